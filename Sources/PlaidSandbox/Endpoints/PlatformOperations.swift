// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// A partner's customers.
    static let partners = SandboxProduct(
        "Partners", sources: ["OpenAPI document"],
        operations: [
            .stored(
                "/beta/partner/customer/v1/create", .create(id: "client_id", inside: "end_customer"),
                of: "partner_customer", key: "end_customer_client_id"),
            .stored("/beta/partner/customer/v1/enable", .read, of: "partner_customer", key: "end_customer_client_id"),
            .stored("/beta/partner/customer/v1/get", .read, of: "partner_customer", key: "end_customer_client_id"),
            .stored("/beta/partner/customer/v1/update", .update, of: "partner_customer", key: "end_customer_client_id"),
            .stored(
                "/partner/customer/create", .create(id: "client_id", inside: "end_customer"), of: "partner_customer",
                key: "end_customer_client_id"),
            .stored("/partner/customer/enable", .read, of: "partner_customer", key: "end_customer_client_id"),
            .stored("/partner/customer/get", .read, of: "partner_customer", key: "end_customer_client_id"),
            .stored(
                "/partner/customer/oauth_institutions/get", .read, of: "partner_customer", key: "end_customer_client_id"
            ),
            .stored("/partner/customer/remove", .remove, of: "partner_customer", key: "end_customer_client_id"),
        ])

    /// Signals of fraud.
    static let protect = SandboxProduct(
        "Protect", sources: ["OpenAPI document"],
        operations: [
            .contractOnly("/protect/compute", ownIDs: ["user_id"]),
            .stored("/protect/event/get", .read, of: "protect_event", key: "event_id"),
            .stored("/protect/event/send", .create(id: "event_id"), of: "protect_event", key: "event_id"),
            .contractOnly("/protect/report/create"),
            .contractOnly("/protect/user/insights/get"),
            .contractOnly("/beta/cash_advance/income_insights/v1/get"),
            .contractOnly("/protect/cash_advance/decision/create", ownIDs: ["user_id"]),
            .contractOnly("/protect/cash_advance/feedback/upload"),
            .contractOnly("/protect/cash_advance/repayment/create", ownIDs: ["user_id"]),
        ])

    /// Tokens of other applications, and their access by FDX.
    static let openFinance = SandboxProduct(
        "OAuth and FDX", sources: ["OpenAPI document"],
        operations: [
            .contractOnly("/fdx/consents"),
            .contractOnly("/fdx/consents/{consentId}"),
            .contractOnly("/fdx/consents/{consentId}/revocation"),
            .contractOnly("/fdx/notifications"),
            .contractOnly("/fdx/recipient/{recipientId}"),
            .contractOnly("/fdx/recipients"),
            .contractOnly("/oauth/introspect"),
            .contractOnly("/oauth/revoke"),
            .stored("/oauth/token", .create(id: "refresh_token"), of: "oauth_refresh_token", key: "refresh_token"),
            .contractOnly("/sandbox/fdx/consent/seed", ownIDs: ["consent_id"]),
            .contractOnly("/sandbox/oauth/select_accounts"),
        ])

    /// Users and issues of Plaid's Dashboard.
    static let dashboard = SandboxProduct(
        "Dashboard", sources: ["OpenAPI document"],
        operations: [
            .contractOnly("/beta/issues/v1/get"),
            .contractOnly("/beta/issues/v1/list"),
            .contractOnly("/beta/issues/v1/match"),
            .contractOnly("/beta/issues/v1/subscribe"),
            .contractOnly("/beta/issues/v1/unsubscribe"),
            .contractOnly("/dashboard_user/get"),
            .contractOnly("/dashboard_user/list"),
            .contractOnly("/issues/get"),
            .contractOnly("/issues/search"),
            .contractOnly("/issues/subscribe"),
        ])

    /// The webhooks that were sent, and the keys that sign them.
    static let webhooks = SandboxProduct(
        "Webhooks", sources: ["OpenAPI document", "documentation of Webhooks"],
        deviations: [
            "Keys are rotated on demand.",
            "What the webhook lab loses, and what is not sent because of its host, is listed as FAILED.",
        ],
        operations: [
            .shared("/beta/webhook_events/list") { engine, request throws(SandboxError) in
                try WebhookEventList(engine.outbox.deliveries, for: request).page()
            },
            .shared("/webhook_verification_key/get") { engine, request throws(SandboxError) in
                try engine.verificationKey(request.body)
            },
        ])
}
