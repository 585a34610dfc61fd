/**
 * What SignPath's Cryptoki library supports, and what is known to be bad, as data.
 * Source: SignPath's documentation of its Cryptoki library, "Supported Linux distributions".
 */
import { SigningError } from './errors.ts'
import type { Distribution, OpensslVersion, RunnerFacts } from './runner.ts'

interface SupportedDistribution {
  readonly id: string
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
  const known = distribution === undefined ? undefined : supportedName(distribution)
  if (known === undefined) {
    const name = distribution?.prettyName ?? 'This Linux distribution'
    warnings.push(`${name} is not on SignPath's list of supported distributions; going on.`)
  }
  if (question.usesOsslsigncode && distribution?.id === 'ubuntu' && distribution.versionId === '20.04') {
    throw new SigningError('UNSUPPORTED_RUNNER', "SignPath's library does not support osslsigncode on Ubuntu 20.04.", {
      hint: 'Run this job on Ubuntu 22.04 or later, or on Debian 11 or later.',
    })
  }
  if (question.opensslScenario && facts.openssl !== undefined) {
    warnings.push(...checkOpenssl(facts.openssl.version, known))
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

function supportedName(distribution: Distribution): string | undefined {
  const { id, versionId = '' } = distribution
  const family = redhatRebuilds.has(id) ? 'rhel' : id
  const version = family === 'rhel' ? versionId.split('.')[0] : versionId
  const row = supportedDistributions.find((supported) => supported.id === family && supported.versions.includes(version ?? ''))
  return row === undefined ? undefined : `${family} ${version ?? ''}`
}

/** openssl/openssl#20161: TLS inside a process whose engine is the module fails in 3.0.0 to 3.0.8. */
function checkOpenssl(version: OpensslVersion, distribution: string | undefined): string[] {
  const { major, minor, patch, text } = version
  if (major === 3 && minor === 0 && patch <= 8) {
    const reason = `OpenSSL ${text} has a bug (openssl/openssl#20161, mended in 3.0.9) that breaks the TLS connection of SignPath's library`
    // Distributions mend such bugs without a new version number; SignPath lists this one as supported.
    if (distribution === 'ubuntu 22.04') {
      return [
        `${reason}. SignPath lists Ubuntu 22.04 as supported, so this may work. If it fails with an error in the SSL handshake, run the job on Ubuntu 24.04.`,
      ]
    }
    throw new SigningError('UNSUPPORTED_RUNNER', `${reason}: signing with openssl and osslsigncode does not work here.`, {
      hint: 'Use another runner image, set the openssl input to an OpenSSL of 3.0.9 or later, or sign with a tool that does not use OpenSSL (jarsigner, gpg).',
    })
  }
  if (major < 1 || (major === 1 && minor < 1)) {
    throw new SigningError('UNSUPPORTED_RUNNER', `OpenSSL ${text} is too old: 1.1 and 3.x are supported.`, {
      hint: 'Use another runner image, or set the openssl input to a newer OpenSSL.',
    })
  }
  return []
}
