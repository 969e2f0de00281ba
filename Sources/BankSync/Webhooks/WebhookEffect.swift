import Plaid
import PlaidJSON
import PlaidTypes
package import Storage

/// What a webhook says about its Item's health.
///
/// That there may be news, every webhook says.
package enum WebhookEffect: Sendable, Hashable {
    case condition(ItemCondition)
    case nothing
    /// The body cannot be read.
    case unreadable

    package init(body: [UInt8], receivedAt: Instant) {
        let event: WebhookEvent
        do { event = try WebhookEvent(parsing: body) } catch {
            self = .unreadable
            return
        }
        switch event {
        case .itemError(let webhook):
            guard let code = webhook.error?.errorCode, let health = FailurePlan.health(errorCode: code) else {
                self = .nothing
                return
            }
            self = .condition(ItemCondition(health, since: receivedAt, errorCode: code))
        case .itemLoginRepaired:
            self = .condition(ItemCondition(.healthy, since: receivedAt))
        case .itemPendingDisconnect(let webhook):
            self = .condition(
                ItemCondition(
                    .pendingDisconnect, since: receivedAt, errorCode: webhook.reason.rawValue,
                    endsAt: webhook.disconnectTime.date.map { Instant($0) }))
        case .itemPendingExpiration(let webhook):
            self = .condition(
                ItemCondition(
                    .pendingExpiration, since: receivedAt,
                    endsAt: webhook.consentExpirationTime.date.map { Instant($0) }))
        case .itemUserPermissionRevoked:
            self = .condition(ItemCondition(.revoked, since: receivedAt, errorCode: "USER_PERMISSION_REVOKED"))
        default:
            self = .nothing
        }
    }
}
