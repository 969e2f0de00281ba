// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Logging
import PaymentService
import PlaidJSON
import PlaidWebhooks
import TartanStorage

extension Service {
    /// The largest body that is read before its signature is verified.
    private static let maximumUnprovenBytes = 64 << 10

    /// `POST /api/plaid/webhook`: verifies the raw bytes, stores the webhook, and only then responds.
    ///
    /// The event itself changes no data. Its Item is marked, and the next sync fetches the current data from Plaid.
    func webhook(_ call: Call) async throws -> Reply {
        // With two headers, one component could check the first while another one trusts the second.
        guard let header = call.onlyValue(of: .plaidVerification) else {
            throw Self.refusal(
                WebhookError(.missingToken, "the request must have exactly one Plaid-Verification header"))
        }
        let (webhook, body): (VerifiedWebhook, [UInt8])
        do {
            (webhook, body) = try await verified(call, header)
        } catch let error as WebhookError {
            if let leftOut = runtime.refusals.line(for: error.code.rawValue, at: call.now) {
                var details: Logger.Metadata = ["code": "\(error.code)"]
                if leftOut > 0 { details["more_since_the_last_line"] = "\(leftOut)" }
                logger.warning("webhook refused", metadata: details)
            }
            throw Self.refusal(error)
        }
        let record = WebhookDeliveryRecord(
            tokenDigest: TokenDigest(of: webhook.canonicalToken), body: body, type: webhook.webhookType,
            code: webhook.webhookCode,
            itemID: webhook.itemID, receivedAt: Instant(call.now))
        // Stored before the 200: if this throws, Plaid redelivers.
        switch try await store.receiveWebhook(record, raisesGeneration: webhook.itemID != nil) {
        case .stored:
            wake()
            // New events of transfers, which no Item has.
            if record.type == "TRANSFER" { payments?.wake() }
        // The same token: already stored, so there is nothing to do.
        case .replay: break
        }
        return .json(["received": true])
    }

    /// Verifies the header before it reads the body, so that only Plaid can make the service hold a large one.
    private func verified(_ call: Call, _ header: String) async throws -> (VerifiedWebhook, [UInt8]) {
        let limit = WebhookVerifier.Limits().maximumBodyBytes
        try call.refuseDeclaredBody(over: limit)
        let token: ProvenToken
        do {
            token = try await verifier.verify(verificationHeader: header, now: call.now, source: call.source)
        } catch let error where error.code == .keyFetchesLimited {
            // The key is new, and the source has used up its fetches: a known Item in the body still allows a fetch.
            let body = try await call.body(maximumBytes: Self.maximumUnprovenBytes)
            let webhook = try await verifier.verify(
                body: body, verificationHeader: header, now: call.now, source: call.source)
            return (webhook, body)
        }
        let body = try await call.body(maximumBytes: limit)
        return (try token.webhook(body: body), body)
    }

    /// Temporary errors return 503, so that Plaid retries; others return 401, or 413 for a body that is too large.
    static func refusal(_ error: WebhookError) -> ServiceError {
        if error.isTemporary {
            return ServiceError(
                .webhookRefused, .serviceUnavailable, "The webhook cannot be verified at the moment: \(error.message).",
                next: "Deliver it again later.", details: [("reason", error.code.rawValue)], retryAfter: 30)
        }
        let status: HTTPResponse.Status =
            switch error.code {
            case .bodyTooLarge: .contentTooLarge
            case .missingToken, .malformedToken, .tokenTooLarge, .bodyNotJSON: .badRequest
            default: .unauthorized
            }
        return ServiceError(
            .webhookRefused, status, "The webhook is rejected: \(error.message).",
            next: "Only Plaid can send webhooks here; if Plaid sent this one, check the environment.",
            details: [("reason", error.code.rawValue)])
    }
}
