#include "objects.h"

#include "lock.h"

#include <stdlib.h>
#include <string.h>

static void add(struct object *object, CK_ATTRIBUTE_TYPE type, const void *value, size_t length)
{
    object->attributes =
        reallocate(object->attributes, (object->attribute_count + 1) * sizeof *object->attributes);
    struct attribute *attribute = &object->attributes[object->attribute_count++];
    *attribute = (struct attribute){.type = type};
    bytes_append(&attribute->value, value, length);
}

static void add_flag(struct object *object, CK_ATTRIBUTE_TYPE type, bool value)
{
    CK_BBOOL flag = value ? CK_TRUE : CK_FALSE;
    add(object, type, &flag, sizeof flag);
}

static void add_number(struct object *object, CK_ATTRIBUTE_TYPE type, CK_ULONG value)
{
    add(object, type, &value, sizeof value);
}

static void add_window(struct object *object, CK_ATTRIBUTE_TYPE type, struct window window)
{
    add(object, type, window.data, window.length);
}

static void add_flags(struct object *object, const CK_ATTRIBUTE_TYPE *types, size_t count, bool value)
{
    for (size_t i = 0; i < count; i++) {
        add_flag(object, types[i], value);
    }
}

#define ADD_FLAGS(object, value, ...)                                            \
    add_flags(object, (const CK_ATTRIBUTE_TYPE[]){__VA_ARGS__},                  \
              sizeof((const CK_ATTRIBUTE_TYPE[]){__VA_ARGS__}) / sizeof(CK_ATTRIBUTE_TYPE), value)

static void add_ec_point(struct object *object, struct window point)
{
    struct bytes encoded = {0};
    der_put(&encoded, DER_OCTET_STRING, point.data, point.length);
    add(object, CKA_EC_POINT, encoded.data, encoded.length);
    bytes_free(&encoded);
}

static void add_common(struct object *object, const struct policy *policy)
{
    add_number(object, CKA_CLASS, object->class);
    add_flag(object, CKA_TOKEN, true);
    add_flag(object, CKA_PRIVATE, object->class == CKO_PRIVATE_KEY);
    add_flag(object, CKA_MODIFIABLE, false);
    add(object, CKA_LABEL, policy->label, strlen(policy->label));
    add(object, CKA_ID, policy->label, strlen(policy->label));
}

static void add_subject(struct object *object, const struct policy *policy)
{
    struct certificate certificate;
    struct window der = {policy->certificate.data, policy->certificate.length};
    if (der_read_certificate(der, &certificate)) {
        add_window(object, CKA_SUBJECT, certificate.subject);
    }
}

static void add_key(struct object *object, const struct policy *policy)
{
    const struct public_key *key = &policy->key;

    add_subject(object, policy);
    add_number(object, CKA_KEY_TYPE, key->type);
    ADD_FLAGS(object, false, CKA_DERIVE, CKA_LOCAL);
    if (key->type == CKK_RSA) {
        add_window(object, CKA_MODULUS, key->modulus);
        add_window(object, CKA_PUBLIC_EXPONENT, key->exponent);
    } else {
        add_window(object, CKA_EC_PARAMS, key->ec_params);
        add_ec_point(object, key->ec_point);
    }
    add(object, CKA_PUBLIC_KEY_INFO, policy->spki.data, policy->spki.length);
}

static void fill_private_key(struct object *object, const struct policy *policy)
{
    add_key(object, policy);
    ADD_FLAGS(object, true, CKA_SIGN, CKA_SENSITIVE, CKA_ALWAYS_SENSITIVE, CKA_NEVER_EXTRACTABLE);
    ADD_FLAGS(object, false, CKA_EXTRACTABLE, CKA_ALWAYS_AUTHENTICATE, CKA_SIGN_RECOVER, CKA_DECRYPT, CKA_UNWRAP,
              CKA_WRAP_WITH_TRUSTED);
}

static void fill_public_key(struct object *object, const struct policy *policy)
{
    add_key(object, policy);
    add_flag(object, CKA_VERIFY, true);
    ADD_FLAGS(object, false, CKA_VERIFY_RECOVER, CKA_ENCRYPT, CKA_WRAP, CKA_TRUSTED);
    if (policy->key.type == CKK_RSA) {
        add_number(object, CKA_MODULUS_BITS, policy->key.bits);
    }
}

static void fill_certificate(struct object *object, const struct policy *policy)
{
    struct certificate certificate;
    struct window der = {policy->certificate.data, policy->certificate.length};

    add_number(object, CKA_CERTIFICATE_TYPE, CKC_X_509);
    add_number(object, CKA_CERTIFICATE_CATEGORY, 1); /* token user */
    add_flag(object, CKA_TRUSTED, false);
    add_window(object, CKA_VALUE, der);
    if (der_read_certificate(der, &certificate)) {
        add_window(object, CKA_SUBJECT, certificate.subject);
        add_window(object, CKA_ISSUER, certificate.issuer);
        add_window(object, CKA_SERIAL_NUMBER, certificate.serial);
    }
}

static void build(struct token *token, const struct policy *policy, CK_OBJECT_CLASS class, CK_OBJECT_HANDLE first,
                  void (*fill)(struct object *, const struct policy *))
{
    struct object *object = &token->objects[token->object_count];
    *object = (struct object){.handle = first + token->object_count, .class = class, .policy = policy};
    add_common(object, policy);
    fill(object, policy);
    token->object_count++;
}

/* Handles are not used again after a new login, when the same number could mean another key. */
static CK_OBJECT_HANDLE reserve_handles(size_t count)
{
    static CK_OBJECT_HANDLE next = 1;
    lock_take();
    CK_OBJECT_HANDLE first = next;
    next += count;
    lock_give();
    return first;
}

void objects_build(struct token *token)
{
    size_t most = token->policy_count * 3;
    CK_OBJECT_HANDLE first = reserve_handles(most);

    token->objects = allocate(most * sizeof *token->objects);
    for (size_t i = 0; i < token->policy_count; i++) {
        const struct policy *policy = &token->policies[i];
        build(token, policy, CKO_PRIVATE_KEY, first, fill_private_key);
        build(token, policy, CKO_PUBLIC_KEY, first, fill_public_key);
        if (policy->certificate.length > 0) {
            build(token, policy, CKO_CERTIFICATE, first, fill_certificate);
        }
    }
}

void objects_free(struct token *token)
{
    for (size_t i = 0; i < token->object_count; i++) {
        for (size_t j = 0; j < token->objects[i].attribute_count; j++) {
            bytes_free(&token->objects[i].attributes[j].value);
        }
        free(token->objects[i].attributes);
    }
    free(token->objects);
}

static const struct bytes *find_attribute(const struct object *object, CK_ATTRIBUTE_TYPE type)
{
    for (size_t i = 0; i < object->attribute_count; i++) {
        if (object->attributes[i].type == type) {
            return &object->attributes[i].value;
        }
    }
    return NULL;
}

bool object_matches(const struct object *object, const CK_ATTRIBUTE *template, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct bytes *value = find_attribute(object, template[i].type);
        if (value == NULL || value->length != template[i].ulValueLen ||
            (value->length > 0 && memcmp(value->data, template[i].pValue, value->length) != 0)) {
            return false;
        }
    }
    return true;
}

static bool is_secret(const struct object *object, CK_ATTRIBUTE_TYPE type)
{
    static const CK_ATTRIBUTE_TYPE rsa[] = {CKA_PRIVATE_EXPONENT, CKA_PRIME_1,    CKA_PRIME_2,
                                            CKA_EXPONENT_1,       CKA_EXPONENT_2, CKA_COEFFICIENT};
    if (object->class != CKO_PRIVATE_KEY) {
        return false;
    }
    for (size_t i = 0; object->policy->key.type == CKK_RSA && i < sizeof rsa / sizeof *rsa; i++) {
        if (rsa[i] == type) {
            return true;
        }
    }
    return object->policy->key.type == CKK_EC && type == CKA_VALUE;
}

static CK_RV read_one(const struct object *object, CK_ATTRIBUTE *wanted)
{
    const struct bytes *value = find_attribute(object, wanted->type);
    CK_ULONG room = wanted->ulValueLen;

    wanted->ulValueLen = CK_UNAVAILABLE_INFORMATION;
    if (is_secret(object, wanted->type)) {
        return CKR_ATTRIBUTE_SENSITIVE;
    }
    if (value == NULL) {
        return CKR_ATTRIBUTE_TYPE_INVALID;
    }
    if (wanted->pValue != NULL) {
        if (room < value->length) {
            return CKR_BUFFER_TOO_SMALL;
        }
        if (value->length > 0) {
            memcpy(wanted->pValue, value->data, value->length);
        }
    }
    wanted->ulValueLen = value->length;
    return CKR_OK;
}

CK_RV object_read(const struct object *object, CK_ATTRIBUTE *template, size_t count)
{
    CK_RV result = CKR_OK;
    for (size_t i = 0; i < count; i++) {
        CK_RV status = read_one(object, &template[i]);
        result = status == CKR_OK ? result : status;
    }
    return result;
}
