/** What users copy from the pages must be right. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { inputsOf } from '../../cli/flags.ts'
import { version } from '../../core/version.ts'

const template = readFileSync('gitlab-component/templates/sign/template.yml', 'utf8')
const [spec] = parseAllDocuments(template).map((document): unknown => document.toJS())
const componentInputs = (spec as { spec: { inputs: Record<string, { default?: unknown }> } }).spec.inputs

interface Pipeline {
  readonly include?: readonly { readonly component: string; readonly inputs: Readonly<Record<string, unknown>> }[]
}

function blocks(page: string, language: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block)
}

const toolPages = readdirSync('docs/tools').map((name) => `docs/tools/${name}`)

test.each(['docs/gitlab.md', 'gitlab-component/README.md', ...toolPages])(
  '%s: the pipeline gives what is required, and nothing unknown',
  (page) => {
    const includes = blocks(page, 'yaml')
      .filter((block) => /^include:/m.test(block))
      .flatMap((block) => (parse(block) as Pipeline).include ?? [])
    expect(includes).toHaveLength(1)
    for (const { component, inputs } of includes) {
      expect(component).toBe(`$CI_SERVER_FQDN/signpath/pkcs11-sign/sign@${version}`)
      expect(Object.keys(inputs).filter((name) => !(name in componentInputs))).toEqual([])
      expect(Object.entries(componentInputs).filter(([name, input]) => input.default === undefined && !(name in inputs))).toEqual([])
    }
  },
)

test('docs/other-ci.md: every example is of this version, and its flags are flags of sign', () => {
  const page = 'docs/other-ci.md'
  for (const block of blocks(page, 'yaml')) expect(() => parse(block) as unknown).not.toThrow()
  const examples = ['yaml', 'sh', 'groovy'].flatMap((language) => blocks(page, language))
  expect(examples).toHaveLength(8)
  for (const example of examples) {
    const [command] = /pkcs11-sign@[^]*/.exec(example) ?? []
    expect(command).toMatch(new RegExp(`^pkcs11-sign@${version.replaceAll('.', '\\.')} sign `))
    const flags = [...(command ?? '').matchAll(/ --([a-z-]+)/g)].map(([, name]) => name)
    expect(flags.filter((flag) => !inputsOf('sign').some((name) => name === flag))).toEqual([])
  }
})
