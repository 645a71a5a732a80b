#!/bin/sh
# embed_page.sh - prints a C file that holds the dashboard's files: embed_page.sh OUTPUT FILE...
set -eu
output=$1
shift
echo "/* $output - the dashboard's files; printed by embed_page.sh. */"
echo '#include "view/page.h"'
rows=
number=0
for file in "$@"; do
    name=$(basename "$file")
    case $name in
    *.html) type='text/html; charset=utf-8' ;;
    *.css) type='text/css; charset=utf-8' ;;
    *.js) type='text/javascript; charset=utf-8' ;;
    *.svg) type='image/svg+xml' ;;
    *) echo "embed_page.sh: of what type is $name?" >&2 && exit 1 ;;
    esac
    test "$name" = index.html && path=/ || path=/$name
    printf '\nstatic const char text_%d[] =\n' "$number"
    sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/    "/' -e 's/$/\\n"/' "$file"
    echo '    ;'
    rows="$rows    {\"$path\", \"$type\", text_$number, sizeof text_$number - 1},
"
    number=$((number + 1))
done
printf '\nconst struct page_file page_files[] = {\n%s};\nconst size_t page_file_count = %d;\n' "$rows" "$number"
