/** One installation in a process of its own: prints how long it took, and the most memory that the process had. */
import { readFileSync } from 'node:fs'
import type { InstallSession } from '../core/cryptoki/archive-request.ts'
import { installLibrary } from '../core/cryptoki/install.ts'
import type { Host } from '../core/host.ts'
import type { Inputs } from '../core/inputs.ts'
import { createWorkspace, removeWorkspace } from '../core/workspace.ts'

const task = JSON.parse(readFileSync(0, 'utf8')) as Readonly<Record<'address' | 'digest' | 'cache' | 'temporary', string>>
const silent = (): void => undefined

async function main(): Promise<void> {
  const workspace = await createWorkspace(task.temporary)
  const host = { cacheDirectory: task.cache, info: silent, notice: silent, warning: silent } as unknown as Host
  const session: InstallSession = {
    host,
    signal: new AbortController().signal,
    inputs: { retries: 0 } as Inputs,
    workspace,
    environment: () => ({}),
  }
  const facts = { os: 'linux', openssl: undefined, workingDirectory: task.temporary }
  const startedAt = performance.now()
  await installLibrary(
    { kind: 'download', version: '6.0.2', archive: task.address, sha256: task.digest, requireVerified: true, reason: '' },
    session,
    facts,
    { environment: {} },
  )
  const milliseconds = performance.now() - startedAt
  await removeWorkspace(workspace.directory)
  process.stdout.write(JSON.stringify({ milliseconds, peakInMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
}

void main()
