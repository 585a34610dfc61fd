/** The last lines of what a tool or the library said: what a failure is shown with. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Redact } from './redaction.ts'

/** The name that SignPath's library gives its log. */
const libraryLog = 'SignPath.CryptoProviders.Cryptoki.txt'
const tailInLines = 25

export function tailOf(text: string): string {
  return text.trimEnd().split('\n').slice(-tailInLines).join('\n')
}

/** How the library's log ends now; '' where it wrote none. */
export async function readLibraryLog(logDirectory: string, redact: Redact): Promise<string> {
  const text = await readFile(join(logDirectory, libraryLog), 'utf8').catch(() => '')
  return redact(tailOf(text))
}
