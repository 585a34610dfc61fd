/** Authenticode's PKCS #7 for an executable, element for element as `osslsigncode sign` makes it. Pure. */
import { createHash } from 'node:crypto'
import type { Digest, KeyType } from '../../tools/signing-tool.ts'
import { contextTag, universal } from '../../verification/der.ts'
import { indirectDataType } from '../../verification/object-identifiers.ts'
import { derElement, objectIdentifier } from '../../der-writer.ts'
import {
  attribute,
  contentType,
  digests,
  integer,
  issuerAndSerialNumber,
  messageDigest,
  nothing,
  readCertificates,
  rsaEncryption,
  sequence,
  setOf,
  signedData,
  signingTime,
  time,
} from './cms-message.ts'
import type { Format } from './start-batch.ts'

const indirectData = objectIdentifier(indirectDataType)
const peImageData = objectIdentifier('1.3.6.1.4.1.311.2.1.15')
const statementType = objectIdentifier('1.3.6.1.4.1.311.2.1.11')
const opusInfo = objectIdentifier('1.3.6.1.4.1.311.2.1.12')
const individualCodeSigning = objectIdentifier('1.3.6.1.4.1.311.2.1.21')

const context = (number: number, ...content: readonly Uint8Array[]): Buffer => derElement(contextTag(number), ...content)
/** IMPLICIT, of a string. */
const text = (number: number, content: Uint8Array): Buffer => derElement(0x80 | number, content)

/** SpcPeImageData: the flag for resources, and a file name that means nothing any more, in UTF-16 with the higher byte first. */
const imageData = sequence(
  derElement(0x03, Buffer.of(7, 0x80)),
  context(0, context(2, text(0, Buffer.from('<<<Obsolete>>>', 'utf16le').swap16()))),
)
const imageType = sequence(peImageData, imageData)

export interface AuthenticodeOptions {
  /** PEM: the signer's certificate first. */
  readonly certificateChain: string
  readonly digest: Digest
  readonly keyType: KeyType
  readonly description?: string | undefined
  readonly descriptionUrl?: string | undefined
}

/** Results are DER. @throws Error, whose message is a clause: the certificates can't be read */
export function authenticodeFormat(options: AuthenticodeOptions, now: () => Date = () => new Date()): Format {
  const certificates = readCertificates(options.certificateChain)
  const [signer] = certificates
  const { identifier } = digests[options.digest]
  const digestAlgorithm = sequence(identifier, nothing)
  const signatureType = options.keyType === 'EC' ? sequence(digests[options.digest].ecdsa) : sequence(rsaEncryption, nothing)
  const sid = issuerAndSerialNumber(signer)
  const certificateSet = setOf(certificates, contextTag(0))
  const algorithms = setOf([digestAlgorithm])
  const unchanging = [
    attribute(contentType, indirectData),
    attribute(statementType, sequence(individualCodeSigning)),
    ...programInformation(options),
  ]
  const hash = (bytes: Uint8Array): Buffer => createHash(options.digest).update(bytes).digest()

  return {
    prepare(imageDigest) {
      const parts = [imageType, sequence(digestAlgorithm, derElement(universal.octetString, imageDigest))]
      const attributes = [
        ...unchanging,
        attribute(signingTime, time(now())),
        // Over the octets of the SEQUENCE, without tag and length.
        attribute(messageDigest, derElement(universal.octetString, hash(Buffer.concat(parts)))),
      ]
      return {
        digest: hash(setOf(attributes)),
        finish(signature) {
          const info = sequence(
            integer(1),
            sid,
            digestAlgorithm,
            setOf(attributes, contextTag(0)),
            signatureType,
            derElement(universal.octetString, signature),
          )
          const message = sequence(
            integer(1),
            algorithms,
            sequence(indirectData, context(0, sequence(...parts))),
            certificateSet,
            setOf([info]),
          )
          return sequence(signedData, context(0, message))
        },
      }
    },
  }
}

/** SpcSpOpusInfo; osslsigncode puts the description's UTF-8 into the string for ASCII. */
function programInformation({ description, descriptionUrl }: AuthenticodeOptions): Buffer[] {
  if (description === undefined && descriptionUrl === undefined) return []
  const name = description === undefined ? [] : [context(0, text(1, Buffer.from(description)))]
  const moreInformation = descriptionUrl === undefined ? [] : [context(1, text(0, Buffer.from(descriptionUrl)))]
  return [attribute(opusInfo, sequence(...name, ...moreInformation))]
}
