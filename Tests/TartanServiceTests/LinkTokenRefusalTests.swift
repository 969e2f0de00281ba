// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidCore
import Testing

@testable import TartanService

/// Whose fault it is when Plaid refuses to make a Link token.
@Suite struct LinkTokenRefusalTests {
    private func status(_ body: String, _ code: String, _ kind: PlaidError.Kind) async throws -> Int {
        let bench = try await Bench()
        bench.plaid.on("/link/token/create") { _ throws(PlaidError) in
            throw PlaidError(
                kind: kind, code: .init(rawValue: code), message: "language must be a code", httpStatus: 400)
        }
        let answer = try await bench.send(
            .post, "/api/plaid/create-link-token", as: .application(Bench.ada), body: body)
        #expect(answer.errorCode == "plaid_error" && !answer.text.contains("must be a code"), "\(answer.text)")
        return answer.status
    }

    @Test(arguments: [
        #"{"language":"xx"}"#, #"{"country_codes":["XX"]}"#, #"{"products":["nothing"]}"#, #"{"webhook":"nonsense"}"#,
        #"{"redirect_uri":"nonsense"}"#, #"{"hosted":true,"completion_redirect_uri":"nonsense"}"#,
    ])
    func aMemberThatPlaidRefusesIsTheCallers(body: String) async throws {
        #expect(try await status(body, "INVALID_FIELD", .invalidRequest) == 400)
        #expect(try await status(body, "INVALID_PRODUCT", .invalidInput) == 400)
        // The service's own credentials are not.
        #expect(try await status(body, "INVALID_API_KEYS", .invalidInput) == 502)
    }

    @Test(arguments: ["{}", #"{"language":null}"#]) func whatIsConfiguredIsTheServices(body: String) async throws {
        #expect(try await status(body, "INVALID_FIELD", .invalidRequest) == 502)
    }
}
