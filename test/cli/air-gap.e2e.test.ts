/** Over an air gap: `bundle` where there is a network, `sign` where there is none. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { classicZip, currentTarGz } from '../cryptoki/archives.ts'
import { asFlags, startFlow, type Flow } from '../harness/flow.ts'
import { osslsigncodeAccepts } from '../harness/independent.ts'
import { sampleFiles } from '../harness/job.ts'
import { startMirror, type Mirror } from '../harness/mirror.ts'

let flow: Flow
let mirror: Mirror
beforeAll(async () => {
  flow = await startFlow()
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

describe('an air-gap file', () => {
  test.each([
    ['the current layout', '6.0.2/library.tar.gz', (library: Buffer) => currentTarGz(library)],
    ['the classic layout', '6.0.2/library.zip', (library: Buffer) => classicZip(() => library, ['1.1', '3', '3.0', '3.2'])],
  ])('carries archive, digest and program to where there is no network, and signs there: %s', async (_, path, pack) => {
    const archive = pack(readFileSync(flow.library))
    const address = mirror.serve(path, archive)
    const job = await flow.job()
    const written = await job.commandLine([
      'bundle',
      '--output',
      'gap.tar.gz',
      '--cryptoki-archive',
      address,
      '--cryptoki-sha256',
      sha256(archive),
    ])
    expect(written).toMatchObject({ exitCode: 0 })
    const file = join(job.workspace, 'gap.tar.gz')
    expect(written.stdout).toBe(`bundle=${file}\ncryptoki-sha256=${sha256(archive)}\n`)
    expect(written.stderr).toContain('Verified by: its SHA-256 digest')
    expect(await job.leftInTemporary()).toEqual([])
    await mirror.close()

    const carried = join(job.workspace, 'carried')
    await mkdir(carried)
    execFileSync('tar', ['xzf', file, '-C', carried])
    execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: carried })
    const program = join(carried, 'pkcs11-sign.cjs')
    expect(execFileSync(process.execPath, [program, '--version'])).toEqual(
      execFileSync(process.execPath, [flow.bundles.commandLine, '--version']),
    )

    await job.write('setup.exe', sampleFiles.osslsigncode.content)
    const { words, environment } = asFlags(
      flow.inputs({ 'cryptoki-library': '', 'cryptoki-archive': 'gap.tar.gz', 'cryptoki-sha256': sha256(archive) }),
    )
    const signed = await job.commandLine(['sign', ...words, '--require-verified-download', 'setup.exe'], {
      environment: { ...environment, XDG_CACHE_HOME: join(job.directory, 'cache') },
      program,
    })
    expect(signed).toMatchObject({ exitCode: 0 })
    expect(signed.stdout).toContain('signed-files=setup.exe\n')
    expect(signed.stdout).toContain('cryptoki-version=6.0.2\n')
    await osslsigncodeAccepts(join(job.workspace, 'setup.exe'), await flow.signer())
    expect(flow.simulator.counts()).toMatchObject({ SubmitWithArtifact: 1 })
  })
})

describe('bundle', () => {
  test('warns where nothing vouches for the archive, and refuses it where that is asked for', async () => {
    const archive = currentTarGz(readFileSync(flow.library))
    const address = mirror.serve('library.tar.gz', archive)
    const job = await flow.job()
    const refused = await job.commandLine(['bundle', '--output', 'gap', '--cryptoki-archive', address, '--require-verified-download'])
    expect(refused.exitCode).not.toBe(0)
    expect(refused.stderr).toContain('[DOWNLOAD_NOT_VERIFIED]')
    expect(refused.stdout).toBe('')
    expect(existsSync(join(job.workspace, 'gap'))).toBe(false)
    const warned = await job.commandLine(['bundle', '--output', 'gap', '--cryptoki-archive', address])
    expect(warned).toMatchObject({ exitCode: 0 })
    expect(warned.stderr).toMatch(/^ *warning: Nothing vouches for /m)
    expect(warned.stderr).toContain(`cryptoki-sha256: ${sha256(archive)}`)
  })

  test('takes the version that is given beside an archive, and warns of one that moves', async () => {
    const archive = currentTarGz(readFileSync(flow.library))
    const address = mirror.serve('6.0.2/library.tar.gz', archive)
    const job = await flow.job()
    const manifestOf = async (...given: readonly string[]) => {
      const words = ['bundle', '--output', 'gap', '--cryptoki-archive', address, '--cryptoki-sha256', sha256(archive), ...given]
      const { exitCode, stderr } = await job.commandLine(words)
      expect(exitCode).toBe(0)
      const text = execFileSync('tar', ['xzfO', join(job.workspace, 'gap'), 'pkcs11-sign-air-gap.json'], { encoding: 'utf8' })
      return { version: (JSON.parse(text) as { version?: string }).version, stderr }
    }
    expect(await manifestOf()).toEqual({ version: '6.0.2', stderr: expect.not.stringContaining('warning') })
    expect((await manifestOf('--cryptoki-version', '6.1.0')).version).toBe('6.1.0')
    expect((await manifestOf('--cryptoki-version', '6-latest')).stderr).toMatch(/^ *warning: cryptoki-version 6-latest moves/m)
  })

  test('leaves the unfinished file of another run alone, which in a container has the same process number', async () => {
    const archive = currentTarGz(readFileSync(flow.library))
    const address = mirror.serve('library.tar.gz', archive)
    const job = await flow.job()
    const words = ['bundle', '--output', 'gap', '--cryptoki-archive', address, '--cryptoki-sha256', sha256(archive)]
    // The number stays the same with exec.
    const node = ['sh', '-c', `: > .pkcs11-sign.cjs-$$.tmp; exec '${process.execPath}' "$@"`, 'sh']
    expect(await job.commandLine(words, { node })).toMatchObject({ exitCode: 0 })
    expect(Object.keys(await job.listing())).toEqual([expect.stringMatching(/^\.pkcs11-sign\.cjs-\d+\.tmp$/), 'gap'])
  })

  test("does not show a mirror's password", async () => {
    const address = mirror.serve('library.tar.gz', currentTarGz(readFileSync(flow.library))).replace('//', '//user:7.7.7-s3cret@')
    const job = await flow.job()
    // A version that is spelt like the password would show it, too.
    const ended = await job.commandLine(['bundle', '--output', 'gap', '--cryptoki-archive', address, '--cryptoki-version', '7.7.7-s3cret'])
    expect(ended.stderr + ended.stdout).not.toContain('7.7.7-s3cret')
    expect(mirror.journal.length).toBeGreaterThan(0)
  })

  test.each([
    [['bundle'], 'bundle is not told where to write to. Give --output FILE.'],
    [['bundle', '--output', 'gap', '--system', 'macos'], '--system is "macos", which is not one of linux, windows.'],
    [['bundle', '--output', 'gap', '--project-slug', 'x'], '--project-slug is a flag of sign; bundle does not take it.'],
    [['bundle', '--output', 'gap', 'more'], 'bundle takes no "more".'],
    [['bundle', '--output', 'gap', '--cryptoki-sha256', 'abc'], 'cryptoki-sha256 is not a SHA-256 digest'],
  ])('%j is refused, and nothing is left', async (words, text) => {
    const job = await flow.job()
    const ended = await job.commandLine(words)
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain(text)
    expect(await job.leftInTemporary()).toEqual([])
    expect(existsSync(join(job.workspace, 'gap'))).toBe(false)
  })

  test('replaces files alone: no folder, no device and no pipe', async () => {
    const address = mirror.serve('library.tar.gz', currentTarGz(readFileSync(flow.library)))
    const job = await flow.job()
    const pipe = join(job.workspace, 'pipe')
    execFileSync('mkfifo', [pipe])
    await mkdir(join(job.workspace, 'folder'))
    for (const [output, why] of [
      ['pipe', "pipe can't be written: it is no file. Give --output FILE"],
      ['folder', "folder can't be written: it is a folder. Give --output FILE"],
      ['nowhere/gap', "nowhere/gap can't be written: the folder does not exist. Give --output FILE"],
    ] as const) {
      const ended = await job.commandLine(['bundle', '--output', output, '--cryptoki-archive', address])
      expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
      expect(ended.stderr).toContain(why)
    }
    expect(lstatSync(pipe).isFIFO()).toBe(true)
  })

  test('an archive without a library for the system that will sign is refused', async () => {
    const address = mirror.serve('library.tar.gz', currentTarGz(readFileSync(flow.library)))
    const job = await flow.job()
    const ended = await job.commandLine(['bundle', '--output', 'gap', '--cryptoki-archive', address, '--system', 'windows'])
    expect(ended.exitCode).toBe(4)
    expect(ended.stderr).toContain('Windows')
  })
})
