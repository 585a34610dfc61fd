/** A signing policy as SignPath lists it, and the checked reading of that list. */
import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto'
import { SigningError } from '../errors.ts'
import { rsaPublicKey, samePublicKey } from '../public-key.ts'

export interface SigningPolicy {
  readonly projectSlug: string
  readonly signingPolicySlug: string
  readonly keyType: 'RSA' | 'EC'
  /** Absent where SignPath does not tell. */
  readonly keySizeInBits?: number
  /** Absent for GPG keys, which have none. */
  readonly certificate?: X509Certificate
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer
}

export interface PolicyName {
  readonly projectSlug: string
  readonly signingPolicySlug: string
}

/** Anything but a list of policies: another server, a proxy's page, another version of the API. */
class UnexpectedShape extends Error {}

/**
 * The names alone, for suggestions: a policy that we could not use is one all the same.
 * @throws SigningError SERVICE_ERROR
 */
export function readPolicyNames(answer: unknown): PolicyName[] {
  return checked(() => entries(answer).map(names))
}

/**
 * The policies that the filter names. The others are not looked at: whatever is wrong with them is no trouble of this run's.
 *
 * @throws SigningError SERVICE_ERROR for another shape, KEY_TYPE_MISMATCH for a key that is neither RSA nor EC
 */
export function readSigningPolicies(answer: unknown, filter: Partial<PolicyName> = {}): SigningPolicy[] {
  const asked = (entry: Readonly<Record<string, unknown>>): boolean =>
    Object.entries(filter).every(([member, value]) => entry[member] === value)
  return checked(() => entries(answer).filter(asked).map(readPolicy))
}

function readPolicy(entry: Readonly<Record<string, unknown>>): SigningPolicy {
  const name = names(entry)
  const certificate = readCertificate(entry)
  const key = readPublicKey(entry) ?? certificate?.publicKey ?? readRsaParameters(entry)
  if (!key) throw new UnexpectedShape(`${title(name)} has neither a public key nor a certificate that can be read`)
  if (certificate && !samePublicKey(certificate.publicKey, key))
    throw new UnexpectedShape(`the certificate of ${title(name)} is for another key`)
  return {
    ...name,
    keyType: keyTypeOfPolicy(key, name),
    ...(typeof entry['keySizeInBits'] === 'number' ? { keySizeInBits: entry['keySizeInBits'] } : {}),
    ...(certificate ? { certificate } : {}),
    publicKey: key.export({ type: 'spki', format: 'der' }),
  }
}

function keyTypeOfPolicy(key: KeyObject, name: PolicyName): 'RSA' | 'EC' {
  const types: Readonly<Record<string, 'RSA' | 'EC'>> = { rsa: 'RSA', 'rsa-pss': 'RSA', ec: 'EC' }
  const type = types[key.asymmetricKeyType ?? '']
  if (type) return type
  throw new SigningError(
    'KEY_TYPE_MISMATCH',
    `The key of ${title(name)} is of type ${key.asymmetricKeyType ?? 'unknown'}: only RSA and EC are supported.`,
    {
      hint: 'Choose a signing policy whose certificate has an RSA or EC key.',
    },
  )
}

function readCertificate(entry: Readonly<Record<string, unknown>>): X509Certificate | undefined {
  const bytes = optionalBytes(entry, 'certificateBytes')
  if (!bytes) return undefined
  try {
    return new X509Certificate(bytes)
  } catch (error) {
    throw new UnexpectedShape('certificateBytes is not an X.509 certificate', { cause: error })
  }
}

/** `publicKeyBytes` is not documented beyond its name: a SubjectPublicKeyInfo, or PKCS #1 for RSA. */
function readPublicKey(entry: Readonly<Record<string, unknown>>): KeyObject | undefined {
  const key = optionalBytes(entry, 'publicKeyBytes')
  if (!key) return undefined
  for (const type of ['spki', 'pkcs1'] as const) {
    try {
      return createPublicKey({ key, format: 'der', type })
    } catch {
      // The certificate may still tell it, or the parameters.
    }
  }
  return undefined
}

/** Of a GPG key, which has no certificate, they tell all where `publicKeyBytes` is in a form that is not known here. */
function readRsaParameters({ rsaParameters }: Readonly<Record<string, unknown>>): KeyObject | undefined {
  if (!isObject(rsaParameters)) return undefined
  const [modulus, exponent] = [optionalBytes(rsaParameters, 'modulus'), optionalBytes(rsaParameters, 'publicExponent')]
  return modulus === undefined || exponent === undefined ? undefined : rsaPublicKey(modulus, exponent)
}

function entries(answer: unknown): Readonly<Record<string, unknown>>[] {
  const list = isObject(answer) ? answer['signingPolicies'] : undefined
  if (!Array.isArray(list)) throw new UnexpectedShape('the member signingPolicies is not a list')
  return list.map((entry: unknown) => {
    if (isObject(entry)) return entry
    throw new UnexpectedShape('a signing policy is not an object')
  })
}

function names(entry: Readonly<Record<string, unknown>>): PolicyName {
  return { projectSlug: text(entry, 'projectSlug'), signingPolicySlug: text(entry, 'signingPolicySlug') }
}

function title(name: PolicyName): string {
  return `signing policy ${name.projectSlug}/${name.signingPolicySlug}`
}

function text(entry: Readonly<Record<string, unknown>>, member: string): string {
  const value = entry[member]
  if (typeof value === 'string' && value !== '') return value
  throw new UnexpectedShape(`the member ${member} of a signing policy is not a text`)
}

function optionalBytes(entry: Readonly<Record<string, unknown>>, member: string): Buffer | undefined {
  const value = entry[member]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string' && /^[A-Za-z0-9+/\s]+(?:=\s*){0,2}$/.test(value)) return Buffer.from(value, 'base64')
  throw new UnexpectedShape(`the member ${member} of a signing policy is not Base64`)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checked<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof UnexpectedShape)) throw error
    throw new SigningError('SERVICE_ERROR', `SignPath's list of signing policies looks different than expected: ${error.message}.`, {
      cause: error,
      hint: "Check api-url. If it is right, SignPath's API may have changed: look for a newer release of this extension.",
    })
  }
}
