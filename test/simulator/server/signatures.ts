import { constants, createECDH, createHash, privateEncrypt, randomBytes, type KeyObject } from 'node:crypto'
import type { Digest, DigestName } from './digests.ts'

/**
 * Signatures over hashes that somebody else computed. Node's own sign() hashes its input (for EC even without an algorithm name), hence
 * this file. It takes no care about timing: the keys are test keys.
 */

export function signRsaPkcs1(key: KeyObject, hash: Buffer, digest: Digest): Buffer {
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([digest.digestInfoPrefix, hash]))
}

/** EMSA-PSS (RFC 8017, section 9.1.1) with MGF1 over the same digest and a salt as long as the digest. */
export function signRsaPss(key: KeyObject, hash: Buffer, digest: Digest): Buffer {
  const modulusBits = key.asymmetricKeyDetails?.modulusLength ?? 0
  const encodedBits = modulusBits - 1
  const length = Math.ceil(encodedBits / 8)
  const salt = randomBytes(digest.length)
  const h = createHash(digest.name)
    .update(Buffer.concat([Buffer.alloc(8), hash, salt]))
    .digest()
  const db = Buffer.alloc(length - digest.length - 1)
  db[db.length - salt.length - 1] = 0x01
  salt.copy(db, db.length - salt.length)
  const mask = mgf1(h, db.length, digest.name)
  for (const [index, byte] of mask.entries()) db[index] = (db[index] ?? 0) ^ byte
  db[0] = (db[0] ?? 0) & (0xff >> (8 * length - encodedBits))
  return privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, Buffer.concat([db, h, Buffer.from([0xbc])]))
}

function mgf1(seed: Buffer, length: number, digest: DigestName): Buffer {
  const blocks: Buffer[] = []
  for (let counter = 0, total = 0; total < length; counter++) {
    const suffix = Buffer.alloc(4)
    suffix.writeUInt32BE(counter)
    const block = createHash(digest).update(seed).update(suffix).digest()
    blocks.push(block)
    total += block.length
  }
  return Buffer.concat(blocks).subarray(0, length)
}

interface Curve {
  readonly opensslName: string
  readonly oid: string
  /** Bytes of a coordinate, and of the order. */
  readonly size: number
  readonly order: bigint
}

const P256: Curve = {
  opensslName: 'prime256v1',
  oid: '1.2.840.10045.3.1.7',
  size: 32,
  order: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
}

const P384: Curve = {
  opensslName: 'secp384r1',
  oid: '1.3.132.0.34',
  size: 48,
  order: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
}

export function curveOf(key: KeyObject): Curve {
  const name = key.asymmetricKeyDetails?.namedCurve
  const curve = [P256, P384].find(({ opensslName }) => opensslName === name)
  if (!curve) throw new Error(`No such curve in the simulator: ${name ?? 'none'}`)
  return curve
}

/** ECDSA (FIPS 186-5, section 6.4.1); OpenSSL multiplies the point, through ECDH. Gives r and s, each as long as the order. */
export function signEcdsa(key: KeyObject, hash: Buffer): Buffer {
  const { opensslName, order, size } = curveOf(key)
  const d = toNumber(Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url'))
  // A hash longer than the order counts with its leftmost bits (both orders are whole bytes long).
  const e = toNumber(hash.subarray(0, size))
  for (;;) {
    const nonce = randomBytes(size)
    const k = toNumber(nonce)
    if (k === 0n || k >= order) continue
    const ecdh = createECDH(opensslName)
    ecdh.setPrivateKey(nonce)
    const r = toNumber(ecdh.getPublicKey().subarray(1, 1 + size)) % order
    const s = (inverse(k, order) * ((e + r * d) % order)) % order
    if (r !== 0n && s !== 0n) return Buffer.concat([toBytes(r, size), toBytes(s, size)])
  }
}

/** r||s to the ASN.1 form that X.509, CMS and OpenSSL use: SEQUENCE of two INTEGER. */
export function toAsn1Signature(ieee: Buffer): Buffer {
  const half = ieee.length / 2
  const body = Buffer.concat([derInteger(ieee.subarray(0, half)), derInteger(ieee.subarray(half))])
  // Two integers of P-384 take 104 bytes at most: the short form of the length is enough.
  return Buffer.concat([Buffer.from([0x30, body.length]), body])
}

function derInteger(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  const value = bytes.subarray(first)
  const sign = value.readUInt8(0) & 0x80 ? [0] : []
  return Buffer.concat([Buffer.from([0x02, value.length + sign.length, ...sign]), value])
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b] = [value % modulus, modulus]
  let [x, y] = [1n, 0n]
  while (b !== 0n) {
    const quotient = a / b
    ;[a, b] = [b, a - quotient * b]
    ;[x, y] = [y, x - quotient * y]
  }
  return ((x % modulus) + modulus) % modulus
}

function toNumber(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex') || '0'}`)
}

function toBytes(value: bigint, size: number): Buffer {
  return Buffer.from(value.toString(16).padStart(2 * size, '0'), 'hex')
}
