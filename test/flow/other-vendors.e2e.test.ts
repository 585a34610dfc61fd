/** Another vendor's token. Its keys are labelled as its user likes: the key is the one with the id, whatever a label says. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { environmentFor, fakeTool, pathWith } from '../harness/fake-tools.ts'
import { expectFailure } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { jarsignerAccepts, type ExpectedSigner } from '../harness/independent.ts'
import { javaArchive, type Inputs } from '../harness/job.ts'
import { createSoftHsm, type SoftHsm } from '../harness/softhsm.ts'
import { inputsOf, rowOf, signerOf, suffixOf, tableTools, type Way } from '../harness/tool-table.ts'

const labels = {
  'demo/crossed': 'demo/other',
  'demo/other': 'demo/crossed',
  'demo/first': 'the same',
  'demo/second': 'the same',
  // Java makes 0x64… of such an id.
  'demo/blank_label': '',
  // Its second letter's last byte is a control character to who reads byte by byte, as Java does.
  'demo/accented': 'Größe',
  // Its label is its id, and another key's label as well.
  'demo/shared': 'demo/shared',
  'demo/rival': 'demo/shared',
  'demo/plain': 'demo/plain',
  'demo/bare': 'demo/bare',
  'demo/swapped': 'demo/swapped',
} as const

const way: Way = { keyType: 'RSA', digest: 'sha256' }

let flow: Flow
let token: SoftHsm
beforeAll(async () => {
  const keys = Object.fromEntries(Object.keys(labels).map((id) => [id, 'rsa2048'] as const))
  ;[flow, token] = await Promise.all([startFlow(), createSoftHsm({ keys, labels, otherTokens: true })])
})
afterEach(() => flow.reset())
afterAll(() => Promise.all([flow.dispose(), token.dispose()]))

const inputs = (id: string, changes: Inputs): Inputs =>
  flow.inputs({ 'cryptoki-library': token.library, 'api-url': 'http://127.0.0.1:9/Api', ...changes }, id)

async function signer(id: string): Promise<ExpectedSigner> {
  return { certificate: token.key(id).certificate, authoritiesPem: await readFile(token.authority.certificatePath, 'utf8') }
}

async function signs(tool: (typeof tableTools)[number], id: string): Promise<void> {
  const row = rowOf(tool)
  const job = await flow.job()
  const path = await job.write(row.name, await row.content())
  const environment = { ...token.environment, ...(await environmentFor(tool, job)) }
  const main = await job.main(inputs(id, { ...inputsOf(tool, way), files: row.name }), { environment })
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
  await row.accepts(path, `${path}${suffixOf(tool, way)}`, signerOf(job, await signer(id)), way)
}

describe.each(tableTools)('%s signs by the key with the id', (tool) => {
  test.each(['demo/crossed', 'demo/other'])('%s, though another key is labelled so', (id) => signs(tool, id))
})

test.each([
  ['timestamping', true],
  ['code-signing', false],
] as const)('a certificate for %s is warned of where it signs a program: %s', async (purpose, warned) => {
  const { privateKeyPath } = token.key('demo/plain')
  const job = await flow.job()
  await job.write('setup.exe', portableExecutable())
  await copyFile((await token.authority.issue('x', privateKeyPath, purpose)).path, join(job.workspace, 'x.pem'))
  const main = await job.main(inputs('demo/plain', { files: 'setup.exe', certificate: 'x.pem' }), { environment: token.environment })
  expect(main.exitCode).toBe(0)
  expect(main.log.includes('::warning::The signing certificate is not for code signing')).toBe(warned)
})

describe.each(['jarsigner', 'apksigner'] as const)('%s signs by the key with the id', (tool) => {
  test.each(['demo/first', 'demo/second', 'demo/blank_label', 'demo/accented', 'demo/shared', 'demo/rival', 'demo/plain'] as const)(
    '%s',
    (id) => signs(tool, id),
  )
})

test('one Java for many jars signs by the key with the id', async () => {
  const job = await flow.job()
  const paths = await Promise.all(Array.from({ length: 8 }, (_, index) => job.write(`${index}.jar`, javaArchive(String(index)))))
  const main = await job.main(inputs('demo/crossed', { files: '*.jar' }), { environment: token.environment })
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '8' } })
  expect(main.log).not.toContain('is started once a file')
  for (const path of paths) await jarsignerAccepts(path, await signer('demo/crossed'))
})

/** The token, but for PSS: neither in the list of mechanisms, nor to be had. */
const withoutPss = String.raw`
#include <p11-kit/pkcs11.h>
#include <dlfcn.h>
#include <stdlib.h>
static CK_FUNCTION_LIST functions, *real;
static CK_RV get_mechanisms(CK_SLOT_ID slot, CK_MECHANISM_TYPE *list, CK_ULONG *count)
{
    CK_RV rv = real->C_GetMechanismList(slot, list, count);
    for (CK_ULONG i = 0; rv == CKR_OK && list != NULL && i < *count; i++) if (list[i] == CKM_RSA_PKCS_PSS) list[i] = CKM_SHA_1;
    return rv;
}
static CK_RV sign_init(CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE key)
{
    return mechanism->mechanism == CKM_RSA_PKCS_PSS ? CKR_MECHANISM_INVALID : real->C_SignInit(session, mechanism, key);
}
CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
    ((CK_C_GetFunctionList)dlsym(dlopen(getenv("SHIM_REAL"), RTLD_NOW), "C_GetFunctionList"))(&real);
    functions = *real;
    functions.C_GetMechanismList = get_mechanisms;
    functions.C_SignInit = sign_init;
    *list = &functions;
    return CKR_OK;
}
`

test.each(['openssl-dgst', 'openssl-cms'] as const)('%s pads by itself where the token makes no PSS signatures', async (tool) => {
  const library = join(token.directory, `${tool}.so`)
  await writeFile(`${library}.c`, withoutPss)
  await promisify(execFile)('gcc', ['-shared', '-fPIC', '-w', '-I/usr/include/p11-kit-1', `${library}.c`, '-o', library, '-ldl'])
  const job = await flow.job()
  const paths = await Promise.all(['a.bin', 'b.bin'].map((name) => job.write(name, name)))
  const pss: Way = { ...way, padding: 'pss' }
  const main = await job.main(inputs('demo/plain', { ...inputsOf(tool, pss), files: '*.bin', 'cryptoki-library': library }), {
    environment: { ...token.environment, SHIM_REAL: token.library },
  })
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '2' } })
  for (const path of paths) await rowOf(tool).accepts(path, `${path}${suffixOf(tool, pss)}`, await signer('demo/plain'), pss)
})

async function callTool(id: string, ...options: readonly string[]): Promise<void> {
  const login = ['--module', token.library, '--token-label', 'test', '--login', '--pin', token.pin]
  const object = ['--type', 'cert', '--id', token.key(id).reference.idHex]
  await promisify(execFile)('pkcs11-tool', [...login, ...object, ...options], { env: { ...process.env, ...token.environment } })
}

test('a key whose certificate is not on the token is told before anything is signed', async () => {
  const id = 'demo/bare'
  await callTool(id, '--delete-object')
  const job = await flow.job()
  await job.write('library.jar', javaArchive())
  await expectFailure(
    job,
    inputs(id, { files: '*.jar', certificate: token.key(id).path }),
    {
      code: 'POLICY_NOT_FOUND',
      says: /^::error::Java finds no key on the token with the certificate of demo\/bare\..*Java needs the key's own certificate/,
    },
    { environment: token.environment },
  )
})

describe("a certificate that is another key's is told before anything is signed", () => {
  test.each(['openssl-dgst', 'osslsigncode', 'jarsigner', 'gpg'] as const)('in a file, with %s', async (tool) => {
    const row = rowOf(tool)
    const job = await flow.job()
    await job.write(row.name, await row.content())
    await job.write('other.pem', token.key('demo/other').certificate.toString())
    await expectFailure(
      job,
      inputs('demo/plain', { tool, files: row.name, certificate: 'other.pem', verify: 'false' }),
      {
        code: 'INVALID_INPUT',
        says: /^::error::The certificate in other\.pem \(.*CN=demo other\) is not that of the key demo\/plain: its public key is another\..*leave it out: it is read from the token/,
      },
      { environment: token.environment },
    )
  })

  test('on the token', async () => {
    const id = 'demo/swapped'
    await callTool(id, '--delete-object')
    const der = join(token.directory, 'other.cer')
    await writeFile(der, token.key('demo/other').certificate.raw)
    await callTool(id, '--label', id, '--write-object', der)
    const job = await flow.job()
    await job.write('a.bin', 'content')
    await expectFailure(
      job,
      inputs(id, { tool: 'openssl-dgst', files: 'a.bin', verify: 'false' }),
      {
        code: 'INVALID_INPUT',
        says: /^::error::The certificate on the token with the key's id \(.*CN=demo other\) is not that of the key demo\/swapped/,
      },
      { environment: token.environment },
    )
  })
})

/** Not of organization and API token, which another vendor's module does not know. */
const pinAdvice = { code: 'AUTHENTICATION_FAILED', says: /CKR_PIN_INCORRECT, the module did not accept the PIN\..*must be CONFIG/ } as const

describe('a PIN that is not accepted is told in the same words', () => {
  test('before anything is signed', async () => {
    const other = await createSoftHsm({ keys: {} })
    const changePin = ['--module', other.library, '--login', '--pin', other.pin, '--change-pin', '--new-pin', 'another']
    await promisify(execFile)('pkcs11-tool', changePin, { env: { ...process.env, ...other.environment } })
    const job = await flow.job()
    await job.write('a.bin', 'content')
    await expectFailure(job, inputs('demo/plain', { tool: 'openssl-dgst', files: 'a.bin' }), pinAdvice, { environment: other.environment })
    await other.dispose()
  })

  test('by a tool', async () => {
    const job = await flow.job()
    await job.write('a.bin', 'content')
    const script = 'echo "error:400000A0:PKCS#11 module:ERR_CKR_error:PIN incorrect:x" >&2; exit 1'
    const folder = await fakeTool(join(job.directory, 'bin'), 'openssl-dgst', { script })
    const environment = { ...token.environment, ...pathWith(folder) }
    await expectFailure(job, inputs('demo/plain', { tool: 'openssl-dgst', files: 'a.bin' }), pinAdvice, { environment })
  })

  test("by GnuPG's card daemon", async () => {
    const job = await flow.job()
    await job.write('a.bin', 'content')
    const folder = join(job.directory, 'bin')
    await mkdir(folder)
    const script = `#!/bin/sh\necho "C_Login rv=160-'CKR_PIN_INCORRECT'" >> "$GNUPGHOME/scd.log"\nexit 1\n`
    await writeFile(join(folder, 'gnupg-pkcs11-scd'), script, { mode: 0o755 })
    const environment = { ...token.environment, ...pathWith(folder) }
    await expectFailure(job, inputs('demo/plain', { tool: 'gpg', files: 'a.bin' }), pinAdvice, { environment })
  })
})
