/** Blobs through the bundled command line with a stand-in for cosign, and the simulator: it refuses read/write sessions unless told otherwise. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fakeCosign } from '../harness/fake-cosign.ts'
import { asFlags, startFlow, type Flow } from '../harness/flow.ts'
import { opensslAccepts } from '../harness/independent.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterAll(() => flow.dispose())

describe.each(['demo/rsa2048', 'demo/ec256'])('with the key %s of the simulator', (policy) => {
  test('a blob gets its signature in Base64 beside it', async () => {
    const job = await flow.job()
    const file = await job.write("dist/it's $(a) blob", 'some content')
    const path = `${await fakeCosign(join(job.workspace, 'bin'))}:${process.env['PATH'] ?? ''}`
    const { words, environment } = asFlags(flow.inputs({ tool: 'cosign' }, policy))
    const result = await job.commandLine(['sign', ...words, 'dist/*blob'], { environment: { ...environment, PATH: path } })
    expect(result).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("signed-files=dist/it's $(a) blob.sig") })
    const raw = await job.write('raw', Buffer.from(await readFile(`${file}.sig`, 'latin1'), 'base64'))
    await opensslAccepts(file, raw, await flow.signer(policy))
  })
})

test('another digest than SHA-256 is refused, and a timestamp too', async () => {
  const job = await flow.job()
  await job.write('dist/blob', 'some content')
  for (const [name, value] of [
    ['digest', 'sha384'],
    ['timestamp-urls', 'http://127.0.0.1:9/'],
  ] as const) {
    const { words, environment } = asFlags(flow.inputs({ tool: 'cosign', [name]: value }, 'demo/rsa2048'))
    const { exitCode, stdout, stderr } = await job.commandLine(['sign', ...words, 'dist/blob'], { environment })
    expect(exitCode).not.toBe(0)
    expect(stdout + stderr).toContain(`${name} is given, but it has no effect on cosign`)
  }
})
