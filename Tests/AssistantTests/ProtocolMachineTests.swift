// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import TartanTestSupport
import Testing

@testable import TartanAssistant

/// The protocol's rules, one line at a time.
struct ProtocolMachineTests {
    private static func machine() -> ProtocolMachine {
        var catalogue = Catalogue()
        catalogue.tools = [["name": "one"]]
        catalogue.toolNames = ["one"]
        catalogue.prompts = Prompt.all
        catalogue.version = "1"
        return ProtocolMachine(catalogue)
    }

    private static func line(_ text: String) -> LineSplitter.Line { .whole(Array(text.utf8)) }

    private static func agreed(_ version: String = "2025-11-25") -> ProtocolMachine {
        var machine = machine()
        _ = machine.receive(
            line(
                #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(version)","capabilities":{}}}"#
            ))
        return machine
    }

    @Test func theHandshakeAgreesOnTheWantedRevisionOrOffersTheNewest() {
        for (wanted, given) in [("2024-11-05", "2024-11-05"), ("2026-07-28", "2025-11-25"), ("none", "2025-11-25")] {
            #expect(Self.agreed(wanted).agreed?.rawValue == given)
        }
    }

    @Test func nothingButAPingIsAnsweredBeforeTheHandshake() {
        var machine = Self.machine()
        let early = machine.receive(Self.line(#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#)).answers
        #expect(early.first?["error"]?["code"] == -32600)
        let ping = machine.receive(Self.line(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#)).answers
        #expect(ping == [["jsonrpc": "2.0", "id": 1, "result": [:]]])
    }

    @Test func aRequestThatDescribesItselfNeedsNoHandshake() {
        var machine = Self.machine()
        let meta = #""_meta":{"\#(Envelope.version)":"2026-07-28","\#(Envelope.capabilities)":{}}"#
        let listed = machine.receive(
            Self.line(#"{"jsonrpc":"2.0","id":"a","method":"tools/list","params":{\#(meta)}}"#)
        ).answers.first
        #expect(listed?["result"]?["resultType"] == "complete")
        #expect(listed?["result"]?["_meta"]?[Envelope.serverInfo]?["name"] == "tartan")
        #expect(listed?["result"]?["cacheScope"] == "public")
        let ping = machine.receive(Self.line(#"{"jsonrpc":"2.0","id":"b","method":"ping","params":{\#(meta)}}"#))
        #expect(ping.answers.first?["error"]?["code"] == -32601)
    }

    @Test func aCallIsWorkAndItsAnswerComesLater() throws {
        var machine = Self.agreed()
        let request = Self.line(#"{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"one"}}"#)
        let call = try #require(machine.receive(request).calls.first)
        #expect(call.tool == "one")
        // The id is taken for as long as the work lasts.
        #expect(machine.receive(request).answers.first?["error"]?["code"] == -32600)
        let answers = machine.finish(call, ToolResult(members: ["a": 1]))
        #expect(answers.first?["result"]?["structuredContent"] == ["a": 1])
        #expect(answers.first?["result"]?["content"]?[0]?["text"] == #"{"a":1}"#)
        #expect(machine.receive(request).calls.count == 1)
    }

    @Test func whatIsCancelledIsNotAnswered() throws {
        var machine = Self.agreed()
        let call = try #require(
            machine.receive(
                Self.line(#"{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"one"}}"#)
            ).calls.first)
        let cancel = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":5}}"#
        #expect(machine.receive(Self.line(cancel)).answers.isEmpty)
        #expect(machine.finish(call, ToolResult(members: [:])).isEmpty)
        // Long done: the notification means nothing.
        #expect(machine.receive(Self.line(cancel)).answers.isEmpty)
    }

    @Test func arraysAreOfOneRevisionOnly() {
        let batch = Self.line(
            #"[{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","id":2,"method":"initialize"},5]"#)
        var current = Self.agreed()
        #expect(current.receive(batch).answers.first?["error"]?["code"] == -32600)
        var older = Self.agreed("2025-03-26")
        let reaction = older.receive(batch)
        #expect(reaction.isBatch)
        #expect(reaction.answers.map { $0["id"] } == [1, 2, .null])
        #expect(reaction.answers.map { $0["error"]?["code"] } == [nil, -32600, -32600])
    }

    @Test func responsesAndNotificationsAreNotAnswered() {
        var machine = Self.agreed()
        for text in [
            #"{"jsonrpc":"2.0","id":1,"result":{}}"#, #"{"jsonrpc":"2.0","id":1,"error":{}}"#,
            #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, #"{"jsonrpc":"2.0","method":"tools/list"}"#,
            #"{"jsonrpc":"2.0","method":"x","params":[]}"#,
        ] {
            let reaction = machine.receive(Self.line(text))
            #expect(reaction.answers.isEmpty && reaction.calls.isEmpty, "\(text)")
        }
    }

    @Test(arguments: SeededGenerator.seeds(4))
    func randomLinesNeverGetAnythingButTheProtocol(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var machine = Self.agreed("2025-03-26")
        let good = Array(
            #"[{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"one","arguments":{"a":[1,2]}}}]"#.utf8)
        for _ in 0..<2_000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(contentsOf: bytes[..<place], at: place)
                }
            }
            let reaction = machine.receive(.whole(bytes))
            for answer in reaction.answers + reaction.calls.flatMap({ machine.finish($0, ToolResult(members: [:])) }) {
                #expect(answer["jsonrpc"] == "2.0", "seed \(seed)")
                #expect((answer["result"] == nil) != (answer["error"] == nil), "seed \(seed)")
                #expect(throws: Never.self, "seed \(seed)") { try JSONValue(parsing: answer.serialized()) }
            }
        }
        #expect(
            machine.receive(Self.line(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#)).answers.first?["result"] == [:])
    }
}
