#pragma once

#include "der.h"

/* A certificate around a GPG key for tools that find keys by their certificate only (gnupg-pkcs11-scd). Subject and
 * issuer are CN=`label`; the signature is all zeros. The same key and label always give the same bytes. */
void dummy_certificate(struct window spki, const struct public_key *key, const char *label, struct bytes *der);
