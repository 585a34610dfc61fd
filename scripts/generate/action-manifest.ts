/** action.yml: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
import { stringify } from 'yaml'
import { outputTable } from '../../core/inputs.ts'
import { describedInFull, generatedNotice, inputs, manifestDefault } from './inputs.ts'

/** The action that users name: `uses: signpath/pkcs11-sign@v1`. */
export function renderActionManifest(): string {
  return renderManifest('github-action/dist/index.cjs')
}

/** The same action in its folder: `uses: $/` names an action of the workflow's own commit, but takes no repository's root. */
export function renderActionFolderManifest(): string {
  return renderManifest('dist/index.cjs')
}

/** @param bundle relative to the manifest's folder */
function renderManifest(bundle: string): string {
  const manifest = {
    name: 'pkcs11-sign',
    description: 'Signs code with keys held by SignPath, through its Cryptoki (PKCS #11) library, and verifies what it signed.',
    author: 'SignPath',
    branding: { icon: 'edit-3', color: 'blue' },
    inputs: Object.fromEntries(
      inputs.map(([name, definition]) => {
        const value = manifestDefault(definition)
        return [name, { description: describedInFull(definition), required: false, ...(value === undefined ? {} : { default: value }) }]
      }),
    ),
    outputs: Object.fromEntries(Object.entries(outputTable).map(([name, description]) => [name, { description }])),
    runs: { using: 'node24', main: bundle, post: bundle, 'post-if': 'always()' },
  }
  return `# ${generatedNotice}\n${stringify(manifest, { lineWidth: 140, defaultStringType: 'PLAIN' })}`
}
