/** The GitLab component's template: https://docs.gitlab.com/ci/components/ and https://docs.gitlab.com/ci/inputs/ */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { stringify } from 'yaml'
import { definitionOf, type InputName } from '../../core/inputs.ts'
import { otherDefaults, ownInput, ownInputNames, signInputs, variableOf } from '../../gitlab-component/inputs.ts'
import { defaultInWords, generatedNotice, manifestDefault } from './inputs.ts'

const folder = resolve(import.meta.dirname, '../../gitlab-component')

/** @param cliSha256 a release's; in a checkout there is none, as it would change with every build of the command line */
export function renderGitlabTemplate(cliSha256 = ''): string {
  const own = ownInputNames.map((name) => {
    const { description, ...rest } = ownInput(name)
    return [name, { description: plainWords(description), ...rest, ...(name === 'cli-sha256' ? { default: cliSha256 } : {}) }]
  })
  const spec = { spec: { inputs: Object.fromEntries([...own, ...signInputs.map((name) => [name, specOf(name)])]) } }
  const options = { lineWidth: 140, blockQuote: 'literal' } as const
  return `# ${generatedNotice}\n${stringify(spec, options)}---\n${stringify(job(), options)}`
}

function specOf(name: InputName): object {
  const definition = definitionOf(name)
  const value = otherDefaults[name] ?? manifestDefault(definition)
  const words = value === undefined ? defaultInWords(definition) : undefined
  const description = plainWords(`${definition.description}${words === undefined ? '' : ` Default: ${words}.`}`)
  switch (definition.kind) {
    case 'choice':
      return { description, type: 'string', default: value, options: definition.choices }
    case 'boolean':
      return { description, type: 'boolean', default: value === 'true' }
    case 'integer':
      // A variable may stand in for what is blank, which no number is.
      if (value === undefined) return { description, type: 'string', default: '', regex: '^[0-9]*$' }
      return { description, type: 'number', default: Number(value) }
    case 'lines':
    case 'text':
      return { description, type: 'string', default: value ?? '', ...(name in otherDefaults ? { regex: '^.+$' } : {}) }
  }
}

function job(): object {
  const reports = input('report-directory')
  return {
    [input('job-name')]: {
      stage: input('stage'),
      image: input('image'),
      needs: input('needs'),
      rules: input('rules'),
      tags: input('tags'),
      parallel: input('shards'),
      variables: {
        PKCS11_SIGN_CLI_URL: input('cli-url'),
        PKCS11_SIGN_CLI_SHA256: input('cli-sha256'),
        PKCS11_SIGN_TOKEN_VARIABLE: input('api-token-variable'),
        PKCS11_SIGN_SHARDS: input('shards'),
        // In a script `$` is the shell's: GitLab must not expand it.
        ...Object.fromEntries(signInputs.map((name) => [variableOf(name), name === 'run' ? asItIs(name) : input(name)])),
        // By these the job sees that a variable was given, where nothing is left of it.
        PKCS11_SIGN_GIVEN_OUTPUT_DIRECTORY: asItIs('output-directory'),
        PKCS11_SIGN_GIVEN_TIMESTAMP_URLS: asItIs('timestamp-urls'),
      },
      script: [script()],
      artifacts: {
        // A report is wanted most where something failed.
        when: 'always',
        expire_in: input('expire-in'),
        paths: input('artifacts'),
        reports: { junit: `${reports}/signing-report.xml`, dotenv: `${reports}/signing.env` },
      },
      // Failures of GitLab and its runners. What signing itself is worth another try for, the command line knows best, and what took too long
      // may have asked for signatures that were given.
      retry: { max: 2, when: ['runner_system_failure', 'scheduler_failure', 'data_integrity_failure'] },
    },
  }
}

function input(name: string): string {
  return `$[[ inputs.${name} ]]`
}

/** Not expanded by GitLab. */
function asItIs(name: InputName): object {
  return { value: input(name), expand: false }
}

/** gitlab-component/sign.sh with what belongs into it. */
function script(): string {
  const flags = signInputs.map((name) => `"--${name}=$${variableOf(name)}"`)
  return read('sign.sh')
    .replace(/^# shellcheck .*\n(?:#.*\n)*/, '')
    .replace('#include fetch-cli.cjs\n', () => read('fetch-cli.cjs'))
    .replace('#flags\n', () => `set -- "$@" \\\n${flags.map((flag) => `  ${flag}`).join(' \\\n')}\n`)
}

function read(name: string): string {
  return readFileSync(resolve(folder, name), 'utf8')
}

/** GitLab shows descriptions as they are. */
function plainWords(text: string): string {
  return text.replaceAll('`', '')
}
