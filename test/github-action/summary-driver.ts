/** Adds more to the summary than GitHub takes: lines of 99 bytes, twice 0.8 MB. */
import { githubHost } from '../../github-action/host.ts'

async function drive(): Promise<void> {
  const host = githubHost()
  const markdown = `${'ä'.repeat(49)}\n`.repeat(8_000)
  for (let times = 0; times < 2; times += 1) await host.summary?.(markdown)
  // No room is left: nothing is added, nothing breaks.
  await host.summary?.(markdown)
}

drive().catch((error: unknown) => {
  process.stderr.write(String(error))
})
