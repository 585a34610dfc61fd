/** Signing tools that misbehave: scripts, first on PATH, which do one thing in place of signing and are the real tool otherwise. */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ToolName } from '../../core/tools/registry.ts'
import type { Job } from './job.ts'
import { rowOf } from './tool-table.ts'

/** What libp11 prints where the token refuses a signature; the number is CKR_FUNCTION_FAILED. */
const engineErrorText = 'error:40000006:PKCS#11 module:ERR_CKR_error:Function failed:p11_rsa.c:123:'

/** What happens in place of signing. `$out` is where the result belongs, `$in` the file to sign. */
const misbehaviours = {
  /** openssl and osslsigncode do so with libp11: the real error first, and then a crash. */
  crash: `echo "${engineErrorText}" >&2; kill -SEGV $$`,
  /** A crash without a word. */
  'silent crash': 'kill -SEGV $$',
  'writes nothing': 'exit 0',
  'writes an empty file': ': > "$out"; exit 0',
  'copies the file unsigned': 'cp "$in" "$out"; exit 0',
  'writes half, then fails': 'head -c 100 "$in" > "$out"; echo "something broke" >&2; exit 1',
  /** With a child of its own, as a shell script would have. */
  hangs: 'sleep 4711 & sleep 4712; exit 0',
  'puts another signature there': 'cp "$PREPARED" "$out"; exit 0',
} as const

export type Misbehaviour = keyof typeof misbehaviours

/** @returns the folder to put first on PATH. @param prepared what `puts another signature there` puts there */
export async function fakeTool(
  folder: string,
  tool: ToolName,
  behaviour: Misbehaviour | { readonly script: string },
  prepared = '',
): Promise<string> {
  const { call, standIn } = rowOf(tool)
  const { program, signs, places } = call
  const real =
    standIn === undefined ? execFileSync('which', [program], { encoding: 'utf8' }).trim() : join(await standIn(`${folder}-real`), program)
  const does = typeof behaviour === 'string' ? misbehaviours[behaviour] : behaviour.script
  await mkdir(folder, { recursive: true })
  const path = join(folder, program)
  const lines = [
    '#!/bin/bash',
    `PREPARED='${prepared}'`,
    'case "$*" in',
    `${signs})`,
    places,
    does,
    ';;',
    'esac',
    `exec '${real}' "$@"`,
    '',
  ]
  await writeFile(path, lines.join('\n'))
  await chmod(path, 0o755)
  return folder
}

/** The search path with a folder in front. */
export function pathWith(folder: string): Readonly<Record<string, string>> {
  return { PATH: `${folder}:${process.env['PATH'] ?? ''}` }
}

/** What the tool needs of the environment: where something stands in for it, that comes first on PATH. */
export async function environmentFor(tool: ToolName, { directory }: Job): Promise<Readonly<Record<string, string>>> {
  const { standIn } = rowOf(tool)
  return standIn === undefined ? {} : pathWith(await standIn(join(directory, 'stand-in')))
}

/** For Node's --require: plain HTTP requests that neither end nor hold the process. */
export const hangingHttp = `
require('http').request = () => ({ once() { return this }, on() { return this }, end() {} })
require('module').syncBuiltinESMExports()
`
