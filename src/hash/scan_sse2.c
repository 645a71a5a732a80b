/* scan_sse2.c - the hasher for SSE2, which every 64-bit x86 processor has. */
#include "hash/scan.h"

#define SCAN_NAME scan_sse2

#include "hash/scan_four.h"
