// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidJSON
import PlaidWebhooks
import Testing

/// Keys as `/webhook_verification_key/get` answers them.
@Suite struct PlaidWebhookKeySourceTests {
    /// Answers every call with one text, or with one error.
    private struct OneAnswer: PlaidClientProtocol {
        var text = ""
        var error: PlaidError?

        func execute<Request: PlaidRequest>(_ request: Request) async throws(PlaidError) -> Request.Response {
            #expect(Request.path.description == "/webhook_verification_key/get")
            #expect(String(decoding: request.jsonBytes(), as: UTF8.self) == #"{"key_id":"k1"}"#)
            if let error { throw error }
            do {
                return try Request.Response.read(
                    body: Array(text.utf8), contentType: "application/json", options: .standard)
            } catch {
                throw PlaidError(code: .unexpectedResponse, message: "not JSON")
            }
        }
    }

    @Test func everyMemberIsTakenOver() async throws {
        let text = """
            {"key":{"alg":"ES256","created_at":1560466143,"crv":"P-256","expired_at":1790000000,"kid":"k1","kty":"EC",
            "use":"sig","x":"xx","y":"yy"},"request_id":"r"}
            """
        let key = try await PlaidWebhookKeySource(client: OneAnswer(text: text)).webhookKey(id: "k1")
        #expect(key == WebhookVerificationKey(keyID: "k1", x: "xx", y: "yy", expiredAt: 1_790_000_000))
    }

    @Test func aKeyThatIsInUseHasNoExpiry() async throws {
        let text = """
            {"key":{"alg":"ES256","created_at":1,"crv":"P-256","expired_at":null,"kid":"k1","kty":"EC","use":"sig",
            "x":"xx","y":"yy"},"request_id":"r"}
            """
        let key = try await PlaidWebhookKeySource(client: OneAnswer(text: text)).webhookKey(id: "k1")
        #expect(try #require(key).expiredAt == nil)
    }

    @Test func onlyPlaidsWordForAnUnknownKeyMeansUnknown() async throws {
        let unknown = PlaidError(
            kind: .invalidInput, code: .init(rawValue: "INVALID_WEBHOOK_VERIFICATION_KEY_ID"), message: "",
            httpStatus: 400)
        #expect(try await PlaidWebhookKeySource(client: OneAnswer(error: unknown)).webhookKey(id: "k1") == nil)
        let other = PlaidError(kind: .invalidInput, code: .invalidAPIKeys, message: "", httpStatus: 400)
        await #expect(throws: PlaidError.self) {
            try await PlaidWebhookKeySource(client: OneAnswer(error: other)).webhookKey(id: "k1")
        }
    }
}
