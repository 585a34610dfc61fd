/** Tools that sign rightly, but another file than they were asked to: a green job must mean that this file is signed. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describeSubject } from '../../core/publisher.ts'
import { androidApp } from '../fixtures/android.ts'
import { appPackage } from '../fixtures/app-package.ts'
import { cabinet } from '../fixtures/cabinet.ts'
import { catalog } from '../fixtures/catalog.ts'
import { debPackage, rpmPackage } from '../fixtures/packages.ts'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { pathWith } from '../harness/fake-tools.ts'
import { expectFailure } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { javaArchive, type Job } from '../harness/job.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

/** What a call is that signs, in a shell's `case`, and where its result belongs. */
const calls = {
  osslsigncode: { signs: 'sign\\ *', output: '-out' },
  jarsigner: { signs: '*-signedjar*', output: '-signedjar' },
  apksigner: { signs: '*\\ sign\\ *', output: '--out' },
  rpmsign: { signs: '*--resign*', output: '--resign' },
  debsigs: { signs: '*--sign=*', output: '--sign=origin' },
} as const
type Tool = keyof typeof calls

/** Puts what was signed before in the place of every result. The last word is the result where the file is signed in place. */
async function signerOfAnother(job: Job, tool: Tool, prepared: string): Promise<string> {
  const { signs, output } = calls[tool]
  const real = execFileSync('which', [tool], { encoding: 'utf8' }).trim()
  const folder = join(job.directory, 'bin')
  await mkdir(folder)
  const find = `out=; previous=; for word in "$@"; do [ "$previous" = ${output} ] && out=$word; previous=$word; done`
  const inPlace = tool === 'rpmsign' || tool === 'debsigs' ? 'out=$word; ' : ''
  const lines = [
    '#!/bin/bash',
    `case "$*" in ${signs})`,
    find,
    `${inPlace}cat '${prepared}' > "$out"; exit 0;;`,
    'esac',
    `exec '${real}' "$@"`,
    '',
  ]
  await writeFile(join(folder, tool), lines.join('\n'))
  await chmod(join(folder, tool), 0o755)
  return folder
}

const android = 'demo/rsa2048'
const gnupg = 'demo/gpg'
const rows: readonly (readonly [
  what: string,
  Tool,
  file: string,
  policy: string | undefined,
  says: RegExp,
  () => Promise<Buffer[]> | Buffer[],
])[] = [
  [
    'executable',
    'osslsigncode',
    'a.exe',
    undefined,
    /holds another program/,
    () => [portableExecutable(), portableExecutable({ filling: 'other' })],
  ],
  [
    'app package',
    'osslsigncode',
    'a.msix',
    undefined,
    /holds another entry "Assets\/App\.dat"/,
    async () => {
      const publisher = describeSubject((await flow.signer()).certificate.raw)
      return [appPackage({ publisher }), appPackage({ publisher, content: 'other' })]
    },
  ],
  [
    'longer executable',
    'osslsigncode',
    'a.exe',
    undefined,
    /holds another program/,
    () => [portableExecutable(), portableExecutable({ codeSize: 4096 })],
  ],
  [
    'cabinet',
    'osslsigncode',
    'a.cab',
    undefined,
    /holds other files/,
    () => ['one', 'two'].map((text) => cabinet([{ name: 'a.txt', content: Buffer.from(text) }])),
  ],
  ['catalog', 'osslsigncode', 'a.cat', undefined, /lists other files/, () => [catalog('one'), catalog('two')]],
  ['Java archive', 'jarsigner', 'a.jar', undefined, /another entry "hello\.txt"/, () => [javaArchive(), javaArchive('other')]],
  [
    'app',
    'apksigner',
    'a.apk',
    android,
    /another entry "classes\.dex"/,
    () => [androidApp({ minSdkVersion: 24 }), androidApp({ minSdkVersion: 24, content: 'other' })],
  ],
  ['RPM package', 'rpmsign', 'a.rpm', gnupg, /another header or payload/, () => Promise.all([rpmPackage(), rpmPackage('other')])],
  [
    'Debian package',
    'debsigs',
    'a.deb',
    gnupg,
    /another (control|data)\.tar/,
    () => Promise.all([debPackage(), debPackage('xz', 'other')]),
  ],
]

test.each(rows)('another %s, signed by %s', async (_, tool, name, policy, says, contents) => {
  const [asked, another] = await contents()
  if (asked === undefined || another === undefined) throw new Error('two files are needed')
  const before = await flow.job()
  await before.write(name, another)
  const first = await before.action(flow.inputs({ files: name, tool }, policy))
  expect(first.main).toMatchObject({ exitCode: 0 })

  const job = await flow.job()
  const prepared = join(job.directory, 'prepared')
  await copyFile(join(before.workspace, name), prepared)
  await job.write(name, asked)
  const environment = pathWith(await signerOfAnother(job, tool, prepared))
  await expectFailure(job, flow.inputs({ files: name, tool }, policy), { code: 'VERIFICATION_FAILED', says }, { environment })
})
