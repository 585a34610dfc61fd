/** jarsigner: signatures in JAR, WAR, EAR, AAR and AAB files, through Java's SunPKCS11 provider. */
import { parseJavaCkr } from '../ckr.ts'
import { javaProxyProperties } from '../config/tool-proxies.ts'
import { asAsked } from './as-asked.ts'
import { isZip } from './first-bytes.ts'
import { noJavaKey, noJavaMemory, noMemoryForAnswer } from './java-failure.ts'
import { javaDigests, javaSignatureAlgorithm, javaTimeouts } from './java-words.ts'
import { meaningIn, type Meaning } from './meanings.ts'
import { prepared } from './prepared.ts'
import { jdkPackages, type Program } from './programs.ts'
import type { SigningTool, ToolFailure } from './signing-tool.ts'
import { timestampFailure } from './timestamp-failure.ts'

const extensions = ['.jar', '.war', '.ear', '.aar', '.aab']

/** In the machine's language otherwise, and ours would be guesswork. */
const inEnglish = '-J-Duser.language=en'

const program: Program = { name: 'jarsigner', title: 'jarsigner (of a JDK)', packages: jdkPackages, version: 'jdk' }

export const jarsigner: SigningTool = {
  name: 'jarsigner',
  title: 'Java archives: JAR, WAR, EAR, AAR, AAB',
  recognises: ({ extension, head }) => (isZip(head) && extensions.includes(extension) ? `a Java archive (${extension})` : undefined),
  // jarsigner writes the archive anew: a launch script before it would be lost, and the job green.
  refuses: ({ head }) =>
    head[0] === 0x50 && head[1] === 0x4b ? undefined : 'it does not begin as a ZIP archive, and jarsigner would drop what stands before it',
  result: { kind: 'embedded' },
  needs: { programs: [program], configuration: 'sunpkcs11', opensslBackend: false },
  // Not padding: RSASSA-PSS works, but SunPKCS11 picks its digest by the key's size, whatever was asked for.
  batch: 'java',
  honours: ['digest', 'timestamp-urls'],

  // jarsigner replaces only signature files of the same name.
  strip: (input, output, stripper) => stripper.jar(input, output),

  sign({ input, output, timestampUrl }, context) {
    const { configuration, options, key } = context
    const inJava = timestampUrl === undefined ? [] : [...javaTimeouts(options), ...javaProxyProperties([timestampUrl], context.proxies)]
    return {
      program: context.command('jarsigner'),
      arguments: [
        inEnglish,
        '-keystore',
        'NONE',
        '-storetype',
        'PKCS11',
        // Deprecated by -addprovider from JDK 9 on, but works from 8 to the latest.
        '-providerClass',
        'sun.security.pkcs11.SunPKCS11',
        '-providerArg',
        prepared(configuration.sunpkcs11Config, 'SunPKCS11 configuration'),
        '-storepass:env',
        'PKCS11_SIGN_PIN',
        '-certchain',
        prepared(configuration.certificateChain, "policy's certificate"),
        // Else it is named after the alias' first eight characters, and two policies of a project overwrite each other's.
        '-sigfile',
        'SIGNPATH',
        '-sigalg',
        javaSignatureAlgorithm(options.digest, key.type),
        '-digestalg',
        javaDigests[options.digest],
        // Before the user's own arguments, of which the last one counts.
        ...(timestampUrl === undefined
          ? []
          : [...inJava.map((property) => `-J${property}`), '-tsa', timestampUrl, '-tsadigestalg', javaDigests[options.digest]]),
        ...options.extraArguments,
        '-signedjar',
        output,
        input,
        key.javaAlias ?? key.id,
      ],
      environment: { PKCS11_SIGN_PIN: 'CONFIG' },
    }
  },

  // No second JVM a file: `jarsigner -verify` takes a quarter of a second, and finds less.
  async verify({ file, timestamped }, { options: { digest, extraArguments } }, verifier) {
    const ownChoice = extraArguments.some((word) => word.toLowerCase() === '-tsadigestalg')
    return asAsked(await verifier.jarSignature(file, timestamped && !ownChoice ? digest : undefined), digest, timestamped)
  },

  readFailure(output) {
    const ckr = parseJavaCkr(output)
    return ckr === undefined ? readWords(output) : { ckr }
  },
}

/**
 * Only what comes from the server is wrapped twice: a disk that is full is a bare IOException. Of certificates, those in the answer alone:
 * sun.security.pkcs.PKCS7 wants the server's to be in it, and for timestamps.
 */
const timestampTrouble =
  /RuntimeException: ((?:java\.(?:net|io)|sun\.security\.(?:pkcs|timestamp))\..+)|CertificateException: (Certificate (?:not included in|is not valid for) timestamp.+)|error generating timestamp(?:: (.+))?|\bTSA (?:certificate|request|response)/i

const meanings: readonly Meaning[] = [
  noJavaMemory,
  {
    pattern: /not a private key|Certificate chain not found for|must reference a valid KeyStore key entry/i,
    failure: noJavaKey,
  },
  {
    pattern: /load failed|LoginException|FailedLoginException/i,
    failure: {
      message: "Java could not log in to the library, or not list its keys; jarsigner does not tell why. The library's log does.",
    },
  },
  {
    // By then Java has loaded the library, logged in and found the key.
    pattern: /unable to sign jar: .*Initialization failed/i,
    failure: {
      message:
        'The library did not begin a signature; jarsigner does not tell why: the key may not be for signing (CKA_SIGN), or not by this mechanism.',
    },
  },
  {
    pattern: /No installed provider supports this key/i,
    failure: {
      message: 'The library lists no mechanism that Java knows and that signs with this key (C_GetMechanismList, C_GetMechanismInfo).',
    },
  },
  {
    pattern:
      /Library .* does not exist|UnsatisfiedLinkError|Provider named "?SunPKCS11|Provider ".*" not found|Initialization failed|Error (parsing configuration|configuring SunPKCS11)/i,
    failure: { code: 'LIBRARY_NOT_LOADABLE', message: 'Java could not load the PKCS #11 library, or did not take its configuration.' },
  },
  {
    pattern: /private key algorithm does not match|not match the certificate|public key in end entity certificate/i,
    failure: { code: 'INVALID_INPUT', message: "The certificate does not belong to the signing policy's key." },
  },
  {
    pattern: /key algorithm not compatible/i,
    failure: { code: 'KEY_TYPE_MISMATCH', message: "The signing policy's key can't make this kind of signature." },
  },
  {
    pattern: /duplicate entry|unable to open jar file|ZipException|invalid (CEN|LOC|END) header/i,
    failure: {
      code: 'INVALID_INPUT',
      message: 'Java does not read the archive: it is damaged, holds an entry twice, or packs one in a way that Java does not know.',
    },
  },
]

function readWords(output: string): ToolFailure {
  // Warnings about timestamps and chains come with every run.
  const errors = output.split(/^Warning:/m)[0] ?? ''
  const trouble = timestampTrouble.exec(errors)
  if (trouble !== null) return timestampFailure(trouble[1] ?? trouble[2] ?? trouble[3])
  if (noMemoryForAnswer.test(errors)) return timestampFailure('its answer does not fit into memory')
  return meaningIn(meanings, errors)
}
