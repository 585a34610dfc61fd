/** Reads SignPath's release key by openpgp.js, as it is bundled. */
import { releaseKey, releaseKeyFingerprint } from '../../core/cryptoki/release-key.ts'

import('../../core/openpgp.ts')
  .then(({ readKey }) => readKey({ armoredKey: releaseKey }))
  .then((key) => {
    process.stdout.write(`${key.getFingerprint().toUpperCase() === releaseKeyFingerprint}`)
  })
  .catch((error: unknown) => {
    process.stderr.write(String(error))
  })
