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
    ///   - write: Takes one whole line with its end, and is not called twice at once.
    package func serve(
        reading next: () async throws -> [UInt8], writing write: @escaping @Sendable ([UInt8]) throws -> Void
    ) async throws {
        let output = Output(write)
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
                        try output.write(passed(reaction.answers), asArray: reaction.isBatch)
                        continue
                    }
                    if running >= Self.maximumRunning {
                        try await group.next()
                        running -= 1
                    }
                    running += 1
                    group.addTask { try await self.work(reaction, output) }
                }
            }
            try await group.waitForAll()
        }
    }

    private func work(_ reaction: ProtocolMachine.Reaction, _ output: Output) async throws {
        var answers = reaction.answers
        for call in reaction.calls {
            let result = await workbench.run(call.tool, call.arguments)
            answers += machine.withLock { $0.finish(call, result) }
        }
        try output.write(passed(answers), asArray: reaction.isBatch)
    }

    /// The answers as they may leave; a request's id is the client's own word.
    private func passed(_ answers: [JSONValue]) -> [JSONValue] {
        answers.map { answer in
            guard let members = answer.objectValue else { return answer }
            return .object(
                JSONObject(members.pairs.map { ($0.key, $0.key == "id" ? $0.value : workbench.gate.pass($0.value)) }))
        }
    }

    /// Whole lines, one after the other.
    private final class Output: Sendable {
        private let write: Mutex<@Sendable ([UInt8]) throws -> Void>

        init(_ write: @escaping @Sendable ([UInt8]) throws -> Void) { self.write = Mutex(write) }

        func write(_ answers: [JSONValue], asArray: Bool) throws {
            guard !answers.isEmpty else { return }
            let values = asArray ? [.array(answers)] : answers
            try write.withLock { write in for value in values { try write(value.serialized() + [0x0A]) } }
        }
    }
}
