/** The reusable workflow: files come as an artifact of the run, and the signed ones go into another. */
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { inputTable, type InputDefinition, type InputName } from '../../core/inputs.ts'
import { listingOf } from '../harness/listing.ts'
import { createWorkflowBench } from '../harness/workflow-runner.ts'
import { githubMessages, outputsOf, withoutMasks } from './steps.ts'
import { cancelling, contentDifferences, differences, type WayIn } from './way-in.ts'

export const workflow: WayIn = {
  name: 'workflow',
  async run(flow, asked) {
    const bench = await createWorkflowBench(flow.bundles)
    for (const [path, content] of Object.entries(asked.files)) await bench.upload('unsigned', path, content)
    const before = await listingOf(bench.artifact('unsigned'))
    let child: ChildProcess | undefined
    let cancelled = false
    const cancel = cancelling(asked.cancelWhen, () => {
      cancelled = true
      child?.kill('SIGINT')
    })
    const { 'api-token': token = '', ...inputs } = asked.inputs
    const options = {
      secrets: { SIGNPATH_API_TOKEN: token },
      onStart: (started: ChildProcess) => (child = started),
      cancelled: () => cancelled,
    }
    const ran = await bench.call({ artifact: 'unsigned', ...typed(inputs) }, options).finally(() => {
      cancel.done()
    })
    const signed = (await bench.artifacts()).includes('signed') ? await contentDifferences(bench.artifact('signed'), before) : []
    const touched = (await differences(bench.artifact('unsigned'), before)).map((path) => join('unsigned', path))
    const results = Object.fromEntries(signed.map((path) => [path, join(bench.artifact('signed'), path)]))
    return {
      succeeded: ran.result === 'success',
      errors: githubMessages(ran.log, 'error'),
      warnings: githubMessages(ran.log, 'warning'),
      outputs: outputsOf((name) => ran.outputs[name]),
      results: { ...results, ...Object.fromEntries(touched.map((path) => [path, bench.artifact(path)])) },
      texts: {
        log: ran.log,
        written: ran.jobs.map(({ writtenLog }) => withoutMasks(writtenLog)).join('\n'),
        outputs: JSON.stringify(ran.outputs),
      },
      directory: bench.directory,
      notOurs: [],
      left: ran.jobs.flatMap(({ name, left }) => left.map((path) => join(name, path))),
      dispose: () => bench.dispose(),
    }
  },
}

/** A workflow's inputs have types. */
function typed(inputs: Readonly<Record<string, string>>): Record<string, string | number | boolean> {
  const value = (name: string, text: string): string | number | boolean => {
    const { kind }: InputDefinition = inputTable[name as InputName]
    if (kind === 'integer') return Number(text)
    return kind === 'boolean' ? text === 'true' : text
  }
  return Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, value(name, text)]))
}
