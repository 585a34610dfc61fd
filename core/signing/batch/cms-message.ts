/**
 * Detached CMS signatures (RFC 5652), element for element as `openssl cms -sign -binary -md DIGEST -signer CERTIFICATE -certfile CHAIN` makes
 * them. Loaded late: the ASN.1 packages are large. Pure.
 */
import { createHash, X509Certificate } from 'node:crypto'
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifier,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignatureAlgorithmIdentifier,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { Certificate, Time } from '@peculiar/asn1-x509'
import type { Digest, KeyType, Padding } from '../../tools/signing-tool.ts'
import type { Format } from './start-batch.ts'

const data = '1.2.840.113549.1.7.1'
const signedData = '1.2.840.113549.1.7.2'
const contentType = '1.2.840.113549.1.9.3'
const messageDigest = '1.2.840.113549.1.9.4'
const signingTime = '1.2.840.113549.1.9.5'
const smimeCapabilities = '1.2.840.113549.1.9.15'

/** What OpenSSL says of itself: AES 256, 192 and 128, 3DES, RC2 with 128 and 64 bits, DES, RC2 with 40 bits. */
const capabilities = Buffer.from(
  '306a300b060960864801650304012a300b0609608648016503040116300b0609608648016503040102300a06082a864886f70d0307300e06082a864886f70d030202020080300d06082a864886f70d0302020140300706052b0e030207300d06082a864886f70d0302020128',
  'hex',
)

const digests = {
  sha256: { identifier: '2.16.840.1.101.3.4.2.1', der: '0609608648016503040201', size: 32, ecdsa: '1.2.840.10045.4.3.2' },
  sha384: { identifier: '2.16.840.1.101.3.4.2.2', der: '0609608648016503040202', size: 48, ecdsa: '1.2.840.10045.4.3.3' },
  sha512: { identifier: '2.16.840.1.101.3.4.2.3', der: '0609608648016503040203', size: 64, ecdsa: '1.2.840.10045.4.3.4' },
} as const satisfies Record<Digest, unknown>

export interface CmsOptions {
  /** PEM: the signer's certificate first. */
  readonly certificateChain: string
  readonly digest: Digest
  readonly padding: Padding
  readonly keyType: KeyType
  readonly outputFormat: 'der' | 'pem'
}

/** @throws Error, whose message is a clause: the certificates can't be read, or not written again byte by byte */
export function cmsFormat(options: CmsOptions, now: () => Date = () => new Date()): Format {
  const certificates = readCertificates(options.certificateChain)
  const [signer] = certificates
  if (signer === undefined) throw new Error('there is no certificate to put into the signature')
  const { issuer, serialNumber } = signer.tbsCertificate
  const { identifier } = digests[options.digest]
  const sid = new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }) })
  const set = new CertificateSet(sortedSet(certificates.map((certificate) => new CertificateChoices({ certificate }))))
  const digestAlgorithm = (): DigestAlgorithmIdentifier => new DigestAlgorithmIdentifier({ algorithm: identifier })

  const message = (signedAttrs: Attribute[], signature: Buffer): Buffer => {
    const info = new SignerInfo({
      version: CMSVersion.v1,
      sid,
      digestAlgorithm: digestAlgorithm(),
      signedAttrs,
      signatureAlgorithm: signatureAlgorithm(options),
      signature: new OctetString(signature),
    })
    const content = new SignedData({
      version: CMSVersion.v1,
      digestAlgorithms: new DigestAlgorithmIdentifiers([digestAlgorithm()]),
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: data }),
      certificates: set,
      signerInfos: new SignerInfos([info]),
    })
    return der(new ContentInfo({ contentType: signedData, content: AsnConvert.serialize(content) }))
  }
  return {
    prepare(contentDigest) {
      const attributes = sortedSet([
        attribute(contentType, der(new EncapsulatedContentInfo({ eContentType: data })).subarray(2)),
        attribute(signingTime, der(new Time(now()))),
        attribute(messageDigest, der(new OctetString(contentDigest))),
        attribute(smimeCapabilities, capabilities),
      ])
      return {
        digest: createHash(options.digest)
          .update(setOf(attributes.map((each) => der(each))))
          .digest(),
        finish: (signature) => {
          const bytes = message(attributes, signature)
          return options.outputFormat === 'der' ? bytes : Buffer.from(pem(bytes))
        },
      }
    },
  }
}

/** Each once, however often it stands there; openssl refuses a second one. */
function readCertificates(text: string): Certificate[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  const raws = new Map(blocks.map((block) => new X509Certificate(block).raw).map((raw) => [raw.toString('hex'), raw]))
  return [...raws.values()].map((raw) => {
    const certificate = AsnConvert.parse(raw, Certificate)
    // A byte that differs would break the issuer's signature.
    if (!der(certificate).equals(raw)) throw new Error('a certificate of the chain is encoded in an unusual way')
    return certificate
  })
}

function signatureAlgorithm({ digest, padding, keyType }: CmsOptions): SignatureAlgorithmIdentifier {
  const { der: digestDer, size, ecdsa } = digests[digest]
  if (keyType === 'EC') return new SignatureAlgorithmIdentifier({ algorithm: ecdsa })
  if (padding === 'pkcs1') return new SignatureAlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.1', parameters: null })
  const hash = `300d${digestDer}0500`
  // RFC 4055, 3.1: digest, MGF1 with the same, and a salt as long as the digest.
  const parameters = `3034a00f${hash}a11c301a06092a864886f70d010108${hash}a2030201${size.toString(16)}`
  return new SignatureAlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.10', parameters: exact(Buffer.from(parameters, 'hex')) })
}

function attribute(attrType: string, value: Buffer): Attribute {
  return new Attribute({ attrType, attrValues: [exact(value)] })
}

function der(value: unknown): Buffer {
  return Buffer.from(AsnConvert.serialize(value))
}

/** DER orders what is in a SET OF by its bytes (X.690, 11.6). */
function sortedSet<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, bytes: der(item) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ item }) => item)
}

/** RFC 5652, 5.4: signed attributes are signed with the tag of a SET OF. */
function setOf(elements: readonly Buffer[]): Buffer {
  const content = Buffer.concat(elements)
  const { length } = content
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.of(0x31, ...size), content])
}

/** Small buffers share their memory with others. */
function exact(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

function pem(bytes: Buffer): string {
  return `-----BEGIN CMS-----\n${bytes.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CMS-----\n`
}
