/** What the tests of every tool need to know of each: a file for it, how it may sign, who verifies, and how its calls look. One row a tool. */
import { join } from 'node:path'
import type { ErrorCode } from '../../core/errors.ts'
import { tools, type ToolName } from '../../core/tools/registry.ts'
import type { Digest, KeyType, SigningTool } from '../../core/tools/signing-tool.ts'
import { androidApp, androidEntries } from '../fixtures/android.ts'
import { writeLargeDeb, writeLargeFile, writeLargeZip } from '../fixtures/large-files.ts'
import { debPackage, rpmPackage } from '../fixtures/packages.ts'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { entriesOf } from '../fixtures/zip.ts'
import { fakeCosign } from './fake-cosign.ts'
import { apksignerAccepts } from './independent-android.ts'
import { debAccepts, gpgAccepts, rpmAccepts } from './independent-openpgp.ts'
import {
  cosignAccepts,
  jarsignerAccepts,
  opensslAccepts,
  opensslCmsAccepts,
  osslsigncodeAccepts,
  type ExpectedSigner,
} from './independent.ts'
import { javaArchive, sampleFiles, type Inputs, type Job } from './job.ts'

/** One way of signing: a kind of key, a digest, and what else the tool is told. */
export interface Way {
  readonly keyType: KeyType
  /** Where the tool can't be told of it, the one that the key, or the tool, decides on. */
  readonly digest: Digest
  /** Where the key's size matters; else both sizes take part. */
  readonly policy?: string
  readonly padding?: 'pkcs1' | 'pss'
  readonly format?: 'der' | 'pem'
  readonly gpgFormat?: 'armor' | 'binary' | 'clear'
}

/** What the tool can't do, and how it says so. */
export interface Refusal {
  readonly policy?: string
  readonly inputs?: Inputs
  readonly code: ErrorCode
  readonly says: RegExp
}

/** How a tool's command line is told apart and read, by a shell script in its place. */
export interface ToolCall {
  readonly program: string
  /** Which calls are signing, in a shell's `case`. */
  readonly signs: string
  /** Sets `in` and `out`. */
  readonly places: string
}

/** Writes such a file. The process that takes the most takes less than `mostMebibytes`, 300 where absent. */
interface LargeFiles {
  write(path: string): Promise<void>
  readonly mostMebibytes?: number
}

export interface ToolRow {
  /** Of a file of this kind. */
  readonly name: string
  /** A good file of this kind, and another one for each text. */
  content(text?: string): Buffer | Promise<Buffer>
  readonly extension: string
  /** All that the tool can: every kind of key by every digest, and every padding. */
  readonly ways: readonly Way[]
  /** By what is asked for. */
  readonly refuses: Readonly<Record<string, Refusal>>
  /** What a run is told besides, so that `accepts` has all that it needs. */
  readonly forAccepting?: Inputs
  /** Signatures that a run asks for before that of its first file. */
  readonly signaturesBefore?: number
  /** Signatures that one file takes; one where absent. */
  readonly signaturesPerFile?: number
  /** Throws with the verifier's words unless `result` is this signer's, over `file`, as asked. */
  accepts(file: string, result: string, signer: ExpectedSigner, way: Way): Promise<void>
  /** Whatever is in it, or nothing: an empty file has a signature of its own. */
  readonly takesAnyFile?: true
  /** A file of 2 GiB, in little memory; or why there is no such test. */
  readonly largeFiles: LargeFiles | { readonly not: string }
  /** Makes what stands in for the tool, in a folder of its own, and gives the folder. */
  standIn?(folder: string): Promise<string>
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
  name: 'firmware.bin',
  content: (text = 'A plain file.\n'.repeat(500)) => Buffer.from(text),
  extension: '.bin',
  takesAnyFile: true,
  largeFiles: { write: writeLargeFile },
} as const

const refusesPssByEc = {
  'PSS by an EC key': {
    policy: 'demo/ec256',
    inputs: { padding: 'pss' },
    code: 'KEY_TYPE_MISMATCH',
    says: /the signing policy is an EC key, which has no padding/,
  },
} as const

const refusesPss = (tool: ToolName) =>
  ({
    PSS: { inputs: { padding: 'pss' }, code: 'INVALID_INPUT', says: new RegExp(`padding is given, but it has no effect on ${tool}`) },
  }) as const

const raw = { ...anyFile, ways: waysWithPss, refuses: refusesPssByEc, accepts: opensslAccepts } as const

const keyFile = 'openpgp-key.asc'

/** All that sign with GnuPG. gnupg-pkcs11-scd shows gpg no EC keys. */
const openpgp = {
  ways: ways.filter(({ keyType }) => keyType === 'RSA'),
  refuses: { 'an EC key': { policy: 'demo/ec256', code: 'KEY_TYPE_MISMATCH', says: /signs with RSA keys only/ } },
  // Beside the workspace, where nothing may be but files and results.
  forAccepting: { run: `cp "$PKCS11_SIGN_GPG_PUBLIC_KEY" ../${keyFile}` },
  // That of the OpenPGP key on its own user id.
  signaturesBefore: 1,
} as const

/** Made once: rpmbuild takes its time, and each package takes a signature of its own. */
let rpm: Promise<Buffer> | undefined

const lastWord = '; in=$word; out=${out:-$in}'

/** A tool without a row does not compile. */
const toolTable = {
  'openssl-dgst': {
    ...raw,
    call: { program: 'openssl', signs: 'dgst*', places: `${optionsOf('-none', '-out')}; in=$word` },
  },
  'openssl-pkeyutl': {
    ...raw,
    // It gets a digest of our making; and so does pkcs11-tool.
    call: { program: 'openssl', signs: 'pkeyutl*', places: optionsOf('-in', '-out') },
  },
  'openssl-cms': {
    ...anyFile,
    ways: cmsWays,
    refuses: refusesPssByEc,
    accepts: (file, result, signer, { format }) => opensslCmsAccepts(file, result, signer, format),
    call: { program: 'openssl', signs: 'cms*', places: optionsOf('-in', '-out') },
  },
  'pkcs11-tool': {
    ...raw,
    call: { program: 'pkcs11-tool', signs: '*--sign*', places: optionsOf('--input-file', '--output-file') },
  },
  osslsigncode: {
    name: sampleFiles.osslsigncode.name,
    content: (text) => portableExecutable(text === undefined ? {} : { filling: text }),
    extension: '.exe',
    // Measured with 2.9: 2059 MiB for a PE file of 2 GiB.
    largeFiles: { not: 'osslsigncode holds the file in memory' },
    ways,
    refuses: refusesPss('osslsigncode'),
    accepts: (_, result, signer, { digest }) => osslsigncodeAccepts(result, signer, digest),
    call: { program: 'osslsigncode', signs: 'sign*', places: optionsOf('-in', '-out') },
  },
  jarsigner: {
    name: sampleFiles.jarsigner.name,
    content: javaArchive,
    extension: '.jar',
    largeFiles: { write: (path) => writeLargeZip(path, entriesOf(javaArchive())) },
    ways,
    refuses: refusesPss('jarsigner'),
    accepts: (_, result, signer) => jarsignerAccepts(result, signer),
    call: { program: 'jarsigner', signs: '*-signedjar*', places: `${optionsOf('-none', '-signedjar')}; shift $(($# - 2)); in=$1` },
  },
  gpg: {
    ...anyFile,
    ...openpgp,
    ways: [
      ...openpgp.ways.map((way) => ({ ...way, gpgFormat: 'armor' }) as const),
      { keyType: 'RSA', digest: 'sha384', gpgFormat: 'binary' },
      { keyType: 'RSA', digest: 'sha512', gpgFormat: 'clear' },
    ],
    accepts: gpgAccepts,
    call: { program: 'gpg', signs: '*--local-user*', places: optionsOf('-none', '--output') + lastWord },
  },
  rpmsign: {
    ...openpgp,
    name: 'hello.rpm',
    content: () => (rpm ??= rpmPackage()),
    extension: '.rpm',
    accepts: (_, result, signer, { digest }) => rpmAccepts(result, signer, digest),
    // Tried by hand with rpm 4.18: 73 MiB of memory at most.
    largeFiles: { not: 'no hole passes for a payload: building and signing one takes a minute, and three times 2 GiB of the disk' },
    call: { program: 'rpmsign', signs: '*--resign*', places: optionsOf('-none', '-none') + lastWord },
  },
  debsigs: {
    ...openpgp,
    name: 'hello.deb',
    content: (text) => debPackage('xz', text),
    extension: '.deb',
    accepts: (_, result, signer, { digest }) => debAccepts(result, signer, digest),
    largeFiles: { write: writeLargeDeb },
    call: { program: 'debsigs', signs: '--sign=*', places: optionsOf('-none', '-none') + lastWord },
  },
  apksigner: {
    name: 'app.apk',
    content: (text) => androidApp({ minSdkVersion: 24, ...(text === undefined ? {} : { content: text }) }),
    extension: '.apk',
    // The key decides on the digest, and there is none between the two.
    ways: [
      { keyType: 'RSA', policy: 'demo/rsa2048', digest: 'sha256' },
      { keyType: 'RSA', policy: 'demo/rsa3072', digest: 'sha256' },
      { keyType: 'RSA', policy: 'demo/rsa4096', digest: 'sha512' },
      { keyType: 'EC', policy: 'demo/ec256', digest: 'sha256' },
      { keyType: 'EC', policy: 'demo/ec384', digest: 'sha512' },
    ],
    refuses: {
      'a digest': { inputs: { digest: 'sha512' }, code: 'INVALID_INPUT', says: /digest is given, but it has no effect on apksigner/ },
    },
    accepts: (_, result, signer, { digest }) => apksignerAccepts(result, signer, digest),
    // apksigner gives Java a heap of 1 GiB, and Java takes of it what it likes.
    largeFiles: { write: (path) => writeLargeZip(path, androidEntries({ minSdkVersion: 24 })), mostMebibytes: 1100 },
    // So many does apksigner 31 ask for, although two are in the result, v2 and v3.
    signaturesPerFile: 3,
    call: { program: 'apksigner', signs: '*--provider-class*', places: optionsOf('--in', '--out') },
  },
  // Nobody ships a cosign with PKCS #11 support: all of this row is about test/harness/fake-cosign.sh, how it fails not least.
  cosign: {
    ...anyFile,
    standIn: fakeCosign,
    // It knows no other digest.
    ways: ways.filter(({ digest }) => digest === 'sha256'),
    refuses: {
      'another digest': { inputs: { digest: 'sha384' }, code: 'INVALID_INPUT', says: /digest is given, but it has no effect on cosign/ },
      'a timestamp': {
        inputs: { 'timestamp-urls': 'http://127.0.0.1:9/' },
        code: 'INVALID_INPUT',
        says: /timestamp-urls is given, but it has no effect on cosign/,
      },
    },
    accepts: cosignAccepts,
    largeFiles: { not: 'the stand-in says nothing of what a cosign takes of the memory' },
    call: { program: 'cosign', signs: 'sign-blob*', places: optionsOf('-none', '--output-signature') + lastWord },
  },
} as const satisfies Record<ToolName, ToolRow>

/** `project/policy` whose key a way signs with: both sizes of a kind of key take part. */
export function policyOf({ keyType, digest, policy }: Way): string {
  if (policy !== undefined) return policy
  const small = digest !== 'sha384'
  return keyType === 'RSA' ? `demo/rsa${small ? '2048' : '3072'}` : `demo/ec${small ? '256' : '384'}`
}

/** In the registry's order. */
export const tableTools = Object.keys(toolTable) as ToolName[]

export function rowOf(tool: ToolName): ToolRow {
  return toolTable[tool]
}

/** The action's inputs for a way of signing. */
export function inputsOf(tool: ToolName, { digest, padding, format, gpgFormat }: Way): Inputs {
  const { honours }: SigningTool = tools[tool]
  return {
    ...rowOf(tool).forAccepting,
    tool,
    ...(honours.includes('digest') ? { digest } : {}),
    ...(padding === undefined ? {} : { padding }),
    ...(format === undefined ? {} : { 'output-format': format }),
    ...(gpgFormat === undefined ? {} : { 'gpg-format': gpgFormat }),
  }
}

/** What follows the file's name in its signature's; '': the signature is in the file. */
export function suffixOf(tool: ToolName, { gpgFormat }: Partial<Way> = {}): string {
  if (tools[tool].result.kind === 'embedded') return ''
  if (tool === 'gpg') return gpgFormat === 'binary' ? '.sig' : '.asc'
  return tool === 'openssl-cms' ? '.p7s' : '.sig'
}

/** Whom `accepts` is to find behind what a job made. */
export function signerOf(job: Job, signer: ExpectedSigner): ExpectedSigner {
  return { ...signer, openpgpKey: join(job.directory, keyFile) }
}
