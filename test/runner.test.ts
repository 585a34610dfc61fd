import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { isContainerCgroup } from '../core/container.ts'
import { gatherFacts } from '../core/runner.ts'
import { opensslFits } from '../core/support.ts'
import { openssl } from '../core/tools/programs.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A program that gives a version, its folders, and nothing else. */
function fake(name: string, version: string): string {
  return program(
    `${name}/openssl`,
    `echo "${version} 1 Jan 2026"; test "$2" != -a || printf 'ENGINESDIR: "%s"\\nMODULESDIR: "%s"\\n' '${folder}/${name}/e' '${folder}/${name}/m'`,
  )
}

function program(path: string, script: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

const pathOf = (...names: string[]): { PATH: string } => ({ PATH: names.map((name) => join(folder, name)).join(':') + ':/usr/bin:/bin' })

describe('every openssl on PATH', () => {
  test('is asked where the first one will not do; one with two paths comes once', async () => {
    fake('a', 'OpenSSL 3.0.7')
    fake('b', 'LibreSSL 3.9.0')
    fake('c', 'OpenSSL 3.5.1')
    mkdirSync(join(folder, 'd'))
    symlinkSync('../c/openssl', join(folder, 'd/openssl'))
    const facts = await gatherFacts({ programs: [openssl], openssl: undefined, opensslFits }, pathOf('a', 'b', 'c', 'd'))
    expect(facts.openssl?.version.text).toBe('3.0.7')
    const ours = facts.allOpenssl.filter(({ program }) => program.startsWith(folder))
    expect(ours.map((one) => [one.program, one.version.text, one.enginesDirectory, one.modulesDirectory])).toEqual([
      [join(folder, 'a/openssl'), '3.0.7', join(folder, 'a/e'), join(folder, 'a/m')],
      [join(folder, 'c/openssl'), '3.5.1', join(folder, 'c/e'), join(folder, 'c/m')],
    ])
  })

  test('is asked where the first one is not OpenSSL', async () => {
    fake('b', 'LibreSSL 3.9.0')
    fake('c', 'OpenSSL 3.5.1')
    const facts = await gatherFacts({ programs: [openssl], openssl: undefined, opensslFits }, pathOf('b', 'c'))
    expect(facts.openssl).toBeUndefined()
    expect(facts.allOpenssl[0]?.program).toBe(join(folder, 'c/openssl'))
  })

  test('is left alone where the first one will do, and where none is needed', async () => {
    fake('c', 'OpenSSL 3.5.1')
    fake('a', 'OpenSSL 3.0.7')
    expect((await gatherFacts({ programs: [openssl], openssl: undefined, opensslFits }, pathOf('c', 'a'))).allOpenssl).toEqual([])
    expect((await gatherFacts({ programs: [], openssl: undefined, opensslFits }, pathOf('a', 'c'))).allOpenssl).toEqual([])
  })
})

test('where the machine starts no further process, that is told, not that openssl is missing', () => {
  const addressOf = (module: string): string => JSON.stringify(resolve(import.meta.dirname, '../core', module))
  const main = join(folder, 'descriptors.mts')
  writeFileSync(
    main,
    `import { openSync } from 'node:fs'
    import { gatherFacts } from ${addressOf('runner.ts')}
    import { openssl } from ${addressOf('tools/programs.ts')}
    try { for (;;) openSync('/dev/null', 'r') } catch {}
    const told = ({ code, message }) => code + ' ' + message
    console.log(await gatherFacts({ openssl: undefined, programs: [openssl] }, { PATH: '/usr/bin:/bin' }).then(({ openssl }) => String(openssl), told))`,
  )
  const said = execFileSync('bash', ['-c', 'ulimit -n 100; exec "$0" --import tsx "$1"', process.execPath, main], {
    cwd: resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
  })
  expect(said).toMatch(/^INTERNAL_ERROR .* can't be started: the system has no room for another process\./)
})

describe("the version of OpenSSL's plug-ins", () => {
  const engines = (): string => {
    const text = execFileSync('openssl', ['version', '-e'], { encoding: 'utf8' })
    return /"(.*)"/.exec(text)?.[1] ?? ''
  }
  const gather = async (environment: { PATH: string; DPKG_ADMINDIR?: string }) =>
    (await gatherFacts({ programs: [openssl], openssl: undefined }, environment)).openssl

  test('is that of the package on this machine', async () => {
    const said = execFileSync('dpkg-query', ['-W', '-f', '${Version}', 'libengine-pkcs11-openssl'], { encoding: 'utf8' })
    expect((await gather({ PATH: '/usr/bin:/bin' }))?.engineVersion).toBe(/^[\d.]+/.exec(said)?.[0])
  })

  const installed = (name: string, version: string): string =>
    `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\nDescription: a plug-in\n Package: no field\n`
  const withDpkg = (database: string, directory: string): { PATH: string; DPKG_ADMINDIR: string } => {
    writeFileSync(join(folder, directory, 'status'), database)
    return { PATH: join(folder, directory), DPKG_ADMINDIR: join(folder, directory) }
  }

  test.each([
    ['dpkg', installed('libengine-pkcs11-openssl', '1:0.4.13-2ubuntu1'), '0.4.13'],
    ['dpkg', `${installed('a', '1')}\n${installed('libengine-pkcs11-openssl', '0.4.12+b1')}\n${installed('z', '2')}`, '0.4.12'],
    ['dpkg', `${installed('libengine-pkcs11-openssl-dev', '0.4.12')}\n${installed('z', '2')}`, undefined],
    ['dpkg', `Package: libengine-pkcs11-openssl\nStatus: deinstall ok half-installed\n\n${installed('z', '2')}`, undefined],
    ['dpkg', '', undefined],
    ['rpm', '0.4.11', '0.4.11'],
    ['rpm', 'file /usr/lib64/x.so is not owned by any package', undefined],
  ])('is what %s says: %j', async (manager, said, version) => {
    program('p/openssl', `echo 'OpenSSL 3.0.13 1 Jan 2026'; echo 'ENGINESDIR: "${engines()}"'`)
    program('p/rpm', manager === 'rpm' ? `printf '${said}\\n'` : 'exit 1')
    expect((await gather(withDpkg(manager === 'dpkg' ? said : '', 'p')))?.engineVersion).toBe(version)
  })

  test('is not told for one that somebody put elsewhere', async () => {
    fake('q', 'OpenSSL 3.0.13')
    mkdirSync(join(folder, 'q/m'))
    writeFileSync(join(folder, 'q/m/pkcs11prov.so'), '')
    const environment = withDpkg(installed('libengine-pkcs11-openssl', '0.4.12'), 'q')
    expect((await gather(environment))?.provider).toEqual({ path: join(folder, 'q/m/pkcs11prov.so'), kind: 'libp11', version: undefined })
  })
})

describe("a container's cgroup", () => {
  test.each([
    ['12:cpuset:/docker/0123456789abcdef\n', true],
    ['11:memory:/kubepods/besteffort/pod0123/4567\n', true],
    ['0::/system.slice/docker-0123.scope\n', true],
    ['0::/machine.slice/libpod-0123.scope\n', true],
    ['0::/kubepods.slice/kubepods-pod0123.slice/cri-containerd-4567.scope\n', true],
    ['1:name=systemd:/lxc.payload.ci\n', true],
    ['0::/init.scope\n', false],
    ['0::/system.slice/docker.service\n', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isContainerCgroup(text)).toBe(expected)
  })
})
