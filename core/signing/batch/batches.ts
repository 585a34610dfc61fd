/** Which tools sign all files of a run in one process, and that process. */
import { pin } from '../../configure.ts'
import type { FileDigests } from '../../file-digests.ts'
import { proxySettings } from '../../http.ts'
import type { PlannedFile } from '../../plan.ts'
import { readEnvironment } from '../../runner-environment.ts'
import type { Session } from '../../session.ts'
import { prepared } from '../../tools/prepared.ts'
import type { KeyReference, SigningOptions, SigningTool, ToolContext } from '../../tools/signing-tool.ts'
import type { BatchQuestion, BatchSigner, BatchStart } from './batch-signer.ts'
import { batchKinds, type BatchKind } from './kinds.ts'
import type { StartedAhead } from './start-ahead.ts'

export interface Batches {
  /** The process that signs for a tool; undefined: the tool itself is to be run, once a file. It is started when it is first asked for. */
  signerFor(tool: SigningTool): Promise<BatchSigner | undefined>
  /** Ends them all. */
  close(): Promise<void>
}

export interface BatchesQuestion {
  readonly session: Session
  readonly tool: ToolContext
  /** SIGNPATH_* with the token. */
  readonly credentials: Readonly<Record<string, string>>
  readonly files: readonly PlannedFile[]
  readonly digests: FileDigests
  /** The library may be at hand already. */
  readonly startedAhead: StartedAhead | undefined
}

export function createBatches(question: BatchesQuestion): Batches {
  const { session, files } = question
  const kinds = batchKinds(session.inputs, files)
  const started = new Map<BatchKind, Promise<BatchSigner | undefined>>()
  return {
    async signerFor(tool) {
      const kind = kinds.of(tool.name)
      if (kind === undefined) return undefined
      let signer = started.get(kind)
      if (signer === undefined) started.set(kind, (signer = startOrTell(kind, tool, question)))
      return signer
    },
    async close() {
      for (const start of started.values()) await start.then((signer) => signer?.close()).catch(() => undefined)
    },
  }
}

async function startOrTell(kind: BatchKind, tool: SigningTool, question: BatchesQuestion): Promise<BatchSigner | undefined> {
  // Our Java program knows some of them itself.
  const start = kind !== 'java' && question.tool.options.extraArguments.length > 0 ? forTheTool : await starters[kind](question)
  if (start.kind === 'ready') return start.signer
  question.session.host.notice(`${tool.name} is started once a file: ${start.reason}.`)
  return undefined
}

const starters: Readonly<Record<BatchKind, (question: BatchesQuestion) => Promise<BatchStart>>> = {
  async raw(question) {
    const { options, key } = question.tool
    if (needsPadding(options, key)) return padsByItself
    const { startRawBatch } = await import('./raw.ts')
    return startRawBatch(batchQuestion(question), question.session)
  },
  async cms(question) {
    const { configuration, options, key } = question.tool
    if (needsPadding(options, key)) return padsByItself
    const { startCmsBatch } = await import('./cms.ts')
    const certificateChain = prepared(configuration.certificateChain, "policy's certificate")
    return startCmsBatch({ ...batchQuestion(question), certificateChain, outputFormat: options.outputFormat }, question.session)
  },
  async authenticode(question) {
    const { session, credentials } = question
    const { options, configuration } = question.tool
    const { startAuthenticodeBatch } = await import('./authenticode.ts')
    const { osslsigncode } = await import('../../tools/osslsigncode.ts')
    return startAuthenticodeBatch(
      {
        ...batchQuestion(question),
        padding: 'pkcs1',
        certificateChain: prepared(configuration.certificateChain, "policy's certificate"),
        description: options.description,
        descriptionUrl: options.descriptionUrl,
        timestamps: {
          proxy: proxySettings(session.inputs.httpProxy, readEnvironment()),
          timeLimitInSeconds: session.inputs.httpRequestTimeoutInSeconds,
        },
        runTool: (request, timeLimitInSeconds) => {
          const { environment, ...words } = osslsigncode.sign(request, question.tool)
          return session.capture({ ...words, environment: { ...credentials, ...environment } }, timeLimitInSeconds)
        },
      },
      session,
    )
  },
  async java({ tool, credentials, session, files }) {
    const { parallel, timeLimitInSeconds, timestampUrls } = session.inputs
    const jars = files.filter((file) => file.tool === 'jarsigner')
    const sizeInBytes = jars.reduce((sum, { file }) => sum + file.size, 0)
    const { startJavaBatch } = await import('./java-batch.ts')
    return startJavaBatch({ tool, credentials, parallel, timeLimitInSeconds, timestampUrls, sizeInBytes }, session)
  },
}

const forTheTool: BatchStart = { kind: 'unavailable', reason: 'what is in arguments is for the tool' }
const padsByItself: BatchStart = { kind: 'unavailable', reason: 'the token makes no PSS signatures, and the tool pads by itself' }

function needsPadding({ padding }: SigningOptions, { token }: KeyReference): boolean {
  return padding === 'pss' && token?.makesPss === false
}

function batchQuestion({ session, tool, credentials, digests, startedAhead }: BatchesQuestion): BatchQuestion {
  const { key, options, configuration } = tool
  const { parallel, timeLimitInSeconds } = session.inputs
  return {
    library: configuration.library,
    keyId: key.id,
    pin,
    environment: credentials,
    digest: options.digest,
    padding: options.padding,
    keyType: key.type,
    digests,
    ...(startedAhead === undefined ? {} : { startedAhead }),
    parallel,
    timeLimitInSeconds,
    ...(key.token === undefined ? {} : { slot: key.token.slot }),
  }
}
