/** Which flags each command takes: the inputs of the table, and a few of the command line's own. */
import { inputNames, inputTable, type InputDefinition, type InputName } from '../core/inputs.ts'

export const commandTable = {
  sign: {
    usage: 'pkcs11-sign sign [flags] [file ...]',
    summary: 'Signs files, or runs your script with everything prepared; verifies the results; cleans up.',
  },
  setup: {
    usage: 'eval "$(pkcs11-sign setup [flags])"',
    summary: 'Installs and configures; prints the variables for later commands of a POSIX shell. clean-up removes it all.',
  },
  'clean-up': {
    usage: 'pkcs11-sign clean-up [--directory FOLDER]',
    summary: 'Removes the private folder that setup left: the one in PKCS11_SIGN_DIRECTORY, or FOLDER.',
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

/** Inputs that a command has no use for: sign has no later steps, setup signs nothing. */
const unusedInputs: Readonly<Record<CommandName, (name: InputName) => boolean>> = {
  sign: (name) => name === 'export-environment',
  setup: (name) => inputDefinition(name).scope === 'files' || ['files', 'run', 'shell'].includes(name),
  'clean-up': () => true,
  help: () => true,
}

/** The inputs that are flags of `command`, in the table's order. */
export function inputsOf(command: CommandName): InputName[] {
  return inputNames.filter((name) => !unusedInputs[command](name))
}

/** Flags beyond the inputs. */
export const ownFlags = {
  directory: { kind: 'text', commands: ['clean-up'], description: 'The folder that setup left.' },
  debug: { kind: 'boolean', commands: ['sign', 'setup', 'clean-up'], description: 'Show debug messages.' },
  help: { kind: 'boolean', commands: commandNames, description: 'Explain the command and its flags.' },
  version: { kind: 'boolean', commands: commandNames, description: 'Print the version.' },
} as const satisfies Record<string, { kind: 'text' | 'boolean'; commands: readonly CommandName[]; description: string }>

export type OwnFlag = keyof typeof ownFlags

/** The own flags of `command`. */
export function ownFlagsOf(command: CommandName): OwnFlag[] {
  return (Object.keys(ownFlags) as OwnFlag[]).filter((name) => (ownFlags[name].commands as readonly CommandName[]).includes(command))
}

export function inputDefinition(name: InputName): InputDefinition {
  return inputTable[name]
}
