import Testing

@testable import PlaidSandbox

/// What a connection waits for always ends.
struct ConnectionWaitTests {
    private let limits = ConnectionLimits()

    @Test func everyWaitForAClientHasAnEnd() {
        var wait = ConnectionWait(limits: limits)
        #expect(wait.opened() == .wait(seconds: limits.headSeconds))
        #expect(wait.headCame() == .wait(seconds: limits.bodySeconds))
        #expect(wait.requestEnded() == .stopWaiting)
        #expect(wait.answerBegan() == .wait(seconds: limits.answerSeconds))
        #expect(wait.answerEnded() == .wait(seconds: limits.headSeconds))
    }

    @Test func aStopEndsEveryState() {
        for steps in 0..<5 {
            var wait = ConnectionWait(limits: limits)
            let all: [(inout ConnectionWait) -> ConnectionWait.Action] = [
                { $0.opened() }, { $0.headCame() }, { $0.requestEnded() }, { $0.answerBegan() },
            ]
            for step in all.prefix(steps) { _ = step(&wait) }
            let expected: ConnectionWait.Action = steps < 2 ? .close : .wait(seconds: limits.shutdownSeconds)
            #expect(wait.stop() == expected)
            // Nothing makes it longer, and an answer is the end.
            #expect(wait.headCame() == .nothing)
            #expect(wait.requestEnded() == .nothing)
            #expect(wait.answerBegan() == .nothing)
            while wait.state != .head, wait.answerEnded() != .close {}
        }
    }

    @Test func requestsThatCameTogetherAreAnsweredInTurn() {
        var wait = ConnectionWait(limits: limits)
        _ = wait.opened()
        for _ in 0..<2 {
            _ = wait.headCame()
            _ = wait.requestEnded()
        }
        _ = wait.answerBegan()
        #expect(wait.answerEnded() == .stopWaiting)
        _ = wait.answerBegan()
        #expect(wait.answerEnded() == .wait(seconds: limits.headSeconds))
    }

    @Test func anAnswerBeforeTheEndOfTheRequestLeavesItsLimit() {
        var wait = ConnectionWait(limits: limits)
        _ = wait.opened()
        _ = wait.headCame()
        #expect(wait.answerBegan() == .nothing)
        #expect(wait.answerEnded() == .nothing)
        #expect(wait.state == .body)
        #expect(wait.requestEnded() == .wait(seconds: limits.headSeconds))
        #expect(wait.state == .head)
    }

    @Test func thereIsRoomForFilesBesideConnections() {
        #expect(ConnectionLimits.usualConnections >= 16)
        #expect(ConnectionLimits.usualConnections <= 1_000)
    }
}
