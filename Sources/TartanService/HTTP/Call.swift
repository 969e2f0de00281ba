// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
import PlaidJSON
import PlaidTypes

/// One request as a route sees it: limited in size, parsed on demand, and with the authenticated caller.
struct Call: Sendable {
    private(set) var request: Request
    let parameters: Parameters
    let now: Date
    /// The caller; `nil` only on open routes.
    let caller: Caller?
    /// The query's values, for the names that the route knows.
    let query: QueryValues
    /// The request's source, for rate limits; `nil` when unknown.
    var source: String?
    /// Whether the request may have changed something that a second one would change again.
    let work = WorkMark()

    static let maximumJSONBytes = 64 << 10

    static let tooLarge = ServiceError(
        .bodyTooLarge, .contentTooLarge, "The body is too large.", next: "Send a smaller body.")

    private static let incomplete = ServiceError.invalidRequest("The body is not well-formed HTTP, or is incomplete.")

    /// The user that the request is for.
    var user: UserID {
        get throws {
            guard let caller else {
                throw ServiceError(
                    .unauthenticated, .unauthorized, "The request has no credentials.", next: "Send an API key.")
            }
            return caller.user
        }
    }

    /// Refuses a body whose announced length is too large, without reading it.
    func refuseDeclaredBody(over maximumBytes: Int) throws {
        if let length = request.headers[.contentLength], let count = Int(length), count > maximumBytes {
            throw Self.tooLarge
        }
    }

    /// The raw bytes of the body.
    func body(maximumBytes: Int) async throws -> [UInt8] {
        try refuseDeclaredBody(over: maximumBytes)
        do {
            let buffer = try await request.body.collect(upTo: maximumBytes)
            return Array(buffer.readableBytesView)
        } catch is NIOTooManyBytesError {
            throw Self.tooLarge
        } catch let error as CancellationError {
            throw error
        } catch {
            // The client disconnected, or its body does not match its head.
            throw Self.incomplete
        }
    }

    /// Reads the body, which the route can then read again.
    mutating func keepBody() async throws -> [UInt8] {
        let bytes = try await body(maximumBytes: Self.maximumJSONBytes)
        request.body = RequestBody(buffer: ByteBuffer(bytes: bytes))
        return bytes
    }

    /// The body as a JSON object; an empty body is an empty object.
    func json() async throws -> JSONObject {
        let bytes = try await body(maximumBytes: Self.maximumJSONBytes)
        guard !bytes.isEmpty else { return [:] }
        let options = JSONOptions(
            maximumDepth: 16, maximumBytes: Self.maximumJSONBytes, refusesDuplicateKeys: true,
            refusesLoneSurrogates: true, replacesNullCharacters: true)
        guard let object = try? JSONValue(parsing: bytes, options: options).objectValue else {
            throw ServiceError.invalidRequest("The body is not a JSON object without duplicate names.")
        }
        return object
    }

    /// The only value of a header; `nil` when it is missing or occurs more than once.
    func onlyValue(of name: HTTPField.Name) -> String? {
        let values = request.headers[values: name]
        return values.count == 1 ? values[0] : nil
    }
}
