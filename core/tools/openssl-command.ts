/** What openssl's signing commands have in common. */
import { parseOpensslCkr } from '../ckr.ts'
import { opensslFailure } from './openssl-failure.ts'
import { prepared } from './prepared.ts'
import type { SigningTool, ToolContext } from './signing-tool.ts'

/** How the key is reached: by libp11's engine, or by a provider, which openssl takes by the URI alone. */
export function keyForm({ backend }: ToolContext): readonly string[] {
  return backend === 'engine' ? ['-engine', 'pkcs11', '-keyform', 'engine'] : []
}

export function opensslEnvironment({ configuration }: ToolContext): Readonly<Record<string, string>> {
  return {
    OPENSSL_CONF: prepared(configuration.opensslConf, 'OpenSSL configuration'),
    // Without a readable OPENSSL_CONF openssl silently finds an engine by itself, which may load another module that p11-kit knows:
    // then at least it is ours, and fails for want of a PIN.
    PKCS11_MODULE_PATH: configuration.library,
  }
}

/** PSS with the salt as long as the digest; PKCS #1 1.5 is openssl's default, and padding means nothing to an EC key. */
export function pssOptions({ key, options }: ToolContext, option: '-sigopt' | '-pkeyopt' | '-keyopt'): readonly string[] {
  const isPss = key.type === 'RSA' && options.padding === 'pss'
  return isPss ? [option, 'rsa_padding_mode:pss', option, 'rsa_pss_saltlen:digest'] : []
}

export const readOpensslFailure: SigningTool['readFailure'] = (output) => {
  const ckr = parseOpensslCkr(output)
  return ckr === undefined ? opensslFailure(output) : { ckr }
}
