/**
 * Tries a PKCS #11 library before a tool does, and says in plain words what is wrong with it: tools hang, crash or tell little. It runs in
 * a process of its own, so that a library that crashes or hangs costs a message and not the job. It signs nothing.
 */
import { randomUUID, X509Certificate, type KeyObject } from 'node:crypto'
import { SigningError } from '../errors.ts'
import { readLibraryLog, tailOf } from '../last-words.ts'
import { nodeCommand } from '../node-command.ts'
import { capture, type Captured } from '../process.ts'
import { samePublicKey } from '../public-key.ts'
import { exceptMarked, plainText, type Redact } from '../redaction.ts'
import type { Session } from '../session.ts'
import type { KeyType, TokenReference } from '../tools/signing-tool.ts'
import { addonFor } from './addon.ts'
import { ckrFailure, endedEarly, noSuchKey, noToken } from './probe-failure.ts'
import { loadFailure } from './probe-load-failure.ts'
import { publicKeyOf } from './probe-public-key.ts'
import { probeScript, type KeyInfo, type LibraryInfo, type ProbeAnswer, type ProbeTask } from './probe-script.ts'

export interface ProbeQuestion {
  /** The library is not SignPath's. */
  readonly otherVendor?: boolean
  /** Absolute path. */
  readonly library: string
  /** CKA_ID: `project/policy`. Absent: the library is loaded and logged in to, and no key is looked for. */
  readonly keyId: string | undefined
  readonly pin: string
  /** What the library is to read, the token among it: on top of the cleaned environment. */
  readonly environment: Readonly<Record<string, string>>
  readonly timeLimitInSeconds: number
  /** Where the library writes its log. */
  readonly logDirectory: string
}

export type ProbeSession = Pick<Session, 'workspace' | 'environment' | 'redact' | 'signal'>

export interface ProbedLibrary {
  readonly kind: 'ready'
  readonly library: LibraryInfo
  readonly token: TokenReference
  /** CKM_* numbers. */
  readonly mechanisms: readonly number[]
  /** Absent where no key was asked for. */
  readonly key: ProbedKey | undefined
  readonly durationInMilliseconds: number
}

export interface ProbedKey {
  readonly id: string
  /** Undefined: neither RSA nor EC, or the library does not tell. */
  readonly type: KeyType | undefined
  readonly hasPublicKey: boolean
  /** Undefined where the library does not tell it. */
  readonly publicKey: KeyObject | undefined
  /** DER. Undefined: a key without an X.509 certificate, such as SignPath's for GPG. */
  readonly certificate: Uint8Array | undefined
  /** Another private key of the token has the same id. */
  readonly sharesId: boolean
  /** Other tokens have a key or a certificate with the same id. */
  readonly inOtherTokens: boolean
  /** The key's one certificate is labelled as its id, and no other certificate is. */
  readonly labelledAsId: boolean
}

/** The probe could not run here; nothing is known of the library. `reason` is a clause without a full stop. */
export interface ProbeSkipped {
  readonly kind: 'skipped'
  readonly reason: string
}

export type ProbeResult = ProbedLibrary | ProbeSkipped

/** CKM_RSA_PKCS_PSS. */
const rsaPss = 0xd
const keyTypes: Readonly<Record<number, KeyType>> = { 0: 'RSA', 3: 'EC' }

/**
 * Loads the library, logs in and looks for the key. With SignPath it costs one listing of policies and no signature.
 *
 * @throws SigningError LIBRARY_NOT_LOADABLE: it can't be loaded, does not start, crashes, or has no token; AUTHENTICATION_FAILED,
 * SERVICE_UNAVAILABLE, REQUEST_REJECTED and what else `core/ckr.ts` makes of a return value; POLICY_NOT_FOUND: no such key;
 * PERMISSION_DENIED: SignPath shows none at all; TIME_LIMIT: it hangs; CANCELLED
 */
export async function probeLibrary(question: ProbeQuestion, session: ProbeSession): Promise<ProbeResult> {
  const addon = await addonFor(session.workspace)
  if (addon === undefined) {
    return { kind: 'skipped', reason: `this release has no PKCS #11 addon for ${process.platform} on ${process.arch}` }
  }
  const { library, keyId, pin } = question
  const mark = randomUUID()
  const task: ProbeTask = { addon, library, keyId, pin }
  const captured = await capture(nodeCommand(probeScript, [mark, JSON.stringify(task)], session.environment(question.environment)), {
    timeLimitInSeconds: question.timeLimitInSeconds,
    signal: session.signal,
    redact: exceptMarked(mark, session.redact),
    // What a crash may leave goes with the private folder.
    workingDirectory: session.workspace.directory,
  })
  return judge(readOutput(captured, mark), captured, question, session)
}

interface ProbeOutput {
  readonly answer: ProbeAnswer | undefined
  /** What was begun last. */
  readonly step: string | undefined
  /** What the library printed. */
  readonly words: string
}

function readOutput({ stdout, stderr }: Captured, mark: string): ProbeOutput {
  let answer: ProbeAnswer | undefined
  let step: string | undefined
  const words: string[] = []
  for (const line of stdout.split('\n')) {
    const [ours, kind, text = ''] = new RegExp(`^${mark} (step|result) (.*)$`).exec(line) ?? []
    if (ours === undefined) words.push(line)
    else if (kind === 'step') step = text
    else answer = parseAnswer(text)
  }
  return { answer, step, words: `${words.filter((line) => line !== '').join('\n')}\n${stderr}`.trim() }
}

/** The library's texts may hold anything: JSON has hidden it from the clean-up of the output. */
function parseAnswer(text: string): ProbeAnswer | undefined {
  try {
    return JSON.parse(text, (_name, value: unknown) => (typeof value === 'string' ? cleaned(value) : value)) as ProbeAnswer
  } catch {
    return undefined
  }
}

/** PKCS #11 pads its texts with blanks, and some libraries with zeros. */
function cleaned(text: string): string {
  return plainText(text).trim()
}

async function judge(
  { answer, step, words }: ProbeOutput,
  captured: Captured,
  question: ProbeQuestion,
  { environment, redact, signal }: ProbeSession,
): Promise<ProbeResult> {
  if (answer?.kind === 'ready') return ready(answer, question.keyId, captured.durationInMilliseconds, redact)
  if (answer?.kind === 'no-addon') return { kind: 'skipped', reason: `the PKCS #11 addon can't be loaded here: ${redact(answer.message)}` }
  // The addon's fault, and not the library's.
  if (answer === undefined && !captured.timedOut && (step === undefined || step === 'addon')) {
    return { kind: 'skipped', reason: `the PKCS #11 addon ended its process ${captured.signal ?? `with ${captured.exitCode ?? '?'}`}` }
  }
  const failure =
    answer === undefined
      ? endedEarly(question, captured, step, words)
      : answer.kind === 'no-token'
        ? noToken(question.library)
        : answer.kind === 'no-key'
          ? noSuchKey(question.keyId ?? '', answer.visible.map(redact), question.otherVendor)
          : answer.step === 'load' && answer.ckr === undefined
            ? await loadFailure({ library: question.library, words: redact(answer.message), environment: environment(), redact, signal })
            : ckrFailure(answer.step, answer.ckr, redact(answer.message), question.otherVendor)
  throw await withDetails(failure, words, question, redact)
}

function ready(
  { library, token, key }: Extract<ProbeAnswer, { kind: 'ready' }>,
  keyId: string | undefined,
  durationInMilliseconds: number,
  redact: Redact,
): ProbedLibrary {
  return {
    kind: 'ready',
    library: {
      description: redact(library.description),
      manufacturer: redact(library.manufacturer),
      version: library.version,
      cryptokiVersion: library.cryptokiVersion,
    },
    token: { slot: token.slot, label: token.label, serial: token.serial, makesPss: token.mechanisms.includes(rsaPss) },
    mechanisms: token.mechanisms,
    key: key === undefined ? undefined : probedKey(key, keyId),
    durationInMilliseconds,
  }
}

function probedKey({ hasPublicKey, sharesId, inOtherTokens, labelledAsId, ...key }: KeyInfo, keyId = ''): ProbedKey {
  const type = key.type === undefined ? undefined : keyTypes[key.type]
  const publicKey = publicKeyOf(type, key.publicKey)
  const certificates = key.certificates.map((text) => Buffer.from(text, 'base64'))
  // Those of its authorities may have the same id.
  const certificate = certificates.find((one) => publicKey !== undefined && isFor(publicKey, one)) ?? certificates[0]
  return { id: keyId, type, hasPublicKey, publicKey, certificate, sharesId, inOtherTokens, labelledAsId }
}

function isFor(publicKey: KeyObject, certificate: Uint8Array): boolean {
  try {
    return samePublicKey(new X509Certificate(certificate).publicKey, publicKey)
  } catch {
    return false
  }
}

async function withDetails(
  failure: SigningError,
  words: string,
  { logDirectory }: ProbeQuestion,
  redact: ProbeSession['redact'],
): Promise<SigningError> {
  const log = await readLibraryLog(logDirectory, redact)
  const parts = [
    ...(failure.details === undefined ? [] : [failure.details]),
    ...(words === '' ? [] : [`The library said:\n${tailOf(words)}`]),
    ...(log === '' ? [] : [`The library's log ends with:\n${log}`]),
  ]
  if (parts.length === 0) return failure
  const { code, message, hint, cause } = failure
  return new SigningError(code, message, { hint, cause, details: parts.join('\n\n') })
}
