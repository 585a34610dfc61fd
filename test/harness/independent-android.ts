/** What apksigner says of an app, and which algorithm its signature is of, which apksigner keeps to itself. */
import { execFile } from 'node:child_process'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { ExpectedSigner } from './independent.ts'

const run = promisify(execFile)

/** https://source.android.com/docs/security/features/apksigning/v2#signature-algorithm-ids */
const algorithms: ReadonlyMap<number, string> = new Map([
  [0x0103, 'sha256'],
  [0x0104, 'sha512'],
  [0x0201, 'sha256'],
  [0x0202, 'sha512'],
])
const v2 = 0x7109871a

/** Throws with apksigner's words unless the app has v2 and v3 signatures by this signer alone, with this digest. */
export async function apksignerAccepts(file: string, { certificate }: ExpectedSigner, digest: string): Promise<void> {
  const { stdout } = await run('apksigner', ['verify', '--verbose', '--print-certs', '--in', file])
  const signers = [...stdout.matchAll(/certificate SHA-256 digest: ([0-9a-f]{64})/g)].map(([, found]) => found)
  if (new Set(signers).size !== 1 || signers[0] !== certificate.fingerprint256.replaceAll(':', '').toLowerCase()) throw new Error(stdout)
  if (!/v2 scheme .*: true\n.*v3 scheme .*: true/.test(stdout)) throw new Error(stdout)
  const algorithm = algorithmOf(await endOf(file))
  if (algorithms.get(algorithm) !== digest)
    throw new Error(`the signature's algorithm is 0x${algorithm.toString(16)}, not one of ${digest}`)
}

/** The central directory, and the signatures before it. */
async function endOf(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const length = Math.min(size, 2 ** 16)
    return (await handle.read(Buffer.alloc(length), 0, length, size - length)).buffer
  } finally {
    await handle.close()
  }
}

/** Of the first signature of the first signer in the v2 block. */
function algorithmOf(apk: Buffer): number {
  const end = apk.lastIndexOf('APK Sig Block 42') - 8
  const start = end + 24 - Number(apk.readBigUInt64LE(end))
  for (let position = start; position < end;) {
    const length = Number(apk.readBigUInt64LE(position))
    if (apk.readUInt32LE(position + 8) === v2) {
      // Signers, the first one, and what it signs: each behind its length. Then come its signatures, the first one, and its algorithm.
      const signed = position + 20
      return apk.readUInt32LE(signed + 4 + apk.readUInt32LE(signed) + 8)
    }
    position += 8 + length
  }
  return 0
}
