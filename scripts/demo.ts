/**
 * The main job, to be seen: signs a PE file, a JAR and a plain file through the bundled GitHub Action, started as a runner starts it,
 * with SignPath's simulator in SignPath's place; then lets other programs verify the results.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { portableExecutable } from '../test/fixtures/portable-executable.ts'
import { zip } from '../test/fixtures/zip.ts'
import { runAction, type ActionStep } from '../test/harness/github-runner.ts'
import { buildSimulatorModule } from '../test/harness/module.ts'
import { startSimulator, type Simulator } from '../test/simulator/server/simulator.ts'

const root = resolve(import.meta.dirname, '..')
const output = join(root, 'demo-output')
const policy = { project: 'demo', name: 'rsa2048' }

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** The folder with the results, as a user would type it. */
function place(): string {
  return relative(process.cwd(), output) || '.'
}

function heading(text: string): void {
  say(`\n\u001b[1m== ${text}\u001b[0m`)
}

async function writeFilesToSign(): Promise<void> {
  await rm(output, { recursive: true, force: true })
  await mkdir(join(output, 'dist'), { recursive: true })
  await writeFile(join(output, 'dist/setup.exe'), portableExecutable())
  const manifest = 'Manifest-Version: 1.0\r\nCreated-By: pkcs11-sign demo\r\n\r\n'
  await writeFile(
    join(output, 'dist/library.jar'),
    zip([
      { name: 'META-INF/MANIFEST.MF', content: manifest },
      { name: 'hello.txt', content: 'Hello\n' },
    ]),
  )
  await writeFile(join(output, 'dist/firmware.bin'), 'A plain file, to get a detached signature.\n'.repeat(100))
}

function stepOf(simulator: Simulator, library: string, runnerDirectory: string, inputs: Record<string, string>): ActionStep {
  return {
    workspace: output,
    runnerDirectory,
    with: {
      'organization-id': simulator.world.organizations.main.id,
      'api-token': simulator.world.tokens.submitter.value,
      'project-slug': policy.project,
      'signing-policy-slug': policy.name,
      'api-url': simulator.apiUrl,
      'cryptoki-library': library,
      'report-directory': 'report',
      ...inputs,
    },
    onOutput: byLine(showAsRunner),
  }
}

/** Output comes in pieces of any size. */
function byLine(show: (line: string) => void): (text: string) => void {
  let rest = ''
  return (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(show)
  }
}

/** The runner's log: commands are carried out and not shown. */
function showAsRunner(line: string): void {
  const command = /^::(group|notice|warning|error|\w[\w-]*)(?: [^:]*)?::(.*)$/.exec(line)
  const [, name, text = ''] = command ?? []
  if (name === undefined) say(`  | ${line}`)
  else if (name === 'group') say(`  | \u25be ${text}`)
  else if (['notice', 'warning', 'error'].includes(name)) say(`  | ${name}: ${text}`)
}

async function step(title: string, yaml: readonly string[], action: ActionStep): Promise<void> {
  heading(title)
  for (const line of ['- uses: signpath/pkcs11-sign@v1', '  with:', ...yaml.map((input) => `    ${input}`)]) say(`  ${line}`)
  say('')
  const { main, post } = await runAction(action)
  if (main.exitCode !== 0 || post.exitCode !== 0) throw new Error(`The action failed with exit code ${main.exitCode ?? post.exitCode}.`)
  say(`\nOutputs: signed=${main.outputs['signed'] ?? ''} signed-count=${main.outputs['signed-count'] ?? ''}`)
}

/** Runs a command that a user could type, and shows it. */
function check(program: string, ...parameters: string[]): void {
  say(`$ ${[program, ...parameters].map((word) => (/[^\w./:=-]/.test(word) ? `'${word}'` : word)).join(' ')}`)
  const { status, stdout, stderr } = spawnSync(program, parameters, { cwd: output, encoding: 'utf8' })
  const words = (stdout + stderr).split('\n').filter((line) => /verified ok|succeeded|jar verified/i.test(line))
  for (const line of words) say(`  ${line.trim()}`)
  if (status !== 0) throw new Error(`${program} does not verify the result (exit code ${status ?? 'none'}):\n${stdout}${stderr}`)
}

async function verifyResults(simulator: Simulator): Promise<void> {
  heading('Other programs verify the three results')
  const { pem } = await simulator.certificate(`${policy.project}/${policy.name}`)
  await writeFile(join(output, 'certificate.pem'), pem)
  await writeFile(join(output, 'authorities.pem'), simulator.chainPem)
  const publicKey = spawnSync('openssl', ['x509', '-in', 'certificate.pem', '-pubkey', '-noout'], { cwd: output, encoding: 'utf8' }).stdout
  await writeFile(join(output, 'public-key.pem'), publicKey)
  say(`$ cd ${place()}`)
  check('osslsigncode', 'verify', '-in', 'dist/setup.exe', '-CAfile', 'authorities.pem')
  check('jarsigner', '-verify', 'dist/library.jar')
  check('openssl', 'dgst', '-sha256', '-verify', 'public-key.pem', '-signature', 'dist/firmware.bin.sig', 'dist/firmware.bin')
}

async function demo(): Promise<void> {
  heading('Building the simulator, and three files to sign')
  const library = buildSimulatorModule()
  await writeFilesToSign()
  const runnerDirectory = await mkdtemp(join(tmpdir(), 'pkcs11-sign-demo-'))
  const simulator = await startSimulator()
  say(`SignPath's simulator answers at ${simulator.apiUrl}`)
  try {
    await step(
      'Step 1: embedded signatures (the tool is picked by the kind of file)',
      ['project-slug: demo', 'signing-policy-slug: rsa2048', 'files: |', '  dist/*.exe', '  dist/*.jar', '# organization-id, api-token …'],
      stepOf(simulator, library, runnerDirectory, { files: 'dist/*.exe\ndist/*.jar' }),
    )
    await step(
      'Step 2: a detached signature',
      ['project-slug: demo', 'signing-policy-slug: rsa2048', 'files: dist/*.bin', 'tool: openssl-dgst', '# organization-id, api-token …'],
      stepOf(simulator, library, runnerDirectory, { files: 'dist/*.bin', tool: 'openssl-dgst', 'report-directory': 'report-detached' }),
    )
    await verifyResults(simulator)
  } finally {
    await simulator.stop()
    await rm(runnerDirectory, { recursive: true, force: true })
  }
  heading('Done')
  for (const name of ['dist/setup.exe', 'dist/library.jar', 'dist/firmware.bin.sig', 'report/signing-report.html']) {
    if (!existsSync(join(output, name))) throw new Error(`${name} is missing.`)
    say(`  ${join(place(), name)}`)
  }
}

demo().catch((error: unknown) => {
  process.stderr.write(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
