// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation

/// Notices Ctrl-C and SIGTERM from its creation until `end()`.
struct Interruption {
    private let sources: [any DispatchSourceSignal]
    /// An element for each signal.
    let signals: AsyncStream<Void>

    /// Returns when the signals are noticed: what the caller then prints may promise it.
    init() async {
        let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
        self.signals = signals
        var sources: [any DispatchSourceSignal] = []
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { continuation.yield() }
            // A signal that comes before Dispatch has taken up the source is lost.
            await withCheckedContinuation { isRegistered in
                source.setRegistrationHandler { isRegistered.resume() }
                source.resume()
            }
            sources.append(source)
        }
        self.sources = sources
    }

    /// Gives the signals their usual effect again: a second one ends a process that takes too long to stop.
    func end() {
        for source in sources { source.cancel() }
        for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }
}

/// Waits for Ctrl-C or SIGTERM.
func untilInterrupted() async throws {
    let interruption = await Interruption()
    defer { interruption.end() }
    for await _ in interruption.signals { return }
}

/// Runs some work until it ends, or until Ctrl-C or SIGTERM, which cancel it; both are noticed before it begins.
func untilInterrupted(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let interruption = await Interruption()
    defer { interruption.end() }
    let signals = interruption.signals
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { for await _ in signals { return } }
        group.addTask { try await work() }
        defer { group.cancelAll() }
        try await group.next()
    }
}
