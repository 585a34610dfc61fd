/**
 * APK Signature Scheme v2, v3 and v3.1: every one that is there must be whole, over this very content, and by the policy's certificate alone.
 * Stricter than Android, which takes the newest scheme that it knows, and the strongest of its signatures.
 * https://source.android.com/docs/security/features/apksigning/v2#verification and …/v3#verification
 */
import { constants, verify, type KeyObject, type X509Certificate } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { describeCertificate } from '../certificate.ts'
import type { Verdict } from '../tools/signing-tool.ts'
import { readApkLayout } from './apk-archive.ts'
import { chunkedDigests, type ChunkDigest } from './apk-digest.ts'
import { parseSigners, type ApkSigner } from './apk-signers.ts'
import { readCertificate } from './check-signer.ts'
import { MalformedDer } from './der.ts'
import { UnreadableArchive } from './zip-archive.ts'

const schemes = [
  { name: 'v2', number: 2, id: 0x7109871a, format: 'v2' },
  { name: 'v3', number: 3, id: 0xf05368c0, format: 'v3' },
  { name: 'v3.1', number: 31, id: 0x1b93ad61, format: 'v3' },
] as const
type SchemeName = (typeof schemes)[number]['name']

interface Algorithm {
  readonly kind: 'rsa-pss' | 'rsa-pkcs1' | 'ecdsa'
  readonly digest: ChunkDigest
  /** Its content digest is a tree for fs-verity, which is not computed here. */
  readonly tree?: true
}

const algorithms: ReadonlyMap<number, Algorithm> = new Map<number, Algorithm>([
  [0x0101, { kind: 'rsa-pss', digest: 'sha256' }],
  [0x0102, { kind: 'rsa-pss', digest: 'sha512' }],
  [0x0103, { kind: 'rsa-pkcs1', digest: 'sha256' }],
  [0x0104, { kind: 'rsa-pkcs1', digest: 'sha512' }],
  [0x0201, { kind: 'ecdsa', digest: 'sha256' }],
  [0x0202, { kind: 'ecdsa', digest: 'sha512' }],
  [0x0421, { kind: 'rsa-pkcs1', digest: 'sha256', tree: true }],
  [0x0423, { kind: 'ecdsa', digest: 'sha256', tree: true }],
])

const strippingProtection = 0xbeeff00d
const rotationMinSdk = 0x559f8b02
const proofOfRotation = 0x3ba06f8c
/** No Android is newer. */
const latestSdk = 0x7fff_ffff

/** @throws what reading the file throws */
export async function checkApkSignature(apk: string, certificate: X509Certificate): Promise<Verdict> {
  const handle = await open(apk, 'r')
  try {
    return await judge(handle, certificate)
  } catch (error) {
    if (error instanceof UnreadableArchive) return invalid(error.message)
    if (error instanceof MalformedDer) return invalid(`its signature is malformed: ${error.message}`)
    if (error instanceof RangeError) return invalid(error.message)
    throw error
  } finally {
    await handle.close()
  }
}

function invalid(reason: string): Verdict {
  return { state: 'invalid', reason }
}

async function judge(handle: FileHandle, certificate: X509Certificate): Promise<Verdict> {
  const layout = await readApkLayout(handle)
  const found = schemes.flatMap(({ name, id, format }) => {
    const bytes = layout.block?.get(id)
    return bytes === undefined ? [] : [{ name, signers: parseSigners(bytes, format) }]
  })
  if (found.length === 0) return { state: 'unsigned', reason: 'there is neither a v2 nor a v3 signature in it' }

  const present = new Set(found.map(({ name }) => name))
  const signers: ApkSigner[] = []
  for (const { name, signers: all } of found) {
    const [signer, ...others] = all
    if (signer === undefined) return invalid(`its ${name} signature has no signer`)
    if (others.length > 0) return invalid(`its ${name} signature has ${all.length} signers, and only the signing policy's is expected`)
    const problem = signerProblem(signer, certificate) ?? schemeProblem(signer, name, present)
    if (problem !== undefined) return invalid(`its ${name} signature ${problem}`)
    signers.push(signer)
  }
  const digests = signers.flatMap((signer) => signer.digests.map(({ algorithm, value }) => ({ ...known(algorithm), value })))
  const chunked = digests.filter(({ tree }) => tree !== true)
  const actual = await chunkedDigests(handle, layout, new Set(chunked.map(({ digest }) => digest)))
  if (chunked.some(({ digest, value }) => actual.get(digest)?.equals(value) !== true))
    return invalid('it was changed after signing: its digest is not the signed one')
  return {
    state: 'valid',
    verifier: 'APK signature check',
    notes: [
      `signature schemes: ${[...present].join(', ')}`,
      ...(chunked.length < digests.length ? ['the digest for fs-verity was not checked'] : []),
      ...(signers.some(({ attributes }) => attributes.has(proofOfRotation)) ? ['the proof of rotation was not checked'] : []),
    ],
  }
}

/** In words that follow "its v2 signature". @throws MalformedDer */
function signerProblem(signer: ApkSigner, certificate: X509Certificate): string | undefined {
  const { signatures, digests, certificates, publicKey, signedData } = signer
  const [own] = certificates
  if (own === undefined) return 'holds no certificate'
  if (!own.equals(certificate.raw)) return `is by ${describeCertificate(readCertificate(own))}`
  const key = certificate.publicKey
  // As Android compares them: an encoding with spare bits that stands for the same key is refused too.
  if (!publicKey.equals(key.export({ format: 'der', type: 'spki' }))) return "names another public key than its certificate's"
  const unknown = signatures.find(({ algorithm }) => !algorithms.has(algorithm))
  if (unknown !== undefined) return `uses an algorithm that is unknown or too weak (0x${unknown.algorithm.toString(16)})`
  if (!signatures.some(({ algorithm }) => known(algorithm).tree !== true)) return 'has no digest that can be checked here'
  if (signatures.length !== digests.length || signatures.some(({ algorithm }, index) => digests[index]?.algorithm !== algorithm))
    return 'lists other algorithms for its digests than for its signatures'
  return signatures.every(({ algorithm, value }) => isRight(known(algorithm), signedData, key, value))
    ? undefined
    : 'does not fit what it is over'
}

function isRight({ kind, digest }: Algorithm, data: Buffer, key: KeyObject, signature: Buffer): boolean {
  if ((kind === 'ecdsa' ? 'ec' : 'rsa') !== key.asymmetricKeyType) return false
  if (kind === 'ecdsa') return verify(digest, data, { key, dsaEncoding: 'der' }, signature)
  const padding =
    kind === 'rsa-pss'
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
      : { padding: constants.RSA_PKCS1_PADDING }
  return verify(digest, data, { key, ...padding }, signature)
}

/** What newer schemes the signer vouches for, and which Androids it is for: in words that follow "its v2 signature". */
function schemeProblem({ attributes, sdk }: ApkSigner, name: SchemeName, present: ReadonlySet<SchemeName>): string | undefined {
  const promised = attributes.get(strippingProtection)
  if (promised !== undefined) {
    const number = promised.length === 4 ? promised.readUInt32LE(0) : 0
    if (!schemes.some((scheme) => scheme.number === number && present.has(scheme.name)))
      return 'says that a newer one was there, which is gone'
  }
  if (attributes.has(rotationMinSdk) && !present.has('v3.1')) return 'says that a v3.1 signature was there, which is gone'
  if (sdk === undefined) return undefined
  const { signed, stated } = sdk
  if (signed.min !== stated.min || signed.max !== stated.max) return 'is for other versions of Android than it says'
  if (signed.min > signed.max) return 'is for no version of Android'
  const isNewest = name === 'v3.1' || !present.has('v3.1')
  return isNewest && signed.max !== latestSdk ? 'is not for the latest versions of Android' : undefined
}

function known(identifier: number): Algorithm {
  const algorithm = algorithms.get(identifier)
  if (algorithm === undefined) throw new UnreadableArchive(`its signature uses an unknown algorithm (0x${identifier.toString(16)})`)
  return algorithm
}
