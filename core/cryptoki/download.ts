/** Downloads a file to disk: resumes, tries again, and knows when to stop. */
import { createHash, type Hash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { SigningError } from '../errors.ts'
import type { ProxySettings } from '../http.ts'
import { retryAfter, retryDelay } from '../signpath/retry.ts'
import { openDownload } from './connection.ts'
import { downloadFailure, placeOf, statusFailure, tooLarge, type Failure, type Place } from './download-errors.ts'

export interface DownloadOptions {
  readonly proxy?: ProxySettings | undefined
  readonly signal: AbortSignal
  /** Further tries after one that got no further than those before it; one that did is not counted. */
  readonly retries: number
  readonly limits?: Partial<DownloadLimits> | undefined
  /** Is told now and then how many bytes are there, and of how many, where that is known. */
  readonly onProgress?: (bytes: number, total: number | undefined) => void
  readonly onRetry?: (why: string, waitInMilliseconds: number) => void
}

export interface DownloadLimits {
  readonly maximumBytes: number
  /** Without a single byte. */
  readonly stallInSeconds: number
  /** In all, waiting included. */
  readonly totalInSeconds: number
}

export const downloadLimits: DownloadLimits = { maximumBytes: 1024 ** 3, stallInSeconds: 30, totalInSeconds: 30 * 60 }

export interface Downloaded {
  /** Of the whole file, lower-case hexadecimal. */
  readonly sha256: string
  readonly bytes: number
}

interface Progress {
  bytes: number
  hash: Hash
  /** Strong ETag or Last-Modified of what is there so far: only the same file may be resumed. */
  validator: string | undefined
}

/**
 * Downloads to a new private file (0600). What is left of it after an error is for the caller to remove.
 *
 * @throws SigningError DOWNLOAD_FAILED; OUTPUT_NOT_WRITABLE: the disk is full; CANCELLED
 */
export async function downloadFile(url: URL, target: string, options: DownloadOptions): Promise<Downloaded> {
  const limits = { ...downloadLimits, ...options.limits }
  const deadline = Date.now() + limits.totalInSeconds * 1000
  const file = await open(target, 'wx', 0o600).catch((error: unknown) => {
    throw downloadFailure(error, placeOf(url), target).error
  })
  const progress: Progress = { bytes: 0, hash: createHash('sha256'), validator: undefined }
  try {
    // What is begun anew loses what was there: only where more is there than ever before, the end is nearer.
    for (let failed = 0, furthest = 0; ; furthest = Math.max(furthest, progress.bytes)) {
      const failure = await attempt(url, file, target, progress, deadline, limits, options)
      if (failure === undefined) return { sha256: progress.hash.digest('hex'), bytes: progress.bytes }
      failed = progress.bytes > furthest ? 1 : failed + 1
      if (!failure.transient || failed > options.retries) throw failure.error
      // Caches say 0 of servers that are down.
      const wait = Math.max(retryDelay(failed), failure.retryAfter ?? 0)
      if (Date.now() + wait >= deadline) throw failure.error
      options.onRetry?.(failure.error.message, wait)
      await pause(wait, options.signal)
    }
  } finally {
    await file.close()
  }
}

/** One request, from where the last one ended. Gives undefined where the file is complete. */
async function attempt(
  url: URL,
  file: FileHandle,
  target: string,
  progress: Progress,
  deadline: number,
  limits: DownloadLimits,
  options: DownloadOptions,
): Promise<Failure | undefined> {
  const stalled = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const alive = (): void => {
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        stalled.abort()
      },
      Math.max(1, Math.min(limits.stallInSeconds * 1000, deadline - Date.now())),
    )
  }
  alive()
  let place = placeOf(url)
  try {
    const resuming = progress.bytes > 0 && progress.validator !== undefined
    const headers = resuming ? { range: `bytes=${progress.bytes}-`, 'if-range': progress.validator ?? '' } : {}
    const signal = AbortSignal.any([options.signal, stalled.signal])
    const answer = await openDownload(url, headers, options.proxy, signal, (asked) => (place = placeOf(url, asked)))
    try {
      alive()
      const status = answer.statusCode ?? 0
      const resumed = status === 206 && resuming && startOf(answer) === progress.bytes
      if (!resumed && status !== 200) {
        // What can't be resumed after all is begun anew.
        if (status === 206 || status === 416) await restart(file, progress)
        return statusFailure(place, status, retryAfter(answer.headers['retry-after']))
      }
      if (!resumed) await restart(file, progress)
      progress.validator = validatorOf(answer)
      const length = Number(answer.headers['content-length'] ?? Number.NaN)
      const total = Number.isNaN(length) ? undefined : progress.bytes + length
      if (total !== undefined && total > limits.maximumBytes) throw tooLarge(place, limits.maximumBytes)
      for await (const chunk of answer as AsyncIterable<Buffer>) {
        alive()
        if (Date.now() > deadline) stalled.abort()
        if (progress.bytes + chunk.length > limits.maximumBytes) throw tooLarge(place, limits.maximumBytes)
        await writeAll(file, chunk, progress.bytes)
        progress.hash.update(chunk)
        progress.bytes += chunk.length
        options.onProgress?.(progress.bytes, total)
      }
      // Of what it is asked for, a server may send a part (RFC 9110, 15.3.7.1): the rest is asked for next.
      return resumed && progress.bytes < sizeOf(answer) ? statusFailure(place, status, undefined) : undefined
    } finally {
      answer.destroy()
    }
  } catch (error) {
    if (options.signal.aborted) throw new SigningError('CANCELLED', 'Cancelled while downloading.', { cause: error })
    if (error instanceof SigningError) throw error
    const late = stalled.signal.aborted ? (Date.now() >= deadline ? 'deadline' : 'stall') : undefined
    return late === undefined ? downloadFailure(error, place, target) : lateFailure(late, place, limits)
  } finally {
    clearTimeout(timer)
  }
}

function lateFailure(late: 'deadline' | 'stall', { shown, proxy }: Place, { stallInSeconds, totalInSeconds }: DownloadLimits): Failure {
  const what =
    late === 'stall' ? `the server sent nothing${proxy} for ${stallInSeconds} s` : `not all of it was there after ${totalInSeconds} s`
  const hint = 'Try again later, or name a copy nearby with cryptoki-archive, or an installed library with cryptoki-library.'
  return {
    error: new SigningError('DOWNLOAD_FAILED', `${shown}: ${what}.`, { hint }),
    transient: late === 'stall',
    retryAfter: undefined,
  }
}

async function restart(file: FileHandle, progress: Progress): Promise<void> {
  await file.truncate(0)
  progress.bytes = 0
  progress.hash = createHash('sha256')
  progress.validator = undefined
}

async function writeAll(file: FileHandle, chunk: Buffer, position: number): Promise<void> {
  for (let written = 0; written < chunk.length;) {
    written += (await file.write(chunk, written, chunk.length - written, position + written)).bytesWritten
  }
}

/** RFC 9110, 13.1.5: a weak ETag does not name the bytes. */
function validatorOf({ headers }: IncomingMessage): string | undefined {
  if (headers['accept-ranges'] === 'none') return undefined
  return headers.etag?.startsWith('"') ? headers.etag : headers['last-modified']
}

function startOf({ headers }: IncomingMessage): number {
  return Number(/^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1] ?? Number.NaN)
}

/** Of the whole file, of which this is a part. */
function sizeOf({ headers }: IncomingMessage): number {
  return Number(/\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1] ?? Number.NaN)
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { setTimeout: sleep } = await import('node:timers/promises')
  await sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
    throw new SigningError('CANCELLED', 'Cancelled while waiting to download again.', { cause: error })
  })
}
