import { createPrivateKey, createPublicKey, generateKeyPair, randomBytes, type KeyObject } from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { KeySpec } from './world.ts'

const generate = promisify(generateKeyPair)

export interface KeyPair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Buffer
}

/** Makes each key on first use (RSA 4096 takes seconds) and keeps it in memory and, where a folder is given, on disk for the next run. */
export class KeyStore {
  readonly #directory: string | undefined
  readonly #keys = new Map<string, Promise<KeyPair>>()

  constructor(directory?: string) {
    this.#directory = directory
  }

  get(name: string, spec: KeySpec): Promise<KeyPair> {
    const known = this.#keys.get(name)
    if (known) return known
    const made = loadOrMake(this.#directory, name, spec)
    this.#keys.set(name, made)
    // A folder that could not be written must not break the key for the rest of the run.
    made.catch(() => this.#keys.delete(name))
    return made
  }
}

async function loadOrMake(directory: string | undefined, name: string, spec: KeySpec): Promise<KeyPair> {
  if (directory === undefined) return keyPair(await makePem(spec))
  const path = join(directory, `${name.replaceAll('/', '.')}.${spec}.pem`)
  const cached = await readIfThere(path)
  if (cached !== undefined) return keyPair(cached)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomBytes(6).toString('hex')}`
  await writeFile(temporary, await makePem(spec), { mode: 0o600, flag: 'wx' })
  // link() does not overwrite: of two simulators that start at once, both end with the key of the first.
  await link(temporary, path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  })
  await unlink(temporary)
  return keyPair(await readFile(path, 'utf8'))
}

function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  })
}

async function makePem(spec: KeySpec): Promise<string> {
  const { privateKey } = spec.startsWith('rsa')
    ? await generate('rsa', { modulusLength: Number(spec.slice(3)) })
    : await generate('ec', { namedCurve: `P-${spec.slice(2)}` })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

function keyPair(pem: string): KeyPair {
  const privateKey = createPrivateKey(pem)
  const publicKey = createPublicKey(privateKey)
  return { privateKey, publicKey, spki: publicKey.export({ type: 'spki', format: 'der' }) }
}
