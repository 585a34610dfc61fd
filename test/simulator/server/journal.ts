import { redact } from './world.ts'

export const ROUTES = ['healthz', 'MySigningPolicies', 'SubmitWithArtifact'] as const
export type RouteName = (typeof ROUTES)[number] | 'unknown'

export interface JournalEntry {
  /** Counts up from 1 over the whole run, in the order of arrival. */
  readonly number: number
  /** ISO 8601, of the arrival. */
  readonly time: string
  readonly method: string
  readonly route: RouteName
  readonly userAgent: string | null
  /** Null: not answered (yet), or the connection was dropped. */
  status: number | null
  /** The identifier in the path, as the client spelled it. */
  organization: string | null
  /** The token's name in the world, `unknown`, or null where none was sent. Never its value. */
  token: string | null
  project: string | null
  policy: string | null
  algorithm: string | null
  digest: string | null
  /** Base64: tells which of the client's files this was, and whether it was signed twice. */
  hash: string | null
  /** The kind of the fault that decided the answer. */
  fault: string | null
  milliseconds: number | null
}

/** What a route handler tells about a request. */
export type JournalNotes = Partial<Pick<JournalEntry, 'organization' | 'token' | 'project' | 'policy' | 'algorithm' | 'digest' | 'hash'>>

/** Benchmarks send many requests: older entries go, the counts stay. */
const LIMIT = 50_000

export class Journal {
  #entries: JournalEntry[] = []
  #counts = zeroCounts()
  #number = 0

  begin(request: Pick<JournalEntry, 'method' | 'route' | 'userAgent'>): JournalEntry {
    const entry: JournalEntry = {
      ...request,
      number: ++this.#number,
      time: new Date().toISOString(),
      status: null,
      organization: null,
      token: null,
      project: null,
      policy: null,
      algorithm: null,
      digest: null,
      hash: null,
      fault: null,
      milliseconds: null,
    }
    this.#entries.push(entry)
    this.#counts[request.route]++
    if (this.#entries.length > LIMIT) this.#entries = this.#entries.slice(LIMIT / 2)
    return entry
  }

  /** Everything that the client chose is redacted: one that puts the token into the wrong field must not leak it here. */
  note(entry: JournalEntry, notes: JournalNotes, presentedToken: string | undefined): void {
    const clean = Object.entries(notes).map(([name, value]) => [name, value === null ? null : redact(value, presentedToken)])
    Object.assign(entry, Object.fromEntries(clean))
  }

  entries(): readonly JournalEntry[] {
    return this.#entries.map((entry) => ({ ...entry }))
  }

  counts(): Readonly<Record<RouteName, number>> {
    return { ...this.#counts }
  }

  clear(): void {
    this.#entries = []
    this.#counts = zeroCounts()
  }
}

function zeroCounts(): Record<RouteName, number> {
  return { healthz: 0, MySigningPolicies: 0, SubmitWithArtifact: 0, unknown: 0 }
}
