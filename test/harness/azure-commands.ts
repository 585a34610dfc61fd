/** Reads a task's output as the agent does: https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands */

export interface AzureCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly value: string
}

/** The command in a line, wherever it begins; undefined where there is none. */
function commandIn(line: string): AzureCommand | undefined {
  const match = /##vso\[([^\]\s]+)(?:\s([^\]]*))?\](.*)$/.exec(line)
  if (match === null) return undefined
  const [, name = '', properties = '', value = ''] = match
  const pairs = properties.split(';').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=')
    return at < 0 ? [] : [[pair.slice(0, at).toLowerCase(), decoded(pair.slice(at + 1))]]
  })
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), value: decoded(value) }
}

export function commandsIn(log: string): readonly AzureCommand[] {
  return log.split('\n').flatMap((line) => commandIn(line) ?? [])
}

function decoded(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']').replaceAll('%3B', ';').replaceAll('%AZP25', '%')
}

/** The log as the agent shows it: commands carried out, and every masked value taken out. */
export function asShown(log: string, debug = false): string {
  const secrets = commandsIn(log).flatMap(({ name, properties, value }) =>
    name === 'task.setsecret' || (name === 'task.setvariable' && properties['issecret'] === 'true') ? [value] : [],
  )
  const lines = log.split('\n').flatMap((line) => {
    const command = commandIn(line)
    if (command === undefined) return [line]
    if (command.name === 'task.logissue') return [`##[${command.properties['type'] ?? 'error'}]${command.value}`]
    return debug && command.name === 'task.debug' ? [`##[debug]${command.value}`] : []
  })
  return secrets.filter((secret) => secret !== '').reduce((text, secret) => text.replaceAll(secret, '***'), lines.join('\n'))
}
