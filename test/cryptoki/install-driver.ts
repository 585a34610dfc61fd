/** One installation in a process of its own, for what a process is started with: certificate authorities, limits, a user, mounts. */
import { readFileSync } from 'node:fs'
import { SigningError } from '../../core/errors.ts'
import { install, startJob, type InstallOptions } from './session.ts'

export interface DriverTask extends InstallOptions {
  readonly cache: string
  readonly temporary: string
  readonly httpProxy?: string
}

const task = JSON.parse(readFileSync(0, 'utf8')) as DriverTask
const { cache, temporary, httpProxy } = task
const job = await startJob({ cache, temporary, inputs: { retries: 0, httpProxy } })
try {
  const installed = await install(job, task)
  process.stdout.write(JSON.stringify({ ...installed, said: job.said }))
} catch (error) {
  if (!(error instanceof SigningError)) throw error
  process.stdout.write(JSON.stringify({ code: error.code, message: error.message, hint: error.hint, said: job.said }))
}
