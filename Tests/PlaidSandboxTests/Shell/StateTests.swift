import Foundation
import PlaidJSON
import Synchronization
import Testing

@testable import PlaidSandbox

@Suite struct StateTests {
    @Test func aSandboxGoesOnWhereItsFileEnds() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        var token = ""
        var kid = ""
        var truth = JSONValue.null
        do {
            let shell = try Shell { $0.stateFile = path }
            let item = try await shell.link(webhook: "https://example.com/hook")
            token = item.token
            await shell.sandbox.advance(by: 86_400)
            kid = shell.sandbox.engine.keys.withLock { $0.current.id }
            truth = try await shell.control("/_tartan/truth").body
            shell.sandbox.save()
        }
        var shell = try Shell { $0.stateFile = path }
        #expect(shell.sandbox.now == Shell.start + 86_400)
        #expect(try await shell.control("/_tartan/truth").body == truth)
        #expect(try await shell.call("/item/get", ["access_token": .string(token)]).status == 200)
        #expect(try await shell.call("/webhook_verification_key/get", ["key_id": .string(kid)]).status == 200)
        #expect(try await shell.control("/_tartan/webhooks").body["webhooks"]?.arrayValue?.isEmpty == false)
        shell.secret = "wrong"
        #expect(try await shell.call("/categories/get").body["error_code"] == "INVALID_API_KEYS")
    }

    @Test func aResetIsSaved() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        do {
            let shell = try Shell { $0.stateFile = path }
            _ = try await shell.link()
            shell.sandbox.save()
            _ = try await shell.control("/_tartan/reset", [:])
            shell.sandbox.save()
        }
        let shell = try Shell { $0.stateFile = path }
        #expect(shell.sandbox.engine.allClients.isEmpty)
    }

    @Test func onlyItsOwnerCanReadTheFile() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        let shell = try Shell { $0.stateFile = path }
        _ = try await shell.link()
        shell.sandbox.save()
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path) {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(name)")
        }
    }

    private func message(_ path: String) -> String {
        do {
            _ = try Shell { $0.stateFile = path }
            return ""
        } catch {
            return "\(error)"
        }
    }

    @Test func otherFilesAreLeftAlone() throws {
        let folder = try TemporaryFolder()
        let text = folder.path("notes.txt")
        let notes = Data(String(repeating: "not a database ", count: 100).utf8)
        try notes.write(to: URL(fileURLWithPath: text))
        #expect(message(text).contains("is not a state file of the Sandbox"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: text)) == notes)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: text)
        #expect(message(text).contains("is not a state file of the Sandbox"))
        let attributes = try FileManager.default.attributesOfItem(atPath: text)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o644)
        #expect(message(folder.path("no/such/folder/state.sqlite")).contains("cannot be opened"))
        #expect(message(folder.url.path).contains("cannot be opened"))
    }

    @Test func oneSandboxPerFile() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        let shell = try Shell { $0.stateFile = path }
        #expect(message(path).contains("in use by another process"))
        #expect(try await shell.call("/categories/get").status == 200)
    }
}
