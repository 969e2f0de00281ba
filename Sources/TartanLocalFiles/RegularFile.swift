// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    package import Glibc
#elseif canImport(Musl)
    package import Musl
#else
    package import Darwin
#endif

/// A file that somebody named, opened for reading.
///
/// Opening never waits: neither for a writer of a named pipe nor for a device. Only a regular file is read, and only up to
/// a limit. What is known of it comes from the open file, so nobody can exchange it between a check and the reading.
package struct RegularFile: ~Copyable {
    package let descriptor: Int32
    /// The user who owns it.
    package let owner: uid_t
    /// Its kind and permissions.
    package let mode: mode_t
    package let size: Int

    package var isRegular: Bool { mode & S_IFMT == S_IFREG }

    /// - Parameter followsLinks: Whether a symbolic link is followed; otherwise it is refused with `ELOOP`.
    package init(opening path: String, followsLinks: Bool = true) throws(FileProblem) {
        // A path of the system ends at its first NUL, so another file would be read.
        guard !path.utf8.contains(0) else { throw .system(EINVAL) }
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followsLinks ? 0 : O_NOFOLLOW)
        let descriptor = open(path, flags)
        guard descriptor >= 0 else { throw .system(errno) }
        try self.init(owning: descriptor)
    }

    /// Takes over a descriptor, which is closed in any case.
    package init(owning descriptor: Int32) throws(FileProblem) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw .system(code)
        }
        self.descriptor = descriptor
        owner = status.st_uid
        mode = status.st_mode
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// Reads the whole file from where it stands.
    package func bytes(limit: Int) throws(FileProblem) -> [UInt8] {
        guard isRegular else { throw .notRegular }
        guard size <= limit else { throw .tooLarge(limit: limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(max(size, 0))
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system(errno) }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
            // It may grow while it is read, and the size of some files of the system is unknown.
            guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
        }
    }

    /// Reads the whole file from its start in pieces, so that memory does not grow with the file.
    ///
    /// It can be called again for another pass over the same open file.
    package func forEachPiece(limit: Int, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
        guard isRegular else { throw FileProblem.notRegular }
        guard size <= limit else { throw FileProblem.tooLarge(limit: limit) }
        let descriptor = descriptor
        try Self.forEachPiece(limit: limit, body) { buffer, offset in
            pread(descriptor, &buffer, buffer.count, off_t(offset))
        }
    }

    /// Reads standard input in pieces to its end; unlike a file, it may be a pipe or a terminal.
    package static func forEachPieceOfStandardInput(
        limit: Int, _ body: (ArraySlice<UInt8>) throws -> Void
    ) throws {
        try forEachPiece(limit: limit, body) { buffer, _ in read(STDIN_FILENO, &buffer, buffer.count) }
    }

    private static func forEachPiece(
        limit: Int, _ body: (ArraySlice<UInt8>) throws -> Void, read: (inout [UInt8], Int) -> Int
    ) throws {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var offset = 0
        while true {
            let count = read(&buffer, offset)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileProblem.system(errno) }
            guard count > 0 else { return }
            offset += count
            guard offset <= limit else { throw FileProblem.tooLarge(limit: limit) }
            try body(buffer[..<count])
        }
    }

    /// Opens and reads a whole file.
    package static func bytes(
        of path: String, limit: Int, followsLinks: Bool = true
    ) throws(FileProblem) -> [UInt8] {
        try RegularFile(opening: path, followsLinks: followsLinks).bytes(limit: limit)
    }
}
