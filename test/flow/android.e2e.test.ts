/** Android apps that are signed already, through the bundled command line, where auto knows them. The rest: every-tool.e2e.test.ts. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
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

test('an app that another policy signed is not skipped as signed, and one of ours is', async () => {
  const job = await flow.job()
  const file = await job.write('dist/app.apk', androidApp({ minSdkVersion: 24 }))
  expect(await sign(job, 'demo/ec256')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('signed-count=1') })
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
