/** The proof of what a tool made, whatever it says itself. */
import { lstatSync } from 'node:fs'
import { SigningError } from '../errors.ts'
import type { PlannedFile } from '../plan.ts'
import type { Defect, SigningTool } from '../tools/signing-tool.ts'
import { contentDifference } from '../verification/same-content.ts'
import { noSpaceLeft, notWritten } from './explain.ts'
import type { SigningContext, Valid } from './signing-context.ts'

/** @returns a SigningError for what is no good: TIMESTAMP_FAILED, for another server may do better, or VERIFICATION_FAILED */
export async function prove(
  planned: PlannedFile,
  tool: SigningTool,
  result: string,
  timestampUrl: string | undefined,
  context: Pick<SigningContext, 'tool' | 'verifier'>,
): Promise<Valid | SigningError> {
  const detached = tool.result.kind === 'detached'
  // Itself, and not what it leads to.
  const written = lstatSync(result, { throwIfNoEntry: false })
  if (written === undefined || written.size === 0) return notGood(planned, tool, result, 'it wrote nothing', checkTool)
  if (!written.isFile()) return notGood(planned, tool, result, 'it is not a file', checkTool)
  const request = {
    file: detached ? planned.file.realPath : result,
    signature: result,
    timestamped: timestampUrl !== undefined,
    digest: planned.digest,
  }
  const verdict = await tool.verify(request, context.tool, context.verifier)
  if (verdict.state === 'valid') {
    const difference = detached ? undefined : await contentDifference(planned.file.realPath, result)
    if (difference !== undefined) throw otherContent(planned, tool, difference)
    return verdict
  }
  if (verdict.state === 'invalid' && verdict.part === 'timestamp') {
    const { name } = planned.file
    return new SigningError(
      'TIMESTAMP_FAILED',
      `${timestampUrl ?? 'The timestamp server'} gave no good timestamp for ${name}: ${verdict.reason}.`,
      {
        file: name,
        hint: 'Add another server to timestamp-urls; they are tried in order.',
      },
    )
  }
  const advice = verdict.state === 'invalid' ? verdict.advice : undefined
  return notGood(planned, tool, result, verdict.reason, advice ?? checkCertificate)
}

function otherContent({ file: { name } }: PlannedFile, tool: SigningTool, { reason, advice }: Defect): SigningError {
  return new SigningError('VERIFICATION_FAILED', `${tool.name} ended well, but signed something else than ${name}: the result ${reason}.`, {
    file: name,
    hint: `The result was thrown away and the original is unchanged. ${advice ?? checkArguments}`,
  })
}

const checkArguments = 'Check arguments: they must not name other files. If there are none, report this.'
const checkTool = 'Check arguments, and that what is found as the tool is the tool itself, such as on PATH.'
const checkCertificate = 'Check that the certificate is the one of the signing policy; if it is, report this.'

async function notGood(
  { file: { name } }: PlannedFile,
  tool: SigningTool,
  result: string,
  reason: string,
  advice: string,
): Promise<SigningError> {
  // osslsigncode 2.5 says nothing of a full disk, and half of a file is no good signature.
  const full = await noSpaceLeft({ output: result, expectedSizeInBytes: 0 })
  if (full !== undefined) return notWritten(tool.name, name, full, { file: name })
  return new SigningError(
    'VERIFICATION_FAILED',
    `${tool.name} ended well, but what it made for ${name} is not a good signature: ${reason.replace(/\.$/, '')}.`,
    {
      file: name,
      hint: `The result was thrown away and the original is unchanged. ${advice}`,
    },
  )
}
