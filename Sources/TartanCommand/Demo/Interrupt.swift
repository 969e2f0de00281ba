import Foundation
import Synchronization

/// Waits for Ctrl-C or SIGTERM.
func untilInterrupted() async throws {
    let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number)
        source.setEventHandler { continuation.yield() }
        source.resume()
        return source
    }
    defer {
        for source in sources { source.cancel() }
        // A second signal ends a process that takes too long to stop.
        for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }
    for await _ in signals { return }
}

/// Runs some work until it ends, or until Ctrl-C or SIGTERM, which cancel it.
func untilInterrupted(_ work: @escaping @Sendable () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await untilInterrupted() }
        group.addTask { try await work() }
        defer { group.cancelAll() }
        try await group.next()
    }
}
