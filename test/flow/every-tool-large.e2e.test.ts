/** Every tool that can signs a file of 2 GiB, in little memory; what keeps the others from it stands in their rows. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { environmentFor } from '../harness/fake-tools.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { watchMemory } from '../harness/memory-watch.ts'
import { inputsOf, rowOf, signerOf, suffixOf, tableTools } from '../harness/tool-table.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

const rows = tableTools.flatMap((tool) => {
  const { largeFiles } = rowOf(tool)
  return 'write' in largeFiles ? [[tool, largeFiles] as const] : []
})

test.each(rows)('%s', async (tool, { write, mostMebibytes = 300 }) => {
  const { ways, extension, accepts } = rowOf(tool)
  const way = ways.find(({ keyType, digest }) => keyType === 'EC' && digest === 'sha256') ?? ways[0]
  if (way === undefined) throw new Error('there is no way')
  const policy = way.keyType === 'EC' ? 'demo/ec256' : 'demo/rsa2048'
  const job = await flow.job()
  const name = `large${extension}`
  const path = join(job.workspace, name)
  await write(path)
  let peak = (): number => 0
  const main = await job.main(flow.inputs({ ...inputsOf(tool, way), files: name }, policy), {
    environment: await environmentFor(tool, job),
    onStart: ({ pid }) => (peak = watchMemory(pid ?? 0)),
  })
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
  const mebibytes = peak()
  expect(mebibytes).toBeGreaterThan(20)
  expect(mebibytes).toBeLessThan(mostMebibytes)
  await accepts(path, `${path}${suffixOf(tool, way)}`, signerOf(job, await flow.signer(policy)), way)
})
