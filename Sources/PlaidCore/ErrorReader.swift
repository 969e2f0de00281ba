// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import PlaidTypes

/// Tells errors from successful responses.
enum ErrorReader {
    /// Returns the error of an HTTP response; `nil` when it is a success.
    static func error(in response: TransportResponse) -> PlaidError? {
        guard response.status != 200 else { return nil }
        if let body = try? JSONValue(parsing: response.body), let error = plaidError(in: body, response) {
            return error
        }
        // Some successes are 201 or 204; anything else without Plaid's error body came from an intermediary.
        if 200..<300 ~= response.status, response.status != 208 { return nil }
        return PlaidError(
            code: .unexpectedResponse, message: "HTTP \(response.status) without Plaid's error body.",
            httpStatus: response.status, retryAfter: retryAfter(response))
    }

    private static func plaidError(in body: JSONValue, _ response: TransportResponse) -> PlaidError? {
        guard let type = body["error_type"]?.stringValue, let code = body["error_code"]?.stringValue else { return nil }
        return PlaidError(
            kind: PlaidError.Kind(rawValue: type),
            code: PlaidError.Code(rawValue: code),
            reason: body["error_code_reason"]?.stringValue,
            message: body["error_message"]?.stringValue ?? "",
            displayMessage: body["display_message"]?.stringValue,
            requestID: (body["request_id"]?.stringValue ?? response.header("plaid-request-id")).map { RequestID($0) },
            httpStatus: response.status,
            retryAfter: retryAfter(response))
    }

    private static func retryAfter(_ response: TransportResponse) -> Duration? {
        guard let text = response.header("retry-after") else { return nil }
        return RetryAfter.duration(text, date: response.header("date"), now: Date())
    }
}
