/** 100 executables: a run of the whole command line beside osslsigncode's own process for each. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { portableExecutable } from '../test/fixtures/portable-executable.ts'
import { buildSimulatorModule } from '../test/harness/module.ts'
import { startSimulatorProcess } from '../test/harness/simulator-process.ts'
import { TEST_KEYS } from '../test/simulator/client.ts'
import { measure, table, type Candidate } from './measure.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const files = 100

/** Needs `npm run build`. Ours verifies every result, the others none. */
export async function benchExe(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-exe-'))
  const simulator = await startSimulatorProcess(TEST_KEYS)
  // Measuring blocks the event loop for longer than the simulator keeps a connection.
  const headers = { connection: 'close', 'content-type': 'application/json' }
  try {
    const library = buildSimulatorModule()
    const directory = join(folder, 'files')
    const out = join(directory, 'out')
    const chain = join(folder, 'chain.pem')
    mkdirSync(directory)
    for (let index = 0; index < files; index += 1)
      writeFileSync(join(directory, `${index}.exe`), portableExecutable({ codeSize: 64 * 1024, filling: `file ${index} ` }))
    writeFileSync(chain, await (await fetch(`${simulator.adminUrl}/chains/main/demo/rsa2048.pem`, { headers })).text())
    const common = {
      workingDirectory: directory,
      environment: {
        SIGNPATH_API_URL: simulator.apiUrl,
        SIGNPATH_ORGANIZATION_ID: simulator.organizations['main'] ?? '',
        SIGNPATH_API_TOKEN: simulator.tokens['submitter'] ?? '',
        SIGNPATH_LOG_FILE_DIRECTORY: join(folder, 'log'),
      },
      before: () => {
        rmSync(out, { recursive: true, force: true })
        mkdirSync(out)
      },
    }
    const policy = ['--project-slug', 'demo', '--signing-policy-slug', 'rsa2048', '--cryptoki-library', library]
    const selection = ['--tool', 'osslsigncode', '--output-directory', 'out', '--files', '*.exe']
    const sign = `osslsigncode sign -pkcs11module '${library}' -pass CONFIG -certs '${chain}' -key 'pkcs11:id=demo/rsa2048;type=private' -h sha256`
    const candidates: readonly Candidate[] = [
      {
        ...common,
        name: 'one run of ours, verified',
        program: process.execPath,
        arguments: [resolve(import.meta.dirname, '../cli/dist/pkcs11-sign.cjs'), 'sign', ...policy, ...selection],
      },
      {
        ...common,
        name: 'loop of `osslsigncode`',
        program: 'bash',
        arguments: ['-ec', `for f in *.exe; do ${sign} -in "$f" -out "out/$f" >/dev/null; done`],
      },
      {
        ...common,
        name: '`xargs -P8` of `osslsigncode`',
        program: 'bash',
        arguments: ['-ec', `ls *.exe | xargs -P8 -I{} ${sign} -in {} -out out/{} >/dev/null`],
      },
    ]
    const texts: string[] = []
    for (const milliseconds of [0, 100]) {
      await fetch(`${simulator.adminUrl}/latency`, { method: 'POST', headers, body: JSON.stringify({ milliseconds }) })
      texts.push(
        table(
          `${files} executables of 64 KiB, simulator with ${milliseconds} ms latency (median of ${rounds})`,
          measure(candidates, rounds),
        ),
      )
      if (!existsSync(join(out, `${files - 1}.exe`))) throw new Error('not every file was signed')
    }
    return texts.join('\n')
  } finally {
    simulator.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
