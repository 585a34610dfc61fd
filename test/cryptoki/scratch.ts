/** A folder of a test's own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made: string[] = []

export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cryptoki-test-'))
  made.push(folder)
  return folder
}

export function removeScratch(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}
