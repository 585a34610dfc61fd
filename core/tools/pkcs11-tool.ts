/** OpenSC's pkcs11-tool: detached raw signatures over a digest that we compute, or that the user has computed. */
import { parsePkcs11ToolCkr } from '../ckr.ts'
import { digestInfo, digestLengths } from './digest-info.ts'
import { meaningIn, type Meaning } from './meanings.ts'
import { prepared } from './prepared.ts'
import { openssl, type Program } from './programs.ts'
import { verifyRaw } from './raw-verify.ts'
import type { SigningTool, ToolContext } from './signing-tool.ts'

const program: Program = {
  name: 'pkcs11-tool',
  title: 'pkcs11-tool (of OpenSC)',
  packages: { debian: 'opensc', enterprise: 'opensc', fedora: 'opensc', amazon: 'opensc' },
}

export const pkcs11Tool: SigningTool = {
  name: 'pkcs11-tool',
  title: "any file, or a file's digest: a detached raw signature (RSA or ECDSA), FILE.sig",
  recognises: () => undefined,
  result: { kind: 'detached', suffix: () => '.sig' },
  needs: {
    // openssl verifies a signature over a given digest, and SignPath's library wants it in any case.
    programs: [program, openssl],
    configuration: 'module',
    opensslBackend: false,
    // Before 0.23 for every call; no version tells which one it is. The token itself stays read-only.
    readWriteSessions: true,
  },
  honours: ['digest', 'padding', 'timestamp-urls', 'input-is-digest'],
  timestamping: 'beside',
  // CKM_RSA_PKCS pads what it is given: without a DigestInfo pkcs11-tool ends well, and no verifier takes the signature.
  digestInput: (digest, context) => (isPkcs1(context) ? digestInfo(context.options.digest, digest) : digest),

  sign({ output, digestFile }, context) {
    const { configuration, key, options } = context
    return {
      program: context.command('pkcs11-tool'),
      arguments: [
        '--module',
        configuration.library,
        // Else the first slot with a token is taken, whatever is in it.
        ...(key.token === undefined ? [] : ['--slot', String(key.token.slot)]),
        '--login',
        // No secret: the library takes the token from the environment. `env:` is known from 0.23 on only.
        '--pin',
        'CONFIG',
        '--sign',
        ...mechanism(context),
        ...options.extraArguments,
        // Never by label: it is ignored, and the first key of the token signs.
        '--id',
        key.idHex,
        '--input-file',
        prepared(digestFile, 'digest'),
        '--output-file',
        output,
      ],
      environment: {},
    }
  },

  verify: verifyRaw,

  readFailure(output) {
    const ckr = parsePkcs11ToolCkr(output)
    return ckr === undefined ? meaningIn(meanings, output) : { ckr }
  },
}

function isPkcs1({ key, options }: ToolContext): boolean {
  return key.type === 'RSA' && options.padding === 'pkcs1'
}

function mechanism(context: ToolContext): readonly string[] {
  // As openssl and everybody else writes ECDSA signatures; the token gives two bare numbers.
  if (context.key.type === 'EC') return ['--mechanism', 'ECDSA', '--signature-format', 'openssl']
  if (isPkcs1(context)) return ['--mechanism', 'RSA-PKCS']
  const { digest } = context.options
  const name = digest.toUpperCase()
  return ['--mechanism', 'RSA-PKCS-PSS', '--hash-algorithm', name, '--mgf', `MGF1-${name}`, '--salt-len', String(digestLengths[digest])]
}

const meanings: readonly Meaning[] = [
  {
    pattern: /sc_dlopen failed|failed to load pkcs11 module/i,
    failure: { code: 'LIBRARY_NOT_LOADABLE', message: 'The PKCS #11 library could not be loaded.' },
  },
  {
    pattern: /no slot with a token was found|no slots|token not (initialized|recognized)/i,
    failure: { code: 'LIBRARY_NOT_LOADABLE', message: 'The PKCS #11 library shows no token.' },
  },
  {
    pattern: /private key not found/i,
    failure: { code: 'POLICY_NOT_FOUND', message: 'The library has no key for this project and signing policy.' },
  },
  {
    pattern: /mechanism .*not supported|unknown pkcs11 mechanism/i,
    failure: { code: 'KEY_TYPE_MISMATCH', message: 'The key can not make a signature of this kind.' },
  },
]
