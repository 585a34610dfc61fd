/** .github/workflows/sign.yml: https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows */
import { stringify } from 'yaml'
import { inputNames, inputTable, type InputDefinition, type InputName } from '../../core/inputs.ts'
import { describedInFull, generatedNotice, manifestDefault } from './inputs.ts'
import { withVersions } from './pinned-actions.ts'
import { collectJob, planJob, signJob } from './reusable-workflow-jobs.ts'

/** What the workflow decides itself: where files and reports go, and that nothing leaves it without verification. */
const ownedByWorkflow: ReadonlySet<InputName> = new Set<InputName>([
  'api-token',
  'output-directory',
  'shard',
  'verify',
  'run',
  'shell',
  'export-environment',
  'report-directory',
])

/** The inputs of core that a caller may give. */
export const forwardedInputs: readonly InputName[] = inputNames.filter((name) => !ownedByWorkflow.has(name))

/** The secret's name is that of the variable: an environment's secret can bear no other characters, and no caller can pass it on. */
const tokenSecret = inputTable['api-token'].environment

const ownInputs = {
  artifact: {
    description: 'Artifact of this run that holds the files to sign. `files` is relative to its root.',
    type: 'string',
    required: true,
  },
  'signed-artifact': {
    description: 'Artifact to upload: everything that `artifact` holds, with the files signed. It is there only where `signed` is `true`.',
    type: 'string',
    default: 'signed',
  },
  'report-artifact': { description: 'Artifact for the signing reports.', type: 'string', default: 'signing-report' },
  'retention-days': {
    description: "How long the artifacts are kept, in days; 0 is the repository's default.",
    type: 'number',
    default: 0,
  },
  environment: {
    description: 'Environment of the signing job: its approvals apply, and its secret and variables win. Default: none.',
    type: 'string',
  },
  runner: {
    description: 'Label of the runners, or a JSON list of labels, such as `["self-hosted", "linux"]`. Bash must be there.',
    type: 'string',
    default: 'ubuntu-24.04',
  },
  shards: { description: 'How many jobs share the files, from 1 to 99.', type: 'number', default: 1 },
  'timeout-in-minutes': { description: 'Time limit of each job, in minutes.', type: 'number', default: 60 },
} as const

const outputs = {
  signed: 'Whether everything that was asked for is signed and verified: `true` or `false`.',
  'signed-count': 'How many files were signed.',
  'signed-files': "The results, one a line, relative to the artifact's root.",
  'artifact-id': 'Id of the signed artifact; blank where nothing was signed.',
  'artifact-url': 'Address of the signed artifact.',
  'artifact-digest': 'SHA-256 digest of the signed artifact, as a ZIP archive.',
} as const

export function renderReusableWorkflow(): string {
  const workflow = {
    name: 'Sign',
    on: {
      workflow_call: {
        inputs: { ...ownInputs, ...Object.fromEntries(forwardedInputs.map((name) => [name, callInput(name, inputTable[name])])) },
        secrets: {
          [tokenSecret]: {
            description:
              'API token of a SignPath user with submitter permission. Not needed where `environment` has a secret of this name.',
            // Required, it would have to be passed even where the environment holds it.
            required: false,
          },
        },
        outputs: Object.fromEntries(
          Object.entries(outputs).map(([name, description]) => [
            name,
            { description, value: `\${{ jobs.collect.outputs.${name} || jobs.sign.outputs.${name} }}` },
          ]),
        ),
      },
    },
    permissions: {},
    jobs: {
      plan: planJob(),
      sign: signJob(Object.fromEntries(forwardedInputs.map((name) => [name, forwarded(name, inputTable[name])])), Object.keys(outputs)),
      collect: collectJob(Object.keys(outputs)),
    },
  }
  return withVersions(
    `# ${generatedNotice} The jobs: scripts/generate/reusable-workflow-jobs.ts.\n${stringify(workflow, { lineWidth: 0, aliasDuplicateObjects: false })}`,
  )
}

function callInput(name: InputName, definition: InputDefinition): object {
  const value = manifestDefault(definition)
  const type = definition.kind === 'boolean' ? 'boolean' : definition.kind === 'integer' ? 'number' : 'string'
  const typed = value === undefined ? undefined : type === 'boolean' ? value === 'true' : type === 'number' ? Number(value) : value
  return {
    description:
      name === 'files'
        ? 'Files to sign: globs, one a line, `!` excludes; relative to the root of `artifact`.'
        : describedInFull(definition),
    type,
    ...(name === 'files' ? { required: true } : {}),
    ...(typed === undefined ? {} : { default: typed }),
  }
}

/** Where a variable may stand in, the configuration variable of that name does: of the environment, the repository or the organization. */
function forwarded(name: InputName, { environment }: InputDefinition): string {
  // A step puts the artifact's folder before each line.
  if (name === 'files') return '${{ steps.layout.outputs.files }}'
  return environment === undefined ? `\${{ inputs.${name} }}` : `\${{ inputs.${name} || vars.${environment} }}`
}
