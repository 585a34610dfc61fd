/** PKCS #11 modules that misbehave: one in C that does so where the environment says, and files that are none. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where it misbehaves: a PKCS #11 function or `load`, and how. A number is a return value. */
export function misbehave(
  where: string,
  how: 'crash' | 'abort' | 'hang' | 'exit' | 'fork' | 'print-secret' | number,
): Readonly<Record<string, string>> {
  return { FAKE_WHERE: where, FAKE_HOW: String(how) }
}

const source = String.raw`
#include <p11-kit/pkcs11.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static CK_RV act(const char *where)
{
    const char *chosen = getenv("FAKE_WHERE"), *how = getenv("FAKE_HOW");
    if (chosen == NULL || how == NULL || strcmp(chosen, where) != 0) return CKR_OK;
    if (strcmp(how, "crash") == 0) raise(SIGSEGV);
    if (strcmp(how, "abort") == 0) abort();
    if (strcmp(how, "exit") == 0) exit(3);
    if (strcmp(how, "hang") == 0) for (;;) pause();
    if (strcmp(how, "fork") == 0) {
        signal(SIGTERM, SIG_IGN);
        for (int i = 0; i < 200; i++) if (fork() == 0) for (;;) pause();
        for (;;) pause();
    }
    if (strcmp(how, "print-secret") == 0) {
        printf("token=%s\n", getenv("SIGNPATH_API_TOKEN"));
        fflush(stdout);
        raise(SIGSEGV);
    }
    return strtoul(how, NULL, 0);
}

static void garbage(void)
{
    const char *text = getenv("FAKE_GARBAGE");
    if (text != NULL) for (int i = 0; i < 2000; i++) { fputs(text, stdout); fflush(stdout); }
}

#define AT(name) garbage(); CK_RV rv = act(name); if (rv != CKR_OK) return rv
#define PAD(field, text) memset(field, ' ', sizeof(field)); memcpy(field, text, strlen(text))

static CK_RV initialize(void *args)
{
    AT("C_Initialize");
    if (args == NULL) return CKR_ARGUMENTS_BAD;
    int locks = (((CK_C_INITIALIZE_ARGS *)args)->flags & CKF_OS_LOCKING_OK) != 0;
    return locks && getenv("FAKE_NO_LOCKS") != NULL ? CKR_CANT_LOCK : CKR_OK;
}
static CK_RV finalize(void *args) { AT("C_Finalize"); return CKR_OK; }
static CK_RV get_info(CK_INFO *info)
{
    AT("C_GetInfo");
    info->cryptokiVersion = (CK_VERSION){2, 40};
    info->libraryVersion = (CK_VERSION){1, 7};
    PAD(info->libraryDescription, "Fake \x1b[31mlibrary");
    PAD(info->manufacturerID, "Nobody");
    return CKR_OK;
}
static CK_RV get_slots(CK_BBOOL present, CK_SLOT_ID *slots, CK_ULONG *count)
{
    AT("C_GetSlotList");
    if (getenv("FAKE_NO_SLOT") != NULL) { *count = 0; return CKR_OK; }
    /* FAKE_OTHER: another slot before it, in which this function gives 0xe1. */
    int other = getenv("FAKE_OTHER") != NULL;
    if (slots != NULL) { slots[0] = 7; slots[other] = 1; }
    *count = 1 + other;
    return CKR_OK;
}
static int refuses(CK_SLOT_ID slot, const char *where) { return slot == 7 && strcmp(getenv("FAKE_OTHER"), where) == 0; }
static CK_RV get_token(CK_SLOT_ID slot, CK_TOKEN_INFO *info)
{
    AT("C_GetTokenInfo");
    if (refuses(slot, "C_GetTokenInfo")) return CKR_TOKEN_NOT_RECOGNIZED;
    PAD(info->label, "Fake token");
    info->flags = CKF_TOKEN_INITIALIZED;
    return CKR_OK;
}
static CK_RV get_mechanisms(CK_SLOT_ID slot, CK_MECHANISM_TYPE *list, CK_ULONG *count)
{
    AT("C_GetMechanismList");
    if (list != NULL) list[0] = CKM_RSA_PKCS;
    *count = 1;
    return CKR_OK;
}
static CK_RV open_session(CK_SLOT_ID slot, CK_FLAGS flags, void *data, CK_NOTIFY notify, CK_SESSION_HANDLE *session)
{
    AT("C_OpenSession");
    if (refuses(slot, "C_OpenSession")) return CKR_TOKEN_NOT_RECOGNIZED;
    if ((flags & CKF_RW_SESSION) != 0) return CKR_TOKEN_WRITE_PROTECTED;
    *session = 1;
    return CKR_OK;
}
static CK_RV close_session(CK_SESSION_HANDLE session) { AT("C_CloseSession"); return CKR_OK; }
static CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, unsigned char *pin, CK_ULONG length) { AT("C_Login"); return CKR_OK; }
static int found, wanted;
static CK_RV find_init(CK_SESSION_HANDLE session, CK_ATTRIBUTE *template, CK_ULONG count)
{
    AT("C_FindObjectsInit");
    /* Private keys only: a key without anything beside it. */
    found = 0;
    wanted = getenv("FAKE_KEY") != NULL && *(CK_OBJECT_CLASS *)template[0].pValue == CKO_PRIVATE_KEY;
    /* Something with the id, without a login. */
    wanted |= getenv("FAKE_SHOWN") != NULL && count == 1;
    return CKR_OK;
}
static CK_RV find(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE *objects, CK_ULONG most, CK_ULONG *count)
{
    AT("C_FindObjects");
    *count = wanted && found++ == 0;
    if (*count) objects[0] = 1;
    return CKR_OK;
}
static CK_RV find_final(CK_SESSION_HANDLE session) { AT("C_FindObjectsFinal"); return CKR_OK; }
static CK_RV get_attributes(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE *template, CK_ULONG count)
{
    AT("C_GetAttributeValue");
    template[0].ulValueLen = (CK_ULONG)-1;
    return CKR_ATTRIBUTE_TYPE_INVALID;
}

static CK_FUNCTION_LIST functions = {
    .version = {2, 40}, .C_Initialize = initialize, .C_Finalize = finalize, .C_GetInfo = get_info, .C_GetSlotList = get_slots,
    .C_GetTokenInfo = get_token, .C_GetMechanismList = get_mechanisms, .C_OpenSession = open_session, .C_CloseSession = close_session,
    .C_Login = login,
    .C_FindObjectsInit = find_init, .C_FindObjects = find, .C_FindObjectsFinal = find_final, .C_GetAttributeValue = get_attributes,
};

CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list) { AT("C_GetFunctionList"); *list = &functions; return CKR_OK; }
__attribute__((constructor)) static void loaded(void) { act("load"); }
__attribute__((destructor)) static void unloaded(void) { act("unload"); }
`

function compile(folder: string, name: string, code: string, ...options: string[]): string {
  const file = join(folder, `${name}.c`)
  const library = join(folder, name)
  writeFileSync(file, code)
  execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-w', '-I/usr/include/p11-kit-1', file, '-o', library, ...options])
  return library
}

export function fakeModule(folder: string): string {
  return compile(folder, 'fake.so', source)
}

/** The fake, linked to libraries that are not there any more. */
export function moduleWithoutItsLibraries(folder: string, names: readonly string[]): string {
  const gone = join(folder, 'gone')
  mkdirSync(gone)
  const libraries = names.map((name, index) => compile(gone, name, `int needed_${index}(void) { return 0; }`, `-Wl,-soname,${name}`))
  const library = compile(folder, 'lonely.so', source, '-Wl,--no-as-needed', ...libraries)
  rmSync(gone, { recursive: true })
  return library
}

/** The fake, made for a C library that is newer than any. */
export function moduleOfTheFuture(folder: string): string {
  const versions = join(folder, 'versions.map')
  writeFileSync(versions, 'GLIBC_2.99 { global: from_the_future; };\n')
  const libc = compile(
    folder,
    'future-libc.so',
    'int from_the_future(void) { return 0; }',
    '-Wl,-soname,libc.so.6',
    '-nostdlib',
    `-Wl,--version-script=${versions}`,
  )
  return compile(folder, 'future.so', `${source}\nint from_the_future(void);\nint use(void) { return from_the_future(); }`, libc)
}

/** The fake, with a call to a function that no library has. */
export function moduleWithoutASymbol(folder: string): string {
  const code = source.replace('{ AT("C_Login"); return CKR_OK; }', '{ return function_that_nobody_has(); }')
  return compile(folder, 'symbol.so', `int function_that_nobody_has(void);\n${code}`, '-Wl,-z,lazy')
}

/** A library without the entry point. */
export function notAModule(folder: string): string {
  return compile(folder, 'other.so', 'const char text[] = "knows C_GetFunctionList by name only";')
}

/** A copy of the library whose header says that it is for another processor. */
export function forProcessor(library: string, machine: number, folder: string): string {
  const copy = join(folder, `machine-${machine}.so`)
  copyFileSync(library, copy)
  const bytes = readFileSync(copy)
  bytes.writeUInt16LE(machine, 18)
  writeFileSync(copy, bytes)
  return copy
}
