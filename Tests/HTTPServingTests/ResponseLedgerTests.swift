// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import TartanHTTPServing
import Testing

/// Every request is answered once and in order, whatever follows it on its connection.
struct ResponseLedgerTests {
    /// Where a connection breaks, with the requests that were complete before.
    enum Break: CaseIterable, Sendable {
        /// Before the head of the next request.
        case between
        /// In the body of the next request, whose response has not begun.
        case inBody
        /// In the body of the next request, which was refused before its end.
        case inAnsweredBody
    }

    @Test(arguments: Break.allCases, 0..<4)
    func aBrokenRequest(_ kind: Break, before: Int) {
        // How many of the earlier requests are answered when the connection breaks.
        for answered in 0...before {
            var ledger = ResponseLedger()
            for _ in 0..<before { ledger.receiveRequest() }
            for _ in 0..<answered { #expect(ledger.responseEnded() == .nothing) }
            var open = before - answered
            if kind != .between { ledger.headArrived(isLast: false) }
            if kind == .inBody { open += 1 }
            if kind == .inAnsweredBody {
                guard open == 0 else { continue }
                #expect(ledger.responseEnded() == .nothing)
            }
            var step = ledger.broke(.badRequest)
            #expect(!ledger.isListening)
            // Nothing that comes later counts.
            #expect(ledger.broke(.badRequest) == .nothing)
            if kind == .inBody {
                #expect(step == .tellReader)
                step = .nothing
            }
            while open > 0 {
                #expect(step == .nothing && ledger.isSending)
                step = ledger.responseEnded()
                open -= 1
            }
            #expect(step == (kind == .between ? .refuse(.badRequest) : .close), "\(kind) \(before) \(answered)")
            #expect(!ledger.isSending)
            #expect(ledger.responseEnded() == .nothing)
        }
    }

    @Test func nothingIsAnsweredBehindTheLastRequest() {
        var ledger = ResponseLedger()
        ledger.receiveRequest()
        ledger.receiveRequest(isLast: true)
        #expect(!ledger.isListening)
        #expect(ledger.broke(.badRequest) == .nothing)
        #expect(ledger.responseEnded() == .nothing)
        #expect(ledger.isSending)
        #expect(ledger.responseEnded() == .close)
        #expect(!ledger.isSending)
    }

    /// The client is told with the last response, and not before, that nothing follows.
    @Test func theLastResponseIsKnownBeforeItIsWritten() {
        var ledger = ResponseLedger()
        ledger.receiveRequest()
        #expect(!ledger.isAnsweringLast)
        ledger.headArrived(isLast: true)
        #expect(!ledger.isAnsweringLast)
        _ = ledger.responseEnded()
        // Also when the body is still being received.
        #expect(ledger.isAnsweringLast)
        ledger.endArrived()
        #expect(ledger.isAnsweringLast)

        ledger = ResponseLedger()
        ledger.headArrived(isLast: false)
        #expect(ledger.broke(.badRequest) == .tellReader && ledger.isAnsweringLast)

        // The refusal of what follows is the last one here.
        ledger = ResponseLedger()
        ledger.receiveRequest()
        #expect(ledger.broke(.badRequest) == .nothing && !ledger.isAnsweringLast)
    }

    @Test func aConnectionGoesOnWhileItsRequestsAreWhole() {
        var ledger = ResponseLedger()
        for _ in 0..<100 {
            ledger.receiveRequest()
            #expect(ledger.responseEnded() == .nothing)
            // Refused before its end, which then comes.
            ledger.headArrived(isLast: false)
            #expect(ledger.responseEnded() == .nothing)
            ledger.endArrived()
        }
        #expect(ledger.isListening && ledger.isSending && ledger.unanswered == 0)
    }
}

extension ResponseLedger {
    fileprivate mutating func receiveRequest(isLast: Bool = false) {
        headArrived(isLast: isLast)
        endArrived()
    }
}
