/* test_session_reconnect.c - where client.reconnect may send us. */
#include "tests/session_rig.h"

#include <string.h>

static void test_rule(void **state)
{
    static const struct {
        const char *connected, *wanted;
        bool allowed;
    } cases[] = {
        {"eu.pool.example", "", true},
        {"eu.pool.example", "eu.pool.example", true},
        {"eu.pool.example", "EU.Pool.Example", true},
        {"eu.pool.example", "eu.pool.example.", true},
        {"eu.pool.example", "us.pool.example", true},
        {"eu.pool.example", "pool.example", true},
        {"pool.example", "a.b.c.pool.example", true},
        {"eu.pool.example", "pool.example.evil", false},
        {"eu.pool.example", "evilpool.example", false},
        {"eu.pool.example", "eu-pool.example", false},
        {"eu.pool.example", "example", false},
        {"eu.pool.example", ".pool.example", true},
        {"eu.pool.example", "pool.example..", false},
        {"eu.pool.example", "..", false},
        {"eu.pool.example", ".", false},
        {"eu.pool.example", "127.0.0.1", false},
        {"eu.pool.example", "[::1]", false},
        /* under a country's second level three labels count */
        {"eu.pool.co.uk", "us.pool.co.uk", true},
        {"eu.pool.co.uk", "pool.co.uk", true},
        {"eu.pool.co.uk", "evil.co.uk", false},
        {"pool.co.uk", "co.uk", false},
        {"co.uk", "evil.co.uk", false},
        {"co.uk", "co.uk", true},
        {"pool.com.br", "evil.com.br", false},
        {"pool.COM.br", "us.pool.com.BR", true},
        {"pool.co.example", "evil.co.example", true}, /* not a country: co is the registered name */
        {".co.uk", "evil.co.uk", false},
        /* names of one label */
        {"localhost", "localhost", true},
        {"localhost", "otherhost", false},
        {"localhost", "a.localhost", false},
        /* addresses only when equal */
        {"10.0.0.1", "10.0.0.1", true},
        {"10.0.0.1", "10.0.0.2", false},
        {"10.0.0.1", "1.10.0.0.1", false},
        {"10.0.0.1", "10.0.0.01", false},
        {"10.0.0.1", "pool.example", false},
        {"a.10.1", "b.10.1", false},
        {"a.0x7f", "b.0x7f", false},
        {"::1", "[::1]", true},
        {"[2001:db8::A]", "2001:db8::a", true},
        {"2001:db8::1", "2001:db8::2", false},
        {"::ffff:10.0.0.1", "10.0.0.1", false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (session_reconnect_allowed(cases[i].connected, cases[i].wanted) != cases[i].allowed)
            fail_msg("%s -> %s", cases[i].connected, cases[i].wanted);
}

static void test_in_a_session(void **state)
{
    static const struct {
        const char *params, *host;
        uint16_t port;
        uint32_t wait_s;
    } allowed[] = {
        {"[]", "eu.pool.example", 3333, 0},
        {"null", "eu.pool.example", 3333, 0},
        {"[\"us.pool.example\",\"4444\",5]", "us.pool.example", 4444, 5},
        {"[\"us.pool.example\"]", "us.pool.example", 3333, 0},
        {"[\"\",4444]", "eu.pool.example", 4444, 0},
        {"[\"eu.pool.example\",3333,1e9]", "eu.pool.example", 3333, 3600},
    };
    static const char *const refused[] = {
        "[\"evil.example.net\",3333,0]",
        "[\"10.0.0.1\",3333]",
        "[\"us.pool.example\",0]",
        "[\"us.pool.example\",70000]",
        "[\"us.pool.example\",3333,-1]",
        "[7]",
        "{\"a\":1}",
    };
    struct rig r;

    (void)state;
    rig_init(&r);
    rig_login(&r);
    for (size_t i = 0; i < sizeof allowed / sizeof allowed[0]; i++) {
        r.events[SESSION_EVENT_RECONNECT] = 0;
        rig_say(&r, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":%s}",
                allowed[i].params);
        assert_int_equal(r.events[SESSION_EVENT_RECONNECT], 1);
        assert_string_equal(r.last[SESSION_EVENT_RECONNECT].host, allowed[i].host);
        assert_int_equal(r.last[SESSION_EVENT_RECONNECT].port, allowed[i].port);
        assert_int_equal(r.last[SESSION_EVENT_RECONNECT].wait_s, allowed[i].wait_s);
    }
    r.events[SESSION_EVENT_RECONNECT] = 0;
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        r.events[SESSION_EVENT_NOTE] = 0;
        rig_say(&r, "{\"id\":null,\"method\":\"client.reconnect\",\"params\":%s}", refused[i]);
        assert_int_equal(r.events[SESSION_EVENT_NOTE], 1);
        assert_int_equal(session_info(r.s)->refused_values, i + 1);
    }
    assert_int_equal(r.events[SESSION_EVENT_RECONNECT], 0);

    /* a 300-character host, and a flood of requests that nobody takes: one event, few notes */
    char host[301];

    memset(host, 'h', 300);
    host[300] = '\0';
    rig_say(&r, "{\"method\":\"client.reconnect\",\"params\":[\"%s\"]}", host);
    assert_int_equal(session_info(r.s)->refused_values, sizeof refused / sizeof refused[0] + 1);
    r.events[SESSION_EVENT_NOTE] = 0;
    for (int i = 0; i < 1000; i++) {
        static const char good[] = "{\"method\":\"client.reconnect\",\"params\":[]}\n";
        static const char bad[] = "{\"method\":\"client.reconnect\",\"params\":[\"evil.net\"]}\n";

        session_feed(r.s, (const uint8_t *)good, sizeof good - 1, r.now_ns);
        session_feed(r.s, (const uint8_t *)bad, sizeof bad - 1, r.now_ns);
    }
    rig_pump(&r);
    assert_int_equal(r.events[SESSION_EVENT_RECONNECT], 1);
    assert_int_equal(r.events[SESSION_EVENT_NOTE], SESSION_NOTES_MAX);
    assert_int_equal(session_info(r.s)->refused_values, sizeof refused / sizeof refused[0] + 1001);
    rig_works(&r);
    rig_clear(&r);
}

/* Hosts that the user allows, beside those of the rule. */
static void test_allowed_by_the_user(void **state)
{
    static const char *const hosts[] = {"Other.example", "10.0.0.7", "2001:db8::1"};
    static const char *const allowed[] = {"other.example", "OTHER.EXAMPLE.", "10.0.0.7",
                                          "[2001:DB8::1]", "us.pool.example"};
    static const char *const refused[] = {"an.other.example", "other.example.net", "10.0.0.8",
                                          "2001:db8::2", "example"};
    struct rig r;

    (void)state;
    rig_init(&r);
    r.config.redirect_host = hosts;
    r.config.redirect_hosts = sizeof hosts / sizeof hosts[0];
    rig_login(&r);
    for (size_t i = 0; i < sizeof allowed / sizeof allowed[0]; i++) {
        r.events[SESSION_EVENT_RECONNECT] = 0;
        rig_say(&r, "{\"method\":\"client.reconnect\",\"params\":[\"%s\",1]}", allowed[i]);
        assert_int_equal(r.events[SESSION_EVENT_RECONNECT], 1);
        assert_string_equal(r.last[SESSION_EVENT_RECONNECT].host, allowed[i]);
    }
    r.events[SESSION_EVENT_RECONNECT] = 0;
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
        rig_say(&r, "{\"method\":\"client.reconnect\",\"params\":[\"%s\",1]}", refused[i]);
    assert_int_equal(r.events[SESSION_EVENT_RECONNECT], 0);
    assert_int_equal(session_info(r.s)->refused_values, sizeof refused / sizeof refused[0]);
    rig_clear(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rule),
        cmocka_unit_test(test_in_a_session),
        cmocka_unit_test(test_allowed_by_the_user),
    };

    return cmocka_run_group_tests_name("session_reconnect", tests, NULL, NULL);
}
