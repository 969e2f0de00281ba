import FoundationEssentials

/// What a state file holds, or a part of it to be written.
struct SavedState: Sendable {
    struct Client: Sendable {
        var id: String
        var secret: String
        var world: World
    }

    var seed: UInt64?
    var clockOffset: TimeInterval = 0
    /// The business time when the state was written.
    var businessTime: Date?
    var keys: SigningKeys?
    var deliveries: [WebhookDelivery] = []
    var clients: [Client] = []
    /// Clients whose rows are to go.
    var removedClients: [String] = []

    /// What is kept besides the clients.
    struct Rest: Codable {
        var seed: UInt64?
        var clockOffset: TimeInterval
        var businessTime: Date?
        var keys: SigningKeys?
        var deliveries: [WebhookDelivery]
    }

    var rest: Rest {
        get {
            Rest(
                seed: seed, clockOffset: clockOffset, businessTime: businessTime, keys: keys, deliveries: deliveries)
        }
        set {
            seed = newValue.seed
            clockOffset = newValue.clockOffset
            businessTime = newValue.businessTime
            keys = newValue.keys
            deliveries = newValue.deliveries
        }
    }
}
