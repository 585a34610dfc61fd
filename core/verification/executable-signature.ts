/** Proves the Authenticode signature of an executable, without a process of another program. */
import type { X509Certificate } from 'node:crypto'
import type { Verdict } from '../tools/signing-tool.ts'
import { checkAuthenticode } from './authenticode.ts'
import { MalformedDer } from './der.ts'
import { digestOfExecutable, readExecutable, signatureOfExecutable } from './portable-executable.ts'
import { openToRead, type OpenFile } from './read-at.ts'
import { uncoveredInExecutable } from './uncovered-data.ts'

/** Undefined where the file is no executable. */
export async function checkExecutable(file: string, signer: X509Certificate): Promise<Verdict | undefined> {
  const opened = await openToRead(file)
  try {
    return await judge(opened, signer)
  } catch (error) {
    if (error instanceof RangeError || error instanceof MalformedDer) return invalid(`the file is damaged: ${error.message}`)
    throw error
  } finally {
    await opened.close()
  }
}

async function judge(file: OpenFile, signer: X509Certificate): Promise<Verdict | undefined> {
  const layout = await readExecutable(file)
  if (layout === undefined) return undefined
  const { table, size } = layout
  if (table === undefined) return { state: 'unsigned', reason: 'there is no Authenticode signature in it' }
  if (table.offset + table.size < size) return invalid('there is more data after the signature')
  const uncovered = await uncoveredInExecutable(file, layout)
  if (uncovered !== undefined) return invalid(`the file ${uncovered.reason}`)
  const { verdict, kind, signedDigest } = checkAuthenticode(await signatureOfExecutable(file, table), signer)
  if (verdict.state !== 'valid') return verdict
  if (kind !== 'file' || signedDigest === undefined) return invalid("it is a catalog's signature")
  if (signedDigest.algorithm === undefined) return invalid("the file's digest is of a kind that is unknown or too weak")
  const digest = await digestOfExecutable(file, layout, signedDigest.algorithm)
  return digest.toString('hex') === signedDigest.value
    ? { ...verdict, verifier: 'Authenticode check' }
    : invalid('the file was changed after signing: its digest is not the signed one')
}

function invalid(reason: string): Verdict {
  return { state: 'invalid', reason }
}
