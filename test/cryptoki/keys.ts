/** OpenPGP keys of the tests, made by GnuPG for each run: what SignPath signs with is GnuPG's format, and its key signs nothing here. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** When a test pretends to be, as GnuPG writes it: `20240101T000000`. */
interface Time {
  readonly at?: string
  /** From then on: `1d`, `2y`; never by default. */
  readonly expires?: string
}

export interface KeyRing {
  /** Makes an RSA key and gives its armored public half. */
  makeKey(user: string, time?: Time): string
  /** A detached, armored signature. */
  sign(user: string, content: Buffer | string, options?: Time & { readonly digest?: string }): string
  remove(): void
}

export function createKeyRing(): KeyRing {
  // gpg-agent's socket lies in it, so the path must be short.
  const home = mkdtempSync(join(tmpdir(), 'ring-'))
  const environment = { ...process.env, GNUPGHOME: home, LC_ALL: 'C' }
  const gpg = (...words: readonly string[]): Buffer =>
    execFileSync('gpg', ['--batch', '--yes', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', '', ...words], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const clock = ({ at }: Time): string[] => (at === undefined ? [] : ['--faked-system-time', `${at}!`])
  return {
    makeKey(user, time = {}) {
      gpg(...clock(time), '--quick-generate-key', user, 'rsa2048', 'sign', time.expires ?? 'never')
      return gpg('--armor', '--export', user).toString()
    },
    sign(user, content, options = {}) {
      const path = join(home, 'content')
      writeFileSync(path, content)
      gpg(
        ...clock(options),
        '--local-user',
        user,
        '--digest-algo',
        options.digest ?? 'SHA512',
        '--default-sig-expire',
        options.expires ?? '0',
        '--armor',
        '--detach-sign',
        path,
      )
      return readFileSync(`${path}.asc`, 'utf8')
    },
    remove() {
      execFileSync('gpgconf', ['--kill', 'gpg-agent'], { env: environment })
      rmSync(home, { recursive: true, force: true })
    },
  }
}
