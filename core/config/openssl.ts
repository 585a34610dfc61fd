/** OpenSSL's configuration files: libp11's engine, and the two PKCS #11 providers. Pure: text in, text out. */
import { opensslPath, opensslValue } from './openssl-conf.ts'

export interface EngineConfig {
  /** libp11's engine: `pkcs11.so`, `libpkcs11.so` or `pkcs11.dll`; absolute. */
  readonly enginePath: string
  /** The PKCS #11 library; absolute. */
  readonly library: string
  /** `CONFIG`: the library takes organization and token from its environment. */
  readonly pin: string
  /**
   * `ALL` adds `default_algorithms = ALL`, as SignPath's sample has it; the default leaves it out.
   *
   * With it, the engine takes over RSA and EC in *every* program that reads this file, for keys that are none of its own: generic key
   * operations (`EVP_PKEY_fromdata_init`) then fail in Python, curl, or a PKCS #11 library's own TLS (OpenSC/libp11#456, #676,
   * openssl/openssl#20161). Without it they work, and `openssl dgst`, `pkeyutl`, `cms` and `req` sign just as well: `-engine pkcs11`
   * makes the engine the default by itself, for that one process. Measured with OpenSSL 3.0.19 and libp11 0.4.12.
   *
   * `ALL` is for programs that use the engine without `-engine` on OpenSSL 3.0.12 and 3.0.13 with a libp11 before 0.4.13, which crash
   * when the engine is not the default (openssl/openssl#23063).
   */
  readonly defaultAlgorithms?: 'ALL'
}

/**
 * The `openssl-signpath.cnf` of SignPath's documentation. A wrong path in it is silently ignored by OpenSSL: check that both files exist.
 * @throws SigningError INVALID_INPUT for a path that is not absolute, or that OpenSSL can't be told
 */
export function renderOpensslEngineConfig(config: EngineConfig): string {
  return lines([
    'config_diagnostics = 1',
    'openssl_conf = openssl_init',
    '',
    '[openssl_init]',
    'engines = engines_section',
    '',
    '[engines_section]',
    'pkcs11 = pkcs11_section',
    '',
    '[pkcs11_section]',
    'engine_id = pkcs11',
    `dynamic_path = ${opensslPath(config.enginePath, 'The path of the OpenSSL engine')}`,
    `MODULE_PATH = ${opensslPath(config.library, 'The path of the PKCS #11 library')}`,
    ...(config.defaultAlgorithms ? [`default_algorithms = ${config.defaultAlgorithms}`] : []),
    'init = 0',
    `PIN = ${opensslValue(config.pin, 'The PIN')}`,
  ])
}

/** latchset's pkcs11-provider (`pkcs11.so`), or the one that comes with libp11 from 0.4.14 (`pkcs11prov.so`). */
export type OpensslProvider = 'pkcs11-provider' | 'libp11'

export interface ProviderConfig {
  /** The provider's own file in OpenSSL's modules folder; absolute. */
  readonly providerPath: string
  readonly provider: OpensslProvider
  /** The PKCS #11 library; absolute. */
  readonly library: string
  readonly pin: string
}

/**
 * The configuration of an OpenSSL 3 provider, for distributions without engines.
 * @throws SigningError INVALID_INPUT as {@link renderOpensslEngineConfig}
 */
export function renderOpensslProviderConfig(config: ProviderConfig): string {
  const library = opensslPath(config.library, 'The path of the PKCS #11 library')
  const pin = opensslValue(config.pin, 'The PIN')
  const settings = {
    // Version 1.0 crashes when the process ends and the module is finalized twice: no-deinit keeps it from that.
    'pkcs11-provider': [`pkcs11-module-path = ${library}`, `pkcs11-module-token-pin = ${pin}`, 'pkcs11-module-quirks = no-deinit'],
    // Unknown names are ignored in silence: `user_pin`, say, would make it ask for the PIN.
    libp11: [`pkcs11_module = ${library}`, `pin = ${pin}`],
  } as const satisfies Record<OpensslProvider, readonly string[]>
  return lines([
    'config_diagnostics = 1',
    'openssl_conf = openssl_init',
    '',
    '[openssl_init]',
    'providers = provider_section',
    '',
    '[provider_section]',
    // Naming any provider takes the default one away: digests and verification need it.
    'default = default_section',
    'pkcs11 = pkcs11_section',
    '',
    '[default_section]',
    'activate = 1',
    '',
    '[pkcs11_section]',
    `module = ${opensslPath(config.providerPath, 'The path of the OpenSSL provider')}`,
    ...settings[config.provider],
    'activate = 1',
  ])
}

function lines(texts: readonly string[]): string {
  return `${texts.join('\n')}\n`
}
