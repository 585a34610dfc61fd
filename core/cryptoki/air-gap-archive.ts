/** The one file that carries everything over an air gap: how it is recognised and opened. `air-gap.ts` writes it. */
import { open, readFile } from 'node:fs/promises'
import { constants, gunzipSync } from 'node:zlib'
import { SigningError } from '../errors.ts'
import { isVersion } from './address.ts'
import type { UnpackLimits } from './archive-rules.ts'
import { archiveKind, unpack } from './archive.ts'
import { sha256OfFile } from '../hash-file.ts'

export const manifestName = 'pkcs11-sign-air-gap.json'
export const archiveNames = { zip: 'cryptoki-archive.zip', 'tar.gz': 'cryptoki-archive.tar.gz' } as const
export const cliName = 'pkcs11-sign.cjs'

/** Comes first in the file, which tells it from other archives. */
export interface AirGapManifest {
  readonly format: 1
  readonly version: string | undefined
  readonly os: string
  /** Where the archive came from. */
  readonly source: string
  /** Of the archive inside. */
  readonly sha256: string
}

/** Whether a file was written by `pkcs11-sign bundle`. */
export async function isAirGapFile(path: string): Promise<boolean> {
  if ((await archiveKind(path)) !== 'tar.gz') return false
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    const start = gunzipSync(buffer.subarray(0, bytesRead), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * 1024 * 1024 })
    return start.subarray(0, 100).toString('latin1').replace(/\0.*$/s, '') === manifestName
  } catch {
    return false
  } finally {
    await file.close()
  }
}

/**
 * Takes the library's archive out. Its digest only shows that nothing was damaged on the way: what vouches for it is looked for in it.
 *
 * @throws SigningError DOWNLOAD_FAILED, OUTPUT_NOT_WRITABLE
 */
export async function openAirGapFile(
  path: string,
  folder: string,
  limits?: Partial<UnpackLimits>,
): Promise<{ path: string; manifest: AirGapManifest }> {
  const inner: readonly string[] = Object.values(archiveNames)
  const isPart = (name: string): boolean => name === manifestName || inner.includes(name)
  const files = await unpack({
    archive: path,
    folder,
    limits,
    candidate: isPart,
    choose: (names) => Promise.resolve(names.filter(isPart)),
  })
  const manifestPath = files.get(manifestName)
  const archive = [...files].find(([name]) => inner.includes(name))?.[1]
  const manifest = manifestPath === undefined ? undefined : parseManifest(await readFile(manifestPath, 'utf8'))
  if (archive === undefined) throw damaged(path, 'its parts are not all there')
  if (manifest === undefined) throw damaged(path, `${manifestName} in it is missing or is not what pkcs11-sign bundle writes`)
  if ((await sha256OfFile(archive)) !== manifest.sha256)
    throw damaged(path, 'the archive inside does not have the digest that was written beside it')
  return { path: archive, manifest }
}

function parseManifest(text: string): AirGapManifest | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    const { format, version, os, source, sha256 } = value as Record<string, unknown>
    if (format !== 1 || typeof os !== 'string' || typeof source !== 'string' || !/^[0-9a-f]{64}$/.test(String(sha256))) return undefined
    if (version !== undefined && (typeof version !== 'string' || !isVersion(version))) return undefined
    return { format, version, os, source, sha256: String(sha256) }
  } catch {
    return undefined
  }
}

function damaged(path: string, why: string): SigningError {
  return new SigningError('DOWNLOAD_FAILED', `${path} can't be used: ${why}.`, {
    hint: 'Copy it again, or make it anew with pkcs11-sign bundle.',
  })
}
