/** One file through the whole action, beside the bare tool with everything prepared by hand. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionBundle } from '../test/harness/github-runner.ts'
import { buildSimulatorModule } from '../test/harness/module.ts'
import { TEST_KEYS } from '../test/simulator/client.ts'
import { startSimulatorProcess } from '../test/harness/simulator-process.ts'
import { measure, table } from './measure.ts'

const rounds = 11

export async function benchOneFile(): Promise<string> {
  const library = buildSimulatorModule()
  const folder = mkdtempSync(join(tmpdir(), 'bench-one-file-'))
  const simulator = await startSimulatorProcess(TEST_KEYS)
  try {
    const file = join(folder, 'artifact.bin')
    writeFileSync(file, Buffer.alloc(64 * 1024, 7))
    mkdirSync(join(folder, 'temp'))
    const commandFile = (name: string): string => {
      writeFileSync(join(folder, name), '')
      return join(folder, name)
    }
    const credentials = {
      SIGNPATH_API_URL: simulator.apiUrl,
      SIGNPATH_ORGANIZATION_ID: simulator.organizations['main'],
      SIGNPATH_API_TOKEN: simulator.tokens['submitter'],
    }
    const measurements = measure(
      [
        {
          name: '`openssl dgst`, set up by hand',
          program: 'openssl',
          arguments: [
            'dgst',
            '-engine',
            'pkcs11',
            '-keyform',
            'engine',
            '-sign',
            'pkcs11:id=demo/rsa2048;type=private;pin-value=CONFIG',
            '-sha256',
            '-out',
            `${file}.sig`,
            file,
          ],
          environment: { ...credentials, PKCS11_MODULE_PATH: library, SIGNPATH_LOG_FILE_DIRECTORY: join(folder, 'log') },
        },
        {
          name: 'the action: facts, plan, certificate, configuration, signature, proof, report',
          program: process.execPath,
          arguments: [actionBundle],
          workingDirectory: folder,
          environment: {
            RUNNER_TEMP: join(folder, 'temp'),
            GITHUB_OUTPUT: commandFile('output'),
            GITHUB_STATE: commandFile('state'),
            GITHUB_ENV: commandFile('env'),
            GITHUB_STEP_SUMMARY: commandFile('summary'),
            ...credentials,
            'INPUT_PROJECT-SLUG': 'demo',
            'INPUT_SIGNING-POLICY-SLUG': 'rsa2048',
            'INPUT_CRYPTOKI-LIBRARY': library,
            INPUT_FILES: 'artifact.bin',
            INPUT_TOOL: 'openssl-dgst',
          },
        },
      ],
      rounds,
    )
    return table(`One file of 64 KiB, simulator without latency (median of ${rounds})`, measurements)
  } finally {
    simulator.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
