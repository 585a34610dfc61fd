/* A growing byte buffer. Running out of memory ends the process: this is a test stand-in. */
#pragma once

#include <stdbool.h>
#include <stddef.h>

struct bytes {
    unsigned char *data;
    size_t length;
    size_t capacity;
};

void bytes_append(struct bytes *bytes, const void *data, size_t length);
void bytes_append_text(struct bytes *bytes, const char *text);
void bytes_append_byte(struct bytes *bytes, unsigned char byte);
void bytes_free(struct bytes *bytes);

/* Decodes padded base64; false where the text is not base64. */
bool bytes_append_base64(struct bytes *bytes, const char *text);

/* base64 of the data, NUL-terminated; the caller frees it. */
char *base64_of(const void *data, size_t length);

/* malloc, realloc and strdup that do not return NULL. */
void *allocate(size_t size);
void *reallocate(void *memory, size_t size);
char *copy_text(const char *text);
