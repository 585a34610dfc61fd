/** A Debian package: an ar archive with three members, and signatures behind them (deb(5)). */
import { open } from 'node:fs/promises'
import type { Defect } from '../tools/signing-tool.ts'
import type { FileRange } from './openpgp.ts'
import { readAt, type OpenFile } from './read-at.ts'
import { sameBytes } from './same-bytes.ts'

export interface DebArchive {
  /** Of the members that make the package. */
  readonly names: readonly string[]
  /** Their contents in order: what debsigs signs. */
  readonly signed: readonly FileRange[]
  readonly signatures: readonly { readonly name: string; readonly content: Buffer }[]
}

const magic = '!<arch>\n'
/** With the compressions that dpkg knows. */
const packageNames = /^debian-binary, control\.tar(\.(gz|xz|zst))?, data\.tar(\.(gz|bz2|lzma|xz|zst))?$/
const headerLength = 60
/** Members that dpkg does not know: more than a package has, fewer than would take long. */
const mostMembers = 100
const largestSignature = 64 * 1024

/** @throws RangeError: it is no package, or has more in it than one has */
export async function readDebArchive(path: string): Promise<DebArchive> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const members = await readMembers(handle, size)
    const own = members.filter(({ name }) => !name.startsWith('_'))
    const names = own.map(({ name }) => name)
    const list = names.join(', ')
    if (!packageNames.test(list)) throw new RangeError(`its members are ${list}`)
    const signatures = []
    for (const { name, start, end } of members) {
      if (!name.startsWith('_gpg')) continue
      if (end - start > largestSignature) throw new RangeError(`${name} is too big for a signature`)
      signatures.push({ name, content: await readAt(handle, start, end - start) })
    }
    return { names, signed: own.map(({ start, end }) => ({ path, start, end })), signatures }
  } finally {
    await handle.close()
  }
}

/** What of a package is not the original's; signatures don't count. @throws RangeError */
export async function differenceOfDebs(original: string, result: string): Promise<Defect | undefined> {
  const [before, after] = [await readDebArchive(original), await readDebArchive(result)]
  const [a, b] = [await open(original), await open(result)]
  try {
    for (const [index, name] of before.names.entries()) {
      const [from, to] = [before.signed[index], after.signed[index]]
      const isSame = after.names[index] === name && from !== undefined && to !== undefined && (await sameBytes(a, from, b, to))
      if (!isSame) return { reason: `holds another ${name} than the original` }
    }
    return undefined
  } finally {
    await Promise.all([a.close(), b.close()])
  }
}

/** @throws RangeError: a member of it is cut off, damaged or missing */
export async function checkDebIsWhole(file: OpenFile): Promise<void> {
  const members = await readMembers(file, (await file.stat()).size)
  for (const part of ['control.tar', 'data.tar']) {
    if (!members.some(({ name }) => name.startsWith(part))) throw new RangeError(`it has no ${part}`)
  }
}

interface Member {
  readonly name: string
  readonly start: number
  readonly end: number
}

async function readMembers(handle: OpenFile, size: number): Promise<Member[]> {
  if ((await readAt(handle, 0, magic.length)).toString('latin1') !== magic) throw new RangeError('it is no ar archive')
  const members: Member[] = []
  for (let position = magic.length; position < size;) {
    if (position + headerLength > size) throw new RangeError('it ends amid a member, or there is data behind the last one')
    const header = (await readAt(handle, position, headerLength)).toString('latin1')
    const length = Number(/^(\d+) *$/.exec(header.slice(48, 58))?.[1] ?? NaN)
    const start = position + headerLength
    if (header.slice(58) !== '`\n' || !Number.isSafeInteger(length) || start + length > size) throw new RangeError('a member is damaged')
    if (members.length === mostMembers) throw new RangeError('it has too many members')
    members.push({ name: header.slice(0, 16).trimEnd().replace(/\/$/, ''), start, end: start + length })
    position = start + length + (length % 2)
  }
  return members
}
