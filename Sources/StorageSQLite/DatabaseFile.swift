import Storage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The database's file as the operating system sees it.
enum DatabaseFile {
    /// Makes the file when it is missing, and takes from everybody but its owner the right to read it.
    ///
    /// SQLite gives the files beside it (`-wal`, `-shm`) the same mode.
    static func prepare(_ path: String) throws(StorageError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { throw unopenable(path, String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw unopenable(path, "it is not a regular file")
        }
        if status.st_mode & 0o777 != 0o600, fchmod(descriptor, 0o600) != 0 {
            throw unopenable(path, "its mode cannot be set to 0600 (\(String(cString: strerror(errno))))")
        }
        for suffix in ["-wal", "-shm"] where access(path + suffix, F_OK) == 0 { chmod(path + suffix, 0o600) }
    }

    static func unopenable(_ path: String, _ reason: String) -> StorageError {
        StorageError(
            .unopenable, "The database \(path) cannot be opened: \(reason). Check the path, or name another file.")
    }
}
