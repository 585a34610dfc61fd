/** Programs of ours that Node.js runs in processes of their own. Pure. */
import type { Command } from './tools/signing-tool.ts'

type Environment = Readonly<Record<string, string>>

/**
 * What our own programs start without: options of Node.js, which could be any; what it is to tell of itself, the token among it; and certificate
 * authorities: our programs ask nobody by TLS, and to read a whole bundle of authorities takes Node.js twice as long as all else of its start.
 */
const foreign: ReadonlySet<string> = new Set(['NODE_OPTIONS', 'NODE_DEBUG', 'NODE_EXTRA_CA_CERTS'])

/** Parts an environment: what a program of ours gets, and the rest of it. */
export function partForNode(environment: Environment): { readonly own: Record<string, string>; readonly others: Record<string, string> } {
  const own: Record<string, string> = {}
  const others: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) (foreign.has(name) ? others : own)[name] = value
  return { own, others }
}

/** A script for `node -e`. */
export function nodeCommand(script: string, parameters: readonly string[], environment: Environment): Command {
  return { program: process.execPath, arguments: ['-e', script, ...parameters], environment: partForNode(environment).own }
}
