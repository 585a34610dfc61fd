/** Keys that not every tool can use, although the library signs with them: on rare curves, and RSA keys whose certificate keeps them for PSS. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { createPublicKey, type KeyObject } from 'node:crypto'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ToolName } from '../../core/tools/registry.ts'
import { environmentFor } from '../harness/fake-tools.ts'
import { expectFailure } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { jarsignerAccepts, type ExpectedSigner } from '../harness/independent.ts'
import type { Inputs, Job } from '../harness/job.ts'
import { createSoftHsm, type SoftHsm } from '../harness/softhsm.ts'
import { rowOf, signerOf, tableTools } from '../harness/tool-table.ts'

let flow: Flow
let rsa: SoftHsm
let ec: SoftHsm
/** For the token's RSA key. */
let pssCertificate: string
beforeAll(async () => {
  flow = await startFlow()
  rsa = await createSoftHsm({ keys: { 'demo/plain': 'rsa2048' } })
  ec = await createSoftHsm({ keys: { 'demo/rare': 'secp256k1', 'demo/large': 'p521' } })
  pssCertificate = await issueForPss(rsa)
})
afterEach(() => flow.reset())
afterAll(() => Promise.all([flow.dispose(), rsa.dispose(), ec.dispose()]))

const inputsFor = (token: SoftHsm, policy: string, changes: Inputs): Inputs =>
  flow.inputs({ 'cryptoki-library': token.library, 'api-url': 'http://127.0.0.1:9/Api', ...changes }, policy)

async function signer({ authority, key }: SoftHsm, policy: string): Promise<ExpectedSigner> {
  return { certificate: key(policy).certificate, authoritiesPem: await readFile(authority.certificatePath, 'utf8') }
}

async function jobFor(tool: ToolName, count = 1): Promise<{ readonly job: Job; readonly files: string }> {
  const job = await flow.job()
  const { name, content } = rowOf(tool)
  const names = Array.from({ length: count }, (_, index) => `${index}-${name}`)
  for (const each of names) await job.write(each, await content())
  await copyFile(pssCertificate, join(job.workspace, 'pss.pem'))
  return { job, files: names.join('\n') }
}

/** The same key, under id-RSASSA-PSS in place of rsaEncryption. */
function keptForPss(key: KeyObject): KeyObject {
  const bits = key.export({ format: 'der', type: 'pkcs1' })
  const algorithm = Buffer.from('300b06092a864886f70d01010a', 'hex')
  const lengthOf = (size: number): Buffer => Buffer.of(0x82, size >> 8, size & 0xff)
  const subject = Buffer.concat([Buffer.of(0x03), lengthOf(bits.length + 1), Buffer.of(0), bits])
  const spki = Buffer.concat([Buffer.of(0x30), lengthOf(algorithm.length + subject.length), algorithm, subject])
  return createPublicKey({ key: spki, format: 'der', type: 'spki' })
}

async function issueForPss({ authority, directory, key }: SoftHsm): Promise<string> {
  const { certificate, privateKeyPath } = key('demo/plain')
  const [publicKey, request, result] = ['pss-public.pem', 'pss.csr', 'pss.pem'].map((name) => join(directory, name)) as [
    string,
    string,
    string,
  ]
  await writeFile(publicKey, keptForPss(certificate.publicKey).export({ type: 'spki', format: 'pem' }))
  const openssl = (...words: readonly string[]) => execFileSync('openssl', words, { stdio: 'ignore' })
  openssl('req', '-new', '-key', privateKeyPath, '-subj', '/CN=kept for PSS', '-out', request)
  const by = ['-CA', authority.certificatePath, '-CAkey', join(dirname(authority.certificatePath), 'ca.key'), '-set_serial', '7']
  openssl('x509', '-req', '-in', request, '-force_pubkey', publicKey, ...by, '-out', result)
  return result
}

describe('a certificate that keeps its key for PSS', () => {
  const certificate = { certificate: 'pss.pem' }

  describe.each(tableTools.filter((tool) => !['gpg', 'rpmsign', 'debsigs'].includes(tool)))('%s', (tool) => {
    const pads = ['openssl-dgst', 'openssl-pkeyutl', 'pkcs11-tool'].includes(tool)
    test.each([1, 2])('is refused before anything is signed, files: %s', async (count) => {
      const { job, files } = await jobFor(tool, count)
      const environment = { ...rsa.environment, ...(await environmentFor(tool, job)) }
      const says = pads ? /id-RSASSA-PSS.*PKCS #1.*Set padding to pss/ : /id-RSASSA-PSS.*can't use such a one\. Choose a signing policy/
      await expectFailure(
        job,
        inputsFor(rsa, 'demo/plain', { ...certificate, tool, files }),
        { code: 'KEY_TYPE_MISMATCH', says },
        { environment },
      )
    })
    if (!pads) return
    test('signs with padding: pss', async () => {
      const { job, files } = await jobFor(tool)
      const main = await job.main(inputsFor(rsa, 'demo/plain', { ...certificate, tool, files, padding: 'pss' }), {
        environment: rsa.environment,
      })
      expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
      const file = join(job.workspace, files)
      await rowOf(tool).accepts(file, `${file}.sig`, await signer(rsa, 'demo/plain'), { keyType: 'RSA', digest: 'sha256', padding: 'pss' })
    })
  })

  test('is as good as any other for gpg', async () => {
    const { job, files } = await jobFor('gpg')
    const { forAccepting } = rowOf('gpg')
    const inputs = inputsFor(rsa, 'demo/plain', { ...certificate, ...forAccepting, tool: 'gpg', files })
    expect(await job.main(inputs, { environment: rsa.environment })).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
    const file = join(job.workspace, files)
    await rowOf('gpg').accepts(file, `${file}.asc`, signerOf(job, await signer(rsa, 'demo/plain')), { keyType: 'RSA', digest: 'sha256' })
  })
})

describe.each(['jarsigner', 'apksigner'] as const)('%s', (tool) => {
  test.each(['auto', 'off'])('refuses a key on a curve that Java does not verify, batch %s', async (batch) => {
    const { job, files } = await jobFor(tool, 2)
    const inputs = inputsFor(ec, 'demo/rare', { tool, files, ...(tool === 'jarsigner' ? { batch } : {}) })
    const says = /curve secp256k1, and Java does not verify.*P-256, P-384 or P-521/
    await expectFailure(job, inputs, { code: 'KEY_TYPE_MISMATCH', says }, { environment: ec.environment })
  })
})

test('a key on P-521 signs jars', async () => {
  const { job, files } = await jobFor('jarsigner')
  const main = await job.main(inputsFor(ec, 'demo/large', { tool: 'jarsigner', files }), { environment: ec.environment })
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
  await jarsignerAccepts(join(job.workspace, files), await signer(ec, 'demo/large'))
})
