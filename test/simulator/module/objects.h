#pragma once

#include "token.h"

/* Appends private key, public key and, if there is one, the certificate of each policy. */
void objects_build(struct token *token);
void objects_free(struct token *token);
