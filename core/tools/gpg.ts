/** gpg: OpenPGP signatures beside any file, or around a text. */
import { gnupgFailure } from './gnupg-failure.ts'
import { prepared } from './prepared.ts'
import { gnupgPrograms } from './programs.ts'
import type { SigningOptions, SigningTool } from './signing-tool.ts'

const forms = {
  armor: ['--armor', '--detach-sign'],
  binary: ['--no-armor', '--detach-sign'],
  clear: ['--clear-sign'],
} as const satisfies Record<SigningOptions['gpgFormat'], readonly string[]>

export const gpg: SigningTool = {
  name: 'gpg',
  title: 'any file: a detached OpenPGP signature, FILE.asc or FILE.sig; text: a clear-signed FILE.asc',
  recognises: () => undefined,
  refuses: ({ head }, { gpgFormat }) =>
    // Line ends and blanks at the ends of lines are not signed so, and nobody could tell what was there.
    gpgFormat === 'clear' && head.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))
      ? 'gpg-format is clear, which is for text, and this is none'
      : undefined,
  refusalHint: 'Set gpg-format to armor or binary: these sign any file.',
  result: { kind: 'detached', suffix: ({ gpgFormat }) => (gpgFormat === 'binary' ? '.sig' : '.asc') },
  needs: { programs: gnupgPrograms, configuration: 'gnupg', opensslBackend: false },
  honours: ['digest', 'gpg-format', 'gpg-public-key'],

  sign({ input, output }, context) {
    const { configuration, options } = context
    const { home, fingerprint } = prepared(configuration.gnupg, 'key ring')
    return {
      program: context.command('gpg'),
      arguments: [
        '--batch',
        '--no-tty',
        '--yes',
        '--digest-algo',
        options.digest.toUpperCase(),
        ...options.extraArguments,
        '--local-user',
        // With the mark, this very key, and not another subkey of it.
        `${fingerprint}!`,
        '--output',
        output,
        ...forms[options.gpgFormat],
        '--',
        input,
      ],
      environment: { GNUPGHOME: home },
    }
  },

  verify({ file, signature }, { options }, verifier) {
    return options.gpgFormat === 'clear'
      ? verifier.clearSignature(signature, file, options.digest)
      : verifier.openpgpSignature(file, signature, options.digest)
  },

  readFailure: gnupgFailure,
}
