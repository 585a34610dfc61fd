/** 100 executables: a run of the whole command line beside osslsigncode's own process for each. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { portableExecutable } from '../test/fixtures/portable-executable.ts'
import { compareWithLoops, keyId, withSigners } from './signers.ts'

/** Needs `npm run build`. */
export function benchExe(): Promise<string> {
  return withSigners((signers) => {
    const directory = join(signers.folder, 'exe', 'files')
    mkdirSync(directory, { recursive: true })
    for (let index = 0; index < 100; index += 1)
      writeFileSync(join(directory, `${index}.exe`), portableExecutable({ codeSize: 64 * 1024, filling: `file ${index} ` }))
    return compareWithLoops(signers, {
      title: '100 executables of 64 KiB',
      directory,
      flags: ['--tool', 'osslsigncode'],
      glob: '*.exe',
      tool: 'osslsigncode',
      command: ({ library, chain }) =>
        `osslsigncode sign -pkcs11module '${library}' -pass CONFIG -certs '${chain}' -key 'pkcs11:id=${keyId};type=private' -h sha256 -in FILE -out out/FILE`,
    })
  })
}
