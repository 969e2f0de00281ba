// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files that exist completely or not at all, even after a power failure.
package enum DurableFile {
    /// Replaces a file with a complete and synced one.
    ///
    /// A rename is only durable once its folder has been synced to disk.
    ///
    /// - Returns: 0, or `errno` of what failed.
    package static func replace(_ path: String, with successor: String) -> Int32 {
        guard rename(successor, path) == 0 else { return errno }
        return syncFolder(of: path)
    }

    /// Makes the names in a file's folder durable.
    ///
    /// - Returns: 0, or `errno` of what failed.
    package static func syncFolder(of path: String) -> Int32 {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return errno }
        defer { close(descriptor) }
        guard fsync(descriptor) != 0 else { return 0 }
        // Some file systems cannot sync folders and report that.
        return errno == EINVAL || errno == EROFS ? 0 : errno
    }
}
