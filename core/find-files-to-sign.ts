/** The files that the inputs name. */
import { resolve, sep } from 'node:path'
import { SigningError } from './errors.ts'
import { findFiles, type FoundFile } from './files.ts'
import type { Session } from './session.ts'

/**
 * @returns nothing where that is allowed by `if-no-files-found`
 * @throws SigningError NO_FILES_FOUND, FILE_UNREADABLE
 */
export async function findFilesToSign({ host, inputs }: Session): Promise<readonly FoundFile[]> {
  if (inputs.files.length === 0) return []
  const found = await findFiles(inputs.files, process.cwd())
  const files = withoutResults(found.files, inputs.outputDirectory)
  const { unmatched } = found
  // A file named outright is meant: its absence is an error even where others are found. A glob may match nothing beside others, but what it
  // was for goes out unsigned.
  const missing = unmatched.filter(({ literal }) => literal)
  for (const { pattern, literal } of unmatched) {
    if (literal || files.length === 0) continue
    const message = `${pattern} matches no file; other patterns of files do.`
    if (inputs.ifNoFilesFound === 'ignore') host.info(message)
    else host.warning(message)
  }
  if (files.length > 0 && missing.length === 0) return files
  const patterns = (missing.length > 0 ? missing : unmatched).map(({ pattern }) => pattern)
  const message = `${patterns.join(', ')} ${patterns.length === 1 ? 'matches' : 'match'} no file in ${process.cwd()}.`
  switch (inputs.ifNoFilesFound) {
    case 'error':
      throw new SigningError('NO_FILES_FOUND', message, {
        hint: 'Check that the build wrote them there, and the spelling; set if-no-files-found to warn or ignore where that is fine.',
      })
    case 'warn':
      host.warning(message)
      return files
    case 'ignore':
      host.info(message)
      return files
  }
}

/** What an earlier run put into the output directory is not signed again, unless all that is to be signed lies there. */
function withoutResults(files: readonly FoundFile[], outputDirectory: string | undefined): readonly FoundFile[] {
  if (outputDirectory === undefined) return files
  const inside = resolve(process.cwd(), outputDirectory) + sep
  const others = files.filter(({ path }) => !path.startsWith(inside))
  return others.length > 0 ? others : files
}
