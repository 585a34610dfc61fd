/** What is bundled, and how. */
import type { BuildOptions } from 'esbuild'
import { embedPrebuilt } from '../prebuild/embed.ts'
import { bareScripts, fdirWithoutPicomatch, leanActionsCore, leanTaskLib, withoutDebug } from './plugins.ts'

export interface Bundle {
  readonly entry: string
  readonly outfile: string
  readonly executable: boolean
  /** Whether what is loaded by `import()`, which V8 is to read only when it is used, lies as a text in `outfile`, and not as files beside it. */
  readonly oneFile: boolean
  /** Goes before everything else in `outfile`. */
  readonly firstLines: string
  readonly options: BuildOptions
}

/** Packages that a bundle may load when it starts; everything else waits for its first use, by `import()`. */
export const loadedAtStart: ReadonlySet<string> = new Set([
  '@actions/core',
  'azure-pipelines-task-lib',
  'fastest-levenshtein',
  'p-map',
  'semver',
  'tmp',
])

/** Before 20.3 there is no AbortSignal.any. An old Node must understand all of the file before it runs its first line: hence the old syntax. */
const ifNodeIsOld = String.raw`if (/^(1?\d|20\.[0-2])\./.test(process.versions.node)) {`

const refuseOldNode = `#!/usr/bin/env node
${ifNodeIsOld}
  process.stderr.write('error: pkcs11-sign needs Node.js 20.3 or later; this is ' + process.versions.node + '.\\n');
  process.exit(4);
}`

/**
 * A runner that knows no `using: node24` says so itself, but one can be told to run actions with the Node.js that it has
 * (ACTIONS_RUNNER_FORCE_ACTIONS_NODE_VERSION); without this that ends in a stack trace of a package.
 */
const refuseOldRunner = `${ifNodeIsOld}
  process.stdout.write('::error title=pkcs11-sign::This runner runs actions with Node.js ' + process.versions.node + ', and this action needs 20.3 or later. ' +
    'Update the runner to 2.327.1 or later, and set no ACTIONS_RUNNER_FORCE_ACTIONS_NODE_VERSION. [UNSUPPORTED_RUNNER]\\n');
  process.exit(4);
}`

/** An agent on an old system falls back to an older Node. In Azure's own words, for it reads the exit code last. */
const refuseOldHandler = `${ifNodeIsOld}
  console.log('##vso[task.logissue type=error;]pkcs11-sign needs an agent that runs tasks on Node.js 20.3 or later; this one took ' + process.versions.node + '. Update the agent (4.248 or later), and its system where that is older than glibc 2.28. [UNSUPPORTED_RUNNER]');
  console.log('##vso[task.complete result=Failed;]');
  process.exit(1);
}`

/** The addon and the Java program lie at a place seen from there, and CommonJS has no `import.meta`. */
const ownAddress = `var bundleAddress = require('url').pathToFileURL(__filename).href;`

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // A single character beyond Latin-1 would have V8 keep all of the text at two bytes each.
  charset: 'ascii',
  // Less to read for V8; lines stay short, so that an error's place can be found.
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: true,
  lineLimit: 480,
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
    oneFile: false,
    firstLines: refuseOldRunner,
    options: { ...common, target: 'node20', plugins: [bareScripts(), fdirWithoutPicomatch(), withoutDebug(), leanActionsCore()] },
  },
  {
    entry: 'azure-task/main.ts',
    outfile: 'azure-task/dist/index.cjs',
    executable: false,
    oneFile: false,
    firstLines: refuseOldHandler,
    options: {
      ...common,
      target: 'node16',
      plugins: [bareScripts(), fdirWithoutPicomatch(), withoutDebug(), leanTaskLib(), embedPrebuilt()],
    },
  },
  {
    entry: 'cli/main.ts',
    outfile: 'cli/dist/pkcs11-sign.cjs',
    executable: true,
    // One file that can be copied anywhere.
    oneFile: true,
    firstLines: refuseOldNode,
    options: {
      ...common,
      target: 'node20',
      plugins: [bareScripts(), fdirWithoutPicomatch(), withoutDebug(), embedPrebuilt()],
    },
  },
]
