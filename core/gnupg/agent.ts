/** gpg-agent and its card daemon: one of each for the whole run, and the only ones that get the API token. */
import { symlink, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { dummyCertificate, isPlain, renderCardDaemonConfig, renderGpgAgentConfig, renderGpgConfig } from '../config/gnupg.ts'
import { pin } from '../configure.ts'
import { SigningError } from '../errors.ts'
import { makeStagingFolder } from '../leftovers.ts'
import { messageOf } from '../output-error.ts'
import { stream } from '../process.ts'
import type { Session } from '../session.ts'
import { sleepOrCancel } from '../signing/retry.ts'
import { recoveryOfCardDaemonInMilliseconds } from '../tools/gnupg-failure.ts'
import type { GnupgConfiguration } from '../tools/signing-tool.ts'
import { temporaryError } from '../workspace.ts'
import { askAgent, call, startLimitInSeconds, type GnupgQuestion, type KeyRing } from './key-ring.ts'

/** Linux allows 108 bytes, others 104; the longest name of a socket below is gnupg-pkcs11-scd.XXXXXX/agent.S. */
const longestHome = 104 - 33

/** @throws SigningError OUTPUT_NOT_WRITABLE */
export async function makeKeyRing(session: Session, question: GnupgQuestion): Promise<KeyRing> {
  const { inputs } = session
  const home = await makeHome(session)
  const log = join(home, 'scd.log')
  const library = isPlain(question.library) ? question.library : join(home, `library${extname(question.library)}`)
  const files: Readonly<Record<string, string>> = {
    'gpg-agent.conf': renderGpgAgentConfig(question.command('gnupg-pkcs11-scd')),
    'gnupg-pkcs11-scd.conf': renderCardDaemonConfig({ library, log }),
    'gpg.conf': renderGpgConfig({ digest: inputs.digest, pin, startsAgent: inputs.exportEnvironment !== 'none' }),
  }
  try {
    if (library !== question.library) await symlink(question.library, library)
    for (const [name, text] of Object.entries(files)) await writeFile(join(home, name), text, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    throw temporaryError(error, home)
  }
  return { session, home, log, question }
}

/** A folder of the workspace, or, where its path is too long for a socket, one in /tmp, journaled like the rest. */
async function makeHome({ workspace }: Session): Promise<string> {
  const own = join(workspace.directory, 'gnupg')
  if (Buffer.byteLength(own) <= longestHome && isPlain(own)) return workspace.folder('gnupg')
  return makeStagingFolder(workspace.directory, '/tmp')
}

/** Gives what ends a card daemon that hangs in the library, once for all that it kept waiting: it knows no command for that, but says who it is. */
export function cardDaemonEnder(ring: KeyRing): GnupgConfiguration['endCardDaemon'] {
  const end = async (): Promise<void> => {
    const { output } = await askAgent(ring, ['SCD GETINFO pid'], startLimitInSeconds)
    const id = /^D ([1-9]\d*)$/m.exec(output)?.[1]
    try {
      if (id !== undefined) process.kill(Number(id), 'SIGKILL')
    } catch {
      // It has ended.
    }
    await sleepOrCancel(recoveryOfCardDaemonInMilliseconds, ring.session.signal)
  }
  let ending: Promise<void> | undefined
  return (alone) =>
    (ending ??= alone.run(end).finally(() => {
      ending = undefined
    }))
}

export interface Agent {
  /** @throws SigningError PREREQUISITE_MISSING: it does not start */
  ready(): Promise<void>
  /** Ends it with its card daemon. Never throws, and may be called twice. */
  stop(): Promise<void>
}

/**
 * gpg-agent goes into the background and ends with the program that it was started for: that is `sleep`, which the supervisor ends, with
 * all of its process group, also where this process is killed.
 */
export function startAgent(ring: KeyRing): Agent {
  const { session, home, question } = ring
  const ending = new AbortController()
  const ended = stream(
    {
      program: question.command('gpg-agent'),
      arguments: ['--homedir', home, '--daemon', '--no-detach', 'sleep', '2147483647'],
      // The card daemon's socket lies in TMPDIR.
      environment: session.environment({ ...question.credentials, ...dummyCertificate, GNUPGHOME: home, TMPDIR: home }),
    },
    {
      workingDirectory: session.workspace.directory,
      signal: AbortSignal.any([ending.signal, session.signal]),
      redact: session.redact,
      onLine: (line) => {
        session.host.debug(`gpg-agent: ${line}`)
      },
    },
  ).then(
    () => undefined,
    (error: unknown) => {
      if (!ending.signal.aborted) session.host.debug(`gpg-agent: ${messageOf(error)}`)
    },
  )
  return {
    async ready() {
      const end = performance.now() + startLimitInSeconds * 1000
      for (;;) {
        const { exitCode, output } = await askAgent(ring, ['GETINFO version'], startLimitInSeconds)
        if (exitCode === 0 && /^OK/m.test(output)) return
        if (performance.now() > end) {
          throw new SigningError('PREREQUISITE_MISSING', `gpg-agent did not start: ${output.trim()}.`, {
            hint: 'Check that the gnupg package is complete (gpg-agent, gpgconf).',
          })
        }
        await sleep(20)
      }
    },
    async stop() {
      ending.abort()
      await ended
      // Where there is a /run/user, gpg's sockets lie there.
      await call(ring, 'gpgconf', ['--homedir', home, '--remove-socketdir'], startLimitInSeconds).catch(() => undefined)
    },
  }
}
