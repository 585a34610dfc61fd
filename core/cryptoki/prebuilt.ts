/** Where the addon comes from that loads PKCS #11 libraries. Bundles hold another text of this file: scripts/prebuild/embed.ts. */
import { readFile } from 'node:fs/promises'

/**
 * @param platform system and processor, such as `linux-x64`
 * @returns `pkcs11.node`; undefined where there is none for this platform
 */
export async function readPrebuilt(platform: string): Promise<Uint8Array | undefined> {
  return readFile(new URL(`../../prebuilt/${platform}/pkcs11.node`, import.meta.url)).catch(() => undefined)
}
