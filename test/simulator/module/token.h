/* What a login gives: the account and the objects of its policies. Immutable, shared by reference. */
#pragma once

#include "der.h"
#include "service.h"

struct policy {
    char *project_slug;
    char *signing_policy_slug;
    char *label;              /* project/policy: CKA_ID and CKA_LABEL */
    struct bytes certificate; /* empty for GPG keys */
    struct bytes spki;
    struct public_key key;    /* points into spki */
};

struct attribute {
    CK_ATTRIBUTE_TYPE type;
    struct bytes value;
};

struct object {
    CK_OBJECT_HANDLE handle;
    CK_OBJECT_CLASS class;
    const struct policy *policy;
    struct attribute *attributes;
    size_t attribute_count;
};

struct token {
    int references;
    struct account account;
    struct policy *policies;
    size_t policy_count;
    struct object *objects;
    size_t object_count;
};

/* Lists the account's policies and builds their objects. Takes over the account's strings, also on failure. */
CK_RV token_load(struct account account, struct token **token);

struct token *token_retain(struct token *token);
void token_release(struct token *token);

const struct object *token_object(const struct token *token, CK_OBJECT_HANDLE handle);
bool object_matches(const struct object *object, const CK_ATTRIBUTE *template, size_t count);

/* C_GetAttributeValue for one object. */
CK_RV object_read(const struct object *object, CK_ATTRIBUTE *template, size_t count);
