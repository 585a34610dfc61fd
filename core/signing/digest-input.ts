/** For tools that sign a digest: computes it, or takes the one that the file holds, and writes what the tool is to sign. */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { SigningError } from '../errors.ts'
import type { FileDigests } from '../file-digests.ts'
import type { PlannedFile } from '../plan.ts'
import type { Workspace } from '../workspace.ts'
import { digestLengths } from '../tools/digest-info.ts'
import type { SigningTool, ToolContext } from '../tools/signing-tool.ts'

/**
 * The tool, told where the digest of this file lies; other tools are given back as they are. The digest is computed once, however often
 * the tool is run.
 *
 * @throws SigningError INVALID_INPUT: with input-is-digest, the file is none
 */
export async function withDigest(
  tool: SigningTool,
  { file }: PlannedFile,
  context: ToolContext,
  workspace: Workspace,
  digests: FileDigests,
): Promise<SigningTool> {
  if (tool.digestInput === undefined) return tool
  const { digest, inputIsDigest } = context.options
  const value = inputIsDigest === true ? await givenDigest(file, digest) : await digests.of(file.realPath, digest)
  const digestFile = await workspace.write(`digest-${randomUUID()}`, tool.digestInput(value, context))
  return { ...tool, sign: (request, toolContext) => tool.sign({ ...request, digestFile }, toolContext) }
}

async function givenDigest(file: PlannedFile['file'], digest: ToolContext['options']['digest']): Promise<Buffer> {
  const length = digestLengths[digest]
  const refuse = (what: string, hint: string): never => {
    throw new SigningError('INVALID_INPUT', `input-is-digest is set, but ${file.name} ${what}.`, { file: file.name, hint })
  }
  if (file.size > 1024) return refuse(`has ${file.size} bytes and can't be a digest`, 'Leave input-is-digest out to have files hashed.')
  const content = await readFile(file.realPath)
  // Also where the text is as long as another digest's bytes are.
  if (/^\s*[0-9a-f]{32,128}(\s|$)/i.test(content.toString('latin1')))
    return refuse('holds the digest as text', `Write its bytes: openssl dgst -${digest} -binary FILE.`)
  if (content.length === length) return content
  const other = Object.entries(digestLengths).find(([, bytes]) => bytes === content.length)?.[0]
  return refuse(
    `has ${content.length} bytes, and a digest by ${digest} has ${length}`,
    other === undefined ? `Make it by openssl dgst -${digest} -binary FILE.` : `Set digest to ${other}, or make it by ${digest}.`,
  )
}
