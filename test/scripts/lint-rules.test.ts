import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { ESLint } from 'eslint'

let eslint: ESLint

beforeAll(() => {
  // Of the same configuration, without types: what a snippet at a path that does not exist can't have.
  eslint = new ESLint({
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: false, project: false } },
    },
    ruleFilter: ({ ruleId }) => rules.has(ruleId),
  })
})

const rules = new Set([
  'boundaries/imports',
  'no-restricted-properties',
  'no-restricted-imports',
  'no-console',
  'import-x/no-default-export',
  'import-x/no-cycle',
])

/** The rules that a file at this path would break. */
async function broken(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(path) })
  for (const { fatal, message } of result?.messages ?? []) if (fatal === true) throw new Error(message)
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? '')
}

describe('imports that turn an arrow round', () => {
  test.each([
    // core knows no wrapper, no SDK, no tooling
    ['core/run.ts', "import { githubHost } from '../github-action/host.ts'"],
    ['core/run.ts', "import type { CommandLineHost } from '../cli/host.ts'"],
    ['core/signing/queue.ts', "export { x } from '../../azure-task/host.ts'"],
    ['core/run.ts', "await import('../gitlab-component/host.ts')"],
    ['core/run.ts', "import { zip } from '../test/fixtures/zip.ts'"],
    ['core/run.ts', "import * as core from '@actions/core'"],
    ['core/run.ts', "const core = await import('@actions/core')"],
    ['core/run.ts', "import tl from 'azure-pipelines-task-lib/task'"],
    // SDKs live in their wrapper's host.ts
    ['github-action/main.ts', "import * as core from '@actions/core'"],
    ['github-action/host.ts', "import tl from 'azure-pipelines-task-lib/task'"],
    ['azure-task/main.ts', "import tl from 'azure-pipelines-task-lib/task'"],
    ['azure-task/host.ts', "import * as core from '@actions/core'"],
    ['cli/host.ts', "import { githubHost } from '../github-action/host.ts'"],
    ['cli/main.ts', "import { zip } from '../test/fixtures/zip.ts'"],
    // one file starts processes
    ['core/run.ts', "import { spawn } from 'node:child_process'"],
    ['core/run.ts', "import { spawn } from 'child_process'"],
    ['core/signing/queue.ts', "await import('node:child_process')"],
    ['core/run.ts', "const { spawn } = require('node:child_process')"],
    ['core/run.ts', "export { spawn } from 'node:child_process'"],
    ['core/run.ts', "export * from 'node:child_process'"],
    ['core/run.ts', "import processes = require('node:child_process')"],
    ['core/run.ts', "import { Worker } from 'node:worker_threads'"],
    ['core/run.ts', "import { exec } from '@actions/exec'"],
    ['cli/main.ts', "import { spawn } from 'node:child_process'"],
    ['github-action/host.ts', "import { exec } from '@actions/exec'"],
    // what is pure stays so
    ['core/plan.ts', "import { readFileSync } from 'node:fs'"],
    ['core/plan.ts', "import { readFile } from 'node:fs/promises'"],
    ['core/plan.ts', "import { capture } from './process.ts'"],
    ['core/config/openssl.ts', "import { writeFile } from 'fs/promises'"],
    ['core/config/openssl.ts', "import { capture } from '../process.ts'"],
    // tools import types, renderers, ckr.ts and errors.ts
    ['core/tools/jarsigner.ts', "import { capture } from '../process.ts'"],
    ['core/tools/jarsigner.ts', "import { readFile } from 'node:fs/promises'"],
    ['core/tools/jarsigner.ts', "import { makePlan } from '../plan.ts'"],
    ['core/tools/jarsigner.ts', "import yauzl from 'yauzl'"],
  ])('%s: %s', async (path, code) => {
    expect(await broken(path, code)).toContain('boundaries/imports')
  })
})

describe('imports that are as they should be', () => {
  test.each([
    ['github-action/host.ts', "import * as core from '@actions/core'"],
    ['github-action/main.ts', "import { run } from '../core/run.ts'"],
    ['azure-task/host.ts', "import tl from 'azure-pipelines-task-lib/task'"],
    ['core/process.ts', "import { spawn } from 'node:child_process'\nimport { exec } from '@actions/exec'"],
    ['core/plan.ts', "import type { Captured } from './process.ts'\nimport { join } from 'node:path'"],
    [
      'core/tools/jarsigner.ts',
      "import type { Inputs } from '../inputs.ts'\nimport { SigningError } from '../errors.ts'\nimport { findCkr } from '../ckr.ts'",
    ],
    ['core/tools/jarsigner.ts', "import { renderSunPkcs11Config } from '../config/sunpkcs11.ts'\nimport { basename } from 'node:path'"],
    ['core/tools/registry.ts', "import { jarsigner } from './jarsigner.ts'"],
    ['test/x.test.ts', "import { spawn } from 'node:child_process'\nimport { run } from '../core/run.ts'"],
    ['scripts/x.ts', "import { execFileSync } from 'node:child_process'"],
    ['bench/x.ts', "import { execFileSync } from 'node:child_process'"],
  ])('%s: %s', async (path, code) => {
    expect(await broken(path, code)).toEqual([])
  })
})

describe('the environment', () => {
  test.each([
    ['core/run.ts', 'export const path = process.env["PATH"]', 'no-restricted-properties'],
    ['core/runner.ts', 'export const path = process.env["PATH"]', 'no-restricted-properties'],
    ['core/run.ts', 'export const { env } = process', 'no-restricted-properties'],
    ['github-action/main.ts', 'export const path = process.env["PATH"]', 'no-restricted-properties'],
    ['core/run.ts', "import { env } from 'node:process'", 'no-restricted-imports'],
    ['core/run.ts', "import { env } from 'process'", 'no-restricted-imports'],
  ])('is not for %s: %s', async (path, code, rule) => {
    expect(await broken(path, code)).toEqual([rule])
  })

  test.each(['core/runner-environment.ts', 'github-action/host.ts', 'azure-task/host.ts', 'cli/commands.ts', 'test/x.ts', 'scripts/x.ts'])(
    'is for %s',
    async (path) => {
      expect(await broken(path, 'export const path = process.env["PATH"]')).toEqual([])
    },
  )
})

describe('the console', () => {
  test.each(['core/run.ts', 'github-action/main.ts', 'cli/commands.ts'])('is not for %s', async (path) => {
    expect(await broken(path, 'console.log(1)')).toEqual(['no-console'])
  })

  test.each(['github-action/host.ts', 'scripts/build.ts', 'bench/x.ts', 'test/x.test.ts'])('is for %s', async (path) => {
    expect(await broken(path, 'console.log(1)')).toEqual([])
  })
})

test('nothing is exported by default', async () => {
  expect(await broken('core/x.ts', 'export default 1')).toEqual(['import-x/no-default-export'])
})

test('no file imports itself by way of others', async () => {
  // tools/registry.ts is imported by inputs.ts: the way back would close a circle.
  expect(
    await broken('core/tools/registry.ts', "import { inputTable } from '../inputs.ts'\nexport const toolNames = inputTable"),
  ).toContain('import-x/no-cycle')
})
