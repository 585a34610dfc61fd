/** Every signing tool: a new one is a file in this folder and a line here. */
import { jarsigner } from './jarsigner.ts'
import { opensslDgst } from './openssl-dgst.ts'
import { osslsigncode } from './osslsigncode.ts'
import type { SigningTool } from './signing-tool.ts'

export const tools = {
  'openssl-dgst': opensslDgst,
  osslsigncode,
  jarsigner,
} as const satisfies Record<string, SigningTool>

export type ToolName = keyof typeof tools

export const toolNames = Object.keys(tools) as ToolName[]
