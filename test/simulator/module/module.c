/* General, slot, session, login and object functions. Signing is in signing.c, what the token can't in function_list.c. */
#define _GNU_SOURCE
#include "log.h"
#include "session.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#define SLOT_ID 1UL
#define LONGEST_PIN 1024

static void pad(unsigned char *field, size_t size, const char *text)
{
    memset(field, ' ', size);
    memcpy(field, text, strlen(text));
}

#define PAD(field, text) pad(field, sizeof(field), text)

static CK_RV check_slot(CK_SLOT_ID slot)
{
    if (!library_is_initialized()) {
        return CKR_CRYPTOKI_NOT_INITIALIZED;
    }
    return slot == SLOT_ID ? CKR_OK : CKR_SLOT_ID_INVALID;
}

CK_RV C_Initialize(void *init_args)
{
    const CK_C_INITIALIZE_ARGS *args = init_args;
    if (args != NULL) {
        int callbacks = (args->CreateMutex != NULL) + (args->DestroyMutex != NULL) + (args->LockMutex != NULL) +
                        (args->UnlockMutex != NULL);
        if (args->pReserved != NULL || (callbacks != 0 && callbacks != 4)) {
            return CKR_ARGUMENTS_BAD;
        }
        /* Callers' mutexes are not used: POSIX threads are always there, and serve every caller. */
    }
    return library_start();
}

CK_RV C_Finalize(void *reserved)
{
    return reserved != NULL ? CKR_ARGUMENTS_BAD : library_stop();
}

CK_RV C_GetInfo(CK_INFO *info)
{
    if (!library_is_initialized()) {
        return CKR_CRYPTOKI_NOT_INITIALIZED;
    }
    if (info == NULL) {
        return CKR_ARGUMENTS_BAD;
    }
    *info = (CK_INFO){.cryptokiVersion = {2, 40}, .libraryVersion = {1, 0}};
    PAD(info->manufacturerID, "SignPath");
    PAD(info->libraryDescription, "SignPath Cryptoki simulator");
    return CKR_OK;
}

CK_RV C_GetSlotList(CK_BBOOL token_present, CK_SLOT_ID *slots, CK_ULONG *count)
{
    (void)token_present;
    if (!library_is_initialized()) {
        return CKR_CRYPTOKI_NOT_INITIALIZED;
    }
    if (count == NULL) {
        return CKR_ARGUMENTS_BAD;
    }
    CK_ULONG room = *count;
    *count = 1;
    if (slots == NULL) {
        return CKR_OK;
    }
    if (room < 1) {
        return CKR_BUFFER_TOO_SMALL;
    }
    slots[0] = SLOT_ID;
    return CKR_OK;
}

CK_RV C_GetSlotInfo(CK_SLOT_ID slot, CK_SLOT_INFO *info)
{
    CK_RV result = check_slot(slot);
    if (result != CKR_OK || info == NULL) {
        return result != CKR_OK ? result : CKR_ARGUMENTS_BAD;
    }
    *info = (CK_SLOT_INFO){.flags = CKF_TOKEN_PRESENT};
    PAD(info->slotDescription, "SignPath");
    PAD(info->manufacturerID, "SignPath");
    return CKR_OK;
}

CK_RV C_GetTokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO *info)
{
    CK_RV result = check_slot(slot);
    if (result != CKR_OK || info == NULL) {
        return result != CKR_OK ? result : CKR_ARGUMENTS_BAD;
    }
    *info = (CK_TOKEN_INFO){
        .flags = CKF_TOKEN_INITIALIZED | CKF_USER_PIN_INITIALIZED | CKF_LOGIN_REQUIRED | CKF_WRITE_PROTECTED | CKF_RNG,
        .ulMaxSessionCount = CK_EFFECTIVELY_INFINITE,
        .ulSessionCount = session_count(),
        .ulMaxRwSessionCount = CK_EFFECTIVELY_INFINITE,
        .ulRwSessionCount = CK_UNAVAILABLE_INFORMATION,
        .ulMaxPinLen = LONGEST_PIN,
        .ulMinPinLen = 1,
        .ulTotalPublicMemory = CK_UNAVAILABLE_INFORMATION,
        .ulFreePublicMemory = CK_UNAVAILABLE_INFORMATION,
        .ulTotalPrivateMemory = CK_UNAVAILABLE_INFORMATION,
        .ulFreePrivateMemory = CK_UNAVAILABLE_INFORMATION,
    };
    PAD(info->label, "SignPath");
    PAD(info->manufacturerID, "SignPath");
    PAD(info->model, "Simulator");
    PAD(info->serialNumber, "1");
    PAD(info->utcTime, "");
    return CKR_OK;
}

CK_RV C_GetMechanismList(CK_SLOT_ID slot, CK_MECHANISM_TYPE *list, CK_ULONG *count)
{
    CK_RV result = check_slot(slot);
    if (result != CKR_OK || count == NULL) {
        return result != CKR_OK ? result : CKR_ARGUMENTS_BAD;
    }
    CK_ULONG room = *count;
    *count = MECHANISM_COUNT;
    if (list == NULL) {
        return CKR_OK;
    }
    if (room < MECHANISM_COUNT) {
        return CKR_BUFFER_TOO_SMALL;
    }
    for (size_t i = 0; i < MECHANISM_COUNT; i++) {
        list[i] = mechanisms[i].type;
    }
    return CKR_OK;
}

CK_RV C_GetMechanismInfo(CK_SLOT_ID slot, CK_MECHANISM_TYPE type, CK_MECHANISM_INFO *info)
{
    CK_RV result = check_slot(slot);
    const struct mechanism *mechanism = mechanism_find(type);
    if (result == CKR_OK) {
        result = mechanism == NULL ? CKR_MECHANISM_INVALID : info == NULL ? CKR_ARGUMENTS_BAD : CKR_OK;
    }
    if (result == CKR_OK) {
        mechanism_info(mechanism, info);
    }
    return result;
}

CK_RV C_OpenSession(CK_SLOT_ID slot, CK_FLAGS flags, void *application, CK_NOTIFY notify, CK_SESSION_HANDLE *session)
{
    (void)application;
    (void)notify;
    CK_RV result = check_slot(slot);
    if (result != CKR_OK) {
        return result;
    }
    if ((flags & CKF_SERIAL_SESSION) == 0) {
        return CKR_SESSION_PARALLEL_NOT_SUPPORTED;
    }
    return session == NULL ? CKR_ARGUMENTS_BAD : session_open(flags, session);
}

CK_RV C_CloseSession(CK_SESSION_HANDLE session)
{
    return session_close(session);
}

CK_RV C_CloseAllSessions(CK_SLOT_ID slot)
{
    CK_RV result = check_slot(slot);
    return result != CKR_OK ? result : session_close_all();
}

CK_RV C_GetSessionInfo(CK_SESSION_HANDLE handle, CK_SESSION_INFO *info)
{
    struct session *session;
    CK_RV result = session_enter(handle, &session);
    if (result != CKR_OK) {
        return result;
    }
    if (info == NULL) {
        result = CKR_ARGUMENTS_BAD;
    } else {
        struct token *token = login_current();
        bool read_write = (session->flags & CKF_RW_SESSION) != 0;
        *info = (CK_SESSION_INFO){.slotID = SLOT_ID, .flags = session->flags};
        info->state = token == NULL ? (read_write ? CKS_RW_PUBLIC_SESSION : CKS_RO_PUBLIC_SESSION)
                                    : (read_write ? CKS_RW_USER_FUNCTIONS : CKS_RO_USER_FUNCTIONS);
        token_release(token);
    }
    session_leave(session);
    return result;
}

CK_RV C_Login(CK_SESSION_HANDLE handle, CK_USER_TYPE user, CK_UTF8CHAR *pin, CK_ULONG pin_length)
{
    struct session *session;
    CK_RV result = session_enter(handle, &session);
    if (result != CKR_OK) {
        return result;
    }
    if (user == CKU_CONTEXT_SPECIFIC) { /* no key asks for it, some tools send it anyway */
        result = session->signing.active ? CKR_OK : CKR_OPERATION_NOT_INITIALIZED;
    } else if (user != CKU_USER) {
        result = CKR_USER_TYPE_INVALID;
    } else if (pin == NULL) {
        result = CKR_ARGUMENTS_BAD;
    } else if (pin_length > LONGEST_PIN) {
        result = CKR_PIN_INCORRECT;
    } else {
        result = login(pin, pin_length);
    }
    session_leave(session);
    return result;
}

CK_RV C_Logout(CK_SESSION_HANDLE handle)
{
    struct session *session;
    CK_RV result = session_enter(handle, &session);
    if (result == CKR_OK) {
        result = logout();
        session_leave(session);
    }
    return result;
}

static CK_RV read_object(struct token *token, bool public_only, CK_OBJECT_HANDLE handle, CK_ATTRIBUTE *template,
                         CK_ULONG count)
{
    const struct object *object = token == NULL ? NULL : token_object(token, handle);
    CK_RV result = object == NULL || (public_only && object->class == CKO_PRIVATE_KEY)
                       ? CKR_OBJECT_HANDLE_INVALID
                       : object_read(object, template, count);
    token_release(token);
    return result;
}

CK_RV C_GetAttributeValue(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE object, CK_ATTRIBUTE *template, CK_ULONG count)
{
    struct session *session;
    CK_RV result = session_enter(handle, &session);
    if (result != CKR_OK) {
        return result;
    }
    if (template == NULL && count > 0) {
        result = CKR_ARGUMENTS_BAD;
    } else {
        result = read_object(login_current(), false, object, template, count);
        if (result == CKR_OBJECT_HANDLE_INVALID) { /* maybe found before the login */
            result = read_object(public_view(false), true, object, template, count);
        }
    }
    session_leave(session);
    return result;
}

static void search_start(struct search *search, const CK_ATTRIBUTE *template, CK_ULONG count)
{
    struct token *token = login_current();
    bool public_only = token == NULL;

    *search = (struct search){.active = true};
    if (public_only) {
        token = public_view(true);
    }
    if (token == NULL) {
        return;
    }
    search->found = allocate(token->object_count * sizeof *search->found);
    for (size_t i = 0; i < token->object_count; i++) {
        const struct object *object = &token->objects[i];
        if (!(public_only && object->class == CKO_PRIVATE_KEY) && object_matches(object, template, count)) {
            search->found[search->count++] = object->handle;
        }
    }
    token_release(token);
}

CK_RV C_FindObjectsInit(CK_SESSION_HANDLE handle, CK_ATTRIBUTE *template, CK_ULONG count)
{
    struct session *session;
    CK_RV result = session_enter(handle, &session);
    if (result != CKR_OK) {
        return result;
    }
    bool malformed = template == NULL && count > 0;
    for (CK_ULONG i = 0; !malformed && i < count; i++) {
        malformed = template[i].pValue == NULL && template[i].ulValueLen > 0;
    }
    result = malformed ? CKR_ARGUMENTS_BAD : session->search.active ? CKR_OPERATION_ACTIVE : CKR_OK;
    if (result == CKR_OK) {
        search_start(&session->search, template, count);
    }
    session_leave(session);
    return result;
}

CK_RV C_FindObjects(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE *objects, CK_ULONG most, CK_ULONG *count)
{
    struct session *session;
    CK_RV result = session_enter(handle, &session);
    if (result != CKR_OK) {
        return result;
    }
    struct search *search = &session->search;
    if (!search->active) {
        result = CKR_OPERATION_NOT_INITIALIZED;
    } else if (count == NULL || (objects == NULL && most > 0)) {
        result = CKR_ARGUMENTS_BAD;
    } else {
        for (*count = 0; *count < most && search->position < search->count; ++*count) {
            objects[*count] = search->found[search->position++];
        }
    }
    session_leave(session);
    return result;
}

CK_RV C_FindObjectsFinal(CK_SESSION_HANDLE handle)
{
    struct session *session;
    CK_RV result = session_enter(handle, &session);
    if (result != CKR_OK) {
        return result;
    }
    result = session->search.active ? CKR_OK : CKR_OPERATION_NOT_INITIALIZED;
    free(session->search.found);
    session->search = (struct search){0};
    session_leave(session);
    return result;
}

CK_RV C_GenerateRandom(CK_SESSION_HANDLE handle, CK_BYTE *data, CK_ULONG length)
{
    struct session *session;
    CK_RV result = session_enter(handle, &session);
    if (result != CKR_OK) {
        return result;
    }
    session_leave(session);
    if (data == NULL && length > 0) {
        return CKR_ARGUMENTS_BAD;
    }
    for (CK_ULONG filled = 0; filled < length;) {
        CK_ULONG wanted = length - filled < 256 ? length - filled : 256; /* up to 256 bytes come whole */
        if (getrandom(data + filled, wanted, 0) != (ssize_t)wanted) {
            return CKR_FUNCTION_FAILED;
        }
        filled += wanted;
    }
    return CKR_OK;
}
