/** The signature that debsigs puts into a Debian package: a member over the others. */
import type { Digest, Verdict } from '../tools/signing-tool.ts'
import { readDebArchive, type DebArchive } from './deb-archive.ts'
import { checkDetached, type OpenpgpKey } from './openpgp.ts'

/** Of whoever distributes the package; debsig-verify's policies ask for it first. */
const member = '_gpgorigin'

/** @throws what reading the file throws */
export async function checkDebSignature(deb: string, digest: Digest, key: OpenpgpKey): Promise<Verdict> {
  let archive: DebArchive
  try {
    archive = await readDebArchive(deb)
  } catch (error) {
    if (error instanceof RangeError) return { state: 'invalid', reason: `it is no Debian package: ${error.message}` }
    throw error
  }
  const [signature, ...others] = archive.signatures.filter(({ name }) => name === member)
  if (signature === undefined) return { state: 'unsigned', reason: `the package has no ${member}` }
  if (others.length > 0) return { state: 'invalid', reason: `the package has several ${member}` }
  if (signature.content.length === 0) {
    return {
      state: 'invalid',
      reason: `its ${member} is empty`,
      advice: 'debsigs writes the signature to /tmp first, and does not say that it is full: free space there.',
    }
  }
  const verdict = await checkDetached(signature.content, archive.signed, digest, key)
  // debsigs before 0.2 skips what it does not know, and signs the rest: the package's version number alone.
  return verdict.state === 'invalid' && archive.names.some((name) => name.endsWith('.zst'))
    ? {
        ...verdict,
        reason: `${verdict.reason}; debsigs before 0.2 can't sign packages with Zstandard`,
        advice: 'Build the package with dpkg-deb -Zxz, or use a later debsigs.',
      }
    : verdict
}
