/* scan_portable.c - the hasher in vectors of the compiler's own, for processors whose vector
 * instructions have no hasher here. (On x86, scan_sse2.c is the same code.) */
#include "hash/scan.h"

#define SCAN_NAME scan_portable

#include "hash/scan_four.h"
