/* hostile_lines.c - what a pool may say on a connection that works, and where each must end. */
#include "tests/hostile_lines.h"

#define DIFFICULTY(value)                                                                          \
    "{\"id\":null,\"method\":\"mining.set_difficulty\",\"params\":[" value "]}"
#define COINB1                                                                                     \
    "\"01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff1004047f" \
    "4f"                                                                                           \
    "06\""
#define COINB2 "\"ffffffff0100f2052a01000000015100000000\""
#define BRANCH "\"" HOSTILE_PARENT "\""
#define BRANCH4 BRANCH "," BRANCH "," BRANCH "," BRANCH
#define BRANCH16 BRANCH4 "," BRANCH4 "," BRANCH4 "," BRANCH4
#define NOTIFY_OF(id, parent, coinb1, coinb2, branch, version, nbits, ntime, rest)                 \
    "{\"id\":null,\"method\":\"mining.notify\",\"params\":[" id "," parent "," coinb1 "," coinb2   \
    "," branch "," version "," nbits "," ntime rest "]}"
#define GOOD_TAIL "\"20000000\",\"1d00ffff\",\"6b02c99d\",true]}"
/* One field of a good notify replaced. */
#define WITH_ID(v)                                                                                 \
    NOTIFY_OF(v, BRANCH, COINB1, COINB2, "[]", "\"20000000\"", "\"1d00ffff\"", "\"6b02c99d\"",     \
              ",true")
#define WITH_PARENT(v)                                                                             \
    NOTIFY_OF("\"a\"", v, COINB1, COINB2, "[]", "\"20000000\"", "\"1d00ffff\"", "\"6b02c99d\"",    \
              ",true")
#define WITH_COINB1(v)                                                                             \
    NOTIFY_OF("\"a\"", BRANCH, v, COINB2, "[]", "\"20000000\"", "\"1d00ffff\"", "\"6b02c99d\"",    \
              ",true")
#define WITH_COINB2(v)                                                                             \
    NOTIFY_OF("\"a\"", BRANCH, COINB1, v, "[]", "\"20000000\"", "\"1d00ffff\"", "\"6b02c99d\"",    \
              ",true")
#define WITH_BRANCH(v)                                                                             \
    NOTIFY_OF("\"a\"", BRANCH, COINB1, COINB2, "[" v "]", "\"20000000\"", "\"1d00ffff\"",          \
              "\"6b02c99d\"", ",true")
#define WITH_VERSION(v)                                                                            \
    NOTIFY_OF("\"a\"", BRANCH, COINB1, COINB2, "[]", v, "\"1d00ffff\"", "\"6b02c99d\"", ",true")
#define WITH_NBITS(v)                                                                              \
    NOTIFY_OF("\"a\"", BRANCH, COINB1, COINB2, "[]", "\"20000000\"", v, "\"6b02c99d\"", ",true")
#define WITH_NTIME(v)                                                                              \
    NOTIFY_OF("\"a\"", BRANCH, COINB1, COINB2, "[]", "\"20000000\"", "\"1d00ffff\"", v, ",true")
#define WITH_REST(v)                                                                               \
    NOTIFY_OF("\"a\"", BRANCH, COINB1, COINB2, "[]", "\"20000000\"", "\"1d00ffff\"",               \
              "\"6b02c99d\"", v)
#define RECONNECT(params) "{\"id\":null,\"method\":\"client.reconnect\",\"params\":" params "}"
#define LETTERS50 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define LETTERS300 LETTERS50 LETTERS50 LETTERS50 LETTERS50 LETTERS50 LETTERS50
#define OPEN16 "[[[[[[[[[[[[[[[["
#define OPEN128 OPEN16 OPEN16 OPEN16 OPEN16 OPEN16 OPEN16 OPEN16 OPEN16
#define OPEN1024 OPEN128 OPEN128 OPEN128 OPEN128 OPEN128 OPEN128 OPEN128 OPEN128
#define SAYS(text) "{\"id\":null,\"method\":\"client.show_message\",\"params\":[\"" text "\"]}"

const char *hostile_end_text(enum hostile_end end)
{
    static const char *const text[] = {
        [HOSTILE_BAD_LINE] = "dropped, counted in bad_lines",
        [HOSTILE_REFUSED_VALUE] = "refused, counted in refused_values",
        [HOSTILE_REFUSED_JOB] = "refused, counted in refused_jobs",
        [HOSTILE_JOB] = "a job",
        [HOSTILE_JOB_NO_TARGET] = "a job, its block target unknown",
        [HOSTILE_DIFFICULTY] = "exact, from the next job on",
        [HOSTILE_UNKNOWN_REPLY] = "counted in unknown_replies",
        [HOSTILE_TAKEN] = "taken, nothing changes",
    };

    return text[end];
}

const struct hostile_line hostile_lines[] = {
    {2, "a line end of two characters", DIFFICULTY("2e-9") "\r", 0, HOSTILE_DIFFICULTY, 2e-9},
    {2, "empty lines before it", "\n\n\r\n\n" DIFFICULTY("3e-9"), 0, HOSTILE_DIFFICULTY, 3e-9},
    {2, "blanks around it", "  \t" DIFFICULTY("2e-9") "  ", 0, HOSTILE_DIFFICULTY, 2e-9},
    {2, "three lines in one segment", DIFFICULTY("5") "\n" DIFFICULTY("6") "\n" DIFFICULTY("4e-9"),
     0, HOSTILE_DIFFICULTY, 4e-9},
    {2, "a NUL inside", "{\"id\":\0null}", 11, HOSTILE_BAD_LINE, 0},
    {2, "a NUL alone", "\0", 1, HOSTILE_BAD_LINE, 0},
    {3, "words", "Invalid JSON, disconnecting", 0, HOSTILE_BAD_LINE, 0},
    {3, "half an object", "{\"id\":1,", 0, HOSTILE_BAD_LINE, 0},
    {3, "an array", "[1,2,3]", 0, HOSTILE_BAD_LINE, 0},
    {3, "a number", "42", 0, HOSTILE_BAD_LINE, 0},
    {3, "an empty object", "{}", 0, HOSTILE_BAD_LINE, 0},
    {3, "NaN", "{\"id\":NaN,\"result\":true}", 0, HOSTILE_BAD_LINE, 0},
    {3, "a number too large", DIFFICULTY("1e309"), 0, HOSTILE_BAD_LINE, 0},
    {3, "bytes that are no UTF-8", "{\"id\":1,\"result\":\"\xff\xfe\"}", 0, HOSTILE_BAD_LINE, 0},
    {3, "half a surrogate pair", "{\"id\":1,\"result\":\"\\ud800\"}", 0, HOSTILE_BAD_LINE, 0},
    {3, "a key twice", "{\"id\":1,\"id\":2,\"result\":true}", 0, HOSTILE_BAD_LINE, 0},
    {3, "two objects", "{\"id\":1}{\"id\":2}", 0, HOSTILE_BAD_LINE, 0},
    {3, "17 levels",
     "{\"id\":null,\"method\":\"x\",\"params\":[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]}", 0,
     HOSTILE_BAD_LINE, 0},
    {3, "2,049 levels, never closed", "[" OPEN1024 OPEN1024, 0, HOSTILE_BAD_LINE, 0},
    {4, "1e308", DIFFICULTY("1e308"), 0, HOSTILE_REFUSED_VALUE, 0},
    {4, "1e-12", DIFFICULTY("1e-12"), 0, HOSTILE_REFUSED_VALUE, 0},
    {4, "5e-324", DIFFICULTY("5e-324"), 0, HOSTILE_REFUSED_VALUE, 0},
    {4, "-1", DIFFICULTY("-1"), 0, HOSTILE_REFUSED_VALUE, 0},
    {4, "0", DIFFICULTY("0"), 0, HOSTILE_REFUSED_VALUE, 0},
    {4, "-0.0", DIFFICULTY("-0.0"), 0, HOSTILE_REFUSED_VALUE, 0},
    {4, "a string", DIFFICULTY("\"1024\""), 0, HOSTILE_REFUSED_VALUE, 0},
    {4, "null", DIFFICULTY("null"), 0, HOSTILE_REFUSED_VALUE, 0},
    {4, "true", DIFFICULTY("true"), 0, HOSTILE_REFUSED_VALUE, 0},
    {4, "an array", DIFFICULTY("[1]"), 0, HOSTILE_REFUSED_VALUE, 0},
    {4, "nothing", DIFFICULTY(""), 0, HOSTILE_REFUSED_VALUE, 0},
    {5, "0.001", DIFFICULTY("0.001"), 0, HOSTILE_DIFFICULTY, 0.001},
    {5, "1024.0", DIFFICULTY("1024.0"), 0, HOSTILE_DIFFICULTY, 1024.0},
    {5, "1024", DIFFICULTY("1024"), 0, HOSTILE_DIFFICULTY, 1024.0},
    {5, "4294967300", DIFFICULTY("4294967300"), 0, HOSTILE_DIFFICULTY, 4294967300.0},
    {5, "1e-9", DIFFICULTY("1e-9"), 0, HOSTILE_DIFFICULTY, 1e-9},
    {5, "regtest's", DIFFICULTY("4.6565423739069247e-10"), 0, HOSTILE_DIFFICULTY,
     4.6565423739069247e-10},
    {5, "1e15", DIFFICULTY("1e15"), 0, HOSTILE_DIFFICULTY, 1e15},
    {6, "16 then 2e-9", DIFFICULTY("16") "\n" DIFFICULTY("2e-9"), 0, HOSTILE_DIFFICULTY, 2e-9},
    {6, "2e-9 then 16", DIFFICULTY("2e-9") "\n" DIFFICULTY("16"), 0, HOSTILE_DIFFICULTY, 16},
    {6, "there and back", DIFFICULTY("2e-9") "\n" DIFFICULTY("16") "\n" DIFFICULTY("2e-9"), 0,
     HOSTILE_DIFFICULTY, 2e-9},
    {9, "an unknown id", "{\"id\":999999,\"result\":true,\"error\":null}", 0, HOSTILE_UNKNOWN_REPLY,
     0},
    {9, "null", "{\"id\":null,\"result\":true,\"error\":null}", 0, HOSTILE_UNKNOWN_REPLY, 0},
    {9, "a string", "{\"id\":\"1\",\"result\":true,\"error\":null}", 0, HOSTILE_UNKNOWN_REPLY, 0},
    {9, "1.0, answered long ago", "{\"id\":1.0,\"result\":true,\"error\":null}", 0,
     HOSTILE_UNKNOWN_REPLY, 0},
    {9, "-1", "{\"id\":-1,\"result\":true,\"error\":null}", 0, HOSTILE_UNKNOWN_REPLY, 0},
    {9, "0", "{\"id\":0,\"result\":true,\"error\":null}", 0, HOSTILE_UNKNOWN_REPLY, 0},
    {9, "subscribe answered again", "{\"id\":2,\"result\":[[],\"aaaaaaaa\",4],\"error\":null}", 0,
     HOSTILE_UNKNOWN_REPLY, 0},
    {9, "authorize answered again, with no", "{\"id\":3,\"result\":false,\"error\":null}", 0,
     HOSTILE_UNKNOWN_REPLY, 0},
    {13, "a version with a letter", WITH_VERSION("\"2000000g\""), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "a version of nine digits", WITH_VERSION("\"020000000\""), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "a version with a sign", WITH_VERSION("\"-2000000\""), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "an empty version", WITH_VERSION("\"\""), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "a short version: padded", WITH_VERSION("\"4\""), 0, HOSTILE_JOB, 0},
    {13, "nbits as a number", WITH_NBITS("486604799"), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "nbits of nine digits", WITH_NBITS("\"01d00ffff\""), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "ntime with a blank", WITH_NTIME("\" 6b02c99\""), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "ntime as 0x", WITH_NTIME("\"0x6b02c9\""), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "a parent of 63 digits",
     WITH_PARENT("\"6ffec68e69f7c4cc65f71ba560d42c1710918ecfdc8eabbd776d4df1714e24a\""), 0,
     HOSTILE_REFUSED_JOB, 0},
    {13, "a parent with a z",
     WITH_PARENT("\"z6ffec68e69f7c4cc65f71ba560d42c1710918ecfdc8eabbd776d4df1714e24a\""), 0,
     HOSTILE_REFUSED_JOB, 0},
    {13, "an empty parent", WITH_PARENT("\"\""), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "a parent that is null", WITH_PARENT("null"), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "coinb1 of odd length", WITH_COINB1("\"0100000\""), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "coinb1 not hexadecimal", WITH_COINB1("\"xy\""), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "coinb2 of odd length", WITH_COINB2("\"fffffff\""), 0, HOSTILE_REFUSED_JOB, 0},
    {13, "coinb2 an array", WITH_COINB2("[]"), 0, HOSTILE_REFUSED_JOB, 0},
    {14, "coinb1 of 0 bytes", WITH_COINB1("\"\""), 0, HOSTILE_JOB, 0},
    {14, "coinb2 of 0 bytes", WITH_COINB2("\"\""), 0, HOSTILE_JOB, 0},
    {15, "1 branch", WITH_BRANCH(BRANCH), 0, HOSTILE_JOB, 0},
    {15, "32 branches", WITH_BRANCH(BRANCH16 "," BRANCH16), 0, HOSTILE_JOB, 0},
    {15, "33 branches", WITH_BRANCH(BRANCH16 "," BRANCH16 "," BRANCH), 0, HOSTILE_REFUSED_JOB, 0},
    {15, "64 branches", WITH_BRANCH(BRANCH16 "," BRANCH16 "," BRANCH16 "," BRANCH16), 0,
     HOSTILE_REFUSED_JOB, 0},
    {15, "a branch zz", WITH_BRANCH(BRANCH ",\"zz\""), 0, HOSTILE_REFUSED_JOB, 0},
    {15, "a branch of 31 bytes",
     WITH_BRANCH("\"ec68e69f7c4cc65f71ba560d42c1710918ecfdc8eabbd776d4df1714e24a\""), 0,
     HOSTILE_REFUSED_JOB, 0},
    {15, "a branch that is a number", WITH_BRANCH("1"), 0, HOSTILE_REFUSED_JOB, 0},
    {16, "8 parameters", WITH_REST(""), 0, HOSTILE_REFUSED_JOB, 0},
    {16, "7 parameters",
     "{\"method\":\"mining.notify\",\"params\":[\"a\"," BRANCH "," COINB1 "," COINB2
     ",[],\"20000000\",\"1d00ffff\"]}",
     0, HOSTILE_REFUSED_JOB, 0},
    {16, "no parameters", "{\"method\":\"mining.notify\",\"params\":[]}", 0, HOSTILE_REFUSED_JOB,
     0},
    {16, "10 parameters", WITH_REST(",false,\"more\""), 0, HOSTILE_JOB, 0},
    {16, "12 parameters", WITH_REST(",false,{},[],null"), 0, HOSTILE_JOB, 0},
    {16, "clean_jobs 0", WITH_REST(",0"), 0, HOSTILE_REFUSED_JOB, 0},
    {16, "clean_jobs \"true\"", WITH_REST(",\"true\""), 0, HOSTILE_REFUSED_JOB, 0},
    {16, "clean_jobs null", WITH_REST(",null"), 0, HOSTILE_REFUSED_JOB, 0},
    {17, "nbits of zero", WITH_NBITS("\"00000000\""), 0, HOSTILE_JOB_NO_TARGET, 0},
    {17, "negative nbits", WITH_NBITS("\"1d80ffff\""), 0, HOSTILE_JOB_NO_TARGET, 0},
    {17, "a target that overflows", WITH_NBITS("\"ff00ffff\""), 0, HOSTILE_JOB_NO_TARGET, 0},
    {17, "a mantissa of zero", WITH_NBITS("\"1d000000\""), 0, HOSTILE_JOB_NO_TARGET, 0},
    {18, "a mask that is not hexadecimal",
     "{\"method\":\"mining.set_version_mask\",\"params\":[\"zz\"]}", 0, HOSTILE_REFUSED_VALUE, 0},
    {18, "a mask of nine digits",
     "{\"method\":\"mining.set_version_mask\",\"params\":[\"1fffe0000\"]}", 0,
     HOSTILE_REFUSED_VALUE, 0},
    {18, "a mask that is a number", "{\"method\":\"mining.set_version_mask\",\"params\":[1]}", 0,
     HOSTILE_REFUSED_VALUE, 0},
    {21, "another domain", RECONNECT("[\"thief.example\",3333,0]"), 0, HOSTILE_REFUSED_VALUE, 0},
    {21, "another address", RECONNECT("[\"127.0.0.2\",3333,0]"), 0, HOSTILE_REFUSED_VALUE, 0},
    {21, "a name that begins like ours", RECONNECT("[\"127.0.0.1.thief.example\",3333]"), 0,
     HOSTILE_REFUSED_VALUE, 0},
    {21, "a host of 300 characters", RECONNECT("[\"" LETTERS300 "\",3333,0]"), 0,
     HOSTILE_REFUSED_VALUE, 0},
    {21, "a port of 70000", RECONNECT("[\"127.0.0.1\",70000,0]"), 0, HOSTILE_REFUSED_VALUE, 0},
    {21, "a port of \"x\"", RECONNECT("[\"127.0.0.1\",\"x\",0]"), 0, HOSTILE_REFUSED_VALUE, 0},
    {21, "a negative wait", RECONNECT("[\"127.0.0.1\",3333,-5]"), 0, HOSTILE_REFUSED_VALUE, 0},
    {25, "ANSI escapes", SAYS("\\u001b[31mred\\u001b]0;title\\u0007"), 0, HOSTILE_TAKEN, 0},
    {25, "formats", SAYS("%n%s%n%999999d"), 0, HOSTILE_TAKEN, 0},
    {25, "line ends", SAYS("one\\nfake log line\\r"), 0, HOSTILE_TAKEN, 0},
    {25, "1,200 characters", SAYS(LETTERS300 LETTERS300 LETTERS300 LETTERS300), 0, HOSTILE_TAKEN,
     0},
    {26, "a job id with quotes and line ends", WITH_ID("\"a\\\"b\\n\\\\c%s\\u0001\""), 0,
     HOSTILE_JOB, 0},
    {26, "a job id with a NUL", WITH_ID("\"a\\u0000b\""), 0, HOSTILE_BAD_LINE, 0},
    {26, "an empty job id", WITH_ID("\"\""), 0, HOSTILE_JOB, 0},
    {26, "a job id of 300 bytes", WITH_ID("\"" LETTERS300 "\""), 0, HOSTILE_REFUSED_JOB, 0},
    {26, "a job id that is a number", WITH_ID("7"), 0, HOSTILE_REFUSED_JOB, 0},
    {27, "ntime 0", WITH_NTIME("\"00000000\""), 0, HOSTILE_JOB, 0},
    {27, "ntime in 2106", WITH_NTIME("\"ffffffff\""), 0, HOSTILE_JOB, 0},
    {27, "ntime a day back", WITH_NTIME("\"6b01781d\""), 0, HOSTILE_JOB, 0},
};

const size_t hostile_line_count = sizeof hostile_lines / sizeof hostile_lines[0];
