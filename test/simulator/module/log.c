#define _GNU_SOURCE
#include "log.h"

#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <strings.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define LOG_FILE_NAME "SignPath.CryptoProviders.Cryptoki"
#define ROTATE_AT_BYTES (10L * 1024 * 1024)

static const char *const names[] = {"none", "fatal", "error", "warning", "info", "debug", "verbose"};
static const char *const tags[] = {"---", "FTL", "ERR", "WRN", "INF", "DBG", "VRB"};

static enum log_level console = LOG_NONE;
static enum log_level file = LOG_NONE;
static int descriptor = -1;

bool log_parse_level(const char *name, enum log_level *level)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcasecmp(name, names[i]) == 0) {
            *level = (enum log_level)i;
            return true;
        }
    }
    return false;
}

static void make_directories(const char *path)
{
    char partial[PATH_MAX];
    for (size_t i = 0; i < sizeof partial - 1; i++) {
        if (i > 0 && (path[i] == '/' || path[i] == '\0')) {
            partial[i] = '\0';
            (void)mkdir(partial, 0700);
        }
        if (path[i] == '\0') {
            return;
        }
        partial[i] = path[i];
    }
}

static void open_file(const char *directory)
{
    char path[PATH_MAX];
    char rotated[PATH_MAX];
    struct stat status;

    make_directories(directory);
    if (snprintf(path, sizeof path, "%s/%s.txt", directory, LOG_FILE_NAME) >= (int)sizeof path ||
        snprintf(rotated, sizeof rotated, "%s/%s.1.txt", directory, LOG_FILE_NAME) >= (int)sizeof rotated) {
        return;
    }
    if (lstat(path, &status) == 0 && status.st_size > ROTATE_AT_BYTES) {
        (void)rename(path, rotated);
    }
    /* The default directory lies in /tmp: do not follow another user's link. */
    descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
}

void log_open(enum log_level console_level, enum log_level file_level, const char *directory)
{
    log_close();
    console = console_level;
    file = file_level;
    if (file != LOG_NONE) {
        open_file(directory);
    }
}

void log_close(void)
{
    if (descriptor >= 0) {
        (void)close(descriptor);
    }
    descriptor = -1;
    console = LOG_NONE;
    file = LOG_NONE;
}

/* One write a line, so that lines of several threads and processes do not mix. */
static void write_line(int target, const char *line, size_t length)
{
    if (target >= 0 && write(target, line, length) < 0) {
        return; /* a full disk must not fail a signature */
    }
}

void log_write(enum log_level level, const char *format, ...)
{
    if (level > console && level > file) {
        return;
    }
    char line[2048];
    struct timespec now;
    struct tm utc;
    va_list arguments;

    clock_gettime(CLOCK_REALTIME, &now);
    gmtime_r(&now.tv_sec, &utc);
    size_t length = strftime(line, sizeof line, "%Y-%m-%d %H:%M:%S", &utc);
    length += (size_t)snprintf(line + length, sizeof line - length, ".%03ldZ [%s] [%ld:%ld] ", now.tv_nsec / 1000000,
                               tags[level], (long)getpid(), (long)syscall(SYS_gettid));
    va_start(arguments, format);
    int written = vsnprintf(line + length, sizeof line - length, format, arguments);
    va_end(arguments);
    if (written < 0) {
        return;
    }
    size_t start = length;
    length += (size_t)written;
    if (length > sizeof line - 2) {
        length = sizeof line - 2;
    }
    for (size_t i = start; i < length; i++) {
        if ((unsigned char)line[i] < ' ') {
            line[i] = ' '; /* answers of a server must not start a line of their own */
        }
    }
    line[length++] = '\n';
    if (level <= console) {
        write_line(STDERR_FILENO, line, length);
    }
    if (level <= file) {
        write_line(descriptor, line, length);
    }
}
