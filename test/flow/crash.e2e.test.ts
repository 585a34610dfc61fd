/** What crashes the process that signs takes along all that are under way in it: they are signed once more, each file alone. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { startFlow, type Flow } from '../harness/flow.ts'
import { opensslAccepts } from '../harness/independent.ts'
import { sampleFiles, type Job } from '../harness/job.ts'
import { createSoftHsm, type SoftHsm } from '../harness/softhsm.ts'
import { rowOf } from '../harness/tool-table.ts'

const policy = 'demo/ec256'
const bin = { tool: 'openssl-dgst', files: '*.bin' } as const

let flow: Flow
let token: SoftHsm
beforeAll(async () => {
  ;[flow, token] = await Promise.all([startFlow(), createSoftHsm({ keys: { [policy]: 'p256' } })])
})
afterEach(() => flow.reset())
afterAll(() => Promise.all([flow.dispose(), token.dispose()]))

async function jobWith(contents: readonly (string | Buffer)[], extension = 'bin'): Promise<Job> {
  const job = await flow.job()
  for (const [index, content] of contents.entries()) await job.write(`${index}.${extension}`, content)
  return job
}

const bins = (count: number): Promise<Job> => jobWith(Array.from({ length: count }, (_, file) => `content ${file}`))

async function attemptsIn(job: Job): Promise<readonly number[]> {
  const { files } = JSON.parse(await readFile(join(job.workspace, 'report/signing-report.json'), 'utf8')) as {
    files: readonly { attempts: number }[]
  }
  return files.map(({ attempts }) => attempts)
}

/** It crashes with the last of them, and by then all the others are under way, however slow the machine is. */
function crashOnceAllAreUnderWay(count: number, crashes: { readonly count?: number } = { count: 1 }): void {
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'delay', milliseconds: 20_000, count: count - 1 })
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'crash', after: count - 1, ...crashes })
}

const warnings = (log: string) => log.match(/^::warning::.*what was under way is signed once more, each file alone\.$/gm)

test.each([
  ['openssl-dgst', 'bin'],
  ['osslsigncode', 'exe'],
  ['jarsigner', 'jar'],
] as const)('a library that crashes once costs no file: %s', async (tool, extension) => {
  const contents = Array.from({ length: 6 }, (_, file) => (tool === 'openssl-dgst' ? `content ${file}` : sampleFiles[tool].content))
  const job = await jobWith(contents, extension)
  crashOnceAllAreUnderWay(6)
  const { main } = await job.action(flow.inputs({ files: `*.${extension}`, tool, 'report-directory': 'report' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '6' } })
  expect(warnings(main.log)).toHaveLength(1)
  expect(Math.max(...(await attemptsIn(job)))).toBe(2)
  expect(await job.leftInTemporary()).toEqual([])
})

test('a library that crashes while several wait for its login costs no file either', async () => {
  const job = await bins(4)
  // The first of them is ours.
  flow.simulator.addFault({ route: 'MySigningPolicies', kind: 'delay', milliseconds: 1500, after: 1, count: 1 })
  flow.simulator.addFault({ route: 'MySigningPolicies', kind: 'crash', after: 1, count: 1 })
  const { main } = await job.action(flow.inputs({ ...bin, 'report-directory': 'report' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '4' } })
  expect(warnings(main.log)).toHaveLength(1)
  expect(await attemptsIn(job)).toEqual([2, 2, 2, 2])
})

/** The card daemon signs one at a time, and by the time it crashes all the others wait for it. The first signature is the one of the key's own. */
function crashOnceAllWait(): void {
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'delay', milliseconds: 2000, after: 1, count: 1 })
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'crash', after: 1, count: 1 })
}

test("a library that crashes in GnuPG's card daemon, which all have in common, costs no file", async () => {
  const job = await bins(3)
  for (const tool of ['rpmsign', 'debsigs'] as const) await job.write(rowOf(tool).name, await rowOf(tool).content())
  crashOnceAllWait()
  const gpg = flow.inputs({ files: '*.bin', tool: 'gpg', 'report-directory': 'report' }, 'demo/gpg')
  const { main } = await job.action(gpg)
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '3' } })
  expect(warnings(main.log)).toHaveLength(1)
  expect(await attemptsIn(job)).toEqual([2, 2, 2])
  flow.simulator.reset()
  crashOnceAllWait()
  const packages = await job.action({ ...gpg, files: 'hello.*', tool: 'auto' })
  expect(packages.main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '2' } })
  expect(await attemptsIn(job)).toEqual([2, 2])
})

test("a library that hangs in GnuPG's card daemon does not keep the next try waiting as well", async () => {
  const job = await bins(3)
  // The first signature is the one of the key's own.
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'hang', after: 1, count: 1 })
  const inputs = { files: '*.bin', tool: 'gpg', retries: '1', 'time-limit-in-seconds': '5', 'report-directory': 'report' }
  const { main } = await job.action(flow.inputs(inputs, 'demo/gpg'))
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '3' } })
  // It is ended when nobody signs any more, and so costs the others no try alone.
  expect(warnings(main.log)).toBeNull()
  expect(Math.max(...(await attemptsIn(job)))).toBe(2)
  expect(await job.leftInTemporary()).toEqual([])
})

test('each has its own time limit, and waiting for its turn does not count', async () => {
  const job = await bins(4)
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'delay', milliseconds: 1500 })
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'crash', count: 1 })
  const { main } = await job.action(flow.inputs({ ...bin, parallel: '4', 'time-limit-in-seconds': '3', retries: '0' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '4' } })
})

test('where three in a row crash it alone as well, all of them fail', async () => {
  const job = await bins(8)
  crashOnceAllAreUnderWay(8, {})
  const { main } = await job.action(
    flow.inputs({ ...bin, parallel: '8', 'fail-fast': 'false', retries: '0', 'report-directory': 'report' }),
  )
  expect(main).toMatchObject({ exitCode: 1, outputs: { signed: 'false' } })
  expect(main.log.match(/^::error file=.*crashed \(SIGSEGV\)/gm)).toHaveLength(8)
  expect(warnings(main.log)).toHaveLength(1)
  // Eight together, and three alone.
  expect(flow.simulator.counts().SubmitWithArtifact).toBe(11)
  expect([...(await attemptsIn(job))].sort()).toEqual([1, 1, 1, 1, 1, 2, 2, 2])
})

test('a timestamp server that is down meanwhile is no reason to leave anyone without a try alone', async () => {
  const job = await jobWith(
    Array.from({ length: 5 }, () => sampleFiles.osslsigncode.content),
    'exe',
  )
  const down = createServer((_request, response) => response.writeHead(500).end()).listen(0, '127.0.0.1')
  await once(down, 'listening')
  crashOnceAllAreUnderWay(5)
  const { main } = await job.action(
    flow.inputs({
      files: '*.exe',
      tool: 'osslsigncode',
      'timestamp-urls': `http://127.0.0.1:${String((down.address() as AddressInfo).port)}/`,
      'fail-fast': 'false',
      'report-directory': 'report',
    }),
  )
  down.close()
  expect(main.log.match(/^::error file=.*\[TIMESTAMP_FAILED\]$/gm)).toHaveLength(5)
  expect(await attemptsIn(job)).toEqual([2, 2, 2, 2, 2])
})

test('a crash of the tool itself, which signs one file, is told at once', async () => {
  const job = await bins(3)
  flow.simulator.setLatency(300)
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'crash', count: 1 })
  const { main } = await job.action(flow.inputs({ ...bin, batch: 'off', 'fail-fast': 'false', retries: '0' }))
  expect(main).toMatchObject({ exitCode: 1, outputs: { signed: 'false', 'signed-count': '2' } })
  expect(warnings(main.log)).toBeNull()
})

/** SoftHSM, but what begins with the byte in SHIM_POISON crashes it, while others are under way. */
const shim = String.raw`
#include <p11-kit/pkcs11.h>
#include <dlfcn.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
static CK_FUNCTION_LIST functions, *real;
static CK_RV sign(CK_SESSION_HANDLE session, CK_BYTE *data, CK_ULONG size, CK_BYTE *signature, CK_ULONG *length)
{
    usleep(data[0] == atoi(getenv("SHIM_POISON")) ? 300000 : 600000);
    if (data[0] == atoi(getenv("SHIM_POISON"))) raise(SIGSEGV);
    return real->C_Sign(session, data, size, signature, length);
}
CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
    CK_C_GetFunctionList get = (CK_C_GetFunctionList)dlsym(dlopen(getenv("SHIM_REAL"), RTLD_NOW), "C_GetFunctionList");
    get(&real);
    functions = *real;
    functions.C_Sign = sign;
    *list = &functions;
    return CKR_OK;
}
`

const firstByteOf = (content: string) => createHash('sha256').update(content).digest().readUInt8()

test.each(['true', 'false'])('a file that crashes it fails, and no other that was under way, with fail-fast: %s', async (failFast) => {
  const library = join(token.directory, 'shim.so')
  writeFileSync(join(token.directory, 'shim.c'), shim)
  execFileSync('gcc', ['-shared', '-fPIC', '-w', '-I/usr/include/p11-kit-1', join(token.directory, 'shim.c'), '-o', library, '-ldl'])
  const contents = ['content 0', 'poison', 'content 2', 'content 3']
  expect(contents.filter((content) => firstByteOf(content) === firstByteOf('poison'))).toEqual(['poison'])
  const job = await jobWith(contents)
  const environment = { ...token.environment, SHIM_REAL: token.library, SHIM_POISON: String(firstByteOf('poison')) }
  const other = { 'cryptoki-library': library, 'api-url': 'http://127.0.0.1:9/Api' }
  const main = await job.main(flow.inputs({ ...bin, ...other, retries: '0', 'fail-fast': failFast }, policy), { environment })
  expect(main).toMatchObject({ exitCode: 1, outputs: { signed: 'false', 'signed-count': '3' } })
  expect(main.log).toMatch(/^::error file=1\.bin.*crashed \(SIGSEGV\)/m)
  expect(main.log.match(/^::error file=/gm)).toHaveLength(1)
  expect(warnings(main.log)).toHaveLength(1)
  const signer = { certificate: token.key(policy).certificate, authoritiesPem: readFileSync(token.authority.certificatePath, 'utf8') }
  for (const file of [0, 2, 3]) {
    const path = join(job.workspace, `${file}.bin`)
    await opensslAccepts(path, `${path}.sig`, signer)
  }
})
