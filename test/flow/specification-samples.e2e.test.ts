/**
 * Every sample command of SignPath's Cryptoki documentation, in a `run` script as it stands there: its variables are filled in, PowerShell's
 * line continuations and hash snippet are bash's, and `pkcs11.config` is the file that was prepared.
 */
import { constants, createHash, verify, type X509Certificate } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startFlow, type Flow } from '../harness/flow.ts'
import { jarsignerAccepts, opensslAccepts, osslsigncodeAccepts } from '../harness/independent.ts'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { sampleFiles, type Job } from '../harness/job.ts'

const run = promisify(execFile)

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterAll(() => flow.dispose())

const samples = String.raw`
set -x
ProjectSlug=demo
SigningPolicySlug=rsa2048
LibSignPathCryptokiPath=$PKCS11_MODULE_PATH
cp "$PKCS11_SIGN_SUNPKCS11_CONFIG" pkcs11.config
openssl x509 -in "$PKCS11_SIGN_CERTIFICATE" -outform DER -out "certificate.cer"
openssl dgst -sha256 -binary -out "artifact.hash.bin" "artifact.bin"

openssl dgst -engine pkcs11 -keyform engine -sign "pkcs11:id=$ProjectSlug/$SigningPolicySlug;type=private" -sha256 -out "artifact.sig" "artifact.bin"
mv artifact.sig dgst.sig

openssl pkeyutl -engine pkcs11 -keyform engine -inkey "pkcs11:id=$ProjectSlug/$SigningPolicySlug;type=private" -sign -in "artifact.hash.bin" -out "artifact.sig" -pkeyopt digest:sha256 -pkeyopt rsa_padding_mode:pkcs1
mv artifact.sig pkeyutl.sig

openssl pkeyutl -engine pkcs11 -keyform engine -inkey "pkcs11:id=$ProjectSlug/$SigningPolicySlug;type=private" -sign -in "artifact.hash.bin" -out "artifact.sig" -pkeyopt digest:sha256 -pkeyopt rsa_padding_mode:pss -pkeyopt rsa_pss_saltlen:-1 -pkeyopt rsa_mgf1_md:sha256
mv artifact.sig pss.sig

openssl x509 -inform DER -in "certificate.cer" -outform PEM -out "certificate.pem"

openssl cms -engine pkcs11 -signer "certificate.pem" -inkey "pkcs11:id=$ProjectSlug/$SigningPolicySlug;type=private" -keyform engine -sign -binary -in "artifact.bin" -noattr -out "artifact.sig" -outform PEM
mv artifact.sig cms.sig

osslsigncode sign \
   -pkcs11module $LibSignPathCryptokiPath \
   -key "pkcs11:id=$ProjectSlug/$SigningPolicySlug;type=private;pin-value=CONFIG" \
   -certs "certificate.pem" \
   -in "sample.exe" -out "sample.signed.exe"

pkcs11-tool --module $LibSignPathCryptokiPath --pin CONFIG --list-objects

pkcs11-tool --module $LibSignPathCryptokiPath --pin CONFIG \
   --sign --mechanism "RSA-PKCS-PSS" --hash-algorithm "SHA256" --label "$ProjectSlug/$SigningPolicySlug" \
   --input-file "artifact.hash.bin" --output-file "artifact.sig"
mv artifact.sig label.sig

pkcs11-tool --module $LibSignPathCryptokiPath --pin CONFIG \
   --sign --mechanism "RSA-PKCS-PSS" --hash-algorithm "SHA256" --id "$(printf %s "$ProjectSlug/$SigningPolicySlug" | od -An -v -tx1 | tr -d ' \n')" \
   --input-file "artifact.hash.bin" --output-file "artifact.sig"
mv artifact.sig id.sig

jarsigner -keystore NONE -storetype PKCS11 -providerClass "sun.security.pkcs11.SunPKCS11" -providerArg pkcs11.config -sigalg "SHA256withRSA" -storepass "CONFIG" myapp.jar "$ProjectSlug/$SigningPolicySlug"
`

const content = 'what the samples sign'
const read = (job: Job, name: string): Promise<Buffer> => readFile(join(job.workspace, name))

test('they all sign, and what they make is right', async () => {
  const job = await flow.job()
  await job.write('artifact.bin', content)
  await job.write('sample.exe', sampleFiles.osslsigncode.content)
  await job.write('myapp.jar', sampleFiles.jarsigner.content)
  const { main } = await job.action(flow.inputs({ run: samples }))
  expect(main.log).not.toMatch(/^::error/m)
  expect(main.exitCode).toBe(0)

  const signer = await flow.signer('demo/rsa2048')
  const at = (name: string): string => join(job.workspace, name)
  expect(createHash('sha256').update(content).digest()).toEqual(await read(job, 'artifact.hash.bin'))
  for (const name of ['dgst.sig', 'pkeyutl.sig']) await opensslAccepts(at('artifact.bin'), at(name), signer)
  for (const name of ['pss.sig', 'id.sig'])
    expect({ name, good: pssVerifies(signer.certificate, await read(job, name)) }).toEqual({ name, good: true })
  // pkcs11-tool takes the first key that there is, whatever the label: docs/tools/pkcs11-tool.md says so.
  expect((await read(job, 'label.sig')).length).toBeGreaterThan(0)
  await writeFile(at('ca.pem'), signer.authoritiesPem)
  await run('openssl', [
    ...['cms', '-verify', '-binary', '-inform', 'PEM', '-in', at('cms.sig'), '-content', at('artifact.bin'), '-CAfile', at('ca.pem')],
    ...['-certfile', at('certificate.pem'), '-purpose', 'any', '-out', '/dev/null'],
  ])
  await osslsigncodeAccepts(at('sample.signed.exe'), signer)
  await jarsignerAccepts(at('myapp.jar'), signer)
  expect(main.log).toContain('label:      demo/rsa2048')
})

function pssVerifies(certificate: X509Certificate, signature: Buffer): boolean {
  const { RSA_PKCS1_PSS_PADDING: padding, RSA_PSS_SALTLEN_DIGEST: saltLength } = constants
  return verify('sha256', Buffer.from(content), { key: certificate.publicKey, padding, saltLength }, signature)
}
