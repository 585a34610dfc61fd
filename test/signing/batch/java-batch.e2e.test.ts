import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { jarsigner } from '../../../core/tools/jarsigner.ts'
import type { SignRequest, SigningOptions, ToolContext } from '../../../core/tools/signing-tool.ts'
import type { BatchSigner } from '../../../core/signing/batch/batch-signer.ts'
import { startJavaBatch, type JavaBatchQuestion } from '../../../core/signing/batch/java-batch.ts'
import { renderSunPkcs11Config } from '../../../core/config/sunpkcs11.ts'
import { startTimestampAuthority, type TimestampAuthority } from '../../fixtures/timestamp-authority.ts'
import { entriesOf, zip, type ZipEntry } from '../../fixtures/zip.ts'
import { buildSimulatorModule } from '../../harness/module.ts'
import { processesWith } from '../../harness/processes.ts'
import { TEST_KEYS } from '../../simulator/client.ts'
import { startSimulator, type Simulator } from '../../simulator/server/simulator.ts'
import { createBench, type Bench, type ContextChanges } from '../../tools/bench.ts'
import { jarsignerPath, javaSession, type TestSession } from './java-session.ts'

const rsa = 'demo/rsa2048'
const entries: readonly ZipEntry[] = [
  { name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\r\nMain-Class: a.B\r\n\r\n' },
  { name: 'a/B.class', content: 'some class' },
  { name: 'ünïcode.txt', content: Buffer.alloc(50_000, 'xyz'), stored: true },
]

let bench: Bench
let simulator: Simulator
let library: string
let timestamps: TimestampAuthority
let sessions: TestSession[] = []
let signers: BatchSigner[] = []
beforeAll(async () => {
  library = buildSimulatorModule()
  bench = await createBench({ [rsa]: 'rsa2048', 'demo/p256': 'p256', 'demo/p384': 'p384', 'other/rsa': 'rsa2048' })
  simulator = await startSimulator({ keyDirectory: TEST_KEYS })
  timestamps = await startTimestampAuthority()
})
afterEach(async () => {
  await Promise.all(signers.map((signer) => signer.close()))
  await Promise.all(sessions.map(({ directory }) => rm(directory, { recursive: true })))
  signers = []
  sessions = []
  simulator.reset()
})
afterAll(() => Promise.all([bench.dispose(), simulator.stop(), timestamps.close()]))

async function open(question: JavaBatchQuestion, secrets: readonly string[] = []): Promise<{ signer: BatchSigner; session: TestSession }> {
  const session = await javaSession(secrets)
  sessions.push(session)
  const start = await startJavaBatch(question, session.session)
  if (start.kind === 'unavailable') throw new Error(start.reason)
  signers.push(start.signer)
  return { signer: start.signer, session }
}

function softHsm(keyId = rsa, changes: ContextChanges = {}): JavaBatchQuestion {
  const tool: ToolContext = { ...bench.context(keyId, changes), command: () => jarsignerPath }
  return { tool, credentials: bench.token.environment, parallel: 4, timeLimitInSeconds: 60, sizeInBytes: 1000 }
}

/** A Java that has no more memory than this. */
async function withHeap(megabytes: number): Promise<JavaBatchQuestion> {
  const folder = await bench.folder()
  const java = join(dirname(jarsignerPath), 'java')
  await writeFile(join(folder, 'java'), `#!/bin/sh\nexec '${java}' -Xmx${megabytes}m "$@"\n`, { mode: 0o755 })
  await writeFile(join(folder, 'jarsigner'), '')
  const question = softHsm()
  return { ...question, tool: { ...question.tool, command: () => join(folder, 'jarsigner') } }
}

/** With the simulator's module; its certificate and token unless told otherwise. */
async function signPath(
  changes: { policy?: string; token?: string; timeLimitInSeconds?: number; patienceInSeconds?: number } = {},
): Promise<JavaBatchQuestion> {
  const { policy = rsa, token = simulator.world.tokens.submitter.value, timeLimitInSeconds = 60, patienceInSeconds = 30 } = changes
  const { pem } = await simulator.certificate(rsa)
  const certificateChain = await bench.write('chain.pem', pem)
  const sunpkcs11Config = await bench.write('pkcs11.config', renderSunPkcs11Config({ library }))
  const { key, ...context } = bench.context(rsa, { configuration: { library, certificateChain, sunpkcs11Config } })
  return {
    tool: { ...context, key: { ...key, id: policy }, command: () => jarsignerPath },
    credentials: {
      SIGNPATH_API_URL: simulator.apiUrl,
      SIGNPATH_ORGANIZATION_ID: simulator.world.organizations.main.id,
      SIGNPATH_API_TOKEN: token,
      SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS: String(patienceInSeconds),
      SIGNPATH_LOG_FILE_DIRECTORY: await bench.folder(),
    },
    parallel: 4,
    timeLimitInSeconds,
    sizeInBytes: 1000,
  }
}

async function request(name = 'a.jar', content: Buffer = zip(entries), timestampUrl?: string): Promise<SignRequest> {
  return { input: await bench.write(name, content), output: join(await bench.folder(), name), timestampUrl }
}

function verify(file: string, keyId = rsa, timestamped = false, options: Partial<SigningOptions> = {}) {
  return bench.verify(jarsigner, file, keyId, timestamped, options)
}

describe('signs', () => {
  test.each([
    [rsa, 'sha256'],
    [rsa, 'sha512'],
    ['demo/p256', 'sha256'],
    ['demo/p384', 'sha384'],
  ] as const)('with %s and %s as the command does, entry by entry', async (keyId, digest) => {
    const { signer } = await open(softHsm(keyId, { options: { digest } }))
    const jar = await request()
    expect(await signer.sign(jar)).toMatchObject({ exitCode: 0, timedOut: false, output: '' })
    expect(await verify(jar.output, keyId, false, { digest })).toMatchObject({ state: 'valid' })
    const byCommand = await bench.sign(jarsigner, jar.input, bench.context(keyId, { options: { digest } }))
    const [ours, theirs] = await Promise.all([jar.output, byCommand].map(async (path) => entriesOf(await readFile(path))))
    const comparable = (list: readonly ZipEntry[] = []) =>
      list.map(({ name, content }) => [name, /\.(RSA|EC)$/.test(name) ? '' : content.toString()])
    expect(comparable(ours)).toEqual(comparable(theirs))
    expect(await readdir(dirname(jar.output))).toEqual(['a.jar'])
  })

  test('though a secret is short, such as the password of a proxy', async () => {
    const { signer } = await open(softHsm(), ['a', '0', '1'])
    const jar = await request()
    expect(await signer.sign(jar)).toMatchObject({ exitCode: 0, output: '' })
    expect(await verify(jar.output)).toMatchObject({ state: 'valid' })
  })

  test('many at once, with timestamps, and files of any name', async () => {
    const { signer } = await open(softHsm())
    const names = ['-start.jar', "it's $(x);&.jar", 'line\nbreak.jar', 'späce in 名前 😀.jar', `${'x'.repeat(196)}.jar`, ' .jar']
    const jars = await Promise.all(names.map((name) => request(name, zip(entries), timestamps.url)))
    const results = await Promise.all(jars.map((jar) => signer.sign(jar)))
    expect(results.map(({ exitCode, output }) => [exitCode, output])).toEqual(names.map(() => [0, '']))
    for (const jar of jars) expect(await verify(jar.output, rsa, true)).toMatchObject({ state: 'valid' })
  })

  test('over signatures that are there, as the command does', async () => {
    const other = { options: { extraArguments: ['-sigfile', 'OTHER'] } }
    const foreign = await bench.sign(jarsigner, await bench.write('a.jar', zip(entries)), bench.context('other/rsa', other))
    const { signer } = await open(softHsm())
    const twice: SignRequest = { input: foreign, output: join(await bench.folder(), 'a.jar'), timestampUrl: undefined }
    const again: SignRequest = { ...twice, input: twice.output, output: join(await bench.folder(), 'a.jar') }
    expect((await signer.sign(twice)).exitCode).toBe(0)
    expect((await signer.sign(again)).exitCode).toBe(0)
    expect(await verify(again.output)).toMatchObject({ state: 'valid' })
    expect(await verify(again.output, 'other/rsa')).toMatchObject({ state: 'valid' })
    expect(entriesOf(await readFile(again.output)).filter(({ name }) => name.endsWith('.RSA'))).toHaveLength(2)
  })

  test('with arguments that it knows', async () => {
    const extraArguments = ['-sigfile', 'mine', '-sectionsonly', '-tsapolicyid', '1.3.6.1.4.1.99999.1', '-tsadigestalg', 'SHA-512']
    const { signer } = await open(softHsm(rsa, { options: { extraArguments } }))
    const jar = await request('a.jar', zip(entries), timestamps.url)
    expect(await signer.sign(jar)).toMatchObject({ exitCode: 0, output: '' })
    expect(await verify(jar.output, rsa, true, { extraArguments })).toMatchObject({ state: 'valid' })
    const sf = entriesOf(await readFile(jar.output)).find(({ name }) => name === 'META-INF/MINE.SF')
    expect(sf?.content.toString()).not.toContain('Digest-Manifest:')
  })

  test('with the simulator, asking the service once for each jar', async () => {
    const { signer } = await open(await signPath())
    const jars = await Promise.all(Array.from({ length: 8 }, () => request()))
    expect((await Promise.all(jars.map((jar) => signer.sign(jar)))).map(({ exitCode }) => exitCode)).toEqual(jars.map(() => 0))
    expect(simulator.counts()).toMatchObject({ MySigningPolicies: 1, SubmitWithArtifact: 8 })
  })
})

describe('leaves to the command', () => {
  test.each([['-sigalg', 'SHA256withRSA'], ['-J-Xmx1g'], ['-sigfile', '../x'], ['-tsapolicyid']])(
    'arguments that it does not know: %s',
    async (...extraArguments) => {
      await expect(open(softHsm(rsa, { options: { extraArguments } }))).rejects.toThrow(
        `${extraArguments.join(' ').split(' ', 1).join('')} in arguments`,
      )
    },
  )

  test('a jarsigner without a java, and a java that can not do it', async () => {
    const jdk = await bench.write('jarsigner', '')
    const question = softHsm()
    const asked = { ...question, tool: { ...question.tool, command: () => jdk } }
    await expect(open(asked)).rejects.toThrow('there is no java beside jarsigner')
    // What Java 8 says.
    const java = '#!/bin/sh\necho "Error: Could not find or load main class" >&2\nexit 1\n'
    await writeFile(join(dirname(jdk), 'java'), java, { mode: 0o755 })
    await expect(open(asked)).rejects.toThrow('Java ended with 1: Error: Could not find or load main class')
  })
})

describe('tells of', () => {
  async function failureOf(question: JavaBatchQuestion, jar?: SignRequest): Promise<unknown> {
    const { signer } = await open(question)
    const asked = jar ?? (await request())
    const { exitCode, output } = await signer.sign(asked)
    expect(exitCode).not.toBe(0)
    expect(await readdir(dirname(asked.output))).toEqual([])
    return jarsigner.readFailure(output, exitCode)
  }

  test('a wrong token, with the code that the command hides', async () => {
    expect(await failureOf(await signPath({ token: 'FAKE-SIGNPATH-TOKEN-unknown' }))).toEqual({ ckr: 'CKR_PIN_INCORRECT' })
  })

  test('an unknown signing policy', async () => {
    expect(await failureOf(await signPath({ policy: 'demo/none' }))).toMatchObject({ code: 'POLICY_NOT_FOUND' })
  })

  test('a service that fails, and signs when it is back', async () => {
    const { signer } = await open(await signPath({ patienceInSeconds: 1 }))
    simulator.addFault({ route: 'MySigningPolicies', kind: 'status', status: 503 })
    const [first, second] = await Promise.all([signer.sign(await request()), signer.sign(await request())])
    for (const { output, exitCode } of [first, second])
      expect(jarsigner.readFailure(output, exitCode)).toEqual({ ckr: 'CKR_FUNCTION_FAILED' })
    simulator.reset()
    simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 500, count: 1 })
    const third = await signer.sign(await request())
    expect(jarsigner.readFailure(third.output, third.exitCode)).toEqual({ ckr: 'CKR_DEVICE_ERROR' })
    expect((await signer.sign(await request())).exitCode).toBe(0)
  })

  test('a module that is missing, and a configuration', async () => {
    const sunpkcs11Config = await bench.write('pkcs11.config', renderSunPkcs11Config({ library: '/nonexistent/library.so' }))
    expect(await failureOf(softHsm(rsa, { configuration: { sunpkcs11Config } }))).toMatchObject({ code: 'LIBRARY_NOT_LOADABLE' })
    expect(await failureOf(softHsm(rsa, { configuration: { sunpkcs11Config: '/nonexistent/pkcs11.config' } }))).toMatchObject({
      code: 'LIBRARY_NOT_LOADABLE',
    })
  })

  test("a certificate that is not the key's", async () => {
    const { chainPath: certificateChain } = bench.token.key('demo/p256')
    expect(await failureOf(softHsm(rsa, { configuration: { certificateChain } }))).toMatchObject({ code: 'INVALID_INPUT' })
  })

  test('archives that are damaged, and timestamp servers that are down', async () => {
    const twice = zip([...entries, { name: 'a/B.class', content: 'again' }])
    expect(await failureOf(softHsm(), await request('a.jar', twice))).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await failureOf(softHsm(), await request('a.jar', Buffer.from('no archive')))).toMatchObject({ code: 'INVALID_INPUT' })
    const late = await request('a.jar', zip(entries), 'http://127.0.0.1:9/')
    expect(await failureOf(softHsm(), late)).toMatchObject({ code: 'TIMESTAMP_FAILED' })
  })

  test('a timestamp server whose answer does not fit into memory', async () => {
    const flood = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
      Readable.from(endless()).pipe(response)
    })
    await once(flood.listen(0, '127.0.0.1'), 'listening')
    try {
      const flooded = await request('a.jar', zip(entries), `http://127.0.0.1:${(flood.address() as AddressInfo).port}/`)
      expect(await failureOf(await withHeap(64), flooded)).toMatchObject({
        code: 'TIMESTAMP_FAILED',
        message: expect.stringContaining('memory'),
      })
    } finally {
      flood.closeAllConnections()
      flood.close()
    }
  })
})

function* endless(): Generator<Buffer> {
  for (const piece = Buffer.alloc(1 << 20); ;) yield piece
}

describe('a Java that', () => {
  const running = ({ session }: TestSession) =>
    processesWith('PKCS11_SIGN_PIN=CONFIG').filter(({ commandLine }) => commandLine.includes(session.workspace.directory))

  test('crashes fails what is under way, and the next jar gets another one', async () => {
    const { signer, session } = await open(await signPath())
    simulator.addFault({ route: 'SubmitWithArtifact', kind: 'delay', milliseconds: 3000, count: 1 })
    const crashing = signer.sign(await request())
    while (simulator.counts().SubmitWithArtifact === 0) await sleep(20)
    for (const { pid } of running(session)) process.kill(pid, 'SIGSEGV')
    expect(await crashing).toMatchObject({ exitCode: null, signal: 'SIGSEGV', timedOut: false, failedBesideOthers: false })
    const next = await request()
    expect((await signer.sign(next)).exitCode).toBe(0)
    await signer.close()
    expect(running(session)).toEqual([])
  })

  test('crashes while it signs several says so of each of them', async () => {
    const { signer, session } = await open(await signPath())
    simulator.addFault({ route: 'SubmitWithArtifact', kind: 'delay', milliseconds: 3000, count: 2 })
    const requests = [await request(), await request()]
    const crashing = Promise.all(requests.map((one) => signer.sign(one)))
    while (simulator.counts().SubmitWithArtifact < 2) await sleep(20)
    for (const { pid } of running(session)) process.kill(pid, 'SIGSEGV')
    expect((await crashing).map(({ signal, failedBesideOthers }) => [signal, failedBesideOthers])).toEqual([
      ['SIGSEGV', true],
      ['SIGSEGV', true],
    ])
    for (const { output } of requests) expect(await readdir(dirname(output))).toEqual([])
    expect((await signer.sign(await request())).exitCode).toBe(0)
  })

  test('has signed several gives way to another one for a jar alone', async () => {
    const { signer, session } = await open(await signPath())
    const several = [await request(), await request()]
    expect((await Promise.all(several.map((one) => signer.sign(one)))).map(({ exitCode }) => exitCode)).toEqual([0, 0])
    const [first] = running(session)
    for (const jar of [await request(), await request()]) {
      await signer.again()
      expect(running(session).some(({ pid }) => pid === first?.pid)).toBe(false)
      expect((await signer.sign(jar)).exitCode).toBe(0)
    }
    // One for both of them: it never had several.
    expect(running(session)).toHaveLength(1)
    await signer.close()
    expect(running(session)).toEqual([])
  })

  test('has no memory for several jars says so of each, and signs them one at a time', async () => {
    const { signer } = await open(await withHeap(24))
    const large = zip(Array.from({ length: 9_000 }, (_, index) => ({ name: `a/C${index}.class`, content: 'x', stored: true })))
    const jars = await Promise.all(['a.jar', 'b.jar', 'c.jar', 'd.jar'].map((name) => request(name, large)))
    const results = await Promise.all(jars.map(async (jar) => ({ jar, captured: await signer.sign(jar) })))
    const failed = results.filter(({ captured }) => captured.exitCode !== 0)
    expect(failed.length).toBeGreaterThan(0)
    for (const { jar, captured } of failed) {
      expect(captured).toMatchObject({ output: expect.stringContaining('OutOfMemoryError'), failedBesideOthers: true })
      expect(jarsigner.readFailure(captured.output, captured.exitCode)).toMatchObject({ message: 'Java ran out of memory.' })
      await signer.again()
      expect(await signer.sign(jar)).toMatchObject({ exitCode: 0, failedBesideOthers: false })
    }
  })

  test('hangs is left at the time limit, and ended', async () => {
    const { signer, session } = await open(await signPath({ timeLimitInSeconds: 3 }))
    expect((await signer.sign(await request())).exitCode).toBe(0)
    const [hanging] = running(session)
    simulator.addFault({ route: 'SubmitWithArtifact', kind: 'hang', count: 1 })
    const late = await request()
    expect(await signer.sign(late)).toMatchObject({ exitCode: null, timedOut: true })
    expect((await signer.sign(await request())).exitCode).toBe(0)
    // A process gets some time between being ended and being gone.
    while (running(session).some(({ pid }) => pid === hanging?.pid)) await sleep(20)
    expect(running(session)).toHaveLength(1)
    expect(await readdir(dirname(late.output))).toEqual([])
  })

  test('is under way when the run is cancelled ends with it', async () => {
    const { signer, session } = await open(await signPath())
    simulator.addFault({ route: 'SubmitWithArtifact', kind: 'hang' })
    const cancelled = signer.sign(await request())
    while (simulator.counts().SubmitWithArtifact === 0) await sleep(20)
    session.abort()
    await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' })
    await signer.close()
    expect(running(session)).toEqual([])
  })

  test('loses its parent ends, even in the midst of a hang', async () => {
    simulator.addFault({ route: 'MySigningPolicies', kind: 'hang' })
    // The command is a function, which JSON leaves out.
    const question = await signPath()
    const { session, directory } = await javaSession()
    sessions.push({ session, directory, abort: () => undefined })
    const task = { ...question, jarsigner: jarsignerPath, directory, request: await request() }
    const driver = spawn(process.execPath, ['--import', 'tsx', resolve('test/signing/batch/java-driver.ts'), JSON.stringify(task)])
    const ours = () => processesWith('PKCS11_SIGN_PIN=CONFIG').filter(({ commandLine }) => commandLine.includes(directory))
    while (simulator.counts().MySigningPolicies === 0) await sleep(50)
    expect(ours()).toHaveLength(1)
    driver.kill('SIGKILL')
    for (let tries = 0; ours().length > 0 && tries < 100; tries += 1) await sleep(50)
    expect(ours()).toEqual([])
  })
})

test('the token is neither in the words nor on the command line', async () => {
  const token = simulator.world.tokens.submitter.value
  const question = await signPath()
  const { signer, session } = await open({ ...question, tool: { ...question.tool, key: { ...question.tool.key, id: token } } }, [token])
  const { output } = await signer.sign(await request())
  expect(output).toContain('Certificate chain not found for')
  expect(output).not.toContain(token)
  const lines = processesWith(token).filter(({ commandLine }) => commandLine.includes(session.directory))
  expect(lines).toHaveLength(1)
  expect(lines[0]?.commandLine).not.toContain(token)
})
