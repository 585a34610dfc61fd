/** What a signing tool is to us: how it is recognised, what it needs, how it is called, and how its result is proved. Types, and a few constants. */
import type { ErrorCode } from '../errors.ts'
import type { ProxySettings } from '../http.ts'
import type { SlotGiver } from '../signing/slots.ts'
import type { Program } from './programs.ts'

export type Digest = 'sha256' | 'sha384' | 'sha512'
export type Padding = 'pkcs1' | 'pss'
export type KeyType = 'RSA' | 'EC'

/** The token that holds the key, where the module may have several. */
export interface TokenReference {
  /** CK_SLOT_ID. */
  readonly slot: number
  /** As the token has them, without the blanks that pad them; may be blank. */
  readonly label: string
  readonly serial: string
  /** CKM_RSA_PKCS_PSS; where it is not there, libp11 pads by itself. */
  readonly makesPss: boolean
}

/** The key in the token: SignPath's is named by project and signing policy. */
export interface KeyReference {
  /** CKA_ID: `project/policy`. */
  readonly id: string
  /** CKA_ID in hexadecimal, as pkcs11-tool takes it. */
  readonly idHex: string
  /** PKCS #11 URI of the private key (RFC 7512), without a PIN. */
  readonly uri: string
  /** Absent for SignPath's library, which has one token. */
  readonly token?: TokenReference
  /** What Java calls it, where that is not its id. */
  readonly javaAlias?: string
  readonly type: KeyType
}

/** Files that were written for the tools, and the module; absolute paths. */
export interface Configuration {
  readonly library: string
  /** The policy's certificate, PEM. Absent where neither project nor signing policy is known. */
  readonly certificate?: string
  /** The certificate first, then what is known of its chain; PEM. */
  readonly certificateChain?: string
  /** The chain without the certificate itself; PEM. Absent where nothing is known of the chain. */
  readonly certificateIssuers?: string
  readonly opensslConf?: string
  readonly sunpkcs11Config?: string
  readonly gnupg?: GnupgConfiguration
}

/** GnuPG with the policy's key; its agent runs as long as the run does. */
export interface GnupgConfiguration {
  /** GNUPGHOME. */
  readonly home: string
  /** Of the key, or subkey, that signs; upper-case hexadecimal. */
  readonly fingerprint: string
  /** The OpenPGP public key, armored. */
  readonly publicKey: string
  /** Of the card daemon: gpg says only "Card error". */
  readonly log: string
  /** Comes back when there can be another one. @param alone waits until nobody signs @throws SigningError CANCELLED */
  endCardDaemon(alone: SlotGiver): Promise<void>
}

/** How openssl reaches the module. */
export type OpensslBackend = 'engine' | 'provider'

/** How the files are to be signed; the same for every file of a run. */
export interface SigningOptions {
  readonly digest: Digest
  readonly padding: Padding
  readonly outputFormat: 'der' | 'pem'
  /** What an Authenticode signature says of the program, and where more is said. */
  readonly description?: string | undefined
  readonly descriptionUrl?: string | undefined
  readonly gpgFormat: 'armor' | 'binary' | 'clear'
  /** The files hold digests, and these are signed: not the digests' digests. */
  readonly inputIsDigest?: boolean
  /** How long a timestamp server may take that the tool asks, where the tool can be told. */
  readonly httpRequestTimeoutInSeconds: number
  /** The user's own arguments, handed on as they are. */
  readonly extraArguments: readonly string[]
}

/** Everything that a tool is told about the run. */
export interface ToolContext {
  readonly key: KeyReference
  readonly options: SigningOptions
  readonly configuration: Configuration
  readonly backend: OpensslBackend
  /** For timestamp servers that a tool asks which has to be told of them. */
  readonly proxies?: ProxySettings
  /** Absolute path of a program that the tool says it needs. */
  command(name: string): string
}

/** One file to be signed. Paths are absolute; `output` does not exist yet and lies in a folder of its own. */
export interface SignRequest {
  readonly input: string
  readonly output: string
  readonly timestampUrl: string | undefined
  /** What `digestInput` gave, as a file; for tools that have it. */
  readonly digestFile?: string
  /** The file takes this digest and no other; undefined: the run's. */
  readonly digest?: Digest | undefined
}

/** One result to be proved: for a detached signature `file` is what was signed and `signature` lies beside it; else both are the same. */
export interface VerifyRequest {
  readonly file: string
  readonly signature: string
  /** A timestamp was asked for and must be there. */
  readonly timestamped: boolean
  /** As it was asked for with. */
  readonly digest?: Digest | undefined
}

/** A process to be started: no shell, the environment on top of the cleaned one. */
export interface Command {
  readonly program: string
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** Folders of its own, named after its process id, that it leaves where it fails or is ended: `capture` removes them after it. */
  readonly leaves?: (pid: number) => readonly string[]
}

export interface CommandResult {
  /** `null` where a signal ended it. */
  readonly exitCode: number | null
  /** stdout and stderr, redacted and shortened in the middle where too long. */
  readonly output: string
}

/**
 * What a check found. `valid`: a complete signature by the policy's certificate over this very content.
 * `unsigned`: no signature at all. `invalid`: there is one, but it is broken, or by somebody else.
 */
export type Verdict =
  | {
      readonly state: 'valid'
      readonly verifier: string
      readonly notes: readonly string[]
      /** When a timestamp authority saw the signature, ISO 8601 in UTC; absent where there is no timestamp in it. */
      readonly timestampedAt?: string
      /** Of the timestamp's imprint. */
      readonly timestampDigest?: Digest
      /** What the signature was made with, for tools that compare it with what was asked for. */
      readonly digest?: Digest
    }
  | { readonly state: 'unsigned'; readonly reason: string }
  | {
      readonly state: 'invalid'
      readonly reason: string
      /** What to do, where the cause is known; sentences. */
      readonly advice?: string
      /** It is the timestamp that is wrong: another server may do better. */
      readonly part?: 'timestamp'
    }

/** What is wrong with a file that a tool has signed, whatever its signature says. */
export interface Defect {
  /** Words that follow "the file", or "the result". */
  readonly reason: string
  /** What to do, where that is known; sentences. */
  readonly advice?: string
}

/** What a tool may use to prove a result. None of it knows the token. */
export interface Verifier {
  /** The policy's certificate: the only signer that counts. Undefined where no tool of the run needs one. */
  readonly signer: SignerIdentity | undefined
  /** Lends a private folder for what the check needs to write; it is removed afterwards. */
  withScratch<T>(use: (directory: string) => Promise<T>): Promise<T>
  run(command: Command): Promise<CommandResult>
  /** Raw signature over the file's bytes, checked by Node's own crypto. */
  rawSignature(file: string, signature: string, digest: Digest, padding: Padding): Promise<Verdict>
  /** Raw signature over a digest that a file holds. @param how the openssl to ask, and its options for pkeyutl */
  digestSignature(file: string, signature: string, how: { readonly openssl: string; readonly options: readonly string[] }): Promise<Verdict>
  /** Detached CMS signature over the file's bytes: signer, signed attributes, the certificate in it, and a timestamp where there is one. */
  cmsSignature(file: string, signature: string, expected: CmsExpectation): Promise<Verdict>
  /** The RFC 3161 answer in `SIGNATURE.tsr`, over the signature file's bytes by this digest. */
  timestampBeside(signature: string, digest: Digest): Promise<TimestampVerdict>
  /** The Authenticode PKCS #7 in a DER or PEM file: signer, signed attributes and timestamp. Whether it fits its file is not in it. */
  authenticodeSignature(pkcs7: string): Promise<AuthenticodeFinding>
  /** An executable with its Authenticode signature, all of it; undefined where the file is no executable. */
  executableSignature(file: string): Promise<Verdict | undefined>
  /** The signature in a package of a Windows app, all of it. */
  appPackageSignature(file: string): Promise<Verdict>
  /** Whether the certificates of a PEM file, the signer's first, reach up to a root, each by the next one's signature and valid today. */
  rootIsKnown(chain: string): Promise<boolean>
  /** What of a file an Authenticode signature does not cover; undefined where all is covered. */
  uncoveredData(file: string): Promise<Defect | undefined>
  /** A detached OpenPGP signature over the file, armored or binary, by the policy's key. */
  openpgpSignature(file: string, signature: string, digest: Digest): Promise<Verdict>
  /** The signature of origin in a Debian package. */
  debSignature(deb: string, digest: Digest): Promise<Verdict>
  /** A text with its OpenPGP signature around it, which must be the file's text. */
  clearSignature(signed: string, file: string, digest: Digest): Promise<Verdict>
  /** The JAR's signature files: each block by whom, and whether one is by our signer and right; and its timestamp's digest, where one is named. */
  jarSignature(jar: string, timestampDigest?: Digest): Promise<Verdict>
  /** The v2 and v3 signatures of an Android app: each that is there is right, and by our signer alone. */
  apkSignature(apk: string): Promise<Verdict>
}

/** Of a timestamp that lies beside a signature, `FILE.sig.tsr`: the server's whole answer, as `openssl ts -verify` takes it. */
export const timestampSuffix = '.tsr'

/** A timestamp server's word, in the order of their numbers: RFC 3161, 2.4.2. */
export const timestampStatuses: readonly string[] = [
  'granted',
  'granted with modifications',
  'rejection',
  'waiting',
  'revocation warning',
  'revocation notification',
]

/** What was asked for, and must be found. */
export interface CmsExpectation {
  readonly digest: Digest
  readonly padding: Padding
  readonly format: 'der' | 'pem'
  readonly timestamped: boolean
}

/** `time`: ISO 8601 in UTC. */
export type TimestampVerdict =
  { readonly state: 'valid'; readonly time: string; readonly authority: string } | { readonly state: 'invalid'; readonly reason: string }

/** What an Authenticode signature says, to be compared with its file. */
export interface AuthenticodeFinding {
  readonly verdict: Verdict
  /** A catalog is itself what is signed; any other file is known to its signature by a digest. */
  readonly kind: 'file' | 'catalog'
  /** Digest of the file that the signature vouches for; absent where the verdict is not `valid`, and for catalogs. */
  readonly signedDigest: SignedDigest | undefined
}

export interface SignedDigest {
  /** Undefined for what is unknown or too weak. */
  readonly algorithm: Digest | undefined
  /** Lower-case hexadecimal. */
  readonly value: string
}

export interface SignerIdentity {
  /** SHA-256 over the certificate's DER, lower-case hexadecimal. */
  readonly sha256: string
  readonly subject: string
}

/** What a tool's output says went wrong. `ckr` is a name like `CKR_PIN_INCORRECT`, or a number like `0x80000001` for a vendor's. */
export interface ToolFailure {
  readonly ckr?: string
  /** What the tool's words mean where no CKR code stands in them. */
  readonly code?: ErrorCode
  readonly message?: string
  /** What to do, where that is another thing than for the code in general. */
  readonly hint?: string
  /** It has the library in it, and all files of the run: any of them may be why. */
  readonly cardDaemonEnded?: true
}

/** What a file looks like, for `auto`. */
export interface FileShape {
  /** Lower case, with the dot; '' where there is none. */
  readonly extension: string
  /** The first bytes of the file. */
  readonly head: Uint8Array
  /** Of a ZIP archive that is called like a package of a Windows app. */
  readonly appPackage?: AppPackageFacts | undefined
}

/** What is in a package of a Windows app, or in what is called like one. */
export type AppPackageFacts =
  | {
      readonly kind: 'package' | 'bundle'
      /** Name of the manifest in it. */
      readonly manifest: string
      /** The block map's; undefined where it names none, or none that is known here. */
      readonly digest: Digest | undefined
      /** As the manifest has it; absent where none was found. */
      readonly publisher?: string
      /** The list of content types, which signing adds to, is compressed. */
      readonly packedTypes: boolean
      /** Its own header has its sizes in a field of ZIP64. */
      readonly zip64Types: boolean
      /** The directory lists the entries in the order that they lie in. */
      readonly inOrder: boolean
    }
  /** What it is instead, in words that follow "but". */
  | { readonly kind: 'none'; readonly reason: string }

/** Inputs that are for some tools only: given without one that honours them, they are an error. */
export const toolInputs = [
  'digest',
  'padding',
  'output-format',
  'timestamp-urls',
  'description',
  'description-url',
  'gpg-format',
  'gpg-public-key',
  'input-is-digest',
] as const
export type ToolInput = (typeof toolInputs)[number]
/** What a tool may use to take signatures out of a file. Gives whether there were any; where not, nothing is written. */
export interface Stripper {
  jar(input: string, output: string): Promise<boolean>
}

export interface SigningTool {
  readonly name: string
  /** For docs and logs: what it signs, in a few words. */
  readonly title: string
  /** Why this file is this tool's (for `auto`), or undefined. */
  recognises(file: FileShape): string | undefined
  /** Why this tool would harm such a file, or could not sign it, although it was asked to. */
  refuses?(file: FileShape, options: SigningOptions): string | undefined
  /** Why it can't write to such a path, which to it is more than a name. @param path absolute */
  refusesPath?(path: string): string | undefined
  /** What to do where it refuses a file; absent: another tool. */
  readonly refusalHint?: string
  /** `embedded`: the result replaces the file; `detached`: the result is `FILE` + suffix. */
  readonly result: { readonly kind: 'embedded' } | { readonly kind: 'detached'; suffix(options: SigningOptions): string }
  /** It changes the file that it is given: it gets a copy, at `output`. */
  readonly signsInPlace?: true
  readonly needs: {
    readonly programs: readonly Program[]
    readonly configuration: 'openssl' | 'sunpkcs11' | 'gnupg' | 'module'
    /** libp11's engine, or a provider. */
    readonly opensslBackend: boolean
    /** It opens read/write sessions although it only reads; SignPath's library refuses them unless it is told not to. */
    readonly readWriteSessions?: true
  }
  /** Inputs that change what this tool does, of those that are not for every tool. */
  readonly honours: readonly ToolInput[]
  /**
   * Where the tool asks no timestamp server itself, but we do for it. `beside`: the answer lies beside the signature, FILE.sig.tsr.
   * `in-cms`: the token becomes an unsigned attribute of the CMS signature.
   */
  readonly timestamping?: 'beside' | 'in-cms'
  /** What the tool signs in the file's place, made of the file's digest. Absent: it reads the file itself. */
  digestInput?(digest: Uint8Array, context: ToolContext): Uint8Array
  /** Takes out signatures that the tool would leave beside ours: a copy without them is signed then. */
  strip?(input: string, output: string, stripper: Stripper): Promise<boolean>
  /** One process of ours can sign all files in the tool's stead, with the same results: what it signs, or what it runs in. */
  readonly batch?: 'raw' | 'cms' | 'java' | 'authenticode'
  sign(request: SignRequest, context: ToolContext): Command
  verify(request: VerifyRequest, context: ToolContext, verifier: Verifier): Promise<Verdict>
  /** Reads the tool's output after a failure. */
  readFailure(output: string, exitCode: number | null): ToolFailure
}
