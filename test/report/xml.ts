/** xmllint (libxml2): a parser that is not ours reads what we wrote. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface XmlDocument {
  /** What an XPath expression gives: text, or a number as text. */
  readonly query: (expression: string) => string
  readonly count: (path: string) => number
}

/** Lets an action ask a document; it must be well-formed. */
export function withXml<T>(text: string, action: (xml: XmlDocument) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'xml-'))
  try {
    const path = join(folder, 'document.xml')
    writeFileSync(path, text)
    const xmllint = (...options: string[]): string =>
      execFileSync('xmllint', ['--nonet', '--huge', ...options, path], { encoding: 'utf8', maxBuffer: 1e9 })
    xmllint('--noout')
    const query = (expression: string): string => xmllint('--xpath', expression).replace(/\n$/, '')
    return action({ query, count: (path) => Number(query(`count(${path})`)) })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
