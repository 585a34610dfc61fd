import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createPublicKey, verify, X509Certificate } from 'node:crypto'
import { renderOpensslEngineConfig, renderOpensslProviderConfig } from '../../core/config/openssl.ts'
import { pkcs11Uri } from '../../core/config/pkcs11-uri.ts'
import { createToken, engine, keyId, nastyNames, softhsm, type Token } from './token.ts'

let token: Token
const folders: string[] = []

beforeAll(async () => {
  token = await createToken()
})
afterAll(async () => {
  await token.remove()
})

async function nastyFolder(name: string): Promise<string> {
  const folder = join(token.directory, `n${folders.push(name)}`, name)
  await mkdir(folder, { recursive: true })
  return folder
}

async function isSignedByToken(signature: string, file: string): Promise<boolean> {
  const { publicKey } = new X509Certificate(await readFile(token.certificate))
  return verify(
    'sha256',
    await readFile(file),
    createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })),
    await readFile(signature),
  )
}

async function sign(config: string, ...key: readonly string[]): Promise<{ loaded: readonly string[]; valid: boolean; output: string }> {
  const conf = join(token.directory, 'openssl.cnf')
  const file = join(token.directory, 'file')
  const signature = join(token.directory, 'signature')
  await writeFile(conf, config)
  await writeFile(file, `content ${Math.random()}`)
  await writeFile(signature, '')
  const args = ['dgst', '-sha256', ...key, '-out', signature, file]
  const { loaded, output } = await token.trace('openssl', args, { OPENSSL_CONF: conf })
  return { loaded, output, valid: (await stat(signature)).size > 0 && (await isSignedByToken(signature, file)) }
}

const byEngine = ['-engine', 'pkcs11', '-keyform', 'engine', '-sign', pkcs11Uri({ id: keyId })]

describe('the engine configuration', () => {
  test.each([...nastyNames, 'ünïcödé 日本語'])('makes openssl load engine and library from a folder named %j', async (name) => {
    const folder = await nastyFolder(name)
    const enginePath = join(folder, 'pkcs11.so')
    const library = join(folder, 'module.so')
    await Promise.all([copyFile(engine, enginePath), copyFile(softhsm, library)])

    const { loaded, valid, output } = await sign(renderOpensslEngineConfig({ enginePath, library, pin: 'CONFIG' }), ...byEngine)

    expect({ valid, output }).toMatchObject({ valid: true })
    expect(loaded).toContain(enginePath)
    expect(loaded).toContain(library)
    expect(loaded).not.toContain(engine)
    expect(loaded).not.toContain(softhsm)
  })

  test('signs with the PIN that it names, and with no other', async () => {
    const config = renderOpensslEngineConfig({ enginePath: engine, library: softhsm, pin: 'wrong $PIN #' })
    const { valid, output } = await sign(config, ...byEngine)
    expect(valid).toBe(false)
    expect(output).toContain('PIN incorrect')
  })

  // The reason why it is left out by default: see EngineConfig.defaultAlgorithms.
  test.each([
    [undefined, 1],
    ['ALL', -2],
  ] as const)('with default_algorithms %s another program gets %d from EVP_PKEY_fromdata_init', async (defaultAlgorithms, expected) => {
    const conf = join(token.directory, 'default-algorithms.cnf')
    const options = { enginePath: engine, library: softhsm, pin: 'CONFIG', ...(defaultAlgorithms ? { defaultAlgorithms } : {}) }
    await writeFile(conf, renderOpensslEngineConfig(options))
    const script = [
      'import ctypes',
      "c = ctypes.CDLL('libcrypto.so.3')",
      'c.OPENSSL_init_crypto(ctypes.c_uint64(0x40), None)',
      'c.EVP_PKEY_CTX_new_from_name.restype = ctypes.c_void_p',
      "print(c.EVP_PKEY_fromdata_init(ctypes.c_void_p(c.EVP_PKEY_CTX_new_from_name(None, b'RSA', None))))",
    ].join('\n')
    const { output } = await token.run('python3', ['-c', script], { OPENSSL_CONF: conf })
    expect(output.trim()).toBe(String(expected))
  })

  test.each([undefined, 'ALL'] as const)('signs with default_algorithms %s: dgst, pkeyutl, cms', async (defaultAlgorithms) => {
    const config = renderOpensslEngineConfig({
      enginePath: engine,
      library: softhsm,
      pin: 'CONFIG',
      ...(defaultAlgorithms ? { defaultAlgorithms } : {}),
    })
    expect(await sign(config, ...byEngine)).toMatchObject({ valid: true })

    const path = (name: string): string => join(token.directory, name)
    const environment = { OPENSSL_CONF: path('openssl.cnf') }
    const key = ['-engine', 'pkcs11', '-keyform', 'engine', '-inkey', pkcs11Uri({ id: keyId })]
    const pss = ['-pkeyopt', 'digest:sha256', '-pkeyopt', 'rsa_padding_mode:pss', '-pkeyopt', 'rsa_pss_saltlen:digest']
    await token.run('openssl', ['dgst', '-sha256', '-binary', '-out', path('hash'), path('file')])
    await token.run('openssl', ['pkeyutl', '-sign', ...key, '-in', path('hash'), '-out', path('pss'), ...pss], environment)
    const verified = ['pkeyutl', '-verify', '-certin', '-inkey', token.certificate, '-in', path('hash'), '-sigfile', path('pss'), ...pss]
    expect(await token.run('openssl', verified)).toMatchObject({ exitCode: 0 })

    const cms = [
      'cms',
      '-sign',
      ...key,
      '-signer',
      token.certificate,
      '-binary',
      '-md',
      'sha256',
      '-outform',
      'DER',
      '-in',
      path('file'),
      '-out',
      path('p7s'),
    ]
    await token.run('openssl', cms, environment)
    const cmsVerified = [
      'cms',
      '-verify',
      '-inform',
      'DER',
      '-in',
      path('p7s'),
      '-content',
      path('file'),
      '-binary',
      '-CAfile',
      token.certificate,
    ]
    expect(await token.run('openssl', [...cmsVerified, '-purpose', 'any', '-out', path('content')])).toMatchObject({ exitCode: 0 })
  })
})

describe('the provider configuration', () => {
  // Debian 12 has no PKCS #11 provider; that openssl takes the path as it is can be seen with any other.
  test.each(nastyNames)('makes openssl load the provider from a folder named %j', async (name) => {
    const providerPath = join(await nastyFolder(name), 'pkcs11.so')
    await copyFile(join(dirname(engine), '../ossl-modules/legacy.so'), providerPath)
    const conf = join(token.directory, 'provider.cnf')
    await writeFile(conf, renderOpensslProviderConfig({ providerPath, provider: 'pkcs11-provider', library: softhsm, pin: 'CONFIG' }))

    const { loaded, output } = await token.trace('openssl', ['list', '-providers', '-verbose'], { OPENSSL_CONF: conf })

    expect(loaded).toContain(providerPath)
    expect(output).toMatch(/default[^]*name: OpenSSL Default Provider[^]*pkcs11[^]*name: OpenSSL Legacy Provider/)
  })
})
