/** The one table of inputs and outputs. Manifests, the CLI's help and docs/reference.md are generated from it. */
import type { Digest, Padding } from './tools/signing-tool.ts'
import { toolNames, type ToolName } from './tools/registry.ts'

/** The library's exact version that this release installs where none is asked for. */
const defaultCryptokiVersion = '6.0.2'

export const inputGroups = {
  signpath: 'SignPath',
  files: 'What to sign',
  signature: 'How to sign',
  run: 'How the run behaves',
  installation: 'Installation',
  environment: 'Environment and reports',
} as const

/** Of the script in `run`. */
export const shellNames = ['bash', 'sh', 'pwsh', 'powershell', 'cmd'] as const
export type ShellName = (typeof shellNames)[number]

export type InputGroup = keyof typeof inputGroups

type InputKind =
  | { readonly kind: 'text' | 'lines' | 'boolean' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'integer'; readonly minimum: number; readonly maximum: number }

/** When an input has an effect: always, only where files are signed, only where the library is downloaded. A value elsewhere is an error. */
type InputScope = 'always' | 'files' | 'download'

export type InputDefinition = InputKind & {
  readonly group: InputGroup
  readonly description: string
  readonly default?: string
  /** Words for a default that is found at run time. */
  readonly defaultText?: string
  /** The variable that is read where the input is blank. */
  readonly environment?: string
  readonly secret?: true
  readonly scope: InputScope
}

export const inputTable = {
  'organization-id': {
    kind: 'text',
    group: 'signpath',
    scope: 'always',
    description: 'SignPath organization: a UUID.',
    environment: 'SIGNPATH_ORGANIZATION_ID',
  },
  'api-token': {
    kind: 'text',
    group: 'signpath',
    scope: 'always',
    secret: true,
    description:
      'API token of a SignPath user with submitter permission. Hand it over from a secret; it is masked before anything else happens.',
    environment: 'SIGNPATH_API_TOKEN',
  },
  'project-slug': {
    kind: 'text',
    group: 'signpath',
    scope: 'always',
    description: 'SignPath project.',
    environment: 'SIGNPATH_PROJECT_SLUG',
  },
  'signing-policy-slug': {
    kind: 'text',
    group: 'signpath',
    scope: 'always',
    description: 'Signing policy of the project: it names the key and the certificate.',
    environment: 'SIGNPATH_SIGNING_POLICY_SLUG',
  },
  'api-url': {
    kind: 'text',
    group: 'signpath',
    scope: 'always',
    description: "Address of SignPath's API, for a self-hosted installation.",
    default: 'https://app.signpath.io/Api',
    environment: 'SIGNPATH_API_URL',
  },
  files: {
    kind: 'lines',
    group: 'files',
    scope: 'always',
    description: 'Files to sign: globs, one a line, `!` excludes; relative to the working directory.',
  },
  tool: {
    kind: 'choice',
    choices: ['auto', ...toolNames],
    group: 'files',
    scope: 'always',
    description:
      'Signing tool. `auto` picks it for each file by its first bytes and its extension. Without `files`: the tool to prepare for.',
    default: 'auto',
  },
  'output-directory': {
    kind: 'text',
    group: 'files',
    scope: 'files',
    description: "Where results go; the tree below the glob's base is kept.",
    defaultText: 'in place; beside the file for detached signatures',
  },
  'existing-signature': {
    kind: 'choice',
    choices: ['replace', 'skip', 'error'],
    group: 'files',
    scope: 'files',
    description:
      'What to do with a file that is signed already. `skip` leaves it only where its signature is valid, by the right certificate, and as it was asked for (digest, padding, timestamp).',
    default: 'replace',
  },
  'if-no-files-found': {
    kind: 'choice',
    choices: ['error', 'warn', 'ignore'],
    group: 'files',
    scope: 'files',
    description:
      'What to do where `files` matches nothing, or a file named in it is not there. A glob that matches nothing beside others that do is a warning, unless this is `ignore`.',
    default: 'error',
  },
  shard: {
    kind: 'text',
    group: 'files',
    scope: 'files',
    description: "This job's share of the files, such as `2/5`: stable, for a job matrix.",
  },
  arguments: {
    kind: 'lines',
    group: 'signature',
    scope: 'files',
    description: 'More arguments for the signing tool, one a line; paths in them have to be absolute.',
  },
  digest: {
    kind: 'choice',
    choices: ['sha256', 'sha384', 'sha512'],
    group: 'signature',
    scope: 'files',
    description: 'Digest algorithm.',
    default: 'sha256',
  },
  'input-is-digest': {
    kind: 'boolean',
    group: 'signature',
    scope: 'files',
    description:
      'The files hold digests, in binary, that were computed before, and these are signed; verifiers need the digest or what it was computed from.',
    default: 'false',
  },
  padding: {
    kind: 'choice',
    choices: ['pkcs1', 'pss'],
    group: 'signature',
    scope: 'files',
    description: 'Padding of raw and CMS signatures by RSA keys.',
    default: 'pkcs1',
  },
  'output-format': {
    kind: 'choice',
    choices: ['der', 'pem'],
    group: 'signature',
    scope: 'files',
    description: 'Format of CMS signatures.',
    default: 'der',
  },
  description: {
    kind: 'text',
    group: 'signature',
    scope: 'files',
    description: 'What an Authenticode signature says of the program; Windows shows it before an installation.',
  },
  'description-url': {
    kind: 'text',
    group: 'signature',
    scope: 'files',
    description: 'Address that an Authenticode signature names for more on the program.',
  },
  'gpg-format': {
    kind: 'choice',
    choices: ['armor', 'binary', 'clear'],
    group: 'signature',
    scope: 'files',
    description:
      'Form of GPG signatures: detached, in text (`armor`, FILE.asc) or binary (`binary`, FILE.sig), or around the text that is signed (`clear`, FILE.asc).',
    default: 'armor',
  },
  'gpg-public-key': {
    kind: 'text',
    group: 'signature',
    scope: 'always',
    description: "File with the OpenPGP public key of the policy's key, as SignPath shows it for a GPG key.",
    defaultText: "made of the policy's key, the same in every run",
  },
  certificate: {
    kind: 'text',
    group: 'signature',
    scope: 'always',
    description: 'File with the certificate of the policy: PEM (may hold the chain) or DER.',
    defaultText: 'fetched from SignPath, else read from the token',
  },
  'timestamp-urls': {
    kind: 'lines',
    group: 'signature',
    scope: 'files',
    description:
      'RFC 3161 timestamp servers, one a line, tried in order. Without one, an embedded signature is good for as long as its certificate.',
  },
  verify: {
    kind: 'boolean',
    group: 'signature',
    scope: 'files',
    description: "Check every result with an independent verifier, against the policy's certificate.",
    default: 'true',
  },
  run: {
    kind: 'text',
    group: 'run',
    scope: 'always',
    description: 'Your own script, run with everything prepared, instead of or after `files`.',
  },
  shell: {
    kind: 'text',
    group: 'run',
    scope: 'always',
    description: 'Shell of the script: `bash`, `sh`, `pwsh`, `powershell` or `cmd`.',
    defaultText: '`bash`; `pwsh` on Windows',
  },
  'if-no-credentials': {
    kind: 'choice',
    choices: ['error', 'skip'],
    group: 'run',
    scope: 'always',
    description:
      'What to do without an API token. `skip` suits pull requests of forks, which get no secrets: it says so loudly and sets `signed` to `false`.',
    default: 'error',
  },
  parallel: {
    kind: 'integer',
    minimum: 1,
    maximum: 256,
    group: 'run',
    scope: 'files',
    description: 'Signatures under way at once.',
    default: '8',
  },
  batch: {
    kind: 'choice',
    choices: ['auto', 'off'],
    group: 'run',
    scope: 'files',
    description:
      'One process signs all files where that can be (`openssl-dgst`, `openssl-cms`, `osslsigncode`, `jarsigner`); `off` starts the tool once a file.',
    default: 'auto',
  },
  retries: {
    kind: 'integer',
    minimum: 0,
    maximum: 10,
    group: 'run',
    scope: 'always',
    description: 'Further tries after a transient error: service unavailable, time limit, timestamp server down.',
    default: '2',
  },
  'resume-from': {
    kind: 'text',
    group: 'run',
    scope: 'files',
    description:
      'Report of an earlier run (`signing-report.json`, or its folder): what that one signed, and nobody has changed since, is verified and left as it is.',
  },
  'time-limit-in-seconds': {
    kind: 'integer',
    minimum: 1,
    maximum: 86_400,
    group: 'run',
    scope: 'always',
    description: 'Time limit of one tool run, in seconds.',
    default: '900',
  },
  'fail-fast': {
    kind: 'boolean',
    group: 'run',
    scope: 'files',
    description: 'Stop at the first file that fails; else sign the rest and fail at the end.',
    default: 'true',
  },
  'cryptoki-version': {
    kind: 'text',
    group: 'installation',
    scope: 'download',
    description: "Version of SignPath's Cryptoki library to install.",
    default: defaultCryptokiVersion,
  },
  'cryptoki-archive': {
    kind: 'text',
    group: 'installation',
    scope: 'download',
    description: "Address or path of the library's archive: a mirror, an air-gapped copy.",
  },
  'cryptoki-sha256': {
    kind: 'text',
    group: 'installation',
    scope: 'download',
    description: "SHA-256 digest of the library's archive, in hexadecimal.",
  },
  'cryptoki-library': {
    kind: 'text',
    group: 'installation',
    scope: 'always',
    description: 'Path of an installed PKCS #11 library: nothing is downloaded.',
  },
  'require-verified-download': {
    kind: 'boolean',
    group: 'installation',
    scope: 'download',
    description: 'Fail where neither a digest nor a GPG signature vouches for the archive.',
    default: 'false',
  },
  'install-prerequisites': {
    kind: 'boolean',
    group: 'installation',
    scope: 'always',
    description: 'Install with apt-get or dnf what the chosen tools lack.',
    default: 'true',
  },
  openssl: {
    kind: 'text',
    group: 'installation',
    scope: 'always',
    description: 'The openssl to use: a path, or a command name.',
    defaultText: 'the first on PATH',
  },
  'openssl-backend': {
    kind: 'choice',
    choices: ['auto', 'engine', 'provider'],
    group: 'installation',
    scope: 'always',
    description: "How openssl reaches the library: libp11's engine, or an OpenSSL 3 provider.",
    default: 'auto',
  },
  'export-environment': {
    kind: 'choice',
    choices: ['none', 'configuration', 'all'],
    group: 'environment',
    scope: 'always',
    description: 'What later steps of the job see. Only `all` hands them the API token.',
    defaultText: '`none`; `configuration` where neither `files` nor `run` is given',
  },
  'http-proxy': {
    kind: 'text',
    group: 'environment',
    scope: 'always',
    description: "HTTP proxy for downloads, SignPath's API, timestamp servers and the library: `host:port` or `http://host:port`.",
    defaultText: 'the http_proxy and https_proxy variables',
  },
  'report-directory': {
    kind: 'text',
    group: 'environment',
    scope: 'files',
    description: 'Folder for `signing-report.json`, `.html` and `.xml` (JUnit).',
  },
  'log-level': {
    kind: 'choice',
    choices: ['none', 'fatal', 'error', 'warning', 'info', 'debug', 'verbose'],
    group: 'environment',
    scope: 'always',
    description: "Log level of SignPath's library.",
    default: 'warning',
  },
  'service-unavailable-timeout-in-seconds': {
    kind: 'integer',
    minimum: 1,
    maximum: 86_400,
    group: 'environment',
    scope: 'always',
    description: 'How long one call to SignPath may take in all, its retries included, in seconds.',
    default: '600',
    environment: 'SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS',
  },
  'http-request-timeout-in-seconds': {
    kind: 'integer',
    minimum: 1,
    maximum: 3_600,
    group: 'environment',
    scope: 'always',
    description: 'How long one attempt of a call to SignPath, or to a timestamp server, may take, in seconds.',
    default: '30',
    environment: 'SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS',
  },
} as const satisfies Record<string, InputDefinition>

export type InputName = keyof typeof inputTable

export const inputNames = Object.keys(inputTable) as InputName[]

/** All that a definition may have, and not only what this one has. */
export function definitionOf(name: InputName): InputDefinition {
  return inputTable[name]
}

export const outputTable = {
  signed:
    'Whether everything that was asked for is signed and, unless `verify` is off, verified, and nothing failed afterwards: `true` or `false`.',
  'signed-files': 'The results, one path a line; timestamps that lie beside a signature follow it.',
  'signed-count': 'How many files this run signed. What was signed already and left as it is counts in `signed-files` alone.',
  report: 'Path of the JSON report.',
  'cryptoki-library': 'Path of the PKCS #11 library.',
  'cryptoki-version':
    "Version of SignPath's Cryptoki library; blank where `cryptoki-library` was given, or a `cryptoki-archive` whose address tells none.",
  'openssl-conf': 'Path of the OpenSSL configuration, for `OPENSSL_CONF`.',
  'sunpkcs11-config': "Path of SunPKCS11's configuration, for `-providerArg`.",
  certificate: "Path of the policy's certificate (PEM).",
} as const satisfies Record<string, string>

export type OutputName = keyof typeof outputTable

/** What the user asked for, checked. Absent means: not given, and there is no default. Times are in seconds. */
export interface Inputs {
  readonly organizationId: string | undefined
  readonly apiToken: string | undefined
  readonly projectSlug: string | undefined
  readonly signingPolicySlug: string | undefined
  readonly apiUrl: string
  readonly files: readonly string[]
  readonly tool: ToolName | 'auto'
  readonly outputDirectory: string | undefined
  readonly existingSignature: 'replace' | 'skip' | 'error'
  readonly ifNoFilesFound: 'error' | 'warn' | 'ignore'
  readonly shard: Shard | undefined
  readonly arguments: readonly string[]
  readonly digest: Digest
  readonly inputIsDigest: boolean
  readonly padding: Padding
  readonly outputFormat: 'der' | 'pem'
  readonly certificate: string | undefined
  readonly description: string | undefined
  readonly descriptionUrl: string | undefined
  readonly gpgFormat: 'armor' | 'binary' | 'clear'
  readonly gpgPublicKey: string | undefined
  readonly timestampUrls: readonly string[]
  readonly verify: boolean
  readonly run: string | undefined
  readonly shell: ShellName | undefined
  readonly ifNoCredentials: 'error' | 'skip'
  readonly parallel: number
  readonly batch: 'auto' | 'off'
  readonly retries: number
  readonly resumeFrom: string | undefined
  readonly timeLimitInSeconds: number
  readonly failFast: boolean
  readonly cryptokiVersion: string
  readonly cryptokiArchive: string | undefined
  readonly cryptokiSha256: string | undefined
  readonly cryptokiLibrary: string | undefined
  readonly requireVerifiedDownload: boolean
  readonly installPrerequisites: boolean
  readonly openssl: string | undefined
  readonly opensslBackend: 'auto' | 'engine' | 'provider'
  readonly exportEnvironment: 'none' | 'configuration' | 'all'
  readonly httpProxy: string | undefined
  readonly reportDirectory: string | undefined
  readonly logLevel: string
  readonly serviceUnavailableTimeoutInSeconds: number
  readonly httpRequestTimeoutInSeconds: number
  /** The inputs whose value differs from the default. */
  readonly given: ReadonlySet<InputName>
}

/** `index` counts from 1 to `count`. */
export interface Shard {
  readonly index: number
  readonly count: number
}
