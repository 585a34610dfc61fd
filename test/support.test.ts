import { describe, expect, test } from '@jest/globals'
import { SigningError } from '../core/errors.ts'
import { parseOpensslVersion } from '../core/openssl-facts.ts'
import { parseOsRelease, type RunnerFacts } from '../core/runner.ts'
import { checkSupport } from '../core/support.ts'

function facts(changes: Omit<Partial<RunnerFacts>, 'openssl'> & { osRelease?: string; openssl?: string }): RunnerFacts {
  const { osRelease = 'ID=debian\nVERSION_ID="12"', openssl, ...others } = changes
  const version = openssl === undefined ? undefined : parseOpensslVersion(`OpenSSL ${openssl}  1 Jan 2026`)
  return {
    os: 'linux',
    arch: 'x64',
    distribution: parseOsRelease(osRelease),
    libc: { family: 'glibc', version: '2.36' },
    container: false,
    allOpenssl: [],
    openssl:
      version === undefined
        ? undefined
        : {
            program: '/usr/bin/openssl',
            version,
            enginesDirectory: undefined,
            modulesDirectory: undefined,
            engine: undefined,
            provider: undefined,
          },
    commands: {},
    authorities: true,
    packageManager: 'apt-get',
    privilege: 'root',
    workingDirectory: '/work',
    ...others,
  }
}

function judge(changes: Parameters<typeof facts>[0], tool: 'openssl' | 'osslsigncode' | 'jarsigner' = 'openssl'): string {
  try {
    return checkSupport({ facts: facts(changes), opensslScenario: tool !== 'jarsigner', usesOsslsigncode: tool === 'osslsigncode' }).join(
      '\n',
    )
  } catch (error) {
    if (error instanceof SigningError) return `${error.code}: ${error.message}`
    throw error
  }
}

const ubuntu = (version: string): string => `ID=ubuntu\nID_LIKE=debian\nVERSION_ID="${version}"\nPRETTY_NAME="Ubuntu ${version}"`

describe('the support table', () => {
  test.each([
    ['ID=debian\nVERSION_ID="11"', '1.1.1w'],
    ['ID=debian\nVERSION_ID="12"', '3.0.19'],
    ['ID=debian\nVERSION_ID="13"', '3.5.9'],
    [ubuntu('24.04'), '3.0.13'],
    ['ID="rhel"\nID_LIKE="fedora"\nVERSION_ID="9.6"', '3.2.2'],
    ["ID='rocky'\nID_LIKE='rhel centos fedora'\nVERSION_ID='8.10'", '1.1.1k'],
  ])('says nothing about %j with OpenSSL %s', (osRelease, openssl) => {
    expect(judge({ osRelease, openssl })).toBe('')
  })

  test('an unknown distribution is a warning', () => {
    expect(judge({ osRelease: 'ID=gentoo\nPRETTY_NAME=Gentoo', openssl: '3.5.0' })).toMatch(/^Gentoo is not on SignPath's list/)
  })

  const mint = (version: string, codename: string): string =>
    `ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="${version}"\nVERSION_CODENAME=xia\nUBUNTU_CODENAME=${codename}\nPRETTY_NAME="Linux Mint ${version}"`

  test.each([
    [mint('22.1', 'noble'), 'Linux Mint 22.1', 'Ubuntu 24.04'],
    [
      'ID=linuxmint\nID_LIKE=debian\nVERSION_ID="6"\nVERSION_CODENAME=faye\nDEBIAN_CODENAME=bookworm\nPRETTY_NAME="LMDE 6"',
      'LMDE 6',
      'Debian 12',
    ],
    [
      // As Raspberry Pi OS once did.
      'ID=raspbian\nID_LIKE=debian\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\nPRETTY_NAME="Raspbian 12"',
      'Raspbian 12',
      'Debian 12',
    ],
    [
      'ID=pop\nID_LIKE="ubuntu debian"\nVERSION_ID="22.04"\nVERSION_CODENAME=jammy\nPRETTY_NAME="Pop!_OS 22.04"',
      'Pop!_OS 22.04',
      'Ubuntu 22.04',
    ],
    ['ID=kali\nID_LIKE=debian\nVERSION_CODENAME=kali-rolling\nPRETTY_NAME=Kali', 'Kali', 'Debian'],
    ['ID="amzn"\nID_LIKE="fedora"\nVERSION_ID="2023"\nPRETTY_NAME="Amazon Linux 2023"', 'Amazon Linux 2023', 'RedHat Enterprise Linux'],
    [
      'ID="cloudlinux"\nID_LIKE="rhel fedora centos"\nVERSION_ID="9.4"\nPRETTY_NAME="CloudLinux 9.4"',
      'CloudLinux 9.4',
      'RedHat Enterprise Linux 9',
    ],
  ])('a derivative is taken for what it is made of, with a warning: %j', (osRelease, name, family) => {
    expect(judge({ osRelease, openssl: '3.5.0' })).toBe(
      `${name} is not on SignPath's list of supported distributions: it is taken for ${family}.`,
    )
  })

  test.each(['ID="almalinux"\nID_LIKE="rhel centos fedora"', 'ID="ol"\nID_LIKE="fedora"', 'ID="centos"\nID_LIKE="rhel fedora"'])(
    'a rebuild of RedHat is RedHat: %j',
    (osRelease) => {
      expect(judge({ osRelease: `${osRelease}\nVERSION_ID="9"`, openssl: '3.2.2' })).toBe('')
    },
  )

  test('a release that is not on the list is not taken for another one', () => {
    expect(judge({ osRelease: ubuntu('25.10'), openssl: '3.5.0' })).toBe(
      "Ubuntu 25.10 is not on SignPath's list of supported distributions; going on.",
    )
    expect(judge({ osRelease: 'ID=fedora\nVERSION_ID=43\nPRETTY_NAME="Fedora 43"', openssl: '3.5.0' })).toMatch(/; going on\.$/)
  })

  test("a derivative has its relative's faults: its packages are the same", () => {
    expect(judge({ osRelease: mint('21.3', 'jammy'), openssl: '3.0.2' })).toMatch(/SignPath lists Ubuntu 22\.04 as supported/)
    expect(judge({ osRelease: mint('20.3', 'focal'), openssl: '1.1.1f' }, 'osslsigncode')).toMatch(/osslsigncode on Ubuntu 20\.04/)
  })

  test.each(['3.0.0', '3.0.7', '3.0.8'])('refuses openssl with %s, and names the way out', (openssl) => {
    expect(judge({ openssl })).toMatch(/^UNSUPPORTED_RUNNER: OpenSSL 3\.0\.\d has a bug \(openssl\/openssl#20161/)
    expect(judge({ openssl }, 'jarsigner')).toBe('')
  })

  test.each(['3.0.7', '1.0.2k'])('names another OpenSSL that is there, where %s will not do', (chosen) => {
    const allOpenssl = [
      ['/usr/bin/openssl', chosen],
      ['/opt/a/openssl', '3.0.8'],
      ['/opt/b/openssl', '3.5.1'],
    ].flatMap(([program = '', text = '']) => {
      const version = parseOpensslVersion(`OpenSSL ${text}`)
      return version === undefined ? [] : [{ program, version }]
    })
    expect(() => checkSupport({ facts: facts({ openssl: chosen, allOpenssl }), opensslScenario: true, usesOsslsigncode: false })).toThrow(
      expect.objectContaining({
        code: 'UNSUPPORTED_RUNNER',
        hint: expect.stringMatching(/^Set openssl to \/opt\/b\/openssl, which is OpenSSL 3\.5\.1, /),
        details: `OpenSSL on this machine:\n${chosen} at /usr/bin/openssl\n3.0.8 at /opt/a/openssl\n3.5.1 at /opt/b/openssl`,
      }),
    )
    expect(judge({ openssl: '3.0.2', osRelease: ubuntu('22.04'), allOpenssl })).toContain(
      'set openssl to /opt/b/openssl, which is OpenSSL 3.5.1, or run the job on Ubuntu 24.04.',
    )
  })

  test('3.0.9 is fine', () => {
    expect(judge({ openssl: '3.0.9' })).toBe('')
  })

  test("Ubuntu 22.04's 3.0.2 is a doubt, not a refusal", () => {
    expect(judge({ osRelease: ubuntu('22.04'), openssl: '3.0.2' })).toMatch(/SignPath lists Ubuntu 22\.04 as supported/)
  })

  test('osslsigncode is refused on Ubuntu 20.04 alone', () => {
    expect(judge({ osRelease: ubuntu('20.04'), openssl: '1.1.1f' }, 'osslsigncode')).toMatch(
      /^UNSUPPORTED_RUNNER: .*osslsigncode on Ubuntu 20\.04/,
    )
    expect(judge({ osRelease: ubuntu('20.04'), openssl: '1.1.1f' })).toBe('')
  })

  test.each([
    [{ os: 'darwin' }, 'darwin'],
    [{ arch: 'arm64' }, 'arm64'],
    [{ libc: { family: 'musl', version: '1.2' } }, 'musl'],
  ] as const)('refuses %j and says what exists', (changes, word) => {
    expect(judge(changes)).toMatch(new RegExp(`^UNSUPPORTED_RUNNER: .*${word}.*Linux x64 \\(glibc\\) and Windows x64 only`))
  })
})

describe('os-release and openssl version', () => {
  test('quotes of both kinds, none at all, and escapes', () => {
    expect(parseOsRelease('# x\nID=fedora\nVERSION_ID=43\nPRETTY_NAME="A \\"b\\" c"\nID_LIKE=\'rhel  centos\'')).toEqual({
      id: 'fedora',
      idLike: ['rhel', 'centos'],
      versionId: '43',
      prettyName: 'A "b" c',
    })
    expect(parseOsRelease('NAME=x')).toBeUndefined()
  })

  test.each([
    ['OpenSSL 1.1.1w  11 Sep 2023', '1.1.1w'],
    ['OpenSSL 3.0.19 27 Jan 2026 (Library: OpenSSL 3.0.19 27 Jan 2026)', '3.0.19'],
    ['OpenSSL 4.0.3 1 Sep 2026', '4.0.3'],
    ['OpenSSL 1.1.1k-fips  25 Mar 2021', '1.1.1k'],
  ])('%s', (text, version) => {
    expect(parseOpensslVersion(text)?.text).toBe(version)
  })

  test('LibreSSL is not OpenSSL', () => {
    expect(parseOpensslVersion('LibreSSL 3.3.6')).toBeUndefined()
  })
})
