/** Gets the archive onto the disk, with what may vouch for it. */
import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SigningError } from '../errors.ts'
import type { Host } from '../host.ts'
import type { ProxySettings } from '../http.ts'
import { shownAddress, type ArchiveSource } from './address.ts'
import { archiveKind } from './archive.ts'
import { sha256OfFile } from './cache.ts'
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
  /** Removes the file if it was downloaded; the user's own stays. */
  discard(): Promise<void>
}

const progressInterval = 10_000
const largestSignature = 64 * 1024

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
    : Promise.resolve(undefined)
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
      onRetry: (why, wait) => {
        host.info(`${why} Trying again in ${Math.max(1, Math.round(wait / 1000))} s.`)
      },
    })
    return { path, sha256, source: shown, signature: await signature, discard }
  } catch (error) {
    aside.abort()
    await Promise.all([discard(), signature])
    throw error
  }
}

/** Most archives have none beside them: whatever goes wrong here means just that. */
async function fetchSignature(url: URL, { folder, proxy, signal, limits }: ObtainOptions): Promise<Uint8Array | undefined> {
  const address = new URL(url)
  address.pathname += '.asc'
  const path = join(folder, 'archive.asc')
  try {
    await downloadFile(address, path, {
      proxy,
      signal,
      retries: 0,
      limits: { stallInSeconds: 10, totalInSeconds: 20, ...limits, maximumBytes: largestSignature },
    })
    const bytes = await readFile(path)
    // Some servers answer any address with a page.
    return /^\s*</.test(bytes.toString('latin1')) ? undefined : bytes
  } catch {
    return undefined
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
  const signature = wantSignature ? await readFile(`${path}.asc`).catch(() => undefined) : undefined
  return { path, sha256, source: path, signature, discard: () => Promise.resolve() }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
