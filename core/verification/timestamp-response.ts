/** Answers of RFC 3161 timestamp servers, and the one that lies beside a signature. */
import type { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { plainText } from '../redaction.ts'
import { timestampStatuses, timestampSuffix, type Digest, type TimestampVerdict } from '../tools/signing-tool.ts'
import { childrenOf, expectTag, MalformedDer, readDer, sequenceOf, universal, type Element } from './der.ts'
import { readSignatureFile } from './raw-signature.ts'
import { checkTimestampToken, type TimestampCheck, type TimestampExpectation } from './timestamp.ts'

/** More than any server's chain takes. */
export const largestResponseInBytes = 256 * 1024

/** In characters. */
const longestWords = 300

/** The token of a TimeStampResp. @returns why there is none */
export function tokenOf(response: Buffer): Element | string {
  const root = readDer(response)
  if (root.raw.length !== response.length) throw new MalformedDer('there is more after the end')
  const [information, token] = sequenceOf(root, 'the answer')
  const [status, words] = sequenceOf(information, "the answer's status")
  const number = expectTag(status, universal.integer, "the answer's status").content
  const value = number.length === 1 ? (number[0] ?? 0) : -1
  if (value !== 0 && value !== 1) return `it refused: ${timestampStatuses[value] ?? 'with an unknown status'}${wordsOf(words)}`
  return token ?? 'it granted a timestamp, but sent none'
}

/** What the server says of it (PKIFreeText), in brackets and on one line; '' where it says nothing. */
function wordsOf(element: Element | undefined): string {
  if (element?.tag !== universal.sequence) return ''
  const said = childrenOf(element).map(({ content }) => content.toString('utf8'))
  const text = plainText(said.join(' ')).replace(/\s+/g, ' ').trim().slice(0, longestWords)
  return text === '' ? '' : ` (${text})`
}

/** Whether an answer holds a good timestamp of these bytes. */
export function checkTimestampResponse(response: Buffer, signature: Buffer, expected: TimestampExpectation): TimestampCheck {
  try {
    const token = tokenOf(response)
    return typeof token === 'string' ? { state: 'invalid', reason: token } : checkTimestampToken(token, signature, expected)
  } catch (error) {
    if (!(error instanceof MalformedDer)) throw error
    return { state: 'invalid', reason: `it is no timestamp: ${error.message}` }
  }
}

/** The timestamp beside a signature file: whether it is there, and for this very signature. */
export async function checkTimestampBeside(signer: X509Certificate, signature: string, digest: Digest): Promise<TimestampVerdict> {
  const response = readSignatureFile(signature + timestampSuffix, largestResponseInBytes)
  if (!Buffer.isBuffer(response)) return { state: 'invalid', reason: 'there is no timestamp beside it, though one was asked for' }
  const check = checkTimestampResponse(response, await readFile(signature), { digest, signer, byTheLetter: true })
  if (check.state !== 'valid')
    return { state: 'invalid', reason: `the timestamp beside it is not right: ${check.state === 'none' ? 'it is none' : check.reason}` }
  return { state: 'valid', time: check.time.toISOString(), authority: check.authority }
}
