/** The environment of a child process: the job's, without what is none of its business. Pure. */
import { secretForms, shortestDerivedForm } from './redaction.ts'

interface DroppedNames {
  /** Exact names; a `*` at the end stands for any ending. */
  readonly names: readonly string[]
  readonly why: string
}

/** What no tool gets to see. docs/security.md follows this table. */
export const droppedVariables: readonly DroppedNames[] = [
  {
    names: ['INPUT_*', 'STATE_*', 'SECRET_*', 'ENDPOINT_*'],
    why: "The CI hands over a step's inputs, state, secrets and service connections in these: the API token is among them.",
  },
  {
    names: [
      'ACTIONS_*',
      'GITHUB_TOKEN',
      'GH_TOKEN',
      'SYSTEM_ACCESSTOKEN',
      'CI_JOB_TOKEN',
      'CI_JOB_JWT*',
      'CI_REPOSITORY_URL',
      'CI_REGISTRY_PASSWORD',
      'CI_DEPLOY_PASSWORD',
    ],
    why: "The CI's own credentials.",
  },
  {
    names: ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'],
    why: 'Files by which a step changes later steps.',
  },
  { names: ['SIGNPATH_*'], why: 'Only the child that signs gets these, and only those of this run.' },
  {
    names: ['OPENSSL_CONF', 'OPENSSL_ENGINES', 'OPENSSL_MODULES', 'PKCS11_*', 'GNUPGHOME'],
    why: 'They would make a tool use another configuration, module or key ring than the one that was prepared.',
  },
  {
    names: ['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'NODE_OPTIONS'],
    why: 'They change what a tool does, and Java prints a line about each that gets between us and its output.',
  },
  {
    names: ['LD_PRELOAD', 'LD_AUDIT', 'DYLD_INSERT_LIBRARIES', 'BASH_ENV', 'ENV'],
    why: 'They put foreign code into every process.',
  },
  { names: ['LC_*', 'LANGUAGE'], why: "Tools' output is read in English; LANGUAGE wins over LC_ALL." },
]

/** Windows tells no case apart in names. */
const foldName = (name: string, platform: NodeJS.Platform): string => (platform === 'win32' ? name.toUpperCase() : name)

/**
 * The environment for a child: `base` without `droppedVariables` and without every variable that holds a secret in any form, with English
 * UTF-8 output, and `additions` on top, which are taken as they are.
 */
export function childEnvironment(
  base: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[],
  additions: Readonly<Record<string, string>>,
  platform: NodeJS.Platform = process.platform,
): Record<string, string> {
  const forms = secrets.flatMap(secretForms)
  const added = { LC_ALL: 'C.UTF-8', ...additions }
  const replaced = new Set(Object.keys(added).map((name) => foldName(name, platform)))
  const inherited = Object.entries(base).filter((entry): entry is [string, string] => {
    const [name, value] = entry
    const folded = foldName(name, platform)
    return value !== undefined && !replaced.has(folded) && !isDropped(folded) && !forms.some((form) => holds(value, form))
  })
  return Object.fromEntries([...inherited, ...Object.entries(added)])
}

/** No token is shorter; a password may be a word, such as the user's own name. */
const shortestToken = 16
const absolutePath = /^(?:\/(?!\/)|\\)/

/**
 * A short secret, such as the `x` that a mirror may want for a password beside a token, is a part of many a path, and without PATH nothing is
 * found: it counts where it is the value, or an address's password. One that may be a word, such as `jenkins`, counts but in paths.
 */
function holds(value: string, form: string): boolean {
  if (form.length < shortestDerivedForm) return value === form || value.includes(`:${form}@`)
  if (!value.includes(form)) return false
  if (form.length >= shortestToken) return true
  return value.split(/[:;]/).some((part) => part.startsWith(form) || (part.includes(form) && !absolutePath.test(part)))
}

function isDropped(name: string): boolean {
  return droppedVariables.some(({ names }) =>
    names.some((dropped) => (dropped.endsWith('*') ? name.startsWith(dropped.slice(0, -1)) : name === dropped)),
  )
}
