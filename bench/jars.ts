/** 50 jars of 200 entries: a run of the whole command line beside jarsigner's own process for each. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderSunPkcs11Config } from '../core/config/sunpkcs11.ts'
import { zip } from '../test/fixtures/zip.ts'
import { compareWithLoops, keyId, withSigners, type Signer } from './signers.ts'

/** Needs `npm run build`. */
export function benchJars(): Promise<string> {
  return withSigners((signers) => {
    const directory = join(signers.folder, 'jars', 'files')
    mkdirSync(directory, { recursive: true })
    for (let index = 0; index < 50; index += 1) {
      const entries = Array.from({ length: 200 }, (_, entry) => ({ name: `p/C${entry}.class`, content: randomBytes(2000) }))
      writeFileSync(
        join(directory, `${index}.jar`),
        zip([{ name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\r\n\r\n' }, ...entries]),
      )
    }
    const configurationFor = ({ library }: Signer): string => {
      const path = join(signers.folder, `${library.includes('softhsm') ? 'softhsm' : 'simulator'}.config`)
      writeFileSync(path, renderSunPkcs11Config({ library }))
      return path
    }
    return compareWithLoops(signers, {
      title: '50 jars of 200 entries',
      directory,
      flags: ['--tool', 'jarsigner'],
      glob: '*.jar',
      tool: 'jarsigner',
      command: (signer) =>
        `jarsigner -keystore NONE -storetype PKCS11 -providerClass sun.security.pkcs11.SunPKCS11 -providerArg '${configurationFor(signer)}' ` +
        `-storepass CONFIG -certchain '${signer.chain}' -sigfile SIGNPATH -sigalg SHA256withRSA -signedjar out/FILE FILE ${keyId}`,
    })
  })
}
