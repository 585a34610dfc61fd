/** Which tools sign all files of a run in one process, and that process. */
import { pin } from '../../configure.ts'
import type { FileDigests } from '../../file-digests.ts'
import type { PlannedFile } from '../../plan.ts'
import type { Session } from '../../session.ts'
import { prepared } from '../../tools/prepared.ts'
import { tools } from '../../tools/registry.ts'
import type { SigningTool, ToolContext } from '../../tools/signing-tool.ts'
import type { BatchQuestion, BatchSigner, BatchStart } from './batch-signer.ts'

export interface Batches {
  /** The process that signs for a tool; undefined: the tool itself is to be run, once a file. It is started when it is first asked for. */
  signerFor(tool: SigningTool): Promise<BatchSigner | undefined>
  /** Files that may be read and checked beside those that are being signed. */
  readonly ahead: number
  /** Ends them all. */
  close(): Promise<void>
}

export interface BatchesQuestion {
  readonly session: Session
  readonly tool: ToolContext
  /** SIGNPATH_* with the token. */
  readonly credentials: Readonly<Record<string, string>>
  readonly logDirectory: string
  readonly files: readonly PlannedFile[]
  readonly digests: FileDigests
}

type BatchKind = NonNullable<SigningTool['batch']>

/** These read a large file once, and their tools twice: once more for the report. */
const largeSizeInBytes = 16 * 1024 * 1024
const readOnce: ReadonlySet<BatchKind> = new Set(['raw', 'cms'])

/** From so many files on a process of our own is the quicker way: Node.js starts within some 50 ms, Java compiles our program for a second. */
const worthwhile: Readonly<Record<BatchKind, number>> = { raw: 2, cms: 2, authenticode: 2, java: 8 }

export function createBatches(question: BatchesQuestion): Batches {
  const { session, files } = question
  const { batch, parallel } = session.inputs
  const kindFor = ({ name, batch: kind }: SigningTool): BatchKind | undefined => {
    if (kind === undefined || batch === 'off') return undefined
    const own = files.filter(({ tool }) => tool === name)
    const large = readOnce.has(kind) && own.some(({ file }) => file.size >= largeSizeInBytes)
    return large || own.length >= worthwhile[kind] ? kind : undefined
  }
  const kinds = new Map(Object.values(tools).map((tool) => [tool.name, kindFor(tool)]))
  const [only, ...others] = new Set(files.map(({ tool }) => kinds.get(tool)))
  const started = new Map<BatchKind, Promise<BatchSigner | undefined>>()
  return {
    async signerFor(tool) {
      const kind = kinds.get(tool.name)
      if (kind === undefined) return undefined
      let signer = started.get(kind)
      if (signer === undefined) started.set(kind, (signer = startOrTell(kind, tool, question)))
      return signer
    },
    // The process takes no more than `parallel` at once by itself; a tool's processes are counted by their files.
    ahead: parallel > 1 && only !== undefined && readOnce.has(only) && others.length === 0 ? parallel : 0,
    async close() {
      for (const start of started.values()) await start.then((signer) => signer?.close()).catch(() => undefined)
    },
  }
}

async function startOrTell(kind: BatchKind, tool: SigningTool, question: BatchesQuestion): Promise<BatchSigner | undefined> {
  const start = await starters[kind](question)
  if (start.kind === 'ready') return start.signer
  question.session.host.notice(`${tool.name} is started once a file: ${start.reason}.`)
  return undefined
}

const starters: Readonly<Record<BatchKind, (question: BatchesQuestion) => Promise<BatchStart>>> = {
  async raw(question) {
    if (question.tool.options.extraArguments.length > 0) return forTheTool
    const { startRawBatch } = await import('./raw.ts')
    return startRawBatch(batchQuestion(question), question.session)
  },
  async cms(question) {
    if (question.tool.options.extraArguments.length > 0) return forTheTool
    const { configuration, options } = question.tool
    const { startCmsBatch } = await import('./cms.ts')
    const certificateChain = prepared(configuration.certificateChain, "policy's certificate")
    return startCmsBatch({ ...batchQuestion(question), certificateChain, outputFormat: options.outputFormat }, question.session)
  },
  async authenticode(question) {
    const { session, credentials } = question
    const { options, configuration } = question.tool
    if (options.extraArguments.length > 0) return forTheTool
    const { startAuthenticodeBatch } = await import('./authenticode.ts')
    const { osslsigncode } = await import('../../tools/osslsigncode.ts')
    return startAuthenticodeBatch(
      {
        ...batchQuestion(question),
        padding: 'pkcs1',
        program: question.tool.command('osslsigncode'),
        certificateChain: prepared(configuration.certificateChain, "policy's certificate"),
        description: options.description,
        descriptionUrl: options.descriptionUrl,
        runTool: (request, timeLimitInSeconds) => {
          const { environment, ...words } = osslsigncode.sign(request, question.tool)
          return session.capture({ ...words, environment: { ...credentials, ...environment } }, timeLimitInSeconds)
        },
      },
      session,
    )
  },
  async java({ tool, credentials, session }) {
    const { parallel, timeLimitInSeconds } = session.inputs
    const { startJavaBatch } = await import('./java-batch.ts')
    return startJavaBatch({ tool, credentials, parallel, timeLimitInSeconds }, session)
  },
}

const forTheTool: BatchStart = { kind: 'unavailable', reason: 'what is in arguments is for the tool' }

function batchQuestion({ session, tool, credentials, logDirectory, digests }: BatchesQuestion): BatchQuestion {
  const { key, options, configuration } = tool
  const { parallel, timeLimitInSeconds } = session.inputs
  return {
    library: configuration.library,
    keyId: key.id,
    pin,
    environment: credentials,
    logDirectory,
    digest: options.digest,
    padding: options.padding,
    keyType: key.type,
    digests,
    parallel,
    timeLimitInSeconds,
    ...(key.token === undefined ? {} : { slot: key.token.slot }),
  }
}
