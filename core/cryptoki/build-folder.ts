/** What the folders above a library in an archive say of the build. Pure. */

/** The OpenSSL that a build is for. */
export interface FolderVersion {
  readonly major: number
  readonly minor: number | undefined
  readonly patch: number | undefined
}

export interface VersionFolder {
  readonly folder: string
  readonly version: FolderVersion
}

/** Folders of builds that an x64 runner with glibc can't load. */
const foreign =
  /(?:^|[\s._-])(?:linux|win|windows|osx|macos)?(?:arm64|aarch64|armhf|arm|x86(?![\s._-]?64)|i[36]86|win32)(?:$|[\s._-])|musl/i
/** A run of separators is looked at from its beginning alone: of thousands, each would cost as many steps as there are. */
const machine =
  /(?:^|(?<![\s._-])[\s._-]+)(?:(?:linux|win|windows)[\s._-]*)?(?:x64|amd64|x86[_-]64)(?=$|[\s._-])|(?:^|(?<![\s._-])[\s._-]+)linux(?=$|[\s._-])/gi
const numbers = String.raw`v?(\d+)(?:[._-](\d+|x))?(?:[._-](\d+|x))?[a-z]?\+?`
const named = new RegExp(String.raw`(?:ssl|libcrypto)(?:\.so)?[\s._-]*${numbers}(?=$|[\s._-])`, 'i')
const bare = new RegExp(`^${numbers}$`, 'i')

/** Whether a folder's name tells of another processor or C library. */
export function isForeign(folder: string): boolean {
  return foreign.test(folder)
}

export function isX64(folder: string): boolean {
  return /(?:x64|amd64|x86[_-]64)/i.test(folder)
}

/**
 * The nearest folder that names an OpenSSL, or else the nearest that is a version: others may lie between it and the library, such as
 * `3/linux-x64`.
 *
 * @param folders from the outermost
 */
export function versionFolder(folders: readonly string[], namedAlone = false): VersionFolder | undefined {
  return nearest(folders, named) ?? (namedAlone ? undefined : nearest(folders, bare))
}

function nearest(folders: readonly string[], pattern: RegExp): VersionFolder | undefined {
  for (const folder of [...folders].reverse()) {
    const version = parseFolder(folder, pattern)
    if (version !== undefined) return { folder, version }
  }
  return undefined
}

/** `1.1`, `3`, `3.x`, `3.0+`, `3.0-x64`, `OpenSSL_3.0`, `openssl-1.1.1w`, `openssl11`, `libssl3`, `libssl.so.3`, `v3.2`. */
function parseFolder(folder: string, pattern: RegExp): FolderVersion | undefined {
  // A folder for 64 bits is of no OpenSSL.
  if (/^(?:32|64)$/.test(folder)) return undefined
  const match = pattern.exec(folder.replace(machine, '').replace(/^[\s._-]+/, ''))
  if (match === null) return undefined
  const [, first = '', second, third] = match
  const parts = second === undefined && first.length > 1 ? Array.from(first) : [first, second, third]
  const [major, minor, patch] = parts.map((text) => (text === undefined || !/^\d+$/.test(text) ? undefined : Number(text)))
  return major === undefined ? undefined : { major, minor, patch }
}
