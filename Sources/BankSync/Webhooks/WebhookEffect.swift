// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON
import PlaidTypes
package import TartanStorage

/// The effect of a webhook on its Item's health.
///
/// Every webhook also means that new data may be available.
package enum WebhookEffect: Sendable, Hashable {
    case health(HealthEvent)
    case nothing
    /// The body cannot be read.
    case unreadable

    package init(body: [UInt8], receivedAt: Instant) {
        let event: WebhookEvent
        do { event = try WebhookEvent(parsing: body) } catch {
            self = .unreadable
            return
        }
        self = Self.event(event, at: receivedAt).map(WebhookEffect.health) ?? .nothing
    }

    private static func event(_ event: WebhookEvent, at time: Instant) -> HealthEvent? {
        // An error has its own state.
        if case .itemError(let webhook) = event { return webhook.error.flatMap { .error($0.errorCode, at: time) } }
        let (type, code) = (event.webhookType, event.webhookCode)
        guard let health = ItemHealth(webhookType: type, code: code) else { return nil }
        switch event {
        case _ where health == .healthy: return .loginRepaired(at: time)
        case .itemPendingDisconnect(let webhook):
            return .reported(
                health, code: webhook.reason.rawValue, endsAt: webhook.disconnectTime.date.map { Instant($0) }, at: time
            )
        case .itemPendingExpiration(let webhook):
            return .reported(
                health, code: nil, endsAt: webhook.consentExpirationTime.date.map { Instant($0) }, at: time)
        default: return .reported(health, code: code, endsAt: nil, at: time)
        }
    }
}
