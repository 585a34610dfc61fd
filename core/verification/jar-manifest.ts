/** Manifests and signature files of a JAR: attributes in sections, and the digests that tie them together (JAR specification). */
import { createHash } from 'node:crypto'
import type { Digest } from '../tools/signing-tool.ts'

const digestNames: ReadonlyMap<string, Digest> = new Map([
  ['SHA-256', 'sha256'],
  ['SHA-384', 'sha384'],
  ['SHA-512', 'sha512'],
])

export interface ManifestSection {
  /** By upper-case name. */
  readonly attributes: ReadonlyMap<string, string>
  /** Its very bytes, with the blank line that ends it: what digests are over. */
  readonly raw: Buffer
}

export interface Manifest {
  readonly raw: Buffer
  readonly main: ManifestSection
  /** By the entry's name. */
  readonly sections: ReadonlyMap<string, ManifestSection>
  /** An entry that has two sections: readers would differ about which one counts. */
  readonly repeated: string | undefined
}

/** Never fails: what does not look like a section has no name, and vouches for nothing. */
export function parseManifest(raw: Buffer): Manifest {
  const [main, ...named] = splitSections(raw).map((bytes) => ({ raw: bytes, attributes: attributesOf(bytes) }))
  const sections = new Map<string, ManifestSection>()
  let repeated: string | undefined
  for (const section of named) {
    const name = section.attributes.get('NAME')
    if (name === undefined) continue
    if (sections.has(name)) repeated = name
    sections.set(name, section)
  }
  return { raw, main: main ?? { raw, attributes: new Map() }, sections, repeated }
}

export type DigestCheck = 'fits' | 'differs' | 'absent'

/**
 * Compares bytes with the digests that a section states for them, as `SHA-256-Digest`, `SHA-256-Digest-Manifest` and so on.
 * All of SHA-256, SHA-384 and SHA-512 that are there must fit; others don't count.
 */
export function checkDigests(section: ManifestSection, suffix: string, bytes: Buffer): DigestCheck {
  const stated = [...digestNames].flatMap(([name, digest]) => {
    const value = section.attributes.get(`${name}${suffix}`.toUpperCase())
    return value === undefined ? [] : [{ digest, value }]
  })
  if (stated.length === 0) return 'absent'
  return stated.every(({ digest, value }) => createHash(digest).update(bytes).digest('base64') === value) ? 'fits' : 'differs'
}

/** Names of the digests that Java may hold against an entry although they are too weak to count. */
const weakNames: ReadonlyMap<string, string> = new Map([
  ['SHA1', 'sha1'],
  ['SHA-1', 'sha1'],
  ['SHA', 'sha1'],
  ['MD5', 'md5'],
])

/** Every digest that a section states of its entry, in base64, with its name in Node; also the weak ones, which must fit, but don't count. */
export function entryDigests(section: ManifestSection): { readonly algorithm: string; readonly value: string }[] {
  return [...digestNames, ...weakNames].flatMap(([name, algorithm]) => {
    const value = section.attributes.get(`${name}-DIGEST`)
    return value === undefined ? [] : [{ algorithm, value }]
  })
}

/** Whether a section states a digest of its entry that is strong enough. */
export function statesDigest(section: ManifestSection): boolean {
  return [...digestNames.keys()].some((name) => section.attributes.has(`${name}-DIGEST`))
}

/** Of an attribute by which signing adds a digest. Java takes no name of more than 70 characters, and one of 400,000 would take minutes. */
export function isDigestName(name: string): boolean {
  return /^(?:SHA|MD)[A-Z0-9_-]{0,70}-DIGEST(?:-[A-Z0-9_-]+)?$/i.test(name)
}

/**
 * A manifest without what signing adds: digests of entries, and sections that hold nothing else. What remains keeps its very bytes; the main
 * section stays as it is.
 */
export function withoutDigests(raw: Buffer): Buffer {
  const [main, ...named] = splitSections(raw)
  if (main === undefined) return raw
  const kept = named.flatMap((section) => {
    // One character a byte: names are folded within characters, and stay so.
    const text = section.toString('latin1')
    const clean = text.replace(/^(?:SHA|MD)[A-Za-z0-9_-]{0,70}-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim, '')
    if (clean === text) return [section]
    const isBare = attributesOf(Buffer.from(clean, 'latin1')).size <= 1
    return isBare ? [] : [Buffer.from(clean, 'latin1')]
  })
  return Buffer.concat([main, ...kept])
}

/** A blank line ends a section and belongs to it; more blank lines belong to nothing. One at the very beginning ends a main section without attributes. */
function splitSections(raw: Buffer): Buffer[] {
  // One character a byte, so that offsets are those of the bytes.
  const text = raw.toString('latin1')
  const sections: Buffer[] = []
  let start = 0
  for (const line of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    const end = line.index + line[0].length
    const isBlank = line[1] === ''
    if (!isBlank && end < text.length) continue
    if (end > start && (line.index > start || !isBlank || sections.length === 0)) sections.push(raw.subarray(start, end))
    start = end
  }
  return sections
}

/** Lines are folded at 72 bytes, also within a character: put together first, decoded then. */
function attributesOf(section: Buffer): Map<string, string> {
  const unfolded = section.toString('latin1').replace(/(\r\n|\n|\r) /g, '')
  const attributes = new Map<string, string>()
  for (const line of unfolded.split(/\r\n|\n|\r/)) {
    const colon = line.indexOf(': ')
    if (colon > 0) attributes.set(line.slice(0, colon).toUpperCase(), Buffer.from(line.slice(colon + 2), 'latin1').toString('utf8'))
  }
  return attributes
}
