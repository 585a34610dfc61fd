import { describe, expect, test } from '@jest/globals'
import { SigningError } from '../../core/errors.ts'
import { processEnded } from '../../core/signing/batch/words.ts'
import { opensslDgst } from '../../core/tools/openssl-dgst.ts'
import type { ToolContext } from '../../core/tools/signing-tool.ts'

const context: ToolContext = {
  key: { id: 'p/s', idHex: '702f73', uri: 'pkcs11:id=p/s;type=private', type: 'RSA' },
  options: {
    digest: 'sha384',
    padding: 'pss',
    outputFormat: 'der',
    gpgFormat: 'armor',
    httpRequestTimeoutInSeconds: 30,
    extraArguments: ['-x', 'y'],
  },
  configuration: { library: '/lib/module.so', opensslConf: '/tmp/openssl.cnf' },
  backend: 'engine',
  command: (name) => `/usr/bin/${name}`,
}
const request = { input: '/work/a.bin', output: '/out/a.bin.sig', timestampUrl: undefined }

describe('the command', () => {
  test('names the engine where there is one', () => {
    expect(opensslDgst.sign(request, context)).toEqual({
      program: '/usr/bin/openssl',
      arguments: [
        ...['dgst', '-engine', 'pkcs11', '-keyform', 'engine', '-sign', 'pkcs11:id=p/s;type=private', '-sha384'],
        ...['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:digest', '-x', 'y', '-out', '/out/a.bin.sig', '/work/a.bin'],
      ],
      environment: { OPENSSL_CONF: '/tmp/openssl.cnf', PKCS11_MODULE_PATH: '/lib/module.so' },
    })
  })

  test('names no engine where a provider is used', () => {
    const { arguments: argv } = opensslDgst.sign(request, { ...context, backend: 'provider' })
    expect(argv.slice(0, 3)).toEqual(['dgst', '-sign', 'pkcs11:id=p/s;type=private'])
    expect(argv).not.toContain('engine')
  })

  test('never holds a PIN', () => {
    expect(JSON.stringify(opensslDgst.sign(request, context))).not.toContain('CONFIG')
  })

  test('fails without a configuration rather than to let openssl find one', () => {
    const unprepared = { ...context, configuration: { library: '/lib/module.so' } }
    expect(() => opensslDgst.sign(request, unprepared)).toThrow(SigningError)
  })
})

describe('the failure', () => {
  test('of OpenSSL 1.1.1 names a missing key too', () => {
    const output = '140135682570048:error:80067065:pkcs11 engine:ctx_load_privkey:object not found:eng_back.c:974:'
    expect(opensslDgst.readFailure(output, 139)).toMatchObject({ code: 'POLICY_NOT_FOUND' })
  })

  test('of OpenSSL to load a provider, of which it says no word, is told by what it lacks then', () => {
    const output =
      'Could not open file or uri for loading private key from pkcs11:id=a/b;type=private\n4097CD30077F0000:error:1608010C:STORE routines:inner_loader_fetch:unsupported:../crypto/store/store_meth.c:362:No store loader found. For standard store loaders you need at least one of the default or base providers available.'
    expect(opensslDgst.readFailure(output, 1)).toMatchObject({
      code: 'PREREQUISITE_MISSING',
      message: expect.stringContaining('provider'),
      hint: expect.any(String),
    })
  })

  test('of libp11 to list the keys is not that the key is missing', () => {
    const output = [
      'Unable to enumerate private keys',
      'The private key was not found at: pkcs11:id=demo/release;type=private',
      '40A055172F7F0000:error:42000065:pkcs11 engine:ERR_ENG_error:object not found:eng_back.c:887:',
    ]
    const failure = opensslDgst.readFailure(output.join('\n'), 1)
    expect(failure).toMatchObject({ code: 'SIGNING_FAILED', hint: expect.stringContaining('pkcs11-tool') })
    expect(failure.message).toContain('Ed25519')
  })

  test('of a key that wants the PIN before each signature names what can sign with it', () => {
    const output = [
      'Enter PKCS#11 key PIN for demo/release:',
      'Error signing data',
      '40A77A4C417F0000:error:1400006B:UI routines:UI_process:processing error:../crypto/ui/ui_lib.c:573:while reading strings',
      '40A77A4C417F0000:error:41800407:PKCS#11 module:ERR_CKR_error:reason(1031):p11_rsa.c:120:',
    ]
    const failure = opensslDgst.readFailure(output.join('\n'), 1)
    expect(failure).toMatchObject({ code: 'SIGNING_FAILED', hint: expect.stringContaining('pkcs11-tool') })
    expect(failure.message).toContain('CKA_ALWAYS_AUTHENTICATE')
    expect(failure.ckr).toBeUndefined()
  })

  test("of another key's certificate says so, in whichever of openssl's words", () => {
    for (const words of ['X509_check_private_key:key values mismatch', 'CMS_add1_signer:private key does not match certificate'])
      expect(opensslDgst.readFailure(`40D75F03017F0000:error:17000088:CMS routines:${words}:cms_sd.c:313:`, 3).code).toBe('INVALID_INPUT')
  })

  test("of the batch signer, whose library has ended its process, is not the tool's exit code", () => {
    const words = processEnded('C_Sign', 'with exit code 0')
    expect(opensslDgst.readFailure(words, 1)).toEqual({ message: 'the process that holds the library ended with exit code 0 in C_Sign' })
  })

  test('stays open where the words say nothing', () => {
    expect(opensslDgst.readFailure('Killed', null)).toEqual({})
  })
})
