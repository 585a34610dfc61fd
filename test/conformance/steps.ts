/** The ways in that are a step beside others, in the workspace of the job: the GitHub action, the Azure task, and the command line. */
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { asTaskInputs, freshTask, leftInTemporary, runTask } from '../harness/azure-agent.ts'
import { asFlags, type Flow } from '../harness/flow.ts'
import type { Job, StepOptions } from '../harness/job.ts'
import { cancelling, differences, plain, type Asked, type Outcome, type WayIn } from './way-in.ts'

type Ran = Omit<Outcome, 'results' | 'directory' | 'notOurs' | 'dispose'>

/** Makes the job with its files, runs, and looks at what changed. @param start starts it, with what cancels it */
async function inJob(flow: Flow, asked: Asked, start: (job: Job, options: StepOptions) => Promise<Ran>): Promise<Outcome> {
  const job = await flow.job()
  for (const [name, content] of Object.entries(asked.files)) await job.write(name, content)
  const before = await job.listing()
  let child: ChildProcess | undefined
  const cancel = cancelling(asked.cancelWhen, () => child?.kill('SIGINT'))
  const ran = await start(job, { onStart: (started) => (child = started) }).finally(() => {
    cancel.done()
  })
  const changed = await differences(job.workspace, before)
  const results = Object.fromEntries(changed.map((path) => [path, join(job.workspace, path)]))
  return { ...ran, results, directory: job.directory, notOurs: [], dispose: () => job.dispose() }
}

/** Messages of one kind in what a GitHub runner gets. */
export function githubMessages(log: string, kind: 'error' | 'warning'): string[] {
  const decoded = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  return [...log.matchAll(new RegExp(`^::${kind}(?: [^\\n]*?)?::(.*)$`, 'gm'))].map(([, text = '']) => plain(decoded(text)))
}

/** Masking happens by a line that holds the secret, and that nobody sees. */
export function withoutMasks(log: string): string {
  return log.replace(/^(?:::add-mask::|##vso\[task\.setsecret\]).*$/gm, '')
}

/** Messages of one kind in what the command line writes. */
export function commandLineMessages(log: string, kind: 'error' | 'warning'): string[] {
  return [...log.matchAll(new RegExp(`^${kind}: (.*)$`, 'gm'))].map(([, text = '']) => plain(text))
}

export const github: WayIn = {
  name: 'github',
  run: (flow, asked) =>
    inJob(flow, asked, async (job, options) => {
      const main = await job.main(asked.inputs, options)
      const post = await job.post(main.state)
      return {
        succeeded: main.exitCode === 0 && post.exitCode === 0,
        errors: githubMessages(main.log, 'error'),
        warnings: githubMessages(main.log, 'warning'),
        outputs: outputsOf((name) => main.outputs[name]),
        texts: {
          log: withoutMasks(main.log),
          post: withoutMasks(post.log),
          summary: main.summary,
          more: JSON.stringify([main, post], shown),
        },
        left: await job.leftInTemporary(),
      }
    }),
}

/** The logs are searched by themselves. */
function shown(name: string, value: unknown): unknown {
  return name === 'log' ? undefined : value
}

export function outputsOf(read: (name: string) => string | undefined): Outcome['outputs'] {
  return {
    signed: read('signed') ?? '',
    'signed-count': read('signed-count') ?? '',
    'signed-files': (read('signed-files') ?? '').split('\n').sort().join('\n'),
  }
}

export async function azure(): Promise<WayIn> {
  const task = await freshTask()
  return {
    name: 'azure',
    run: (flow, asked) =>
      inJob(flow, asked, async (job, options) => {
        const { runnerDirectory, workspace } = job
        const { onStart } = options
        let first = true
        const { main, post } = await runTask({
          with: asTaskInputs(asked.inputs),
          runnerDirectory,
          workspace,
          task: task.folder,
          // The post step is not what is cancelled.
          onStart: (child) => {
            if (first) onStart?.(child)
            first = false
          },
        })
        const messages = (type: string): string[] => main.issues.filter((issue) => issue.type === type).map(({ message }) => plain(message))
        return {
          succeeded: main.result.startsWith('Succeeded') && post.exitCode === 0,
          errors: messages('error'),
          warnings: messages('warning'),
          outputs: outputsOf((name) => main.outputs[asOutput(name)]),
          texts: { log: withoutMasks(main.log), post: withoutMasks(post.log), shown: main.shown, summary: main.summary },
          left: await leftInTemporary(runnerDirectory),
        }
      }),
    dispose: () => task.remove(),
  }
}

function asOutput(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

export const commandLine: WayIn = {
  name: 'command-line',
  run: (flow, asked) =>
    inJob(flow, asked, async (job, options) => {
      const { words, environment } = asFlags(asked.inputs)
      const { exitCode, stdout, stderr } = await job.commandLine(['sign', ...words], { ...options, environment })
      const values = (name: string): string =>
        [...stdout.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value).join('\n')
      return {
        succeeded: exitCode === 0,
        errors: commandLineMessages(stderr, 'error'),
        warnings: commandLineMessages(stderr, 'warning'),
        outputs: outputsOf(values),
        texts: { stdout, stderr },
        left: await job.leftInTemporary(),
      }
    }),
}
