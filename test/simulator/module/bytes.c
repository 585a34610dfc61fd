#include "bytes.h"

#include <nettle/base64.h>
#include <stdlib.h>
#include <string.h>

void *reallocate(void *memory, size_t size)
{
    void *moved = realloc(memory, size == 0 ? 1 : size);
    if (moved == NULL) {
        abort();
    }
    return moved;
}

void *allocate(size_t size)
{
    return memset(reallocate(NULL, size), 0, size);
}

char *copy_text(const char *text)
{
    size_t size = strlen(text) + 1;
    return memcpy(allocate(size), text, size);
}

void bytes_append(struct bytes *bytes, const void *data, size_t length)
{
    if (length == 0) {
        return;
    }
    if (bytes->capacity - bytes->length < length) {
        bytes->capacity = (bytes->capacity + length) * 2;
        bytes->data = reallocate(bytes->data, bytes->capacity);
    }
    memcpy(bytes->data + bytes->length, data, length);
    bytes->length += length;
}

void bytes_append_text(struct bytes *bytes, const char *text)
{
    bytes_append(bytes, text, strlen(text));
}

void bytes_append_byte(struct bytes *bytes, unsigned char byte)
{
    bytes_append(bytes, &byte, 1);
}

void bytes_free(struct bytes *bytes)
{
    free(bytes->data);
    *bytes = (struct bytes){0};
}

bool bytes_append_base64(struct bytes *bytes, const char *text)
{
    struct base64_decode_ctx context;
    size_t length = strlen(text);
    size_t decoded_length = BASE64_DECODE_LENGTH(length);
    unsigned char *decoded = allocate(decoded_length + 1);

    base64_decode_init(&context);
    bool valid = base64_decode_update(&context, &decoded_length, decoded, length, text) == 1 &&
                 base64_decode_final(&context) == 1;
    if (valid) {
        bytes_append(bytes, decoded, decoded_length);
    }
    free(decoded);
    return valid;
}

char *base64_of(const void *data, size_t length)
{
    char *text = allocate(BASE64_ENCODE_RAW_LENGTH(length) + 1);
    base64_encode_raw(text, length, data);
    return text;
}
