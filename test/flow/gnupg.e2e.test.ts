/**
 * GnuPG with the token's key: the OpenPGP key around it, packages that are signed already, its daemons, and scripts on top.
 * Keys, digests, names and faults as with every tool: every-tool.e2e.test.ts, every-tool-failures.e2e.test.ts.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, rmdir, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { debPackage, rpmPackage } from '../fixtures/packages.ts'
import { expectFailure, type ExpectedFailure } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { debAccepts, rpmAccepts } from '../harness/independent-openpgp.ts'
import type { Inputs, Job } from '../harness/job.ts'
import { processesWith, runningProcesses } from '../harness/processes.ts'
import type { Fault } from '../simulator/server/faults.ts'

const run = promisify(execFile)

let flow: Flow
let rpm: Buffer
let deb: Buffer
beforeAll(async () => {
  ;[flow, rpm, deb] = await Promise.all([startFlow(), rpmPackage(), debPackage()])
})
afterEach(async () => {
  await expectNoDaemons()
  await flow.reset()
})
afterAll(() => flow.dispose())

const gpgPolicy = 'demo/gpg'
/** The key that signed is only known to the run: its script hands it out. */
const keepKey = { run: 'cp "$PKCS11_SIGN_GPG_PUBLIC_KEY" key.asc; echo "$GPG_KEY_ID" > key-id' }

/** Neither agent nor card daemon outlives its run. Who signs beside us has a simulator of its own; but only root may look into an agent. */
async function expectNoDaemons(): Promise<void> {
  const processes = process.getuid?.() === 0 ? () => processesWith(flow.simulator.apiUrl) : runningProcesses
  const daemons = (): string[] =>
    processes().flatMap(({ commandLine }) =>
      /gpg-agent .*(--homedir \/tmp|job-)|gnupg-pkcs11-scd .*(job-|pkcs11-sign)/.test(commandLine) ? [commandLine] : [],
    )
  for (let tries = 0; daemons().length > 0 && tries < 20; tries += 1) await sleep(50)
  expect(daemons()).toEqual([])
}

/** What gpg says in a key ring that holds nothing but the key. */
async function gpgSays(job: Job, ...words: string[]): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'ring-'))
  try {
    const call = (...options: string[]) => run('gpg', ['--homedir', home, '--batch', '--no-autostart', ...options], { cwd: job.workspace })
    await call('--import', 'key.asc')
    const { stdout } = await call('--status-fd', '1', ...words)
    return stdout
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

async function keyIdOf(job: Job): Promise<string> {
  return (await readFile(join(job.workspace, 'key-id'), 'utf8')).trim()
}

describe('gpg', () => {
  test('does not sign around the token, to which a link of the build leads, as to a variable of type file', async () => {
    const job = await flow.job()
    const { value } = flow.simulator.world.tokens.submitter
    await symlink(relative(job.workspace, await job.write('../SIGNPATH_API_TOKEN', value)), join(job.workspace, 'a.txt'))
    await expectFailure(job, flow.inputs({ files: '*.txt', tool: 'gpg', 'gpg-format': 'clear' }, gpgPolicy), {
      code: 'INVALID_INPUT',
      says: /a\.txt holds the API token/,
    })
  })

  test('signs with a GPG key, of which SignPath has no certificate', async () => {
    const job = await flow.job()
    await job.write('a.txt', 'content')
    const { main } = await job.action(flow.inputs({ files: 'a.txt', tool: 'gpg', digest: 'sha384', ...keepKey }, gpgPolicy))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '1' } })
    const says = await gpgSays(job, '--verify', 'a.txt.asc', 'a.txt')
    expect(says.match(/VALIDSIG/g)).toHaveLength(1)
    expect(says).toMatch(new RegExp(`VALIDSIG ${await keyIdOf(job)} \\S+ \\d+ 0 4 0 1 9 00 `))
    expect(await job.leftInTemporary()).toEqual([])
  })

  test('signs text clearly, and refuses what is none', async () => {
    const job = await flow.job()
    const texts = { 'a.txt': 'Grüße\n- a dash\nFrom me \n\nno line break at the end', 'blank-lines.txt': 'text \r\n\r\n \n' }
    for (const [name, text] of Object.entries(texts)) await job.write(name, text)
    const clear = { tool: 'gpg', 'gpg-format': 'clear', ...keepKey }
    const { main } = await job.action(flow.inputs({ ...clear, files: '*.txt' }, gpgPolicy))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '2' } })
    for (const name of Object.keys(texts)) {
      expect(await gpgSays(job, '--verify', `${name}.asc`)).toContain(`VALIDSIG ${await keyIdOf(job)}`)
    }
    await job.write('b.bin', Buffer.of(1, 0, 2))
    await expectFailure(job, flow.inputs({ ...clear, files: 'b.bin' }, gpgPolicy), { code: 'INVALID_INPUT', says: /which is for text/ })
  })

  test("finds the key where a proxy's password is a part of its name", async () => {
    const job = await flow.job()
    await job.write('a.txt', 'content')
    const environment = { http_proxy: 'http://user:demo@127.0.0.1:9', no_proxy: '127.0.0.1' }
    const { main } = await job.action(flow.inputs({ files: 'a.txt', tool: 'gpg' }, gpgPolicy), { environment })
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '1' } })
  })

  test('builds the same key in every run, and takes it back from a file, but no other', async () => {
    const job = await flow.job()
    await job.write('a.txt', 'content')
    await job.action(flow.inputs(keepKey.run === '' ? {} : { tool: 'gpg', ...keepKey }, gpgPolicy))
    const first = await keyIdOf(job)
    flow.simulator.clearJournal()
    const again = await job.action(
      flow.inputs({ files: 'a.txt', tool: 'gpg', 'gpg-public-key': 'key.asc', run: 'echo "$GPG_KEY_ID" > key-id' }, gpgPolicy),
    )
    expect(again.main).toMatchObject({ exitCode: 0 })
    expect(await keyIdOf(job)).toBe(first)
    // The file's signature, and none for the key.
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(1)
    await job.action(flow.inputs({ tool: 'gpg', ...keepKey }, gpgPolicy))
    expect(await keyIdOf(job)).toBe(first)
    await rm(join(job.workspace, 'a.txt.asc'))
    await expectFailure(job, flow.inputs({ files: 'a.txt', tool: 'gpg', 'gpg-public-key': 'key.asc' }, 'demo/rsa3072'), {
      code: 'INVALID_INPUT',
      says: /another key than that of demo\/rsa3072/,
    })
    await expectFailure(job, flow.inputs({ files: 'a.txt', tool: 'gpg', 'gpg-public-key': 'a.txt' }, gpgPolicy), {
      code: 'INVALID_INPUT',
      says: /no OpenPGP public key/,
    })
  })

  test('refuses a key that has expired or is revoked, before anything is signed', async () => {
    const job = await flow.job()
    await job.write('a.txt', 'content')
    await job.write('b.deb', deb)
    const spoil = [
      'exec >&2',
      'gpg --batch --quick-set-expire "$GPG_KEY_ID" seconds=1',
      'gpg --armor --export > expired.asc',
      'gpg --batch --quick-set-expire "$GPG_KEY_ID" 0',
      String.raw`printf 'y\n0\n\ny\n' | gpg --no-tty --command-fd 0 --output revocation.asc --gen-revoke "$GPG_KEY_ID"`,
      'gpg --trust-model direct --import revocation.asc || true',
      'gpg --armor --export > revoked.asc',
    ]
    await job.action(flow.inputs({ tool: 'gpg', run: spoil.join('\n') }, gpgPolicy))
    await sleep(1_000)
    const expected: readonly (readonly [string, RegExp])[] = [
      ['expired.asc', /The key of gpg-public-key, [0-9A-F]{40}, has expired\./],
      ['revoked.asc', /The key of gpg-public-key, [0-9A-F]{40}, is revoked\./],
    ]
    for (const [key, says] of expected) {
      for (const input of [{ tool: 'gpg', files: 'a.txt' }, { files: 'b.deb' }]) {
        await expectFailure(job, flow.inputs({ ...input, 'gpg-public-key': key }, gpgPolicy), { code: 'INVALID_INPUT', says })
      }
    }
  })

  test('signs many files at once, with one agent', async () => {
    const job = await flow.job()
    for (let index = 0; index < 24; index += 1) await job.write(`${index}.txt`, `content ${index}`)
    const { main } = await job.action(flow.inputs({ files: '*.txt', tool: 'gpg' }, gpgPolicy))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '24' } })
  })

  test('works in a folder with a long path, blanks and umlauts', async () => {
    const job = await flow.job(`a folder/with ümlauts/${'long'.repeat(20)}`)
    await job.write('a.txt', 'content')
    const { main } = await job.action(flow.inputs({ files: 'a.txt', tool: 'gpg', run: 'echo "home=$GNUPGHOME"' }, gpgPolicy))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '1' } })
    const [, home = ''] = /home=(\S+)/.exec(main.log) ?? []
    expect(home).toMatch(/^\/tmp\/\.pkcs11-sign-/)
    expect(existsSync(home)).toBe(false)
  })
})

describe('packages', () => {
  test('are picked by auto, and a Debian package stays as it is, with one more member', async () => {
    const job = await flow.job()
    const rpmPath = await job.write('a.rpm', rpm)
    const debPath = await job.write('b.deb', deb)
    const handsOutKey = { run: 'cp "$PKCS11_SIGN_GPG_PUBLIC_KEY" ../key.asc' }
    const { main } = await job.action(flow.inputs({ files: '*.rpm\n*.deb', digest: 'sha512', ...handsOutKey }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '2' } })
    const signer = { ...(await flow.signer()), openpgpKey: join(job.directory, 'key.asc') }
    await rpmAccepts(rpmPath, signer, 'sha512')
    await debAccepts(debPath, signer, 'sha512')
    expect((await readFile(debPath)).subarray(0, deb.length)).toEqual(deb)
  })

  test('are left, replaced or refused where they are signed already', async () => {
    const job = await flow.job()
    await job.write('a.rpm', rpm)
    await job.write('b.deb', deb)
    const both = { files: 'a.rpm\nb.deb' }
    const sign = async (changes: Inputs, policy = gpgPolicy): Promise<unknown> => {
      const { main } = await job.action(flow.inputs({ ...both, ...changes }, policy))
      return { code: main.exitCode, count: main.outputs['signed-count'] }
    }
    expect(await sign({ 'existing-signature': 'error' })).toEqual({ code: 0, count: '2' })
    expect(await sign({ 'existing-signature': 'skip' })).toEqual({ code: 0, count: '0' })
    await expectFailure(job, flow.inputs({ files: 'a.rpm', 'existing-signature': 'error' }, gpgPolicy), { code: 'ALREADY_SIGNED' })
    await expectFailure(job, flow.inputs({ files: 'b.deb', 'existing-signature': 'error' }, gpgPolicy), { code: 'ALREADY_SIGNED' })
    // By another key it is not "signed already".
    expect(await sign({ 'existing-signature': 'skip' }, 'demo/rsa2048')).toEqual({ code: 0, count: '2' })
    expect(await sign({}, gpgPolicy)).toEqual({ code: 0, count: '2' })
    const { stdout } = await run('ar', ['t', join(job.workspace, 'b.deb')])
    expect(stdout).toBe('debian-binary\ncontrol.tar.xz\ndata.tar.xz\n_gpgorigin\n')
  })

  test("are signed whatever rpm's and Perl's settings of the user are", async () => {
    const job = await flow.job()
    const rpmPath = await job.write('a.rpm', rpm)
    const debPath = await job.write('b.deb', deb)
    const keys = join(job.directory, 'keys')
    await mkdir(keys)
    const modules = join(job.directory, 'modules')
    await mkdir(join(modules, 'List'), { recursive: true })
    await writeFile(join(modules, 'List/Util.pm'), 'die "built for another Perl";')
    // As they were told of for rpm's releases of old; keys beside rpm's database are a choice since.
    const macros = `%_keyring fs\n%_keyringpath ${keys}/\n%__gpg_sign_cmd %{__gpg} gpg --batch --passphrase-fd 3 -sbo %{__signature_filename} %{__plaintext_filename}\n`
    await writeFile(join(job.directory, '.rpmmacros'), macros)
    const environment = { HOME: job.directory, PERL5LIB: modules, PERL5OPT: '-Mno_such_module' }
    const handsOutKey = { run: 'cp "$PKCS11_SIGN_GPG_PUBLIC_KEY" ../key.asc' }
    const { main } = await job.action(flow.inputs({ files: '*.rpm\n*.deb', ...handsOutKey }), { environment })
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '2' } })
    const signer = { ...(await flow.signer()), openpgpKey: join(job.directory, 'key.asc') }
    await rpmAccepts(rpmPath, signer, 'sha256')
    await debAccepts(debPath, signer, 'sha256')
    expect(await readdir(keys)).toEqual([])
  })

  test('that debsigs would sign by half are not signed', async () => {
    const job = await flow.job()
    await job.write('b.deb', await debPackage('zstd'))
    await expectFailure(job, flow.inputs({ files: 'b.deb' }, gpgPolicy), {
      code: 'VERIFICATION_FAILED',
      says: /Zstandard\. .*unchanged\. Build the package with dpkg-deb -Zxz(?!.*certificate)/,
    })
  })
})

describe('a script', () => {
  test('signs tags and commits with git, and as the Maven GPG plugin does', async () => {
    const job = await flow.job()
    await job.write('a.pom', '<project/>')
    const script = `set -x
export HOME=$PWD/home; mkdir home; git init -q repository; cd repository
git config user.name Tester; git config user.email tester@example.org; git config user.signingKey "$GPG_KEY_ID"
git commit -q --allow-empty -S -m first
git tag -s v1 -m v1
git verify-commit HEAD; git verify-tag --raw v1
cd ..
gpg --batch --no-tty --pinentry-mode loopback --local-user "$GPG_KEY_ID" --armor --detach-sign --output a.pom.asc a.pom
gpg --status-fd 1 --verify a.pom.asc a.pom
! env -u SIGNPATH_API_TOKEN gpg --list-keys | grep -q nothing
`
    const { main } = await job.action(flow.inputs({ tool: 'gpg', run: script }, gpgPolicy))
    expect(main).toMatchObject({ exitCode: 0 })
    expect(main.log.match(/\[GNUPG:\] VALIDSIG [0-9A-F]{40}/g)?.length).toBe(2)
    expect(await job.leftInTemporary()).toEqual([])
  })

  test.each([
    ['a step that only prepares', {}],
    ['one that signed', { files: 'a.txt', 'export-environment': 'configuration' }],
    ['a script', { run: 'gpg --version', 'export-environment': 'configuration' }],
  ])('in steps later than %s signs with a token of its own; post ends the agent that it started', async (_, changes) => {
    const temporary = await mkdtemp(join(tmpdir(), 'later-'))
    const job = await flow.job()
    await job.write('a.txt', 'content')
    const main = await job.main(flow.inputs({ tool: 'gpg', ...changes }, gpgPolicy))
    expect(main.exitCode).toBe(0)
    await expectNoDaemons()
    const env = { ...process.env, ...main.exported, SIGNPATH_API_TOKEN: flow.simulator.world.tokens.submitter.value, TMPDIR: temporary }
    await run('gpg', ['--batch', '--local-user', main.exported['GPG_KEY_ID'] ?? '', '--detach-sign', 'a.txt'], { cwd: job.workspace, env })
    expect(existsSync(join(job.workspace, 'a.txt.sig'))).toBe(true)
    expect((await job.post(main.state)).exitCode).toBe(0)
    await expectNoDaemons()
    expect(await job.leftInTemporary()).toEqual([])
    // The card daemon's socket had a folder there. rmdir fails where it is not empty.
    await rmdir(temporary)
  })
})

/** What happens to every tool: every-tool-failures.e2e.test.ts. */
describe('fails as documented', () => {
  const route = 'SubmitWithArtifact'
  // The key signs its own user id first; that one passes.
  const rows: readonly (readonly [string, Fault, ExpectedFailure])[] = [
    ['400', { route, kind: 'status', status: 400, after: 1 }, { code: 'REQUEST_REJECTED', says: /CKR_ARGUMENTS_BAD/ }],
    ["another key's signature", { route, kind: 'wrong-signature', after: 1 }, { code: 'SIGNING_FAILED' }],
    ['500 while the key is built', { route, kind: 'status', status: 500 }, { code: 'SERVICE_ERROR', says: /user id.*CKR_DEVICE_ERROR/ }],
  ]
  test.each(rows)('%s', async (_, fault, expected) => {
    const job = await flow.job()
    await job.write('a.txt', 'content')
    flow.simulator.addFault(fault)
    await expectFailure(job, flow.inputs({ files: 'a.txt', tool: 'gpg' }, gpgPolicy), expected)
  })

  test('a service that hangs once while the key is built: it is tried again, with new daemons', async () => {
    const job = await flow.job()
    await job.write('a.txt', 'content')
    flow.simulator.addFault({ route, kind: 'hang', count: 1 })
    const inputs = { files: 'a.txt', tool: 'gpg', ...keepKey, retries: '2', 'time-limit-in-seconds': '4' }
    const main = await job.main(flow.inputs(inputs, gpgPolicy))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '1' } })
    expect(main.log).toMatch(/::warning.*user id of the key.*within 4 s.*Trying again in .*\(1 of 2\)/)
    expect(await gpgSays(job, '--verify', 'a.txt.asc', 'a.txt')).toContain('VALIDSIG')
  })

  test('a wrong token, and an unknown policy', async () => {
    const job = await flow.job()
    await job.write('a.txt', 'content')
    const inputs = { files: 'a.txt', tool: 'gpg' }
    await expectFailure(job, flow.inputs({ ...inputs, 'api-token': 'wrong' }, gpgPolicy), { code: 'AUTHENTICATION_FAILED' })
    await expectFailure(job, flow.inputs(inputs, 'demo/gpq'), { code: 'POLICY_NOT_FOUND', says: /Did you mean gpg\?/ })
  })

  test('a run that is killed leaves no agent', async () => {
    const job = await flow.job()
    await job.write('a.txt', 'content')
    flow.simulator.addFault({ route, kind: 'hang', after: 1 })
    const state = await job.main(flow.inputs({ files: 'a.txt', tool: 'gpg' }, gpgPolicy), {
      onStart: (child) => {
        const timer = setInterval(() => {
          if (flow.simulator.counts().SubmitWithArtifact < 2) return
          clearInterval(timer)
          child.kill('SIGKILL')
        }, 20)
      },
    })
    await sleep(2500)
    await expectNoDaemons()
    await job.post(state.state)
    expect(await job.leftInTemporary()).toEqual([])
  })
})
