/** What a batch needs of a run, and files to sign. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BatchCaptured, BatchQuestion, BatchSigner, BatchStart } from '../../../core/signing/batch/batch-signer.ts'
import { startRawBatch } from '../../../core/signing/batch/raw.ts'
import { createFileDigests } from '../../../core/file-digests.ts'
import type { ProbeSession } from '../../../core/cryptoki/probe.ts'
import { probeSession } from '../../cryptoki/probe-session.ts'
import { scratch } from '../../cryptoki/scratch.ts'

export function batchQuestion(given: Partial<BatchQuestion> & Pick<BatchQuestion, 'library'>): BatchQuestion {
  return {
    keyId: 'demo/rsa2048',
    pin: 'CONFIG',
    environment: {},
    digest: 'sha256',
    padding: 'pkcs1',
    keyType: 'RSA',
    digests: createFileDigests(),
    parallel: 4,
    timeLimitInSeconds: 20,
    ...given,
  }
}

export function signerOf(start: BatchStart): BatchSigner {
  if (start.kind !== 'ready') throw new Error(start.reason)
  return start.signer
}

/** A batch for the time of `use`. */
export async function withBatch<T>(
  given: Partial<BatchQuestion> & Pick<BatchQuestion, 'library'>,
  use: (files: SignedFiles) => Promise<T>,
  session?: ProbeSession,
): Promise<T> {
  const signer = signerOf(await startRawBatch(batchQuestion(given), session ?? (await probeSession())))
  try {
    return await use(signedFiles(signer))
  } finally {
    await signer.close()
  }
}

export interface SignedFile {
  readonly captured: BatchCaptured
  readonly content: Buffer
  readonly output: string
  /** Throws where there is none. */
  signature(): Buffer
}

export interface SignedFiles {
  sign(content?: string): Promise<SignedFile>
  /** So many at once. */
  several(count: number): Promise<SignedFile[]>
}

export function signedFiles(signer: BatchSigner): SignedFiles {
  const folder = scratch()
  let count = 0
  const sign = async (text?: string): Promise<SignedFile> => {
    count += 1
    const content = Buffer.from(text ?? `content of file ${count}`)
    const input = join(folder, `${count}.bin`)
    const output = `${input}.sig`
    writeFileSync(input, content)
    return {
      captured: await signer.sign({ input, output, timestampUrl: undefined }),
      content,
      output,
      signature: () => readFileSync(output),
    }
  }
  return { sign, several: (number) => Promise.all(Array.from({ length: number }, () => sign())) }
}
