import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCertificateFile } from '../core/certificate.ts'
import { readReport } from '../core/report/read.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'read-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

test.each([
  ['report', readReport],
  ['certificate', readCertificateFile],
] as const)('a %s that is a named pipe is refused: nobody may ever write to it', async (name, read) => {
  const path = join(directory, name)
  execFileSync('mkfifo', [path])
  // Else who opens it in vain would hold up the tests, too.
  const writer = spawn('sh', ['-c', 'echo > "$0"', path])
  await expect(read(path)).rejects.toThrow('it is a named pipe')
  writer.kill()
})
