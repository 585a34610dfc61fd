/** `npm run bench [start|one-file|many-files|exe|install|jars|shards]`: prints Markdown tables for docs/benchmarks.md. */
import { cpus } from 'node:os'
import { benchExe } from './exe.ts'
import { benchInstall } from './install.ts'
import { benchJars } from './jars.ts'
import { benchManyFiles, benchShards } from './many-files.ts'
import { benchOneFile } from './one-file.ts'
import { benchStart } from './start.ts'

const benches = {
  start: benchStart,
  'one-file': benchOneFile,
  'many-files': benchManyFiles,
  exe: benchExe,
  install: benchInstall,
  jars: benchJars,
  shards: benchShards,
}

async function main(names: readonly string[]): Promise<void> {
  console.log(`${cpus().length} cores, Node.js ${process.versions.node}, ${process.platform}\n`)
  for (const [name, bench] of Object.entries(benches)) if (names.length === 0 || names.includes(name)) console.log(await bench())
}

await main(process.argv.slice(2))
