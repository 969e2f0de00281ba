// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

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

    /// A client that sends more cannot extend the wait for its reading.
    @Test(arguments: [false, true]) func anAnswerThatHasBegunIsWaitedForWhateverElseComes(isWhole: Bool) {
        var wait = ConnectionWait(limits: limits)
        _ = wait.opened()
        _ = wait.headCame()
        _ = wait.requestEnded()
        _ = wait.answerBegan()
        #expect(wait.headCame() == .wait(seconds: limits.bodySeconds))
        if isWhole {
            #expect(wait.requestEnded() == .wait(seconds: limits.answerSeconds))
            #expect(wait.answerWentOn() == .wait(seconds: limits.answerSeconds))
        }
        #expect(wait.timeIsUp() == .close)
    }

    /// A body that does not come ends the connection after the answers to the requests before it.
    @Test func aBodyThatStallsBehindRequestsLeavesTheirAnswers() {
        var wait = ConnectionWait(limits: limits)
        _ = wait.opened()
        _ = wait.headCame()
        #expect(wait.timeIsUp() == .close)
        _ = wait.requestEnded()
        _ = wait.headCame()
        #expect(wait.timeIsUp() == .giveUpBody)
        _ = wait.requestEnded()
        for _ in 0..<2 {
            #expect(wait.state == .answer)
            _ = wait.answerBegan()
            _ = wait.answerEnded()
        }
        #expect(wait.state == .head)
        var stopping = ConnectionWait(limits: limits)
        _ = stopping.headCame()
        _ = stopping.requestEnded()
        _ = stopping.headCame()
        _ = stopping.stop()
        #expect(stopping.timeIsUp() == .close)
    }

    @Test func thereIsRoomForFilesBesideConnections() {
        #expect(ConnectionLimits.usualConnections >= 16)
        #expect(ConnectionLimits.usualConnections <= 1_000)
    }
}
