#define _GNU_SOURCE
#include "service.h"

#include "http.h"
#include "log.h"

#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LONGEST_COMMAND_LINE 4096

static void append_escaped(struct bytes *url, const char *text)
{
    static const char unreserved[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    char escape[4];
    for (; *text != '\0'; text++) {
        if (strchr(unreserved, *text) != NULL) {
            bytes_append_byte(url, (unsigned char)*text);
        } else {
            (void)snprintf(escape, sizeof escape, "%%%02X", (unsigned char)*text);
            bytes_append_text(url, escape);
        }
    }
}

static void start_url(struct bytes *url, const struct account *account, const char *route)
{
    bytes_append_text(url, account->config->api_url);
    bytes_append_text(url, "/v1/");
    append_escaped(url, account->organization_id);
    bytes_append_text(url, route);
}

static void append_filter(struct bytes *url, const char *name, const char *value, char *separator)
{
    if (value == NULL) {
        return;
    }
    bytes_append_byte(url, (unsigned char)*separator);
    bytes_append_text(url, name);
    bytes_append_text(url, "=");
    append_escaped(url, value);
    *separator = '&';
}

CK_RV service_list_policies(const struct account *account, json_t **policies)
{
    struct bytes url = {0};
    struct bytes body = {0};
    char separator = '?';
    long status;

    start_url(&url, account, "/Cryptoki/MySigningPolicies");
    append_filter(&url, "projectSlug", account->config->project_slug, &separator);
    append_filter(&url, "signingPolicySlug", account->config->signing_policy_slug, &separator);
    bytes_append_byte(&url, '\0');
    struct http_request request = {.url = (const char *)url.data, .bearer_token = account->api_token};
    CK_RV result = http_call(account->config, &request, &body, &status);

    if (status == 401) {
        result = CKR_PIN_INCORRECT;
    }
    if (result == CKR_OK) {
        json_t *answer = json_loadb((const char *)body.data, body.length, 0, NULL);
        json_t *list = json_object_get(answer, "signingPolicies");
        if (json_is_array(list)) {
            *policies = json_incref(list);
        } else {
            log_write(LOG_ERROR, "The service's list of signing policies can't be read");
            result = CKR_GENERAL_ERROR;
        }
        json_decref(answer);
    }
    bytes_free(&url);
    bytes_free(&body);
    return result;
}

/* A PIN can stand on the command line (pkcs11-tool --pin): the token must not travel in the metadata. */
static void redact(char *text, const char *secret)
{
    size_t length = strlen(secret);
    for (char *found = strstr(text, secret); length > 0 && found != NULL; found = strstr(found, secret)) {
        memset(found, '*', length);
        found += length;
    }
}

static char *own_command_line(const char *secret)
{
    char *text = allocate(LONGEST_COMMAND_LINE + 1);
    int descriptor = open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC);
    ssize_t length = descriptor < 0 ? 0 : read(descriptor, text, LONGEST_COMMAND_LINE);

    if (descriptor >= 0) {
        (void)close(descriptor);
    }
    while (length > 0 && text[length - 1] == '\0') {
        length--;
    }
    for (ssize_t i = 0; i < length; i++) {
        /* Arguments are divided by NULs, and may hold bytes that are not UTF-8. */
        text[i] = text[i] == '\0' ? ' ' : (text[i] & 0x80) != 0 ? '?' : text[i];
    }
    text[length > 0 ? length : 0] = '\0';
    redact(text, secret);
    return text;
}

static json_t *metadata(const struct account *account)
{
    struct passwd entry;
    struct passwd *found = NULL;
    char buffer[1024];
    char number[24];

    (void)snprintf(number, sizeof number, "%lu", (unsigned long)getuid());
    (void)getpwuid_r(getuid(), &entry, buffer, sizeof buffer, &found);
    char *command_line = own_command_line(account->api_token);
    json_t *result = json_pack("{s:{s:s, s:s}}", "CreatingProcess", "CommandLine", command_line, "User",
                               found == NULL ? number : found->pw_name);
    free(command_line);
    return result;
}

static char *build_payload(const struct account *account, const struct sign_request *request)
{
    char *hash = base64_of(request->hash, request->hash_length);
    json_t *payload = json_pack("{s:s, s:s, s:o*}", "SignatureAlgorithm", request->algorithm, "Base64EncodedHash", hash,
                                "Metadata", metadata(account));
    if (request->rsa_hash_oid != NULL) {
        json_object_set_new(payload, "RsaHashAlgorithm", json_string(request->rsa_hash_oid));
    } else {
        json_object_set_new(payload, "EcdsaSignatureFormat", json_string("Ieee"));
    }
    char *text = json_dumps(payload, JSON_COMPACT);
    json_decref(payload);
    free(hash);
    return text;
}

static CK_RV read_signature(const struct bytes *body, struct bytes *signature)
{
    json_t *answer = json_loadb((const char *)body->data, body->length, 0, NULL);
    const char *text = json_string_value(json_object_get(answer, "Signature"));
    bool valid = text != NULL && bytes_append_base64(signature, text);
    if (!valid) {
        log_write(LOG_ERROR, "The service's answer holds no signature");
    }
    json_decref(answer);
    return valid ? CKR_OK : CKR_GENERAL_ERROR;
}

CK_RV service_sign(const struct account *account, const struct sign_request *request, struct bytes *signature)
{
    struct bytes url = {0};
    struct bytes body = {0};
    long status;

    start_url(&url, account, "/SigningRequests/SubmitWithArtifact");
    bytes_append_byte(&url, '\0');
    char *payload = build_payload(account, request);
    const struct form_part parts[] = {
        {"ProjectSlug", request->project_slug, NULL},
        {"SigningPolicySlug", request->signing_policy_slug, NULL},
        {"IsFastSigningRequest", "true", NULL},
        {"Artifact", payload, "payload.json"},
    };
    struct http_request call = {.url = (const char *)url.data,
                                .bearer_token = account->api_token,
                                .parts = parts,
                                .part_count = sizeof parts / sizeof *parts};
    CK_RV result = http_call(account->config, &call, &body, &status);
    if (result == CKR_OK) {
        result = read_signature(&body, signature);
    }
    free(payload);
    bytes_free(&url);
    bytes_free(&body);
    return result;
}
