/**
 * Every decision of a run: a pure function of what was asked for and what was found. What follows only carries the plan out.
 * It touches neither disk nor process.
 */
import { relative, resolve, sep } from 'node:path'
import { planAppPackage } from './app-packages.ts'
import { checkedVersion, isMoving, versionInAddress } from './cryptoki/address.ts'
import { SigningError } from './errors.ts'
import type { FoundFile } from './files.ts'
import { countOf, someOf } from './report/text.ts'
import type { Inputs } from './inputs.ts'
import { planOpenssl, type OpensslPlan } from './plan-openssl.ts'
import { certificateAuthorities, hasPackage, pkcs11Engine, pkcs11Provider } from './prerequisites.ts'
import type { RunnerFacts } from './runner.ts'
import { fingerprintOf, shareOf } from './signing/shard.ts'
import { apiUrlWarning } from './signpath/credentials.ts'
import { checkSupport } from './support.ts'
import { misnamed } from './tools/misnamed.ts'
import { isCalledAuthenticode } from './tools/osslsigncode-files.ts'
import { toolNames, tools, type ToolName } from './tools/registry.ts'
import { openssl as opensslProgram, type Need, type Program } from './tools/programs.ts'
import { timestampSuffix, toolInputs, type Digest, type FileShape, type SigningOptions, type SigningTool } from './tools/signing-tool.ts'

export interface PlannedFile {
  readonly file: FoundFile
  readonly tool: ToolName
  /** Why this tool. */
  readonly reason: string
  /** Absolute path of the result. */
  readonly destination: string
  /** The file takes this digest and no other; absent: the run's. */
  readonly digest?: Digest
}

/** What is known of the library before it is installed or loaded. */
export interface LibraryFacts {
  readonly path: string
  /** It takes the SIGNPATH_* variables: SignPath's own library, and not another vendor's. */
  readonly readsSignPathVariables: boolean
}

export type LibraryPlan =
  | { readonly kind: 'installed'; readonly path: string; readonly reason: string }
  | {
      readonly kind: 'download'
      /** Absent where an archive is given whose version nobody named. */
      readonly version: string | undefined
      /** Address or path of the archive; absent: SignPath's own server. */
      readonly archive: string | undefined
      /** The archive's digest, lower-case hexadecimal. */
      readonly sha256: string | undefined
      readonly requireVerified: boolean
      readonly reason: string
    }

/** Where the certificate comes from; `none`: nothing that was asked for needs one. */
export type CertificateSource = 'file' | 'signpath' | 'token' | 'none'

export interface Plan {
  /** The library is SignPath's: what its API says explains what the library does. */
  readonly signPath: boolean
  readonly files: readonly PlannedFile[]
  readonly tools: readonly ToolName[]
  readonly library: LibraryPlan
  readonly certificate: CertificateSource
  readonly openssl: OpensslPlan | undefined
  /** Java's configuration is written: for a tool of the files, or for what is handed over. */
  readonly sunpkcs11: boolean
  /** GnuPG is prepared. */
  readonly gnupg: boolean
  /** Some tool needs the policy's X.509 certificate; a key for GPG has none. */
  readonly x509: boolean
  /** Of all files, where this job signs a share of them. */
  readonly allFiles: string | undefined
  /** What is not on the machine yet. */
  readonly missing: readonly Need[]
  readonly warnings: readonly string[]
  /** What was left out, and why. */
  readonly notices: readonly string[]
}

/** The tools that this run will use: known before the runner is looked at, so that only what matters is looked at. */
export function chooseTools(
  inputs: Inputs,
  files: readonly FoundFile[],
): { readonly file: FoundFile; readonly tool: ToolName; readonly reason: string }[] {
  const undecided: SigningError[] = []
  const chosen = files.flatMap((file) => {
    try {
      return [{ file, ...chooseTool(inputs, file) }]
    } catch (error) {
      if (!(error instanceof SigningError) || error.code !== 'TOOL_UNDECIDED') throw error
      undecided.push(error)
      return []
    }
  })
  const [first] = undecided
  if (first !== undefined) throw undecided.length === 1 ? first : severalUndecided(first, undecided)
  return chosen
}

const undecidedShown = 5

function severalUndecided(first: SigningError, undecided: readonly SigningError[]): SigningError {
  const names = undecided.map(({ file }) => file ?? '')
  return new SigningError(
    'TOOL_UNDECIDED',
    `No tool can be picked for ${undecided.length} files: ${someOf(names, undecidedShown)}. Of the first: ${first.message}`,
    {
      hint: `Exclude them by lines of files that begin with !, or set tool to one of ${detachedTools().join(', ')} for detached signatures beside all files.`,
      cause: first,
    },
  )
}

function detachedTools(): ToolName[] {
  return toolNames.filter((name) => tools[name].result.kind === 'detached')
}

/**
 * Scripts of the user's, and later steps, get all that a program may want of the library, whatever the tool of the files. What nobody but
 * them wants is neither installed nor missed.
 */
export function handsOver({ files, run, exportEnvironment }: Inputs): boolean {
  return files.length === 0 || run !== undefined || exportEnvironment !== 'none'
}

/** Every program that the tools need. */
export function programsNeeded(names: readonly ToolName[]): Program[] {
  const programs = new Set<Program>(names.flatMap((name) => tools[name].needs.programs))
  // It tells where engines and providers lie, also for tools that load OpenSSL as a library.
  if (names.length === 0 || names.some((name) => tools[name].needs.opensslBackend)) programs.add(opensslProgram)
  return [...programs]
}

/**
 * Decides.
 *
 * @param chosen what chooseTools gave, in order
 * @throws SigningError INVALID_INPUT, UNSUPPORTED_RUNNER
 */
export function makePlan(
  inputs: Inputs,
  chosen: ReturnType<typeof chooseTools>,
  facts: RunnerFacts,
  library: LibraryFacts | undefined,
): Plan {
  const names = toolsNeeded(inputs, chosen)
  const notices: string[] = []
  checkInputsFitTools(inputs, names, notices)
  checkOpensslIsThere(inputs, names, facts)
  const osslsigncodeVersion = facts.commands['osslsigncode']?.version
  const files = placeResults(inputs, chosen, facts.workingDirectory, notices).map((planned) =>
    planAppPackage(planned, inputs, osslsigncodeVersion, notices),
  )
  const sized = files.map((planned) => ({ planned, name: planned.file.name, size: planned.file.size }))
  const share = inputs.shard === undefined ? files : shareOf(sized, inputs.shard).map(({ planned }) => planned)
  if (inputs.shard !== undefined && share.length === 0) {
    notices.push(
      `Share ${inputs.shard.index}/${inputs.shard.count} of ${countOf(files.length, 'file')} is empty: there is nothing to sign in this job.`,
    )
  }
  const used = names.map((name): SigningTool => tools[name])
  const opensslScenario = used.some((tool) => tool.needs.configuration === 'openssl')
  const warnings =
    library?.readsSignPathVariables === false
      ? []
      : checkSupport({ facts, opensslScenario, usesOsslsigncode: names.includes('osslsigncode') })
  const plainHttp = apiUrlWarning(inputs.apiUrl)
  if (plainHttp !== undefined && inputs.apiToken !== undefined) warnings.push(plainHttp)
  if (!inputs.verify) warnings.push('verify is off: nobody checks the signatures that were made.')
  const moving = movingVersionWarning(inputs)
  if (moving !== undefined) warnings.push(moving)
  // It would need a BMPString, and osslsigncode knows an IA5String alone: Windows takes each byte for a character.
  if (/[^\0-\x7f]/.test(inputs.description ?? ''))
    warnings.push(
      'Windows shows the description with other characters: osslsigncode can write ASCII alone. Write ue for ü, and - for a dash.',
    )
  if (facts.os !== 'win32') warnings.push(...backslashWarnings(inputs))
  const certificate = certificateSource(inputs, library)
  const openssl = planOpenssl(inputs, facts, used, handsOver(inputs))
  return {
    signPath: library?.readsSignPathVariables !== false,
    files: share,
    tools: names,
    library: planLibrary(inputs, library),
    certificate,
    openssl,
    sunpkcs11: handsOver(inputs) || used.some((tool) => tool.needs.configuration === 'sunpkcs11'),
    gnupg: used.some(usesGnupg),
    x509: used.length === 0 || !used.every(usesGnupg),
    allFiles: inputs.shard === undefined ? undefined : fingerprintOf(sized),
    missing: [...missingNeeds(programsNeeded(names), facts, openssl), ...authoritiesNeeded(inputs, facts, library)],
    warnings,
    notices,
  }
}

function usesGnupg({ needs }: SigningTool): boolean {
  return needs.configuration === 'gnupg'
}

/** A path as users know it: relative to the working directory where it lies below it, with `/`. */
export function relativeName(path: string, workingDirectory: string): string {
  const name = relative(workingDirectory, path)
  return name.startsWith('..') ? path : name.replaceAll(sep, '/')
}

/** The tools of the files; without files, the one that was asked for. */
export function toolsNeeded(inputs: Inputs, chosen: ReturnType<typeof chooseTools>): ToolName[] {
  const names = new Set(chosen.map(({ tool }) => tool))
  if (inputs.files.length === 0 && inputs.tool !== 'auto') names.add(inputs.tool)
  return toolNames.filter((name) => names.has(name))
}

function chooseTool(inputs: Inputs, file: FoundFile): { tool: ToolName; reason: string } {
  const shape = { extension: extensionOf(file.name), head: file.head, appPackage: file.appPackage }
  if (inputs.tool !== 'auto') {
    const belied = beliedFor(tools[inputs.tool], shape)
    if (belied !== undefined) {
      throw new SigningError('INVALID_INPUT', `${inputs.tool} can't sign ${file.name}: it ${belied}.`, {
        file: file.name,
        hint: 'Check the step that makes the file, or choose another tool.',
      })
    }
    throwIfRefused(inputs.tool, inputs, file, shape)
    return { tool: inputs.tool, reason: 'as asked for' }
  }
  for (const name of toolNames) {
    const reason = tools[name].recognises(shape)
    if (reason === undefined) continue
    throwIfRefused(name, inputs, file, shape)
    return { tool: name, reason }
  }
  const belied = misnamed(shape)
  if (belied !== undefined) {
    throw new SigningError('TOOL_UNDECIDED', `${file.name} ${belied}. No tool can be picked for it.`, {
      file: file.name,
      hint: `Check the step that makes the file, or exclude it with !${file.name} in files.`,
    })
  }
  throw new SigningError(
    'TOOL_UNDECIDED',
    `${file.name} is of no kind that a signature can be embedded into, so no tool can be picked for it.`,
    {
      file: file.name,
      hint: `Set tool to one of ${detachedTools().join(', ')} for a detached signature beside the file, or exclude it with !${file.name} in files.`,
    },
  )
}

function throwIfRefused(name: ToolName, inputs: Inputs, file: FoundFile, shape: FileShape): void {
  const tool: SigningTool = tools[name]
  const refusal = tool.refuses?.(shape, signingOptions(inputs))
  if (refusal === undefined) return
  throw new SigningError('INVALID_INPUT', `${name} can't sign ${file.name}: ${refusal}.`, {
    file: file.name,
    hint:
      tool.refusalHint ??
      'Choose another tool; auto picks one by the file. Where an earlier step puts something before the content, sign before that step.',
  })
}

/** Nothing can be embedded into an empty file; and of what osslsigncode recognises, it takes nothing else under such a name. */
function beliedFor(tool: SigningTool, shape: FileShape): string | undefined {
  const wrong = tool.name === 'osslsigncode' && isCalledAuthenticode(shape) && tool.recognises(shape) === undefined
  return (shape.head.length === 0 && tool.result.kind === 'embedded') || wrong ? misnamed(shape) : undefined
}

function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? ''
}

/** An input that no tool of the run knows is an error; that some of them don't know it, in a run of several tools, is worth a word. */
function checkInputsFitTools(inputs: Inputs, names: readonly ToolName[], notices: string[]): void {
  if (inputs.files.length === 0 || names.length === 0) return
  for (const input of toolInputs) {
    if (!inputs.given.has(input)) continue
    const honouring = (tool: ToolName): boolean => tools[tool].honours.includes(input)
    if (names.some(honouring)) {
      const without = names.filter((name) => !honouring(name))
      if (without.length > 0)
        notices.push(`${input} has no effect on what ${without.join(' and ')} sign${without.length === 1 ? 's' : ''}.`)
      continue
    }
    const others = toolNames.filter(honouring)
    throw new SigningError('INVALID_INPUT', `${input} is given, but it has no effect on ${names.join(', ')}.`, {
      hint: others.length > 0 ? `Leave ${input} out; it is for ${others.join(', ')}.` : `Leave ${input} out.`,
    })
  }
}

/** What every tool is told of how to sign. */
export function signingOptions(inputs: Inputs): SigningOptions {
  const { digest, inputIsDigest, padding, outputFormat, description, descriptionUrl, gpgFormat, httpRequestTimeoutInSeconds } = inputs
  const content = { digest, inputIsDigest, padding, outputFormat, description, descriptionUrl, gpgFormat }
  return { ...content, httpRequestTimeoutInSeconds, extraArguments: inputs.arguments }
}

/** An OpenSSL that was named is not replaced by another one: it would not be the one that was meant. */
function checkOpensslIsThere({ openssl }: Inputs, names: readonly ToolName[], facts: RunnerFacts): void {
  if (facts.openssl !== undefined || !programsNeeded(names).includes(opensslProgram)) return
  const [other] = facts.allOpenssl
  if (openssl === undefined || openssl === 'openssl') {
    // Where there is none at all, it is installed.
    if (other === undefined) return
    throw new SigningError('PREREQUISITE_MISSING', 'What PATH leads to as openssl does not say that it is OpenSSL.', {
      hint: `Look at what openssl version says: it may be a script, LibreSSL, or one that lacks its libraries. Or set the openssl input to ${other.program}, which is OpenSSL ${other.version.text}.`,
    })
  }
  throw new SigningError('INVALID_INPUT', `openssl is ${JSON.stringify(openssl)}, which is no OpenSSL program of this runner.`, {
    hint: `Give the path of one, or leave openssl out to take the first on PATH${other === undefined ? '' : `, which is OpenSSL ${other.version.text} at ${other.program}`}.`,
  })
}

/** Where each result goes. Two results for one place are an error; a detached signature among the files is not signed itself. */
function placeResults(inputs: Inputs, chosen: ReturnType<typeof chooseTools>, workingDirectory: string, notices: string[]): PlannedFile[] {
  const planned = chosen.map((choice) => ({
    // First: V8 gives each object that begins with a spread a shape of its own, some 400 bytes of it.
    destination: destinationOf(inputs, choice.file, tools[choice.tool], workingDirectory),
    ...choice,
  }))
  const detachedResults = new Map(
    planned
      .filter(({ tool }) => tools[tool].result.kind === 'detached')
      .flatMap(({ destination, file }) => [destination, destination + timestampSuffix].map((result) => [result, file.name] as const)),
  )
  const kept = planned.filter(({ file }) => !detachedResults.has(file.path))
  const leftOut = planned.filter(({ file }) => detachedResults.has(file.path))
  if (leftOut.length > 0) notices.push(describeLeftOut(leftOut, detachedResults))
  const owners = new Map<string, string>()
  for (const { destination, file, tool } of kept) {
    const refusal = tools[tool].refusesPath?.(destination)
    if (refusal !== undefined) {
      throw new SigningError('INVALID_INPUT', `${tool} can't sign ${file.name}: ${refusal}.`, {
        file: file.name,
        hint: `Rename what has it in ${destination}, the file or a folder.`,
      })
    }
    const other = owners.get(destination)
    if (other !== undefined) {
      throw new SigningError('INVALID_INPUT', `${other} and ${file.name} would both be written to ${destination}.`, {
        file: file.name,
        hint: 'Sign them in two steps with different output directories, or leave output-directory out.',
      })
    }
    owners.set(destination, file.name)
  }
  return kept
}

const namesShown = 3

/** One line for all: a second run over a folder finds a signature for every file. */
function describeLeftOut(leftOut: readonly { readonly file: FoundFile }[], owners: ReadonlyMap<string, string>): string {
  const names = leftOut.map(({ file }) => `${file.name} (of ${owners.get(file.path) ?? ''})`)
  return `Not signed themselves, being the signatures or timestamps of other files: ${someOf(names, namesShown)}.`
}

function destinationOf(inputs: Inputs, file: FoundFile, tool: SigningTool, workingDirectory: string): string {
  const suffix = tool.result.kind === 'detached' ? tool.result.suffix(signingOptions(inputs)) : ''
  if (inputs.outputDirectory !== undefined) {
    return resolve(workingDirectory, inputs.outputDirectory, file.pathBelowBase) + suffix
  }
  // In place means the file itself: a symbolic link goes on pointing to it.
  return tool.result.kind === 'embedded' ? file.realPath : file.path + suffix
}

function planLibrary(inputs: Inputs, library: LibraryFacts | undefined): LibraryPlan {
  if (library !== undefined) return { kind: 'installed', path: library.path, reason: 'cryptoki-library is given: nothing is downloaded' }
  return planDownload(inputs)
}

/** `a\signed` is a folder beside `a`: what a later step fetches from `a/signed`, or all of `a`, would lack the results. */
function backslashWarnings({ outputDirectory, reportDirectory }: Inputs): readonly string[] {
  const folders = { 'output-directory': outputDirectory, 'report-directory': reportDirectory }
  return Object.entries(folders)
    .filter(([, folder]) => folder?.includes('\\') === true)
    .map(([name, folder]) => `${name} is ${folder ?? ''}: a backslash is part of the name here. Write / between folders.`)
}

/** A word on a version that is not the same from day to day; undefined for an exact one. */
export function movingVersionWarning({ cryptokiVersion }: Inputs): string | undefined {
  if (!isMoving(cryptokiVersion)) return undefined
  return `cryptoki-version ${cryptokiVersion} moves: two runs of this job may install different libraries. Name an exact version.`
}

/**
 * Which archive, and what must vouch for it.
 *
 * @throws SigningError INVALID_INPUT: the version can't be one
 */
export function planDownload(inputs: Inputs): Extract<LibraryPlan, { readonly kind: 'download' }> {
  const { cryptokiArchive: archive, cryptokiSha256: sha256, requireVerifiedDownload: requireVerified } = inputs
  const asked = inputs.given.has('cryptoki-version')
  const version = archive === undefined || asked ? checkedVersion(inputs.cryptokiVersion) : versionInAddress(archive)
  const reason = archive !== undefined ? 'cryptoki-archive is given' : asked ? 'as asked for' : 'the version that this release was made for'
  return { kind: 'download', version, archive, sha256, requireVerified, reason }
}

function certificateSource(inputs: Inputs, library: LibraryFacts | undefined): CertificateSource {
  if (inputs.certificate !== undefined) return 'file'
  if (inputs.projectSlug === undefined || inputs.signingPolicySlug === undefined) return 'none'
  if (library?.readsSignPathVariables === false) return 'token'
  return 'signpath'
}

function missingNeeds(programs: readonly Program[], facts: RunnerFacts, openssl: OpensslPlan | undefined): Need[] {
  const missing: Need[] = programs.filter((program) =>
    program === opensslProgram ? facts.openssl === undefined : facts.commands[program.name] === undefined,
  )
  if (openssl?.plugin === undefined && openssl !== undefined) missing.push(openssl.backend === 'engine' ? pkcs11Engine : pkcs11Provider)
  return missing
}

/** Where they can't be installed nothing is refused: the library may find some elsewhere, and its log tells. */
function authoritiesNeeded(inputs: Inputs, facts: RunnerFacts, library: LibraryFacts | undefined): Need[] {
  const asked = library?.readsSignPathVariables !== false && inputs.apiUrl.startsWith('https:')
  const installable = inputs.installPrerequisites && facts.privilege !== 'none' && hasPackage(certificateAuthorities, facts)
  return asked && installable && !facts.authorities ? [certificateAuthorities] : []
}
