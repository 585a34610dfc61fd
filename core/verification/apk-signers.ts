/**
 * Takes the signers of an APK Signature Scheme block apart: nested parts, each with its length (32 bits, little-endian) before it. What is in
 * them is not yet proved. https://source.android.com/docs/security/features/apksigning/v3#format
 */
import { UnreadableArchive } from './zip-archive.ts'

/** A digest or a signature, by its algorithm's identifier. */
export interface ByAlgorithm {
  readonly algorithm: number
  readonly value: Buffer
}

/** Android's API levels that a signature is for. */
export interface SdkRange {
  readonly min: number
  readonly max: number
}

export interface ApkSigner {
  /** What the signatures are over. */
  readonly signedData: Buffer
  readonly digests: readonly ByAlgorithm[]
  /** In DER, the signer's own first. */
  readonly certificates: readonly Buffer[]
  /** By identifier. */
  readonly attributes: ReadonlyMap<number, Buffer>
  readonly signatures: readonly ByAlgorithm[]
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Buffer
  /** Of v3: as signed, and as it stands beside the signed data. */
  readonly sdk: { readonly signed: SdkRange; readonly stated: SdkRange } | undefined
}

/** @throws UnreadableArchive */
export function parseSigners(block: Buffer, scheme: 'v2' | 'v3'): ApkSigner[] {
  const reader = createReader(block)
  const signers = reader.parts().map((bytes) => parseSigner(bytes, scheme))
  reader.expectEnd()
  return signers
}

function parseSigner(bytes: Buffer, scheme: 'v2' | 'v3'): ApkSigner {
  const signer = createReader(bytes)
  const signedData = signer.part()
  const stated = scheme === 'v3' ? readSdkRange(signer) : undefined
  const signatures = signer.parts().map(readByAlgorithm)
  const publicKey = signer.part()
  signer.expectEnd()

  const signed = createReader(signedData)
  const digests = signed.parts().map(readByAlgorithm)
  const certificates = signed.parts()
  const signedRange = scheme === 'v3' ? readSdkRange(signed) : undefined
  const attributes = new Map<number, Buffer>()
  for (const attribute of signed.parts()) {
    const reader = createReader(attribute)
    const id = reader.number()
    if (attributes.has(id)) throw new UnreadableArchive(`its signature has the attribute 0x${id.toString(16)} twice`)
    attributes.set(id, reader.rest())
  }
  // apksigner ends a v2 signer's data with one more part, which is empty.
  if (scheme === 'v2' && signed.left() > 0 && signed.part().length > 0) throw new UnreadableArchive('its signature has an unknown part')
  signed.expectEnd()
  const sdk = stated === undefined || signedRange === undefined ? undefined : { signed: signedRange, stated }
  return { signedData, digests, certificates, attributes, signatures, publicKey, sdk }
}

function readByAlgorithm(bytes: Buffer): ByAlgorithm {
  const reader = createReader(bytes)
  const pair = { algorithm: reader.number(), value: reader.part() }
  reader.expectEnd()
  return pair
}

function readSdkRange(reader: Reader): SdkRange {
  return { min: reader.number(), max: reader.number() }
}

interface Reader {
  number(): number
  /** Bytes with their length before them. */
  part(): Buffer
  /** A part that is made of parts. */
  parts(): Buffer[]
  rest(): Buffer
  left(): number
  expectEnd(): void
}

function createReader(bytes: Buffer): Reader {
  let at = 0
  const take = (length: number): Buffer => {
    if (length > bytes.length - at) throw new UnreadableArchive('its signature is cut off')
    at += length
    return bytes.subarray(at - length, at)
  }
  const reader: Reader = {
    number: () => take(4).readUInt32LE(0),
    part: () => take(reader.number()),
    parts() {
      const inner = createReader(reader.part())
      const parts: Buffer[] = []
      while (inner.left() > 0) parts.push(inner.part())
      return parts
    },
    rest: () => take(bytes.length - at),
    left: () => bytes.length - at,
    expectEnd() {
      if (at !== bytes.length) throw new UnreadableArchive('its signature has an unknown part')
    },
  }
  return reader
}
