/** Which archive is wanted, what must vouch for it, and how it is got: the same for an installation and for an air-gap file. */
import { proxySettings } from '../http.ts'
import { readEnvironment } from '../runner-environment.ts'
import type { Session } from '../session.ts'
import { archiveSource, downloadServer, type ArchiveSource, type DownloadPlan, type LibrarySystem } from './address.ts'
import type { UnpackLimits } from './archive-rules.ts'
import { catalog, type Catalog } from './catalog.ts'
import type { DownloadLimits } from './download.ts'
import { obtainArchive, type Archive } from './obtain.ts'
import { releaseKey } from './release-key.ts'
import type { ExpectedDigest } from './vouch.ts'

/** What tests and the catalog's script change. */
export interface InstallSettings {
  readonly releaseKey: string
  readonly server: string
  readonly catalog: Catalog
  readonly downloadLimits: Partial<DownloadLimits>
  readonly unpackLimits: Partial<UnpackLimits>
  readonly environment: Readonly<Record<string, string | undefined>>
}

export type InstallSession = Pick<Session, 'host' | 'signal' | 'inputs' | 'workspace' | 'environment'>

export interface ArchiveRequest {
  readonly plan: DownloadPlan
  readonly os: LibrarySystem
  readonly session: InstallSession
  readonly settings: InstallSettings
  /** What a path is relative to. */
  readonly workingDirectory: string
  readonly source: ArchiveSource
  readonly expected: ExpectedDigest | undefined
}

/** @throws SigningError INVALID_INPUT: the version can't be one, or the address is not safe */
export function archiveRequest(
  plan: DownloadPlan,
  os: LibrarySystem,
  session: InstallSession,
  workingDirectory: string,
  changes: Partial<InstallSettings> = {},
): ArchiveRequest {
  const settings: InstallSettings = {
    releaseKey,
    server: downloadServer,
    catalog,
    downloadLimits: {},
    unpackLimits: {},
    environment: readEnvironment(),
    ...changes,
  }
  const source = archiveSource(plan, os, settings.server)
  return { plan, os, session, settings, workingDirectory, source, expected: expectedDigest(plan, os, settings.catalog) }
}

/**
 * Downloads the archive, or finds it on this machine.
 *
 * @param folder the name of a folder in the workspace
 * @throws SigningError DOWNLOAD_FAILED, INVALID_INPUT, OUTPUT_NOT_WRITABLE, CANCELLED
 */
export async function obtainRequested(request: ArchiveRequest, folder: string): Promise<Archive> {
  const { session, settings, workingDirectory, source, expected } = request
  const { host, signal, inputs, workspace } = session
  return obtainArchive(source, {
    host,
    signal,
    proxy: proxySettings(inputs.httpProxy, settings.environment),
    retries: inputs.retries,
    limits: settings.downloadLimits,
    folder: await workspace.folder(folder),
    workingDirectory,
    wantSignature: expected === undefined,
  })
}

/** The catalog knows what SignPath's own server has, and nothing of mirrors. */
function expectedDigest(plan: DownloadPlan, os: LibrarySystem, known: Catalog): ExpectedDigest | undefined {
  if (plan.sha256 !== undefined) return { sha256: plan.sha256, from: 'cryptoki-sha256' }
  const sha256 = plan.archive === undefined ? known[plan.version ?? '']?.[os] : undefined
  return sha256 === undefined ? undefined : { sha256, from: 'catalog' }
}
