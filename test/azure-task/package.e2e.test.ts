/** The extension as it is published: unpacked, and its task run as an agent does, against the simulator. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { unzipSync, zipSync } from 'fflate'
import { extensionProblems, packExtension } from '../../scripts/package-azure.ts'
import { asTaskInputs, leftInTemporary, runTask, runTaskPhase, type TaskStep } from '../harness/azure-agent.ts'
import { hangingHttp } from '../harness/fake-tools.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { opensslAccepts } from '../harness/independent.ts'
import { sampleFiles, type Inputs, type Job } from '../harness/job.ts'
import { node24 } from '../harness/node24.ts'

let flow: Flow
let folder: string
let vsix: Buffer
let task: string

beforeAll(async () => {
  flow = await startFlow()
  folder = await mkdtemp(join(tmpdir(), 'azure-package-'))
  const output = join(folder, 'extension.vsix')
  await packExtension(output)
  vsix = await readFile(output)
  for (const [name, content] of Object.entries(unzipSync(vsix))) {
    if (name.endsWith('/')) continue
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  task = join(folder, 'pkcs11-sign')
})
afterEach(() => flow.reset())
afterAll(async () => {
  await rm(folder, { recursive: true })
  await flow.dispose()
})

function step(job: Job, inputs: Inputs, more: Partial<TaskStep> = {}): TaskStep {
  return { with: asTaskInputs(inputs), runnerDirectory: job.runnerDirectory, workspace: job.workspace, task, ...more }
}

async function jobWithFirmware(): Promise<Job> {
  const job = await flow.job()
  await job.write(sampleFiles['openssl-dgst'].name, sampleFiles['openssl-dgst'].content)
  return job
}

const firmware = { files: '*.bin', tool: 'openssl-dgst' }

/** With a connection in the place of plain credentials. */
function connected(inputs: Inputs): Partial<TaskStep> & { readonly inputs: Inputs } {
  const { 'organization-id': organizationId = '', 'api-token': apitoken = '', 'api-url': url = '', ...others } = inputs
  return {
    inputs: others,
    connections: { 'c0ffee00-0000-4000-8000-000000000000': { url, data: { organizationId }, parameters: { apitoken } } },
  }
}

const connectionId = { serviceConnection: 'c0ffee00-0000-4000-8000-000000000000' }

describe('the package', () => {
  test('holds what it should, and says what is missing from another', () => {
    expect(extensionProblems(vsix)).toEqual([])
    const files = unzipSync(vsix)
    const text = Buffer.from(files['pkcs11-sign/task.json'] ?? []).toString('utf8')
    const changed = {
      ...files,
      'pkcs11-sign/post.cjs': Buffer.from(''),
      'pkcs11-sign/task.json': Buffer.from(text.replace(/"id": "7c/, '"id": "00')),
      'a.ts': Buffer.from('x'),
    }
    expect(extensionProblems(zipSync(changed))).toEqual([
      'pkcs11-sign/post.cjs is missing',
      'a.ts does not belong there',
      "the task's id is 007a57f3-6f0e-4a5b-9d0c-2b8f0c1e5d34",
    ])
  })
})

describe('as an agent starts it', () => {
  test.each([
    ['Node20_1', process.execPath],
    ['Node24', node24],
  ] as const)('signs by %s with a service connection, and cleans up', async (handler, node) => {
    const job = await jobWithFirmware()
    const { inputs, ...more } = connected(flow.inputs(firmware))
    const started = step(job, inputs, { ...more, handler, node: existsSync(node) ? node : process.execPath })
    const { main, post } = await runTask({ ...started, with: { ...started.with, ...connectionId } })
    expect(main).toMatchObject({ exitCode: 0, result: 'Succeeded', issues: [] })
    expect(main.outputs).toMatchObject({ signed: 'true', signedFiles: 'firmware.bin.sig', signedCount: '1' })
    expect(main.summary).toContain('firmware.bin')
    await opensslAccepts(join(job.workspace, 'firmware.bin'), join(job.workspace, 'firmware.bin.sig'), await flow.signer())
    expect(post).toMatchObject({ exitCode: 0, log: '' })
    expect(await leftInTemporary(job.runnerDirectory)).toEqual([])
  })

  test('fails where the run waits for what never comes', async () => {
    const job = await jobWithFirmware()
    const preload = join(job.directory, 'hang.cjs')
    await writeFile(preload, hangingHttp)
    const environment = { NODE_OPTIONS: `--require ${preload}` }
    const main = await runTaskPhase(step(job, flow.inputs(firmware), { environment }), 'execution')
    expect(main).toMatchObject({ result: 'Failed', issues: [{ type: 'error' }] })
    expect(main.issues[0]?.message).toContain('it waits for what can no longer come')
  })

  test('takes the token from a secret variable by its input, and says it to nobody', async () => {
    const job = await jobWithFirmware()
    const token = flow.simulator.world.tokens.submitter.value
    const { main, post } = await runTask(
      step(job, flow.inputs({ ...firmware, 'report-directory': 'report', 'log-level': 'verbose' }), {
        secretVariables: { SIGNPATH_API_TOKEN: token },
        environment: { SYSTEM_DEBUG: 'true' },
      }),
    )
    expect(main.result).toBe('Succeeded')
    expect(main.log).toMatch(/^##vso\[task\.setsecret\]/)
    for (const log of [main.log, post.log]) expect(log.replace(/^##vso\[task\.setsecret\].*$/gm, '')).not.toContain(token)
  })

  test('a wrong token fails by the error that names it, once', async () => {
    const job = await jobWithFirmware()
    const { main, post } = await runTask(step(job, flow.inputs({ ...firmware, 'api-token': 'not-a-token' })))
    expect(main).toMatchObject({ exitCode: 0, result: 'Failed', outputs: { signed: 'false' } })
    expect(main.issues).toHaveLength(1)
    expect(main.issues[0]).toMatchObject({ type: 'error', message: expect.stringContaining('[AUTHENTICATION_FAILED]') })
    expect(post.exitCode).toBe(0)
    expect(Object.keys(await job.listing())).toEqual(['firmware.bin'])
  })

  test('bad inputs, and no credentials with and without skip', async () => {
    const job = await jobWithFirmware()
    const bad = await runTaskPhase(step(job, flow.inputs({ ...firmware, digest: 'md5' })), 'execution')
    expect(bad).toMatchObject({ result: 'Failed', issues: [{ type: 'error', message: expect.stringContaining('[INVALID_INPUT]') }] })
    const macro = { ...firmware, 'api-token': '$(SIGNPATH_API_TOKEN)' }
    const none = await runTaskPhase(step(job, flow.inputs(macro)), 'execution')
    expect(none).toMatchObject({ result: 'Failed', issues: [{ message: expect.stringContaining('[NO_CREDENTIALS]') }] })
    expect(none.shown.match(/^apiToken is \$\(SIGNPATH_API_TOKEN\), which .*: there is no variable of that name/gm)).toHaveLength(1)
    const skipped = await runTaskPhase(step(job, flow.inputs({ ...macro, 'if-no-credentials': 'skip' })), 'execution')
    expect(skipped).toMatchObject({ result: 'SucceededWithIssues', outputs: { signed: 'false' }, issues: [{ type: 'warning' }] })
    const others = flow.inputs({ ...firmware, 'api-token': '', 'if-no-credentials': 'skip' })
    const environment = { SIGNPATH_API_TOKEN: macro['api-token'] }
    const mapped = await runTaskPhase(step(job, others, { environment }), 'execution')
    expect(mapped).toMatchObject({ result: 'SucceededWithIssues', outputs: { signed: 'false' }, issues: [{ type: 'warning' }] })
  })

  test('a second try of the same step (retryCountOnTaskFailure) removes what the first one left', async () => {
    const job = await jobWithFirmware()
    const prepared = flow.inputs({ 'export-environment': 'configuration' })
    const first = await runTaskPhase(step(job, prepared), 'execution')
    const second = await runTaskPhase(step(job, flow.inputs(firmware)), 'execution', first.state)
    expect(second).toMatchObject({ result: 'Succeeded', issues: [], exported: { PKCS11_MODULE_PATH: '' } })
    expect(await leftInTemporary(job.runnerDirectory)).toHaveLength(1)
    await runTaskPhase(step(job, flow.inputs(firmware)), 'postjobexecution', { ...first.state, ...second.state })
    expect(await leftInTemporary(job.runnerDirectory)).toEqual([])
  })

  test('a temporary folder that is gone or full when the job ends is a warning: what is signed stays signed', async () => {
    const job = await jobWithFirmware()
    const started = step(job, flow.inputs(firmware), { environment: { AGENT_TEMPDIRECTORY: '/no/such/folder' } })
    const post = await runTaskPhase(started, 'postjobexecution')
    expect(post).toMatchObject({ exitCode: 0, result: 'Succeeded', issues: [{ type: 'warning' }] })
    expect(post.issues[0]?.message).toMatch(/^Not everything could be removed: ENOENT/)
  })

  test('a misspelt input is refused, and nothing is signed', async () => {
    const job = await jobWithFirmware()
    const environment = { 'INPUT_TIMESTAMP-URLS': 'http://timestamp.invalid' }
    const main = await runTaskPhase(step(job, flow.inputs(firmware), { environment }), 'execution')
    expect(main).toMatchObject({ result: 'Failed', outputs: { signed: 'false' } })
    expect(main.issues).toMatchObject([{ message: expect.stringContaining('Did you mean timestampUrls?') }])
    expect(Object.keys(await job.listing())).toEqual(['firmware.bin'])
  })

  test('a script can neither command the agent nor see what the agent handed over', async () => {
    const job = await flow.job()
    const run =
      'echo "a ##vso[task.complete result=Failed;]x"; echo "##[error]y"; env | grep -iE "^(INPUT_|ENDPOINT_|SECRET_|VSTS_)" || echo none'
    const { inputs, ...more } = connected(flow.inputs({ run, 'export-environment': 'all' }))
    const started = step(job, inputs, more)
    const { main, post } = await runTask({ ...started, with: { ...started.with, ...connectionId } })
    expect(main.result).toBe('Succeeded')
    expect(main.log).toContain('a ## vso[task.complete result=Failed;]x\n')
    expect(main.log).toContain('## [error]y\n')
    expect(main.log).toMatch(/^none$/m)
    expect(main.exportedSecrets).toEqual({ SIGNPATH_API_TOKEN: flow.simulator.world.tokens.submitter.value })
    expect(post.exported).toMatchObject({ SIGNPATH_API_TOKEN: '', PKCS11_MODULE_PATH: '' })
  })

  test('post without a main step before it signs nothing, and says nothing', async () => {
    const job = await jobWithFirmware()
    const before = await job.listing()
    const post = await runTaskPhase(step(job, flow.inputs(firmware)), 'postjobexecution')
    expect(post).toMatchObject({ exitCode: 0, log: '' })
    expect(await job.listing()).toEqual(before)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('a cancelled job (%s) ends its children and fails; post cleans up', async (signal) => {
    const job = await flow.job()
    let pid = 0
    const started = step(job, flow.inputs({ run: 'echo pid=$$; sleep 300' }))
    let stop: () => void = () => undefined
    const main = await runTaskPhase(
      {
        ...started,
        onStart: (child) => (stop = () => child.kill(signal)),
        onOutput: (text) => {
          const found = /^pid=(\d+)/m.exec(text)?.[1]
          if (found === undefined) return
          pid = Number(found)
          stop()
        },
      },
      'execution',
    )
    expect(main.result).toBe('Failed')
    expect(main.issues).toHaveLength(1)
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    await runTaskPhase(started, 'postjobexecution', main.state)
    expect(await leftInTemporary(job.runnerDirectory)).toEqual([])
  })
})

test("signs under Microsoft's MockTestRunner", async () => {
  const job = await jobWithFirmware()
  const versions = { 20: ['v20.13.1', process.execPath], 24: ['v24.10.0', existsSync(node24) ? node24 : process.execPath] } as const
  // Where the runner looks before it downloads Node.
  const downloads = join(job.directory, 'azure-pipelines-task-lib/_download')
  for (const [major, [version, program]] of Object.entries(versions)) {
    const bin = join(downloads, `node${major}`, `node-${version}-linux-x64/bin`)
    await mkdir(bin, { recursive: true })
    await symlink(program, join(bin, 'node'))
    await writeFile(join(downloads, `node${major}.completed`), '')
  }
  const temp = join(job.directory, 'mock')
  await mkdir(temp)
  await chmod(temp, 0o700)
  for (const [major, result] of [
    [24, true],
    [20, false],
  ] as const) {
    const inputs = asTaskInputs(flow.inputs(result ? firmware : { ...firmware, 'api-token': 'not-a-token' }))
    // Not synchronously: the simulator lives in this process.
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [resolve('test/azure-task/mock-run.cjs')], {
      cwd: job.workspace,
      timeout: 30_000,
      env: {
        PATH: process.env['PATH'],
        HOME: job.directory,
        AGENT_TEMPDIRECTORY: temp,
        TASK_FILE: join(task, 'dist/index.cjs'),
        TASK_NODE: String(major),
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
    })
    expect({ major, stderr, ...(JSON.parse(stdout || '{}') as object) }).toMatchObject({ major, stderr: '', succeeded: result })
    if (result) await rm(join(job.workspace, 'firmware.bin.sig'))
  }
})
