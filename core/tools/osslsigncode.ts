/** osslsigncode: Authenticode signatures for Windows' executables, installers, app packages, cabinets, catalogs and PowerShell scripts. */
import { parseOpensslCkr } from '../ckr.ts'
import { proxyVariable } from '../config/tool-proxies.ts'
import { opensslFailure } from './openssl-failure.ts'
import { recogniseAuthenticode, refuseScript } from './osslsigncode-files.ts'
import { verifyAuthenticode } from './osslsigncode-verify.ts'
import { prepared } from './prepared.ts'
import type { Program } from './programs.ts'
import { timestampStatuses, type SigningTool, type ToolContext, type ToolFailure } from './signing-tool.ts'
import { timestampFailure } from './timestamp-failure.ts'

const program: Program = {
  name: 'osslsigncode',
  title: 'osslsigncode',
  packages: {
    debian: 'osslsigncode',
    enterprise: 'osslsigncode',
    fedora: 'osslsigncode',
    // bullseye-security lists an osslsigncode whose file is missing: the release's own one is asked for.
    releases: { 'debian 11': 'osslsigncode/bullseye' },
    epel: true,
  },
  version: { arguments: ['--version'], pattern: /^osslsigncode\s+(\d[^\s,]*)/m },
}

export const osslsigncode: SigningTool = {
  name: 'osslsigncode',
  title: 'Windows executables, installers, app packages, cabinets, catalogs and PowerShell scripts (Authenticode)',
  recognises: recogniseAuthenticode,
  refuses: refuseScript,
  refusalHint: 'Save the script as UTF-8 with a byte order mark.',
  result: { kind: 'embedded' },
  needs: { programs: [program], configuration: 'openssl', opensslBackend: true },
  batch: 'authenticode',
  honours: ['digest', 'timestamp-urls', 'description', 'description-url'],

  sign({ input, output, timestampUrl, digest }, context) {
    const { configuration, options, key } = context
    const module = moduleFor(context)
    return {
      program: context.command('osslsigncode'),
      arguments: [
        'sign',
        ...module.arguments,
        '-certs',
        prepared(configuration.certificateChain, "policy's certificate"),
        '-key',
        key.uri,
        '-h',
        // For apps' packages, 2.9 takes it for the signature, and the block map's for what it signs: Windows wants them to be the same.
        digest ?? options.digest,
        ...(timestampUrl === undefined ? [] : ['-ts', timestampUrl]),
        ...(options.description === undefined ? [] : ['-n', options.description]),
        ...(options.descriptionUrl === undefined ? [] : ['-i', options.descriptionUrl]),
        ...options.extraArguments,
        '-in',
        input,
        '-out',
        output,
      ],
      environment: { ...module.environment, ...proxyVariable(timestampUrl, context.proxies) },
    }
  },

  verify: verifyAuthenticode,

  readFailure(output) {
    const ckr = parseOpensslCkr(output)
    return ckr === undefined ? readWords(output) : { ckr }
  },
}

/**
 * With an engine: `-pkcs11module` alone, which finds libp11's engine by itself (up to 2.9) or any way there is (from 2.10). Never
 * `-pkcs11engine`: with an OPENSSL_CONF that loads the engine too, it always fails. With a provider: the configuration says it all.
 */
function moduleFor({ backend, configuration }: ToolContext): {
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
} {
  if (backend === 'engine') return { arguments: ['-pkcs11module', configuration.library, '-pass', 'CONFIG'], environment: {} }
  return { arguments: [], environment: { OPENSSL_CONF: prepared(configuration.opensslConf, 'OpenSSL configuration') } }
}

/** In the words of our batch signer; of curl, up to 2.5; of OpenSSL, which newer ones ask with. */
function reasonOfTimestampFailure(output: string): string | undefined {
  // It takes the first of them alone.
  const status = /^Timestamping failed: status (\d+)$/m.exec(output)?.[1]
  if (status !== undefined) return `it answered with status ${status} (${timestampStatuses[Number(status)] ?? 'unknown'})`
  if (/failed to convert timestamp reply/i.test(output)) return 'its answer is no timestamp'
  const [, ours, curls, openssls, more = ''] =
    /timestamping failed: \S+: (.+)|CURL failure: (.+?)(?: https?:\/\/\S+)?$|:(?:system library|(?:HTTP|SSL) routines):\w*:([^:]+):[^:]*:\d+:(.*)/im.exec(
      output,
    ) ?? []
  const details = more === '' || more.startsWith('calling ') ? '' : ` (${more})`
  const words = openssls?.replace(/^.* content type$/, 'it answered, but not with a timestamp')
  return ours ?? curls ?? (words === undefined ? undefined : words + details)
}

function readWords(output: string): ToolFailure {
  // With -nest alone, as what follows.
  if (/not possible to add a (?:nested )?signature/i.test(output)) {
    return {
      code: 'INVALID_INPUT',
      message:
        'A signature beside the first one would break that one: both must be made with -add-msi-dse and the same digest, or both without it (MsiDigitalSignatureEx).',
      hint: 'Give `arguments` and `digest` as the first one has them, or leave -nest out: it is replaced then.',
    }
  }
  if (/unable to extract existing signature/i.test(output)) {
    return {
      code: 'INVALID_INPUT',
      message: 'There is no signature in it yet beside which -nest could put another.',
      hint: 'Leave -nest out of `arguments` for files without a signature, or sign them first.',
    }
  }
  if (/timestamping failed|failed to get data from|failed to convert timestamp reply|CURL failure|timestamp server/i.test(output)) {
    return timestampFailure(reasonOfTimestampFailure(output))
  }
  const [cabinet] = /^(?:Additional header size|abReserved): |^Multivolume cabinet/m.exec(output) ?? []
  if (cabinet !== undefined) {
    const what = cabinet.startsWith('M')
      ? 'it is one of several cabinets that hold files together'
      : 'it has a reserved area (of header, folders or data)'
    return {
      code: 'INVALID_INPUT',
      message: `osslsigncode does not take this cabinet: ${what}.`,
      hint: 'Make it anew as one cabinet without a reserved area: osslsigncode adds the place for the signature by itself (makecab: MaxDiskSize=0, no ReservePer…Size).',
    }
  }
  if (
    /unsupported input file type|unrecognized file type|unrecognized DOS file type|corrupt (PE|CAB|MSI|DOS)|unsupported file type/i.test(
      output,
    )
  ) {
    return {
      code: 'INVALID_INPUT',
      message:
        'osslsigncode does not take this file: it is of another type, or damaged; scripts of PowerShell need osslsigncode 2.8 or later, packages of Windows apps 2.7.',
      hint: 'Choose another tool for it (auto picks one by the file), or exclude it in files; see that the file is whole, and is what its name says.',
    }
  }
  return opensslFailure(output)
}
