/** The independent check of results: none of it knows the token, and none of it asks the tool that signed. */
import type { X509Certificate } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readCertificateFile, reachesRoot, signerIdentity } from '../certificate.ts'
import { SigningError } from '../errors.ts'
import type { FileDigests } from '../file-digests.ts'
import type { Command, CommandResult, Verifier } from '../tools/signing-tool.ts'
import { checkApkSignature } from './apk-signature.ts'
import { checkAppPackage } from './app-package-signature.ts'
import { checkAuthenticode } from './authenticode.ts'
import { checkCmsSignature } from './cms-signature.ts'
import { checkDigestSignature } from './digest-signature.ts'
import { checkExecutable } from './executable-signature.ts'
import { checkJarSignature } from './jar-signature.ts'
import { checkDebSignature } from './deb-signature.ts'
import { checkClearSigned, checkFileSignature, type OpenpgpKey } from './openpgp.ts'
import { checkRawSignature } from './raw-signature.ts'
import { checkTimestampBeside } from './timestamp-response.ts'
import { uncoveredData } from './uncovered-data.ts'

export interface VerifierOptions {
  /** The policy's certificate: the only signer that counts. Absent where no tool of the run needs one. */
  readonly signer: X509Certificate | undefined
  /** The policy's key as an OpenPGP key. */
  readonly openpgpKey?: OpenpgpKey
  /** Starts a verifying tool; its environment must not hold the token. */
  readonly run: (command: Command) => Promise<CommandResult>
  /** Absolute path of a private folder; it exists. */
  readonly scratchDirectory: string
  readonly digests: FileDigests
}

/** Errors of reading files are passed on as they are; everything that a result's content may cause is a verdict. */
export function createVerifier({ signer, openpgpKey, run, scratchDirectory, digests }: VerifierOptions): Verifier {
  const certificate = (): X509Certificate => present(signer, 'certificate')
  const openpgp = (): OpenpgpKey => present(openpgpKey, 'OpenPGP key')
  const roots = new Map<string, Promise<boolean>>()
  const withScratch: Verifier['withScratch'] = async (use) => {
    const directory = await mkdtemp(join(scratchDirectory, 'verify-'))
    try {
      return await use(directory)
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  }
  return {
    signer: signer === undefined ? undefined : signerIdentity(signer),
    withScratch,
    run,
    rawSignature: (file, signature, digest, padding) =>
      checkRawSignature(certificate().publicKey, file, signature, digest, padding, digests),
    digestSignature: (file, signature, how) =>
      withScratch((scratch) => checkDigestSignature(certificate(), file, signature, how, { run, scratch })),
    cmsSignature: (file, signature, expected) => checkCmsSignature(certificate(), file, signature, expected, digests),
    timestampBeside: (signature, digest) => checkTimestampBeside(certificate(), signature, digest),
    authenticodeSignature: async (pkcs7) => checkAuthenticode(await readFile(pkcs7), certificate()),
    executableSignature: (file) => checkExecutable(file, certificate()),
    appPackageSignature: (file) => checkAppPackage(file, certificate()),
    rootIsKnown: (chain) => {
      // The same for every file of the run.
      const known = roots.get(chain) ?? readCertificateFile(chain).then((file) => reachesRoot(file))
      roots.set(chain, known)
      return known
    },
    openpgpSignature: (file, signature, digest) => checkFileSignature(file, signature, digest, openpgp()),
    debSignature: (deb, digest) => checkDebSignature(deb, digest, openpgp()),
    clearSignature: (signed, file, digest) => checkClearSigned(signed, file, digest, openpgp()),
    uncoveredData,
    jarSignature: (jar, digest) => checkJarSignature(jar, certificate(), digest === undefined ? {} : { digest }),
    apkSignature: (apk) => checkApkSignature(apk, certificate()),
  }
}

function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new SigningError('INTERNAL_ERROR', `The policy's ${what} is not known.`)
  return value
}
