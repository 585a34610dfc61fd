/** The longest test files first, so that none of them runs alone at the end while the other worker has nothing to do: a fresh clone knows no times yet. */
import Sequencer from '@jest/test-sequencer'

const longestFirst = [
  'flow/every-tool.e2e',
  'flow/every-tool-large.e2e',
  'flow/every-tool-failures.e2e',
  'flow/other-vendors.e2e',
  'conformance/conformance.e2e',
  'tools/jarsigner.e2e',
  'gitlab-component/component.e2e',
  'flow/many-files.e2e',
  'workflows/sign.e2e',
]

const rank = ({ path }) => {
  const index = longestFirst.findIndex((name) => path.endsWith(`/test/${name}.test.ts`))
  return index === -1 ? longestFirst.length : index
}

export default class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b))
  }
}
