/** The summary of a run, for the CI's page of the job: GitHub's Markdown. */
import { escapeMarkdown, escapeMarkupLines } from './escape.ts'
import { countLine, failureOf, headline, policyName, runFacts, signerFacts, worstFirst, type Fact, type Status } from './overview.ts'
import type { ErrorReport, FileReport, Report } from './report.ts'
import { countOf, formatDuration, shorten, statusText } from './text.ts'

/** Of what there may be thousands of, so many are shown; of long texts, so many characters. */
const limits = { rows: 200, failures: 20, warnings: 20, name: 300, message: 1500, details: 4000 } as const

/** GitHub takes 1 MiB for a step; bytes. What is longer loses rows, not its end. */
const sizeLimit = 512 * 1024

const outcomeSigns = { signed: '✅', prepared: '✅', 'nothing-to-sign': '⚪', skipped: '⚠️', failed: '❌' } as const
const statusSigns: Readonly<Record<Status, string>> = { signed: '✅', skipped: '⏭️', failed: '❌', 'not-started': '⚪' }

/** Markdown with the headline, what went wrong, the signer, and a table of the files: failed ones first. Under 1 MiB for any report. */
export function renderSummary(report: Report): string {
  const failed = report.files.filter((file) => file.status === 'failed')
  const head = [
    `### ${outcomeSigns[report.outcome]} ${escapeMarkdown(headline(report))}`,
    escapeMarkdown(sentence(countLine(report))),
    ...(report.error === undefined ? [] : [renderError(report.error, undefined)]),
    ...failed.slice(0, limits.failures).map((file) => renderError(failureOf(file), file.file)),
    ...(failed.length > limits.failures
      ? [`… and ${countOf(failed.length - limits.failures, 'more failure')}: see the table and the report.`]
      : []),
    ...renderWarnings(report.warnings),
    renderSigner(report),
  ].filter((block) => block !== '')
  const foot = fold('How and where', factLines(runFacts(report)))
  const table = renderTable(report.files, sizeLimit - Buffer.byteLength([...head, foot].join('\n\n')))
  return `${[...head, ...table, foot].join('\n\n')}\n`
}

/** @param budget in bytes */
function renderTable(files: readonly FileReport[], budget: number): readonly string[] {
  if (files.length === 0) return []
  const lines = ['| File | Tool | Status | Verified by | Time |', '| :-- | :-- | :-- | :-- | --: |']
  let left = budget
  for (const file of worstFirst(files).slice(0, limits.rows)) {
    const row = renderRow(file)
    left -= Buffer.byteLength(row) + 1
    if (left < 0) break
    lines.push(row)
  }
  const more = files.length - (lines.length - 2)
  return [lines.join('\n'), ...(more > 0 ? [`… and ${countOf(more, 'more file')}.`] : [])]
}

function renderRow(file: FileReport): string {
  const status = `${statusSigns[file.status]} ${statusText(file.status)}`
  const cells = [
    code(file.file),
    escapeMarkdown(file.tool),
    file.error === undefined ? status : `${status}<br><code>${escapeMarkdown(file.error.code)}</code>`,
    file.verifiedBy === undefined ? '–' : text(file.verifiedBy),
    file.status === 'not-started' ? '–' : formatDuration(file.durationInMilliseconds),
  ]
  return `| ${cells.join(' | ')} |`
}

function renderError(error: ErrorReport, file: string | undefined): string {
  const where = file === undefined ? '' : ` ${code(file)}`
  return [
    `**${escapeMarkdown(error.code)}**${where}<br>${text(error.message)}`,
    ...(error.hint === undefined ? [] : [`<b>What to do:</b> ${text(error.hint)}`]),
    ...(error.details === undefined || error.details.trim() === '' ? [] : [fold('Details', preformatted(error.details))]),
  ].join('\n\n')
}

function renderWarnings(warnings: readonly string[]): readonly string[] {
  if (warnings.length === 0) return []
  const lines = warnings.slice(0, limits.warnings).map((warning) => `- ⚠️ ${text(warning)}`)
  const more = warnings.length - lines.length
  return [[...lines, ...(more > 0 ? [`- … and ${countOf(more, 'more warning')}`] : [])].join('\n')]
}

/** One line for who signed, the rest of the certificate folded. */
function renderSigner(report: Report): string {
  const { certificate } = report
  const policy = policyName(report)
  const line = [
    ...(policy === '' ? [] : [`Signing policy ${code(policy)}`]),
    ...(certificate === undefined ? [] : [`certificate ${code(certificate.subject)}, valid to ${text(certificate.validTo)}`]),
  ].join(', ')
  if (certificate === undefined) return sentence(line)
  return `${sentence(line)}\n\n${fold('Certificate', factLines(signerFacts(report)))}`
}

function factLines(facts: readonly Fact[]): string {
  return facts.map((fact) => `- ${escapeMarkdown(fact.label)}: ${fact.code === true ? code(fact.text) : text(fact.text)}`).join('\n')
}

/** Markdown below the summary's line is read as such only after an empty line. */
function fold(title: string, content: string): string {
  return `<details><summary>${escapeMarkdown(title)}</summary>\n\n${content}\n\n</details>`
}

function preformatted(details: string): string {
  return `<pre>${escapeMarkupLines(shorten(details.trim(), limits.details))}</pre>`
}

/** Not a span of backticks: those can't hold a `|` in a table safely. */
function code(name: string): string {
  return `<code>${escapeMarkdown(shorten(name, limits.name))}</code>`
}

function text(words: string): string {
  return escapeMarkdown(shorten(words, limits.message))
}

function sentence(words: string): string {
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
