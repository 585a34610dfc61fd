/**
 * Tools that crash or lie, and libraries and certificates that are not what they should be.
 * Tools that hang, and crashes without a word: every-tool-failures.e2e.test.ts.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fakeTool, pathWith, type Misbehaviour } from '../harness/fake-tools.ts'
import { codeOf, expectFailure, type ExpectedFailure } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { opensslAccepts } from '../harness/independent.ts'
import { javaArchive, sampleFiles, type Inputs, type Job, type SampleTool } from '../harness/job.ts'
import { createCertificateAuthority } from '../fixtures/certificate-authority.ts'
import { portableExecutable } from '../fixtures/portable-executable.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

async function jobFor(tool: SampleTool): Promise<{ readonly job: Job; readonly inputs: Inputs }> {
  const job = await flow.job()
  const { name, content } = sampleFiles[tool]
  await job.write(`dist/${name}`, content, 0o640)
  return { job, inputs: { files: `dist/${name}`, tool } }
}

/** A signature by another policy's key, made by the real tool: of the same file, whole and right but for the signer. */
async function signedByAnother(job: Job, tool: SampleTool, policy: string): Promise<string> {
  const other = await flow.job()
  const { name, content } = sampleFiles[tool]
  await other.write(name, content)
  const { main } = await other.action(flow.inputs({ files: name, tool }, policy))
  expect(main.exitCode).toBe(0)
  const kept = join(job.directory, 'prepared')
  await copyFile(join(other.workspace, tool === 'openssl-dgst' ? `${name}.sig` : name), kept)
  return kept
}

describe.each<SampleTool>(['openssl-dgst', 'osslsigncode', 'jarsigner'])('%s', (tool) => {
  const rows: readonly (readonly [Misbehaviour, ExpectedFailure])[] = [
    ...(tool === 'jarsigner'
      ? []
      : [
          [
            'crash',
            { code: 'SERVICE_UNAVAILABLE', says: /CKR_FUNCTION_FAILED.*Try again later/, log: /ERR_CKR_error:Function failed/ },
          ] as const,
        ]),
    ['writes nothing', { code: 'VERIFICATION_FAILED' }],
    ['writes an empty file', { code: 'VERIFICATION_FAILED' }],
    ['copies the file unsigned', { code: 'VERIFICATION_FAILED' }],
    ['writes half, then fails', { code: 'SIGNING_FAILED', log: /something broke/ }],
  ]
  test.each(rows)('that %s', async (behaviour, expected) => {
    const { job, inputs } = await jobFor(tool)
    const folder = await fakeTool(join(job.directory, 'bin'), tool, behaviour)
    await expectFailure(job, flow.inputs(inputs), expected, { environment: pathWith(folder) })
  })

  test('beside which somebody else writes to the file', async () => {
    const { job, inputs } = await jobFor(tool)
    const { name } = sampleFiles[tool]
    // Of the same size: half written, for example.
    const script = `touch -d 2001-01-01 '${join(job.workspace, 'dist', name)}'; cp "$in" "$out"; exit 0`
    const folder = await fakeTool(join(job.directory, 'bin'), tool, { script })
    const before = await readFile(join(job.workspace, 'dist', name))
    const main = await job.main(flow.inputs({ ...inputs, verify: 'false' }), { environment: pathWith(folder) })
    expect(main.log).toMatch(/was changed by something else while it was signed.*\[SIGNING_FAILED\]/)
    expect(main.outputs).toMatchObject({ signed: 'false', 'signed-count': '0' })
    expect(await readFile(join(job.workspace, 'dist', name))).toEqual(before)
    expect(readdirSync(join(job.workspace, 'dist'))).toEqual([name])
  })

  test.each([
    ['written to', 'changed', 'echo more >>'],
    ['removed', 'removed', 'rm -f'],
  ])('beside which the file is %s: neither tool nor certificate is to blame', async (_, what, command) => {
    const { job, inputs } = await jobFor(tool)
    const script = `cp "$in" "$out"; ${command} '${join(job.workspace, 'dist', sampleFiles[tool].name)}'; exit 0`
    const folder = await fakeTool(join(job.directory, 'bin'), tool, { script })
    const main = await job.main(flow.inputs(inputs), { environment: pathWith(folder) })
    expect(main.log).toMatch(new RegExp(`was ${what} by something else while it was signed.*\\[SIGNING_FAILED\\]`))
    expect(main.log).not.toMatch(/INTERNAL_ERROR|original is unchanged/)
    expect(main.outputs).toMatchObject({ signed: 'false', 'signed-count': '0' })
  })

  test('that writes to the file itself, and fails: its own words are told, too', async () => {
    const { job, inputs } = await jobFor(tool)
    const script = `echo more >> '${join(job.workspace, 'dist', sampleFiles[tool].name)}'; echo something broke >&2; exit 1`
    const folder = await fakeTool(join(job.directory, 'bin'), tool, { script })
    const main = await job.main(flow.inputs(inputs), { environment: pathWith(folder) })
    expect(main.log).toMatch(/was changed by something else while it was signed.*\[SIGNING_FAILED\]/)
    expect(main.log).toContain('something broke')
  })

  test('whose result is whole and right, but by another key', async () => {
    const { job, inputs } = await jobFor(tool)
    const prepared = await signedByAnother(job, tool, 'hash-signing/test-signing')
    const folder = await fakeTool(join(job.directory, 'bin'), tool, 'puts another signature there', prepared)
    await expectFailure(
      job,
      flow.inputs(inputs),
      { code: 'VERIFICATION_FAILED', says: /original is unchanged/ },
      { environment: pathWith(folder) },
    )
  })
})

test.each(['mkdir', 'mkfifo'])('a file that is something else when its turn comes is told of as such: %s', async (make) => {
  const job = await flow.job()
  for (const name of ['a.bin', 'b.bin']) await job.write(name, name)
  const script = `cd '${job.workspace}'; rm b.bin && ${make} b.bin; exit 1`
  const folder = await fakeTool(join(job.directory, 'bin'), 'openssl-dgst', { script })
  const main = await job.main(flow.inputs({ files: '*.bin', tool: 'openssl-dgst', batch: 'off', parallel: '1', 'fail-fast': 'false' }), {
    environment: pathWith(folder),
  })
  expect(main.log).toMatch(/b\.bin can't be read: it is no file any more\. .*\[FILE_UNREADABLE\]/)
  expect(main.log).not.toContain('INTERNAL_ERROR')
})

test('a file that is gone when its turn comes is told of as such', async () => {
  const job = await flow.job()
  for (const name of ['a.bin', 'b.bin']) await job.write(name, name)
  const folder = await fakeTool(join(job.directory, 'bin'), 'openssl-dgst', { script: `rm -f '${job.workspace}'/*.bin; exit 1` })
  const main = await job.main(flow.inputs({ files: '*.bin', tool: 'openssl-dgst', batch: 'off', parallel: '1', 'fail-fast': 'false' }), {
    environment: pathWith(folder),
  })
  expect(main.log).toMatch(/b\.bin does not exist\. It could be read when the run began.*\[FILE_UNREADABLE\]/)
  expect(main.log).not.toContain('INTERNAL_ERROR')
})

test('a tool that leaves a folder in the place of its result has made no good signature, and is no defect of ours', async () => {
  const { job, inputs } = await jobFor('openssl-dgst')
  const folder = await fakeTool(join(job.directory, 'bin'), 'openssl-dgst', { script: 'mkdir "$out"; exit 0' })
  await expectFailure(
    job,
    flow.inputs(inputs),
    { code: 'VERIFICATION_FAILED', says: /it is not a file/ },
    { environment: pathWith(folder) },
  )
})

test('a tool that names the reason and hangs then is told of by that reason, and not tried again', async () => {
  const { job, inputs } = await jobFor('openssl-dgst')
  const calls = join(job.directory, 'calls')
  const script = `echo x >> ${calls}; echo "error:400000A0:PKCS#11 module:ERR_CKR_error:PIN incorrect:x" >&2; sleep 300`
  const folder = await fakeTool(join(job.directory, 'bin'), 'openssl-dgst', { script })
  const limited = { ...inputs, 'time-limit-in-seconds': '1', retries: '1' }
  await expectFailure(
    job,
    flow.inputs(limited),
    { code: 'AUTHENTICATION_FAILED', says: /CKR_PIN_INCORRECT/ },
    { environment: pathWith(folder) },
  )
  expect(await readFile(calls, 'utf8')).toBe('x\n')
})

test('a tool that names the reason and ends well is told of by that reason, as libp11 0.4.21 has openssl dgst do by its provider', async () => {
  const { job, inputs } = await jobFor('openssl-dgst')
  const script = `echo garbage > "$out"; echo "error:40000030:PKCS#11 module:ERR_CKR_error:Device error:x" >&2; exit 0`
  const folder = await fakeTool(join(job.directory, 'bin'), 'openssl-dgst', { script })
  await expectFailure(job, flow.inputs(inputs), { code: 'SERVICE_ERROR', says: /CKR_DEVICE_ERROR/ }, { environment: pathWith(folder) })
})

test('a tool that fails once for a transient reason is tried again, and nothing of the first try is in the way', async () => {
  const { job, inputs } = await jobFor('openssl-dgst')
  const once = `if [ ! -e ${job.directory}/once ]; then touch ${job.directory}/once "$out"; echo "error:40000006:PKCS#11 module:ERR_CKR_error:x" >&2; exit 1; fi`
  const folder = await fakeTool(join(job.directory, 'bin'), 'openssl-dgst', { script: once })
  const { main } = await job.action(flow.inputs({ ...inputs, retries: '1' }), { environment: pathWith(folder) })
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
  const file = join(job.workspace, 'dist/firmware.bin')
  await opensslAccepts(file, `${file}.sig`, await flow.signer())
})

describe('a file that is no such file', () => {
  test.each<[string, SampleTool, string, Buffer]>([
    ['a damaged PE file', 'osslsigncode', 'broken.exe', portableExecutable().subarray(0, 80)],
    ['a text called .exe', 'osslsigncode', 'text.exe', Buffer.from('not an image\n'.repeat(100))],
    ['half of a JAR', 'jarsigner', 'broken.jar', javaArchive().subarray(0, 100)],
  ])('%s', async (_, tool, name, content) => {
    const job = await flow.job()
    await job.write(name, content)
    await expectFailure(job, flow.inputs({ files: name, tool }), { code: 'INVALID_INPUT' })
  })

  test('for which auto finds no tool', async () => {
    const job = await flow.job()
    await job.write('notes.txt', 'text')
    await expectFailure(job, flow.inputs({ files: 'notes.txt' }), {
      code: 'TOOL_UNDECIDED',
      says: /notes\.txt.*Set tool to one of openssl-dgst/,
    })
  })
})

describe('a library', () => {
  const engine = '/usr/lib/x86_64-linux-gnu/engines-3/pkcs11.so'
  const rows: readonly (readonly [string, (job: Job) => Promise<string> | string, ExpectedFailure])[] = [
    [
      'that is missing',
      () => '/nowhere/lib.so',
      { code: 'LIBRARY_NOT_LOADABLE', says: /\/nowhere\/lib\.so does not exist.*cryptoki-library/ },
    ],
    ['that is a folder', (job) => job.workspace, { code: 'LIBRARY_NOT_LOADABLE', says: /not a file/ }],
    [
      'that is a text',
      (job) => job.write('lib.so', 'a text, longer than a header'),
      { code: 'LIBRARY_NOT_LOADABLE', says: /not a shared library/ },
    ],
    ['that is empty', (job) => job.write('lib.so', ''), { code: 'LIBRARY_NOT_LOADABLE', says: /too short/ }],
    [
      'that is another library',
      () => '/usr/lib/x86_64-linux-gnu/libcrypto.so.3',
      { code: 'LIBRARY_NOT_LOADABLE', says: /not a PKCS #11 library/ },
    ],
    ["that is OpenSSL's engine", () => engine, { code: 'LIBRARY_NOT_LOADABLE', says: /OpenSSL engine, not a PKCS #11 library/ }],
    [
      "that is Windows'",
      (job) => job.write('lib.dll', portableExecutable({ kind: 'dll' })),
      { code: 'LIBRARY_NOT_LOADABLE', says: /Windows library/ },
    ],
  ]
  test.each(rows)('%s', async (_, library, expected) => {
    const { job, inputs } = await jobFor('openssl-dgst')
    await expectFailure(job, flow.inputs({ ...inputs, 'cryptoki-library': await library(job) }), expected)
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
  })

  test.each<SampleTool>(['openssl-dgst', 'osslsigncode', 'jarsigner'])('that is cut off half-way, with %s', async (tool) => {
    const { job, inputs } = await jobFor(tool)
    const whole = await readFile(flow.library)
    // The names are still in it: only loading it finds out.
    const cut = whole.subarray(0, Math.max(whole.indexOf('C_GetFunctionList'), whole.indexOf('SIGNPATH_')) + 4096)
    expect(cut.length).toBeLessThan(whole.length)
    const library = join(job.directory, 'cut.so')
    await writeFile(library, cut)
    await expectFailure(job, flow.inputs({ ...inputs, 'cryptoki-library': library }), { code: 'LIBRARY_NOT_LOADABLE' })
  })
})

describe('a certificate', () => {
  test.each<SampleTool>(['openssl-dgst', 'osslsigncode', 'jarsigner'])(
    "that is another policy's is told before %s signs, also where nothing is verified",
    async (tool) => {
      const { job, inputs } = await jobFor(tool)
      await job.write('other.pem', (await flow.signer('hash-signing/test-signing')).certificate.toString())
      const says = /in other\.pem \(.*\) is not that of the key demo\/rsa2048.*leave it out/
      const wrong = { ...inputs, certificate: 'other.pem' }
      await expectFailure(job, flow.inputs(wrong), { code: 'INVALID_INPUT', says })
      await expectFailure(job, flow.inputs({ ...wrong, verify: 'false' }), { code: 'INVALID_INPUT', says })
      expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
    },
  )

  test("that is another key's is told where GnuPG is to sign", async () => {
    const job = await flow.job()
    await job.write('a.txt', 'content')
    await job.write('other.pem', (await flow.signer('hash-signing/test-signing')).certificate.toString())
    const expected = { code: 'INVALID_INPUT', says: /in other\.pem \(.*\) is not that of the key demo\/rsa2048/ } as const
    await expectFailure(job, flow.inputs({ files: 'a.txt', tool: 'gpg', certificate: 'other.pem' }), expected)
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
  })

  const rows: readonly (readonly [string, string | undefined, ExpectedFailure])[] = [
    ['that is missing', undefined, { code: 'FILE_UNREADABLE', says: /certificate/ }],
    ['that is a text', 'text', { code: 'INVALID_INPUT', says: /no X\.509 certificate/ }],
    ['that is empty', '', { code: 'INVALID_INPUT', says: /empty/ }],
    [
      'that is a private key',
      '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
      { code: 'INVALID_INPUT', says: /PRIVATE KEY/ },
    ],
  ]
  test.each(rows)('%s', async (_, content, expected) => {
    const { job, inputs } = await jobFor('openssl-dgst')
    if (content !== undefined) await job.write('c.pem', content)
    await expectFailure(job, flow.inputs({ ...inputs, certificate: 'c.pem' }), expected)
  })

  test('whose key is not for signatures is refused for jars, which Java would take for unsigned', async () => {
    const { job, inputs } = await jobFor('jarsigner')
    await writeCertificate(job, ['-extfile', await job.write('extensions', 'keyUsage=critical,keyEncipherment\n')])
    await expectFailure(job, flow.inputs({ ...inputs, certificate: 'own.pem' }), {
      code: 'INVALID_INPUT',
      says: /not for signatures, by its key usage: Java/,
    })
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
  })

  test('that has expired is warned of', async () => {
    const { job, inputs } = await jobFor('openssl-dgst')
    await writeCertificate(job, ['-days', '-1'])
    const { main } = await job.action(flow.inputs({ ...inputs, certificate: 'own.pem' }))
    expect(main.exitCode).toBe(0)
    expect(main.log).toMatch(/^::warning::The signing certificate expired on \d{4}-\d\d-\d\d/m)
    expect(main.log.split('\n').map(codeOf).filter(Boolean)).toEqual([])
  })
})

/** `own.pem` in the workspace: for the policy's key, by another authority. @param options of `openssl x509` */
async function writeCertificate(job: Job, options: readonly string[]): Promise<void> {
  const folder = join(job.directory, 'ca')
  await mkdir(folder)
  const { certificatePath } = await createCertificateAuthority(folder)
  const publicKey = join(folder, 'public.pem')
  await writeFile(publicKey, (await flow.signer()).certificate.publicKey.export({ type: 'spki', format: 'pem' }))
  const [key, request] = [join(folder, 'x.key'), join(folder, 'x.csr')]
  const openssl = (...words: readonly string[]) => execFileSync('openssl', words, { stdio: 'ignore' })
  openssl('req', '-new', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-subj', '/CN=own', '-out', request)
  const by = ['-CA', certificatePath, '-CAkey', join(dirname(certificatePath), 'ca.key'), '-set_serial', '7']
  openssl('x509', '-req', '-in', request, '-force_pubkey', publicKey, ...by, ...options, '-out', join(job.workspace, 'own.pem'))
}
