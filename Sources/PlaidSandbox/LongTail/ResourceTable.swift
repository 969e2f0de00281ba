/// The families of operations that keep what they are told, as data.
enum ResourceTable {
    static let rules: [String: ResourceRule] = families.reduce(into: [:]) { rules, family in
        for (path, action) in family.operations {
            rules[family.prefix + path] = ResourceRule(
                kind: family.kind, key: family.key, action: action, readyAfter: family.readyAfter,
                refusal: family.refusal)
        }
    }

    private struct Family {
        var prefix: String
        var kind: String
        var key: String
        var readyAfter: Double = 0
        var refusal: SandboxError = .unknownResource
        var operations: [(String, ResourceRule.Action)]
    }

    private static let families: [Family] = [
        Family(
            prefix: "/payment_initiation/recipient", kind: "recipient", key: "recipient_id",
            operations: [("/create", .create(id: "recipient_id")), ("/get", .read), ("/list", .list("recipients"))]),
        Family(
            prefix: "/payment_initiation/payment", kind: "payment", key: "payment_id",
            operations: [
                ("/create", .create(id: "payment_id", status: "PAYMENT_STATUS_INPUT_NEEDED")), ("/get", .read),
                ("/list", .list("payments")), ("/token/create", .read),
            ]),
        Family(
            prefix: "/payment_initiation/consent", kind: "consent", key: "consent_id",
            operations: [
                ("/create", .create(id: "consent_id", status: "UNAUTHORISED")), ("/get", .read),
                ("/revoke", .move(to: "REVOKED", from: ["UNAUTHORISED", "AUTHORISED"])),
            ]),
        Family(
            prefix: "/wallet", kind: "wallet", key: "wallet_id",
            operations: [
                ("/create", .create(id: "wallet_id", status: "ACTIVE")), ("/get", .read), ("/list", .list("wallets")),
            ]),
        Family(
            prefix: "/wallet/transaction", kind: "wallet_transaction", key: "transaction_id",
            operations: [("/execute", .create(id: "transaction_id", status: "INITIATED")), ("/get", .read)]),
        Family(
            prefix: "/identity_verification", kind: "identity_verification", key: "identity_verification_id",
            operations: [
                ("/create", .create(id: "id", status: "active")), ("/get", .read),
                ("/retry", .create(id: "id", status: "active")), ("/list", .list("identity_verifications")),
            ]),
        Family(
            prefix: "/watchlist_screening/individual", kind: "screening", key: "watchlist_screening_id",
            operations: [
                ("/create", .create(id: "id", status: "pending_review")), ("/get", .read), ("/update", .update),
                ("/list", .list("watchlist_screenings")), ("/history/list", .read), ("/hit/list", .read),
            ]),
        Family(
            prefix: "/watchlist_screening/entity", kind: "entity_screening", key: "entity_watchlist_screening_id",
            operations: [
                ("/create", .create(id: "id", status: "pending_review")), ("/get", .read), ("/update", .update),
                ("/list", .list("entity_watchlist_screenings")), ("/history/list", .read), ("/hit/list", .read),
            ]),
        Family(
            prefix: "/beacon/user", kind: "beacon_user", key: "beacon_user_id",
            operations: [("/create", .create(id: "id", status: "cleared")), ("/get", .read), ("/update", .update)]),
        Family(
            prefix: "/beacon/report", kind: "beacon_report", key: "beacon_report_id",
            operations: [("/create", .create(id: "id")), ("/get", .read)]),
        Family(
            prefix: "/user", kind: "user", key: "user_id", refusal: .userNotFound,
            operations: [
                ("/create", .create(id: "user_id")), ("/get", .read), ("/update", .update), ("/remove", .remove),
            ]),
        Family(
            prefix: "/link_delivery", kind: "link_delivery", key: "link_delivery_session_id",
            operations: [("/create", .create(id: "link_delivery_session_id", status: "CREATED")), ("/get", .read)]),
    ]
}
