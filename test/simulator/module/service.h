/* The two calls of SignPath's REST API that the library needs. */
#pragma once

#include "bytes.h"
#include "config.h"
#include "cryptoki.h"

#include <jansson.h>

struct account {
    struct config *config;
    char *organization_id;
    char *api_token;
};

/* Policies that the token may submit to, as the service's JSON array; the caller drops the reference.
 * CKR_PIN_INCORRECT where the service does not know the token; else http_call's codes. */
CK_RV service_list_policies(const struct account *account, json_t **policies);

struct sign_request {
    const char *project_slug;
    const char *signing_policy_slug;
    const char *algorithm;    /* RsaPkcs1, RsaPss, Ecdsa */
    const char *rsa_hash_oid; /* dotted; NULL for Ecdsa */
    const unsigned char *hash;
    size_t hash_length;
};

/* Has one hash signed. RSA signatures are as long as the modulus, ECDSA ones are r||s. */
CK_RV service_sign(const struct account *account, const struct sign_request *request, struct bytes *signature);
