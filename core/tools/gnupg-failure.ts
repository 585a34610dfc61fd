/** What gpg says when it fails; rpmsign and debsigs pass its words on. */
import type { ToolFailure } from './signing-tool.ts'

/** So long gpg-agent 2.2 takes to notice that its card daemon has ended, and to start another one; it looks every 4 s. */
export const recoveryOfCardDaemonInMilliseconds = 5_000

/** "Card error" says nothing: the return value stands in the card daemon's log, which is read where nothing is found here. */
export function gnupgFailure(output: string): ToolFailure {
  if (/no gpg-agent running/i.test(output)) return { message: 'the agent, which has the key, has ended' }
  // The agent hears no more of the card daemon; the next signature gets a new one.
  if (/(signing failed:|from card:|^ERR \d+) (End of file|Broken pipe)|signing failed: No SmartCard daemon/im.test(output))
    return { message: 'the card daemon, which has the library in it, crashed or was ended', cardDaemonEnded: true }
  if (/(signing failed:|^ERR \d+) Invalid (IPC )?response/im.test(output))
    return { message: 'the library prints on stdout, over which the card daemon talks to the agent' }
  if (/^ERR \d+ No SmartCard daemon/im.test(output))
    return { message: 'the card daemon does not start: the library crashes in it, or prints on stdout, over which it talks to the agent' }
  if (/(signing failed:|^ERR \d+) Bad signature/im.test(output))
    return { message: "what the library signed is no signature by the key of the certificate that has the key's id on the token" }
  if (/no space left on device/i.test(output)) return { code: 'OUTPUT_NOT_WRITABLE', message: 'no space left on device' }
  const words = output.split('\n').find((line) => /^(gpg|error|rpmsign|debsigs): .*(failed|error|can't|cannot|unusable|no )/i.test(line))
  return words === undefined ? {} : { message: words.trim() }
}
