/** Which flags each command takes: the inputs of the table, and a few of the command line's own. */
import { definitionOf, inputNames, type InputName } from '../core/inputs.ts'

export const commandTable = {
  sign: {
    usage: 'pkcs11-sign sign [flags] [file ...]',
    summary: 'Signs files, or runs your script with everything prepared; verifies the results; cleans up.',
  },
  setup: {
    usage: 'eval "$(pkcs11-sign setup [flags])"',
    summary: 'Installs and configures; prints the variables for later commands of a POSIX shell. clean-up removes it all.',
  },
  bundle: {
    usage: 'pkcs11-sign bundle --output FILE [flags]',
    summary:
      "For machines without a network: writes one file with the library's archive, its digest and this program. There, cryptoki-archive takes the file.",
  },
  report: {
    usage: 'pkcs11-sign report merge FOLDER ... --report-directory FOLDER',
    summary:
      'Joins the reports of a job matrix, or of the folders in a FOLDER; fails where one of them tells of a failure, or one is missing.',
  },
  'clean-up': {
    usage: 'pkcs11-sign clean-up [--directory FOLDER]',
    summary: 'Removes the private folder that setup left: the one in PKCS11_SIGN_DIRECTORY, or that of --directory.',
  },
  help: {
    usage: 'pkcs11-sign help [command]',
    summary: 'Explains a command and its flags.',
  },
} as const satisfies Record<string, { usage: string; summary: string }>

export type CommandName = keyof typeof commandTable

export const commandNames = Object.keys(commandTable) as CommandName[]

/** The variable in which setup tells clean-up its folder. */
export const directoryVariable = 'PKCS11_SIGN_DIRECTORY'

const bundleInputs: readonly InputName[] = [
  'cryptoki-version',
  'cryptoki-archive',
  'cryptoki-sha256',
  'require-verified-download',
  'http-proxy',
  'retries',
]

/** Inputs that a command has no use for: sign has no later steps, setup signs nothing, bundle only downloads. */
const unusedInputs: Readonly<Record<CommandName, (name: InputName) => boolean>> = {
  sign: (name) => name === 'export-environment',
  setup: (name) => definitionOf(name).scope === 'files' || ['files', 'run', 'shell'].includes(name),
  bundle: (name) => !bundleInputs.includes(name),
  report: (name) => !['report-directory', 'if-no-credentials'].includes(name),
  'clean-up': () => true,
  help: () => true,
}

/** The inputs that are flags of `command`, in the table's order. */
export function inputsOf(command: CommandName): InputName[] {
  return inputNames.filter((name) => !unusedInputs[command](name))
}

type OwnFlagDefinition = (
  { readonly kind: 'boolean' } | { readonly kind: 'text'; /** Stands for it in the help. */ readonly value: string }
) & {
  readonly commands: readonly CommandName[]
  readonly description: string
}

/** Flags beyond the inputs. */
export const ownFlags = {
  output: { kind: 'text', value: 'FILE', commands: ['bundle'], description: 'The file to write; one that is there is replaced.' },
  system: {
    kind: 'text',
    value: 'CHOICE',
    commands: ['bundle'],
    description: 'The system that will sign. One of: linux, windows. Default: the one that this runs on.',
  },
  directory: { kind: 'text', value: 'FOLDER', commands: ['clean-up'], description: 'The folder that setup left.' },
  debug: { kind: 'boolean', commands: ['sign', 'setup', 'bundle', 'clean-up'], description: 'Show debug messages.' },
  help: { kind: 'boolean', commands: commandNames, description: 'Explain the command and its flags.' },
  version: { kind: 'boolean', commands: commandNames, description: 'Print the version.' },
} as const satisfies Record<string, OwnFlagDefinition>

export type OwnFlag = keyof typeof ownFlags

/** The own flags of `command`. */
export function ownFlagsOf(command: CommandName): OwnFlag[] {
  return (Object.keys(ownFlags) as OwnFlag[]).filter((name) => (ownFlags[name].commands as readonly CommandName[]).includes(command))
}
