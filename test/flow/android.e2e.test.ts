/** Android apps through the bundled command line, with keys of the simulator, which Java reads with their certificates. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { androidApp } from '../fixtures/android.ts'
import { asFlags, startFlow, type Flow } from '../harness/flow.ts'
import type { Job } from '../harness/job.ts'

const run = promisify(execFile)
let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

async function sign(job: Job, policy: string, changes: Record<string, string> = {}) {
  const { words, environment } = asFlags(flow.inputs(changes, policy))
  return job.commandLine(['sign', ...words, 'dist/*.apk'], { environment })
}

describe.each(['demo/rsa2048', 'demo/ec256'])('with the key %s of the simulator', (policy) => {
  test('an app is known by itself, and signed with v2 and v3', async () => {
    const job = await flow.job()
    const file = await job.write("dist/it's an äpp.apk", androidApp({ minSdkVersion: 24 }))
    expect(await sign(job, policy)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('signed-count=1') })
    const { stdout } = await run('apksigner', ['verify', '--verbose', '--print-certs', file])
    const { certificate } = await flow.signer(policy)
    expect(stdout).toContain(`certificate SHA-256 digest: ${certificate.fingerprint256.replaceAll(':', '').toLowerCase()}`)
    expect(stdout).toMatch(/v2 scheme .*: true\n.*v3 scheme .*: true/)
    expect(await job.leftInTemporary()).toEqual([])
  })
})

test('an app that another policy signed is not skipped as signed, and one of ours is', async () => {
  const job = await flow.job()
  const file = await job.write('dist/app.apk', androidApp({ minSdkVersion: 24 }))
  expect((await sign(job, 'demo/ec256')).exitCode).toBe(0)
  const first = await readFile(file)

  expect((await sign(job, 'demo/ec256', { 'existing-signature': 'skip' })).exitCode).toBe(0)
  expect(await readFile(file)).toEqual(first)
  expect((await sign(job, 'demo/rsa2048', { 'existing-signature': 'error' })).exitCode).not.toBe(0)
  expect(await readFile(file)).toEqual(first)

  expect((await sign(job, 'demo/rsa2048', { 'existing-signature': 'skip' })).exitCode).toBe(0)
  const { stdout } = await run('apksigner', ['verify', '--print-certs', join(job.workspace, 'dist/app.apk')])
  expect(stdout.match(/certificate DN/g)).toHaveLength(1)
  expect(stdout).toContain((await flow.signer('demo/rsa2048')).certificate.fingerprint256.replaceAll(':', '').toLowerCase())
})

test('a digest is refused: the key decides on it', async () => {
  const job = await flow.job()
  await job.write('dist/app.apk', androidApp({ minSdkVersion: 24 }))
  const { exitCode, stdout, stderr } = await sign(job, 'demo/rsa2048', { digest: 'sha512' })
  expect(exitCode).not.toBe(0)
  expect(stdout + stderr).toContain('digest is given, but it has no effect on apksigner')
})
