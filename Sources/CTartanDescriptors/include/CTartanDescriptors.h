// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// Keeps a descriptor for what Dispatch opens every second, so that it always can. Returns 0 if there was none left.
///
/// On Linux, Dispatch reads the state of each of its threads from /proc, and ends the process if it cannot open the file: a
/// server that has no descriptors left would not refuse connections but disappear. With the descriptor kept, such a read
/// finds an empty file instead, which Dispatch passes over. Elsewhere there is nothing to do, and the function returns 1.
int tartan_keep_descriptor(void);
