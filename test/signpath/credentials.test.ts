import { describe, expect, test } from '@jest/globals'
import {
  apiUrlWarning,
  checkApiUrl,
  checkHttpProxy,
  checkOrganizationId,
  checkSlug,
  checkToken,
  credentialsEnvironment,
} from '../../core/signpath/credentials.ts'

const invalid = expect.objectContaining({ code: 'INVALID_INPUT', hint: expect.stringMatching(/\S/) })

describe('credentialsEnvironment', () => {
  test('keeps the token apart from all that may be seen', () => {
    const { secret, public: visible } = credentialsEnvironment({
      organizationId: 'org',
      apiToken: 'token',
      apiUrl: 'https://signpath.example/Api',
      httpProxy: 'proxy:8080',
      projectSlug: 'project',
      signingPolicySlug: 'policy',
      logDirectory: '/log',
      logLevel: 'warning',
      serviceUnavailableTimeoutInSeconds: 600,
      httpRequestTimeoutInSeconds: 30,
      readWriteSessions: true,
      gpgDummyCertificate: false,
    })
    expect(secret).toEqual({ SIGNPATH_API_TOKEN: 'token' })
    expect(visible).toEqual({
      SIGNPATH_ORGANIZATION_ID: 'org',
      SIGNPATH_API_URL: 'https://signpath.example/Api',
      SIGNPATH_PROJECT_SLUG: 'project',
      SIGNPATH_SIGNING_POLICY_SLUG: 'policy',
      http_proxy: 'proxy:8080',
      SIGNPATH_LOG_CONSOLE_LEVEL: 'none',
      SIGNPATH_LOG_FILE_DIRECTORY: '/log',
      SIGNPATH_LOG_FILE_LEVEL: 'warning',
      SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS: '600',
      SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS: '30',
      SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS: 'true',
      SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS: 'false',
    })
  })

  test('leaves out what is not given', () => {
    expect(credentialsEnvironment({})).toEqual({ secret: {}, public: { SIGNPATH_LOG_CONSOLE_LEVEL: 'none' } })
  })

  test('counts a proxy with a password among the secrets', () => {
    const { secret, public: visible } = credentialsEnvironment({ httpProxy: 'http://me:password@proxy:8080' })
    expect(secret).toEqual({ http_proxy: 'http://me:password@proxy:8080' })
    expect(visible).not.toHaveProperty('http_proxy')
  })
})

describe('checks', () => {
  test('an organization is a UUID', () => {
    expect(checkOrganizationId('0A234567-89ab-cdef-0123-456789ABCDEF')).toBe('0A234567-89ab-cdef-0123-456789ABCDEF')
    for (const value of [
      '',
      'my-organization',
      '01234567-89ab-cdef-0123-456789abcde',
      ' 01234567-89ab-cdef-0123-456789abcdef',
      '01234567-89ab-cdef-0123-456789abcdef/../x',
    ]) {
      expect(() => checkOrganizationId(value)).toThrow(invalid)
    }
  })

  test('an organization that may be the token is not shown', () => {
    expect(() => checkOrganizationId('"01234567-89ab-cdef-0123-456789abcdef"')).toThrow('456789abcdef')
    for (const quote of ['', '"']) {
      expect(() => checkOrganizationId(`${quote}AbC0/+=.~-_AbC0/+=.~-_${quote}`)).toThrow(/^(?!.*AbC0).*API token/)
    }
  })

  test.each(['AbC0/+=x y', 'AbC0/+=xy\n', '\tAbC0', 'AbC0\0', 'AbC0\u200b', '"AbC0"', "'AbC0'"])(
    'a token like %j is refused without being shown',
    (token) => {
      let error: unknown
      try {
        checkToken(token)
      } catch (thrown) {
        error = thrown
      }
      expect(error).toEqual(invalid)
      expect(JSON.stringify([error, String(error)])).not.toContain('AbC0')
    },
  )

  test('a token may hold what Base64 does', () => {
    expect(checkToken('AbC0/+=.~-_')).toBe('AbC0/+=.~-_')
  })

  test('slugs can neither be paths, options nor queries', () => {
    expect(checkSlug('My_Project-1.0', 'project-slug')).toBe('My_Project-1.0')
    for (const value of ['a b', 'a/b', 'a;b', 'a&b', 'ä', '']) expect(() => checkSlug(value, 'project-slug')).toThrow(invalid)
    expect(() => checkSlug('a/b', 'signing-policy-slug')).toThrow(
      expect.objectContaining({ message: expect.stringContaining('signing-policy-slug') }),
    )
  })

  test.each([
    ['https://app.signpath.io/Api', 'https://app.signpath.io/Api'],
    ['https://signpath.example:8443/Api//', 'https://signpath.example:8443/Api'],
    ['http://127.0.0.1:5000/Api/', 'http://127.0.0.1:5000/Api'],
  ])('the address %s becomes %s', (value, expected) => {
    expect(checkApiUrl(value)).toBe(expected)
  })

  test.each([
    '',
    'app.signpath.io/Api',
    'ftp://a/Api',
    'https:/a/Api',
    'https:a/Api',
    'https:\\\\a\\Api',
    'https://a/Api?x=1',
    'https://a/Api?',
    'https://a/Api#x',
    'https://a/Api#',
    'https://me:secret@a/Api',
  ])('the address %j is refused', (value) => {
    expect(() => checkApiUrl(value)).toThrow(invalid)
    expect(() => checkApiUrl(value)).not.toThrow(/secret/)
  })

  test('plain http is worth a warning unless it stays on the machine', () => {
    expect(apiUrlWarning('http://signpath.example/Api')).toContain('unencrypted')
    for (const url of ['https://signpath.example/Api', 'http://localhost:1/Api', 'http://127.0.0.1:1/Api', 'http://[::1]:1/Api']) {
      expect(apiUrlWarning(url)).toBeUndefined()
    }
    expect(apiUrlWarning('http://127.0.0.1.evil.example/Api')).toContain('unencrypted')
  })

  test.each([
    ['proxy:8080', 'proxy:8080'],
    ['http://proxy.example:8080/', 'http://proxy.example:8080'],
    ['http://me:pass@proxy:8080', 'http://me:pass@proxy:8080'],
    ['me:pass@proxy:8080', 'http://me:pass@proxy:8080'],
  ])('the proxy %s becomes %s', (value, expected) => {
    expect(checkHttpProxy(value)).toBe(expected)
  })

  test.each([
    '',
    'proxy',
    'http://proxy',
    'https://proxy:8080',
    'socks5://proxy:1080',
    'http://me:s3cret@proxy:8080/path',
    'proxy:99999',
    'a b:1',
  ])('the proxy %j is refused', (value) => {
    expect(() => checkHttpProxy(value)).toThrow(invalid)
    expect(() => checkHttpProxy(value)).not.toThrow(/s3cret/)
  })
})
