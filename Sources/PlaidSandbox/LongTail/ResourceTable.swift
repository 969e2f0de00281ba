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
            prefix: "/business_verification", kind: "business_verification", key: "business_verification_id",
            operations: [("/create", .create(id: "id", status: "success")), ("/get", .read)]),
        Family(
            prefix: "/partner/customer", kind: "partner_customer", key: "end_customer_client_id",
            operations: [
                ("/create", .create(id: "client_id", inside: "end_customer")), ("/get", .read), ("/enable", .read),
                ("/oauth_institutions/get", .read), ("/remove", .remove),
            ]),
        Family(
            prefix: "/beta/partner/customer/v1", kind: "partner_customer", key: "end_customer_client_id",
            operations: [
                ("/create", .create(id: "client_id", inside: "end_customer")), ("/get", .read), ("/enable", .read),
                ("/update", .update),
            ]),
        Family(
            prefix: "/payment_profile", kind: "payment_profile", key: "payment_profile_token",
            operations: [("/create", .create(id: "payment_profile_token")), ("/get", .read), ("/remove", .remove)]),
        Family(
            prefix: "/protect/event", kind: "protect_event", key: "event_id",
            operations: [("/send", .create(id: "event_id")), ("/get", .read)]),
        Family(
            prefix: "/income/verification", kind: "income_verification", key: "income_verification_id",
            operations: [("/create", .create(id: "income_verification_id"))]),
        Family(
            prefix: "/income/verification", kind: "income_precheck", key: "precheck_id",
            operations: [("/precheck", .create(id: "precheck_id"))]),
        Family(
            prefix: "/cra/monitoring_insights", kind: "monitoring_subscription", key: "subscription_id",
            operations: [("/subscribe", .create(id: "subscription_id")), ("/unsubscribe", .remove)]),
        Family(
            prefix: "/oauth", kind: "oauth_refresh_token", key: "refresh_token",
            operations: [("/token", .create(id: "refresh_token"))]),
        Family(
            prefix: "/link_delivery", kind: "link_delivery", key: "link_delivery_session_id",
            operations: [("/create", .create(id: "link_delivery_session_id", status: "CREATED")), ("/get", .read)]),
    ]
}
