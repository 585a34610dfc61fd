import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addonFor } from '../../../core/cryptoki/addon.ts'
import { nodeCommand } from '../../../core/node-command.ts'
import { batchScript, watchingShell } from '../../../core/signing/batch/child-script.ts'
import { startRawBatch } from '../../../core/signing/batch/raw.ts'
import { textOf } from '../../../core/output-error.ts'
import { opensslDgst } from '../../../core/tools/openssl-dgst.ts'
import { fakeModule, misbehave } from '../../cryptoki/probe-modules.ts'
import { probeSession } from '../../cryptoki/probe-session.ts'
import { removeScratch, scratch } from '../../cryptoki/scratch.ts'
import { processesWith } from '../../harness/processes.ts'
import { createSoftHsm, type SoftHsm } from '../../harness/softhsm.ts'
import { batchQuestion, signedFiles, signerOf, withBatch } from './batch-session.ts'

/** SoftHSM, but for what a file tells it to do: once for each letter in it, from the end. */
const shim = String.raw`
#include <p11-kit/pkcs11.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static CK_FUNCTION_LIST functions, *real;
static CK_C_Sign real_sign;
static CK_C_Initialize real_initialize;
static CK_C_OpenSession real_open_session;
static CK_C_Login real_login;
static CK_RV initialize(void *args)
{
    CK_C_INITIALIZE_ARGS *given = args;
    if (getenv("SHIM_NO_THREADS") != NULL && given != NULL && (given->flags & CKF_OS_LOCKING_OK) != 0) return CKR_CANT_LOCK;
    return real_initialize(args);
}
static CK_RV sign(CK_SESSION_HANDLE session, CK_BYTE *data, CK_ULONG size, CK_BYTE *signature, CK_ULONG *length)
{
    int file = open(getenv("SHIM_ORDERS"), O_RDWR);
    off_t end = file < 0 ? 0 : lseek(file, 0, SEEK_END);
    char order = 0;
    if (end > 0) {
        pread(file, &order, 1, end - 1);
        ftruncate(file, end - 1);
    }
    if (file >= 0) close(file);
    if (order == 'c') { puts("last words"); fflush(stdout); raise(SIGSEGV); }
    /* While others are under way. */
    if (order == 'C') { usleep(100000); raise(SIGSEGV); }
    if (order == 'w') usleep(300000);
    if (order == 'p') pause();
    if (order == 's') functions.C_CloseSession(session);
    if (order == 'v') return 0x80000001;
    if (getenv("SHIM_NO_THREADS") != NULL) usleep(300000);
    if (getenv("SHIM_SESSIONS") != NULL) usleep(50000);
    return real_sign(session, data, size, signature, length);
}
/* SHIM_OTHER: a slot before the others, whose token it does not know. */
static CK_RV get_slots(CK_BBOOL present, CK_SLOT_ID *slots, CK_ULONG *count)
{
    int other = getenv("SHIM_OTHER") != NULL;
    if (slots != NULL) { *count -= other; slots[0] = 7; }
    CK_RV rv = real->C_GetSlotList(present, slots == NULL ? NULL : slots + other, count);
    *count += other;
    return rv;
}
static CK_RV get_token(CK_SLOT_ID slot, CK_TOKEN_INFO *info)
{
    return slot == 7 ? CKR_TOKEN_NOT_RECOGNIZED : real->C_GetTokenInfo(slot, info);
}
/* No more of them than SHIM_SESSIONS. */
static CK_RV open_session(CK_SLOT_ID slot, CK_FLAGS flags, void *application, CK_NOTIFY notify, CK_SESSION_HANDLE *session)
{
    static int opened;
    if (getenv("SHIM_SESSIONS") != NULL && opened++ >= atoi(getenv("SHIM_SESSIONS"))) return CKR_SESSION_COUNT;
    return real_open_session(slot, flags, application, notify, session);
}
/* Once, whichever process comes first, where SHIM_LOGIN names a file to tell by. */
static CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, CK_UTF8CHAR *pin, CK_ULONG length)
{
    const char *told = getenv("SHIM_LOGIN");
    /* The first process hangs, and no other. */
    const char *first = getenv("SHIM_FIRST");
    if (first != NULL && open(first, O_CREAT | O_EXCL, 0600) >= 0) pause();
    if (told != NULL && open(told, O_CREAT | O_EXCL, 0600) < 0) {
        if (getenv("SHIM_CRASH") != NULL) raise(SIGSEGV);
        if (getenv("SHIM_HANG") != NULL) pause();
        return CKR_PIN_INCORRECT;
    }
    return real_login(session, user, pin, length);
}
CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
    CK_C_GetFunctionList get = dlsym(dlopen(getenv("SHIM_REAL"), RTLD_NOW), "C_GetFunctionList");
    get(&real);
    functions = *real;
    real_sign = real->C_Sign;
    real_initialize = real->C_Initialize;
    real_open_session = real->C_OpenSession;
    real_login = real->C_Login;
    functions.C_Sign = sign;
    functions.C_Initialize = initialize;
    functions.C_OpenSession = open_session;
    functions.C_Login = login;
    functions.C_GetSlotList = get_slots;
    functions.C_GetTokenInfo = get_token;
    *list = &functions;
    return CKR_OK;
}
`

let hsm: SoftHsm
let library: string
let orders: string
beforeAll(async () => {
  hsm = await createSoftHsm({ keys: { 'demo/ec': 'p256' } })
  const folder = scratch()
  library = join(folder, 'shim.so')
  orders = join(folder, 'orders')
  writeFileSync(join(folder, 'shim.c'), shim)
  execFileSync('gcc', ['-shared', '-fPIC', '-w', '-I/usr/include/p11-kit-1', join(folder, 'shim.c'), '-o', library, '-ldl'])
})
afterAll(async () => {
  await hsm.dispose()
  removeScratch()
})

const given = (more: Readonly<Record<string, string>> = {}) => ({
  library,
  keyId: 'demo/ec',
  keyType: 'EC' as const,
  environment: { ...hsm.environment, SHIM_REAL: hsm.library, SHIM_ORDERS: orders, ...more },
})

test('a crash fails what was under way, says so, and the next file is signed by another process', async () => {
  writeFileSync(orders, '')
  await withBatch(given(), async ({ sign }) => {
    expect((await sign()).captured.exitCode).toBe(0)
    writeFileSync(orders, 'c')
    const { captured, output } = await sign()
    expect(captured).toMatchObject({ exitCode: null, signal: 'SIGSEGV', timedOut: false, failedBesideOthers: false })
    expect(captured.output).toBe('last words\nerror: the process that holds the library ended by SIGSEGV in C_Sign\n')
    expect(existsSync(output)).toBe(false)
    expect((await sign()).captured.exitCode).toBe(0)
  })
})

describe('a crash while several are under way', () => {
  const crowd = () => ({ ...given(), parallel: 8 })

  test.each([
    ['each of them', 'wwwC', 4],
    ['the last of them, when the others are signed', 'C', 1],
  ])('is told of %s', async (_who, given, crashed) => {
    writeFileSync(orders, given)
    await withBatch(crowd(), async ({ several }) => {
      const signed = (await several(4)).map(({ captured: { exitCode, signal, failedBesideOthers } }) => [
        exitCode,
        signal,
        failedBesideOthers,
      ])
      expect(signed.filter(([exitCode]) => exitCode !== 0)).toEqual(Array.from({ length: crashed }, () => [null, 'SIGSEGV', true]))
    })
  })

  test.each(['cancelled', 'closed'])('is none where the run is %s', async (how) => {
    writeFileSync(orders, 'pppp')
    const cancel = new AbortController()
    const signer = signerOf(await startRawBatch(batchQuestion(crowd()), await probeSession([], cancel.signal)))
    const signing = Promise.allSettled(Array.from({ length: 4 }, () => signedFiles(signer).sign()))
    while (readFileSync(orders, 'utf8') !== '') await sleep(20)
    if (how === 'cancelled') cancel.abort()
    await signer.close()
    const outcomes = (await signing).map((one) => (one.status === 'fulfilled' ? one.value.captured.signal : textOf(one.reason, 'code')))
    expect(outcomes).toEqual(Array.from({ length: 4 }, () => (how === 'cancelled' ? 'CANCELLED' : 'SIGKILL')))
  })
})

test('a process that had several gives way to another one for a file alone', async () => {
  writeFileSync(orders, '')
  const mark = `SHIM_MARK=${randomUUID()}`
  const [name, value = ''] = mark.split('=')
  const running = () => processesWith(mark).filter(({ commandLine }) => commandLine.includes('pkcs11.node'))
  const question = { ...given({ [name ?? '']: value }), parallel: 8 }
  const signer = signerOf(await startRawBatch(batchQuestion(question), await probeSession()))
  const { sign, several } = signedFiles(signer)
  expect((await several(8)).map(({ captured }) => captured.exitCode)).toEqual(Array.from({ length: 8 }, () => 0))
  const [first] = running()
  for (let file = 0; file < 2; file += 1) {
    await signer.again()
    expect(running().some(({ pid }) => pid === first?.pid)).toBe(false)
    expect((await sign()).captured.exitCode).toBe(0)
  }
  // One for both of them: it never had several.
  expect(running()).toHaveLength(1)
  await signer.close()
  expect(running()).toEqual([])
})

test('a session that was lost is opened anew', async () => {
  writeFileSync(orders, 's')
  await withBatch(given(), async ({ sign, several }) => {
    expect((await sign()).captured.output).toBe('')
    expect((await several(6)).map(({ captured }) => captured.exitCode)).toEqual([0, 0, 0, 0, 0, 0])
  })
})

test('a session that is lost again and again is told', async () => {
  writeFileSync(orders, 'ss')
  await withBatch(given(), async ({ sign }) => {
    const { captured } = await sign()
    expect(opensslDgst.readFailure(captured.output, 1)).toEqual({ ckr: 'CKR_SESSION_HANDLE_INVALID' })
    expect((await sign()).captured.exitCode).toBe(0)
  })
})

test("a vendor's return value keeps its number", async () => {
  writeFileSync(orders, 'v')
  await withBatch(given(), async ({ sign }) => {
    expect(opensslDgst.readFailure((await sign()).captured.output, 1)).toEqual({ ckr: '0x80000001' })
  })
})

test('a token with fewer sessions than signatures under way signs them all', async () => {
  writeFileSync(orders, '')
  await withBatch({ ...given({ SHIM_SESSIONS: '2' }), parallel: 6 }, async ({ several }) => {
    expect((await several(12)).map(({ captured }) => captured.output)).toEqual(Array.from({ length: 12 }, () => ''))
  })
})

test('a token of another kind beside it does not matter', async () => {
  writeFileSync(orders, '')
  const listed = execFileSync('pkcs11-tool', ['--module', hsm.library, '-L'], {
    env: { ...process.env, ...hsm.environment },
    encoding: 'utf8',
  })
  const slot = Number(/Slot 0 \((0x\w+)\)/.exec(listed)?.[1])
  await withBatch({ ...given({ SHIM_OTHER: '1' }), slot }, async ({ sign }) => {
    expect((await sign()).captured.output).toBe('')
  })
})

test('a library that takes one thread only gets several processes, as many as sign at once', async () => {
  writeFileSync(orders, '')
  const mark = `one-thread-${String(process.pid)}`
  await withBatch({ ...given({ SHIM_NO_THREADS: '1', MARK: mark }), parallel: 3 }, async ({ several }) => {
    const signed = several(24)
    let most = 0
    const watch = setInterval(() => (most = Math.max(most, processesWith(mark).length)), 100)
    expect((await signed).map(({ captured }) => captured.exitCode)).toEqual(Array.from({ length: 24 }, () => 0))
    clearInterval(watch)
    expect(most).toBe(3)
  })
})

test.each(['refused', 'SHIM_CRASH'])('where only one process can log in, it signs for the others: %s', async (how) => {
  writeFileSync(orders, '')
  const once = join(scratch(), 'login')
  await withBatch({ ...given({ SHIM_NO_THREADS: '1', SHIM_LOGIN: once, [how]: '1' }), parallel: 3 }, async ({ several }) => {
    expect((await several(6)).map(({ captured }) => captured.output)).toEqual(Array.from({ length: 6 }, () => ''))
  })
})

test('where further processes hang at login, one of the files waits for them, and none of the others', async () => {
  writeFileSync(orders, '')
  const environment = { SHIM_NO_THREADS: '1', SHIM_LOGIN: join(scratch(), 'login'), SHIM_HANG: '1' }
  await withBatch({ ...given(environment), parallel: 4, timeLimitInSeconds: 5 }, async ({ several }) => {
    const signed = await several(6)
    expect(signed.filter(({ captured }) => captured.timedOut)).toHaveLength(1)
    expect(signed.filter(({ captured }) => captured.exitCode === 0)).toHaveLength(5)
  })
})

test('a library that can not be loaded', async () => {
  const broken = join(scratch(), 'broken.so')
  writeFileSync(broken, 'no library')
  await withBatch({ library: broken }, async ({ sign }) => {
    const { captured } = await sign()
    expect(captured.exitCode).toBe(1)
    expect(opensslDgst.readFailure(captured.output, 1).code).toBe('LIBRARY_NOT_LOADABLE')
  })
})

test('where the first process hangs at login, who came to it last is signed by the next one', async () => {
  const first = join(scratch(), 'first')
  await withBatch({ ...given({ SHIM_FIRST: first }), parallel: 4, timeLimitInSeconds: 2 }, async ({ sign }) => {
    const early = [sign(), sign(), sign()]
    await sleep(1000)
    const late = [sign(), sign(), sign()]
    expect((await Promise.all(early)).map(({ captured }) => captured.timedOut)).toEqual([true, true, true])
    expect((await Promise.all(late)).map(({ captured }) => captured.output)).toEqual(['', '', ''])
  })
})

test('a library that hangs at login', async () => {
  const environment = misbehave('C_Login', 'hang')
  await withBatch({ library: fakeModule(scratch()), environment, timeLimitInSeconds: 1 }, async ({ sign }) => {
    expect((await sign()).captured).toMatchObject({ timedOut: true, exitCode: null })
  })
})

test('a library that prints does not get between us and the process', async () => {
  const environment = { ...misbehave('C_Login', 0xa0), FAKE_GARBAGE: 'garbage without an end' }
  await withBatch({ library: fakeModule(scratch()), environment }, async ({ sign }) => {
    expect(opensslDgst.readFailure((await sign()).captured.output, 1)).toEqual({ ckr: 'CKR_PIN_INCORRECT' })
  })
})

test('what stands at the output stays, and a file that is not there is told', async () => {
  writeFileSync(orders, '')
  const start = await startRawBatch(batchQuestion(given()), await probeSession())
  if (start.kind !== 'ready') throw new Error(start.reason)
  const folder = scratch()
  const [input, output] = [join(folder, 'in'), join(folder, 'out')]
  const request = { input, output, timestampUrl: undefined }
  expect(await start.signer.sign(request)).toMatchObject({ exitCode: 1, output: expect.stringContaining("can't be read") as unknown })
  writeFileSync(input, '')
  expect(await start.signer.sign(request)).toMatchObject({ exitCode: 0 })
  expect(await start.signer.sign(request)).toMatchObject({ exitCode: 1, output: expect.stringContaining('EEXIST') as unknown })
  expect(existsSync(output)).toBe(true)
  await start.signer.close()
})

test.each(['C_Login', 'nowhere'])('leaves no process when it is killed while the library hangs in %s', async (where) => {
  const mark = `BATCH_TEST_MARK=${String(process.pid)}-${where}`
  const environment = { ...misbehave(where, 'hang'), BATCH_TEST_MARK: mark.slice('BATCH_TEST_MARK='.length) }
  const question = batchQuestion({ library: fakeModule(scratch()), environment: { ...environment, FAKE_KEY: '1' } })
  const program = resolve(import.meta.dirname, 'batch-driver.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program, scratch(), JSON.stringify(question)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  await sleep(300)
  expect(processesWith(mark)).toHaveLength(1)
  child.kill('SIGKILL')
  await once(child, 'close')
  for (let tries = 0; tries < 50 && processesWith(mark).length > 0; tries += 1) await sleep(50)
  expect(processesWith(mark)).toEqual([])
})

test.each([watchingShell, '/nowhere/sh'])('%s watches over it, or else a thread of its own: it ends when we are gone', async (shell) => {
  const session = await probeSession()
  const addon = (await addonFor(session.workspace)) ?? ''
  const { program, arguments: words } = nodeCommand(batchScript.replaceAll(watchingShell, shell), ['mark', addon], {})
  const child = spawn(program, [...words], { env: misbehave('C_Login', 'hang'), stdio: ['pipe', 'pipe', 'inherit', 'pipe'] })
  child.stdin?.write(`${JSON.stringify({ library: fakeModule(scratch()), keyId: 'a/b', pin: 'CONFIG', parallel: 1 })}\n`)
  let said = ''
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()))
  while (!said.includes('"C_Login"')) await once(child.stdout ?? child, 'data')
  await sleep(300)
  expect(child.exitCode ?? child.signalCode).toBeNull()
  expect(childrenOf(child.pid)).toEqual(shell === watchingShell ? [''] : [])
  child.stdio[3]?.destroy()
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
})

/** What is in their environments. */
function childrenOf(pid = 0): string[] {
  const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'latin1')
    .split(' ')
    .filter(Boolean)
  return children.map((child) => readFileSync(`/proc/${child}/environ`, 'latin1'))
}
