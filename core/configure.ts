/** Writes what the tools read: configuration files and certificates, into the private folder. */
import type { X509Certificate } from 'node:crypto'
import { symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { renderOpensslEngineConfig, renderOpensslProviderConfig } from './config/openssl.ts'
import { needsPlainPath, renderSunPkcs11Config } from './config/sunpkcs11.ts'
import { makeStagingFolder } from './leftovers.ts'
import type { OpensslPlan } from './plan-openssl.ts'
import type { Plan } from './plan.ts'
import type { Configuration, TokenReference } from './tools/signing-tool.ts'
import { temporaryError, type Workspace } from './workspace.ts'

/** SignPath takes organization and token from the environment where it is given this PIN. */
export const pin = 'CONFIG'

/** The policy's certificate, and what is known of its chain, nearest first. */
export interface PolicyCertificate {
  readonly leaf: X509Certificate
  readonly chain: readonly X509Certificate[]
}

export async function configure(
  plan: Plan,
  library: string,
  certificate: PolicyCertificate | undefined,
  token: TokenReference | undefined,
  workspace: Workspace,
): Promise<Configuration> {
  const { openssl } = plan
  const config = openssl === undefined ? undefined : renderOpenssl(openssl, library)
  const opensslConf = config === undefined ? undefined : await workspace.write('openssl-signpath.cnf', config)
  return {
    library,
    ...(plan.sunpkcs11 ? { sunpkcs11Config: await writeSunPkcs11(library, token, workspace) } : {}),
    ...(opensslConf === undefined ? {} : { opensslConf }),
    ...(certificate === undefined ? {} : await writeCertificates(certificate, workspace)),
  }
}

/** Java can't name every path: configuration and, where need be, a link to the library lie in a folder that it can. */
async function writeSunPkcs11(library: string, token: TokenReference | undefined, workspace: Workspace): Promise<string> {
  const folder = await plainFolder(workspace)
  const plain = needsPlainPath(library) ? join(folder, `library${extname(library)}`) : library
  const config = join(folder, 'pkcs11.config')
  try {
    if (plain !== library) await symlink(library, plain)
    await writeFile(config, renderSunPkcs11Config({ library: plain, slot: token?.slot }), { flag: 'wx', mode: 0o600 })
    return config
  } catch (error) {
    throw temporaryError(error, config)
  }
}

/** A folder of the workspace, or, where its own path is none for Java, one beside it in the system's temporary folder, journaled like the rest. */
async function plainFolder(workspace: Workspace): Promise<string> {
  if (!needsPlainPath(workspace.directory)) return workspace.folder('java')
  return makeStagingFolder(workspace.directory, process.platform === 'win32' ? tmpdir() : '/tmp')
}

function renderOpenssl({ backend, plugin, providerKind }: OpensslPlan, library: string): string | undefined {
  if (plugin === undefined) return undefined
  return backend === 'engine'
    ? renderOpensslEngineConfig({ enginePath: plugin, library, pin })
    : renderOpensslProviderConfig({ providerPath: plugin, provider: providerKind, library, pin })
}

async function writeCertificates(
  { leaf, chain }: PolicyCertificate,
  workspace: Workspace,
): Promise<Pick<Configuration, 'certificate' | 'certificateChain' | 'certificateIssuers'>> {
  // A certificate that is there twice is an error to openssl.
  const issuers = new Set(chain.filter(({ fingerprint256 }) => fingerprint256 !== leaf.fingerprint256).map(String))
  return {
    certificate: await workspace.write('certificate.pem', leaf.toString()),
    certificateChain: await workspace.write('certificate-chain.pem', [leaf, ...chain].map((link) => link.toString()).join('')),
    ...(issuers.size === 0 ? {} : { certificateIssuers: await workspace.write('certificate-issuers.pem', [...issuers].join('')) }),
  }
}
