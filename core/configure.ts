/** Writes what the tools read: configuration files and certificates, into the private folder. */
import type { X509Certificate } from 'node:crypto'
import { symlink } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { renderOpensslEngineConfig, renderOpensslProviderConfig } from './config/openssl.ts'
import { needsPlainPath, renderSunPkcs11Config } from './config/sunpkcs11.ts'
import type { OpensslPlan, Plan } from './plan.ts'
import type { Configuration } from './tools/signing-tool.ts'
import type { Workspace } from './workspace.ts'

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
  workspace: Workspace,
): Promise<Configuration> {
  const { openssl } = plan
  const config = openssl === undefined ? undefined : renderOpenssl(openssl, library)
  const opensslConf = config === undefined ? undefined : await workspace.write('openssl-signpath.cnf', config)
  return {
    library,
    ...(plan.sunpkcs11 ? { sunpkcs11Config: await writeSunPkcs11(library, workspace) } : {}),
    ...(opensslConf === undefined ? {} : { opensslConf }),
    ...(certificate === undefined ? {} : await writeCertificates(certificate, workspace)),
  }
}

/** Java can't name every path: such a library gets a link with a plain one. */
async function writeSunPkcs11(library: string, workspace: Workspace): Promise<string> {
  const plain = needsPlainPath(library) ? join(await workspace.folder('library'), `library${extname(library)}`) : library
  if (plain !== library) await symlink(library, plain)
  return workspace.write('pkcs11.config', renderSunPkcs11Config({ library: plain }))
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
): Promise<Pick<Configuration, 'certificate' | 'certificateChain'>> {
  return {
    certificate: await workspace.write('certificate.pem', leaf.toString()),
    certificateChain: await workspace.write('certificate-chain.pem', [leaf, ...chain].map((link) => link.toString()).join('')),
  }
}
