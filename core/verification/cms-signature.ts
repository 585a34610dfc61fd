/** Detached CMS signatures (RFC 5652) over a file's bytes. The file is never in memory as a whole. */
import { createVerify, type X509Certificate } from 'node:crypto'
import type { FileDigests } from '../file-digests.ts'
import { readPieces } from '../hash-file.ts'
import { digestLengths } from '../tools/digest-info.ts'
import type { CmsExpectation, Verdict } from '../tools/signing-tool.ts'
import { attributesProblem, expectReadable, isNameOf } from './check-signer.ts'
import { MalformedDer, readDer, universal } from './der.ts'
import { dataType } from './object-identifiers.ts'
import { readSignatureFile } from './raw-signature.ts'
import { digestByIdentifier, methodOf, signatureProblem } from './signature-scheme.ts'
import { parseSignedData, type SignedData, type SignerInfo } from './signed-data.ts'
import { checkTimestamp, timestampFacts } from './timestamp.ts'

/** Certificates and a timestamp take some 10 KiB. */
const largestSignatureInBytes = 1024 * 1024

export async function checkCmsSignature(
  certificate: X509Certificate,
  file: string,
  signature: string,
  expected: CmsExpectation,
  digests: FileDigests,
): Promise<Verdict> {
  const bytes = readSignatureFile(signature, largestSignatureInBytes)
  if (!Buffer.isBuffer(bytes)) return bytes
  try {
    const signed = parseSignedData(cmsDer(bytes, expected.format))
    const [signer, ...others] = signed.signers
    if (signer === undefined) return { state: 'unsigned', reason: 'nobody has signed it' }
    const problem = others.length > 0 ? 'has several signers' : await problemOf(signer, signed, { certificate, file, expected, digests })
    if (problem !== undefined) return { state: 'invalid', reason: `the signature ${problem}` }
    return judgeTimestamp(signer, signed, certificate, expected)
  } catch (error) {
    if (!(error instanceof MalformedDer)) throw error
    return { state: 'invalid', reason: `the signature is malformed: ${error.message}` }
  }
}

/** The DER of a file in one of both formats. @throws MalformedDer: it is in another one, or holds more than the signature */
export function cmsDer(bytes: Buffer, format: CmsExpectation['format']): Buffer {
  const isDer = bytes[0] === universal.sequence
  if (isDer !== (format === 'der')) throw new MalformedDer(`it is not ${format.toUpperCase()}`)
  const der = isDer ? bytes : fromPem(bytes)
  // Where padding is nobody's business, as it is in certificate tables, it is something else.
  if (readDer(der).raw.length !== der.length) throw new MalformedDer('there is more after the end')
  return der
}

function fromPem(bytes: Buffer): Buffer {
  const match = /^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(bytes.toString('latin1'))
  if (match?.[2] === undefined) throw new MalformedDer('it is no PEM of a CMS message alone')
  return Buffer.from(match[2], 'base64')
}

interface Question {
  readonly certificate: X509Certificate
  readonly file: string
  readonly expected: CmsExpectation
  readonly digests: FileDigests
}

/** What is wrong, in words that follow "the signature". @throws MalformedDer */
async function problemOf(
  signer: SignerInfo,
  signed: SignedData,
  { certificate, file, expected, digests }: Question,
): Promise<string | undefined> {
  if (signed.content !== undefined || signed.contentType !== dataType) return 'is not a detached one over a file'
  if (!isNameOf(signer.name, certificate.raw)) return 'is by another signer'
  if (!signed.certificates.some((embedded) => embedded.equals(certificate.raw))) return "does not hold the signer's certificate"
  expectReadable(signed, signer)
  const { digest, padding } = expected
  if (digestByIdentifier(signer.digestAlgorithm) !== digest) return `does not use ${digest}`
  const key = certificate.publicKey
  const method = methodOf(signer.signatureAlgorithm, digest, key)
  if (typeof method === 'string') return method
  if (method.digest !== digest) return `does not use ${digest}`
  if (method.kind !== 'ecdsa' && method.kind !== `rsa-${padding}`) return `does not use the padding ${padding}`
  if (method.kind === 'rsa-pss' && method.key.saltLength !== digestLengths[digest]) return 'has a salt that is not as long as the digest'

  const { signedAttributes: attributes, signature, signatureAlgorithm: algorithm } = signer
  if (attributes === undefined) {
    const verify = createVerify(digest)
    await readPieces(file, (piece) => verify.update(piece))
    return verify.verify(method.key, signature) ? undefined : 'does not fit the file'
  }
  const problem = attributesProblem(attributes.values, await digests.of(file, digest), dataType)
  return problem ?? signatureProblem({ algorithm, digest, data: attributes.encoded, signature }, key)
}

function judgeTimestamp(
  signer: SignerInfo,
  signed: SignedData,
  certificate: X509Certificate,
  { digest, timestamped }: CmsExpectation,
): Verdict {
  const timestamp = checkTimestamp(signer, signed, { signer: certificate, byTheLetter: true, ...(timestamped ? { digest } : {}) })
  if (timestamp.state === 'invalid')
    return { state: 'invalid', reason: `its timestamp is not right: ${timestamp.reason}`, part: 'timestamp' }
  if (timestamp.state === 'none' && timestamped)
    return { state: 'invalid', reason: 'it has no timestamp, though one was asked for', part: 'timestamp' }
  return { state: 'valid', verifier: 'CMS check with Node.js crypto', ...timestampFacts(timestamp) }
}
