/* The mechanisms, and how each turns data into the hash that the service signs. */
#pragma once

#include "der.h"

#include <nettle/nettle-meta.h>
#include <nettle/sha2.h>

struct hash {
    CK_MECHANISM_TYPE mechanism;
    CK_ULONG mgf;
    const char *oid;              /* dotted, for the service */
    unsigned char oid_content[9]; /* as in a DigestInfo */
    const struct nettle_hash *functions;
};

enum padding { PADDING_PKCS1, PADDING_PSS, PADDING_NONE };

struct mechanism {
    CK_MECHANISM_TYPE type;
    CK_KEY_TYPE key_type;
    enum padding padding;
    const struct hash *hash; /* NULL: the caller hashes */
};

#define MECHANISM_COUNT 12
extern const struct mechanism mechanisms[MECHANISM_COUNT];

const struct mechanism *mechanism_find(CK_MECHANISM_TYPE type);
void mechanism_info(const struct mechanism *mechanism, CK_MECHANISM_INFO *info);

/* Data on its way to a hash. */
struct digestion {
    const struct mechanism *mechanism;
    const struct hash *hash; /* the mechanism's or the PSS parameters'; NULL until CKM_RSA_PKCS saw its DigestInfo */
    union {
        struct sha256_ctx sha256;
        struct sha512_ctx sha512; /* SHA-384 too */
    } context;
    unsigned char digest[SHA512_DIGEST_SIZE];
    size_t digest_length;
};

/* Checks the mechanism and its parameters. */
CK_RV digestion_start(struct digestion *digestion, const CK_MECHANISM *wanted);

/* Feeds a mechanism that hashes. */
void digestion_update(struct digestion *digestion, const unsigned char *data, size_t length);

/* Ends one that hashes. */
void digestion_finish(struct digestion *digestion);

/* Takes the caller's hash (ECDSA, PSS) or DigestInfo (PKCS #1). */
CK_RV digestion_take_hash(struct digestion *digestion, const unsigned char *data, size_t length);
