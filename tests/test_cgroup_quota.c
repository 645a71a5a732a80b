/* test_cgroup_quota.c - quotas in made-up proc and cgroup trees: both versions, nested, in
 * containers with and without a namespace of their own, and files that make no sense. */
#include "tests/made_tree.h"
#include "tests/support.h"

#include "device/cgroup_quota.h"

#define V2_MOUNT "31 24 0:27 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n"
#define V1_MOUNTS                                                                                  \
    "22 1 0:20 / /proc rw - proc proc rw\n"                                                        \
    "33 24 0:29 / /sys/fs/cgroup/cpuset rw - cgroup cgroup rw,cpuset\n"                            \
    "34 24 0:30 / /sys/fs/cgroup/cpu,cpuacct rw shared:12 - cgroup cgroup rw,cpu,cpuacct\n"

static const char *root;

static int set_up(void **state)
{
    (void)state;
    root = made_tree_new();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    made_tree_free();
    return 0;
}

static void assert_quota(double expected)
{
    double quota = -1.0;

    assert_true(cgroup_quota_read(root, &quota));
    assert_true(quota > expected - 1e-9 && quota < expected + 1e-9);
}

static void assert_none(void)
{
    double quota;

    assert_false(cgroup_quota_read(root, &quota));
}

static void test_version_2(void **state)
{
    (void)state;
    made_tree_file("proc/self/mountinfo", V2_MOUNT);
    made_tree_file("proc/self/cgroup", "0::/user.slice/app/job\n");
    assert_none(); /* no files at all */
    made_tree_file("sys/fs/cgroup/user.slice/app/job/cpu.max", "max 100000\n");
    assert_none();
    made_tree_file("sys/fs/cgroup/user.slice/app/job/cpu.max", "150000 100000\n");
    assert_quota(1.5);
    /* What holds for a group above holds for this one; one with more room changes nothing. */
    made_tree_file("sys/fs/cgroup/user.slice/cpu.max", "50000 100000\n");
    assert_quota(0.5);
    made_tree_file("sys/fs/cgroup/user.slice/app/cpu.max", "800000 100000\n");
    assert_quota(0.5);
    made_tree_file("sys/fs/cgroup/user.slice/cpu.max", "max 100000\n");
    assert_quota(1.5);
    made_tree_file("sys/fs/cgroup/user.slice/app/cpu.max", "20000 20000\n");
    assert_quota(1.0);
    /* Of a group beside it, nothing. */
    made_tree_file("sys/fs/cgroup/user.slice/app2/cpu.max", "1000 100000\n");
    assert_quota(1.0);
}

static void test_version_1(void **state)
{
    (void)state;
    made_tree_file("proc/self/mountinfo", V1_MOUNTS);
    made_tree_file("proc/self/cgroup", "12:cpuset:/a\n4:cpu,cpuacct:/a/b\n0::/\n");
    made_tree_file("sys/fs/cgroup/cpu,cpuacct/a/b/cpu.cfs_quota_us", "-1\n");
    made_tree_file("sys/fs/cgroup/cpu,cpuacct/a/b/cpu.cfs_period_us", "100000\n");
    assert_none();
    made_tree_file("sys/fs/cgroup/cpu,cpuacct/a/cpu.cfs_quota_us", "250000\n");
    assert_none(); /* a quota of nobody knows how long */
    made_tree_file("sys/fs/cgroup/cpu,cpuacct/a/cpu.cfs_period_us", "100000\n");
    assert_quota(2.5);
    made_tree_file("sys/fs/cgroup/cpu,cpuacct/a/b/cpu.cfs_quota_us", "75000\n");
    assert_quota(0.75);
    /* The cpuset hierarchy has no say in this. */
    made_tree_file("sys/fs/cgroup/cpuset/a/cpu.cfs_quota_us", "1000\n");
    made_tree_file("sys/fs/cgroup/cpuset/a/cpu.cfs_period_us", "100000\n");
    assert_quota(0.75);
}

/* Both are mounted, as on systems in between: the smaller one counts. */
static void test_both_versions(void **state)
{
    (void)state;
    made_tree_file("proc/self/mountinfo",
                   V1_MOUNTS "35 24 0:31 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n");
    made_tree_file("proc/self/cgroup", "3:cpuacct,cpu:/x\n0::/y\n");
    made_tree_file("sys/fs/cgroup/cpu,cpuacct/x/cpu.cfs_quota_us", "300000");
    made_tree_file("sys/fs/cgroup/cpu,cpuacct/x/cpu.cfs_period_us", "100000");
    assert_quota(3.0);
    made_tree_file("sys/fs/cgroup/unified/y/cpu.max", "100000 100000");
    assert_quota(1.0);
    made_tree_file("sys/fs/cgroup/unified/y/cpu.max", "900000 100000");
    assert_quota(3.0);
}

/* A container sees its own group as the top of the mount, by a namespace or by a bind mount. */
static void test_containers(void **state)
{
    (void)state;
    made_tree_file("proc/self/mountinfo",
                   "40 30 0:27 /docker/abc /sys/fs/cgroup ro - cgroup2 cgroup ro\n");
    made_tree_file("proc/self/cgroup", "0::/docker/abc\n");
    made_tree_file("sys/fs/cgroup/cpu.max", "200000 100000\n");
    assert_quota(2.0);
    made_tree_file("proc/self/cgroup", "0::/docker/abc/inner\n");
    made_tree_file("sys/fs/cgroup/inner/cpu.max", "100000 100000\n");
    assert_quota(1.0);
    made_tree_file("proc/self/cgroup", "0::/docker/abcd\n"); /* not below what is mounted */
    assert_quota(2.0);
    made_tree_file("proc/self/cgroup", "0::/../../other\n"); /* above the namespace */
    assert_quota(2.0);
    made_tree_file("proc/self/mountinfo", V2_MOUNT);
    made_tree_file("proc/self/cgroup", "0::/\n");
    assert_quota(2.0);
    made_tree_file("proc/self/cgroup", "0::/../x\n");
    assert_quota(2.0);
    /* A mount point with a space and a backslash in it. */
    made_tree_file("proc/self/mountinfo", "4 3 0:2 / /my\\040\\134cg rw - cgroup2 none rw\n");
    made_tree_file("proc/self/cgroup", "0::/g\n");
    made_tree_file("my \\cg/g/cpu.max", "400000 100000\n");
    assert_quota(4.0);
}

static void test_no_sense(void **state)
{
    static const char *const quotas[] = {"",           "\n",         "100000",      "x 100000\n",
                                         "0 100000\n", "100000 0\n", "-5 100000\n", "100000 x\n"};
    static const char *const mounts[] = {"",
                                         "\n",
                                         "31 24 0:27 / /sys/fs/cgroup\n",
                                         "- cgroup2 x rw\n",
                                         "31 24 - cgroup2 x rw\n",
                                         "31 24 0:27 / /sys/fs/cgroup rw - cgroup2\n",
                                         "31 24 0:27 / /sys/fs/cgroup rw - ext4 x rw\n",
                                         "31 24 0:27 / /sys/fs/cgroup rw - cgroup x rw,cpuset\n"};
    static const char *const groups[] = {"", "0\n", "0:\n", "0::\n0", "1:name=systemd:/\n", "::\n"};

    (void)state;
    assert_none();
    made_tree_file("proc/self/mountinfo", V2_MOUNT);
    made_tree_file("proc/self/cgroup", "0::/g\n");
    for (size_t i = 0; i < sizeof quotas / sizeof quotas[0]; i++) {
        made_tree_file("sys/fs/cgroup/g/cpu.max", quotas[i]);
        assert_none();
    }
    made_tree_file("sys/fs/cgroup/g/cpu.max", "100000 100000\n");
    assert_quota(1.0);
    for (size_t i = 0; i < sizeof mounts / sizeof mounts[0]; i++) {
        made_tree_file("proc/self/mountinfo", mounts[i]);
        assert_none();
    }
    made_tree_file("proc/self/mountinfo", V2_MOUNT);
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
        made_tree_file("proc/self/cgroup", groups[i]);
        assert_none();
    }
}

/* The machine that this runs on: no figure to be expected, but one that makes sense. */
static void test_here(void **state)
{
    double quota;

    (void)state;
    if (cgroup_quota_read("", &quota))
        assert_true(quota > 0.0 && quota < 1e6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_version_2, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_version_1, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_both_versions, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_containers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_no_sense, set_up, tear_down),
        cmocka_unit_test(test_here),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
