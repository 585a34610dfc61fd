/** Writes prebuilt/digests.json: what the addons were built from, and their SHA-256 digests. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const files = ['linux-x64/pkcs11.node', 'win32-x64/pkcs11.node']
const packages = ['pkcs11js', 'node-api-headers']

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(resolve(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version
}

function digestOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(resolve(root, 'prebuilt', file)))
    .digest('hex')
}

const record = {
  sources: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  sha256: Object.fromEntries(files.map((file) => [file, digestOf(file)])),
}
writeFileSync(resolve(root, 'prebuilt/digests.json'), `${JSON.stringify(record, null, 2)}\n`)
