/** Takes single files out of a ZIP or tar.gz archive that nobody has to trust: nothing else is written, and nothing outside. */
import { open, rm } from 'node:fs/promises'
import { SigningError } from '../errors.ts'
import { systemCode, textOf } from '../output-error.ts'

export interface UnpackLimits {
  /** Of all entries together, unpacked. */
  readonly maximumBytes: number
  readonly maximumEntries: number
  /** Unpacked to packed size; small archives may be packed more tightly. */
  readonly maximumRatio: number
}

/** Machine code packs to a third; deflate can reach 1:1032. */
export const unpackLimits: UnpackLimits = { maximumBytes: 4 * 1024 ** 3, maximumEntries: 10_000, maximumRatio: 100 }

export interface UnpackRequest {
  readonly archive: string
  /** An empty private folder. */
  readonly folder: string
  /** Entries that may be wanted, by their name in the archive. */
  readonly candidate: (name: string) => boolean
  /** Given all names, says which of the candidates to keep. */
  readonly choose: (names: readonly string[]) => Promise<readonly string[]>
  readonly limits?: Partial<UnpackLimits> | undefined
}

/** Where the kept entries lie, by their name in the archive. File names are ours, not the archive's. */
export type Unpacked = ReadonlyMap<string, string>

export type ArchiveKind = 'zip' | 'tar.gz'

/** What is wrong with an archive, in words for the user: "it is truncated". */
export class UnsafeArchive extends Error {
  override readonly name = 'UnsafeArchive'
}

/**
 * Unpacks what is asked for.
 *
 * @throws SigningError DOWNLOAD_FAILED: the archive is damaged, or would do harm; OUTPUT_NOT_WRITABLE: the disk is full; and whatever
 * `choose` throws
 */
export async function unpack(request: UnpackRequest): Promise<Unpacked> {
  const kind = await archiveKind(request.archive)
  const limits = { ...unpackLimits, ...request.limits }
  try {
    return kind === 'zip'
      ? await (await import('./zip.ts')).unpackZip(request, limits)
      : await (await import('./tar.ts')).unpackTar(request, limits)
  } catch (error) {
    await rm(request.folder, { recursive: true, force: true }).catch(() => undefined)
    throw unpackError(error)
  }
}

/**
 * Told by the first bytes, for names lie.
 *
 * @throws SigningError DOWNLOAD_FAILED, INVALID_INPUT: it can't be read
 */
export async function archiveKind(path: string): Promise<ArchiveKind> {
  const head = await readHead(path)
  const magic = head.subarray(0, 4).toString('latin1')
  if (magic === 'PK\x03\x04' || magic === 'PK\x05\x06') return 'zip'
  if (magic.startsWith('\x1f\x8b')) return 'tar.gz'
  if (head.length === 0) throw damaged('it is empty')
  if (/^\s*</.test(head.toString('latin1'))) throw damaged('it is a web page, perhaps the sign-in page of a proxy')
  throw damaged('it is neither ZIP nor tar.gz')
}

/** Names that mean the same on some system are the same. */
export class EntryNames {
  readonly #seen = new Set<string>()
  readonly names: string[] = []

  /** @throws UnsafeArchive: the name leads outside, or came before */
  add(name: string, isFolder: boolean): void {
    const reason = unsafeName(name)
    if (reason !== undefined) throw new UnsafeArchive(`its entry ${JSON.stringify(name.slice(0, 200))} ${reason}`)
    if (isFolder) return
    const key = name
      .split(/[/\\]/)
      .filter((segment) => segment !== '' && segment !== '.')
      .join('/')
      .normalize('NFC')
      .toLowerCase()
    if (this.#seen.has(key)) throw new UnsafeArchive(`it holds ${JSON.stringify(name.slice(0, 200))} twice`)
    this.#seen.add(key)
    this.names.push(name)
  }
}

/** Why an entry must not be unpacked by this name; undefined where it may. */
export function unsafeName(name: string): string | undefined {
  if (/^[/\\]/.test(name)) return 'has an absolute path'
  if (/^[A-Za-z]:/.test(name)) return 'has a drive letter'
  if (name.split(/[/\\]/).includes('..')) return 'leads outside of the folder'
  // eslint-disable-next-line no-control-regex -- the point is to find them
  if (name === '' || /[\0-\x1f\x7f]/.test(name)) return 'has a name with control characters'
  return undefined
}

/** A decompression bomb is noticed while it is unpacked, or before where sizes are declared. */
export function checkSize(unpackedBytes: number, packedBytes: number, limits: UnpackLimits): void {
  const tolerated = 16 * 1024 * 1024
  if (unpackedBytes > limits.maximumBytes) throw new UnsafeArchive(`it unpacks to more than ${limits.maximumBytes} bytes`)
  if (unpackedBytes > Math.max(tolerated, packedBytes * limits.maximumRatio)) {
    throw new UnsafeArchive(`it unpacks to more than ${limits.maximumRatio} times its size, as a decompression bomb does`)
  }
}

function unpackError(error: unknown): unknown {
  if (error instanceof SigningError) return error
  if (error instanceof UnsafeArchive) return damaged(error.message, error)
  const code = systemCode(error) ?? ''
  if (/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code)) {
    return new SigningError('OUTPUT_NOT_WRITABLE', `The library can't be unpacked: the disk is full (${code}).`, {
      hint: "Free space on the disks of the job's temporary folder and of its cache.",
      cause: error,
    })
  }
  if (textOf(error, 'path') !== undefined) return error
  return damaged(`it is damaged or incomplete (${textOf(error, 'message') ?? String(error)})`, error)
}

function damaged(reason: string, cause?: unknown): SigningError {
  return new SigningError('DOWNLOAD_FAILED', `The library's archive can't be used: ${reason}.`, {
    hint: 'Download it again, or check the address or path in cryptoki-archive.',
    ...(cause === undefined ? {} : { cause }),
  })
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new SigningError('INVALID_INPUT', `The library's archive ${path} can't be read (${systemCode(error) ?? ''}).`, {
      hint: 'Check the path in cryptoki-archive.',
      cause: error,
    })
  })
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
