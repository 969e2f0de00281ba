import FoundationEssentials

/// Whether a client refuses so many webhooks that repeating them is pointless.
enum RejectionRate {
    /// How long back attempts are looked at.
    static let window: TimeInterval = 24 * 3_600
    /// More than this part of the attempts has to be refused.
    static let limit = 0.9
    /// Fewer attempts say nothing; how many Plaid asks for is not known.
    static let smallestSample = 100

    static func isTooHigh(_ deliveries: [WebhookDelivery], client: String, at now: Date) -> Bool {
        let start = now.addingTimeInterval(-window)
        var attempts = 0
        var refused = 0
        for delivery in deliveries where delivery.clientID == client {
            for attempt in delivery.attempts where attempt.at > start && attempt.at <= now {
                attempts += 1
                if attempt.status != 200 { refused += 1 }
            }
        }
        return attempts >= smallestSample && Double(refused) > limit * Double(attempts)
    }
}
