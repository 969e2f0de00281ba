// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A key as returned by `/webhook_verification_key/get`, not yet checked.
public struct WebhookVerificationKey: Sendable, Hashable {
    /// The key's id.
    public var keyID: String
    /// The algorithm, `ES256`.
    public var algorithm: String
    /// The curve, `P-256`.
    public var curve: String
    /// The kind of key, `EC`.
    public var keyType: String
    /// The key's use, `sig`.
    public var use: String
    /// The point's first coordinate, 32 bytes in base64url.
    public var x: String
    /// The point's second coordinate, 32 bytes in base64url.
    public var y: String
    /// When the key expires, in seconds since 1970, if Plaid has retired it.
    public var expiredAt: Int?

    /// Creates a key.
    public init(
        keyID: String,
        algorithm: String = "ES256",
        curve: String = "P-256",
        keyType: String = "EC",
        use: String = "sig",
        x: String,
        y: String,
        expiredAt: Int? = nil
    ) {
        self.keyID = keyID
        self.algorithm = algorithm
        self.curve = curve
        self.keyType = keyType
        self.use = use
        self.x = x
        self.y = y
        self.expiredAt = expiredAt
    }
}
