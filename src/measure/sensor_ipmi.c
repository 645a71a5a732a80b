/* sensor_ipmi.c - Get Power Reading, its answer, and the kernel's device for both. */
#include "measure/sensor_ipmi.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/ipmi.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/clock.h"
#include "measure/sysfs.h"

#define FUNCTION_GROUP 0x2c
#define COMMAND_POWER 0x02
#define GROUP_DCMI 0xdc
#define TIMEOUT_MS 2000

static const char advice_denied[] =
    "run as root, or let a udev rule open the device: KERNEL==\"ipmi*\", MODE=\"0660\", "
    "GROUP=\"adm\"";
static const char advice_absent[] =
    "servers with a board controller: modprobe ipmi_si ipmi_devintf";

enum sensor_status sensor_ipmi_decode(const uint8_t *answer, size_t length, double *watts)
{
    if (length < 1)
        return SENSOR_BAD;
    switch (answer[0]) { /* the completion code */
    case 0x00:
        break;
    case 0xc1: /* invalid command */
    case 0xc2: /* not for this controller */
    case 0xc9: /* parameter out of range: no power statistics */
    case 0xcc: /* invalid field in the request */
        return SENSOR_ABSENT;
    case 0xc3:
        return SENSOR_TIMEOUT;
    case 0xc0: /* busy */
    case 0xd5: /* not in this state */
        return SENSOR_PAUSED;
    case 0xd4: /* privilege */
        return SENSOR_DENIED;
    default:
        return SENSOR_BAD;
    }
    /* group, current, least, most, mean (2 bytes each, least significant first), time stamp (4),
     * period (4), state */
    if (length < 19 || answer[1] != GROUP_DCMI)
        return SENSOR_BAD;
    if ((answer[18] & 0x40) == 0)
        return SENSOR_PAUSED;
    *watts = answer[2] | answer[3] << 8;
    return SENSOR_OK;
}

static enum sensor_status kernel_open(const char *root, void **state)
{
    static const char *const names[] = {"/dev/ipmi0", "/dev/ipmi/0", "/dev/ipmidev/0"};
    char path[SYSFS_PATH_MAX + 1];
    enum sensor_status status = SENSOR_ABSENT;

    for (size_t i = 0; i < sizeof names / sizeof names[0] && status == SENSOR_ABSENT; i++) {
        if (!sysfs_path(path, root, "%s", names[i]))
            continue;
        int fd = open(path, O_RDWR | O_CLOEXEC | O_NONBLOCK);

        if (fd >= 0) {
            int *kept = malloc(sizeof *kept);

            if (!kept) {
                close(fd);
                return SENSOR_BAD;
            }
            *kept = fd;
            *state = kept;
            return SENSOR_OK;
        }
        if (errno == EACCES || errno == EPERM)
            status = SENSOR_DENIED;
    }
    return status;
}

static void kernel_close(void *state)
{
    close(*(int *)state);
    free(state);
}

static enum sensor_status kernel_ask(void *state, uint8_t function, uint8_t command,
                                     const uint8_t *request, size_t request_length, uint8_t *answer,
                                     size_t *length, int timeout_ms)
{
    int fd = *(int *)state;
    uint8_t copy[16];
    struct ipmi_system_interface_addr to = {
        .addr_type = IPMI_SYSTEM_INTERFACE_ADDR_TYPE,
        .channel = IPMI_BMC_CHANNEL,
    };
    struct ipmi_req send = {
        .addr = (unsigned char *)&to,
        .addr_len = sizeof to,
        .msgid = (long)(clock_mono_ns() & 0x7fffffff),
        .msg = {.netfn = function,
                .cmd = command,
                .data = copy,
                .data_len = (unsigned short)request_length},
    };
    int64_t deadline_ns = clock_mono_ns() + timeout_ms * CLOCK_MILLISECOND;

    if (request_length > sizeof copy)
        return SENSOR_BAD;
    memcpy(copy, request, request_length);
    if (ioctl(fd, IPMICTL_SEND_COMMAND, &send) < 0)
        return errno == ENOTTY ? SENSOR_ABSENT : errno == EACCES ? SENSOR_DENIED : SENSOR_BAD;
    for (;;) {
        struct ipmi_addr from;
        struct ipmi_recv receive = {
            .addr = (unsigned char *)&from,
            .addr_len = sizeof from,
            .msg = {.data = answer, .data_len = (unsigned short)*length},
        };
        struct pollfd p = {.fd = fd, .events = POLLIN};
        int64_t left_ns = deadline_ns - clock_mono_ns();

        if (left_ns <= 0)
            return SENSOR_TIMEOUT;
        if (poll(&p, 1, (int)(left_ns / CLOCK_MILLISECOND) + 1) <= 0)
            continue;
        if (ioctl(fd, IPMICTL_RECEIVE_MSG_TRUNC, &receive) < 0) {
            if (errno == EAGAIN || errno == EINTR || errno == EMSGSIZE)
                continue;
            return SENSOR_BAD;
        }
        if (receive.recv_type != IPMI_RESPONSE_RECV_TYPE || receive.msgid != send.msgid)
            continue; /* the late answer to an earlier question */
        *length = receive.msg.data_len;
        return SENSOR_OK;
    }
}

static const struct sensor_ipmi_port kernel_port = {
    .open = kernel_open, .ask = kernel_ask, .close = kernel_close};

struct controller {
    const struct sensor_ipmi_port *port;
    void *state;
};

static enum sensor_status ipmi_read(struct sensor *s, struct sensor_reading *out)
{
    static const uint8_t request[4] = {GROUP_DCMI, 0x01, 0x00, 0x00}; /* 1: power statistics */
    const struct controller *c = s->state;
    uint8_t answer[SENSOR_IPMI_ANSWER_MAX];
    size_t length = sizeof answer;
    enum sensor_status status = c->port->ask(c->state, FUNCTION_GROUP, COMMAND_POWER, request,
                                             sizeof request, answer, &length, TIMEOUT_MS);

    out->has_power = true;
    return status == SENSOR_OK ? sensor_ipmi_decode(answer, length, &out->watts) : status;
}

static void ipmi_close(struct sensor *s)
{
    struct controller *c = s->state;

    c->port->close(c->state);
    free(c);
}

static const struct sensor_ops ipmi_ops = {.read = ipmi_read, .close = ipmi_close};

void sensor_ipmi_find(const char *root, const struct sensor_ipmi_port *port, struct sensor_set *set)
{
    struct sensor *s = sensor_new("ipmi", NULL);
    struct controller *c = calloc(1, sizeof *c);
    struct sensor_reading reading;

    if (!s || !c) {
        free(c);
        sensor_free(s);
        sensor_set_add(set, NULL);
        return;
    }
    snprintf(s->info.name, sizeof s->info.name, "ipmi");
    s->info.scope = SENSOR_SCOPE_NODE;
    s->info.power = true;
    s->info.quantum_w = 1.0;
    s->info.update_s = 1.0;
    s->info.max_w = 20000.0;
    s->info.may_block = true;
    c->port = port ? port : &kernel_port;
    enum sensor_status status = c->port->open(root, &c->state);

    if (status == SENSOR_OK) {
        s->ops = &ipmi_ops;
        s->state = c;
        status = sensor_read(s, &reading);
    } else
        free(c);
    if (status == SENSOR_PAUSED) { /* may be read later: stays open */
        s->info.status = status;
        snprintf(s->info.why, sizeof s->info.why, "the board controller does not measure now");
    } else if (status == SENSOR_DENIED)
        sensor_unreadable(s, status, "/dev/ipmi0 may be used by root alone", advice_denied);
    else if (status != SENSOR_OK)
        sensor_unreadable(s, status,
                          s->ops ? "the board controller gives no power reading" : "no /dev/ipmi0",
                          s->ops ? "its vendor may offer DCMI in a newer firmware" : advice_absent);
    sensor_set_add(set, s);
}
