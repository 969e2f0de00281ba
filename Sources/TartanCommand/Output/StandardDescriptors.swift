// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Standard input, output and error of a process that was started without some of them.
enum StandardDescriptors {
    /// Opens `/dev/null` in the place of each that is closed.
    ///
    /// Otherwise the next file or connection to be opened would get its number, and what is meant for the terminal would be
    /// written into it. Output that is closed still cannot be written, which commands report; messages are dropped.
    static func occupy() {
        for (descriptor, mode) in [(STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY)]
        where fcntl(descriptor, F_GETFD) == -1 {
            // The lowest number that is free is this one.
            _ = open("/dev/null", mode)
        }
    }
}
