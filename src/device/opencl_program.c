/* opencl_program.c - source or cached binary to a program that is built. */
#include "device/opencl_program.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/cache_file.h"
#include "hash/sha256.h"
#include "hash/sha256_stream.h"

#define MAGIC "joulehash opencl program 1\n"
#define MAGIC_LEN (sizeof MAGIC - 1)
#define HEAD (MAGIC_LEN + 2 * SHA256_DIGEST_BYTES) /* magic, key, digest of the binary */
#define BINARY_MOST (UINT64_C(64) << 20)
#define NAME_DIGEST_BYTES 12

/* Everything that a binary depends on. */
static void make_key(const struct opencl_program_config *config, uint8_t key[SHA256_DIGEST_BYTES])
{
    const struct opencl_device *d = config->device;
    const char *const part[] = {config->source, config->options, d->platform_name, d->device_name,
                                d->vendor,      d->driver,       d->opencl_version};
    struct sha256_stream s;

    sha256_stream_begin(&s);
    for (size_t i = 0; i < sizeof part / sizeof part[0]; i++)
        sha256_stream_add(&s, (const uint8_t *)part[i], strlen(part[i]) + 1);
    sha256_stream_end(&s, key);
}

static bool path_of_key(const struct opencl_program_config *config,
                        const uint8_t key[SHA256_DIGEST_BYTES], char *out, size_t cap)
{
    char name[2 * NAME_DIGEST_BYTES + 1];

    hex_encode(key, NAME_DIGEST_BYTES, name);
    int len = snprintf(out, cap, "%s/opencl-%s.bin", config->folder, name);

    return len > 0 && (size_t)len < cap;
}

bool opencl_program_path(const struct opencl_program_config *config, char *out, size_t cap)
{
    uint8_t key[SHA256_DIGEST_BYTES];

    make_key(config, key);
    return config->folder && path_of_key(config, key, out, cap);
}

/* ---- building ---- */

/* The end of the compiler's log: errors stand last where it is long. */
static void keep_log(const struct opencl_program_config *config, cl_program program, cl_int code,
                     char out[OPENCL_LOG_MAX])
{
    const struct opencl_calls *c = config->calls;
    size_t len = 0;
    char *text = NULL;
    int used =
        snprintf(out, OPENCL_LOG_MAX, "%s with \"%s\"", opencl_error_text(code), config->options);

    if (c->build_info(program, config->device->id, CL_PROGRAM_BUILD_LOG, 0, NULL, &len) !=
            CL_SUCCESS ||
        len < 2 || len > (1u << 26) || !(text = calloc(1, len + 1)))
        return;
    if (c->build_info(program, config->device->id, CL_PROGRAM_BUILD_LOG, len, text, NULL) ==
            CL_SUCCESS &&
        used > 0 && used < OPENCL_LOG_MAX - 64) {
        size_t room = (size_t)(OPENCL_LOG_MAX - used - 8);
        char *from = text;

        len = strlen(text);
        if (len > room)
            from += len - room;
        for (char *p = from; *p; p++)
            if ((*p < ' ' && *p != '\n') || *p > '~')
                *p = ' ';
        snprintf(out + used, (size_t)(OPENCL_LOG_MAX - used), ":\n%s%s", from > text ? "..." : "",
                 from);
    }
    free(text);
}

static enum err build(const struct opencl_program_config *config, cl_program program,
                      struct opencl_program *out)
{
    cl_int code =
        config->calls->build_program(program, 1, &config->device->id, config->options, NULL, NULL);

    if (code == CL_SUCCESS)
        return ERR_OK;
    keep_log(config, program, code, out->log);
    return code == CL_OUT_OF_HOST_MEMORY || code == CL_OUT_OF_RESOURCES ? ERR_IO : ERR_UNSUPPORTED;
}

/* ---- the cache ---- */

static cl_program take_cached(const struct opencl_program_config *config,
                              const uint8_t key[SHA256_DIGEST_BYTES], const char *path,
                              struct opencl_program *out)
{
    const struct opencl_calls *c = config->calls;
    uint8_t *file, digest[SHA256_DIGEST_BYTES];
    cl_program program = NULL;
    cl_int status = CL_INVALID_BINARY, code = CL_INVALID_BINARY;
    size_t len;

    if (cache_file_load(path, BINARY_MOST, &file, &len) != ERR_OK)
        return NULL;
    if (len > HEAD && memcmp(file, MAGIC, MAGIC_LEN) == 0 &&
        memcmp(file + MAGIC_LEN, key, SHA256_DIGEST_BYTES) == 0) {
        sha256(file + HEAD, len - HEAD, digest);
        if (memcmp(file + MAGIC_LEN + SHA256_DIGEST_BYTES, digest, SHA256_DIGEST_BYTES) == 0) {
            const unsigned char *binary = file + HEAD;
            size_t size = len - HEAD;

            program = c->program_with_binary(config->context, 1, &config->device->id, &size,
                                             &binary, &status, &code);
        }
    }
    free(file);
    if (program &&
        (code != CL_SUCCESS || status != CL_SUCCESS || build(config, program, out) != ERR_OK)) {
        c->release_program(program);
        program = NULL;
    }
    out->log[0] = '\0';
    return program;
}

/* Not being able to keep it costs the next start a build, no more. */
static void keep_binary(const struct opencl_program_config *config, cl_program program,
                        const uint8_t key[SHA256_DIGEST_BYTES], const char *path)
{
    const struct opencl_calls *c = config->calls;
    size_t size = 0;

    if (c->program_info(program, CL_PROGRAM_BINARY_SIZES, sizeof size, &size, NULL) != CL_SUCCESS ||
        size == 0 || size >= BINARY_MOST - HEAD)
        return;
    uint8_t *file = calloc(1, HEAD + size), *binary = file ? file + HEAD : NULL;

    if (!file)
        return;
    if (c->program_info(program, CL_PROGRAM_BINARIES, sizeof binary, &binary, NULL) == CL_SUCCESS) {
        memcpy(file, MAGIC, MAGIC_LEN);
        memcpy(file + MAGIC_LEN, key, SHA256_DIGEST_BYTES);
        sha256(binary, size, file + MAGIC_LEN + SHA256_DIGEST_BYTES);
        (void)cache_file_store(path, file, HEAD + size);
    }
    free(file);
}

enum err opencl_program_build(const struct opencl_program_config *config,
                              struct opencl_program *out)
{
    const struct opencl_calls *c = config->calls;
    uint8_t key[SHA256_DIGEST_BYTES];
    char path[CACHE_PATH_MOST] = "";
    cl_int code = CL_SUCCESS;
    enum err e;

    out->program = NULL;
    out->cached = false;
    out->log[0] = '\0';
    make_key(config, key);
    bool keep = config->folder && path_of_key(config, key, path, sizeof path);

    if (keep && !config->fresh && (out->program = take_cached(config, key, path, out)) != NULL) {
        out->cached = true;
        return ERR_OK;
    }
    out->program =
        c->program_with_source(config->context, 1, &(const char *){config->source}, NULL, &code);
    if (!out->program) {
        snprintf(out->log, sizeof out->log, "clCreateProgramWithSource: %s",
                 opencl_error_text(code));
        return code == CL_OUT_OF_HOST_MEMORY ? ERR_NOMEM : ERR_IO;
    }
    if ((e = build(config, out->program, out)) != ERR_OK) {
        c->release_program(out->program);
        out->program = NULL;
        return e;
    }
    if (keep)
        keep_binary(config, out->program, key, path);
    return ERR_OK;
}
