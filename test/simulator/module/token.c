#define _GNU_SOURCE
#include "token.h"

#include "dummy_certificate.h"
#include "lock.h"
#include "log.h"
#include "objects.h"

#include <stdlib.h>
#include <string.h>

static void free_policy(struct policy *policy)
{
    free(policy->project_slug);
    free(policy->signing_policy_slug);
    free(policy->label);
    bytes_free(&policy->certificate);
    bytes_free(&policy->spki);
}

static char *text_member(const json_t *json, const char *name)
{
    const char *text = json_string_value(json_object_get(json, name));
    return text == NULL ? NULL : copy_text(text);
}

static bool bytes_member(const json_t *json, const char *name, struct bytes *bytes)
{
    const char *text = json_string_value(json_object_get(json, name));
    return text == NULL || bytes_append_base64(bytes, text);
}

static bool read_keys(struct policy *policy, const json_t *json)
{
    struct certificate certificate;

    if (!bytes_member(json, "certificateBytes", &policy->certificate) ||
        !bytes_member(json, "publicKeyBytes", &policy->spki)) {
        return false;
    }
    if (policy->certificate.length > 0) {
        struct window der = {policy->certificate.data, policy->certificate.length};
        if (!der_read_certificate(der, &certificate)) {
            return false;
        }
        /* The certificate's key counts: it is what verifiers see. */
        policy->spki.length = 0;
        bytes_append(&policy->spki, certificate.spki.data, certificate.spki.length);
    }
    return der_read_public_key((struct window){policy->spki.data, policy->spki.length}, &policy->key);
}

static bool read_policy(struct policy *policy, const json_t *json)
{
    policy->project_slug = text_member(json, "projectSlug");
    policy->signing_policy_slug = text_member(json, "signingPolicySlug");
    if (policy->project_slug == NULL || policy->signing_policy_slug == NULL) {
        return false;
    }
    struct bytes label = {0};
    bytes_append_text(&label, policy->project_slug);
    bytes_append_byte(&label, '/');
    bytes_append(&label, policy->signing_policy_slug, strlen(policy->signing_policy_slug) + 1);
    policy->label = (char *)label.data;
    return read_keys(policy, json);
}

static void read_policies(struct token *token, const json_t *list)
{
    size_t index;
    json_t *entry;

    token->policies = allocate(json_array_size(list) * sizeof *token->policies);
    json_array_foreach(list, index, entry) {
        struct policy *policy = &token->policies[token->policy_count];
        if (!read_policy(policy, entry)) {
            log_write(LOG_WARNING, "Left out %s: its key or certificate can't be read",
                      policy->label == NULL ? "a signing policy" : policy->label);
            free_policy(policy);
            *policy = (struct policy){0};
            continue;
        }
        if (policy->certificate.length == 0 && token->account.config->include_dummy_certificates) {
            struct window spki = {policy->spki.data, policy->spki.length};
            dummy_certificate(spki, &policy->key, policy->label, &policy->certificate);
        }
        token->policy_count++;
    }
}

CK_RV token_load(struct account account, struct token **result)
{
    struct token *token = allocate(sizeof *token);
    json_t *list = NULL;

    token->references = 1;
    token->account = account;
    config_retain(account.config);
    CK_RV status = service_list_policies(&token->account, &list);
    if (status != CKR_OK) {
        token_release(token);
        return status;
    }
    read_policies(token, list);
    json_decref(list);
    objects_build(token);
    log_write(LOG_INFO, "Logged in: %zu signing policies", token->policy_count);
    *result = token;
    return CKR_OK;
}

struct token *token_retain(struct token *token)
{
    lock_take();
    token->references++;
    lock_give();
    return token;
}

void token_release(struct token *token)
{
    if (token == NULL) {
        return;
    }
    lock_take();
    bool unused = --token->references == 0;
    lock_give();
    if (!unused) {
        return;
    }
    objects_free(token);
    for (size_t i = 0; i < token->policy_count; i++) {
        free_policy(&token->policies[i]);
    }
    free(token->policies);
    free(token->account.organization_id);
    if (token->account.api_token != NULL) {
        explicit_bzero(token->account.api_token, strlen(token->account.api_token));
    }
    free(token->account.api_token);
    config_release(token->account.config);
    free(token);
}

const struct object *token_object(const struct token *token, CK_OBJECT_HANDLE handle)
{
    if (token->object_count == 0 || handle < token->objects[0].handle) {
        return NULL;
    }
    CK_OBJECT_HANDLE index = handle - token->objects[0].handle;
    return index < token->object_count ? &token->objects[index] : NULL;
}
