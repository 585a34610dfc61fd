/**
 * Puts an Authenticode signature into an executable, byte by byte as `osslsigncode attach-signature` does: into the certificate table at the
 * end, with its place and a new checksum in the header ("PE Format", Microsoft: "The Attribute Certificate Table", "CheckSum").
 */
import { createHash } from 'node:crypto'
import { chmodSync, closeSync, constants, ftruncateSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { smallSizeInBytes, type Stoppable } from '../hash-file.ts'
import type { Digest } from '../tools/signing-tool.ts'
import type { ExecutableLayout } from '../verification/portable-executable.ts'
import { readRange, type OpenFile } from '../verification/read-at.ts'

/** What signing needs to know of an executable, without the signature that is there. */
export interface Image {
  readonly layout: ExecutableLayout
  /** What Authenticode signs. */
  readonly digest: Buffer
  /** Of its 16-bit words, modulo 65535; those that signing writes count for zero. */
  readonly sum: number
}

/** The table begins at a multiple of this, and has such a size. */
const alignment = 8
const tableHeaderInBytes = 8
const revision2 = 0x0200
const pkcs7Type = 2
const checksumInHeader = 88
const dosHeaderInBytes = 64
/** More than certificates and a timestamp ever take. */
const roomForSignature = 1024 * 1024
/** Places and sizes have 32 bits. */
const largestSize = 0xffff_ffff - roomForSignature

/** Whether it is laid out as linkers do it. The others are for the tool: some of them it refuses, and says why. */
export function takesSignature({ size, checksum, contentEnd, table }: ExecutableLayout): boolean {
  const header = checksum - checksumInHeader
  if (header < dosHeaderInBytes || header % 4 !== 0 || size > largestSize) return false
  if (table === undefined) return contentEnd <= size
  return table.size > 0 && table.offset % alignment === 0 && contentEnd <= table.offset && table.offset + table.size === size
}

/**
 * Reads an executable that takes a signature, all of it once.
 *
 * @param signal when it is given, reading ends, and its reason is thrown
 * @throws RangeError: it has become shorter
 */
export async function readImage(file: OpenFile, layout: ExecutableLayout, digest: Digest, signal: Stoppable): Promise<Image> {
  const hash = createHash(digest)
  const end = endOfContent(layout)
  const parts = [
    [0, layout.checksum],
    [layout.checksum + 4, layout.entry],
    [layout.entry + 8, end],
  ] as const
  let sum = 0
  const add = (piece: Buffer): void => {
    hash.update(piece)
    sum = (sum + sumOfWords(piece)) % 0xffff
  }
  for (const [from, to] of parts) await readRange(file, from, to, add, signal)
  hash.update(Buffer.alloc(padded(end) - end))
  return { layout, digest: hash.digest(), sum }
}

/**
 * Makes a copy with this signature in place of the one that is there.
 *
 * @param output a new file
 * @param pkcs7 DER
 * @throws what the system says; no file is left then
 */
export async function attachSignature(input: string, output: string, { layout, sum }: Image, pkcs7: Buffer): Promise<void> {
  const end = endOfContent(layout)
  const table = Buffer.alloc(tableHeaderInBytes + padded(pkcs7.length))
  table.writeUInt32LE(table.length, 0)
  table.writeUInt16LE(revision2, 4)
  table.writeUInt16LE(pkcs7Type, 6)
  pkcs7.copy(table, tableHeaderInBytes)
  const entry = Buffer.alloc(8)
  entry.writeUInt32LE(padded(end), 0)
  entry.writeUInt32LE(table.length, 4)
  const checksum = Buffer.alloc(4)
  // No executable is all zeros: of the two values that zero has in such a sum, it is the one with all bits.
  const total = (sum + sumOfWords(entry) + sumOfWords(table)) % 0xffff || 0xffff
  checksum.writeUInt32LE((total + padded(end) + table.length) % 2 ** 32, 0)

  await copy(input, output, end, [
    { at: end, bytes: Buffer.concat([Buffer.alloc(padded(end) - end), table]) },
    { at: layout.entry, bytes: entry },
    { at: layout.checksum, bytes: checksum },
  ])
}

interface Change {
  readonly at: number
  readonly bytes: Buffer
}

/** A copy of the original's first bytes, with changes. Its mode is its own, whatever the original's is. */
async function copy(input: string, output: string, size: number, changes: readonly Change[]): Promise<void> {
  // Where a file is small, every call counts; else the file system is to copy it, which some do by reference.
  if (size <= smallSizeInBytes) {
    copySmall(input, output, size, changes)
    return
  }
  await copyFile(input, output, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  orRemove(output, () => {
    chmodSync(output, 0o600)
    const file = openSync(output, 'r+')
    try {
      ftruncateSync(file, size)
      for (const { at, bytes } of changes) write(file, bytes, at)
    } finally {
      closeSync(file)
    }
  })
}

function copySmall(input: string, output: string, size: number, changes: readonly Change[]): void {
  const result = Buffer.alloc(Math.max(...changes.map(({ at, bytes }) => at + bytes.length)))
  readFileSync(input).copy(result, 0, 0, size)
  for (const { at, bytes } of changes) bytes.copy(result, at)
  const file = openSync(output, 'wx', 0o600)
  orRemove(output, () => {
    try {
      write(file, result, 0)
    } finally {
      closeSync(file)
    }
  })
}

function orRemove(output: string, fill: () => void): void {
  try {
    fill()
  } catch (error) {
    rmSync(output, { force: true })
    throw error
  }
}

function endOfContent({ size, table }: ExecutableLayout): number {
  return table?.offset ?? size
}

/**
 * Two words at a time: their sum modulo 65535 is the same. It stays an exact number for a piece of 1 MiB.
 *
 * @param bytes that begin at an even place
 */
function sumOfWords(bytes: Buffer): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const whole = bytes.length - (bytes.length % 4)
  let sum = 0
  for (let at = 0; at < whole; at += 4) sum += view.getUint32(at, true)
  for (let at = whole; at < bytes.length; at += 1) sum += view.getUint8(at) * (at % 2 === 0 ? 1 : 0x100)
  return sum
}

function write(file: number, bytes: Buffer, position: number): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(file, bytes, written, bytes.length - written, position + written)
  }
}

function padded(size: number): number {
  return Math.ceil(size / alignment) * alignment
}
