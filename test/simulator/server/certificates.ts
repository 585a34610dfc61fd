import { createHash, randomBytes, sign, X509Certificate, type KeyObject } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectKeyIdentifier,
  id_kp_codeSigning,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  Name,
  RelativeDistinguishedName,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509'
import type { KeyPair, KeyStore } from './keys.ts'
import type { Policy } from './world.ts'

const DAY = 24 * 60 * 60 * 1000
const SHA256_WITH_RSA = '1.2.840.113549.1.1.11'
const COMMON_NAME = '2.5.4.3'
const ORGANIZATION_NAME = '2.5.4.10'

export interface IssuedCertificate {
  readonly der: Buffer
  readonly pem: string
  /** Leaf, intermediate and root, in this order. */
  readonly chainPem: string
}

interface Authority {
  readonly name: Name
  readonly key: KeyPair
  readonly der: Buffer
  readonly pem: string
}

/** A root and an intermediate, made anew at each start from their (maybe cached) keys, so that nothing ever is out of date. */
export class CertificateAuthority {
  readonly rootPem: string
  /** Intermediate and root. */
  readonly chainPem: string
  readonly #intermediate: Authority
  readonly #leaves = new Map<string, IssuedCertificate>()

  private constructor(root: Authority, intermediate: Authority) {
    this.rootPem = root.pem
    this.chainPem = intermediate.pem + root.pem
    this.#intermediate = intermediate
  }

  static async create(keys: KeyStore): Promise<CertificateAuthority> {
    const [rootKey, intermediateKey] = await Promise.all([keys.get('ca-root', 'rsa2048'), keys.get('ca-intermediate', 'rsa2048')])
    const root = authority(undefined, 'Simulated Root CA (not trusted)', rootKey)
    return new CertificateAuthority(root, authority(root, 'Simulated Code Signing CA (not trusted)', intermediateKey))
  }

  /** The policy's code-signing certificate: the same one for the whole run. */
  issue(policy: Policy, spki: Buffer): IssuedCertificate {
    const known = this.#leaves.get(policy.name)
    if (known) return known
    const der = certificate({
      issuer: this.#intermediate,
      subject: distinguishedName(`Simulated ${policy.organization} ${policy.project} ${policy.policy}`),
      spki,
      days: 730,
      extensions: [
        extension(id_ce_basicConstraints, true, new BasicConstraints({ cA: false })),
        extension(id_ce_keyUsage, true, new KeyUsage(KeyUsageFlags.digitalSignature)),
        extension(id_ce_extKeyUsage, false, new ExtendedKeyUsage([id_kp_codeSigning])),
      ],
    })
    const pem = toPem(der)
    const issued = { der, pem, chainPem: pem + this.chainPem }
    this.#leaves.set(policy.name, issued)
    return issued
  }
}

function authority(issuer: Authority | undefined, commonName: string, key: KeyPair): Authority {
  const name = distinguishedName(commonName)
  const der = certificate({
    issuer: issuer ?? { name, key },
    subject: name,
    spki: key.spki,
    days: issuer ? 1825 : 3650,
    extensions: [
      extension(id_ce_basicConstraints, true, new BasicConstraints(issuer ? { cA: true, pathLenConstraint: 0 } : { cA: true })),
      extension(id_ce_keyUsage, true, new KeyUsage(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign)),
    ],
  })
  return { name, key, der, pem: toPem(der) }
}

interface CertificateRequest {
  readonly issuer: Pick<Authority, 'name' | 'key'>
  readonly subject: Name
  readonly spki: Buffer
  readonly days: number
  readonly extensions: readonly Extension[]
}

function certificate(request: CertificateRequest): Buffer {
  const serial = randomBytes(16)
  // Positive, and no leading zero octet: DER wants the shortest form.
  serial[0] = 0x40 | (serial.readUInt8(0) & 0x3f)
  const signatureAlgorithm = new AlgorithmIdentifier({ algorithm: SHA256_WITH_RSA, parameters: null })
  const tbs = new TBSCertificate({
    version: Version.v3,
    serialNumber: toArrayBuffer(serial),
    signature: signatureAlgorithm,
    issuer: request.issuer.name,
    // A day of slack: containers and machines under test may disagree about the time.
    validity: new Validity({ notBefore: new Date(Date.now() - DAY), notAfter: new Date(Date.now() + request.days * DAY) }),
    subject: request.subject,
    subjectPublicKeyInfo: AsnConvert.parse(request.spki, SubjectPublicKeyInfo),
    extensions: new Extensions([
      ...request.extensions,
      extension(id_ce_subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyIdentifier(request.spki))),
      extension(
        id_ce_authorityKeyIdentifier,
        false,
        new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyIdentifier(request.issuer.key.spki)) }),
      ),
    ]),
  })
  const signature = signWithRsa(Buffer.from(AsnConvert.serialize(tbs)), request.issuer.key.privateKey)
  return Buffer.from(AsnConvert.serialize(new Certificate({ tbsCertificate: tbs, signatureAlgorithm, signatureValue: signature })))
}

function signWithRsa(data: Buffer, key: KeyObject): ArrayBuffer {
  return toArrayBuffer(sign('sha256', data, key))
}

function keyIdentifier(spki: Buffer): ArrayBuffer {
  const { subjectPublicKey } = AsnConvert.parse(spki, SubjectPublicKeyInfo)
  return toArrayBuffer(createHash('sha1').update(Buffer.from(subjectPublicKey)).digest())
}

function extension(oid: string, critical: boolean, value: object): Extension {
  return new Extension({ extnID: oid, critical, extnValue: new OctetString(AsnConvert.serialize(value)) })
}

function distinguishedName(commonName: string): Name {
  const part = (type: string, utf8String: string) =>
    new RelativeDistinguishedName([new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String }) })])
  return new Name([part(ORGANIZATION_NAME, 'SignPath Simulator'), part(COMMON_NAME, commonName)])
}

function toPem(der: Buffer): string {
  return new X509Certificate(der).toString()
}

function toArrayBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
