/** Looks at a PKCS #11 library's file without loading it. */
import { createReadStream } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { SigningError } from '../errors.ts'
import { readExports } from './elf.ts'
import type { LibraryFacts } from '../plan.ts'

/** Every PKCS #11 module exports this one. */
const entryPoint = 'C_GetFunctionList'
/** SignPath's library names the variables that it reads; a .NET one holds its strings as UTF-16. */
const signPathVariable = 'SIGNPATH_'
const elfMachines: Readonly<Record<number, string>> = { 0x3e: 'x64', 0xb7: 'arm64', 0x03: 'ia32', 0x28: 'arm' }

/**
 * @throws SigningError LIBRARY_NOT_LOADABLE: no such file, of another system or processor, not a PKCS #11 module
 */
export async function readLibraryFacts(path: string, workingDirectory: string): Promise<LibraryFacts> {
  const named = resolve(workingDirectory, path)
  const entry = await stat(named).catch(() => undefined)
  if (entry === undefined)
    throw notLoadable(`${named} does not exist`, 'Check cryptoki-library: it is the path of the library on the runner.')
  if (!entry.isFile())
    throw notLoadable(`${named} is not a file`, 'Check cryptoki-library: it is the path of the library file, not of its folder.')
  await checkHeader(named)
  const [hasName, readsAscii, readsUtf16] = await searchFile(named, [
    Buffer.from(entryPoint),
    Buffer.from(signPathVariable),
    Buffer.from(signPathVariable, 'utf16le'),
  ])
  // A file may hold the name without offering the function: libp11's engine looks for it in the modules that it loads.
  const exported = process.platform === 'linux' ? await readExports(named) : undefined
  if (exported === undefined ? hasName !== true : !exported.has(entryPoint)) throw notModule(named, exported)
  // SunPKCS11 wants an absolute path; links are followed so that the plan tells what is really loaded.
  return { path: await realpath(named), readsSignPathVariables: readsAscii === true || readsUtf16 === true }
}

function notModule(path: string, exported: ReadonlySet<string> | undefined): SigningError {
  const plugins = [
    ['bind_engine', 'an OpenSSL engine'],
    ['OSSL_provider_init', 'an OpenSSL provider'],
  ] as const
  const kind = plugins.find(([name]) => exported?.has(name) === true)?.[1]
  return notLoadable(
    kind === undefined ? `${path} is not a PKCS #11 library: it has no ${entryPoint}` : `${path} is ${kind}, not a PKCS #11 library`,
    'Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. Engines and providers are found without it.',
  )
}

async function checkHeader(path: string): Promise<void> {
  const header = await readHead(path, 20)
  const isElf = header.subarray(0, 4).equals(Buffer.from('\x7fELF', 'latin1'))
  const isPortableExecutable = header.subarray(0, 2).toString('latin1') === 'MZ'
  const onWindows = process.platform === 'win32'
  const hint =
    'Install the build for this runner; where cryptoki-library is set, leave it out to have it chosen; where cryptoki-archive is, it has to hold that build.'
  if (process.platform === 'linux' && isPortableExecutable)
    throw notLoadable(`${path} is a Windows library, but this runner is Linux`, hint)
  if (onWindows && isElf) throw notLoadable(`${path} is a Linux library, but this runner is Windows`, hint)
  if (process.platform !== 'linux') return
  if (!isElf) throw notLoadable(`${path} is not a shared library`, hint)
  const machine = elfMachines[header.readUInt16LE(18)]
  if (machine !== process.arch)
    throw notLoadable(`${path} is built for ${machine ?? 'another processor'}, but this runner is ${process.arch}`, hint)
}

async function readHead(path: string, length: number): Promise<Buffer> {
  try {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
      if (bytesRead < length) throw notLoadable(`${path} is too short for a library`, 'Install it anew: the copy is damaged.')
      return buffer
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof SigningError) throw error
    throw notLoadable(`${path} can't be read`, "Check the file's permissions.", error)
  }
}

/** Which of the needles the file holds; read in pieces that overlap, so that a large library costs no memory. */
async function searchFile(path: string, needles: readonly Buffer[]): Promise<boolean[]> {
  const found = needles.map(() => false)
  const overlap = Math.max(...needles.map((needle) => needle.length)) - 1
  let tail = Buffer.alloc(0)
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const window = Buffer.concat([tail, piece])
    needles.forEach((needle, index) => (found[index] ||= window.includes(needle)))
    if (found.every((isFound) => isFound)) break
    tail = window.subarray(Math.max(0, window.length - overlap))
  }
  return found
}

function notLoadable(message: string, hint: string, cause?: unknown): SigningError {
  return new SigningError('LIBRARY_NOT_LOADABLE', `${message}.`, { hint, cause })
}
