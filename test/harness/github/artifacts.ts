/** Stand-ins for actions/upload-artifact (v7) and actions/download-artifact (v8): an artifact is a folder, and files lose their modes as in a ZIP. */
import { chmod, cp, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { digestOf, listingOf } from '../listing.ts'

export interface ArtifactStep {
  readonly workspace: string
  readonly inputs: Readonly<Record<string, string>>
}

export interface ArtifactResult {
  readonly failed: boolean
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
}

const known = {
  upload: ['name', 'path', 'if-no-files-found', 'retention-days', 'overwrite', 'include-hidden-files', 'compression-level'],
  download: ['name', 'pattern', 'path', 'merge-multiple'],
} as const

export async function uploadArtifact(store: string, { workspace, inputs }: ArtifactStep): Promise<ArtifactResult> {
  refuseUnknown('upload', inputs)
  const name = inputs['name'] || 'artifact'
  if (/["*:<>|?\r\n\\/]/.test(name)) return failure(`The artifact name is not valid: ${name}`)
  const path = inputs['path'] ?? ''
  if (path === '' || /[*?[\]!\n]/.test(path)) throw new Error(`the stand-in takes one folder or file, not ${path}`)
  const files = await filesBelow(resolve(workspace, path), inputs['include-hidden-files'] === 'true')
  if (files.length === 0) {
    const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`
    return inputs['if-no-files-found'] === 'error' ? failure(message) : { failed: false, log: `${message}\n`, outputs: {} }
  }
  const folder = join(store, name)
  if (await isThere(folder)) {
    if (inputs['overwrite'] !== 'true') return failure('Conflict: an artifact with this name already exists on the workflow run')
    await rm(folder, { recursive: true })
  }
  const root = (await stat(resolve(workspace, path))).isDirectory() ? resolve(workspace, path) : dirname(resolve(workspace, path))
  for (const file of files) await copyFile(file, join(folder, relative(root, file)))
  const digest = digestOf(JSON.stringify(await listingOf(folder)))
  const id = String(parseInt(digest.slice(0, 8), 16))
  return {
    failed: false,
    log: `Artifact ${name} has been successfully uploaded!\n`,
    outputs: { 'artifact-id': id, 'artifact-url': `https://github.invalid/artifacts/${id}`, 'artifact-digest': digest },
  }
}

export async function downloadArtifact(store: string, { workspace, inputs }: ArtifactStep): Promise<ArtifactResult> {
  refuseUnknown('download', inputs)
  const path = resolve(workspace, inputs['path'] ?? '')
  const outputs = { 'download-path': path }
  const name = inputs['name'] ?? ''
  if (name !== '') {
    if (!(await isThere(join(store, name)))) return failure(`Unable to download artifact(s): Artifact not found for name: ${name}`)
    await copyTree(join(store, name), path)
    return { failed: false, log: `Artifact download has finished successfully\n`, outputs }
  }
  const matches = picomatch(inputs['pattern'] || '*')
  const found = (await readdir(store)).filter((entry) => matches(entry)).sort()
  for (const one of found) await copyTree(join(store, one), inputs['merge-multiple'] === 'true' ? path : join(path, one))
  return { failed: false, log: `Total of ${found.length} artifact(s) downloaded\n`, outputs }
}

function refuseUnknown(action: keyof typeof known, inputs: Readonly<Record<string, string>>): void {
  const names: readonly string[] = known[action]
  for (const name of Object.keys(inputs)) if (!names.includes(name)) throw new Error(`${action}-artifact: the stand-in knows no ${name}`)
}

function failure(message: string): ArtifactResult {
  return { failed: true, log: `::error::${message}\n`, outputs: {} }
}

async function filesBelow(path: string, hidden: boolean): Promise<readonly string[]> {
  const status = await stat(path).catch(() => undefined)
  if (status === undefined) return []
  if (!status.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        hidden ||
        !relative(path, file)
          .split('/')
          .some((part) => part.startsWith('.')),
    )
}

async function copyTree(from: string, to: string): Promise<void> {
  for (const file of await filesBelow(from, true)) await copyFile(file, join(to, relative(from, file)))
}

async function copyFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await cp(from, to)
  await chmod(to, 0o644)
}

function isThere(path: string): Promise<boolean> {
  return readdir(dirname(path)).then(
    (names) => names.includes(basename(path)),
    () => false,
  )
}
