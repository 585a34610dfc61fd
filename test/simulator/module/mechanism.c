#include "mechanism.h"

#include <string.h>

static const struct hash sha256 = {
    CKM_SHA256, CKG_MGF1_SHA256, "2.16.840.1.101.3.4.2.1",
    {0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01}, &nettle_sha256};
static const struct hash sha384 = {
    CKM_SHA384, CKG_MGF1_SHA384, "2.16.840.1.101.3.4.2.2",
    {0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02}, &nettle_sha384};
static const struct hash sha512 = {
    CKM_SHA512, CKG_MGF1_SHA512, "2.16.840.1.101.3.4.2.3",
    {0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03}, &nettle_sha512};
static const struct hash *const hashes[] = {&sha256, &sha384, &sha512};

const struct mechanism mechanisms[MECHANISM_COUNT] = {
    {CKM_RSA_PKCS, CKK_RSA, PADDING_PKCS1, NULL},
    {CKM_SHA256_RSA_PKCS, CKK_RSA, PADDING_PKCS1, &sha256},
    {CKM_SHA384_RSA_PKCS, CKK_RSA, PADDING_PKCS1, &sha384},
    {CKM_SHA512_RSA_PKCS, CKK_RSA, PADDING_PKCS1, &sha512},
    {CKM_RSA_PKCS_PSS, CKK_RSA, PADDING_PSS, NULL},
    {CKM_SHA256_RSA_PKCS_PSS, CKK_RSA, PADDING_PSS, &sha256},
    {CKM_SHA384_RSA_PKCS_PSS, CKK_RSA, PADDING_PSS, &sha384},
    {CKM_SHA512_RSA_PKCS_PSS, CKK_RSA, PADDING_PSS, &sha512},
    {CKM_ECDSA, CKK_EC, PADDING_NONE, NULL},
    {CKM_ECDSA_SHA256, CKK_EC, PADDING_NONE, &sha256},
    {CKM_ECDSA_SHA384, CKK_EC, PADDING_NONE, &sha384},
    {CKM_ECDSA_SHA512, CKK_EC, PADDING_NONE, &sha512},
};

const struct mechanism *mechanism_find(CK_MECHANISM_TYPE type)
{
    for (size_t i = 0; i < MECHANISM_COUNT; i++) {
        if (mechanisms[i].type == type) {
            return &mechanisms[i];
        }
    }
    return NULL;
}

void mechanism_info(const struct mechanism *mechanism, CK_MECHANISM_INFO *info)
{
    if (mechanism->key_type == CKK_RSA) {
        *info = (CK_MECHANISM_INFO){1024, 8192, CKF_SIGN};
    } else {
        *info = (CK_MECHANISM_INFO){256, 521, CKF_SIGN | CKF_EC_F_P | CKF_EC_NAMEDCURVE | CKF_EC_UNCOMPRESS};
    }
}

static CK_RV read_pss_parameters(struct digestion *digestion, const CK_MECHANISM *wanted)
{
    const CK_RSA_PKCS_PSS_PARAMS *parameters = wanted->pParameter;
    const struct hash *own = digestion->mechanism->hash;

    if (parameters == NULL || wanted->ulParameterLen != sizeof *parameters) {
        return CKR_MECHANISM_PARAM_INVALID;
    }
    for (size_t i = 0; i < sizeof hashes / sizeof *hashes; i++) {
        const struct hash *hash = hashes[i];
        /* The service has no parameter for the salt: it is as long as the digest. */
        if (hash->mechanism == parameters->hashAlg && hash->mgf == parameters->mgf &&
            hash->functions->digest_size == parameters->sLen && (own == NULL || own == hash)) {
            digestion->hash = hash;
            return CKR_OK;
        }
    }
    return CKR_MECHANISM_PARAM_INVALID;
}

CK_RV digestion_start(struct digestion *digestion, const CK_MECHANISM *wanted)
{
    const struct mechanism *mechanism = mechanism_find(wanted->mechanism);
    if (mechanism == NULL) {
        return CKR_MECHANISM_INVALID;
    }
    *digestion = (struct digestion){.mechanism = mechanism, .hash = mechanism->hash};
    if (mechanism->padding == PADDING_PSS) {
        CK_RV result = read_pss_parameters(digestion, wanted);
        if (result != CKR_OK) {
            return result;
        }
    } else if (wanted->ulParameterLen != 0) {
        return CKR_MECHANISM_PARAM_INVALID;
    }
    if (mechanism->hash != NULL) {
        mechanism->hash->functions->init(&digestion->context);
    }
    return CKR_OK;
}

void digestion_update(struct digestion *digestion, const unsigned char *data, size_t length)
{
    digestion->hash->functions->update(&digestion->context, length, data);
}

void digestion_finish(struct digestion *digestion)
{
    digestion->digest_length = digestion->hash->functions->digest_size;
    digestion->hash->functions->digest(&digestion->context, digestion->digest_length, digestion->digest);
}

static CK_RV read_digest_info(struct digestion *digestion, struct window *data)
{
    struct window oid;
    struct window digest;

    if (!der_read_digest_info(*data, &oid, &digest)) {
        return CKR_DATA_INVALID;
    }
    for (size_t i = 0; i < sizeof hashes / sizeof *hashes; i++) {
        if (window_equals(oid, hashes[i]->oid_content, sizeof hashes[i]->oid_content)) {
            digestion->hash = hashes[i];
            *data = digest;
            return CKR_OK;
        }
    }
    return CKR_DATA_INVALID;
}

CK_RV digestion_take_hash(struct digestion *digestion, const unsigned char *data, size_t length)
{
    struct window hash = {data, length};

    if (digestion->mechanism->padding == PADDING_PKCS1) {
        CK_RV result = read_digest_info(digestion, &hash);
        if (result != CKR_OK) {
            return result;
        }
    }
    bool fits = digestion->hash != NULL ? hash.length == digestion->hash->functions->digest_size
                                        : hash.length == 32 || hash.length == 48 || hash.length == 64;
    if (!fits) {
        return CKR_DATA_LEN_RANGE;
    }
    memcpy(digestion->digest, hash.data, hash.length);
    digestion->digest_length = hash.length;
    return CKR_OK;
}
