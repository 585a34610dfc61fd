/** PKCS #7 and CMS SignedData (RFC 2315, RFC 5652) taken apart. What is in it is not yet proved: see check-signer.ts. */
import {
  algorithmOf,
  childrenOf,
  contextTag,
  expectTag,
  MalformedDer,
  objectIdentifierOf,
  readDer,
  sequenceOf,
  universal,
  type Element,
} from './der.ts'
import { signedDataType } from './object-identifiers.ts'

const digestName = 'the digest algorithm'

export interface SignedData {
  /** Object identifier of what is signed. */
  readonly contentType: string
  /** What the signature covers: the content octets of the element inside, whatever its type; undefined where it is detached. */
  readonly content: Buffer | undefined
  /** DER of each embedded certificate. */
  readonly certificates: readonly Buffer[]
  /** Of the signers, as the message lists them before the content. */
  readonly digestAlgorithms: readonly string[]
  readonly signers: readonly SignerInfo[]
}

/** Values of one attribute, by object identifier. */
export type Attributes = ReadonlyMap<string, readonly Element[]>

export type SignerName = { readonly issuer: Buffer; readonly serialNumber: Buffer } | 'subject-key-identifier'

export interface SignerInfo {
  readonly name: SignerName
  readonly digestAlgorithm: string
  readonly signedAttributes:
    { readonly values: Attributes; /** A SET OF: what the signature is over. */ readonly encoded: Buffer } | undefined
  readonly signatureAlgorithm: readonly Element[]
  readonly signature: Buffer
  readonly unsignedAttributes: Attributes
}

/** @throws MalformedDer */
export function parseSignedData(der: Buffer): SignedData {
  const [type, wrapped] = sequenceOf(readDer(der), 'the PKCS #7 message')
  if (objectIdentifierOf(type, 'its type') !== signedDataType) throw new MalformedDer('it is no signed data')
  const [inner] = childrenOf(expectTag(wrapped, contextTag(0), 'its content'))
  const [version, algorithms, encapsulated, ...rest] = sequenceOf(inner, 'the signed data')
  expectTag(version, universal.integer, 'its version')
  const [contentType, content] = sequenceOf(encapsulated, 'the signed content')
  return {
    contentType: objectIdentifierOf(contentType, "the content's type"),
    content: content === undefined ? undefined : contentOctets(content),
    certificates: rest.filter(({ tag }) => tag === contextTag(0)).flatMap((set) => childrenOf(set).map(({ raw }) => raw)),
    digestAlgorithms: childrenOf(expectTag(algorithms, universal.set, 'the list of digests')).map((algorithm) =>
      algorithmOf(algorithm, digestName),
    ),
    signers: childrenOf(expectTag(rest.at(-1), universal.set, 'the list of signers')).map(parseSignerInfo),
  }
}

/** @throws MalformedDer */
export function parseSignerInfo(element: Element): SignerInfo {
  const [version, name, digestAlgorithm, ...rest] = sequenceOf(element, 'a signer')
  expectTag(version, universal.integer, "a signer's version")
  const signed = rest[0]?.tag === contextTag(0) ? rest.shift() : undefined
  const [signatureAlgorithm, signature, unsigned] = rest
  return {
    name: signerName(name),
    digestAlgorithm: algorithmOf(digestAlgorithm, digestName),
    // RFC 5652, 5.4: signed with the tag of a SET OF, not with the implicit one that stands there.
    signedAttributes: signed && {
      values: attributesOf(signed),
      encoded: Buffer.concat([Buffer.of(universal.set), signed.raw.subarray(1)]),
    },
    signatureAlgorithm: sequenceOf(signatureAlgorithm, 'the signature algorithm'),
    signature: expectTag(signature, universal.octetString, 'the signature value').content,
    unsignedAttributes:
      unsigned === undefined ? new Map() : attributesOf(expectTag(unsigned, contextTag(1), 'the list of unsigned attributes')),
  }
}

/** Issuer and serial number of a certificate, as a signer is named by them. @throws MalformedDer */
export function nameOfCertificate(der: Buffer): Exclude<SignerName, string> {
  const [serialNumber, , issuer] = fieldsOfCertificate(der)
  return {
    serialNumber: expectTag(serialNumber, universal.integer, 'the serial number').content,
    issuer: expectTag(issuer, universal.sequence, 'the issuer').raw,
  }
}

/** The name of whom a certificate is for. @throws MalformedDer */
export function subjectOfCertificate(der: Buffer): Element {
  return expectTag(fieldsOfCertificate(der)[4], universal.sequence, 'the subject')
}

/** Object identifier of the kind of key that it is for. @throws MalformedDer */
export function keyKindOfCertificate(der: Buffer): string {
  return algorithmOf(sequenceOf(fieldsOfCertificate(der)[5], 'the public key')[0], "the key's algorithm")
}

export interface CertificateExtension {
  readonly critical: boolean
  readonly value: Element
}

/** By its object identifier. Node tells what some of them say, and of none whether it is critical. @throws MalformedDer */
export function extensionOfCertificate(der: Buffer, identifier: string): CertificateExtension | undefined {
  const wrapper = fieldsOfCertificate(der).find(({ tag }) => tag === contextTag(3))
  const extensions = wrapper === undefined ? [] : sequenceOf(childrenOf(wrapper)[0], "the certificate's extensions")
  for (const extension of extensions) {
    const [name, ...rest] = sequenceOf(extension, 'an extension')
    if (objectIdentifierOf(name, "an extension's name") !== identifier) continue
    const value = readDer(expectTag(rest.at(-1), universal.octetString, "an extension's value").content)
    return { critical: rest.length > 1 && rest[0]?.content[0] === 0xff, value }
  }
  return undefined
}

/** From the serial number on. */
function fieldsOfCertificate(der: Buffer): Element[] {
  const [tbs] = sequenceOf(readDer(der), 'the certificate')
  const fields = sequenceOf(tbs, "the certificate's content")
  return fields[0]?.tag === contextTag(0) ? fields.slice(1) : fields
}

/**
 * CMS signs the octets of an OCTET STRING; PKCS #7 1.5 has content of any type, and Authenticode a SEQUENCE: signed are its octets, without
 * tag and length.
 */
function contentOctets(wrapper: Element): Buffer {
  const [content, ...others] = childrenOf(expectTag(wrapper, contextTag(0), 'the content'))
  const isOne = content?.tag === universal.octetString || content?.tag === universal.sequence
  if (!isOne || others.length > 0) throw new MalformedDer('the content is not one element')
  return content.content
}

function signerName(element: Element | undefined): SignerName {
  if (element?.tag === 0x80) return 'subject-key-identifier'
  const [issuer, serialNumber] = sequenceOf(element, "the signer's name")
  return {
    issuer: expectTag(issuer, universal.sequence, "the signer's issuer").raw,
    serialNumber: expectTag(serialNumber, universal.integer, "the signer's serial number").content,
  }
}

function attributesOf(set: Element): Attributes {
  const attributes = new Map<string, Element[]>()
  for (const attribute of childrenOf(set)) {
    const [type, values] = sequenceOf(attribute, 'an attribute')
    const key = objectIdentifierOf(type, "an attribute's type")
    attributes.set(key, [...(attributes.get(key) ?? []), ...childrenOf(expectTag(values, universal.set, "an attribute's values"))])
  }
  return attributes
}
