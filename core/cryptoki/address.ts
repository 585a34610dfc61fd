/** Where the library's archive is. Pure. */
import { SigningError } from '../errors.ts'
import { isLoopback } from '../http.ts'
import type { LibraryPlan } from '../plan.ts'

/** The systems that SignPath builds its library for, as `process.platform` names them. */
export type LibrarySystem = 'linux' | 'win32'

export type ArchiveSource =
  | { readonly kind: 'url'; readonly url: URL }
  /** As given: relative to the working directory, or absolute. */
  | { readonly kind: 'file'; readonly path: string }

/** https://docs.signpath.io, "Cryptoki": one archive a system, below the version's folder. */
export const downloadServer = 'https://download.signpath.io/cryptoproviders/cryptoki/'
const archives: Readonly<Record<LibrarySystem, string>> = {
  linux: 'linux/x64/libSignPath.Cryptoki.tar.gz',
  win32: 'windows/x64/SignPath.Cryptoki.zip',
}

/** A version that names another build from time to time, such as `6-latest`. */
export function isMoving(version: string): boolean {
  return /(?:^|-)latest$/i.test(version)
}

/**
 * Where to take the archive from.
 *
 * @param server ends in `/`
 * @throws SigningError INVALID_INPUT: the version can't be one, or the address is not safe
 */
export function archiveSource(plan: DownloadPlan, os: LibrarySystem, server: string = downloadServer): ArchiveSource {
  const { archive, version } = plan
  // It also names a folder of the cache, wherever the archive comes from.
  if (version !== undefined) checkedVersion(version)
  if (archive === undefined) return { kind: 'url', url: new URL(`${checkedVersion(version ?? '')}/${archives[os]}`, server) }
  // A drive letter is no scheme.
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(archive)) return { kind: 'file', path: archive }
  const url = URL.canParse(archive) ? new URL(archive) : undefined
  if (url === undefined || !['https:', 'http:'].includes(url.protocol)) {
    throw new SigningError('INVALID_INPUT', 'cryptoki-archive is neither an https address nor a path.', {
      hint: 'Give the address of the archive at your mirror, or the path of a copy on this machine.',
    })
  }
  if (!isSafe(url)) {
    throw new SigningError('INVALID_INPUT', `cryptoki-archive is at ${url.origin}, which is not encrypted.`, {
      hint: 'Use https. Only a server on this machine itself may be asked by plain http.',
    })
  }
  return { kind: 'url', url }
}

export type DownloadPlan = Extract<LibraryPlan, { readonly kind: 'download' }>

/** Encrypted, or this machine itself. */
export function isSafe(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))
}

/** An address as it may be shown: without password, and without a query, which may hold an access key. */
export function shownAddress(url: URL): string {
  return `${url.origin}${url.pathname}${url.search === '' ? '' : '?…'}`
}

/** A version that a mirror's address names, as SignPath's own does: `…/6.0.2/linux/…`. */
export function versionInAddress(archive: string): string | undefined {
  return /(?:^|[/\\_-])v?(\d+\.\d+\.\d+)(?=[/\\_-]|\.(?:zip|tar|tgz)|$)/.exec(archive)?.[1]
}

/** `6.0.2`, `6-latest`, `6.1.0-beta.2`: nothing that leads anywhere in a path or an address. */
export function isVersion(version: string): boolean {
  return version.length <= 40 && /^(?:\d+(?:\.\d+){0,3}(?:-[0-9a-z]+(?:\.[0-9a-z]+)*)?|latest)$/i.test(version)
}

/** @throws SigningError INVALID_INPUT: it can't be one */
export function checkedVersion(version: string): string {
  if (isVersion(version)) return version
  throw new SigningError('INVALID_INPUT', `cryptoki-version is "${version}", which is not a version.`, {
    hint: 'Give an exact version, such as 6.0.2.',
  })
}
