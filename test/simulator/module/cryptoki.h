/* PKCS #11 2.40 types and prototypes from p11-kit, with the C_* functions marked as this library's exports. */
#pragma once

#pragma GCC visibility push(default)
#include <p11-kit/pkcs11.h>
#pragma GCC visibility pop
