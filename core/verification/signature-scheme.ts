/** The algorithms of a signature by their object identifiers. Only those that a SignPath key makes: nothing weaker than SHA-256. */
import { constants, verify, type KeyObject, type VerifyKeyObjectInput } from 'node:crypto'
import type { Digest } from '../tools/signing-tool.ts'
import { algorithmOf, childrenOf, contextTag, objectIdentifierOf, sequenceOf, type Element } from './der.ts'

const identifiers = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const satisfies Record<Digest, string>

const digests: ReadonlyMap<string, Digest> = new Map(
  Object.entries(identifiers).map(([digest, identifier]) => [identifier, digest as Digest]),
)

type Scheme =
  | { readonly kind: 'rsa-pkcs1' | 'ecdsa'; /** Absent where the digest algorithm beside it decides. */ readonly digest?: Digest }
  | { readonly kind: 'rsa-pss'; readonly digest: Digest; readonly saltLength: number }

const rsassaPss = '1.2.840.113549.1.1.10'

const schemes: ReadonlyMap<string, Scheme> = new Map<string, Scheme>([
  ['1.2.840.113549.1.1.1', { kind: 'rsa-pkcs1' }],
  ['1.2.840.113549.1.1.11', { kind: 'rsa-pkcs1', digest: 'sha256' }],
  ['1.2.840.113549.1.1.12', { kind: 'rsa-pkcs1', digest: 'sha384' }],
  ['1.2.840.113549.1.1.13', { kind: 'rsa-pkcs1', digest: 'sha512' }],
  ['1.2.840.10045.2.1', { kind: 'ecdsa' }],
  ['1.2.840.10045.4.3.2', { kind: 'ecdsa', digest: 'sha256' }],
  ['1.2.840.10045.4.3.3', { kind: 'ecdsa', digest: 'sha384' }],
  ['1.2.840.10045.4.3.4', { kind: 'ecdsa', digest: 'sha512' }],
])

/** The digest of this object identifier; undefined for what is unknown or too weak, such as SHA-1. */
export function digestByIdentifier(identifier: string): Digest | undefined {
  return digests.get(identifier)
}

/** Its object identifier. */
export function identifierOfDigest(digest: Digest): string {
  return identifiers[digest]
}

export interface SignatureToCheck {
  /** AlgorithmIdentifier, taken apart. */
  readonly algorithm: readonly Element[]
  /** Of the digest algorithm that stands beside the signature algorithm. */
  readonly digest: Digest
  readonly data: Buffer
  readonly signature: Buffer
}

/** How a signature is to be checked. */
export interface Method {
  readonly kind: Scheme['kind']
  readonly digest: Digest
  readonly key: VerifyKeyObjectInput
}

/** What is wrong with the signature, in words that follow "it"; undefined where it is right. @throws MalformedDer */
export function signatureProblem({ algorithm, digest, data, signature }: SignatureToCheck, key: KeyObject): string | undefined {
  const method = methodOf(algorithm, digest, key)
  if (typeof method === 'string') return method
  return verify(method.digest, data, method.key, signature) ? undefined : 'does not fit what it is over'
}

/** @returns what is wrong with the algorithm, as `signatureProblem` says it, where there is no method. @throws MalformedDer */
export function methodOf(algorithm: readonly Element[], digest: Digest, key: KeyObject): Method | string {
  const scheme = schemeOf(algorithm)
  if (scheme === undefined) return 'uses a signature algorithm that is unknown or too weak'
  const keyType = key.asymmetricKeyType
  if (scheme.kind === 'ecdsa' ? keyType !== 'ec' : keyType !== 'rsa')
    return "uses a signature algorithm that does not fit the certificate's key"
  const padding =
    scheme.kind === 'rsa-pss'
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength }
      : { padding: constants.RSA_PKCS1_PADDING }
  const parameters = scheme.kind === 'ecdsa' ? { key, dsaEncoding: 'der' as const } : { key, ...padding }
  return { kind: scheme.kind, digest: scheme.digest ?? digest, key: parameters }
}

function schemeOf([identifier, parameters]: readonly Element[]): Scheme | undefined {
  const name = objectIdentifierOf(identifier, 'the signature algorithm')
  return name === rsassaPss ? pssScheme(parameters) : schemes.get(name)
}

/** RFC 4055, 3.1. Defaults are SHA-1, so digest and mask generation must be given; Node has one digest for both. */
function pssScheme(parameters: Element | undefined): Scheme | undefined {
  const fields = new Map(sequenceOf(parameters, 'the PSS parameters').map((field) => [field.tag, childrenOf(field)[0]]))
  const digest = digestOf(fields.get(contextTag(0)))
  const maskGeneration = fields.get(contextTag(1))
  if (digest === undefined || maskGeneration === undefined) return undefined
  if (digestOf(sequenceOf(maskGeneration, 'the mask generation function')[1]) !== digest) return undefined
  const salt = fields.get(contextTag(2))?.content
  // A salt is as long as a digest, or as the key allows: two octets say it.
  if (salt?.length === 0 || (salt?.length ?? 0) > 2) return undefined
  return { kind: 'rsa-pss', digest, saltLength: salt === undefined ? 20 : salt.readUIntBE(0, salt.length) }
}

function digestOf(algorithm: Element | undefined): Digest | undefined {
  return algorithm === undefined ? undefined : digestByIdentifier(algorithmOf(algorithm, 'a digest algorithm'))
}
