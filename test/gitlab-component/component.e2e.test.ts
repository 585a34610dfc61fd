/** The component, as packaged for its release, in pipelines that run for real. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, relative } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { startFlow, type Flow } from '../harness/flow.ts'
import { createPipeline, writtenByRunner, type Pipeline, type PipelineOptions, type PipelineResult } from '../harness/gitlab-runner.ts'
import { jarsignerAccepts, opensslAccepts, osslsigncodeAccepts } from '../harness/independent.ts'
import { sampleFiles } from '../harness/job.ts'
import { startSecretProxy, type SecretProxy } from '../harness/secret-proxy.ts'

let flow: Flow
let proxy: SecretProxy
let pipelines: Pipeline[] = []
beforeAll(async () => {
  flow = await startFlow()
  proxy = await startSecretProxy(flow.simulator.apiUrl, flow.simulator.world.tokens.submitter.value)
})
afterEach(async () => {
  await Promise.all(pipelines.map((pipeline) => pipeline.dispose()))
  pipelines = []
  await flow.reset()
})
afterAll(async () => {
  await proxy.stop()
  await flow.dispose()
})

const job = 'sign: [1/1]'
const plain = sampleFiles['openssl-dgst']

async function pipelineWith(...names: string[]): Promise<Pipeline> {
  const pipeline = await createPipeline(flow.bundles)
  pipelines.push(pipeline)
  for (const name of names) await pipeline.write(name, plain.content)
  return pipeline
}

function inputs(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...flow.inputs({ tool: 'openssl-dgst' }), ...changes }
}

/** One job that signs `a.bin`. */
async function run(
  changes: Readonly<Record<string, unknown>>,
  options?: PipelineOptions,
): Promise<PipelineResult & { pipeline: Pipeline }> {
  const pipeline = await pipelineWith('a.bin')
  return { ...(await pipeline.run(inputs({ files: 'a.bin', ...changes }), options)), pipeline }
}

/** Files that hold the token, in any form, but for those that gitlab-ci-local writes by itself. */
async function traces(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const found = await Promise.all(
    files.map(async (file) => {
      const text = (await readFile(file, 'latin1')).toLowerCase()
      return [...proxy.traces].flatMap(([form, trace]) =>
        text.includes(trace.toLowerCase()) ? [`${relative(folder, file)}: ${form}`] : [],
      )
    }),
  )
  return found.flat().filter((trace) => !writtenByRunner.some((own) => trace.startsWith(`workspace/${own}`)))
}

test('signs what an earlier job made, and hands it on with reports and variables; the token stays where it belongs', async () => {
  const pipeline = await pipelineWith()
  const { osslsigncode, jarsigner } = sampleFiles
  await pipeline.write('raw/setup.exe', osslsigncode.content)
  await pipeline.write('raw/a library.jar', jarsigner.content)
  const { exitCode, log, jobs } = await pipeline.run(
    {
      ...flow.inputs({ 'api-url': proxy.apiUrl, 'api-token': proxy.token, 'log-level': 'verbose' }),
      needs: ['build'],
      files: 'dist/*.exe\ndist/*.jar\n',
      artifacts: ['dist/', 'signing-report/'],
    },
    {
      jobs: {
        stages: ['build', 'test', 'deploy'],
        build: { stage: 'build', script: ['mv raw dist'], artifacts: { paths: ['dist/'] } },
        publish: {
          stage: 'deploy',
          needs: ['sign'],
          script: [
            'echo "signed: $PKCS11_SIGN_SIGNED, $PKCS11_SIGN_SIGNED_COUNT"',
            'cat "$PKCS11_SIGN_SIGNED_FILES_LIST"',
            'ls "$PKCS11_SIGN_REPORT"',
          ],
        },
      },
    },
  )
  expect({ exitCode, log }).toEqual({ exitCode: 0, log: expect.stringContaining('json schema validated') })
  expect(jobs['publish']?.log).toBe('signed: true, 2\ndist/a library.jar\ndist/setup.exe\nsigning-report/signing-report.json')
  expect(log).toContain('pkcs11_sign_1_plan_started')
  const signer = await flow.signer()
  await osslsigncodeAccepts(pipeline.artifactPath(job, 'dist/setup.exe'), signer)
  await jarsignerAccepts(pipeline.artifactPath(job, 'dist/a library.jar'), signer)
  const junit = await pipeline
    .artifact(job, '.gitlab-ci-reports/junit/signing-report.xml')
    .catch(() => pipeline.artifact(job, 'signing-report/signing-report.xml'))
  expect(junit.toString()).toMatch(/<testsuite .*tests="2".*failures="0"/)
  expect(await traces(pipeline.directory)).toEqual([])
  expect([...proxy.traces.values()].filter((trace) => log.includes(trace))).toEqual([])
  expect(await pipeline.leftInTemporary()).toEqual([])
})

test('shards: each of two jobs signs its share', async () => {
  const names = ['a.bin', 'b.bin', 'c.bin', 'd.bin', 'e.bin']
  const pipeline = await pipelineWith(...names)
  const { exitCode, jobs } = await pipeline.run(inputs({ files: '*.bin', shards: 2, artifacts: ['*.sig', 'signing-report/'] }))
  expect(exitCode).toBe(0)
  const shares = await Promise.all(
    [1, 2].map(async (index) => {
      const list = (await pipeline.artifact(`sign: [${index}/2]`, 'signing-report/signed-files.txt')).toString().trim().split('\n')
      for (const path of list) {
        await opensslAccepts(
          join(pipeline.workspace, path.replace(/\.sig$/, '')),
          pipeline.artifactPath(`sign: [${index}/2]`, path),
          await flow.signer(),
        )
      }
      expect(jobs[`sign: [${index}/2]`]?.variables['PKCS11_SIGN_SIGNED_COUNT']).toBe(String(list.length))
      return list
    }),
  )
  expect(shares.every((share) => share.length > 0)).toBe(true)
  expect(shares.flat().sort()).toEqual(names.map((name) => `${name}.sig`))
})

test('the jobs of a matrix sign all of their files each', async () => {
  const pipeline = await pipelineWith('one/a.bin', 'one/b.bin', 'two/a.bin', 'two/b.bin')
  const { exitCode, jobs } = await pipeline.run(inputs({ files: '$PRODUCT/*.bin' }), {
    jobs: { sign: { parallel: { matrix: [{ PRODUCT: ['one', 'two'] }] } } },
  })
  expect(exitCode).toBe(0)
  expect(Object.values(jobs).map(({ variables }) => variables['PKCS11_SIGN_SIGNED_COUNT'])).toEqual(['2', '2'])
})

test('a before_script that has every command shown does not show the token of a variable of type file', async () => {
  const token = flow.simulator.world.tokens.submitter.value
  const { jobs } = await run(
    { 'api-token': undefined },
    {
      variables: { SIGNPATH_API_TOKEN: { type: 'file', values: { '*': token } } },
      jobs: { default: { before_script: ['set -x', 'echo "here we are"'] } },
    },
  )
  expect(jobs[job]).toMatchObject({ exitCode: 0, log: expect.stringContaining('+ echo') })
  expect(jobs[job]?.log).not.toContain(token)
})

describe('what is wrong is said', () => {
  test.each([
    [{ digest: 'md5' }, /digest.*md5|md5.*digest/s],
    [{ verify: 'perhaps' }, /verify.*boolean|boolean.*verify/s],
    [{ retries: 'often' }, /retries.*number|number.*retries/s],
    [{ 'api-token-variable': 'a-b' }, /api-token-variable/],
    [{ 'cli-sha256': 'abc' }, /cli-sha256/],
  ])('%j by GitLab, before a job starts', async (changes, words) => {
    const { exitCode, log, jobs } = await run(changes)
    expect(exitCode).not.toBe(0)
    expect(log).toMatch(words)
    expect(jobs).toEqual({})
  })

  test.each<[Record<string, unknown>, number, string]>([
    [{ 'api-token': '' }, 3, '[NO_CREDENTIALS]'],
    [{ shard: '3/2' }, 2, 'shard is "3/2"'],
    [{ 'report-directory': '$NO_SUCH_VARIABLE' }, 2, 'report-directory is blank'],
    [{ 'output-directory': '$NO_SUCH_VARIABLE' }, 2, 'output-directory is blank: a variable in it is not there.'],
    [{ 'timestamp-urls': '$NO_SUCH_VARIABLE\n$NO_OTHER' }, 2, 'timestamp-urls is blank: a variable in it is not there.'],
    [{ files: '' }, 2, 'sign is given neither files nor a script'],
    [{ 'cli-sha256': '' }, 2, 'cli-sha256 is not a SHA-256 digest'],
    [{ 'cli-sha256': '0'.repeat(64) }, 4, 'It was not run. [DOWNLOAD_NOT_VERIFIED]'],
    [{ 'cli-url': '/no/such/file' }, 4, '[DOWNLOAD_FAILED]'],
    [{ 'cli-url': 'https://user:100%@registry.invalid/x' }, 2, 'cli-url is no address.'],
    [{ 'cli-url': 'https://[x/y' }, 2, 'cli-url is no address.'],
    [{ 'cli-url': '' }, 4, 'the image has no pkcs11-sign on its PATH'],
  ])('%j by the job', async (changes, exitCode, words) => {
    const { jobs, pipeline } = await run(changes)
    expect(jobs[job]).toMatchObject({ exitCode, log: expect.stringContaining(words) })
    expect(await pipeline.leftInTemporary()).toEqual([])
  })
})

test("a job that ends early does not tell later ones of an earlier job's signatures", async () => {
  const pipeline = await pipelineWith('a.bin')
  await pipeline.write('signing-report/signing.env', 'PKCS11_SIGN_SIGNED=true\n')
  for (const name of ['signed-files.txt', 'signing-report.xml']) await pipeline.write(`signing-report/${name}`, 'other.bin.sig\n')
  await pipeline.write('signing-report/signing-report.json', '{}')
  const { jobs } = await pipeline.run(inputs({ files: 'a.bin', 'cli-url': '/no/such/file' }))
  expect(jobs[job]).toMatchObject({ exitCode: 4 })
  expect(jobs[job]?.variables).toEqual({})
  await expect(pipeline.artifact(job, 'signing-report/signed-files.txt')).rejects.toThrow('ENOENT')
  await expect(pipeline.artifact(job, 'signing-report/signing-report.xml')).rejects.toThrow('ENOENT')
  const { jobs: refused } = await pipeline.run(inputs({ files: 'a.bin', shard: '3/2' }))
  expect(refused[job]).toMatchObject({ exitCode: 2, variables: { PKCS11_SIGN_SIGNED: 'false' } })
  expect(refused[job]?.variables).not.toHaveProperty('PKCS11_SIGN_REPORT')
})

test('a folder for temporary files that is not there is told of', async () => {
  const { jobs } = await run({}, { jobs: { default: { before_script: ['export TMPDIR=/no/such/folder'] } } })
  expect(jobs[job]).toMatchObject({ exitCode: 2, log: expect.stringContaining('Set TMPDIR to one that exists') })
})

test('a wrong token: the job says what to do, has its reports, and tells later ones', async () => {
  const { jobs, pipeline } = await run({ 'api-token': 'wrong', artifacts: ['signing-report/'] })
  expect(jobs[job]).toMatchObject({
    exitCode: 3,
    log: expect.stringMatching(/check the secret behind .*\[AUTHENTICATION_FAILED\]/),
    variables: { PKCS11_SIGN_SIGNED: 'false', PKCS11_SIGN_SIGNED_COUNT: '0' },
  })
  expect((await pipeline.artifact(job, 'signing-report/signing-report.xml')).toString()).toContain('AUTHENTICATION_FAILED')
})

test('without a token a job may pass, and says that nothing is signed', async () => {
  const { exitCode, jobs } = await run({ 'api-token': undefined, 'if-no-credentials': 'skip' })
  expect(exitCode).toBe(0)
  expect(jobs[job]?.variables).toMatchObject({ PKCS11_SIGN_SIGNED: 'false' })
})

test('where the variable of the token is not there, its name is told, and why that may be', async () => {
  const changes = { 'api-token-variable': 'RELESE_TOKEN', 'cryptoki-library': '' }
  const { exitCode, jobs } = await run(changes, { variables: { RELEASE_TOKEN: flow.simulator.world.tokens.submitter.value } })
  expect(exitCode).toBe(1)
  expect(jobs[job]).toMatchObject({ exitCode: 3, variables: { PKCS11_SIGN_SIGNED: 'false' } })
  expect(jobs[job]?.log).toMatch(/The variable RELESE_TOKEN holds no token here: .* protected branches[^]*\[NO_CREDENTIALS\]/)
})

test('a folder of results outside of the project is told of, such as one with a variable that is not there', async () => {
  const pipeline = await pipelineWith('a.bin')
  const outside = join(pipeline.directory, 'outside')
  const warning = 'lies outside of the project, where no artifact is taken from'
  const { jobs } = await pipeline.run(inputs({ files: 'a.bin', 'output-directory': `$NO_SUCH_VARIABLE${outside}` }))
  expect(jobs[job]).toMatchObject({ exitCode: 0, log: expect.stringContaining(warning) })
  for (const inside of ['$CI_PROJECT_DIR/signed', 'signed']) {
    const { log } = await pipeline.run(inputs({ files: 'a.bin', 'output-directory': inside }))
    expect(log).not.toContain(warning)
  }
})

test.each([
  ['masked', (token: string) => token],
  ['of type file', (token: string) => ({ type: 'file', values: { '*': token } })],
])('the token may be in a variable of another name, %s', async (_kind, variable) => {
  const { exitCode, log } = await run(
    { 'api-token': undefined, 'api-token-variable': 'OUR_TOKEN' },
    { variables: { OUR_TOKEN: variable(flow.simulator.world.tokens.submitter.value) } },
  )
  expect({ exitCode, log }).toMatchObject({ exitCode: 0 })
})

test('a lean image has no printenv, and the token is found all the same', async () => {
  const pipeline = await pipelineWith('a.bin')
  await mkdir(join(pipeline.directory, 'bin'))
  await writeFile(join(pipeline.directory, 'bin/printenv'), '#!/bin/sh\nexit 127\n', { mode: 0o755 })
  const { jobs } = await pipeline.run(inputs({ files: 'a.bin', 'if-no-credentials': 'skip' }), {
    environment: { PATH: `${join(pipeline.directory, 'bin')}:${process.env['PATH'] ?? ''}` },
  })
  expect(jobs[job]?.variables).toMatchObject({ PKCS11_SIGN_SIGNED: 'true' })
})

test.each([['ftp://user:PASSWORD@registry.invalid/x'], [' https://user:PASSWORD@registry.invalid/x']])(
  'the password in %j is shown to nobody',
  async (address) => {
    const { jobs } = await run({ 'cli-url': address })
    expect(jobs[job]).toMatchObject({ exitCode: 4, log: expect.stringContaining('registry.invalid/x') })
    expect(jobs[job]?.log).not.toContain('PASSWORD')
  },
)

test('the text of inputs is no code, for GitLab nor for the shell', async () => {
  const name = `it's "a" ; touch pwned; \`touch pwned\` & | #{x}: [y], 'z' - \\ end.bin`
  const pipeline = await pipelineWith(name)
  const { exitCode, jobs } = await pipeline.run(
    inputs({
      files: `it's "a"*.bin\n!nothing: 'x' "y" \`touch pwned\` $$(touch pwned) "; touch pwned; "\n`,
      run: 'printf "%s\\n" "key: $PKCS11_SIGN_KEY_URI" \'$HOME\' > ran.txt',
      // No more than this: gitlab-ci-local itself puts paths of artifacts into a shell's text.
      'report-directory': 'a b',
    }),
  )
  expect(jobs[job]?.log).toContain('signed=true')
  expect(exitCode).toBe(0)
  expect((await pipeline.artifact(job, 'ran.txt')).toString()).toMatch(/^key: pkcs11:.+\n\$HOME\n$/)
  expect((await readdir(pipeline.artifactPath(job, '.'))).filter((file) => file === 'pwned')).toEqual([])
})

describe('the program', () => {
  let server: Server
  let requests: (string | undefined)[] = []
  beforeAll(async () => {
    const program = await readFile(flow.bundles.commandLine)
    server = createServer((request, response) => {
      requests.push(request.headers.authorization)
      if (requests.length === 1) response.writeHead(503).end()
      else response.end(program)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  })
  afterAll(() => new Promise((closed) => server.close(closed)))

  test('is downloaded and checked, from a registry that wants credentials too', async () => {
    requests = []
    const { port } = server.address() as AddressInfo
    const { exitCode, log } = await run(
      { 'cli-url': `http://gitlab-ci-token:$REGISTRY_PASSWORD@127.0.0.1:${port}/pkcs11-sign.cjs` },
      { variables: { REGISTRY_PASSWORD: 's3cret-password' } },
    )
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 })
    const header = `Basic ${Buffer.from('gitlab-ci-token:s3cret-password').toString('base64')}`
    expect(requests).toEqual([header, header])
    expect(log).not.toContain('s3cret-password')
  })

  test('may come with the image', async () => {
    const pipeline = await pipelineWith('a.bin')
    await mkdir(join(pipeline.directory, 'bin'))
    await symlink(flow.bundles.commandLine, join(pipeline.directory, 'bin/pkcs11-sign'))
    const { exitCode } = await pipeline.run(inputs({ files: 'a.bin', 'cli-url': '' }), {
      environment: { PATH: `${join(pipeline.directory, 'bin')}:${process.env['PATH'] ?? ''}` },
    })
    expect(exitCode).toBe(0)
  })

  test('has its digest in the package, which holds what the catalog wants', async () => {
    const pipeline = await pipelineWith()
    const digest = createHash('sha256')
      .update(await readFile(flow.bundles.commandLine))
      .digest('hex')
    expect(await readFile(join(pipeline.workspace, 'templates/sign/template.yml'), 'utf8')).toContain(`default: ${digest}`)
    const names = await readdir(pipeline.workspace)
    expect(names.filter((name) => name !== '.git').sort()).toEqual(['.gitlab-ci.yml', 'LICENSE', 'README.md', 'templates'])
  })
})

test("the component project's own pipeline runs", async () => {
  const pipeline = await pipelineWith()
  const own = await readFile('gitlab-component/.gitlab-ci.yml', 'utf8')
  // Only where the program comes from differs: the release is not out yet.
  const { exitCode, jobs } = await pipeline.runAsWritten(
    own.replace('files: README.md', `files: README.md\n      cli-url: ${flow.bundles.commandLine}`),
  )
  expect(exitCode).toBe(0)
  expect(jobs['try: [1/1]']?.variables).toMatchObject({ PKCS11_SIGN_SIGNED: 'false' })
})

test('the script is clean to shellcheck', () => {
  const { status, stdout } = spawnSync('shellcheck', ['--shell=sh', 'gitlab-component/sign.sh'], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})
