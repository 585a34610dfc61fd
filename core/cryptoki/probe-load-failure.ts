/** Why the system's loader refuses a library, from its words, which differ a system, and from the file. */
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { SigningError } from '../errors.ts'
import { capture } from '../process.ts'
import type { Redact } from '../redaction.ts'
import { readLibraryFacts } from './library.ts'
import { rightBuildHint } from './probe-failure.ts'

export interface LoadQuestion {
  /** Absolute path. */
  readonly library: string
  /** The loader's words, redacted. */
  readonly words: string
  /** For a child that knows no secret. */
  readonly environment: Readonly<Record<string, string>>
  readonly redact: Redact
  readonly signal: AbortSignal
}

/** A SigningError LIBRARY_NOT_LOADABLE that names what is wrong. */
export async function loadFailure(question: LoadQuestion): Promise<SigningError> {
  const { library, words } = question
  // Its header first: of a library for another processor glibc says that there is no such file.
  const refused = await refusedByItsFile(library)
  if (refused !== undefined) return refused
  if (/undefined symbol: C_GetFunctionList|Win32 error 127\b/.test(words)) return notModule(library)
  const tooOld = await newerNeeded(question)
  if (tooOld !== undefined) return tooOld
  const missing = await missingLibraries(question)
  if (missing !== undefined) return missing
  if (/Win32 error 193\b/.test(words))
    return failure(question, `${library} is not a library for this Windows (64-bit, x64)`, rightBuildHint)
  if (/failed to map segment|operation not permitted|permission denied/i.test(words)) {
    return failure(
      question,
      `${library} may not be loaded by this user`,
      'Check the permissions of the file, and that its disk is not mounted with noexec.',
    )
  }
  return failure(question, `${library} can't be loaded`, rightBuildHint)
}

function failure({ words }: Pick<LoadQuestion, 'words'>, message: string, hint: string): SigningError {
  return new SigningError('LIBRARY_NOT_LOADABLE', `${message}.`, { hint, details: `The system's loader said:\n${words}` })
}

async function refusedByItsFile(library: string): Promise<SigningError | undefined> {
  const other = await otherWindowsProcessor(library)
  if (other !== undefined) {
    return new SigningError('LIBRARY_NOT_LOADABLE', `${library} is built for ${other}, but this runner is ${process.arch}.`, {
      hint: rightBuildHint,
    })
  }
  try {
    await readLibraryFacts(library, dirname(library))
    return undefined
  } catch (error) {
    return error instanceof SigningError ? error : undefined
  }
}

const windowsMachines: Readonly<Record<number, string>> = { 0x8664: 'x64', 0xaa64: 'arm64', 0x14c: 'ia32' }

/** Windows tells no other processor from a damaged file. */
async function otherWindowsProcessor(library: string): Promise<string | undefined> {
  if (process.platform !== 'win32') return undefined
  const bytes = await readFile(library).catch(() => Buffer.alloc(0))
  if (bytes.length < 0x40 || bytes.toString('latin1', 0, 2) !== 'MZ') return undefined
  const header = bytes.readUInt32LE(0x3c)
  if (header + 6 > bytes.length) return undefined
  const machine = windowsMachines[bytes.readUInt16LE(header + 4)]
  return machine === process.arch ? undefined : machine
}

/** libp11's engine loads modules itself, so it holds the name of their entry point, too: only the loader tells that it has none. */
async function notModule(library: string): Promise<SigningError> {
  const isEngine = (await readFile(library).catch(() => Buffer.alloc(0))).includes('bind_engine')
  const what = isEngine ? 'is an OpenSSL engine, not a PKCS #11 library' : 'is not a PKCS #11 library: it has no C_GetFunctionList'
  return new SigningError('LIBRARY_NOT_LOADABLE', `${library} ${what}.`, {
    hint: 'Set cryptoki-library to the PKCS #11 module itself, such as libSignPath.Cryptoki.so. The engine is found without it.',
  })
}

/** "…/libc.so.6: version `GLIBC_2.38' not found (required by …)". */
async function newerNeeded(question: LoadQuestion): Promise<SigningError | undefined> {
  const { library, words } = question
  const [, file = '', version = ''] = /(\S+): version [`'"]([^'"`]+)['"`] not found/.exec(words) ?? []
  if (version === '') return undefined
  const [, name = version, number = ''] = /^([A-Za-z]+)_([\d.]+)$/.exec(version) ?? []
  if (name !== 'GLIBC') {
    return failure(question, `${library} needs ${basename(file)} with ${version}, and this runner's is older`, rightBuildHint)
  }
  const [, here] = /^glibc (\S+)/.exec(await ask(question, 'getconf', 'GNU_LIBC_VERSION')) ?? []
  return failure(
    question,
    `${library} needs glibc ${number} or later, and this runner has ${here ?? 'an older one'}`,
    "The library was built for a newer system: use a newer runner image, or the build for this runner's distribution.",
  )
}

async function missingLibraries(question: LoadQuestion): Promise<SigningError | undefined> {
  const { library, words } = question
  if (/Win32 error 126\b/.test(words)) {
    return failure(
      question,
      `${library} needs another DLL that is not on this runner`,
      "Most often it is Microsoft's Visual C++ runtime (vc_redist.x64.exe), or a DLL that belongs beside the library.",
    )
  }
  const [, first] = /^(?:.*: )?([^:\s/]+): cannot open shared object file/.exec(words) ?? []
  if (first === undefined || first === basename(library)) return undefined
  const all = [...new Set([first, ...(await listedByLdd(question))])]
  return failure(
    question,
    `${library} needs ${all.join(', ')}, which ${all.length === 1 ? 'is' : 'are'} not on this runner`,
    hintForMissing(all),
  )
}

/** The loader names only the first one. */
async function listedByLdd(question: LoadQuestion): Promise<string[]> {
  const listed = await ask(question, 'ldd', question.library)
  return [...listed.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name)
}

/** What a small program of the system says; '' where it is not there. */
async function ask({ environment, redact, signal }: LoadQuestion, program: string, argument: string): Promise<string> {
  try {
    return (await capture({ program, arguments: [argument], environment }, { timeLimitInSeconds: 10, redact, signal })).stdout
  } catch (error) {
    if (error instanceof SigningError && error.code === 'CANCELLED') throw error
    return ''
  }
}

function hintForMissing(names: readonly string[]): string {
  const [, version] = names.map((name) => /^lib(?:ssl|crypto)\.so\.([\d.]+)$/.exec(name)).find((match) => match !== null) ?? []
  if (version !== undefined) {
    return `This build is for OpenSSL ${version}, and this runner has another one: install the build for the runner's own OpenSSL (openssl version); where cryptoki-library is set, leave it out to have it chosen.`
  }
  return `Install the packages that hold ${names.length === 1 ? 'it' : 'them'} (apt-file search ${names[0] ?? ''}, or dnf provides "*/${names[0] ?? ''}"), or the build for this runner.`
}
