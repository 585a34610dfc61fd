/** A run that signs one jar, in a process that a test can kill. Its one argument is the task, JSON. */
import { childEnvironment } from '../../../core/environment.ts'
import { startJavaBatch, type JavaBatchQuestion } from '../../../core/signing/batch/java-batch.ts'
import { createWorkspace } from '../../../core/workspace.ts'
import type { SignRequest, ToolContext } from '../../../core/tools/signing-tool.ts'

interface Task extends Omit<JavaBatchQuestion, 'tool'> {
  readonly tool: Omit<ToolContext, 'command'>
  readonly jarsigner: string
  readonly directory: string
  readonly request: SignRequest
}

const task = JSON.parse(process.argv[2] ?? '') as Task
const workspace = await createWorkspace(task.directory)
const { signal } = new AbortController()
const redact = (text: string): string => text
const start = await startJavaBatch(
  { ...task, tool: { ...task.tool, command: () => task.jarsigner } },
  {
    workspace,
    signal,
    redact,
    environment: (additions = {}) => childEnvironment(process.env, [], additions),
  },
)
if (start.kind === 'ready') await start.signer.sign(task.request)
