// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTesting
import PlaidTypes
import TartanRedaction
import Testing

@testable import PlaidSandbox

/// Sends requests to a Sandbox in this process.
private struct SandboxTransport: PlaidTransport {
    let sandbox: PlaidSandbox

    func send(_ request: TransportRequest, timeout: Duration) async throws(PlaidError) -> TransportResponse {
        let path = request.url.replacingOccurrences(of: "https://sandbox.plaid.com", with: "")
        let response = await sandbox.handle(
            method: request.method.rawValue, path: path, headers: request.headers, body: request.body)
        return TransportResponse(status: response.status, headers: response.headers, body: response.body)
    }
}

private func client(_ transport: any PlaidTransport, _ environment: PlaidEnvironment = .sandbox) -> PlaidClient {
    var configuration = PlaidClientConfiguration()
    configuration.retry = .never
    return PlaidClient(
        clientID: "client-of-the-test", secret: "secret-of-the-test", environment: environment,
        configuration: configuration, transport: transport)
}

/// What an application does with a bank, and what it gets.
private func session(_ client: PlaidClient) async throws -> (names: [String], owners: [Plaid.Owner], error: PlaidError?)
{
    let created = try await client.sandboxPublicTokenCreate(
        institutionID: "ins_109508", initialProducts: [.transactions, .identity])
    let item = try await client.itemPublicTokenExchange(publicToken: created.publicToken)
    let accounts = try await client.accountsGet(accessToken: item.accessToken).accounts
    let identity = try await client.identityGet(accessToken: item.accessToken).accounts
    #expect(accounts.map(\.accountID) == identity.map(\.accountID), "an ID is the same everywhere")
    var failure: PlaidError?
    do {
        _ = try await client.liabilitiesGet(accessToken: "access-sandbox-00000000-0000-0000-0000-00000000dead")
    } catch { failure = error }
    return (accounts.map(\.name), identity.flatMap(\.owners), failure)
}

/// The recorded bodies.
private func responses(_ recorder: PlaidRecorder) throws -> [JSONValue?] {
    let file = try JSONValue(parsing: Array(recorder.recording.jsonText.utf8))
    return try #require(file["exchanges"]?.arrayValue).map { $0["live"] }
}

@Suite struct PlaidRecorderTests {
    @Test func aSandboxIsRecordedAndPlayed() async throws {
        let recorder = PlaidRecorder(SandboxTransport(sandbox: try PlaidSandbox()))
        let live = try await session(client(recorder))
        let text = recorder.recording.jsonText
        let played = PlaidScript(playing: try PlaidRecording(jsonText: text))
        let again = PlaidRecorder(played)
        let replayed = try await session(client(again))
        try played.finish()
        #expect(replayed.names == live.names && replayed.error?.code == live.error?.code)
        #expect(replayed.error?.httpStatus == 400)
        #expect(try responses(again) == responses(recorder), "what is redacted stays as it is")
        #expect(again.recording.count == 5 && again.recording.description.hasSuffix(", POST /liabilities/get"))
        // The owners are people, even if they are those of test data.
        #expect(replayed.owners.allSatisfy { $0.names.allSatisfy { $0 == "[redacted]" } })
        for secret in ["client-of-the-test", "secret-of-the-test"] { #expect(!text.contains(secret)) }
        for owner in live.owners {
            for personal in owner.names + owner.emails.map(\.data) + owner.addresses.compactMap(\.data.street) {
                #expect(!personal.isEmpty && !text.contains(personal), "\(personal)")
            }
        }
    }

    /// A secret or a text about a person × where it is in a response.
    @Test(arguments: [
        ("access_token", "access-sandbox-8f6b1c2d-1111-4222-8333-444455556666"),
        ("link_token", "link-sandbox-8f6b1c2d-1111-4222-8333-444455556666"), ("account_number", "987654321098"),
        ("ssn", "078051120"), ("email", "anna.karenina@corp.test"), ("full_name", "Anna Karenina"),
        ("phone_number", "+12065550123"), ("street", "7 Garden Lane"), ("date_of_birth", "1971-03-04"),
        ("client_user_id", "customer-anna"), ("iban", "DE89370400440532013000"), ("ip_address", "203.0.113.9"),
        ("webhook", "https://anna.corp.test/hook"), ("secret", "shh-0123456789"),
        ("hosted_link_url", "https://a.test/x"),
        ("account_id", "BxBXxLj1m4HMXBm9WZZmCWVbPjX16EHwv99vp"), ("memo", "card 4111111111111111"),
    ])
    func whatIsSecretOrPersonalIsNotRecorded(name: String, value: String) async throws {
        let script = PlaidScript { _ in
            .json(["request_id": "r", "outer": [["inner": [name: .string(value)]]], name: .string(value)])
        }
        let recorder = PlaidRecorder(script)
        _ = try await client(recorder).execute(SignalEvaluateRequest.example(value))
        let text = recorder.recording.jsonText
        #expect(text.contains(name) && !text.contains(value))
        // What is left is a valid recording of the same shape.
        #expect(try PlaidRecording(jsonText: text).count == 1)
        #expect("\(recorder)" == "PlaidRecorder(redacted)")
    }

    @Test func dataOfRealPeopleIsRefused() async throws {
        let script = PlaidScript { _ in .text(#"{"access_token":"access-production-1","item_id":"i","request_id":"r"}"#)
        }
        let recorder = PlaidRecorder(script)
        for environment in [PlaidEnvironment.production, .sandbox] {
            let error = await #expect(throws: PlaidError.self) {
                try await client(recorder, environment).itemPublicTokenExchange(publicToken: "public-1")
            }
            #expect(error?.code == .refused)
        }
        #expect(script.requests.count == 1, "nothing is sent to production")
        #expect(!recorder.recording.jsonText.contains("production"))
    }

    @Test func failuresDelaysAndFilesAreRecorded() async throws {
        let script = PlaidScript()
        script.expect(ItemGetRequest.self, .failure(PlaidError(code: .connectionLost, message: "at host 10.0.0.1")))
        script.expect(ItemGetRequest.self, .error(.rateLimit, .rateLimitExceeded, status: 429, retryAfter: 30))
        script.expect(AssetReportPDFGetRequest.self, .file(Array("%PDF of Anna".utf8)))
        script.expect(FdxConsentGetRequest.self, .text("{}"))
        let recorder = PlaidRecorder(script)
        func errors(_ client: PlaidClient) async throws -> [PlaidError.Code?] {
            var codes: [PlaidError.Code?] = []
            for _ in 0..<2 {
                let error = await #expect(throws: PlaidError.self) { try await client.itemGet(accessToken: "access-1") }
                codes.append(error?.code)
                if let delay = error?.retryAfter { #expect(delay == .seconds(30)) }
            }
            let file = try await client.assetReportPdfGet(assetReportToken: "assets-sandbox-1")
            #expect(file.contentType == "application/pdf")
            _ = try await client.execute(FdxConsentGetRequest(consentID: "6b1c2d8f-1111-4222"))
            return codes
        }
        let live = try await errors(client(recorder))
        let text = recorder.recording.jsonText
        #expect(live == [.connectionLost, .rateLimit] && !text.contains("10.0.0.1") && !text.contains("Anna"))
        #expect(text.contains(#""/fdx/consents/{id}""#) && !text.contains("6b1c2d8f"))
        let played = PlaidScript(playing: try PlaidRecording(jsonText: text))
        #expect(try await errors(client(played)) == live)
        try played.finish()
    }

    /// Every path of Plaid's can be told from the IDs in it.
    @Test func pathsOfOperationsAreRecordedAsTheyAre() async throws {
        for path in Contract.standard.operations.keys where !path.contains("{") {
            let recorder = PlaidRecorder(PlaidScript { _ in .text("{}") })
            let request = TransportRequest(
                method: .post, url: "https://sandbox.plaid.com\(path)", headers: [], body: [],
                maximumResponseBytes: 100)
            _ = try await recorder.send(request, timeout: .seconds(60))
            #expect(recorder.recording.description == "POST \(path)")
        }
    }

    @Test(arguments: [
        ("{", "is not JSON"), ("[]", "\"version\": 1"), (#"{"version":2,"exchanges":[]}"#, "\"version\": 1"),
        (#"{"version":1,"exchanges":[7]}"#, "Exchange 1 has no \"request\""),
        (#"{"version":1,"exchanges":[{"request":["/a",{}],"status":200,"live":{}},{"request":["a"]}]}"#, "Exchange 2"),
        (#"{"version":1,"exchanges":[{"request":["/a",{}]}]}"#, "neither \"status\" nor \"failure\""),
        (#"{"version":1,"exchanges":[{"request":["/a",{}],"status":200,"method":"PET"}]}"#, "unknown method 'PET'"),
        (#"{"version":1,"exchanges":[{"request":["/a",{}],"status":200,"body":{}}]}"#, "unknown member 'body'"),
    ])
    func aTextThatIsNoRecordingIsRefusedInASentence(text: String, complaint: String) {
        let error = #expect(throws: PlaidRecordingError.self) { try PlaidRecording(jsonText: text) }
        #expect(error?.description.contains(complaint) == true, "\(error?.description ?? "")")
    }
}

/// A request whose response is any object.
private struct SignalEvaluateRequest: PlaidRequest {
    typealias Response = AnyResponse
    static var path: StaticString { "/signal/evaluate" }
    static var kind: PlaidOperationKind { .read }
    let text: String

    static func example(_ text: String) -> Self { Self(text: text) }

    func encode(to json: inout JSONWriter) {
        JSONObject([("client_user_id", .string(text)), ("access_token", "access-sandbox-1")]).encode(to: &json)
    }
}

private struct AnyResponse: PlaidResponse {
    var raw: RawJSON = .empty
    init(json: inout JSONReader) { json.skipValue() }
}
