/** A job's log as the runner shows it: secrets masked, and `::add-mask::` obeyed and left out. */

export interface JobLog {
  /** Masks a value from here on. */
  mask(value: string): void
  append(text: string): void
  /** As people see it. */
  shown(): string
  /** What the steps wrote, before the runner masked it. */
  written(): string
}

export function createJobLog(secrets: readonly string[]): JobLog {
  const masked = new Set(secrets.filter((secret) => secret !== ''))
  const shown: string[] = []
  const written: string[] = []
  const hide = (line: string): string =>
    [...masked].sort((a, b) => b.length - a.length).reduce((text, secret) => text.replaceAll(secret, '***'), line)
  return {
    mask: (value) => masked.add(value),
    append(text) {
      written.push(text)
      for (const line of text.split('\n')) {
        const command = /^\s*::add-mask::(.*)$/.exec(line)
        if (command?.[1] === undefined) shown.push(hide(line))
        else if (command[1] !== '') masked.add(decoded(command[1]))
      }
    },
    shown: () => shown.join('\n'),
    written: () => written.join(''),
  }
}

function decoded(value: string): string {
  return value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
