/** Which files are signed, under what names, and where the results go. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { copyFile, lstat, mkdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { expectFailure } from '../harness/failures.ts'
import { asFlags, startFlow, type Flow } from '../harness/flow.ts'
import { jarsignerAccepts, opensslAccepts, osslsigncodeAccepts } from '../harness/independent.ts'
import { javaArchive, type Job } from '../harness/job.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

const detached = { tool: 'openssl-dgst' }

async function expectDetached(job: Job, name: string, signature = `${name}.sig`): Promise<void> {
  await opensslAccepts(join(job.workspace, name), join(job.workspace, signature), await flow.signer())
}

test('output-directory keeps the tree below the base of the glob, and the originals as they are', async () => {
  const job = await flow.job()
  await job.write('dist/a/setup.exe', portableExecutable({ filling: 'a' }))
  await job.write('dist/a/b/setup.exe', portableExecutable({ filling: 'b' }))
  await job.write('dist/library.jar', javaArchive())
  const before = await job.listing()
  const { main } = await job.action(flow.inputs({ files: 'dist/**/*.exe\ndist/*.jar', 'output-directory': 'signed/here' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '3' } })
  const results = ['signed/here/a/b/setup.exe', 'signed/here/a/setup.exe', 'signed/here/library.jar']
  const after = await job.listing()
  expect(after).toMatchObject(before)
  expect(Object.keys(after).filter((name) => !(name in before))).toEqual(
    ['signed', 'signed/here', 'signed/here/a', 'signed/here/a/b', ...results].sort(),
  )
  expect(main.outputs['signed-files']?.split('\n').sort()).toEqual(results)
  const signer = await flow.signer()
  for (const name of results.filter((result) => result.endsWith('.exe'))) await osslsigncodeAccepts(join(job.workspace, name), signer)
  await jarsignerAccepts(join(job.workspace, 'signed/here/library.jar'), signer)
})

describe('names', () => {
  const names = [
    'with spaces and (brackets) [x].bin',
    'ünïcödé-日本語-😀.bin',
    `it's "quoted".bin`,
    '$(touch pwned) `touch pwned` $HOME.bin',
    'a; touch pwned; && x | y.bin',
    '-out.bin',
    '--help.bin',
    `${'n'.repeat(200)}.bin`,
    'percent%41%0A::error::x.bin',
    'back\\slash.bin',
    '#hash ##[error]x.bin',
    '%s%n{0}.bin',
    'trailing space .bin ',
    'new\nline\n::error::x.bin',
  ]

  test('of every kind are signed as they are, by a glob, and nothing in them is carried out', async () => {
    const job = await flow.job()
    for (const name of names) await job.write(`d/${name}`, `content of ${name}`)
    const { main } = await job.action(flow.inputs({ ...detached, files: 'd/*' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': String(names.length) } })
    expect(main.outputs['signed-files']).toContain('d/back\\slash.bin.sig')
    for (const name of names) await expectDetached(job, `d/${name}`)
    const expected = ['d', ...names.flatMap((name) => [`d/${name}`, `d/${name}.sig`])].sort()
    expect(Object.keys(await job.listing())).toEqual(expected)
    // No line of the log is a command of a file's making.
    expect(main.log).not.toMatch(/^::error/m)
    expect(main.log).not.toMatch(/##\[error\]/)
  })

  test('are embedded into by osslsigncode and jarsigner as well', async () => {
    const job = await flow.job()
    const nasty = [
      `it's $(x) "q"; ünï 日本.exe`,
      '-in.exe',
      `${'n'.repeat(200)}.exe`,
      `it's $(x) "q"; ünï 日本.jar`,
      '-keystore.jar',
      '%41 #.jar',
    ]
    for (const name of nasty)
      await job.write(name, name.endsWith('.jar') ? javaArchive(name) : portableExecutable({ filling: name.slice(0, 20) }))
    const { main } = await job.action(flow.inputs({ files: '*.exe\n*.jar' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': String(nasty.length) } })
    const signer = await flow.signer()
    for (const name of nasty.slice(0, 3)) await osslsigncodeAccepts(join(job.workspace, name), signer)
    for (const name of nasty.slice(3)) await jarsignerAccepts(join(job.workspace, name), signer)
  })

  test('are taken by the command line behind --, whatever they begin with', async () => {
    const job = await flow.job()
    const given = ['-out.bin', '!bang.bin', '[x].bin', 'b l a n k s.bin']
    for (const name of given) await job.write(name, `content of ${name}`)
    const { words, environment } = asFlags(flow.inputs(detached))
    const result = await job.commandLine(['sign', ...words, '--', ...given], { environment })
    expect(result).toMatchObject({ exitCode: 0 })
    for (const name of given) await expectDetached(job, name)
  })
})

describe.each([`it's "q" $(x) #; [y] (z), é`, '!bang = $HOME %41 & ~', 'a,b;c:d ', '日本語'])(
  'a workspace, a temporary folder and a library below a folder called %s',
  (name) => {
    test.each(['off', 'auto'])('batch: %s', async (batch) => {
      const job = await flow.job(name)
      for (const file of ['a', 'b']) {
        await job.write(`${file}.exe`, portableExecutable())
        await job.write(`${file}.jar`, javaArchive())
        await job.write(`${file}.bin`, 'content')
      }
      const library = join(job.directory, 'the library.so')
      await copyFile(flow.library, library)
      const inputs = flow.inputs({ 'cryptoki-library': library, batch })
      expect((await job.action({ ...inputs, files: '*.exe\n*.jar' })).main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '4' } })
      expect((await job.action({ ...inputs, ...detached, files: '*.bin' })).main).toMatchObject({
        exitCode: 0,
        outputs: { 'signed-count': '2' },
      })
      for (const file of ['a', 'b']) {
        await osslsigncodeAccepts(join(job.workspace, `${file}.exe`), await flow.signer())
        await jarsignerAccepts(join(job.workspace, `${file}.jar`), await flow.signer())
        await expectDetached(job, `${file}.bin`)
      }
      expect(await job.leftInTemporary()).toEqual([])
    })
  },
)

test('an empty file gets a signature of its own', async () => {
  const job = await flow.job()
  await job.write('empty.bin', '')
  const { main } = await job.action(flow.inputs({ ...detached, files: 'empty.bin' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
  await expectDetached(job, 'empty.bin')
})

test('through a link the file that it leads to is signed, and the link stays one', async () => {
  const job = await flow.job()
  await job.write('real/setup.exe', portableExecutable())
  await symlink('real/setup.exe', join(job.workspace, 'link.exe'))
  const { main } = await job.action(flow.inputs({ files: 'link.exe' }))
  expect(main).toMatchObject({ exitCode: 0 })
  expect(await readlink(join(job.workspace, 'link.exe'))).toBe('real/setup.exe')
  await osslsigncodeAccepts(join(job.workspace, 'real/setup.exe'), await flow.signer())
})

test('a file and a link to it are signed once', async () => {
  const job = await flow.job()
  await job.write('a/setup.exe', portableExecutable())
  await symlink('../a/setup.exe', join(job.workspace, 'a/link.exe'))
  const { main } = await job.action(flow.inputs({ files: 'a/*.exe' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '1', 'signed-files': 'a/setup.exe' } })
  expect(flow.simulator.counts().SubmitWithArtifact).toBe(1)
})

test('a read-only file is signed in place, and stays read-only; an executable one stays executable', async () => {
  const job = await flow.job()
  await job.write('readonly.exe', portableExecutable({ filling: 'r' }), 0o444)
  await job.write('executable.exe', portableExecutable({ filling: 'x' }), 0o755)
  const { main } = await job.action(flow.inputs({ files: '*.exe' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '2' } })
  expect((await stat(join(job.workspace, 'readonly.exe'))).mode & 0o777).toBe(0o444)
  expect((await stat(join(job.workspace, 'executable.exe'))).mode & 0o777).toBe(0o755)
})

describe('existing-signature', () => {
  async function signedTwice(
    existing: string,
    secondPolicy = 'demo/rsa2048',
  ): Promise<{ job: Job; first: Buffer; main: Awaited<ReturnType<Job['main']>> }> {
    const job = await flow.job()
    const path = await job.write('setup.exe', portableExecutable())
    expect((await job.action(flow.inputs({ files: 'setup.exe' }))).main.exitCode).toBe(0)
    const first = await readFile(path)
    flow.simulator.clearJournal()
    const { main } = await job.action(flow.inputs({ files: 'setup.exe', 'existing-signature': existing }, secondPolicy))
    return { job, first, main }
  }

  test('skip leaves what is signed rightly, and asks for no signature', async () => {
    const { job, first, main } = await signedTwice('skip')
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '0', 'signed-files': 'setup.exe' } })
    expect(await readFile(join(job.workspace, 'setup.exe'))).toEqual(first)
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
  })

  test("skip signs anew what is another policy's", async () => {
    const { job, main } = await signedTwice('skip', 'demo/rsa3072')
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '1' } })
    await osslsigncodeAccepts(join(job.workspace, 'setup.exe'), await flow.signer('demo/rsa3072'))
  })

  test('replace signs anew, and leaves one signature', async () => {
    const { job, first, main } = await signedTwice('replace', 'demo/rsa3072')
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '1' } })
    expect(await readFile(join(job.workspace, 'setup.exe'))).not.toEqual(first)
    await osslsigncodeAccepts(join(job.workspace, 'setup.exe'), await flow.signer('demo/rsa3072'))
  })

  test('error refuses, before anything is changed', async () => {
    const { job, first, main } = await signedTwice('error')
    expect(main).toMatchObject({ exitCode: 2, outputs: { signed: 'false' } })
    expect(main.log).toMatch(/^::error .*setup\.exe is signed already.*\[ALREADY_SIGNED\]/m)
    expect(await readFile(join(job.workspace, 'setup.exe'))).toEqual(first)
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
  })

  test("error does not find fault with another's signature, which may well be good", async () => {
    const { main } = await signedTwice('error', 'demo/rsa3072')
    expect(main.log).toMatch(/^::error .*setup\.exe has a signature already: it is signed by O=.*[^.]\. Exclude it .*\[ALREADY_SIGNED\]/m)
  })

  test('skip leaves a detached signature that still fits, and replaces one that does not', async () => {
    const job = await flow.job()
    await job.write('kept.bin', 'kept')
    await job.write('changed.bin', 'before')
    await job.action(flow.inputs({ ...detached, files: '*.bin' }))
    const kept = await lstat(join(job.workspace, 'kept.bin.sig'))
    await writeFile(join(job.workspace, 'changed.bin'), 'after')
    flow.simulator.clearJournal()
    const { main } = await job.action(flow.inputs({ ...detached, files: '*.bin', 'existing-signature': 'skip' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '1', 'signed-files': 'changed.bin.sig\nkept.bin.sig' } })
    expect((await lstat(join(job.workspace, 'kept.bin.sig'))).mtimeMs).toBe(kept.mtimeMs)
    expect(main.log).toMatch(/^changed\.bin: its signature is not kept: \w{2}.*[^.]\.$/m)
    expect(main.log).not.toContain('kept.bin: its signature')
    await expectDetached(job, 'changed.bin')
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(1)
  })

  test.each(['skip', 'error', 'replace'])("with %s, a folder in a signature's place is what the error tells of", async (existing) => {
    const job = await flow.job()
    await job.write('a.bin', 'a')
    await job.write('a.bin.sig/kept', 'kept')
    await expectFailure(job, flow.inputs({ ...detached, files: '*.bin', 'existing-signature': existing }), {
      code: 'OUTPUT_NOT_WRITABLE',
      says: /a\.bin\.sig can't be written: there is a folder of that name/,
    })
  })

  test('skip copies what is signed already into the output directory', async () => {
    const job = await flow.job()
    await job.write('setup.exe', portableExecutable())
    await job.action(flow.inputs({ files: 'setup.exe' }))
    const { main } = await job.action(flow.inputs({ files: 'setup.exe', 'existing-signature': 'skip', 'output-directory': 'out' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '0', 'signed-files': 'out/setup.exe' } })
    await osslsigncodeAccepts(join(job.workspace, 'out/setup.exe'), await flow.signer())
  })
})

test('shards together sign every file once', async () => {
  const job = await flow.job()
  const names = Array.from({ length: 7 }, (_, index) => `f${index}.bin`)
  for (const name of names) await job.write(name, name.repeat(100))
  const counts: number[] = []
  for (const shard of ['1/3', '2/3', '3/3']) {
    const { main } = await job.action(flow.inputs({ ...detached, files: 'f*.bin', shard }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
    counts.push(Number(main.outputs['signed-count']))
  }
  expect(counts.sort()).toEqual([2, 2, 3])
  expect(flow.simulator.counts().SubmitWithArtifact).toBe(names.length)
  for (const name of names) await expectDetached(job, name)
})

test('what a glob leaves out is not signed: exclusions, folders of ours, and signatures', async () => {
  const job = await flow.job()
  for (const name of ['a.bin', 'no/b.bin', 'a.bin.sig', 'c.bin']) await job.write(name, name)
  await mkdir(join(job.workspace, 'folder.bin'))
  const { main } = await job.action(flow.inputs({ ...detached, files: '**\n!no/**' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-files': 'a.bin.sig\nc.bin.sig' } })
  await expectDetached(job, 'a.bin')
})
