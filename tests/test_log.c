/* test_log.c - the log's sink and its line, and the small things that end up in it: inert text,
 * error texts, the clock. */
#include "tests/support.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/err.h"
#include "base/inert.h"
#include "base/log.h"

#define TEXT_MAX 16384

/* A folder of our own under the current one, and what the test left in it. */
static char folder[] = "test_log.XXXXXX";
static char path[64], rotated[64];

static int group_setup(void **state)
{
    (void)state;
    if (mkdtemp(folder) == NULL)
        return -1;
    snprintf(path, sizeof path, "%s/log", folder);
    snprintf(rotated, sizeof rotated, "%s/log.1", folder);
    return 0;
}

static int group_teardown(void **state)
{
    (void)state;
    unlink(path);
    unlink(rotated);
    return rmdir(folder);
}

static int setup(void **state)
{
    (void)state;
    unlink(path);
    unlink(rotated);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    log_close();
    return 0;
}

static const char *read_text(const char *name)
{
    static char text[TEXT_MAX];
    FILE *file = fopen(name, "r");

    assert_non_null(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    return text;
}

static void assert_matches(const char *text, const char *pattern)
{
    regex_t compiled;

    assert_int_equal(regcomp(&compiled, pattern, REG_EXTENDED | REG_NOSUB), 0);
    if (regexec(&compiled, text, 0, NULL, 0) != 0)
        fail_msg("\"%s\" does not match \"%s\"", text, pattern);
    regfree(&compiled);
}

#define STAMP "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} "

static void test_inert(void **state)
{
    char out[16];

    (void)state;
    assert_string_equal(inert_copy(out, sizeof out, "plain ~ text", 12), "plain ~ text");
    assert_string_equal(inert_copy(out, sizeof out, "\033[31m%n%s\r\n\t", 12), "?[31m%n%s???");
    assert_string_equal(inert_copy(out, sizeof out, "a\0b\x7f\x80\xff", 6), "a?b???");
    assert_string_equal(inert_copy(out, sizeof out, NULL, 0), "");
    assert_string_equal(inert_copy(out, sizeof out, "unread", 2), "un");
    assert_string_equal(inert_copy(out, sizeof out, "exactly fifteen", 15), "exactly fifteen");
    assert_string_equal(inert_copy(out, sizeof out, "sixteen in all..", 16), "sixteen in a...");
    assert_string_equal(inert_copy(out, 6, "abcdef", 6), "ab...");
    assert_string_equal(inert_copy(out, 4, "abcdef", 6), "...");
    assert_string_equal(inert_copy(out, 3, "abcdef", 6), "..");
    assert_string_equal(inert_copy(out, 1, "abcdef", 6), "");
    assert_string_equal(inert_copy(out, 1, "", 0), "");
    for (int c = 0; c < 256; c++) {
        char one = (char)c;

        inert_copy(out, sizeof out, &one, 1);
        assert_int_equal(out[0], c >= 0x20 && c <= 0x7e ? c : '?');
    }
}

static void test_err_text(void **state)
{
    (void)state;
    for (int a = ERR_OK; a <= ERR_UNSUPPORTED; a++) {
        assert_true(strlen(err_text((enum err)a)) > 3);
        assert_string_not_equal(err_text((enum err)a), "unknown error");
        for (int b = ERR_OK; b < a; b++)
            assert_string_not_equal(err_text((enum err)a), err_text((enum err)b));
    }
}

static void test_clock(void **state)
{
    int64_t last = clock_mono_ns();
    int64_t before = (int64_t)time(NULL);
    int64_t wall = clock_wall_ns() / CLOCK_SECOND;

    (void)state;
    assert_true(last > 0);
    for (int i = 0; i < 1000; i++) {
        int64_t now = clock_mono_ns();

        assert_true(now >= last);
        last = now;
    }
    /* time() reads a coarser clock that may lag by a tick. */
    assert_in_range(wall, before, before + 60);
}

static void test_line(void **state)
{
    time_t before = time(NULL), after;
    struct tm parsed = {.tm_isdst = -1};
    struct stat info;
    mode_t mask = umask(0);

    (void)state;
    assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
    umask(mask);
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0640);

    log_info("share %d of %s", 7, "pool");
    after = time(NULL);
    const char *text = read_text(path);

    assert_matches(text, "^" STAMP "INFO  share 7 of pool\n$");
    assert_non_null(strptime(text, "%Y-%m-%d %H:%M:%S", &parsed));
    assert_in_range(mktime(&parsed), before - 1, after + 1); /* local time */

    log_error("e");
    log_warn("w");
    log_debug("not shown");
    assert_matches(read_text(path), "^[^\n]*pool\n" STAMP "ERROR e\n" STAMP "WARN  w\n$");
}

static void test_levels(void **state)
{
    (void)state;
    for (int level = LOG_LEVEL_ERROR; level <= LOG_LEVEL_DEBUG; level++) {
        unlink(path);
        assert_int_equal(log_open(path, (enum log_level)level), ERR_OK);
        for (int l = LOG_LEVEL_ERROR; l <= LOG_LEVEL_DEBUG; l++) {
            assert_int_equal(log_enabled((enum log_level)l), l <= level);
            log_line((enum log_level)l, "line");
        }
        int lines = 0;

        for (const char *at = read_text(path); (at = strchr(at, '\n')) != NULL; at++)
            lines++;
        assert_int_equal(lines, level + 1);
    }
    log_close();
    assert_true(log_enabled(LOG_LEVEL_INFO));
    assert_false(log_enabled(LOG_LEVEL_DEBUG));
}

static unsigned watched;

static void see(void *context, enum log_level level, const char *text)
{
    assert_ptr_equal(context, &watched);
    assert_true(level <= LOG_LEVEL_INFO);
    assert_string_equal(text, "a?b");
    watched++;
}

/* One who watches sees what the sink leaves out, in one line. */
static void test_watched(void **state)
{
    (void)state;
    assert_int_equal(log_open(path, LOG_LEVEL_ERROR), ERR_OK);
    watched = 0;
    log_watch(see, &watched);
    for (int l = LOG_LEVEL_ERROR; l <= LOG_LEVEL_DEBUG; l++)
        log_line((enum log_level)l, "a\n%s", "b");
    assert_int_equal(watched, 3);
    log_watch(NULL, NULL);
    log_error("nobody watches");
    assert_int_equal(watched, 3);
    const char *first = strchr(read_text(path), '\n');

    assert_non_null(first);
    assert_non_null(strchr(first + 1, '\n')); /* the two errors alone */
    assert_null(strchr(strchr(first + 1, '\n') + 1, '\n'));
}

static void test_appends_and_reopens(void **state)
{
    (void)state;
    assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
    log_info("one");
    assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
    log_info("two");
    assert_int_equal(rename(path, rotated), 0);
    log_info("three"); /* still into the renamed file */
    assert_int_equal(log_reopen(), ERR_OK);
    log_info("four");
    assert_matches(read_text(rotated), "^[^\n]*one\n[^\n]*two\n[^\n]*three\n$");
    assert_matches(read_text(path), "^[^\n]*four\n$");
}

static void test_errors_keep_the_sink(void **state)
{
    char nowhere[96];

    (void)state;
    assert_int_equal(log_open(path, LOG_LEVEL_DEBUG), ERR_OK);
    snprintf(nowhere, sizeof nowhere, "%s/none/log", folder);
    errno = 0;
    assert_int_equal(log_open(nowhere, LOG_LEVEL_ERROR), ERR_IO);
    assert_int_equal(errno, ENOENT);
    log_debug("still here");

    /* The name now belongs to a folder, so the file cannot be opened again. */
    assert_int_equal(rename(path, rotated), 0);
    assert_int_equal(mkdir(path, 0700), 0);
    errno = 0;
    assert_int_equal(log_reopen(), ERR_IO);
    assert_int_equal(errno, EISDIR);
    assert_int_equal(rmdir(path), 0);
    log_debug("and here");
    assert_matches(read_text(rotated), "^[^\n]*still here\n[^\n]*and here\n$");

    errno = EDOM;
    log_debug("keeps errno");
    assert_int_equal(errno, EDOM);
}

static void test_one_line_always(void **state)
{
    char big[8000];

    (void)state;
    memset(big, 'x', sizeof big - 1);
    big[sizeof big - 1] = '\0';
    assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
    log_info("a\nb\033[31mc\rd\x7f \xc3\xa9");
    assert_matches(read_text(path), "^[^\n]*INFO  a\\?b\\?\\[31mc\\?d\\? \xc3\xa9\n$");
    unlink(path);
    assert_int_equal(log_reopen(), ERR_OK);
    log_info("%s", big);
    const char *text = read_text(path);
    size_t len = strlen(text);

    assert_in_range(len, 4000, 4096);
    assert_string_equal(text + len - 6, "xx...\n");
    assert_ptr_equal(strchr(text, '\n'), text + len - 1);
}

/* A sink that is full loses lines; the next one that takes a line is told how many. */
static void test_lost_lines(void **state)
{
    (void)state;
    if (access("/dev/full", W_OK) != 0)
        skip();
    assert_int_equal(log_open("/dev/full", LOG_LEVEL_INFO), ERR_OK);
    for (int i = 0; i < 3; i++)
        log_info("lost");
    log_debug("below the level: not lost");
    assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
    log_info("room again");
    log_info("and on");
    assert_matches(read_text(path), "^" STAMP "WARN  3 log lines were lost: could not write\n" STAMP
                                    "INFO  room again\n" STAMP "INFO  and on\n$");
}

static void test_standard_error(void **state)
{
    int saved = dup(STDERR_FILENO);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

    (void)state;
    assert_true(saved >= 0 && file >= 0);
    assert_int_equal(log_open(rotated, LOG_LEVEL_INFO), ERR_OK);
    log_info("to the file");
    assert_true(dup2(file, STDERR_FILENO) >= 0);
    log_close();
    log_info("to standard error");
    assert_int_equal(log_open(NULL, LOG_LEVEL_WARN), ERR_OK);
    assert_int_equal(log_reopen(), ERR_OK);
    log_info("not shown");
    log_warn("shown");
    assert_true(dup2(saved, STDERR_FILENO) >= 0);
    close(saved);
    close(file);
    assert_matches(read_text(rotated), "^[^\n]*to the file\n$");
    assert_matches(read_text(path), "^" STAMP "INFO  to standard error\n" STAMP "WARN  shown\n$");
}

static void test_colour_on_a_terminal_only(void **state)
{
    int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    const char *name = NULL;
    char text[512] = "";
    size_t len = 0;

    (void)state;
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0 ||
        (name = ptsname(terminal)) == NULL || access(name, W_OK) != 0) {
        print_message("SKIP: no pseudo-terminal here\n");
        skip();
    }
    assert_int_equal(setenv("TERM", "xterm", 1), 0);
    assert_int_equal(unsetenv("NO_COLOR"), 0);
    assert_int_equal(log_open(name, LOG_LEVEL_INFO), ERR_OK);
    log_error("red");
    log_toned(LOG_TONE_GOOD, "green");
    setenv("NO_COLOR", "1", 1);
    log_error("no red");
    log_toned(LOG_TONE_STATUS, "no cyan");
    setenv("NO_COLOR", "", 1);
    setenv("TERM", "dumb", 1);
    log_error("dumb");
    setenv("TERM", "xterm", 1);
    log_info("plain");
    /* The system may hand over the lines one by one. */
    while (strstr(text, "plain\r\n") == NULL) {
        struct pollfd ready = {.fd = terminal, .events = POLLIN};

        assert_int_equal(poll(&ready, 1, 5000), 1);
        ssize_t got = read(terminal, text + len, sizeof text - 1 - len);

        assert_true(got > 0);
        len += (size_t)got;
        text[len] = '\0';
    }
    assert_matches(text, "^\033\\[31m" STAMP "ERROR red\033\\[0m\r\n" STAMP
                         "INFO  \033\\[32mgreen\033\\[0m\r\n" STAMP "ERROR no red\r\n" STAMP
                         "INFO  no cyan\r\n" STAMP "ERROR dumb\r\n" STAMP "INFO  plain\r\n$");
    log_close();
    close(terminal);
}

static void test_json(void **state)
{
    (void)state;
    assert_int_equal(log_open(path, LOG_LEVEL_DEBUG), ERR_OK);
    log_set_format(LOG_FORMAT_JSON);
    log_warn("say \"%s\" \\ \n \xc3\xa9 \xff \xc3", "hi");
    log_debug("%s", "");
    assert_matches(
        read_text(path),
        "^\\{\"time\":\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z\","
        "\"level\":\"warn\",\"message\":"
        "\"say \\\\\"hi\\\\\" \\\\\\\\ \\? \xc3\xa9 \\? \\?\"\\}\n"
        "\\{[^\n]*\"debug\",\"message\":\"\"\\}\n$");
}

/* What is no UTF-8 does not come out: overlong, surrogates, beyond the last, cut short. */
static void test_json_utf8(void **state)
{
    static const char *const bad[] = {
        "\xc0\xaf",         "\xe0\x9f\xbf",     "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
        "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xe2\x82",     "\x80"};
    static const char *const good[] = {"\xc2\x80", "\xe0\xa0\x80", "\xed\x9f\xbf",
                                       "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"};

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        unlink(path);
        assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
        log_set_format(LOG_FORMAT_JSON);
        log_info("%s", bad[i]);
        assert_matches(read_text(path), "\"message\":\"\\?+\"\\}\n$");
    }
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        char expected[32];

        unlink(path);
        assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
        log_info("%s", good[i]);
        snprintf(expected, sizeof expected, "\"%s\"}\n", good[i]);
        assert_non_null(strstr(read_text(path), expected));
    }
}

static void test_json_is_one_line_however_long(void **state)
{
    char big[8000];

    (void)state;
    memset(big, '"', sizeof big - 1);
    big[sizeof big - 1] = '\0';
    assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
    log_set_format(LOG_FORMAT_JSON);
    log_info("%s", big);
    const char *text = read_text(path);
    size_t len = strlen(text);

    assert_true(len > 8000 && len < 8192);
    assert_string_equal(text + len - 6, "...\"}\n");
}

/* The journal's own stream, as systemd names it to what it starts. */
static void test_journal(void **state)
{
    int saved = dup(STDERR_FILENO);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    struct stat info;
    char stream[64];

    (void)state;
    assert_true(saved >= 0 && file >= 0 && fstat(file, &info) == 0);
    assert_true(dup2(file, STDERR_FILENO) >= 0);
    snprintf(stream, sizeof stream, "%ju:%ju", (uintmax_t)info.st_dev, (uintmax_t)info.st_ino);
    assert_int_equal(setenv("JOURNAL_STREAM", stream, 1), 0);
    assert_int_equal(log_open(NULL, LOG_LEVEL_INFO), ERR_OK);
    log_warn("to the journal");
    assert_int_equal(setenv("JOURNAL_STREAM", "1:2", 1), 0); /* of another process */
    assert_int_equal(log_open(NULL, LOG_LEVEL_INFO), ERR_OK);
    log_warn("to a file");
    assert_int_equal(unsetenv("JOURNAL_STREAM"), 0);
    assert_true(dup2(saved, STDERR_FILENO) >= 0);
    close(saved);
    close(file);
    assert_matches(read_text(path), "^<4>to the journal\n" STAMP "WARN  to a file\n$");
}

/* Where lines go is the system's; here that the file is left alone, and comes back. */
static void test_syslog(void **state)
{
    (void)state;
    assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
    log_info("before");
    log_open_syslog(LOG_LEVEL_ERROR);
    log_info("below the level");
    assert_int_equal(log_reopen(), ERR_OK);
    assert_false(log_enabled(LOG_LEVEL_WARN));
    assert_int_equal(log_open(path, LOG_LEVEL_INFO), ERR_OK);
    log_info("after");
    assert_matches(read_text(path), "^[^\n]*before\n[^\n]*after\n$");
}

/* One line that stays below the others, and leaves nothing behind. */
static void test_progress(void **state)
{
    int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC), saved = dup(STDERR_FILENO);
    const struct winsize size = {.ws_row = 24, .ws_col = 20};
    const char *name;
    char text[512] = "";
    size_t len = 0;
    int slave = -1;

    (void)state;
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0 ||
        !(name = ptsname(terminal)) || (slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)) < 0) {
        print_message("SKIP: no pseudo-terminal here\n");
        skip();
    }
    assert_int_equal(ioctl(slave, TIOCSWINSZ, &size), 0);
    assert_true(saved >= 0 && dup2(slave, STDERR_FILENO) >= 0);
    assert_int_equal(log_open(NULL, LOG_LEVEL_INFO), ERR_OK);
    log_progress("half");
    log_progress("half"); /* nothing new */
    log_progress("%d%% of a line that is longer than the terminal", 60);
    log_info("x");
    log_progress("%s", "");
    log_open(NULL, LOG_LEVEL_WARN);
    log_progress("not when quiet");
    log_close();
    log_set_format(LOG_FORMAT_JSON);
    log_progress("not among JSON");
    log_close();
    log_info("end");
    assert_true(dup2(saved, STDERR_FILENO) >= 0);
    while (strstr(text, "end\r\n") == NULL) {
        struct pollfd ready = {.fd = terminal, .events = POLLIN};

        assert_int_equal(poll(&ready, 1, 20000), 1);
        ssize_t got = read(terminal, text + len, sizeof text - 1 - len);

        assert_true(got > 0);
        len += (size_t)got;
        text[len] = '\0';
    }
    close(saved);
    close(slave);
    close(terminal);
    assert_matches(text, "^half\r\033\\[K60% of a line that \r\033\\[K" STAMP
                         "INFO  x\r\n60% of a line that \r\033\\[K" STAMP "INFO  end\r\n$");
}

int main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_inert),
        cmocka_unit_test(test_err_text),
        cmocka_unit_test(test_clock),
        TEST(test_line),
        TEST(test_json),
        TEST(test_json_utf8),
        TEST(test_json_is_one_line_however_long),
        TEST(test_journal),
        TEST(test_syslog),
        TEST(test_progress),
        TEST(test_levels),
        TEST(test_watched),
        TEST(test_appends_and_reopens),
        TEST(test_errors_keep_the_sink),
        TEST(test_one_line_always),
        TEST(test_lost_lines),
        TEST(test_standard_error),
        TEST(test_colour_on_a_terminal_only),
    };

    return cmocka_run_group_tests(tests, group_setup, group_teardown);
}
