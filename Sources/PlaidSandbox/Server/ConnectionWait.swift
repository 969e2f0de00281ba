// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a connection waits for, and what ends the wait.
///
/// Pure: it is told what passes and says what is to be done.
struct ConnectionWait: Sendable, Equatable {
    enum State: Sendable, Equatable {
        case head
        case body
        /// The server's own work has no limit here: an answer may be held back on purpose.
        case answer
        case reading
    }

    enum Action: Sendable, Equatable {
        case nothing
        /// The wait that has begun ends after so many seconds.
        case wait(seconds: Double)
        case stopWaiting
        /// The body of a request is not waited for any longer, and earlier requests are answered first.
        case giveUpBody
        case close
    }

    let limits: ConnectionLimits
    private(set) var state = State.head
    private(set) var isStopping = false
    /// Requests whose end has come and that are not answered.
    private var unanswered = 0
    /// Whether the request whose body comes was answered before its end.
    private var isAnsweredEarly = false
    /// Whether an answer has begun and not ended, which a client may let wait whatever else it sends.
    private var isAnswering = false

    init(limits: ConnectionLimits) { self.limits = limits }

    static func == (one: ConnectionWait, other: ConnectionWait) -> Bool {
        one.state == other.state && one.isStopping == other.isStopping && one.unanswered == other.unanswered
    }

    mutating func opened() -> Action { begin(.head) }

    mutating func headCame() -> Action { begin(.body) }

    mutating func requestEnded() -> Action {
        if isAnsweredEarly { isAnsweredEarly = false } else { unanswered += 1 }
        return next()
    }

    mutating func answerBegan() -> Action {
        isAnswering = true
        return state == .answer ? begin(.reading) : .nothing
    }

    /// A further piece of an answer was written, which a client that does not read would have kept back.
    mutating func answerWentOn() -> Action { state == .reading ? begin(.reading) : .nothing }

    mutating func answerEnded() -> Action {
        isAnswering = false
        if unanswered > 0 { unanswered -= 1 } else { isAnsweredEarly = state == .body }
        // A body that comes is still waited for.
        return state == .body ? .nothing : next()
    }

    /// A wait that has begun is over.
    func timeIsUp() -> Action {
        state == .body && unanswered > 0 && !isAnswering && !isStopping ? .giveUpBody : .close
    }

    private mutating func next() -> Action {
        if unanswered > 0 { return begin(isAnswering ? .reading : .answer) }
        return isStopping ? .close : begin(.head)
    }

    /// The server is to stop: nobody is waited for who has not asked anything.
    mutating func stop() -> Action {
        isStopping = true
        return state == .head ? .close : .wait(seconds: limits.shutdownSeconds)
    }

    private mutating func begin(_ next: State) -> Action {
        state = next
        // A wait that has begun before the stop goes on, and with it the connection ends.
        guard !isStopping else { return .nothing }
        switch next {
        case .head: return .wait(seconds: limits.headSeconds)
        case .body: return .wait(seconds: limits.bodySeconds)
        case .answer: return .stopWaiting
        case .reading: return .wait(seconds: limits.answerSeconds)
        }
    }
}
