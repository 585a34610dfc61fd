/** Options that change how files are signed, or how a run ends. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { jarsignerAccepts, opensslAccepts, osslsigncodeAccepts } from '../harness/independent.ts'
import { javaArchive } from '../harness/job.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

const detached = { tool: 'openssl-dgst' }

describe('digest and padding', () => {
  test.each([
    ['sha384', 'pkcs1', 'demo/rsa2048'],
    ['sha512', 'pss', 'demo/rsa2048'],
    ['sha256', 'pss', 'demo/rsa4096'],
    ['sha384', 'pkcs1', 'demo/ec384'],
  ] as const)('%s and %s with %s make a signature that openssl takes for just that', async (digest, padding, policy) => {
    const job = await flow.job()
    const file = await job.write('a.bin', 'content')
    const options = policy.includes('ec') ? { digest } : { digest, padding }
    const { main } = await job.action(flow.inputs({ ...detached, ...options, files: 'a.bin' }, policy))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
    const signer = await flow.signer(policy)
    await opensslAccepts(file, `${file}.sig`, signer, { digest, padding })
    await expect(
      opensslAccepts(file, `${file}.sig`, signer, { digest: digest === 'sha256' ? 'sha512' : 'sha256', padding }),
    ).rejects.toThrow()
    if (!policy.includes('ec')) {
      await expect(opensslAccepts(file, `${file}.sig`, signer, { digest, padding: padding === 'pss' ? 'pkcs1' : 'pss' })).rejects.toThrow()
    }
  })

  test('sha384 is what osslsigncode and jarsigner use', async () => {
    const job = await flow.job()
    const exe = await job.write('a.exe', portableExecutable())
    const jar = await job.write('a.jar', javaArchive())
    const { main } = await job.action(flow.inputs({ digest: 'sha384', files: '*.exe\n*.jar' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '2' } })
    await osslsigncodeAccepts(exe, await flow.signer(), 'SHA384')
    await jarsignerAccepts(jar, await flow.signer())
    expect(
      flow.simulator
        .journal()
        .filter(({ route }) => route === 'SubmitWithArtifact')
        .map(({ digest }) => digest),
    ).toEqual([expect.stringMatching(/384/), expect.stringMatching(/384/)])
  })
})

describe('where one of several files fails', () => {
  const broken = { kind: 'status', status: 500, route: 'SubmitWithArtifact', after: 1, count: 1 } as const

  test('fail-fast: false signs the rest, and fails at the end', async () => {
    const job = await flow.job()
    for (const name of ['a', 'b', 'c']) await job.write(`${name}.bin`, name)
    flow.simulator.addFault(broken)
    const { main } = await job.action(
      flow.inputs({ ...detached, files: '*.bin', parallel: '1', 'fail-fast': 'false', 'report-directory': 'r' }),
    )
    expect(main).toMatchObject({ exitCode: 5, outputs: { signed: 'false', 'signed-count': '2', 'signed-files': 'a.bin.sig\nc.bin.sig' } })
    expect(main.log).toMatch(/^::error file=b\.bin.*\[SERVICE_ERROR\]/m)
    expect(statuses(await readFile(join(job.workspace, 'r/signing-report.json'), 'utf8'))).toEqual(['signed', 'failed', 'signed'])
    for (const name of ['a', 'c'])
      await opensslAccepts(join(job.workspace, `${name}.bin`), join(job.workspace, `${name}.bin.sig`), await flow.signer())
  })

  test('fail-fast, the default, begins no other one', async () => {
    const job = await flow.job()
    for (const name of ['a', 'b', 'c']) await job.write(`${name}.bin`, name)
    flow.simulator.addFault(broken)
    const { main } = await job.action(flow.inputs({ ...detached, files: '*.bin', parallel: '1', 'report-directory': 'r' }))
    expect(main).toMatchObject({ exitCode: 5, outputs: { signed: 'false', 'signed-count': '1' } })
    expect(statuses(await readFile(join(job.workspace, 'r/signing-report.json'), 'utf8'))).toEqual(['signed', 'failed', 'not-started'])
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(2)
  })
})

test('several errors are each shown with their file, and once', async () => {
  const job = await flow.job()
  for (const name of ['a', 'b', 'c']) await job.write(`${name}.bin`, name)
  flow.simulator.addFault({ kind: 'status', status: 500, route: 'SubmitWithArtifact' })
  const { main } = await job.action(flow.inputs({ ...detached, files: '*.bin', 'fail-fast': 'false' }))
  for (const name of ['a', 'b', 'c']) expect(main.log).toMatch(new RegExp(`^${name}\\.bin +openssl-dgst +SERVICE_ERROR$`, 'm'))
  expect(main.log).toMatch(/^3 failed$/m)
  expect(main.exitCode).toBe(5)
  for (const name of ['a', 'b', 'c']) expect(main.log.match(new RegExp(`^::error file=${name}\\.bin`, 'gm'))).toHaveLength(1)
})

describe('if-no-files-found', () => {
  test.each([
    ['error', 2, /^::error.*nothing\/\*\.exe.*\[NO_FILES_FOUND\]/m],
    ['warn', 0, /^::warning .*nothing\/\*\.exe|^::warning::nothing\/\*\.exe/m],
    ['ignore', 0, /^nothing\/\*\.exe matches no file/m],
  ])('%s', async (choice, exitCode, words) => {
    // With a tool, the process that would sign has begun to start.
    for (const tool of ['auto', 'openssl-dgst']) {
      const job = await flow.job()
      const { main, post } = await job.action(flow.inputs({ tool, files: 'nothing/*.exe', 'if-no-files-found': choice }))
      expect({ main: main.exitCode, post: post.exitCode }).toEqual({ main: exitCode, post: 0 })
      expect(main.log).toMatch(words)
      expect(main.outputs).toMatchObject({ signed: 'false', 'signed-count': '0' })
      expect(flow.simulator.journal()).toEqual([])
    }
  })

  test.each([
    ['*.bin\n!a.*', /The exclusions in files leave no file of \*\.bin in .*begin with !/],
    ['*.exe,*.jar', /matches no file in .*Give one pattern a line/],
    ['- "*.bin"', /matches no file in .*Give the pattern alone/],
    ['$(Pipeline.Wrkspace)/*.bin', /matches no file in .*a variable that is not there/],
    ['dist\\*.bin dist\\x.bin', /matches no file in .*Write \/ between folders/],
    ['dist\\*.bin', /matches no file in .*Write \/ between folders/],
    ['dist\\**\\*.bin', /matches no file in .*Write \/ between folders/],
    ['.\\*.bin', /matches no file in .*Write \/ between folders/],
    ['dist/*.bin dist/*.exe', /matches no file in .*a blank does not part them/],
    ['dist/a.bin dist/b.bin', /matches no file in .*a blank does not part them/],
    ['dist/My Program 1.0.bin', /matches no file in .*Check that the build wrote them there/],
    ['*.bin;*.jar', /matches no file in .*a semicolon does not part them/],
    ['$GITHUB_WORKSPACE/*.bin', /matches no file in .*stays text here/],
    ['${CI_PROJECT_DIR}/*.bin', /matches no file in .*stays text here/],
    ['/home/runner/work/a/a/*.bin', /matches no file in .*In a container a workspace has another path/],
    ['~/*.bin', /matches no file in .*Write the whole path/],
    ["'*.bin'\n*.bin # all", /match no file in .*Give the pattern alone: .* as in '\*\.bin'\./],
  ])('%j says why it finds nothing', async (files, words) => {
    const job = await flow.job()
    await job.write('a.bin', 'a')
    const { main } = await job.action(flow.inputs({ ...detached, files }))
    expect(main.exitCode).toBe(2)
    expect(main.log).toMatch(words)
  })

  test.each([
    ['error', '::warning::'],
    ['ignore', ''],
  ])('%s: one pattern of several that matches nothing is named, and the others are signed', async (choice, command) => {
    const job = await flow.job()
    await job.write('a.bin', 'a')
    const { main } = await job.action(flow.inputs({ ...detached, files: '*.bin\nlib/**/*.dll\n*.msi', 'if-no-files-found': choice }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '1' } })
    const about = main.log.split('\n').filter((line) => line.includes('matches no file'))
    expect(about).toEqual(['lib/**/*.dll', '*.msi'].map((pattern) => `${command}${pattern} matches no file; other patterns of files do.`))
  })

  test('an exclusion with a slip in it that excludes nothing is told of', async () => {
    const job = await flow.job()
    for (const name of ['a.bin', 'vendor/b.bin', 'x,y/c.bin']) await job.write(name, name)
    const files = '**/*.bin\n!vendor/**,\n!x,y/**\n!absent/**'
    const { main } = await job.action(flow.inputs({ ...detached, files }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '2' } })
    const warnings = main.log.split('\n').filter((line) => line.startsWith('::warning::'))
    expect(warnings).toEqual([expect.stringMatching(/!vendor\/\*\*, in files excludes nothing\. .* a comma does not part them\.$/)])
  })

  test('one pattern of several that matches nothing is told of with what may be wrong in it', async () => {
    const job = await flow.job()
    await job.write('a.bin', 'a')
    const { main } = await job.action(flow.inputs({ ...detached, files: 'lib/*.dll,\n*.bin' }))
    expect(main.exitCode).toBe(0)
    expect(main.log).toMatch(/^::warning::lib\/\*\.dll, matches no file; .* a comma does not part them\.$/m)
  })
})

describe('if-no-credentials', () => {
  test('skip signs nothing, says so loudly, and is green', async () => {
    const job = await flow.job()
    await job.write('a.exe', portableExecutable())
    const before = await job.listing()
    const { main } = await job.action(flow.inputs({ files: 'a.exe', 'api-token': '', 'if-no-credentials': 'skip' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'false', 'signed-count': '0' } })
    expect(main.log).toMatch(/^::warning::.*NOTHING IS SIGNED/m)
    expect(main.summary).toMatch(/skipped|not signed|nothing/i)
    expect(await job.listing()).toEqual(before)
  })

  test('a missing organization is a variable and no secret, which forks would have', async () => {
    const job = await flow.job()
    await job.write('a.exe', portableExecutable())
    const { main } = await job.action(flow.inputs({ files: 'a.exe', 'organization-id': '' }))
    expect(main.log).toMatch(
      /^::error::organization-id is blank.* Set organization-id \(or SIGNPATH_ORGANIZATION_ID\) from a variable of your CI, .*GitHub: vars\)\. \[NO_CREDENTIALS\]/m,
    )
  })

  test('error, the default, names what is blank', async () => {
    const job = await flow.job()
    await job.write('a.exe', portableExecutable())
    const { main } = await job.action(flow.inputs({ files: 'a.exe', 'api-token': '' }))
    expect(main).toMatchObject({ exitCode: 3, outputs: { signed: 'false' } })
    expect(main.log).toMatch(/^::error::api-token is blank.*SIGNPATH_API_TOKEN\) from your CI's secrets.*\[NO_CREDENTIALS\]/m)
  })
})

test('verify: false is allowed, and warned of', async () => {
  const job = await flow.job()
  const file = await job.write('a.bin', 'content')
  const { main } = await job.action(flow.inputs({ ...detached, files: 'a.bin', verify: 'false' }))
  expect(main).toMatchObject({ exitCode: 0 })
  expect(main.log).toMatch(/^::warning::verify is off/m)
  await opensslAccepts(file, `${file}.sig`, await flow.signer())
})

test.each(['http://user:pass#word@127.0.0.1:1', 'socks5://127.0.0.1:1'])(
  'a proxy of the environment that can not be asked is warned of: %s',
  async (proxy) => {
    const job = await flow.job()
    await job.write('a.bin', 'content')
    const main = await job.main(flow.inputs({ ...detached, files: 'a.bin' }), { environment: { https_proxy: proxy } })
    expect(main.exitCode).toBe(0)
    expect(main.log).toMatch(/^::warning::http_proxy or https_proxy is no address like/m)
    // The runner obeys a mask, and shows nothing of it.
    expect(main.log.replace(/^::add-mask::.*$/gm, '')).not.toContain('pass#word')
  },
)

test('credentials and slugs may come by the SIGNPATH_* variables', async () => {
  const job = await flow.job()
  const file = await job.write('a.bin', 'content')
  const { main } = await job.action(
    { ...detached, files: 'a.bin', 'cryptoki-library': flow.library },
    {
      environment: {
        SIGNPATH_ORGANIZATION_ID: flow.simulator.world.organizations.main.id,
        SIGNPATH_API_TOKEN: flow.simulator.world.tokens.awkward.value,
        SIGNPATH_PROJECT_SLUG: 'demo',
        SIGNPATH_SIGNING_POLICY_SLUG: 'ec256',
        SIGNPATH_API_URL: flow.simulator.apiUrl,
      },
    },
  )
  expect(main).toMatchObject({ exitCode: 0 })
  await opensslAccepts(file, `${file}.sig`, await flow.signer('demo/ec256'))
})

test('a certificate with its chain, in any order, makes a signature that holds the chain', async () => {
  const job = await flow.job()
  const exe = await job.write('a.exe', portableExecutable())
  const { certificate, authoritiesPem } = await flow.signer()
  await job.write('chain.pem', authoritiesPem + certificate.toString())
  const { main } = await job.action(flow.inputs({ files: 'a.exe', certificate: 'chain.pem' }))
  expect(main).toMatchObject({ exitCode: 0 })
  // The root alone is enough now.
  await osslsigncodeAccepts(exe, { certificate, authoritiesPem: flow.simulator.rootCertificatePem })
})

function statuses(report: string): string[] {
  return (JSON.parse(report) as { files: { status: string }[] }).files.map(({ status }) => status)
}
