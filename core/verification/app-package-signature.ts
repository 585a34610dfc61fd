/**
 * Proves the signature of a Windows app's package, without a process of another program. It vouches for the package's bytes by five digests:
 * of all that lies before it, of the directory as it would be without it, and of three entries' contents. It lies in an entry of its own.
 */
import { createHash, type Hash, type X509Certificate } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import type { Digest, Verdict } from '../tools/signing-tool.ts'
import { blockMapDigest } from './app-package-facts.ts'
import {
  blockMapName,
  codeIntegrityName,
  contentTypesName,
  piecesOf,
  signatureName,
  withAppPackage,
  type AppPackage,
  type PackageEntry,
} from './app-package.ts'
import { checkAuthenticode } from './authenticode.ts'
import { directoryEndWithout } from './directory-end.ts'
import { deflated, localHeaderInBytes, UnreadableArchive } from './zip-archive.ts'
import { contentProblem } from './jar-contents.ts'
import { readAt, readRange } from './read-at.ts'

/** Certificates and a timestamp take some 10 KiB. */
const largestSignatureInBytes = 1024 * 1024
const notOurs = 'the file was changed after signing'

export async function checkAppPackage(file: string, signer: X509Certificate): Promise<Verdict> {
  try {
    return await withAppPackage(file, (appPackage) => judge(appPackage, signer))
  } catch (error) {
    if (error instanceof UnreadableArchive || error instanceof RangeError) return invalid(`the file is damaged: ${error.message}`)
    throw error
  }
}

async function judge(appPackage: AppPackage, signer: X509Certificate): Promise<Verdict> {
  const signature = appPackage.find(signatureName)
  if (signature === undefined) return { state: 'unsigned', reason: `there is no ${signatureName} in it` }
  const problem = await structureProblem(appPackage, signature)
  if (problem !== undefined) return invalid(problem)
  const message = await readSignature(appPackage, signature)
  if (typeof message === 'string') return invalid(message)
  const { verdict, kind, signedDigest } = checkAuthenticode(message, signer)
  if (verdict.state !== 'valid') return verdict
  if (kind !== 'file' || signedDigest === undefined) return invalid("it is a catalog's signature")
  const { algorithm, value } = signedDigest
  const mapped = await blockMapDigest(appPackage)
  if (algorithm === undefined || algorithm !== mapped)
    return invalid(`its digests are not made with the block map's hash method (${mapped ?? 'none that is known'})`)
  const difference = differenceOfDigests(value, await digestsOf(appPackage, signature, algorithm))
  return difference === undefined ? { ...verdict, verifier: 'app package check' } : invalid(difference)
}

/** The signature comes last, alone, and nothing is hidden beside it: no digest is over the place where it lies. */
async function structureProblem(appPackage: AppPackage, { entry }: PackageEntry): Promise<string | undefined> {
  const { zip, file, entries, directory } = appPackage
  const problem = await contentProblem({ zip, file, entries, directoryOffset: directory.start, sectionOf: () => undefined })
  if (problem !== undefined) return problem
  const start = entry.relativeOffsetOfLocalHeader
  if (entries.some((other) => other.entry.relativeOffsetOfLocalHeader > start)) return 'its signature is not the last entry'
  const extraLength = (await readAt(file, start, localHeaderInBytes)).readUInt16LE(28)
  return extraLength + entry.extraFieldLength + entry.fileCommentLength > 0 ? 'it has data beside its signature' : undefined
}

/** The PKCS #7, or what is wrong with the entry that holds it. */
async function readSignature({ file }: AppPackage, { entry }: PackageEntry): Promise<Buffer | string> {
  if (Math.max(entry.compressedSize, entry.uncompressedSize) > largestSignatureInBytes) return 'its signature is too big'
  const start = entry.relativeOffsetOfLocalHeader + localHeaderInBytes + entry.fileNameLength
  const packed = await readAt(file, start, entry.compressedSize)
  const content = entry.compressionMethod === deflated ? inflateWhole(packed, entry.uncompressedSize) : packed
  if (content?.length !== entry.uncompressedSize) return "its signature can't be unpacked"
  return content.toString('latin1', 0, 4) === 'PKCX' ? content.subarray(4) : `${signatureName} does not begin as a signature`
}

/** Undefined where it is damaged, or where more follows. */
function inflateWhole(packed: Buffer, size: number): Buffer | undefined {
  try {
    const { buffer, engine } = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), info: true }) as unknown as {
      readonly buffer: Buffer
      readonly engine: { readonly bytesWritten: number }
    }
    return engine.bytesWritten === packed.length ? buffer : undefined
  } catch {
    return undefined
  }
}

/** Digests by their four letters, in the order that they are signed in. */
type PackageDigests = readonly (readonly [mark: string, what: string, digest: Buffer])[]

async function digestsOf(appPackage: AppPackage, signature: PackageEntry, digest: Digest): Promise<PackageDigests> {
  const contents = [
    ['AXCT', contentTypesName],
    ['AXBM', blockMapName],
    ['AXCI', codeIntegrityName],
  ] as const
  const found: [string, string, Buffer][] = []
  for (const [mark, name] of contents) {
    const entry = appPackage.find(name)
    if (entry !== undefined) found.push([mark, name, await contentDigest(appPackage, entry, createHash(digest))])
  }
  return [
    ['AXPC', 'its entries', await entriesDigest(appPackage, signature, createHash(digest))],
    ['AXCD', 'its directory', await directoryDigest(appPackage, signature, createHash(digest))],
    ...found,
  ]
}

async function contentDigest(appPackage: AppPackage, entry: PackageEntry, hash: Hash): Promise<Buffer> {
  for await (const piece of piecesOf(appPackage, entry)) hash.update(piece)
  return hash.digest()
}

async function entriesDigest({ file }: AppPackage, { entry }: PackageEntry, hash: Hash): Promise<Buffer> {
  await readRange(file, 0, entry.relativeOffsetOfLocalHeader, (piece) => hash.update(piece))
  return hash.digest()
}

async function directoryDigest({ file, size, directory }: AppPackage, signature: PackageEntry, hash: Hash): Promise<Buffer> {
  const { inDirectory, entry } = signature
  await readRange(file, directory.start, inDirectory.start, (piece) => hash.update(piece))
  await readRange(file, inDirectory.end, directory.end, (piece) => hash.update(piece))
  hash.update(
    await directoryEndWithout(
      file,
      { start: directory.end, end: size },
      {
        inDirectory: inDirectory.end - inDirectory.start,
        before: directory.start - entry.relativeOffsetOfLocalHeader,
      },
    ),
  )
  return hash.digest()
}

/** @param signed `APPX`, then each digest behind its four letters; hexadecimal */
function differenceOfDigests(signed: string, actual: PackageDigests): string | undefined {
  const expected = Buffer.concat([Buffer.from('APPX'), ...actual.flatMap(([mark, , digest]) => [Buffer.from(mark), digest])])
  const found = Buffer.from(signed, 'hex')
  if (found.equals(expected)) return undefined
  const changed = actual.find(([mark, , digest]) => !found.includes(Buffer.concat([Buffer.from(mark), digest])))
  return `${notOurs}: the digest of ${changed?.[1] ?? 'what it holds'} is not the signed one`
}

function invalid(reason: string): Verdict {
  return { state: 'invalid', reason }
}
