/** The story of a run, and of the post step. */
import { setImmediate } from 'node:timers/promises'
import type { Outcome } from './deliver.ts'
import type { Host } from './host.ts'
import type { Inputs } from './inputs.ts'
import { checkInputNames, parseInputs, readSecrets } from './inputs-parser.ts'
import { messageOf } from './output-error.ts'
import type { BeforePrepared } from './prepare.ts'
import { secretForms } from './redaction.ts'
import { readEnvironment } from './runner-environment.ts'
import type { Session } from './session.ts'

/**
 * Everything, from inputs to results. What was made for the run stays until `cleanUp`: later steps may need it.
 *
 * @throws SigningError after outputs, report and summary have told what happened
 */
export async function run(host: Host, options: { readonly signal: AbortSignal }): Promise<void> {
  const session = await begin(host, options.signal)
  const outcome: Outcome = { startedAt: new Date(), result: 'failed', prepared: undefined, files: [], error: undefined }
  try {
    await unlessStalled(carryOut(session, outcome))
  } catch (error) {
    outcome.error = error
  }
  const { deliver } = await import('./deliver.ts')
  await deliver(session, outcome)
  if (outcome.error !== undefined) throw outcome.error
}

/** Where nothing is left that could end a wait, Node ends the process with 0: green, with nothing signed. */
async function unlessStalled(work: Promise<void>): Promise<void> {
  let stall = (): void => undefined
  const stalled = new Promise<void>((_resolve, reject) => {
    stall = () => {
      reject(new Error('it waits for what can no longer come'))
    }
  })
  process.once('beforeExit', stall)
  try {
    await Promise.race([work, stalled])
  } finally {
    process.off('beforeExit', stall)
  }
}

/** Before there is anything to report on, an error still says that nothing is signed. */
async function begin(host: Host, signal: AbortSignal): Promise<Session> {
  try {
    const { inputs, secrets } = readInputs(host)
    // From here on modules are loaded when their turn comes: masking must not wait for them, and neither must an error in the inputs.
    const { openSession, workspaceState } = await import('./session.ts')
    // A CI that tries a failed step again hands over the state of the first try, and ours takes its place: nobody else would clean up after it.
    if (host.loadState(workspaceState) !== undefined) await cleanUpOrWarn(host, 'Not everything of the try before')
    return await openSession(host, inputs, secrets, signal)
  } catch (error) {
    tellNothingIsSigned(host)
    throw error
  }
}

/** For what fails before there are results. Never throws: the error that came first is the one to show. */
export function tellNothingIsSigned(host: Host): void {
  try {
    host.setOutput('signed', 'false')
    host.setOutput('signed-count', '0')
  } catch {
    // The host can't be told.
  }
}

async function carryOut(session: Session, outcome: Outcome): Promise<void> {
  const { host, inputs } = session
  if (inputs.apiToken === undefined && inputs.ifNoCredentials === 'skip') {
    outcome.result = 'skipped'
    return
  }
  // A blank output of an earlier step gives no files, too: whoever meant to sign has to see this. The command line has `setup` for it.
  if (inputs.files.length === 0 && inputs.run === undefined && (host.name === 'github' || host.name === 'azure'))
    host.notice('Neither files nor run is given: this step prepares for later ones, and signs nothing.')
  await checkAhead(inputs)
  const logDirectory = await session.workspace.folder('log')
  const startedEarly =
    inputs.tool === 'auto' ? undefined : (await import('./signing/batch/start-ahead.ts')).startEarly(inputs.tool, logDirectory, session)
  try {
    await prepareAndSign(session, outcome, { logDirectory, startedEarly })
  } finally {
    await startedEarly?.discard()
  }
}

async function prepareAndSign(session: Session, outcome: Outcome, before: BeforePrepared): Promise<void> {
  const { inputs } = session
  const { findFilesToSign } = await import('./find-files-to-sign.ts')
  const files = await findFilesToSign(session)
  if (files.length === 0 && inputs.files.length > 0) {
    outcome.result = 'nothing-to-sign'
    return
  }
  const { prepare } = await import('./prepare.ts')
  const prepared = (outcome.prepared = await prepare(session, files, before, loadTheRest))
  try {
    const { signFiles } = await import('./signing/sign-files.ts')
    await signFiles(prepared, outcome)
    const { exportPrepared, runScript } = await import('./script.ts')
    await runScript(prepared)
    exportPrepared(prepared)
  } finally {
    await prepared.close()
  }
  if (inputs.files.length === 0) outcome.result = 'prepared'
  else outcome.result = prepared.plan.files.length > 0 ? 'signed' : 'nothing-to-sign'
}

/**
 * Two turns of the event loop later, when the question is on its way: loading keeps the processor busy. Whoever needs a module finds it there, or
 * is told why it can't be loaded.
 */
function loadTheRest(): void {
  void setImmediate()
    .then(() => setImmediate())
    .then(() => Promise.all([import('./signing/sign-files.ts'), import('./script.ts'), import('./deliver.ts')]))
    .catch(() => undefined)
}

/** What would fail only after the files are signed is refused before. */
async function checkAhead(inputs: Inputs): Promise<void> {
  if (inputs.reportDirectory !== undefined) {
    const { makeReportFolder } = await import('./report/write.ts')
    await makeReportFolder(inputs.reportDirectory)
  }
  if (inputs.run !== undefined) {
    const { checkShell } = await import('./script.ts')
    await checkShell(inputs)
  }
}

/** The post step: removes all that the run left, and empties what it exported. Safe to call twice, and after a crash. */
export async function cleanUp(host: Host): Promise<void> {
  const { forgetExported } = await import('./script.ts')
  const { workspaceState } = await import('./session.ts')
  const { endOrphans } = await import('./orphans.ts')
  const { removeWorkspace } = await import('./workspace.ts')
  try {
    const directory = host.loadState(workspaceState)
    if (directory === undefined || directory === '') return
    await endOrphans(directory)
    await removeWorkspace(directory)
  } finally {
    // Last: where the CI's file can't be written, the folder is gone all the same.
    forgetExported(host)
  }
}

/**
 * `cleanUp` where it changes no result any more: what can't be removed is worth a warning, no more.
 *
 * @param what was to be removed
 */
export async function cleanUpOrWarn(host: Host, what = 'Not everything'): Promise<void> {
  await cleanUp(host).catch((error: unknown) => {
    host.warning(`${what} could be removed: ${messageOf(error)}`)
  })
}

/** Masks the secrets before anything can go wrong in a way that shows them. */
function readInputs(host: Host): { inputs: Inputs; secrets: string[] } {
  const read = (name: string): string | undefined => host.input(name)
  const secrets = readSecrets(read, readEnvironment())
  for (const secret of secrets.flatMap(secretForms)) host.maskSecret(secret)
  const inputs = parseInputs(read, readEnvironment())
  if (host.name === 'github') checkInputNames(inputs, readEnvironment())
  return { inputs, secrets }
}
