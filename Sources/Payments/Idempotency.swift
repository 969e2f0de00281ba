// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A key with which a caller may repeat a request without a second payment.
package struct IdempotencyKey: Sendable, Hashable {
    package let text: String

    /// How many characters a key has.
    package static let lengths = 1...255

    /// - Throws: `key_invalid`; a key is required, so `nil` is invalid too.
    package init(_ text: String?) throws(PaymentRefusal) {
        guard let text, Self.lengths.contains(text.utf8.count), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw PaymentRefusal(
                .keyInvalid,
                "The idempotency key is missing. It must have 1 to 255 printable ASCII characters without spaces.")
        }
        self.text = text
    }
}

/// What is stored with an idempotency key before anything is sent.
package struct IdempotencyRecord: Sendable, Hashable {
    package let key: IdempotencyKey
    /// A SHA-256 digest of the request's ``RequestContent/bytes``.
    package let digest: [UInt8]
    package let paymentID: String

    package init(key: IdempotencyKey, digest: [UInt8], paymentID: String) {
        self.key = key
        self.digest = digest
        self.paymentID = paymentID
    }

    /// What a request leads to.
    package enum Decision: Sendable, Hashable {
        /// The key is new: store the record, then create the payment.
        case create
        /// The key was used for the same request: respond with this payment.
        case replay(paymentID: String)
    }

    /// Decides whether a request is new or a repetition.
    ///
    /// - Parameters:
    ///   - key: The request's key.
    ///   - digest: The digest of the request's content.
    ///   - stored: The record of the same key and caller, if there is one. It counts also when its payment failed.
    /// - Throws: `content_conflict` when the key was used for another request.
    package static func decide(
        _ key: IdempotencyKey, digest: [UInt8], stored: IdempotencyRecord?
    ) throws(PaymentRefusal) -> Decision {
        guard let stored, stored.key == key else { return .create }
        guard stored.digest == digest, !digest.isEmpty else {
            throw PaymentRefusal(
                .contentConflict, "This idempotency key was used for a request with other content. Use a new key.")
        }
        return .replay(paymentID: stored.paymentID)
    }
}

/// The content of a request, as bytes that are equal only for equal requests.
package struct RequestContent: Sendable, Hashable {
    private var fields: [String: String?] = [:]

    package init() {}

    /// Sets a field; `nil` differs from a field that is empty or missing.
    package mutating func set(_ name: String, _ value: String?) { fields.updateValue(value, forKey: name) }

    /// The fields in the order of their names, each with its length, so that no two contents have the same bytes.
    package var bytes: [UInt8] {
        let ordered = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return ordered.flatMap { name, value in
            let content = value.map { "\($0.utf8.count):\($0)" } ?? "null"
            return Array("\(name.utf8.count):\(name)=\(content)\n".utf8)
        }
    }
}
