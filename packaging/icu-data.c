// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// Usage: icu-data > FILE
//
// Writes the part of Foundation's ICU data that a server needs, 3 MB of 34: host names, normalization, transliterations, time zones and
// formats in English. What is left out are other languages, names of languages, regions and units, sort orders, line breaks, and
// character sets other than Unicode's. A call that needs them fails or falls back to the root locale. RepositoryTests allows
// the sources only what works without them.
//
// scripts/release links this program with the complete data, whose symbol ICU_DATA contains ICU's version. The layout is ICU's
// "common data": a header, a count, offsets of names and items relative to the count, names in order, items.
#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern const unsigned char ICU_DATA[];

struct entry {
    uint32_t name, data;
};

static int begins(const char *text, const char *prefix) { return strncmp(text, prefix, strlen(prefix)) == 0; }

static int ends(const char *text, const char *suffix) {
    size_t length = strlen(text), end = strlen(suffix);
    return length >= end && strcmp(text + length - end, suffix) == 0;
}

// Whether a file's name begins with the code of a language: two or three small letters, and nothing or a region after them.
static int is_locale(const char *base) {
    size_t letters = 0;
    while (islower((unsigned char)base[letters])) letters++;
    return (letters == 2 || letters == 3) && (base[letters] == '_' || base[letters] == '.');
}

static int is_needed(const char *name) {
    const char *path = strchr(name, '/') ? strchr(name, '/') + 1 : name;
    const char *base = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
    static const char *const folders[] = {"rbnf/", "coll/", "lang/", "unit/", "region/", "brkitr/line"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        if (begins(path, folders[i])) return 0;
    }
    if (ends(base, ".cnv") || ends(base, ".spp") || ends(base, ".cfu") || ends(base, ".dict")) return 0;
    if (strcmp(base, "unames.icu") == 0 || strcmp(base, "langInfo.res") == 0) return 0;
    if (is_locale(base)) {
        return strcmp(base, "en.res") == 0 || strcmp(base, "en_US.res") == 0 || strcmp(base, "en_US_POSIX.res") == 0;
    }
    return 1;
}

static uint32_t align(uint32_t offset) { return (offset + 15) & ~(uint32_t)15; }

static void pad(uint32_t from, uint32_t to) {
    for (; from < to; from++) putchar(0);
}

int main(void) {
    uint16_t header;
    memcpy(&header, ICU_DATA, sizeof header);
    const unsigned char *table = ICU_DATA + header;
    uint32_t count;
    memcpy(&count, table, sizeof count);
    const struct entry *entries = (const void *)(table + sizeof count);
    if (memcmp(ICU_DATA + 12, "CmnD", 4) != 0 || count < 1000 || count > 100000) {
        fprintf(stderr, "icu-data: this version of ICU has another layout; see packaging/icu-data.c\n");
        return 1;
    }
    struct entry *kept = calloc(count, sizeof *kept);
    uint32_t *items = calloc(count, sizeof *items), *sizes = calloc(count, sizeof *sizes), number = 0;
    if (!kept || !items || !sizes) return 1;
    for (uint32_t i = 0; i < count; i++) {
        // The last item's end is not in the table; it is a time zone's or a unit's locale, which is left out.
        if (i + 1 == count || !is_needed((const char *)table + entries[i].name)) continue;
        items[number] = i;
        sizes[number++] = entries[i + 1].data - entries[i].data;
    }
    uint32_t position = sizeof count + number * sizeof *kept;
    for (uint32_t i = 0; i < number; i++) {
        kept[i].name = position;
        position += strlen((const char *)table + entries[items[i]].name) + 1;
    }
    uint32_t names = position;
    for (uint32_t i = 0; i < number; i++) {
        // Data begins where 16 divides its distance from the header's beginning.
        kept[i].data = position = align(header + position) - header;
        position += sizes[i];
    }
    fwrite(ICU_DATA, 1, header, stdout);
    fwrite(&number, sizeof number, 1, stdout);
    fwrite(kept, sizeof *kept, number, stdout);
    for (uint32_t i = 0; i < number; i++) {
        const char *name = (const char *)table + entries[items[i]].name;
        fwrite(name, 1, strlen(name) + 1, stdout);
    }
    position = names;
    for (uint32_t i = 0; i < number; i++) {
        pad(position, kept[i].data);
        fwrite(table + entries[items[i]].data, 1, sizes[i], stdout);
        position = kept[i].data + sizes[i];
    }
    if (fflush(stdout) != 0 || ferror(stdout)) return 1;
    fprintf(stderr, "icu-data: %u of %u items, %u kB\n", number, count, (header + position) / 1000);
    return 0;
}
