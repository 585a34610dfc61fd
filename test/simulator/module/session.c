#define _GNU_SOURCE
#include "session.h"

#include "http.h"
#include "lock.h"
#include "log.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct {
    bool initialized;
    pid_t process;
    struct config *config;
    struct token *token;
    struct token *public_view;
    struct session *sessions;
    CK_SESSION_HANDLE last_handle;
} library;

static bool initialized_here(void)
{
    return library.initialized && library.process == getpid();
}

bool library_is_initialized(void)
{
    lock_take();
    bool initialized = initialized_here();
    lock_give();
    return initialized;
}

static void release(struct session *session);

/* A forked child has a copy of its parent's state. It drops what no thread of the parent was using: the rest may be
 * half changed, and the connections are the parent's. */
static void forget_parent(void)
{
    lock_take();
    bool inherited = library.initialized && library.process != getpid();
    struct session *sessions = library.sessions;
    struct token *token = library.token;
    struct token *public_token = library.public_view;
    struct config *config = library.config;
    if (inherited) {
        library.initialized = false;
        library.sessions = NULL;
        library.token = NULL;
        library.public_view = NULL;
        library.config = NULL;
        http_forget_connections();
    }
    lock_give();
    if (!inherited) {
        return;
    }
    while (sessions != NULL) {
        struct session *next = sessions->next;
        if (sessions->references == 1) {
            release(sessions);
        }
        sessions = next;
    }
    token_release(token);
    token_release(public_token);
    config_release(config);
}

CK_RV library_start(void)
{
    if (library_is_initialized()) {
        return CKR_CRYPTOKI_ALREADY_INITIALIZED;
    }
    forget_parent();
    struct config *config = config_load();
    if (config == NULL) {
        log_close();
        return CKR_GENERAL_ERROR;
    }
    log_write(LOG_INFO, "Starting for %s", config->api_url);
    lock_take();
    bool started = !initialized_here(); /* else another thread was faster */
    if (started) {
        http_start();
        library.initialized = true;
        library.process = getpid();
        library.config = config;
    }
    lock_give();
    if (!started) {
        config_release(config);
    }
    return started ? CKR_OK : CKR_CRYPTOKI_ALREADY_INITIALIZED;
}

CK_RV library_stop(void)
{
    lock_take();
    if (!initialized_here()) {
        lock_give();
        return CKR_CRYPTOKI_NOT_INITIALIZED;
    }
    lock_give();
    (void)session_close_all();

    lock_take();
    struct config *config = library.config;
    struct token *public_token = library.public_view;
    library.config = NULL;
    library.public_view = NULL;
    library.initialized = false;
    http_stop();
    lock_give();
    token_release(public_token);
    config_release(config);
    log_close();
    return CKR_OK;
}

void signing_end(struct session *session)
{
    token_release(session->signing.token);
    session->signing = (struct signing){0};
}

static void release(struct session *session)
{
    lock_take();
    bool unused = --session->references == 0;
    lock_give();
    if (unused) {
        signing_end(session);
        free(session->search.found);
        pthread_mutex_destroy(&session->mutex);
        free(session);
    }
}

CK_RV session_open(CK_FLAGS flags, CK_SESSION_HANDLE *handle)
{
    struct session *session = allocate(sizeof *session);

    session->references = 1;
    session->flags = flags;
    pthread_mutex_init(&session->mutex, NULL);
    lock_take();
    CK_RV result = !initialized_here() ? CKR_CRYPTOKI_NOT_INITIALIZED
                   : (flags & CKF_RW_SESSION) != 0 && !library.config->allow_read_write_sessions
                       ? CKR_TOKEN_WRITE_PROTECTED
                       : CKR_OK;
    if (result == CKR_OK) {
        session->handle = ++library.last_handle;
        session->next = library.sessions;
        library.sessions = session;
        *handle = session->handle;
    }
    lock_give();
    if (result != CKR_OK) {
        release(session);
    }
    return result;
}

CK_RV session_close(CK_SESSION_HANDLE handle)
{
    struct session *closed = NULL;
    struct token *token = NULL;

    lock_take();
    if (!initialized_here()) {
        lock_give();
        return CKR_CRYPTOKI_NOT_INITIALIZED;
    }
    for (struct session **link = &library.sessions; *link != NULL; link = &(*link)->next) {
        if ((*link)->handle == handle) {
            closed = *link;
            *link = closed->next;
            break;
        }
    }
    if (library.sessions == NULL) { /* the last session takes the login with it */
        token = library.token;
        library.token = NULL;
    }
    lock_give();
    token_release(token);
    if (closed == NULL) {
        return CKR_SESSION_HANDLE_INVALID;
    }
    release(closed);
    return CKR_OK;
}

CK_RV session_close_all(void)
{
    lock_take();
    bool initialized = initialized_here();
    struct session *sessions = initialized ? library.sessions : NULL;
    struct token *token = initialized ? library.token : NULL;
    if (initialized) {
        library.sessions = NULL;
        library.token = NULL;
    }
    lock_give();
    token_release(token);
    while (sessions != NULL) {
        struct session *next = sessions->next;
        release(sessions);
        sessions = next;
    }
    return initialized ? CKR_OK : CKR_CRYPTOKI_NOT_INITIALIZED;
}

CK_ULONG session_count(void)
{
    CK_ULONG count = 0;
    lock_take();
    for (const struct session *session = library.sessions; session != NULL; session = session->next) {
        count++;
    }
    lock_give();
    return count;
}

CK_RV session_enter(CK_SESSION_HANDLE handle, struct session **entered)
{
    struct session *found = NULL;

    lock_take();
    if (!initialized_here()) {
        lock_give();
        return CKR_CRYPTOKI_NOT_INITIALIZED;
    }
    for (struct session *session = library.sessions; session != NULL; session = session->next) {
        if (session->handle == handle) {
            found = session;
            found->references++;
            break;
        }
    }
    lock_give();
    if (found == NULL) {
        return CKR_SESSION_HANDLE_INVALID;
    }
    pthread_mutex_lock(&found->mutex);
    *entered = found;
    return CKR_OK;
}

void session_leave(struct session *session)
{
    pthread_mutex_unlock(&session->mutex);
    release(session);
}

struct token *login_current(void)
{
    lock_take();
    struct token *token = library.token;
    if (token != NULL) {
        token->references++;
    }
    lock_give();
    return token;
}

static char *copy_range(const void *data, size_t length)
{
    char *text = allocate(length + 1);
    return memcpy(text, data, length);
}

/* CONFIG, or ORGANIZATION:TOKEN. */
static bool read_pin(const struct config *config, const CK_UTF8CHAR *pin, size_t length, struct account *account)
{
    if (length == 6 && memcmp(pin, "CONFIG", 6) == 0) {
        if (config->organization_id == NULL || config->api_token == NULL) {
            log_write(LOG_ERROR, "The PIN is CONFIG, but %s is not configured",
                      config->organization_id == NULL ? "SIGNPATH_ORGANIZATION_ID" : "SIGNPATH_API_TOKEN");
            return false;
        }
        account->organization_id = copy_text(config->organization_id);
        account->api_token = copy_text(config->api_token);
        return true;
    }
    const CK_UTF8CHAR *colon = length == 0 ? NULL : memchr(pin, ':', length);
    if (colon == NULL || colon == pin || colon + 1 == pin + length || memchr(pin, '\0', length) != NULL ||
        memchr(pin, '\n', length) != NULL || memchr(pin, '\r', length) != NULL) {
        log_write(LOG_ERROR, "The PIN is neither CONFIG nor ORGANIZATION_ID:API_TOKEN");
        return false;
    }
    account->organization_id = copy_range(pin, (size_t)(colon - pin));
    account->api_token = copy_range(colon + 1, (size_t)(pin + length - colon - 1));
    return true;
}

/* gnupg-pkcs11-scd looks for certificates before it ever asks for a PIN. The project and policy variables are made for
 * it: where both are set, and the credentials too, that policy's certificate and public key are visible at once. */
static struct token *load_public_view(struct config *config)
{
    struct account account = {.config = config};
    struct token *token = NULL;

    if (config->project_slug == NULL || config->signing_policy_slug == NULL || config->organization_id == NULL ||
        config->api_token == NULL) {
        return NULL;
    }
    account.organization_id = copy_text(config->organization_id);
    account.api_token = copy_text(config->api_token);
    return token_load(account, &token) == CKR_OK ? token : NULL;
}

struct token *public_view(bool load)
{
    lock_take();
    struct token *token = library.public_view;
    struct config *config = library.config;
    if (token != NULL) {
        token->references++;
    }
    if (config != NULL) {
        config->references++;
    }
    lock_give();
    if (token == NULL && config != NULL && load) {
        token = load_public_view(config);
        lock_take();
        if (token != NULL && library.public_view == NULL && initialized_here()) {
            library.public_view = token;
            token->references++;
        }
        lock_give();
    }
    config_release(config);
    return token;
}

CK_RV login(const CK_UTF8CHAR *pin, size_t length)
{
    struct account account = {0};
    struct token *token = NULL;

    lock_take();
    bool logged_in = library.token != NULL;
    struct config *config = library.config;
    if (config != NULL) {
        config->references++;
    }
    lock_give();
    if (config == NULL || logged_in) {
        config_release(config);
        return logged_in ? CKR_USER_ALREADY_LOGGED_IN : CKR_CRYPTOKI_NOT_INITIALIZED;
    }
    account.config = config;
    CK_RV result = read_pin(config, pin, length, &account) ? token_load(account, &token) : CKR_PIN_INCORRECT;
    config_release(config);
    if (result != CKR_OK) {
        log_write(LOG_ERROR, "The login failed (CKR 0x%lx)", result);
        return result;
    }
    lock_take();
    if (library.token != NULL) {
        result = CKR_USER_ALREADY_LOGGED_IN; /* another thread was faster */
    } else if (library.sessions == NULL || !initialized_here()) {
        result = CKR_SESSION_CLOSED;
    } else {
        library.token = token;
        token = NULL;
    }
    lock_give();
    token_release(token);
    return result;
}

CK_RV logout(void)
{
    lock_take();
    struct token *token = library.token;
    library.token = NULL;
    lock_give();
    token_release(token);
    return token == NULL ? CKR_USER_NOT_LOGGED_IN : CKR_OK;
}
