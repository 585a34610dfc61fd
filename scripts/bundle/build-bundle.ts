/** Builds a bundle in memory, and compares it with what is there. */
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { loadedAtStart, type Bundle } from './bundles.ts'
import { eagerChains, licenses } from './packages.ts'

export interface BuiltFile {
  /** Relative to the checkout. */
  readonly path: string
  readonly text: string
  readonly executable: boolean
}

/**
 * Builds one bundle in memory.
 *
 * @throws Error in words for whoever runs the build
 */
export async function buildBundle(bundle: Bundle, root: string): Promise<readonly BuiltFile[]> {
  const { metafile, outputFiles, warnings } = await build({
    ...bundle.options,
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile: bundle.outfile,
  })
  if (warnings.length > 0) throw new Error(warnings.map(({ text, location }) => `${location?.file ?? bundle.entry}: ${text}`).join('\n'))
  if (metafile === undefined) throw new Error('esbuild gave no list of files.')
  const eager = eagerChains(metafile, bundle.entry, loadedAtStart)
  if (eager.size > 0) {
    const chains = [...eager].map(([name, chain]) => `  ${name}: ${chain.slice(0, -1).join(' -> ')}`)
    throw new Error(`${bundle.outfile} would load these packages when it starts; use import() there:\n${chains.join('\n')}`)
  }
  const text = outputFiles?.[0]?.text ?? ''
  return [
    { path: bundle.outfile, text, executable: bundle.executable },
    { path: join(dirname(bundle.outfile), 'LICENSES.txt'), text: licenses(metafile, root), executable: false },
  ]
}

/** What differs from the file that is there, in words; undefined where nothing does. */
export async function staleness({ path, text, executable }: BuiltFile, root: string): Promise<string | undefined> {
  const file = join(root, path)
  const committed = await readFile(file, 'utf8').catch(() => undefined)
  if (committed === undefined) return `${path} is not there`
  if (committed !== text) return `${path} differs from what the sources give`
  if (executable && process.platform !== 'win32' && ((await stat(file)).mode & 0o111) === 0) return `${path} is not executable`
  return undefined
}
