/** A module that fails where several processes log in at once, as SoftHSM does now and then. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startFlow, type Flow } from '../harness/flow.ts'
import type { Inputs, Job } from '../harness/job.ts'
import { createSoftHsm, type SoftHsm } from '../harness/softhsm.ts'
import { rowOf, signerOf, suffixOf, type Way } from '../harness/tool-table.ts'

/**
 * SoftHSM, but a signature takes a while. SHIM_LOCK: one process at a time is logged in, and SHIM_CKR is what others get.
 * SHIM_LOGINS: the second login fails. SHIM_BROKEN: a process makes so many signatures and no more. SHIM_THREAD: a second thread is one too many.
 * SHIM_LOADED: a line for each time that openssl loads it. Signatures would not tell of each try: SoftHSM itself fails some before.
 */
const shim = String.raw`
#define _GNU_SOURCE
#include <p11-kit/pkcs11.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>
static CK_FUNCTION_LIST functions;
static CK_FUNCTION_LIST *real;
static CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, CK_UTF8CHAR *pin, CK_ULONG length)
{
    if (getenv("SHIM_LOGINS") != NULL) {
        int logins = open(getenv("SHIM_LOGINS"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        write(logins, "l", 1);
        if (lseek(logins, 0, SEEK_END) == 2) return CKR_GENERAL_ERROR;
    }
    /* Until the process ends. */
    static int lock = -1;
    if (getenv("SHIM_LOCK") == NULL) return real->C_Login(session, user, pin, length);
    if (lock < 0) lock = open(getenv("SHIM_LOCK"), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (flock(lock, LOCK_EX | LOCK_NB) != 0) return strtoul(getenv("SHIM_CKR"), NULL, 0);
    return real->C_Login(session, user, pin, length);
}
static volatile int signing = 0;
static CK_RV slots(CK_BBOOL present, CK_SLOT_ID *list, CK_ULONG *count)
{
    if (getenv("SHIM_THREAD") != NULL && signing > 0) abort();
    return real->C_GetSlotList(present, list, count);
}
static CK_RV sign(CK_SESSION_HANDLE session, CK_BYTE *data, CK_ULONG size, CK_BYTE *signature, CK_ULONG *length)
{
    if (signature == NULL) return real->C_Sign(session, data, size, signature, length);
    signing += 1;
    usleep(300000);
    signing -= 1;
    static int made = 0;
    if (getenv("SHIM_BROKEN") != NULL && made++ >= atoi(getenv("SHIM_BROKEN"))) return CKR_GENERAL_ERROR;
    return real->C_Sign(session, data, size, signature, length);
}
CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
    if (strcmp(program_invocation_short_name, "openssl") == 0) {
        int loaded = open(getenv("SHIM_LOADED"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        dprintf(loaded, "%d\n", getpid());
        close(loaded);
    }
    CK_C_GetFunctionList get = (CK_C_GetFunctionList)dlsym(dlopen(getenv("SHIM_REAL"), RTLD_NOW), "C_GetFunctionList");
    get(&real);
    functions = *real;
    functions.C_Login = login;
    functions.C_GetSlotList = slots;
    functions.C_Sign = sign;
    *list = &functions;
    return CKR_OK;
}
`

const policy = 'demo/rsa2048'
const count = 5
const way: Way = { keyType: 'RSA', digest: 'sha256' }

let flow: Flow
let token: SoftHsm
let library: string
beforeAll(async () => {
  ;[flow, token] = await Promise.all([startFlow(), createSoftHsm({ keys: { [policy]: 'rsa2048' } })])
  library = join(token.directory, 'shim.so')
  writeFileSync(join(token.directory, 'shim.c'), shim)
  execFileSync('gcc', ['-shared', '-fPIC', '-w', '-I/usr/include/p11-kit-1', join(token.directory, 'shim.c'), '-o', library, '-ldl'])
})
afterEach(() => flow.reset())
afterAll(() => Promise.all([flow.dispose(), token.dispose()]))

const inputs = (changes: Inputs): Inputs =>
  flow.inputs({ 'cryptoki-library': library, 'api-url': 'http://127.0.0.1:9/Api', ...changes }, policy)

function environment({ directory }: Job, more: Readonly<Record<string, string>>) {
  return { ...token.environment, SHIM_REAL: token.library, SHIM_LOADED: join(directory, 'loaded'), ...more }
}

test.each([
  ['pkcs11-tool', 'CKR_GENERAL_ERROR', '0x5'],
  ['pkcs11-tool', 'CKR_SLOT_ID_INVALID', '0x3'],
  ['openssl-pkeyutl', 'CKR_USER_PIN_NOT_INITIALIZED', '0x102'],
  ['osslsigncode', 'CKR_TOKEN_NOT_RECOGNIZED', '0xe1'],
] as const)('%s signs one at a time once it has met %s beside others', async (tool, _, ckr) => {
  const row = rowOf(tool)
  const job = await flow.job()
  const names = Array.from({ length: count }, (_, index) => `${index}${row.extension}`)
  const paths = await Promise.all(names.map(async (name) => job.write(name, await row.content(name))))
  const given = environment(job, { SHIM_LOCK: join(job.directory, 'lock'), SHIM_CKR: ckr })
  const files = { files: `*${row.extension}`, tool, batch: tool === 'osslsigncode' ? 'off' : 'auto', retries: '0' }
  const main = await job.main(inputs(files), { environment: given })
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': String(count) } })
  expect(
    main.log.match(/^::notice::The module fails where several processes log in at once: files are signed one at a time/gm),
  ).toHaveLength(1)
  const signer = { certificate: token.key(policy).certificate, authoritiesPem: await readFile(token.authority.certificatePath, 'utf8') }
  for (const path of paths) await row.accepts(path, `${path}${suffixOf(tool)}`, signerOf(job, signer), way)
})

test.each([
  ['openssl-dgst', '.bin'],
  ['osslsigncode', '.exe'],
] as const)('the process that signs for %s is started once more where its library could not log in', async (tool, extension) => {
  const job = await flow.job()
  for (let index = 0; index < count; index += 1) await job.write(`${index}${extension}`, await rowOf(tool).content())
  const given = environment(job, { SHIM_LOGINS: join(job.directory, 'logins') })
  const main = await job.main(inputs({ files: `*${extension}`, tool, retries: '0' }), { environment: given })
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': String(count) } })
  expect(readFileSync(join(job.directory, 'logins'), 'utf8')).toBe('lll')
  expect(main.log).not.toContain('one at a time')
})

test('what fails alone as well is told, and no more than three files are tried twice', async () => {
  const job = await flow.job()
  const many = 8
  for (let index = 0; index < many; index += 1) await job.write(`${index}.bin`, 'content')
  const given = environment(job, { SHIM_BROKEN: '0' })
  const files = { files: '*.bin', tool: 'openssl-pkeyutl', parallel: '8', 'fail-fast': 'false', retries: '0' }
  const main = await job.main(inputs(files), { environment: given })
  expect(main).toMatchObject({ exitCode: 1, outputs: { signed: 'false' } })
  expect(main.log).toContain(`${many} of ${many} files could not be signed`)
  expect(main.log).not.toContain('one at a time')
  const tries = new Set(readFileSync(given.SHIM_LOADED, 'utf8').trim().split('\n')).size
  expect(tries).toBeGreaterThan(many)
  expect(tries).toBeLessThanOrEqual(many + 3)
})

test("what GnuPG's card daemon does not sign alone either is told", async () => {
  const job = await flow.job()
  for (let index = 0; index < count; index += 1) await job.write(`${index}.bin`, 'content')
  // The first one is of the OpenPGP key's user id.
  const given = environment(job, { SHIM_BROKEN: '1' })
  const files = { files: '*.bin', tool: 'gpg', 'fail-fast': 'false', retries: '0', ...rowOf('gpg').forAccepting }
  const main = await job.main(inputs(files), { environment: given })
  expect(main).toMatchObject({ exitCode: 1, outputs: { signed: 'false' } })
  expect(main.log).toContain(`${count} of ${count} files could not be signed`)
})

test("GnuPG's card daemon, which calls it by several threads and has told it of none, has one file at a time", async () => {
  const row = rowOf('gpg')
  const job = await flow.job()
  const paths = await Promise.all(Array.from({ length: count }, (_, index) => job.write(`${index}.bin`, `content ${index}`)))
  const given = environment(job, { SHIM_THREAD: '1' })
  const main = await job.main(inputs({ files: '*.bin', tool: 'gpg', retries: '0', ...row.forAccepting }), { environment: given })
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': String(count) } })
  expect(main.log).not.toContain('one at a time')
  const signer = { certificate: token.key(policy).certificate, authoritiesPem: await readFile(token.authority.certificatePath, 'utf8') }
  for (const path of paths) await row.accepts(path, `${path}${suffixOf('gpg')}`, signerOf(job, signer), way)
})
