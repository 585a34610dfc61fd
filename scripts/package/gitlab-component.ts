/**
 * Makes the component project that GitLab's catalog wants, from gitlab-component/: `tsx scripts/package/gitlab-component.ts FOLDER [CLI]`.
 * Its template holds the digest of the command line that is released with it, so run this after `npm run build`.
 */
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderGitlabTemplate } from '../generate/gitlab-component.ts'

const root = resolve(import.meta.dirname, '../..')

/** As they lie in a component project; the rest of gitlab-component/ is what its template is made of. */
const copied = [
  ['gitlab-component/README.md', 'README.md'],
  ['gitlab-component/.gitlab-ci.yml', '.gitlab-ci.yml'],
  ['LICENSE', 'LICENSE'],
] as const

/**
 * Writes the project's files, over those that are there.
 *
 * @param folder a clone of the component project; made where it is missing
 * @param cli the command line's file, as it will be released
 */
export async function packageGitlabComponent(folder: string, cli = resolve(root, 'cli/dist/pkcs11-sign.cjs')): Promise<void> {
  const digest = createHash('sha256')
    .update(await readFile(cli))
    .digest('hex')
  await mkdir(join(folder, 'templates/sign'), { recursive: true })
  await writeFile(join(folder, 'templates/sign/template.yml'), renderGitlabTemplate(digest))
  for (const [from, to] of copied) await copyFile(resolve(root, from), join(folder, to))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, cli] = process.argv.slice(2)
  if (folder === undefined) throw new Error('usage: tsx scripts/package/gitlab-component.ts FOLDER [CLI]')
  await packageGitlabComponent(folder, cli)
}
