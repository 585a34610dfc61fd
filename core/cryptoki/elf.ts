/** Which functions a shared library of Linux offers, without loading it. Source: the ELF-64 object file format. */
import { open, type FileHandle } from 'node:fs/promises'

const headerSize = 64
const sectionHeaderSize = 64
const symbolSize = 24
const dynamicSymbols = 11
/** Against damaged files that tell of gigantic tables, in bytes. */
const largestTable = 64 * 1024 * 1024

/**
 * The names of the symbols that the library defines.
 *
 * @returns undefined where the file has no table of them that we can read: it is damaged, big-endian, or has no section headers
 */
export async function readExports(path: string): Promise<ReadonlySet<string> | undefined> {
  const file = await open(path, 'r')
  try {
    return await exportsOf(file)
  } finally {
    await file.close()
  }
}

async function exportsOf(file: FileHandle): Promise<ReadonlySet<string> | undefined> {
  const header = await readPart(file, 0, headerSize)
  const is64BitLittleEndian = header?.[4] === 2 && header[5] === 1
  if (header === undefined || !is64BitLittleEndian) return undefined
  const sections = await readPart(file, Number(header.readBigUInt64LE(0x28)), header.readUInt16LE(0x3c) * sectionHeaderSize)
  if (sections === undefined) return undefined
  for (let at = 0; at < sections.length; at += sectionHeaderSize) {
    if (sections.readUInt32LE(at + 4) !== dynamicSymbols) continue
    const symbols = await readSection(file, sections, at)
    const names = await readSection(file, sections, sections.readUInt32LE(at + 0x28) * sectionHeaderSize)
    return symbols === undefined || names === undefined ? undefined : definedNames(symbols, names)
  }
  return undefined
}

function definedNames(symbols: Buffer, names: Buffer): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at + symbolSize <= symbols.length; at += symbolSize) {
    const name = symbols.readUInt32LE(at)
    const isDefined = symbols.readUInt16LE(at + 6) !== 0
    if (isDefined && name < names.length) found.add(names.toString('latin1', name, names.indexOf(0, name)))
  }
  return found
}

function readSection(file: FileHandle, sections: Buffer, at: number): Promise<Buffer | undefined> {
  if (at + sectionHeaderSize > sections.length) return Promise.resolve(undefined)
  return readPart(file, Number(sections.readBigUInt64LE(at + 0x18)), Number(sections.readBigUInt64LE(at + 0x20)))
}

async function readPart(file: FileHandle, position: number, length: number): Promise<Buffer | undefined> {
  if (length <= 0 || length > largestTable || !Number.isSafeInteger(position)) return undefined
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return bytesRead < length ? undefined : buffer
}
