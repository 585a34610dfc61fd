import { rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startSimulator, type Simulator } from './simulator.ts'

const USAGE = 'Usage: main.ts [--port 0] [--info FILE] [--keys DIRECTORY] [--warm]'

/** For shell scripts and benchmarks: once the info file is there, the simulator answers. Stops on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      info: { type: 'string' },
      keys: { type: 'string' },
      warm: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port`)
  const simulator = await startSimulator({
    port,
    warm: values.warm,
    ...(values.keys === undefined ? {} : { keyDirectory: resolve(values.keys) }),
  })
  const stop = () => {
    void simulator.stop()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  if (values.info !== undefined) await writeInfo(simulator, resolve(values.info))
  process.stdout.write(`Simulator ready at ${simulator.apiUrl}\n`)
}

async function writeInfo(simulator: Simulator, path: string): Promise<void> {
  const { organizations, tokens, policies } = simulator.world
  const caFile = join(dirname(path), 'simulator-ca.pem')
  const chainFile = join(dirname(path), 'simulator-chain.pem')
  await writeAtomically(caFile, simulator.rootCertificatePem)
  await writeAtomically(chainFile, simulator.chainPem)
  const info = {
    apiUrl: simulator.apiUrl,
    adminUrl: simulator.adminUrl,
    pid: process.pid,
    caFile,
    chainFile,
    organizations: Object.fromEntries(Object.entries(organizations).map(([name, { id }]) => [name, id])),
    tokens: Object.fromEntries(Object.entries(tokens).map(([name, { value }]) => [name, value])),
    policies: policies.map(({ name, organization, project, policy, key, kind }) => ({
      organization,
      project,
      policy,
      key,
      certificateUrl: kind === 'gpg' ? null : `${simulator.adminUrl}/certificates/${name}.pem`,
      publicKeyUrl: `${simulator.adminUrl}/public-keys/${name}.pem`,
    })),
  }
  await writeAtomically(path, `${JSON.stringify(info, null, 2)}\n`)
}

async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}`
  await writeFile(temporary, text, { mode: 0o600 })
  await rename(temporary, path)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`)
  process.exitCode = 2
})
