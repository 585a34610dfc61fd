import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'

/** A loop of so many milliseconds; V8 says what it compiles. */
function compiled(...steps: readonly string[]): boolean {
  const address = JSON.stringify(resolve(import.meta.dirname, '../core/v8.ts'))
  const program = `
    const { optimizeLater } = await import(${address})
    const hot = (until) => { let sum = 0; while (performance.now() < until) for (let i = 0; i < 1e5; i += 1) sum += i % 7; return sum }
    const busy = (milliseconds) => hot(performance.now() + milliseconds)
    const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
    ${steps.join('\n')}`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--trace-opt', '--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: resolve(import.meta.dirname, '..'),
    env: { ...process.env, NODE_OPTIONS: '' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.includes('<JSFunction hot ')
}

test('what is busy is compiled by itself', () => {
  expect(compiled('busy(500)')).toBe(true)
})

test('but not in the first second', () => {
  expect(compiled('optimizeLater()', 'busy(500)')).toBe(false)
})

test('and after it', () => {
  expect(compiled('optimizeLater()', 'await later(1100)', 'busy(500)')).toBe(true)
})
