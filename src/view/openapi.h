/* openapi.h - the description of the HTTP API, src/view/openapi.json, carried in the program. */
#ifndef JOULEHASH_OPENAPI_H
#define JOULEHASH_OPENAPI_H

extern const char openapi_document[];

#endif
