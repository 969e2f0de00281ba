// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

#include "CTartanLibPQ.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

#ifdef __APPLE__
static const char *const file = "libpq.5.dylib";
#else
static const char *const file = "libpq.so.5";
#endif

// One line for each function: its type, name, parameters and arguments. The table makes the pointers, finds them in the library and
// defines the functions that call them.
#define FUNCTIONS(F, P) \
    F(PQconninfoOption *, PQconninfoParse, (const char *a, char **e), (a, e)) \
    F(PQconninfoOption *, PQconndefaults, (void), ()) \
    P(PQconninfoFree, (PQconninfoOption * o), (o)) \
    F(PGconn *, PQconnectStartParams, (const char *const *k, const char *const *v, int e), (k, v, e)) \
    F(PostgresPollingStatusType, PQconnectPoll, (PGconn * c), (c)) \
    P(PQfinish, (PGconn * c), (c)) \
    F(ConnStatusType, PQstatus, (const PGconn *c), (c)) \
    F(PGTransactionStatusType, PQtransactionStatus, (const PGconn *c), (c)) \
    F(char *, PQerrorMessage, (const PGconn *c), (c)) \
    F(int, PQsocket, (const PGconn *c), (c)) \
    F(int, PQsetnonblocking, (PGconn * c, int n), (c, n)) \
    F(PQnoticeProcessor, PQsetNoticeProcessor, (PGconn * c, PQnoticeProcessor p, void *a), (c, p, a)) \
    F(int, PQsendQuery, (PGconn * c, const char *q), (c, q)) \
    F(int, PQsendPrepare, (PGconn * c, const char *n, const char *q, int p, const unsigned int *t), (c, n, q, p, t)) \
    F(int, PQsendQueryPrepared, \
      (PGconn * c, const char *n, int p, const char *const *v, const int *l, const int *f, int r), \
      (c, n, p, v, l, f, r)) \
    F(int, PQsendDescribePrepared, (PGconn * c, const char *n), (c, n)) \
    F(int, PQflush, (PGconn * c), (c)) \
    F(int, PQconsumeInput, (PGconn * c), (c)) \
    F(int, PQisBusy, (PGconn * c), (c)) \
    F(PGresult *, PQgetResult, (PGconn * c), (c)) \
    F(ExecStatusType, PQresultStatus, (const PGresult *r), (r)) \
    F(char *, PQresultErrorField, (const PGresult *r, int f), (r, f)) \
    F(char *, PQcmdTuples, (PGresult * r), (r)) \
    F(int, PQntuples, (const PGresult *r), (r)) \
    F(int, PQnfields, (const PGresult *r), (r)) \
    F(char *, PQfname, (const PGresult *r, int c), (r, c)) \
    F(int, PQgetisnull, (const PGresult *r, int i, int c), (r, i, c)) \
    F(char *, PQgetvalue, (const PGresult *r, int i, int c), (r, i, c)) \
    F(int, PQgetlength, (const PGresult *r, int i, int c), (r, i, c)) \
    P(PQclear, (PGresult * r), (r)) \
    F(PGcancel *, PQgetCancel, (PGconn * c), (c)) \
    F(int, PQcancel, (PGcancel * c, char *e, int s), (c, e, s)) \
    P(PQfreeCancel, (PGcancel * c), (c))

#define FUNCTION_POINTER(type, name, parameters, arguments) type(*name) parameters;
#define PROCEDURE_POINTER(name, parameters, arguments) void(*name) parameters;
static struct {
    FUNCTIONS(FUNCTION_POINTER, PROCEDURE_POINTER)
} library;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char failure[512] = "";

// Sets `failure` if the symbol is missing, and keeps the first one.
static void *find(void *handle, const char *name) {
    void *symbol = dlsym(handle, name);
    if (!symbol && !failure[0]) snprintf(failure, sizeof failure, "%s has no function %s", file, name);
    return symbol;
}

#define FIND_FUNCTION(type, name, parameters, arguments) *(void **)&library.name = find(handle, #name);
#define FIND_PROCEDURE(name, parameters, arguments) *(void **)&library.name = find(handle, #name);

static void load(void) {
    // RTLD_LOCAL: its symbols, OpenSSL's among them, must not meet those of the executable.
    void *handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        const char *reason = dlerror();
        snprintf(failure, sizeof failure, "%s", reason ? reason : file);
        return;
    }
    FUNCTIONS(FIND_FUNCTION, FIND_PROCEDURE)
}

const char *tartan_libpq_load(void) {
    pthread_once(&once, load);
    return failure[0] ? failure : 0;
}

// Hidden: in a process that also links libpq itself, its symbols stay its own.
#define DEFINE_FUNCTION(type, name, parameters, arguments) \
    __attribute__((visibility("hidden"))) type name parameters { return library.name arguments; }
#define DEFINE_PROCEDURE(name, parameters, arguments) \
    __attribute__((visibility("hidden"))) void name parameters { library.name arguments; }

FUNCTIONS(DEFINE_FUNCTION, DEFINE_PROCEDURE)
