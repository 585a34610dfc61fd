/** What Java calls things, for the jarsigner command and for the program that signs all jars in its stead. */
import type { Digest, KeyType, SigningOptions } from './signing-tool.ts'

export const javaDigests = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' } as const satisfies Record<Digest, string>

const keyNames = { RSA: 'RSA', EC: 'ECDSA' } as const satisfies Record<KeyType, string>

export function javaSignatureAlgorithm(digest: Digest, keyType: KeyType): string {
  return `${digest.toUpperCase()}with${keyNames[keyType]}`
}

/** System properties: by default Java waits for a server for ever. */
export function javaTimeouts({ httpRequestTimeoutInSeconds }: Pick<SigningOptions, 'httpRequestTimeoutInSeconds'>): string[] {
  return ['Connect', 'Read'].map((what) => `-Dsun.net.client.default${what}Timeout=${httpRequestTimeoutInSeconds}000`)
}
