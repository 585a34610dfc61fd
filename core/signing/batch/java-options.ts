/** The jarsigner command's options in the words of the JDK's JarSigner. Pure. */
import { javaDigests, javaSignatureAlgorithm } from '../../tools/java-words.ts'
import type { KeyType, SigningOptions } from '../../tools/signing-tool.ts'

export interface JavaOptions {
  readonly signatureAlgorithm: string
  readonly digestAlgorithm: string
  /** Name of .SF and block. */
  readonly signerName: string
  /** Of JarSigner.Builder.setProperty. */
  readonly properties: Readonly<Record<string, string>>
}

/** Arguments that JarSigner has a property for: `true` is what they set, a pattern is what their value must look like. */
const known: Readonly<Record<string, { readonly property: string; readonly value: RegExp | true }>> = {
  '-tsapolicyid': { property: 'tsaPolicyId', value: /^\d+(\.\d+)+$/ },
  '-tsadigestalg': { property: 'tsaDigestAlg', value: /^[\w-]+$/ },
  '-sigfile': { property: 'signerName', value: /^[\w-]{1,8}$/ },
  '-sectionsonly': { property: 'sectionsOnly', value: true },
  '-internalsf': { property: 'internalSF', value: true },
}

/** Gives the first argument that only the command understands in its place, where there is one. */
export function javaOptions({ digest, extraArguments }: SigningOptions, keyType: KeyType): JavaOptions | { readonly unknown: string } {
  const values: Record<string, string> = {}
  const rest = [...extraArguments]
  for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
    const option = Object.hasOwn(known, name.toLowerCase()) ? known[name.toLowerCase()] : undefined
    const value = option?.value === true ? 'true' : rest.shift()
    if (option === undefined || value === undefined || (option.value !== true && !option.value.test(value))) return { unknown: name }
    values[option.property] = value
  }
  const { signerName = 'SIGNPATH', tsaDigestAlg = javaDigests[digest], ...others } = values
  const properties = { ...others, tsaDigestAlg }
  return {
    signatureAlgorithm: javaSignatureAlgorithm(digest, keyType),
    digestAlgorithm: javaDigests[digest],
    signerName: signerName.toUpperCase(),
    properties,
  }
}
