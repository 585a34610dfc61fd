/**
 * Azure Pipelines takes whatever a step names as an input, and tells nobody: a misspelt `timestampUrls`, or `timestamp-urls` as it is called
 * on other platforms, would sign without a timestamp.
 */
import { noSuchInput } from '../core/inputs-parser.ts'
import { inputNames } from '../core/inputs.ts'
import { nearest } from '../core/nearest.ts'
import { readEnvironment } from '../core/runner-environment.ts'
import { azureName, connection } from './manifest.ts'

const known = [...inputNames.map(azureName), connection.input]

/** What is given by a name that no input has. Taken when this is loaded: task-lib removes inputs from the environment. */
const unknown = Object.entries(readEnvironment()).flatMap(([variable, value]) => {
  const name = /^INPUT_(.*)$/s.exec(variable)?.[1]
  return name === undefined || value?.trim() === '' || known.some((input) => input.toUpperCase() === name) ? [] : [name]
})

/**
 * @param variables names of the pipeline's variables: they may begin with `INPUT_` or `input.`, too
 * @throws SigningError INVALID_INPUT: a name that can only be meant for an input, and that none has
 */
export function checkInputNames(variables: () => readonly string[]): void {
  if (unknown.length === 0) return
  const others = new Set(variables().map((name) => name.replace(/[. ]/g, '_').toUpperCase()))
  for (const name of unknown.filter((candidate) => !others.has(`INPUT_${candidate}`))) {
    const word = name.replaceAll('-', '').toLowerCase()
    const meant = known.find((input) => input.toLowerCase() === word) ?? nearest(word, known)
    if (meant === undefined && !name.includes('-')) continue
    throw noSuchInput(name.toLowerCase(), meant, '; in Azure they are in camelCase')
  }
}
