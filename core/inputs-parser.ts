/** Turns what a host hands over into checked `Inputs`. Whatever is wrong is said before anything is touched. */
import { SigningError } from './errors.ts'
import { exclusionIn } from './exclusion.ts'
import { decodedPart } from './http.ts'
import { definitionOf, inputNames, type InputName, type Inputs, type ShellName, type Shard, shellNames } from './inputs.ts'
import { nearest } from './nearest.ts'
import { secretForms } from './redaction.ts'
import { checkApiUrl, checkHttpProxy, checkOrganizationId, checkSlug, checkToken } from './signpath/credentials.ts'

type Environment = Readonly<Record<string, string | undefined>>
type RawInputs = ReadonlyMap<InputName, string>

/**
 * The secrets among the inputs, before anything is checked: they are masked before an error message could show them.
 */
export function readSecrets(read: (name: string) => string | undefined, environment: Environment): string[] {
  const raw = readInputs(read, environment)
  const token = raw.get('api-token')
  const proxies = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].map((name) => environment[name])
  const passwords = [raw.get('http-proxy'), ...proxies].flatMap((proxy) =>
    passwordsOf(proxy?.includes('://') === false ? `http://${proxy}` : proxy),
  )
  // Several in one line are refused, and shown.
  const several = [raw.get('api-url'), raw.get('cryptoki-archive'), ...linesOf(raw.get('timestamp-urls'))]
  const addresses = several.flatMap((line) => line?.split(/[\s,;]+(?=https?:\/\/)/i) ?? [])
  const secrets = [token, ...passwords, ...addresses.flatMap(passwordsOf), ...addresses.flatMap(keysInQuery)]
  return [...new Set(secrets.filter((secret) => secret !== undefined))]
}

/**
 * Reads and checks every input.
 *
 * @param read gives an input's value by its kebab-case name; `undefined` where it is blank
 * @param environment where the SIGNPATH_* defaults come from
 * @throws SigningError INVALID_INPUT: an unknown value, an input without effect, two that exclude each other
 */
export function parseInputs(read: (name: string) => string | undefined, environment: Environment): Inputs {
  try {
    return parse(readInputs(read, environment), environment)
  } catch (error) {
    throw nameVariable(error, read)
  }
}

/** Where the input that an error begins with is blank, what is wrong stands in the variable that it defaults to. */
function nameVariable(error: unknown, read: (name: string) => string | undefined): unknown {
  if (!(error instanceof SigningError)) return error
  const name = inputNames.find((known) => error.message.startsWith(`${known} `))
  const variable = name !== undefined && nonBlank(read(name)) === undefined ? definitionOf(name).environment : undefined
  if (variable === undefined) return error
  return new SigningError(error.code, error.message, { hint: `It comes from the variable ${variable}. ${error.hint ?? ''}` })
}

function parse(raw: RawInputs, environment: Environment): Inputs {
  const text = (name: InputName): string | undefined => raw.get(name) ?? definitionOf(name).default
  const required = (name: InputName): string => text(name) ?? ''
  const given = new Set([...raw.keys()].filter((name) => raw.get(name) !== definitionOf(name).default))
  const files = linesOf(raw.get('files'))
  const run = raw.get('run')
  const setup = files.length === 0 && run === undefined

  if (environment['TF_BUILD'] !== undefined) for (const name of inputNames.filter(isPlain)) checkExpanded(name, raw.get(name))
  for (const name of inputNames) checkKind(name, text(name))
  const inputs: Inputs = {
    organizationId: checked(text('organization-id'), checkOrganizationId),
    apiToken: checked(text('api-token'), checkToken),
    projectSlug: checked(text('project-slug'), (value) => checkSlug(value, 'project-slug')),
    signingPolicySlug: checked(text('signing-policy-slug'), (value) => checkSlug(value, 'signing-policy-slug')),
    apiUrl: checkApiUrl(required('api-url')),
    files,
    tool: required('tool') as Inputs['tool'],
    outputDirectory: text('output-directory'),
    existingSignature: required('existing-signature') as Inputs['existingSignature'],
    ifNoFilesFound: required('if-no-files-found') as Inputs['ifNoFilesFound'],
    shard: checked(text('shard'), parseShard),
    arguments: linesOf(raw.get('arguments')),
    digest: required('digest') as Inputs['digest'],
    inputIsDigest: required('input-is-digest') === 'true',
    padding: required('padding') as Inputs['padding'],
    outputFormat: required('output-format') as Inputs['outputFormat'],
    description: text('description'),
    descriptionUrl: text('description-url'),
    gpgFormat: required('gpg-format') as Inputs['gpgFormat'],
    gpgPublicKey: text('gpg-public-key'),
    certificate: text('certificate'),
    timestampUrls: linesOf(raw.get('timestamp-urls')).map(checkTimestampUrl),
    verify: required('verify') === 'true',
    run,
    shell: checked(text('shell'), checkShell),
    ifNoCredentials: required('if-no-credentials') as Inputs['ifNoCredentials'],
    parallel: Number(required('parallel')),
    batch: required('batch') as Inputs['batch'],
    retries: Number(required('retries')),
    resumeFrom: text('resume-from'),
    timeLimitInSeconds: Number(required('time-limit-in-seconds')),
    failFast: required('fail-fast') === 'true',
    cryptokiVersion: required('cryptoki-version'),
    cryptokiArchive: text('cryptoki-archive'),
    cryptokiSha256: checked(text('cryptoki-sha256'), checkSha256),
    cryptokiLibrary: text('cryptoki-library'),
    requireVerifiedDownload: required('require-verified-download') === 'true',
    installPrerequisites: required('install-prerequisites') === 'true',
    openssl: text('openssl'),
    opensslBackend: required('openssl-backend') as Inputs['opensslBackend'],
    exportEnvironment: (text('export-environment') ?? (setup ? 'configuration' : 'none')) as Inputs['exportEnvironment'],
    httpProxy: checked(text('http-proxy'), checkHttpProxy),
    reportDirectory: text('report-directory'),
    logLevel: required('log-level'),
    serviceUnavailableTimeoutInSeconds: Number(required('service-unavailable-timeout-in-seconds')),
    httpRequestTimeoutInSeconds: Number(required('http-request-timeout-in-seconds')),
    given,
  }
  checkEffects(inputs, raw)
  return inputs
}

/**
 * GitHub hands on what a step calls by a name that the action does not have, and only warns: a misspelt `timestamp-urls` would sign without a
 * timestamp. A job's own variables may begin with INPUT_, too (INPUT_VERSION), but they have no hyphen, and no two words without a mark between.
 * `act`, and what Gitea and Forgejo made of it, hand the inputs of a composite action to its steps: nobody can tell those from misspelt ones.
 *
 * @throws SigningError INVALID_INPUT: there is no such input
 */
export function checkInputNames({ files, run }: Inputs, environment: Environment): void {
  if (environment['ACT'] === 'true' || environment['GITEA_ACTIONS'] === 'true') return
  const setup = files.length === 0 && run === undefined
  const squeezed = (name: string): string => name.replaceAll('-', '').replace(/s$/, '')
  for (const [variable, value] of Object.entries(environment)) {
    const name = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase()
    if (name === undefined || nonBlank(value) === undefined || inputNames.some((known) => known === name)) continue
    const twin = inputNames.find((known) => squeezed(known) === squeezed(name))
    const isOurs = name.includes('-') || twin?.includes('-') === true || (setup && twin !== undefined)
    if (!isOurs) continue
    throw noSuchInput(name, twin ?? nearest(name, inputNames))
  }
}

/** @param meant the input whose name is near it */
export function noSuchInput(name: string, meant: string | undefined, spelling = ''): SigningError {
  return new SigningError('INVALID_INPUT', `${name} is given, but there is no such input.`, {
    hint: meant === undefined ? `The names of all inputs stand in docs/reference.md${spelling}.` : `Did you mean ${meant}?`,
  })
}

function readInputs(read: (name: string) => string | undefined, environment: Environment): RawInputs {
  const raw = new Map<InputName, string>()
  for (const name of inputNames) {
    const variable = definitionOf(name).environment
    const macros = environment['TF_BUILD'] !== undefined && mayBeWithheld(name)
    const given = (value: string | undefined): string | undefined => (macros && isUnexpanded(value) ? undefined : nonBlank(value))
    const value = given(read(name)) ?? (variable === undefined ? undefined : given(environment[variable]))
    if (value !== undefined) raw.set(name, normalise(name, value))
  }
  return raw
}

/** From a fork's pull request. An address is not among them: without it another service would be asked. */
function mayBeWithheld(name: InputName): boolean {
  return name === 'api-token' || name === 'organization-id'
}

/** On Azure Pipelines a variable that is not there leaves its own text: so it is with the secrets of a fork's pull request. */
export function isUnexpanded(text: string | undefined): boolean {
  return /^\s*\$\([^()\r\n]+\)\s*$/.test(text ?? '')
}

/**
 * Not a script and not what goes to a tool, which may hold `$(…)`. Results would lie in a folder called `$(Build.ArtifactStagingDirectoy)`,
 * or one of several patterns be passed over, and the job be green; a slug or an address would be told of as malformed.
 */
function isPlain(name: InputName): boolean {
  return name !== 'run' && name !== 'arguments' && !mayBeWithheld(name)
}

/** @throws SigningError INVALID_INPUT */
function checkExpanded(name: InputName, value: string | undefined): void {
  const left = /\$\([^()\r\n]+\)/.exec(value ?? '')?.[0]
  if (left === undefined) return
  throw new SigningError(
    'INVALID_INPUT',
    `${name} holds ${left}, which Azure Pipelines has left as it is: there is no variable of that name.`,
    {
      hint: 'Check the name of the variable, and that it is there for this job.',
    },
  )
}

/** Scripts and lists keep their lines; everything else is one trimmed value, and booleans may be written `True`. */
function normalise(name: InputName, value: string): string {
  const { kind } = definitionOf(name)
  if (name === 'run') return value
  return kind === 'boolean' ? value.trim().toLowerCase() : value.trim()
}

function checkKind(name: InputName, value: string | undefined): void {
  if (value === undefined) return
  const definition = definitionOf(name)
  switch (definition.kind) {
    case 'choice':
      if (!definition.choices.includes(value)) throw unknownChoice(name, value, definition.choices)
      return
    case 'boolean':
      if (value !== 'true' && value !== 'false') {
        throw new SigningError('INVALID_INPUT', `${name} is "${value}", which is neither true nor false.`, {
          hint: `Set ${name} to true or false.`,
        })
      }
      return
    case 'integer': {
      const { minimum, maximum } = definition
      const number = Number(value)
      if (!/^\d+$/.test(value) || number < minimum || number > maximum) {
        throw new SigningError('INVALID_INPUT', `${name} is "${value}", which is not a whole number from ${minimum} to ${maximum}.`, {
          hint: `Give ${name} as plain digits, or leave it out for ${definition.default ?? 'its default'}.`,
        })
      }
      return
    }
    case 'text':
      if (name !== 'run' && /[\r\n\0]/.test(value)) {
        throw new SigningError('INVALID_INPUT', `${name} spans several lines, but it takes one value.`, {
          hint: `Check the quoting of ${name}; a YAML block (|) keeps line breaks.`,
        })
      }
      return
    case 'lines':
      return
  }
}

function unknownChoice(name: InputName, value: string, choices: readonly string[]): SigningError {
  return new SigningError('INVALID_INPUT', `${name} is "${value}", which is not one of ${choices.join(', ')}.`, {
    hint: (name === 'digest' ? brokenDigest(value) : undefined) ?? choiceHint(name, value, choices),
  })
}

function choiceHint(name: InputName, value: string, choices: readonly string[]): string {
  const meant = nearest(value, choices)
  const definition = definitionOf(name)
  if (meant !== undefined) return `Did you mean ${meant}?`
  return `Give one of these, or leave ${name} out for ${definition.default ?? definition.defaultText ?? 'its default'}.`
}

/** Who asks for one of these wants a reason, not a list. */
function brokenDigest(value: string): string | undefined {
  const name = /^(md5|sha)-?(1?)$/i.exec(value)
  if (name === null) return undefined
  const shown = name[1]?.toLowerCase() === 'md5' ? 'MD5' : 'SHA-1'
  return `${shown} is not offered: two files with the same ${shown} can be made on purpose, so that a signature of one is good for the other. Use sha256.`
}

function checkEffects(inputs: Inputs, raw: RawInputs): void {
  const given = (name: InputName): boolean => inputs.given.has(name)
  const refuse = (name: InputName, why: string): never => {
    throw new SigningError('INVALID_INPUT', `${name} is given, but it has no effect: ${why}.`, { hint: `Leave ${name} out.` })
  }
  const files = raw.has('files')
  for (const name of inputNames) {
    const { scope } = definitionOf(name)
    if (scope === 'files' && !files && given(name)) refuse(name, 'there are no files to sign')
    if (scope === 'download' && given(name) && inputs.cryptokiLibrary !== undefined) {
      throw new SigningError('INVALID_INPUT', `${name} and cryptoki-library exclude each other: with a library nothing is downloaded.`, {
        hint: `Leave out ${name} to use the library at ${inputs.cryptokiLibrary}, or cryptoki-library to have it installed.`,
      })
    }
  }
  if (files && inputs.files.length === 0) {
    throw new SigningError('INVALID_INPUT', 'files holds no pattern.', { hint: 'Give one glob a line, such as dist/*.exe.' })
  }
  if (files && inputs.files.every((line) => exclusionIn(line) !== undefined)) {
    throw new SigningError('INVALID_INPUT', 'files holds exclusions only, so it can match nothing.', {
      hint: 'Add a pattern without the leading "!", such as dist/**.',
    })
  }
  const { apiToken } = inputs
  if (apiToken !== undefined && inputs.arguments.some((argument) => argument.includes(apiToken))) {
    throw new SigningError('INVALID_INPUT', 'arguments holds the API token, which others could read on the command line.', {
      hint: 'Leave it out there, and the option of the PIN too: the library takes the token from the environment.',
    })
  }
  if (given('shell') && inputs.run === undefined) refuse('shell', 'there is no script in run')
  // With files, the plan knows what each tool takes.
  if (given('gpg-public-key') && !files && !['gpg', 'rpmsign', 'debsigs'].includes(inputs.tool)) {
    throw new SigningError('INVALID_INPUT', `gpg-public-key is given, but it has no effect: tool is ${inputs.tool}.`, {
      hint: 'Set tool to gpg, rpmsign or debsigs, or leave gpg-public-key out.',
    })
  }
}

function parseShard(value: string): Shard {
  const match = /^(\d{1,5})\/(\d{1,5})$/.exec(value)
  const index = Number(match?.[1])
  const count = Number(match?.[2])
  if (match === null || index < 1 || count < 1 || index > count) {
    throw new SigningError('INVALID_INPUT', `shard is "${value}", which is not of the form INDEX/COUNT with 1 <= INDEX <= COUNT.`, {
      hint: 'The second of five jobs has shard 2/5.',
    })
  }
  return { index, count }
}

function checkShell(value: string): ShellName {
  const shell = shellNames.find((name) => name === value)
  if (shell === undefined) throw unknownChoice('shell', value, shellNames)
  return shell
}

function checkTimestampUrl(value: string): string {
  // One address to a parser: Java and OpenSSL would ask for a server of that name.
  if (/[\s,;]https?:\/\//i.test(value)) {
    throw new SigningError('INVALID_INPUT', `timestamp-urls holds "${value}", which is several addresses in one line.`, {
      hint: 'Give one address a line (or --timestamp-urls twice): commas, semicolons and blanks do not part them.',
    })
  }
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new SigningError('INVALID_INPUT', `timestamp-urls holds "${value}", which is not an http or https address.`, {
      hint: 'Give one address a line, http://… or https://…, as your timestamp authority names it.',
    })
  }
  // Java and OpenSSL take an address only as it is sent: without blanks and umlauts.
  return /[^\x21-\x7e]/.test(value) ? url.href : value
}

function checkSha256(value: string): string {
  const digest = value.toLowerCase().replace(/^sha256:/, '')
  if (!/^[0-9a-f]{64}$/.test(digest)) {
    throw new SigningError('INVALID_INPUT', 'cryptoki-sha256 is not a SHA-256 digest: 64 hexadecimal digits.', {
      hint: 'sha256sum ARCHIVE prints it.',
    })
  }
  return digest
}

function checked<T>(value: string | undefined, check: (value: string) => T): T | undefined {
  return value === undefined ? undefined : check(value)
}

/** Blank is absent. */
export function nonBlank(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value
}

function linesOf(value: string | undefined): string[] {
  return (value ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Such as the `x` that some servers want beside a token: who masks it makes a log unreadable, and GitHub drops every output that holds it. */
const shortestPassword = 3

/** Up to the last `@`: where an address is none, it may be for what stands in the password. */
const userAndPassword = /(?:^|[/"'])[^\s/:@"']*:(?![/\\])(\S+)@/

/** Or an access key in place of the user: `https://KEY@host/`. Of what is no address, such as for want of a scheme, too: errors show it. */
function passwordsOf(address: string | undefined): string[] {
  if (address === undefined) return []
  const url = URL.canParse(address) ? new URL(address) : undefined
  const { username, password } =
    url !== undefined && /^https?:$/.test(url.protocol) ? url : { username: '', password: userAndPassword.exec(address)?.[1] ?? '' }
  if (password === '' && username.length >= shortestNamelessKey) return [decodedPart(username)]
  const decoded = decodedPart(password)
  if (decoded.length < shortestPassword) return []
  // Tools show it as it is given, which may be with more in percent than needs it.
  return secretForms(decoded).includes(password) ? [decoded] : [decoded, password]
}

/** Such as `X-Amz-Signature`, `apikey` or `access_token`. */
const namesOfKeys = /key|token|sig|secret|pass|auth|cred|code/i
/** Shorter ones are words as others have them. */
const shortestKey = 8
const shortestNamelessKey = 16

/** An access key may stand in an address, as a value of its query or as the query itself, and tools show addresses. */
function keysInQuery(address: string): string[] {
  const query = /^https?:\/\/[^#?]*\?([^#]+)/i.exec(address)?.[1] ?? ''
  return query.split('&').flatMap((part) => {
    const [name = '', value] = part.split(/=(.*)/s)
    if (value === undefined) return name.length < shortestNamelessKey ? [] : [name]
    return namesOfKeys.test(name) && value.length >= shortestKey ? [value, decodedPart(value)] : []
  })
}
