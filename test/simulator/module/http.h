/* HTTP over libcurl: pooled connections, and the retry of transient failures. */
#pragma once

#include "bytes.h"
#include "config.h"
#include "cryptoki.h"

struct form_part {
    const char *name;
    const char *value;
    const char *file_name; /* NULL for a plain field */
};

struct http_request {
    const char *url;
    const char *bearer_token;
    const struct form_part *parts; /* NULL: GET; else a multipart POST */
    size_t part_count;
};

void http_start(void);
void http_stop(void);

/* Forgets the connections that a forked child shares with its parent, without closing them. */
void http_forget_connections(void);

/* Repeats the request after timeouts, connection errors, 502, 503 and 504 until the configured total time is over.
 * CKR_OK: a 2xx answer is in `body`. CKR_FUNCTION_FAILED: transient to the end. CKR_DEVICE_ERROR: another 5xx.
 * CKR_ARGUMENTS_BAD: 4xx. CKR_GENERAL_ERROR: anything else. `status` is the last HTTP status, 0 if there was none. */
CK_RV http_call(const struct config *config, const struct http_request *request, struct bytes *body, long *status);
