/** Signs what the plan names, and proves it. */
import { readFile } from 'node:fs/promises'
import { SigningError } from '../errors.ts'
import type { Outcome } from '../deliver.ts'
import { createFileDigests } from '../file-digests.ts'
import { annotateFailure, showFailure, toSigningError } from '../failure.ts'
import { proxySettings } from '../http.ts'
import { clientOf } from '../obtain-certificate.ts'
import { findPolicy } from '../signpath/policy.ts'
import { signingOptions } from '../plan.ts'
import type { FileReport } from '../report/report.ts'
import { commandOf, type Prepared } from '../prepare.ts'
import { readEnvironment } from '../runner-environment.ts'
import { endingWith, leavesReport, type Session } from '../session.ts'
import type { ToolContext } from '../tools/signing-tool.ts'
import { createBatches } from './batch/batches.ts'
import { createStaging } from '../staging.ts'
import { createVerifier, type VerifierOptions } from '../verification/verifier.ts'
import { createCrowd } from './crowd.ts'
import { signAll } from './queue.ts'
import { failuresShown, failureTable } from './failure-table.ts'
import { readEarlierResults } from './resume.ts'
import { createRetryBudget } from './retry-budget.ts'
import { createSlots } from './slots.ts'
import { createTimestampServers } from './timestamp-servers.ts'

const questionTimeoutInSeconds = 15

/**
 * @param outcome gets what became of each file, also of those that failed
 * @throws SigningError: of the file that failed, or of several together
 */
export async function signFiles(prepared: Prepared, outcome: Outcome): Promise<void> {
  const { plan, certificate, credentials, logDirectory, facts } = prepared
  if (plan.files.length === 0 || prepared.key === undefined) return
  const giveUp = new AbortController()
  const session = endingWith(prepared.session, giveUp.signal)
  const { retries, parallel, serviceUnavailableTimeoutInSeconds } = session.inputs
  const staging = createStaging(session.workspace)
  const tool = toolContext(prepared)
  const secrets = { ...credentials.public, ...credentials.secret }
  const digests = createFileDigests()
  const slots = createSlots(Math.min(parallel, plan.files.length))
  const batches = createBatches({
    session,
    tool,
    credentials: secrets,
    files: plan.files,
    digests,
    startedAhead: prepared.startedAhead,
  })
  try {
    const { files, failures } = await signAll(plan.files, {
      session,
      staging,
      tool,
      batches,
      digests,
      earlier: await readEarlierResults(session, facts.workingDirectory, plan.files, certificate),
      verifier: createVerifier({
        signer: certificate?.leaf,
        ...(await openpgpKeyOf(prepared)),
        run: (command) => session.capture(command),
        scratchDirectory: await session.workspace.folder('verify'),
        digests,
      }),
      credentials: secrets,
      logDirectory,
      workingDirectory: facts.workingDirectory,
      slots,
      cardDaemon: createSlots(1),
      crowd: createCrowd(slots, !plan.signPath, session.host),
      giveUp,
      retryBudget: createRetryBudget({ retries, parallel, libraryPatienceInSeconds: serviceUnavailableTimeoutInSeconds }),
      timestampServers: createTimestampServers(session.inputs.timestampUrls, (url) => {
        session.host.notice(`${url} has failed again and again: it is asked after the other timestamp servers from now on.`)
      }),
      otherVendor: !plan.signPath,
      probe: prepared.probe,
      askSignPath: createQuestion(prepared),
    })
    outcome.files = files
    throwFailures(prepared.session, failures, files)
  } finally {
    await batches.close()
    await staging.finish()
  }
}

/** Asks once, however many files fail: the answer is the same for all. A service that hangs must not make a failure wait for long. */
function createQuestion({ session, plan }: Prepared): () => Promise<SigningError | undefined> {
  const { projectSlug, signingPolicySlug, organizationId, apiToken } = session.inputs
  let answer: Promise<SigningError | undefined> | undefined
  const ask = async (): Promise<SigningError | undefined> => {
    if (
      !plan.signPath ||
      projectSlug === undefined ||
      signingPolicySlug === undefined ||
      organizationId === undefined ||
      apiToken === undefined
    )
      return
    const client = clientOf(session, { retries: 0, totalTimeoutInSeconds: questionTimeoutInSeconds })
    return findPolicy(client, projectSlug, signingPolicySlug).then(
      () => undefined,
      (error: unknown) => toSigningError(error),
    )
  }
  return () => (answer ??= ask())
}

function throwFailures(session: Session, failures: readonly SigningError[], files: readonly FileReport[]): void {
  const { host, signal } = session
  const [first, ...others] = failures
  if (signal.aborted) throw failures.find(({ code }) => code === 'CANCELLED') ?? new SigningError('CANCELLED', 'The run was cancelled.')
  if (first === undefined) return
  if (others.length === 0) throw first
  for (const failure of failures.slice(0, failuresShown)) showFailure(host, failure)
  const more = failures.slice(failuresShown)
  for (const failure of more) annotateFailure(host, failure)
  if (more.length > 0) {
    const where = leavesReport(session) ? 'in the report alone' : 'left out: report-directory keeps them'
    host.info(`The details of the last ${more.length} of these are ${where}.`)
  }
  host.startGroup('What is not signed')
  for (const line of failureTable(files)) host.info(line)
  host.endGroup()
  throw new SigningError(first.code, `${failures.length} of ${files.length} files could not be signed; the first one: ${first.message}`, {
    hint: 'Each file has an error of its own, in the log and in the report.',
    cause: first,
  })
}

async function openpgpKeyOf({ configuration: { gnupg } }: Prepared): Promise<Pick<VerifierOptions, 'openpgpKey'>> {
  if (gnupg === undefined) return {}
  return { openpgpKey: { armored: await readFile(gnupg.publicKey, 'utf8'), fingerprint: gnupg.fingerprint } }
}

function toolContext({ session, plan, facts, key, configuration }: Prepared): ToolContext {
  if (key === undefined) throw new SigningError('INTERNAL_ERROR', 'There are files to sign, but no key is known.')
  return {
    key,
    options: signingOptions(session.inputs),
    configuration,
    backend: plan.openssl?.backend ?? 'engine',
    proxies: proxySettings(session.inputs.httpProxy, readEnvironment()),
    command: commandOf(facts),
  }
}
