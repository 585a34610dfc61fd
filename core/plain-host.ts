/** Keeps control of terminals out of all that a host is told. */
import type { Host, SourceLocation } from './host.ts'
import { plainText } from './redaction.ts'

/** The same host, whose log gets no characters that terminals obey: names of files, and what tools say, may hold any. */
export function plainSpoken(host: Host): Host {
  const of = (location?: SourceLocation): SourceLocation | undefined => location && { ...location, file: plainText(location.file) }
  // Not a copy: to ask for the cache's folder may make it.
  return Object.assign(Object.create(host) as Host, {
    debug: (text) => {
      host.debug(plainText(text))
    },
    info: (text) => {
      host.info(plainText(text))
    },
    notice: (text, location) => {
      host.notice(plainText(text), of(location))
    },
    warning: (text, location) => {
      host.warning(plainText(text), of(location))
    },
    error: (text, location) => {
      host.error(plainText(text), of(location))
    },
    startGroup: (title) => {
      host.startGroup(plainText(title))
    },
  } satisfies Partial<Host>)
}
