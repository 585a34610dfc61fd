/** The user's own script, with everything prepared; and what later steps of the job get. */
import { pin } from './configure.ts'
import { definedOf } from './defined.ts'
import { SigningError } from './errors.ts'
import { readEnvironment } from './runner-environment.ts'
import { dummyCertificate } from './config/gnupg.ts'
import type { Host } from './host.ts'
import type { Inputs, ShellName } from './inputs.ts'
import type { Prepared } from './prepare.ts'
import { stream } from './process.ts'
import { findProgram } from './programs.ts'
import type { Session } from './session.ts'
import type { Configuration, GnupgConfiguration, KeyReference } from './tools/signing-tool.ts'

/**
 * The variables that describe what was prepared; documented in docs/environment.md. None holds a secret.
 * OPENSSL_CONF is not among them: job-wide it would reach every program that uses OpenSSL.
 */
function preparedVariables(configuration: Configuration, key: Pick<KeyReference, 'uri'> | undefined): Record<string, string> {
  const variables: Record<string, string | undefined> = {
    PKCS11_MODULE_PATH: configuration.library,
    PKCS11_SIGN_PIN: pin,
    PKCS11_SIGN_KEY_URI: key?.uri,
    PKCS11_SIGN_CERTIFICATE: configuration.certificate,
    PKCS11_SIGN_CERTIFICATE_CHAIN: configuration.certificateChain,
    PKCS11_SIGN_OPENSSL_CONF: configuration.opensslConf,
    PKCS11_SIGN_SUNPKCS11_CONFIG: configuration.sunpkcs11Config,
    ...(configuration.gnupg === undefined ? {} : gnupgVariables(configuration.gnupg)),
  }
  return definedOf(variables)
}

function gnupgVariables({ home, fingerprint, publicKey }: GnupgConfiguration): Record<string, string> {
  return { GNUPGHOME: home, GPG_KEY_ID: fingerprint, PKCS11_SIGN_GPG_PUBLIC_KEY: publicKey, ...dummyCertificate }
}

interface Shell {
  readonly program: string
  readonly extension: string
  /** What ends its lines; absent: it takes them as they come. */
  readonly lineEnd?: '\n' | '\r\n'
  arguments(script: string): string[]
}

const powershell: Omit<Shell, 'program'> = {
  extension: '.ps1',
  arguments: (script) => ['-NoProfile', '-NonInteractive', '-Command', `. '${script.replaceAll("'", "''")}'`],
}

/** As GitHub's runner starts them: the first failing command ends the script. */
const shells: Readonly<Record<ShellName, Shell>> = {
  bash: { program: 'bash', extension: '.sh', lineEnd: '\n', arguments: (script) => ['--noprofile', '--norc', '-eo', 'pipefail', script] },
  sh: { program: 'sh', extension: '.sh', lineEnd: '\n', arguments: (script) => ['-e', script] },
  pwsh: { ...powershell, program: 'pwsh' },
  powershell: { ...powershell, program: 'powershell' },
  cmd: {
    program: 'cmd',
    extension: '.cmd',
    lineEnd: '\r\n',
    arguments: (script) => ['/D', '/E:ON', '/V:OFF', '/S', '/C', `CALL "${script}"`],
  },
}

/** Before PowerShell scripts: the first error ends them too. */
const powershellPrologue = "$ErrorActionPreference = 'stop'\n"
const powershellEpilogue = '\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n'

/**
 * A script from a file or a form of Windows ends its lines by CR LF, of which bash would take the CR for a part of the last word; and cmd misses
 * labels where LF stands alone.
 */
function withLineEnds(script: string, lineEnd: Shell['lineEnd']): string {
  return lineEnd === undefined ? script : script.replace(/\r?\n/g, lineEnd)
}

function shellOf({ shell }: Inputs): Shell {
  return shells[shell ?? (process.platform === 'win32' ? 'pwsh' : 'bash')]
}

/**
 * Before files are signed, which can't be taken back.
 *
 * @throws SigningError PREREQUISITE_MISSING: the shell of the script is not there
 */
export async function checkShell(inputs: Inputs): Promise<void> {
  if (inputs.run === undefined) return
  const { program } = shellOf(inputs)
  if ((await findProgram(program, readEnvironment())) !== undefined) return
  throw new SigningError('PREREQUISITE_MISSING', `The script in run is for ${program}, which is not on this machine.`, {
    hint: `Install ${program} before this step, or set shell to one that is here.`,
  })
}

/** What a script of the user's, or `all` later steps, get: what was prepared, and the credentials. */
function scriptVariables({ configuration, key, credentials }: Prepared): Record<string, string> {
  const { opensslConf } = configuration
  return {
    ...preparedVariables(configuration, key),
    ...credentials.public,
    ...credentials.secret,
    ...(opensslConf === undefined ? {} : { OPENSSL_CONF: opensslConf }),
  }
}

/**
 * Runs the user's script, where there is one, in the working directory. Its environment is the job's, with the prepared variables and
 * the credentials on top.
 *
 * @throws SigningError SCRIPT_FAILED, CANCELLED, PREREQUISITE_MISSING: the shell is not there
 */
export async function runScript(prepared: Prepared): Promise<void> {
  const { host, inputs, workspace, signal, redact } = prepared.session
  if (inputs.run === undefined) return
  const shell = shellOf(inputs)
  const text = shell.extension === '.ps1' ? powershellPrologue + inputs.run + powershellEpilogue : withLineEnds(inputs.run, shell.lineEnd)
  const file = await workspace.write(`script${shell.extension}`, text)
  const environment = { ...jobEnvironment(prepared.session), ...scriptVariables(prepared) }
  host.startGroup('Script')
  try {
    const exitCode = await stream(
      { program: shell.program, arguments: shell.arguments(file), environment },
      {
        workingDirectory: process.cwd(),
        signal,
        redact,
        onLine: (line) => {
          host.info(line)
        },
      },
    )
    if (exitCode !== 0) {
      throw new SigningError('SCRIPT_FAILED', `The script in run ended with exit code ${exitCode}.`, {
        hint: 'Its own output above tells why.',
      })
    }
  } finally {
    host.endGroup()
  }
}

/** The post step empties these. */
const exportedState = 'exported-variables'

/** Hands to later steps what `export-environment` allows; the token with `all` alone. */
export function exportPrepared({ session, configuration, key, credentials }: Prepared): void {
  const { host, inputs } = session
  if (inputs.exportEnvironment === 'none') return
  const open = { ...earlierKeyEmptied(), ...preparedVariables(configuration, key), ...credentials.public }
  const secret = inputs.exportEnvironment === 'all' ? credentials.secret : {}
  host.saveState(exportedState, JSON.stringify([...Object.keys(open), ...Object.keys(secret)]))
  for (const [name, value] of Object.entries(open)) host.exportVariable(name, value, { secret: false })
  for (const [name, value] of Object.entries(secret)) host.exportVariable(name, value, { secret: true })
}

/** What an earlier step of the job has exported: where this one's key has no certificate, the other key's is not for it. */
function earlierKeyEmptied(): Record<string, string> {
  const environment = readEnvironment()
  const names = ['PKCS11_SIGN_KEY_URI', 'PKCS11_SIGN_CERTIFICATE', 'PKCS11_SIGN_CERTIFICATE_CHAIN']
  return Object.fromEntries(names.filter((name) => environment[name] !== undefined).map((name) => [name, '']))
}

/** A variable once exported can't be unset, but it can be emptied. */
export function forgetExported(host: Host): void {
  const names: unknown = JSON.parse(host.loadState(exportedState) ?? '[]')
  if (!Array.isArray(names)) return
  for (const name of names) if (typeof name === 'string') host.exportVariable(name, '', { secret: false })
}

/** What a runner hands to this step alone, the token among it. The job's own variables may begin alike: SECRET_KEY_BASE, INPUT_VERSION. */
function isOfThisStep({ host, inputs }: Session, name: string): boolean {
  if (host.name === 'azure') return /^(INPUT_|STATE_|SECRET_|ENDPOINT_)/i.test(name)
  const input = /^INPUT_(.+)$/i.exec(name)?.[1]?.replaceAll('-', '').toLowerCase()
  return host.name === 'github' && Object.keys(inputs).some((known) => known.toLowerCase() === input)
}

/** All that this process has but the step's inputs. */
function jobEnvironment(session: Session): Record<string, string> {
  return Object.fromEntries(Object.entries(definedOf(readEnvironment())).filter(([name]) => !isOfThisStep(session, name)))
}
