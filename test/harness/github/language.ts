/** GitHub's own parser, validator and expressions. They load on Node 20 only when they are bundled: for their JSON imports. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { buildSync } from 'esbuild'
import type * as Packages from './language-packages.ts'

const root = resolve(import.meta.dirname, '../../..')
const folder = resolve(root, 'build/github-language')

export type GithubLanguage = typeof Packages

/** Bundled once for each version of the packages. Several test files may do so at once. */
export function githubLanguage(): GithubLanguage {
  const version = createHash('sha256')
    .update(readFileSync(resolve(root, 'package-lock.json')))
    .update(readFileSync(resolve(import.meta.dirname, 'language-packages.ts')))
    .digest('hex')
  const file = resolve(folder, `${version.slice(0, 16)}.cjs`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const temporary = `${file}.${process.pid}`
    buildSync({
      entryPoints: [resolve(import.meta.dirname, 'language-packages.ts')],
      outfile: temporary,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'error',
    })
    renameSync(temporary, file)
  }
  return createRequire(import.meta.url)(file) as GithubLanguage
}
