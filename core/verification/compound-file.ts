/**
 * Accounts for every sector of an OLE compound file ([MS-CFB]), as Windows Installer packages are: Authenticode covers the streams, so that
 * whatever belongs to none of them is not covered.
 */
import type { FileHandle } from 'node:fs/promises'
import type { Defect } from '../tools/signing-tool.ts'
import { readAt } from './read-at.ts'

/** From here on sector numbers have other meanings: end of chain, free, table. */
const firstSpecialSector = 0xffff_fffa
const directoryEntrySize = 128

interface Layout {
  readonly sectorSize: number
  readonly sectorCount: number
  readonly miniStreamCutoff: number
  /** For each sector the next one of its chain. */
  readonly next: Uint32Array
  /** Sectors that something was found in. */
  readonly used: Set<number>
}

/** What is not covered. @throws RangeError for a file that is damaged */
export async function uncoveredInCompoundFile(handle: FileHandle, size: number): Promise<Defect | undefined> {
  const header = await readAt(handle, 0, 512)
  const sectorSize = 2 ** header.readUInt16LE(30)
  if (sectorSize !== 512 && sectorSize !== 4096) throw new RangeError('its sectors have an unknown size')
  if (size % sectorSize !== 0) return { reason: 'has data behind its last sector' }
  const layout = await readLayout(handle, header, sectorSize, size / sectorSize - 1)
  followChain(layout, header.readUInt32LE(60)) // the mini stream's table
  const directory = await readChain(handle, layout, header.readUInt32LE(48))
  for (let offset = 0; offset < directory.length; offset += directoryEntrySize) followStream(layout, directory, offset)
  for (let sector = 0; sector < layout.sectorCount; sector += 1) {
    if (layout.used.has(sector)) continue
    const isEmpty = (await readSector(handle, layout, sector)).every((byte) => byte === 0)
    if (!isEmpty) return { reason: 'has data that belongs to none of its streams' }
  }
  return undefined
}

/** Reads the allocation table; its own sectors are listed in the header, then in a chain of lists. */
async function readLayout(handle: FileHandle, header: Buffer, sectorSize: number, sectorCount: number): Promise<Layout> {
  const perSector = sectorSize / 4
  const layout: Layout = {
    sectorSize,
    sectorCount,
    miniStreamCutoff: header.readUInt32LE(56),
    next: new Uint32Array(Math.ceil(sectorCount / perSector) * perSector).fill(0xffff_ffff),
    used: new Set(),
  }
  const tableSectors = Array.from({ length: 109 }, (_, index) => header.readUInt32LE(76 + index * 4))
  for (let list = header.readUInt32LE(68); list < firstSpecialSector;) {
    use(layout, list)
    const content = await readSector(handle, layout, list)
    for (let index = 0; index < perSector - 1; index += 1) tableSectors.push(content.readUInt32LE(index * 4))
    list = content.readUInt32LE(sectorSize - 4)
  }
  let filled = 0
  for (const sector of tableSectors.filter((number) => number < firstSpecialSector)) {
    use(layout, sector)
    const content = await readSector(handle, layout, sector)
    for (let index = 0; index < perSector && filled < layout.next.length; index += 1)
      layout.next[filled++] = content.readUInt32LE(index * 4)
  }
  return layout
}

/** Small streams live in the mini stream, which is the root's. Where there is none, osslsigncode names a sector for it nonetheless. */
function followStream(layout: Layout, directory: Buffer, offset: number): void {
  const type = directory.readUInt8(offset + 66)
  const isRoot = type === 5
  const size = directory.readUInt32LE(offset + 120)
  if ((isRoot && size > 0) || (type === 2 && size >= layout.miniStreamCutoff)) followChain(layout, directory.readUInt32LE(offset + 116))
}

function followChain(layout: Layout, start: number): number[] {
  const sectors: number[] = []
  for (let sector = start; sector < firstSpecialSector; sector = layout.next[sector] ?? 0xffff_ffff) {
    use(layout, sector)
    sectors.push(sector)
  }
  return sectors
}

/** Each sector belongs to one thing: this also ends chains that run in a circle. */
function use({ used, sectorCount }: Layout, sector: number): void {
  if (sector >= sectorCount) throw new RangeError('it names a sector that it does not have')
  if (used.has(sector)) throw new RangeError('two of its parts share a sector')
  used.add(sector)
}

async function readChain(handle: FileHandle, layout: Layout, start: number): Promise<Buffer> {
  const sectors = followChain(layout, start)
  const contents: Buffer[] = []
  for (const sector of sectors) contents.push(await readSector(handle, layout, sector))
  return Buffer.concat(contents)
}

function readSector(handle: FileHandle, { sectorSize }: Layout, sector: number): Promise<Buffer> {
  return readAt(handle, (sector + 1) * sectorSize, sectorSize)
}
