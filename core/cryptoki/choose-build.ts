/** Which of an archive's libraries fits the runner. Pure: names in, a name and a reason out. */
import { SigningError } from '../errors.ts'
import type { OpensslVersion } from '../openssl-facts.ts'
import { someOf } from '../report/text.ts'
import type { LibrarySystem } from './address.ts'
import { isForeign, isX64, versionFolder, type FolderVersion } from './build-folder.ts'

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

interface Candidate {
  readonly name: string
  /** From the outermost. */
  readonly folders: readonly string[]
  /** The one that tells the version, where there is one. */
  readonly folder: string
  readonly version: FolderVersion | undefined
}

/** File name of the library. */
export const libraryNames: Readonly<Record<LibrarySystem, string>> = { linux: 'libSignPath.Cryptoki.so', win32: 'SignPath.Cryptoki.dll' }

const systemNames: Readonly<Record<LibrarySystem, string>> = { linux: 'Linux', win32: 'Windows' }

/** Whether an entry is the library, or its detached signature. */
export function isLibraryEntry(name: string, os: LibrarySystem): boolean {
  return isCalled(name, libraryNames[os]) || isCalled(name, `${libraryNames[os]}.asc`)
}

/** In whatever folder; case does not count. */
function isCalled(name: string, file: string): boolean {
  return segmentsOf(name).at(-1)?.toLowerCase() === file.toLowerCase()
}

/** Whether the archive has one library for each OpenSSL, so that the runner's version must be known. */
export function dependsOnOpenssl(names: readonly string[], os: LibrarySystem): boolean {
  return os === 'linux' && candidatesIn(names, os).some(({ version }) => version !== undefined)
}

/**
 * Chooses: the same major.minor of OpenSSL first, then the same major, never another one. Where names don't tell
 * builds apart, none is taken: a wrong one fails only when it signs.
 *
 * @param openssl the runner's; absent where it is not known
 * @throws SigningError DOWNLOAD_FAILED: the archive has no library for this system, or several alike; UNSUPPORTED_RUNNER: none for this OpenSSL;
 * PREREQUISITE_MISSING: there is no openssl to tell by
 */
export function chooseBuild(names: readonly string[], os: LibrarySystem, openssl: RunnerOpenssl | undefined): ChosenBuild {
  const candidates = candidatesIn(names, os)
  if (candidates.length === 0) throw noLibrary(names, os)
  const chosen = (candidate: Candidate, reason: string): ChosenBuild => ({
    library: candidate.name,
    signature: names.find((name) => samePath(name, `${candidate.name}.asc`)),
    openssl: candidate.version === undefined || openssl === undefined ? undefined : `${openssl.major}.${openssl.minor}`,
    reason,
  })
  if (os === 'win32') return chosen(onlyOne(candidates, os), "it is the archive's Windows library")
  const versioned = candidates.filter(({ version }) => version !== undefined)
  if (versioned.length === 0) return chosen(onlyOne(candidates, os), 'it is the one library of the archive, for any OpenSSL')
  if (openssl === undefined) throw opensslUnknown(versioned)
  const rated = versioned
    .map((candidate) => ({ candidate, fit: fitOf(candidate.version, openssl) }))
    .filter((one): one is { candidate: Candidate; fit: Fit } => one.fit !== undefined)
    .sort((a, b) => a.fit.rank - b.fit.rank || b.fit.closeness - a.fit.closeness)
  const best = rated[0]?.fit
  if (best === undefined) throw noBuild(versioned, openssl)
  const equal = rated.filter(({ fit }) => fit.rank === best.rank && fit.closeness === best.closeness)
  const candidate = onlyOne(
    equal.map((one) => one.candidate),
    os,
  )
  return chosen(candidate, `folder ${candidate.folder} ${best.words} the runner's OpenSSL ${openssl.text}`)
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
  const found = names
    .filter((name) => isCalled(name, libraryNames[os]))
    .map((name) => ({ name, folders: segmentsOf(name).slice(0, -1) }))
    .filter(({ folders }) => !folders.some(isForeign))
  const common = commonFolders(found.map(({ folders }) => folders))
  return found.map(({ name, folders }) => {
    // A lone library in a folder such as 6.0.2 is in its own version's folder, not in OpenSSL's; so are several that share one.
    const telling = found.length > 1 ? folders.slice(common) : folders.slice(afterLibrarysFolder(folders))
    const told = versionFolder(telling) ?? versionFolder(folders, true)
    return { name, folders, folder: told?.folder ?? folders.join('/'), version: told?.version }
  })
}

/** How many outer folders all paths share. */
function commonFolders([first = [], ...others]: readonly (readonly string[])[]): number {
  const apart = first.findIndex((folder, index) => others.some((folders) => folders[index] !== folder))
  return apart === -1 ? first.length : apart
}

/** In the classic layout OpenSSL's folders are in one that is named like the library; elsewhere, past all folders. */
function afterLibrarysFolder(folders: readonly string[]): number {
  const index = folders.findIndex((folder) => folder.toLowerCase() === 'libsignpath.cryptoki')
  return index === -1 ? folders.length : index + 1
}

/** The one that is left, or the one that says that it is for x64. */
function onlyOne(candidates: readonly Candidate[], os: LibrarySystem): Candidate {
  const x64 = candidates.filter(({ folders }) => folders.some(isX64))
  const left = x64.length > 0 ? x64 : candidates
  const [first] = left
  if (first === undefined || left.length > 1) throw ambiguous(left, os)
  return first
}

function segmentsOf(name: string): string[] {
  return name.split(/[/\\]/).filter((segment) => segment !== '' && segment !== '.')
}

function samePath(a: string, b: string): boolean {
  return segmentsOf(a).join('/').toLowerCase() === segmentsOf(b).join('/').toLowerCase()
}

function noLibrary(names: readonly string[], os: LibrarySystem): SigningError {
  const held = names.filter((name) => !/[/\\]$/.test(name))
  const other = os === 'linux' ? 'win32' : 'linux'
  const isOther = names.some((name) => isCalled(name, libraryNames[other]))
  return new SigningError('DOWNLOAD_FAILED', `The archive holds no ${libraryNames[os]} for ${systemNames[os]} x64.`, {
    hint: isOther
      ? `It is the one for ${systemNames[other]}: take that for ${systemNames[os]}. pkcs11-sign bundle makes one with --system ${systemNames[os].toLowerCase()}.`
      : `Check that it is the archive of SignPath's Cryptoki library for ${systemNames[os]}.`,
    details: `It holds: ${someOf(held, 20)}`,
  })
}

function ambiguous(candidates: readonly Candidate[], os: LibrarySystem): SigningError {
  const folders = candidates.map(({ folders }) => (folders.length === 0 ? 'the top folder' : folders.join('/')))
  return new SigningError(
    'DOWNLOAD_FAILED',
    `The archive holds ${libraryNames[os]} ${candidates.length} times, and the folders don't tell which one is for this runner: ${folders.join(', ')}.`,
    {
      hint: 'Unpack the right one and set cryptoki-library to its path; or name the folders for OpenSSL, such as openssl-1.1 and openssl-3.',
    },
  )
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
