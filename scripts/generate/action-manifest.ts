/** action.yml: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
import { stringify } from 'yaml'
import { outputTable } from '../../core/inputs.ts'
import { defaultInWords, generatedNotice, inputs, manifestDefault } from './inputs.ts'

export function renderActionManifest(): string {
  const manifest = {
    name: 'pkcs11-sign',
    description: 'Signs code with keys held by SignPath, through its Cryptoki (PKCS #11) library, and verifies what it signed.',
    author: 'SignPath',
    branding: { icon: 'edit-3', color: 'blue' },
    inputs: Object.fromEntries(
      inputs.map(([name, definition]) => {
        const value = manifestDefault(definition)
        const words = value === undefined ? defaultInWords(definition) : undefined
        const choices = definition.kind === 'choice' ? ` One of: ${definition.choices.join(', ')}.` : ''
        const description = `${definition.description}${choices}${words === undefined ? '' : ` Default: ${words}.`}`
        return [name, { description, required: false, ...(value === undefined ? {} : { default: value }) }]
      }),
    ),
    outputs: Object.fromEntries(Object.entries(outputTable).map(([name, description]) => [name, { description }])),
    runs: { using: 'node24', main: 'github-action/dist/index.cjs', post: 'github-action/dist/index.cjs', 'post-if': 'always()' },
  }
  return `# ${generatedNotice}\n${stringify(manifest, { lineWidth: 140, defaultStringType: 'PLAIN' })}`
}
