// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import TartanStorage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The database's file as the operating system sees it.
enum DatabaseFile {
    /// Creates the file if it is missing, readable only by its owner.
    ///
    /// An existing file is not changed, including its mode: it may belong to another program.
    static func prepare(_ path: String) throws(StorageError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { throw unopenable(path, String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw unopenable(path, "it is not a regular file")
        }
    }

    /// Restricts a Tartan database to its owner.
    ///
    /// SQLite creates its companion files (`-wal`, `-shm`) with the same mode.
    static func restrict(_ path: String) throws(StorageError) {
        for suffix in ["", "-wal", "-shm"] {
            var status = stat()
            guard stat(path + suffix, &status) == 0, status.st_mode & 0o777 != 0o600 else { continue }
            guard chmod(path + suffix, 0o600) == 0 || !suffix.isEmpty else {
                throw unopenable(path, "its mode cannot be set to 0600 (\(String(cString: strerror(errno))))")
            }
        }
    }

    static func newer(_ path: String) -> StorageError {
        StorageError(
            .unopenable,
            "The database \(path) was written by a newer version of Tartan. Use that version, or another database.")
    }

    static func unopenable(_ path: String, _ reason: String) -> StorageError {
        StorageError(
            .unopenable, "The database \(path) cannot be opened: \(reason). Check the path, or use another file.")
    }
}
