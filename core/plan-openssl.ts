/** How openssl, and what loads it, reaches the module: by libp11's engine or by a provider. Pure. */
import { SigningError } from './errors.ts'
import type { Inputs } from './inputs.ts'
import type { OpensslFacts } from './openssl-facts.ts'
import { hasPackage, pkcs11Engine, pkcs11Provider } from './prerequisites.ts'
import type { RunnerFacts } from './runner.ts'
import type { OpensslBackend, SigningTool } from './tools/signing-tool.ts'
import { isAtLeast } from './version-order.ts'

export interface OpensslPlan {
  readonly program: string
  readonly backend: OpensslBackend
  /** Absolute path of the engine or provider; absent as long as it is not installed. */
  readonly plugin: string | undefined
  readonly providerKind: 'pkcs11-provider' | 'libp11'
  readonly reason: string
}

/**
 * @param used the tools of the run
 * @param handedOver whether scripts or later steps get it, too
 * @returns undefined where nobody needs OpenSSL, or there is none
 * @throws SigningError UNSUPPORTED_RUNNER
 */
export function planOpenssl(
  inputs: Inputs,
  facts: RunnerFacts,
  used: readonly SigningTool[],
  handedOver: boolean,
): OpensslPlan | undefined {
  const { openssl } = facts
  const needed = used.length === 0 || used.some((tool) => tool.needs.opensslBackend)
  if (openssl === undefined) return undefined
  const usesOsslsigncode = used.some(({ name }) => name === 'osslsigncode')
  const chosen = needed
    ? chooseBackend(inputs, openssl, facts, usesOsslsigncode)
    : handedOver
      ? backendThatIsHere(inputs, openssl)
      : undefined
  if (chosen === undefined) return undefined
  const { backend, reason } = chosen
  return {
    program: openssl.program,
    backend,
    plugin: backend === 'engine' ? openssl.engine : openssl.provider?.path,
    providerKind: openssl.provider?.kind ?? 'pkcs11-provider',
    reason,
  }
}

/** For scripts alone: what is not on the machine is left out. */
function backendThatIsHere(
  { opensslBackend }: Inputs,
  { engine, provider }: OpensslFacts,
): { backend: OpensslBackend; reason: string } | undefined {
  if (engine !== undefined && opensslBackend !== 'provider') return { backend: 'engine', reason: 'it is installed here' }
  if (provider !== undefined && opensslBackend !== 'engine') return { backend: 'provider', reason: 'it is installed here' }
  return undefined
}

function chooseBackend(
  inputs: Inputs,
  { version, engine, provider }: OpensslFacts,
  facts: RunnerFacts,
  usesOsslsigncode: boolean,
): { backend: OpensslBackend; reason: string } {
  const noEngines = version.major >= 4
  const osslsigncode = usesOsslsigncode ? facts.commands['osslsigncode']?.version : undefined
  const oldOsslsigncode = osslsigncode === undefined || isAtLeast(osslsigncode, '2.10') ? undefined : osslsigncode
  if (inputs.opensslBackend === 'engine') {
    if (noEngines) {
      throw new SigningError('UNSUPPORTED_RUNNER', `openssl-backend is engine, but OpenSSL ${version.text} has no engines any more.`, {
        hint: 'Set openssl-backend to provider, or leave it out.',
      })
    }
    return { backend: 'engine', reason: 'as asked for' }
  }
  if (inputs.opensslBackend === 'provider') {
    if (version.major < 3) {
      throw new SigningError('UNSUPPORTED_RUNNER', `openssl-backend is provider, but OpenSSL ${version.text} has no providers yet.`, {
        hint: 'Set openssl-backend to engine, or leave it out.',
      })
    }
    if (oldOsslsigncode !== undefined) {
      throw new SigningError('UNSUPPORTED_RUNNER', `openssl-backend is provider, but osslsigncode ${oldOsslsigncode} can't use one.`, {
        hint: 'Leave openssl-backend out, or use osslsigncode 2.10 or later.',
      })
    }
    return { backend: 'provider', reason: 'as asked for' }
  }
  if (noEngines) return { backend: 'provider', reason: `OpenSSL ${version.text} has no engines` }
  if (oldOsslsigncode !== undefined && engine === undefined) {
    if (hasPackage(pkcs11Engine, facts)) return { backend: 'engine', reason: `osslsigncode ${oldOsslsigncode} can't use a provider` }
    throw new SigningError('UNSUPPORTED_RUNNER', `osslsigncode ${oldOsslsigncode} can't use a provider, and there is no engine here.`, {
      hint: 'Use osslsigncode 2.10 or later, or another runner image.',
    })
  }
  if (engine === undefined && provider !== undefined) return { backend: 'provider', reason: 'it is installed here, and no engine is' }
  if (engine === undefined && version.major >= 3 && !hasPackage(pkcs11Engine, facts) && hasPackage(pkcs11Provider, facts)) {
    return { backend: 'provider', reason: 'the distribution has a provider to install, but no engine' }
  }
  return { backend: 'engine', reason: "libp11's engine works with every OpenSSL from 1.1 to 3.x" }
}
