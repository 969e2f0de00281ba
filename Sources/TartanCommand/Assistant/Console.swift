// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Standard input and output of a protocol.
///
/// Neither blocks a shared thread, and both stop when the task is
/// cancelled.
final class Console: Sendable {
    private let reading = DispatchQueue(label: "tartan-standard-input")
    private let writing = DispatchQueue(label: "tartan-standard-output")
    /// A byte in it ends every wait.
    private let wake: (reading: Int32, writing: Int32)

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure("A pipe cannot be created: \(String(cString: strerror(errno))).") }
        wake = (ends[0], ends[1])
    }

    deinit {
        close(wake.reading)
        close(wake.writing)
    }

    /// Returns the next bytes; empty at the end or when the task is cancelled.
    func read() async throws -> [UInt8] {
        try await perform(on: reading) { wake in
            while true {
                guard Self.wait(for: STDIN_FILENO, POLLIN, wake) else { return [] }
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

    /// Writes bytes after all earlier ones.
    func write(_ bytes: [UInt8]) async throws {
        guard !bytes.isEmpty else { return }
        try await perform(on: writing) { wake in
            var rest = bytes[...]
            while !rest.isEmpty {
                guard Self.wait(for: STDOUT_FILENO, POLLOUT, wake) else { throw CancellationError() }
                // A ready pipe accepts this many bytes without blocking.
                let written = rest.prefix(4096).withUnsafeBytes {
                    Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
                }
                if written < 0, errno == EINTR || errno == EAGAIN { continue }
                // The reader has gone, so there is no client left to serve.
                guard written > 0 else { throw CancellationError() }
                rest = rest.dropFirst(written)
            }
        }
    }

    private func perform<T: Sendable>(
        on queue: DispatchQueue, _ work: @escaping @Sendable (_ wake: Int32) throws -> T
    ) async throws -> T {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                queue.async { [wake] in continuation.resume(with: Result { try work(wake.reading) }) }
            }
        } onCancel: {
            var byte: UInt8 = 0
            _ = Foundation.write(wake.writing, &byte, 1)
        }
    }

    /// Returns whether a descriptor is ready; false when the wait was stopped.
    private static func wait(for descriptor: Int32, _ event: Int32, _ wake: Int32) -> Bool {
        var waits = [
            pollfd(fd: descriptor, events: Int16(event), revents: 0),
            pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let ready = poll(&waits, nfds_t(waits.count), -1)
            if ready < 0, errno == EINTR { continue }
            return ready > 0 && waits[1].revents == 0
        }
    }
}
