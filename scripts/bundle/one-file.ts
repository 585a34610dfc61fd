/** Puts the files of a split bundle into one. */
import { basename } from 'node:path'

interface Part {
  readonly path: string
  readonly text: string
}

/** In a part's text this would end the comment that it lies in; what stands for it there occurs in none. */
const commentEnd = '*/'
const standsForIt = '*~/'

/**
 * One script of all parts. V8 reads every function of a file that it loads, used or not, and every character of a string; a comment it skips. So each part
 * lies in a comment, within a function that tells its own text, and becomes code at its first use. The script itself is in a syntax that Node.js 10
 * understands.
 *
 * @param parts CommonJS, which load each other by name as from one folder; the first starts the others
 * @throws Error where a part's text can not lie in a comment
 */
export function inOneFile(parts: readonly Part[]): string {
  const [first = ''] = parts.map(nameOf)
  return `const parts = {
${parts.map(inComment).join(',\n')}
}
const { compileFunction } = require('vm')
const loaded = new Map()
function load(name) {
  if (!Object.prototype.hasOwnProperty.call(parts, name)) return require(name)
  let part = loaded.get(name)
  if (part === undefined) {
    part = { exports: {} }
    loaded.set(name, part)
    const lines = parts[name].toString()
    const text = lines.slice(lines.indexOf('\\n') + 1, lines.lastIndexOf('\\n')).split('${standsForIt}').join('${commentEnd}')
    const code = compileFunction(text, ['exports', 'require', 'module', '__filename'], { filename: __filename + name.slice(1) })
    code.call(part.exports, part.exports, load, part, __filename)
  }
  return part.exports
}
load('${first}')
`
}

function nameOf({ path }: Part): string {
  return `./${basename(path)}`
}

function inComment(part: Part): string {
  if (part.text.includes(standsForIt))
    throw new Error(`${part.path} holds ${standsForIt}: let another text stand for ${commentEnd} (scripts/bundle/one-file.ts).`)
  return `"${nameOf(part)}": function () {/*
${part.text.trimEnd().replaceAll(commentEnd, standsForIt)}
*/}`
}
