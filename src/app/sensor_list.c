/* sensor_list.c - lists sensors, readable or not. */
#include "app/sensor_list.h"

#include <stdio.h>
#include <string.h>

#include "base/log.h"

enum exit_code sensor_list_find(const struct options *o, const struct scopes_device *device,
                                size_t devices, struct sensor_list *out)
{
    const struct sensor_info *info[SENSOR_SET_MAX];
    struct scopes_plan plan[SCOPES_PLANS_MAX];
    enum exit_code code = energy_sources_find(o, &out->sources);

    if (code == EXIT_CODE_DONE && out->sources.plugs > 0 &&
        energy_plugs_ask(out->sources.plug, out->sources.plugs, &out->sources.set) != ERR_OK)
        log_warn("plugs could not be asked: %s", err_text(ERR_NOMEM));
    energy_sources_infos(&out->sources, out->info);
    for (size_t i = 0; i < out->sources.set.count; i++)
        info[i] = &out->info[i];
    scopes_plan(info, out->sources.set.count, device, devices, plan, out->use);
    return code;
}

void sensor_list_clear(struct sensor_list *l)
{
    energy_sources_clear(&l->sources);
}

const struct sensor_info *sensor_list_card(const struct sensor_list *l,
                                           const struct opencl_device *card)
{
    char pci[16];

    if (!card->pci_known)
        return NULL;
    opencl_list_pci(card, pci);
    for (size_t i = 0; i < l->sources.set.count; i++)
        if (l->info[i].scope == SENSOR_SCOPE_BOARD && l->use[i] == SCOPES_USED &&
            scopes_same_card(l->info[i].domain, pci))
            return &l->info[i];
    return NULL;
}

/* Whether a reading of it means anything now. */
static bool is_readable(const struct sensor_list *l, size_t i)
{
    return l->sources.set.sensor[i]->info.status == SENSOR_OK;
}

static const char *use_text(const struct sensor_list *l, size_t i)
{
    return l->sources.chosen[i] ? scopes_use_text(l->use[i]) : "--sensor names others";
}

json_t *sensor_list_json(const struct sensor_list *l)
{
    json_t *sensors = json_array();

    for (size_t i = 0; i < l->sources.set.count; i++) {
        const struct sensor_info *info = &l->sources.set.sensor[i]->info;
        bool readable = is_readable(l, i);
        json_t *one = json_pack("{s:s,s:s,s:s,s:s,s:b,s:b,s:s,s:b,s:s}", "name", info->name, "kind",
                                info->kind, "scope", sensor_scope_text(info->scope), "domain",
                                info->domain, "given", info->given, "readable", readable, "status",
                                sensor_status_text(info->status), "used", l->use[i] == SCOPES_USED,
                                "use", use_text(l, i));

        json_object_set_new(one, "why", readable ? json_null() : json_string(info->why));
        json_object_set_new(one, "advice", readable ? json_null() : json_string(info->advice));
        json_array_append_new(sensors, one);
    }
    return sensors;
}

void sensor_list_print(const struct sensor_list *l)
{
    for (size_t i = 0; i < l->sources.set.count; i++) {
        const struct sensor_info *info = &l->sources.set.sensor[i]->info;

        printf("sensor  %-24s %-9s ", info->name, sensor_scope_text(info->scope));
        if (is_readable(l, i))
            printf("%s, %s\n", info->given ? "given" : "readable", use_text(l, i));
        else
            printf("%s: %s\n        %s\n", sensor_status_text(info->status), info->why,
                   info->advice);
    }
}
