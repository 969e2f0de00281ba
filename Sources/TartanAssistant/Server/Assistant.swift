// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Synchronization

/// A server of the Model Context Protocol: lines in, lines out.
package final class Assistant: Sendable {
    /// How many tools run at once; a client that asks for more waits.
    static let maximumRunning = 16

    private let workbench: Workbench
    private let machine: Mutex<ProtocolMachine>

    /// Makes a server.
    ///
    /// - Parameter version: What the server calls its own version.
    package init(_ workbench: Workbench, version: String) {
        self.workbench = workbench
        machine = Mutex(ProtocolMachine(Catalogue(of: workbench, version: version)))
    }

    /// Serves until the input ends; what was asked before then is answered.
    ///
    /// - Parameters:
    ///   - next: The next bytes; empty at the end.
    ///   - write: Takes whole lines and writes them before anything that comes later.
    package func serve(
        reading next: () async throws -> [UInt8], writing write: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            var splitter = LineSplitter()
            var running = 0
            var isOpen = true
            while isOpen {
                let chunk = try await next()
                isOpen = !chunk.isEmpty
                for line in isOpen ? splitter.take(chunk) : splitter.finish() {
                    let reaction = machine.withLock { $0.receive(line) }
                    guard !reaction.calls.isEmpty else {
                        try await write(lines(of: reaction.answers, asArray: reaction.isBatch))
                        continue
                    }
                    if running >= Self.maximumRunning {
                        try await group.next()
                        running -= 1
                    }
                    running += 1
                    group.addTask { try await write(self.work(reaction)) }
                }
            }
            try await group.waitForAll()
        }
    }

    /// Has the tools run that a line asks for.
    private func work(_ reaction: ProtocolMachine.Reaction) async -> [UInt8] {
        var answers = reaction.answers
        for call in reaction.calls {
            let result = await workbench.run(call.tool, call.arguments)
            answers += machine.withLock { $0.finish(call, result) }
        }
        return lines(of: answers, asArray: reaction.isBatch)
    }

    /// The answers as they may leave; a request's id is the client's own word.
    private func lines(of answers: [JSONValue], asArray: Bool) -> [UInt8] {
        let passed = answers.map { answer in
            guard let members = answer.objectValue else { return answer }
            return .object(
                JSONObject(members.pairs.map { ($0.key, $0.key == "id" ? $0.value : workbench.gate.pass($0.value)) }))
        }
        if asArray { return passed.isEmpty ? [] : JSONValue.array(passed).serialized() + [0x0A] }
        return passed.flatMap { $0.serialized() + [0x0A] }
    }
}
