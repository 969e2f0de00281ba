// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Synchronization
import TartanStorage

/// What the worker of a ``PaymentService`` has to do next.
final class PaymentWorker: Sendable {
    private struct State {
        var isStopping = false
        /// Whether a webhook has reported events.
        var hasNews = false
        /// When events are read although no webhook has reported any.
        var nextPoll: Instant?
    }

    private let state = Mutex(State())

    var isStopping: Bool { state.withLock { $0.isStopping } }

    func stop() { state.withLock { $0.isStopping = true } }

    func noteNews() { state.withLock { $0.hasNews = true } }

    /// Why events have to be read.
    enum Reason: Sendable { case news, poll }

    /// Why events have to be read now, if they have to; news are taken.
    func takeReason(_ now: Instant) -> Reason? {
        state.withLock { state in
            if state.hasNews {
                state.hasNews = false
                return .news
            }
            return state.nextPoll.map { $0 <= now } ?? true ? .poll : nil
        }
    }

    func poll(at time: Instant) { state.withLock { $0.nextPoll = time } }

    var nextPoll: Instant? { state.withLock { $0.nextPoll } }
}
