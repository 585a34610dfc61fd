/** rpmsign: signatures in the headers of RPM packages, made by gpg. */
import { startsWith } from './first-bytes.ts'
import { gnupgFailure } from './gnupg-failure.ts'
import { prepared } from './prepared.ts'
import { gnupgPrograms, type Program } from './programs.ts'
import type { Digest, SigningTool, Verdict } from './signing-tool.ts'

const rpmsignProgram: Program = {
  name: 'rpmsign',
  title: 'rpmsign',
  packages: { debian: 'rpm', enterprise: 'rpm-sign', fedora: 'rpm-sign', amazon: 'rpm-sign' },
}
const rpmkeysProgram: Program = {
  name: 'rpmkeys',
  title: 'rpmkeys',
  packages: { debian: 'rpm', enterprise: 'rpm', fedora: 'rpm', amazon: 'rpm' },
}

/** The lead of every RPM package. https://rpm-software-management.github.io/rpm/manual/format_lead.html */
const magic = [0xed, 0xab, 0xee, 0xdb]

/**
 * rpmsign expands the path of its file, `%(…)` by a shell, and a macro's name by whatever the machine defines. Bytes in hexadecimal, as of addresses,
 * are no macros.
 */
const macro = /%(?![A-F][\dA-F]|[a-f][\da-f]\b)[A-Za-z_%({[?!]/

/** The user's ~/.rpmmacros or ~/.config/rpm/macros are for the user's own key: how gpg is called, and where rpmkeys keeps keys. */
const withoutOwnMacros = (home: string): Record<string, string> => ({ HOME: home, XDG_CONFIG_HOME: home })

const isRpm = (head: Uint8Array): boolean => startsWith(head, magic)

export const rpmsign: SigningTool = {
  name: 'rpmsign',
  title: 'RPM packages',
  recognises: ({ head }) => (isRpm(head) ? 'an RPM package' : undefined),
  refuses: ({ head }) => (isRpm(head) ? undefined : 'it does not begin as an RPM package'),
  result: { kind: 'embedded' },
  signsInPlace: true,
  needs: { programs: [...gnupgPrograms, rpmsignProgram, rpmkeysProgram], configuration: 'gnupg', opensslBackend: false },
  honours: ['digest', 'gpg-public-key'],

  refusesPath: (path) => (macro.test(path) ? 'a % in the path of its result would be a macro, which may run commands' : undefined),

  sign({ output }, context) {
    const { configuration, options } = context
    const { home, fingerprint } = prepared(configuration.gnupg, 'key ring')
    const macros = {
      // Debian's rpm asks for gpg2, which Debian does not have.
      __gpg: context.command('gpg'),
      _gpg_name: fingerprint,
      _gpg_path: home,
      _gpg_digest_algo: options.digest,
      // rpm 6 can have Sequoia sign, which knows neither our key nor the agent.
      _openpgp_sign: 'gpg',
    }
    return {
      program: context.command('rpmsign'),
      arguments: [
        ...Object.entries(macros).flatMap(([name, value]) => ['--define', `${name} ${value}`]),
        ...options.extraArguments,
        '--resign',
        output,
      ],
      environment: { ...withoutOwnMacros(home), GNUPGHOME: home },
    }
  },

  /** With a database of its own that knows our key alone: whatever is OK there, is ours. The machine's macros may keep keys elsewhere. */
  verify({ file }, context, verifier) {
    const { fingerprint, publicKey } = prepared(context.configuration.gnupg, 'key ring')
    const program = context.command('rpmkeys')
    return verifier.withScratch(async (database) => {
      const rpmkeys = (...options: string[]): ReturnType<typeof verifier.run> =>
        verifier.run({
          program,
          arguments: ['--dbpath', database, '--define', `_keyringpath ${database}/`, ...options],
          environment: withoutOwnMacros(database),
        })
      const imported = await rpmkeys('--import', publicKey)
      if (imported.exitCode !== 0) return { state: 'invalid', reason: `rpmkeys takes no such key: ${imported.output.trim()}` }
      const { output, exitCode } = await rpmkeys('--checksig', '--verbose', file)
      return judgeRpm(output, exitCode, fingerprint, context.options.digest)
    })
  },

  readFailure(output) {
    const [, problem] = /^error: not signing corrupt package .+?\.rpm: (.+)$/m.exec(output) ?? []
    if (problem === undefined) return gnupgFailure(output)
    return {
      code: 'INVALID_INPUT',
      message: `The package is damaged, and rpmsign does not sign it: ${problem}.`,
      hint: 'Build it anew, or fetch it anew: its content is not what its header says.',
    }
  },
}

/** `Header V4 RSA/SHA256 Signature, key ID 55e96034: OK`; rpm 6 says `OpenPGP`, and `key fingerprint:`. */
const signatureLine = /^\s*(Header )?(?:OpenPGP )?V\d+ \S+?\/(\S+) signature, key (?:ID|fingerprint:?) ([0-9a-f]+): (\w+)/gim

/** `rpmkeys -K` ends with 0 for a package without a signature: its lines are what counts. */
export function judgeRpm(output: string, exitCode: number | null, fingerprint: string, digest: Digest): Verdict {
  const signatures = [...output.matchAll(signatureLine)]
  if (signatures.length === 0) {
    const reason = /: (?:BAD|NOT ?OK|NOKEY|NOTTRUSTED|NOTFOUND)/i.exec(output)?.[0]
    return reason === undefined ? { state: 'unsigned', reason: 'the package has no signature' } : { state: 'invalid', reason: says(output) }
  }
  for (const [, , , id = '', state] of signatures) {
    if (state !== 'OK') return { state: 'invalid', reason: says(output) }
    if (!fingerprint.endsWith(id.toUpperCase())) return { state: 'invalid', reason: `it was made by another key: ${id}` }
  }
  const other = signatures.find(([, , used = '']) => used.toLowerCase() !== digest)
  if (other !== undefined) return { state: 'invalid', reason: `its digest is ${other[2] ?? 'unknown'}, and not ${digest}` }
  if (!signatures.some(([, header]) => header !== undefined)) return { state: 'invalid', reason: 'the signature of the header is missing' }
  // The header vouches for the payload by its digest; packages of old have a signature over both.
  const payload = /^\s*Payload \S+( ALT)? digest: OK/im.test(output) || signatures.some(([, header]) => header === undefined)
  if (!payload) return { state: 'invalid', reason: 'nothing vouches for the payload' }
  return exitCode === 0 ? { state: 'valid', verifier: 'rpmkeys', notes: [] } : { state: 'invalid', reason: says(output) }
}

function says(output: string): string {
  const words = output.split('\n').find((line) => /: (?!OK\s*$)\w+( \(.*\))?\s*$/.test(line))
  return `rpmkeys says: ${(words ?? output).trim()}`
}
