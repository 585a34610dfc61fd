/** What the real tools print when a PKCS #11 function fails. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseJavaCkr, parseOpensslCkr, parsePkcs11ToolCkr } from '../core/ckr.ts'
import { renderOpensslEngineConfig } from '../core/config/openssl.ts'
import { keyIdHex, pkcs11Uri } from '../core/config/pkcs11-uri.ts'
import { renderSunPkcs11Config } from '../core/config/sunpkcs11.ts'
import { createToken, engine, keyId, softhsm, type Token } from './config/token.ts'

let token: Token

beforeAll(async () => {
  token = await createToken()
})
afterAll(async () => {
  await token.remove()
})

async function openssl(pin: string, id: string): Promise<string> {
  const conf = join(token.directory, 'openssl.cnf')
  await writeFile(conf, renderOpensslEngineConfig({ enginePath: engine, library: softhsm, pin }))
  const args = ['dgst', '-engine', 'pkcs11', '-keyform', 'engine', '-sign', pkcs11Uri({ id }), '-sha256', '-out', 's', conf]
  const { exitCode, output } = await token.run('openssl', args, { OPENSSL_CONF: conf })
  expect(exitCode).not.toBe(0)
  return output
}

async function pkcs11Tool(pin: string, id: string, mechanism: string): Promise<string> {
  const hash = join(token.directory, 'hash')
  await writeFile(hash, Buffer.alloc(32, 7))
  const args = [
    '--module',
    softhsm,
    '--login',
    '--pin',
    pin,
    '--id',
    keyIdHex(id),
    '--sign',
    '-m',
    mechanism,
    '-i',
    hash,
    '-o',
    join(token.directory, 's'),
  ]
  const { exitCode, output } = await token.run('pkcs11-tool', args)
  expect(exitCode).not.toBe(0)
  return output
}

async function java(program: string, pin: string, ...args: readonly string[]): Promise<string> {
  const config = join(token.directory, 'pkcs11.config')
  await writeFile(config, renderSunPkcs11Config({ library: softhsm }))
  const provider = ['-keystore', 'NONE', '-storetype', 'PKCS11', '-providerClass', 'sun.security.pkcs11.SunPKCS11', '-providerArg', config]
  const { exitCode, output } = await token.run(program, [...provider, '-storepass:env', 'PIN', ...args], { PIN: pin })
  expect(exitCode).not.toBe(0)
  return output
}

test('openssl names a wrong PIN, although it crashes', async () => {
  expect(parseOpensslCkr(await openssl('wrong', keyId))).toBe('CKR_PIN_INCORRECT')
})

test('openssl has no code for a missing key', async () => {
  const output = await openssl('CONFIG', 'no/such')
  expect(output).toContain('object not found')
  expect(parseOpensslCkr(output)).toBeUndefined()
})

test('osslsigncode names a wrong PIN', async () => {
  const file = join(token.directory, 'a.ps1')
  await writeFile(file, 'Write-Host hello\r\n')
  const key = ['-pkcs11module', softhsm, '-key', pkcs11Uri({ id: keyId }), '-pass', 'wrong', '-certs', token.certificate]
  const { exitCode, output } = await token.run('osslsigncode', ['sign', ...key, '-in', file, '-out', `${file}.signed`])
  expect(exitCode).not.toBe(0)
  expect(parseOpensslCkr(output)).toBe('CKR_PIN_INCORRECT')
})

test('pkcs11-tool names a wrong PIN', async () => {
  expect(parsePkcs11ToolCkr(await pkcs11Tool('wrong', keyId, 'RSA-PKCS'))).toBe('CKR_PIN_INCORRECT')
})

test('pkcs11-tool has no code for a missing key', async () => {
  const output = await pkcs11Tool('CONFIG', 'no/such', 'RSA-PKCS')
  expect(output).toContain('Private key not found')
  expect(parsePkcs11ToolCkr(output)).toBeUndefined()
})

test('pkcs11-tool masks why the mechanism does not fit the key', async () => {
  expect(parsePkcs11ToolCkr(await pkcs11Tool('CONFIG', keyId, 'ECDSA'))).toBe('CKR_OPERATION_NOT_INITIALIZED')
})

test('keytool names a wrong PIN when it is verbose, jarsigner does not', async () => {
  expect(parseJavaCkr(await java('keytool', 'wrong', '-list', '-v'))).toBe('CKR_PIN_INCORRECT')
  const output = await java('jarsigner', 'wrong', join(token.directory, 'no.jar'), keyId)
  expect(output).toContain('load failed')
  expect(parseJavaCkr(output)).toBeUndefined()
})
