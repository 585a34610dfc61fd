/** Puts what is prebuilt into a bundle, so that it stays one file. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { deflateSync } from 'fflate'
import { prebuilt } from './files.ts'

/**
 * For esbuild: core/cryptoki/prebuilt.ts then reads from itself. fflate, as zlib's own output depends on the version of Node.js that
 * builds, and bundles must come out the same everywhere.
 */
export function embedPrebuilt(): Plugin {
  return {
    name: 'embed-prebuilt',
    setup(build) {
      build.onLoad({ filter: /[\\/]core[\\/]cryptoki[\\/]prebuilt\.ts$/ }, async () => ({
        contents: await embedded(join(build.initialOptions.absWorkingDir ?? '.', 'prebuilt')),
        loader: 'js',
      }))
    },
  }
}

async function embedded(folder: string): Promise<string> {
  const texts = await Promise.all(
    [...prebuilt.java.files, ...prebuilt.addons.files].map(async (name) => {
      const packed = deflateSync(await readFile(join(folder, name)), { level: 9 })
      return `${JSON.stringify(name)}: '${Buffer.from(packed).toString('base64')}'`
    }),
  )
  return `import { inflateRawSync } from 'node:zlib'
const packed = { ${texts.join(',\n')} }
export async function readPrebuilt(name) {
  return Object.hasOwn(packed, name) ? inflateRawSync(Buffer.from(packed[name], 'base64')) : undefined
}
`
}
