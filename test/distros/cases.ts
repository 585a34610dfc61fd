/** What is run in every release: each case is a job as a user has it, and throws where it does not end as it must. */
import { access, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { errorCodes } from '../../core/errors.ts'
import { describeSubject } from '../../core/publisher.ts'
import { tools, type ToolName } from '../../core/tools/registry.ts'
import { appPackage } from '../fixtures/app-package.ts'
import { cabinet } from '../fixtures/cabinet.ts'
import { compoundFile } from '../fixtures/compound-file.ts'
import { asFlags, defaultPolicy, type Flow } from '../harness/flow.ts'
import { jarsignerAccepts, opensslAccepts, opensslCmsAccepts, type ExpectedSigner } from '../harness/independent.ts'
import { javaArchive, type Inputs, type Job, type StepOptions } from '../harness/job.ts'
import { node24 } from '../harness/node24.ts'
import type { SoftHsm } from '../harness/softhsm.ts'
import { inputsOf, policyOf, rowOf, signerOf, suffixOf, tableTools, type Way } from '../harness/tool-table.ts'
import type { Phase, Refusal, Release } from './releases.ts'
import { environmentInside, type Root } from './roots.ts'

export interface Surroundings {
  readonly flow: Flow
  readonly softHsm: SoftHsm
  /** Without EC keys. */
  readonly rsaToken: SoftHsm
  readonly root: Root
  /** Paths inside of the two libraries. */
  readonly simulatorModule: string
  readonly softHsmModule: string
}

export interface Case {
  /** The table's row. */
  readonly row: string
  readonly name: string
  run(surroundings: Surroundings): Promise<void>
}

type Library = 'simulator' | 'SoftHSM'

const simplest: Way = { keyType: 'RSA', digest: 'sha256' }
const opensslTools = tableTools.filter((tool) => tools[tool].needs.opensslBackend)
/** One of each kind, where not all ways are gone. */
const waysOfChoice: readonly Way[] = [simplest, { keyType: 'EC', digest: 'sha384' }, { keyType: 'RSA', digest: 'sha512', padding: 'pss' }]

const appPackageName = 'app.msix'
const authenticodeFiles: Readonly<Record<string, (signer: ExpectedSigner, digest: Way['digest']) => Buffer>> = {
  'setup.msi': () => compoundFile([{ name: 'Big', content: Buffer.alloc(10_000, 7) }]),
  [appPackageName]: ({ certificate }, digest) => appPackage({ publisher: describeSubject(certificate.raw), digest }),
  'files.cab': () => cabinet([{ name: 'hello.txt', content: Buffer.from('hello') }]),
}

/** All cases of a phase, in the order in which they run: what a tool lacks is installed by its first. */
export function casesOf(release: Release, phase: Phase): Case[] {
  const cases: Case[] = []
  for (const tool of tableTools) {
    if (tool === 'cosign') continue
    const ofOpenssl = opensslTools.includes(tool)
    if (!ofOpenssl && phase.everyTool !== true) continue
    const refusal = release.fails?.tools?.[tool]
    if (refusal !== undefined) cases.push(refusalCase(tool, {}, refusal))
    else cases.push(...(ofOpenssl ? opensslCases(tool, phase, release) : otherCases(tool)))
  }
  return [...cases, ...scriptCases(release, phase), ...errorCases(release, phase)]
}

function expectedOf(tool: ToolName, phase: Phase): RegExp | Refusal {
  return (tool === 'osslsigncode' ? phase.osslsigncode : undefined) ?? phase.openssl
}

function opensslCases(tool: ToolName, phase: Phase, release: Release): Case[] {
  const expected = expectedOf(tool, phase)
  const backend = { 'openssl-backend': phase.backend }
  if (!(expected instanceof RegExp)) return [refusalCase(tool, backend, expected)]
  const off = { ...backend, batch: 'off' }
  const cases = rowOf(tool).ways.map((way) => signingCase(tool, way, 'simulator', off, { says: expected }))
  const { fails } = release
  cases.push(
    ...chosenWays(tool).map((way) =>
      way.keyType === 'EC' && fails?.ecBySoftHsm?.tools.includes(tool) === true
        ? refusalCase(tool, { ...off, ...inputsOf(tool, way), 'signing-policy-slug': 'ec256' }, fails.ecBySoftHsm.refusal, 'SoftHSM')
        : signingCase(tool, way, 'SoftHSM', off),
    ),
  )
  // The batch signer loads the library itself, whatever the backend is.
  if (phase.everyTool === true) cases.push(...otherCases(tool))
  else cases.push(signingCase(tool, simplest, 'simulator', backend))
  if (tool !== 'osslsigncode') return cases
  const more = Object.keys(authenticodeFiles).flatMap((file) =>
    file === appPackageName && fails?.appPackages !== undefined
      ? [refusalCase(tool, backend, fails.appPackages, 'simulator', file)]
      : chosenWays(tool).map((way) => signingCase(tool, way, 'simulator', backend, { file })),
  )
  return [...cases, ...more]
}

/** Everything that the tool can, by both libraries; and once by the command line. */
function otherCases(tool: ToolName): Case[] {
  const { ways } = rowOf(tool)
  const batches = tools[tool].batch === undefined || opensslTools.includes(tool) ? ['auto'] : ['auto', 'off']
  return [
    ...(['simulator', 'SoftHSM'] as const).flatMap((library) =>
      batches.flatMap((batch) => ways.map((way) => signingCase(tool, way, library, { batch }))),
    ),
    signingCase(tool, ways[0] ?? simplest, 'simulator', {}, { commandLine: true }),
  ]
}

function chosenWays(tool: ToolName): Way[] {
  const ways: readonly Way[] = rowOf(tool).ways
  return waysOfChoice.flatMap((chosen) => {
    const way = ways.find(
      ({ keyType, digest, padding }) => keyType === chosen.keyType && digest === chosen.digest && padding === chosen.padding,
    )
    return way === undefined ? [] : [way]
  })
}

interface More {
  /** What the log says. */
  readonly says?: RegExp
  readonly file?: string
  readonly commandLine?: true
}

function signingCase(tool: ToolName, way: Way, library: Library, inputs: Inputs, { says, file, commandLine }: More = {}): Case {
  const name = file ?? rowOf(tool).name
  const extension = tool === 'osslsigncode' ? ` ${/\.\w+$/.exec(name)?.[0] ?? ''}` : ''
  const words = [library, wordsOf(way), `batch ${inputs['batch'] ?? 'auto'}`, ...(commandLine ? ['command line'] : [])]
  return {
    row: `${tool}${extension}`,
    name: words.join(', '),
    async run(surroundings) {
      const job = await surroundings.flow.job()
      const policy = policyOf(way)
      const signer = await signerFor(surroundings, library, policy, tool)
      const content = file === undefined ? await rowOf(tool).content() : authenticodeFiles[file]?.(signer, way.digest)
      // One by one, so few would be signed by the tool itself.
      const { batch } = tools[tool]
      const count = batch === undefined || inputs['batch'] === 'off' || file !== undefined ? 1 : batch === 'java' ? 8 : 2
      const names = Array.from({ length: count }, (_, index) => (index === 0 ? name : `${index}-${name}`))
      const paths = await Promise.all(names.map((each) => job.write(each, content ?? '')))
      const all = { ...inputsFor(surroundings, library, policy), ...inputsOf(tool, way), files: names.join('\n'), ...inputs }
      const log = commandLine ? await byCommandLine(surroundings, job, library, all) : await byAction(surroundings, job, library, all)
      if (says !== undefined && !says.test(log)) throw new Error(`The log does not say ${says.source}:\n${log}`)
      if (log.includes('is started once a file')) throw new Error(log)
      for (const path of paths) await rowOf(tool).accepts(path, `${path}${suffixOf(tool, way)}`, signerOf(job, signer), way)
      await nothingLeft(job)
    },
  }
}

function wordsOf(way: Way): string {
  return [policyOf(way), way.digest, way.padding, way.format, way.gpgFormat].filter((word) => word !== undefined).join(' ')
}

async function byAction(surroundings: Surroundings, job: Job, library: Library, inputs: Inputs): Promise<string> {
  const { main, post } = await job.action(inputs, optionsFor(surroundings, job, library, node24, inputs['tool'] as ToolName | undefined))
  if (main.exitCode !== 0 || main.outputs['signed'] !== (inputs['files'] === undefined ? 'false' : 'true')) throw new Error(main.log)
  if (post.exitCode !== 0) throw new Error(`post:\n${post.log}`)
  return main.log
}

async function byCommandLine(surroundings: Surroundings, job: Job, library: Library, inputs: Inputs): Promise<string> {
  const { words, environment } = asFlags(inputs)
  const options = optionsFor(surroundings, job, library, 'node')
  const all = { ...options, environment: { ...options.environment, ...environment } }
  const { exitCode, stdout, stderr } = await job.commandLine(['sign', ...words], all)
  if (exitCode !== 0) throw new Error(stdout + stderr)
  return stdout + stderr
}

function optionsFor(
  surroundings: Surroundings,
  job: Job,
  library: Library,
  node: string,
  tool?: ToolName,
): Required<Pick<StepOptions, 'environment' | 'node'>> {
  return {
    environment: { ...environmentInside, ...(library === 'SoftHSM' ? tokenFor(surroundings, tool).environment : {}) },
    node: [...surroundings.root.inside(job.workspace), node],
  }
}

/** gnupg-pkcs11-scd, but for Debian 12's, fails where the token has the certificate of an EC key. */
function tokenFor({ softHsm, rsaToken }: Surroundings, tool: ToolName | undefined): SoftHsm {
  const { configuration } = tool === undefined ? { configuration: undefined } : tools[tool].needs
  return configuration === 'gnupg' ? rsaToken : softHsm
}

function inputsFor({ flow, simulatorModule, softHsmModule }: Surroundings, library: Library, policy: string): Inputs {
  return library === 'simulator'
    ? flow.inputs({ 'cryptoki-library': simulatorModule }, policy)
    : flow.inputs({ 'cryptoki-library': softHsmModule, 'api-url': 'http://127.0.0.1:9/Api' }, policy)
}

async function signerFor(surroundings: Surroundings, library: Library, policy: string, tool?: ToolName): Promise<ExpectedSigner> {
  if (library === 'simulator') return surroundings.flow.signer(policy)
  const softHsm = tokenFor(surroundings, tool)
  return { certificate: softHsm.key(policy).certificate, authoritiesPem: await readFile(softHsm.authority.certificatePath, 'utf8') }
}

async function nothingLeft(job: Job): Promise<void> {
  const left = await job.leftInTemporary()
  if (left.length > 0) throw new Error(`left in the temporary folder: ${left.join(', ')}`)
}

function refusalCase(tool: ToolName, inputs: Inputs, refusal: Refusal, library: Library = 'simulator', file?: string): Case {
  return {
    row: tool === 'osslsigncode' ? `osslsigncode ${extname(file ?? rowOf(tool).name)}` : tool,
    name: library === 'simulator' ? 'is refused' : `is refused, ${library}`,
    async run(surroundings) {
      const job = await surroundings.flow.job()
      const name = file ?? rowOf(tool).name
      const own =
        file === undefined ? undefined : authenticodeFiles[file]?.(await signerFor(surroundings, library, defaultPolicy), 'sha256')
      await job.write(name, own ?? (await rowOf(tool).content()))
      const all = { ...inputsFor(surroundings, library, defaultPolicy), tool, files: name, ...inputs }
      await expectRefusal(surroundings, job, library, all, refusal)
    },
  }
}

async function expectRefusal(surroundings: Surroundings, job: Job, library: Library, inputs: Inputs, refusal: Refusal): Promise<void> {
  const before = JSON.stringify(await job.listing())
  const options = optionsFor(surroundings, job, library, node24, inputs['tool'] as ToolName | undefined)
  const main = await job.main(inputs, options)
  await job.post(main.state, options)
  const error = main.log.split('\n').find((line) => line.startsWith('::error')) ?? ''
  if (main.exitCode !== errorCodes[refusal.code].exitCode || !error.endsWith(`[${refusal.code}]`) || !refusal.says.test(error))
    throw new Error(`Expected ${refusal.code}, ${refusal.says.source}:\n${main.log}`)
  if (JSON.stringify(await job.listing()) !== before) throw new Error('The workspace is not as it was.')
  await nothingLeft(job)
}

/** docs/environment.md, docs/tools/: what a user types with the documented variables. */
function scriptCases(release: Release, phase: Phase): Case[] {
  if (!(phase.openssl instanceof RegExp)) return []
  // What the log says of the backend is not known before: the same script for both, as a user would write who must cope with both.
  const key = 'options=(); if grep -q "^engines = " "$OPENSSL_CONF"; then options=(-engine pkcs11 -keyform engine); fi\n'
  const script = (
    name: string,
    policy: string,
    text: string,
    accepts: (job: Job, signer: ExpectedSigner) => Promise<void>,
    inputs: Inputs = {},
    libraries: readonly Library[] = ['simulator', 'SoftHSM'],
  ): Case[] =>
    libraries.map((library) => ({
      row: 'run: a script',
      name: `${name}, ${policy}, ${library}`,
      async run(surroundings) {
        const job = await surroundings.flow.job()
        await job.write('a.bin', 'content')
        await job.write('a.jar', javaArchive())
        await byAction(surroundings, job, library, {
          ...inputsFor(surroundings, library, policy),
          run: key + text,
          'openssl-backend': phase.backend,
          ...inputs,
        })
        await accepts(job, await signerFor(surroundings, library, policy))
        await nothingLeft(job)
      },
    }))
  const file = (job: Job, name: string): string => join(job.workspace, name)
  const raw = (job: Job, signer: ExpectedSigner): Promise<void> => opensslAccepts(file(job, 'a.bin'), file(job, 'a.sig'), signer)
  const dgst = 'openssl dgst "${options[@]}" -sign "$PKCS11_SIGN_KEY_URI" -sha256 -out a.sig a.bin'
  const pkeyutl =
    'openssl dgst -sha256 -binary -out a.hash a.bin\nopenssl pkeyutl "${options[@]}" -sign -inkey "$PKCS11_SIGN_KEY_URI" -pkeyopt digest:sha256 -in a.hash -out a.sig'
  const cms =
    'openssl cms -sign -binary "${options[@]}" -inkey "$PKCS11_SIGN_KEY_URI" -signer "$PKCS11_SIGN_CERTIFICATE" -md sha256 -outform DER -in a.bin -out a.p7s'
  const certificate = 'test -s "$PKCS11_SIGN_CERTIFICATE_CHAIN"; openssl x509 -in "$PKCS11_SIGN_CERTIFICATE" -pubkey -noout > public.pem'
  const verify = 'openssl dgst -sha256 -verify public.pem -signature a.sig a.bin'
  const request =
    'printf "[req]\\ndistinguished_name=dn\\n[dn]\\n" > req.cnf\nopenssl req -new -config req.cnf -subj /CN=test "${options[@]}" -key "$PKCS11_SIGN_KEY_URI" -out a.csr\nopenssl req -config req.cnf -verify -noout -in a.csr'
  const pkcs11Tool =
    'pkcs11-tool --module "$PKCS11_MODULE_PATH" --login --pin "$PKCS11_SIGN_PIN" --sign --mechanism SHA256-RSA-PKCS --label demo/rsa2048 --input-file a.bin --output-file a.sig'
  const jarsigner =
    'jarsigner -keystore NONE -storetype PKCS11 -providerClass sun.security.pkcs11.SunPKCS11 -providerArg "$PKCS11_SIGN_SUNPKCS11_CONFIG" -storepass:env PKCS11_SIGN_PIN -certchain "$PKCS11_SIGN_CERTIFICATE_CHAIN" a.jar demo/rsa2048'
  const librariesFor = (policy: string): Library[] =>
    policy.includes('/ec') && release.fails?.ecBySoftHsm !== undefined ? ['simulator'] : ['simulator', 'SoftHSM']
  return [
    ...['demo/rsa2048', 'demo/ec256'].flatMap((policy) => [
      ...script('openssl dgst, and its own verification', policy, [certificate, dgst, verify].join('\n'), raw),
      ...script('openssl pkeyutl', policy, pkeyutl, raw),
      ...script(
        'openssl cms',
        policy,
        cms,
        (job, signer) => opensslCmsAccepts(file(job, 'a.bin'), file(job, 'a.p7s'), signer),
        {},
        librariesFor(policy),
      ),
      ...script('openssl req', policy, request, (job) => access(file(job, 'a.csr'))),
    ]),
    ...(phase.everyTool === true
      ? [
          // Of several tokens, as this SoftHSM has them, pkcs11-tool takes the first.
          ...script('pkcs11-tool', 'demo/rsa2048', pkcs11Tool, raw, { tool: 'pkcs11-tool' }, ['simulator']),
          ...script('jarsigner', 'demo/rsa2048', jarsigner, (job, signer) => jarsignerAccepts(file(job, 'a.jar'), signer)),
        ]
      : []),
  ]
}

/** Where the certificate is given, the tool is the first to meet what is wrong. */
function errorCases(release: Release, phase: Phase): Case[] {
  const isRefused = (tool: ToolName): boolean => !(expectedOf(tool, phase) instanceof RegExp)
  const affected: readonly ToolName[] = ['openssl-dgst', 'openssl-pkeyutl', 'openssl-cms', 'osslsigncode']
  const others = (['pkcs11-tool', 'jarsigner', 'gpg', 'apksigner'] as const).filter((tool) => release.fails?.tools?.[tool] === undefined)
  const names = [...affected.filter((tool) => !isRefused(tool)), ...(phase.everyTool === true ? others : [])]
  if (!(phase.openssl instanceof RegExp)) return []
  const wrong: readonly (readonly [string, Library, (surroundings: Surroundings) => Inputs, Refusal])[] = [
    ['a wrong token', 'simulator', () => ({ 'api-token': 'not-a-token' }), { code: 'AUTHENTICATION_FAILED', says: /token/ }],
    [
      'an unknown signing policy',
      'simulator',
      () => ({ 'signing-policy-slug': 'rsa2084' }),
      { code: 'POLICY_NOT_FOUND', says: /Did you mean (demo\/)?rsa2048\?/ },
    ],
    [
      'an unknown key',
      'SoftHSM',
      () => ({ 'signing-policy-slug': 'rsa2084' }),
      { code: 'POLICY_NOT_FOUND', says: /Did you mean (demo\/)?rsa2048\?/ },
    ],
    [
      'no library',
      'simulator',
      () => ({ 'cryptoki-library': '/nowhere/libSignPath.Cryptoki.so' }),
      { code: 'LIBRARY_NOT_LOADABLE', says: /nowhere/ },
    ],
    [
      'a library that is none',
      'simulator',
      () => ({ 'cryptoki-library': '/etc/os-release' }),
      { code: 'LIBRARY_NOT_LOADABLE', says: /os-release/ },
    ],
  ]
  const refusals = names.flatMap((tool) =>
    wrong.map(([name, library, changes, refusal]): Case => ({
      row: name,
      name: tool,
      async run(surroundings) {
        const job = await surroundings.flow.job()
        const { name: file, content } = rowOf(tool)
        await job.write(file, await content())
        await job.write('certificate.pem', (await signerFor(surroundings, library, defaultPolicy, tool)).certificate.toString())
        const inputs = {
          ...inputsFor(surroundings, library, defaultPolicy),
          tool,
          files: file,
          certificate: 'certificate.pem',
          ...(affected.includes(tool) ? { 'openssl-backend': phase.backend } : {}),
          ...(tools[tool].batch === undefined ? {} : { batch: 'off' }),
          ...changes(surroundings),
        }
        await expectRefusal(surroundings, job, library, inputs, refusal)
      },
    })),
  )
  const route = 'SubmitWithArtifact'
  const faults = [
    ['SignPath answers 500', { route, kind: 'status', status: 500 }, { code: 'SERVICE_ERROR', says: /CKR_DEVICE_ERROR/ }],
    ['SignPath answers 503', { route, kind: 'status', status: 503 }, { code: 'SERVICE_UNAVAILABLE', says: /CKR_FUNCTION_FAILED/ }],
  ] as const
  return [
    ...refusals,
    ...names.flatMap((tool) =>
      faults.map(([name, fault, refusal]): Case => ({
        row: name,
        name: tool,
        async run(surroundings) {
          const { flow } = surroundings
          const job = await flow.job()
          const { name: file, content, signaturesBefore = 0 } = rowOf(tool)
          await job.write(file, await content())
          flow.simulator.addFault({ ...fault, after: signaturesBefore })
          const inputs = {
            ...inputsFor(surroundings, 'simulator', defaultPolicy),
            tool,
            files: file,
            'http-request-timeout-in-seconds': '1',
            'service-unavailable-timeout-in-seconds': '1',
            ...(affected.includes(tool) ? { 'openssl-backend': phase.backend } : {}),
            ...(tools[tool].batch === undefined ? {} : { batch: 'off' }),
          }
          await expectRefusal(surroundings, job, 'simulator', inputs, refusal)
        },
      })),
    ),
  ]
}

/** A case's file for the log of a failure. */
export function fileName(...words: readonly string[]): string {
  return basename(words.join(' ').replace(/[^\w.]+/g, '-'))
}
