/* rig_request.c - requests of the rig API. */
#include "view/rig_request.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include <jansson.h>

static size_t skip_space(const char *bytes, size_t len)
{
    size_t i = 0;

    while (i < len && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r' || bytes[i] == '\n'))
        i++;
    return i;
}

/* Where the object that begins at the first byte ends; 0: not yet. */
static size_t object_end(const char *bytes, size_t len)
{
    size_t depth = 0;
    bool quoted = false;

    for (size_t i = 0; i < len; i++) {
        if (quoted) {
            if (bytes[i] == '\\')
                i++;
            else if (bytes[i] == '"')
                quoted = false;
        } else if (bytes[i] == '"') {
            quoted = true;
        } else if (bytes[i] == '{' || bytes[i] == '[') {
            depth++;
        } else if ((bytes[i] == '}' || bytes[i] == ']') && --depth == 0) {
            return i + 1;
        }
    }
    return 0;
}

/* The first word of a browser. */
static bool is_http(const char *bytes, size_t len)
{
    static const char *const verb[] = {"GET ",   "POST ",   "HEAD ",    "PUT ",  "OPTIONS ",
                                       "PATCH ", "DELETE ", "CONNECT ", "TRACE "};

    for (size_t i = 0; i < sizeof verb / sizeof verb[0]; i++)
        if (len >= strlen(verb[i]) && strncmp(bytes, verb[i], strlen(verb[i])) == 0)
            return true;
    return false;
}

enum rig_request_state rig_request_look(const char *bytes, size_t len, bool ended)
{
    size_t from = skip_space(bytes, len);

    if (len > RIG_REQUEST_MAX)
        return RIG_REQUEST_LONG;
    bytes += from;
    len -= from;
    if (len == 0)
        return ended ? RIG_REQUEST_WHOLE : RIG_REQUEST_MORE;
    if (is_http(bytes, len))
        return RIG_REQUEST_FOREIGN;
    if (bytes[0] == '{')
        return ended || object_end(bytes, len) > 0 ? RIG_REQUEST_WHOLE : RIG_REQUEST_MORE;
    if (ended || memchr(bytes, '\n', len) || memchr(bytes, '\0', len))
        return RIG_REQUEST_WHOLE;
    return RIG_REQUEST_TEXT;
}

/* ---- what it says ---------------------------------------------------------------------------- */

static void put(char *to, const char *from, size_t len)
{
    memcpy(to, from, len);
    to[len] = '\0';
}

static void parse_text(const char *bytes, size_t len, struct rig_request *out)
{
    const char *end = memchr(bytes, '\0', len), *bar;

    if (end)
        len = (size_t)(end - bytes);
    end = memchr(bytes, '\n', len);
    if (end)
        len = (size_t)(end - bytes);
    while (len > 0 && (bytes[len - 1] == '\r' || bytes[len - 1] == ' '))
        len--;
    bar = memchr(bytes, '|', len);
    put(out->command, bytes, bar ? (size_t)(bar - bytes) : len);
    out->has_parameter = bar && bar + 1 < bytes + len;
    if (out->has_parameter)
        put(out->parameter, bar + 1, (size_t)(bytes + len - bar - 1));
}

/* Clients send numbers as strings, as integers and as reals. */
static void parse_parameter(const json_t *value, struct rig_request *out)
{
    double number = json_number_value(value);

    out->has_parameter = true;
    if (json_is_string(value) && json_string_length(value) > 0)
        put(out->parameter, json_string_value(value), json_string_length(value));
    else if (json_is_integer(value))
        snprintf(out->parameter, sizeof out->parameter, "%" JSON_INTEGER_FORMAT,
                 json_integer_value(value));
    else if (json_is_real(value) && number == floor(number) && fabs(number) < 1e15)
        snprintf(out->parameter, sizeof out->parameter, "%.0f", number);
    else if (json_is_real(value))
        snprintf(out->parameter, sizeof out->parameter, "%.17g", number);
    else
        out->has_parameter = false;
}

static void parse_json(const char *bytes, size_t len, struct rig_request *out)
{
    size_t end = object_end(bytes, len);
    json_t *root = end > 0 ? json_loadb(bytes, end, 0, NULL) : NULL; /* refuses NUL in strings */
    const json_t *command = json_object_get(root, "command");

    out->json = true;
    if (!json_is_object(root)) {
        out->fault = RIG_REQUEST_NOT_JSON;
    } else if (!json_is_string(command) || json_string_length(command) == 0) {
        out->fault = RIG_REQUEST_NO_COMMAND;
    } else {
        put(out->command, json_string_value(command), json_string_length(command));
        parse_parameter(json_object_get(root, "parameter"), out);
    }
    json_decref(root);
}

void rig_request_parse(const char *bytes, size_t len, struct rig_request *out)
{
    if (len > RIG_REQUEST_MAX)
        len = RIG_REQUEST_MAX;
    size_t from = skip_space(bytes, len);

    out->json = out->has_parameter = false;
    out->fault = RIG_REQUEST_GOOD;
    out->command[0] = out->parameter[0] = '\0';
    if (from < len && bytes[from] == '{')
        parse_json(bytes + from, len - from, out);
    else
        parse_text(bytes + from, len - from, out);
}

size_t rig_request_fields(char *parameter, char **field, size_t most)
{
    char *to = parameter;
    size_t count = 0;

    for (const char *at = parameter; count < most; at++) {
        field[count++] = to;
        for (; *at != '\0' && *at != ','; at++) {
            if (*at == '\\' && at[1] != '\0')
                at++;
            *to++ = *at;
        }
        bool more = *at == ',';

        *to++ = '\0'; /* not behind what was read */
        if (!more)
            return count;
    }
    return most + 1;
}
