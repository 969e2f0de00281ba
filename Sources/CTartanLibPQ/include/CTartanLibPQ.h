// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The part of libpq, PostgreSQL's client library, that TartanStoragePostgreSQL uses.
//
// The library is loaded when the first PostgreSQL database is opened, so that building Tartan needs no headers and running it
// without PostgreSQL needs no library. libpq's interface has been stable since PostgreSQL 9.
#pragma once

/// Loads libpq, once for the process. Every function below needs it and ends the process without it.
///
/// - Returns: NULL, or why it could not be loaded. The text belongs to the process and is not freed.
const char *_Nullable tartan_libpq_load(void);

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
typedef struct pg_cancel PGcancel;

typedef enum { CONNECTION_OK, CONNECTION_BAD } ConnStatusType;

typedef enum {
    PGRES_POLLING_FAILED = 0,
    PGRES_POLLING_READING,
    PGRES_POLLING_WRITING,
    PGRES_POLLING_OK,
} PostgresPollingStatusType;

typedef enum {
    PGRES_EMPTY_QUERY = 0,
    PGRES_COMMAND_OK,
    PGRES_TUPLES_OK,
    PGRES_FATAL_ERROR = 7,
} ExecStatusType;

typedef enum { PQTRANS_IDLE } PGTransactionStatusType;

typedef struct {
    char *_Null_unspecified keyword;
    char *_Nullable envvar;
    char *_Nullable compiled;
    char *_Nullable val;
    char *_Nullable label;
    char *_Nullable dispchar;
    int dispsize;
} PQconninfoOption;

typedef void (*PQnoticeProcessor)(void *_Nullable arg, const char *_Nullable message);

#pragma clang assume_nonnull begin

// Addresses.
PQconninfoOption *_Nullable PQconninfoParse(const char *address, char *_Nullable *_Nullable error);
PQconninfoOption *_Nullable PQconndefaults(void);
void PQconninfoFree(PQconninfoOption *options);

// Connections.
PGconn *_Nullable PQconnectStartParams(
    const char *_Nullable const *_Nonnull keywords, const char *_Nullable const *_Nonnull values, int expandDatabase);
PostgresPollingStatusType PQconnectPoll(PGconn *connection);
void PQfinish(PGconn *connection);
ConnStatusType PQstatus(const PGconn *connection);
PGTransactionStatusType PQtransactionStatus(const PGconn *connection);
char *PQerrorMessage(const PGconn *connection);
int PQsocket(const PGconn *connection);
int PQsetnonblocking(PGconn *connection, int isNonblocking);
PQnoticeProcessor _Nullable PQsetNoticeProcessor(
    PGconn *connection, PQnoticeProcessor processor, void *_Nullable argument);

// Statements.
int PQsendQuery(PGconn *connection, const char *query);
int PQsendPrepare(
    PGconn *connection, const char *name, const char *query, int parameters, const unsigned int *_Nullable types);
int PQsendQueryPrepared(
    PGconn *connection, const char *name, int parameters, const char *_Nullable const *_Nullable values,
    const int *_Nullable lengths, const int *_Nullable formats, int resultFormat);
int PQsendDescribePrepared(PGconn *connection, const char *name);
int PQflush(PGconn *connection);
int PQconsumeInput(PGconn *connection);
int PQisBusy(PGconn *connection);

// Results.
PGresult *_Nullable PQgetResult(PGconn *connection);
ExecStatusType PQresultStatus(const PGresult *_Nullable result);
char *_Nullable PQresultErrorField(const PGresult *result, int field);
char *PQcmdTuples(PGresult *result);
int PQntuples(const PGresult *result);
int PQnfields(const PGresult *result);
char *_Nullable PQfname(const PGresult *result, int column);
int PQgetisnull(const PGresult *result, int row, int column);
char *_Nullable PQgetvalue(const PGresult *result, int row, int column);
int PQgetlength(const PGresult *result, int row, int column);
void PQclear(PGresult *_Nullable result);

// Cancellation.
PGcancel *_Nullable PQgetCancel(PGconn *connection);
int PQcancel(PGcancel *cancel, char *error, int errorSize);
void PQfreeCancel(PGcancel *_Nullable cancel);

#pragma clang assume_nonnull end
