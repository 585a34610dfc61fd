/** apksigner: APK signatures (v2, v3, and v1 where the app asks for it) for Android, through Java's SunPKCS11 provider. */
import { parseJavaCkr } from '../ckr.ts'
import { isZip } from './first-bytes.ts'
import { noJavaKey, noJavaMemory } from './java-failure.ts'
import { meaningIn, type Meaning } from './meanings.ts'
import { prepared } from './prepared.ts'
import type { Program } from './programs.ts'
import type { SigningTool, Verdict, Verifier } from './signing-tool.ts'

const program: Program = {
  name: 'apksigner',
  title: "apksigner (of Android's build tools)",
  packages: { debian: 'apksigner' },
}

/** `-J` options count only before the command. */
const java = [
  '-JDuser.language=en',
  // apksigner makes the provider itself, which the module that it lies in forbids from Java 16 on.
  '-J-add-exports=jdk.crypto.cryptoki/sun.security.pkcs11=ALL-UNNAMED',
]

export const apksigner: SigningTool = {
  name: 'apksigner',
  title: 'Android apps: APK',
  recognises: ({ extension, head }) => (extension === '.apk' && isZip(head) ? 'an Android app (.apk)' : undefined),
  refuses: ({ head }) => (isZip(head) ? undefined : 'it does not begin as a ZIP archive'),
  result: { kind: 'embedded' },
  needs: { programs: [program], configuration: 'sunpkcs11', opensslBackend: false },
  // The key decides on the digest: SHA-512 for RSA keys above 3072 bits and curves above P-256, else SHA-256. A v2 signature has no timestamp.
  honours: [],

  sign({ input, output }, context) {
    const { configuration, options, key } = context
    return {
      program: context.command('apksigner'),
      arguments: [
        ...java,
        'sign',
        '--provider-class',
        'sun.security.pkcs11.SunPKCS11',
        '--provider-arg',
        prepared(configuration.sunpkcs11Config, 'SunPKCS11 configuration'),
        '--ks',
        'NONE',
        '--ks-type',
        'PKCS11',
        '--ks-pass',
        'env:PKCS11_SIGN_PIN',
        '--ks-key-alias',
        key.javaAlias ?? key.id,
        // Else named after the alias, for v1.
        '--v1-signer-name',
        'SIGNPATH',
        // A v4 signature is a second file, for installing while an app is still being copied.
        '--v4-signing-enabled',
        'false',
        ...options.extraArguments,
        '--in',
        input,
        '--out',
        output,
      ],
      environment: { PKCS11_SIGN_PIN: 'CONFIG' },
    }
  },

  /** Our own check of v2 and v3 decides; apksigner, which signed, may refuse besides: it knows v1, and what the oldest Android needs. */
  async verify({ file }, context, verifier) {
    const [own, { output, exitCode }] = await Promise.all([
      verifier.apkSignature(file),
      verifier.run({
        program: context.command('apksigner'),
        arguments: [...java, 'verify', '--verbose', '--print-certs', ...sdkVersions(context.options.extraArguments), '--in', file],
        environment: {},
      }),
    ])
    if (own.state === 'invalid') return own
    const second = exitCode === 0 ? judge(output, verifier) : refusal(output)
    if (own.state === 'unsigned') return second.state === 'valid' ? { ...own, state: 'invalid' } : second
    return second.state === 'valid'
      ? { ...own, verifier: `${own.verifier}, ${second.verifier}`, notes: [...own.notes, ...second.notes] }
      : second
  },

  readFailure(output) {
    const ckr = parseJavaCkr(output)
    return ckr === undefined ? meaningIn(meanings, output) : { ckr }
  },
}

/** What the user says of Android's versions, where the manifest does not: as true for verifying as for signing. */
function sdkVersions(extraArguments: readonly string[]): string[] {
  return extraArguments.flatMap((argument, index) => {
    if (/^--m(in|ax)-sdk-version=/.test(argument)) return [argument]
    return /^--m(in|ax)-sdk-version$/.test(argument) ? [argument, extraArguments[index + 1] ?? ''] : []
  })
}

/** apksigner says that it verifies whoever signed. A source stamp is somebody else's by design, and no signature of the app. */
function judge(output: string, { signer }: Verifier): Verdict {
  const schemes = [...output.matchAll(/^Verified using v([\d.]+) scheme \([^)]*\): true\s*$/gm)].map(([, version]) => `v${version ?? ''}`)
  const certificates = [...output.matchAll(/^(.*?)certificate DN: (.*)\n.*certificate SHA-256 digest: ([0-9a-f]{64})\s*$/gm)]
    .filter(([, who = '']) => !/source stamp/i.test(who))
    .map(([, , name = '', sha256 = '']) => ({ name, sha256 }))
  const other = certificates.find(({ sha256 }) => sha256 !== signer?.sha256)
  if (other !== undefined) return { state: 'invalid', reason: `it is signed by ${other.name}` }
  if (certificates.length === 0 || !/^Verifies\s*$/m.test(output))
    return { state: 'invalid', reason: 'apksigner does not say whose signature it is' }
  if (!schemes.some((scheme) => /^v[23]/.test(scheme)))
    return { state: 'invalid', reason: 'it has neither a v2 nor a v3 signature, without which Android 11 and later do not install it' }
  return {
    state: 'valid',
    verifier: 'apksigner verify',
    notes: schemes.includes('v1') ? ['a v1 signature besides, checked by apksigner alone'] : [],
  }
}

const noSignature = /^ERROR: (Missing META-INF\/MANIFEST\.MF|No JAR signatures|No APK Signature Scheme v\d+ signature)/im

function refusal(output: string): Verdict {
  const errors = [...output.matchAll(/^ERROR: .*$/gm)].map(([line]) => line)
  if (errors.length > 0 && errors.every((line) => noSignature.test(line)))
    return { state: 'unsigned', reason: 'there is no signature in it' }
  const [first = output.trim().split('\n')[0] ?? ''] = errors
  return { state: 'invalid', reason: `apksigner does not accept it: ${first.replace(/^ERROR: /, '')}` }
}

const meanings: readonly Meaning[] = [
  noJavaMemory,
  {
    pattern: /does not contain a key|entry ".*" not found/i,
    failure: noJavaKey,
  },
  {
    pattern: /Library .* does not exist|UnsatisfiedLinkError|Error (parsing configuration|configuring SunPKCS11)|Initialization failed/i,
    failure: { code: 'LIBRARY_NOT_LOADABLE', message: 'Java could not load the PKCS #11 library, or did not take its configuration.' },
  },
  {
    pattern: /Missing AndroidManifest\.xml/,
    failure: {
      code: 'INVALID_INPUT',
      message: 'The file is no Android app: there is no AndroidManifest.xml in it.',
      hint: 'Choose another tool for it (jarsigner signs JARs and app bundles; auto picks one by the file), or exclude it in files.',
    },
  },
  {
    pattern: /MinSdkVersionException/,
    failure: {
      code: 'INVALID_INPUT',
      message: 'apksigner can not read minSdkVersion in AndroidManifest.xml; `arguments: --min-sdk-version=24` says it in its place.',
    },
  },
  {
    pattern: /ApkFormatException|ZipFormatException|Malformed APK/,
    failure: { code: 'INVALID_INPUT', message: 'The file is damaged, or no APK.' },
  },
  {
    // It would sign, but from 30 on write a second file unless it is told not to: the two can't be told apart without starting Java once more.
    pattern: /Unsupported option: --v4-signing-enabled/,
    failure: {
      code: 'PREREQUISITE_MISSING',
      message: 'This apksigner is too old: it must be that of build tools 30 or later, such as Debian 12 and Ubuntu 22.04 have.',
    },
  },
  {
    pattern: /Unrecognized option: --add-exports/,
    failure: { code: 'PREREQUISITE_MISSING', message: 'apksigner runs in Java 8 here; it needs Java 11 or later.' },
  },
  {
    pattern: /load failed|LoginException/i,
    failure: { message: "Java could not log in to the library, or not list its keys. The library's log tells why." },
  },
]
