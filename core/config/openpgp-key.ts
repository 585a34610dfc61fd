/** An OpenPGP public key (RFC 4880, version 4) around an RSA key: the same bytes in every run, but for the signature that it needs. */
import { createHash } from 'node:crypto'

export interface OpenpgpKeyParts {
  /** Big-endian, without leading zeros. */
  readonly modulus: Buffer
  readonly exponent: Buffer
  readonly userId: string
}

/**
 * Of every key that is built: a fingerprint is made from creation date and key, and has to be the same in every run. 2020-01-01, in seconds
 * since 1970.
 */
const createdAt = 1_577_836_800

const tags = { signature: 2, publicKey: 6, userId: 13 } as const
const rsa = 1
const sha256 = 8
const positiveCertification = 0x13
const subpackets = { created: 2, issuer: 16, preferredHashes: 21, keyFlags: 27, issuerFingerprint: 33 } as const
const mayCertifyAndSign = 0x03

/** What the key has to sign, with SHA-256: that the user id is its own. */
export function toBeCertified(parts: OpenpgpKeyParts): Buffer {
  const head = signatureHead(parts)
  const userId = Buffer.from(parts.userId)
  const trailer = Buffer.concat([Buffer.of(4, 0xff), uint32(head.length)])
  return Buffer.concat([prefixedBody(parts), Buffer.of(0xb4), uint32(userId.length), userId, head, trailer])
}

/** @param signature RSASSA-PKCS1-v1_5 over what `toBeCertified` gives */
export function certifiedKey(parts: OpenpgpKeyParts, signature: Buffer): Buffer {
  const unhashed = subpacket(subpackets.issuer, fingerprint(parts).subarray(-8))
  const digest = hash(toBeCertified(parts))
  return Buffer.concat([
    packet(tags.publicKey, keyBody(parts)),
    packet(tags.userId, Buffer.from(parts.userId)),
    packet(
      tags.signature,
      Buffer.concat([signatureHead(parts), uint16(unhashed.length), unhashed, digest.subarray(0, 2), integer(signature)]),
    ),
  ])
}

function signatureHead(parts: OpenpgpKeyParts): Buffer {
  const hashed = Buffer.concat([
    subpacket(subpackets.created, uint32(createdAt)),
    subpacket(subpackets.keyFlags, Buffer.of(mayCertifyAndSign)),
    subpacket(subpackets.preferredHashes, Buffer.of(10, 9, sha256)),
    subpacket(subpackets.issuerFingerprint, Buffer.concat([Buffer.of(4), fingerprint(parts)])),
  ])
  return Buffer.concat([Buffer.of(4, positiveCertification, rsa, sha256), uint16(hashed.length), hashed])
}

function keyBody({ modulus, exponent }: OpenpgpKeyParts): Buffer {
  return Buffer.concat([Buffer.of(4), uint32(createdAt), Buffer.of(rsa), integer(modulus), integer(exponent)])
}

function prefixedBody(parts: OpenpgpKeyParts): Buffer {
  const body = keyBody(parts)
  return Buffer.concat([Buffer.of(0x99), uint16(body.length), body])
}

/** 20 bytes. */
function fingerprint(parts: OpenpgpKeyParts): Buffer {
  return createHash('sha1').update(prefixedBody(parts)).digest()
}

function hash(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/** A multiprecision integer: its length in bits, and its bytes without leading zeros. */
function integer(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0)
  const value = start < 0 ? Buffer.alloc(0) : bytes.subarray(start)
  const bits = value.length === 0 ? 0 : value.length * 8 - Math.clz32(value[0] ?? 0) + 24
  return Buffer.concat([uint16(bits), value])
}

function packet(tag: number, body: Buffer): Buffer {
  // New format, with a length of five bytes.
  return Buffer.concat([Buffer.of(0xc0 | tag, 0xff), uint32(body.length), body])
}

/** All of ours are short. */
function subpacket(type: number, body: Buffer): Buffer {
  return Buffer.concat([Buffer.of(body.length + 1, type), body])
}

function uint16(value: number): Buffer {
  return Buffer.of(value >> 8, value & 0xff)
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
