/** What packages of Windows apps ask for beside all other files: a newer osslsigncode, their own digest, and a publisher that is the signer. */
import type { X509Certificate } from 'node:crypto'
import { SigningError } from './errors.ts'
import type { Host } from './host.ts'
import type { Inputs } from './inputs.ts'
import type { PlannedFile } from './plan.ts'
import { comparePublisher, describeSubject } from './publisher.ts'
import type { AppPackageFacts } from './tools/signing-tool.ts'
import { isAtLeast } from './version-order.ts'

/** osslsigncode's own list of changes, 2.7: "added APPX support". */
const firstVersion = '2.7'
/** The same, 2.9: "fixed the APPX central directory sorting order" (mtrojnar/osslsigncode#318). */
const firstVersionForAnyOrder = '2.9'
/** osslsigncode 2.9 takes larger ones, cuts the signature's place to 32 bits, and ends well. Room is left for what signing adds. */
const mostBytes = 2 ** 32 - 2 ** 20

type Found = Exclude<AppPackageFacts, { readonly kind: 'none' }>

/**
 * The file with the digest that it takes.
 *
 * @param version of the osslsigncode that will sign; undefined as long as it is not installed
 * @param notices gets a word where the digest is not the run's
 * @throws SigningError INVALID_INPUT, PREREQUISITE_MISSING where it can't be signed, or would be signed for nothing
 */
export function planAppPackage(planned: PlannedFile, inputs: Inputs, version: string | undefined, notices: string[]): PlannedFile {
  const { name, size } = planned.file
  const appPackage = packageIn(planned)
  if (appPackage === undefined) return planned
  checkSignable(name, size, appPackage)
  checkVersion(name, version, appPackage)
  const { digest } = appPackage
  if (digest === undefined) {
    throw new SigningError('INVALID_INPUT', `The block map of ${name} names no hash method of SHA-256, SHA-384 or SHA-512.`, {
      file: name,
      hint: 'Make the package anew with a tool that writes HashMethod into AppxBlockMap.xml.',
    })
  }
  if (digest === inputs.digest) return planned
  if (inputs.given.has('digest')) {
    throw new SigningError(
      'INVALID_INPUT',
      `digest is ${inputs.digest}, but the block map of ${name} has ${digest}, and Windows refuses a signature with another digest.`,
      { file: name, hint: `Set digest to ${digest}, leave it out, or make the package anew with ${inputs.digest}.` },
    )
  }
  notices.push(`${name} is signed with ${digest}, as its block map has it.`)
  return { ...planned, digest }
}

/** Undefined: the file is none, or another tool signs it as what it is to that one. */
function packageIn({ file: { appPackage }, tool }: PlannedFile): Found | undefined {
  return tool !== 'osslsigncode' || appPackage?.kind === 'none' ? undefined : appPackage
}

function checkSignable(name: string, size: number, { packedTypes, zip64Types }: Found): void {
  const refuse = (reason: string, hint: string): never => {
    throw new SigningError('INVALID_INPUT', `osslsigncode can't sign ${name}: ${reason}.`, { file: name, hint })
  }
  if (size > mostBytes) refuse('of packages of 4 GiB or more it makes broken ones', 'Make the package smaller, or sign it on Windows.')
  if (!packedTypes)
    refuse(
      'its [Content_Types].xml is not compressed, and osslsigncode would break it',
      'Make the package anew with that entry compressed (deflate), as makeappx does.',
    )
  if (zip64Types)
    refuse(
      'the header of its [Content_Types].xml has the sizes in a field of ZIP64, in which osslsigncode would leave the old ones',
      'Make the package anew without such fields: makeappx writes sizes behind the data.',
    )
}

function checkVersion(name: string, version: string | undefined, { inOrder }: Found): void {
  if (version === undefined) return
  const needed = inOrder ? firstVersion : firstVersionForAnyOrder
  if (isAtLeast(version, needed)) return
  const why = isAtLeast(version, firstVersion)
    ? 'packages whose directory lists the entries in another order than they lie in'
    : 'packages of Windows apps'
  throw new SigningError('PREREQUISITE_MISSING', `osslsigncode ${version} is too old for ${name}: it signs ${why} from ${needed} on.`, {
    file: name,
    hint: `Install osslsigncode ${needed} or later before this step: Debian 13 has 2.9, and so have Debian 12's backports.`,
  })
}

/**
 * Windows installs a package only where the manifest's publisher is the certificate's subject; osslsigncode does not look.
 *
 * @throws SigningError INVALID_INPUT where it is another name
 */
export function checkPublishers(files: readonly PlannedFile[], certificate: X509Certificate, host: Pick<Host, 'warning'>): void {
  for (const planned of files) {
    const { name } = planned.file
    const appPackage = packageIn(planned)
    if (appPackage === undefined) continue
    const { manifest, publisher } = appPackage
    const subject = describeSubject(certificate.raw)
    const comparison = publisher === undefined ? 'unsure' : comparePublisher(publisher, certificate.raw)
    if (comparison === 'same') continue
    const found =
      publisher === undefined ? `${manifest} of ${name} names no publisher` : `The publisher in ${manifest} of ${name} is ${publisher}`
    if (comparison === 'unsure') {
      host.warning(
        `${found}; the certificate's subject is ${subject}. Windows does not install the package unless it takes both for the same.`,
        {
          file: name,
        },
      )
      continue
    }
    throw new SigningError(
      'INVALID_INPUT',
      `${found}, but the certificate is for ${subject}: Windows would not install the package (0x8007000B).`,
      {
        file: name,
        hint: `Set Publisher of Identity in the manifest to the certificate's subject and make the package anew, or choose another signing policy.`,
      },
    )
  }
}
