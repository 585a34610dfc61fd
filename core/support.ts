/**
 * What SignPath's Cryptoki library supports, and what is known to be bad, as data.
 * Source: SignPath's documentation of its Cryptoki library, "Supported Linux distributions".
 */
import { baseOf, isItself, type Base, type BaseFamily } from './distributions.ts'
import { SigningError } from './errors.ts'
import type { OpensslFound, OpensslVersion } from './openssl-facts.ts'
import { lowerFirst } from './report/text.ts'
import type { Distribution, RunnerFacts } from './runner.ts'

/** Versions as os-release writes them; for RedHat and its rebuilds the major one counts. */
const supportedVersions: Readonly<Record<BaseFamily, readonly string[]>> = {
  debian: ['11', '12', '13'],
  ubuntu: ['20.04', '22.04', '24.04'],
  rhel: ['8', '9'],
}

const familyNames: Readonly<Record<BaseFamily, string>> = { debian: 'Debian', ubuntu: 'Ubuntu', rhel: 'RedHat Enterprise Linux' }

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
  const base = distribution === undefined ? undefined : baseOf(distribution)
  if (!isListed(distribution, base)) warnings.push(notOnTheList(distribution, base))
  if (question.usesOsslsigncode && base?.family === 'ubuntu' && base.version === '20.04') {
    throw new SigningError('UNSUPPORTED_RUNNER', "SignPath's library does not support osslsigncode on Ubuntu 20.04.", {
      hint: 'Run this job on Ubuntu 22.04 or later, or on Debian 11 or later.',
    })
  }
  if (question.opensslScenario && facts.openssl !== undefined) {
    warnings.push(...checkOpenssl(facts.openssl.version, base, facts.allOpenssl))
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

/** On SignPath's list by its own name. */
function isListed(distribution: Distribution | undefined, base: Base | undefined): boolean {
  if (distribution === undefined || base?.version === undefined) return false
  return isItself(distribution) && supportedVersions[base.family].includes(base.version)
}

function notOnTheList(distribution: Distribution | undefined, base: Base | undefined): string {
  const name = distribution?.prettyName ?? 'This Linux distribution'
  const sentence = `${name} is not on SignPath's list of supported distributions`
  if (base === undefined || distribution === undefined || isItself(distribution)) return `${sentence}; going on.`
  return `${sentence}: it is taken for ${familyNames[base.family]}${base.version === undefined ? '' : ` ${base.version}`}.`
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

function checkOpenssl(version: OpensslVersion, distribution: Base | undefined, all: readonly OpensslFound[]): string[] {
  const { text } = version
  const other = all.find((found) => opensslFits(found.version))
  const wayOut = other === undefined ? undefined : `Set openssl to ${other.program}, which is OpenSSL ${other.version.text}`
  const details =
    all.length > 1 ? `OpenSSL on this machine:\n${all.map((found) => `${found.version.text} at ${found.program}`).join('\n')}` : undefined
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
      details,
    })
  }
  if (isTooOld(version)) {
    throw new SigningError('UNSUPPORTED_RUNNER', `OpenSSL ${text} is too old: 1.1 and 3.x are supported.`, {
      hint: `${wayOut ?? 'Set the openssl input to a newer OpenSSL'}, or use another runner image.`,
      details,
    })
  }
  return []
}
