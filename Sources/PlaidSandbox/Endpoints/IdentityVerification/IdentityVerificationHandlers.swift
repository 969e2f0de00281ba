import PlaidJSON

extension World {
    /// Identity verification.
    static let identityVerificationHandlers: [String: Handler] = [:]
}
