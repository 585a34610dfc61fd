/** The bundled action brings the library from a mirror, or from an air-gap file, and signs with it. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { classicZip, currentTarGz } from '../cryptoki/archives.ts'
import { zip } from '../fixtures/zip.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { osslsigncodeAccepts } from '../harness/independent.ts'
import { sampleFiles, type Inputs, type Job } from '../harness/job.ts'
import { startMirror, type Mirror } from '../harness/mirror.ts'

let flow: Flow
let mirror: Mirror
let library: Buffer
beforeAll(async () => {
  flow = await startFlow()
  library = readFileSync(flow.library)
})
beforeEach(async () => {
  mirror = await startMirror()
})
afterEach(async () => {
  // A test may have taken it away.
  await mirror.close().catch(() => undefined)
  await flow.reset()
})
afterAll(() => flow.dispose())

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

/** The folder for this machine's OpenSSL alone has a library; what is in the others would not load. */
function classicFor(folders: readonly string[], wrap?: string): Buffer {
  const [, major = '', minor = ''] = /^OpenSSL (\d+)\.(\d+)/.exec(execFileSync('openssl', ['version'], { encoding: 'utf8' })) ?? []
  const line = major === '1' ? '1.1' : Number(minor) >= 2 ? '3.2' : '3.0'
  const right = folders.includes(line) ? line : major
  expect(folders).toContain(right)
  return classicZip((folder) => (folder === right ? library : 'for another OpenSSL'), folders, wrap)
}

/** A PE file, signed in a job of its own, whose runner keeps its tools from one step to the next. */
async function signs(job: Job, inputs: Inputs): Promise<string> {
  const path = await job.write('setup.exe', sampleFiles.osslsigncode.content)
  const { main, post } = await job.action(flow.inputs({ 'cryptoki-library': '', files: 'setup.exe', ...inputs }))
  expect({ exitCode: main.exitCode, log: main.log }).toMatchObject({ exitCode: 0 })
  expect(main.outputs).toMatchObject({ signed: 'true', 'signed-count': '1', 'cryptoki-version': '6.0.2' })
  expect(readFileSync(main.outputs['cryptoki-library'] ?? '').equals(library)).toBe(true)
  await osslsigncodeAccepts(path, await flow.signer())
  expect(post.exitCode).toBe(0)
  expect(await job.leftInTemporary()).toEqual([])
  return main.log
}

describe('the action installs from a mirror, and signs', () => {
  const folders = ['1.1', '3', '3.0', '3.2']

  test.each([
    ['the current layout', 'library.tar.gz', () => currentTarGz(library)],
    ['the current layout, in a folder', 'library.tar.gz', () => currentTarGz(library, undefined, 'libSignPath.Cryptoki-6.0.2/')],
    ['the current layout, as a ZIP', 'library.zip', () => zip([{ name: 'libSignPath.Cryptoki.so', content: library }])],
    ['the classic layout', 'library.zip', () => classicFor(folders)],
    ['the classic layout, in a folder', 'library.zip', () => classicFor(folders, 'SignPath.Cryptoki-6.0.2/')],
    ['the classic layout with major versions alone', 'library.zip', () => classicFor(['1.1', '3'])],
  ])('%s', async (_, name, pack) => {
    const archive = pack()
    const address = mirror.serve(`6.0.2/${name}`, archive)
    const pinned = { 'cryptoki-archive': address, 'cryptoki-sha256': sha256(archive), 'require-verified-download': 'true' }
    const job = await flow.job()
    expect(await signs(job, pinned)).toContain(`Downloading ${address}`)
    expect(mirror.journal).toMatchObject([{ path: `6.0.2/${name}`, status: 200 }])
    expect(JSON.stringify(mirror.journal)).not.toContain(flow.simulator.world.tokens.submitter.value)

    // Offline, but for SignPath itself: the cache has it.
    await mirror.close()
    expect(await signs(job, pinned)).toContain('from the cache, checked against its digest')
    expect(flow.simulator.counts()).toMatchObject({ SubmitWithArtifact: 2 })
  })

  test('nothing is signed where the archive is not the one that was pinned', async () => {
    const address = mirror.serve('6.0.2/library.tar.gz', currentTarGz(library))
    const job = await flow.job()
    await job.write('setup.exe', sampleFiles.osslsigncode.content)
    const { main } = await job.action(
      flow.inputs({ 'cryptoki-library': '', 'cryptoki-archive': address, 'cryptoki-sha256': '0'.repeat(64), files: 'setup.exe' }),
    )
    expect(main.exitCode).not.toBe(0)
    expect(main.log).toContain('[DOWNLOAD_NOT_VERIFIED]')
    expect(readFileSync(join(job.workspace, 'setup.exe')).equals(sampleFiles.osslsigncode.content)).toBe(true)
    expect(flow.simulator.counts()).toMatchObject({ SubmitWithArtifact: 0 })
    expect(await job.leftInTemporary()).toEqual([])
  })
})

test('the action takes an air-gap file where there is no network, and signs', async () => {
  const archive = classicFor(['1.1', '3', '3.0', '3.2'])
  const job = await flow.job()
  const address = mirror.serve('6.0.2/library.zip', archive)
  const words = ['bundle', '--output', 'gap.tar.gz', '--cryptoki-archive', address, '--cryptoki-sha256', sha256(archive)]
  expect(await job.commandLine(words)).toMatchObject({ exitCode: 0 })
  await mirror.close()
  await signs(job, { 'cryptoki-archive': 'gap.tar.gz', 'cryptoki-sha256': sha256(archive), 'require-verified-download': 'true' })
})
