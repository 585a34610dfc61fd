/** What an installation needs of a run: a host that remembers, a private folder, and a mirror in SignPath's place. */
import { join } from 'node:path'
import type { DownloadPlan } from '../../core/cryptoki/address.ts'
import type { InstallSession, InstallSettings } from '../../core/cryptoki/archive-request.ts'
import { installLibrary, type InstalledLibrary } from '../../core/cryptoki/install.ts'
import type { Host } from '../../core/host.ts'
import type { Inputs } from '../../core/inputs.ts'
import type { OpensslFacts } from '../../core/openssl-facts.ts'
import { createWorkspace } from '../../core/workspace.ts'
import { scratch } from './scratch.ts'

export interface Said {
  readonly info: string[]
  readonly notice: string[]
  readonly warning: string[]
}

export interface Job {
  readonly said: Said
  readonly session: InstallSession
  /** Where its private folder is. */
  readonly temporary: string
  readonly cache: string
}

export async function startJob(
  options: { readonly cache?: string; readonly inputs?: Partial<Inputs>; readonly temporary?: string } = {},
): Promise<Job> {
  const temporary = options.temporary ?? scratch()
  const cache = options.cache ?? join(scratch(), 'cache')
  const said: Said = { info: [], notice: [], warning: [] }
  const host = {
    name: 'command-line',
    temporaryDirectory: temporary,
    cacheDirectory: cache,
    info: (message: string) => void said.info.push(message),
    notice: (message: string) => void said.notice.push(message),
    warning: (message: string) => void said.warning.push(message),
  } as unknown as Host
  const session: InstallSession = {
    host,
    signal: new AbortController().signal,
    inputs: { retries: 2, httpProxy: undefined, openssl: undefined, ...options.inputs } as Inputs,
    workspace: await createWorkspace(temporary),
    environment: () => ({ PATH: process.env['PATH'] ?? '' }),
  }
  return { said, session, temporary, cache }
}

export const plan = (given: Partial<DownloadPlan> = {}): DownloadPlan => ({
  kind: 'download',
  version: '6.0.2',
  archive: undefined,
  sha256: undefined,
  requireVerified: false,
  reason: '',
  ...given,
})

export interface InstallOptions {
  readonly plan?: Partial<DownloadPlan>
  readonly settings: Partial<InstallSettings>
  readonly os?: string
  readonly openssl?: string
}

export async function install(
  job: Job,
  { plan: given = {}, settings, os = 'linux', openssl = '3.0.13' }: InstallOptions,
): Promise<InstalledLibrary> {
  const [major = 0, minor = 0, patch = 0] = openssl.split('.').map((part) => Number.parseInt(part, 10))
  const facts = { os, openssl: { version: { major, minor, patch, text: openssl } } as OpensslFacts, workingDirectory: job.temporary }
  return installLibrary(plan(given), job.session, facts, { catalog: {}, environment: {}, ...settings })
}
