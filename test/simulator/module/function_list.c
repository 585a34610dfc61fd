/* What a read-only token that only signs can't do, and the function list. */
#include "session.h"

#include <stdbool.h>
#include <string.h>

#pragma GCC diagnostic ignored "-Wunused-parameter"

static CK_RV refuse(CK_RV reason)
{
    return library_is_initialized() ? reason : CKR_CRYPTOKI_NOT_INITIALIZED;
}

/* Functions that would change the token. */
#define WRITES(name, ...)                          \
    CK_RV name(__VA_ARGS__)                        \
    {                                              \
        return refuse(CKR_TOKEN_WRITE_PROTECTED);  \
    }

#define UNSUPPORTED(name, ...)                      \
    CK_RV name(__VA_ARGS__)                         \
    {                                               \
        return refuse(CKR_FUNCTION_NOT_SUPPORTED);  \
    }

#define LEGACY(name)                                    \
    CK_RV name(CK_SESSION_HANDLE session)               \
    {                                                   \
        return refuse(CKR_FUNCTION_NOT_PARALLEL);       \
    }

WRITES(C_InitToken, CK_SLOT_ID slot_id, CK_BYTE *pin, CK_ULONG pin_len, CK_BYTE *label)
WRITES(C_InitPIN, CK_SESSION_HANDLE session, CK_BYTE *pin, CK_ULONG pin_len)
WRITES(C_SetPIN, CK_SESSION_HANDLE session, CK_BYTE *old_pin, CK_ULONG old_len, CK_BYTE *new_pin, CK_ULONG new_len)
WRITES(C_CreateObject, CK_SESSION_HANDLE session, CK_ATTRIBUTE *templ, CK_ULONG count, CK_OBJECT_HANDLE *object)
WRITES(C_CopyObject, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE *templ, CK_ULONG count,
    CK_OBJECT_HANDLE *new_object)
WRITES(C_DestroyObject, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object)
WRITES(C_SetAttributeValue, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE *templ, CK_ULONG count)
WRITES(C_GenerateKey, CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_ATTRIBUTE *templ, CK_ULONG count,
    CK_OBJECT_HANDLE *key)
WRITES(C_GenerateKeyPair, CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_ATTRIBUTE *public_key_template,
    CK_ULONG public_key_attribute_count, CK_ATTRIBUTE *private_key_template, CK_ULONG private_key_attribute_count,
    CK_OBJECT_HANDLE *public_key, CK_OBJECT_HANDLE *private_key)
WRITES(C_UnwrapKey, CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE unwrapping_key, CK_BYTE
    *wrapped_key, CK_ULONG wrapped_key_len, CK_ATTRIBUTE *templ, CK_ULONG attribute_count, CK_OBJECT_HANDLE *key)
WRITES(C_DeriveKey, CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE base_key, CK_ATTRIBUTE
    *templ, CK_ULONG attribute_count, CK_OBJECT_HANDLE *key)

UNSUPPORTED(C_GetOperationState, CK_SESSION_HANDLE session, CK_BYTE *operation_state, CK_ULONG *operation_state_len)
UNSUPPORTED(C_SetOperationState, CK_SESSION_HANDLE session, CK_BYTE *operation_state, CK_ULONG operation_state_len,
    CK_OBJECT_HANDLE encryption_key, CK_OBJECT_HANDLE authentication_key)
UNSUPPORTED(C_GetObjectSize, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ULONG *size)
UNSUPPORTED(C_EncryptInit, CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE key)
UNSUPPORTED(C_Encrypt, CK_SESSION_HANDLE session, CK_BYTE *data, CK_ULONG data_len, CK_BYTE *encrypted_data, CK_ULONG
    *encrypted_data_len)
UNSUPPORTED(C_EncryptUpdate, CK_SESSION_HANDLE session, CK_BYTE *part, CK_ULONG part_len, CK_BYTE *encrypted_part,
    CK_ULONG *encrypted_part_len)
UNSUPPORTED(C_EncryptFinal, CK_SESSION_HANDLE session, CK_BYTE *last_encrypted_part, CK_ULONG
    *last_encrypted_part_len)
UNSUPPORTED(C_DecryptInit, CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE key)
UNSUPPORTED(C_Decrypt, CK_SESSION_HANDLE session, CK_BYTE *encrypted_data, CK_ULONG encrypted_data_len, CK_BYTE *data,
    CK_ULONG *data_len)
UNSUPPORTED(C_DecryptUpdate, CK_SESSION_HANDLE session, CK_BYTE *encrypted_part, CK_ULONG encrypted_part_len, CK_BYTE
    *part, CK_ULONG *part_len)
UNSUPPORTED(C_DecryptFinal, CK_SESSION_HANDLE session, CK_BYTE *last_part, CK_ULONG *last_part_len)
UNSUPPORTED(C_DigestInit, CK_SESSION_HANDLE session, CK_MECHANISM *mechanism)
UNSUPPORTED(C_Digest, CK_SESSION_HANDLE session, CK_BYTE *data, CK_ULONG data_len, CK_BYTE *digest, CK_ULONG
    *digest_len)
UNSUPPORTED(C_DigestUpdate, CK_SESSION_HANDLE session, CK_BYTE *part, CK_ULONG part_len)
UNSUPPORTED(C_DigestKey, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key)
UNSUPPORTED(C_DigestFinal, CK_SESSION_HANDLE session, CK_BYTE *digest, CK_ULONG *digest_len)
UNSUPPORTED(C_SignRecoverInit, CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE key)
UNSUPPORTED(C_SignRecover, CK_SESSION_HANDLE session, CK_BYTE *data, CK_ULONG data_len, CK_BYTE *signature, CK_ULONG
    *signature_len)
UNSUPPORTED(C_VerifyInit, CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE key)
UNSUPPORTED(C_Verify, CK_SESSION_HANDLE session, CK_BYTE *data, CK_ULONG data_len, CK_BYTE *signature, CK_ULONG
    signature_len)
UNSUPPORTED(C_VerifyUpdate, CK_SESSION_HANDLE session, CK_BYTE *part, CK_ULONG part_len)
UNSUPPORTED(C_VerifyFinal, CK_SESSION_HANDLE session, CK_BYTE *signature, CK_ULONG signature_len)
UNSUPPORTED(C_VerifyRecoverInit, CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE key)
UNSUPPORTED(C_VerifyRecover, CK_SESSION_HANDLE session, CK_BYTE *signature, CK_ULONG signature_len, CK_BYTE *data,
    CK_ULONG *data_len)
UNSUPPORTED(C_DigestEncryptUpdate, CK_SESSION_HANDLE session, CK_BYTE *part, CK_ULONG part_len, CK_BYTE
    *encrypted_part, CK_ULONG *encrypted_part_len)
UNSUPPORTED(C_DecryptDigestUpdate, CK_SESSION_HANDLE session, CK_BYTE *encrypted_part, CK_ULONG encrypted_part_len,
    CK_BYTE *part, CK_ULONG *part_len)
UNSUPPORTED(C_SignEncryptUpdate, CK_SESSION_HANDLE session, CK_BYTE *part, CK_ULONG part_len, CK_BYTE *encrypted_part,
    CK_ULONG *encrypted_part_len)
UNSUPPORTED(C_DecryptVerifyUpdate, CK_SESSION_HANDLE session, CK_BYTE *encrypted_part, CK_ULONG encrypted_part_len,
    CK_BYTE *part, CK_ULONG *part_len)
UNSUPPORTED(C_WrapKey, CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE wrapping_key,
    CK_OBJECT_HANDLE key, CK_BYTE *wrapped_key, CK_ULONG *wrapped_key_len)

LEGACY(C_GetFunctionStatus)
LEGACY(C_CancelFunction)

CK_RV C_SeedRandom(CK_SESSION_HANDLE session, CK_BYTE *seed, CK_ULONG seed_len)
{
    return refuse(CKR_RANDOM_SEED_NOT_SUPPORTED);
}

/* The token never comes or goes. */
CK_RV C_WaitForSlotEvent(CK_FLAGS flags, CK_SLOT_ID *slot, void *reserved)
{
    return refuse((flags & CKF_DONT_BLOCK) != 0 ? CKR_NO_EVENT : CKR_FUNCTION_NOT_SUPPORTED);
}

static CK_FUNCTION_LIST functions = {
    .version = {2, 40},
    .C_Initialize = C_Initialize,
    .C_Finalize = C_Finalize,
    .C_GetInfo = C_GetInfo,
    .C_GetFunctionList = C_GetFunctionList,
    .C_GetSlotList = C_GetSlotList,
    .C_GetSlotInfo = C_GetSlotInfo,
    .C_GetTokenInfo = C_GetTokenInfo,
    .C_GetMechanismList = C_GetMechanismList,
    .C_GetMechanismInfo = C_GetMechanismInfo,
    .C_InitToken = C_InitToken,
    .C_InitPIN = C_InitPIN,
    .C_SetPIN = C_SetPIN,
    .C_OpenSession = C_OpenSession,
    .C_CloseSession = C_CloseSession,
    .C_CloseAllSessions = C_CloseAllSessions,
    .C_GetSessionInfo = C_GetSessionInfo,
    .C_GetOperationState = C_GetOperationState,
    .C_SetOperationState = C_SetOperationState,
    .C_Login = C_Login,
    .C_Logout = C_Logout,
    .C_CreateObject = C_CreateObject,
    .C_CopyObject = C_CopyObject,
    .C_DestroyObject = C_DestroyObject,
    .C_GetObjectSize = C_GetObjectSize,
    .C_GetAttributeValue = C_GetAttributeValue,
    .C_SetAttributeValue = C_SetAttributeValue,
    .C_FindObjectsInit = C_FindObjectsInit,
    .C_FindObjects = C_FindObjects,
    .C_FindObjectsFinal = C_FindObjectsFinal,
    .C_EncryptInit = C_EncryptInit,
    .C_Encrypt = C_Encrypt,
    .C_EncryptUpdate = C_EncryptUpdate,
    .C_EncryptFinal = C_EncryptFinal,
    .C_DecryptInit = C_DecryptInit,
    .C_Decrypt = C_Decrypt,
    .C_DecryptUpdate = C_DecryptUpdate,
    .C_DecryptFinal = C_DecryptFinal,
    .C_DigestInit = C_DigestInit,
    .C_Digest = C_Digest,
    .C_DigestUpdate = C_DigestUpdate,
    .C_DigestKey = C_DigestKey,
    .C_DigestFinal = C_DigestFinal,
    .C_SignInit = C_SignInit,
    .C_Sign = C_Sign,
    .C_SignUpdate = C_SignUpdate,
    .C_SignFinal = C_SignFinal,
    .C_SignRecoverInit = C_SignRecoverInit,
    .C_SignRecover = C_SignRecover,
    .C_VerifyInit = C_VerifyInit,
    .C_Verify = C_Verify,
    .C_VerifyUpdate = C_VerifyUpdate,
    .C_VerifyFinal = C_VerifyFinal,
    .C_VerifyRecoverInit = C_VerifyRecoverInit,
    .C_VerifyRecover = C_VerifyRecover,
    .C_DigestEncryptUpdate = C_DigestEncryptUpdate,
    .C_DecryptDigestUpdate = C_DecryptDigestUpdate,
    .C_SignEncryptUpdate = C_SignEncryptUpdate,
    .C_DecryptVerifyUpdate = C_DecryptVerifyUpdate,
    .C_GenerateKey = C_GenerateKey,
    .C_GenerateKeyPair = C_GenerateKeyPair,
    .C_WrapKey = C_WrapKey,
    .C_UnwrapKey = C_UnwrapKey,
    .C_DeriveKey = C_DeriveKey,
    .C_SeedRandom = C_SeedRandom,
    .C_GenerateRandom = C_GenerateRandom,
    .C_GetFunctionStatus = C_GetFunctionStatus,
    .C_CancelFunction = C_CancelFunction,
    .C_WaitForSlotEvent = C_WaitForSlotEvent,
};

CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
    if (list == NULL) {
        return CKR_ARGUMENTS_BAD;
    }
    *list = &functions;
    return CKR_OK;
}

/*
 * PKCS #11 3.0 has callers ask here first, and dlsym() goes on to what a library depends on: libcurl brings p11-kit, whose C_GetInterface
 * would answer with p11-kit's slots in place of ours. OpenSC from 0.26, Java from 21 and pkcs11-provider ask. Names of our own, as p11-kit's
 * header has these types from 0.25 on only.
 */
struct interface {
    unsigned char *name;
    void *functions;
    CK_FLAGS flags;
};

static unsigned char interface_name[] = "PKCS 11";
static struct interface interfaces[] = {{interface_name, &functions, 0}};

static bool is_ours(const unsigned char *name, const CK_VERSION *version)
{
    const CK_VERSION own = functions.version;
    return (name == NULL || strcmp((const char *)name, (const char *)interface_name) == 0) &&
           (version == NULL || (version->major == own.major && version->minor == own.minor));
}

CK_RV get_interface(unsigned char *name, CK_VERSION *version, struct interface **found, CK_FLAGS flags) __asm__("C_GetInterface")
    __attribute__((visibility("default")));
CK_RV get_interface(unsigned char *name, CK_VERSION *version, struct interface **found, CK_FLAGS flags)
{
    if (found == NULL) {
        return CKR_ARGUMENTS_BAD;
    }
    if (!is_ours(name, version) || flags != 0) {
        return CKR_FUNCTION_FAILED;
    }
    *found = interfaces;
    return CKR_OK;
}

CK_RV get_interface_list(struct interface *list, CK_ULONG *count) __asm__("C_GetInterfaceList") __attribute__((visibility("default")));
CK_RV get_interface_list(struct interface *list, CK_ULONG *count)
{
    if (count == NULL) {
        return CKR_ARGUMENTS_BAD;
    }
    const CK_ULONG room = *count;
    *count = 1;
    if (list == NULL) {
        return CKR_OK;
    }
    if (room < 1) {
        return CKR_BUFFER_TOO_SMALL;
    }
    list[0] = interfaces[0];
    return CKR_OK;
}
