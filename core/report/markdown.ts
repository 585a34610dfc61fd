/** The summary of a run, for the CI's page of the job: GitHub's Markdown. */
import { escapeMarkdown, escapeMarkupLines } from './escape.ts'
import { countLine, failureOf, headline, policyName, runFacts, signerFacts, worstFirst, type Fact, type Status } from './overview.ts'
import type { ErrorReport, FileReport, Report } from './report.ts'
import { countOf, formatDuration, shorten, statusText } from './text.ts'

/** Of what there may be thousands of, so many are shown; of long texts, so many characters. */
const limits = { rows: 200, failures: 20, warnings: 20, name: 300, message: 1500, details: 4000 } as const

/** Bytes. GitHub takes 1 MiB for a step; a summary that would be longer loses failures, warnings and rows, not its end. */
const sizes = { summary: 800 * 1024, failures: 200 * 1024, warnings: 50 * 1024 } as const

const outcomeSigns = { signed: '✅', prepared: '✅', 'nothing-to-sign': '⚪', skipped: '⚠️', failed: '❌' } as const
const statusSigns: Readonly<Record<Status, string>> = { signed: '✅', skipped: '⏭️', failed: '❌', 'not-started': '⚪' }

/** Markdown with the headline, what went wrong, the signer, and a table of the files: failed ones first. Under 1 MiB for any report. */
export function renderSummary(report: Report): string {
  const head = [
    `### ${outcomeSigns[report.outcome]} ${escapeMarkdown(headline(report))}`,
    escapeMarkdown(sentence(countLine(report))),
    ...(report.error === undefined ? [] : [renderError(report.error, undefined)]),
    ...renderFailures(report.files.filter((file) => file.status === 'failed')),
    ...renderWarnings(report.warnings),
    renderSigner(report),
  ].filter((block) => block !== '')
  const foot = fold('How and where', factLines(runFacts(report)))
  const table = renderTable(report.files, sizes.summary - Buffer.byteLength([...head, foot].join('\n\n')))
  return `${[...head, ...table, foot].join('\n\n')}\n`
}

/** The first blocks that fit into so many bytes. */
function fitting(blocks: readonly string[], size: number): readonly string[] {
  let left = size
  const end = blocks.findIndex((block) => (left -= Buffer.byteLength(block) + 2) < 0)
  return end < 0 ? blocks : blocks.slice(0, end)
}

function renderFailures(failed: readonly FileReport[]): readonly string[] {
  const all = failed.slice(0, limits.failures).map((file) => renderError(failureOf(file), file.file))
  const blocks = fitting(all, sizes.failures)
  const more = failed.length - blocks.length
  return [...blocks, ...(more > 0 ? [`… and ${countOf(more, 'more failure')}: see the table and the report.`] : [])]
}

function renderTable(files: readonly FileReport[], size: number): readonly string[] {
  if (files.length === 0) return []
  const rows = fitting(worstFirst(files).slice(0, limits.rows).map(renderRow), size)
  const more = files.length - rows.length
  const table = ['| File | Tool | Status | Verified by | Time |', '| :-- | :-- | :-- | :-- | --: |', ...rows].join('\n')
  return [table, ...(more > 0 ? [`… and ${countOf(more, 'more file')}.`] : [])]
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
  const all = warnings.slice(0, limits.warnings).map((warning) => `- ⚠️ ${text(warning)}`)
  const lines = fitting(all, sizes.warnings)
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
