/**
 * Where the command line runs, and how that place wants its log. A table: what a CI has no words for stays as it is in a terminal.
 *
 * No dialect has a word for masking, though GitHub (`::add-mask::`) and Azure (`##vso[task.setsecret]`) have: it would print the token, and of
 * `pkcs11-sign … 2>&1 | tee sign.log` the CI hides it in its log and keeps it in the file. All that we print is redacted by ourselves.
 */
import { azureMessage } from '../core/command-signs.ts'
import { withoutBuildkiteGroups } from './untrusted-text.ts'

export type Level = 'notice' | 'warning' | 'error'

/** Every text comes redacted and without control characters; the results are whole lines. */
export interface Dialect {
  /** Which stream the CI reads its commands from; stderr where nothing is said. */
  readonly stdout?: true
  /** Commands within one line of the log are broken up by the screen; this is what else a line must not begin with. */
  readonly plain?: (text: string) => string
  /** Undefined: the title stands above indented lines, as in a terminal. `id` is the group's own within the log. */
  readonly startGroup?: (title: string, id: string, now: number) => string
  readonly endGroup?: (title: string, id: string, now: number) => string
  /** Undefined, or without a result: a line with the level before it. */
  readonly message?: (level: Level, text: string, file: string | undefined) => string | undefined
  /** Lines around a message that the dialect has no words for. */
  readonly beforeError?: string
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const github: Dialect = {
  startGroup: (title) => `::group::${githubValue(title)}\n`,
  endGroup: () => '::endgroup::\n',
  message: (level, text, file) => `::${level}${file === undefined ? '' : ` file=${githubProperty(file)}`}::${githubValue(text)}\n`,
}

/** https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands */
const azure: Dialect = {
  startGroup: (title) => `##[group]${oneLine(title)}\n`,
  endGroup: () => '##[endgroup]\n',
  message: (level, text, file) =>
    level === 'notice'
      ? undefined
      : `##vso[task.logissue type=${level}${file === undefined ? '' : `;sourcepath=${azureProperty(file)}`}]${azureMessage(text)}\n`,
}

/** https://docs.gitlab.com/ci/jobs/job_logs/#custom-collapsible-sections */
const gitlab: Dialect = {
  startGroup: (title, id, now) => `\u001b[0Ksection_start:${seconds(now)}:${id}\r\u001b[0K${oneLine(title)}\n`,
  endGroup: (_title, id, now) => `\u001b[0Ksection_end:${seconds(now)}:${id}\r\u001b[0K\n`,
}

/** https://www.jetbrains.com/help/teamcity/service-messages.html: stdout only; a name tells which block is closed. */
const teamcity: Dialect = {
  stdout: true,
  startGroup: (title) => `##teamcity[blockOpened name='${teamcityValue(title)}']\n`,
  endGroup: (title) => `##teamcity[blockClosed name='${teamcityValue(title)}']\n`,
  message: (level, text, file) =>
    level === 'notice'
      ? undefined
      : `##teamcity[message text='${teamcityValue(file === undefined ? text : `${file}: ${text}`)}' status='${level.toUpperCase()}']\n`,
}

/** https://buildkite.com/docs/pipelines/configure/managing-log-output: a group ends where the next begins; an error opens the one it stands in. */
const buildkite: Dialect = {
  plain: withoutBuildkiteGroups,
  startGroup: (title) => `--- ${oneLine(title)}\n`,
  beforeError: '^^^ +++\n',
}

const plain: Dialect = {}

interface Place {
  readonly name: string
  readonly dialect: Dialect
  readonly isHere: (environment: Environment) => boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const isSet =
  (name: string) =>
  (environment: Environment): boolean =>
    (environment[name] ?? '') !== ''

/** Each tells of itself by a variable of its own. The first that fits counts: an agent that was itself started by a job of another CI is rare. */
const places: readonly Place[] = [
  { name: 'GitHub Actions', dialect: github, isHere: ({ GITHUB_ACTIONS }) => GITHUB_ACTIONS === 'true' },
  { name: 'Azure Pipelines', dialect: azure, isHere: isSet('TF_BUILD') },
  { name: 'GitLab CI', dialect: gitlab, isHere: isSet('GITLAB_CI') },
  { name: 'TeamCity', dialect: teamcity, isHere: isSet('TEAMCITY_VERSION') },
  { name: 'Buildkite', dialect: buildkite, isHere: isSet('BUILDKITE') },
  { name: 'Bitbucket Pipelines', dialect: plain, isHere: isSet('BITBUCKET_BUILD_NUMBER') },
  { name: 'CircleCI', dialect: plain, isHere: isSet('CIRCLECI') },
  { name: 'Jenkins', dialect: plain, isHere: isSet('JENKINS_URL') },
]

/** Undefined where it is no CI that we know. */
export function placeOf(environment: Environment): Pick<Place, 'name' | 'dialect'> | undefined {
  return places.find(({ isHere }) => isHere(environment))
}

/** What GitLab takes as the name of a section: letters, digits, `_`, `.` and `-`. */
export function groupId(title: string, number: number): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40)
    .replace(/^_+|_+$/g, '')
  return `pkcs11_sign_${number}${words === '' ? '' : `_${words}`}`
}

function githubValue(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function githubProperty(text: string): string {
  return githubValue(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function azureProperty(text: string): string {
  return azureMessage(text).replaceAll(']', '%5D').replaceAll(';', '%3B')
}

function teamcityValue(text: string): string {
  return text
    .replace(/[|'[\]]/g, '|$&')
    .replaceAll('\n', '|n')
    .replaceAll('\r', '|r')
    .replace(/[^\0-\x7f]/g, (character) => `|0x${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1_000)
}
