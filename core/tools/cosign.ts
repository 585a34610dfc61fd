/** cosign: blobs signed with `cosign sign-blob`, a detached signature in Base64 as `cosign verify-blob` takes it. */
import { ckrName } from '../ckr.ts'
import { meaningIn, type Meaning } from './meanings.ts'
import { openssl, type Program } from './programs.ts'
import type { KeyReference, SigningTool } from './signing-tool.ts'

const program: Program = {
  name: 'cosign',
  title: 'cosign, built with PKCS #11 support',
  // Nobody packages it with that support: it is compiled with `-tags=pkcs11key`.
  packages: {},
}

/** SignPath's library has one slot. */
const signPathSlot = 1

export const cosign: SigningTool = {
  name: 'cosign',
  title: "any file: a detached signature in Base64 (RSA or ECDSA, SHA-256), FILE.sig, as cosign's verify-blob takes it",
  recognises: () => undefined,
  result: { kind: 'detached', suffix: () => '.sig' },
  needs: {
    // openssl takes the Base64 off.
    programs: [program, openssl],
    configuration: 'module',
    opensslBackend: false,
    // crypto11 opens no others.
    readWriteSessions: true,
  },
  // Whatever the key: SHA-256, and PKCS #1 v1.5 for RSA.
  honours: [],

  sign({ input, output }, context) {
    const { configuration, options, key } = context
    return {
      program: context.command('cosign'),
      arguments: [
        'sign-blob',
        '--yes',
        '--key',
        keyUri(key),
        // Else the file's digest and the certificate go to a public log, for ever.
        '--tlog-upload=false',
        // Version 3 writes a bundle otherwise, and only with a log.
        '--use-signing-config=false',
        '--new-bundle-format=false',
        ...options.extraArguments,
        '--output-signature',
        output,
        input,
      ],
      // Not in the URI: it would have to be escaped there, by rules of cosign's own.
      environment: { COSIGN_PKCS11_MODULE_PATH: configuration.library, COSIGN_PKCS11_PIN: 'CONFIG' },
    }
  },

  async verify({ file, signature }, context, verifier) {
    return verifier.withScratch(async (scratch) => {
      const raw = `${scratch}/signature`
      await verifier.run({
        program: context.command('openssl'),
        arguments: ['base64', '-d', '-A', '-in', signature, '-out', raw],
        environment: {},
      })
      const verdict = await verifier.rawSignature(file, raw, 'sha256', 'pkcs1')
      if (verdict.state === 'valid') return verdict
      // What is not in Base64 is empty for openssl, and its exit code 0: the reason is to be of what is there.
      const asItIs = await verifier.rawSignature(file, signature, 'sha256', 'pkcs1')
      return asItIs.state === 'valid' ? { state: 'invalid', reason: 'the signature is not in Base64' } : asItIs
    })
  },

  readFailure(output) {
    const ckr = /\bpkcs11: (0x[0-9A-F]+): /i.exec(output)?.[1]
    return ckr === undefined ? meaningIn(meanings, output) : { ckr: ckrName(Number.parseInt(ckr, 16)) }
  },
}

/** Not RFC 7512: cosign wants a slot (`slot-id`) or a token's label, and every byte of the id escaped. */
function keyUri({ idHex, token }: KeyReference): string {
  return `pkcs11:slot-id=${token?.slot ?? signPathSlot};id=${idHex.replace(/../g, '%$&')}`
}

const meanings: readonly Meaning[] = [
  {
    pattern: /\bunimplemented\b|not built with pkcs11/i,
    failure: { code: 'PREREQUISITE_MISSING', message: 'This cosign was built without PKCS #11 support; no official release has it.' },
  },
  {
    pattern: /unknown flag: --(use-signing-config|new-bundle-format|output-signature|tlog-upload)/i,
    failure: { code: 'PREREQUISITE_MISSING', message: 'This cosign is of another version than 2.6 to 3, which this tool can call.' },
  },
  {
    pattern: /no key pair found|could not find key/i,
    failure: { code: 'POLICY_NOT_FOUND', message: 'The library has no key for this project and signing policy.' },
  },
  {
    pattern: /access modulePath|failed to load PKCS11 module|could not open PKCS#?11|does not point to a(n absolute path| regular file)/i,
    failure: { code: 'LIBRARY_NOT_LOADABLE', message: 'The PKCS #11 library could not be loaded.' },
  },
]
