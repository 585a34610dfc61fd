#define _GNU_SOURCE
#include "http.h"

#include "lock.h"
#include "log.h"

#include <curl/curl.h>
#include <errno.h>
#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#define POOL_SIZE 32
#define FIRST_DELAY_MS 250
#define LONGEST_DELAY_MS 10000
#define CRASH_STATUS 599 /* what the fault "crash" answers */
#define LARGEST_BODY_BYTES (16u * 1024 * 1024)

static CURL *pool[POOL_SIZE];
static size_t pooled;
static CURL *inherited[POOL_SIZE];
static bool started;

void http_start(void)
{
    if (!started) {
        curl_global_init(CURL_GLOBAL_DEFAULT);
    }
    started = true;
}

void http_stop(void)
{
    while (pooled > 0) {
        curl_easy_cleanup(pool[--pooled]);
    }
    curl_global_cleanup();
    started = false;
}

void http_forget_connections(void)
{
    memcpy(inherited, pool, pooled * sizeof *pool); /* closing them would say goodbye in the parent's name */
    pooled = 0;
}

static CURL *take_handle(void)
{
    lock_take();
    CURL *handle = pooled > 0 ? pool[--pooled] : NULL;
    lock_give();
    return handle != NULL ? handle : curl_easy_init();
}

static void give_handle(CURL *handle)
{
    curl_easy_reset(handle); /* keeps the connection, drops token and form */
    lock_take();
    if (pooled < POOL_SIZE) {
        pool[pooled++] = handle;
        handle = NULL;
    }
    lock_give();
    curl_easy_cleanup(handle);
}

static long now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void sleep_ms(long milliseconds)
{
    struct timespec left = {milliseconds / 1000, milliseconds % 1000 * 1000000};
    while (nanosleep(&left, &left) != 0 && errno == EINTR) {
    }
}

static size_t receive(char *data, size_t size, size_t count, void *target)
{
    struct bytes *body = target;
    if (body->length + size * count > LARGEST_BODY_BYTES) {
        return 0;
    }
    bytes_append(body, data, size * count);
    return size * count;
}

static curl_mime *build_form(CURL *handle, const struct http_request *request)
{
    curl_mime *form = curl_mime_init(handle);
    for (size_t i = 0; i < request->part_count; i++) {
        curl_mimepart *part = curl_mime_addpart(form);
        curl_mime_name(part, request->parts[i].name);
        curl_mime_data(part, request->parts[i].value, CURL_ZERO_TERMINATED);
        if (request->parts[i].file_name != NULL) {
            curl_mime_filename(part, request->parts[i].file_name);
            curl_mime_type(part, "application/json");
        }
    }
    return form;
}

static void prepare(CURL *handle, const struct config *config, const struct http_request *request,
                    struct curl_slist *headers, curl_mime *form, struct bytes *body)
{
    curl_easy_setopt(handle, CURLOPT_URL, request->url);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L); /* the host's signal handlers are not ours */
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_USERAGENT, "SignPath.Cryptoki simulator");
    /* "" keeps libcurl from reading proxy variables that the library does not know. */
    curl_easy_setopt(handle, CURLOPT_PROXY, config->http_proxy == NULL ? "" : config->http_proxy);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, body);
    if (form != NULL) {
        curl_easy_setopt(handle, CURLOPT_MIMEPOST, form);
    }
}

enum outcome { SUCCEEDED, TRANSIENT, FAILED };

static void log_problem(long status, const struct bytes *body)
{
    json_t *problem = json_loadb((const char *)body->data, body->length, 0, NULL);
    const char *title = json_string_value(json_object_get(problem, "title"));
    const char *detail = json_string_value(json_object_get(problem, "detail"));
    log_write(LOG_ERROR, "The service answered %ld: %s %s", status, title == NULL ? "" : title,
              detail == NULL ? "" : detail);
    json_decref(problem);
}

static enum outcome judge_status(long status, const struct bytes *body, CK_RV *result)
{
    if (status >= 200 && status < 300) {
        *result = CKR_OK;
        return SUCCEEDED;
    }
    log_problem(status, body);
    if (status == 502 || status == 503 || status == 504) {
        *result = CKR_FUNCTION_FAILED;
        return TRANSIENT;
    }
    *result = status >= 500 ? CKR_DEVICE_ERROR : status >= 400 ? CKR_ARGUMENTS_BAD : CKR_GENERAL_ERROR;
    return FAILED;
}

static enum outcome judge_error(CURLcode error, const char *url, CK_RV *result)
{
    log_write(LOG_ERROR, "%s: %s", url, curl_easy_strerror(error));
    switch (error) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        *result = CKR_FUNCTION_FAILED;
        return TRANSIENT;
    default: /* certificates, a malformed address, … : another attempt would not help */
        *result = CKR_GENERAL_ERROR;
        return FAILED;
    }
}

static enum outcome attempt(CURL *handle, const struct http_request *request, long timeout_ms, struct bytes *body,
                            long *status, CK_RV *result)
{
    long started = now_ms();

    body->length = 0;
    *status = 0;
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, timeout_ms);
    CURLcode error = curl_easy_perform(handle);
    if (error != CURLE_OK) {
        return judge_error(error, request->url, result);
    }
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, status);
    log_write(LOG_DEBUG, "%s %s: %ld after %ld ms", request->parts == NULL ? "GET" : "POST", request->url, *status,
              now_ms() - started);
    if (*status == CRASH_STATUS) {
        raise(SIGSEGV);
    }
    return judge_status(*status, body, result);
}

static CK_RV perform_with_retries(CURL *handle, const struct config *config, const struct http_request *request,
                                  struct bytes *body, long *status)
{
    long deadline = now_ms() + config->service_unavailable_timeout * 1000;
    long delay = FIRST_DELAY_MS;
    CK_RV result = CKR_GENERAL_ERROR;

    for (int number = 1;; number++) {
        long timeout = config->http_request_timeout * 1000;
        long remaining = deadline - now_ms();
        if (config->service_unavailable_timeout > 0 && (timeout == 0 || timeout > remaining)) {
            timeout = remaining > 1 ? remaining : 1;
        }
        if (attempt(handle, request, timeout, body, status, &result) != TRANSIENT) {
            return result;
        }
        if (now_ms() + delay >= deadline) {
            log_write(LOG_ERROR, "The service is unavailable: gave up after %d attempts", number);
            return result;
        }
        log_write(LOG_WARNING, "Attempt %d failed, the next one follows in %ld ms", number, delay);
        sleep_ms(delay);
        delay = delay * 2 > LONGEST_DELAY_MS ? LONGEST_DELAY_MS : delay * 2;
    }
}

CK_RV http_call(const struct config *config, const struct http_request *request, struct bytes *body, long *status)
{
    *status = 0;
    if (strncasecmp(request->url, "http://", 7) != 0 && strncasecmp(request->url, "https://", 8) != 0) {
        log_write(LOG_ERROR, "SIGNPATH_API_URL must start with https:// or http://");
        return CKR_GENERAL_ERROR;
    }
    CURL *handle = take_handle();
    if (handle == NULL) {
        return CKR_GENERAL_ERROR;
    }
    struct bytes authorization = {0};
    bytes_append_text(&authorization, "Authorization: Bearer ");
    bytes_append(&authorization, request->bearer_token, strlen(request->bearer_token) + 1);
    struct curl_slist *headers = curl_slist_append(NULL, (const char *)authorization.data);
    bytes_free(&authorization);
    curl_mime *form = request->parts == NULL ? NULL : build_form(handle, request);

    prepare(handle, config, request, headers, form, body);
    CK_RV result = perform_with_retries(handle, config, request, body, status);

    give_handle(handle);
    curl_mime_free(form);
    curl_slist_free_all(headers);
    return result;
}
