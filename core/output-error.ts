/** Why something could not be written, in words. */
import { constants } from 'node:os'
import { SigningError } from './errors.ts'
import { plainText } from './redaction.ts'

interface Reason {
  readonly why: string
  readonly hint: string
}

const notAllowed: Reason = {
  why: 'permission was denied',
  hint: 'Let the user of this job write to that folder, or set output-directory to one that it may write to.',
}
const full: Reason = { why: 'the disk is full', hint: 'Free space on that disk, or set output-directory to another one.' }
const tooLong: Reason = { why: 'the name is too long', hint: 'Shorten the name, or work in a folder with a shorter path.' }

/** https://man7.org/linux/man-pages/man3/errno.3.html */
const reasons: Readonly<Record<string, Reason>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: { why: 'the file system is read-only', hint: 'Set output-directory to a folder on a file system that can be written to.' },
  ENOSPC: full,
  EDQUOT: { why: 'the disk quota is used up', hint: 'Free space, or set output-directory to another disk.' },
  EFBIG: { why: 'the file would be too large', hint: 'Raise the limit on file sizes (ulimit -f), or use another file system.' },
  ENAMETOOLONG: tooLong,
  EISDIR: { why: 'there is a folder of that name', hint: 'Remove or rename the folder, or set output-directory to another one.' },
  ENOTDIR: { why: 'a part of the path is a file, not a folder', hint: 'Remove or rename that file, or choose another folder.' },
  EEXIST: { why: 'there is something of that name already', hint: 'Remove or rename it, or choose another folder.' },
  ENOENT: { why: 'the folder does not exist', hint: 'Make the folder first, and do not remove it while the job runs.' },
  ELOOP: { why: 'a link in the path leads back to itself', hint: 'Remove that link.' },
  EBUSY: {
    why: 'it is in use, or another file system is mounted there',
    hint: 'Set output-directory to a folder, so that it need not be replaced.',
  },
  EXDEV: { why: 'another file system is mounted there', hint: 'Set output-directory to a folder on one file system.' },
  EIO: { why: 'the disk reports an error', hint: "Look at the machine's log; another disk may help." },
  EMFILE: { why: 'too many files are open', hint: 'Lower parallel, or raise the limit (ulimit -n).' },
  ESTALE: { why: 'the file server does not know it any more', hint: 'Do not replace folders on that server while the job runs.' },
}

/** For these Node has no names: it calls them `Unknown system error -122`. */
const unnamed: ReadonlyMap<string, string> = new Map(
  (['EDQUOT', 'ESTALE'] as const).map((code) => [`Unknown system error -${constants.errno[code]}`, code]),
)

/** The code of a system error, such as ENOENT. */
export function systemCode(error: unknown): string | undefined {
  const code = textOf(error, 'code')
  return unnamed.get(code ?? '') ?? code
}

/** Whether a system error's code says that a disk has no more room for us. */
export function isDiskFull(code: string): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
}

/** A text that an error carries. Not by instanceof: errors of Node's own come from outside where this runs in a VM context. */
export function textOf(error: unknown, property: 'code' | 'path' | 'message' | 'syscall'): string | undefined {
  if (typeof error !== 'object' || error === null || !(property in error)) return undefined
  const value: unknown = Reflect.get(error, property)
  return typeof value === 'string' ? value : undefined
}

/** What an error says; of what is thrown in an error's place, that itself. */
export function messageOf(error: unknown): string {
  return textOf(error, 'message') ?? String(error)
}

/** Why a file could not be read, as the end of a sentence about it: `does not exist`. */
export function whyUnreadable(error: unknown): string {
  const code = systemCode(error)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist'
    case 'EISDIR':
      return 'is a folder'
    case 'EACCES':
    case 'EPERM':
    case 'EIO':
    case 'EMFILE':
    case 'ESTALE':
      return `can't be read: ${reasons[code]?.why ?? code}`
    default:
      return `can't be read: ${code ?? messageOf(error)}`
  }
}

/** Whether it is the system's word on reading a file. Where it was open already, the error has no path, and it may be any file. */
export function isOfReading(error: unknown, path: string): boolean {
  const known = textOf(error, 'path')
  return /^(?:open|read|f?stat|lstat)$/.test(textOf(error, 'syscall') ?? '') && (known === undefined || known === path)
}

/**
 * The SigningError for a failure to write `path`, or to remove it: OUTPUT_NOT_WRITABLE for what the system says, INTERNAL_ERROR for anything else, and a
 * SigningError as it is.
 */
export function outputError(error: unknown, path: string, what: 'written' | 'removed' = 'written'): SigningError {
  if (error instanceof SigningError) return error
  const code = systemCode(error)
  const name = plainText(path)
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) {
    const why = plainText(messageOf(error))
    return new SigningError('INTERNAL_ERROR', `${name} can't be ${what}: ${why}.`, { file: path, cause: error })
  }
  const { why, hint } = reasons[code] ?? { why: `the system says ${code}`, hint: 'Check the folder and its disk.' }
  return new SigningError('OUTPUT_NOT_WRITABLE', `${name} can't be ${what}: ${why}.`, { hint, file: path, cause: error })
}
