/** A rule of our own: who may import what. ESLint's `no-restricted-imports` sees neither `import()` nor where a relative path leads. */
import { dirname, posix, relative, resolve, sep } from 'node:path'

/**
 * @typedef {object} Boundary
 * @property {readonly string[]} from files or folders (ending with `/`) that the boundary is about, relative to the checkout
 * @property {readonly string[]} [except] of these, the ones that it is not about
 * @property {(target: string) => boolean} allows whether they may import `target`: a package, `node:fs`, or a path in the checkout
 * @property {boolean} [types] whether `import type` is bound too; types leave no trace in what runs
 * @property {string} why
 */

const root = process.cwd()

/** @param {string} path @param {readonly string[]} places */
function within(path, places) {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place))
}

/** @param {string} source @param {string} importer */
function targetOf(source, importer) {
  if (!source.startsWith('.')) return source
  return relative(root, resolve(dirname(importer), source))
    .split(sep)
    .join(posix.sep)
}

const wrappers = ['github-action/', 'azure-task/', 'gitlab-component/', 'cli/']
const tooling = ['test/', 'scripts/', 'bench/']
const product = ['core/', ...wrappers]

/** Modules of Node by either of their names, with what lies below them. @param {readonly string[]} names */
function builtins(...names) {
  return (/** @type {string} */ target) => names.some((name) => new RegExp(`^(node:)?${name}(/|$)`).test(target))
}

/** @param {...string} names */
function packages(...names) {
  return (/** @type {string} */ target) => names.some((name) => target === name || target.startsWith(`${name}/`))
}

const processes = builtins('child_process', 'cluster', 'worker_threads')
const disk = builtins('fs')

/** The arrows that CONTRIBUTING.md tells of: they may not turn. @type {readonly Boundary[]} */
const boundaries = [
  {
    from: ['core/'],
    allows: (target) => !within(target, wrappers) && !within(target, tooling),
    types: true,
    why: 'wrappers import core, never the other way round.',
  },
  {
    from: product,
    except: ['github-action/host.ts'],
    allows: (target) => !packages('@actions/core')(target),
    types: true,
    why: "a CI's SDK lives in its wrapper's host.ts.",
  },
  {
    from: product,
    except: ['azure-task/host.ts'],
    allows: (target) => !packages('azure-pipelines-task-lib')(target),
    types: true,
    why: "a CI's SDK lives in its wrapper's host.ts.",
  },
  {
    from: product,
    except: ['core/process.ts'],
    allows: (target) => !packages('@actions/exec')(target) && !processes(target),
    why: 'core/process.ts is the only file that starts processes.',
  },
  {
    from: wrappers,
    allows: (target) => !within(target, tooling),
    types: true,
    why: 'what ships does not depend on what tests or builds it.',
  },
  ...wrappers.map((wrapper) => ({
    from: [wrapper],
    allows: (/** @type {string} */ target) => !within(target, wrappers) || within(target, [wrapper]),
    types: true,
    why: 'wrappers know core, not each other.',
  })),
  {
    from: ['core/plan.ts', 'core/plan-openssl.ts', 'core/describe-plan.ts', 'core/config/'],
    allows: (target) => !disk(target) && !processes(target) && target !== 'core/process.ts',
    why: 'it is pure: it touches neither disk nor process.',
  },
  {
    from: ['core/tools/'],
    allows: (target) => within(target, ['core/tools/', 'core/config/', 'core/ckr.ts', 'core/errors.ts']) || builtins('path')(target),
    why: 'a tool imports types, config renderers, ckr.ts and errors.ts only.',
  },
]

/** @type {import('eslint').Rule.RuleModule} */
const boundariesRule = {
  meta: { type: 'problem', schema: [], messages: { bound: '{{from}} must not import {{target}}: {{why}}' } },
  create(context) {
    const from = relative(root, context.filename).split(sep).join(posix.sep)
    const bound = boundaries.filter((boundary) => within(from, boundary.from) && !within(from, boundary.except ?? []))
    if (bound.length === 0) return {}

    const check = (/** @type {any} */ node, /** @type {any} */ source, /** @type {boolean} */ typeOnly) => {
      if (typeof source?.value !== 'string') return
      const target = targetOf(source.value, context.filename)
      for (const { allows, types, why } of bound) {
        if (typeOnly && types !== true) continue
        if (!allows(target)) context.report({ node, messageId: 'bound', data: { from, target, why } })
      }
    }
    return {
      ImportDeclaration: (/** @type {any} */ node) => check(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (/** @type {any} */ node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (/** @type {any} */ node) => check(node, node.source, false),
      'CallExpression[callee.name="require"]': (/** @type {any} */ node) => check(node, node.arguments[0], false),
      TSImportEqualsDeclaration: (/** @type {any} */ node) => check(node, node.moduleReference.expression, node.importKind === 'type'),
    }
  },
}

/** @type {import('eslint').ESLint.Plugin} */
export const boundariesPlugin = { meta: { name: 'boundaries' }, rules: { imports: boundariesRule } }
