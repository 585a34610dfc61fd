import { expect, test } from '@jest/globals'
import { apksigner } from '../../core/tools/apksigner.ts'
import { jarsigner } from '../../core/tools/jarsigner.ts'
import type { ToolContext } from '../../core/tools/signing-tool.ts'

const context: ToolContext = {
  key: { id: 'p/s', idHex: '702f73', uri: 'pkcs11:id=p/s;type=private', type: 'EC' },
  options: {
    digest: 'sha512',
    padding: 'pkcs1',
    outputFormat: 'der',
    gpgFormat: 'armor',
    httpRequestTimeoutInSeconds: 45,
    extraArguments: ['-tsapolicyid', '1.2.3'],
  },
  configuration: { library: '/lib/module.so', certificateChain: '/tmp/chain.pem', sunpkcs11Config: '/tmp/pkcs11.config' },
  backend: 'engine',
  command: (name) => `/usr/bin/${name}`,
}

test('the command keeps the PIN out of the arguments', () => {
  const command = jarsigner.sign({ input: '/work/a.jar', output: '/out/a.jar', timestampUrl: 'http://tsa.example/' }, context)
  expect(command).toEqual({
    program: '/usr/bin/jarsigner',
    arguments: [
      ...['-J-Duser.language=en', '-keystore', 'NONE', '-storetype', 'PKCS11', '-providerClass', 'sun.security.pkcs11.SunPKCS11'],
      ...[
        '-providerArg',
        '/tmp/pkcs11.config',
        '-storepass:env',
        'PKCS11_SIGN_PIN',
        '-certchain',
        '/tmp/chain.pem',
        '-sigfile',
        'SIGNPATH',
      ],
      ...['-sigalg', 'SHA512withECDSA', '-digestalg', 'SHA-512'],
      ...[
        '-J-Dsun.net.client.defaultConnectTimeout=45000',
        '-J-Dsun.net.client.defaultReadTimeout=45000',
        '-tsa',
        'http://tsa.example/',
        '-tsadigestalg',
        'SHA-512',
        '-tsapolicyid',
        '1.2.3',
      ],
      ...['-signedjar', '/out/a.jar', '/work/a.jar', 'p/s'],
    ],
    environment: { PKCS11_SIGN_PIN: 'CONFIG' },
  })
})

test('knows a timestamp server whose answer does not fit into memory', () => {
  const memory = 'Exception in thread "main" java.lang.OutOfMemoryError: Required array size too large\n'
  const at = (method: string): string => `\tat java.base/${method}\n`
  const reading = at('java.io.InputStream.readAllBytes(InputStream.java:346)')
  const asking = at('sun.security.timestamp.HttpTimestamper.generateTimestamp(HttpTimestamper.java:151)')
  expect(jarsigner.readFailure(memory + reading + asking, 1)).toMatchObject({ code: 'TIMESTAMP_FAILED' })
  expect(jarsigner.readFailure(memory + reading, 1)).not.toMatchObject({ code: 'TIMESTAMP_FAILED' })
})

test.each([
  'jarsigner: unable to sign jar: java.lang.OutOfMemoryError: Java heap space\n',
  'Error occurred during initialization of VM\nCould not reserve enough space for 67108864KB object heap\n',
  'Error occurred during initialization of VM\nCould not allocate compressed class space: 1073741824 bytes\n',
  '#\n# There is insufficient memory for the Java Runtime Environment to continue.\n',
])('knows that Java ran out of memory: %j', (words) => {
  const failure = { code: 'SIGNING_FAILED', message: 'Java ran out of memory.', hint: expect.stringContaining('parallel') }
  expect(jarsigner.readFailure(words, 1)).toMatchObject(failure)
  expect(apksigner.readFailure(words, 1)).toMatchObject(failure)
})

test('knows a timestamp server whose answer Java can not read', () => {
  // A certificate in it whose issuer has no name, for example.
  const words =
    'jarsigner: unable to sign jar: java.lang.RuntimeException: sun.security.pkcs.ParsingException: Unable to parse the encoded bytes'
  expect(jarsigner.readFailure(words, 1)).toMatchObject({
    code: 'TIMESTAMP_FAILED',
    message: expect.stringContaining('ParsingException: Unable to parse'),
  })
})

test.each([
  'java.security.cert.CertificateException: Certificate not included in timestamp token',
  'java.security.cert.CertificateException: Certificate is not valid for timestamping',
  'sun.security.timestamp.TSResponse$TimestampException: Bad encoding for timestamp response: expected a timeStampToken element to be present',
])('knows a timestamp server whose answer Java does not take: %s', (words) => {
  expect(jarsigner.readFailure(`jarsigner: unable to sign jar: java.lang.RuntimeException: ${words}\n`, 1)).toMatchObject({
    code: 'TIMESTAMP_FAILED',
    message: expect.stringContaining(words.split(': ').at(-1) ?? ''),
  })
})

test('does not take a signature that the library does not begin for a library that is not loaded', () => {
  const words = 'java.security.ProviderException: Initialization failed'
  const refused = jarsigner.readFailure(`jarsigner: unable to sign jar: ${words}`, 1)
  expect(refused).toEqual({ message: expect.stringContaining('did not begin a signature') })
  expect(jarsigner.readFailure(`jarsigner error: ${words}`, 1)).toMatchObject({ code: 'LIBRARY_NOT_LOADABLE' })
})

test('knows a token without a mechanism for the key', () => {
  const words =
    'java.security.InvalidKeyException: No installed provider supports this key: sun.security.pkcs11.P11Key$P11RSAPrivateKeyInternal'
  expect(jarsigner.readFailure(`jarsigner: unable to sign jar: ${words}`, 1)).toEqual({ message: expect.stringContaining('no mechanism') })
})

test("does not take a file's name for a timestamp server's failure", () => {
  expect(jarsigner.readFailure('jarsigner: unable to open jar file: /work/TSA timestamp/a.jar', 1)).toMatchObject({ code: 'INVALID_INPUT' })
})
