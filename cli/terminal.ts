/** Where messages go: lines on stderr, in the CI's dialect; with colours and a progress line where a person watches. */
import { relative } from 'node:path'
import { createRedactor, plainText } from '../core/redaction.ts'
import { createPace } from '../core/signing/progress.ts'
import { groupId, type Dialect, type Level } from './dialects.ts'
import { withoutCommands } from './untrusted-text.ts'

export interface Screen {
  /** Writes lines; a progress line in the way is taken off first. */
  readonly lines: (text: string, style?: Style) => void
  /** Writes what is to be noticed, with the file that it is about. */
  readonly message: (level: Level, text: string, file?: string) => void
  readonly progress: (done: number, total: number, failed: number) => void
  readonly startGroup: (title: string) => void
  readonly endGroup: () => void
  /** From now on `value` is hidden in all that is written here. */
  readonly maskSecret: (value: string) => void
  /** The text as it may be shown or printed. */
  readonly redact: (text: string) => string
  /** Takes the progress line off. */
  readonly close: () => void
}

export type Style = 'red' | 'yellow' | 'blue' | 'dim' | 'bold'

/** The part of a stream that a screen needs. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
  readonly errored?: Error | null
}

type Environment = Readonly<Record<string, string | undefined>>

const styles: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34 }
const progressInterval = { terminal: 100, log: 10_000 }
const barWidth = 12
const levelStyles: Readonly<Record<Level, Style>> = { notice: 'blue', warning: 'yellow', error: 'red' }

/** https://no-color.org and https://force-color.org: NO_COLOR wins, then FORCE_COLOR, then whether a person watches. */
export function wantsColour(output: Output, environment: Environment): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '') return false
  const forced = environment['FORCE_COLOR'] ?? ''
  if (forced !== '') return forced !== '0' && forced !== 'false'
  return output.isTTY === true && environment['TERM'] !== 'dumb'
}

export function createScreen(output: Output, environment: Environment, now: () => number = Date.now, dialect: Dialect = {}): Screen {
  const colour = wantsColour(output, environment)
  const live = output.isTTY === true && environment['TERM'] !== 'dumb'
  const secrets: string[] = []
  let redact = createRedactor(secrets)
  let depth = 0
  let groups = 0
  let open: { readonly title: string; readonly id: string } | undefined
  let shown = false
  const pace = createPace(now)
  let lastProgress = now()

  const paint = (text: string, style: Style | undefined): string =>
    colour && style !== undefined ? `\u001b[${styles[style]}m${text}\u001b[0m` : text

  const clear = (): void => {
    if (shown) output.write('\r\u001b[K')
    shown = false
  }

  /** As it may be shown, with nothing in it that a terminal obeys. */
  const shownText = (text: string): string => plainText(redact(text))

  /** A person's terminal obeys no CI's commands: there a diff is shown as it is. */
  const plain = (text: string): string => (live ? text : (dialect.plain ?? ((same) => same))(withoutCommands(text)))

  const lines = (text: string, style?: Style, label?: string): void => {
    clear()
    const margin = '  '.repeat(depth)
    const start = label === undefined ? '' : `${paint(`${label}:`, style)} `
    const rows = plain(shownText(text)).split('\n')
    output.write(
      rows.map((row, index) => `${margin}${index === 0 ? start : ''}${label === undefined ? paint(row, style) : row}\n`).join(''),
    )
  }

  const endGroup = (): void => {
    depth = 0
    if (open === undefined) return
    clear()
    output.write(dialect.endGroup?.(open.title, open.id, now()) ?? '')
    open = undefined
  }

  return {
    lines: (text, style) => {
      lines(text, style)
    },
    message(level, text, file) {
      const place = file === undefined ? undefined : shownText(file)
      const written = dialect.message?.(level, shownText(text), place)
      if (written === undefined) {
        if (level === 'error') output.write(dialect.beforeError ?? '')
        lines(file === undefined || names(text, file) ? text : `${file}: ${text}`, levelStyles[level], level)
        return
      }
      clear()
      output.write(written)
    },
    progress(done, total, failed) {
      const time = now()
      const words = pace.describe(done, total, failed)
      if (!live) {
        if (done === 0 || (time - lastProgress < progressInterval.log && done < total)) return
        lastProgress = time
        lines(words)
        return
      }
      if (shown && time - lastProgress < progressInterval.terminal && done < total) return
      lastProgress = time
      if (done >= total) {
        lines(words)
        return
      }
      clear()
      output.write(progressLine(done, total, words).slice(0, Math.max(1, (output.columns ?? 80) - 1)))
      shown = true
    },
    startGroup(title) {
      endGroup()
      if (dialect.startGroup === undefined) {
        lines(title, 'bold')
        depth = 1
        return
      }
      clear()
      const text = plain(shownText(title))
      groups += 1
      open = { title: text, id: groupId(text, groups) }
      output.write(dialect.startGroup(text, open.id, now()))
    },
    endGroup,
    maskSecret(value) {
      // With a secret go all its forms, which hosts are told of one by one.
      if (value.trim() === '' || redact(value) === '***') return
      secrets.push(value)
      redact = createRedactor(secrets)
    },
    redact: (text) => redact(text),
    close: clear,
  }
}

/** A message that already names its file, whole or as seen from here, needs no second word of it. */
function names(text: string, file: string): boolean {
  return text.includes(file) || text.includes(relative(process.cwd(), file) || file)
}

function progressLine(done: number, total: number, words: string): string {
  const filled = total === 0 ? 0 : Math.floor((done / total) * barWidth)
  return `[${'#'.repeat(filled).padEnd(barWidth, '.')}] ${words}`
}
