/** What every stage of a run shares: the host, the inputs, the private folder, and a way to start processes that can't leak. */
import { setMaxListeners } from 'node:events'
import { childEnvironment } from './environment.ts'
import type { Host } from './host.ts'
import type { Inputs } from './inputs.ts'
import { keepEnvironmentOutOfReports, keepMemoryOutOfCoreDumps, redactNodeDebug } from './node-debug.ts'
import { withinOpenFiles } from './open-files.ts'
import { plainSpoken } from './plain-host.ts'
import { capture, type Captured } from './process.ts'
import { createRedactor, type Redact } from './redaction.ts'
import { readEnvironment } from './runner-environment.ts'
import type { Command } from './tools/signing-tool.ts'
import { createWorkspace, removeWorkspace, type Workspace } from './workspace.ts'

export interface Session {
  readonly host: Host
  readonly inputs: Inputs
  readonly signal: AbortSignal
  readonly redact: Redact
  readonly workspace: Workspace
  /** The environment for a child that knows no secret, with `additions` on top. */
  environment(additions?: Readonly<Record<string, string>>): Record<string, string>
  /** Runs a tool with `command.environment` on top of the cleaned one, under a time limit: the input's by default. */
  capture(command: Command, timeLimitInSeconds?: number): Promise<Captured>
}

/** The post step finds the folder by this. */
export const workspaceState = 'workspace'

/** Makes the private folder; its name is saved before anything is put there, so that the post step removes it even after a crash. */
export async function openSession(all: Host, given: Inputs, secrets: readonly string[], signal: AbortSignal): Promise<Session> {
  const host = plainSpoken(all)
  const inputs = await withinOpenFiles(given, host)
  const redact = createRedactor(secrets)
  redactNodeDebug(redact)
  keepEnvironmentOutOfReports()
  keepMemoryOutOfCoreDumps()
  const workspace = await createWorkspace(host.temporaryDirectory)
  try {
    host.saveState(workspaceState, workspace.directory)
  } catch (error) {
    await removeWorkspace(workspace.directory)
    throw error
  }
  const environment: Session['environment'] = (additions = {}) => childEnvironment(readEnvironment(), secrets, additions)
  return withCapture({ host, inputs, signal, redact, workspace, environment })
}

/** Whether the private folder is still there when later steps look: a program that ends takes it along, unless it was to set up. */
export function outlivesRun({ host: { name }, inputs: { files, run } }: Session): boolean {
  return name === 'github' || name === 'azure' || (files.length === 0 && run === undefined)
}

/** Whether a report is written. Where nobody could read it there is none: of thousands of files, it is the largest text of the run. */
export function leavesReport(session: Session): boolean {
  return session.inputs.reportDirectory !== undefined || outlivesRun(session)
}

/** The same session, whose processes end with this signal, too. */
export function endingWith(session: Session, signal: AbortSignal): Session {
  return withCapture({ ...session, signal: AbortSignal.any([session.signal, signal]) })
}

function withCapture(session: Omit<Session, 'capture'>): Session {
  const { inputs, signal, redact, workspace, environment } = session
  // One a process: Node.js 20 warns of a leak where there are more than ten.
  setMaxListeners(0, signal)
  return {
    ...session,
    capture: (command, timeLimitInSeconds = inputs.timeLimitInSeconds) =>
      capture(
        { ...command, environment: environment(command.environment) },
        { timeLimitInSeconds, signal, redact, workingDirectory: workspace.directory },
      ),
  }
}
