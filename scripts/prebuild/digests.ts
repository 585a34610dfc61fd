/** Writes into prebuilt/digests.json from what a part was built, and its SHA-256 digests. Its argument: `addons` or `java`. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { prebuilt } from './files.ts'

const root = resolve(import.meta.dirname, '../..')
const record = resolve(root, 'prebuilt/digests.json')

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(resolve(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version
}

function digestOf(path: string): string {
  return createHash('sha256')
    .update(readFileSync(resolve(root, path)))
    .digest('hex')
}

const part = process.argv[2]
if (part !== 'addons' && part !== 'java') throw new Error('Say which: addons or java')
const { files, packages, sources } = prebuilt[part]
const before = JSON.parse(readFileSync(record, 'utf8')) as Record<string, unknown>
const now = {
  sources: Object.fromEntries([...packages.map((name) => [name, versionOf(name)]), ...sources.map((path) => [path, digestOf(path)])]),
  sha256: Object.fromEntries(files.map((file) => [file, digestOf(`prebuilt/${file}`)])),
}
writeFileSync(record, `${JSON.stringify({ ...before, [part]: now }, null, 2)}\n`)
