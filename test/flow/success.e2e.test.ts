/** The main job: files in, verified signatures out, through the bundled action and the bundled command line. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { asFlags, startFlow, type Flow } from '../harness/flow.ts'
import { jarsignerAccepts, opensslAccepts, osslsigncodeAccepts, type ExpectedSigner } from '../harness/independent.ts'
import { sampleFiles, type Inputs, type Job } from '../harness/job.ts'
import { createSoftHsm, type SoftHsm } from '../harness/softhsm.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

const embedded = [sampleFiles.osslsigncode, sampleFiles.jarsigner]
const plain = sampleFiles['openssl-dgst']

async function jobWithSamples(): Promise<Job> {
  const job = await flow.job()
  for (const { name, content } of [...embedded, plain]) await job.write(`dist/${name}`, content)
  return job
}

async function expectEmbedded(job: Job, signer: ExpectedSigner, folder = 'dist'): Promise<void> {
  await osslsigncodeAccepts(join(job.workspace, folder, 'setup.exe'), signer)
  await jarsignerAccepts(join(job.workspace, folder, 'library.jar'), signer)
}

async function expectDetached(job: Job, signer: ExpectedSigner): Promise<void> {
  const file = join(job.workspace, 'dist/firmware.bin')
  expect(await readFile(file)).toEqual(plain.content)
  await opensslAccepts(file, `${file}.sig`, signer)
}

describe.each(['demo/rsa2048', 'demo/ec256'])('with the key %s of the simulator', (policy) => {
  test('the action signs a PE file, a JAR and a plain file, and tells what it did', async () => {
    const job = await jobWithSamples()
    const signer = await flow.signer(policy)
    const first = await job.action(flow.inputs({ files: 'dist/*.exe\ndist/*.jar', 'report-directory': 'report' }, policy))
    expect(first.main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '2' } })
    expect(first.main.outputs['signed-files']?.split('\n')).toEqual(['dist/library.jar', 'dist/setup.exe'])
    expect(first.main.outputs).toMatchObject({
      'cryptoki-library': flow.library,
      report: join(job.workspace, 'report/signing-report.json'),
    })
    await expectEmbedded(job, signer)
    // Exactly once for each file, and one question for the certificate.
    expect(flow.simulator.counts()).toMatchObject({ SubmitWithArtifact: 2 })

    const second = await job.action(flow.inputs({ files: 'dist/*.bin', tool: 'openssl-dgst' }, policy))
    expect(second.main).toMatchObject({
      exitCode: 0,
      outputs: { signed: 'true', 'signed-count': '1', 'signed-files': 'dist/firmware.bin.sig' },
    })
    await expectDetached(job, signer)
    expect(flow.simulator.counts()).toMatchObject({ SubmitWithArtifact: 3 })

    expect(await reportOf(job)).toMatchObject({
      outcome: 'signed',
      certificate: { sha256: signer.certificate.fingerprint256.replaceAll(':', '').toLowerCase() },
      files: [
        { file: 'dist/library.jar', tool: 'jarsigner', status: 'signed', attempts: 1 },
        { file: 'dist/setup.exe', tool: 'osslsigncode', status: 'signed', attempts: 1 },
      ],
    })
    for (const name of ['html', 'xml']) expect((await stat(join(job.workspace, `report/signing-report.${name}`))).size).toBeGreaterThan(500)
    for (const name of ['dist/library.jar', 'dist/setup.exe', signer.certificate.serialNumber])
      expect(first.main.summary.toLowerCase()).toContain(name.toLowerCase())
    expect([first.post.exitCode, second.post.exitCode]).toEqual([0, 0])
    expect(await job.leftInTemporary()).toEqual([])
  })

  test('the command line signs the same files, and leaves nothing but the results', async () => {
    const job = await jobWithSamples()
    const signer = await flow.signer(policy)
    const { words, environment } = asFlags(flow.inputs({ 'report-directory': 'report' }, policy))
    const before = Object.keys(await job.listing())
    const first = await job.commandLine(['sign', ...words, 'dist/setup.exe', 'dist/library.jar'], { environment })
    expect(first).toMatchObject({ exitCode: 0 })
    expect(first.stdout.split('\n')).toEqual(
      expect.arrayContaining(['signed=true', 'signed-count=2', 'signed-files=dist/library.jar', 'signed-files=dist/setup.exe']),
    )
    const second = await job.commandLine(['sign', ...words, '--tool', 'openssl-dgst', 'dist/*.bin'], { environment })
    expect(second).toMatchObject({ exitCode: 0 })
    await expectEmbedded(job, signer)
    await expectDetached(job, signer)
    const reports = ['html', 'json', 'xml'].map((name) => `report/signing-report.${name}`)
    expect(Object.keys(await job.listing())).toEqual([...before, 'dist/firmware.bin.sig', 'report', ...reports].sort())
    expect(await job.leftInTemporary()).toEqual([])
  })
})

describe.each([
  ['one token', {}],
  ['several tokens', { otherTokens: true }],
] as const)('with SoftHSM as the library (%s), and no SignPath server in reach', (_title, tokens) => {
  const id = 'demo/release'
  let token: SoftHsm
  beforeAll(async () => {
    token = await createSoftHsm({ keys: { [id]: 'rsa2048' }, ...tokens })
  })
  afterAll(() => token.dispose())

  const credentials = { 'organization-id': '11111111-1111-4111-8111-111111111111', 'api-token': 'FAKE-SIGNPATH-TOKEN-for-softhsm' }
  const inputs = (changes: Inputs): Inputs => ({
    'project-slug': 'demo',
    'signing-policy-slug': 'release',
    // Nobody listens on the discard port.
    'api-url': 'http://127.0.0.1:9/Api',
    'cryptoki-library': token.library,
    ...changes,
  })
  const signer = async (): Promise<ExpectedSigner> => {
    const { certificate } = token.key(id)
    return { certificate, authoritiesPem: await readFile(token.authority.certificatePath, 'utf8') }
  }

  test.each([
    ['with credentials', credentials],
    ['without any', {}],
  ])('the action signs all three, %s', async (_, given) => {
    const job = await jobWithSamples()
    const options = { environment: token.environment }
    const certificate = token.key(id).chainPath
    const first = await job.action(inputs({ ...given, certificate, files: 'dist/*.exe\ndist/*.jar' }), options)
    expect(first.main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '2' } })
    const second = await job.action(inputs({ ...given, certificate, files: 'dist/*.bin', tool: 'openssl-dgst' }), options)
    expect(second.main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '1' } })
    await expectEmbedded(job, await signer())
    await expectDetached(job, await signer())
    expect(await job.leftInTemporary()).toEqual([])
  })

  test('the command line reads the certificate from the token where none is given', async () => {
    const job = await jobWithSamples()
    const { words, environment } = asFlags(inputs({}))
    const result = await job.commandLine(['sign', ...words, 'dist/*.exe', 'dist/*.jar'], {
      environment: { ...environment, ...token.environment },
    })
    expect(result).toMatchObject({ exitCode: 0 })
    await expectEmbedded(job, await signer())
  })
})

async function reportOf(job: Job): Promise<unknown> {
  return JSON.parse(await readFile(join(job.workspace, 'report/signing-report.json'), 'utf8'))
}
