/** Gets the archive onto the disk, with what may vouch for it. */
import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SigningError } from '../errors.ts'
import type { Host } from '../host.ts'
import type { ProxySettings } from '../http.ts'
import { systemCode } from '../output-error.ts'
import { shownAddress, type ArchiveSource } from './address.ts'
import { archiveKind } from './archive.ts'
import { sha256OfFile } from '../hash-file.ts'
import { StatusCause } from './download-errors.ts'
import { downloadFile, type DownloadLimits } from './download.ts'

export interface ObtainOptions {
  readonly host: Host
  readonly signal: AbortSignal
  readonly proxy: ProxySettings
  readonly retries: number
  readonly limits?: Partial<DownloadLimits> | undefined
  /** Private; the download goes there. */
  readonly folder: string
  readonly workingDirectory: string
  /** Look for `ARCHIVE.asc` beside the archive. */
  readonly wantSignature: boolean
}

export interface Archive {
  readonly path: string
  readonly sha256: string
  /** As it may be shown. */
  readonly source: string
  /** Detached signature of the archive's bytes. */
  readonly signature: Uint8Array | undefined
  /** Why it is not known whether there is one. */
  readonly signatureUnknown: string | undefined
  /** Removes the file if it was downloaded; the user's own stays. */
  discard(): Promise<void>
}

const progressInterval = 10_000
/** A page that a server answers any address with has room in it, too. */
const largestSignature = 1024 * 1024
/** There is none; storage that lets nobody list its files says 403 of one that is not there. */
const absent = new Set([403, 404, 410])

type FoundSignature = Pick<Archive, 'signature' | 'signatureUnknown'>
const noSignature: FoundSignature = { signature: undefined, signatureUnknown: undefined }

/** @throws SigningError DOWNLOAD_FAILED, INVALID_INPUT, OUTPUT_NOT_WRITABLE, CANCELLED */
export async function obtainArchive(source: ArchiveSource, options: ObtainOptions): Promise<Archive> {
  return source.kind === 'url' ? fetchArchive(source.url, options) : readArchive(resolve(options.workingDirectory, source.path), options)
}

async function fetchArchive(url: URL, options: ObtainOptions): Promise<Archive> {
  const { host, signal, proxy, retries, limits } = options
  const path = join(options.folder, 'archive')
  const discard = (): Promise<void> => rm(path, { force: true })
  const shown = shownAddress(url)
  let lastWord = Date.now()
  host.info(`Downloading ${shown}`)
  const aside = new AbortController()
  const signature = options.wantSignature
    ? fetchSignature(url, { ...options, signal: AbortSignal.any([signal, aside.signal]) })
    : Promise.resolve(noSignature)
  // Awaited only once the archive is there.
  signature.catch(() => undefined)
  const onRetry = retryTeller(host)
  try {
    const { sha256 } = await downloadFile(url, path, {
      proxy,
      signal,
      retries,
      limits,
      onProgress: (bytes, total) => {
        if (Date.now() - lastWord < progressInterval) return
        lastWord = Date.now()
        host.info(`${megabytes(bytes)}${total === undefined ? '' : ` of ${megabytes(total)}`} MB downloaded`)
      },
      onRetry,
    })
    return { path, sha256, source: shown, ...(await signature), discard }
  } catch (error) {
    aside.abort()
    await Promise.all([discard(), signature.catch(() => undefined)])
    throw error
  }
}

function retryTeller(host: Host): (why: string, wait: number) => void {
  return (why, wait) => {
    host.info(`${why} Trying again in ${Math.max(1, Math.round(wait / 1000))} s.`)
  }
}

/**
 * Most archives have none beside them. That must be the server's word: a fault on the way could keep one away that is there.
 *
 * @throws SigningError CANCELLED
 */
async function fetchSignature(url: URL, { host, folder, proxy, signal, retries, limits }: ObtainOptions): Promise<FoundSignature> {
  const address = new URL(url)
  address.pathname += '.asc'
  const path = join(folder, 'archive.asc')
  try {
    await downloadFile(address, path, {
      proxy,
      signal,
      retries,
      limits: { ...limits, maximumBytes: largestSignature },
      onRetry: retryTeller(host),
    })
    const bytes = await readFile(path)
    // Some servers answer any address with a page; its byte order mark, where it has one, counts as a blank here.
    return /^\s*</.test(bytes.toString('utf8')) ? noSignature : { signature: bytes, signatureUnknown: undefined }
  } catch (error) {
    if (!(error instanceof SigningError)) return { signature: undefined, signatureUnknown: systemCode(error) ?? String(error) }
    if (error.code === 'CANCELLED') throw error
    if (error.cause instanceof StatusCause && absent.has(error.cause.status)) return noSignature
    return { signature: undefined, signatureUnknown: error.message }
  } finally {
    await rm(path, { force: true })
  }
}

async function readArchive(path: string, { wantSignature }: ObtainOptions): Promise<Archive> {
  await archiveKind(path)
  const sha256 = await sha256OfFile(path).catch((error: unknown) => {
    throw new SigningError('INVALID_INPUT', `The library's archive ${path} can't be read.`, {
      hint: 'Check the path in cryptoki-archive.',
      cause: error,
    })
  })
  const signature = wantSignature ? await readSignature(`${path}.asc`) : noSignature
  return { path, sha256, source: path, ...signature, discard: () => Promise.resolve() }
}

async function readSignature(path: string): Promise<FoundSignature> {
  try {
    return { signature: await readFile(path), signatureUnknown: undefined }
  } catch (error) {
    const code = systemCode(error) ?? String(error)
    return code === 'ENOENT' ? noSignature : { signature: undefined, signatureUnknown: `${path} can't be read (${code}).` }
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
