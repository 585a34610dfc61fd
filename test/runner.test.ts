import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** A program that gives a version and nothing else. */
function fake(name: string, version: string): string {
  mkdirSync(join(folder, name))
  const program = join(folder, name, 'openssl')
  writeFileSync(program, `#!/bin/sh\necho "${version} 1 Jan 2026"\n`)
  chmodSync(program, 0o755)
  return program
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
    expect(ours.map(({ program, version }) => [program, version.text])).toEqual([
      [join(folder, 'a/openssl'), '3.0.7'],
      [join(folder, 'c/openssl'), '3.5.1'],
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
