/** What the plan has to know of a package of a Windows app before anything is signed. */
import type { AppPackageFacts, Digest } from '../tools/signing-tool.ts'
import {
  beginningOf,
  blockMapName,
  bundleManifestName,
  contentTypesName,
  manifestName,
  withAppPackage,
  type AppPackage,
  type PackageEntry,
} from './app-package.ts'
import { inZip64, stored, UnreadableArchive } from './zip-archive.ts'
import { readAt } from './read-at.ts'

/** What is looked for stands in the first elements. */
const readInBytes = 1024 * 1024

/** As XML names them. https://learn.microsoft.com/uwp/schemas/blockmapschema/element-blockmap */
const hashMethods: ReadonlyMap<string, Digest> = new Map([
  ['http://www.w3.org/2001/04/xmlenc#sha256', 'sha256'],
  ['http://www.w3.org/2001/04/xmldsig-more#sha384', 'sha384'],
  ['http://www.w3.org/2001/04/xmlenc#sha512', 'sha512'],
])

/** Whatever the file holds is an answer; errors of reading it are passed on. */
export async function readAppPackageFacts(path: string): Promise<AppPackageFacts> {
  try {
    return await withAppPackage(path, factsOf)
  } catch (error) {
    if (error instanceof UnreadableArchive || error instanceof RangeError) return { kind: 'none', reason: error.message }
    throw error
  }
}

async function factsOf(appPackage: AppPackage): Promise<AppPackageFacts> {
  const [bundleManifest, contentTypes] = [appPackage.find(bundleManifestName), appPackage.find(contentTypesName)]
  const manifest = bundleManifest ?? appPackage.find(manifestName)
  const missing = [
    ...(manifest === undefined ? [manifestName] : []),
    ...(appPackage.find(blockMapName) === undefined ? [blockMapName] : []),
    ...(contentTypes === undefined ? [contentTypesName] : []),
  ]
  if (manifest === undefined || contentTypes === undefined || missing.length > 0)
    return { kind: 'none', reason: `it is a ZIP archive without ${missing.join(' and ')}` }
  const publisher = publisherIn(await textOf(appPackage, manifest))
  return {
    kind: bundleManifest === undefined ? 'package' : 'bundle',
    manifest: manifest.name,
    digest: await blockMapDigest(appPackage),
    ...(publisher === undefined ? {} : { publisher }),
    packedTypes: contentTypes.entry.compressionMethod !== stored,
    zip64Types: await sizesAreInZip64(appPackage, contentTypes),
    inOrder: isInOrder(appPackage),
  }
}

/** Undefined: the block map names none that we know. @throws UnreadableArchive */
export async function blockMapDigest(appPackage: AppPackage): Promise<Digest | undefined> {
  const blockMap = appPackage.find(blockMapName)
  if (blockMap === undefined) return undefined
  return hashMethods.get(attributeOf('BlockMap', 'HashMethod', await textOf(appPackage, blockMap)) ?? '')
}

function publisherIn(manifest: string): string | undefined {
  return attributeOf('Identity', 'Publisher', manifest)
}

/** An attribute of the first element of a name; XML's own escapes are undone. What does not end is looked at once: a package may be made to take long. */
function attributeOf(element: string, attribute: string, xml: string): string | undefined {
  const text = xml.replace(/<!--.*?(?:-->|$)/gs, '')
  const begun = new RegExp(`<(?:[\\w.-]+:)?${element}\\s(.*)`, 's').exec(text)?.[1]
  const tag = /^((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(begun ?? '')?.[1]
  const value = new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag ?? '')
  return value === null ? undefined : unescapeXml(value[1] ?? value[2] ?? '')
}

const xmlEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return xmlEntities[name] ?? all
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

async function textOf(appPackage: AppPackage, entry: PackageEntry): Promise<string> {
  const bytes = await beginningOf(appPackage, entry, readInBytes)
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8')
}

async function sizesAreInZip64({ file }: AppPackage, { entry }: PackageEntry): Promise<boolean> {
  const sizes = await readAt(file, entry.relativeOffsetOfLocalHeader + 18, 8)
  return sizes.readUInt32LE(0) === inZip64 || sizes.readUInt32LE(4) === inZip64
}

function isInOrder({ entries }: AppPackage): boolean {
  return entries.every(
    ({ entry }, index) => index === 0 || entry.relativeOffsetOfLocalHeader > (entries[index - 1]?.entry.relativeOffsetOfLocalHeader ?? 0),
  )
}
