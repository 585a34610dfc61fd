/** What is bundled, and how. */
import type { BuildOptions, Plugin } from 'esbuild'

export interface Bundle {
  readonly entry: string
  readonly outfile: string
  readonly executable: boolean
  readonly options: BuildOptions
}

/** Packages that a bundle may load when it starts; everything else waits for its first use, by `import()`. */
export const loadedAtStart: ReadonlySet<string> = new Set(['@actions/core', 'fastest-levenshtein', 'p-map', 'tmp'])

/** An old Node must understand all of the file before it runs its first line: hence the old syntax. */
const refuseOldNode = `#!/usr/bin/env node
if (parseInt(process.versions.node, 10) < 20) {
  process.stderr.write('error: pkcs11-sign needs Node.js 20 or later; this is ' + process.versions.node + '.\\n');
  process.exit(4);
}`

/** fdir asks for its own address, which CommonJS does not have. */
const ownAddress = `var bundleAddress = require('url').pathToFileURL(__filename).href;`

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  charset: 'utf8',
  define: { 'import.meta.url': 'bundleAddress' },
  banner: { js: ownAddress },
  // A linked node_modules gives the same bytes as one in place.
  preserveSymlinks: true,
  // Licences are in LICENSES.txt, complete.
  legalComments: 'none',
  logLevel: 'silent',
  metafile: true,
  write: false,
}

/** Every bundle that is committed: GitHub runs what lies in the repository, and the command line runs without an installation. */
export const bundles: readonly Bundle[] = [
  {
    entry: 'github-action/main.ts',
    outfile: 'github-action/dist/index.cjs',
    executable: false,
    options: { ...common, target: 'node20', plugins: [leanActionsCore()] },
  },
  {
    entry: 'cli/main.ts',
    outfile: 'cli/dist/pkcs11-sign.cjs',
    executable: true,
    options: { ...common, target: 'node10', supported: { bigint: true }, banner: { js: `${refuseOldNode}\n${ownAddress}` } },
  },
]

/**
 * `@actions/core` loads an HTTP client for OIDC tokens and a process runner for details of the system: half of the start-up time, for
 * what we never ask for.
 */
function leanActionsCore(): Plugin {
  const stubs: Readonly<Record<string, string>> = {
    './oidc-utils.js': `export class OidcClient {
  static async getIDToken() { throw new Error('This bundle leaves out OIDC tokens (scripts/bundle/bundles.ts).') }
}`,
    './platform.js': 'export {}',
  }
  return {
    name: 'lean-actions-core',
    setup(build) {
      build.onResolve({ filter: /^\.\/(oidc-utils|platform)\.js$/ }, ({ path, importer }) =>
        /[\\/]@actions[\\/]core[\\/]lib[\\/]core\.js$/.test(importer) ? { path, namespace: 'stub' } : undefined,
      )
      build.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({ contents: stubs[path] ?? '', loader: 'js' }))
    },
  }
}
