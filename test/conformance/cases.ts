/** What is asked of each way in, and what must come of it everywhere. */
import type { ErrorCode } from '../../core/errors.ts'
import { javaArchive, sampleFiles, type Inputs } from '../harness/job.ts'
import type { Fault } from '../simulator/server/faults.ts'
import type { WayIn } from './way-in.ts'

/** Which independent program accepts a result. */
export type Accepts = 'openssl' | 'osslsigncode' | 'jarsigner'

export interface Case {
  readonly name: string
  readonly files?: Readonly<Record<string, Buffer>>
  readonly inputs?: Inputs
  readonly fault?: Fault
  /** Cancelled as soon as SignPath is asked to sign. */
  readonly cancelled?: true
  /** Nothing of them may be changed but these: everything that a run makes, by path. */
  readonly results?: Readonly<Record<string, Accepts>>
  readonly code?: ErrorCode
  /** Why and what to do, in the error's line. */
  readonly advice?: RegExp
  readonly warning?: RegExp
  /** Those whose later steps get no outputs, not even `signed=false`. */
  readonly withoutOutputs?: readonly WayIn['name'][]
  /** Those whose platform refuses before anything of ours begins, and its words. */
  readonly refusedBy?: Partial<Record<WayIn['name'], RegExp>>
}

/** Not anybody's; it too may stand nowhere. */
export const wrongToken = 'FAKE-wrong-7c1f0e5d9b3a4826'

/** What lies there where a case does not say; nothing but `files` may be touched. */
export const plainFiles = { 'dist/a.bin': Buffer.from('A plain file.\n'), 'dist/b.txt': Buffer.from('Left alone.\n') }

const short = { 'http-request-timeout-in-seconds': '1', 'service-unavailable-timeout-in-seconds': '1' }
const route = 'SubmitWithArtifact'

/** By default `dist/*.bin` by openssl-dgst. */
export const cases: readonly Case[] = [
  {
    name: 'detached signatures, also of a file with an awkward name',
    files: { ...plainFiles, 'dist/deep/b ä [1].bin': Buffer.from('Another.\n') },
    inputs: { files: 'dist/**/*.bin' },
    results: { 'dist/a.bin.sig': 'openssl', 'dist/deep/b ä [1].bin.sig': 'openssl' },
  },
  {
    name: 'files that hold their signatures, each by its own tool',
    files: {
      'dist/setup.exe': sampleFiles.osslsigncode.content,
      'dist/library.jar': javaArchive(),
      'dist/other.jar': javaArchive('other'),
    },
    inputs: { files: 'dist/*.exe\ndist/*.jar\n!dist/other.jar', tool: 'auto' },
    results: { 'dist/setup.exe': 'osslsigncode', 'dist/library.jar': 'jarsigner' },
  },
  {
    name: 'no token',
    inputs: { 'api-token': '', 'if-no-credentials': 'error' },
    code: 'NO_CREDENTIALS',
    advice: /Set api-token .*if-no-credentials: skip/,
  },
  { name: 'no token, which is fine', inputs: { 'api-token': '', 'if-no-credentials': 'skip' }, warning: /NOTHING IS SIGNED/ },
  {
    name: 'a wrong token',
    inputs: { 'api-token': wrongToken },
    code: 'AUTHENTICATION_FAILED',
    advice: /check the secret behind `api-token`/,
  },
  {
    name: 'a policy whose name is mistyped',
    inputs: { 'signing-policy-slug': 'rsa2084' },
    code: 'POLICY_NOT_FOUND',
    advice: /rsa2084.*Did you mean rsa2048\?/,
  },
  { name: 'no project', inputs: { 'project-slug': '' }, code: 'INVALID_INPUT', advice: /project-slug is blank.*Set project-slug to/ },
  { name: 'a number out of its range', inputs: { retries: '99' }, code: 'INVALID_INPUT', advice: /whole number from 0 to 10/ },
  {
    name: 'a choice that there is not',
    inputs: { digest: 'md5' },
    code: 'INVALID_INPUT',
    advice: /digest is "md5".*MD5 is not offered: .*Use sha256\./,
    refusedBy: { gitlab: /`digest` input: `md5` cannot be used because it is not in the list of allowed options/ },
  },
  {
    name: 'files that are not there',
    inputs: { files: 'dist/*.exe' },
    code: 'NO_FILES_FOUND',
    advice: /set if-no-files-found to warn or ignore/,
  },
  {
    name: 'files that are not there, which is fine',
    inputs: { files: 'dist/*.exe', 'if-no-files-found': 'warn' },
    warning: /dist\/\*\.exe/,
  },
  { name: 'a file that no tool signs', inputs: { files: 'dist/b.txt', tool: 'auto' }, code: 'TOOL_UNDECIDED', advice: /b\.txt.*tool/ },
  {
    name: 'a service that fails',
    fault: { route, kind: 'status', status: 500 },
    code: 'SERVICE_ERROR',
    advice: /CKR_DEVICE_ERROR.*support/,
  },
  {
    name: 'a service that is not available',
    inputs: short,
    fault: { route, kind: 'status', status: 503 },
    code: 'SERVICE_UNAVAILABLE',
    advice: /CKR_FUNCTION_FAILED.*later/,
  },
  {
    name: 'a signature by another key',
    fault: { route, kind: 'wrong-signature' },
    code: 'VERIFICATION_FAILED',
    advice: /not a good signature.*original is unchanged/,
  },
  {
    name: 'a cancelled run',
    fault: { route, kind: 'hang' },
    cancelled: true,
    code: 'CANCELLED',
    advice: /cancelled/,
    // The component's shell ends with the program; and GitLab takes neither artifacts nor variables from a cancelled job.
    withoutOutputs: ['gitlab'],
  },
]
