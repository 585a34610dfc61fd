/** A tool that is missing: the action has a package manager install it, and signs; or says what would. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { startFlow, type Flow } from '../harness/flow.ts'
import { osslsigncodeAccepts } from '../harness/independent.ts'
import { sampleFiles, type Job } from '../harness/job.ts'
import { fakeMachine, type FakeMachine, type FakeManager, type FakeSudo } from '../harness/package-managers.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

/** A job on a machine without osslsigncode, with one file to sign. */
async function machine(manager: FakeManager, sudo: FakeSudo): Promise<{ job: Job; machine: FakeMachine; file: string }> {
  const job = await flow.job()
  const file = await job.write('dist/setup.exe', sampleFiles.osslsigncode.content, 0o666)
  return { job, machine: await fakeMachine(join(job.directory, 'programs'), manager, sudo), file }
}

const refreshes = { 'apt-get': /\bupdate$/, dnf: /^clean expire-cache$/, microdnf: /^clean all$/, yum: /^clean expire-cache$/ }

// sudo is for whoever runs these tests as another user than root.
describe.each(['apt-get', 'dnf', 'microdnf', 'yum'] as const)('with a fake %s that takes the options of the real one', (manager) => {
  test('osslsigncode is installed, after the lists are fetched anew, and signs', async () => {
    const { job, machine: fake, file } = await machine(manager, 'allows')
    const { main } = await job.action(flow.inputs({ files: 'dist/*.exe' }), { environment: { PATH: fake.folder } })
    expect({ exitCode: main.exitCode, log: main.log }).toMatchObject({ exitCode: 0 })
    expect(main.log).toMatch(/Missing here, to be installed: osslsigncode/)
    expect(main.log).toMatch(/Plan, with what is installed now/)
    const installing = expect.stringMatching(/\binstall -y .*\bosslsigncode$/)
    expect(await fake.calls()).toEqual([installing, expect.stringMatching(refreshes[manager]), installing])
    await osslsigncodeAccepts(file, await flow.signer())
  })
})

test('what another package fails, which cannot be set up, does not matter where the tool is there', async () => {
  const { job, machine: fake, file } = await machine('apt-get', 'allows')
  await rename(join(fake.folder, 'apt-get'), join(fake.folder, 'apt-get-alone'))
  const said = 'E: Sub-process /usr/bin/dpkg returned an error code (1)'
  await writeFile(join(fake.folder, 'apt-get'), `#!/bin/sh\napt-get-alone "$@" || exit\necho '${said}'\nexit 100\n`, { mode: 0o755 })
  const { main } = await job.action(flow.inputs({ files: 'dist/*.exe' }), { environment: { PATH: fake.folder } })
  expect({ exitCode: main.exitCode, log: main.log }).toMatchObject({ exitCode: 0 })
  expect(main.log).toContain('apt-get could not install osslsigncode (exit code 100). What this run needs is there')
  await osslsigncodeAccepts(file, await flow.signer())
})

describe('a user without rights', () => {
  test.each(['apt-get', 'dnf'] as const)('installs by a sudo that does not ask: %s', async (manager) => {
    const { job, machine: fake } = await machine(manager, 'allows')
    const main = await job.main(flow.inputs({ files: 'dist/*.exe', 'output-directory': join(job.temporary, 'out') }), {
      environment: { PATH: fake.folder },
      unprivileged: true,
    })
    expect({ exitCode: main.exitCode, log: main.log }).toMatchObject({ exitCode: 0 })
    expect(main.log).toMatch(new RegExp(`^\\$ sudo -n env .*${manager} `, 'm'))
    await osslsigncodeAccepts(join(job.temporary, 'out/setup.exe'), await flow.signer())
  })

  test.each([
    ['apt-get', 'absent', 'sudo apt-get update && sudo apt-get install -y --no-install-recommends osslsigncode'],
    ['apt-get', 'asks', 'sudo apt-get update && sudo apt-get install -y --no-install-recommends osslsigncode'],
    ['microdnf', 'absent', 'sudo microdnf install -y osslsigncode'],
    ['yum', 'asks', 'sudo yum install -y osslsigncode'],
  ] as const)('is told what to run, where there is %s, and sudo %s', async (manager, sudo, line) => {
    const { job, machine: fake, file } = await machine(manager, sudo)
    const main = await job.main(flow.inputs({ files: 'dist/*.exe' }), { environment: { PATH: fake.folder }, unprivileged: true })
    expect(main.exitCode).not.toBe(0)
    expect(main.log).toContain('[PREREQUISITE_MISSING]')
    expect(main.log).toContain(line)
    expect(await fake.calls()).toEqual([])
    expect(existsSync(join(fake.folder, 'osslsigncode'))).toBe(false)
    expect(readFileSync(file).equals(sampleFiles.osslsigncode.content)).toBe(true)
  })
})

/** As in slim images. Which plugin openssl lacks is known once openssl is there. */
test('a machine without openssl gets that, and then the engine that it lacks', async () => {
  const job = await flow.job()
  await job.write('a.bin', sampleFiles['openssl-dgst'].content)
  const folder = join(job.directory, 'programs')
  await mkdir(folder)
  const real = (name: string): string => execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
  for (const name of ['bash', 'sh', 'env', 'true', 'sed', 'ln', 'cp', 'chmod']) await symlink(real(name), join(folder, name))
  const program = (name: string, lines: string): Promise<void> => writeFile(join(folder, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 })
  await program('sudo', 'shift; exec "$@"')
  await program('openssl-alone', `${real('openssl')} "$@" | sed 's@^ENGINESDIR: .*@ENGINESDIR: "/nonexistent"@'`)
  await program(
    'apt-get',
    `case "$*" in
  *' libengine-pkcs11-openssl') ln -sf ${real('openssl')} '${folder}/openssl' ;;
  *' openssl') cp '${folder}/openssl-alone' '${folder}/openssl' ;;
esac`,
  )
  const { main } = await job.action(flow.inputs({ files: 'a.bin', tool: 'openssl-dgst', 'openssl-backend': 'engine' }), {
    environment: { PATH: folder },
  })
  expect({ exitCode: main.exitCode, log: main.log }).toMatchObject({ exitCode: 0 })
  expect(main.outputs).toMatchObject({ signed: 'true' })
})
