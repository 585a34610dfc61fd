import { describe, expect, test } from '@jest/globals'
import { osslsigncode } from '../../core/tools/osslsigncode.ts'
import type { ToolContext } from '../../core/tools/signing-tool.ts'

const context: ToolContext = {
  key: { id: 'p/s', idHex: '702f73', uri: 'pkcs11:id=p/s;type=private', type: 'RSA' },
  options: {
    digest: 'sha384',
    padding: 'pkcs1',
    outputFormat: 'der',
    gpgFormat: 'armor',
    httpRequestTimeoutInSeconds: 30,
    extraArguments: ['-n', 'My App'],
  },
  configuration: { library: '/lib/module.so', certificateChain: '/tmp/chain.pem', opensslConf: '/tmp/openssl.cnf' },
  backend: 'engine',
  command: (name) => `/usr/bin/${name}`,
}
const request = { input: '/work/a.exe', output: '/out/a.exe', timestampUrl: 'http://tsa.example/' }

describe('the command', () => {
  test('names the module where there is an engine, and loads no configuration that loads it too', () => {
    expect(osslsigncode.sign(request, context)).toEqual({
      program: '/usr/bin/osslsigncode',
      arguments: [
        ...['sign', '-pkcs11module', '/lib/module.so', '-pass', 'CONFIG', '-certs', '/tmp/chain.pem', '-key', 'pkcs11:id=p/s;type=private'],
        ...['-h', 'sha384', '-ts', 'http://tsa.example/', '-n', 'My App', '-in', '/work/a.exe', '-out', '/out/a.exe'],
      ],
      environment: {},
    })
  })

  test("leaves it all to the provider's configuration where there is one", () => {
    const { arguments: argv, environment } = osslsigncode.sign({ ...request, timestampUrl: undefined }, { ...context, backend: 'provider' })
    expect(environment).toEqual({ OPENSSL_CONF: '/tmp/openssl.cnf' })
    expect(argv.slice(0, 3)).toEqual(['sign', '-certs', '/tmp/chain.pem'])
    expect(argv).not.toContain('-ts')
  })
})

// As osslsigncode 2.1 and 2.5 print it; 2.9 is run in the end-to-end test.
describe.each([
  [
    'a dead timestamp server',
    "CURL failure: Couldn't connect to server http://127.0.0.1:9\nRFC 3161 timestamping failed\nFailed",
    'TIMESTAMP_FAILED',
  ],
  [
    'a certificate of another key',
    'PKCS7_add_signature failed\n1402:error:0B080074:x509 certificate routines:X509_check_private_key:key values mismatch:x.c:303:',
    'INVALID_INPUT',
  ],
  ['a script, which 2.5 does not know', 'Engine "pkcs11" set.\nUnrecognized file type: a.ps1\nFailed', 'INVALID_INPUT'],
])('the failure by %s', (_, output, code) => {
  test(`is ${code}`, () => {
    expect(osslsigncode.readFailure(output, 255)).toMatchObject({ code })
  })
})

// As osslsigncode 2.9 prints it, and the same line behind each.
test.each([
  'It is not possible to add a signature without using the -add-msi-dse parameter, as doing so would invalidate the initial signature due to the presence of MsiDigitalSignatureEx.',
  'It is not possible to add a nested signature using the -add-msi-dse parameter without invalidating the initial signature, as the file does not contain MsiDigitalSignatureEx.',
  'It is not possible to add a nested signature of a different MD type to the MSI file without invalidating the initial signature, as the file contains MsiDigitalSignatureEx.',
])('does not say of a signed installer that there is no signature: %s', (words) => {
  const { code, message, hint } = osslsigncode.readFailure(`${words}\nUnable to extract existing signature\nFailed`, 255)
  expect({ code, message }).toEqual({ code: 'INVALID_INPUT', message: expect.stringContaining('MsiDigitalSignatureEx') })
  expect(hint).not.toContain('for files without a signature')
})

test.each([
  [
    "CURL failure: Couldn't connect to server http://u:secret@127.0.0.1:9\nRFC 3161 timestamping failed\nFailed",
    "Couldn't connect to server",
  ],
  [
    'HTTP failure: Failed to get data from http://127.0.0.1:9/\nerror:8000006F:system library:BIO_connect:Connection refused:bio_sock2.c:117:calling connect()\nRFC 3161 timestamping failed',
    'Connection refused',
  ],
  [
    'error:1E800072:HTTP routines:parse_http_line1:status code unsupported:../crypto/http/http_client.c:473:code=503, reason=Service Unavailable\nerror:1E800067:HTTP routines:OSSL_HTTP_REQ_CTX_exchange:error receiving:../crypto/http/http_client.c:923:server=http://127.0.0.1:1\nRFC 3161 timestamping failed',
    'status code unsupported (code=503, reason=Service Unavailable)',
  ],
  [
    'error:1E800074:HTTP routines:OSSL_HTTP_REQ_CTX_nbio:redirection not enabled:../crypto/http/http_client.c:684:\nRFC 3161 timestamping failed',
    'redirection not enabled',
  ],
  [
    'error:1E800076:HTTP routines:OSSL_HTTP_REQ_CTX_nbio:unexpected content type:../crypto/http/http_client.c:713:expected=application/timestamp-reply, actual=text/html\nRFC 3161 timestamping failed',
    'it answered, but not with a timestamp (expected=application/timestamp-reply, actual=text/html)',
  ],
  [
    'error:0A000086:SSL routines::certificate verify failed:../ssl/statem/statem_clnt.c:1889:\nRFC 3161 timestamping failed',
    'certificate verify failed',
  ],
  ['Failed to convert timestamp reply from http://127.0.0.1:8765/\nRFC 3161 timestamping failed', 'its answer is no timestamp'],
  [
    'Timestamping failed: status 2\nFailed to convert timestamp reply from http://127.0.0.1:8765/\nRFC 3161 timestamping failed',
    'it answered with status 2 (rejection)',
  ],
  ['error: timestamping failed: http://tsa.example/: it answered with HTTP status 500', 'it answered with HTTP status 500'],
])('why a timestamp server failed: %j', (output, reason) => {
  expect(osslsigncode.readFailure(output, 255).message).toBe(`The timestamp server gave no good timestamp: ${reason}.`)
})
