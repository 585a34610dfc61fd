/** What a probe needs of a run: a private folder, an environment that knows no secret, and redaction. */
import { childEnvironment } from '../../core/environment.ts'
import { probeLibrary, type ProbeQuestion, type ProbeResult, type ProbeSession } from '../../core/cryptoki/probe.ts'
import { SigningError } from '../../core/errors.ts'
import { createRedactor } from '../../core/redaction.ts'
import { createWorkspace } from '../../core/workspace.ts'
import { scratch } from './scratch.ts'

export async function probeSession(secrets: readonly string[] = [], signal = new AbortController().signal): Promise<ProbeSession> {
  return {
    workspace: await createWorkspace(scratch()),
    environment: (additions = {}) => childEnvironment(process.env, secrets, additions),
    redact: createRedactor(secrets),
    signal,
  }
}

export const question = (given: Partial<ProbeQuestion> & Pick<ProbeQuestion, 'library'>): ProbeQuestion => ({
  keyId: 'project/policy',
  pin: 'CONFIG',
  environment: {},
  timeLimitInSeconds: 20,
  logDirectory: '/nonexistent',
  ...given,
})

export async function probe(given: Partial<ProbeQuestion> & Pick<ProbeQuestion, 'library'>, session?: ProbeSession): Promise<ProbeResult> {
  return probeLibrary(question(given), session ?? (await probeSession()))
}

export interface Said {
  readonly code: string
  readonly message: string
  readonly hint: string
  readonly details: string
}

/** The error of a probe that must fail. */
export async function probeError(given: Partial<ProbeQuestion> & Pick<ProbeQuestion, 'library'>, session?: ProbeSession): Promise<Said> {
  const outcome = await probe(given, session).catch((error: unknown) => error)
  if (!(outcome instanceof SigningError)) throw new Error(`no SigningError: ${JSON.stringify(outcome)}`)
  return { code: outcome.code, message: outcome.message, hint: outcome.hint ?? '', details: outcome.details ?? '' }
}
