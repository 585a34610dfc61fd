import { Problem } from './problems.ts'
import { ROUTES, type RouteName } from './journal.ts'

const FAULT_KINDS = ['status', 'delay', 'drop', 'hang', 'garbage', 'truncate', 'crash', 'wrong-signature', 'corrupt-signature'] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

export interface Fault {
  readonly route: (typeof ROUTES)[number] | '*'
  readonly kind: FaultKind
  /** Of a `status` fault; 503 where it is absent. */
  readonly status?: number
  /** Of a `delay` fault; 1000 where it is absent. */
  readonly milliseconds?: number
  /** Seconds in the Retry-After header of a `status` fault. */
  readonly retryAfter?: number
  /** How many requests it hits; null or absent: all. */
  readonly count?: number | null
  /** How many requests of the route, counted from when the fault was added, it lets pass first. */
  readonly after?: number
}

export interface FaultState extends Fault {
  readonly id: number
  readonly seen: number
  readonly hits: number
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The faults that hit one request: all delays that are due, and the first of the others. */
export interface DueFaults {
  readonly milliseconds: number
  readonly fault: Fault | undefined
}

/** Faults are asked in the order of their adding, so that a list reads as a script: twice 503, then a drop, then normal answers. */
export class FaultList {
  #faults: Mutable<FaultState>[] = []
  #id = 0

  add(fault: Fault): FaultState {
    const state = { ...fault, id: ++this.#id, seen: 0, hits: 0 }
    this.#faults.push(state)
    return { ...state }
  }

  clear(): void {
    this.#faults = []
  }

  list(): readonly FaultState[] {
    return this.#faults.map((fault) => ({ ...fault }))
  }

  take(route: RouteName): DueFaults {
    let milliseconds = 0
    let taken: Fault | undefined
    for (const fault of this.#faults) {
      if (!concerns(fault, route)) continue
      fault.seen++
      const due = fault.seen > (fault.after ?? 0) && fault.hits < (fault.count ?? Infinity)
      if (!due || (taken && fault.kind !== 'delay')) continue
      fault.hits++
      if (fault.kind === 'delay') milliseconds += fault.milliseconds ?? 1000
      else taken = fault
    }
    return { milliseconds, fault: taken }
  }
}

function concerns(fault: Fault, route: RouteName): boolean {
  if (fault.kind.endsWith('-signature')) return route === 'SubmitWithArtifact'
  return fault.route === '*' || fault.route === route
}

/** @throws Problem 400: a misspelled fault in a test must not pass for one that did no harm. */
export function parseFault(value: Readonly<Record<string, unknown>>): Fault {
  const known = ['route', 'kind', 'status', 'milliseconds', 'retryAfter', 'count', 'after']
  const unknown = Object.keys(value).filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Problem(400, `Unknown members: ${unknown.join(', ')}. Known: ${known.join(', ')}.`)
  const route = (['*', ...ROUTES] as const).find((name) => name === (value['route'] ?? '*'))
  if (!route) throw new Problem(400, `route must be one of *, ${ROUTES.join(', ')}.`)
  const kind = FAULT_KINDS.find((name) => name === value['kind'])
  if (!kind) throw new Problem(400, `kind must be one of ${FAULT_KINDS.join(', ')}.`)
  if (kind.endsWith('-signature') && route !== '*' && route !== 'SubmitWithArtifact') {
    throw new Problem(400, `${kind} concerns SubmitWithArtifact only.`)
  }
  const status = parseNumber(value, 'status', 400, 599)
  const milliseconds = parseNumber(value, 'milliseconds', 0, 600_000)
  const retryAfter = parseNumber(value, 'retryAfter', 0, 86_400)
  const count = parseNumber(value, 'count', 1, 1_000_000)
  const after = parseNumber(value, 'after', 0, 1_000_000)
  return {
    route,
    kind,
    ...(status === undefined ? {} : { status }),
    ...(milliseconds === undefined ? {} : { milliseconds }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(count === undefined ? {} : { count }),
    ...(after === undefined ? {} : { after }),
  }
}

/** @throws Problem 400 */
export function parseNumber(value: Readonly<Record<string, unknown>>, name: string, least: number, most: number): number | undefined {
  const number = value[name]
  if (number === undefined || number === null) return undefined
  if (typeof number !== 'number' || !Number.isInteger(number) || number < least || number > most) {
    throw new Problem(400, `${name} must be a whole number from ${least} to ${most}.`)
  }
  return number
}
