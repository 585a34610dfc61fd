/**
 * Stands in for cosign, which nobody ships with PKCS #11 support: it takes the flags of 2.6 and 3, and signs with the token as crypto11 does
 * (a read/write session, SHA-256, PKCS #1 v1.5 or ECDSA in DER), by pkcs11-tool. It says nothing of what a real cosign makes of a token.
 */
import { chmod, copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** @returns the folder to put first on PATH */
export async function fakeCosign(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  await copyFile(join(import.meta.dirname, 'fake-cosign.sh'), join(folder, 'cosign'))
  await chmod(join(folder, 'cosign'), 0o755)
  return folder
}
