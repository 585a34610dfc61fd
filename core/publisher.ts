/** Compares the publisher that a Windows app's manifest names with a certificate's subject, as Windows does: as X.500 names. */
import { childrenOf, expectTag, MalformedDer, objectIdentifierOf, sequenceOf, universal, type Element } from './verification/der.ts'
import { subjectOfCertificate } from './verification/signed-data.ts'

/** `unsure`: Windows may take them for the same, or not. */
export type PublisherComparison = 'same' | 'different' | 'unsure'

interface NamePart {
  /** Object identifier. */
  readonly type: string
  readonly value: string
}

/** Keywords that Windows knows, the one that it writes itself first. https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certstrtonamew */
const keywords: readonly (readonly [type: string, ...keywords: string[]])[] = [
  ['2.5.4.3', 'CN'],
  ['2.5.4.4', 'SN'],
  ['2.5.4.5', 'SERIALNUMBER'],
  ['2.5.4.6', 'C'],
  ['2.5.4.7', 'L'],
  ['2.5.4.8', 'S', 'ST'],
  ['2.5.4.9', 'STREET'],
  ['2.5.4.10', 'O'],
  ['2.5.4.11', 'OU'],
  ['2.5.4.12', 'T', 'TITLE'],
  ['2.5.4.13', 'DESCRIPTION'],
  ['2.5.4.17', 'POSTALCODE'],
  ['2.5.4.18', 'POBOX'],
  ['2.5.4.20', 'PHONE'],
  ['2.5.4.42', 'G', 'GN', 'GIVENNAME'],
  ['2.5.4.43', 'I', 'INITIALS'],
  ['2.5.4.46', 'DNQUALIFIER'],
  ['0.9.2342.19200300.100.1.25', 'DC'],
  ['1.2.840.113549.1.9.1', 'E', 'EMAIL'],
]
const typesByKeyword: ReadonlyMap<string, string> = new Map(
  keywords.flatMap(([type, ...names]) => names.map((name) => [name, type] as const)),
)
const keywordsByType: ReadonlyMap<string, string> = new Map(keywords.map(([type, name]) => [type, name ?? type]))

/** @param certificate DER */
export function comparePublisher(publisher: string, certificate: Buffer): PublisherComparison {
  const [named, subject] = [parseName(publisher), subjectParts(certificate)]
  if (named === undefined || subject === undefined) return 'unsure'
  const texts = [named, subject].map((parts) => parts.map(({ type, value }) => `${type}=${value}`))
  const [exact, loose] = [
    (parts: readonly string[] = []) => parts.join('\n'),
    (parts: readonly string[] = []) =>
      parts
        .map((part) => part.replace(/\s+/g, ' ').toLowerCase())
        .sort()
        .join('\n'),
  ]
  if (exact(texts[0]) === exact(texts[1])) return 'same'
  return loose(texts[0]) === loose(texts[1]) ? 'unsure' : 'different'
}

/** As Windows writes it, and as a manifest has to. @param certificate DER */
export function describeSubject(certificate: Buffer): string {
  const parts = subjectParts(certificate)
  if (parts === undefined) return 'a name that can not be shown here'
  return parts.map(({ type, value }) => `${keywordsByType.get(type) ?? `OID.${type}`}=${quoted(value)}`).join(', ')
}

function quoted(value: string): string {
  return /[,+="\n<>#;]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** Undefined for what is told in ways that nobody uses in manifests: several values in one part, hexadecimal, backslashes, unknown keywords. */
function parseName(text: string): readonly NamePart[] | undefined {
  const parts: NamePart[] = []
  const part = /\s*([A-Za-z][\w.]*)\s*=\s*(?:"((?:[^"]|"")*)"|([^",;+#\\]*))\s*(?:[,;]|$)/y
  while (part.lastIndex < text.length) {
    const [, keyword = '', inQuotes, plain = ''] = part.exec(text) ?? []
    const type = /^OID\.[\d.]+$/i.test(keyword) ? keyword.slice(4) : typesByKeyword.get(keyword.toUpperCase())
    if (type === undefined) return undefined
    parts.push({ type, value: inQuotes?.replaceAll('""', '"') ?? plain.trim() })
  }
  return parts
}

/** In the order of Windows' text, which is the certificate's from behind. */
function subjectParts(certificate: Buffer): readonly NamePart[] | undefined {
  try {
    return childrenOf(subjectOfCertificate(certificate)).map(partOf).reverse()
  } catch (error) {
    if (error instanceof MalformedDer) return undefined
    throw error
  }
}

function partOf(set: Element): NamePart {
  const [pair, ...others] = childrenOf(expectTag(set, universal.set, 'a part of the name'))
  if (others.length > 0) throw new MalformedDer('a part of the name has several values')
  const [type, value] = sequenceOf(pair, 'a part of the name')
  return { type: objectIdentifierOf(type, 'the kind of a part of the name'), value: textOf(value) }
}

function textOf(element: Element | undefined): string {
  const content = element?.content ?? Buffer.of()
  switch (element?.tag) {
    case 0x0c: // UTF8String
      return content.toString('utf8')
    case 0x13: // PrintableString
    case 0x14: // TeletexString, which holds Latin 1
    case 0x16: // IA5String
      return content.toString('latin1')
    case 0x1e: // BMPString
      if (content.length % 2 !== 0) throw new MalformedDer('a part of the name is cut off')
      return Buffer.from(content).swap16().toString('utf16le')
    default:
      throw new MalformedDer('a part of the name is no text')
  }
}
