/** Some modules, SoftHSM among them, fail where several processes log in at once. A failed try that is made again alone tells. */
import type { ErrorCode, SigningError } from '../errors.ts'
import type { Slots } from './slots.ts'

export interface Crowd {
  /** Whether others may use the module beside a try that begins now. */
  readonly possible: boolean
  /** Whether they may be why it failed. */
  mayExplain(failure: SigningError): boolean
  /**
   * What became of the try alone. Where it worked, files are signed one at a time from then on.
   *
   * @param oneProcess it signs all such files, and has logged in by now: to slow it down would help nobody
   */
  learn(worked: boolean, oneProcess: boolean): void
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

/** @param tell is called once, when it is known */
export function createCrowd(slots: Pick<Slots, 'count' | 'narrow'>, otherVendor: boolean, tell: () => void): Crowd {
  let inVain = 0
  return {
    get possible() {
      return otherVendor && slots.count > 1
    },
    mayExplain: ({ code }) => inVain < mostInVain && disturbed.has(code),
    learn(worked, oneProcess) {
      inVain = worked ? 0 : inVain + 1
      if (!worked || oneProcess || slots.count === 1) return
      slots.narrow()
      tell()
    },
  }
}
