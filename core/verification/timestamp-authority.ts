/** What a timestamp authority's certificate must be, and what its tokens must say of it. */
import { createHash, type X509Certificate } from 'node:crypto'
import type { Digest } from '../tools/signing-tool.ts'
import { certificatesOf } from './check-signer.ts'
import { expectTag, objectIdentifierOf, sequenceOf, universal, type Element } from './der.ts'
import { keyUsageOf, signatureBits } from './key-usage.ts'
import { digestByIdentifier } from './signature-scheme.ts'
import { extensionOfCertificate, type SignedData, type SignerInfo } from './signed-data.ts'

const timestampingPurpose = '1.3.6.1.5.5.7.3.8'
const extendedKeyUsage = '2.5.29.37'
/** ESSCertID (RFC 2634), by SHA-1, and ESSCertIDv2 (RFC 5035). */
const certificateAttributes = { one: '1.2.840.113549.1.9.16.2.12', two: '1.2.840.113549.1.9.16.2.47' } as const

/** Node calls the extended key usages `keyUsage`, and gives nothing where there are none, whatever its types say. */
function purposesOf(certificate: X509Certificate): readonly string[] {
  const purposes = certificate.keyUsage as readonly string[] | undefined
  return purposes ?? []
}

export function isForTimestamps(certificate: X509Certificate): boolean {
  return purposesOf(certificate).includes(timestampingPurpose)
}

/** What is not as RFC 3161 says in 2.3 and 2.4.2, of a token whose signature is right; a clause. @throws MalformedDer */
export function letterProblem(token: SignedData, signer: SignerInfo, version: Element | undefined): string | undefined {
  if (expectTag(version, universal.integer, "the timestamp's version").content.toString('hex') !== '01') return 'its version is not 1'
  if (token.signers.length > 1) return 'it has several signers'
  const certificates = certificatesOf(signer, token.certificates)
  if (!certificates.some(isForTimestampsAlone)) return 'the certificate of its authority is not marked as one for timestamps alone'
  if (!certificates.some(({ raw }) => namesCertificate(signer, raw))) return 'it does not name the certificate of its authority'
  return undefined
}

function isForTimestampsAlone(certificate: X509Certificate): boolean {
  const [first = 0, ...others] = keyUsageOf(certificate) ?? []
  const isForMore = purposesOf(certificate).length > 1 || (first & ~signatureBits) !== 0 || others.some((byte) => byte !== 0)
  return !isForMore && extensionOfCertificate(certificate.raw, extendedKeyUsage)?.critical === true
}

/** Both attributes, where there are two. The first certificate of several is the signer's. */
function namesCertificate({ signedAttributes }: SignerInfo, certificate: Buffer): boolean {
  const given = Object.values(certificateAttributes).flatMap((type) =>
    (signedAttributes?.values.get(type) ?? []).map((value) => ({ type, value })),
  )
  return given.length > 0 && given.every(({ type, value }) => isOf(certificate, type, value))
}

function isOf(certificate: Buffer, type: string, value: Element): boolean {
  const [certificates] = sequenceOf(value, 'the signing certificate')
  const fields = sequenceOf(sequenceOf(certificates, 'the list of signing certificates')[0], "a signing certificate's name")
  const [algorithm] = fields[0]?.tag === universal.sequence ? sequenceOf(fields.shift(), 'a digest algorithm') : []
  const standard = type === certificateAttributes.one ? 'sha1' : 'sha256'
  const digest = algorithm === undefined ? standard : digestNamed(objectIdentifierOf(algorithm, 'a digest algorithm'))
  const hash = expectTag(fields[0], universal.octetString, "the signing certificate's digest").content
  return digest !== undefined && createHash(digest).update(certificate).digest().equals(hash)
}

/** SHA-1 names a certificate here, and signs nothing. */
function digestNamed(identifier: string): Digest | 'sha1' | undefined {
  return identifier === '1.3.14.3.2.26' ? 'sha1' : digestByIdentifier(identifier)
}
