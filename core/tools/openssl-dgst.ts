/** `openssl dgst`: detached raw signatures of any file. */
import { parseOpensslCkr } from '../ckr.ts'
import { opensslFailure } from './openssl-failure.ts'
import { prepared } from './prepared.ts'
import { openssl } from './programs.ts'
import type { SigningTool, ToolContext } from './signing-tool.ts'

export const opensslDgst: SigningTool = {
  name: 'openssl-dgst',
  title: 'any file: a detached raw signature (RSA or ECDSA), FILE.sig',
  // Every file could be signed so, hence none is picked for it: detached signatures are asked for.
  recognises: () => undefined,
  result: { kind: 'detached', suffix: () => '.sig' },
  needs: { programs: [openssl], configuration: 'openssl', opensslBackend: true },
  honours: ['digest', 'padding'],

  sign({ input, output }, context) {
    const { backend, configuration, options, key } = context
    return {
      program: context.command('openssl'),
      // openssl takes a leading `-` for an option, also behind `--` on 1.1.1: `input` is absolute and can't have one.
      arguments: [
        'dgst',
        ...(backend === 'engine' ? ['-engine', 'pkcs11', '-keyform', 'engine'] : []),
        '-sign',
        key.uri,
        `-${options.digest}`,
        ...paddingArguments(context),
        // Before -out, of which the last one counts: a user's argument can't send the result elsewhere.
        ...options.extraArguments,
        '-out',
        output,
        input,
      ],
      environment: {
        OPENSSL_CONF: prepared(configuration.opensslConf, 'OpenSSL configuration'),
        // Without a readable OPENSSL_CONF openssl silently finds an engine by itself, which may load another module that p11-kit knows:
        // then at least it is ours, and fails for want of a PIN.
        PKCS11_MODULE_PATH: configuration.library,
      },
    }
  },

  verify({ file, signature }, { options }, verifier) {
    return verifier.rawSignature(file, signature, options.digest, options.padding)
  },

  readFailure(output) {
    const ckr = parseOpensslCkr(output)
    return ckr === undefined ? opensslFailure(output) : { ckr }
  },
}

/** PSS with the salt as long as the digest; PKCS #1 1.5 is openssl's default, and padding means nothing to an EC key. */
function paddingArguments({ key, options }: ToolContext): readonly string[] {
  const isPss = key.type === 'RSA' && options.padding === 'pss'
  return isPss ? ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:digest'] : []
}
