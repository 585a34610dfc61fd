/** The token goes to the child that signs, and nowhere else: all that a run shows, writes and starts is searched for it. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freshTask, asTaskInputs, runTask } from './harness/azure-agent.ts'
import { debPackage, rpmPackage } from './fixtures/packages.ts'
import { fakeTool, pathWith } from './harness/fake-tools.ts'
import { asFlags, startFlow, type Flow } from './harness/flow.ts'
import { sampleFiles, type Inputs, type Job, type SampleTool, type StepOptions } from './harness/job.ts'
import { node24 } from './harness/node24.ts'
import { watchProcesses, type ProcessWatch } from './harness/process-watch.ts'
import { startSecretProxy, type SecretProxy } from './harness/secret-proxy.ts'

let flow: Flow
let proxy: SecretProxy
let watch: ProcessWatch
beforeAll(async () => {
  flow = await startFlow()
  proxy = await startSecretProxy(flow.simulator.apiUrl, flow.simulator.world.tokens.submitter.value)
  watch = await watchProcesses(proxy.traces.get('as it is') ?? '')
})
afterEach(() => flow.reset())
afterAll(async () => {
  await proxy.stop()
  await flow.dispose()
})

/** With the library's most talkative log. */
function inputs(changes: Inputs = {}): Inputs {
  return flow.inputs({ 'api-url': proxy.apiUrl, 'api-token': proxy.token, 'log-level': 'verbose', ...changes })
}

async function jobWithSamples(): Promise<Job> {
  const job = await flow.job()
  for (const { name, content } of Object.values(sampleFiles)) await job.write(name, content)
  return job
}

/** Where the token stands, in any form. */
function tracesIn(place: string, content: string): string[] {
  return [...proxy.traces].flatMap(([form, trace]) => (content.toLowerCase().includes(trace.toLowerCase()) ? [`${place}: ${form}`] : []))
}

/** Names and contents of all that lies in the folder. */
async function tracesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      return [...tracesIn(`name of ${path}`, path), ...(entry.isFile() ? tracesIn(path, await readFile(path, 'latin1')) : [])]
    }),
  )
  return found.flat()
}

/** The runner takes these lines away before anybody sees them. */
function withoutMasks(log: string): string {
  return log.replace(/^::add-mask::.*$/gm, '')
}

/** The log as the runner shows it: commands decoded, and every masked value taken out. */
function asShown(log: string): string {
  const decoded = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const masks = [...log.matchAll(/^::add-mask::(.*)$/gm)].map(([, value = '']) => decoded(value))
  const lines = log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return masks.reduce(
    (text, mask) => text.replaceAll(mask, '***'),
    lines.map((line) => (line.startsWith('::') ? decoded(line) : line)).join('\n'),
  )
}

interface SearchOptions extends StepOptions {
  /** What the log is allowed to rely on: by default nothing, not even the runner's own masking. */
  readonly see?: (log: string) => string
  /** Files that others write, by their names. */
  readonly except?: string
}

interface Ran {
  readonly exitCode: number | null
  readonly log: string
}

/** Runs main, looks at everything, runs post, and looks again. */
async function runAndSearch(job: Job, given: Inputs, { see = withoutMasks, except, ...options }: SearchOptions = {}): Promise<Ran> {
  const main = await job.main(given, options)
  const log = see(main.log)
  const afterMain = [...tracesIn('log', log), ...(await tracesBelow(job.runnerDirectory)), ...(await tracesBelow(job.workspace))]
  const post = await job.post(main.state, options)
  const afterPost = [...tracesIn('log of post', see(post.log)), ...(await tracesBelow(job.directory))]
  const traces = [...afterMain, ...afterPost].filter((trace) => except === undefined || !trace.includes(except))
  expect(traces).toEqual([])
  // The first that is said: before it, nothing could have been masked.
  expect(main.log).toMatch(/^::add-mask::/)
  return { exitCode: main.exitCode, log }
}

const tools = Object.keys(sampleFiles) as SampleTool[]

test('all three tools, reports included', async () => {
  const job = await jobWithSamples()
  const report = { 'report-directory': 'report' }
  expect((await runAndSearch(job, inputs({ files: '*.exe\n*.jar', ...report }))).exitCode).toBe(0)
  expect((await runAndSearch(job, inputs({ files: '*.bin', tool: 'openssl-dgst', ...report }))).exitCode).toBe(0)
})

test('GnuPG: gpg, rpmsign and debsigs, a script, and a set-up; the key ring and its logs too', async () => {
  const job = await flow.job()
  await job.write('a.rpm', await rpmPackage())
  await job.write('b.deb', await debPackage())
  await job.write('c.txt', 'content')
  const policy = { 'signing-policy-slug': 'gpg' }
  expect((await runAndSearch(job, inputs({ ...policy, files: '*.rpm\n*.deb' }))).exitCode).toBe(0)
  const run = 'gpg --detach-sign c.txt; ls "$GNUPGHOME"; cat "$GNUPGHOME"/scd.log "$GNUPGHOME"/*.conf'
  expect((await runAndSearch(job, inputs({ ...policy, tool: 'gpg', files: 'c.txt', run }))).exitCode).toBe(0)
  // No agent waits with the token in its environment until the end of the job.
  expect((await runAndSearch(job, inputs({ ...policy, tool: 'gpg', 'export-environment': 'configuration' }))).exitCode).toBe(0)
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 500 })
  expect((await runAndSearch(job, inputs({ ...policy, tool: 'gpg', files: 'c.txt' }))).exitCode).toBe(5)
})

test('failures of the service', async () => {
  const short = { 'http-request-timeout-in-seconds': '1', 'service-unavailable-timeout-in-seconds': '1', 'report-directory': 'report' }
  for (const fault of [
    { kind: 'status', status: 500 },
    { kind: 'status', status: 400 },
    { kind: 'hang' },
    { kind: 'garbage' },
    { kind: 'wrong-signature' },
  ] as const) {
    const job = await jobWithSamples()
    flow.simulator.clearFaults()
    flow.simulator.addFault({ route: 'SubmitWithArtifact', ...fault })
    expect((await runAndSearch(job, inputs({ files: 'firmware.bin', tool: 'openssl-dgst', ...short }))).exitCode).not.toBe(0)
  }
})

test('failures before anything is signed', async () => {
  const job = await jobWithSamples()
  for (const changes of [
    { 'project-slug': 'nowhere' },
    { 'organization-id': '99999999-9999-4999-8999-999999999999' },
    { 'api-url': 'http://127.0.0.1:9/Api' },
    { 'cryptoki-library': '/nowhere.so' },
  ]) {
    expect((await runAndSearch(job, inputs({ files: 'setup.exe', ...changes }))).exitCode).not.toBe(0)
  }
})

test('the token in the place of another input: the runner masks what we say of it', async () => {
  const job = await jobWithSamples()
  for (const changes of [
    { 'project-slug': proxy.token },
    { 'organization-id': proxy.token },
    { files: `${proxy.token}.exe`, 'report-directory': 'report' },
    { digest: proxy.token },
    { shard: proxy.token },
    { certificate: proxy.token, 'report-directory': 'report' },
    { 'api-token': `${proxy.token} ${proxy.token}` },
  ]) {
    expect((await runAndSearch(job, inputs({ files: 'setup.exe', ...changes }), { see: asShown })).exitCode).not.toBe(0)
  }
})

test.each(tools)('a server that echoes the token, while %s signs', async (tool) => {
  const job = await jobWithSamples()
  await job.write('certificate.pem', (await flow.signer()).certificate.toString())
  proxy.echo(true)
  try {
    const fetching = await runAndSearch(job, inputs({ files: sampleFiles[tool].name, tool }))
    expect(fetching.exitCode).not.toBe(0)
    expect(fetching.log).toMatch(/Rejected: Bearer \*\*\*/)
    // The library's log is its own, and as private as the token's variable; what we show of it is redacted.
    const except = 'SignPath.CryptoProviders.Cryptoki.txt'
    const signing = await runAndSearch(job, inputs({ files: sampleFiles[tool].name, tool, certificate: 'certificate.pem' }), { except })
    expect(signing.exitCode).not.toBe(0)
  } finally {
    proxy.echo(false)
  }
})

test.each(tools)('%s, where it prints its environment and crashes', async (tool) => {
  const job = await jobWithSamples()
  const script =
    'env; env >&2; printf %s "$SIGNPATH_API_TOKEN" | base64 -w0; printf %s "$SIGNPATH_API_TOKEN" | od -An -tx1 | tr -d " \\n"; kill -SEGV $$'
  const folder = await fakeTool(join(job.directory, 'bin'), tool, { script })
  const { exitCode, log } = await runAndSearch(job, inputs({ files: sampleFiles[tool].name, tool, 'report-directory': 'report' }), {
    environment: pathWith(folder),
  })
  expect(exitCode).toBe(1)
  expect(log).toMatch(/SIGNPATH_API_TOKEN=\*\*\*/)
})

test('a report of Node.js, which a job asks for by NODE_OPTIONS', async () => {
  const job = await jobWithSamples()
  // The script's parent watches over it; its parent is the action.
  const run =
    'read -r _ _ _ action _ < "/proc/$PPID/stat"; kill -USR2 "$action"; for second in 1 2 3 4 5; do ! ls report.*.json || exit 0; sleep 1; done; exit 1'
  const environment = { NODE_OPTIONS: '--report-on-signal' }
  expect((await runAndSearch(job, inputs({ run }), { environment, node: [node24] })).exitCode).toBe(0)
})

test('core dumps of ours, of who watches over a script, and of what that starts, are without memory', async () => {
  const job = await jobWithSamples()
  // The script's parent watches over it; its parent is the action. A dump's registers may still hold a piece by chance, so none is searched.
  const run = 'read -r _ _ _ action _ < "/proc/$PPID/stat"; for id in self "$PPID" "$action"; do cat "/proc/$id/coredump_filter"; done'
  const { exitCode, log } = await runAndSearch(job, inputs({ run }))
  expect(exitCode).toBe(0)
  expect(log.match(/^0{8}$/gm)).toHaveLength(3)
})

test('with NODE_DEBUG, by which Node.js tells of each request and each process', async () => {
  const job = await jobWithSamples()
  const environment = { NODE_DEBUG: 'http,https,net,tls,child_process', DEBUG: '*' }
  const { exitCode, log } = await runAndSearch(job, inputs({ files: '*.exe\n*.jar', run: 'true' }), { environment })
  expect(exitCode).toBe(0)
  expect(log).toContain('Bearer ***')
  expect(log).toMatch(/SIGNPATH_API_TOKEN(?:=|: ')\*\*\*/)
})

test('setup with its configuration', async () => {
  const job = await flow.job()
  expect((await runAndSearch(job, inputs())).exitCode).toBe(0)
})

test('a script, even where it prints the token', async () => {
  const job = await jobWithSamples()
  const sign = 'openssl dgst -engine pkcs11 -keyform engine -sign "$PKCS11_SIGN_KEY_URI" -sha256 -out a.sig firmware.bin'
  const prints =
    'echo "it is $SIGNPATH_API_TOKEN"; printf %s "user:$SIGNPATH_API_TOKEN" | base64 -w0; env; set -x; true "$SIGNPATH_API_TOKEN"'
  const { exitCode, log } = await runAndSearch(job, inputs({ run: `${sign}\n${prints}` }))
  expect(exitCode).toBe(0)
  expect(log).toMatch(/^it is \*\*\*$/m)
  expect((await runAndSearch(job, inputs({ run: 'echo "$SIGNPATH_API_TOKEN"; exit 3' }))).exitCode).toBe(1)
})

test('the token among the job variables', async () => {
  const job = await jobWithSamples()
  const environment = {
    SIGNPATH_API_TOKEN: proxy.token,
    COPY: proxy.token,
    WRAPPED: `Basic ${Buffer.from(`x:${proxy.token}`).toString('base64')}`,
  }
  expect((await runAndSearch(job, inputs({ 'api-token': '', files: 'setup.exe' }), { environment })).exitCode).toBe(0)
})

test('the command line, with the token by its variable or through a pipe', async () => {
  const job = await jobWithSamples()
  const { words, environment } = asFlags(inputs({ 'report-directory': 'report' }))
  const results = [
    await job.commandLine(['sign', ...words, '--debug', 'setup.exe', 'library.jar'], { environment }),
    await job.commandLine(['sign', ...words, '--api-token', '-', '--tool', 'openssl-dgst', 'firmware.bin'], { input: `${proxy.token}\n` }),
    await job.commandLine(['setup', ...words.filter((word) => !word.startsWith('--report'))], { environment }),
    await job.commandLine(['sign', ...words, '--signing-policy-slug=x', 'setup.exe'], { environment }),
    await job.commandLine(['sign', ...words, 'missing.exe'], { environment }),
  ]
  expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 2, 2])
  for (const { stdout, stderr } of results) expect([...tracesIn('stdout', stdout), ...tracesIn('stderr', stderr)]).toEqual([])
  expect(await tracesBelow(job.directory)).toEqual([])
})

test('the Azure task, with the token by its connection or by its input', async () => {
  const task = await freshTask()
  try {
    const { 'organization-id': organizationId = '', 'api-token': apitoken = '', 'api-url': url = '', ...others } = inputs()
    for (const given of [
      {
        with: { ...asTaskInputs(others), serviceConnection: 'id' },
        connections: { id: { url, data: { organizationId }, parameters: { apitoken } } },
      },
      { with: asTaskInputs(inputs()), secretVariables: { SIGNPATH_API_TOKEN: proxy.token } },
      { with: asTaskInputs(inputs({ 'project-slug': 'nowhere' })) },
    ]) {
      const job = await jobWithSamples()
      const asked: Inputs = given.with
      const { main, post } = await runTask({
        runnerDirectory: job.runnerDirectory,
        workspace: job.workspace,
        task: task.folder,
        environment: { SYSTEM_DEBUG: 'true' },
        ...given,
        with: { ...asked, files: '*.exe\n*.jar', reportDirectory: 'report' },
      })
      expect(main.result).toBe(asked['projectSlug'] === 'nowhere' ? 'Failed' : 'Succeeded')
      expect(main.log).toMatch(/^##vso\[task\.setsecret\]/)
      const log = main.log.replace(/^##vso\[task\.setsecret\].*$/gm, '')
      expect([...tracesIn('log', log), ...tracesIn('log of post', post.log), ...(await tracesBelow(job.directory))]).toEqual([])
    }
  } finally {
    await task.remove()
  }
})

/** Last: it tells of all the others. */
test('no process ever had it among its arguments, and only those that sign in their environment', async () => {
  const { sightings, processesSeen } = await watch.stop()
  expect(processesSeen).toBeGreaterThan(100)
  expect(sightings.filter(({ where }) => where === 'arguments')).toEqual([])
  const programs = sightings.map(({ commandLine }) => commandLine)
  const own = (line: string): boolean =>
    line.includes(flow.bundles.action) || line.includes(flow.bundles.commandLine) || /\/task\/(dist\/index|post)\.cjs/.test(line)
  const script = (line: string): boolean =>
    /script\.sh|node -e|^gpg --detach-sign c\.txt|^(\/\S+\/)?(bash|env|printf|base64|od|tr|cat|ls|sleep) /.test(`${line} `)
  const signing = (line: string): boolean => /openssl dgst .*-sign |osslsigncode sign |jarsigner .*-signedjar /.test(line)
  // What starts the agent, the agent, and its card daemon; gpg itself and what calls it do without.
  const agent = (line: string): boolean => /gpg-agent --homedir|gnupg-pkcs11-scd|^sleep 2147483647/.test(line)
  // All of the tools were seen at it, or the watch has slept.
  for (const pattern of [/openssl dgst/, /osslsigncode sign/, /jarsigner .*-signedjar/, /gpg-agent --homedir/, /gnupg-pkcs11-scd/])
    expect(programs.some((line) => pattern.test(line))).toBe(true)
  expect(programs.filter((line) => line !== '' && !own(line) && !signing(line) && !agent(line) && !script(line))).toEqual([])
})
