/** The job matrix of docs/many-files.md, followed by the letter: run by an emulation of GitHub with the simulator behind it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startFlow, type Flow } from '../harness/flow.ts'
import { opensslAccepts } from '../harness/independent.ts'
import { createWorkflowBench } from '../harness/workflow-runner.ts'

const page = resolve(import.meta.dirname, '../../docs/many-files.md')

let flow: Flow
let directory: string
beforeAll(async () => {
  flow = await startFlow()
  directory = await mkdtemp(join(tmpdir(), 'example-'))
})
afterAll(async () => {
  await rm(directory, { recursive: true, force: true })
  await flow.dispose()
})

/** The example, with what this machine needs in its place. */
async function example(): Promise<string> {
  const [, text = ''] = /^### GitHub\n+```yaml\n([\s\S]*?)^```/m.exec(await readFile(page, 'utf8')) ?? []
  const library = `          cryptoki-library: ${flow.library}\n          api-url: ${flow.simulator.apiUrl}\n`
  const jobs = text
    .replace(/^( *)project-slug: .*$/m, '$1project-slug: demo')
    .replace(/^( *)signing-policy-slug: .*$/m, '$1signing-policy-slug: rsa2048')
    .replace(/^ *files: .*\n/m, (line) => `${library}${line}`)
  return `on:\n  workflow_call:\n    secrets:\n      SIGNPATH_API_TOKEN:\n        required: true\n${jobs}`
}

test.each([5, 3])('the matrix signs %s files, keeps the results and joins the reports', async (count) => {
  const file = join(directory, 'example.yml')
  await writeFile(file, await example())
  const bench = await createWorkflowBench(flow.bundles, file)
  try {
    const names = Array.from({ length: count }, (_, index) => `${index}.bin`)
    for (const name of names) await bench.upload('unsigned', `sub/${name}`, `content of ${name}`)
    const { organizations, tokens } = flow.simulator.world
    const result = await bench.call(
      {},
      { secrets: { SIGNPATH_API_TOKEN: tokens.submitter.value }, variables: { SIGNPATH_ORGANIZATION_ID: organizations.main.id } },
    )
    expect(result.log).toMatch(/== merge\n/)
    expect(result).toMatchObject({ result: 'success' })
    const artifacts = await bench.artifacts()
    expect(artifacts.filter((name) => name.startsWith('report-'))).toHaveLength(4)
    const signer = await flow.signer()
    let signed = 0
    for (const artifact of artifacts.filter((name) => name.startsWith('signed-'))) {
      for (const name of await readdir(join(bench.artifact(artifact), 'sub'))) {
        await opensslAccepts(
          join(bench.artifact('unsigned'), 'sub', name.replace(/\.sig$/, '')),
          join(bench.artifact(artifact), 'sub', name),
          signer,
        )
        signed += 1
      }
    }
    expect(signed).toBe(count)
    const merged = await readFile(join(bench.workspace('merge'), 'report/signing-report.json'), 'utf8')
    expect(JSON.parse(merged)).toMatchObject({ outcome: 'signed', files: { length: count } })
  } finally {
    await bench.dispose()
  }
})
