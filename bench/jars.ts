/** 50 jars of 200 entries: one Java for all of them, beside jarsigner's own process for each. Verification is measured by itself. */
import { execFileSync } from 'node:child_process'
import { X509Certificate, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import pMap from 'p-map'
import { renderSunPkcs11Config } from '../core/config/sunpkcs11.ts'
import { startJavaBatch } from '../core/signing/batch/java-batch.ts'
import { checkJarSignature } from '../core/verification/jar-signature.ts'
import type { Command, ToolContext } from '../core/tools/signing-tool.ts'
import { jarsigner } from '../core/tools/jarsigner.ts'
import { zip } from '../test/fixtures/zip.ts'
import { buildSimulatorModule } from '../test/harness/module.ts'
import { startSimulatorProcess } from '../test/harness/simulator-process.ts'
import { jarsignerPath, javaSession } from '../test/signing/batch/java-session.ts'
import { TEST_KEYS } from '../test/simulator/client.ts'
import { median, table, type Measurement } from './measure.ts'

const rounds = 3
const count = 50
const parallel = 8

export async function benchJars(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-jars-'))
  const simulator = await startSimulatorProcess(TEST_KEYS)
  try {
    const [chain, sunpkcs11Config, library] = [join(folder, 'chain.pem'), join(folder, 'pkcs11.config'), buildSimulatorModule()]
    const pem = await (await fetch(`${simulator.adminUrl}/chains/main/demo/rsa2048.pem`)).text()
    await writeFile(chain, pem)
    await writeFile(sunpkcs11Config, renderSunPkcs11Config({ library }))
    const jars = Array.from({ length: count }, (_, index) => join(folder, `${index}.jar`))
    for (const jar of jars) {
      const entries = Array.from({ length: 200 }, (_, index) => ({ name: `p/C${index}.class`, content: randomBytes(2000) }))
      await writeFile(jar, zip([{ name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\r\n\r\n' }, ...entries]))
    }
    const credentials = {
      SIGNPATH_API_URL: simulator.apiUrl,
      SIGNPATH_ORGANIZATION_ID: simulator.organizations['main'] ?? '',
      SIGNPATH_API_TOKEN: simulator.tokens['submitter'] ?? '',
      SIGNPATH_LOG_FILE_DIRECTORY: folder,
    }
    const tool: ToolContext = {
      key: { id: 'demo/rsa2048', idHex: '', uri: '', type: 'RSA' },
      options: { digest: 'sha256', padding: 'pkcs1', outputFormat: 'der', gpgFormat: 'armor', extraArguments: [] },
      configuration: { library, certificateChain: chain, sunpkcs11Config },
      backend: 'engine',
      command: () => jarsignerPath,
    }
    const out = join(folder, 'out')
    const place = (jar: string): string => join(out, jar.slice(folder.length + 1))
    const shell = (script: string): void => {
      const { environment } = commandFor(tool, '$1', '$2')
      execFileSync('bash', ['-c', script], { env: { ...process.env, ...environment, ...credentials }, stdio: 'ignore' })
    }
    const line = commandFor(tool, 'INPUT', 'OUTPUT')
    const words = [line.program, ...line.arguments].join(' ')
    const loop = `cd ${folder} && for f in *.jar; do ${words.replace('INPUT', '$f').replace('OUTPUT', 'out/$f')} || exit 1; done`
    const xargs = `cd ${folder} && ls *.jar | xargs -P8 -I{} ${words.replace('INPUT', '{}').replace('OUTPUT', 'out/{}')}`
    const ours = async (): Promise<void> => {
      const { session, directory } = await javaSession()
      const start = await startJavaBatch({ tool, credentials, parallel, timeLimitInSeconds: 100 }, session)
      if (start.kind === 'unavailable') throw new Error(start.reason)
      await pMap(
        jars,
        async (jar) => {
          const { exitCode, output } = await start.signer.sign({ input: jar, output: place(jar), timestampUrl: undefined })
          if (exitCode !== 0) throw new Error(output)
        },
        { concurrency: parallel },
      )
      await start.signer.close()
      await rm(directory, { recursive: true })
    }
    const certificate = new X509Certificate(await readFile(chain))
    const verify = async (): Promise<void> => {
      for (const jar of jars)
        if ((await checkJarSignature(place(jar), certificate)).state !== 'valid') throw new Error(`${jar} is not valid`)
    }
    const verifyLoop = `cd ${out} && for f in *.jar; do jarsigner -verify "$f" || exit 1; done`

    const report: string[] = []
    for (const milliseconds of [0, 100]) {
      await fetch(`${simulator.adminUrl}/latency`, { method: 'POST', body: JSON.stringify({ milliseconds }) })
      const signing = await interleave(
        {
          'one Java for all (its start and the compiling of its program included)': ours,
          'a loop of `jarsigner`': () => {
            shell(loop)
          },
          '`xargs -P8 jarsigner`': () => {
            shell(xargs)
          },
        },
        async () => {
          await rm(out, { recursive: true, force: true })
          await mkdir(out)
        },
      )
      report.push(table(`${count} jars of 200 entries, simulator with ${milliseconds} ms latency (median of ${rounds})`, signing))
    }
    const verifying = await interleave(
      {
        'our own check': verify,
        'a loop of `jarsigner -verify`': () => {
          shell(verifyLoop)
        },
      },
      () => Promise.resolve(),
    )
    report.push(table(`Verifying ${count} jars of 200 entries`, verifying))
    return report.join('\n')
  } finally {
    simulator.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function commandFor(tool: ToolContext, input: string, output: string): Command {
  return jarsigner.sign({ input, output, timestampUrl: undefined }, tool)
}

async function interleave(
  candidates: Readonly<Record<string, () => Promise<void> | void>>,
  before: () => Promise<void>,
): Promise<Measurement[]> {
  const entries = Object.entries(candidates).map(([name, run]) => ({ name, run, times: [] as number[] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const { run, times } of entries) {
      await before()
      const startedAt = performance.now()
      await run()
      times.push(performance.now() - startedAt)
    }
  }
  return entries.map(({ name, times }) => ({ name, rounds: times, median: median(times) }))
}
