/** `openssl cms`: detached CMS (PKCS #7) signatures of any file, with the certificate and its chain inside. */
import { keyForm, opensslEnvironment, pssOptions, readOpensslFailure } from './openssl-command.ts'
import { prepared } from './prepared.ts'
import { openssl } from './programs.ts'
import type { SigningTool } from './signing-tool.ts'

export const opensslCms: SigningTool = {
  name: 'openssl-cms',
  title: 'any file: a detached CMS signature with its certificates, FILE.p7s',
  recognises: () => undefined,
  result: { kind: 'detached', suffix: () => '.p7s' },
  needs: { programs: [openssl], configuration: 'openssl', opensslBackend: true },
  batch: 'cms',
  honours: ['digest', 'padding', 'output-format', 'timestamp-urls'],
  timestamping: 'in-cms',

  sign({ input, output }, context) {
    const { configuration, options, key } = context
    const { certificateIssuers } = configuration
    return {
      program: context.command('openssl'),
      arguments: [
        'cms',
        '-sign',
        // Else line ends are changed before they are signed.
        '-binary',
        ...keyForm(context),
        '-signer',
        prepared(configuration.certificate, "policy's certificate"),
        '-inkey',
        key.uri,
        // Belongs to the signer before it.
        ...pssOptions(context, '-keyopt'),
        '-md',
        options.digest,
        ...(certificateIssuers === undefined ? [] : ['-certfile', certificateIssuers]),
        ...options.extraArguments,
        '-outform',
        options.outputFormat.toUpperCase(),
        '-in',
        input,
        '-out',
        output,
      ],
      environment: opensslEnvironment(context),
    }
  },

  verify({ file, signature, timestamped }, { options }, verifier) {
    const { digest, padding, outputFormat: format } = options
    return verifier.cmsSignature(file, signature, { digest, padding, format, timestamped })
  },

  readFailure: readOpensslFailure,
}
