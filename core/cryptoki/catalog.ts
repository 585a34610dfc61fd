/** SHA-256 digests of SignPath's archives. `npm run catalog` writes this file: it takes in only what the release key's signature vouches for. */
import type { LibrarySystem } from './address.ts'

/** By version, then by system; lower-case hexadecimal. */
export type Catalog = Readonly<Record<string, Readonly<Partial<Record<LibrarySystem, string>>>>>

export const catalog: Catalog = {}
