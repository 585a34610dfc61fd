/* The library's configuration: SIGNPATH_* variables over the JSON file over the defaults. */
#pragma once

#include <stdbool.h>

struct config {
    int references;
    char *organization_id; /* NULL where not configured */
    char *api_token;       /* NULL where not configured; never logged */
    char *api_url;
    char *http_proxy;
    char *project_slug;
    char *signing_policy_slug;
    char *log_console_level;
    char *log_console_output_stream;
    char *log_file_level;
    char *log_file_directory;
    bool allow_read_write_sessions;
    bool include_dummy_certificates;
    long service_unavailable_timeout; /* seconds, retries included */
    long http_request_timeout;        /* seconds, one attempt */
};

/* Reads environment and file and opens the log. NULL, with the reason in the log, where a value can't be used. */
struct config *config_load(void);

struct config *config_retain(struct config *config);
void config_release(struct config *config);
