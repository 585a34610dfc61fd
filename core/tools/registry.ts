/** Every signing tool: a new one is a file in this folder and a line here. */
import { apksigner } from './apksigner.ts'
import { cosign } from './cosign.ts'
import { debsigs } from './debsigs.ts'
import { gpg } from './gpg.ts'
import { jarsigner } from './jarsigner.ts'
import { opensslCms } from './openssl-cms.ts'
import { opensslDgst } from './openssl-dgst.ts'
import { opensslPkeyutl } from './openssl-pkeyutl.ts'
import { osslsigncode } from './osslsigncode.ts'
import { pkcs11Tool } from './pkcs11-tool.ts'
import { rpmsign } from './rpmsign.ts'
import type { SigningTool } from './signing-tool.ts'

export const tools = {
  'openssl-dgst': opensslDgst,
  'openssl-pkeyutl': opensslPkeyutl,
  'openssl-cms': opensslCms,
  'pkcs11-tool': pkcs11Tool,
  osslsigncode,
  jarsigner,
  apksigner,
  cosign,
  gpg,
  rpmsign,
  debsigs,
} as const satisfies Record<string, SigningTool>

export type ToolName = keyof typeof tools

export const toolNames = Object.keys(tools) as ToolName[]
