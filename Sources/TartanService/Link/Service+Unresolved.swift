import HTTPTypes
import PlaidJSON
import PlaidTypes
import Storage

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
        return .json(["exchanges": .array(open.map(Self.json))])
    }

    private static func json(_ intent: ExchangeIntentRecord) -> JSONValue {
        [
            "public_token_sha256": .string(intent.publicTokenDigest.hexadecimal),
            "state": .string(intent.state.rawValue),
            "item_id": .text(intent.itemID?.rawValue),
            "error_code": .text(intent.errorCode),
            "plaid_request_id": .text(intent.requestID?.rawValue),
            "created_at": .string(intent.createdAt.description),
            "updated_at": .string(intent.updatedAt.description),
            "next": .string(
                intent.state == .exchanged
                    ? "Send the same public token again: the exchange resumes where it stopped."
                    : "Look for the Item in Plaid's dashboard; remove it there if it exists, then connect the bank again."
            ),
        ]
    }
}
