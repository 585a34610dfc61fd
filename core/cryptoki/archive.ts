/** Takes single files out of a ZIP or tar.gz archive that nobody has to trust: nothing else is written, and nothing outside. */
import { open, rm, stat } from 'node:fs/promises'
import { SigningError } from '../errors.ts'
import { isDiskFull, messageOf, systemCode, textOf, whyUnreadable } from '../output-error.ts'
import { UnsafeArchive, unpackLimits, type Unpacked, type UnpackRequest } from './archive-rules.ts'

export type ArchiveKind = 'zip' | 'tar.gz'

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
  if (/^\s*</.test(head.toString('utf8').replace(/^\ufeff/, ''))) throw damaged('it is a web page, perhaps the sign-in page of a proxy')
  if (magic === '\x7fELF' || magic.startsWith('MZ')) {
    throw new SigningError('DOWNLOAD_FAILED', "The library's archive can't be used: it is a library or a program, and no archive.", {
      hint: 'cryptoki-archive names the archive that SignPath offers; for a library that is unpacked, set cryptoki-library to its path.',
    })
  }
  throw damaged('it is neither ZIP nor tar.gz')
}

function unpackError(error: unknown): unknown {
  if (error instanceof SigningError) return error
  if (error instanceof UnsafeArchive) return damaged(error.message, error)
  const code = systemCode(error) ?? ''
  if (isDiskFull(code)) {
    return new SigningError('OUTPUT_NOT_WRITABLE', `The library can't be unpacked: the disk is full (${code}).`, {
      hint: "Free space on the disks of the job's temporary folder and of its cache.",
      cause: error,
    })
  }
  if (textOf(error, 'path') !== undefined) return error
  return damaged(`it is damaged or incomplete (${messageOf(error)})`, error)
}

function damaged(reason: string, cause?: unknown): SigningError {
  return new SigningError('DOWNLOAD_FAILED', `The library's archive can't be used: ${reason}.`, {
    hint: 'Download it again, or check the address or path in cryptoki-archive.',
    cause,
  })
}

const pipeHint = 'cryptoki-archive is read more than once: write the archive to a file, and give its path.'

async function readHead(path: string): Promise<Buffer> {
  try {
    // A pipe that nobody writes to could not even be opened, and never be given up.
    if ((await stat(path)).isFIFO()) throw new SigningError('INVALID_INPUT', `The library's archive ${path} is a pipe.`, { hint: pipeHint })
    const file = await open(path, 'r')
    try {
      // Reading, not opening, is what fails of a folder.
      const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof SigningError) throw error
    const isFolder = systemCode(error) === 'EISDIR'
    throw new SigningError('INVALID_INPUT', `The library's archive ${path} ${whyUnreadable(error)}.`, {
      hint: isFolder ? "cryptoki-archive is the path of the archive's file, not of its folder." : 'Check the path in cryptoki-archive.',
      cause: error,
    })
  }
}
