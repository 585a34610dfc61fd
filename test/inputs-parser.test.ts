import { describe, expect, test } from '@jest/globals'
import { SigningError } from '../core/errors.ts'
import { inputNames, inputTable } from '../core/inputs.ts'
import { checkInputNames, parseInputs, readSecrets } from '../core/inputs-parser.ts'

const organization = '11111111-1111-4111-8111-111111111111'

function parse(
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): ReturnType<typeof parseInputs> {
  return parseInputs((name) => inputs[name], environment)
}

function refusal(inputs: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}): SigningError {
  try {
    parse(inputs, environment)
  } catch (error) {
    if (error instanceof SigningError) return error
  }
  throw new Error('was not refused')
}

describe('values', () => {
  test('nothing given: the defaults of the table', () => {
    expect(parse({})).toMatchObject({
      apiUrl: 'https://app.signpath.io/Api',
      files: [],
      tool: 'auto',
      digest: 'sha256',
      verify: true,
      parallel: 8,
      retries: 2,
      timeLimitInSeconds: 900,
      failFast: true,
      exportEnvironment: 'configuration',
      serviceUnavailableTimeoutInSeconds: 600,
      httpRequestTimeoutInSeconds: 30,
    })
  })

  test('blank is absent: the SIGNPATH_* variable counts then, and an input wins over it', () => {
    const environment = { SIGNPATH_ORGANIZATION_ID: organization, SIGNPATH_PROJECT_SLUG: 'from-environment' }
    expect(parse({ 'organization-id': '  ' }, environment).organizationId).toBe(organization)
    expect(parse({ 'project-slug': 'given' }, environment).projectSlug).toBe('given')
  })

  test.each([
    ['SIGNPATH_ORGANIZATION_ID', 'organization-id', 'acme'],
    ['SIGNPATH_API_TOKEN', 'api-token', '"quoted"'],
    ['SIGNPATH_API_URL', 'api-url', 'app.signpath.io'],
    ['SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS', 'service-unavailable-timeout-in-seconds', '10m'],
  ])('what is wrong in %s is told of as that variable, and as %s where that is given', (variable, name, value) => {
    const given = refusal({ [name]: value }, { [variable]: value })
    const { code, message, hint } = refusal({}, { [variable]: value })
    expect([code, message, hint]).toEqual([given.code, given.message, `It comes from the variable ${variable}. ${given.hint}`])
  })

  test('lists take one value a line, with any line ends and blanks around', () => {
    expect(parse({ files: '\r\n a b.exe \r\n!c\n\n' }).files).toEqual(['a b.exe', '!c'])
    expect(parse({ files: '!(test-*).exe' }).files).toEqual(['!(test-*).exe'])
  })

  test("a timestamp server's address is the user's own, but for what can't be sent so", () => {
    const addresses = ['http://tsa.example', 'http://tsa.example/a%20b?c=d#e', 'http://tsa.example/a b', 'http://zeit.kühn.example/ü']
    const sent = [addresses[0], addresses[1], 'http://tsa.example/a%20b', 'http://zeit.xn--khn-hoa.example/%C3%BC']
    expect(parse({ files: 'a', 'timestamp-urls': addresses.join('\n') }).timestampUrls).toEqual(sent)
  })

  test('a script keeps its lines and indentation', () => {
    expect(parse({ run: '  if x\n    y\n' }).run).toBe('  if x\n    y\n')
  })

  test('what later steps see depends on whether there is something to do now', () => {
    expect(parse({ files: 'a' }).exportEnvironment).toBe('none')
    expect(parse({ run: 'true' }).exportEnvironment).toBe('none')
    expect(parse({ files: 'a', 'export-environment': 'all' }).exportEnvironment).toBe('all')
  })

  test('a shard is INDEX/COUNT', () => {
    expect(parse({ files: 'a', shard: '2/5' }).shard).toEqual({ index: 2, count: 5 })
  })
})

describe('refusals come before anything happens, and say what to do', () => {
  test.each([
    [{ tool: 'osslsigncod' }, /tool is "osslsigncod", which is not one of auto, /, 'Did you mean osslsigncode?'],
    [{ tool: 'signtool' }, /tool is "signtool"/, 'Give one of these, or leave tool out for auto.'],
    [{ digest: 'sha1' }, /digest is "sha1"/, 'SHA-1 is not offered: two files with the same SHA-1 can be made on purpose'],
    [{ digest: 'MD5' }, /digest is "MD5"/, 'MD5 is not offered'],
    [{ digest: 'sha265' }, /digest is "sha265"/, 'Did you mean sha256?'],
    [{ files: 'a', verify: 'yes' }, /verify is "yes"/, 'Set verify to true or false.'],
    [{ files: 'a', parallel: '0' }, /parallel is "0", which is not a whole number from 1 to/, 'leave it out for 8'],
    [{ files: 'a', retries: '1e1' }, /retries is "1e1"/, 'plain digits'],
    [{ files: 'a', retries: '-1' }, /retries is "-1"/, 'plain digits'],
    [{ files: 'a', shard: '6/5' }, /shard is "6\/5"/, '2/5'],
    [{ files: 'a', shard: '0/5' }, /shard is "0\/5"/, '2/5'],
    [{ files: '!a' }, /exclusions only/, 'without the leading'],
    [{ digest: 'sha384' }, /digest is given, but it has no effect: there are no files/, 'Leave digest out.'],
    [{ shell: 'sh' }, /shell is given, but it has no effect/, 'Leave shell out.'],
    [{ 'gpg-public-key': 'a.asc' }, /gpg-public-key is given, but it has no effect: tool is auto/, 'Set tool to gpg'],
    [{ 'gpg-public-key': 'a.asc', run: 'a', tool: 'jarsigner' }, /no effect: tool is jarsigner/, 'Set tool to gpg'],
    [{ 'cryptoki-library': '/x.so', 'cryptoki-version': '5.0.0' }, /exclude each other/, '/x.so'],
    [{ 'cryptoki-library': '/x.so', 'require-verified-download': 'true' }, /exclude each other/, '/x.so'],
    [{ 'cryptoki-sha256': 'abc' }, /not a SHA-256 digest/, 'sha256sum'],
    [{ files: 'a', 'timestamp-urls': 'ftp://x' }, /not an http or https address/, 'one address a line'],
    [{ files: 'a', 'timestamp-urls': 'http://x/a,http://y' }, /several addresses in one line/, 'one address a line'],
    [{ files: 'a', 'timestamp-urls': 'http://x/a; https://y' }, /several addresses in one line/, 'one address a line'],
    [{ files: 'a', 'timestamp-urls': 'http://x/a http://y' }, /several addresses in one line/, 'one address a line'],
    [{ 'organization-id': 'acme' }, /organization-id/, '01234567-89ab-cdef'],
    [{ 'project-slug': 'a b' }, /project-slug/, ''],
    [{ 'project-slug': 'a\nb' }, /project-slug spans several lines/, 'quoting'],
  ])('%j', (inputs, message, hint) => {
    const error = refusal(inputs)
    expect(error.code).toBe('INVALID_INPUT')
    expect(error.message).toMatch(message)
    expect(error.hint).toContain(hint)
  })

  test('a default that is written out is no input without effect: action.yml hands over every default', () => {
    const defaults = Object.fromEntries(
      Object.entries(inputTable).flatMap(([name, definition]) => ('default' in definition ? [[name, definition.default]] : [])),
    )
    expect(parse({ ...defaults, 'cryptoki-library': '/x.so' }).cryptokiLibrary).toBe('/x.so')
  })

  test.each(['FAKE-token', `${organization}:FAKE-token`, '--pin=FAKE-token'])(
    'the token among the arguments, which are on a command line: %s',
    (pin) => {
      const error = refusal({ files: 'a', 'api-token': 'FAKE-token', arguments: `-pass\n${pin}` })
      expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringMatching(/^arguments holds the API token/) })
      expect(`${error.message}${error.hint ?? ''}`).not.toContain('FAKE')
    },
  )

  test('a malformed token is refused without being shown', () => {
    const error = refusal({ 'api-token': 'FAKE token\twith blanks' })
    expect(error.code).toBe('INVALID_INPUT')
    expect(`${error.message}${error.hint ?? ''}`).not.toContain('FAKE')
  })
})

describe('secrets are known before anything is checked', () => {
  test('the token, from input or environment, and the password of a proxy', () => {
    const read = (name: string): string | undefined => ({ 'http-proxy': 'http://user:p%40ss@proxy:8080', tool: 'nonsense' })[name]
    expect(readSecrets(read, { SIGNPATH_API_TOKEN: 'FAKE' })).toEqual(['FAKE', 'p@ss'])
  })

  test.each([
    ['https://user:p%40ssword@mirror.example.com/a.tar.gz', 'p@ssword'],
    ['https://user:100%@mirror.example.com/a.tar.gz', '100%'],
  ])("a mirror's password is among the secrets: %s", (archive, password) => {
    expect(readSecrets((name) => (name === 'cryptoki-archive' ? archive : undefined), {})).toEqual([password])
  })

  test.each([
    'https://mirror.example.com/a.tar.gz',
    'https://token:x@mirror.example.com/a.tar.gz',
    'https://token:%40%40@mirror.example.com/a.tar.gz',
    'folder:x@y/a.tar.gz',
    'C:\\a@b\\archive.zip',
  ])('%s holds none', (archive) => {
    expect(readSecrets((name) => (name === 'cryptoki-archive' ? archive : undefined), {})).toEqual([])
  })

  test.each([
    ['user:Secr3t-1@a.example/tsr', ['Secr3t-1']],
    ['//user:Secr3t-1@a.example/tsr', ['Secr3t-1']],
    ['ftp://user:Secr3t-1@a.example/tsr', ['Secr3t-1']],
    ['http:/user:Secr3t-1@a.example/tsr', ['Secr3t-1']],
    ['"http://user:Secr3t-1@a.example/tsr"', ['Secr3t-1']],
    ['http://user:Secr3t-1@a.example:99999/tsr', ['Secr3t-1']],
    ['http://user:Secr3t#/@1@a.example/tsr', ['Secr3t#/@1']],
    ['http://user:%53ecr3t-1@a.example/tsr', ['Secr3t-1', '%53ecr3t-1']],
    ['http://user:Secr3t-1@a.example/tsr https://user:Secr3t-2@b.example/tsr', ['Secr3t-1', 'Secr3t-2']],
    ['http://user:Secr3t-1@a.example,http://b.example/?key=Secr3t-2', ['Secr3t-1', 'Secr3t-2']],
    ['http://a.example:99999/tsr', []],
    ['a.example:8080/tsr', []],
    ['C:\\archives\\a@b.zip', []],
  ])('those in what is refused as no address, and shown: %s', (address, passwords) => {
    for (const input of ['api-url', 'cryptoki-archive', 'timestamp-urls'])
      expect(readSecrets((name) => (name === input ? address : undefined), {})).toEqual(passwords)
  })

  test('that of a proxy whose variable is no address, and is passed over', () => {
    expect(readSecrets(() => undefined, { https_proxy: 'http://user:Secr3t#1@proxy:8080' })).toEqual(['Secr3t#1'])
  })

  test('those in addresses of timestamp servers, each of them', () => {
    const urls = 'http://good.example/\nhttps://user:first-secret@a.example/\nhttp://other:second-secret@b.example/tsa'
    expect(readSecrets((name) => (name === 'timestamp-urls' ? urls : undefined), {})).toEqual(['first-secret', 'second-secret'])
  })

  test.each([
    ['https://tsa.example/?hash=sha256&apiKey=ab%2Fcdefghij=#x', ['ab%2Fcdefghij=', 'ab/cdefghij=']],
    ['https://mirror.example/a.zip?X-Amz-Signature=0123456789abcdef&X-Amz-Expires=1234567890', ['0123456789abcdef']],
    ['https://tsa.example/tsr?0123456789abcdef', ['0123456789abcdef']],
    ['https://0123456789%61bcdef@tsa.example/tsr', ['0123456789abcdef']],
    ['https://somebody@tsa.example/tsr', []],
    ['https://tsa.example/tsr?digest=a-long-word-without-a-secret&key=short&policy', []],
    ['a folder/what?key=0123456789abcdef', []],
  ])('access keys in an address: %s', (address, keys) => {
    for (const input of ['cryptoki-archive', 'timestamp-urls'])
      expect(readSecrets((name) => (name === input ? address : undefined), {})).toEqual(keys)
  })
})

test('on Azure Pipelines, the text of a variable that is not there is no token and no organization', () => {
  const environment = { SIGNPATH_API_TOKEN: '$(signpath-api-token)', SIGNPATH_ORGANIZATION_ID: ' $(SIGNPATH_ORGANIZATION_ID) ' }
  const nothing = (): undefined => undefined
  expect(parseInputs(nothing, { ...environment, TF_BUILD: 'True' })).toMatchObject({ apiToken: undefined, organizationId: undefined })
  expect(() => parseInputs(nothing, environment)).toThrow('$(SIGNPATH_ORGANIZATION_ID)')
  expect(() => parseInputs(nothing, { SIGNPATH_API_URL: '$(SIGNPATH_API_URL)', TF_BUILD: 'True' })).toThrow('$(SIGNPATH_API_URL)')
})

test.each(inputNames.filter((name) => !['run', 'arguments', 'api-token', 'organization-id'].includes(name)))(
  'on Azure Pipelines, %s with a variable that is not there is refused as that',
  (input) => {
    const read = (name: string): string | undefined => ({ files: 'a', [input]: 'x/$(Build.ArtifactStagingDirectoy)/y' })[name]
    // The text of booleans is read in lower case.
    const says = new RegExp(`^${input} holds \\$\\(Build\\.ArtifactStagingDirectoy\\), which`, 'i')
    expect(() => parseInputs(read, { TF_BUILD: 'True' })).toThrow(says)
    const elsewhere = (): unknown => parseInputs(read, {})
    if (['output-directory', 'report-directory', 'description'].includes(input)) expect(elsewhere).not.toThrow()
  },
)

describe('names that no input has', () => {
  const check = (given: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}): unknown => {
    try {
      checkInputNames(
        parse(inputs),
        Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      )
    } catch (error) {
      return error
    }
    return undefined
  }

  test.each([
    ['timestamp-url', { files: 'a' }, 'Did you mean timestamp-urls?'],
    ['output-dir', { files: 'a' }, 'Did you mean output-directory?'],
    ['outputDirectory', { files: 'a' }, 'Did you mean output-directory?'],
    ['file', {}, 'Did you mean files?'],
    ['no-such-thing', { run: 'a' }, 'The names of all inputs stand in docs/reference.md.'],
  ])('%s is refused', (name, inputs, hint) => {
    expect(check({ [name]: 'x' }, inputs)).toMatchObject({
      code: 'INVALID_INPUT',
      message: `${name.toLowerCase()} is given, but there is no such input.`,
      hint,
    })
  })

  test.each(['ACT', 'GITEA_ACTIONS'])('%s: a step has the inputs of the composite action around it', (runner) => {
    const environment = { 'INPUT_SIGNING-KEY': 'x', 'INPUT_TIMESTAMP-URL': 'x' }
    expect(() => {
      checkInputNames(parse({ files: 'a' }), environment)
    }).toThrow()
    checkInputNames(parse({ files: 'a' }), { ...environment, [runner]: 'true' })
  })

  test.each([[{ files: 'a', 'timestamp-urls': '', run: ' ' }], [{ version: '1', file: 'b', output_directory: 'c', 'no-such-thing': ' ' }]])(
    '%j may stand in the environment of a step with files',
    (given) => {
      expect(check(given, { files: 'a' })).toBeUndefined()
    },
  )
})
