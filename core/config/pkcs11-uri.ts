/** How a key in the token is named: PKCS #11 URI (RFC 7512) and hexadecimal id. */
import type { TokenReference } from '../tools/signing-tool.ts'

/** What RFC 7512 lets stand in a path attribute, less its delimiters, and `/`, which every reader takes and SignPath's samples show. */
const plainByte = /[A-Za-z0-9\-._~/]/

/** The URI of a private key by its CKA_ID, without a PIN: `pkcs11:id=project/policy;type=private`; of one in a given token, too. */
export function pkcs11Uri({ id, token }: { readonly id: string; readonly token?: TokenReference }): string {
  const attributes = { token: token?.label, serial: token?.serial, id, type: 'private' }
  const parts = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${percentEncoded(value)}`],
  )
  return `pkcs11:${parts.join(';')}`
}

/** CKA_ID in hexadecimal, for `pkcs11-tool --id`. */
export function keyIdHex(id: string): string {
  return Buffer.from(id, 'utf8').toString('hex')
}

function percentEncoded(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte)
      return plainByte.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')
}
