/** Writes prebuilt/digests.json: what was built, of what, and its SHA-256 digests. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const versionOf = (/** @type {string} */ name) => JSON.parse(readFileSync(`${root}/node_modules/${name}/package.json`, 'utf8')).version
const digestOf = (/** @type {string} */ file) => createHash('sha256').update(readFileSync(`${root}/prebuilt/${file}`)).digest('hex')

const files = ['linux-x64/pkcs11.node', 'win32-x64/pkcs11.node']
const record = {
  sources: Object.fromEntries(['pkcs11js', 'node-api-headers'].map((name) => [name, versionOf(name)])),
  sha256: Object.fromEntries(files.map((file) => [file, digestOf(file)])),
}
writeFileSync(`${root}/prebuilt/digests.json`, `${JSON.stringify(record, null, 2)}\n`)
