// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TokenVault

/// A command's output: standard output, or a file that appears when it is complete.
struct OutputFile {
    private let descriptor: Int32
    private let path: String?
    private let temporary: String?

    /// Opens the output.
    ///
    /// - Parameter path: A file, replaced at the end; `nil` or `-` for standard output.
    init(_ path: String?) throws {
        guard let path, path != "-" else {
            descriptor = STDOUT_FILENO
            self.path = nil
            temporary = nil
            return
        }
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT != S_IFREG {
            // Write to a pipe or a device directly; opening it must not wait for a reader.
            descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
            if descriptor >= 0 { _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK) }
            temporary = nil
        } else {
            // In a folder such as /tmp, another user could have made a file of a name that can be guessed, and read it.
            let partial = "\(path).partial-\(UInt64.random(in: .min ... .max))"
            descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
            temporary = partial
        }
        self.path = path
        guard descriptor >= 0 else {
            let reason = errno == ENXIO ? "nothing reads from it" : String(cString: strerror(errno))
            throw Failure("The file \(path) cannot be written: \(reason).")
        }
    }

    /// Writes a whole text to a file, which keeps its content if that fails.
    static func write(_ text: String, to path: String) throws {
        let file = try OutputFile(path)
        do {
            try file.write(text)
            try file.finish()
        } catch {
            file.abandon()
            throw error
        }
    }

    func write(_ text: String) throws {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                throw Failure("The output cannot be written: \(String(cString: strerror(errno))).")
            }
            bytes = bytes.dropFirst(written)
        }
    }

    /// Renames the file to its final name.
    func finish() throws {
        guard let path, let temporary else { return }
        let isWritten = fsync(descriptor) == 0 && close(descriptor) == 0
        let status = isWritten ? DurableFile.replace(path, with: temporary) : errno
        guard status == 0 else {
            unlink(temporary)
            throw Failure("The file \(path) cannot be written: \(String(cString: strerror(status))).")
        }
    }

    /// Discards the output and keeps the previous file.
    func abandon() {
        if let temporary { unlink(temporary) }
    }
}
