import PlaidJSON

extension World {
    /// Payment initiation and wallets.
    static let paymentHandlers: [String: Handler] = [:]
}
