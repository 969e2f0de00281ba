// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import HTTPTypes

/// Counts the responses that a connection owes, and decides how it ends after a request that cannot be read.
///
/// A value without sockets. Requests that were complete before the unreadable one are answered first, in order; the
/// unreadable one is answered once; nothing is answered after it.
package struct ResponseLedger: Sendable, Equatable {
    package enum Step: Sendable, Equatable {
        case nothing
        /// The server, which waits for the rest of the body, gets the error and answers the request itself.
        case tellReader
        /// The request never reached the server, so the connection answers it.
        case refuse(HTTPResponse.Status)
        /// Everything is answered.
        case close
    }

    /// Requests whose head was passed on and whose response has not ended.
    private(set) package var unanswered = 0
    /// Whether a request's head was passed on and its end was not.
    private(set) package var isReceiving = false
    /// Whether a later part of the connection is ignored: a request was unreadable, or asked to be the last one.
    private var isDeaf = false
    private var isOver = false
    private var refusal: HTTPResponse.Status?
    private var isLast = false

    package init() {}

    /// Whether what arrives is passed on to the server.
    package var isListening: Bool { !isDeaf }

    /// Whether what the server writes is sent.
    package var isSending: Bool { !isOver }

    /// Whether the response being written is the last one of the connection.
    package var isAnsweringLast: Bool { unanswered == 1 && refusal == nil && (isLast || isDeaf) }

    /// - Parameter isLast: Whether the connection ends after the response to this request.
    package mutating func headArrived(isLast: Bool) {
        unanswered += 1
        isReceiving = true
        self.isLast = isLast
    }

    package mutating func endArrived() {
        isReceiving = false
        isDeaf = isLast
    }

    /// Records that the request being received, or the next one, cannot be read.
    package mutating func broke(_ status: HTTPResponse.Status) -> Step {
        guard !isDeaf else { return .nothing }
        isDeaf = true
        if isReceiving {
            isReceiving = false
            return unanswered > 0 ? .tellReader : over(.close)
        }
        refusal = status
        return unanswered > 0 ? .nothing : over(.refuse(status))
    }

    package mutating func responseEnded() -> Step {
        unanswered = max(unanswered - 1, 0)
        guard isDeaf, !isOver, unanswered == 0 else { return .nothing }
        return over(refusal.map(Step.refuse) ?? .close)
    }

    private mutating func over(_ step: Step) -> Step {
        isOver = true
        return step
    }
}
