// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension SandboxEngine {
    /// Whether requests of a path are events: those of the API are, those that steer the Sandbox and Link's pages are not.
    static func isRecorded(_ path: String) -> Bool {
        !(path == "/" || path == "/favicon.ico" || path == "/_tartan" || path.hasPrefix("/_tartan/")
            || LinkSite.serves(path))
    }

    /// Records a request and what it got.
    func record(
        method: String, path: String, headers: SandboxHeaders, _ exchange: SandboxExchange, clientID: String?,
        since start: ContinuousClock.Instant
    ) {
        var event = SandboxEvent.Request(
            method: method, path: path, isOperation: validator.contract.operations[path] != nil, status: nil,
            duration: start.duration(to: .now), headers: headers)
        switch exchange {
        case .answer(let answer):
            event.status = answer.status
            event.read(answer)
        case .truncated(let answer, _): event.status = answer.status
        case .reset, .silence: break
        }
        events.add(SandboxEvent(kind: .request(event), clientID: clientID?.clipped(bytes: 128)))
    }

    /// Records how an attempt to deliver a webhook ended.
    func record(_ result: WebhookDeliveryStateMachine.AttemptResult, of delivery: WebhookDelivery) {
        let now = outbox.delivery(id: delivery.id)
        var event = SandboxEvent.Attempt(
            webhookID: delivery.id, url: delivery.url, number: delivery.attempts.count + 1,
            // A webhook that was dropped meanwhile is not tried again.
            state: now?.state ?? .failed)
        switch result {
        case .answered(let status, _): event.status = status
        case .failed(let reason): event.failure = reason
        }
        if let now, now.state == .pending { event.nextAttemptAt = now.dueAt }
        events.add(SandboxEvent(kind: .attempt(event), clientID: delivery.clientID))
    }
}
