/** Plans, and carries out all of the plan that comes before signing. */
import { publicKeyTypeOf } from './certificate.ts'
import { keyIdHex, pkcs11Uri } from './config/pkcs11-uri.ts'
import { configure, pin, type PolicyCertificate } from './configure.ts'
import { wrongCertificate } from './cryptoki/certificate-fits.ts'
import { installLibrary, type InstalledLibrary } from './cryptoki/install.ts'
import { readLibraryFacts } from './cryptoki/library.ts'
import type { ProbeResult } from './cryptoki/probe.ts'
import { checkLibrary, prepareProbe, type Probe } from './cryptoki/probe-check.ts'
import { describePlan } from './describe-plan.ts'
import { SigningError } from './errors.ts'
import type { FoundFile } from './files.ts'
import type { GnupgQuestion } from './gnupg/key-ring.ts'
import { prepareGnupg, type Gnupg } from './gnupg/prepare-gnupg.ts'
import { proxySettings, proxyUrl } from './http.ts'
import type { Inputs } from './inputs.ts'
import { checkKeyFits } from './key-fits.ts'
import { libraryCredentials } from './library-credentials.ts'
import { obtainKey, type PolicyKey } from './obtain-certificate.ts'
import { chooseTools, handsOver, programsNeeded, toolsNeeded, makePlan, type LibraryFacts, type Plan } from './plan.ts'
import { installPrerequisites } from './prerequisites/install.ts'
import { plainKey } from './public-key.ts'
import { gatherFacts, type RunnerFacts } from './runner.ts'
import { readEnvironment } from './runner-environment.ts'
import type { Session } from './session.ts'
import { batchKinds } from './signing/batch/kinds.ts'
import type { StartedAhead } from './signing/batch/start-ahead.ts'
import type { CredentialsEnvironment } from './signpath/credentials.ts'
import { opensslFits } from './support.ts'
import { openssl, type Need } from './tools/programs.ts'
import { tools } from './tools/registry.ts'
import type { Configuration, KeyReference, TokenReference } from './tools/signing-tool.ts'

/** All that signing, the user's script and later steps need. */
export interface Prepared {
  readonly session: Session
  readonly plan: Plan
  readonly facts: RunnerFacts
  readonly library: InstalledLibrary
  /** Absent where neither project nor signing policy is given. */
  readonly certificate: PolicyCertificate | undefined
  readonly key: KeyReference | undefined
  readonly configuration: Configuration
  readonly credentials: CredentialsEnvironment
  /** Tries the library out, when somebody asks. */
  readonly probe: Probe
  /** The process of the batch signer, where there will be one: it starts, and logs in, while the rest is prepared. */
  readonly startedAhead: StartedAhead | undefined
  /** Where the library's log goes. */
  readonly logDirectory: string
  /** Ends what runs for the whole run. Never throws. */
  close(): Promise<void>
}

/** What is there before the files are known. */
export interface BeforePrepared {
  /** Where the library's log goes. */
  readonly logDirectory: string
  /** The process of the batch signer, where it was plain that there would be one. Who started it ends it. */
  readonly startedEarly: StartedAhead | undefined
}

/**
 * @param whileServiceIsAsked called when there is nothing to do but to wait for the service
 * @throws SigningError: nothing of the user's has been touched then
 */
export async function prepare(
  session: Session,
  files: readonly FoundFile[],
  { logDirectory, startedEarly }: BeforePrepared,
  whileServiceIsAsked: () => void,
): Promise<Prepared> {
  const { inputs } = session
  const libraryFacts = inputs.cryptokiLibrary === undefined ? undefined : await readLibraryFacts(inputs.cryptokiLibrary, process.cwd())
  checkCredentialsGiven(session, libraryFacts, files.length > 0)
  const chosen = chooseTools(inputs, files)
  const credentials = libraryCredentials(inputs, logDirectory, toolsNeeded(inputs, chosen))
  const environment = { ...credentials.public, ...credentials.secret }
  const startedAhead = startedEarly ?? (await startSignerAhead(session, chosen, environment))
  try {
    const { plan, facts } = await settlePlan(session, chosen, libraryFacts)
    // A glob, or a share, may be a single file; and a process that knows the token must not wait for the end of a script.
    const needed = batchKinds(inputs, plan.files).library
    if (!needed) void startedAhead?.discard()
    const library = await installLibrary(plan.library, session, facts)
    if (needed) beginAhead(session, plan, library.path, startedAhead)
    const otherVendor = !plan.signPath
    const probe = prepareProbe({ library: library.path, keyId: keyIdOf(inputs), pin, environment, logDirectory, otherVendor }, session)
    const known = { session, plan, facts, library, credentials, probe, logDirectory, startedAhead }
    const asked = prepareKey(known, environment)
    whileServiceIsAsked()
    return { ...known, ...(await asked) }
  } catch (error) {
    await startedAhead?.discard()
    throw error
  }
}

/** The batch signer's process, where there will be one: it starts while we look at the runner. */
async function startSignerAhead(
  session: Session,
  chosen: ReturnType<typeof chooseTools>,
  environment: Readonly<Record<string, string>>,
): Promise<StartedAhead | undefined> {
  const { inputs } = session
  if (!batchKinds(inputs, chosen).library) return undefined
  const { startAhead } = await import('./signing/batch/start-ahead.ts')
  return startAhead(inputs.parallel, environment, session)
}

/** The library of SignPath asks the service when it logs in: it may do so while we ask for the certificate. */
function beginAhead({ inputs }: Session, { signPath }: Plan, library: string, startedAhead: StartedAhead | undefined): void {
  const keyId = keyIdOf(inputs)
  if (!signPath || keyId === undefined) return
  startedAhead?.begin({ library, keyId, pin, slot: undefined, parallel: inputs.parallel })
}

type KeyPart = 'certificate' | 'key' | 'configuration' | 'close'

/** The policy's certificate and key, and what tools are configured with for them. */
async function prepareKey(
  { session, plan, facts, library, probe, startedAhead }: Omit<Prepared, KeyPart>,
  environment: Readonly<Record<string, string>>,
): Promise<Pick<Prepared, KeyPart>> {
  const policy = await obtainKey(session, plan, probe)
  const certificate = policy?.certificate
  if (certificate !== undefined && plan.x509) checkKeyFits(session, certificate, plan)
  const probed = await probeAhead(session, plan, probe)
  const wrong = wrongCertificate({ inputs: session.inputs, plan, certificate }, probed)
  if (wrong !== undefined) throw wrong
  const token = plan.signPath || probed?.kind !== 'ready' ? undefined : probed.token
  const named = policy === undefined ? undefined : keyOf(session, policy, token)
  const configuration = await configure(plan, library.path, certificate, token, session.workspace)
  const key =
    named === undefined || policy === undefined
      ? undefined
      : await namedForJava(named, { session, plan, facts, policy, configuration, probed })
  const gnupg =
    plan.gnupg && policy !== undefined && key !== undefined
      ? await gnupgFor(session, {
          policy,
          key,
          library: library.path,
          otherVendor: !plan.signPath,
          credentials: environment,
          probe,
          command: commandOf(facts),
        })
      : undefined
  return {
    certificate,
    key,
    configuration: gnupg === undefined ? configuration : { ...configuration, gnupg: gnupg.configuration },
    close: async () => {
      await startedAhead?.discard()
      await gnupg?.stop()
    },
  }
}

interface GnupgNeeds extends Pick<GnupgQuestion, 'library' | 'otherVendor' | 'credentials' | 'probe' | 'command'> {
  readonly policy: PolicyKey
  readonly key: KeyReference
}

function gnupgFor(session: Session, { policy, key, ...others }: GnupgNeeds): Promise<Gnupg> {
  const { publicKey, certificate } = policy
  const commonName = /^CN=(.+)$/m.exec(certificate?.leaf.subject ?? '')?.[1]
  return prepareGnupg(session, { ...others, publicKey: plainKey(publicKey), commonName, keyId: key.id, keyIdHex: key.idHex })
}

/** @throws SigningError PREREQUISITE_MISSING */
export function commandOf(facts: RunnerFacts): (name: string) => string {
  return (name) => {
    const path = name === 'openssl' ? facts.openssl?.program : facts.commands[name]?.path
    if (path === undefined) throw new SigningError('PREREQUISITE_MISSING', `${name} is not on this machine.`)
    return path
  }
}

/** Plans; installs what is missing; and plans again, for then the machine is another one. */
async function settlePlan(
  session: Session,
  chosen: ReturnType<typeof chooseTools>,
  library: LibraryFacts | undefined,
): Promise<{ plan: Plan; facts: RunnerFacts }> {
  const { inputs, host } = session
  const needed = programsNeeded(toolsNeeded(inputs, chosen))
  const programs = handsOver(inputs) && !needed.includes(openssl) ? [...needed, openssl] : needed
  const look = async (): Promise<{ plan: Plan; facts: RunnerFacts }> => {
    const facts = await gatherFacts({ programs, openssl: inputs.openssl, opensslFits }, session.environment())
    return { plan: makePlan(inputs, chosen, facts, library), facts }
  }
  let { plan, facts } = await look()
  // Said before anything is done.
  showLines(host, 'Plan', describePlan(plan, inputs, facts))
  // Not until OpenSSL is there does its version tell which of engine and provider it lacks.
  const asked = new Set<Need>()
  while (plan.missing.length > 0) {
    if (plan.missing.every((need) => asked.has(need))) {
      throw new SigningError(
        'PREREQUISITE_MISSING',
        `${plan.missing.map(({ title }) => title).join(', ')} can't be found, although the packages are installed.`,
        {
          hint: "Check that the PATH of this job holds the folders that packages install to, and that the openssl input names the system's OpenSSL.",
        },
      )
    }
    for (const need of plan.missing) asked.add(need)
    const failure = await installPrerequisites(session, plan.missing, facts).catch(asPrerequisiteMissing)
    ;({ plan, facts } = await look())
    if (failure !== undefined) {
      if (plan.missing.some((need) => asked.has(need))) throw failure
      host.warning(`${failure.message} What this run needs is there, though: another package may be broken.`)
    }
    if (plan.missing.length === 0) showLines(host, 'Plan, with what is installed now', describePlan(plan, inputs, facts))
  }
  for (const notice of plan.notices) host.notice(notice)
  for (const warning of plan.warnings) host.warning(warning)
  const { httpProxy, httpsProxy } = proxySettings(inputs.httpProxy, readEnvironment())
  if ([httpProxy, httpsProxy].some((proxy) => proxy !== undefined && proxyUrl(proxy) === undefined)) {
    host.warning(
      'http_proxy or https_proxy is no address like http://user:password@host:port, and is passed over: @, # and / are percent-encoded in a password.',
    )
  }
  return { plan, facts }
}

/** A package that can't be set up fails each run of apt-get from then on, whatever that installs. */
function asPrerequisiteMissing(error: unknown): SigningError {
  if (error instanceof SigningError && error.code === 'PREREQUISITE_MISSING') return error
  throw error
}

function showLines(host: Session['host'], title: string, lines: readonly string[]): void {
  host.startGroup(title)
  host.info(lines.join('\n'))
  host.endGroup()
}

/** SignPath's library needs credentials; another vendor's has its own ways. Files need a key, so they need to know which. */
function checkCredentialsGiven({ inputs }: Session, library: LibraryFacts | undefined, files: boolean): void {
  const needsCredentials = library?.readsSignPathVariables !== false
  const missing = [
    ...(needsCredentials && inputs.organizationId === undefined ? (['organization-id'] as const) : []),
    ...(needsCredentials && inputs.apiToken === undefined ? (['api-token'] as const) : []),
  ]
  if (missing.length > 0) {
    throw new SigningError(
      'NO_CREDENTIALS',
      `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} blank, so SignPath can't be asked to sign.`,
      {
        hint: credentialsHint(missing),
      },
    )
  }
  const unnamed = (['project-slug', 'signing-policy-slug'] as const).filter((name) =>
    name === 'project-slug' ? inputs.projectSlug === undefined : inputs.signingPolicySlug === undefined,
  )
  if (unnamed.length > 0 && (files || unnamed.length === 1)) {
    throw new SigningError('INVALID_INPUT', `${unnamed.join(' and ')} ${unnamed.length === 1 ? 'is' : 'are'} blank, so no key is named.`, {
      hint: `Set ${unnamed.join(' and ')} to the ${unnamed.length === 1 ? 'slug' : 'slugs'} that SignPath shows for ${unnamed.map((name) => (name === 'project-slug' ? 'the project' : 'the signing policy')).join(' and ')}.`,
    })
  }
}

/** Who stores the organization's id as a secret has it masked in every log and address. */
function credentialsHint(missing: readonly ('organization-id' | 'api-token')[]): string {
  const place = { 'organization-id': 'a variable of your CI, for it is no secret (GitHub: vars)', 'api-token': "your CI's secrets" }
  const settings = missing.map((name) => `${name} (or ${variableOf(name)}) from ${place[name]}`)
  const forks = ' Pull requests of forks get no secrets: if-no-credentials: skip is for them.'
  return `Set ${settings.join(', and ')}.${missing.includes('api-token') ? forks : ''}`
}

function variableOf(input: string): string {
  return `SIGNPATH_${input.toUpperCase().replaceAll('-', '_')}`
}

/** CKA_ID of the policy's key; undefined where project and signing policy are not both given. */
function keyIdOf({ projectSlug, signingPolicySlug }: Inputs): string | undefined {
  return projectSlug === undefined || signingPolicySlug === undefined ? undefined : `${projectSlug}/${signingPolicySlug}`
}

/**
 * Another vendor's module may have several tokens, of which tools would take the first, or none; SignPath's has one.
 * A signing tool would tell soon enough whether SignPath's library works, and the probe explains it then; a script of the user's might not, and
 * a certificate of the user's may be another key's.
 */
async function probeAhead({ inputs, host }: Session, plan: Plan, probe: Probe): Promise<ProbeResult | undefined> {
  const toolTells = plan.signPath && plan.files.length > 0 && plan.certificate !== 'file'
  return keyIdOf(inputs) === undefined || toolTells ? undefined : checkLibrary(probe, host)
}

interface JavaNeeds {
  readonly session: Session
  readonly plan: Plan
  readonly facts: RunnerFacts
  readonly policy: PolicyKey
  readonly configuration: Configuration
  readonly probed: ProbeResult | undefined
}

/** With SignPath's library, Java calls a key by its id; with another one, by whatever its certificate is labelled. */
async function namedForJava(key: KeyReference, { session, plan, facts, policy, configuration, probed }: JavaNeeds): Promise<KeyReference> {
  const { sunpkcs11Config } = configuration
  const usesJava = plan.files.some(({ tool }) => tools[tool].needs.configuration === 'sunpkcs11')
  if (plan.signPath || !usesJava || sunpkcs11Config === undefined) return key
  const { javaAliasOf } = await import('./java-alias.ts')
  const jarsigner = facts.commands['jarsigner']?.path
  const javaAlias = await javaAliasOf({ keyId: key.id, publicKey: policy.publicKey, sunpkcs11Config, jarsigner, probed }, session)
  return { ...key, javaAlias }
}

function keyOf({ inputs }: Session, { publicKey }: PolicyKey, token: TokenReference | undefined): KeyReference | undefined {
  const id = keyIdOf(inputs)
  if (id === undefined) return undefined
  const where = token === undefined ? {} : { token }
  return { id, idHex: keyIdHex(id), uri: pkcs11Uri({ id, ...where }), type: publicKeyTypeOf(publicKey), ...where }
}
