#include "der.h"

#include <string.h>

static const unsigned char OID_RSA[] = {0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01};
static const unsigned char OID_EC[] = {0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01};

static const struct curve {
    unsigned char oid[8];
    size_t oid_length;
    size_t bits;
} curves[] = {
    {{0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07}, 8, 256},
    {{0x2b, 0x81, 0x04, 0x00, 0x22}, 5, 384},
    {{0x2b, 0x81, 0x04, 0x00, 0x23}, 5, 521},
};

bool window_equals(struct window window, const void *data, size_t length)
{
    return window.length == length && memcmp(window.data, data, length) == 0;
}

bool der_take(struct window *input, enum der_tag tag, struct window *content, struct window *whole)
{
    size_t header = 2;
    if (input->length < header || input->data[0] != tag) {
        return false;
    }
    size_t length = input->data[1];
    if (length > 0x80) {
        size_t count = length - 0x80;
        header += count;
        if (count > 4 || input->length < header) {
            return false;
        }
        length = 0;
        for (size_t i = 0; i < count; i++) {
            length = length << 8 | input->data[2 + i];
        }
    } else if (length == 0x80) {
        return false; /* indefinite: BER */
    }
    if (length > input->length - header) {
        return false;
    }
    if (content != NULL) {
        *content = (struct window){input->data + header, length};
    }
    if (whole != NULL) {
        *whole = (struct window){input->data, header + length};
    }
    input->data += header + length;
    input->length -= header + length;
    return true;
}

static bool take_unsigned(struct window *input, struct window *value)
{
    if (!der_take(input, DER_INTEGER, value, NULL)) {
        return false;
    }
    while (value->length > 0 && value->data[0] == 0) {
        value->data++;
        value->length--;
    }
    return value->length > 0;
}

static size_t bit_length(struct window value)
{
    size_t bits = value.length * 8;
    for (unsigned char top = value.data[0]; (top & 0x80) == 0; top = (unsigned char)(top << 1)) {
        bits--;
    }
    return bits;
}

static bool read_rsa(struct window encoded, struct public_key *key)
{
    struct window sequence;
    if (!der_take(&encoded, DER_SEQUENCE, &sequence, NULL) || !take_unsigned(&sequence, &key->modulus) ||
        !take_unsigned(&sequence, &key->exponent)) {
        return false;
    }
    key->type = CKK_RSA;
    key->bits = bit_length(key->modulus);
    key->signature_length = key->modulus.length;
    return true;
}

static bool read_ec(struct window parameters, struct window point, struct public_key *key)
{
    struct window oid;
    if (!der_take(&parameters, DER_OID, &oid, &key->ec_params)) {
        return false;
    }
    for (size_t i = 0; i < sizeof curves / sizeof *curves; i++) {
        if (window_equals(oid, curves[i].oid, curves[i].oid_length)) {
            size_t field = (curves[i].bits + 7) / 8;
            key->type = CKK_EC;
            key->bits = curves[i].bits;
            key->signature_length = 2 * field;
            key->ec_point = point;
            return point.length == 1 + 2 * field && point.data[0] == 0x04;
        }
    }
    return false;
}

bool der_read_public_key(struct window spki, struct public_key *key)
{
    struct window sequence;
    struct window algorithm;
    struct window oid;
    struct window bits;

    *key = (struct public_key){0};
    if (!der_take(&spki, DER_SEQUENCE, &sequence, NULL) || !der_take(&sequence, DER_SEQUENCE, &algorithm, NULL) ||
        !der_take(&algorithm, DER_OID, &oid, NULL) || !der_take(&sequence, DER_BIT_STRING, &bits, NULL) ||
        bits.length < 2 || bits.data[0] != 0) {
        return false;
    }
    bits.data++; /* the count of unused bits */
    bits.length--;
    if (window_equals(oid, OID_RSA, sizeof OID_RSA)) {
        return read_rsa(bits, key);
    }
    return window_equals(oid, OID_EC, sizeof OID_EC) && read_ec(algorithm, bits, key);
}

bool der_read_certificate(struct window der, struct certificate *certificate)
{
    struct window outer;
    struct window tbs;

    if (!der_take(&der, DER_SEQUENCE, &outer, NULL) || !der_take(&outer, DER_SEQUENCE, &tbs, NULL)) {
        return false;
    }
    (void)der_take(&tbs, DER_CONTEXT_0, NULL, NULL); /* version: absent in v1 */
    return der_take(&tbs, DER_INTEGER, NULL, &certificate->serial) &&
           der_take(&tbs, DER_SEQUENCE, NULL, NULL) && /* signature algorithm */
           der_take(&tbs, DER_SEQUENCE, NULL, &certificate->issuer) &&
           der_take(&tbs, DER_SEQUENCE, NULL, NULL) && /* validity */
           der_take(&tbs, DER_SEQUENCE, NULL, &certificate->subject) &&
           der_take(&tbs, DER_SEQUENCE, NULL, &certificate->spki);
}

bool der_read_digest_info(struct window der, struct window *oid, struct window *digest)
{
    struct window sequence;
    struct window algorithm;

    return der_take(&der, DER_SEQUENCE, &sequence, NULL) && der.length == 0 &&
           der_take(&sequence, DER_SEQUENCE, &algorithm, NULL) && der_take(&algorithm, DER_OID, oid, NULL) &&
           der_take(&sequence, DER_OCTET_STRING, digest, NULL) && sequence.length == 0;
}

void der_put(struct bytes *output, enum der_tag tag, const void *content, size_t length)
{
    bytes_append_byte(output, (unsigned char)tag);
    if (length >= 0x80) {
        unsigned char count = length > 0xffffff ? 4 : length > 0xffff ? 3 : length > 0xff ? 2 : 1;
        bytes_append_byte(output, 0x80 | count);
        for (int shift = (count - 1) * 8; shift >= 0; shift -= 8) {
            bytes_append_byte(output, (unsigned char)(length >> shift));
        }
    } else {
        bytes_append_byte(output, (unsigned char)length);
    }
    bytes_append(output, content, length);
}
