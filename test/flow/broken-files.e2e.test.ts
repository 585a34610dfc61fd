/** Files that can't be read, folders that can't be written to, and disks that are full. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmod, chown, mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { expectFailure, type ExpectedFailure } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { sampleFiles, type Inputs, type Job, type SampleTool } from '../harness/job.ts'
import { rowOf } from '../harness/tool-table.ts'
import { zip } from '../fixtures/zip.ts'

let flow: Flow
let mounts: string[] = []
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(async () => {
  for (const folder of mounts.reverse()) execFileSync('umount', [folder])
  mounts = []
  await flow.reset()
})
afterAll(() => flow.dispose())

const nobody = 65_534
const tools: readonly SampleTool[] = ['openssl-dgst', 'osslsigncode', 'jarsigner']
const detached = { tool: 'openssl-dgst' }
const maySign = { unprivileged: true }

/** Whether this machine lets tests mount: root in a container often may not. */
const canMount = ((): boolean => {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' })
    return process.geteuid?.() === 0
  } catch {
    return false
  }
})()
const whereMounting = canMount ? test : test.skip
const describeMounting = canMount ? describe : describe.skip

async function mountSmallDisk(folder: string, kibibytes: number): Promise<void> {
  await mkdir(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder])
  mounts.push(folder)
}

/** Leaves so many KiB. A tmpfs counts pages of 4 KiB. */
async function fill(folder: string, kibibytes: number, left: number): Promise<void> {
  await writeFile(join(folder, 'filling'), Buffer.alloc((kibibytes - left) * 1024))
}

async function jobFor(tool: SampleTool): Promise<{ readonly job: Job; readonly inputs: Inputs }> {
  const job = await flow.job()
  const { name, content } = sampleFiles[tool]
  await job.write(`dist/${name}`, content)
  return { job, inputs: { files: `dist/${name}`, tool } }
}

/** For Node's --require: from the second time on that the file is opened, reading it says what a bad disk does. */
function failingDisk(path: string): string {
  return `
const fs = require('fs')
const fails = () => { throw Object.assign(new Error('EIO: i/o error, read'), { errno: -5, code: 'EIO', syscall: 'read' }) }
const { openSync, readFileSync } = fs
const { open } = fs.promises
let opened = 0
fs.openSync = (path, ...more) => (path === ${JSON.stringify(path)} && opened++ > 0 ? fails() : openSync(path, ...more))
fs.readFileSync = (path, ...more) => (path === ${JSON.stringify(path)} ? fails() : readFileSync(path, ...more))
fs.promises.open = async (path, ...more) => (path === ${JSON.stringify(path)} ? fails() : open(path, ...more))
`
}

/** Gives the workspace to the user of the step, but not what the test wants to keep from it. */
async function give(job: Job, ...names: string[]): Promise<void> {
  if (process.geteuid?.() !== 0) return
  for (const path of [job.workspace, ...names.map((name) => join(job.workspace, name))]) await chown(path, nobody, nobody)
}

describe('files', () => {
  const rows: readonly (readonly [string, Inputs, (job: Job) => Promise<unknown>, ExpectedFailure])[] = [
    [
      'one that is missing',
      { files: 'missing.bin' },
      async () => undefined,
      { code: 'NO_FILES_FOUND', says: /missing\.bin matches no file.*spelling/ },
    ],
    [
      'one that is missing among others',
      { files: 'a.bin\nmissing.bin' },
      (job) => job.write('a.bin', 'a'),
      { code: 'NO_FILES_FOUND', says: /missing\.bin/ },
    ],
    [
      'a folder',
      { files: 'folder' },
      (job) => mkdir(join(job.workspace, 'folder')),
      { code: 'INVALID_INPUT', says: /folder is a folder.*folder\/\*\*/ },
    ],
    [
      'a link to nothing',
      { files: '*.bin' },
      (job) => symlink('gone', join(job.workspace, 'a.bin')),
      { code: 'FILE_UNREADABLE', says: /link to gone/ },
    ],
    ['a device', { files: '/dev/null' }, async () => undefined, { code: 'FILE_UNREADABLE', says: /a device/ }],
    [
      'a pipe',
      { files: 'a.bin' },
      async (job) => execFileSync('mkfifo', [join(job.workspace, 'a.bin')]),
      { code: 'FILE_UNREADABLE', says: /a named pipe/ },
    ],
  ]
  test.each(rows)('%s', async (_, inputs, make, expected) => {
    const job = await flow.job()
    await make(job)
    await expectFailure(job, flow.inputs({ ...detached, ...inputs }), expected)
    expect(flow.simulator.journal()).toEqual([])
  })

  test('one that may not be read', async () => {
    const { job, inputs } = await jobFor('openssl-dgst')
    await chmod(join(job.workspace, inputs['files'] ?? ''), 0o000)
    await expectFailure(
      job,
      flow.inputs(inputs),
      { code: 'FILE_UNREADABLE', says: /permission was denied.*Let the user of this job read it/ },
      maySign,
    )
  })

  test('one in a folder that may not be looked into', async () => {
    const { job, inputs } = await jobFor('openssl-dgst')
    await chmod(join(job.workspace, 'dist'), 0o700)
    if (process.geteuid?.() !== 0) await chmod(join(job.workspace, 'dist'), 0o000)
    for (const files of [inputs['files'] ?? '', 'dist/*.bin', '**/*.bin']) {
      await expectFailure(job, flow.inputs({ ...inputs, files }), { code: 'FILE_UNREADABLE' }, maySign)
    }
    await chmod(join(job.workspace, 'dist'), 0o755)
  })
})

describe('a folder that may not be written to', () => {
  test.each(tools)('in place, or beside the file, with %s', async (tool) => {
    const { job, inputs } = await jobFor(tool)
    await chmod(join(job.workspace, 'dist'), 0o555)
    await expectFailure(job, flow.inputs(inputs), { code: 'OUTPUT_NOT_WRITABLE', says: /permission was denied.*output-directory/ }, maySign)
    // Found out before a signature is asked for.
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
  })

  test('as the output directory', async () => {
    const { job, inputs } = await jobFor('osslsigncode')
    await mkdir(join(job.workspace, 'out'), { mode: 0o555 })
    await expectFailure(job, flow.inputs({ ...inputs, 'output-directory': 'out' }), { code: 'OUTPUT_NOT_WRITABLE' }, maySign)
    await expectFailure(job, flow.inputs({ ...inputs, 'output-directory': 'out/below/it' }), { code: 'OUTPUT_NOT_WRITABLE' }, maySign)
  })

  test('as the report directory: the files are signed, and the step fails', async () => {
    const { job, inputs } = await jobFor('openssl-dgst')
    await give(job, 'dist', inputs['files'] ?? '')
    await mkdir(join(job.workspace, 'report'), { mode: 0o555 })
    const { main } = await job.action(flow.inputs({ ...inputs, 'report-directory': 'report' }), maySign)
    expect(main.exitCode).toBe(2)
    expect(main.log).toMatch(/^::error.*report-directory.*\[OUTPUT_NOT_WRITABLE\]/m)
    expect(main.outputs['report']).toBeUndefined()
  })

  whereMounting('a file system that is read-only', async () => {
    const { job, inputs } = await jobFor('osslsigncode')
    const folder = join(job.workspace, 'dist')
    execFileSync('mount', ['--bind', folder, folder])
    mounts.push(folder)
    execFileSync('mount', ['-o', 'remount,ro,bind', folder])
    await expectFailure(job, flow.inputs(inputs), { code: 'OUTPUT_NOT_WRITABLE', says: /file system is read-only/ })
  })

  test('something that is a folder where the result belongs', async () => {
    const { job, inputs } = await jobFor('openssl-dgst')
    await mkdir(join(job.workspace, 'dist/firmware.bin.sig'))
    await expectFailure(job, flow.inputs(inputs), { code: 'OUTPUT_NOT_WRITABLE', says: /folder of that name/ })
  })

  test('two results of one name', async () => {
    const job = await flow.job()
    await job.write('a/x.bin', 'a')
    await job.write('b/x.bin', 'b')
    await expectFailure(job, flow.inputs({ ...detached, files: 'a/*\nb/*', 'output-directory': 'out' }), {
      code: 'INVALID_INPUT',
      says: /both be written to/,
    })
  })
})

describeMounting('a disk that is full', () => {
  /** Half a megabyte that does not shrink. */
  const large: Readonly<Record<'osslsigncode' | 'jarsigner', Buffer>> = {
    osslsigncode: portableExecutable({ codeSize: 512 * 1024 }),
    jarsigner: zip([
      { name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\r\n\r\n' },
      { name: 'data', content: Buffer.alloc(512 * 1024, 7), stored: true },
    ]),
  }

  test.each(tools)('to the last byte, as the output directory of %s', async (tool) => {
    const { job, inputs } = await jobFor(tool)
    await mountSmallDisk(join(job.workspace, 'out'), 64)
    await fill(join(job.workspace, 'out'), 64, 0)
    await expectFailure(job, flow.inputs({ ...inputs, 'output-directory': 'out' }), {
      code: 'OUTPUT_NOT_WRITABLE',
      says: /disk is full.*Free space/,
    })
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
  })

  test.each(['osslsigncode', 'jarsigner'] as const)('so that a result of %s does not fit, as the output directory', async (tool) => {
    const job = await flow.job()
    const { name } = sampleFiles[tool]
    await job.write(name, large[tool])
    await mountSmallDisk(join(job.workspace, 'out'), 256)
    await expectFailure(job, flow.inputs({ files: name, 'output-directory': 'out' }), { code: 'OUTPUT_NOT_WRITABLE', says: /space/ })
  })

  test.each(['osslsigncode', 'jarsigner'] as const)('so that a result of %s does not fit, in place', async (tool) => {
    const job = await flow.job()
    await mountSmallDisk(join(job.workspace, 'dist'), 768)
    const { name } = sampleFiles[tool]
    await job.write(`dist/${name}`, large[tool])
    await expectFailure(job, flow.inputs({ files: `dist/${name}` }), { code: 'OUTPUT_NOT_WRITABLE', says: /space/ })
  })

  test('as the temporary folder', async () => {
    const { job, inputs } = await jobFor('osslsigncode')
    await mountSmallDisk(job.temporary, 64)
    await fill(job.temporary, 64, 0)
    const before = await job.listing()
    const { main, post } = await job.action(flow.inputs(inputs))
    expect(main.log).toMatch(/^::error.*temporary folder.*disk is full.*RUNNER_TEMP.*\[OUTPUT_NOT_WRITABLE\]/m)
    expect({ main: main.exitCode, post: post.exitCode }).toEqual({ main: 2, post: 0 })
    expect(await job.listing()).toEqual(before)
    expect(await job.leftInTemporary()).toEqual(['filling'])
    expect(main.outputs).toMatchObject({ signed: 'false' })
  })

  test.each([4, 8, 12, 16])('as the temporary folder of gpg, with %i KiB left', async (left) => {
    const { job, inputs } = await jobFor('openssl-dgst')
    await mountSmallDisk(job.temporary, 64)
    await fill(job.temporary, 64, left)
    const main = await job.main(flow.inputs({ ...inputs, tool: 'gpg' }, 'demo/gpg'))
    expect(main.exitCode).toBe(2)
    expect(main.log).toMatch(/^::error.*temporary folder.*disk is full.*RUNNER_TEMP.*\[OUTPUT_NOT_WRITABLE\]/m)
  })

  test.each([4, 8, 12, 16, 24, 40, 64])(
    'as the temporary folder, with %i KiB left: an error, and nothing changed or left; or all is well',
    async (left) => {
      const { job, inputs } = await jobFor('osslsigncode')
      await mountSmallDisk(job.temporary, 128)
      await fill(job.temporary, 128, left)
      const before = await job.listing()
      const { main, post } = await job.action(flow.inputs(inputs))
      expect(post.exitCode).toBe(0)
      expect(await job.leftInTemporary()).toEqual(['filling'])
      if (main.exitCode === 0) return
      expect(main.log).toMatch(/^::error.*\[OUTPUT_NOT_WRITABLE\]/m)
      expect(main.outputs).toMatchObject({ signed: 'false' })
      expect(await job.listing()).toEqual(before)
    },
  )
})

describe('half of a file', () => {
  const embedding = ['osslsigncode', 'debsigs', 'rpmsign'] as const
  const policyFor = (tool: string): string => (tool === 'osslsigncode' ? 'demo/rsa2048' : 'demo/gpg')

  test.each(embedding)('is told by %s before a signature is asked for, signed before or not', async (tool) => {
    const row = rowOf(tool)
    const policy = policyFor(tool)
    const job = await flow.job()
    const whole = await row.content()
    const signed = await job.write(row.name, whole)
    expect((await job.action(flow.inputs({ files: row.name, tool }, policy))).main).toMatchObject({ exitCode: 0 })
    const counted = flow.simulator.counts().SubmitWithArtifact
    for (const content of [whole, await readFile(signed)]) {
      await job.write(row.name, content.subarray(0, -16))
      await expectFailure(job, flow.inputs({ files: row.name, tool }, policy), {
        code: 'INVALID_INPUT',
        says: new RegExp(`${row.name.replace('.', '\\.')} is damaged: .*cut off`),
      })
    }
    // That of the OpenPGP key on its own user id is asked for before any file is looked at.
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(counted + 2 * (row.signaturesBefore ?? 0))
  })

  test('is signed beside it all the same', async () => {
    const row = rowOf('osslsigncode')
    const job = await flow.job()
    await job.write(row.name, (await row.content()).subarray(0, -16))
    expect(await job.main(flow.inputs({ files: row.name, ...detached }))).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
  })
})

test('a temporary folder that is missing', async () => {
  const { job, inputs } = await jobFor('osslsigncode')
  const before = await job.listing()
  const { main } = await job.action(flow.inputs(inputs), { environment: { RUNNER_TEMP: '/nowhere' } })
  expect(main.exitCode).toBe(2)
  expect(main.log).toMatch(/^::error.*temporary folder.*does not exist.*\[OUTPUT_NOT_WRITABLE\]/m)
  expect(main.outputs).toMatchObject({ signed: 'false' })
  expect(await job.listing()).toEqual(before)
})

test.each(tools)('a file on a disk that fails behind its beginning, with %s', async (tool) => {
  const { job, inputs } = await jobFor(tool)
  const before = await job.listing()
  const script = join(job.directory, 'failing-disk.cjs')
  await writeFile(script, failingDisk(join(job.workspace, inputs['files'] ?? '')))
  const { main } = await job.action(flow.inputs(inputs), { node: [process.execPath, '--require', script] })
  expect(main).toMatchObject({ exitCode: 2, outputs: { signed: 'false' } })
  expect(main.log).toMatch(/^::error.*can't be read: the disk reports an error\. .*\[FILE_UNREADABLE\]/m)
  expect(await job.listing()).toEqual(before)
})

test('a file that grows while it is signed', async () => {
  const { job, inputs } = await jobFor('openssl-dgst')
  flow.simulator.addFault({ kind: 'delay', route: 'SubmitWithArtifact', milliseconds: 700 })
  const file = join(job.workspace, inputs['files'] ?? '')
  const running = job.main(flow.inputs(inputs))
  for (let tries = 0; flow.simulator.counts().SubmitWithArtifact === 0; tries += 1) {
    expect(tries).toBeLessThan(1_000)
    await sleep(10)
  }
  await truncate(file, 10)
  const main = await running
  expect(main.exitCode).not.toBe(0)
  expect(main.log).toMatch(/^::error.*\[(SIGNING_FAILED|VERIFICATION_FAILED)\]/m)
  expect(Object.keys(await job.listing())).toEqual(['dist', 'dist/firmware.bin'])
})

test.each([
  ['openssl-dgst', 'auto'],
  ['openssl-dgst', 'off'],
  ['jarsigner', 'auto'],
  ['jarsigner', 'off'],
] as const)('a folder of results that is removed while files are signed, with %s and batch: %s', async (tool, batch) => {
  const { job, inputs } = await jobFor(tool)
  const name = inputs['files'] ?? ''
  await job.write(name.replace(/(\.\w+)$/, '-2$1'), sampleFiles[tool].content)
  flow.simulator.addFault({ kind: 'delay', route: 'SubmitWithArtifact', milliseconds: 700 })
  const running = job.main(flow.inputs({ ...inputs, files: 'dist/*', batch, 'output-directory': 'out', 'fail-fast': 'false' }))
  for (let tries = 0; flow.simulator.counts().SubmitWithArtifact < 2; tries += 1) {
    expect(tries).toBeLessThan(1_000)
    await sleep(10)
  }
  await rm(join(job.workspace, 'out'), { recursive: true })
  const main = await running
  expect(main).toMatchObject({ exitCode: 2, outputs: { signed: 'false', 'signed-count': '0' } })
  expect(main.log.match(/^::error file=.*no place any more: something else removed .*\/out, .*\[OUTPUT_NOT_WRITABLE\]/gm)).toHaveLength(2)
})
