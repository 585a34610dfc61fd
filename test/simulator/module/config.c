#define _GNU_SOURCE
#include "config.h"

#include "bytes.h"
#include "lock.h"
#include "log.h"

#include <errno.h>
#include <jansson.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum kind { TEXT, FLAG, SECONDS };

struct setting {
    const char *variable;
    const char *json_path; /* dots lead into nested objects */
    enum kind kind;
    size_t offset;
    const char *fallback;
};

#define AT(member) offsetof(struct config, member)

static const struct setting settings[] = {
    {"SIGNPATH_LOG_CONSOLE_LEVEL", "Log.Console.Level", TEXT, AT(log_console_level), "none"},
    {"SIGNPATH_LOG_CONSOLE_OUTPUT_STREAM", "Log.Console.OutputStream", TEXT, AT(log_console_output_stream), "stderr"},
    {"SIGNPATH_LOG_FILE_LEVEL", "Log.File.Level", TEXT, AT(log_file_level), "info"},
    {"SIGNPATH_LOG_FILE_DIRECTORY", "Log.File.Directory", TEXT, AT(log_file_directory), "/tmp/SignPathLogs"},
    {"SIGNPATH_ORGANIZATION_ID", "OrganizationId", TEXT, AT(organization_id), NULL},
    {"SIGNPATH_API_TOKEN", "ApiToken", TEXT, AT(api_token), NULL},
    {"SIGNPATH_API_URL", "ApiUrl", TEXT, AT(api_url), "https://app.signpath.io/Api"},
    {"http_proxy", "HttpProxy", TEXT, AT(http_proxy), NULL},
    {"SIGNPATH_PROJECT_SLUG", "ProjectSlug", TEXT, AT(project_slug), NULL},
    {"SIGNPATH_SIGNING_POLICY_SLUG", "SigningPolicySlug", TEXT, AT(signing_policy_slug), NULL},
    {"SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS", "Cryptoki.DoNotFailOnReadWriteSessions", FLAG,
     AT(allow_read_write_sessions), "false"},
    {"SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS", "IncludeDummyX509CertificateForGpgKeys", FLAG,
     AT(include_dummy_certificates), "false"},
    {"SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS", "ServiceUnavailableTimeoutInSeconds", SECONDS,
     AT(service_unavailable_timeout), "600"},
    {"SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS", "HttpRequestTimeoutInSeconds", SECONDS, AT(http_request_timeout),
     "30"},
};

#define FOR_EACH_SETTING(setting) \
    for (const struct setting *setting = settings; setting < settings + sizeof settings / sizeof *settings; setting++)

static bool store(struct config *config, const struct setting *setting, const char *value)
{
    char *field = (char *)config + setting->offset;
    char *end;

    switch (setting->kind) {
    case TEXT:
        *(char **)field = copy_text(value);
        return true;
    case FLAG:
        *(bool *)field = strcasecmp(value, "true") == 0;
        return *(bool *)field || strcasecmp(value, "false") == 0;
    case SECONDS:
        errno = 0;
        *(long *)field = strtol(value, &end, 10);
        return errno == 0 && end != value && *end == '\0' && *(long *)field >= 0 && *(long *)field <= 86400;
    }
    return false;
}

/* The value at a dotted path, as text; false where there is none. The documentation writes nested names with
 * dots, so a member whose name holds the dots is found as well. */
static bool json_value(const json_t *file, const char *path, char **text)
{
    const json_t *value = json_object_get(file, path);
    char name[64];

    if (value == NULL) {
        value = file;
        for (const char *rest = path; value != NULL && rest != NULL;) {
            const char *dot = strchr(rest, '.');
            size_t length = dot == NULL ? strlen(rest) : (size_t)(dot - rest);
            (void)snprintf(name, sizeof name, "%.*s", (int)length, rest);
            value = json_object_get(value, name);
            rest = dot == NULL ? NULL : dot + 1;
        }
    }
    if (json_is_string(value)) {
        *text = copy_text(json_string_value(value));
    } else if (json_is_boolean(value)) {
        *text = copy_text(json_is_true(value) ? "true" : "false");
    } else if (json_is_integer(value)) {
        (void)snprintf(name, sizeof name, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
        *text = copy_text(name);
    } else {
        return false;
    }
    return true;
}

static bool load_setting(struct config *config, const struct setting *setting, const json_t *file)
{
    const char *variable = getenv(setting->variable);
    char *from_file = NULL;
    bool valid = true;

    if (variable != NULL && *variable != '\0') {
        valid = store(config, setting, variable);
    } else if (file != NULL && json_value(file, setting->json_path, &from_file)) {
        valid = store(config, setting, from_file);
    } else if (setting->fallback != NULL) {
        valid = store(config, setting, setting->fallback);
    }
    free(from_file);
    return valid;
}

static void open_log(const struct config *config)
{
    enum log_level console = LOG_NONE;
    enum log_level file = LOG_INFO;

    bool known = log_parse_level(config->log_console_level, &console);
    known = log_parse_level(config->log_file_level, &file) && known;
    log_open(console, file, config->log_file_directory);
    if (!known) {
        log_write(LOG_WARNING, "Unknown log level: expected none, fatal, error, warning, info, debug or verbose");
    }
    if (strcasecmp(config->log_console_output_stream, "stderr") != 0) {
        log_write(LOG_WARNING, "The console log goes to stderr: the simulator never writes to stdout");
    }
}

struct config *config_load(void)
{
    struct config *config = allocate(sizeof *config);
    const char *path = getenv("SIGNPATH_CONFIG_FILE");
    const struct setting *invalid = NULL;
    json_t *file = NULL;
    json_error_t error = {0};

    config->references = 1;
    if (path != NULL && *path != '\0') {
        file = json_load_file(path, JSON_REJECT_DUPLICATES, &error);
    }
    FOR_EACH_SETTING(setting) {
        if (!load_setting(config, setting, file)) {
            invalid = setting;
        }
    }
    open_log(config);
    bool unreadable = path != NULL && *path != '\0' && file == NULL;
    if (unreadable) {
        /* Not jansson's text: it quotes the file, which may hold the token. */
        log_write(LOG_ERROR, "SIGNPATH_CONFIG_FILE %s can't be read as JSON (line %d)", path, error.line);
    }
    if (invalid != NULL) {
        log_write(LOG_ERROR, "%s (%s) has a value that can't be used", invalid->variable, invalid->json_path);
    }
    json_decref(file);
    if (unreadable || invalid != NULL) {
        config_release(config);
        return NULL;
    }
    for (size_t end = strlen(config->api_url); end > 0 && config->api_url[end - 1] == '/'; end--) {
        config->api_url[end - 1] = '\0';
    }
    return config;
}

struct config *config_retain(struct config *config)
{
    lock_take();
    config->references++;
    lock_give();
    return config;
}

void config_release(struct config *config)
{
    if (config == NULL) {
        return;
    }
    lock_take();
    bool unused = --config->references == 0;
    lock_give();
    if (!unused) {
        return;
    }
    FOR_EACH_SETTING(setting) {
        if (setting->kind == TEXT) {
            free(*(char **)((char *)config + setting->offset));
        }
    }
    free(config);
}
