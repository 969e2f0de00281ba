// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import PlaidTypes
import TartanStorage

/// A client's key for a request that it may send several times.
struct IdempotencyKey: Sendable, Hashable {
    static let maximumCharacters = 255

    private let text: String

    /// Reads the header of a request; `nil` when it has none.
    init?(_ values: [String]) throws(ServiceError) {
        guard !values.isEmpty else { return nil }
        text = try Self.text(values, lengths: 1...Self.maximumCharacters, refusal: .invalidRequest)
    }

    /// The text of the header of a request that must have one.
    ///
    /// - Throws: An error with status 400 and the given code when the header is missing or malformed.
    static func text(
        _ values: [String], lengths: ClosedRange<Int>, refusal: ServiceError.Code
    ) throws(ServiceError) -> String {
        guard values.count == 1, lengths ~= values[0].utf8.count, values[0].utf8.allSatisfy({ 0x21...0x7E ~= $0 })
        else {
            throw ServiceError(
                refusal, .badRequest,
                "The header Idempotency-Key must occur once, with \(lengths.lowerBound) to \(lengths.upperBound) visible "
                    + "ASCII characters.",
                next: "Send a new random key, such as a UUID, for each request that you may repeat.")
        }
        return values[0]
    }

    /// The digest of the key for a caller: no other user's key is the same, and a front end's is not its back end's.
    ///
    /// The credential is left out, so that a repeated request may come with a new session token or a rotated API key.
    func digest(for caller: Caller) -> TokenDigest {
        Self.digest(of: [
            Array((caller.kind == .application ? "application" : "session").utf8), Array(caller.user.rawValue.utf8),
            Array(text.utf8),
        ])
    }

    /// The digest of what a request asks for: the route, its path, query and condition, and the body.
    static func contentDigest(_ route: Route, _ call: Call, body: [UInt8]) -> TokenDigest {
        var parts = [Array(route.name.rawValue.utf8)]
        for name in OpenAPIOperation.pathNames(route.path) {
            parts.append(Array((call.parameters.get(name) ?? "").utf8))
        }
        for (name, value) in call.query.values.sorted(by: { $0.key < $1.key }) {
            parts += [Array(name.utf8), Array(value.utf8)]
        }
        parts.append(Array(call.request.headers[values: .ifMatch].joined(separator: ",").utf8))
        parts.append(body)
        return digest(of: parts)
    }

    /// The digest of parts with their lengths, so that no two lists of parts have the same bytes.
    private static func digest(of parts: [[UInt8]]) -> TokenDigest {
        var hash = SHA256()
        for part in parts {
            withUnsafeBytes(of: UInt64(part.count).bigEndian) { hash.update(bufferPointer: $0) }
            hash.update(data: part)
        }
        return TokenDigest(bytes: Array(hash.finalize()))
    }
}
