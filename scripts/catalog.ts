/**
 * `npm run catalog -- VERSION …`: downloads SignPath's archives of exact versions and writes their digests into core/cryptoki/catalog.ts.
 * Only what the release key's signature vouches for is taken in; `--accept-unsigned` trusts this machine's connection to SignPath instead.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { archiveSource, downloadServer, isMoving, type LibrarySystem } from '../core/cryptoki/address.ts'
import { catalog, type Catalog } from '../core/cryptoki/catalog.ts'
import { obtainArchive } from '../core/cryptoki/obtain.ts'
import { releaseKey } from '../core/cryptoki/release-key.ts'
import { vouchForArchive, vouchForEveryLibrary } from '../core/cryptoki/vouch.ts'
import { SigningError } from '../core/errors.ts'
import type { Host } from '../core/host.ts'
import { proxySettings } from '../core/http.ts'

const file = resolve(import.meta.dirname, '../core/cryptoki/catalog.ts')
const systems: readonly LibrarySystem[] = ['linux', 'win32']
const host = { info: (message: string) => process.stderr.write(`${message}\n`) } as unknown as Host

/** The digest of one archive, once something vouches for it. */
async function digestOf(version: string, os: LibrarySystem, server: string, key: string, acceptUnsigned: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'catalog-'))
  try {
    const source = archiveSource(
      { kind: 'download', version, archive: undefined, sha256: undefined, requireVerified: true, reason: '' },
      os,
      server,
    )
    const archive = await obtainArchive(source, {
      host,
      signal: new AbortController().signal,
      proxy: proxySettings(undefined, process.env),
      retries: 3,
      folder,
      workingDirectory: process.cwd(),
      wantSignature: true,
    })
    if ((await vouchForArchive(archive, undefined, key)) === 'signature') return archive.sha256
    const inside = await vouchForEveryLibrary(archive, os, await mkdtemp(join(folder, 'unpacked-')), key)
    if (inside !== 'signature' && !acceptUnsigned)
      throw new Error(`${version} for ${os} has no signature. --accept-unsigned takes it in all the same.`)
    return archive.sha256
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The source of catalog.ts with other contents. */
function withCatalog(source: string, entries: Catalog): string {
  const rows = Object.entries(entries)
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([version, digests]) => {
      const lines = systems.filter((os) => digests[os] !== undefined).map((os) => `    ${os}: '${digests[os] ?? ''}',\n`)
      return `  '${version}': {\n${lines.join('')}  },\n`
    })
  const body = rows.length === 0 ? '{}' : `{\n${rows.join('')}}`
  return source.replace(/(export const catalog: Catalog = )[\s\S]*$/, `$1${body}\n`)
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'accept-unsigned': { type: 'boolean', default: false },
      server: { type: 'string', default: downloadServer },
      key: { type: 'string' },
      output: { type: 'string', default: file },
    },
  })
  if (positionals.length === 0) throw new Error('usage: npm run catalog -- VERSION … [--accept-unsigned]')
  const moving = positionals.find(isMoving)
  if (moving !== undefined) throw new Error(`${moving} moves: only exact versions have one digest.`)
  const key = values.key === undefined ? releaseKey : await readFile(values.key, 'utf8')
  const entries: Record<string, Partial<Record<LibrarySystem, string>>> = { ...catalog }
  for (const version of positionals) {
    for (const os of systems) {
      const digest = await digestOf(version, os, values.server, key, values['accept-unsigned'])
      const known = catalog[version]?.[os]
      if (known !== undefined && known !== digest)
        throw new Error(`${version} for ${os} has changed: the catalog says ${known}, the server gives ${digest}.`)
      entries[version] = { ...entries[version], [os]: digest }
    }
  }
  await writeFile(values.output, withCatalog(await readFile(file, 'utf8'), entries))
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof SigningError ? `${error.message} ${error.hint ?? ''}` : error instanceof Error ? error.message : String(error)}\n`,
  )
  process.exitCode = 1
})
