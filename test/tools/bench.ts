/** What the tools' tests share: a token, the configurations as core renders them, and a way to run what a tool says. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderOpensslEngineConfig } from '../../core/config/openssl.ts'
import { renderSunPkcs11Config } from '../../core/config/sunpkcs11.ts'
import { childEnvironment } from '../../core/environment.ts'
import { hashFile } from '../../core/hash-file.ts'
import { capture } from '../../core/process.ts'
import type {
  Command,
  CommandResult,
  Configuration,
  SigningOptions,
  SigningTool,
  ToolContext,
  Verdict,
  Verifier,
} from '../../core/tools/signing-tool.ts'
import { contentDifference } from '../../core/verification/same-content.ts'
import { createFileDigests } from '../../core/file-digests.ts'
import { createVerifier } from '../../core/verification/verifier.ts'
import type { PrivateKeyType } from '../fixtures/private-keys.ts'
import { createSoftHsm, type SoftHsm } from '../harness/softhsm.ts'

const engines = [
  '/usr/lib/x86_64-linux-gnu/engines-3/pkcs11.so',
  '/usr/lib/x86_64-linux-gnu/engines-1.1/pkcs11.so',
  '/usr/lib64/engines-3/pkcs11.so',
  '/usr/lib64/engines-1.1/pkcs11.so',
]

export const defaultOptions: SigningOptions = {
  digest: 'sha256',
  padding: 'pkcs1',
  outputFormat: 'der',
  gpgFormat: 'armor',
  httpRequestTimeoutInSeconds: 30,
  extraArguments: [],
}

export interface ContextChanges {
  readonly options?: Partial<SigningOptions>
  readonly configuration?: Partial<Configuration>
  /** Another key in the token than that whose certificate is given. */
  readonly keyInToken?: string
}

export interface Bench {
  readonly token: SoftHsm
  /** A new, empty folder. */
  folder(): Promise<string>
  write(name: string, content: string | Buffer): Promise<string>
  context(keyId: string, changes?: ContextChanges): ToolContext
  verifier(keyId: string): Verifier
  /** Runs with the token in reach. */
  run(command: Command): Promise<CommandResult>
  /** Signs into a new folder, and fails where the tool does. Gives the result's path. */
  sign(tool: SigningTool, input: string, context: ToolContext, timestampUrl?: string): Promise<string>
  /** Proves an embedded signature. */
  verify(tool: SigningTool, file: string, keyId: string, timestamped?: boolean, options?: Partial<SigningOptions>): Promise<Verdict>
  dispose(): Promise<void>
}

export async function createBench(keys: Readonly<Record<string, PrivateKeyType>>): Promise<Bench> {
  const token = await createSoftHsm({ keys })
  const enginePath = engines.find((path) => existsSync(path))
  if (enginePath === undefined) throw new Error("libp11's engine is not installed: apt-get install libengine-pkcs11-openssl")
  const opensslConf = join(token.directory, 'openssl.cnf')
  const sunpkcs11Config = join(token.directory, 'pkcs11.config')
  await writeFile(opensslConf, renderOpensslEngineConfig({ enginePath, library: token.library, pin: token.pin }))
  await writeFile(sunpkcs11Config, renderSunPkcs11Config({ library: token.library }))
  const scratchDirectory = join(token.directory, 'scratch')
  await mkdir(scratchDirectory)

  const start = (command: Command, additions: Readonly<Record<string, string>>): Promise<CommandResult> =>
    capture(
      { ...command, environment: childEnvironment(process.env, [], { ...additions, ...command.environment }) },
      { timeLimitInSeconds: 30, redact: (text) => text, workingDirectory: token.directory },
    )
  const folder = (): Promise<string> => mkdtemp(join(token.directory, 'work-'))

  /** What core hands to tools that sign a digest. */
  const digestOf = async (tool: SigningTool, input: string, context: ToolContext): Promise<{ digestFile?: string }> => {
    if (tool.digestInput === undefined) return {}
    const { digest, inputIsDigest } = context.options
    const value = inputIsDigest === true ? await readFile(input) : await hashFile(input, digest)
    const digestFile = join(await folder(), 'digest')
    await writeFile(digestFile, tool.digestInput(value, context))
    return { digestFile }
  }

  const bench: Bench = {
    token,
    folder,
    async write(name, content) {
      const path = join(await folder(), name)
      await writeFile(path, content)
      return path
    },
    context(keyId, changes = {}) {
      const { path: certificate, chainPath: certificateChain } = token.key(keyId)
      return {
        key: changes.keyInToken === undefined ? token.key(keyId).reference : token.key(changes.keyInToken).reference,
        options: { ...defaultOptions, ...changes.options },
        configuration: {
          library: token.library,
          certificate,
          certificateChain,
          certificateIssuers: token.authority.certificatePath,
          opensslConf,
          sunpkcs11Config,
          ...changes.configuration,
        },
        backend: 'engine',
        command: (name) => name,
      }
    },
    // Without SOFTHSM2_CONF: whatever is proved is proved without the token.
    verifier: (keyId) =>
      createVerifier({
        signer: token.key(keyId).certificate,
        run: (command) => start(command, {}),
        scratchDirectory,
        digests: createFileDigests(),
      }),
    run: (command) => start(command, token.environment),
    async sign(tool, input, context, timestampUrl) {
      const output = join(await folder(), input.slice(input.lastIndexOf('/') + 1))
      const { exitCode, output: text } = await bench.run(
        tool.sign({ input, output, timestampUrl, ...(await digestOf(tool, input, context)) }, context),
      )
      if (exitCode !== 0) throw new Error(`${tool.name} ended with ${exitCode}: ${text}`)
      const difference = tool.result.kind === 'embedded' ? await contentDifference(input, output) : undefined
      if (difference !== undefined) throw new Error(`${tool.name} signed something else: the result ${difference.reason}`)
      return output
    },
    verify: (tool, file, keyId, timestamped = false, options = {}) =>
      tool.verify({ file, signature: file, timestamped }, bench.context(keyId, { options }), bench.verifier(keyId)),
    dispose: () => token.dispose(),
  }
  return bench
}
