/** A cancelled job: GitLab's runner signals all processes of the shell that it started, as this does. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { inputTable, type InputDefinition } from '../../core/inputs.ts'
import { signInputs, variableOf } from '../../gitlab-component/inputs.ts'
import { renderGitlabTemplate } from '../../scripts/generate/gitlab-component.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { digestOf } from '../harness/listing.ts'

let flow: Flow
let script: string
beforeAll(async () => {
  flow = await startFlow()
  const [, body] = parseAllDocuments(renderGitlabTemplate()).map((document): unknown => document.toJS())
  script = Object.values(body as Record<string, { script: string[] }>)[0]?.script[0] ?? ''
})
afterAll(() => flow.dispose())

test.each(['bash', 'dash'])('%s waits until the program has cleaned up', async (shell) => {
  const { workspace, temporary } = await flow.job()
  const { 'api-token': token, ...given } = flow.inputs({ run: 'echo ready; sleep 300', 'report-directory': 'report' })
  const variables = signInputs.map((name) => {
    const definition: InputDefinition = inputTable[name]
    return [variableOf(name), (given as Record<string, string>)[name] ?? definition.default ?? '']
  })
  const child = spawn(shell, ['-c', script], {
    cwd: workspace,
    detached: true,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      TMPDIR: temporary,
      GITLAB_CI: 'true',
      SIGNPATH_API_TOKEN: token,
      PKCS11_SIGN_TOKEN_VARIABLE: 'SIGNPATH_API_TOKEN',
      PKCS11_SIGN_CLI_URL: flow.bundles.commandLine,
      PKCS11_SIGN_CLI_SHA256: digestOf(await readFile(flow.bundles.commandLine)),
      ...Object.fromEntries(variables),
    },
  })
  let log = ''
  let signalled = false
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString()
    if (signalled || !/^ready$/m.test(log)) return
    signalled = true
    process.kill(-(child.pid ?? 0), 'SIGTERM')
  })
  const [exitCode] = (await once(child, 'close')) as [number | null]
  expect({ exitCode, log }).toEqual({ exitCode: 143, log: expect.stringContaining('[CANCELLED]') })
  expect(log.replace(/start:\d{10}:/g, 'start:NOW:')).toContain('\u001b[0Ksection_start:NOW:pkcs11_sign_2_script\r\u001b[0KScript\n')
  expect(await readdir(temporary)).toEqual([])
})
