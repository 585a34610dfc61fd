/** What signing jars in one Java needs of a run, for SoftHSM and for the simulator. */
import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment } from '../../../core/environment.ts'
import { createRedactor } from '../../../core/redaction.ts'
import type { JavaBatchSession } from '../../../core/signing/batch/java-batch.ts'
import { createWorkspace } from '../../../core/workspace.ts'

export const jarsignerPath = realpathSync(execFileSync('which', ['jarsigner'], { encoding: 'utf8' }).trim())

export interface TestSession {
  readonly session: JavaBatchSession
  /** The folder of everything, to be removed. */
  readonly directory: string
  readonly abort: () => void
}

export async function javaSession(secrets: readonly string[] = []): Promise<TestSession> {
  const directory = await mkdtemp(join(tmpdir(), 'java-batch-'))
  const workspace = await createWorkspace(directory)
  const controller = new AbortController()
  const redact = createRedactor(secrets)
  const environment: JavaBatchSession['environment'] = (additions = {}) => childEnvironment(process.env, secrets, additions)
  return {
    directory,
    abort: () => {
      controller.abort()
    },
    session: {
      workspace,
      redact,
      environment,
      signal: controller.signal,
    },
  }
}
