/** `bundle`: what a machine without a network needs, in one file. No credentials, and nothing is signed. */
import { realpath } from 'node:fs/promises'
import type { LibrarySystem } from '../core/cryptoki/address.ts'
import { writeAirGapBundle } from '../core/cryptoki/air-gap.ts'
import { SigningError } from '../core/errors.ts'
import { parseInputs, readSecrets } from '../core/inputs-parser.ts'
import { movingVersionWarning, planDownload } from '../core/plan.ts'
import { secretForms } from '../core/redaction.ts'
import { openSession } from '../core/session.ts'
import type { OwnFlag } from './flags.ts'
import type { CommandLineHost } from './host.ts'
import { outputLines } from './text.ts'

const systems: ReadonlyMap<string, LibrarySystem> = new Map([
  ['linux', 'linux'],
  ['windows', 'win32'],
])

/**
 * Downloads, verifies, and writes the file.
 *
 * @returns lines for stdout: where the file is, and the digest to pin
 * @throws SigningError INVALID_INPUT, OUTPUT_NOT_WRITABLE, DOWNLOAD_FAILED, DOWNLOAD_NOT_VERIFIED, CANCELLED
 */
export async function bundle(host: CommandLineHost, own: ReadonlyMap<OwnFlag, string>, signal: AbortSignal): Promise<string> {
  const read = (name: string): string | undefined => host.input(name)
  const secrets = readSecrets(read, {})
  for (const secret of secrets.flatMap(secretForms)) host.maskSecret(secret)
  // The variables are for signing: a wrong one is no concern of this command.
  const inputs = parseInputs(read, {})
  const output = own.get('output') ?? ''
  if (output === '') throw new SigningError('INVALID_INPUT', 'bundle is not told where to write to.', { hint: 'Give --output FILE.' })
  const os = systemOf(own.get('system'))
  const moving = movingVersionWarning(inputs)
  if (moving !== undefined) host.warning(moving)
  const session = await openSession(host, inputs, secrets, signal)
  const { path, archiveSha256, vouchedBy } = await writeAirGapBundle(
    {
      plan: planDownload(inputs),
      os,
      output,
      cli: await realpath(process.argv[1] ?? ''),
      workingDirectory: process.cwd(),
    },
    session,
  )
  if (vouchedBy !== 'nothing') host.info(`Verified by: ${vouchedBy === 'digest' ? 'its SHA-256 digest' : "SignPath's GPG signature"}`)
  return outputLines('bundle', path) + outputLines('cryptoki-sha256', archiveSha256)
}

function systemOf(name: string | undefined): LibrarySystem {
  if (name === undefined) return process.platform === 'win32' ? 'win32' : 'linux'
  const system = systems.get(name)
  if (system !== undefined) return system
  throw new SigningError('INVALID_INPUT', `--system is "${name}", which is not one of ${[...systems.keys()].join(', ')}.`, {
    hint: 'Name the system of the machine that will sign.',
  })
}
