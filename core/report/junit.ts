/**
 * The report as JUnit XML, for the test pages of GitLab, Azure DevOps and Jenkins: a test case a file. The format is the common ground of
 * Jenkins' xunit schema and what the others say they read; there is no standard.
 */
import { escapeMarkup, escapeMarkupLines } from './escape.ts'
import { countStatuses, textLimit, failureOf, policyName } from './overview.ts'
import type { ErrorReport, FileReport, Report } from './report.ts'
import { shorten } from './text.ts'

/** JUnit XML. It always has a test case: Jenkins fails a job whose report has none. */
export function renderJunit(report: Report): string {
  const counts = countStatuses(report.files)
  const run = runOutcome(report)
  const limit = textLimit(report.files)
  const totals = attributes({
    tests: report.files.length + (run === 'told by the files' ? 0 : 1),
    failures: counts.failed,
    errors: run === 'error' ? 1 : 0,
    skipped: counts.skipped + counts['not-started'] + (run === 'skipped' ? 1 : 0),
    time: seconds(report.durationInMilliseconds),
  })
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pkcs11-sign"${totals}>`,
    // The schema wants no zone and no fractions; the time is UTC.
    `  <testsuite${attributes({ name: `pkcs11-sign ${policyName(report)}`.trim(), timestamp: report.startedAt.slice(0, 19) })}${totals}>`,
    ...renderProperties(report),
    ...renderRun(report),
    ...report.files.map((file) => renderFile(file, report, limit)),
    '  </testsuite>',
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

function renderProperties({ certificate, program, runner, signPath }: Report): readonly string[] {
  const properties: Readonly<Record<string, string | undefined>> = {
    program: `${program.name} ${program.version}`,
    organization: signPath.organizationId,
    'certificate-subject': certificate?.subject,
    'certificate-sha256': certificate?.sha256,
    openssl: runner.openssl,
    'cryptoki-version': runner.cryptokiVersion,
  }
  const lines = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`      <property${attributes({ name, value })}/>`],
  )
  return ['    <properties>', ...lines, '    </properties>']
}

/** What the test case of the run itself says; there is none where the files say it all. */
function runOutcome(report: Report): 'error' | 'skipped' | 'passed' | 'told by the files' {
  if (report.error !== undefined) return 'error'
  if (report.files.length > 0) return 'told by the files'
  return report.outcome === 'signed' || report.outcome === 'prepared' ? 'passed' : 'skipped'
}

function renderRun(report: Report): readonly string[] {
  const outcome = runOutcome(report)
  if (outcome === 'told by the files') return []
  const head = attributes({ classname: 'pkcs11-sign', name: 'run', time: seconds(report.durationInMilliseconds) })
  if (report.error !== undefined) return [testcase(head, problem('error', report.error, textLimit(report.files)))]
  return [testcase(head, outcome === 'passed' ? '' : `<skipped${attributes({ message: report.warnings[0] ?? 'nothing to sign' })}/>`)]
}

function renderFile(file: FileReport, { outcome }: Report, limit: number): string {
  const head = attributes({ classname: file.tool, name: file.file, time: seconds(file.durationInMilliseconds) })
  switch (file.status) {
    case 'signed':
      return testcase(head, '')
    case 'failed':
      return testcase(head, problem('failure', failureOf(file), limit))
    case 'skipped':
      return testcase(head, `<skipped${attributes({ message: file.notes[0] ?? 'signed already' })}/>`)
    case 'not-started':
      return testcase(
        head,
        `<skipped${attributes({ message: `not started: ${outcome === 'failed' ? 'the run stopped before' : 'its run signed nothing'}` })}/>`,
      )
  }
}

function testcase(head: string, content: string): string {
  return content === '' ? `    <testcase${head}/>` : `    <testcase${head}>\n      ${content}\n    </testcase>`
}

/** GitLab and Jenkins show the content, Azure the message first. */
function problem(element: 'failure' | 'error', error: ErrorReport, limit: number): string {
  const message = shorten(error.message, limit)
  const content = [
    `${error.code}: ${message}`,
    ...(error.hint === undefined ? [] : [`What to do: ${shorten(error.hint, limit)}`]),
    ...(error.details === undefined ? [] : ['', shorten(error.details, limit)]),
  ].join('\n')
  return `<${element}${attributes({ type: error.code, message })}>${escapeMarkupLines(content)}</${element}>`
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('')
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}
