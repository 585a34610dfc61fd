/**
 * A file may fail for the sake of others: some modules, SoftHSM among them, fail where several processes log in at once, and what crashes the process
 * that signs takes along all that are under way in it. A failed try that is made again alone tells.
 */
import type { ErrorCode, SigningError } from '../errors.ts'
import type { Host } from '../host.ts'
import type { Slots } from './slots.ts'

export interface Crowd {
  /** Whether others may disturb a try that begins now. */
  readonly possible: boolean
  /** Whether they may be why it failed. */
  mayExplain(failure: SigningError): boolean
  /** Whether a try alone may be worth it, for all that is known. */
  readonly aloneMayHelp: boolean
  /** A process that had several files at once has ended, or run out of memory. @param recovery until there can be another one, in milliseconds */
  processFailed(recovery: number): void
  /** How long that still takes, in milliseconds. */
  readonly recovery: number
  /**
   * What became of the try alone. Where it worked, files are signed one at a time from then on.
   *
   * @param failure undefined: it worked
   * @param oneProcess it signs all such files, and has logged in by now: to slow it down would help nobody
   */
  learn(failure: SigningError | undefined, oneProcess: boolean): void
}

/** As a module speaks that was disturbed: there is no token, slot, key or PIN; or no reason at all. */
const disturbed: ReadonlySet<ErrorCode> = new Set([
  'LIBRARY_NOT_LOADABLE',
  'POLICY_NOT_FOUND',
  'AUTHENTICATION_FAILED',
  'SIGNING_FAILED',
  'VERIFICATION_FAILED',
])
/** Tries alone that failed as well: then it is something else. */
const mostInVain = 3

export function createCrowd(slots: Pick<Slots, 'count' | 'narrow'>, otherVendor: boolean, host: Pick<Host, 'notice' | 'warning'>): Crowd {
  let inVain = 0
  let told = false
  let recoveredAt = 0
  return {
    get possible() {
      return otherVendor && slots.count > 1
    },
    mayExplain: ({ code }) => disturbed.has(code),
    get aloneMayHelp() {
      return inVain < mostInVain
    },
    get recovery() {
      return Math.max(0, recoveredAt - performance.now())
    },
    processFailed(recovery) {
      recoveredAt = performance.now() + recovery
      if (!told)
        host.warning(
          'The process that signs several files at once has ended or run out of memory: what was under way is signed once more, each file alone.',
        )
      told = true
    },
    learn(failure, oneProcess) {
      // What fails now and works later says nothing, and the run's budget of further tries ends it; a hang may be as the crash was.
      if (failure?.transient === true && failure.code !== 'TIME_LIMIT') return
      inVain = failure === undefined ? 0 : inVain + 1
      if (failure !== undefined || oneProcess || slots.count === 1) return
      slots.narrow()
      host.notice('The module fails where several processes log in at once: files are signed one at a time from now on.')
    },
  }
}
