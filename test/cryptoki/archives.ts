/** Archives for the tests: sound ones of both layouts, and those that no honest packer writes. */
import { gzipSync } from 'node:zlib'
import { zip, type ZipEntry } from '../fixtures/zip.ts'

export interface TarEntry {
  readonly name: string
  readonly content?: Buffer | string
  /** As in the header: 0 file, 1 hard link, 2 symbolic link, 3 character device, 5 folder. */
  readonly type?: '0' | '1' | '2' | '3' | '5'
  readonly link?: string
}

export function tarGz(entries: readonly TarEntry[]): Buffer {
  return gzipSync(tar(entries))
}

/** POSIX ustar, written by hand. */
export function tar(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap(({ name, content = '', type = '0', link = '' }) => {
    const body = Buffer.from(content)
    const header = Buffer.alloc(512)
    header.write(name, 0, 100, 'utf8')
    header.write('0000644\0' + '0000000\0' + '0000000\0', 100, 'latin1')
    header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
    header.write('00000000000\0', 136, 'latin1')
    header.write(' '.repeat(8), 148, 'latin1')
    header.write(type, 156, 'latin1')
    header.write(link, 157, 100, 'utf8')
    header.write('ustar\x0000', 257, 'latin1')
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

const endSize = 22

/** The archive with one field of the entry's record in the central directory changed. */
function patched(archive: Buffer, name: string, change: (central: Buffer, local: Buffer) => void): Buffer {
  const copy = Buffer.from(archive)
  const at = copy.lastIndexOf(name, copy.length - endSize) - 46
  if (copy.readUInt32LE(at) !== 0x02014b50) throw new Error(`no entry ${name}`)
  change(copy.subarray(at), copy.subarray(copy.readUInt32LE(at + 42)))
  return copy
}

/** Marks an entry as encrypted. */
export function encrypted(archive: Buffer, name: string): Buffer {
  return patched(archive, name, (central, local) => {
    central.writeUInt16LE(central.readUInt16LE(8) | 1, 8)
    local.writeUInt16LE(local.readUInt16LE(6) | 1, 6)
  })
}

/** Gives an entry a Unix file type, such as 0o120000 for a symbolic link. */
export function withType(archive: Buffer, name: string, type: number): Buffer {
  return patched(archive, name, (central) => {
    central.writeUInt16LE((3 << 8) | 20, 4)
    central.writeUInt32LE(((type | 0o777) << 16) >>> 0, 38)
  })
}

/** The classic layout: a folder for each OpenSSL, and Windows beside it. */
export function classicZip(content: (folder: string) => Buffer | string, folders: readonly string[], wrap = ''): Buffer {
  const entries: ZipEntry[] = folders.map((folder) => ({
    name: `${wrap}Linux/libSignPath.Cryptoki/${folder}/libSignPath.Cryptoki.so`,
    content: content(folder),
  }))
  return zip([
    { name: `${wrap}README.md`, content: 'read me' },
    ...entries,
    { name: `${wrap}Windows/SignPath.Cryptoki.dll`, content: content('windows') },
  ])
}

/** The current layout: the library, and perhaps its signature. */
export function currentTarGz(library: Buffer | string, signature?: string, wrap = ''): Buffer {
  return tarGz([
    { name: `${wrap}samples/`, type: '5' },
    { name: `${wrap}samples/openssl.cnf`, content: '# sample' },
    { name: `${wrap}libSignPath.Cryptoki.so`, content: library },
    ...(signature === undefined ? [] : [{ name: `${wrap}libSignPath.Cryptoki.so.asc`, content: signature }]),
  ])
}
