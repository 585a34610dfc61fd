#pragma once

#include <stdio.h>
#include <stdlib.h>

#define EXPECT(condition)                                                              \
    do {                                                                               \
        if (!(condition)) {                                                            \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);    \
            exit(1);                                                                   \
        }                                                                              \
    } while (0)

#define EXPECT_RV(call, expected)                                                                  \
    do {                                                                                           \
        CK_RV rv_ = (call);                                                                        \
        if (rv_ != (expected)) {                                                                   \
            fprintf(stderr, "%s:%d: %s gave 0x%lx, not %s\n", __FILE__, __LINE__, #call, rv_, #expected); \
            exit(1);                                                                               \
        }                                                                                          \
    } while (0)
