/** Builds a bundle in memory, and compares it with what is there. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative } from 'node:path'
import { build, transform, type BuildOptions, type BuildResult } from 'esbuild'
import { loadedAtStart, type Bundle } from './bundles.ts'
import { inOneFile } from './one-file.ts'
import { eagerChains, licenses } from './packages.ts'

export interface BuiltFile {
  /** Relative to the checkout. */
  readonly path: string
  readonly text: string
  readonly executable: boolean
}

/**
 * Builds one bundle in memory: the file that starts it comes first, and the licences last.
 *
 * @throws Error in words for whoever runs the build
 */
export async function buildBundle(bundle: Bundle, root: string): Promise<readonly BuiltFile[]> {
  const { metafile, outputFiles = [], warnings } = await buildSplit(bundle, root)
  if (warnings.length > 0) throw new Error(warnings.map(({ text, location }) => `${location?.file ?? bundle.entry}: ${text}`).join('\n'))
  if (metafile === undefined) throw new Error('esbuild gave no list of files.')
  const eager = eagerChains(metafile, bundle.entry, loadedAtStart)
  if (eager.size > 0) {
    const chains = [...eager].map(([name, chain]) => `  ${name}: ${chain.slice(0, -1).join(' -> ')}`)
    throw new Error(`${bundle.outfile} would load these packages when it starts; use import() there:\n${chains.join('\n')}`)
  }
  const parts = await Promise.all(
    outputFiles.map(async ({ path, text }) => ({ path: relative(root, path), text: await toCommonJs(text, bundle.options) })),
  )
  const started = ({ path }: { readonly path: string }): number => (path === bundle.outfile ? 0 : 1)
  parts.sort((a, b) => started(a) - started(b) || (a.path < b.path ? -1 : 1))
  const code = bundle.oneFile ? [{ path: bundle.outfile, text: inOneFile(parts) }] : parts
  return [
    ...code.map(({ path, text }): BuiltFile => {
      const isFirst = path === bundle.outfile
      return { path, text: isFirst ? `${bundle.firstLines}\n${text}` : text, executable: bundle.executable && isFirst }
    }),
    { path: join(dirname(bundle.outfile), 'LICENSES.txt'), text: licenses(metafile, root), executable: false },
  ]
}

/**
 * esbuild splits ES modules only. A CommonJS package that is loaded by `import()` loses its named exports there: import it in a file of ours
 * that is loaded late instead. `import.meta` is left for the second step, which knows CommonJS.
 */
function buildSplit({ entry, outfile, options, oneFile }: Bundle, root: string): Promise<BuildResult> {
  const extension = extname(outfile)
  return build({
    ...options,
    banner: {},
    define: {},
    minifyWhitespace: false,
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: basename(outfile, extension) }],
    outdir: dirname(outfile),
    // Names by content: a file that did not change keeps its name. In one file, where nobody sees them, they are short.
    chunkNames: oneFile ? '[hash]' : '[name]-[hash]',
    outExtension: { '.js': extension },
    format: 'esm',
    splitting: true,
  })
}

async function toCommonJs(
  text: string,
  { banner, define, target, charset, minifySyntax, minifyWhitespace, minifyIdentifiers, lineLimit }: BuildOptions,
): Promise<string> {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    // Else Node's loader of ES modules, which takes its time to start, would load what is CommonJS.
    supported: { 'dynamic-import': false },
    ...(define === undefined ? {} : { define }),
    ...(target === undefined ? {} : { target }),
    ...(charset === undefined ? {} : { charset }),
    ...(minifySyntax === undefined ? {} : { minifySyntax }),
    ...(minifyWhitespace === undefined ? {} : { minifyWhitespace }),
    ...(minifyIdentifiers === undefined ? {} : { minifyIdentifiers }),
    ...(lineLimit === undefined ? {} : { lineLimit }),
  })
  // The banner declares what `define` puts in: most files of a split bundle need neither.
  const named = Object.values(define ?? {}).some((name) => code.includes(name))
  return named ? `${banner?.['js'] ?? ''}\n${code}` : code
}

/** Files of an earlier build that none of the new ones replaces; relative to the checkout. */
export async function leftovers(built: readonly BuiltFile[], root: string): Promise<readonly string[]> {
  const names = new Set(built.map(({ path }) => path))
  const folders = [...new Set(built.map(({ path }) => dirname(path)))]
  const there = await Promise.all(
    folders.map(async (folder) => (await readdir(join(root, folder)).catch(() => [])).map((name) => join(folder, name))),
  )
  return there.flat().filter((path) => !names.has(path))
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
