/** A run that does nothing but hold a batch: to be killed. Arguments: a folder, and the question as JSON. */
import { childEnvironment } from '../../../core/environment.ts'
import type { BatchQuestion } from '../../../core/signing/batch/batch-signer.ts'
import { startRawBatch } from '../../../core/signing/batch/raw.ts'
import { createWorkspace } from '../../../core/workspace.ts'

const [folder = '', question = ''] = process.argv.slice(2)
const { kind } = await startRawBatch(JSON.parse(question) as BatchQuestion, {
  workspace: await createWorkspace(folder),
  environment: (additions = {}) => childEnvironment(process.env, [], additions),
  redact: (text) => text,
  signal: new AbortController().signal,
})
console.log(kind)
