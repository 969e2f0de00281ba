// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import PlaidJSON
import PlaidSandbox
import PlaidTypes
import Synchronization
import Testing

@testable import TartanAssistant

/// A whole server, on a Sandbox in this process.
struct AssistantTests {
    /// A client and what it was answered.
    private final class Session: Sendable {
        let sandbox: PlaidSandbox
        let workbench: Workbench
        private let written = Mutex<[[UInt8]]>([])
        static let secret = "a-secret-of-this-test"

        init(_ surroundings: Surroundings, standardToken: String? = nil, projects: [String] = []) throws {
            var settings = PlaidSandbox.Configuration()
            settings.seed = 7
            let sandbox = try PlaidSandbox(configuration: settings)
            self.sandbox = sandbox
            let transport = InProcessTransport { request async throws(PlaidError) in
                let path = String(request.url.dropFirst("http://localhost".count))
                let answer = await sandbox.handle(
                    method: request.method.rawValue, path: path,
                    headers: request.headers + [("Host", "localhost")], body: request.body)
                return TransportResponse(status: answer.status, headers: answer.headers, body: answer.body)
            }
            guard let url = URL(string: "http://localhost") else { throw ToolProblem("no address") }
            var configuration = PlaidClientConfiguration()
            configuration.retry = .never
            workbench = Workbench(
                surroundings: surroundings,
                client: PlaidClient(
                    clientID: "assistant", secret: ClientSecret(Self.secret), environment: .custom(url),
                    configuration: configuration, transport: transport),
                control: SandboxControl(address: "http://localhost", clientID: "assistant", transport: transport),
                secrets: [Self.secret], standardToken: standardToken,
                doctor: { words in ["words": .array(words.map(JSONValue.string))] },
                projects: ProjectFolders(projects))
        }

        /// Serves lines and answers what was written, by id.
        func serve(_ messages: [JSONValue]) async throws -> [JSONValue] {
            let input = Mutex(messages.map { $0.serialized() + [0x0A] })
            let start = written.withLock(\.count)
            try await Assistant(workbench, version: "1").serve(
                reading: { input.withLock { $0.isEmpty ? [] : $0.removeFirst() } },
                writing: { line in self.written.withLock { $0.append(line) } })
            return try written.withLock { try $0[start...].map { try JSONValue(parsing: $0) } }
        }

        /// Calls a tool.
        func call(_ tool: String, _ arguments: JSONObject = [:]) async throws -> JSONValue {
            let answers = try await serve([
                AssistantTests.initialize,
                [
                    "jsonrpc": "2.0", "id": 1, "method": "tools/call",
                    "params": ["name": .string(tool), "arguments": .object(arguments)],
                ],
            ])
            return try #require(answers.first { $0["id"] == 1 })
        }
    }

    private static let initialize: JSONValue = [
        "jsonrpc": "2.0", "id": 0, "method": "initialize",
        "params": ["protocolVersion": "2025-11-25", "capabilities": [:]],
    ]

    private func itemToken(_ session: Session) async throws -> String {
        let made = try await session.workbench.client.sandboxPublicTokenCreate(
            institutionID: "ins_109508", initialProducts: [.transactions, .auth, .identity, .liabilities, .investments])
        let item = try await session.workbench.client.itemPublicTokenExchange(publicToken: made.publicToken)
        await session.sandbox.advance(by: 10)
        return item.accessToken.reveal()
    }

    /// With everything that is given read, no answer holds a token, a whole number or an owner.
    @Test func nothingOfAPersonLeavesWhereDataIsReal() async throws {
        let session = try Session(.real)
        let token = try await itemToken(session)
        let clear = try await session.workbench.client.identityGet(accessToken: AccessToken(token)).members()
        let owner = try #require(clear["accounts"]?[0]?["owners"]?[0]?["names"]?[0]?.stringValue)
        let auth = try await session.workbench.client.authGet(accessToken: AccessToken(token)).members()
        let number = try #require(auth["numbers"]?["ach"]?[0]?["account"]?.stringValue)
        var read = 0
        for tool in session.workbench.tools {
            var arguments: JSONObject = [:]
            if tool.arguments.contains(where: { $0.name == "access_token" }) {
                arguments["access_token"] = .string(token)
            }
            if tool.name == "explain" { arguments["word"] = .string(token) }
            if tool.name == "search_guides" { arguments["query"] = .string(token) }
            if tool.name == "verify_webhook" {
                arguments = ["body": .string(token), "plaid_verification": .string(token)]
            }
            if tool.name == "run_doctor" { arguments = ["redirect_uri": .string("\(token) \(Session.secret)")] }
            let answer = try await session.call(tool.name, arguments)
            let text = String(decoding: answer.serialized(), as: UTF8.self)
            #expect(answer["result"]?["isError"] == false, "\(tool.name): \(text)")
            for secret in [token, Session.secret, owner, number] {
                #expect(!text.contains(secret), "\(secret) in the answer of \(tool.name)")
            }
            read += 1
        }
        print("assistant: \(read) tools answered without a token, a number or an owner")
        #expect(read > 10)
    }

    /// A text of a bank may talk an assistant into sending what it read somewhere.
    @Test func noAddressIsCalledWhereDataIsReal() async throws {
        let session = try Session(.real)
        let refused = try await session.call("run_doctor", ["webhook_url": "https://elsewhere.example.com/?what"])
        #expect(refused["result"]?["isError"] == true)
        for tool in session.workbench.tools {
            #expect(!tool.arguments.contains { $0.name == "webhook" }, "\(tool.name)")
        }
    }

    /// Folders that an assistant names are scanned only where its user allowed it.
    @Test func theDoctorStaysInTheFoldersThatItsUserNamed() async throws {
        let base = FileManager.default.temporaryDirectory.appending(path: "folders-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: base) }
        for folder in ["shop/web", "shop-of-others"] {
            try FileManager.default.createDirectory(
                at: base.appending(path: folder), withIntermediateDirectories: true)
        }
        let shop = base.appending(path: "shop").path
        try FileManager.default.createSymbolicLink(
            atPath: shop + "/out", withDestinationPath: base.appending(path: "shop-of-others").path)
        let session = try Session(.ownSandbox, projects: [shop])
        for allowed in [shop, shop + "/web", shop + "/web/.."] {
            let answer = try await session.call("run_doctor", ["project": .string(allowed)])
            #expect(answer["result"]?["isError"] == false, "\(allowed)")
        }
        let none = try Session(.ownSandbox)
        let outside = [
            shop + "/..", shop + "/out", shop + "-of-others", "/", ".", "", "/etc", shop + "/missing", "a\0b",
        ]
        for (session, folders) in [(session, outside), (none, outside + [shop])] {
            for folder in folders {
                let answer = try await session.call("run_doctor", ["project": .string(folder)])
                #expect(answer["result"]?["isError"] == true, "\(folder)")
                let text = answer["result"]?["content"]?[0]?["text"]?.stringValue ?? ""
                #expect(text.contains("--project"), "\(folder): \(text)")
            }
        }
    }

    @Test func toolsThatChangeAreNotThereWhereDataIsReal() async throws {
        let session = try Session(.real)
        for tool in Tool.all where tool.effect != .reads {
            #expect(try await session.call(tool.name)["error"]?["code"] == -32602, "\(tool.name)")
        }
    }

    @Test func errorsOfPlaidSayWhatToDoAndShowNoToken() async throws {
        let session = try Session(.real, standardToken: "access-sandbox-00000000-0000-0000-0000-000000000000")
        let answer = try await session.call("get_accounts")
        #expect(answer["result"]?["isError"] == true)
        let members = answer["result"]?["structuredContent"]
        #expect(members?["error_code"] == "INVALID_ACCESS_TOKEN")
        #expect(members?["advice"]?.stringValue?.isEmpty == false)
        #expect(!String(decoding: answer.serialized(), as: UTF8.self).contains("00000000-0000"))
    }

    @Test func inASandboxTheTokenOfAMadeItemIsAnsweredAndUsed() async throws {
        let session = try Session(.ownSandbox)
        let made = try await session.call("create_sandbox_item")["result"]?["structuredContent"]
        #expect(made?["access_token"]?.stringValue?.hasPrefix("access-sandbox-") == true)
        let item = try await session.call("get_item")["result"]?["structuredContent"]
        #expect(item?["item"]?["item_id"] == made?["item_id"])
        // Webhooks hold public tokens of Link sessions; those were never given.
        #expect(session.workbench.gate.pass("public-sandbox-3f1c9a52-8a3e-4f0e-9b7d-0a1b2c3d4e5f") == "[token removed]")
    }

    @Test func theHostedSandboxIsNotSteered() throws {
        let names = Set(try Session(.hostedSandbox).workbench.tools.map(\.name))
        #expect(names.isSuperset(of: ["create_sandbox_item", "fire_webhook", "reset_login", "get_accounts"]))
        #expect(names.isDisjoint(with: ["advance_clock", "inject_fault", "get_webhook_deliveries"]))
    }

    @Test func faultsOfOthersAreNotTouched() async throws {
        let session = try Session(.ownSandbox)
        _ = await session.sandbox.handle(
            path: "/_tartan/faults", headers: [("Host", "localhost")],
            body: (["kind": "reset", "client_id": "other"] as JSONObject).serialized())
        _ = try await session.call("inject_fault", ["kind": "delay", "seconds": 0])
        let listed = try await session.call("list_faults")["result"]?["structuredContent"]
        #expect(listed?["faults"]?.arrayValue?.count == 1)
        let cleared = try await session.call("clear_faults")["result"]?["structuredContent"]
        #expect(cleared?["removed"]?.arrayValue?.count == 1)
        let left = await session.sandbox.handle(
            method: "GET", path: "/_tartan/faults", headers: [("Host", "localhost")])
        #expect(try JSONValue(parsing: left.body)["faults"]?.arrayValue?.count == 1)
    }

    @Test func manyCallsAtOnceAreAllAnswered() async throws {
        let session = try Session(.ownSandbox)
        let calls = (1...200).map { number -> JSONValue in
            [
                "jsonrpc": "2.0", "id": .number(JSONNumber(number)), "method": "tools/call",
                "params": ["name": "explain", "arguments": ["word": "R01"]],
            ]
        }
        let answers = try await session.serve([Self.initialize] + calls)
        #expect(Set(answers.compactMap { $0["id"]?.intValue }) == Set(0...200))
        #expect(answers.count == 201)
    }
}
