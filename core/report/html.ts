/** The report as one page that stands alone: no script, nothing from elsewhere. Well-formed as XML too, so that a parser can check it. */
import { createHash } from 'node:crypto'
import { escapeMarkup, escapeMarkupLines } from './escape.ts'
import { style } from './html-style.ts'
import {
  countStatuses,
  textLimit,
  failureOf,
  headline,
  policyName,
  runFacts,
  signerFacts,
  statuses,
  worstFirst,
  type Fact,
} from './overview.ts'
import type { ErrorReport, FileReport, Report } from './report.ts'
import { formatDuration, formatNumber, shorten, statusText } from './text.ts'

/** Even if an escape were missing, the browser would run and load nothing: only this very style sheet is allowed. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`

const heroClass = { signed: 'signed', prepared: 'signed', 'nothing-to-sign': 'not-started', skipped: 'skipped', failed: 'failed' } as const

/** One HTML page with everything that the report holds. */
export function renderHtml(report: Report): string {
  const name = policyName(report)
  const title = `${headline(report)}${name === '' ? '' : ` – ${name}`}`
  const lines = [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="referrer" content="no-referrer"/>',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    renderHero(report, name),
    ...renderProblems(report),
    ...renderFiles(report.files),
    '<h2>Signer and run</h2>',
    `<div class="facts">${renderFacts(signerFacts(report))}${renderFacts(runFacts(report))}</div>`,
    `<footer>${escapeMarkup(`${report.program.name} ${report.program.version}, ${report.startedAt}`)}</footer>`,
    '</main>',
    '</body>',
    '</html>',
  ]
  return `${lines.join('\n')}\n`
}

function renderHero(report: Report, name: string): string {
  const counts = countStatuses(report.files)
  const badges = statuses
    .filter((status) => counts[status] > 0)
    .map((status) => `<li class="badge ${status}">${formatNumber(counts[status])} ${statusText(status)}</li>`)
  const where = [
    ...(name === '' ? [] : [`Signing policy <code>${escapeMarkup(name)}</code>`]),
    `<time datetime="${escapeMarkup(report.startedAt)}">${escapeMarkup(report.startedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC'))}</time>`,
    escapeMarkup(formatDuration(report.durationInMilliseconds)),
  ]
  return [
    `<header class="card hero ${heroClass[report.outcome]}">`,
    `<h1>${escapeMarkup(headline(report))}</h1>`,
    `<p class="soft">${where.join(' · ')}</p>`,
    ...(badges.length === 0 ? [] : [`<ul class="counts">${badges.join('')}</ul>`]),
    '</header>',
  ].join('\n')
}

function renderProblems(report: Report): readonly string[] {
  const limit = textLimit(report.files)
  const errors = [
    ...(report.error === undefined ? [] : [renderError(report.error, undefined, limit)]),
    ...report.files.filter((file) => file.status === 'failed').map((file) => renderError(failureOf(file), file.file, limit)),
  ]
  const warnings = report.warnings.map((warning) => `<section class="card problem skipped"><p>${escapeMarkup(warning)}</p></section>`)
  return [
    ...(errors.length === 0 ? [] : ['<h2>What went wrong</h2>', ...errors]),
    ...(warnings.length === 0 ? [] : ['<h2>Warnings</h2>', ...warnings]),
  ]
}

function renderError(error: ErrorReport, file: string | undefined, limit: number): string {
  return [
    '<section class="card problem">',
    `<h3>${file === undefined ? '' : `<code>${escapeMarkup(file)}</code> `}<span class="badge failed">${escapeMarkup(error.code)}</span></h3>`,
    `<p>${escapeMarkup(shorten(error.message, limit))}</p>`,
    ...(error.hint === undefined ? [] : [`<p><strong>What to do:</strong> ${escapeMarkup(shorten(error.hint, limit))}</p>`]),
    ...(error.details === undefined || error.details.trim() === ''
      ? []
      : [`<details><summary>Details</summary><pre>${escapeMarkupLines(shorten(error.details.trim(), limit))}</pre></details>`]),
    '</section>',
  ].join('\n')
}

function renderFiles(files: readonly FileReport[]): readonly string[] {
  if (files.length === 0) return []
  const heads = ['File', 'Tool', 'Status', 'Verified by'].map((head) => `<th scope="col">${head}</th>`)
  return [
    '<h2>Files</h2>',
    '<div class="card scroll"><table>',
    '<caption>Files, failed ones first</caption>',
    `<thead><tr>${heads.join('')}<th scope="col" class="number">Time</th></tr></thead>`,
    '<tbody>',
    ...worstFirst(files).map(renderRow),
    '</tbody></table></div>',
  ]
}

function renderRow(file: FileReport): string {
  const below = [
    ...(file.result === undefined || file.result === file.file ? [] : [`→ ${escapeMarkup(file.result)}`]),
    ...(file.reason === '' ? [] : [`${escapeMarkup(file.tool)} because: ${escapeMarkup(file.reason)}`]),
    ...(file.sha256 === undefined ? [] : [`SHA-256 of the result: ${escapeMarkup(file.sha256.result)}`]),
    ...file.notes.map((note) => escapeMarkup(note)),
    ...(file.attempts > 1 ? [`${file.attempts} attempts`] : []),
  ]
  const more = below.length === 0 ? '' : `<details><summary>More</summary>${below.map((line) => `<div>${line}</div>`).join('')}</details>`
  const cells = [
    `<th scope="row"><code>${escapeMarkup(file.file)}</code>${more}</th>`,
    `<td>${escapeMarkup(file.tool)}</td>`,
    `<td><span class="badge ${file.status}">${statusText(file.status)}</span></td>`,
    `<td>${file.verifiedBy === undefined ? '<span class="soft">–</span>' : escapeMarkup(file.verifiedBy)}</td>`,
    `<td class="number">${file.status === 'not-started' ? '–' : formatDuration(file.durationInMilliseconds)}</td>`,
  ]
  return `<tr>${cells.join('')}</tr>`
}

function renderFacts(facts: readonly Fact[]): string {
  if (facts.length === 0) return ''
  const items = facts.map(({ label, text, code }) => {
    const value = code === true ? `<code>${escapeMarkup(text)}</code>` : escapeMarkup(text)
    return `<dt>${escapeMarkup(label)}</dt><dd>${value}</dd>`
  })
  return `<dl class="card">${items.join('')}</dl>`
}
