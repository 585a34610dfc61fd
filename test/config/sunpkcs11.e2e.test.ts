import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderSunPkcs11Config } from '../../core/config/sunpkcs11.ts'
import { createToken, nastyNames, softhsm, type Token } from './token.ts'

let token: Token

beforeAll(async () => {
  token = await createToken()
})
afterAll(async () => {
  await token.remove()
})

test.each([...nastyNames, 'Jürgen à côté', 'open ${{x}} brace'])('makes Java load the library from a folder named %j', async (name) => {
  const folder = join(token.directory, `n${[...nastyNames].indexOf(name as never)}`, name)
  const library = join(folder, 'module.so')
  const config = join(token.directory, 'pkcs11.config')
  await mkdir(folder, { recursive: true })
  await copyFile(softhsm, library)
  await writeFile(config, renderSunPkcs11Config({ library }))

  const provider = ['-providerClass', 'sun.security.pkcs11.SunPKCS11', '-providerArg', config]
  const args = ['-list', '-keystore', 'NONE', '-storetype', 'PKCS11', ...provider, '-storepass:env', 'PIN']
  const { output, loaded } = await token.trace('keytool', args, { PIN: 'CONFIG' })

  expect(output).toContain('Keystore provider: SunPKCS11-SignPath.Cryptoki')
  expect(output).toContain('project/policy, PrivateKeyEntry')
  expect(loaded).toContain(library)
})
