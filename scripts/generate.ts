/** Writes the files that follow from core's tables. `--check` names those that are stale instead of writing. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { renderActionFolderManifest, renderActionManifest } from './generate/action-manifest.ts'
import { renderExtensionManifest } from './generate/azure-extension.ts'
import { renderTaskManifest } from './generate/azure-task.ts'
import { renderGitlabTemplate } from './generate/gitlab-component.ts'
import { renderReference } from './generate/reference.ts'
import { renderReusableWorkflow } from './generate/reusable-workflow.ts'

export interface GeneratedFile {
  /** Relative to the checkout. */
  readonly path: string
  readonly render: () => string
}

/** A further file is a renderer in generate/ and a line here. */
const generatedFiles: readonly GeneratedFile[] = [
  { path: 'action.yml', render: renderActionManifest },
  { path: 'gitlab-component/templates/sign/template.yml', render: () => renderGitlabTemplate() },
  { path: 'github-action/action.yml', render: renderActionFolderManifest },
  { path: '.github/workflows/sign.yml', render: renderReusableWorkflow },
  { path: 'azure-task/task.json', render: renderTaskManifest },
  { path: 'azure-task/vss-extension.json', render: renderExtensionManifest },
  { path: 'docs/reference.md', render: renderReference },
]

async function rendered({ path, render }: GeneratedFile): Promise<string> {
  return format(render(), { ...(await resolveConfig(path)), filepath: path })
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check')
  const stale: string[] = []
  for (const file of generatedFiles) {
    const text = await rendered(file)
    if ((await readFile(file.path, 'utf8').catch(() => undefined)) === text) continue
    stale.push(file.path)
    if (check) continue
    await mkdir(dirname(file.path), { recursive: true })
    await writeFile(file.path, text)
    console.log(`${file.path} written`)
  }
  if (check && stale.length > 0) throw new Error(`Stale: ${stale.join(', ')}. Run npm run generate and commit the result.`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
