/** A SoftHSM token with one key as SignPath names it, and the proof of which files a program really loaded. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderOpensslEngineConfig } from '../../core/config/openssl.ts'

export const softhsm = firstExisting(['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib64/softhsm/libsofthsm2.so'])
export const engine = firstExisting(['/usr/lib/x86_64-linux-gnu/engines-3/pkcs11.so', '/usr/lib64/engines-3/pkcs11.so'])
export const keyId = 'project/policy'

export interface Result {
  readonly exitCode: number
  readonly output: string
}

export interface Token {
  readonly directory: string
  /** PEM of a self-signed certificate for the token's key; the token holds it, too. */
  readonly certificate: string
  run(program: string, args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Result>
  /** Runs, and tells which shared objects the dynamic linker initialized: the file that was named, or another that was found. */
  trace(
    program: string,
    args: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ): Promise<Result & { readonly loaded: readonly string[] }>
  remove(): Promise<void>
}

export async function createToken(): Promise<Token> {
  const directory = await mkdtemp(join(tmpdir(), 'token-'))
  await mkdir(join(directory, 'tokens'))
  const softhsmConf = join(directory, 'softhsm2.conf')
  await writeFile(softhsmConf, `directories.tokendir = ${join(directory, 'tokens')}\nobjectstore.backend = file\nlog.level = ERROR\n`)
  const base = { PATH: process.env['PATH'] ?? '', HOME: directory, LC_ALL: 'C.UTF-8', SOFTHSM2_CONF: softhsmConf }

  const run: Token['run'] = (program, args, environment = {}) =>
    new Promise((resolve) => {
      execFile(program, args, { env: { ...base, ...environment }, cwd: directory, timeout: 50_000 }, (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
        resolve({ exitCode, output: stdout + stderr })
      })
    })
  const trace: Token['trace'] = async (program, args, environment = {}) => {
    const log = await mkdtemp(join(directory, 'trace-'))
    const result = await run(program, args, { ...environment, LD_DEBUG: 'files', LD_DEBUG_OUTPUT: join(log, 'ld') })
    const texts = await Promise.all((await readdir(log)).map((name) => readFile(join(log, name), 'utf8')))
    return { ...result, loaded: [...texts.join('\n').matchAll(/calling init: (.*)$/gm)].map((match) => match[1] ?? '') }
  }
  const must = async (program: string, args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<void> => {
    const { exitCode, output } = await run(program, args, environment)
    if (exitCode !== 0) throw new Error(`${program} ${args.join(' ')} failed with ${exitCode}: ${output}`)
  }

  const certificate = join(directory, 'certificate.pem')
  const idHex = Buffer.from(keyId).toString('hex')
  const conf = join(directory, 'setup.cnf')
  await writeFile(
    conf,
    `${renderOpensslEngineConfig({ enginePath: engine, library: softhsm, pin: 'CONFIG' })}[req]\ndistinguished_name = dn\n[dn]\n`,
  )
  await must('softhsm2-util', ['--init-token', '--free', '--label', 'test', '--pin', 'CONFIG', '--so-pin', '12345678'])
  const tool = ['--module', softhsm, '--login', '--pin', 'CONFIG', '--id', idHex, '--label', keyId]
  await must('pkcs11-tool', [...tool, '--keypairgen', '--key-type', 'rsa:2048'])
  const key = ['-engine', 'pkcs11', '-keyform', 'engine', '-key', `pkcs11:id=${keyId};type=private`]
  await must('openssl', ['req', '-new', '-x509', ...key, '-subj', '/CN=token', '-out', certificate], { OPENSSL_CONF: conf })
  await must('openssl', ['x509', '-in', certificate, '-outform', 'DER', '-out', join(directory, 'certificate.der')])
  await must('pkcs11-tool', [...tool, '--write-object', join(directory, 'certificate.der'), '--type', 'cert'])
  return { directory, certificate, run, trace, remove: () => rm(directory, { recursive: true, force: true }) }
}

/** Folder names that mean something to a configuration parser. */
export const nastyNames = [
  'with space',
  ' leading and trailing ',
  '$HOME',
  '$(HOME)',
  'open ${brace',
  '#hash',
  '; semicolon',
  '.include x',
  `it's "quoted"`,
  '`ticks`',
  'back\\slash',
  'ends with backslash\\',
  '\\n \\x41 \\101',
  'two  spaces',
  '(parentheses), comma',
  'a=b',
  '[section]',
  '~tilde%41@&+!',
] as const

/** Throws where none is there: a test on real tools must not pass without them. */
function firstExisting(paths: readonly string[]): string {
  const found = paths.find((path) => existsSync(path))
  if (found === undefined) throw new Error(`None of these files exists: ${paths.join(', ')}. Install softhsm2 and libp11's OpenSSL engine.`)
  return found
}
