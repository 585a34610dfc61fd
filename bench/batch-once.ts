/** Signs every .bin file of a folder in one batch. The question is in BENCH_QUESTION, as it holds a token. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pMap from 'p-map'
import { childEnvironment } from '../core/environment.ts'
import type { BatchQuestion } from '../core/signing/batch/batch-signer.ts'
import { startRawBatch } from '../core/signing/batch/raw.ts'
import { createWorkspace } from '../core/workspace.ts'

const [directory = ''] = process.argv.slice(2)
const { BENCH_QUESTION: text = '', ...base } = process.env
const question = JSON.parse(text) as BatchQuestion
const folder = mkdtempSync(join(tmpdir(), 'bench-batch-'))
const start = await startRawBatch(question, {
  workspace: await createWorkspace(folder),
  environment: (additions = {}) => childEnvironment(base, [], additions),
  redact: (words) => words,
  signal: new AbortController().signal,
})
if (start.kind !== 'ready') throw new Error(start.reason)
const { signer } = start
const names = readdirSync(directory).filter((name) => name.endsWith('.bin'))
await pMap(
  names,
  async (name) => {
    const input = join(directory, name)
    const { exitCode, output } = await signer.sign({ input, output: `${input}.sig`, timestampUrl: undefined })
    if (exitCode !== 0) throw new Error(output)
  },
  { concurrency: question.parallel },
)
await signer.close()
rmSync(folder, { recursive: true })
