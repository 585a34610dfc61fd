/** Reports to render. */
import { reportSchemaVersion, type FileReport, type Report } from '../../core/report/report.ts'

export function reportOf(files: readonly FileReport[], changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: reportSchemaVersion,
    program: { name: 'pkcs11-sign', version: '1.0.0', platform: 'linux-x64, Node.js 24.21.0' },
    startedAt: '2026-11-20T09:30:15.250Z',
    durationInMilliseconds: 4217,
    outcome: files.some((file) => file.status === 'failed') ? 'failed' : 'signed',
    signPath: {
      organizationId: '1c0ab26c-12f3-4c6e-a043-2568e133d2de',
      apiUrl: 'https://app.signpath.io/Api',
      projectSlug: 'my-project',
      signingPolicySlug: 'release-signing',
    },
    certificate: {
      subject: 'CN=Example GmbH, O=Example GmbH, C=AT',
      issuer: 'CN=Example Code Signing CA',
      serialNumber: '0a1b2c3d4e5f',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      validTo: '2028-03-01T00:00:00Z',
    },
    options: { digest: 'sha256', padding: 'pkcs1', verify: true, timestampUrls: ['http://timestamp.example.com'] },
    runner: {
      os: 'linux',
      arch: 'x64',
      distribution: 'Debian GNU/Linux 12 (bookworm)',
      openssl: '3.0.22',
      cryptokiLibrary: '/tmp/pkcs11-sign/libSignPath.Cryptoki.so',
      cryptokiVersion: '6.0.2',
    },
    files,
    warnings: [],
    ...changes,
  }
}

export function signedFile(file: string, changes: Partial<FileReport> = {}): FileReport {
  return {
    file,
    tool: 'osslsigncode',
    reason: 'begins like a Windows program',
    status: 'signed',
    result: file,
    sizeInBytes: 123_456,
    sha256: { input: 'a'.repeat(64), result: 'b'.repeat(64) },
    verifiedBy: 'osslsigncode 2.9',
    timestampUrl: 'http://timestamp.example.com',
    notes: [],
    attempts: 1,
    durationInMilliseconds: 812,
    ...changes,
  }
}

/** As with `verify: false`. */
export function unverified(file: FileReport): FileReport {
  const copy: { -readonly [Key in keyof FileReport]: FileReport[Key] } = { ...file }
  delete copy.verifiedBy
  return copy
}

export function failedFile(file: string, changes: Partial<FileReport> = {}): FileReport {
  return {
    file,
    tool: 'jarsigner',
    reason: 'begins like a JAR',
    status: 'failed',
    notes: [],
    attempts: 3,
    durationInMilliseconds: 65_000,
    error: {
      code: 'PERMISSION_DENIED',
      message: 'SignPath refused the signature: CKR_USER_NOT_LOGGED_IN.',
      hint: 'Add the user of the token to the submitters of the signing policy.',
      details: 'jarsigner: unable to sign jar\njava.security.ProviderException: CKR_USER_NOT_LOGGED_IN\n\tat sun.security.pkcs11',
    },
    ...changes,
  }
}

/** Names and outputs that want out of their place: Markdown, HTML, XML, workflow commands, terminals and reading direction. */
export const hostileTexts = [
  'a|b.exe',
  'a\\|b.exe',
  '`code`.exe',
  '``` ```.exe',
  '![x](https://evil.example/x.png).exe',
  '[click](https://evil.example).exe',
  '<img src=x onerror=alert(1)>.exe',
  '</code></td></tr></table><script>alert(1)</script>.exe',
  '</details><a href="https://evil.example">x</a>',
  '"><svg onload=alert(1)>',
  '@octocat and @github/team',
  'someone@evil.example',
  'https://evil.example/x',
  'www.evil.example',
  'mailto:someone@evil.example',
  '#1 owner/repo#2',
  ':tada:',
  '$\\sqrt{3}$',
  'two\nlines\n\n# heading',
  'carriage\rreturn',
  '::error::x',
  '##vso[task.setvariable variable=a]b',
  '**bold** _em_ ~~gone~~',
  '&amp; &lt;b&gt; &#124;',
  'bell\u0007 escape\u001b[31m nul\u0000',
  'reversed\u202egpj.exe',
  'half\ud83d surrogate \ufffe',
  ']]>',
  '<!-- comment',
  '<![CDATA[x',
  '- list',
  '1. one',
  '> quote',
  '    indented',
  '\\',
  'ümläut 署名 🎉.exe',
] as const

/** 10,000 files that are hard to escape, every second one failed with all that a tool can say; `nameLength` in characters. */
export function hugeReport(nameLength: number): Report {
  const name = '|<&"'.repeat(nameLength / 4)
  const words = '|<&"'.repeat(1000)
  const details = 'unable to sign <&>\n'.repeat(5000)
  return reportOf(
    Array.from({ length: 10_000 }, (_, index) =>
      index % 2 === 0
        ? signedFile(`${index}${name}`)
        : failedFile(`${index}${name}`, { error: { code: 'SIGNING_FAILED', message: words, hint: words, details } }),
    ),
    { warnings: Array.from({ length: 1000 }, () => words) },
  )
}
