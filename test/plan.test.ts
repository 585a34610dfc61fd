import { describe, expect, test } from '@jest/globals'
import { describePlan } from '../core/describe-plan.ts'
import { SigningError } from '../core/errors.ts'
import type { FoundFile } from '../core/files.ts'
import { parseInputs } from '../core/inputs-parser.ts'
import { chooseTools, makePlan, planDownload, toolsNeeded, type LibraryFacts, type Plan } from '../core/plan.ts'
import { parseOpensslVersion, type OpensslFacts } from '../core/openssl-facts.ts'
import type { RunnerFacts } from '../core/runner.ts'
import { pkcs11Engine, pkcs11Provider } from '../core/prerequisites.ts'
import { openssl as opensslProgram } from '../core/tools/programs.ts'

const signPathLibrary: LibraryFacts = { path: '/opt/libSignPath.Cryptoki.so', readsSignPathVariables: true }
const otherLibrary: LibraryFacts = { path: '/opt/libsofthsm2.so', readsSignPathVariables: false }

const heads = {
  pe: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(58), Buffer.from([64, 0, 0, 0]), Buffer.from('PE\0\0')]),
  zip: Buffer.from('PK\u0003\u0004'),
  text: Buffer.from('hello'),
}

function file(name: string, head: Uint8Array = heads.text, changes: Partial<FoundFile> = {}): FoundFile {
  return {
    path: `/work/${name}`,
    realPath: `/work/${name}`,
    name,
    pathBelowBase: name.split('/').slice(1).join('/') || name,
    deepestBase: '/work',
    size: 100,
    mode: 0o644,
    head,
    ...changes,
  }
}

function openssl(text: string, changes: Partial<OpensslFacts> = {}): OpensslFacts {
  const version = parseOpensslVersion(`OpenSSL ${text}`)
  if (version === undefined) throw new Error(text)
  return {
    program: '/usr/bin/openssl',
    version,
    enginesDirectory: '/e',
    modulesDirectory: '/m',
    engine: '/e/pkcs11.so',
    engineVersion: '0.4.12',
    provider: undefined,
    ...changes,
  }
}

function facts(changes: Partial<RunnerFacts> = {}): RunnerFacts {
  return {
    os: 'linux',
    arch: 'x64',
    distribution: { id: 'debian', idLike: [], versionId: '12', prettyName: 'Debian 12' },
    libc: { family: 'glibc', version: '2.36' },
    container: false,
    openssl: openssl('3.0.19'),
    allOpenssl: [],
    commands: {
      osslsigncode: { path: '/usr/bin/osslsigncode', version: '2.10' },
      jarsigner: { path: '/usr/bin/jarsigner', version: '17' },
    },
    authorities: true,
    packageManager: 'apt-get',
    privilege: 'root',
    workingDirectory: '/work',
    ...changes,
  }
}

interface Question {
  readonly inputs?: Record<string, string>
  readonly files?: readonly FoundFile[]
  readonly facts?: RunnerFacts
  readonly library?: LibraryFacts | undefined
}

function plan({
  inputs = {},
  files = [file('dist/a.exe', heads.pe)],
  facts: found = facts(),
  library = signPathLibrary,
}: Question = {}): Plan {
  const all: Record<string, string> = { files: '**', 'project-slug': 'p', 'signing-policy-slug': 's', 'api-token': 'T0ken', ...inputs }
  const parsed = parseInputs((name) => all[name], {})
  return makePlan(parsed, chooseTools(parsed, files), found, library)
}

function refusal(question: Question): SigningError {
  try {
    plan(question)
  } catch (error) {
    if (error instanceof SigningError) return error
    throw error
  }
  throw new Error('was not refused')
}

describe('which tool', () => {
  test('auto goes by the bytes and the extension, and says why', () => {
    const { files, tools } = plan({ files: [file('a.exe', heads.pe), file('b.jar', heads.zip)] })
    expect(files.map(({ tool }) => tool)).toEqual(['osslsigncode', 'jarsigner'])
    expect(files.every(({ reason }) => reason !== '')).toBe(true)
    expect(new Set(tools)).toEqual(new Set(['osslsigncode', 'jarsigner']))
  })

  test('a file that auto cannot place is refused with the tools that could', () => {
    const error = refusal({ files: [file('notes.txt')] })
    expect(error.code).toBe('TOOL_UNDECIDED')
    expect(error.file).toBe('notes.txt')
    expect(error.hint).toContain('openssl-dgst')
  })

  test.each([
    ['a.exe', 'hello', 'a.exe is called like a Windows executable (.exe), but it is a text. No tool can be picked for it.'],
    ['a.EXE', 'hello', 'is called like a Windows executable (.exe), but it is a text'],
    ['a.exe', '', 'a.exe is empty. No tool can be picked for it.'],
    ['a.ps1', '', 'a.ps1 is empty.'],
    ['a.bin', '', 'a.bin is empty.'],
    ['a.dll', 'MZ', 'but its header for Windows (PE) is missing or damaged'],
    ['a.msi', 'version https://git-lfs.github.com/spec/v1\n', 'a Windows installer (.msi), but it is a Git LFS pointer'],
    ['a.sys', '\u007fELF\u0002', 'but it is a program for Linux (ELF)'],
    ['a.jar', '\u0001\u0002\u0003\u0004', 'a Java archive (.jar), but it does not begin like one: its first bytes are 01020304'],
  ])('auto says of %s that begins with %j what is wrong with it', (name, text, message) => {
    const error = refusal({ files: [file(name, Buffer.from(text, 'latin1'))] })
    expect(error.code).toBe('TOOL_UNDECIDED')
    expect(error.message).toContain(message)
    expect(error.hint).toBe(`Check the step that makes the file, or exclude it with !${name} in files.`)
  })

  test.each([
    ['osslsigncode', 'a.exe', 'hello', "osslsigncode can't sign a.exe: it is called like a Windows executable (.exe), but it is a text."],
    ['osslsigncode', 'a.ps1', '', "osslsigncode can't sign a.ps1: it is empty."],
    ['jarsigner', 'a.jar', '', "jarsigner can't sign a.jar: it is empty."],
  ])('%s says of %s that begins with %j what is wrong with it', (tool, name, text, message) => {
    const error = refusal({ inputs: { tool }, files: [file(name, Buffer.from(text))] })
    expect(error.code).toBe('INVALID_INPUT')
    expect(error.message).toBe(message)
    expect(error.hint).toBe('Check the step that makes the file, or choose another tool.')
  })

  test('a detached signature can be of an empty file', () => {
    expect(plan({ inputs: { tool: 'openssl-dgst' }, files: [file('a.exe', Buffer.alloc(0))] }).files).toHaveLength(1)
  })

  test('several files that auto cannot place are all named, the first five at least', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.txt`)
    const error = refusal({ files: [file('x.exe', heads.pe), ...names.map((name) => file(name))] })
    expect(error.code).toBe('TOOL_UNDECIDED')
    expect(error.message).toContain('for 7 files: a.txt, b.txt, c.txt, d.txt, e.txt and 2 more. Of the first: a.txt is of no kind')
    expect(error.hint).toContain('openssl-dgst')
  })

  test('a clear signature of a binary is refused with the formats that would do', () => {
    const error = refusal({ inputs: { tool: 'gpg', 'gpg-format': 'clear' }, files: [file('a.bin', Buffer.from([0, 1, 2]))] })
    expect(error.hint).toBe('Set gpg-format to armor or binary: these sign any file.')
  })

  test.each(['auto', 'osslsigncode'])('%s refuses a script in an encoding that osslsigncode does not know', (tool) => {
    const text = Buffer.from('\ufeffWrite-Output 1\r\n', 'utf16le')
    expect(plan({ inputs: { tool }, files: [file('a.ps1', text)] }).files).toHaveLength(1)
    const error = refusal({ inputs: { tool }, files: [file('a.ps1', Buffer.from(text).swap16())] })
    expect(error.code).toBe('INVALID_INPUT')
    expect(error.message).toBe(
      "osslsigncode can't sign a.ps1: the script is in UTF-16 with the higher byte first, in which osslsigncode can't write its signature.",
    )
    expect(error.hint).toBe('Save the script as UTF-8 with a byte order mark.')
  })

  test('a share without the one file that there is', () => {
    const [one, two] = ['1/2', '2/2'].map((shard) => plan({ inputs: { shard } }).notices.join())
    expect([one, two].filter((notice) => notice !== '')).toEqual([expect.stringContaining('of 1 file is empty: there is nothing')])
  })

  test('a tool that was named takes any file', () => {
    expect(plan({ inputs: { tool: 'openssl-dgst' }, files: [file('a.txt')] }).files[0]?.reason).toBe('as asked for')
  })

  test('inputs that no chosen tool honours are refused', () => {
    const error = refusal({ inputs: { padding: 'pss' } })
    expect(error.code).toBe('INVALID_INPUT')
    expect(error.message).toContain('padding is given, but it has no effect on osslsigncode')
    expect(error.hint).toContain('openssl-dgst')
  })
})

describe('where results go', () => {
  test('embedded: in place, and a symbolic link goes on pointing to its file', () => {
    expect(plan({ files: [file('dist/link.exe', heads.pe, { realPath: '/data/real.exe' })] }).files[0]?.destination).toBe('/data/real.exe')
  })

  test('detached: beside the file', () => {
    expect(plan({ inputs: { tool: 'openssl-dgst' }, files: [file('dist/a.bin')] }).files[0]?.destination).toBe('/work/dist/a.bin.sig')
  })

  test('with an output directory the tree below the base is kept', () => {
    const inputs = { 'output-directory': 'out', tool: 'openssl-dgst' }
    expect(plan({ inputs, files: [file('dist/x/a.bin')] }).files[0]?.destination).toBe('/work/out/x/a.bin.sig')
    expect(plan({ inputs: { ...inputs, 'output-directory': '/abs' }, files: [file('dist/x/a.bin')] }).files[0]?.destination).toBe(
      '/abs/x/a.bin.sig',
    )
  })

  test('a path of Windows is the name of a folder here', () => {
    const made = plan({ inputs: { 'output-directory': 'C:\\out', tool: 'openssl-dgst' }, files: [file('dist/x/a.bin')] })
    expect(made.files[0]?.destination).toBe('/work/C:\\out/x/a.bin.sig')
  })

  test('a folder of results or reports with a backslash, as on Windows, is told of', () => {
    const inputs = { 'output-directory': '/work/a\\signed', 'report-directory': 'C:\\report' }
    expect(plan({ inputs }).warnings).toEqual([
      'output-directory is /work/a\\signed: a backslash is part of the name here. Write / between folders.',
      'report-directory is C:\\report: a backslash is part of the name here. Write / between folders.',
    ])
    expect(plan({ inputs: { 'output-directory': '/work/a/signed' } }).warnings).toEqual([])
    expect(plan({ inputs, facts: facts({ os: 'win32' }) }).warnings).toEqual([])
  })

  test('a description that Windows will not show as it is, is told of', () => {
    const files = [file('setup.exe', heads.pe)]
    expect(plan({ inputs: { description: 'Müllers App' }, files }).warnings).toEqual([
      'Windows shows the description with other characters: osslsigncode can write ASCII alone. Write ue for ü, and - for a dash.',
    ])
    expect(plan({ inputs: { description: "Mueller's App" }, files }).warnings).toEqual([])
  })

  test('two files with one result are refused', () => {
    const files = [file('one/a.exe', heads.pe, { pathBelowBase: 'a.exe' }), file('two/a.exe', heads.pe, { pathBelowBase: 'a.exe' })]
    expect(refusal({ inputs: { 'output-directory': 'out' }, files }).message).toBe(
      'one/a.exe and two/a.exe would both be written to /work/out/a.exe.',
    )
  })

  test('a path that is more than a name to its tool is refused, be it of the file or of its folder for results', () => {
    const rpm = Buffer.from([0xed, 0xab, 0xee, 0xdb])
    const error = refusal({ files: [file('good.rpm', rpm), file('dist/%(touch x).rpm', rpm)] })
    expect([error.code, error.file]).toEqual(['INVALID_INPUT', 'dist/%(touch x).rpm'])
    expect(error.message).toMatch(/^rpmsign can't sign dist\/%\(touch x\)\.rpm: a % in the path of its result would be a macro/)
    expect(refusal({ inputs: { 'output-directory': 'out%{nil}' }, files: [file('a.rpm', rpm)] }).hint).toContain('/work/out%{nil}/a.rpm')
    expect(plan({ files: [file('a%2B1.rpm', rpm), file('%(touch x).exe', heads.pe)] }).files).toHaveLength(2)
  })

  test('the signature of an earlier run is not signed itself', () => {
    const made = plan({ inputs: { tool: 'openssl-dgst' }, files: [file('a.bin'), file('a.bin.sig'), file('b.sig')] })
    expect(made.files.map(({ file: { name } }) => name)).toEqual(['a.bin', 'b.sig'])
    expect(made.notices).toEqual(['Not signed themselves, being the signatures or timestamps of other files: a.bin.sig (of a.bin).'])
  })

  test('one line tells of all signatures of an earlier run', () => {
    const names = ['a.bin', 'b.bin', 'c.bin'].flatMap((name) => [name, `${name}.sig`, `${name}.sig.tsr`])
    const made = plan({ inputs: { tool: 'openssl-dgst' }, files: names.map((name) => file(name)) })
    expect(made.files).toHaveLength(3)
    expect(made.notices).toEqual([
      'Not signed themselves, being the signatures or timestamps of other files: a.bin.sig (of a.bin), a.bin.sig.tsr (of a.bin), b.bin.sig (of b.bin) and 3 more.',
    ])
  })
})

describe('how openssl reaches the library', () => {
  const backend = (found: OpensslFacts, asked?: string): string | undefined =>
    plan({ inputs: asked === undefined ? {} : { 'openssl-backend': asked }, facts: facts({ openssl: found }) }).openssl?.backend
  const provider = { path: '/m/pkcs11.so', kind: 'pkcs11-provider' } as const

  test('the engine where there are engines', () => {
    expect(backend(openssl('1.1.1w'))).toBe('engine')
    expect(backend(openssl('3.5.0', { provider }))).toBe('engine')
  })

  test('the provider where there are no engines, or none is installed but a provider is', () => {
    expect(backend(openssl('4.0.3', { engine: undefined }))).toBe('provider')
    expect(backend(openssl('3.5.0', { engine: undefined, provider }))).toBe('provider')
  })

  test('the provider where the distribution has no engine to install', () => {
    const redhat10 = { id: 'rhel', idLike: ['centos', 'fedora'], versionId: '10.0', prettyName: 'RHEL 10' }
    const found = facts({ openssl: openssl('3.2.2', { engine: undefined }), distribution: redhat10, packageManager: 'dnf' })
    expect(plan({ facts: found, library: otherLibrary })).toMatchObject({ openssl: { backend: 'provider' }, missing: [pkcs11Provider] })
  })

  test('what was asked for, or a refusal', () => {
    expect(backend(openssl('3.5.0', { provider }), 'provider')).toBe('provider')
    expect(refusal({ inputs: { 'openssl-backend': 'engine' }, facts: facts({ openssl: openssl('4.0.3') }) }).code).toBe(
      'UNSUPPORTED_RUNNER',
    )
    expect(refusal({ inputs: { 'openssl-backend': 'provider' }, facts: facts({ openssl: openssl('1.1.1w') }) }).code).toBe(
      'UNSUPPORTED_RUNNER',
    )
  })

  test('the engine where osslsigncode is older than 2.10, which first could use a provider', () => {
    const found = (version: string) =>
      facts({
        openssl: openssl('3.5.9', { engine: undefined, provider }),
        commands: { osslsigncode: { path: '/usr/bin/osslsigncode', version } },
      })
    expect(plan({ facts: found('2.9') })).toMatchObject({ openssl: { backend: 'engine' }, missing: [pkcs11Engine] })
    expect(plan({ facts: found('2.10') })).toMatchObject({ openssl: { backend: 'provider' }, missing: [] })
    expect(refusal({ inputs: { 'openssl-backend': 'provider' }, facts: found('2.9') })).toMatchObject({
      code: 'UNSUPPORTED_RUNNER',
      message: "openssl-backend is provider, but osslsigncode 2.9 can't use one.",
    })
    const redhat10 = { id: 'rhel', idLike: ['centos', 'fedora'], versionId: '10.0', prettyName: 'RHEL 10' }
    expect(refusal({ facts: { ...found('2.9'), distribution: redhat10, packageManager: 'dnf' } })).toMatchObject({
      code: 'UNSUPPORTED_RUNNER',
      message: "osslsigncode 2.9 can't use a provider, and there is no engine here.",
    })
    const script = { tool: 'openssl-dgst', 'openssl-backend': 'provider' }
    expect(plan({ inputs: script, facts: found('2.9') }).openssl?.backend).toBe('provider')
  })

  test('an openssl that was named and is not there is refused, and none is installed in its place', () => {
    const version = { major: 3, minor: 5, patch: 1, text: '3.5.1' }
    const without = facts({ openssl: undefined, allOpenssl: [{ program: '/usr/bin/openssl', version }] })
    const error = refusal({ inputs: { openssl: '/opt/openssl' }, facts: without })
    expect(error).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'openssl is "/opt/openssl", which is no OpenSSL program of this runner.',
      hint: 'Give the path of one, or leave openssl out to take the first on PATH, which is OpenSSL 3.5.1 at /usr/bin/openssl.',
    })
    expect(plan({ inputs: { openssl: 'openssl' }, facts: facts({ openssl: undefined }) }).missing).toContain(opensslProgram)
    const jar = [file('a.jar', heads.zip)]
    expect(plan({ inputs: { openssl: '/opt/openssl' }, files: jar, facts: without }).missing).toEqual([])
  })

  test('where another openssl hides that of the system, that is told, and none is installed', () => {
    const version = { major: 3, minor: 0, patch: 19, text: '3.0.19' }
    const hidden = facts({ openssl: undefined, allOpenssl: [{ program: '/usr/bin/openssl', version }] })
    const error = refusal({ facts: hidden })
    expect(error).toMatchObject({ code: 'PREREQUISITE_MISSING', message: 'What PATH leads to as openssl does not say that it is OpenSSL.' })
    expect(error.hint).toContain('set the openssl input to /usr/bin/openssl, which is OpenSSL 3.0.19.')
    expect(plan({ files: [file('a.jar', heads.zip)], facts: hidden }).missing).toEqual([])
  })

  test('certificate authorities, as in slim images, where SignPath is asked by https', () => {
    const lacking = facts({ authorities: false })
    const missing = (question: Question): readonly string[] => plan(question).missing.map(({ name }) => name)
    expect(missing({ facts: lacking })).toEqual(['ca-certificates'])
    expect(missing({ facts: facts() })).toEqual([])
    expect(missing({ facts: lacking, library: otherLibrary })).toEqual([])
    expect(missing({ facts: lacking, inputs: { 'api-url': 'http://localhost:1/Api' } })).toEqual([])
    // The library may find some elsewhere: nothing is refused for want of them.
    expect(missing({ facts: facts({ authorities: false, privilege: 'none' }) })).toEqual([])
    expect(missing({ facts: lacking, inputs: { 'install-prerequisites': 'false' } })).toEqual([])
  })

  test('what is not there is named', () => {
    const { missing } = plan({ facts: facts({ openssl: openssl('3.0.19', { engine: undefined }), commands: {} }) })
    expect(missing.map(({ name }) => name)).toEqual(['osslsigncode', 'pkcs11-engine'])
    expect(plan({ facts: facts({ openssl: openssl('4.0.3', { engine: undefined }) }) }).missing).toEqual([pkcs11Provider])
  })
})

describe('what scripts and later steps get', () => {
  const jar = [file('a.jar', heads.zip)]
  const provider = { path: '/m/pkcs11.so', kind: 'pkcs11-provider' } as const
  const scripted = (changes: Partial<OpensslFacts>, inputs: Record<string, string> = {}): Plan =>
    plan({ inputs: { run: 'true', ...inputs }, files: jar, facts: facts({ openssl: openssl('3.5.0', changes) }) })

  test('all configurations, whatever the tool of the files', () => {
    expect(scripted({})).toMatchObject({ sunpkcs11: true, openssl: { backend: 'engine', plugin: '/e/pkcs11.so' } })
    expect(plan({ inputs: { run: 'true' } })).toMatchObject({ sunpkcs11: true, openssl: { backend: 'engine' } })
    for (const tool of ['jarsigner', 'gpg', 'pkcs11-tool', 'openssl-cms']) {
      const setup = plan({ inputs: { files: '', tool }, files: [] })
      expect(setup).toMatchObject({ sunpkcs11: true, openssl: { backend: 'engine' } })
    }
    expect(plan({ inputs: { 'export-environment': 'configuration' } }).sunpkcs11).toBe(true)
  })

  test('no more than the tools need where nobody gets it', () => {
    expect(plan({ files: jar }).openssl).toBeUndefined()
    expect(plan().sunpkcs11).toBe(false)
  })

  test('OpenSSL by what is on the machine: nothing is installed or refused for their sake', () => {
    expect(scripted({ engine: undefined, provider })).toMatchObject({ openssl: { backend: 'provider', plugin: '/m/pkcs11.so' } })
    expect(scripted({ provider }, { 'openssl-backend': 'provider' })).toMatchObject({ openssl: { backend: 'provider' } })
    for (const made of [
      scripted({ engine: undefined }),
      scripted({}, { 'openssl-backend': 'provider' }),
      plan({ inputs: { run: 'true' }, files: jar, facts: facts({ openssl: undefined }) }),
    ])
      expect(made).toMatchObject({ openssl: undefined, missing: [] })
  })
})

describe('library and certificate', () => {
  test("another vendor's module is not held to SignPath's support table", () => {
    const old = facts({ arch: 'arm64', openssl: openssl('3.0.2') })
    expect(refusal({ facts: old }).code).toBe('UNSUPPORTED_RUNNER')
    expect(plan({ facts: old, library: otherLibrary }).warnings).toEqual([])
  })

  test('the certificate comes from the file, else from SignPath, else from the token', () => {
    expect(plan({ inputs: { certificate: 'c.pem' } }).certificate).toBe('file')
    expect(plan().certificate).toBe('signpath')
    expect(plan({ inputs: { 'api-token': '' }, library: otherLibrary }).certificate).toBe('token')
  })

  test('without files the tool that is named is prepared', () => {
    const inputs = parseInputs((name) => ({ tool: 'jarsigner' })[name], {})
    expect(toolsNeeded(inputs, [])).toEqual(['jarsigner'])
  })
})

test.each([{}, { 'cryptoki-archive': '/srv/a.zip' }])('a version that leads elsewhere is refused, with %p', (given) => {
  const all: Record<string, string> = { ...given, 'cryptoki-version': '../../../../escape' }
  const inputs = parseInputs((name) => all[name], {})
  expect(() => planDownload(inputs)).toThrow(
    expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringContaining('cryptoki-version') }),
  )
})

test.each(['6-latest', 'latest'])('a version that moves is a warning: %s', (version) => {
  expect(plan({ inputs: { 'cryptoki-version': version }, library: undefined }).warnings).toEqual([
    expect.stringContaining(`${version} moves`),
  ])
  expect(plan({ inputs: { 'cryptoki-version': '6.0.2' }, library: undefined }).warnings).toEqual([])
})

test('the plan says in words what will happen and why', () => {
  const inputs = parseInputs((name) => ({ files: '*', 'project-slug': 'p', 'signing-policy-slug': 's', 'api-token': 'T0ken' })[name], {})
  const words = describePlan(plan(), inputs, facts()).join('\n')
  expect(words).toContain('Runner: Debian 12, x64, glibc 2.36')
  expect(words).toContain('cryptoki-library is given: nothing is downloaded')
  expect(words).toContain("engine (libp11's engine works with every OpenSSL from 1.1 to 3.x)")
  expect(words).toContain('Engine: libp11 0.4.12 at /e/pkcs11.so')
  expect(words).toMatch(/dist\/a\.exe: osslsigncode \(.+\) -> dist\/a\.exe/)
  expect(words).not.toContain('T0ken')
})

test('the plan says of what is missing that it is installed only where it is', () => {
  const words = (install: string): string => {
    const found = facts({ commands: {} })
    const all: Record<string, string> = { files: '*', 'install-prerequisites': install }
    return describePlan(
      plan({ facts: found }),
      parseInputs((name) => all[name], {}),
      found,
    ).join('\n')
  }
  expect(words('true')).toContain('Missing here, to be installed: ')
  expect(words('false')).toContain('Missing here: ')
  expect(words('true')).not.toContain('no package')
})

test('the plan says of what is missing that there is no package for it', () => {
  const found = facts({ commands: {}, packageManager: undefined })
  const inputs = parseInputs((name) => ({ files: '*' })[name], {})
  expect(describePlan(plan({ facts: found }), inputs, found).join('\n')).toMatch(
    /Missing here, to be installed: .* \(there is no package here\)/,
  )
})

test('the plan does not speak of versions that nobody asked for', () => {
  const inputs = parseInputs((name) => ({ files: '*', 'project-slug': 'p', 'signing-policy-slug': 's' })[name], {})
  const commands = { gpg: { path: '/usr/bin/gpg', version: undefined }, osslsigncode: { path: '/usr/bin/osslsigncode', version: '2.10' } }
  const words = describePlan(plan(), inputs, facts({ commands, openssl: openssl('3.0.19', { engineVersion: undefined }) }))
  expect(words).toEqual(
    expect.arrayContaining(['gpg: /usr/bin/gpg', 'osslsigncode: 2.10 at /usr/bin/osslsigncode', 'Engine: libp11 at /e/pkcs11.so']),
  )
  expect(words.join('\n')).not.toContain('unknown')
})

test('the plan says that it is in a container, and which other OpenSSLs there are', () => {
  const inputs = parseInputs((name) => ({ files: '*', 'project-slug': 'p', 'signing-policy-slug': 's' })[name], {})
  const other = { program: '/opt/openssl/bin/openssl', version: openssl('3.5.0').version }
  const found = facts({ container: true, allOpenssl: [{ program: '/usr/bin/openssl', version: openssl('3.0.19').version }, other] })
  const words = describePlan(plan(), inputs, found)
  expect(words[0]).toBe('Runner: Debian 12, x64, glibc 2.36, in a container')
  expect(words.filter((line) => line.startsWith('OpenSSL'))).toEqual([
    'OpenSSL: 3.0.19 at /usr/bin/openssl',
    'OpenSSL, too: 3.5.0 at /opt/openssl/bin/openssl',
    expect.stringMatching(/^OpenSSL reaches it by/),
  ])
})
