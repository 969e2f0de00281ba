import HTTPTypes
import Logging
import PlaidJSON
import PlaidWebhooks
import Storage

extension Service {
    /// The largest body of a delivery that is read before its signature is known to be Plaid's.
    private static let maximumUnprovenBytes = 64 << 10

    /// `POST /api/plaid/webhook`: verified on the raw bytes, stored, and only then answered.
    ///
    /// Nothing is done about the event here. Its Item is marked, and whoever syncs it asks Plaid what is true.
    func webhook(_ call: Call) async throws -> Reply {
        // Two headers would let whoever looks at one and whoever looks at the other believe different things.
        guard let header = call.onlyValue(of: .plaidVerification) else {
            throw Self.refusal(WebhookError(.missingToken, "the header Plaid-Verification must stand there once"))
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
        // Stored before the 200: if this throws, Plaid delivers again.
        switch try await store.receiveWebhook(record, raisesGeneration: webhook.itemID != nil) {
        case .stored: wake()
        // The same token: already stored, nothing to do, and nothing to complain about.
        case .replay: break
        }
        return .json(["received": true])
    }

    /// Proves the header before it reads the body, so that nobody but Plaid has the service hold a large one.
    private func verified(_ call: Call, _ header: String) async throws -> (VerifiedWebhook, [UInt8]) {
        let limit = WebhookVerifier.Limits().maximumBodyBytes
        try call.refuseDeclaredBody(over: limit)
        let token: ProvenToken
        do {
            token = try await verifier.verify(verificationHeader: header, now: call.now, source: call.source)
        } catch let error where error.code == .keyFetchesLimited {
            // The key is new, and the source has asked for too many: the Item that the body names may vouch for it.
            let body = try await call.body(maximumBytes: Self.maximumUnprovenBytes)
            let webhook = try await verifier.verify(
                body: body, verificationHeader: header, now: call.now, source: call.source)
            return (webhook, body)
        }
        let body = try await call.body(maximumBytes: limit)
        return (try token.webhook(body: body), body)
    }

    /// Temporary reasons answer 503, so that Plaid tries again; the others 401, or 413 for what is too large.
    static func refusal(_ error: WebhookError) -> ServiceError {
        if error.isTemporary {
            return ServiceError(
                .webhookRefused, .serviceUnavailable, "The webhook cannot be verified now: \(error.message).",
                next: "Deliver it again later.", details: [("reason", error.code.rawValue)], retryAfter: 30)
        }
        let status: HTTPResponse.Status =
            switch error.code {
            case .bodyTooLarge: .contentTooLarge
            case .missingToken, .malformedToken, .tokenTooLarge, .bodyNotJSON: .badRequest
            default: .unauthorized
            }
        return ServiceError(
            .webhookRefused, status, "The webhook is refused: \(error.message).",
            next: "Only Plaid can send webhooks here; compare the environment if Plaid did.",
            details: [("reason", error.code.rawValue)])
    }
}
