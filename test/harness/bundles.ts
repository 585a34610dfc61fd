/** The bundles as the sources are now: the committed ones may be stale while one works on the sources. */
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { buildBundle } from '../../scripts/bundle/build-bundle.ts'
import { bundles } from '../../scripts/bundle/bundles.ts'

export interface TestBundles {
  /** Absolute paths. */
  readonly action: string
  readonly commandLine: string
}

const root = resolve(import.meta.dirname, '../..')
const folder = resolve(root, 'build/test-bundles')
const sources = ['core', 'github-action', 'cli', 'scripts/bundle', 'package-lock.json']

/** Builds what is older than the sources, into build/test-bundles. Several test files may do so at once. */
export async function testBundles(): Promise<TestBundles> {
  const newest = Math.max(...(await Promise.all(sources.map((source) => newestIn(resolve(root, source))))))
  const [action = '', commandLine = ''] = await Promise.all(
    ['github-action/main.ts', 'cli/main.ts'].map((entry) => freshBundle(entry, newest)),
  )
  return { action, commandLine }
}

/** A folder is renamed into place whole; its name tells its age, so that nobody's running program loses its files. */
async function freshBundle(entry: string, newest: number): Promise<string> {
  const bundle = bundles.find((candidate) => candidate.entry === entry)
  if (bundle === undefined) throw new Error(`${entry} is not bundled`)
  const place = join(folder, `${dirname(entry)}-${Math.ceil(newest)}`)
  const program = join(place, basename(bundle.outfile))
  if (
    await stat(program).then(
      () => true,
      () => false,
    )
  )
    return program
  await mkdir(folder, { recursive: true })
  // Where a bundle looks for the addon: two folders above itself.
  await symlink(resolve(root, 'prebuilt'), resolve(root, 'build/prebuilt')).catch(() => undefined)
  const temporary = `${place}.${randomUUID()}`
  await mkdir(temporary, { recursive: true })
  for (const { path, text } of await buildBundle(bundle, root)) await writeFile(join(temporary, basename(path)), text, { mode: 0o755 })
  // Another test file may have been faster: its result is the same.
  await rename(temporary, place).catch(() => rm(temporary, { recursive: true, force: true }))
  return program
}

/** The latest change in a folder or of a file, in milliseconds; what was built does not count. */
async function newestIn(path: string): Promise<number> {
  const status = await stat(path)
  if (!status.isDirectory()) return status.mtimeMs
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(path, file).split('/').includes('dist'))
  // An editor's temporary file may have gone meanwhile.
  const times = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  )
  return Math.max(status.mtimeMs, ...times)
}
