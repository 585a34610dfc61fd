/** Asks RFC 3161 timestamp servers (RFC 3161, 2.4 and 3.4). */
import { createHash, randomBytes } from 'node:crypto'
import { HttpFailure, httpPost, type HttpAnswer, type ProxySettings } from '../http.ts'
import type { Digest } from '../tools/signing-tool.ts'
import { universal } from '../verification/der.ts'
import { identifierOfDigest } from '../verification/signature-scheme.ts'
import { checkTimestampResponse, largestResponseInBytes } from '../verification/timestamp-response.ts'
import { derElement, objectIdentifier } from '../der-writer.ts'

const nullElement = Buffer.of(0x05, 0x00)
const certificateWanted = Buffer.of(0x01, 0x01, 0xff)
const version = derElement(universal.integer, Buffer.of(1))

export interface TimestampClientOptions {
  readonly digest: Digest
  /** As in `TimestampExpectation`. */
  readonly byTheLetter?: true
  /** For one server's answer. */
  readonly timeLimitInSeconds: number
  readonly proxy: ProxySettings
  readonly signal: AbortSignal
}

/**
 * Asks one server for a timestamp over a signature's bytes.
 *
 * @returns the whole answer (TimeStampResp): it holds a good timestamp of these bytes, by the digest that was asked for
 * @throws HttpFailure cancelled; TimestampRefused: why there is no good timestamp
 */
export async function requestTimestamp(url: string, signature: Buffer, options: TimestampClientOptions): Promise<Buffer> {
  const { digest, byTheLetter } = options
  // Positive, and without a leading zero that DER would not have.
  const nonce = randomBytes(8)
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40
  const { status, headers, body } = await post(url, timestampQuery(signature, digest, nonce), options)
  if (status !== 200) {
    const { location } = headers
    // Not followed: what is sent there would be another request, or none, by the status.
    throw new TimestampRefused(`it answered with HTTP status ${status}${location === undefined ? '' : `, and redirects to ${location}`}`)
  }
  const check = checkTimestampResponse(body, signature, { digest, nonce, ...(byTheLetter ? { byTheLetter } : {}) })
  if (check.state === 'valid') return body
  if (/\bhtml\b/i.test(headers['content-type'] ?? ''))
    throw new TimestampRefused('it answered with a web page, perhaps the sign-in page of a proxy')
  throw new TimestampRefused(check.state === 'none' ? 'it sent no timestamp' : check.reason)
}

/** A clause that follows the server's name. */
export class TimestampRefused extends Error {
  override readonly name = 'TimestampRefused'
}

function timestampQuery(signature: Buffer, digest: Digest, nonce: Buffer): Buffer {
  const algorithm = derElement(universal.sequence, objectIdentifier(identifierOfDigest(digest)), nullElement)
  const hash = derElement(universal.octetString, createHash(digest).update(signature).digest())
  const imprint = derElement(universal.sequence, algorithm, hash)
  return derElement(universal.sequence, version, imprint, derElement(universal.integer, nonce), certificateWanted)
}

async function post(url: string, query: Buffer, options: TimestampClientOptions): Promise<HttpAnswer> {
  try {
    return await httpPost(url, query, {
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      proxy: options.proxy,
      timeLimitInSeconds: options.timeLimitInSeconds,
      maximumBytes: largestResponseInBytes,
      signal: options.signal,
    })
  } catch (error) {
    if (!(error instanceof HttpFailure) || error.kind === 'cancelled') throw error
    throw new TimestampRefused(`it can't be asked: ${error.message.replace(/\.$/, '')}`, { cause: error })
  }
}
