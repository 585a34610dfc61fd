/** The configuration of Java's SunPKCS11 provider. Pure: text in, text out. */
import { SigningError } from '../errors.ts'
import { requireAbsolute } from './openssl-conf.ts'

export interface SunPkcs11Config {
  /** The PKCS #11 library; absolute. */
  readonly library: string
  /** Java calls the provider `SunPKCS11-` and this name. */
  readonly name?: string
  /** CK_SLOT_ID of the token that holds the key; by default the first slot. */
  readonly slot?: number | undefined
}

/**
 * Whether a path is one that Java might not take: an `${x}` is expanded, and Java finds a file whose name is not ASCII only where the
 * locale's encoding can spell it (not with LANG=C, which is what many build containers have). Link or copy the library to a plain path.
 */
export function needsPlainPath(path: string): boolean {
  return /[^\x20-\x7e]/.test(path) || expansion.test(path)
}

/** What PropertyExpander takes for a property: `${{x}}` and an unclosed `${` are left alone. */
const expansion = /\$\{(?!\{)[^}]*\}/

// eslint-disable-next-line no-control-regex
const controlCharacter = /[\u0000-\u001f\u007f]/

/**
 * `pkcs11.config` for `-providerArg`. Without a slot's id the first one of the list is taken: it is right for SignPath's library (id 1) and for
 * every library with one token. Java reads the id as a signed number of 32 bits.
 * @throws SigningError INVALID_INPUT for a path that the format can't express: see {@link needsPlainPath}
 */
export function renderSunPkcs11Config({ library, name = 'SignPath.Cryptoki', slot }: SunPkcs11Config): string {
  requireAbsolute(library, 'The path of the PKCS #11 library')
  const place = slot !== undefined && slot <= 0x7fffffff ? `slot=${slot}` : 'slotListIndex=0'
  return `name=${quoted(name, "The SunPKCS11 provider's name")}\nlibrary=${quoted(library, 'The path of the PKCS #11 library')}\n${place}\n`
}

/**
 * Java's parser joins the words of a line by one space, takes `#="(),` for its own, and undoes C escapes inside quotes. Octal escapes keep
 * the file in ASCII: Java reads it as ISO 8859-1 or in the locale's encoding, by its version.
 */
function quoted(value: string, what: string): string {
  const refuse = (why: string): never => {
    throw new SigningError('INVALID_INPUT', `${what} ${why}: ${JSON.stringify(value)}.`, {
      hint: "Java's SunPKCS11 cannot be told such a path: put the library, or a link to it, into a folder with a plain name.",
    })
  }
  if (value === '') refuse('is empty')
  if (controlCharacter.test(value)) refuse('holds a line break or another control character')
  if (expansion.test(value)) refuse('holds ${…}, which Java takes for a system property')
  if (/[^\u0000-\u00ff]/.test(value)) refuse('holds characters beyond ISO 8859-1') // eslint-disable-line no-control-regex
  if (/^[A-Za-z0-9_./:-]+$/.test(value)) return value
  const escaped = value.replace(/["\\]/g, '\\$&').replace(/[\u0080-\u00ff]/g, (character) => `\\${character.charCodeAt(0).toString(8)}`)
  return `"${escaped}"`
}
