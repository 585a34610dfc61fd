import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'

const address = JSON.stringify(resolve(import.meta.dirname, '../core/end-process.ts'))

/** Runs a script with `endProcess`. */
function run(script: string): Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly seconds: number }> {
  const startedAt = performance.now()
  const code = `import { endProcess } from ${address}\n${script}`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  return new Promise((done) => {
    child.once('close', (exitCode) => {
      done({ exitCode, stdout, seconds: (performance.now() - startedAt) / 1000 })
    })
  })
}

test('all output comes through, and what is under way comes to its end', async () => {
  const { exitCode, stdout } = await run(`
    process.stdout.write('x'.repeat(2_000_000))
    endProcess(7)
    setTimeout(() => process.stdout.write('end'), 300)`)
  expect([exitCode, stdout.length, stdout.slice(-4)]).toEqual([7, 2_000_003, 'xend'])
})

test('an exit code that was set stays', async () => {
  const { exitCode } = await run('process.exitCode = 3; endProcess()')
  expect(exitCode).toBe(3)
})

test('what is left open holds nobody up', async () => {
  const { exitCode, seconds } = await run(`
    setInterval(() => {}, 1_000)
    endProcess(4)`)
  expect(exitCode).toBe(4)
  expect(seconds).toBeLessThan(30)
}, 40_000)
