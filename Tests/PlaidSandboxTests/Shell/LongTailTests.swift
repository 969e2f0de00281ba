// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Every operation of the contract answers.
struct LongTailTests {
    private let contract = Contract.standard

    /// The shortest body that the contract allows.
    private func request(_ operation: Contract.Operation, known: JSONObject) -> JSONObject {
        guard let schema = operation.request else { return [:] }
        let maker = ContractAnswer(
            identifiers: Identifiers(seed: 1), purpose: operation.path, now: Shell.start, known: known, isMinimal: true)
        return maker.object(schema)
    }

    @Test func everyOperationAnswers() async throws {
        let shell = try Shell()
        let registry = shell.sandbox.engine.registry
        let item = try await shell.link()
        #expect(contract.operations.count == 353)
        var successes = 0
        // These make the token useless for all others.
        let last: Set = ["/item/access_token/invalidate", "/item/remove", "/sandbox/item/reset_login"]
        let operations = contract.operations.values.sorted { $0.path < $1.path }
        for operation in operations.filter({ !last.contains($0.path) }) {
            var body = request(operation, known: ["access_token": .string(item.token)])
            body["client_id"] = "client"
            body["secret"] = "secret"
            let path = operation.path.replacing("{consentId}", with: "a").replacing("{recipientId}", with: "b")
            let headers = [(name: "PLAID-CLIENT-ID", value: "client"), (name: "PLAID-SECRET", value: "secret")]
            let answer = await shell.sandbox.handle(
                method: operation.method, path: path, headers: headers,
                body: operation.request == nil ? [] : body.serialized())
            #expect(answer.status < 500, "\(operation.path)")
            let told = answer.headers.filter { $0.name == "Tartan-Fidelity" }.map(\.value)
            #expect(try told == [#require(registry.entry(at: path)).fidelity.rawValue], "\(path)")
            guard answer.status == operation.status else {
                let error = try JSONValue(parsing: answer.body)
                #expect(error["error_code"]?.stringValue?.isEmpty == false, "\(operation.path)")
                // A request that the contract allows is never refused for its form.
                #expect(error["error_code"] != "UNKNOWN_FIELDS", "\(operation.path)")
                continue
            }
            successes += 1
            if operation.reply == .none {
                #expect(answer.body.isEmpty)
                continue
            }
            guard case .json(let schema) = operation.reply else {
                #expect(answer.body.starts(with: "%PDF".utf8) || answer.body.starts(with: "PK".utf8))
                continue
            }
            let violations = ContractValidator().violations(of: try JSONValue(parsing: answer.body), schema: schema)
            #expect(violations.isEmpty, "\(operation.path): \(violations)")
        }
        // Requests that name what nobody has made are refused; Tests/e2e/test_long_tail.py makes it first and gets all 349.
        #expect(successes > 100)
    }

    @Test func recipientsAreKeptPerClient() async throws {
        var shell = try Shell()
        let made = try await shell.call(
            "/payment_initiation/recipient/create", ["name": "Ada", "iban": "GB29NWBK60161331926819"])
        #expect(made.status == 200)
        let id = made.body["recipient_id"] ?? .null
        let found = try await shell.call("/payment_initiation/recipient/get", ["recipient_id": id])
        #expect(found.body["name"] == "Ada")
        #expect(found.body["recipient_id"] == id)
        let list = try await shell.call("/payment_initiation/recipient/list")
        #expect(list.body["recipients"]?.arrayValue?.count == 1)
        shell.clientID = "another"
        let other = try await shell.call("/payment_initiation/recipient/get", ["recipient_id": id])
        #expect(other.status == 404)
    }

    @Test func tokensOfNobodyAreRefused() async throws {
        let shell = try Shell()
        for (token, message) in [
            ("nonsense", "invalid format"), ("access-sandbox-1", "could not find matching access token"),
        ] {
            let answer = try await shell.call("/signal/prepare", ["access_token": .string(token)])
            #expect(answer.status == 400)
            #expect(answer.body["error_message"]?.stringValue?.contains(message) == true)
        }
    }

    @Test func anAssetReportTakesItsTime() async throws {
        let shell = try Shell()
        let item = try await shell.link()
        let made = try await shell.call(
            "/asset_report/create", ["access_tokens": [.string(item.token)], "days_requested": 10])
        let body: JSONObject = ["asset_report_token": made.body["asset_report_token"] ?? .null]
        #expect(try await shell.call("/asset_report/get", body).body["error_code"] == "PRODUCT_NOT_READY")
        await shell.sandbox.advance(by: 3)
        #expect(try await shell.call("/asset_report/get", body).status == 200)
    }
}
