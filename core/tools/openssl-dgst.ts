/** `openssl dgst`: detached raw signatures of any file. */
import { keyForm, opensslEnvironment, pssOptions, readOpensslFailure } from './openssl-command.ts'
import { openssl } from './programs.ts'
import { verifyRaw } from './raw-verify.ts'
import type { SigningTool } from './signing-tool.ts'

export const opensslDgst: SigningTool = {
  name: 'openssl-dgst',
  title: 'any file: a detached raw signature (RSA or ECDSA), FILE.sig',
  // Every file could be signed so, hence none is picked for it: detached signatures are asked for.
  recognises: () => undefined,
  result: { kind: 'detached', suffix: () => '.sig' },
  needs: { programs: [openssl], configuration: 'openssl', opensslBackend: true },
  batch: 'raw',
  honours: ['digest', 'padding', 'timestamp-urls'],
  timestamping: 'beside',

  sign({ input, output }, context) {
    const { options, key } = context
    return {
      program: context.command('openssl'),
      // openssl takes a leading `-` for an option, also behind `--` on 1.1.1: `input` is absolute and can't have one.
      arguments: [
        'dgst',
        ...keyForm(context),
        '-sign',
        key.uri,
        `-${options.digest}`,
        ...pssOptions(context, '-sigopt'),
        // Before -out, of which the last one counts: a user's argument can't send the result elsewhere.
        ...options.extraArguments,
        '-out',
        output,
        input,
      ],
      environment: opensslEnvironment(context),
    }
  },

  verify: verifyRaw,
  readFailure: readOpensslFailure,
}
