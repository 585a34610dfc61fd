/** Packages of Windows apps, from the inputs to the results: what is signed, and what is refused before anything is. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describeSubject } from '../../core/publisher.ts'
import { appPackage, appPackageEntries, type AppPackageOptions } from '../fixtures/app-package.ts'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { startTimestampAuthority } from '../fixtures/timestamp-authority.ts'
import { entriesOf, zip } from '../fixtures/zip.ts'
import { pathWith } from '../harness/fake-tools.ts'
import { expectFailure } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { osslsigncodeAccepts } from '../harness/independent.ts'
import { javaArchive, type Inputs, type Job } from '../harness/job.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

/** Of 2.x; they came with 7. */
const version = Number(/^osslsigncode 2\.(\d+)/m.exec(spawnSync('osslsigncode', ['--version'], { encoding: 'utf8' }).stdout)?.[1])
const describeSigning = version >= 7 ? describe : describe.skip

/** A package that the policy's certificate may sign. */
async function packageFor(policy?: string, options: AppPackageOptions = {}): Promise<Buffer> {
  const { certificate } = await flow.signer(policy)
  return appPackage({ publisher: describeSubject(certificate.raw), ...options })
}

/** Puts an osslsigncode first on PATH that does something of its own, in a shell's words; in all else it is the real one. */
async function osslsigncodeThat(job: Job, does: string): Promise<Record<string, string>> {
  const folder = join(job.directory, 'bin')
  await mkdir(folder)
  const real = spawnSync('which', ['osslsigncode'], { encoding: 'utf8' }).stdout.trim()
  await writeFile(join(folder, 'osslsigncode'), `#!/bin/sh\n${does}\nexec '${real}' "$@"\n`)
  await chmod(join(folder, 'osslsigncode'), 0o755)
  return pathWith(folder)
}

describeSigning('auto signs', () => {
  test.each(['app.msix', 'app.appx', 'app.msixbundle', 'app.appxbundle'])('%s', async (name) => {
    const tsa = await startTimestampAuthority()
    try {
      const job = await flow.job()
      const file = await job.write(name, await packageFor(undefined, { bundle: name.endsWith('bundle'), zip64: true }))
      const { main } = await job.action(flow.inputs({ files: '*', description: 'App', 'timestamp-urls': tsa.url }))
      expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '1', 'signed-files': name } })
      await osslsigncodeAccepts(file, await flow.signer())
      expect(tsa.requests).toBe(1)
    } finally {
      await tsa.close()
    }
  })

  test('packages with each digest that a block map may have, and executables beside them, in one run', async () => {
    const job = await flow.job()
    const digests = ['sha256', 'sha384', 'sha512'] as const
    for (const digest of digests) await job.write(`${digest}.msix`, await packageFor(undefined, { digest }))
    for (const name of ['a.exe', 'b.exe']) await job.write(name, portableExecutable({ filling: name }))
    const { main } = await job.action(flow.inputs({ files: '*' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '5' } })
    expect(main.log).toMatch(/^::notice::sha512\.msix is signed with sha512, as its block map has it\./m)
    for (const digest of digests) await osslsigncodeAccepts(join(job.workspace, `${digest}.msix`), await flow.signer(), digest)
    for (const name of ['a.exe', 'b.exe']) await osslsigncodeAccepts(join(job.workspace, name), await flow.signer())
  })
})

describeSigning('existing-signature', () => {
  async function sign(job: Job, changes: Inputs, policy?: string) {
    const { main } = await job.action(flow.inputs({ files: 'app.msix', ...changes }, policy))
    return { code: main.exitCode, count: main.outputs['signed-count'] }
  }

  test('skip leaves what is signed rightly, with any digest; error refuses it; replace signs it anew', async () => {
    for (const digest of ['sha256', 'sha512'] as const) {
      const job = await flow.job()
      const file = await job.write('app.msix', await packageFor(undefined, { digest }))
      expect(await sign(job, {})).toEqual({ code: 0, count: '1' })
      const first = await readFile(file)
      expect(await sign(job, { 'existing-signature': 'skip' })).toEqual({ code: 0, count: '0' })
      expect((await sign(job, { 'existing-signature': 'error' })).code).toBe(2)
      expect(await readFile(file)).toEqual(first)
      expect(await sign(job, { 'existing-signature': 'replace' })).toEqual({ code: 0, count: '1' })
      await osslsigncodeAccepts(file, await flow.signer(), digest)
    }
  })

  test("skip signs anew what is broken, and what is another's", async () => {
    const job = await flow.job()
    const own = await packageFor()
    const file = await job.write('app.msix', own)
    await sign(job, {})
    const signature = entriesOf(await readFile(file)).at(-1)
    const otherContent = appPackageEntries({ publisher: describeSubject((await flow.signer()).certificate.raw), content: 'other' })
    await writeFile(file, zip([...otherContent, signature ?? { name: '', content: '' }]))
    expect(await sign(job, { 'existing-signature': 'skip' })).toEqual({ code: 0, count: '1' })
    await osslsigncodeAccepts(file, await flow.signer())
    expect(entriesOf(await readFile(file)).map(({ name }) => name)).toHaveLength(5)

    const others = await job.write('app.msix', await packageFor('demo/rsa3072'))
    await sign(job, {}, 'demo/rsa3072')
    const byOther = await readFile(others)
    await expectFailure(job, flow.inputs({ files: 'app.msix', 'existing-signature': 'error' }, 'demo/rsa3072'), { code: 'ALREADY_SIGNED' })
    expect(await readFile(others)).toEqual(byOther)
    // The publisher is the other one's, and no signature of ours would do.
    await expectFailure(job, flow.inputs({ files: 'app.msix', 'existing-signature': 'skip' }), {
      code: 'INVALID_INPUT',
      says: /the certificate is for/,
    })
  })
})

describe('is refused, and nothing is signed:', () => {
  test.each<[string, string, () => Buffer | Promise<Buffer>, Inputs, RegExp]>([
    [
      'a JAR',
      'app.msix',
      () => javaArchive(),
      {},
      /app\.msix is called like a package of a Windows app \(\.msix\), but it is a ZIP archive without AppxManifest\.xml/,
    ],
    [
      'a text',
      'app.appx',
      () => Buffer.from('text'),
      {},
      /app\.appx is called like a package of a Windows app \(\.appx\), but it is a text/,
    ],
  ])('%s', async (_, name, content, inputs, says) => {
    const job = await flow.job()
    await job.write(name, await content())
    await expectFailure(job, flow.inputs({ files: name, ...inputs }), { code: 'TOOL_UNDECIDED', says })
    await expectFailure(job, flow.inputs({ files: name, tool: 'osslsigncode', ...inputs }), {
      code: 'INVALID_INPUT',
      says: /is called like/,
    })
  })

  test('a package for which osslsigncode is too old', async () => {
    const job = await flow.job()
    await job.write('app.msix', await packageFor())
    const environment = await osslsigncodeThat(job, '[ "$1" = --version ] && { echo "osslsigncode 2.5, using:"; exit 0; }')
    const says =
      /osslsigncode 2\.5 is too old for app\.msix: it signs packages of Windows apps from 2\.7 on\. Install osslsigncode 2\.7 or later/
    await expectFailure(job, flow.inputs({ files: '*' }), { code: 'PREREQUISITE_MISSING', says }, { environment })
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
  })
})

describeSigning('is refused where osslsigncode is new enough, and nothing is signed:', () => {
  test.each<[string, AppPackageOptions, Inputs, RegExp]>([
    ['another digest than the block map has', {}, { digest: 'sha512' }, /digest is sha512, but the block map of app\.msix has sha256/],
    [
      'a publisher who is not the signer',
      { publisher: 'CN=Contoso, C=US' },
      {},
      /The publisher in AppxManifest\.xml of app\.msix is CN=Contoso, C=US, but the certificate is for CN=Simulated .*\(0x8007000B\)\. Set Publisher/,
    ],
  ])('%s', async (_, options, inputs, says) => {
    const job = await flow.job()
    await job.write('app.msix', await packageFor(undefined, options))
    await job.write('a.exe', portableExecutable())
    await expectFailure(job, flow.inputs({ files: '*', ...inputs }), { code: 'INVALID_INPUT', says })
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
  })
})

describeSigning('a publisher', () => {
  test('that may be the signer is warned of', async () => {
    const job = await flow.job()
    const { certificate } = await flow.signer()
    await job.write('app.msix', appPackage({ publisher: describeSubject(certificate.raw).toLowerCase() }))
    const { main } = await job.action(flow.inputs({ files: '*' }))
    expect(main.exitCode).toBe(0)
    expect(main.log).toMatch(
      /^::warning file=app\.msix.*The publisher in AppxManifest\.xml of app\.msix is cn=simulated.*Windows does not install the package unless/m,
    )
  })
})

describeSigning('what osslsigncode makes is not taken', () => {
  test.each([
    ['with a changed byte', 'printf X | dd of="$out" bs=1 seek=1000 conv=notrunc', /was changed after signing: the digest of its entries/],
    ['without its signature', 'cp "$in" "$out"', /there is no AppxSignature\.p7x in it/],
    ['with data behind it', 'printf X >> "$out"', /not a good signature/],
    ['cut off', 'truncate -s -30 "$out"', /not a good signature/],
  ])('%s', async (_, script, says) => {
    const job = await flow.job()
    await job.write('app.msix', await packageFor())
    const real = spawnSync('which', ['osslsigncode'], { encoding: 'utf8' }).stdout.trim()
    const places = 'for word in "$@"; do case "$previous" in -out) out=$word;; -in) in=$word;; esac; previous=$word; done'
    const environment = await osslsigncodeThat(job, `[ "$1" = sign ] && { ${places}; '${real}' "$@" && ${script}; exit; }`)
    await expectFailure(job, flow.inputs({ files: '*' }), { code: 'VERIFICATION_FAILED', says }, { environment })
  })
})
