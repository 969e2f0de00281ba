// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    static let notTied = ServiceError(
        .publicTokenNotTied, .forbidden, "The public token does not come from a Link session of this user.",
        next: "Create the Link token here for the same user, and send it along as link_token.")

    static let inProgress = ServiceError(
        .exchangeInProgress, .conflict, "This public token is being exchanged.", next: "Try again in a moment.",
        retryAfter: 5)

    static let unresolved = ServiceError(
        .exchangeUnresolved, .conflict, "It is unknown whether Plaid connected the bank.",
        next: "See GET /api/exchanges/unresolved, and look for the Item in Plaid's dashboard before connecting again.")

    /// `GET /api/exchanges/unresolved`: the user's exchanges whose outcome is unknown, for an operator.
    func unresolvedExchanges(_ call: Call) async throws -> Reply {
        let user = try call.user
        let open = try await store.engineOpenExchanges().filter { intent in
            guard intent.userID == user else { return false }
            return intent.state == .unknownOutcome
                || Instant(call.now) - intent.updatedAt > Self.exchangePatience
        }
        return .json(["exchanges": ExchangeIntentRecord.shape.json(open)])
    }
}

extension ExchangeIntentRecord {
    static let shape = Shape<ExchangeIntentRecord>(
        "UnresolvedExchange", "An exchange of a public token whose outcome is unknown.",
        [
            .text("public_token_sha256", "The SHA-256 hash of the public token, in hexadecimal.") {
                $0.publicTokenDigest.hexadecimal
            },
            .choice("state", "How far the exchange got.") { $0.state },
            .optionalText("item_id", "The Item, if Plaid returned it.") { $0.itemID?.rawValue },
            .optionalText("error_code", "Plaid's error code, or the client's.") { $0.errorCode },
            .optionalText("plaid_request_id", "Plaid's ID of the request, for its support.") { $0.requestID?.rawValue },
            .instant("created_at", "When the exchange started.") { $0.createdAt },
            .instant("updated_at", "When its state last changed.") { $0.updatedAt },
            .text("next", "What to do, in one sentence.") { intent in
                intent.state == .exchanged
                    ? "Send the same public token again: the exchange resumes where it stopped."
                    : "Look for the Item in Plaid's dashboard; remove it there if it exists, then connect the bank again."
            },
        ])
}
