/** `openssl pkeyutl`: detached raw signatures over a digest that we compute, or that the user has computed. */
import { keyForm, opensslEnvironment, pssOptions, readOpensslFailure } from './openssl-command.ts'
import { prepared } from './prepared.ts'
import { openssl } from './programs.ts'
import { verifyRaw } from './raw-verify.ts'
import type { SigningTool } from './signing-tool.ts'

export const opensslPkeyutl: SigningTool = {
  name: 'openssl-pkeyutl',
  title: "any file, or a file's digest: a detached raw signature (RSA or ECDSA), FILE.sig",
  recognises: () => undefined,
  result: { kind: 'detached', suffix: () => '.sig' },
  needs: { programs: [openssl], configuration: 'openssl', opensslBackend: true },
  honours: ['digest', 'padding', 'timestamp-urls', 'input-is-digest'],
  timestamping: 'beside',
  digestInput: (digest) => digest,

  sign({ output, digestFile }, context) {
    const { options, key } = context
    return {
      program: context.command('openssl'),
      arguments: [
        'pkeyutl',
        ...keyForm(context),
        '-inkey',
        key.uri,
        '-sign',
        // Without it PKCS #1 1.5 has no DigestInfo: openssl ends well, and no verifier takes the signature.
        '-pkeyopt',
        `digest:${options.digest}`,
        ...pssOptions(context, '-pkeyopt'),
        // The last ones count: a user's arguments can't have something else signed.
        ...options.extraArguments,
        '-in',
        prepared(digestFile, 'digest'),
        '-out',
        output,
      ],
      environment: opensslEnvironment(context),
    }
  },

  verify: verifyRaw,
  readFailure: readOpensslFailure,
}
