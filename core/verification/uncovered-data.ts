/**
 * Data in a file that its Authenticode signature does not cover. The digest leaves out where the signature stands, and what the format calls
 * unused: data put there changes nothing for `osslsigncode verify`, while a script runs it and other programs read it (CVE-2013-3900 for
 * executables, CVE-2020-1464 for installers).
 */
import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { scriptExtensions } from '../tools/osslsigncode-files.ts'
import type { Defect } from '../tools/signing-tool.ts'
import { uncoveredInCompoundFile } from './compound-file.ts'
import { lengthOfDer, MalformedDer } from './der.ts'
import { readExecutable, type ExecutableLayout } from './portable-executable.ts'
import { readAt, type OpenFile } from './read-at.ts'

/** Scripts are read as a whole; nobody writes bigger ones. */
const largestScriptInBytes = 64 * 1024 * 1024
/** Signatures are padded to 8 bytes, in the table and maybe once more behind it. */
const mostPaddingInBytes = 15

/** osslsigncode digests the script in UTF-16, with one and the same character in place of each of these. */
const notUtf8: Defect = {
  reason: 'has bytes that are not UTF-8, which its signature does not tell apart',
  advice: 'Save the script as UTF-8 with a byte order mark.',
}

/** Undefined where all is covered. A file of another kind counts as not covered. */
export async function uncoveredData(file: string): Promise<Defect | undefined> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const head = await readAt(handle, 0, 64)
    const executable = await readExecutable(handle)
    if (executable !== undefined) return await uncoveredInExecutable(handle, executable)
    if (head.toString('latin1', 0, 4) === 'MSCF') return await inCabinet(handle, head, size)
    if (head.readBigUInt64BE(0) === 0xd0cf11e0a1b11ae1n) return await uncoveredInCompoundFile(handle, size)
    if (scriptExtensions.includes(extname(file).toLowerCase())) return await inScript(handle, size)
    return { reason: 'is of a kind whose signature can not be checked here' }
  } catch (error) {
    if (error instanceof RangeError || error instanceof MalformedDer) return { reason: `is damaged: ${error.message}` }
    throw error
  } finally {
    await handle.close()
  }
}

/** @throws RangeError, MalformedDer */
export async function uncoveredInExecutable(file: OpenFile, layout: ExecutableLayout): Promise<Defect | undefined> {
  const { table, size, contentEnd } = layout
  if (table === undefined || table.offset + table.size !== size) return { reason: 'has data behind its signature' }
  // Windows would load the signature's bytes, which nobody has signed, as part of the program.
  if (table.offset < contentEnd) return { reason: 'has a section that reaches into its signature' }
  return inSignature(file, table.offset + 8, size)
}

async function inCabinet(file: OpenFile, head: Buffer, size: number): Promise<Defect | undefined> {
  const hasReservedArea = (head.readUInt16LE(30) & 4) !== 0 && head.readUInt16LE(36) === 20
  if (!hasReservedArea) return { reason: 'has no place for a signature' }
  const offset = head.readUInt32LE(44)
  return offset + head.readUInt32LE(48) === size ? inSignature(file, offset, size) : { reason: 'has data behind its signature' }
}

/** The PKCS #7 begins here, and nothing but padding may stand between it and the file's end. */
async function inSignature(file: OpenFile, offset: number, size: number): Promise<Defect | undefined> {
  const end = offset + lengthOfDer(await readAt(file, offset, 6))
  const isPadding = size - end <= mostPaddingInBytes && (await readAt(file, end, size - end)).every((byte) => byte === 0)
  return isPadding ? undefined : { reason: 'has data behind its signature' }
}

/** Lines of base64 in the language's comments. One block, at the end, and nothing in it or behind it that could be code. */
const signatureBlock = new RegExp(
  [
    /^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
    /^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,
    /^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/,
  ]
    .map(({ source }) => source)
    .join('|'),
)

async function inScript(file: OpenFile, size: number): Promise<Defect | undefined> {
  if (size > largestScriptInBytes) return { reason: 'is too big for a script' }
  const bytes = await readAt(file, 0, size)
  const isUtf16 = bytes.length >= 2 && bytes.readUInt16BE(0) === 0xfffe
  if (!isUtf16 && !isUtf8(bytes)) return notUtf8
  const text = bytes.toString(isUtf16 ? 'utf16le' : 'utf8')
  const begin = /^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(text)
  return begin !== null && signatureBlock.test(text.slice(begin.index)) ? undefined : { reason: 'has text behind its signature' }
}
