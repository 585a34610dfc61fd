/** How a key in the token is named: PKCS #11 URI (RFC 7512) and hexadecimal id. */

/** What RFC 7512 lets stand in a path attribute, less its delimiters, and `/`, which every reader takes and SignPath's samples show. */
const plainByte = /[A-Za-z0-9\-._~/]/

/** The URI of a private key by its CKA_ID, without a PIN: `pkcs11:id=project/policy;type=private`. */
export function pkcs11Uri(key: { readonly id: string }): string {
  return `pkcs11:id=${percentEncoded(key.id)};type=private`
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
