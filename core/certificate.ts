/** X.509 certificate files: which certificate signs, which ones follow it, and whom it names. */
import { createHash, createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import { SigningError } from './errors.ts'
import { whyUnreadable } from './output-error.ts'
import { readNamed } from './read-named.ts'
import { plainText } from './redaction.ts'
import type { KeyType, SignerIdentity } from './tools/signing-tool.ts'

export interface CertificateFile {
  /** The signer's own certificate. */
  readonly leaf: X509Certificate
  /** The others of the file: the leaf's issuer, its issuer, and so on; those that belong nowhere last. */
  readonly chain: readonly X509Certificate[]
}

/**
 * Reads a PEM file, which may hold the chain in any order, or a DER file; DER files that were put together, too.
 * @throws SigningError FILE_UNREADABLE; INVALID_INPUT where it is something else, or where its signer is not clear
 */
export async function readCertificateFile(path: string): Promise<CertificateFile> {
  let bytes: Buffer
  try {
    bytes = await readNamed(path)
  } catch (error) {
    throw new SigningError('FILE_UNREADABLE', `The certificate file ${plainText(path)} ${whyUnreadable(error)}.`, {
      file: path,
      cause: error,
      hint: 'Check the path in `certificate`: it is relative to the working directory.',
    })
  }
  const certificates = unique(decode(bytes, path))
  const leaf = signerOf(certificates, path)
  return { leaf, chain: chainOf(leaf, certificates) }
}

/** A certificate's subject or issuer: Node puts a line break between the parts, and gives nothing for an empty one, whatever its types say. */
export function onOneLine(name: string | undefined): string {
  return name?.replaceAll('\n', ', ') ?? '(no name)'
}

/** Whom a certificate names, for messages: one may be anybody's, and its name turn what follows round. */
export function describeCertificate({ subject }: X509Certificate): string {
  return plainText(onOneLine(subject))
}

/** Whom a certificate names, as the verifiers want it. */
export function signerIdentity(certificate: X509Certificate): SignerIdentity {
  return {
    sha256: createHash('sha256').update(certificate.raw).digest('hex'),
    subject: onOneLine(certificate.subject),
  }
}

/** @throws SigningError KEY_TYPE_MISMATCH for a key that is neither RSA nor EC */
export function keyTypeOf(certificate: X509Certificate): KeyType {
  return publicKeyTypeOf(certificate.publicKey)
}

/** @throws SigningError KEY_TYPE_MISMATCH for a key that is neither RSA nor EC */
export function publicKeyTypeOf(publicKey: KeyObject): KeyType {
  const type = publicKey.asymmetricKeyType
  if (type === 'rsa' || type === 'rsa-pss') return 'RSA'
  if (type === 'ec') return 'EC'
  throw new SigningError('KEY_TYPE_MISMATCH', `The signing policy's key is of type ${type ?? 'unknown'}: only RSA and EC are supported.`, {
    hint: 'Choose a signing policy whose certificate has an RSA or EC key.',
  })
}

/** What a user should know about a certificate before it signs, a sentence each. */
export function certificateWarnings(certificate: X509Certificate, now: Date = new Date()): string[] {
  if (now.getTime() > Date.parse(certificate.validTo)) return [`The signing certificate expired on ${day(certificate.validTo)}.`]
  if (now.getTime() < Date.parse(certificate.validFrom))
    return [`The signing certificate is not valid before ${day(certificate.validFrom)}.`]
  return []
}

/** Code signing, and any purpose. */
const codeSigningPurposes = ['1.3.6.1.5.5.7.3.3', '2.5.29.37.0']

/** Whether it names its purposes, and signing code is none of them. Node calls them `keyUsage`, and gives nothing where there are none. */
export function isNotForCode(certificate: X509Certificate): boolean {
  const purposes = certificate.keyUsage as readonly string[] | undefined
  return purposes !== undefined && !codeSigningPurposes.some((purpose) => purposes.includes(purpose))
}

/** Whether each certificate is signed by the next one up to a root that signs itself, and all are valid. */
export function reachesRoot({ leaf, chain }: CertificateFile, now: Date = new Date()): boolean {
  const isBy = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
    certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
  const left = new Set(chain)
  for (let certificate: X509Certificate | undefined = leaf; certificate !== undefined;) {
    const current: X509Certificate = certificate
    if (certificateWarnings(current, now).length > 0) return false
    if (isBy(current, current)) return true
    certificate = [...left].find((other) => isBy(current, other))
    if (certificate !== undefined) left.delete(certificate)
  }
  return false
}

function day(date: string): string {
  return new Date(date).toISOString().slice(0, 10)
}

function decode(bytes: Buffer, file: string): X509Certificate[] {
  const refuse = (message: string, hint: string): never => {
    throw new SigningError('INVALID_INPUT', message, { file, hint })
  }
  if (bytes.every((byte) => byte <= 0x20))
    refuse('The certificate file is empty.', "Download the certificate from SignPath's page of the signing policy.")
  const text = textOf(bytes)
  if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text) || isPrivateKey(bytes)) {
    refuse(
      'The certificate file holds a PRIVATE KEY, which must never lie there: it was not used.',
      'Remove it from where this job takes it, and treat the key as compromised if others could read it. Give a file with certificates only.',
    )
  }
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)]
  const ofCertificates = blocks.filter(([, label]) => label === 'CERTIFICATE' || label === 'X509 CERTIFICATE')
  // Not in the midst of a comment.
  const begun = text.split(/(?:^|-)[ \t]*-----BEGIN (?:X509 )?CERTIFICATE-----/m).length - 1
  const ended = text.split(/^[ \t]*-----END (?:X509 )?CERTIFICATE-----/m).length - 1
  if (ofCertificates.length > 0 && Math.max(begun, ended) > ofCertificates.length) {
    refuse(
      `The certificate file is damaged: ${ended > begun ? `${ended} certificates end` : `${begun} certificates begin`} in it, and ${ofCertificates.length} of them can be read.`,
      'Without its whole chain, others could not verify what is signed. Fetch the file anew.',
    )
  }
  if (ofCertificates.length > 0) return ofCertificates.map(([, , base64 = '']) => parse(Buffer.from(base64, 'base64'), file))
  if (blocks.some(([, label]) => label === 'PKCS7' || label === 'CMS') || bytes.subarray(0, 40).includes(signedDataOid)) {
    refuse(
      'The certificate file is a PKCS #7 container (.p7b).',
      'Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text.',
    )
  }
  if (bytes.subarray(0, 40).includes(dataOid)) {
    refuse(
      'The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.',
      'Give the certificate alone, as PEM or DER.',
    )
  }
  if (blocks.length > 0)
    refuse(`The certificate file holds a ${blocks[0]?.[1] ?? 'block'} and no CERTIFICATE.`, 'Give the certificate as PEM or DER.')
  return parseAll(bytes, file)
}

/** Node reads the first one alone. */
function parseAll(der: Buffer, file: string): X509Certificate[] {
  const first = parse(der, file)
  const rest = der.subarray(first.raw.length)
  return rest.every((byte) => byte <= 0x20) ? [first] : [first, ...parseAll(rest, file)]
}

/** pkcs7-signedData, 1.2.840.113549.1.7.2, in DER. */
const signedDataOid = Buffer.from('06092a864886f70d010702', 'hex')
/** pkcs7-data, 1.2.840.113549.1.7.1, in DER: what a PKCS #12 file begins with. */
const dataOid = Buffer.from('06092a864886f70d010701', 'hex')

/** PowerShell's `>` writes UTF-16. */
function textOf(bytes: Buffer): string {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('latin1')
}

function isPrivateKey(der: Buffer): boolean {
  return (['pkcs8', 'pkcs1', 'sec1'] as const).some((type) => {
    try {
      createPrivateKey({ key: der, format: 'der', type })
      return true
    } catch {
      return false
    }
  })
}

function parse(der: Buffer, file: string): X509Certificate {
  try {
    return new X509Certificate(der)
  } catch (error) {
    throw new SigningError('INVALID_INPUT', 'The certificate file holds no X.509 certificate, or a damaged one.', {
      file,
      cause: error,
      hint: 'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as SignPath offers it for download.',
    })
  }
}

function unique(certificates: readonly X509Certificate[]): X509Certificate[] {
  return [...new Map(certificates.map((certificate) => [certificate.fingerprint256, certificate])).values()]
}

/** The one that issued none of the others, and is no CA if there is a choice. */
function signerOf(certificates: readonly X509Certificate[], file: string): X509Certificate {
  const ends = certificates.filter((candidate) => !certificates.some((other) => other !== candidate && other.checkIssued(candidate)))
  const noCas = ends.filter((candidate) => !candidate.ca)
  const [leaf, ...others] = noCas.length > 0 ? noCas : ends
  if (leaf && others.length === 0) return leaf
  const subjects = [leaf, ...others].map((certificate) => (certificate ? describeCertificate(certificate) : 'none')).join('; ')
  throw new SigningError('INVALID_INPUT', `It is not clear which certificate of the file is the signer's: ${subjects}.`, {
    file,
    hint: "Keep the signing policy's certificate and its chain only.",
  })
}

function chainOf(leaf: X509Certificate, certificates: readonly X509Certificate[]): X509Certificate[] {
  const chain: X509Certificate[] = []
  const left = new Set(certificates.filter((certificate) => certificate !== leaf))
  for (let last = leaf; ;) {
    const issuer = [...left].find((candidate) => last.checkIssued(candidate))
    if (!issuer) return [...chain, ...left]
    chain.push(issuer)
    left.delete(issuer)
    last = issuer
  }
}
