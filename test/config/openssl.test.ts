import { describe, expect, test } from '@jest/globals'
import { opensslValue } from '../../core/config/openssl-conf.ts'
import { renderOpensslEngineConfig, renderOpensslProviderConfig } from '../../core/config/openssl.ts'

const engine = { enginePath: '/path/to/libpkcs11.so', library: '/path/to/libSignPath.Cryptoki.so', pin: 'CONFIG' }

describe('the engine configuration', () => {
  test("is SignPath's documented sample, line by line", () => {
    const sample = `config_diagnostics = 1
openssl_conf = openssl_init

[openssl_init]
engines = engines_section

[engines_section]
pkcs11 = pkcs11_section

[pkcs11_section]
engine_id = pkcs11
dynamic_path = /path/to/libpkcs11.so
MODULE_PATH = /path/to/libSignPath.Cryptoki.so
default_algorithms = ALL
init = 0
PIN = CONFIG
`
    expect(renderOpensslEngineConfig({ ...engine, defaultAlgorithms: 'ALL' })).toBe(sample)
    expect(renderOpensslEngineConfig(engine)).toBe(sample.replace('default_algorithms = ALL\n', ''))
  })

  test('doubles the backslashes of Windows paths, and quotes those with spaces', () => {
    const config = renderOpensslEngineConfig({
      enginePath: 'C:\\path\\to\\pkcs11.dll',
      library: 'C:\\Program Files\\SignPath\\SignPath.Cryptoki.dll',
      pin: 'CONFIG',
    })
    expect(config).toContain('dynamic_path = C:\\\\path\\\\to\\\\pkcs11.dll\n')
    expect(config).toContain('MODULE_PATH = "C:\\\\Program Files\\\\SignPath\\\\SignPath.Cryptoki.dll"\n')
  })

  test.each(['line\nbreak', 'carriage\rreturn', 'nul\0byte', 'tab\tstop'])('refuses %j: it could begin another setting', (name) => {
    for (const broken of [{ enginePath: `/${name}` }, { library: `/${name}` }, { pin: name }]) {
      expect(() => renderOpensslEngineConfig({ ...engine, ...broken })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
    }
  })

  test.each(['pkcs11.so', './pkcs11.so', ''])('refuses the path %j, which is not absolute', (path) => {
    expect(() => renderOpensslEngineConfig({ ...engine, enginePath: path })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
    expect(() => renderOpensslEngineConfig({ ...engine, library: path })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
  })
})

describe('the provider configuration', () => {
  const common = { library: '/opt/sign path/lib.so', pin: 'CONFIG' }

  test("keeps OpenSSL's default provider and tells latchset's provider the library, the PIN and not to finalize it", () => {
    const config = renderOpensslProviderConfig({ ...common, provider: 'pkcs11-provider', providerPath: '/ossl-modules/pkcs11.so' })
    expect(config).toContain('\n[default_section]\nactivate = 1\n')
    expect(config.slice(config.indexOf('[pkcs11_section]'))).toBe(`[pkcs11_section]
module = /ossl-modules/pkcs11.so
pkcs11-module-path = "/opt/sign path/lib.so"
pkcs11-module-token-pin = CONFIG
pkcs11-module-quirks = no-deinit
activate = 1
`)
  })

  test("uses the names that libp11's provider knows", () => {
    const config = renderOpensslProviderConfig({ ...common, provider: 'libp11', providerPath: '/ossl-modules/pkcs11prov.so' })
    expect(config.slice(config.indexOf('[pkcs11_section]'))).toBe(`[pkcs11_section]
module = /ossl-modules/pkcs11prov.so
pkcs11_module = "/opt/sign path/lib.so"
pin = CONFIG
activate = 1
`)
  })
})

test('leaves plain values as they are', () => {
  expect(opensslValue('/usr/lib/x86_64-linux-gnu/engines-3/pkcs11.so', 'It')).toBe('/usr/lib/x86_64-linux-gnu/engines-3/pkcs11.so')
})
