/* The library as a program sees it, against a running simulator: SIGNPATH_* are set, the token may submit to all of
 * demo. Signatures are verified with nettle. THREADS and SIGNATURES choose the load. */
#define _GNU_SOURCE
#include "cryptoki.h"
#include "expect.h"

#include <nettle/rsa.h>
#include <nettle/sha2.h>
#include <pthread.h>
#include <stdbool.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define RSA_LABEL "demo/rsa2048"
#define EC_LABEL "demo/ec256"
#define GPG_LABEL "demo/gpg"

static CK_FUNCTION_LIST *p11;

static CK_SESSION_HANDLE open_session(void)
{
    CK_SESSION_HANDLE session;
    EXPECT_RV(p11->C_OpenSession(1, CKF_SERIAL_SESSION, NULL, NULL, &session), CKR_OK);
    return session;
}

static CK_RV log_in(CK_SESSION_HANDLE session, const char *pin)
{
    return p11->C_Login(session, CKU_USER, (CK_UTF8CHAR *)(uintptr_t)pin, strlen(pin));
}

static CK_ULONG find(CK_SESSION_HANDLE session, CK_OBJECT_CLASS class, const char *label, CK_OBJECT_HANDLE *object)
{
    CK_ATTRIBUTE template[] = {{CKA_CLASS, &class, sizeof class}, {CKA_ID, (void *)(uintptr_t)label, strlen(label)}};
    CK_ULONG count = 0;
    EXPECT_RV(p11->C_FindObjectsInit(session, template, 2), CKR_OK);
    EXPECT_RV(p11->C_FindObjectsInit(session, template, 2), CKR_OPERATION_ACTIVE);
    EXPECT_RV(p11->C_FindObjects(session, object, 1, &count), CKR_OK);
    EXPECT_RV(p11->C_FindObjectsFinal(session), CKR_OK);
    return count;
}

static CK_OBJECT_HANDLE private_key(CK_SESSION_HANDLE session, const char *label)
{
    CK_OBJECT_HANDLE key = 0;
    EXPECT(find(session, CKO_PRIVATE_KEY, label, &key) == 1);
    return key;
}

static void describes_itself(void)
{
    CK_INFO info;
    CK_SLOT_ID slot;
    CK_SLOT_INFO slot_info;
    CK_TOKEN_INFO token;
    CK_ULONG count = 0;
    CK_MECHANISM_TYPE mechanisms[16];

    EXPECT_RV(p11->C_GetInfo(&info), CKR_CRYPTOKI_NOT_INITIALIZED);
    EXPECT_RV(p11->C_Finalize(NULL), CKR_CRYPTOKI_NOT_INITIALIZED);
    EXPECT_RV(p11->C_Encrypt(1, NULL, 0, NULL, NULL), CKR_CRYPTOKI_NOT_INITIALIZED);
    CK_C_INITIALIZE_ARGS args = {.flags = CKF_OS_LOCKING_OK, .pReserved = &info};
    EXPECT_RV(p11->C_Initialize(&args), CKR_ARGUMENTS_BAD);
    args.pReserved = NULL;
    EXPECT_RV(p11->C_Initialize(&args), CKR_OK);
    EXPECT_RV(p11->C_Initialize(NULL), CKR_CRYPTOKI_ALREADY_INITIALIZED);
    EXPECT_RV(p11->C_GetInfo(&info), CKR_OK);
    EXPECT(info.cryptokiVersion.major == 2 && info.cryptokiVersion.minor == 40);
    EXPECT_RV(p11->C_GetSlotList(CK_TRUE, &slot, &count), CKR_BUFFER_TOO_SMALL);
    EXPECT_RV(p11->C_GetSlotList(CK_TRUE, &slot, &count), CKR_OK);
    EXPECT(count == 1 && slot == 1);
    EXPECT_RV(p11->C_GetSlotInfo(2, &slot_info), CKR_SLOT_ID_INVALID);
    EXPECT_RV(p11->C_GetSlotInfo(1, &slot_info), CKR_OK);
    EXPECT_RV(p11->C_GetTokenInfo(1, &token), CKR_OK);
    EXPECT(memcmp(token.label, "SignPath                        ", 32) == 0);
    EXPECT((token.flags & CKF_WRITE_PROTECTED) != 0 && (token.flags & CKF_LOGIN_REQUIRED) != 0);
    count = 16;
    EXPECT_RV(p11->C_GetMechanismList(1, mechanisms, &count), CKR_OK);
    EXPECT(count == 12);
    EXPECT_RV(p11->C_WaitForSlotEvent(CKF_DONT_BLOCK, &slot, NULL), CKR_NO_EVENT);
    EXPECT_RV(p11->C_GetFunctionStatus(1), CKR_FUNCTION_NOT_PARALLEL);
    EXPECT_RV(p11->C_DestroyObject(1, 1), CKR_TOKEN_WRITE_PROTECTED);
}

static void guards_sessions_and_login(void)
{
    CK_SESSION_HANDLE session;
    CK_SESSION_INFO info;
    CK_OBJECT_HANDLE key;

    EXPECT_RV(p11->C_OpenSession(1, 0, NULL, NULL, &session), CKR_SESSION_PARALLEL_NOT_SUPPORTED);
    EXPECT_RV(p11->C_OpenSession(1, CKF_SERIAL_SESSION | CKF_RW_SESSION, NULL, NULL, &session),
              CKR_TOKEN_WRITE_PROTECTED);
    session = open_session();
    EXPECT(find(session, CKO_PRIVATE_KEY, RSA_LABEL, &key) == 0);
    EXPECT_RV(log_in(session, "nonsense"), CKR_PIN_INCORRECT);
    EXPECT_RV(log_in(session, ":"), CKR_PIN_INCORRECT);
    EXPECT_RV(log_in(session, ""), CKR_PIN_INCORRECT);
    EXPECT_RV(log_in(session, "11111111-1111-4111-8111-111111111111:wrong"), CKR_PIN_INCORRECT);
    EXPECT_RV(p11->C_Login(session, CKU_SO, (CK_UTF8CHAR *)"1", 1), CKR_USER_TYPE_INVALID);
    EXPECT_RV(p11->C_Logout(session), CKR_USER_NOT_LOGGED_IN);
    EXPECT_RV(log_in(session, "CONFIG"), CKR_OK);
    EXPECT_RV(log_in(session, "CONFIG"), CKR_USER_ALREADY_LOGGED_IN);
    EXPECT_RV(p11->C_GetSessionInfo(session, &info), CKR_OK);
    EXPECT(info.state == CKS_RO_USER_FUNCTIONS);

    CK_SESSION_HANDLE second = open_session(); /* the login is the token's, not the session's */
    EXPECT(find(second, CKO_PRIVATE_KEY, RSA_LABEL, &key) == 1);
    EXPECT_RV(p11->C_Logout(session), CKR_OK);
    EXPECT(find(second, CKO_PRIVATE_KEY, RSA_LABEL, &key) == 0);
    EXPECT_RV(log_in(second, "CONFIG"), CKR_OK);
    CK_BBOOL flag;
    CK_ATTRIBUTE old = {CKA_TOKEN, &flag, 1};
    EXPECT_RV(p11->C_GetAttributeValue(second, key, &old, 1), CKR_OBJECT_HANDLE_INVALID);
    EXPECT_RV(p11->C_CloseSession(session), CKR_OK);
    EXPECT_RV(p11->C_CloseSession(session), CKR_SESSION_HANDLE_INVALID);
    EXPECT_RV(p11->C_CloseSession(second), CKR_OK);
    second = open_session(); /* the last session took the login with it */
    EXPECT(find(second, CKO_PRIVATE_KEY, RSA_LABEL, &key) == 0);
    EXPECT_RV(p11->C_CloseAllSessions(1), CKR_OK);
}

static void reads_attributes(void)
{
    CK_SESSION_HANDLE session = open_session();
    CK_OBJECT_HANDLE object;
    CK_BYTE id[64];
    CK_BYTE secret[512];
    CK_BYTE point[200];
    CK_BBOOL flag = CK_TRUE;

    EXPECT_RV(log_in(session, "CONFIG"), CKR_OK);
    CK_OBJECT_HANDLE key = private_key(session, RSA_LABEL);
    CK_ATTRIBUTE template[] = {{CKA_ID, id, 3},
                               {CKA_PRIVATE_EXPONENT, secret, sizeof secret},
                               {CKA_EC_POINT, point, sizeof point},
                               {CKA_LABEL, NULL, 0},
                               {CKA_EXTRACTABLE, &flag, sizeof flag}};
    EXPECT(p11->C_GetAttributeValue(session, key, template, 5) != CKR_OK);
    EXPECT(template[0].ulValueLen == CK_UNAVAILABLE_INFORMATION);
    EXPECT(template[3].ulValueLen == strlen(RSA_LABEL) && flag == CK_FALSE);
    template[0].ulValueLen = sizeof id;
    EXPECT_RV(p11->C_GetAttributeValue(session, key, template, 1), CKR_OK);
    EXPECT(template[0].ulValueLen == strlen(RSA_LABEL) && memcmp(id, RSA_LABEL, strlen(RSA_LABEL)) == 0);
    template[0].ulValueLen = 3;
    EXPECT_RV(p11->C_GetAttributeValue(session, key, template, 1), CKR_BUFFER_TOO_SMALL);
    template[1].ulValueLen = sizeof secret;
    EXPECT_RV(p11->C_GetAttributeValue(session, key, template + 1, 1), CKR_ATTRIBUTE_SENSITIVE);
    EXPECT_RV(p11->C_GetAttributeValue(session, key, template + 2, 1), CKR_ATTRIBUTE_TYPE_INVALID);

    EXPECT(find(session, CKO_PUBLIC_KEY, EC_LABEL, &object) == 1);
    template[2].ulValueLen = sizeof point;
    EXPECT_RV(p11->C_GetAttributeValue(session, object, template + 2, 1), CKR_OK);
    EXPECT(template[2].ulValueLen == 67 && point[0] == 0x04 && point[1] == 65 && point[2] == 0x04);
    EXPECT(find(session, CKO_CERTIFICATE, RSA_LABEL, &object) == 1);
    bool dummies = getenv("SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS") != NULL;
    EXPECT(find(session, CKO_CERTIFICATE, GPG_LABEL, &object) == (dummies ? 1 : 0));
    EXPECT(find(session, CKO_PRIVATE_KEY, GPG_LABEL, &object) == 1);
    EXPECT(find(session, CKO_PRIVATE_KEY, "demo/nothing", &object) == 0);
    EXPECT_RV(p11->C_CloseSession(session), CKR_OK);
}

static void read_public_key(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key, struct rsa_public_key *rsa)
{
    CK_BYTE modulus[512];
    CK_BYTE exponent[8];
    CK_ATTRIBUTE template[] = {{CKA_MODULUS, modulus, sizeof modulus}, {CKA_PUBLIC_EXPONENT, exponent, sizeof exponent}};
    EXPECT_RV(p11->C_GetAttributeValue(session, key, template, 2), CKR_OK);
    rsa_public_key_init(rsa);
    mpz_import(rsa->n, template[0].ulValueLen, 1, 1, 1, 0, modulus);
    mpz_import(rsa->e, template[1].ulValueLen, 1, 1, 1, 0, exponent);
    EXPECT(rsa_public_key_prepare(rsa));
}

static void expect_signature_of(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key, const char *text, CK_BYTE *signature,
                                CK_ULONG length)
{
    struct rsa_public_key rsa;
    struct sha256_ctx hash;
    mpz_t number;

    read_public_key(session, key, &rsa);
    sha256_init(&hash);
    sha256_update(&hash, strlen(text), (const uint8_t *)text);
    mpz_init(number);
    mpz_import(number, length, 1, 1, 1, 0, signature);
    EXPECT(rsa_sha256_verify(&rsa, &hash, number));
    mpz_clear(number);
    rsa_public_key_clear(&rsa);
}

static void signs_in_one_and_in_many_parts(void)
{
    CK_SESSION_HANDLE session = open_session();
    CK_BYTE signature[512];
    CK_ULONG length = 0;
    CK_MECHANISM hashing = {CKM_SHA256_RSA_PKCS, NULL, 0};
    CK_MECHANISM raw = {CKM_RSA_PKCS, NULL, 0};
    CK_MECHANISM ecdsa = {CKM_ECDSA, NULL, 0};
    CK_BYTE hash[32] = {1};

    EXPECT_RV(p11->C_SignInit(session, &hashing, 1), CKR_USER_NOT_LOGGED_IN);
    EXPECT_RV(log_in(session, "CONFIG"), CKR_OK);
    CK_OBJECT_HANDLE key = private_key(session, RSA_LABEL);
    EXPECT_RV(p11->C_Sign(session, hash, 32, signature, &length), CKR_OPERATION_NOT_INITIALIZED);
    EXPECT_RV(p11->C_SignInit(session, &hashing, 999999), CKR_KEY_HANDLE_INVALID);
    EXPECT_RV(p11->C_SignInit(session, &ecdsa, key), CKR_KEY_TYPE_INCONSISTENT);
    EXPECT_RV(p11->C_SignInit(session, &hashing, key), CKR_OK);
    EXPECT_RV(p11->C_SignInit(session, &hashing, key), CKR_OPERATION_ACTIVE);
    EXPECT_RV(p11->C_Sign(session, (CK_BYTE *)"text", 4, NULL, &length), CKR_OK);
    EXPECT(length == 256);
    length = 255;
    EXPECT_RV(p11->C_Sign(session, (CK_BYTE *)"text", 4, signature, &length), CKR_BUFFER_TOO_SMALL);
    EXPECT(length == 256);
    EXPECT_RV(p11->C_Sign(session, (CK_BYTE *)"text", 4, signature, &length), CKR_OK);
    expect_signature_of(session, key, "text", signature, length);

    EXPECT_RV(p11->C_SignInit(session, &hashing, key), CKR_OK);
    EXPECT_RV(p11->C_SignUpdate(session, (CK_BYTE *)"some ", 5), CKR_OK);
    EXPECT_RV(p11->C_SignUpdate(session, (CK_BYTE *)"text", 4), CKR_OK);
    length = 1;
    EXPECT_RV(p11->C_SignFinal(session, signature, &length), CKR_BUFFER_TOO_SMALL);
    EXPECT_RV(p11->C_SignFinal(session, signature, &length), CKR_OK);
    expect_signature_of(session, key, "some text", signature, length);

    EXPECT_RV(p11->C_SignInit(session, &raw, key), CKR_OK);
    EXPECT_RV(p11->C_Sign(session, hash, 32, signature, &length), CKR_DATA_INVALID);
    EXPECT_RV(p11->C_SignInit(session, &raw, key), CKR_OK); /* a failure ended the operation */
    EXPECT_RV(p11->C_SignUpdate(session, hash, 32), CKR_OPERATION_NOT_INITIALIZED);

    EXPECT_RV(p11->C_SignInit(session, &ecdsa, private_key(session, EC_LABEL)), CKR_OK);
    length = sizeof signature;
    EXPECT_RV(p11->C_Sign(session, hash, 32, signature, &length), CKR_OK);
    EXPECT(length == 64);

    EXPECT_RV(p11->C_SignInit(session, &hashing, key), CKR_OK);
    EXPECT_RV(p11->C_Logout(session), CKR_OK);
    length = sizeof signature;
    EXPECT_RV(p11->C_Sign(session, hash, 32, signature, &length), CKR_USER_NOT_LOGGED_IN);
    EXPECT_RV(p11->C_CloseSession(session), CKR_OK);
}

static int number_from(const char *variable, int fallback)
{
    const char *text = getenv(variable);
    return text == NULL ? fallback : atoi(text);
}

/* What gnupg-pkcs11-scd needs. */
static void shows_one_policy_without_login(void)
{
    CK_OBJECT_HANDLE object;
    CK_OBJECT_HANDLE other;
    CK_BBOOL flag;
    CK_ATTRIBUTE template = {CKA_TOKEN, &flag, 1};

    EXPECT_RV(p11->C_Finalize(NULL), CKR_OK);
    EXPECT(setenv("SIGNPATH_PROJECT_SLUG", "demo", 1) == 0 && setenv("SIGNPATH_SIGNING_POLICY_SLUG", "rsa2048", 1) == 0);
    EXPECT_RV(p11->C_Initialize(NULL), CKR_OK);
    CK_SESSION_HANDLE session = open_session();
    EXPECT(find(session, CKO_PRIVATE_KEY, RSA_LABEL, &other) == 0);
    EXPECT(find(session, CKO_CERTIFICATE, RSA_LABEL, &object) == 1);
    EXPECT_RV(p11->C_GetAttributeValue(session, object, &template, 1), CKR_OK);
    EXPECT_RV(log_in(session, "CONFIG"), CKR_OK);
    EXPECT_RV(p11->C_GetAttributeValue(session, object, &template, 1), CKR_OK);
    EXPECT(find(session, CKO_PRIVATE_KEY, EC_LABEL, &other) == 0);
    EXPECT(find(session, CKO_PRIVATE_KEY, RSA_LABEL, &other) == 1);
    EXPECT_RV(p11->C_CloseSession(session), CKR_OK);
    EXPECT(unsetenv("SIGNPATH_PROJECT_SLUG") == 0 && unsetenv("SIGNPATH_SIGNING_POLICY_SLUG") == 0);
    EXPECT_RV(p11->C_Finalize(NULL), CKR_OK);
    EXPECT_RV(p11->C_Initialize(NULL), CKR_OK);
}

static void *sign_many(void *argument)
{
    CK_MECHANISM hashing = {CKM_SHA256_RSA_PKCS, NULL, 0};
    CK_SESSION_HANDLE session = open_session();
    CK_OBJECT_HANDLE key = private_key(session, RSA_LABEL);
    int count = number_from("SIGNATURES", 10);

    for (int i = 0; i < count; i++) {
        char text[64];
        CK_BYTE signature[512];
        CK_ULONG length = sizeof signature;
        (void)snprintf(text, sizeof text, "thread %ld, text %d", (long)(intptr_t)argument, i);
        EXPECT_RV(p11->C_SignInit(session, &hashing, key), CKR_OK);
        EXPECT_RV(p11->C_Sign(session, (CK_BYTE *)text, strlen(text), signature, &length), CKR_OK);
        expect_signature_of(session, key, text, signature, length);
    }
    EXPECT_RV(p11->C_CloseSession(session), CKR_OK);
    return NULL;
}

static void signs_in_threads(void)
{
    int count = number_from("THREADS", 8);
    pthread_t threads[64];
    CK_SESSION_HANDLE session = open_session();

    EXPECT(count <= 64);
    EXPECT_RV(log_in(session, "CONFIG"), CKR_OK);
    for (int i = 0; i < count; i++) {
        EXPECT(pthread_create(&threads[i], NULL, sign_many, (void *)(intptr_t)i) == 0);
    }
    for (int i = 0; i < count; i++) {
        EXPECT(pthread_join(threads[i], NULL) == 0);
    }
    EXPECT_RV(p11->C_CloseSession(session), CKR_OK);
}

/* Parent and child sign after a fork; the child has to start anew. */
static void survives_a_fork(void)
{
    CK_INFO info;
    CK_SESSION_HANDLE session = open_session();
    int status;

    EXPECT_RV(log_in(session, "CONFIG"), CKR_OK);
    sign_many(NULL);
    pid_t child = fork();
    if (child == 0) {
        EXPECT_RV(p11->C_GetInfo(&info), CKR_CRYPTOKI_NOT_INITIALIZED);
        EXPECT_RV(p11->C_GetSessionInfo(session, NULL), CKR_CRYPTOKI_NOT_INITIALIZED);
        EXPECT_RV(p11->C_Initialize(NULL), CKR_OK);
        session = open_session();
        EXPECT_RV(log_in(session, "CONFIG"), CKR_OK);
        sign_many(NULL);
        EXPECT_RV(p11->C_Finalize(NULL), CKR_OK);
        _exit(0);
    }
    sign_many(NULL);
    EXPECT(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
    EXPECT_RV(p11->C_CloseSession(session), CKR_OK);
}

/* Theirs are found in libraries that the module loads, where it has none of its own. */
struct interface {
    unsigned char *name;
    CK_FUNCTION_LIST *functions;
    CK_FLAGS flags;
};
CK_RV get_interface(const char *name, CK_VERSION *version, struct interface **found, CK_FLAGS flags) __asm__("C_GetInterface");
CK_RV get_interface_list(struct interface *list, CK_ULONG *count) __asm__("C_GetInterfaceList");

static void shows_its_interface(void)
{
    struct interface *found = NULL;
    struct interface list[1];
    CK_ULONG count = 0;
    CK_VERSION own = p11->version;
    CK_VERSION newer = {3, 0};

    EXPECT_RV(get_interface(NULL, NULL, &found, 0), CKR_OK);
    EXPECT(found->functions == p11 && strcmp((char *)found->name, "PKCS 11") == 0);
    EXPECT_RV(get_interface("PKCS 11", &own, &found, 0), CKR_OK);
    EXPECT_RV(get_interface("PKCS 11", &newer, &found, 0), CKR_FUNCTION_FAILED);
    EXPECT_RV(get_interface("Vendor", NULL, &found, 0), CKR_FUNCTION_FAILED);
    EXPECT_RV(get_interface(NULL, NULL, NULL, 0), CKR_ARGUMENTS_BAD);
    EXPECT_RV(get_interface_list(NULL, &count), CKR_OK);
    EXPECT(count == 1);
    EXPECT_RV(get_interface_list(list, &count), CKR_OK);
    EXPECT(list[0].functions == p11);
    count = 0;
    EXPECT_RV(get_interface_list(list, &count), CKR_BUFFER_TOO_SMALL);
    EXPECT_RV(get_interface_list(NULL, NULL), CKR_ARGUMENTS_BAD);
}

int main(void)
{
    EXPECT_RV(C_GetFunctionList(NULL), CKR_ARGUMENTS_BAD);
    EXPECT_RV(C_GetFunctionList(&p11), CKR_OK);
    shows_its_interface();
    describes_itself();
    guards_sessions_and_login();
    reads_attributes();
    signs_in_one_and_in_many_parts();
    shows_one_policy_without_login();
    signs_in_threads();
    if (getenv("WITHOUT_FORK") == NULL) {
        survives_a_fork();
    }
    (void)open_session(); /* C_Finalize closes what is open */
    EXPECT_RV(p11->C_Finalize(NULL), CKR_OK);
    EXPECT_RV(p11->C_Initialize(NULL), CKR_OK);
    EXPECT_RV(p11->C_Finalize(NULL), CKR_OK);
    puts("api_test: ok");
    return 0;
}
