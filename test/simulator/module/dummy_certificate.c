#include "dummy_certificate.h"

#include <nettle/sha2.h>
#include <stdlib.h>
#include <string.h>

static const unsigned char VERSION_3[] = {0xa0, 0x03, 0x02, 0x01, 0x02};
static const unsigned char SHA256_WITH_RSA[] = {0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86,
                                                0xf7, 0x0d, 0x01, 0x01, 0x0b, 0x05, 0x00};
static const unsigned char ECDSA_WITH_SHA256[] = {0x30, 0x0a, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02};
static const unsigned char COMMON_NAME[] = {0x06, 0x03, 0x55, 0x04, 0x03};

/* Replaces the content by TAG LENGTH content. */
static void wrap(struct bytes *content, enum der_tag tag)
{
    struct bytes wrapped = {0};
    der_put(&wrapped, tag, content->data, content->length);
    bytes_free(content);
    *content = wrapped;
}

static void put_algorithm(struct bytes *output, const struct public_key *key)
{
    if (key->type == CKK_RSA) {
        bytes_append(output, SHA256_WITH_RSA, sizeof SHA256_WITH_RSA);
    } else {
        bytes_append(output, ECDSA_WITH_SHA256, sizeof ECDSA_WITH_SHA256);
    }
}

static void put_serial(struct bytes *output, struct window spki, const char *label)
{
    struct sha256_ctx context;
    unsigned char digest[SHA256_DIGEST_SIZE];

    sha256_init(&context);
    sha256_update(&context, spki.length, spki.data);
    sha256_update(&context, strlen(label), (const uint8_t *)label);
    sha256_digest(&context, sizeof digest, digest);
    digest[0] = (digest[0] & 0x3f) | 0x40; /* positive, and in the shortest form */
    der_put(output, DER_INTEGER, digest, 16);
}

static void put_name(struct bytes *output, const char *label)
{
    struct bytes name = {0};
    bytes_append(&name, COMMON_NAME, sizeof COMMON_NAME);
    der_put(&name, DER_UTF8_STRING, label, strlen(label));
    wrap(&name, DER_SEQUENCE);
    wrap(&name, DER_SET);
    der_put(output, DER_SEQUENCE, name.data, name.length);
    bytes_free(&name);
}

static void put_validity(struct bytes *output)
{
    struct bytes validity = {0};
    der_put(&validity, DER_UTC_TIME, "000101000000Z", 13);
    der_put(&validity, DER_UTC_TIME, "491231235959Z", 13);
    der_put(output, DER_SEQUENCE, validity.data, validity.length);
    bytes_free(&validity);
}

void dummy_certificate(struct window spki, const struct public_key *key, const char *label, struct bytes *der)
{
    struct bytes content = {0};
    bytes_append(&content, VERSION_3, sizeof VERSION_3);
    put_serial(&content, spki, label);
    put_algorithm(&content, key);
    put_name(&content, label);
    put_validity(&content);
    put_name(&content, label);
    bytes_append(&content, spki.data, spki.length);
    wrap(&content, DER_SEQUENCE);

    put_algorithm(&content, key);
    unsigned char *zeros = allocate(1 + key->signature_length);
    der_put(&content, DER_BIT_STRING, zeros, 1 + key->signature_length);
    free(zeros);
    der_put(der, DER_SEQUENCE, content.data, content.length);
    bytes_free(&content);
}
