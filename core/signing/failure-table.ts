/** What of many files became of those that are not signed, in a table for the log. */
import { countStatuses } from '../report/overview.ts'
import { shorten, visible } from '../report/text.ts'
import type { FileReport } from '../report/report.ts'

/** A thousand rows, or the words of a thousand tools, would hide what they tell of; the reports have them all. */
export const failuresShown = 50
const widestName = 60

/** The lines of the table, its head first; none where nothing failed. Files that were not begun are counted, not listed. */
export function failureTable(files: readonly FileReport[]): string[] {
  const failed = files.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return []
  const rows = [
    ['file', 'tool', 'error'],
    ...failed.slice(0, failuresShown).map(({ file, tool, error }) => [shorten(visible(file), widestName), tool, error?.code ?? '']),
  ]
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const widths = [width(0), width(1)]
  const lines = rows.map((row) =>
    row
      .map((word, column) => word.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  if (failed.length > failuresShown) lines.push(`… and ${failed.length - failuresShown} more`)
  const counts = countStatuses(files)
  const others = (['signed', 'skipped', 'not-started'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => `, ${counts[status]} ${status === 'not-started' ? 'not begun' : status}`)
  return [...lines, `${failed.length} failed${others.join('')}`]
}
