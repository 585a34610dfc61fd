/** Makes the Azure DevOps extension (.vsix) with tfx-cli, from a bundle of the present sources, and checks what is in it. */
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { targets, taskId, taskName } from '../azure-task/manifest.ts'
import { version } from '../core/version.ts'
import { buildBundle } from './bundle/build-bundle.ts'
import { bundles } from './bundle/bundles.ts'

/** Azure DevOps refuses a larger extension, in bytes: ours is far from it, and stays so. */
const largestExtension = 5_000_000
const root = resolve(import.meta.dirname, '..')

/** Puts the task together as an agent has it. @param folder where to; it must not exist yet */
export async function stageTask(folder: string): Promise<void> {
  const bundle = bundles.find(({ entry }) => entry === 'azure-task/main.ts')
  if (bundle === undefined) throw new Error('azure-task/main.ts is not bundled.')
  await mkdir(join(folder, 'dist'), { recursive: true })
  for (const { path, text } of await buildBundle(bundle, root)) await writeFile(join(folder, path.slice('azure-task/'.length)), text)
  for (const name of ['task.json', 'post.cjs', 'icon.png']) await cp(join(root, 'azure-task', name), join(folder, name))
  await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'))
}

/**
 * Writes the extension.
 *
 * @param output path of the .vsix
 * @throws Error in words for whoever packs: tfx failed, or what it packed is not what was meant
 */
export async function packExtension(output: string): Promise<void> {
  const staging = await mkdtemp(join(tmpdir(), 'extension-'))
  try {
    await stageTask(join(staging, taskName))
    for (const name of ['vss-extension.json', 'overview.md']) await cp(join(root, 'azure-task', name), join(staging, name))
    await cp(join(root, 'azure-task/extension-icon.png'), join(staging, 'icon.png'))
    await cp(join(root, 'LICENSE'), join(staging, 'LICENSE'))
    await mkdir(dirname(output), { recursive: true })
    const tfx = join(root, 'node_modules/tfx-cli/_build/tfx-cli.js')
    const words = ['extension', 'create', '--root', staging, '--manifest-globs', 'vss-extension.json', '--no-prompt', '--no-color']
    const { status, stdout, stderr } = spawnSync(process.execPath, [tfx, ...words, '--output-path', output], {
      cwd: staging,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`tfx ended with ${String(status)}:\n${stdout}${stderr}`)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  const problems = extensionProblems(await readFile(output))
  if (problems.length > 0) throw new Error(`${output} is not what it should be: ${problems.join('; ')}.`)
}

/** What is wrong with an extension, in words: tfx only warns of a wrong id or a missing target, and writes the file all the same. */
export function extensionProblems(vsix: Uint8Array): readonly string[] {
  const files = new Map(Object.entries(unzipSync(vsix)))
  const json = (name: string): unknown => JSON.parse(Buffer.from(files.get(name) ?? Buffer.from('{}')).toString('utf8'))
  const manifest = json(`${taskName}/task.json`) as Record<string, unknown>
  const extension = Buffer.from(files.get('extension.vsixmanifest') ?? []).toString('utf8')
  const wanted = [
    'extension.vsixmanifest',
    'extension.vsomanifest',
    'icon.png',
    'overview.md',
    'LICENSE',
    ...['task.json', 'icon.png', 'LICENSE', 'dist/LICENSES.txt', ...Object.values(targets)].map((name) => `${taskName}/${name}`),
    ...Object.keys(targets).flatMap((stage) => handlerTargets(manifest[stage]).map((target) => `${taskName}/${target}`)),
  ]
  const missing = [...new Set(wanted)].filter((name) => (files.get(name)?.length ?? 0) === 0)
  const foreign = [...files.keys()].filter((name) => /node_modules|\.ts$|\.map$/.test(name))
  const { Major, Minor, Patch } = (manifest['version'] ?? {}) as Record<string, unknown>
  return [
    ...missing.map((name) => `${name} is missing`),
    ...foreign.map((name) => `${name} does not belong there`),
    ...(manifest['id'] === taskId ? [] : [`the task's id is ${String(manifest['id'])}`]),
    ...([Major, Minor, Patch].join('.') === version ? [] : ["the task's version is not the program's"]),
    ...(extension.includes(`Version="${version}"`) ? [] : ["the extension's version is not the program's"]),
    ...Object.keys(targets).flatMap((stage) => (handlerTargets(manifest[stage]).length >= 2 ? [] : [`${stage} lacks a handler`])),
    ...(vsix.length > largestExtension ? [`it has ${vsix.length} bytes`] : []),
  ]
}

function handlerTargets(stage: unknown): string[] {
  return Object.values((stage ?? {}) as Record<string, { readonly target: string }>).map(({ target }) => target)
}

async function main(): Promise<void> {
  const output = resolve(process.argv[2] ?? `pkcs11-sign-${version}.vsix`)
  await packExtension(output)
  console.log(`${output}: ${((await readFile(output)).length / 1024).toFixed(0)} KiB`)
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
