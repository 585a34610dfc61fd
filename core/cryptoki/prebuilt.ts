/** Where compiled parts come from: the addon that loads PKCS #11 libraries, and the Java program. Bundles hold another text of this file: scripts/prebuild/embed.ts. */
import { readFile } from 'node:fs/promises'

/**
 * @param name in prebuilt/, such as `linux-x64/pkcs11.node`
 * @returns undefined where there is none, as for another platform
 */
export async function readPrebuilt(name: string): Promise<Uint8Array | undefined> {
  return readFile(new URL(`../../prebuilt/${name}`, import.meta.url)).catch(() => undefined)
}
