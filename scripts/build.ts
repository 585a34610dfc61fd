/** Builds the bundles, each with the licences of what it holds. `--check` compares with the files that are there instead of writing. */
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { buildBundle, leftovers, staleness, type BuiltFile } from './bundle/build-bundle.ts'
import { bundles } from './bundle/bundles.ts'

async function write({ path, text, executable }: BuiltFile, root: string): Promise<void> {
  const file = join(root, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  if (executable) await chmod(file, 0o755)
}

async function main(): Promise<void> {
  const root = resolve('.')
  const files = (await Promise.all(bundles.map((bundle) => buildBundle(bundle, root)))).flat()
  const old = await leftovers(files, root)
  if (!process.argv.includes('--check')) {
    for (const path of old) await rm(join(root, path))
    for (const file of files) await write(file, root)
    // At the end: whoever closes our output early must not stop us half-way.
    for (const { path, text } of files) console.log(`${path}: ${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB`)
    return
  }
  const stale = (await Promise.all(files.map((file) => staleness(file, root)))).filter((text) => text !== undefined)
  stale.push(...old.map((path) => `${path} is of an earlier build`))
  if (stale.length > 0) throw new Error(`${stale.join('.\n')}.\nRun npm run build and commit the result.`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
