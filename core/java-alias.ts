/**
 * What Java calls the key of another vendor's module. SunPKCS11 finds a key by its certificate, which has the same CKA_ID, and names both by
 * the certificate's CKA_LABEL; by label, issuer and serial number where several certificates share a label (P11KeyStore.mapLabels). Only Java
 * spells such a name as Java does, so keytool is asked.
 */
import { X509Certificate, type KeyObject } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { adviceFor, parseJavaCkr } from './ckr.ts'
import { pin } from './configure.ts'
import type { ProbeResult } from './cryptoki/probe.ts'
import { SigningError } from './errors.ts'
import { capture, type Captured } from './process.ts'
import { findProgram } from './programs.ts'
import { plainText } from './redaction.ts'
import { samePublicKey } from './public-key.ts'
import { readEnvironment } from './runner-environment.ts'
import type { Session } from './session.ts'

/** A certificate takes some 2 KiB. */
const maximumListInBytes = 32 * 1024 * 1024

export interface JavaAliasQuestion {
  /** CKA_ID: `project/policy`. */
  readonly keyId: string
  readonly publicKey: KeyObject
  readonly sunpkcs11Config: string
  /** Absolute path, where the run has one. */
  readonly jarsigner: string | undefined
  /** What is known of the token. */
  readonly probed: ProbeResult | undefined
}

/**
 * @throws SigningError POLICY_NOT_FOUND: Java shows no such key; PREREQUISITE_MISSING: there is no keytool; SIGNING_FAILED, and what
 * `core/ckr.ts` makes of a return value: Java can't list the token's keys
 */
export async function javaAliasOf(question: JavaAliasQuestion, session: Session): Promise<string> {
  const { keyId, publicKey, probed } = question
  if (probed?.kind === 'ready' && probed.key?.labelledAsId === true) return keyId
  const entries = await listKeys(question, session)
  const alias = entries.find(({ certificate }) => samePublicKey(certificate.publicKey, publicKey))?.alias
  if (alias !== undefined) return alias
  throw new SigningError('POLICY_NOT_FOUND', `Java finds no key on the token with the certificate of ${keyId}.`, {
    hint: "Java needs the key's own certificate on the token, with the key's id (CKA_ID), and no other certificate with this id; the certificate input does not do. Its label may be any.",
  })
}

interface JavaKey {
  readonly alias: string
  readonly certificate: X509Certificate
}

async function listKeys({ sunpkcs11Config, jarsigner }: JavaAliasQuestion, session: Session): Promise<JavaKey[]> {
  const program = await findKeytool(jarsigner)
  const captured = await capture(
    {
      program,
      arguments: [
        '-J-Duser.language=en',
        // Up to Java 17, and from Java 19 on.
        '-J-Dfile.encoding=UTF-8',
        '-J-Dstdout.encoding=UTF-8',
        '-list',
        '-rfc',
        '-keystore',
        'NONE',
        '-storetype',
        'PKCS11',
        '-providerClass',
        'sun.security.pkcs11.SunPKCS11',
        '-providerArg',
        sunpkcs11Config,
        '-storepass:env',
        'PKCS11_SIGN_PIN',
      ],
      environment: session.environment({ PKCS11_SIGN_PIN: pin }),
    },
    {
      timeLimitInSeconds: session.inputs.timeLimitInSeconds,
      signal: session.signal,
      // It knows no secret, and names must stay as they are: Java reads a label in UTF-8 byte by byte, some of which are control characters.
      redact: (text) => text,
      plain: false,
      workingDirectory: session.workspace.directory,
      maximumOutputInBytes: maximumListInBytes,
    },
  )
  if (captured.exitCode !== 0) throw notListed(captured, session)
  return readList(captured.stdout)
}

/** What `keytool -list -rfc` prints. */
export function readList(text: string): JavaKey[] {
  const key =
    /^([^]*)\nEntry type: PrivateKeyEntry\nCertificate chain length: \d+\nCertificate\[1\]:\n(-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----)/
  const [, ...entries] = text.split(/^Alias name: /m)
  return entries.flatMap((entry) => {
    const [found, alias = '', pem = ''] = key.exec(entry) ?? []
    return found === undefined ? [] : [{ alias, certificate: new X509Certificate(pem) }]
  })
}

function notListed({ output, timedOut }: Captured, { redact }: Session): SigningError {
  const details = `keytool said:\n${redact(plainText(output.trim()))}`
  const ckr = parseJavaCkr(output)
  if (ckr === undefined) {
    return new SigningError(timedOut ? 'TIME_LIMIT' : 'SIGNING_FAILED', "Java can't list the keys on the token.", {
      details,
      hint: 'Its own words are below.',
    })
  }
  const { code, meaning, hint } = adviceFor(ckr, true)
  return new SigningError(code, `Java can't list the keys on the token: ${ckr}, ${meaning}.`, { details, hint })
}

/** Of the JDK that jarsigner is of, or of the Java that apksigner starts. */
async function findKeytool(jarsigner: string | undefined): Promise<string> {
  const environment = readEnvironment()
  const { JAVA_HOME: home, PATH: path = '' } = environment
  const folderOf = async (program: string | undefined): Promise<string[]> =>
    program === undefined ? [] : [dirname(await realpath(program))]
  const folders = [
    ...(await folderOf(jarsigner)),
    ...(home === undefined ? [] : [join(home, 'bin')]),
    ...(await folderOf(await findProgram('java', environment))),
    path,
  ]
  const keytool = await findProgram('keytool', { ...environment, PATH: folders.join(delimiter) })
  if (keytool !== undefined) return keytool
  throw new SigningError(
    'PREREQUISITE_MISSING',
    "Java's keytool, which tells what Java calls the key on the token, is not on this machine.",
    {
      hint: "Install a JDK, or label the key's certificate on the token as its id: PROJECT/SIGNING-POLICY.",
    },
  )
}
