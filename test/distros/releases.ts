/** The releases that are stood up, and what each must do: one row a release, one phase a way that OpenSSL reaches the library. */
import type { ErrorCode } from '../../core/errors.ts'
import type { ToolName } from '../../core/tools/registry.ts'

export interface Refusal {
  readonly code: ErrorCode
  readonly says: RegExp
}

/** What is asked for in `openssl-backend`, and what must come of it. Phases run one after the other in the same root. */
export interface Phase {
  /** The table's column. */
  readonly name: string
  readonly backend: 'auto' | 'engine' | 'provider'
  /** What a user did before; apt-get's words. */
  readonly before?: readonly (readonly string[])[]
  /** How the plan says that OpenSSL reaches the library; or that it can't. */
  readonly openssl: RegExp | Refusal
  /** Where it differs from `openssl`. */
  readonly osslsigncode?: RegExp | Refusal
  /** Without this, the tools that have nothing to do with OpenSSL take no part. */
  readonly everyTool?: true
}

export interface Release {
  readonly name: string
  /** As the archive calls it. */
  readonly suite: string
  readonly sources: readonly string[]
  /** What its owner did to a minimal installation; apt-get's words. */
  readonly before?: readonly (readonly string[])[]
  readonly phases: readonly Phase[]
  /** What its own packages can't do, and how a run says so. */
  readonly fails?: {
    readonly tools?: Partial<Record<ToolName, Refusal>>
    /** By the tool itself, not by the batch signer. */
    readonly ecBySoftHsm?: { readonly tools: readonly ToolName[]; readonly refusal: Refusal }
    /** Packages of Windows apps, by osslsigncode. */
    readonly appPackages?: Refusal
  }
}

const archive = 'http://deb.debian.org/debian'

function stable(name: string, suite: string, phases: readonly Phase[]): Release {
  const sources = [`deb ${archive} ${suite} main`, `deb http://deb.debian.org/debian-security ${suite}-security main`]
  return { name, suite, sources, phases }
}

const engine = /reaches it by: engine[^]*Engine: libp11 [\d.]+ at \S+\/pkcs11\.so/
const latchset = /reaches it by: provider[^]*Provider: pkcs11-provider [\d.]+ at \S+\/pkcs11\.so/
const libp11 = /reaches it by: provider[^]*Provider: libp11 [\d.]+ at \S+\/pkcs11prov\.so/
/** What was not there is installed first; then nothing says how it is reached but the error that never comes. */
const installsEngine = /Missing here, to be installed:[^]*reaches it by: engine|reaches it by: engine/

const auto: Phase = { name: 'auto', backend: 'auto', openssl: installsEngine, everyTool: true }
const byEngine: Phase = { name: 'engine', backend: 'engine', openssl: engine }
const withoutProvider = (refusal: Refusal): Phase => ({ name: 'provider', backend: 'provider', openssl: refusal })
const install = (...names: readonly string[]): readonly string[] => ['install', '-y', '--no-install-recommends', ...names]
const purge = (...names: readonly string[]): readonly string[] => ['purge', '-y', ...names]

const sidPhases: readonly Phase[] = [
  auto,
  byEngine,
  { name: 'provider of libp11', backend: 'provider', before: [install('libengine-pkcs11-openssl')], openssl: libp11 },
  { name: 'pkcs11-provider', backend: 'provider', before: [install('pkcs11-provider')], openssl: latchset },
  { name: 'auto, no engine', backend: 'auto', before: [purge('libengine-pkcs11-openssl')], openssl: latchset },
]

export const releases: readonly Release[] = [
  {
    ...stable('Debian 11', 'bullseye', [
      auto,
      byEngine,
      withoutProvider({ code: 'UNSUPPORTED_RUNNER', says: /OpenSSL 1\.1\.1\w has no providers yet/ }),
    ]),
    fails: {
      tools: { apksigner: { code: 'PREREQUISITE_MISSING', says: /too old/ } },
      appPackages: { code: 'PREREQUISITE_MISSING', says: /osslsigncode 2\.1[.\d]* is too old/ },
      // libp11 0.4.11 asks for a signature's size with neither data nor a buffer: SoftHSM finds that wrong, and remains in the operation.
      ecBySoftHsm: { tools: ['openssl-cms', 'osslsigncode'], refusal: { code: 'SIGNING_FAILED', says: /CKR_OPERATION_ACTIVE/ } },
    },
  },
  {
    ...stable('Debian 12', 'bookworm', [
      auto,
      byEngine,
      {
        ...withoutProvider({ code: 'PREREQUISITE_MISSING', says: /has no package for that/ }),
        osslsigncode: { code: 'UNSUPPORTED_RUNNER', says: /osslsigncode 2\.5 can't use one/ },
      },
    ]),
    fails: { appPackages: { code: 'PREREQUISITE_MISSING', says: /osslsigncode 2\.5 is too old/ } },
  },
  stable('Debian 13', 'trixie', [
    auto,
    byEngine,
    {
      name: 'pkcs11-provider',
      backend: 'provider',
      openssl: /reaches it by: provider/,
      osslsigncode: { code: 'UNSUPPORTED_RUNNER', says: /osslsigncode 2\.9 can't use one/ },
    },
    {
      name: 'auto, no engine',
      backend: 'auto',
      before: [purge('libengine-pkcs11-openssl')],
      openssl: latchset,
      // It is too old for a provider, and gets the engine that it needs.
      osslsigncode: /reaches it by: engine/,
    },
  ]),
  { name: 'sid', suite: 'sid', sources: [`deb ${archive} sid main`], phases: sidPhases },
  {
    name: 'sid, OpenSSL 4',
    suite: 'sid',
    sources: [`deb ${archive} sid main`, `deb ${archive} experimental main`],
    before: [['install', '-y', '--no-install-recommends', '-t', 'experimental', 'openssl']],
    phases: [
      { name: 'auto', backend: 'auto', openssl: /reaches it by: provider \(OpenSSL 4\.\S+ has no engines\)/ },
      { name: 'engine', backend: 'engine', openssl: { code: 'UNSUPPORTED_RUNNER', says: /OpenSSL 4\S+ has no engines any more/ } },
      { name: 'pkcs11-provider', backend: 'provider', openssl: latchset },
      {
        name: 'provider of libp11',
        backend: 'provider',
        before: [purge('pkcs11-provider'), install('libengine-pkcs11-openssl')],
        openssl: libp11,
      },
    ],
  },
]
