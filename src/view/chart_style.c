/* chart_style.c - colours, shapes and fonts of charts. */
#include "view/chart_style.h"

#include <string.h>

#include "view/svg.h"

#define CHARACTER 0.58 /* mean width of one, in font sizes */
#define SHAPES 6

/* Colours that stay apart for colour-blind readers, on white and on black. */
static const char style[] =
    "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;"
    "fill:#1c2330}\n"
    ".bg{fill:#ffffff}.plot{fill:#f7f8fa}.grid{stroke:#dde1e8;stroke-width:1}"
    ".axis{stroke:#8b93a3;stroke-width:1}\n"
    ".title{font-size:21px;font-weight:650}.sub{font-size:14.5px;fill:#586174}"
    ".tick{font-size:13px;fill:#586174}.name{font-size:14px;font-weight:600}"
    ".key{font-size:14px}.foot{font-size:12px;fill:#737c8e}\n"
    ".rule{stroke:#737c8e;stroke-width:1.4;stroke-dasharray:6 5;fill:none}"
    ".said{font-size:12.5px;fill:#586174}\n"
    ".ring{fill:none;stroke:#1c2330;stroke-width:2}.lead{stroke:#1c2330;stroke-width:1.1}"
    ".mark{font-size:14px;font-weight:600}\n"
    ".said,.mark{paint-order:stroke;stroke:#f7f8fa;stroke-width:4px;stroke-linejoin:round}\n"
    ".p{stroke:#f7f8fa;stroke-width:1.2}.l{fill:none;stroke-width:2.2;stroke-linejoin:round}"
    ".e{stroke-width:1.3;stroke-opacity:.75}\n";

static const char *const light[CHART_STYLE_COLOURS] = {"#0068b5", "#d1540a", "#00865f", "#ad4a8c",
                                                       "#b88300", "#2f93cf", "#5b6472", "#7d7b00"};
static const char *const dark[CHART_STYLE_COLOURS] = {"#57b1f2", "#ff8d52", "#3fcf9f", "#e48fc6",
                                                      "#f0ba42", "#9bd4fa", "#b7bfcc", "#cdcb55"};

static const char style_dark[] =
    "text{fill:#e8ebf1}.bg{fill:#12161d}.plot{fill:#1a1f28}.grid{stroke:#2c3440}"
    ".axis{stroke:#7b8597}.sub,.tick,.said{fill:#a9b2c2}.foot{fill:#8c96a8}"
    ".rule{stroke:#8c96a8}.ring,.lead{stroke:#e8ebf1}.said,.mark,.p{stroke:#1a1f28}\n";

void chart_style_put(FILE *to)
{
    fprintf(to, "<style>\n%s", style);
    for (int i = 0; i < CHART_STYLE_COLOURS; i++)
        fprintf(to, ".l.s%d,.e.s%d{stroke:%s}.p.s%d{fill:%s}\n", i, i, light[i], i, light[i]);
    fprintf(to, "@media (prefers-color-scheme:dark){\n%s", style_dark);
    for (int i = 0; i < CHART_STYLE_COLOURS; i++)
        fprintf(to, ".l.s%d,.e.s%d{stroke:%s}.p.s%d{fill:%s}\n", i, i, dark[i], i, dark[i]);
    fputs("}\n</style>\n", to);
}

double chart_style_width(const char *text, size_t length, double size)
{
    return CHARACTER * size * (double)svg_characters(text, length);
}

void chart_style_marker(FILE *to, size_t series, double x, double y, double r, const char *note)
{
    fprintf(to, "<g transform=\"translate(%.2f %.2f)\">", x, y);
    switch (series % SHAPES) {
    case 0:
        fprintf(to, "<circle r=\"%.2f\"", r);
        break;
    case 1:
        fprintf(to, "<path d=\"M%.2f %.2fh%.2fv%.2fh%.2fz\"", -0.9 * r, -0.9 * r, 1.8 * r, 1.8 * r,
                -1.8 * r);
        break;
    case 2:
        fprintf(to, "<path d=\"M0 %.2fL%.2f %.2fH%.2fz\"", -1.15 * r, 1.1 * r, 0.85 * r, -1.1 * r);
        break;
    case 3:
        fprintf(to, "<path d=\"M0 %.2fL%.2f 0L0 %.2fL%.2f 0z\"", -1.25 * r, 1.25 * r, 1.25 * r,
                -1.25 * r);
        break;
    case 4:
        fprintf(to, "<path d=\"M0 %.2fL%.2f %.2fH%.2fz\"", 1.15 * r, 1.1 * r, -0.85 * r, -1.1 * r);
        break;
    default:
        fprintf(to, "<path d=\"M%.2f %.2fh%.2fv%.2fh%.2fz\"", -1.3 * r, -0.6 * r, 2.6 * r, 1.2 * r,
                -2.6 * r);
        break;
    }
    fprintf(to, " class=\"p s%zu\">", series % CHART_STYLE_COLOURS);
    if (note && note[0] != '\0') {
        fputs("<title>", to);
        svg_text(to, note, strlen(note));
        fputs("</title>", to);
    }
    fprintf(to, "</%s></g>\n", series % SHAPES == 0 ? "circle" : "path");
}
