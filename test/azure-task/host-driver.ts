/** Calls a host's members one after the other, as told by the JSON in argv: `[["info", "text"], …]`. Results go to stderr as JSON. */
import { azureHost } from '../../azure-task/host.ts'

type Call = readonly [keyof ReturnType<typeof azureHost>, ...unknown[]]

async function drive(calls: readonly Call[]): Promise<void> {
  const host = azureHost()
  const results: unknown[] = []
  for (const [name, ...parameters] of calls) {
    const member: unknown = host[name]
    const result: unknown = typeof member === 'function' ? await Reflect.apply(member, host, parameters) : member
    results.push(result ?? null)
  }
  process.stderr.write(JSON.stringify(results))
}

drive(JSON.parse(process.argv[2] ?? '[]') as Call[]).catch((error: unknown) => {
  process.stderr.write(String(error))
  process.exitCode = 1
})
