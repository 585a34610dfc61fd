/** Whether a file is all there. Tools sign what is left of one, or say little of what is wrong with it. */
import { checkDebIsWhole } from './deb-archive.ts'
import { readExecutable } from './portable-executable.ts'
import { openToRead, readAt, type OpenFile } from './read-at.ts'
import { checkRpmIsWhole } from './rpm-package.ts'

const checks: readonly { readonly magic: Buffer; readonly check: (file: OpenFile) => Promise<void> }[] = [
  { magic: Buffer.from('MZ'), check: checkExecutableIsWhole },
  { magic: Buffer.from('!<arch>\ndebian-binary'), check: checkDebIsWhole },
  { magic: Buffer.from('edabeedb', 'hex'), check: checkRpmIsWhole },
  { magic: Buffer.from('MSCF\0\0\0\0'), check: checkCabinetIsWhole },
]

/**
 * What shows that a file is cut off or damaged, in words that follow "is damaged:"; undefined where nothing does. Reads no more than its outline.
 *
 * @param head its first bytes
 */
export async function damageOf(path: string, head: Uint8Array): Promise<string | undefined> {
  const start = Buffer.from(head)
  const kind = checks.find(({ magic }) => start.subarray(0, magic.length).equals(magic))
  if (kind === undefined) return undefined
  const file = await openToRead(path)
  try {
    await kind.check(file)
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  } finally {
    await file.close()
  }
}

async function checkExecutableIsWhole(file: OpenFile): Promise<void> {
  const layout = await readExecutable(file)
  if (layout === undefined) return
  const { size, contentEnd, table } = layout
  if (contentEnd > size) throw new RangeError('a section of it reaches beyond its end')
  if (table !== undefined && table.offset + table.size > size) throw new RangeError('its signature reaches beyond its end')
}

/** Its header has its size, less a signature's. [MS-CAB], 2.1. */
async function checkCabinetIsWhole(file: OpenFile): Promise<void> {
  const { size } = await file.stat()
  const expected = (await readAt(file, 8, 4)).readUInt32LE(0)
  if (size < expected) throw new RangeError(`it has ${size} of ${expected} bytes`)
}
