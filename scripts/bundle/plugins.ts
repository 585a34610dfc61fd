/** What esbuild is to do otherwise with a few packages, so that a bundle starts fast and runs nothing but itself. */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/**
 * `@actions/core` loads an HTTP client for OIDC tokens and a process runner for details of the system: half of the start-up time, for
 * what we never ask for.
 */
export function leanActionsCore(): Plugin {
  const stubs: Readonly<Record<string, string>> = {
    './oidc-utils.js': `export class OidcClient {
  static async getIDToken() { throw new Error('This bundle leaves out OIDC tokens (scripts/bundle/plugins.ts).') }
}`,
    './platform.js': 'export {}',
    // Each takes Node milliseconds to load, and the first line needs neither.
    crypto: `export function randomUUID() { return require('crypto').randomUUID() }`,
    fs: `export const constants = require('fs').constants
const late = (name) => (...parameters) => require('fs').promises[name](...parameters)
export const promises = { access: late('access'), appendFile: late('appendFile'), writeFile: late('writeFile') }`,
  }
  /** What is replaced, and in which of the package's files. */
  const stubbed = new Map([
    ['./oidc-utils.js', 'core'],
    ['./platform.js', 'core'],
    ['crypto', 'file-command'],
    ['fs', 'summary'],
  ])
  return {
    name: 'lean-actions-core',
    setup(build) {
      build.onResolve({ filter: /^(\.\/(oidc-utils|platform)\.js|crypto|fs)$/ }, ({ path, importer, namespace }) => {
        const file = namespace === 'file' && /[\\/]@actions[\\/]core[\\/]lib[\\/]([\w-]+)\.js$/.exec(importer)?.[1]
        return stubbed.get(path) === file ? { path, namespace: 'stub' } : undefined
      })
      build.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({ contents: stubs[path] ?? '', loader: 'js' }))
    },
  }
}

/** task-lib loads what finds files, starts tools and downloads: most of its start-up time, for what core does itself. */
export function leanTaskLib(): Plugin {
  const stubs: Readonly<Record<string, string>> = { minimatch: 'export {}', './toolrunner': 'export {}', './externaloutput': 'export {}' }
  return {
    name: 'lean-task-lib',
    setup(build) {
      build.onResolve({ filter: /^(minimatch|\.\/(toolrunner|externaloutput))$/ }, ({ path, importer, namespace }) =>
        namespace === 'file' && /[\\/]azure-pipelines-task-lib[\\/](task|internal)\.js$/.test(importer)
          ? { path, namespace: 'task-lib-stub' }
          : undefined,
      )
      build.onLoad({ filter: /.*/, namespace: 'task-lib-stub' }, ({ path }) => ({ contents: stubs[path] ?? '', loader: 'js' }))
    },
  }
}

/**
 * fdir loads `picomatch` where it finds one, for a method that nobody here calls: beside a bundle that lies in somebody's project, that would be code
 * of theirs, in the process that has the token.
 */
export function fdirWithoutPicomatch(): Plugin {
  const optional = '__require.resolve("picomatch");\n\tpm = __require("picomatch");'
  return {
    name: 'fdir-without-picomatch',
    setup(build) {
      build.onLoad({ filter: /[\\/]fdir[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8')
        if (!text.includes(optional)) throw new Error(`${path} loads picomatch in another way than before: see scripts/bundle/plugins.ts.`)
        return { contents: text.replace(optional, ''), loader: 'js' }
      })
    },
  }
}

/** What runs in a process of its own stands in our sources as a text, which esbuild leaves as it is: its comments and its indentation go here. */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    setup(build) {
      build.onLoad({ filter: /[\\/]core[\\/](?:.*-script|supervisor)\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8')
        return { contents: text.replace(/^ *\/\/.*\n/gm, '').replace(/^ +/gm, ''), loader: 'ts' }
      })
    },
  }
}

/** A package that prints what others do, wherever a job has DEBUG set for tools of its own: here nobody is to hear of it. */
export function withoutDebug(): Plugin {
  return {
    name: 'without-debug',
    setup(build) {
      build.onResolve({ filter: /^debug$/ }, ({ path }) => ({ path, namespace: 'debug-stub' }))
      build.onLoad({ filter: /.*/, namespace: 'debug-stub' }, () => ({ contents: 'export default () => () => {}', loader: 'js' }))
    },
  }
}
