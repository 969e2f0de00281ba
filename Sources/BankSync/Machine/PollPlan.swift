/// When an Item is asked again that no webhook speaks of.
package enum PollPlan {
    /// A target that somebody sets for one Item lies in here: Plaid's limits allow no less, and more is no target.
    package static let targets = Duration.seconds(15 * 60)...Duration.seconds(30 * 86_400)

    /// How long after the beginning of a good round the next one begins, unless something happens before.
    ///
    /// A poll that found what no webhook had told is a sign that webhooks are lost: the next one comes in half the time.
    ///
    /// - Parameters:
    ///   - target: How old the data may get.
    ///   - reason: Why the round ran.
    ///   - rows: How many rows it brought.
    ///   - chance: Between 0 and 1, so that Items do not fall due together.
    package static func pause(target: Duration, reason: String, rows: Int, chance: Double) -> Duration {
        let isMissingWebhooks = reason == "poll" && rows > 0
        let limit = isMissingWebhooks ? max(target / 2, min(target, targets.lowerBound)) : target
        return SyncConfiguration.early(limit, chance: chance)
    }
}
