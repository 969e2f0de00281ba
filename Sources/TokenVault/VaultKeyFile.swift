import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file of vault keys that only its owner can read.
package enum VaultKeyFile {
    private static let maximumBytes = 4096

    /// Makes a file with one new key.
    ///
    /// - Throws: `keyFileExists` when something is there already; it is never overwritten.
    package static func create(_ path: String) throws(VaultError) -> VaultKeyring {
        let keyring = try VaultKeyring(active: VaultKey.random())
        try write(keyring, to: path)
        return keyring
    }

    /// Puts a new key before those that a key file holds.
    ///
    /// The file is replaced as a whole, after the new one has reached the disk, so that no moment is without the old keys.
    package static func addKey(_ path: String) throws(VaultError) -> VaultKeyring {
        let keyring = try load(path).adding(VaultKey.random())
        let successor = path + ".new"
        try write(keyring, to: successor)
        guard rename(successor, path) == 0 else {
            let reason = reason()
            unlink(successor)
            throw VaultError(.unsafeKeyFile, "The key file \(path) cannot be replaced: \(reason).")
        }
        return keyring
    }

    /// Writes a file that was not there before.
    private static func write(_ keyring: VaultKeyring, to path: String) throws(VaultError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST {
                throw VaultError(
                    .keyFileExists, "\(path) exists already and is not overwritten; keep it, or name another file.")
            }
            throw VaultError(.unsafeKeyFile, "The key file \(path) cannot be made: \(reason()).")
        }
        defer { close(descriptor) }
        let note = "# Tartan's vault keys, the active one first. Without them the database cannot be read."
        let bytes = Array("\(note)\n\(keyring.exportText())\n".utf8)
        // The umask may have taken bits away from the owner, never added any.
        guard fchmod(descriptor, 0o600) == 0, systemWrite(descriptor, bytes) == bytes.count, fsync(descriptor) == 0
        else {
            let reason = reason()
            unlink(path)
            throw VaultError(.unsafeKeyFile, "The key file \(path) cannot be written: \(reason).")
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: [UInt8]) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes, bytes.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes, bytes.count)
        #else
            Darwin.write(descriptor, bytes, bytes.count)
        #endif
    }

    /// Reads a key file, provided that nobody but its owner can.
    package static func load(_ path: String) throws(VaultError) -> VaultKeyring {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT:
                throw VaultError(.missingKey, "There is no key file \(path); `tartan vault init` makes one.")
            case ELOOP:
                throw VaultError(.unsafeKeyFile, "The key file \(path) is a symbolic link; name the file itself.")
            default:
                throw VaultError(.unsafeKeyFile, "The key file \(path) cannot be read: \(reason()).")
            }
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw VaultError(.unsafeKeyFile, "The key file \(path) cannot be read: \(reason()).")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw VaultError(.unsafeKeyFile, "\(path) is not a regular file; name a key file.")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw VaultError(.unsafeKeyFile, "Others may read the key file \(path); run `chmod 600` on it first.")
        }
        guard status.st_size > 0, status.st_size <= maximumBytes else {
            throw VaultError(
                .malformedKey, "\(path) is no key file: it has \(status.st_size) bytes; `tartan vault init` makes one.")
        }
        var bytes = [UInt8](repeating: 0, count: maximumBytes)
        let count = read(descriptor, &bytes, bytes.count)
        guard count > 0, let text = String(validating: bytes[..<count], as: UTF8.self) else {
            throw VaultError(.malformedKey, "\(path) is no key file; `tartan vault init` makes one.")
        }
        return try VaultKeyring(text: text, source: path)
    }

    private static func reason() -> String { String(cString: strerror(errno)) }
}
