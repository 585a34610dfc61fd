/** What the tests of every tool need to know of each: a file for it, how it may sign, who verifies, and how its calls look. One row a tool. */
import type { ToolName } from '../../core/tools/registry.ts'
import type { Digest, KeyType } from '../../core/tools/signing-tool.ts'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { jarsignerAccepts, opensslAccepts, opensslCmsAccepts, osslsigncodeAccepts, type ExpectedSigner } from './independent.ts'
import { javaArchive, sampleFiles, type Inputs } from './job.ts'

/** One way of signing: a kind of key, a digest, and what else the tool is told. */
export interface Way {
  readonly keyType: KeyType
  readonly digest: Digest
  readonly padding?: 'pkcs1' | 'pss'
  readonly format?: 'der' | 'pem'
}

/** How a tool's command line is told apart and read, by a shell script in its place. */
export interface ToolCall {
  readonly program: string
  /** Which calls are signing, in a shell's `case`. */
  readonly signs: string
  /** Sets `in` and `out`. */
  readonly places: string
}

export interface ToolRow {
  readonly sample: { readonly name: string; readonly content: Buffer }
  /** Another good file of this kind for each text. */
  content(text: string): Buffer
  readonly extension: string
  /** What follows the file's name in its signature's; absent: the signature is in the file. */
  readonly suffix?: string
  /** All that the tool can: every kind of key by every digest, and every padding. */
  readonly ways: readonly Way[]
  /** What else every run with this tool is told. */
  readonly inputs?: Inputs
  /** Throws with the verifier's words unless `result` is this signer's, over `file`, as asked. */
  accepts(file: string, result: string, signer: ExpectedSigner, way: Way): Promise<void>
  /** Whatever is in it, or nothing: an empty file has a signature of its own. */
  readonly takesAnyFile?: true
  /** It has its own way of reading the file, which may be larger than memory. */
  readonly readsLargeFiles?: true
  readonly call: ToolCall
}

const digests: readonly Digest[] = ['sha256', 'sha384', 'sha512']
const ways: readonly Way[] = (['RSA', 'EC'] as const).flatMap((keyType) => digests.map((digest) => ({ keyType, digest })))
const waysWithPss: readonly Way[] = [...ways, ...digests.map((digest) => ({ keyType: 'RSA', digest, padding: 'pss' }) as const)]
/** Both formats with each kind of key and each padding. */
const cmsWays: readonly Way[] = waysWithPss.map((way) => ({ ...way, format: way.digest === 'sha384' ? 'pem' : 'der' }))

const optionsOf = (input: string, output: string): string =>
  `previous=; for word in "$@"; do case "$previous" in ${output}) out=$word;; ${input}) in=$word;; esac; previous=$word; done`

const anyFile = {
  sample: sampleFiles['openssl-dgst'],
  content: (text: string) => Buffer.from(text),
  extension: '.bin',
  takesAnyFile: true,
} as const

const raw = { ...anyFile, suffix: '.sig', ways: waysWithPss, accepts: opensslAccepts } as const

/** They have tests of their own for the same: test/flow/gnupg.e2e.test.ts, test/tools/apksigner.e2e.test.ts, test/tools/cosign.e2e.test.ts. */
type TestedApart = 'gpg' | 'rpmsign' | 'debsigs' | 'apksigner' | 'cosign'
export type TableTool = Exclude<ToolName, TestedApart>

/** A tool without a row does not compile. */
export const toolTable = {
  'openssl-dgst': {
    ...raw,
    readsLargeFiles: true,
    call: { program: 'openssl', signs: 'dgst*', places: `${optionsOf('-none', '-out')}; in=$word` },
  },
  'openssl-pkeyutl': {
    ...raw,
    // It gets a digest of our making; and so does pkcs11-tool.
    readsLargeFiles: true,
    call: { program: 'openssl', signs: 'pkeyutl*', places: optionsOf('-in', '-out') },
  },
  'openssl-cms': {
    ...anyFile,
    suffix: '.p7s',
    readsLargeFiles: true,
    ways: cmsWays,
    accepts: (file, result, signer, { format }) => opensslCmsAccepts(file, result, signer, format),
    call: { program: 'openssl', signs: 'cms*', places: optionsOf('-in', '-out') },
  },
  'pkcs11-tool': {
    ...raw,
    call: { program: 'pkcs11-tool', signs: '*--sign*', places: optionsOf('--input-file', '--output-file') },
  },
  osslsigncode: {
    sample: sampleFiles.osslsigncode,
    content: (text) => portableExecutable({ filling: text }),
    extension: '.exe',
    ways,
    accepts: (_, result, signer, { digest }) => osslsigncodeAccepts(result, signer, digest),
    call: { program: 'osslsigncode', signs: 'sign*', places: optionsOf('-in', '-out') },
  },
  jarsigner: {
    sample: sampleFiles.jarsigner,
    content: javaArchive,
    extension: '.jar',
    ways,
    accepts: (_, result, signer) => jarsignerAccepts(result, signer),
    call: { program: 'jarsigner', signs: '*-signedjar*', places: `${optionsOf('-none', '-signedjar')}; shift $(($# - 2)); in=$1` },
  },
} as const satisfies Record<TableTool, ToolRow>

/** In the registry's order. */
export const tableTools = Object.keys(toolTable) as TableTool[]

export function rowOf(tool: TableTool): ToolRow {
  return toolTable[tool]
}

/** The action's inputs for a way of signing. */
export function inputsOf(tool: TableTool, { digest, padding, format }: Way): Inputs {
  return {
    ...rowOf(tool).inputs,
    tool,
    digest,
    ...(padding === undefined ? {} : { padding }),
    ...(format === undefined ? {} : { 'output-format': format }),
  }
}
