/** What openssl's, and libp11's, words mean where no CKR code stands in them. openssl and osslsigncode share them. */
import { parsePkcs11ToolCkr } from '../ckr.ts'
import type { Meaning } from './meanings.ts'
import type { ToolFailure } from './signing-tool.ts'

const meanings: readonly Meaning[] = [
  {
    pattern:
      /invalid engine|no such engine|dso not found|failed to find and load '?pkcs11'? engine|unknown option:? -?-engine|no store loader found/i,
    failure: {
      code: 'PREREQUISITE_MISSING',
      message: 'OpenSSL could not load the PKCS #11 engine or provider.',
      hint: 'It may be damaged, or built for another OpenSSL: install it anew, or set openssl-backend to the other one.',
    },
  },
  {
    pattern: /unable to load (pkcs#?11 )?module|could not load the shared library|cannot open shared object file/i,
    failure: { code: 'LIBRARY_NOT_LOADABLE', message: 'The PKCS #11 library could not be loaded.' },
  },
  {
    pattern: /(key values|key type) mismatch|private key does not match certificate|consistency of a private key/i,
    failure: { code: 'INVALID_INPUT', message: "The certificate does not belong to the signing policy's key." },
  },
  // libp11 asks only where the configuration that holds the PIN was not read: then the lines below it mean nothing.
  {
    pattern: /no pin code was entered|enter pkcs#11 token pin/i,
    failure: { code: 'PREREQUISITE_MISSING', message: 'OpenSSL did not read the configuration that holds the PIN.' },
  },
  {
    pattern: /enter pkcs#11 key pin/i,
    failure: {
      code: 'SIGNING_FAILED',
      message: 'The key wants the PIN before each signature (CKA_ALWAYS_AUTHENTICATE), and OpenSSL has nobody to ask.',
      hint: 'Such a key can sign with pkcs11-tool, gpg, rpmsign and debsigs, which give the PIN each time.',
    },
  },
  // Before the next one, which it says too.
  {
    pattern: /unable to enumerate private keys/i,
    failure: {
      code: 'SIGNING_FAILED',
      message:
        "libp11 could not list the token's keys. So its version 0.4.12 fails where any of them is neither RSA nor EC, such as an Ed25519 key.",
      hint: 'Sign with a token without such keys, or with a tool that does without libp11: pkcs11-tool, jarsigner, apksigner, gpg, rpmsign or debsigs.',
    },
  },
  {
    pattern: /pkcs11 engine:\w+:object not found|the private key was not found at/i,
    failure: { code: 'POLICY_NOT_FOUND', message: 'The library has no key for this project and signing policy.' },
  },
  {
    pattern:
      /error setting context|unsupported padding mode|illegal or unsupported padding mode|parameter setting error|operation not supported for this keytype/i,
    failure: { code: 'KEY_TYPE_MISMATCH', message: 'The key can not make a signature of this kind.' },
  },
]

/** The batch signer, which signs in openssl's place, tells of PKCS #11 functions in pkcs11-tool's words: core/signing/batch/words.ts. */
export function opensslFailure(output: string): ToolFailure {
  const ckr = parsePkcs11ToolCkr(output)
  if (ckr !== undefined) return { ckr }
  const known = meanings.find(({ pattern }) => pattern.test(output))
  if (known !== undefined) return known.failure
  const [, ended] = /^error: (the process that holds the library ended .*)$/m.exec(output) ?? []
  return ended === undefined ? {} : { message: ended }
}
