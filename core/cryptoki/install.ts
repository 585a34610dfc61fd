/** Brings the library onto the machine, as the plan says. */
import { chmod, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { SigningError } from '../errors.ts'
import type { LibraryPlan } from '../plan.ts'
import { systemCode } from '../output-error.ts'
import type { OpensslVersion } from '../openssl-facts.ts'
import { gatherFacts, type RunnerFacts } from '../runner.ts'
import { openssl } from '../tools/programs.ts'
import { isMoving, shownAddress, type DownloadPlan, type LibrarySystem } from './address.ts'
import { isAirGapFile, openAirGapFile } from './air-gap-archive.ts'
import { archiveRequest, obtainRequested, type ArchiveRequest, type InstallSession, type InstallSettings } from './archive-request.ts'
import { unpack } from './archive.ts'
import { sha256OfFile } from '../hash-file.ts'
import { readEntries, store, type CacheEntry, type CacheKey, type CacheRecord, type Voucher } from './cache.ts'
import { chooseBuild, dependsOnOpenssl, isLibraryEntry, libraryNames, type ChosenBuild } from './choose-build.ts'
import type { Archive } from './obtain.ts'
import { acceptUnverified, vouchForArchive, vouchForLibrary } from './vouch.ts'

export interface InstalledLibrary {
  /** Absolute path. */
  readonly path: string
  /** Absent where the library was there already, or is of an archive whose version nobody named. */
  readonly version: string | undefined
}

type Facts = Pick<RunnerFacts, 'os' | 'openssl' | 'workingDirectory'>

/** One installation on its way. */
interface Installation extends ArchiveRequest {
  /** The runner's OpenSSL; asked for only where it matters. */
  readonly openssl: () => Promise<OpensslVersion | undefined>
}

/**
 * Downloads, verifies, unpacks and caches; or takes what the cache has, after checking it.
 *
 * @throws SigningError DOWNLOAD_FAILED, DOWNLOAD_NOT_VERIFIED, UNSUPPORTED_RUNNER, PREREQUISITE_MISSING, INVALID_INPUT, OUTPUT_NOT_WRITABLE,
 * CANCELLED
 */
export async function installLibrary(
  plan: LibraryPlan,
  session: InstallSession,
  facts: Facts,
  changes?: Partial<InstallSettings>,
): Promise<InstalledLibrary> {
  if (plan.kind === 'installed') return { path: plan.path, version: undefined }
  const installation = beginInstallation(plan, session, facts, changes)
  const cached = await findCached(installation)
  if (cached !== undefined) return acceptCached(installation, cached)
  return installAnew(installation)
}

function beginInstallation(
  plan: DownloadPlan,
  session: InstallSession,
  facts: Facts,
  changes: Partial<InstallSettings> | undefined,
): Installation {
  const os: LibrarySystem = facts.os === 'win32' ? 'win32' : 'linux'
  let openssl: Promise<OpensslVersion | undefined> | undefined
  return {
    ...archiveRequest(plan, os, session, facts.workingDirectory, changes),
    openssl: () => (openssl ??= opensslVersion(session, facts)),
  }
}

/** A plan that needs no openssl has not looked for it; a library that comes in several builds does need it. */
async function opensslVersion({ inputs, environment }: InstallSession, facts: Facts): Promise<OpensslVersion | undefined> {
  if (facts.openssl !== undefined) return facts.openssl.version
  return (await gatherFacts({ programs: [openssl], openssl: inputs.openssl }, environment())).openssl?.version
}

/**
 * The cache knows an archive by its digest, or by its exact version at SignPath's own address. What lies at a mirror's address, or behind a
 * moving version, may have changed since.
 */
async function findCached(installation: Installation): Promise<CacheEntry | undefined> {
  const { plan, session, os, source, expected } = installation
  const fixed = expected !== undefined || (plan.archive === undefined && plan.version !== undefined && !isMoving(plan.version))
  if (!fixed || source.kind === 'file') return undefined
  const from = shownAddress(source.url)
  const accept = (record: CacheRecord): boolean =>
    expected !== undefined
      ? record.archiveSha256 === expected.sha256
      : record.source === from && (record.vouchedBy === 'signature' || (record.vouchedBy === 'nothing' && !plan.requireVerified))
  const find = async (openssl: string | undefined): Promise<CacheEntry | undefined> =>
    (await readEntries(session.host.cacheDirectory, { version: plan.version, os, openssl }, accept))[0]
  const any = await find(undefined)
  if (any !== undefined || os === 'win32') return any
  const version = await installation.openssl()
  return version === undefined ? undefined : find(`${version.major}.${version.minor}`)
}

function acceptCached({ plan, session, expected }: Installation, { record, path }: CacheEntry): InstalledLibrary {
  const { host } = session
  host.info(`Library: from the cache, checked against its digest (${record.build}): ${path}`)
  if (expected === undefined && record.vouchedBy === 'nothing') {
    acceptUnverified(host, { source: record.source, archiveSha256: record.archiveSha256, required: plan.requireVerified })
  }
  return { path, version: plan.version }
}

async function installAnew(installation: Installation): Promise<InstalledLibrary> {
  const { plan, settings, expected } = installation
  const archive = await obtainRequested(installation, 'cryptoki')
  try {
    const opened = await openAirGap(archive, installation)
    const version = plan.version ?? opened.version
    const pinned = expected?.sha256 === archive.sha256 ? { ...opened.archive, sha256: archive.sha256 } : opened.archive
    const voucher = await vouchForArchive(pinned, expected, settings.releaseKey)
    return await unpackAndStore(installation, opened.archive, voucher, version)
  } finally {
    await archive.discard()
  }
}

/** An air-gapped copy holds the archive; both digests are right to pin. */
async function openAirGap(
  archive: Archive,
  { session, settings }: Installation,
): Promise<{ archive: Archive; version: string | undefined }> {
  if (!(await isAirGapFile(archive.path))) return { archive, version: undefined }
  const { path, manifest } = await openAirGapFile(archive.path, await session.workspace.folder('air-gap'), settings.unpackLimits)
  return {
    archive: { ...archive, path, sha256: manifest.sha256, signature: undefined, signatureUnknown: undefined },
    version: manifest.version,
  }
}

async function unpackAndStore(
  installation: Installation,
  archive: Archive,
  voucher: Voucher,
  version: string | undefined,
): Promise<InstalledLibrary> {
  const { plan, session, settings, os } = installation
  const { host, workspace } = session
  const folder = await workspace.folder('library')
  try {
    const { build, library, signature } = await unpackBuild(installation, archive.path, folder)
    const vouchedBy = voucher === 'nothing' ? await vouchForLibrary(library, signature, settings.releaseKey) : voucher
    host.info(`Library: ${build.library}: ${build.reason}`)
    host.info(`Verified by: ${{ digest: 'its SHA-256 digest', signature: "SignPath's GPG signature", nothing: 'nothing' }[vouchedBy]}`)
    if (vouchedBy === 'nothing') {
      const { source, sha256: archiveSha256, signatureUnknown } = archive
      acceptUnverified(host, { source, archiveSha256, required: plan.requireVerified, signatureUnknown })
      // The next job is to ask again.
      if (signatureUnknown !== undefined) return { path: await keepForJob(installation, library), version }
    }
    const record: CacheRecord = {
      format: 1,
      version,
      source: archive.source,
      archiveSha256: archive.sha256,
      library: libraryNames[os],
      librarySha256: await sha256OfFile(library),
      vouchedBy,
      build: build.reason,
    }
    return { path: await keep(installation, { version, os, openssl: build.openssl }, library, record), version }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface UnpackedBuild {
  readonly build: ChosenBuild
  readonly library: string
  readonly signature: string | undefined
}

async function unpackBuild({ os, openssl, settings }: Installation, archive: string, folder: string): Promise<UnpackedBuild> {
  const choose = async (names: readonly string[]): Promise<ChosenBuild> =>
    chooseBuild(names, os, dependsOnOpenssl(names, os) ? await openssl() : undefined)
  let chosen: Promise<ChosenBuild> | undefined
  const files = await unpack({
    archive,
    folder,
    limits: settings.unpackLimits,
    candidate: (name) => isLibraryEntry(name, os),
    choose: async (names) => {
      chosen = choose(names)
      const { library, signature } = await chosen
      return signature === undefined ? [library] : [library, signature]
    },
  })
  const build = await chosen
  const library = files.get(build?.library ?? '')
  if (build === undefined || library === undefined) throw new SigningError('INTERNAL_ERROR', 'The library was not unpacked.')
  return { build, library, signature: build.signature === undefined ? undefined : files.get(build.signature) }
}

/** A cache that can't be written to costs the next job a download, and not this one its signature. */
async function keep(installation: Installation, key: CacheKey, library: string, record: CacheRecord): Promise<string> {
  const { host } = installation.session
  try {
    return await store(host.cacheDirectory, key, library, record)
  } catch (error) {
    host.notice(
      `The cache ${host.cacheDirectory} can't be written to (${systemCode(error) ?? String(error)}): the library is installed for this job only.`,
    )
    return keepForJob(installation, library)
  }
}

async function keepForJob({ session, os }: Installation, library: string): Promise<string> {
  const path = join(await session.workspace.folder('installed'), libraryNames[os])
  await rename(library, path)
  await chmod(path, 0o600)
  return path
}
