/* The library's state: whether it is initialized, who is logged in, and the open sessions. */
#pragma once

#include "mechanism.h"
#include "token.h"

#include <pthread.h>

struct signing {
    bool active;
    bool multi_part;
    struct digestion digestion;
    struct token *token; /* keeps the key's memory, whatever happens to the login */
    const struct object *key;
};

struct search {
    bool active;
    CK_OBJECT_HANDLE *found;
    size_t count;
    size_t position;
};

struct session {
    CK_SESSION_HANDLE handle;
    CK_FLAGS flags;
    int references;
    pthread_mutex_t mutex; /* one call at a time in a session */
    struct signing signing;
    struct search search;
    struct session *next;
};

/* False also in a child of the process that initialized the library: it has to initialize it anew. */
bool library_is_initialized(void);
CK_RV library_start(void);
CK_RV library_stop(void);

CK_RV session_open(CK_FLAGS flags, CK_SESSION_HANDLE *handle);
CK_RV session_close(CK_SESSION_HANDLE handle);
CK_RV session_close_all(void);
CK_ULONG session_count(void);

/* The session, locked for this thread until session_leave. */
CK_RV session_enter(CK_SESSION_HANDLE handle, struct session **session);
void session_leave(struct session *session);

/* The current login, to be released by the caller; NULL where nobody is logged in. */
struct token *login_current(void);

/* What can be seen without a login, to be released by the caller; NULL for nothing. Only the public objects count. */
struct token *public_view(bool load);
CK_RV login(const CK_UTF8CHAR *pin, size_t length);
CK_RV logout(void);

/* Ends the session's signature operation. */
void signing_end(struct session *session);
