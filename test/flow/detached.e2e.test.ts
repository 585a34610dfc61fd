/** Detached signatures through the action: what is special to openssl-pkeyutl, openssl-cms and pkcs11-tool, and timestamps beside signatures. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startTimestampAuthority, type TimestampAuthority } from '../fixtures/timestamp-authority.ts'
import { expectFailure } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { opensslAccepts, opensslCmsAccepts } from '../harness/independent.ts'
import { createSoftHsm, type SoftHsm } from '../harness/softhsm.ts'

const run = promisify(execFile)
const raw = ['openssl-dgst', 'openssl-pkeyutl', 'pkcs11-tool'] as const
const digestSigners = ['openssl-pkeyutl', 'pkcs11-tool'] as const
const content = 'firmware\r\n'

let flow: Flow
let tsa: TimestampAuthority
let token: SoftHsm
const servers: Server[] = []
const urls = { dead: 'http://127.0.0.1:9/', hanging: '', rubbish: '', failing: '' }
beforeAll(async () => {
  ;[flow, tsa, token] = await Promise.all([
    startFlow(),
    startTimestampAuthority(),
    createSoftHsm({ otherTokens: true, keys: { 'other/key': 'rsa2048', 'demo/release': 'rsa2048' } }),
  ])
  urls.hanging = await serve(() => undefined)
  urls.rubbish = await serve((_, response) => response.end('no timestamp'))
  urls.failing = await serve((_, response) => response.writeHead(500).end())
})
afterEach(() => flow.reset())
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await Promise.all([tsa.close(), flow.dispose(), token.dispose()])
})

function serve(listener: RequestListener): Promise<string> {
  return new Promise((done) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () => {
      done(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    })
    servers.push(server)
  })
}

/** By openssl: the timestamp is of this very file. */
async function timestampAccepted(file: string): Promise<void> {
  const chain = `${file}.certificates.pem`
  const token = await run('openssl', ['ts', '-reply', '-in', `${file}.tsr`, '-token_out'], { encoding: 'buffer' })
  await writeFile(chain, token.stdout)
  const { stdout } = await run('openssl', ['pkcs7', '-inform', 'DER', '-in', chain, '-print_certs'])
  await writeFile(chain, stdout)
  await run('openssl', ['ts', '-verify', '-in', `${file}.tsr`, '-data', file, '-CAfile', chain])
  await rm(chain)
}

describe.each(['demo/rsa2048', 'demo/ec256'])('with the key %s of the simulator', (policy) => {
  test.each(digestSigners)('%s signs a file, and the digest of one', async (tool) => {
    const job = await flow.job()
    const signer = await flow.signer(policy)
    const file = await job.write('a.bin', content)
    const digest = await job.write('a.sha384', createHash('sha384').update(content).digest())
    expect((await job.action(flow.inputs({ files: 'a.bin', tool }, policy))).main).toMatchObject({
      exitCode: 0,
      outputs: { signed: 'true', 'signed-files': 'a.bin.sig' },
    })
    await opensslAccepts(file, `${file}.sig`, signer)
    const given = await job.action(flow.inputs({ files: 'a.sha384', tool, digest: 'sha384', 'input-is-digest': 'true' }, policy))
    expect(given.main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-files': 'a.sha384.sig' } })
    await opensslAccepts(file, `${digest}.sig`, signer, { digest: 'sha384' })
  })

  test('openssl-cms signs in both formats', async () => {
    const job = await flow.job()
    const file = await job.write("a 'b' $(c).bin", content)
    for (const format of ['der', 'pem']) {
      const { main } = await job.action(flow.inputs({ files: '*.bin', tool: 'openssl-cms', 'output-format': format }, policy))
      expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-files': "a 'b' $(c).bin.p7s" } })
      await opensslCmsAccepts(file, `${file}.p7s`, await flow.signer(policy), format)
    }
  })
})

test.each([...raw, 'openssl-cms'] as const)('%s signs with PSS and a key of SoftHSM, which has several tokens', async (tool) => {
  const job = await flow.job()
  const file = await job.write('a.bin', content)
  const key = { 'project-slug': 'demo', 'signing-policy-slug': 'release', 'cryptoki-library': token.library }
  const inputs = flow.inputs({ files: 'a.bin', tool, padding: 'pss', digest: 'sha512', 'api-url': 'http://127.0.0.1:9/Api', ...key })
  const { main } = await job.action(inputs, { environment: token.environment })
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
  const { certificate } = token.key('demo/release')
  const signer = { certificate, authoritiesPem: await readFile(token.authority.certificatePath, 'utf8') }
  if (tool === 'openssl-cms') await opensslCmsAccepts(file, `${file}.p7s`, signer)
  else await opensslAccepts(file, `${file}.sig`, signer, { digest: 'sha512', padding: 'pss' })
})

describe('timestamps', () => {
  test.each(raw)('%s: the first good one lies beside the signature, which is made once', async (tool) => {
    const job = await flow.job()
    const file = await job.write('a.bin', content)
    const list = [urls.dead, urls.rubbish, urls.failing, tsa.url].join('\n')
    const { main } = await job.action(
      flow.inputs({ files: 'a.bin', tool, 'timestamp-urls': list, digest: 'sha384', 'report-directory': 'r' }),
    )
    expect(main).toMatchObject({
      exitCode: 0,
      outputs: { signed: 'true', 'signed-count': '1', 'signed-files': 'a.bin.sig\na.bin.sig.tsr' },
    })
    for (const url of [urls.dead, urls.rubbish, urls.failing]) expect(main.log).toContain(`No good timestamp from ${url} for a.bin`)
    await opensslAccepts(file, `${file}.sig`, await flow.signer(), { digest: 'sha384' })
    await timestampAccepted(`${file}.sig`)
    expect(flow.simulator.counts()).toMatchObject({ SubmitWithArtifact: 1 })
    const report = JSON.parse(await readFile(join(job.workspace, 'r/signing-report.json'), 'utf8')) as unknown
    expect(report).toMatchObject({
      files: [{ timestampUrl: tsa.url, timestampFile: 'a.bin.sig.tsr', notes: [expect.stringContaining('beside the signature')] }],
    })
  })

  test('openssl-cms: it is inside, also where a server hangs', async () => {
    const job = await flow.job()
    const file = await job.write('a.bin', content)
    const inputs = { 'timestamp-urls': `${urls.hanging}\n${tsa.url}`, 'http-request-timeout-in-seconds': '2' }
    const { main } = await job.action(flow.inputs({ files: 'a.bin', tool: 'openssl-cms', 'output-format': 'pem', ...inputs }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-files': 'a.bin.p7s' } })
    await opensslCmsAccepts(file, `${file}.p7s`, await flow.signer(), 'pem')
    const { stdout } = await run('openssl', ['cms', '-cmsout', '-print', '-inform', 'PEM', '-in', `${file}.p7s`])
    expect(stdout).toContain('id-smime-aa-timeStampToken')
    expect(existsSync(`${file}.p7s.tsr`)).toBe(false)
  })

  test.each(['openssl-pkeyutl', 'openssl-cms'])('%s: where no server is good, nothing is there, and the error names them', async (tool) => {
    const job = await flow.job()
    await job.write('a.bin', content)
    const list = `${urls.dead}\n${urls.rubbish}`
    await expectFailure(job, flow.inputs({ files: 'a.bin', tool, 'timestamp-urls': list }), {
      code: 'TIMESTAMP_FAILED',
      says: /127\.0\.0\.1:9\/: it can't be asked.*it is no timestamp.*Add another server/,
    })
  })

  test('a signature whose timestamp is good is skipped; one that has none, or a foreign one, is made anew', async () => {
    const job = await flow.job()
    const file = await job.write('a.bin', content)
    const inputs = flow.inputs({ files: '*', tool: 'openssl-dgst', 'timestamp-urls': tsa.url, 'existing-signature': 'skip' })
    const first = await job.action(inputs)
    expect(first.main.outputs).toMatchObject({ 'signed-count': '1' })
    // Neither the signature nor its timestamp is signed itself.
    const second = await job.action(inputs)
    expect(second.main.outputs).toMatchObject({ signed: 'true', 'signed-count': '0', 'signed-files': 'a.bin.sig\na.bin.sig.tsr' })
    await writeFile(`${file}.sig.tsr`, 'rubbish')
    expect((await job.action(inputs)).main.outputs).toMatchObject({ 'signed-count': '1' })
    await timestampAccepted(`${file}.sig`)
    await rm(`${file}.sig.tsr`)
    expect((await job.action(inputs)).main.outputs).toMatchObject({ 'signed-count': '1' })
    await timestampAccepted(`${file}.sig`)
  })

  test('the timestamp of an earlier signature is told of where no new one takes its place', async () => {
    const job = await flow.job()
    await job.write('a.bin', content)
    await job.write('a.bin.sig.tsr', 'a timestamp')
    const { main } = await job.action(flow.inputs({ files: 'a.bin', tool: 'openssl-dgst' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-files': 'a.bin.sig' } })
    expect(main.log).toMatch(/^::warning::a\.bin\.sig\.tsr is the timestamp of an earlier signature of a\.bin:/m)
  })

  test('where the timestamp has no place, the signature that was there stays', async () => {
    const job = await flow.job()
    await job.write('a.bin', content)
    await job.write('a.bin.sig', 'an older signature')
    await mkdir(join(job.workspace, 'a.bin.sig.tsr'))
    await job.write('a.bin.sig.tsr/file', 'x')
    const inputs = flow.inputs({ files: 'a.bin', tool: 'openssl-dgst', 'timestamp-urls': tsa.url })
    await expectFailure(job, inputs, { code: 'OUTPUT_NOT_WRITABLE', says: /a\.bin\.sig\.tsr/ })
  })
})

describe('a given digest', () => {
  test.each([
    ['of another length', Buffer.alloc(20), /has 20 bytes, and a digest by sha256 has 32/],
    ["of another algorithm's length", Buffer.alloc(64), /Set digest to sha512/],
    ['as text', `${'0a'.repeat(32)}  a.bin\n`, /holds the digest as text.*openssl dgst -sha256 -binary/],
    ['that is none', Buffer.alloc(5000), /5000 bytes and can't be a digest/],
  ])('%s is refused', async (_, bytes, says) => {
    const job = await flow.job()
    await job.write('a.hash', bytes)
    const inputs = flow.inputs({ files: 'a.hash', tool: 'openssl-pkeyutl', 'input-is-digest': 'true' })
    await expectFailure(job, inputs, { code: 'INVALID_INPUT', says })
  })

  test('is refused by tools that read files', async () => {
    const job = await flow.job()
    await job.write('a.hash', Buffer.alloc(32))
    const inputs = flow.inputs({ files: 'a.hash', tool: 'openssl-dgst', 'input-is-digest': 'true' })
    await expectFailure(job, inputs, { code: 'INVALID_INPUT', says: /no effect on openssl-dgst.*openssl-pkeyutl, pkcs11-tool/ })
  })
})

describe('pkcs11-tool', () => {
  test.each([
    [503, 'SERVICE_UNAVAILABLE'],
    [500, 'SERVICE_ERROR'],
    [400, 'REQUEST_REJECTED'],
  ] as const)('names the cause that it hides: %d', async (status, code) => {
    const job = await flow.job()
    await job.write('a.bin', content)
    flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status })
    const inputs = flow.inputs({ files: 'a.bin', tool: 'pkcs11-tool', 'service-unavailable-timeout-in-seconds': '1' })
    await expectFailure(job, inputs, { code, log: /CKR_OPERATION_NOT_INITIALIZED/ })
  })

  test('works where it opens a read/write session, as before 0.23, in scripts too', async () => {
    const job = await flow.job()
    const file = await job.write('a.bin', content)
    const script = 'pkcs11-tool --session-rw --module "$PKCS11_MODULE_PATH" --login --pin CONFIG --list-objects > objects'
    const { main } = await job.action(flow.inputs({ files: 'a.bin', tool: 'pkcs11-tool', arguments: '--session-rw', run: script }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
    await opensslAccepts(file, `${file}.sig`, await flow.signer())
  })

  test('lists objects and mechanisms in a script, as the documentation says', async () => {
    const job = await flow.job()
    const page = await readFile(join(import.meta.dirname, '../../docs/tools/pkcs11-tool.md'), 'utf8')
    const commands = [...page.matchAll(/^ *(pkcs11-tool .*--list-\w+)$/gm)].map(([, command]) => command ?? '')
    expect(commands).toHaveLength(2)
    const script = commands.map((command) => `${command} >> listed`).join('\n')
    const { main } = await job.action(flow.inputs({ tool: 'pkcs11-tool', run: script }))
    expect(main).toMatchObject({ exitCode: 0 })
    const listed = await readFile(join(job.workspace, 'listed'), 'utf8')
    expect(listed).toMatch(/label: +demo\/rsa2048/)
    expect(listed).toMatch(/RSA-PKCS-PSS, .*sign/)
  })
})
