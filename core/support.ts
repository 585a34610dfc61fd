/**
 * What SignPath's Cryptoki library supports, and what is known to be bad, as data.
 * Source: SignPath's documentation of its Cryptoki library, "Supported Linux distributions".
 */
import { SigningError } from './errors.ts'
import type { Distribution, OpensslFound, OpensslVersion, RunnerFacts } from './runner.ts'

interface SupportedDistribution {
  readonly id: Family
  /** Versions as os-release writes them; for RedHat and its rebuilds the major one counts. */
  readonly versions: readonly string[]
}

const supportedDistributions: readonly SupportedDistribution[] = [
  { id: 'debian', versions: ['11', '12', '13'] },
  { id: 'ubuntu', versions: ['20.04', '22.04', '24.04'] },
  { id: 'rhel', versions: ['8', '9'] },
]

/** Rebuilds of RedHat Enterprise Linux: same versions, same packages. */
const redhatRebuilds = new Set(['rocky', 'almalinux', 'centos', 'ol'])

/** Releases that derivatives name as the one that their packages are of. */
const codenames: Readonly<Record<string, Relative>> = {
  focal: { family: 'ubuntu', version: '20.04' },
  jammy: { family: 'ubuntu', version: '22.04' },
  noble: { family: 'ubuntu', version: '24.04' },
  bullseye: { family: 'debian', version: '11' },
  bookworm: { family: 'debian', version: '12' },
  trixie: { family: 'debian', version: '13' },
}

const familyNames = { debian: 'Debian', ubuntu: 'Ubuntu', rhel: 'RedHat Enterprise Linux' } as const

type Family = keyof typeof familyNames

/** The distribution that another one is made like. */
interface Relative {
  readonly family: Family
  /** As the table has it; absent where versions can't be compared. */
  readonly version: string | undefined
}

export interface SupportQuestion {
  readonly facts: RunnerFacts
  /** A tool that loads the library into an OpenSSL process. */
  readonly opensslScenario: boolean
  readonly usesOsslsigncode: boolean
}

/**
 * Whether SignPath's library can work here.
 *
 * @returns warnings, where something is doubtful
 * @throws SigningError UNSUPPORTED_RUNNER where it can't work
 */
export function checkSupport(question: SupportQuestion): string[] {
  const { facts } = question
  checkPlatform(facts)
  const warnings: string[] = []
  if (facts.os !== 'linux') return warnings
  const { distribution } = facts
  const own = distribution === undefined ? undefined : asSupported(distribution)
  const taken = own ?? (distribution === undefined ? undefined : relativeOf(distribution))
  if (own === undefined) warnings.push(notOnTheList(distribution, taken))
  if (question.usesOsslsigncode && taken?.family === 'ubuntu' && taken.version === '20.04') {
    throw new SigningError('UNSUPPORTED_RUNNER', "SignPath's library does not support osslsigncode on Ubuntu 20.04.", {
      hint: 'Run this job on Ubuntu 22.04 or later, or on Debian 11 or later.',
    })
  }
  if (question.opensslScenario && facts.openssl !== undefined) {
    warnings.push(...checkOpenssl(facts.openssl.version, taken, facts.allOpenssl))
  }
  return warnings
}

function checkPlatform(facts: RunnerFacts): void {
  const exists = "SignPath's library exists for Linux x64 (glibc) and Windows x64 only"
  const hint = 'Run the signing job on such a runner; it can take the files from another job as artifacts.'
  if (facts.os !== 'linux' && facts.os !== 'win32') {
    throw new SigningError('UNSUPPORTED_RUNNER', `This runner's system is ${facts.os}. ${exists}.`, { hint })
  }
  if (facts.arch !== 'x64') {
    throw new SigningError('UNSUPPORTED_RUNNER', `This runner's processor is ${facts.arch}. ${exists}.`, { hint })
  }
  if (facts.libc?.family === 'musl') {
    throw new SigningError('UNSUPPORTED_RUNNER', `This runner has the musl C library. ${exists}.`, { hint })
  }
}

/** The row of the table that a distribution is. */
function asSupported({ id, versionId = '' }: Distribution): Relative | undefined {
  const family = redhatRebuilds.has(id) ? 'rhel' : id
  const version = family === 'rhel' ? versionId.split('.')[0] : versionId
  const row = supportedDistributions.find((supported) => supported.id === family && supported.versions.includes(version ?? ''))
  return row === undefined ? undefined : { family: row.id, version }
}

/** What a derivative is taken for, by what it says of itself. */
function relativeOf({ id, idLike, versionId = '', codename = '' }: Distribution): Relative | undefined {
  const names = [id, ...idLike]
  if (names.includes('ubuntu') || names.includes('debian')) {
    const family = names.includes('ubuntu') ? 'ubuntu' : 'debian'
    const release = codenames[codename]
    return release?.family === family ? release : { family, version: undefined }
  }
  // Fedora itself is like nothing; what is made of it is made for servers, as RedHat's is.
  if (!idLike.some((name) => ['rhel', 'centos', 'fedora'].includes(name))) return undefined
  const likeRhel = { id: 'rhel', idLike, versionId, prettyName: '' }
  return (idLike.includes('rhel') ? asSupported(likeRhel) : undefined) ?? { family: 'rhel', version: undefined }
}

function notOnTheList(distribution: Distribution | undefined, taken: Relative | undefined): string {
  const name = distribution?.prettyName ?? 'This Linux distribution'
  const sentence = `${name} is not on SignPath's list of supported distributions`
  if (taken === undefined || distribution?.id === taken.family) return `${sentence}; going on.`
  return `${sentence}: it is taken for ${familyNames[taken.family]}${taken.version === undefined ? '' : ` ${taken.version}`}.`
}

/** Whether SignPath's library works within this OpenSSL. */
export function opensslFits(version: OpensslVersion): boolean {
  return !breaksTls(version) && !isTooOld(version)
}

/** openssl/openssl#20161: TLS inside a process whose engine is the module fails in 3.0.0 to 3.0.8. */
function breaksTls({ major, minor, patch }: OpensslVersion): boolean {
  return major === 3 && minor === 0 && patch <= 8
}

function isTooOld({ major, minor }: OpensslVersion): boolean {
  return major < 1 || (major === 1 && minor < 1)
}

function checkOpenssl(version: OpensslVersion, distribution: Relative | undefined, all: readonly OpensslFound[]): string[] {
  const { text } = version
  const other = all.find((found) => opensslFits(found.version))
  const wayOut = other === undefined ? undefined : `Set openssl to ${other.program}, which is OpenSSL ${other.version.text}`
  const details =
    all.length > 1 ? `OpenSSL on this machine:\n${all.map((found) => `${found.version.text} at ${found.program}`).join('\n')}` : ''
  if (breaksTls(version)) {
    const reason = `OpenSSL ${text} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`
    // Distributions mend such bugs without a new version number; SignPath lists this one as supported.
    if (distribution?.family === 'ubuntu' && distribution.version === '22.04') {
      return [
        `${reason}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handshake, ${wayOut === undefined ? '' : `${lowerFirst(wayOut)}, or `}run the job on Ubuntu 24.04.`,
      ]
    }
    throw new SigningError('UNSUPPORTED_RUNNER', `${reason}: signing with openssl and osslsigncode does not work here.`, {
      hint:
        wayOut === undefined
          ? 'Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jarsigner, gpg).'
          : `${wayOut}, use another runner image, or sign with a tool that does not use OpenSSL (jarsigner, gpg).`,
      ...(details === '' ? {} : { details }),
    })
  }
  if (isTooOld(version)) {
    throw new SigningError('UNSUPPORTED_RUNNER', `OpenSSL ${text} is too old: 1.1 and 3.x are supported.`, {
      hint: `${wayOut ?? 'Set the openssl input to a newer OpenSSL'}, or use another runner image.`,
      ...(details === '' ? {} : { details }),
    })
  }
  return []
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
