/** Decides whether an archive may be used: a digest, else a signature, else nothing but a warning. A mismatch is always an error. */
import { readFile } from 'node:fs/promises'
import { SigningError } from '../errors.ts'
import type { Host } from '../host.ts'
import type { LibrarySystem } from './address.ts'
import type { UnpackLimits } from './archive-rules.ts'
import { unpack } from './archive.ts'
import type { Voucher } from './cache.ts'
import { chooseBuild, isLibraryEntry } from './choose-build.ts'
import type { Archive } from './obtain.ts'
import { checkSignature } from './signature.ts'

/** A digest that the archive must have, and who says so. */
export interface ExpectedDigest {
  readonly sha256: string
  readonly from: 'cryptoki-sha256' | 'catalog'
}

/**
 * What can be told before the archive is opened.
 *
 * @throws SigningError DOWNLOAD_NOT_VERIFIED; the archive is removed by then, if it was downloaded
 */
export async function vouchForArchive(archive: Archive, expected: ExpectedDigest | undefined, releaseKey: string): Promise<Voucher> {
  try {
    if (expected !== undefined) {
      checkDigest(archive, expected)
      return 'digest'
    }
    if (archive.signature === undefined) return 'nothing'
    await checkSignature({ path: archive.path, what: 'the archive', signature: archive.signature, releaseKey })
    return 'signature'
  } catch (error) {
    await archive.discard()
    throw error
  }
}

/**
 * What the signature beside a library in the archive says.
 *
 * @throws SigningError DOWNLOAD_NOT_VERIFIED
 */
export async function vouchForLibrary(library: string, signature: string | undefined, releaseKey: string): Promise<Voucher> {
  if (signature === undefined) return 'nothing'
  await checkSignature({ path: library, what: 'the library in the archive', signature: await readFile(signature), releaseKey })
  return 'signature'
}

/**
 * What the signatures in the archive say of all its libraries together: which one a runner will take is not known.
 *
 * @param folder empty and private
 * @throws SigningError DOWNLOAD_NOT_VERIFIED: a signature is wrong; DOWNLOAD_FAILED: the archive can't be used, or has no library
 */
export async function vouchForEveryLibrary(
  archive: Archive,
  os: LibrarySystem,
  folder: string,
  releaseKey: string,
  limits?: Partial<UnpackLimits>,
): Promise<Voucher> {
  const files = await unpack({
    archive: archive.path,
    folder,
    limits,
    candidate: (name) => isLibraryEntry(name, os),
    choose: (names) => {
      const found = names.filter((name) => isLibraryEntry(name, os))
      // For its words, where there is none.
      if (found.length === 0) chooseBuild(names, os, undefined)
      return Promise.resolve(found)
    },
  })
  const vouchers: Voucher[] = []
  for (const [name, path] of files) {
    if (/\.asc$/i.test(name)) continue
    const signature = [...files].find(([other]) => other.toLowerCase() === `${name}.asc`.toLowerCase())?.[1]
    vouchers.push(await vouchForLibrary(path, signature, releaseKey))
  }
  return vouchers.length > 0 && vouchers.every((voucher) => voucher === 'signature') ? 'signature' : 'nothing'
}

export interface Unverified {
  readonly source: string
  readonly archiveSha256: string
  readonly required: boolean
  /** Why it is not known whether there is a signature. */
  readonly signatureUnknown?: string | undefined
}

/**
 * Says loudly that nothing vouches for the archive, with the line that pins it.
 *
 * @throws SigningError DOWNLOAD_NOT_VERIFIED where that is not enough
 */
export function acceptUnverified(host: Host, { source, archiveSha256, required, signatureUnknown }: Unverified): void {
  const pin = `cryptoki-sha256: ${archiveSha256}`
  const signature =
    signatureUnknown === undefined
      ? 'it has no GPG signature'
      : `whether there is a GPG signature could not be found out (${signatureUnknown.replace(/\.$/, '')})`
  const nothing = `Nothing vouches for ${source}: ${signature}, and no digest is known`
  if (required) {
    throw new SigningError('DOWNLOAD_NOT_VERIFIED', `${nothing}. require-verified-download is set, so it is not used.`, {
      hint: `If you know the archive to be right, pin it:\n${pin}`,
    })
  }
  host.warning(
    `${nothing}. It is used all the same. Once you know the archive to be right, pin it, and any change will be an error:\n${pin}`,
  )
}

function checkDigest({ sha256, source }: Archive, expected: ExpectedDigest): void {
  if (sha256 === expected.sha256) return
  const whose = expected.from === 'catalog' ? 'that this release of pkcs11-sign knows' : 'in cryptoki-sha256'
  throw new SigningError('DOWNLOAD_NOT_VERIFIED', `${source} does not have the digest ${whose}: it was changed, damaged or replaced.`, {
    hint:
      expected.from === 'catalog'
        ? "Don't use it. Something between SignPath and this runner changes downloads, or SignPath replaced the archive: ask SignPath."
        : 'Check whether cryptoki-sha256 belongs to this version and system; if it does, do not use this archive.',
    details: `expected: ${expected.sha256}\nfound:    ${sha256}`,
  })
}
