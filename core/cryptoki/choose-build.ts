/** Which of an archive's libraries fits the runner. Pure: names in, a name and a reason out. */
import { SigningError } from '../errors.ts'
import type { OpensslVersion } from '../openssl-facts.ts'
import type { LibrarySystem } from './address.ts'

export interface ChosenBuild {
  /** Name of the library's entry, as the archive has it. */
  readonly library: string
  /** Name of the detached signature beside it. */
  readonly signature: string | undefined
  /** The library is built for this OpenSSL alone, as `major.minor` of the runner; absent where it fits any. */
  readonly openssl: string | undefined
  readonly reason: string
}

type RunnerOpenssl = Pick<OpensslVersion, 'major' | 'minor' | 'patch' | 'text'>

interface FolderVersion {
  readonly major: number
  readonly minor: number | undefined
  readonly patch: number | undefined
}

interface Candidate {
  readonly name: string
  readonly folder: string
  readonly version: FolderVersion | undefined
}

/** File name of the library. */
export const libraryNames: Readonly<Record<LibrarySystem, string>> = { linux: 'libSignPath.Cryptoki.so', win32: 'SignPath.Cryptoki.dll' }

const systemNames: Readonly<Record<LibrarySystem, string>> = { linux: 'Linux', win32: 'Windows' }
/** Folders of builds that an x64 runner with glibc can't load. */
const foreignFolder = /^(?:(?:linux|win|windows|osx|macos)?[-_]?(?:arm64|aarch64|arm|x86|i[36]86|win32)|.*musl.*)$/i

/** Whether an entry is the library, or its detached signature. */
export function isLibraryEntry(name: string, os: LibrarySystem): boolean {
  const last = segmentsOf(name).at(-1)?.toLowerCase()
  const library = libraryNames[os].toLowerCase()
  return last === library || last === `${library}.asc`
}

/** Whether the archive has one library for each OpenSSL, so that the runner's version must be known. */
export function dependsOnOpenssl(names: readonly string[], os: LibrarySystem): boolean {
  return os === 'linux' && candidatesIn(names, os).some(({ version }) => version !== undefined)
}

/**
 * Chooses: the same major.minor of OpenSSL first, then the same major, never another one. Layouts are told by the tail of the paths.
 *
 * @param openssl the runner's; absent where it is not known
 * @throws SigningError DOWNLOAD_FAILED: the archive has no library for this system; UNSUPPORTED_RUNNER: none for this OpenSSL;
 * PREREQUISITE_MISSING: there is no openssl to tell by
 */
export function chooseBuild(names: readonly string[], os: LibrarySystem, openssl: RunnerOpenssl | undefined): ChosenBuild {
  const candidates = candidatesIn(names, os)
  const first = candidates[0]
  if (first === undefined) throw noLibrary(names, os)
  const chosen = (candidate: Candidate, reason: string): ChosenBuild => ({
    library: candidate.name,
    signature: names.find((name) => samePath(name, `${candidate.name}.asc`)),
    openssl: candidate.version === undefined || openssl === undefined ? undefined : `${openssl.major}.${openssl.minor}`,
    reason,
  })
  if (os === 'win32') return chosen(preferX64(candidates), "it is the archive's Windows library")
  const versioned = candidates.filter(({ version }) => version !== undefined)
  if (versioned.length === 0) return chosen(preferX64(candidates), 'it is the one library of the archive, for any OpenSSL')
  if (openssl === undefined) throw opensslUnknown(versioned)
  const best = versioned
    .map((candidate) => ({ candidate, fit: fitOf(candidate.version, openssl) }))
    .filter((rated): rated is { candidate: Candidate; fit: Fit } => rated.fit !== undefined)
    .sort((a, b) => a.fit.rank - b.fit.rank || b.fit.closeness - a.fit.closeness)[0]
  if (best === undefined) throw noBuild(versioned, openssl)
  return chosen(best.candidate, `folder ${best.candidate.folder} ${best.fit.words} the runner's OpenSSL ${openssl.text}`)
}

interface Fit {
  /** Lower is better. */
  readonly rank: number
  /** Higher is better, among equals. */
  readonly closeness: number
  readonly words: string
}

/** A library needs an OpenSSL at least as new as the one it was built with, so an older folder goes before a newer one. */
function fitOf(version: FolderVersion | undefined, openssl: RunnerOpenssl): Fit | undefined {
  if (version?.major !== openssl.major) return undefined
  const { minor, patch } = version
  if (minor === undefined) return { rank: 1, closeness: 0, words: 'is for every minor version of' }
  if (minor === openssl.minor)
    return { rank: 0, closeness: patch === openssl.patch ? Number.MAX_SAFE_INTEGER : (patch ?? 0), words: 'is for the same version as' }
  // Before 3.0 the second number was what the first is today.
  if (openssl.major < 3) return undefined
  if (minor < openssl.minor) return { rank: 2, closeness: minor, words: 'is the nearest older one of the same major version as' }
  return { rank: 3, closeness: -minor, words: 'is newer than, but of the same major version as,' }
}

function candidatesIn(names: readonly string[], os: LibrarySystem): Candidate[] {
  const wanted = libraryNames[os].toLowerCase()
  const found = names.filter(
    (name) =>
      segmentsOf(name).at(-1)?.toLowerCase() === wanted &&
      !segmentsOf(name)
        .slice(0, -1)
        .some((folder) => foreignFolder.test(folder)),
  )
  return found.map((name) => {
    const folders = segmentsOf(name).slice(0, -1)
    const folder = folders.at(-1) ?? ''
    // A lone library in a folder such as 6.0.2 is in its own version's folder, not in OpenSSL's.
    const isOpensslFolder = found.length > 1 || folders.at(-2)?.toLowerCase() === 'libsignpath.cryptoki' || /ssl/i.test(folder)
    return { name, folder, version: isOpensslFolder ? parseFolder(folder) : undefined }
  })
}

/** `1.1`, `3`, `3.x`, `OpenSSL_3.0`, `openssl-1.1.1w`, `openssl11`, `libssl3`, `v3.2`. */
function parseFolder(folder: string): FolderVersion | undefined {
  const match = /^(?:(?:lib)?(?:open)?ssl|v)?[\s._-]*v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?$/i.exec(folder)
  if (match === null) return undefined
  const [, first = '', second, third] = match
  const numbers = second === undefined && first.length > 1 ? Array.from(first) : [first, second, third]
  const [major, minor, patch] = numbers.map((text) => (text === undefined || !/^\d+$/.test(text) ? undefined : Number(text)))
  return major === undefined ? undefined : { major, minor, patch }
}

function preferX64(candidates: readonly Candidate[]): Candidate {
  const [first] = [...candidates].sort(
    (a, b) => Number(isX64(b)) - Number(isX64(a)) || segmentsOf(a.name).length - segmentsOf(b.name).length,
  )
  if (first === undefined) throw new SigningError('INTERNAL_ERROR', 'There is no library to choose.')
  return first
}

function isX64({ name }: Candidate): boolean {
  return segmentsOf(name).some((folder) => /(?:x64|amd64|x86_64)/i.test(folder))
}

function segmentsOf(name: string): string[] {
  return name.split(/[/\\]/).filter((segment) => segment !== '' && segment !== '.')
}

function samePath(a: string, b: string): boolean {
  return segmentsOf(a).join('/').toLowerCase() === segmentsOf(b).join('/').toLowerCase()
}

function noLibrary(names: readonly string[], os: LibrarySystem): SigningError {
  const held = names.filter((name) => !/[/\\]$/.test(name))
  return new SigningError('DOWNLOAD_FAILED', `The archive holds no ${libraryNames[os]} for ${systemNames[os]} x64.`, {
    hint: `Check that it is the archive of SignPath's Cryptoki library for ${systemNames[os]}.`,
    details: `It holds: ${held.slice(0, 20).join(', ')}${held.length > 20 ? `, and ${held.length - 20} more` : ''}`,
  })
}

function opensslUnknown(versioned: readonly Candidate[]): SigningError {
  return new SigningError(
    'PREREQUISITE_MISSING',
    `The archive has one library for each OpenSSL (${foldersOf(versioned)}), and no openssl is found here to tell which one fits.`,
    {
      hint: "Install openssl, or set the openssl input to its path. SignPath's library needs it anyway.",
    },
  )
}

function noBuild(versioned: readonly Candidate[], openssl: RunnerOpenssl): SigningError {
  return new SigningError(
    'UNSUPPORTED_RUNNER',
    `The archive has libraries for OpenSSL ${foldersOf(versioned)}, but none for this runner's ${openssl.text}.`,
    {
      hint: 'Use another version of the library, another runner image, or set the openssl input to a matching OpenSSL.',
    },
  )
}

function foldersOf(candidates: readonly Candidate[]): string {
  return candidates.map(({ folder }) => folder).join(', ')
}
