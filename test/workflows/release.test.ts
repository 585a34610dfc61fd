import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'

interface Workflow {
  readonly jobs: { readonly build: { readonly steps: readonly { readonly name?: string; readonly run?: string }[] } }
}

const root = resolve('.')
const workflow = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as Workflow
const script = workflow.jobs.build.steps.find(({ name }) => name === 'Collect the files')?.run ?? ''
const digest = createHash('sha256').update('the program').digest('hex')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-test-'))
  mkdirSync(join(folder, 'cli/dist'), { recursive: true })
  writeFileSync(join(folder, 'cli/dist/pkcs11-sign.cjs'), 'the program')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Runs the step as GitHub does, with an npm that packs the component as it is and stands in for all else. */
function collect(packAzure: string): { readonly status: number | null; readonly files: readonly string[] } {
  const npm = `#!/bin/sh
case "$1 $2" in
  pack*) echo package > release/pkcs11-sign-1.0.0.tgz ;;
  sbom*) echo '{}' ;;
  'run package:azure') ${packAzure} ;;
  'run package:gitlab') shift 3; here=$PWD; cd '${root}' && '${root}/node_modules/.bin/tsx' scripts/package/gitlab-component.ts "$here/$1" "$here/$2" ;;
  *) exit 0 ;;
esac
`
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/npm'), npm)
  chmodSync(join(folder, 'bin/npm'), 0o755)
  const { status } = spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    env: { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, GITHUB_REF_NAME: 'v1.0.0' },
  })
  return { status, files: existsSync(join(folder, 'release')) ? readdirSync(join(folder, 'release')).sort() : [] }
}

test('a release holds the extension for Azure DevOps and the component for GitLab, with the digest of its command line', () => {
  expect(collect('echo extension > "$4"')).toEqual({
    status: 0,
    files: [
      'SHA256SUMS',
      'gitlab-component-v1.0.0.tar.gz',
      'pkcs11-sign-1.0.0.tgz',
      'pkcs11-sign-v1.0.0.vsix',
      'pkcs11-sign.cjs',
      'sbom.cdx.json',
    ],
  })
  const packed = join(folder, 'release/gitlab-component-v1.0.0.tar.gz')
  const { stdout } = spawnSync('tar', ['-xzOf', packed, './templates/sign/template.yml'], { encoding: 'utf8' })
  expect(stdout).toContain(digest)
})

test.each(['exit 0', 'exit 1', ': > "$4"'])('there is no release where the extension was not packed (%s)', (packAzure) => {
  const { status, files } = collect(packAzure)
  expect(status).toBe(1)
  expect(files).not.toContain('SHA256SUMS')
})
