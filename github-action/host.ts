/** GitHub Actions as a host: workflow commands and file commands, through `@actions/core`. */
import { appendFileSync, existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import { SigningError } from '../core/errors.ts'
import type { ExportOptions, Host, SourceLocation } from '../core/host.ts'
import { nonBlank } from '../core/inputs-parser.ts'
import { messageOf } from '../core/output-error.ts'
import { createRedactor } from '../core/redaction.ts'
import { createPace } from '../core/signing/progress.ts'
import { asPlainText } from './untrusted-text.ts'

/** GitHub drops a step's summary above this size, in bytes. */
const summaryLimit = 1024 * 1024
const summaryCut = '\n\n*Shortened here: GitHub shows 1 MiB at most. The report files hold everything.*\n'
const progressInterval = 10_000

/** The host of a GitHub runner's step; reads RUNNER_*, GITHUB_*, INPUT_* and STATE_* variables. */
export function githubHost(): Host {
  const temporaryDirectory = resolve(nonBlank(process.env['RUNNER_TEMP']) ?? tmpdir())
  const state = new Map<string, string>()
  let lastProgress = Date.now()
  const pace = createPace()
  let summaryFull = false

  const secrets: string[] = []
  let redact = createRedactor(secrets)

  const annotation = (location: SourceLocation | undefined): core.AnnotationProperties =>
    location === undefined ? {} : { file: redact(location.file) }

  const maskSecret = (value: string): void => {
    const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== '')
    if (lines.length === 0) return
    core.setSecret(value)
    secrets.push(value)
    redact = createRedactor(secrets)
    // Logs are masked line by line, and older runners don't split a secret themselves.
    if (lines.length > 1)
      lines.forEach((line) => {
        core.setSecret(line)
      })
  }

  return {
    name: 'github',
    temporaryDirectory,
    cacheDirectory: join(resolve(nonBlank(process.env['RUNNER_TOOL_CACHE']) ?? temporaryDirectory), 'pkcs11-sign'),

    input(name) {
      return nonBlank(core.getInput(name, { trimWhitespace: false }))
    },

    // The runner masks too; but not every reader of this output is one.
    debug: (message) => {
      core.debug(redact(message))
    },
    info: (message) => {
      core.info(redact(asPlainText(message)))
    },
    notice: (message, location) => {
      core.notice(redact(message), annotation(location))
    },
    warning: (message, location) => {
      core.warning(redact(message), annotation(location))
    },
    error: (message, location) => {
      core.error(redact(message), annotation(location))
    },
    startGroup: (title) => {
      core.startGroup(redact(title))
    },
    endGroup: core.endGroup,

    maskSecret,
    setOutput: (name, value) => {
      writing('GITHUB_OUTPUT', () => {
        core.setOutput(name, value)
      })
    },

    exportVariable(name: string, value: string, { secret }: ExportOptions) {
      if (secret) {
        refuseWithoutFile(name)
        maskSecret(value)
      }
      writing('GITHUB_ENV', () => {
        core.exportVariable(name, value)
      })
    },

    saveState(name, value) {
      state.set(name, value)
      writing('GITHUB_STATE', () => {
        if (!savePlainState(name, value)) core.saveState(name, value)
      })
    },
    loadState(name) {
      const value = state.get(name) ?? core.getState(name)
      return value === '' ? undefined : value
    },

    async summary(markdown) {
      const file = process.env['GITHUB_STEP_SUMMARY']
      if (file === undefined || summaryFull || !existsSync(file)) return
      const text = fitted(markdown, summaryLimit - statSync(file).size)
      summaryFull = text !== markdown
      if (text === '') return
      await core.summary
        .addRaw(text)
        .write()
        .catch((error: unknown) => {
          throw notWritable('GITHUB_STEP_SUMMARY', error)
        })
    },

    progress(done, total, failed) {
      const now = Date.now()
      const words = pace.describe(done, total, failed)
      if (now - lastProgress < progressInterval || done === 0 || done >= total) return
      lastProgress = now
      core.info(words)
    },
  }
}

/** @param variable names the file by which the runner hears. @throws SigningError OUTPUT_NOT_WRITABLE */
function writing(variable: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    throw notWritable(variable, error)
  }
}

function notWritable(variable: string, error: unknown): SigningError {
  return new SigningError(
    'OUTPUT_NOT_WRITABLE',
    `The runner's file that ${variable} names can't be written: ${messageOf(error).replace(/\.$/, '')}.`,
    {
      cause: error,
      hint: 'It is how the runner hears of a step. A container job has to see it, and no earlier step may remove it.',
    },
  )
}

/** A single word needs no random delimiter around it: Node takes 5 ms to load what makes one, and this is the first thing that is done. */
function savePlainState(name: string, value: string): boolean {
  const file = process.env['GITHUB_STATE']
  if (file === undefined || file === '' || !/^[a-z]+$/.test(value)) return false
  appendFileSync(file, `${name}<<END_OF_WORD\n${value}\nEND_OF_WORD\n`)
  return true
}

/** Without GITHUB_ENV `@actions/core` falls back to printing the value. */
function refuseWithoutFile(name: string): void {
  if ((process.env['GITHUB_ENV'] ?? '') !== '') return
  throw new SigningError('UNSUPPORTED_RUNNER', `${name} is secret and can't be exported: the runner gives no GITHUB_ENV file.`, {
    hint: 'Run this as a step of a GitHub Actions job, or set export-environment to configuration.',
  })
}

/** The Markdown's whole lines that fit into `limit` bytes, with a word on what was cut. */
function fitted(markdown: string, limit: number): string {
  if (Buffer.byteLength(markdown) <= limit) return markdown
  const room = limit - Buffer.byteLength(summaryCut)
  if (room <= 0) return ''
  const kept = Buffer.from(markdown).subarray(0, room).toString('utf8')
  return kept.slice(0, Math.max(0, kept.lastIndexOf('\n'))) + summaryCut
}
