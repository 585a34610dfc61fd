/** Which files of a run are signed in one process, and in what kind of it. */
import type { Inputs } from '../../inputs.ts'
import type { PlannedFile } from '../../plan.ts'
import { tools } from '../../tools/registry.ts'
import type { SigningTool } from '../../tools/signing-tool.ts'

export type BatchKind = NonNullable<SigningTool['batch']>

/** These read a large file once, and their tools twice: once more for the report. */
const largeSizeInBytes = 16 * 1024 * 1024
const readOnce: ReadonlySet<BatchKind> = new Set(['raw', 'cms'])

/** From so many files on a process of our own is the quicker way: it starts once. */
const worthwhile = 2

export interface BatchKinds {
  /** Undefined: the tool is run once a file. */
  of(tool: string): BatchKind | undefined
  /** Some files are signed by a process that holds the library. */
  readonly library: boolean
}

/**
 * Whether files of a tool are signed by a process that holds the library, where there are enough of them: known before they are. With arguments, it
 * is the tool that signs; and Java holds the library itself.
 */
export function mayUseLibraryProcess({ batch: kind }: SigningTool, { batch, arguments: more }: Inputs): boolean {
  return kind !== undefined && kind !== 'java' && batch !== 'off' && more.length === 0
}

export function batchKinds(inputs: Inputs, files: readonly Pick<PlannedFile, 'file' | 'tool'>[]): BatchKinds {
  const kindOf = ({ name, batch: kind }: SigningTool): BatchKind | undefined => {
    if (kind === undefined || inputs.batch === 'off') return undefined
    const own = files.filter(({ tool }) => tool === name)
    const large = readOnce.has(kind) && own.some(({ file }) => file.size >= largeSizeInBytes)
    return large || own.length >= worthwhile ? kind : undefined
  }
  const kinds = new Map<string, BatchKind | undefined>(Object.values(tools).map((tool) => [tool.name, kindOf(tool)]))
  const used = new Set(files.map(({ tool }) => tool))
  return {
    of: (tool) => kinds.get(tool),
    library: [...used].some((name) => kinds.get(name) !== undefined && mayUseLibraryProcess(tools[name], inputs)),
  }
}
