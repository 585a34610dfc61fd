/** The component's inputs: those of core's table that `pkcs11-sign sign` takes, and its own, which say how GitLab runs the job. */
import { inputNames, type InputName } from '../core/inputs.ts'
import { version } from '../core/version.ts'

type OwnInput = (
  | { readonly type: 'string'; readonly default?: string; readonly regex?: string }
  | { readonly type: 'number'; readonly default?: number }
  | { readonly type: 'array'; readonly default?: readonly unknown[] }
) & {
  readonly description: string
}

/** Without a default an input is required. */
export const ownInputs = {
  needs: {
    type: 'array',
    description: 'The jobs whose artifacts hold the files to sign, as in `needs`. `[]` where the files lie in the repository.',
  },
  artifacts: {
    type: 'array',
    description: 'What later jobs get, as in `artifacts:paths`: the signed files, and the report directory where its pages are to be kept.',
  },
  'job-name': { type: 'string', default: 'sign', regex: '^[^.].*$', description: 'Name of the job.' },
  stage: { type: 'string', default: 'test', regex: '^.+$', description: 'Stage of the job: after what builds, before what publishes.' },
  image: {
    type: 'string',
    default: 'node:24.21.0-bookworm-slim',
    regex: '^.+$',
    description: 'Image of the job, with Node.js 20 or later. Pin your own by its digest (`name@sha256:…`).',
  },
  rules: { type: 'array', default: [{ when: 'on_success' }], description: 'When the job runs, as in `rules`.' },
  tags: { type: 'array', default: [], description: 'Tags of the runners that may run the job.' },
  shards: {
    type: 'number',
    default: 1,
    description: 'How many jobs share the files, as in `parallel` of a job. (`parallel` here: signatures under way at once in each.)',
  },
  'expire-in': { type: 'string', default: '30 days', regex: '^.+$', description: 'How long artifacts are kept.' },
  'api-token-variable': {
    type: 'string',
    default: 'SIGNPATH_API_TOKEN',
    regex: '^[A-Za-z_][A-Za-z0-9_]*$',
    description: 'Name of the masked CI/CD variable that holds the API token; it may be of type file. Never the token itself.',
  },
  'cli-url': {
    type: 'string',
    default: `https://github.com/signpath/pkcs11-sign/releases/download/v${version}/pkcs11-sign.cjs`,
    description: 'Address, or path on the runner, of the command line. Blank: the image has `pkcs11-sign` on its PATH.',
  },
  'cli-sha256': {
    type: 'string',
    default: '',
    regex: '^(sha256:)?[0-9A-Fa-f]{64}$|^$',
    description: 'SHA-256 digest of the command line. A released component holds it; nothing runs that differs.',
  },
} as const satisfies Record<string, OwnInput>

export type OwnInputName = keyof typeof ownInputs

export const ownInputNames = Object.keys(ownInputs) as OwnInputName[]

export function ownInput(name: OwnInputName): OwnInput {
  return ownInputs[name]
}

/** The token comes by a variable: GitLab shows inputs to all who may see the pipeline. And no later step shares the job's environment. */
const leftOut: readonly InputName[] = ['api-token', 'export-environment']

/** Inputs of core's table, in its order. */
export const signInputs: readonly InputName[] = inputNames.filter((name) => !leftOut.includes(name))

/** Where the component's default is another: GitLab shows the JUnit report, so there is one. */
export const otherDefaults: Partial<Record<InputName, string>> = { 'report-directory': 'signing-report' }

/** The job's variable that carries an input. */
export function variableOf(name: InputName): string {
  return `PKCS11_SIGN_INPUT_${name.toUpperCase().replaceAll('-', '_')}`
}

/** What later jobs find among their variables. */
export const dotenvVariables = {
  PKCS11_SIGN_SIGNED: '`true` or `false`: the output `signed`.',
  PKCS11_SIGN_SIGNED_COUNT: 'How many files were signed.',
  PKCS11_SIGN_CRYPTOKI_VERSION: "Version of SignPath's Cryptoki library, where it was downloaded.",
  PKCS11_SIGN_SIGNED_FILES_LIST: 'Path of a file with the results, one path a line; in the report directory.',
  PKCS11_SIGN_REPORT: 'Path of the JSON report; in the report directory.',
} as const
