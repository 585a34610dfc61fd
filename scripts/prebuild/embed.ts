/** Puts the prebuilt addons into a bundle, so that it stays one file. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { deflateSync } from 'fflate'

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
  const entries = await readdir(folder, { withFileTypes: true })
  const platforms = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
  const texts = await Promise.all(
    platforms.map(async (platform) => {
      const packed = deflateSync(await readFile(join(folder, platform, 'pkcs11.node')), { level: 9 })
      return `${JSON.stringify(platform)}: '${Buffer.from(packed).toString('base64')}'`
    }),
  )
  return `import { inflateRawSync } from 'node:zlib'
const packed = { ${texts.join(',\n')} }
export async function readPrebuilt(platform) {
  return Object.hasOwn(packed, platform) ? inflateRawSync(Buffer.from(packed[platform], 'base64')) : undefined
}
`
}
