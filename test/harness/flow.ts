/** What the tests of the whole flow share: bundles, simulator and module, and jobs that are thrown away. */
import { X509Certificate } from 'node:crypto'
import { TEST_KEYS } from '../simulator/client.ts'
import { startSimulator, type Simulator } from '../simulator/server/simulator.ts'
import { testBundles, type TestBundles } from './bundles.ts'
import type { ExpectedSigner } from './independent.ts'
import { createJob, type Inputs, type Job } from './job.ts'
import { buildSimulatorModule } from './module.ts'

export interface Flow {
  readonly simulator: Simulator
  readonly bundles: TestBundles
  /** Absolute path of the simulator's PKCS #11 module. */
  readonly library: string
  /** A fresh machine, as it were; removed with the flow. @param below the name of a folder that everything is to lie in */
  job(below?: string): Promise<Job>
  /** Inputs that sign with a policy of the simulator's; one try, for tests have no time. @param policy `project/policy` */
  inputs(changes?: Inputs, policy?: string): Inputs
  signer(policy?: string): Promise<ExpectedSigner>
  /** Every job made so far is removed, and the simulator has neither faults nor memories. */
  reset(): Promise<void>
  dispose(): Promise<void>
}

export const defaultPolicy = 'demo/rsa2048'

export async function startFlow(): Promise<Flow> {
  const library = buildSimulatorModule()
  const bundles = await testBundles()
  const simulator = await startSimulator({ keyDirectory: TEST_KEYS })
  let jobs: Job[] = []
  const removeJobs = async (): Promise<void> => {
    await Promise.all(jobs.map((job) => job.dispose()))
    jobs = []
  }
  return {
    simulator,
    bundles,
    library,
    async job(below) {
      const job = await createJob(bundles, below)
      jobs.push(job)
      return job
    },
    inputs(changes = {}, policy = defaultPolicy) {
      const [project = '', slug = ''] = policy.split('/')
      return {
        'organization-id': simulator.world.organizations.main.id,
        'api-token': simulator.world.tokens.submitter.value,
        'project-slug': project,
        'signing-policy-slug': slug,
        'api-url': simulator.apiUrl,
        'cryptoki-library': library,
        retries: '0',
        ...changes,
      }
    },
    async signer(policy = defaultPolicy) {
      const { pem } = await simulator.certificate(policy)
      return { certificate: new X509Certificate(pem), authoritiesPem: simulator.chainPem }
    },
    async reset() {
      simulator.reset()
      await removeJobs()
    },
    async dispose() {
      await removeJobs()
      await simulator.stop()
    },
  }
}

/** The inputs as flags: what a user types. The token goes into the environment, as the help advises. */
export function asFlags(inputs: Inputs): { readonly words: readonly string[]; readonly environment: Readonly<Record<string, string>> } {
  const { 'api-token': token, ...others } = inputs
  return {
    words: Object.entries(others).map(([name, value]) => `--${name}=${value}`),
    environment: token === undefined ? {} : { SIGNPATH_API_TOKEN: token },
  }
}
