/** Proves that a SignedData's content was signed with the key of one certificate. */
import { createHash, X509Certificate } from 'node:crypto'
import { describeCertificate } from '../certificate.ts'
import { MalformedDer, objectIdentifierOf, universal, type Element } from './der.ts'
import { contentTypeAttribute, dataType, messageDigestAttribute } from './object-identifiers.ts'
import { digestByIdentifier, signatureProblem } from './signature-scheme.ts'
import {
  keyKindOfCertificate,
  nameOfCertificate,
  type Attributes,
  type SignedData,
  type SignerInfo,
  type SignerName,
} from './signed-data.ts'

export type SignerCheck =
  | { readonly state: 'right'; readonly signer: SignerInfo }
  /** `byOther`: there is no signature of ours at all. */
  | { readonly state: 'wrong'; readonly byOther: boolean; readonly reason: string }

/**
 * Looks for a signature by this very certificate over the content, and whether the certificate is in the message, as verifiers need it.
 * @throws MalformedDer
 */
export function checkSignedBy(certificate: X509Certificate, signed: SignedData, content: Buffer): SignerCheck {
  const ours = signed.signers.filter(({ name }) => isNameOf(name, certificate.raw))
  if (ours.length === 0) return { state: 'wrong', byOther: true, reason: `it is signed by ${describeSigners(signed)}` }
  let reason = ''
  for (const signer of ours) {
    const problem = signerProblem(signer, certificate, content, signed.contentType)
    if (problem !== undefined) {
      reason = `its signature ${problem}`
      continue
    }
    if (signed.certificates.some((embedded) => embedded.equals(certificate.raw))) {
      expectReadable(signed, signer)
      return { state: 'right', signer }
    }
    reason = 'its signature is right, but holds another certificate'
  }
  return { state: 'wrong', byOther: false, reason }
}

/** RSA, DSA, EC and the like: Java reads these keys with the certificate. Of later kinds, such as ML-DSA, neither Java nor OpenSSL does. */
const readKinds = /^1\.(2\.840|3\.101)\./

/** OpenSSL and Java read nothing of a message that holds a damaged certificate, or that does not list the signer's digest. @throws MalformedDer */
export function expectReadable({ certificates, digestAlgorithms }: SignedData, { digestAlgorithm }: SignerInfo): void {
  for (const der of certificates) (readKinds.test(keyKindOfCertificate(der)) ? readCertificate : parseCertificate)(der)
  if (!digestAlgorithms.includes(digestAlgorithm)) throw new MalformedDer("its list of digests lacks the signer's")
}

/** What is wrong with one signer's signature over the content, in words that follow "it". @throws MalformedDer */
export function signerProblem(signer: SignerInfo, certificate: X509Certificate, content: Buffer, contentType: string): string | undefined {
  const digest = digestByIdentifier(signer.digestAlgorithm)
  if (digest === undefined) return 'uses a digest algorithm that is unknown or too weak'
  const attributes = signer.signedAttributes
  if (attributes === undefined) {
    // RFC 5652, 5.3: without attributes nothing binds the type, so that it must be plain data. JDKs before 16 sign jars so.
    if (contentType !== dataType) return 'has no signed attributes'
  } else {
    const problem = attributesProblem(attributes.values, createHash(digest).update(content).digest(), contentType)
    if (problem !== undefined) return problem
  }
  const data = attributes?.encoded ?? content
  return signatureProblem({ algorithm: signer.signatureAlgorithm, digest, data, signature: signer.signature }, certificate.publicKey)
}

/** Whether signed attributes bind the signature to this content, in words that follow "it". @throws MalformedDer */
export function attributesProblem(attributes: Attributes, contentDigest: Buffer, contentType: string): string | undefined {
  const messageDigest = onlyValue(attributes, messageDigestAttribute)
  if (messageDigest?.tag !== universal.octetString) return 'does not tell the digest of what it is over'
  if (!messageDigest.content.equals(contentDigest)) return 'is over other content'
  const type = onlyValue(attributes, contentTypeAttribute)
  if (type === undefined || objectIdentifierOf(type, "the content type's attribute") !== contentType)
    return 'is over another type of content'
  return undefined
}

/** A name by key identifier may be anybody's: the signature decides then. @throws MalformedDer */
export function isNameOf(name: SignerName, certificate: Buffer): boolean {
  if (name === 'subject-key-identifier') return true
  const own = nameOfCertificate(certificate)
  return own.issuer.equals(name.issuer) && own.serialNumber.equals(name.serialNumber)
}

/** The embedded certificates that a signer may have used. @throws MalformedDer */
export function certificatesOf(signer: SignerInfo, certificates: readonly Buffer[]): X509Certificate[] {
  return certificates.filter((der) => isNameOf(signer.name, der)).map(readCertificate)
}

/** By their bytes: those of a timestamp authority come again with file after file, and reading one takes longer than all else about it. */
const known = new Map<string, X509Certificate>()
const mostKnown = 16

/** What is embedded is anybody's: OpenSSL may not take it, or not its key. @throws MalformedDer */
export function readCertificate(der: Buffer): X509Certificate {
  const bytes = der.toString('latin1')
  const found = known.get(bytes)
  if (found !== undefined) return found
  const certificate = parseCertificate(der, ({ publicKey }) => publicKey.type === 'public')
  const [oldest] = known.keys()
  if (oldest !== undefined && known.size >= mostKnown) known.delete(oldest)
  known.set(bytes, certificate)
  return certificate
}

/** @param isFit throws, too, what the certificate's getters throw */
function parseCertificate(der: Buffer, isFit: (certificate: X509Certificate) => boolean = () => true): X509Certificate {
  try {
    const certificate = new X509Certificate(der)
    if (isFit(certificate)) return certificate
  } catch {
    // Said below.
  }
  throw new MalformedDer('it holds a certificate that can not be read')
}

function describeSigners(signed: SignedData): string {
  const names = signed.signers.flatMap((signer) => certificatesOf(signer, signed.certificates).slice(0, 1).map(describeCertificate))
  return names.length === 0 ? 'nobody who is named in it' : names.join(' and by ')
}

/** Two attributes of a kind, or two values, would let verifiers disagree about which one counts. */
function onlyValue(attributes: Attributes, type: string): Element | undefined {
  const values = attributes.get(type)
  return values?.length === 1 ? values[0] : undefined
}
