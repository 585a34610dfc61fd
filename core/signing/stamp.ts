/** Timestamps for tools that ask no server themselves: the first server with a good answer is taken, and the signature made only once. */
import { readFile, writeFile } from 'node:fs/promises'
import { cmsPem } from '../der-writer.ts'
import { SigningError } from '../errors.ts'
import type { Host } from '../host.ts'
import { proxySettings } from '../http.ts'
import { readEnvironment } from '../runner-environment.ts'
import { timestampSuffix, type SigningTool } from '../tools/signing-tool.ts'
import { cmsDer } from '../verification/cms-signature.ts'
import { MalformedDer } from '../verification/der.ts'
import { parseSignedData } from '../verification/signed-data.ts'
import { tokenOf } from '../verification/timestamp-response.ts'
import { addTimestamp } from './cms-timestamp.ts'
import type { SigningContext } from './signing-context.ts'
import { requestTimestamp, TimestampRefused } from './timestamp-client.ts'

/** What a signature is to a timestamp: the bytes that it is over, and where it goes. */
interface Stampable {
  readonly bytes: Buffer
  put(response: Buffer): Promise<void>
}

/**
 * @param output the signature, in its staging folder
 * @param name the file's, for messages
 * @returns the server whose timestamp it got; undefined where none is asked for
 * @throws SigningError VERIFICATION_FAILED: what the tool made is no signature; CANCELLED
 */
export async function stamp(
  { timestamping }: SigningTool,
  output: string,
  name: string,
  { session, timestampServers }: Pick<SigningContext, 'session' | 'timestampServers'>,
): Promise<string | SigningError | undefined> {
  const { host, inputs, signal } = session
  if (timestamping === undefined || inputs.timestampUrls.length === 0) return undefined
  const { digest, outputFormat, httpRequestTimeoutInSeconds: timeLimitInSeconds } = inputs
  const stampable = await read(output, timestamping, outputFormat).catch((error: unknown) => {
    throw error instanceof MalformedDer ? notStampable(name, error) : error
  })
  const proxy = proxySettings(inputs.httpProxy, readEnvironment())
  const reasons: string[] = []
  const servers = timestampServers.inOrder()
  for (const [index, url] of servers.entries()) {
    try {
      await stampable.put(await requestTimestamp(url, stampable.bytes, { digest, byTheLetter: true, timeLimitInSeconds, proxy, signal }))
      timestampServers.succeeded(url)
      return url
    } catch (error) {
      if (signal.aborted) throw new SigningError('CANCELLED', `Signing ${name} was cancelled.`, { file: name, cause: error })
      if (!(error instanceof TimestampRefused)) throw error
      reasons.push(`${url}: ${error.message}`)
      timestampServers.failed(url)
      if (index < servers.length - 1) warnOfNextServer(host, url, name, error.message)
    }
  }
  return new SigningError('TIMESTAMP_FAILED', `No timestamp server gave a good timestamp for ${name}: ${reasons.join('; ')}.`, {
    file: name,
    hint: 'Add another server to timestamp-urls; they are tried in order.',
  })
}

/** @param why a clause */
export function warnOfNextServer(host: Pick<Host, 'warning'>, url: string, name: string, why: string): void {
  host.warning(`No good timestamp from ${url} for ${name} (${why}); asking the next server.`, { file: name })
}

async function read(output: string, timestamping: 'beside' | 'in-cms', format: 'der' | 'pem'): Promise<Stampable> {
  // A tool that wrote nothing is found out by whoever proves the result.
  const content = await readFile(output).catch(() => Buffer.alloc(0))
  if (timestamping === 'beside') {
    return { bytes: content, put: (response) => writeFile(output + timestampSuffix, response) }
  }
  const message = cmsDer(content, format)
  const [signer] = parseSignedData(message).signers
  if (signer === undefined) throw new MalformedDer('nobody has signed it')
  return {
    bytes: signer.signature,
    put(response) {
      const token = tokenOf(response)
      if (typeof token === 'string') throw new TimestampRefused(token)
      const stamped = addTimestamp(message, token.raw, 'cades')
      return writeFile(output, format === 'pem' ? cmsPem(stamped) : stamped)
    },
  }
}

function notStampable(name: string, cause: MalformedDer): SigningError {
  return new SigningError('VERIFICATION_FAILED', `What was made for ${name} is no signature that can be timestamped: ${cause.message}.`, {
    file: name,
    cause,
    hint: 'The result was thrown away and the original is unchanged. Leave out arguments that change what the tool writes.',
  })
}
