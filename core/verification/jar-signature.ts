/**
 * JAR signatures: a block signs a signature file, which holds digests of the manifest, which holds digests of the entries. All of it is proved
 * here, and more than `jarsigner -verify -strict` asks for: every entry signed by one and the same certificate, none gone, none hidden.
 */
import type { X509Certificate } from 'node:crypto'
import type { Verdict } from '../tools/signing-tool.ts'
import { checkSignedBy } from './check-signer.ts'
import { MalformedDer } from './der.ts'
import { withJarArchive, type JarArchive, type JarSignatureFiles } from './jar-archive.ts'
import { checkDigests, parseManifest, statesDigest, type Manifest } from './jar-manifest.ts'
import { digestByIdentifier } from './signature-scheme.ts'
import { parseSignedData } from './signed-data.ts'
import { checkTimestamp, timestampFacts, type TimestampExpectation } from './timestamp.ts'
import { UnreadableArchive } from './zip-archive.ts'

/**
 * Whether one of the jar's signatures is by this certificate, right, and over every entry. Signatures by others don't matter.
 *
 * @param timestamp what a timestamp must say, where there is one
 */
export async function checkJarSignature(jar: string, certificate: X509Certificate, timestamp: TimestampExpectation = {}): Promise<Verdict> {
  try {
    return await withJarArchive(jar, (archive) => judge(archive, certificate, timestamp))
  } catch (error) {
    if (error instanceof UnreadableArchive) return { state: 'invalid', reason: error.message }
    throw error
  }
}

interface BlockVerdict {
  readonly verdict: Verdict
  readonly byOther: boolean
}

async function judge(archive: JarArchive, certificate: X509Certificate, expected: TimestampExpectation): Promise<Verdict> {
  // Of an unsigned JAR nobody asks it.
  const manifest = archive.manifest === undefined || archive.signatures.length === 0 ? undefined : parseManifest(archive.manifest)
  const blocks = archive.signatures.map((files) => checkBlock({ archive, manifest }, files, certificate, expected))
  const right = blocks.find(({ verdict }) => verdict.state === 'valid')
  const problem = right === undefined || manifest === undefined ? undefined : await contentsGap(archive, manifest)
  if (problem !== undefined) return { state: 'invalid', reason: problem }
  const first = right ?? blocks.find(({ byOther }) => !byOther) ?? blocks[0]
  return first?.verdict ?? { state: 'unsigned', reason: 'there is no signature block in META-INF' }
}

interface Contents {
  readonly archive: JarArchive
  readonly manifest: Manifest | undefined
}

function checkBlock(
  contents: Contents,
  { name, block, signatureFile }: JarSignatureFiles,
  certificate: X509Certificate,
  expected: TimestampExpectation,
): BlockVerdict {
  const wrong = (reason: string, byOther = false): BlockVerdict => ({
    verdict: { state: 'invalid', reason: `${name}: ${reason}` },
    byOther,
  })
  if (signatureFile === undefined) return wrong('its signature file (.SF) is missing')
  try {
    const signed = parseSignedData(block)
    if (signed.content !== undefined && !signed.content.equals(signatureFile)) return wrong('it is over another signature file')
    const check = checkSignedBy(certificate, signed, signatureFile)
    if (check.state === 'wrong') return wrong(check.reason, check.byOther)
    const timestamp = checkTimestamp(check.signer, signed, { ...expected, signer: certificate })
    if (timestamp.state === 'invalid') {
      const reason = `${name}: its timestamp is not right: ${timestamp.reason}`
      return { verdict: { state: 'invalid', part: 'timestamp', reason }, byOther: false }
    }
    const gap = coverageGap(contents, signatureFile)
    if (gap !== undefined) return wrong(gap)
    const digest = digestByIdentifier(check.signer.digestAlgorithm)
    const verdict: Verdict = {
      state: 'valid',
      verifier: 'JAR signature check',
      ...timestampFacts(timestamp),
      ...(digest === undefined ? {} : { digest }),
    }
    return { verdict, byOther: false }
  } catch (error) {
    if (error instanceof MalformedDer) return wrong(`it is malformed: ${error.message}`)
    throw error
  }
}

/** Signed, but not there; or there, and not what was signed. */
async function contentsGap(archive: JarArchive, { sections }: Manifest): Promise<string | undefined> {
  for (const [name, section] of sections) {
    if (statesDigest(section) && !archive.names.has(name)) return `the entry ${JSON.stringify(name)} is signed, but gone`
  }
  const contentNames = new Set(archive.contentNames)
  return archive.contentProblem((name) => (contentNames.has(name) ? sections.get(name) : undefined))
}

/** What our signature file leaves out, or what of it does not fit; undefined where it vouches for every entry. */
function coverageGap({ archive: { contentNames }, manifest }: Contents, signatureFileBytes: Buffer): string | undefined {
  if (manifest === undefined) return 'the manifest is missing'
  const signatureFile = parseManifest(signatureFileBytes)
  const repeated = manifest.repeated ?? signatureFile.repeated
  if (repeated !== undefined) return `the manifest names ${JSON.stringify(repeated)} twice`

  // Whoever signs after us may add to the manifest: then only the sections' own digests fit.
  const isWhole = checkDigests(signatureFile.main, '-Digest-Manifest', manifest.raw) === 'fits'
  if (!isWhole && checkDigests(signatureFile.main, '-Digest-Manifest-Main-Attributes', manifest.main.raw) !== 'fits') {
    return 'the manifest was changed after signing'
  }
  for (const name of contentNames) {
    const section = manifest.sections.get(name)
    if (section === undefined || !statesDigest(section)) return `the entry ${JSON.stringify(name)} is not signed`
    if (isWhole) continue
    const signed = signatureFile.sections.get(name)
    if (signed === undefined) return `the entry ${JSON.stringify(name)} is not signed by it`
    if (checkDigests(signed, '-Digest', section.raw) !== 'fits')
      return `the manifest's section of ${JSON.stringify(name)} was changed after signing`
  }
  return undefined
}
