/** `pkcs11-sign bundle`: one file that carries the library's archive, its digest and this program to machines without a network. */
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { SigningError } from '../errors.ts'
import { outputError } from '../output-error.ts'
import { plainText } from '../redaction.ts'
import type { DownloadPlan, LibrarySystem } from './address.ts'
import { archiveNames, cliName, manifestName, type AirGapManifest } from './air-gap-archive.ts'
import { archiveRequest, obtainRequested, type InstallSession, type InstallSettings } from './archive-request.ts'
import { archiveKind } from './archive.ts'
import { sha256OfFile } from '../hash-file.ts'
import type { Voucher } from './cache.ts'
import type { Archive } from './obtain.ts'
import { acceptUnverified, vouchForArchive, vouchForEveryLibrary } from './vouch.ts'

export interface AirGapRequest {
  readonly plan: DownloadPlan
  /** The system that will sign. */
  readonly os: LibrarySystem
  /** The file to write; one that is there is replaced. */
  readonly output: string
  /** This program's own file. */
  readonly cli: string
  readonly workingDirectory: string
}

export interface AirGapBundle {
  /** Absolute. */
  readonly path: string
  /** Of the library's archive inside: the value for cryptoki-sha256. */
  readonly archiveSha256: string
  readonly vouchedBy: Voucher
}

/**
 * Downloads and verifies the archive as an installation would, and writes the one file.
 *
 * @throws SigningError as installLibrary does; OUTPUT_NOT_WRITABLE, INVALID_INPUT: the archive has no library for the system
 */
export async function writeAirGapBundle(
  request: AirGapRequest,
  session: InstallSession,
  changes?: Partial<InstallSettings>,
): Promise<AirGapBundle> {
  const { plan, os, workingDirectory } = request
  const path = resolve(workingDirectory, request.output)
  await refuseOther(path)
  const wanted = archiveRequest(plan, os, session, workingDirectory, changes)
  const { settings, expected } = wanted
  const archive = await obtainRequested(wanted, 'bundle')
  try {
    const voucher = await vouchForArchive(archive, expected, settings.releaseKey)
    const inside = await vouchForEveryLibrary(
      archive,
      os,
      await session.workspace.folder('bundle-libraries'),
      settings.releaseKey,
      settings.unpackLimits,
    )
    const vouchedBy = voucher === 'nothing' ? inside : voucher
    if (vouchedBy === 'nothing')
      acceptUnverified(session.host, {
        source: archive.source,
        archiveSha256: archive.sha256,
        required: plan.requireVerified,
        signatureUnknown: archive.signatureUnknown,
      })
    await writeBundle(path, archive, request)
    return { path, archiveSha256: archive.sha256, vouchedBy }
  } finally {
    await archive.discard()
  }
}

/** Renaming would replace `/dev/null` or `/dev/stdout` by the file, for all of the machine where this user is root. */
async function refuseOther(path: string): Promise<void> {
  const status = await stat(path).catch(() => undefined)
  if (status === undefined || status.isFile()) return
  throw new SigningError(
    'OUTPUT_NOT_WRITABLE',
    `${plainText(path)} can't be written: it is ${status.isDirectory() ? 'a folder' : 'no file'}.`,
    {
      hint: outputHint,
      file: path,
    },
  )
}

const outputHint = 'Give --output FILE, in a folder that is there, has room, and may be written to.'

/** Under a temporary name first: a file by the right name is whole. Not by the process' number, which in containers is the same for all. */
async function writeBundle(path: string, archive: Archive, request: AirGapRequest): Promise<void> {
  const temporary = join(dirname(path), `.${cliName}-${randomUUID()}.tmp`)
  try {
    const archiveName = archiveNames[await archiveKind(archive.path)]
    const manifest: AirGapManifest = {
      format: 1,
      version: request.plan.version,
      os: request.os,
      source: archive.source,
      sha256: archive.sha256,
    }
    const sums = `${archive.sha256}  ${archiveName}\n${await sha256OfFile(request.cli)}  ${cliName}\n`
    const target = await open(temporary, 'wx', 0o644)
    const parts = [
      textPart(manifestName, `${JSON.stringify(manifest, undefined, 2)}\n`),
      textPart('SHA256SUMS', sums),
      await filePart(cliName, request.cli, 0o755),
      await filePart(archiveName, archive.path, 0o644),
    ]
    // What is inside is packed already, but for the program.
    await pipeline(Readable.from(tarOf(parts)), createGzip({ level: 6 }), target.createWriteStream())
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    if (error instanceof SigningError) throw error
    const { code, message } = outputError(error, path)
    throw new SigningError(code, message, { hint: outputHint, file: path, cause: error })
  }
}

interface Part {
  readonly name: string
  readonly size: number
  readonly mode: number
  readonly content: () => AsyncIterable<Buffer> | Iterable<Buffer>
}

function textPart(name: string, text: string): Part {
  const content = Buffer.from(text)
  return { name, size: content.length, mode: 0o644, content: () => [content] }
}

async function filePart(name: string, path: string, mode: number): Promise<Part> {
  const status = await stat(path).catch((error: unknown) => {
    throw new SigningError('INVALID_INPUT', `${path} can't be read.`, { cause: error })
  })
  return { name, size: status.size, mode, content: () => createReadStream(path) as AsyncIterable<Buffer> }
}

/** POSIX ustar, without dates and owners: the same parts give the same bytes. */
async function* tarOf(parts: readonly Part[]): AsyncGenerator<Buffer> {
  for (const { name, size, mode, content } of parts) {
    yield tarHeader(name, size, mode)
    yield* content()
    yield Buffer.alloc((512 - (size % 512)) % 512)
  }
  yield Buffer.alloc(1024)
}

function tarHeader(name: string, size: number, mode: number): Buffer {
  const header = Buffer.alloc(512)
  const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`
  header.write(name, 0, 100)
  header.write(octal(mode, 7) + octal(0, 7) + octal(0, 7) + octal(size, 11) + octal(0, 11), 100)
  header.write('        0', 148)
  header.write('ustar\x0000', 257)
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return header
}
