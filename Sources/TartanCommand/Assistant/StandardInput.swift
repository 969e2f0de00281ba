import Foundation
import Synchronization

/// The bytes of standard input, read when they are asked for, until they end or are not wanted any more.
final class StandardInput: Sendable {
    private let queue = DispatchQueue(label: "tartan-standard-input")
    /// A byte in it ends a wait.
    private let wake: (reading: Int32, writing: Int32)

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else {
            throw Failure("Standard input cannot be read: \(String(cString: strerror(errno))).")
        }
        wake = (ends[0], ends[1])
    }

    deinit {
        close(wake.reading)
        close(wake.writing)
    }

    /// The next bytes; empty at the end, and when the task is cancelled.
    func next() async throws -> [UInt8] {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                queue.async { [wake] in continuation.resume(with: Result { try Self.read(wake.reading) }) }
            }
        } onCancel: {
            var byte: UInt8 = 0
            _ = write(wake.writing, &byte, 1)
        }
    }

    private static func read(_ wake: Int32) throws -> [UInt8] {
        var waits = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let ready = poll(&waits, nfds_t(waits.count), -1)
            if ready < 0, errno == EINTR { continue }
            guard ready > 0, waits[1].revents == 0 else { return [] }
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            let count = Foundation.read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count >= 0 else {
                throw Failure("Standard input cannot be read: \(String(cString: strerror(errno))).")
            }
            return Array(buffer.prefix(count))
        }
    }
}

/// Whole lines on standard output.
enum StandardOutput {
    static func write(_ bytes: [UInt8]) throws {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            // Whoever read has gone: there is nobody left to serve.
            guard written > 0 else { throw CancellationError() }
            bytes = bytes.dropFirst(written)
        }
    }
}
