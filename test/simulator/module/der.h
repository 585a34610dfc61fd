/* A small DER reader and writer: public keys, certificates and DigestInfo. Windows point into the caller's data. */
#pragma once

#include "bytes.h"
#include "cryptoki.h"

struct window {
    const unsigned char *data;
    size_t length;
};

enum der_tag {
    DER_INTEGER = 0x02,
    DER_BIT_STRING = 0x03,
    DER_OCTET_STRING = 0x04,
    DER_OID = 0x06,
    DER_UTF8_STRING = 0x0c,
    DER_UTC_TIME = 0x17,
    DER_SEQUENCE = 0x30,
    DER_SET = 0x31,
    DER_CONTEXT_0 = 0xa0,
};

/* Takes the next element with this tag off `input`. `content` and `whole` may be NULL. */
bool der_take(struct window *input, enum der_tag tag, struct window *content, struct window *whole);
bool window_equals(struct window window, const void *data, size_t length);

struct public_key {
    CK_KEY_TYPE type;         /* CKK_RSA or CKK_EC */
    size_t bits;
    size_t signature_length;  /* bytes; r||s for EC */
    struct window modulus;    /* RSA, without leading zeros */
    struct window exponent;
    struct window ec_params;  /* EC: the curve's OID, DER */
    struct window ec_point;   /* EC: the raw point, 04 x y */
};

/* Reads a SubjectPublicKeyInfo: RSA, or EC on P-256, P-384 or P-521. */
bool der_read_public_key(struct window spki, struct public_key *key);

struct certificate {
    struct window serial; /* each with tag and length, as PKCS #11 wants them */
    struct window issuer;
    struct window subject;
    struct window spki;
};

bool der_read_certificate(struct window der, struct certificate *certificate);

/* Reads PKCS #1's DigestInfo; the algorithm's OID without tag and length. */
bool der_read_digest_info(struct window der, struct window *oid, struct window *digest);

/* Appends tag, length and content. */
void der_put(struct bytes *output, enum der_tag tag, const void *content, size_t length);
