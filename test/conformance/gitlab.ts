/** The GitLab component in a pipeline of its own: what it signed is what its job hands on. */
import { createPipeline, writtenByRunner, type Pipeline } from '../harness/gitlab-runner.ts'
import { listingOf } from '../harness/listing.ts'
import { parentOf, processesWith } from '../harness/processes.ts'
import { commandLineMessages, outputsOf } from './steps.ts'
import { cancelling, contentDifferences, type WayIn } from './way-in.ts'

const name = 'sign: [1/1]'
/** What the component adds to each job, and what the emulation puts there itself. */
const notResults = /^(?:signing-report|\.gitlab-ci-reports|\.git|\.gitignore|\.gitlab-ci\.yml)(?:\/|$)/

export const gitlab: WayIn = {
  name: 'gitlab',
  async run(flow, asked) {
    const pipeline = await createPipeline(flow.bundles)
    for (const [path, content] of Object.entries(asked.files)) await pipeline.write(path, content)
    const before = await listingOf(pipeline.workspace)
    const cancel = cancelling(asked.cancelWhen, () => {
      endJob(pipeline)
    })
    const { log, jobs } = await pipeline.run(asked.inputs).finally(() => {
      cancel.done()
    })
    const job = jobs[name]
    const variables = job?.variables ?? {}
    const files = await pipeline.artifact(name, variables['PKCS11_SIGN_SIGNED_FILES_LIST'] ?? 'none').catch(() => Buffer.of())
    const values = {
      signed: variables['PKCS11_SIGN_SIGNED'],
      'signed-count': variables['PKCS11_SIGN_SIGNED_COUNT'],
      'signed-files': files.toString().trimEnd(),
    }
    const changed = job === undefined ? [] : await contentDifferences(pipeline.artifactPath(name, '.'), before)
    const results = changed.filter((path) => !notResults.test(path))
    return {
      succeeded: job?.exitCode === 0,
      errors: commandLineMessages(job?.log ?? '', 'error'),
      warnings: commandLineMessages(job?.log ?? '', 'warning'),
      outputs: outputsOf((output) => values[output as keyof typeof values]),
      results: Object.fromEntries(results.map((path) => [path, pipeline.artifactPath(name, path)])),
      texts: { log, variables: JSON.stringify(variables) },
      directory: pipeline.directory,
      notOurs: writtenByRunner.map((path) => `workspace/${path}`),
      left: await pipeline.leftInTemporary(),
      ...(job === undefined ? { refusedByPlatform: log } : {}),
      dispose: () => pipeline.dispose(),
    }
  },
}

/**
 * GitLab's runner signals the shell of the script and the program in it. gitlab-ci-local can't cancel a job, and takes it for a success where
 * the shell that it started itself ends by a signal: that one is left alone.
 */
function endJob({ temporary }: Pipeline): void {
  const program = processesWith(`TMPDIR=${temporary}`).find(({ commandLine }) => commandLine.includes('/pkcs11-sign.cjs sign '))
  if (program === undefined) return
  for (const pid of [parentOf(program.pid), program.pid]) process.kill(pid, 'SIGTERM')
}
