/**
 * Proves an Authenticode signature: the signature itself by our own check, and that it is this file's by a digest that is computed anew: for
 * executables and apps' packages by our own check too, for others by `osslsigncode verify`. Its exit code says mostly whether the chain is trusted here, which
 * is not asked: a private or a test certificate never is.
 */
import { extname } from 'node:path'
import { asAsked } from './as-asked.ts'
import { isCalledAppPackage } from './osslsigncode-files.ts'
import { prepared } from './prepared.ts'
import type { ToolContext, Verdict, Verifier, VerifyRequest } from './signing-tool.ts'

const unknownRoot = 'the chain of the certificate was not checked: its root is not known here'

export async function verifyAuthenticode(request: VerifyRequest, context: ToolContext, verifier: Verifier): Promise<Verdict> {
  const { file, timestamped, digest = context.options.digest } = request
  const verdict = asAsked(await verifyKind(file, context, verifier), digest, timestamped)
  if (verdict.state !== 'valid') return verdict
  if (timestamped && verdict.timestampDigest !== undefined && verdict.timestampDigest !== digest) {
    return { state: 'invalid', part: 'timestamp', reason: `its timestamp has ${verdict.timestampDigest}, and ${digest} was asked for` }
  }
  return verdict
}

async function verifyKind(file: string, context: ToolContext, verifier: Verifier): Promise<Verdict> {
  if (extname(file).toLowerCase() === '.cat') return verifyCatalog(file, verifier)
  if (isCalledAppPackage(file)) return withChain(await verifier.appPackageSignature(file), context, verifier)
  const verdict = await verifier.executableSignature(file)
  return verdict === undefined ? verifyFile(file, context, verifier) : withChain(verdict, context, verifier)
}

/** A catalog is the PKCS #7 itself. */
async function verifyCatalog(file: string, verifier: Verifier): Promise<Verdict> {
  const { verdict, kind } = await verifier.authenticodeSignature(file)
  return verdict.state === 'valid' && kind !== 'catalog' ? { state: 'invalid', reason: 'it is not a catalog' } : verdict
}

/** With a word on the chain, where we have proved the rest by ourselves. */
async function withChain(verdict: Verdict, context: ToolContext, verifier: Verifier): Promise<Verdict> {
  if (verdict.state !== 'valid') return verdict
  const chain = prepared(context.configuration.certificateChain, "policy's certificate")
  return (await verifier.rootIsKnown(chain)) ? verdict : { ...verdict, notes: [...verdict.notes, unknownRoot] }
}

async function verifyFile(file: string, context: ToolContext, verifier: Verifier): Promise<Verdict> {
  return verifier.withScratch(async (directory) => {
    const pkcs7 = `${directory}/signature.pem`
    const program = context.command('osslsigncode')
    // PEM, because DER came with the certificate table's header and padding around it in older versions.
    const extraction = await verifier.run({
      program,
      arguments: ['extract-signature', '-pem', '-in', file, '-out', pkcs7],
      environment: {},
    })
    if (extraction.exitCode !== 0 || saysUnsigned(extraction.output)) return withoutSignature(extraction.output)

    const { verdict, signedDigest } = await verifier.authenticodeSignature(pkcs7)
    if (verdict.state !== 'valid') return verdict
    const uncovered = await verifier.uncoveredData(file)
    if (uncovered !== undefined) return { ...uncovered, state: 'invalid', reason: `the file ${uncovered.reason}` }
    const chain = prepared(context.configuration.certificateChain, "policy's certificate")
    const { output } = await verifier.run({ program, arguments: ['verify', '-CAfile', chain, '-in', file], environment: {} })
    if (signedDigest === undefined || !calculatedDigests(output).has(signedDigest.value)) {
      return { state: 'invalid', reason: 'the file was changed after signing: its digest is not the signed one' }
    }
    const trust = /^Signature verification: ok/m.test(output) ? [] : [unknownRoot]
    return { ...verdict, verifier: `${verdict.verifier}, digest by osslsigncode`, notes: [...verdict.notes, ...trust] }
  })
}

function saysUnsigned(output: string): boolean {
  return /no signature|not have any signature|unable to extract existing signature/i.test(output)
}

function withoutSignature(output: string): Verdict {
  if (/signature not at the end of the file/i.test(output)) return { state: 'invalid', reason: 'there is more data after the signature' }
  if (saysUnsigned(output)) return { state: 'unsigned', reason: 'there is no Authenticode signature in it' }
  return { state: 'invalid', reason: `osslsigncode can't read the signature: ${output.trim().split('\n')[0] ?? ''}` }
}

/** A line for each signature in the file; installers call it `DigitalSignature`. */
function calculatedDigests(output: string): ReadonlySet<string> {
  const lines = output.matchAll(/^Calculated (?:message digest|DigitalSignature)\s*:\s*([0-9A-F]+)\s*$/gim)
  return new Set([...lines].map(([, digest]) => digest?.toLowerCase() ?? ''))
}
