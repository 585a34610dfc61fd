/**
 * Detached CMS signatures (RFC 5652), element for element as `openssl cms -sign -binary -md DIGEST -signer CERTIFICATE -certfile CHAIN` makes
 * them: certificates go in byte by byte as they are, for their issuers have signed those bytes. Pure.
 */
import { createHash, X509Certificate } from 'node:crypto'
import { digestLengths } from '../../tools/digest-info.ts'
import type { Digest, KeyType, Padding } from '../../tools/signing-tool.ts'
import { childrenOf, contextTag, readDer, universal } from '../../verification/der.ts'
import {
  contentTypeAttribute,
  dataType,
  messageDigestAttribute,
  signedDataType,
  signingTimeAttribute,
} from '../../verification/object-identifiers.ts'
import { identifierOfDigest } from '../../verification/signature-scheme.ts'
import { cmsPem, derElement, objectIdentifier } from '../../der-writer.ts'
import type { Format } from './start-batch.ts'

const data = objectIdentifier(dataType)
export const signedData = objectIdentifier(signedDataType)
export const contentType = objectIdentifier(contentTypeAttribute)
export const messageDigest = objectIdentifier(messageDigestAttribute)
export const signingTime = objectIdentifier(signingTimeAttribute)
const smimeCapabilities = objectIdentifier('1.2.840.113549.1.9.15')

/** What OpenSSL says of itself: AES 256, 192 and 128, 3DES, RC2 with 128 and 64 bits, DES, RC2 with 40 bits. */
const capabilities = Buffer.from(
  '306a300b060960864801650304012a300b0609608648016503040116300b0609608648016503040102300a06082a864886f70d0307300e06082a864886f70d030202020080300d06082a864886f70d0302020140300706052b0e030207300d06082a864886f70d0302020128',
  'hex',
)

export const digests = {
  sha256: { identifier: objectIdentifier(identifierOfDigest('sha256')), ecdsa: objectIdentifier('1.2.840.10045.4.3.2') },
  sha384: { identifier: objectIdentifier(identifierOfDigest('sha384')), ecdsa: objectIdentifier('1.2.840.10045.4.3.3') },
  sha512: { identifier: objectIdentifier(identifierOfDigest('sha512')), ecdsa: objectIdentifier('1.2.840.10045.4.3.4') },
} as const satisfies Record<Digest, unknown>
export const rsaEncryption = objectIdentifier('1.2.840.113549.1.1.1')
const rsassaPss = objectIdentifier('1.2.840.113549.1.1.10')
const mgf1 = objectIdentifier('1.2.840.113549.1.1.8')

export const sequence = (...content: readonly Uint8Array[]): Buffer => derElement(universal.sequence, ...content)
/** DER orders what is in a SET OF by its octets (X.690, 11.6). */
export const setOf = (elements: readonly Buffer[], tag: number = universal.set): Buffer =>
  derElement(tag, ...[...elements].sort((one, other) => one.compare(other)))
export const integer = (value: number): Buffer => derElement(universal.integer, Buffer.of(value))
export const nothing = derElement(0x05)

export interface CmsOptions {
  /** PEM: the signer's certificate first. */
  readonly certificateChain: string
  readonly digest: Digest
  readonly padding: Padding
  readonly keyType: KeyType
  readonly outputFormat: 'der' | 'pem'
}

/** @throws Error, whose message is a clause: the certificates can't be read */
export function cmsFormat(options: CmsOptions, now: () => Date = () => new Date()): Format {
  const certificates = readCertificates(options.certificateChain)
  const [signer] = certificates
  const digestAlgorithm = sequence(digests[options.digest].identifier)
  const version = integer(1)
  const sid = issuerAndSerialNumber(signer)
  const signatureType = signatureAlgorithm(options)
  const certificateSet = setOf(certificates, contextTag(0))

  const message = (attributes: readonly Buffer[], signature: Buffer): Buffer => {
    const signedAttributes = setOf(attributes, contextTag(0))
    const signatureValue = derElement(universal.octetString, signature)
    const info = sequence(version, sid, digestAlgorithm, signedAttributes, signatureType, signatureValue)
    const content = sequence(version, setOf([digestAlgorithm]), sequence(data), certificateSet, setOf([info]))
    return sequence(signedData, derElement(contextTag(0), content))
  }
  return {
    prepare(contentDigest) {
      const attributes = [
        attribute(contentType, data),
        attribute(signingTime, time(now())),
        attribute(messageDigest, derElement(universal.octetString, contentDigest)),
        attribute(smimeCapabilities, capabilities),
      ]
      return {
        // RFC 5652, 5.4: signed attributes are signed with the tag of a SET OF.
        digest: createHash(options.digest).update(setOf(attributes)).digest(),
        finish: (signature) => {
          const bytes = message(attributes, signature)
          return options.outputFormat === 'der' ? bytes : cmsPem(bytes)
        },
      }
    },
  }
}

/** DER; each once, however often it stands there: openssl refuses a second one. @throws Error, whose message is a clause */
export function readCertificates(text: string): readonly [signer: Buffer, ...others: Buffer[]] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  const raws = new Map(blocks.map((block) => new X509Certificate(block).raw).map((raw) => [raw.toString('hex'), raw]))
  const [signer, ...others] = raws.values()
  if (signer === undefined) throw new Error('there is no certificate to put into the signature')
  return [signer, ...others]
}

/** RFC 5280, 4.1: the version, where it stands there, comes before the serial number; then algorithm and issuer. */
export function issuerAndSerialNumber(certificate: Buffer): Buffer {
  const [toBeSigned] = childrenOf(readDer(certificate))
  const fields = toBeSigned === undefined ? [] : childrenOf(toBeSigned)
  const [serialNumber, , issuer] = fields[0]?.tag === contextTag(0) ? fields.slice(1) : fields
  if (serialNumber === undefined || issuer === undefined) throw new Error("the signer's certificate names no issuer")
  return sequence(issuer.raw, serialNumber.raw)
}

function signatureAlgorithm({ digest, padding, keyType }: CmsOptions): Buffer {
  const { identifier, ecdsa } = digests[digest]
  if (keyType === 'EC') return sequence(ecdsa)
  if (padding === 'pkcs1') return sequence(rsaEncryption, nothing)
  // RFC 4055, 3.1: digest, MGF1 with the same, and a salt as long as the digest.
  const hash = sequence(identifier, nothing)
  const tagged = (number: number, content: Buffer): Buffer => derElement(contextTag(number), content)
  return sequence(rsassaPss, sequence(tagged(0, hash), tagged(1, sequence(mgf1, hash)), tagged(2, integer(digestLengths[digest]))))
}

export function attribute(type: Buffer, value: Buffer): Buffer {
  return sequence(type, setOf([value]))
}

/** RFC 5652, 11.3: UTCTime until 2049, then GeneralizedTime; to the second. */
export function time(date: Date): Buffer {
  const digits = `${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`
  return date.getUTCFullYear() < 2050
    ? derElement(universal.utcTime, Buffer.from(digits.slice(2)))
    : derElement(universal.generalizedTime, Buffer.from(digits))
}
