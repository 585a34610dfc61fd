/** The PKCS #11 addon as a file: it lies in the bundle, and the system wants a file to load it from. */
import type { Workspace } from '../workspace.ts'
import { readPrebuilt } from './prebuilt.ts'

const addons = new WeakMap<Workspace, Promise<string | undefined>>()

/**
 * Absolute path of the addon for this platform, written once a run; undefined where this release has none.
 *
 * @throws SigningError OUTPUT_NOT_WRITABLE
 */
export function addonFor(workspace: Workspace): Promise<string | undefined> {
  const known = addons.get(workspace)
  if (known !== undefined) return known
  const written = readPrebuilt(`${process.platform}-${process.arch}/pkcs11.node`).then((bytes) =>
    bytes === undefined ? undefined : workspace.write('pkcs11.node', bytes),
  )
  addons.set(workspace, written)
  return written
}
