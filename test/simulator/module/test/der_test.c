/* Parsers of outside data: what they read, and that no input makes them read beyond its end. */
#include "dummy_certificate.h"
#include "expect.h"
#include "mechanism.h"

#include <string.h>

#define FUZZ_ROUNDS 200000

static const char RSA_SPKI[] =
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDGg2DRQLkeMKWNIcwMsB6TejoLvHpdQGs3ioyTOLXABqoOWcED07LV+r1ZBaIaITTeLt+az8"
    "puSPpaUzqC/h+1NTt8bIhQG7/kEJmWASu9NZIHh4AkkJFqff0dHnCI7gGmMOYMmoDzkGYvyolQG4Sj5Lonbxsf3w+Lu566QCbnSwIDAQAB";
static const char P256_SPKI[] =
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEK1/9lYraXLdxw75jI8JXPDurKLR5qFkrdX55PehlnUGroEGqMr6QkMz6RKQAjBi0LG4SO9kxdf"
    "+3IQN2rNGfjQ==";

static struct window window_of(const struct bytes *bytes)
{
    return (struct window){bytes->data, bytes->length};
}

/* Each round reads a copy of exact length, so that valgrind and ASan see one byte too many. */
static void fuzz(const struct bytes *seed, void (*parse)(struct window))
{
    srand(1);
    for (int round = 0; round < FUZZ_ROUNDS / (getenv("FEW_ROUNDS") == NULL ? 1 : 100); round++) {
        size_t length = rand() % 4 == 0 ? (size_t)rand() % (seed->length + 1) : seed->length;
        unsigned char *copy = malloc(length == 0 ? 1 : length);
        memcpy(copy, seed->data, length);
        for (int flips = rand() % 6; flips > 0 && length > 0; flips--) {
            /* Most structure is at the start. */
            copy[(size_t)rand() % (rand() % 2 == 0 && length > 48 ? 48 : length)] = (unsigned char)rand();
        }
        parse((struct window){copy, length});
        free(copy);
    }
}

static volatile size_t touched; /* keeps the reads of every window */

static void touch(struct window window)
{
    for (size_t i = 0; i < window.length; i++) {
        touched += window.data[i];
    }
}

static void parse_key(struct window der)
{
    struct public_key key;
    if (der_read_public_key(der, &key)) {
        touch(key.modulus);
        touch(key.exponent);
        touch(key.ec_params);
        touch(key.ec_point);
    }
}

static void parse_certificate(struct window der)
{
    struct certificate certificate;
    if (der_read_certificate(der, &certificate)) {
        touch(certificate.serial);
        touch(certificate.issuer);
        touch(certificate.subject);
        parse_key(certificate.spki);
    }
}

static void parse_digest_info(struct window der)
{
    struct digestion digestion;
    CK_MECHANISM mechanism = {.mechanism = CKM_RSA_PKCS};
    EXPECT_RV(digestion_start(&digestion, &mechanism), CKR_OK);
    (void)digestion_take_hash(&digestion, der.data, der.length);
}

static void reads_keys(const char *base64, CK_KEY_TYPE type, size_t bits, size_t signature_length)
{
    struct bytes spki = {0};
    struct bytes dummy = {0};
    struct bytes again = {0};
    struct public_key key;
    struct certificate certificate;

    EXPECT(bytes_append_base64(&spki, base64));
    EXPECT(der_read_public_key(window_of(&spki), &key));
    EXPECT(key.type == type && key.bits == bits && key.signature_length == signature_length);

    dummy_certificate(window_of(&spki), &key, "demo/gpg", &dummy);
    dummy_certificate(window_of(&spki), &key, "demo/gpg", &again);
    EXPECT(dummy.length == again.length && memcmp(dummy.data, again.data, dummy.length) == 0);
    EXPECT(der_read_certificate(window_of(&dummy), &certificate));
    EXPECT(window_equals(certificate.spki, spki.data, spki.length));
    EXPECT(window_equals(certificate.issuer, certificate.subject.data, certificate.subject.length));

    fuzz(&spki, parse_key);
    fuzz(&dummy, parse_certificate);
    if (getenv("DUMP_CERTIFICATES") != NULL) {
        FILE *file = fopen(type == CKK_RSA ? "dummy-rsa.der" : "dummy-ec.der", "wb");
        EXPECT(file != NULL && fwrite(dummy.data, 1, dummy.length, file) == dummy.length && fclose(file) == 0);
    }
    bytes_free(&spki);
    bytes_free(&dummy);
    bytes_free(&again);
}

static void reads_digest_infos(void)
{
    struct bytes info = {0};
    struct digestion digestion;
    CK_MECHANISM mechanism = {.mechanism = CKM_RSA_PKCS};
    static const unsigned char prefix[] = {0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01,
                                           0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20};
    unsigned char hash[32];
    memset(hash, 0x5a, sizeof hash);
    bytes_append(&info, prefix, sizeof prefix);
    bytes_append(&info, hash, sizeof hash);

    EXPECT_RV(digestion_start(&digestion, &mechanism), CKR_OK);
    EXPECT_RV(digestion_take_hash(&digestion, info.data, info.length), CKR_OK);
    EXPECT(digestion.digest_length == 32 && memcmp(digestion.digest, hash, 32) == 0);
    EXPECT(strcmp(digestion.hash->oid, "2.16.840.1.101.3.4.2.1") == 0);
    EXPECT_RV(digestion_take_hash(&digestion, hash, sizeof hash), CKR_DATA_INVALID);
    EXPECT_RV(digestion_take_hash(&digestion, NULL, 0), CKR_DATA_INVALID);
    info.data[14] = 0x07; /* an algorithm that the service does not know */
    EXPECT_RV(digestion_take_hash(&digestion, info.data, info.length), CKR_DATA_INVALID);
    info.data[14] = 0x02; /* SHA-384, but 32 bytes */
    EXPECT_RV(digestion_take_hash(&digestion, info.data, info.length), CKR_DATA_LEN_RANGE);
    info.data[14] = 0x01;
    fuzz(&info, parse_digest_info);
    bytes_free(&info);
}

static void checks_pss_parameters(void)
{
    struct digestion digestion;
    CK_RSA_PKCS_PSS_PARAMS pss = {CKM_SHA256, CKG_MGF1_SHA256, 32};
    CK_MECHANISM mechanism = {CKM_RSA_PKCS_PSS, &pss, sizeof pss};

    EXPECT_RV(digestion_start(&digestion, &mechanism), CKR_OK);
    mechanism.mechanism = CKM_SHA384_RSA_PKCS_PSS;
    EXPECT_RV(digestion_start(&digestion, &mechanism), CKR_MECHANISM_PARAM_INVALID);
    mechanism.mechanism = CKM_RSA_PKCS_PSS;
    pss.sLen = 20;
    EXPECT_RV(digestion_start(&digestion, &mechanism), CKR_MECHANISM_PARAM_INVALID);
    pss = (CK_RSA_PKCS_PSS_PARAMS){CKM_SHA256, CKG_MGF1_SHA1, 32};
    EXPECT_RV(digestion_start(&digestion, &mechanism), CKR_MECHANISM_PARAM_INVALID);
    mechanism = (CK_MECHANISM){CKM_RSA_PKCS_PSS, NULL, 0};
    EXPECT_RV(digestion_start(&digestion, &mechanism), CKR_MECHANISM_PARAM_INVALID);
    mechanism = (CK_MECHANISM){CKM_SHA_1, NULL, 0};
    EXPECT_RV(digestion_start(&digestion, &mechanism), CKR_MECHANISM_INVALID);
}

int main(void)
{
    reads_keys(RSA_SPKI, CKK_RSA, 1024, 128);
    reads_keys(P256_SPKI, CKK_EC, 256, 64);
    reads_digest_infos();
    checks_pss_parameters();
    puts("der_test: ok");
    return 0;
}
