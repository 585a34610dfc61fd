import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'

const folder = resolve('test/simulator/module')

test('the module passes its own tests: plain, under valgrind, and with sanitizers', () => {
  const { status, stdout, stderr } = spawnSync('make', ['-C', folder, 'check', `BUILD=${resolve('build/simulator')}`], { encoding: 'utf8' })
  expect({ status, output: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, output: '' })
  expect(stdout).toContain('All checks passed.')
}, 300_000)
