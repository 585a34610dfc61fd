/** Which packages a bundle holds: their licences, and which of them it loads when it starts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'

/** The folder of the package that `input` belongs to, such as `node_modules/undici`; undefined for our own files. */
function packageFolder(input: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
}

function packageName(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/** The packages beyond `allowed` that are loaded at the start: for each the shortest chain of files that leads there. */
export function eagerChains(metafile: Metafile, entry: string, allowed: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const seen = new Set<string>()
  const queue: (readonly string[])[] = [[entry]]
  for (let chain = queue.shift(); chain !== undefined; chain = queue.shift()) {
    const file = chain.at(-1) ?? entry
    if (seen.has(file)) continue
    seen.add(file)
    const folder = packageFolder(file)
    const name = folder === undefined ? undefined : packageName(folder)
    if (name !== undefined && !allowed.has(name)) {
      if (!found.has(name)) found.set(name, chain)
      continue
    }
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? []) {
      if (kind !== 'dynamic-import' && external !== true) queue.push([...chain, path])
    }
  }
  return found
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/**
 * The licence texts of every package with code in the bundle, in the order of their names.
 *
 * @throws Error where a package has neither a licence file nor a licence's name
 */
export function licenses(metafile: Metafile, root: string): string {
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [packageFolder(input)] : [])),
  )
  // Embedded, or read from prebuilt/: esbuild does not see its package.
  if (Object.values(metafile.outputs).some(({ inputs }) => 'core/cryptoki/prebuilt.ts' in inputs)) used.push('node_modules/pkcs11js')
  const folders = [...new Set(used.filter((folder) => folder !== undefined))].sort()
  const texts = folders.map((folder) => licenseOf(folder, root))
  return `The bundle beside this file holds code of these packages.\n\n${texts.join('\n')}`
}

function licenseOf(folder: string, root: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []
  const file = files.sort().find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry))
  if (license === undefined && file === undefined) throw new Error(`${name} ${version} tells no licence: it must not be bundled.`)
  const text =
    file === undefined
      ? ''
      : `\n${readFileSync(join(root, folder, file), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim()}\n`
  return `${'-'.repeat(80)}\n${name} ${version} (${license ?? 'see below'})\n${text}`
}
