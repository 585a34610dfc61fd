/* C_SignInit, C_Sign, C_SignUpdate, C_SignFinal. */
#include "log.h"
#include "session.h"

#include <string.h>

static CK_RV start(struct session *session, const CK_MECHANISM *mechanism, CK_OBJECT_HANDLE handle)
{
    if (session->signing.active) {
        return CKR_OPERATION_ACTIVE;
    }
    struct token *token = login_current();
    if (token == NULL) {
        return CKR_USER_NOT_LOGGED_IN;
    }
    struct signing signing = {.active = true, .token = token, .key = token_object(token, handle)};
    CK_RV result = CKR_OK;
    if (signing.key == NULL) {
        result = CKR_KEY_HANDLE_INVALID;
    } else if (signing.key->class != CKO_PRIVATE_KEY) {
        result = CKR_KEY_FUNCTION_NOT_PERMITTED;
    } else {
        result = digestion_start(&signing.digestion, mechanism);
        if (result == CKR_OK && signing.digestion.mechanism->key_type != signing.key->policy->key.type) {
            result = CKR_KEY_TYPE_INCONSISTENT;
        }
    }
    if (result != CKR_OK) {
        token_release(token);
        return result;
    }
    session->signing = signing;
    return CKR_OK;
}

CK_RV C_SignInit(CK_SESSION_HANDLE handle, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE key)
{
    struct session *session;
    CK_RV result = session_enter(handle, &session);
    if (result != CKR_OK) {
        return result;
    }
    result = mechanism == NULL ? CKR_ARGUMENTS_BAD : start(session, mechanism, key);
    session_leave(session);
    return result;
}

static bool still_logged_in(const struct signing *signing)
{
    struct token *token = login_current();
    bool same = token == signing->token;
    token_release(token);
    return same;
}

static CK_RV request_signature(const struct signing *signing, CK_BYTE *signature, CK_ULONG *length)
{
    static const char *const algorithms[] = {
        [PADDING_PKCS1] = "RsaPkcs1", [PADDING_PSS] = "RsaPss", [PADDING_NONE] = "Ecdsa"};
    const struct policy *policy = signing->key->policy;
    const struct digestion *digestion = &signing->digestion;
    enum padding padding = digestion->mechanism->padding;
    struct bytes answer = {0};
    struct sign_request request = {.project_slug = policy->project_slug,
                                   .signing_policy_slug = policy->signing_policy_slug,
                                   .algorithm = algorithms[padding],
                                   .rsa_hash_oid = padding == PADDING_NONE ? NULL : digestion->hash->oid,
                                   .hash = digestion->digest,
                                   .hash_length = digestion->digest_length};

    CK_RV result = service_sign(&signing->token->account, &request, &answer);
    if (result == CKR_OK && answer.length != policy->key.signature_length) {
        log_write(LOG_ERROR, "The service's signature is %zu bytes long instead of %zu", answer.length,
                  policy->key.signature_length);
        result = CKR_GENERAL_ERROR;
    }
    if (result == CKR_OK) {
        memcpy(signature, answer.data, answer.length);
        *length = answer.length;
        log_write(LOG_INFO, "Signed with %s (%s)", policy->label, request.algorithm);
    } else {
        log_write(LOG_ERROR, "Signing with %s failed (CKR 0x%lx)", policy->label, result);
    }
    bytes_free(&answer);
    return result;
}

/* A size query, and too small a buffer, leave the operation as it is; false asks the caller to return `result`. */
static bool has_room(const struct signing *signing, const CK_BYTE *signature, CK_ULONG *length, CK_RV *result)
{
    CK_ULONG room = *length;
    CK_ULONG needed = signing->key->policy->key.signature_length;

    if (signature != NULL && room >= needed) {
        return true;
    }
    *length = needed;
    *result = signature == NULL ? CKR_OK : CKR_BUFFER_TOO_SMALL;
    return false;
}

static CK_RV sign(struct session *session, const CK_BYTE *data, CK_ULONG data_length, CK_BYTE *signature,
                  CK_ULONG *length)
{
    struct signing *signing = &session->signing;
    CK_RV result = CKR_OK;

    if (!signing->active || signing->multi_part) {
        return CKR_OPERATION_NOT_INITIALIZED;
    }
    if (length == NULL || (data == NULL && data_length > 0)) {
        result = CKR_ARGUMENTS_BAD;
    } else if (!has_room(signing, signature, length, &result)) {
        return result;
    } else if (!still_logged_in(signing)) {
        result = CKR_USER_NOT_LOGGED_IN;
    } else if (signing->digestion.mechanism->hash != NULL) {
        digestion_update(&signing->digestion, data, data_length);
        digestion_finish(&signing->digestion);
    } else {
        result = digestion_take_hash(&signing->digestion, data, data_length);
    }
    if (result == CKR_OK) {
        result = request_signature(signing, signature, length);
    }
    signing_end(session);
    return result;
}

CK_RV C_Sign(CK_SESSION_HANDLE handle, CK_BYTE *data, CK_ULONG data_length, CK_BYTE *signature,
             CK_ULONG *signature_length)
{
    struct session *session;
    CK_RV result = session_enter(handle, &session);
    if (result == CKR_OK) {
        result = sign(session, data, data_length, signature, signature_length);
        session_leave(session);
    }
    return result;
}

static CK_RV update(struct session *session, const CK_BYTE *part, CK_ULONG length)
{
    struct signing *signing = &session->signing;

    if (!signing->active) {
        return CKR_OPERATION_NOT_INITIALIZED;
    }
    /* Mechanisms that take a finished hash know C_Sign only. SoftHSM gives the same code. */
    CK_RV result = signing->digestion.mechanism->hash == NULL  ? CKR_OPERATION_NOT_INITIALIZED
                   : part == NULL && length > 0 ? CKR_ARGUMENTS_BAD
                                                : CKR_OK;
    if (result != CKR_OK) {
        signing_end(session);
        return result;
    }
    signing->multi_part = true;
    digestion_update(&signing->digestion, part, length);
    return CKR_OK;
}

CK_RV C_SignUpdate(CK_SESSION_HANDLE handle, CK_BYTE *part, CK_ULONG part_length)
{
    struct session *session;
    CK_RV result = session_enter(handle, &session);
    if (result == CKR_OK) {
        result = update(session, part, part_length);
        session_leave(session);
    }
    return result;
}

static CK_RV finish(struct session *session, CK_BYTE *signature, CK_ULONG *length)
{
    struct signing *signing = &session->signing;
    CK_RV result = CKR_OK;

    if (!signing->active || signing->digestion.mechanism->hash == NULL) {
        return CKR_OPERATION_NOT_INITIALIZED;
    }
    if (length == NULL) {
        result = CKR_ARGUMENTS_BAD;
    } else if (!has_room(signing, signature, length, &result)) {
        return result;
    } else if (!still_logged_in(signing)) {
        result = CKR_USER_NOT_LOGGED_IN;
    } else {
        digestion_finish(&signing->digestion);
        result = request_signature(signing, signature, length);
    }
    signing_end(session);
    return result;
}

CK_RV C_SignFinal(CK_SESSION_HANDLE handle, CK_BYTE *signature, CK_ULONG *signature_length)
{
    struct session *session;
    CK_RV result = session_enter(handle, &session);
    if (result == CKR_OK) {
        result = finish(session, signature, signature_length);
        session_leave(session);
    }
    return result;
}
