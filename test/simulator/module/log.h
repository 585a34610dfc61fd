/* The log: console (stderr) and file, each with its own level. Nothing here ever writes to stdout. */
#pragma once

#include <stdbool.h>

enum log_level { LOG_NONE, LOG_FATAL, LOG_ERROR, LOG_WARNING, LOG_INFO, LOG_DEBUG, LOG_VERBOSE };

/* Reads a level's name (any case); false where there is no such level. */
bool log_parse_level(const char *name, enum log_level *level);

/* Opens DIRECTORY/SignPath.CryptoProviders.Cryptoki.txt for appending; an unwritable log is no error. */
void log_open(enum log_level console_level, enum log_level file_level, const char *directory);
void log_close(void);

void log_write(enum log_level level, const char *format, ...) __attribute__((format(printf, 2, 3)));
