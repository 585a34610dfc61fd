/** Authenticode's PKCS #7: who signed, and which digest of the file it vouches for. */
import type { X509Certificate } from 'node:crypto'
import type { AuthenticodeFinding, Digest, SignedDigest } from '../tools/signing-tool.ts'
import { checkSignedBy, type SignerCheck } from './check-signer.ts'
import { algorithmOf, childrenOf, expectTag, MalformedDer, sequenceOf, timeOf, universal, type Element } from './der.ts'
import { indirectDataType, signingTimeAttribute } from './object-identifiers.ts'
import { digestByIdentifier } from './signature-scheme.ts'
import { parseSignedData, type SignedData, type SignerInfo } from './signed-data.ts'
import { checkTimestamp, timestampFacts } from './timestamp.ts'

/** A certificate trust list: what a security catalog (.cat) is. */
const trustListType = '1.3.6.1.4.1.311.10.1'
const nestedSignatureAttribute = '1.3.6.1.4.1.311.2.4.1'
const verifier = 'Authenticode PKCS #7 check'

/** @param pkcs7 PEM or DER */
export function checkAuthenticode(pkcs7: Buffer, signer: X509Certificate): AuthenticodeFinding {
  try {
    return judge(withNested(parseSignedData(toDer(pkcs7))), signer)
  } catch (error) {
    if (!(error instanceof MalformedDer)) throw error
    return invalid(`the signature is malformed: ${error.message}`)
  }
}

/**
 * A file may have several signatures. Others' don't matter; all of ours must be right, for any of them may be the one that was just made, and
 * the latest of them is what counts.
 */
function judge(signatures: readonly SignedData[], signer: X509Certificate): AuthenticodeFinding {
  if (signatures.every(({ signers }) => signers.length === 0)) {
    return { kind: 'catalog', signedDigest: undefined, verdict: { state: 'unsigned', reason: 'nobody has signed it' } }
  }
  let failure: Extract<SignerCheck, { state: 'wrong' }> | undefined
  let latest: { readonly time: number; readonly finding: AuthenticodeFinding } | undefined
  for (const signed of signatures) {
    const { content } = signed
    if (content === undefined || ![indirectDataType, trustListType].includes(signed.contentType))
      return invalid('the signature is not an Authenticode one')
    const check = checkSignedBy(signer, signed, content)
    if (check.state === 'wrong') {
      if (failure === undefined || failure.byOther) failure = check
      continue
    }
    const finding = valid(signed, content, check, signer)
    if (finding.verdict.state !== 'valid') return finding
    const time = signingTime(check.signer)
    if (latest === undefined || time >= latest.time) latest = { time, finding }
  }
  if (latest !== undefined && failure?.byOther !== false) return latest.finding
  return invalid(failure?.reason ?? 'there is no signature in it')
}

/** As the signer's clock had it, in milliseconds; osslsigncode leaves it out where it is told to. */
function signingTime({ signedAttributes }: SignerInfo): number {
  const element = signedAttributes?.values.get(signingTimeAttribute)?.[0]
  return element === undefined ? 0 : timeOf(element, 'the signing time').getTime()
}

function valid(
  signed: SignedData,
  content: Buffer,
  { signer }: Extract<SignerCheck, { state: 'right' }>,
  certificate: X509Certificate,
): AuthenticodeFinding {
  const timestamp = checkTimestamp(signer, signed, { signer: certificate })
  if (timestamp.state === 'invalid') return invalid(`its timestamp is not right: ${timestamp.reason}`, 'timestamp')
  const isCatalog = signed.contentType === trustListType
  return {
    kind: isCatalog ? 'catalog' : 'file',
    signedDigest: isCatalog ? undefined : fileDigest(content),
    verdict: {
      state: 'valid',
      verifier,
      ...given(digestByIdentifier(signer.digestAlgorithm)),
      ...timestampFacts(timestamp),
      ...(timestamp.state === 'none' || timestamp.digest === undefined ? {} : { timestampDigest: timestamp.digest }),
    },
  }
}

function given(digest: Digest | undefined): { readonly digest?: Digest } {
  return digest === undefined ? {} : { digest }
}

function invalid(reason: string, part?: 'timestamp'): AuthenticodeFinding {
  return { kind: 'file', signedDigest: undefined, verdict: { state: 'invalid', reason, ...(part === undefined ? {} : { part }) } }
}

/** SpcIndirectDataContent, of which `content` holds the octets: what kind of file it is, then the digest. */
function fileDigest(content: Buffer): SignedDigest {
  const wrapper: Element = { tag: universal.sequence, raw: content, content }
  const [, digestInfo] = childrenOf(wrapper)
  const [algorithm, digest] = sequenceOf(digestInfo, "the file's digest")
  return {
    algorithm: digestByIdentifier(algorithmOf(algorithm, "the file's digest algorithm")),
    value: expectTag(digest, universal.octetString, "the file's digest").content.toString('hex'),
  }
}

function withNested(signed: SignedData): SignedData[] {
  const nested = signed.signers.flatMap(({ unsignedAttributes }) => unsignedAttributes.get(nestedSignatureAttribute) ?? [])
  return [signed, ...nested.map(({ raw }) => parseSignedData(raw))]
}

function toDer(bytes: Buffer): Buffer {
  const pem = /-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(
    bytes.subarray(0, bytes[0] === universal.sequence ? 0 : undefined).toString('latin1'),
  )
  return pem?.[1] === undefined ? bytes : Buffer.from(pem[1], 'base64')
}
