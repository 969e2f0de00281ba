/// A key as `/webhook_verification_key/get` answers it, not yet checked.
public struct WebhookVerificationKey: Sendable, Hashable {
    /// The key's id.
    public var keyID: String
    /// The algorithm, `ES256`.
    public var algorithm: String
    /// The curve, `P-256`.
    public var curve: String
    /// The kind of key, `EC`.
    public var keyType: String
    /// What the key is for, `sig`.
    public var use: String
    /// The point's first coordinate, 32 bytes in base64url.
    public var x: String
    /// The point's second coordinate, 32 bytes in base64url.
    public var y: String
    /// The second from which on the key is no longer valid, if Plaid has retired it.
    public var expiredAt: Int?

    /// Makes a key.
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
