/**
 * Whether an embedded signature was put into a copy of the original, and not into another file: a signature that is right says only that its
 * own file is whole. Windows Installer packages are not compared.
 */
import { extname } from 'node:path'
import type { Defect } from '../tools/signing-tool.ts'
import { isCalledAppPackage, scriptExtensions } from '../tools/osslsigncode-files.ts'
import { differenceOfDebs } from './deb-archive.ts'
import { MalformedDer } from './der.ts'
import { UnreadableArchive } from './zip-archive.ts'
import { openToRead, readAt, type OpenFile } from './read-at.ts'
import { differenceOfAppPackages } from './same-app-package.ts'
import { differenceOfCabinets, differenceOfCatalogs, differenceOfExecutables, differenceOfScripts, type Pair } from './same-authenticode.ts'
import { signedPartOfRpm } from './rpm-package.ts'
import { sameBytes } from './same-bytes.ts'
import { differenceOfArchives } from './same-entries.ts'

type Comparison = (pair: Pair) => Promise<Defect | undefined>

/** By first bytes, in hexadecimal. */
const kinds: readonly (readonly [magic: string, Comparison])[] = [
  [Buffer.from('MZ').toString('hex'), differenceOfExecutables],
  [Buffer.from('PK').toString('hex'), differenceOfZips],
  [Buffer.from('!<arch>\n').toString('hex'), ({ paths }) => differenceOfDebs(paths.original, paths.result)],
  ['edabeedb', differenceOfPackages],
  [Buffer.from('MSCF').toString('hex'), differenceOfCabinets],
]

/**
 * What of the result is not the original's, but for the signature; undefined where all is, or where files of this
 * kind are not compared.
 *
 * @throws what reading the files throws
 */
export async function contentDifference(originalPath: string, resultPath: string): Promise<Defect | undefined> {
  const original = await openToRead(originalPath)
  try {
    const result = await openToRead(resultPath)
    try {
      const compare = await comparisonFor(original, originalPath)
      return await compare?.({ original, result, paths: { original: originalPath, result: resultPath } })
    } finally {
      await result.close()
    }
  } catch (error) {
    if (error instanceof RangeError || error instanceof UnreadableArchive || error instanceof MalformedDer)
      return { reason: `can not be compared with the original: ${error.message}` }
    throw error
  } finally {
    await original.close()
  }
}

async function comparisonFor(original: OpenFile, path: string): Promise<Comparison | undefined> {
  const { size } = await original.stat()
  const head = (await readAt(original, 0, Math.min(8, size))).toString('hex')
  const [, known] = kinds.find(([magic]) => head.startsWith(magic)) ?? []
  if (known !== undefined) return known
  const extension = extname(path).toLowerCase()
  if (extension === '.cat') return differenceOfCatalogs
  return scriptExtensions.includes(extension) ? differenceOfScripts : undefined
}

function differenceOfZips({ paths }: Pair): Promise<Defect | undefined> {
  return (isCalledAppPackage(paths.original) ? differenceOfAppPackages : differenceOfArchives)(paths.original, paths.result)
}

async function differenceOfPackages({ original, result }: Pair): Promise<Defect | undefined> {
  const [before, after] = await Promise.all([signedPartOfRpm(original), signedPartOfRpm(result)])
  return (await sameBytes(original, before, result, after)) ? undefined : { reason: 'holds another header or payload than the original' }
}
