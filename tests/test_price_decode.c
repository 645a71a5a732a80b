/* test_price_decode.c - prices in texts: the services' answers, and what else may come. */
#include "tests/support.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "app/price_decode.h"

static double decoded(const char *text, const char *pointer)
{
    char why[PRICE_DECODE_WHY_MAX + 1] = "";
    double price = -1.0;

    if (!price_decode(text, strlen(text), pointer, &price, why))
        fail_msg("%s: %s", text, why);
    return price;
}

static void assert_refused(const char *text, size_t length, const char *pointer, const char *words)
{
    char why[PRICE_DECODE_WHY_MAX + 1] = "";
    double price = -1.0;

    assert_false(price_decode(text, length, pointer, &price, why));
    if (!strstr(why, words))
        fail_msg("\"%s\" does not say \"%s\"", why, words);
    assert_true(price == -1.0);
    for (const char *c = why; *c; c++)
        assert_true(*c >= ' ' && *c <= '~');
}

static void refused(const char *text, const char *pointer, const char *words)
{
    assert_refused(text, strlen(text), pointer, words);
}

static void test_services(void **state)
{
    static const struct {
        const char *name, *currency, *answer;
        double price;
    } services[] = {
        {"mempool", "USD", "{\"time\":1770026400,\"USD\":76176,\"EUR\":64211}", 76176.0},
        {"mempool", "EUR", "{\"time\":1770026400,\"USD\":76176,\"EUR\":64211}", 64211.0},
        {"coinbase", "USD",
         "{\"data\":{\"amount\":\"76176.435\",\"base\":\"BTC\",\"currency\":\"USD\"}}", 76176.435},
        {"kraken", "USD",
         "{\"error\":[],\"result\":{\"XXBTZUSD\":{\"a\":[\"1\",\"1\",\"1\"],"
         "\"c\":[\"76176.10000\",\"0.01\"]}}}",
         76176.1},
    };
    char url[PRICE_URL_MAX + 1], pointer[PRICE_POINTER_MAX + 1];

    (void)state;
    for (size_t i = 0; i < sizeof services / sizeof services[0]; i++) {
        assert_true(price_preset(services[i].name, services[i].currency, url, pointer));
        assert_int_equal(strncmp(url, "https://", 8), 0);
        assert_true(price_pointer_ok(pointer));
        assert_true(decoded(services[i].answer, pointer) == services[i].price);
    }
    assert_false(price_preset("mtgox", "USD", url, pointer));
    assert_true(price_preset("kraken", "USD", url, pointer));
    refused("{\"error\":[\"EQuery:Unknown asset pair\"]}", pointer, "no /result/XXBTZUSD/c/0");
}

static void test_pointers(void **state)
{
    static const char text[] = "{\"a\":[1,{\"b\":2.5}],\"\":3,\"x/y\":4,\"m~n\":5,\"01\":6}";

    (void)state;
    assert_true(decoded(text, "/a/0") == 1.0);
    assert_true(decoded(text, "/a/1/b") == 2.5);
    assert_true(decoded(text, "/") == 3.0);
    assert_true(decoded(text, "/x~1y") == 4.0);
    assert_true(decoded(text, "/m~0n") == 5.0);
    assert_true(decoded(text, "/01") == 6.0);
    assert_true(decoded(" 7 ", "") == 7.0);
    assert_true(decoded("\"8\"", "") == 8.0);
    refused(text, "/a/2", "no /a/2");
    refused(text, "/a/00", "no /a/00");
    refused(text, "/a/01", "no /a/01");
    refused(text, "/a/-", "no /a/-");
    refused(text, "/a/4294967296", "no ");
    refused(text, "/a/0/b", "no ");
    refused(text, "/A", "no ");
    refused(text, "/a", "stands no number");
    refused(text, "", "stands no number");
    assert_true(price_pointer_ok(""));
    assert_true(price_pointer_ok("/~0~1"));
    assert_false(price_pointer_ok("USD"));
    assert_false(price_pointer_ok("/~"));
    assert_false(price_pointer_ok("/~2"));
    char longest[PRICE_POINTER_MAX + 2];

    memset(longest, 'a', sizeof longest - 1);
    longest[0] = '/';
    longest[PRICE_POINTER_MAX + 1] = '\0';
    assert_false(price_pointer_ok(longest));
    longest[PRICE_POINTER_MAX] = '\0';
    assert_true(price_pointer_ok(longest));
    refused(text, longest, "no /aaa");
}

static void test_bad_answers(void **state)
{
    static const char html[] = "\n<!DOCTYPE html><html><body>Just a moment...</body></html>";

    (void)state;
    refused(html, "/USD", "HTML");
    refused(html, NULL, "HTML");
    refused("", "/USD", "empty");
    refused(" \r\n", "/USD", "empty");
    refused("rate limited", "/USD", "not JSON");
    refused("{\"USD\":", "/USD", "not JSON");
    refused("{\"USD\":-1}", "/USD", "-1 is no price: it must be above 0");
    refused("{\"USD\":0}", "/USD", "0 is no price");
    refused("{\"USD\":null}", "/USD", "stands no number");
    refused("{\"USD\":true}", "/USD", "stands no number");
    refused("{\"USD\":\"75000 USD\"}", "/USD", "stands no number");
    refused("{\"USD\":\"nan\"}", "/USD", "stands no number");
    refused("{\"USD\":\"0x10\"}", "/USD", "stands no number");
    refused("{\"USD\":\"\"}", "/USD", "stands no number");
    refused("{\"USD\":1e999}", "/USD", "not JSON");
    refused("{\"USD\":\"1e999\"}", "/USD", "stands no number");
    /* Numbers beyond 64 bits beside the price do no harm; one as the price is absurd. */
    assert_true(decoded("{\"work\":1000000000000000000000,\"USD\":75000}", "/USD") == 75000.0);
    refused("{\"USD\":1000000000000000000000}", "/USD",
            "1e+21 is no price: it must be above 0 and");
    /* A stranger's bytes do not reach the terminal. */
    refused("{\"USD\":\"\\u001b[2J\"}", "/USD", "stands no number");
    refused("\x1b[2J", "/USD", "not JSON");
    assert_refused("{\"USD\":1}\0{", 11, "/USD", "not JSON");
}

static void test_plain(void **state)
{
    (void)state;
    assert_true(decoded("75000\n", NULL) == 75000.0);
    assert_true(decoded("\t7.5e4 ", NULL) == 75000.0);
    refused("75000 USD", NULL, "not a number");
    refused("75,000", NULL, "not a number");
    refused("75000\n76000", NULL, "not a number");
    refused("-75000", NULL, "must be above 0");
    refused("1000000000000000000000", NULL, "1e+21 is no price");
    assert_refused("1\0", 2, NULL, "not a number");
    char digits[200];

    memset(digits, '1', sizeof digits);
    assert_refused(digits, sizeof digits, NULL, "not a number");
}

static void test_currencies(void **state)
{
    (void)state;
    assert_true(price_currency_ok("USD"));
    assert_true(price_currency_ok("ABCDEFGH"));
    assert_false(price_currency_ok("ABCDEFGHI"));
    assert_false(price_currency_ok("us"));
    assert_false(price_currency_ok("usd"));
    assert_false(price_currency_ok("U/D"));
    assert_false(price_currency_ok(""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_services),    cmocka_unit_test(test_pointers),
        cmocka_unit_test(test_bad_answers), cmocka_unit_test(test_plain),
        cmocka_unit_test(test_currencies),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
