// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TartanLocalFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file of vault keys that only its owner can read.
package enum VaultKeyFile {
    /// The maximum number of keys in a file: the reader must accept what the writer writes.
    package static let maximumKeys = 64
    /// Room for this many keys with the longest ids, and for comments.
    private static let maximumBytes = 64 * 1024

    /// Creates a file with one new key.
    ///
    /// - Throws: `keyFileExists` when the file already exists; it is never overwritten.
    package static func create(_ path: String) throws(VaultError) -> VaultKeyring {
        let keyring = try VaultKeyring(active: VaultKey.random())
        // A crash leaves the whole file or none: it gets its name when it is complete.
        let draft = "\(path).\(UInt64.random(in: .min ... .max)).new"
        try write(keyring, to: draft)
        defer { unlink(draft) }
        if link(draft, path) != 0 {
            // Some file systems have no hard links.
            guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(errno) else { throw cannotCreate(path) }
            try write(keyring, to: path)
        }
        let status = DurableFile.syncFolder(of: path)
        guard status == 0 else {
            unlink(path)
            throw VaultError(.unsafeKeyFile, "The key file \(path) cannot be written: \(reason(status)).")
        }
        return keyring
    }

    /// Inserts a new key before the existing ones.
    ///
    /// - Throws: `tooManyKeys` when the file is full; it is not changed.
    package static func addKey(_ path: String) throws(VaultError) -> VaultKeyring {
        try change(path) { keyring throws(VaultError) in
            guard keyring.older.count + 1 < maximumKeys else {
                throw VaultError(
                    .tooManyKeys,
                    """
                    The key file \(path) contains \(keyring.older.count + 1) keys, the maximum; \
                    run `tartan vault retire` first, which removes keys that are no longer needed.
                    """)
            }
            return try keyring.adding(VaultKey.random())
        }
    }

    /// Removes all keys except the active one.
    package static func retireOlderKeys(_ path: String) throws(VaultError) -> VaultKeyring {
        try change(path) { keyring throws(VaultError) in try VaultKeyring(active: keyring.active) }
    }

    /// Replaces a key file.
    ///
    /// It is replaced atomically, after the new one was synced to disk, so that a crash leaves either the old or the new
    /// file. Two processes wait for each other, so that no key is lost.
    private static func change(
        _ path: String, _ body: (VaultKeyring) throws(VaultError) -> VaultKeyring
    ) throws(VaultError) -> VaultKeyring {
        let lock = try lock(path)
        defer { flock(lock.descriptor, LOCK_UN) }
        let keyring = try body(try load(path))
        let successor = path + ".new"
        // Left behind by a crash before the replacement: nothing has been encrypted with its key.
        unlink(successor)
        try write(keyring, to: successor)
        let status = DurableFile.replace(path, with: successor)
        guard status == 0 else {
            unlink(successor)
            throw VaultError(.unsafeKeyFile, "The key file \(path) cannot be replaced: \(reason(status)).")
        }
        return keyring
    }

    /// Locks a key file, and makes sure that it was not replaced before the lock was acquired.
    private static func lock(_ path: String) throws(VaultError) -> RegularFile {
        while true {
            let file = try open(path)
            var locked = stat()
            var named = stat()
            guard flock(file.descriptor, LOCK_EX) == 0, fstat(file.descriptor, &locked) == 0 else {
                throw VaultError(.unsafeKeyFile, "The key file \(path) cannot be locked: \(reason()).")
            }
            if lstat(path, &named) == 0, named.st_ino == locked.st_ino, named.st_dev == locked.st_dev { return file }
            // Another process replaced it while this one waited.
        }
    }

    /// The error for a file that the last call could not create.
    private static func cannotCreate(_ path: String) -> VaultError {
        guard errno == EEXIST else {
            return VaultError(.unsafeKeyFile, "The key file \(path) cannot be created: \(reason()).")
        }
        return VaultError(
            .keyFileExists, "\(path) already exists and is not overwritten; keep it, or use another file.")
    }

    /// Writes a file that must not exist yet.
    private static func write(_ keyring: VaultKeyring, to path: String) throws(VaultError) {
        let descriptor = systemOpen(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw cannotCreate(path) }
        defer { close(descriptor) }
        let note = "# Tartan's vault keys, the active one first. Without them, the database cannot be read."
        let bytes = Array("\(note)\n\(keyring.exportText())\n".utf8)
        // The umask may have removed the owner's permissions, but never added any.
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

    /// Whether the file contains keys, even if other users can read it.
    package static func holdsKeys(_ path: String) -> Bool {
        do {
            _ = try keyring(in: try open(path), path)
            return true
        } catch {
            return false
        }
    }

    /// Reads a key file, if only its owner can.
    package static func load(_ path: String) throws(VaultError) -> VaultKeyring {
        let file = try open(path)
        guard file.isRegular else {
            throw VaultError(.unsafeKeyFile, "\(path) is not a regular file; use a key file.")
        }
        guard file.mode & 0o077 == 0 else {
            throw VaultError(.unsafeKeyFile, "Other users can read the key file \(path); run `chmod 600` on it first.")
        }
        guard file.size > 0, file.size <= maximumBytes else {
            throw VaultError(
                .malformedKey,
                "\(path) is not a key file: it has \(file.size) bytes; `tartan vault init` creates one.")
        }
        return try keyring(in: file, path)
    }

    /// Reads the keys of an open file.
    private static func keyring(in file: borrowing RegularFile, _ path: String) throws(VaultError) -> VaultKeyring {
        guard let bytes = try? file.bytes(limit: maximumBytes), !bytes.isEmpty,
            let text = String(validating: bytes, as: UTF8.self)
        else {
            throw VaultError(.malformedKey, "\(path) is not a key file; `tartan vault init` creates one.")
        }
        return try VaultKeyring(text: text, source: path)
    }

    private static func open(_ path: String) throws(VaultError) -> RegularFile {
        do {
            return try RegularFile(opening: path, followsLinks: false)
        } catch .system(ENOENT) {
            throw VaultError(.missingKey, "The key file \(path) does not exist; `tartan vault init` creates one.")
        } catch .system(ELOOP) {
            throw VaultError(.unsafeKeyFile, "The key file \(path) is a symbolic link; use the file itself.")
        } catch {
            throw VaultError(.unsafeKeyFile, "The key file \(path) \(error.predicate).")
        }
    }

    private static func systemOpen(_ path: String, _ flags: Int32) -> Int32 {
        #if canImport(Glibc)
            Glibc.open(path, flags, 0o600)
        #elseif canImport(Musl)
            Musl.open(path, flags, 0o600)
        #else
            Darwin.open(path, flags, 0o600)
        #endif
    }

    private static func reason(_ status: Int32 = errno) -> String { String(cString: strerror(status)) }
}
