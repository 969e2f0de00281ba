#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files that are there whole or not at all, also after a power cut.
package enum DurableFile {
    /// Puts a finished and synced file in the place of another.
    ///
    /// A rename is only durable once the folder that holds the names has reached the disk.
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
        // Some file systems have nothing to sync for a folder and say so.
        return errno == EINVAL || errno == EROFS ? 0 : errno
    }
}
