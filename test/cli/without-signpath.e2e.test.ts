/** docs/command-line.md, "Without SignPath": the commands as they stand there make a token that all kinds of files can be signed with. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { testBundles } from '../harness/bundles.ts'
import { javaArchive } from '../harness/job.ts'

const run = promisify(execFile)
const library = '/usr/lib/softhsm/libsofthsm2.so'

let directory: string
let script: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'recipe-'))
  const { commandLine } = await testBundles()
  const page = await readFile('docs/command-line.md', 'utf8')
  const [, commands = ''] = /^```sh\n(sudo apt-get install -y softhsm2[^]*?)^```$/m.exec(page) ?? []
  expect(commands).toContain(library)
  script = `pkcs11-sign() { ${process.execPath} ${commandLine} "$@"; }\n${commands.replace(/^sudo .*\n/, '')}`
  await mkdir(join(directory, 'dist'))
  await writeFile(join(directory, 'dist/setup.exe'), portableExecutable())
  await writeFile(join(directory, 'library.jar'), javaArchive())
  await writeFile(join(directory, 'notes.txt'), 'Notes\n')
})
afterAll(() => rm(directory, { recursive: true, force: true }))

test('signs an executable, a JAR and, with gpg, a text', async () => {
  await expect(access(library)).resolves.toBeUndefined()
  const sign = `pkcs11-sign sign --cryptoki-library ${library} --project-slug my-product --signing-policy-slug release-signing`
  const { stdout } = await run('bash', ['-ec', `${script}\n${sign} library.jar\n${sign} --tool gpg notes.txt\n`], {
    cwd: directory,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: directory },
  })
  expect(stdout.match(/^signed-files=.*$/gm)).toEqual(
    ['dist/setup.exe', 'library.jar', 'notes.txt.asc'].map((name) => `signed-files=${name}`),
  )
})
