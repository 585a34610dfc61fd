/** Timestamps of a signature: RFC 3161 tokens, and Authenticode's older counter signatures. Whether their authority is trusted is not judged. */
import { createHash, type X509Certificate } from 'node:crypto'
import { describeCertificate } from '../certificate.ts'
import type { Digest, Verdict } from '../tools/signing-tool.ts'
import { certificatesOf, signerProblem } from './check-signer.ts'
import { algorithmOf, expectTag, readDer, sequenceOf, timeOf, universal, type Element } from './der.ts'
import { isForSignatures } from './key-usage.ts'
import { dataType, signingTimeAttribute, tokenAttributes } from './object-identifiers.ts'
import { digestByIdentifier } from './signature-scheme.ts'
import { parseSignedData, parseSignerInfo, type SignedData, type SignerInfo } from './signed-data.ts'
import { isForTimestamps, letterProblem } from './timestamp-authority.ts'

const counterSignatureAttribute = '1.2.840.113549.1.9.6'
const timestampInfoType = '1.2.840.113549.1.9.16.1.4'

export type TimestampCheck =
  | { readonly state: 'none' }
  /** `digest`: of the imprint; an older counter signature has none. */
  | { readonly state: 'valid'; readonly time: Date; readonly authority: string; readonly digest?: Digest }
  | { readonly state: 'invalid'; readonly reason: string }

/** What a verdict says of a timestamp that is right, or not there. */
export function timestampFacts(
  timestamp: Exclude<TimestampCheck, { readonly state: 'invalid' }>,
): Pick<Extract<Verdict, { readonly state: 'valid' }>, 'notes' | 'timestampedAt'> {
  if (timestamp.state === 'none') return { notes: [] }
  const time = timestamp.time.toISOString()
  return { notes: [`timestamp of ${time} by ${timestamp.authority}`], timestampedAt: time }
}

/** @param outer the message that the signer stands in: older counter signatures have their certificates there. @throws MalformedDer */
export function checkTimestamp(signer: SignerInfo, outer: SignedData, expected: TimestampExpectation = {}): TimestampCheck {
  const token = [tokenAttributes.authenticode, tokenAttributes.cades].flatMap((type) => signer.unsignedAttributes.get(type) ?? [])[0]
  if (token !== undefined) return checkTimestampToken(token, signer.signature, expected)
  const counterSignature = signer.unsignedAttributes.get(counterSignatureAttribute)?.[0]
  return counterSignature === undefined ? { state: 'none' } : checkCounterSignature(counterSignature, signer.signature, outer, expected)
}

/** What a token must say beside whose it is: asked for by us, for our answer alone. */
export interface TimestampExpectation {
  readonly digest?: Digest
  /** Content of the INTEGER. Whoever gives one has asked just now. */
  readonly nonce?: Buffer
  /** Of the signature that it is for. */
  readonly signer?: Pick<X509Certificate, 'validFrom'>
  /** All that RFC 3161 asks for, as `openssl ts -verify` does. Windows and Java take others, too. */
  readonly byTheLetter?: true
}

/** @param element the token: a CMS SignedData. @throws MalformedDer */
export function checkTimestampToken(element: Element, signature: Buffer, expected: TimestampExpectation = {}): TimestampCheck {
  const token = parseSignedData(element.raw)
  const [signer] = token.signers
  if (signer === undefined || token.content === undefined || token.contentType !== timestampInfoType)
    return { state: 'invalid', reason: 'it is no timestamp token' }
  const [version, , imprint, , time, ...optional] = sequenceOf(readDer(token.content), 'the timestamp')
  const [algorithm, hash] = sequenceOf(imprint, "the timestamp's imprint")
  const digest = digestByIdentifier(algorithmOf(algorithm, "the imprint's digest algorithm"))
  if (digest === undefined) return { state: 'invalid', reason: 'its digest algorithm is unknown or too weak' }
  if (expected.digest !== undefined && digest !== expected.digest)
    return { state: 'invalid', reason: `it has ${digest}, and ${expected.digest} was asked for` }
  if (!expectTag(hash, universal.octetString, "the timestamp's imprint").content.equals(createHash(digest).update(signature).digest())) {
    return { state: 'invalid', reason: 'it was given for another signature' }
  }
  const nonce = optional.find(({ tag }) => tag === universal.integer)?.content
  if (expected.nonce !== undefined && nonce?.equals(expected.nonce) !== true)
    return { state: 'invalid', reason: 'it was given for another question: its nonce is not ours' }
  const check = byAuthority(
    signer,
    token.certificates,
    token.content,
    timestampInfoType,
    () => timeOf(time, 'the time of the timestamp'),
    expected,
  )
  if (check.state !== 'valid') return check
  const problem = expected.byTheLetter ? letterProblem(token, signer, version) : undefined
  return problem === undefined ? { ...check, digest } : { state: 'invalid', reason: `${problem} (RFC 3161), so that openssl ts refuses it` }
}

function checkCounterSignature(element: Element, signature: Buffer, outer: SignedData, expected: TimestampExpectation): TimestampCheck {
  const signer = parseSignerInfo(element)
  const time = signer.signedAttributes?.values.get(signingTimeAttribute)?.[0]
  return byAuthority(signer, outer.certificates, signature, dataType, () => timeOf(time, 'the time of the counter signature'), expected)
}

function byAuthority(
  signer: SignerInfo,
  certificates: readonly Buffer[],
  content: Buffer,
  contentType: string,
  readTime: () => Date,
  expected: TimestampExpectation,
): TimestampCheck {
  let reason = 'the certificate of its authority is not in it'
  for (const certificate of certificatesOf(signer, certificates)) {
    const problem =
      isForTimestamps(certificate) && isForSignatures(certificate)
        ? signerProblem(signer, certificate, content, contentType)
        : 'is by a certificate that is not for timestamps'
    if (problem === undefined) {
      const time = readTime()
      const wrongTime = timeProblem(time, certificate, expected)
      if (wrongTime !== undefined) return { state: 'invalid', reason: wrongTime }
      return { state: 'valid', time, authority: describeCertificate(certificate) }
    }
    reason = `its signature ${problem}`
  }
  return { state: 'invalid', reason }
}

/** More than clocks differ by, whatever their time zones. */
const toleranceInMilliseconds = 24 * 60 * 60 * 1_000

/** What would let verifiers refuse it, or the signature because of it. */
function timeProblem(time: Date, authority: X509Certificate, { nonce, signer }: TimestampExpectation): string | undefined {
  const told = time.toISOString()
  const now = Date.now()
  if (time < new Date(authority.validFrom) || time > new Date(authority.validTo))
    return `at its time, ${told}, the certificate of its authority is not valid`
  // It may be this machine's clock that is wrong.
  const here = `${told} (here it is ${new Date(now).toISOString()})`
  if (time.getTime() > now + toleranceInMilliseconds) return `its time, ${here}, is yet to come`
  if (nonce !== undefined && time.getTime() < now - toleranceInMilliseconds) return `its time, ${here}, is long past`
  const signerSince = signer === undefined ? 0 : Date.parse(signer.validFrom)
  // A certificate that is not valid yet is no server's fault, and warned of elsewhere.
  if (time.getTime() < signerSince && signerSince <= now) return `at its time, ${told}, the signing certificate was not valid yet`
  return undefined
}
