// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore
public import PlaidJSON

/// What a ``PlaidScript`` does with one request.
public struct ScriptedResponse: Sendable {
    private enum Outcome: Sendable {
        case response(TransportResponse)
        case failure(PlaidError)
    }

    private let outcome: Outcome
    private var delay = Duration.zero

    private init(_ outcome: Outcome) { self.outcome = outcome }

    /// Returns a JSON object.
    public static func json(_ object: JSONObject, status: Int = 200) -> Self {
        .response(status: status, contentType: "application/json", body: object.serialized())
    }

    /// Returns the sample of a response.
    public static func sample<Response: PlaidSample>(_ response: Response.Type) -> Self { .json(Response.sampleJSON) }

    /// Returns JSON text as it is, valid or not.
    public static func text(_ json: String, status: Int = 200) -> Self {
        .response(status: status, contentType: "application/json", body: Array(json.utf8))
    }

    /// Returns a file, such as the PDF of a report.
    public static func file(_ bytes: [UInt8], contentType: String = "application/pdf") -> Self {
        .response(status: 200, contentType: contentType, body: bytes)
    }

    /// Returns an error as Plaid sends it; the client reads it like a real one.
    ///
    /// - Parameters:
    ///   - code: The error code, such as `.itemLoginRequired`.
    ///   - kind: The error type, such as `.itemError`.
    ///   - status: The HTTP status.
    ///   - message: The message for developers.
    ///   - retryAfter: The seconds in the header `Retry-After`.
    public static func error(
        _ code: PlaidError.Code, _ kind: PlaidError.Kind, status: Int = 400, message: String = "",
        retryAfter: Int? = nil
    ) -> Self {
        let body: JSONObject = [
            "display_message": .null, "error_code": .string(code.rawValue), "error_message": .string(message),
            "error_type": .string(kind.rawValue), "request_id": "scripted",
        ]
        let headers = retryAfter.map { [(name: "retry-after", value: String($0))] } ?? []
        return .response(status: status, contentType: "application/json", headers, body: body.serialized())
    }

    /// Fails as a transport does, for example with code `notSent` when no connection could be made.
    public static func failure(_ error: PlaidError) -> Self { Self(.failure(error)) }

    /// Returns the same response after a delay, which the client's deadline and cancellation end.
    public func delayed(by delay: Duration) -> Self {
        var response = self
        response.delay = delay
        return response
    }

    static func response(
        status: Int, contentType: String?, _ headers: [(name: String, value: String)] = [], body: [UInt8]
    ) -> Self {
        let type = contentType.map { [(name: "content-type", value: $0)] } ?? []
        return Self(.response(TransportResponse(status: status, headers: type + headers, body: body)))
    }

    func value() async throws(PlaidError) -> TransportResponse {
        if delay > .zero {
            do {
                try await Task.sleep(for: delay)
            } catch {
                throw PlaidError(code: .cancelled, message: "The request was cancelled before its response.")
            }
        }
        switch outcome {
        case .response(let response): return response
        case .failure(let error): throw error
        }
    }
}
