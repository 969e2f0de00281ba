// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// For syscall().
#define _GNU_SOURCE

#include "CTartanDescriptors.h"

#ifdef __has_feature
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
// The sanitizers put functions of their own in the same places.
#define OTHERS_INTERPOSE
#endif
#endif

#if defined(__linux__) && !defined(OTHERS_INTERPOSE)

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_int kept = -1;

int tartan_keep_descriptor(void) {
    if (atomic_load(&kept) >= 0) return 1;
    int opened = openat(AT_FDCWD, "/dev/null", O_RDONLY | O_CLOEXEC);
    int none = -1;
    if (opened >= 0 && !atomic_compare_exchange_strong(&kept, &none, opened)) syscall(SYS_close, opened);
    return atomic_load(&kept) >= 0;
}

// /proc/NUMBER/stat, as Dispatch names the state of a thread.
static int is_state_of_thread(const char *path) {
    if (strncmp(path, "/proc/", 6) != 0) return 0;
    const char *number = path + 6;
    size_t digits = strspn(number, "0123456789");
    return digits > 0 && strcmp(number + digits, "/stat") == 0;
}

// The linker prefers these two to the C library's, for Dispatch too. They do what those do, except for the one file.

int open(const char *path, int flags, ...) {
    mode_t mode = 0;
    if (flags & (O_CREAT | __O_TMPFILE)) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    int opened = openat(AT_FDCWD, path, flags, mode);
    if (opened < 0 && (errno == EMFILE || errno == ENFILE) && is_state_of_thread(path)) {
        int spare = atomic_load(&kept);
        if (spare >= 0) return spare;
    }
    return opened;
}

int close(int descriptor) {
    if (descriptor >= 0 && descriptor == atomic_load(&kept)) return 0;
    return (int)syscall(SYS_close, descriptor);
}

#else

int tartan_keep_descriptor(void) { return 1; }

#endif
