// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Users, Link sessions, checks of people, and work that is under way.

extension Trigger {
    static let people: [Trigger] = [
        Trigger(
            "link-completed", "The user of a Link token finishes Link as user_good.", .linkToken,
            webhooks: ["LINK/ITEM_ADD_RESULT", "LINK/SESSION_FINISHED"]
        ) { world, order throws(SandboxError) in
            _ = try world.completeLink(
                linkToken: order.id, institutionID: nil, username: nil, password: nil, now: order.now)
        }.finding(latestLinkToken),
        Trigger(
            "user-login-required", "The user must log in again at every bank.", .user, webhooks: ["ITEM/ERROR"]
        ) { world, order throws(SandboxError) in
            _ = try world.sandboxUserResetLogin(
                world.request("/sandbox/user/reset_login", ["user_id": .string(order.id)], at: order.now))
        }.finding(latestUser),
        cashFlow("INSIGHTS_UPDATED"), cashFlow("LARGE_DEPOSIT_DETECTED"), cashFlow("LOW_BALANCE_DETECTED"),
        cashFlow("NEW_LOAN_PAYMENT_DETECTED"), cashFlow("NSF_OVERDRAFT_DETECTED"),
        bankIncome("BANK_INCOME_REFRESH_COMPLETE"), bankIncome("BANK_INCOME_REFRESH_UPDATE"),
        payrollIncome("INCOME_VERIFICATION"), payrollIncome("INCOME_VERIFICATION_RISK_SIGNALS"),
        screening("cleared", .individual), screening("rejected", .individual),
        screening("pending_review", .individual),
        screening("cleared", .entity), screening("rejected", .entity), screening("pending_review", .entity),
        beaconUser("cleared"), beaconUser("rejected"), beaconUser("pending_review"),
    ]

    private static let latestLinkToken: Search = { world in
        world.linkTokens.filter { world.now < $0.value.expiresAt }
            .max { $0.value.createdAt < $1.value.createdAt }?.key
    }

    private static let latestUser: Search = { $0.allRecords("user").last?.id }

    /// A webhook of a user's cash flow alone.
    private static func cashFlow(_ code: String) -> Trigger {
        Trigger(
            "CASH_FLOW_UPDATES/\(code)", "Sends only this webhook; nothing changes.", .user,
            webhooks: ["CASH_FLOW_UPDATES/\(code)"]
        ) { world, order throws(SandboxError) in
            _ = try world.sandboxCashflowUpdate(
                world.request(
                    "/sandbox/cra/cashflow_updates/update",
                    ["user_id": .string(order.id), "webhook_codes": [.string(code)]], at: order.now))
        }.finding(latestUser)
    }

    /// A webhook of a user's bank income alone.
    private static func bankIncome(_ code: String) -> Trigger {
        Trigger(
            "INCOME/\(code)", "Sends only this webhook; nothing changes.", .user, webhooks: ["INCOME/\(code)"]
        ) { world, order throws(SandboxError) in
            var body: JSONObject = [
                "webhook_code": .string(code), "webhook_fields": ["user_id": .string(order.id)],
            ]
            if let url = order.webhook { body["webhook_override"] = .string(url) }
            _ = try world.sandboxBankIncomeFireWebhook(
                world.request("/sandbox/bank_income/fire_webhook", body, at: order.now))
        }.finding(latestUser)
    }

    /// A webhook of an Item's payroll income alone.
    private static func payrollIncome(_ code: String) -> Trigger {
        Trigger(
            "INCOME/\(code)", "Sends only this webhook; nothing changes.", .item, webhooks: ["INCOME/\(code)"]
        ) { world, order throws(SandboxError) in
            let item = world.items[try world.position(order)]
            guard let url = order.webhook ?? item.webhook, !url.isEmpty else { throw .sandboxWebhookInvalid }
            var body: JSONObject = [
                "item_id": .string(item.id), "webhook_code": .string(code), "webhook": .string(url),
            ]
            body["user_id"] = item.userID.map(JSONValue.string)
            _ = try world.sandboxIncomeFireWebhook(
                world.request("/sandbox/income/fire_webhook", body, at: order.now))
        }
    }

    private static func screening(_ status: String, _ kind: ScreeningKind) -> Trigger {
        let isPerson = kind == .individual
        return Trigger(
            "\(isPerson ? "" : "entity-")screening-\(status.replacing("_", with: "-"))",
            "The screening of \(isPerson ? "a person" : "an entity") becomes \(status).",
            isPerson ? .screening : .entityScreening, webhooks: ["\(kind.webhookType)/STATUS_UPDATED"]
        ) { world, order throws(SandboxError) in
            let path = isPerson ? "/watchlist_screening/individual/update" : "/watchlist_screening/entity/update"
            _ = try world.screeningUpdate(
                world.request(path, [kind.key: .string(order.id), "status": .string(status)], at: order.now), kind)
        }.finding { $0.allRecords(kind.record).last { $0.text("status") != status }?.id }
    }

    private static func beaconUser(_ status: String) -> Trigger {
        Trigger(
            "beacon-user-\(status.replacing("_", with: "-"))", "The status of a Beacon user becomes \(status).",
            .beaconUser, webhooks: ["BEACON/USER_STATUS_UPDATED"]
        ) { world, order throws(SandboxError) in
            _ = try world.beaconUserReview(
                world.request(
                    "/beacon/user/review", ["beacon_user_id": .string(order.id), "status": .string(status)],
                    at: order.now))
        }.finding { $0.allRecords("beacon_user").last { $0.text("status") != status }?.id }
    }

    /// Work under way that is done now instead of after its time.
    static let jobs: [Trigger] = [
        job(
            "asset-report-ready", "The asset report is ready.", "asset_report",
            ["ASSETS/PRODUCT_READY", "ASSETS/ERROR"]),
        job(
            "check-report-ready", "The consumer report is ready.", "check_report",
            ["CHECK_REPORT/CHECK_REPORT_READY", "CHECK_REPORT/USER_CHECK_REPORT_READY"]),
        job("bank-income-ready", "The bank income report is ready.", "bank_income", ["INCOME/BANK_INCOME_COMPLETE"]),
        job(
            "bank-income-refreshed", "The refresh of a bank income report completed.", "bank_income_refresh",
            ["INCOME/BANK_INCOME_REFRESH_COMPLETE"]),
        job(
            "payroll-income-ready", "The payroll data is ready.", "payroll_income",
            ["INCOME/INCOME_VERIFICATION", "INCOME/INCOME_VERIFICATION_RISK_SIGNALS"]),
        job(
            "identity-verification-decided", "The user finished an identity verification.", "identity_verification",
            ["IDENTITY_VERIFICATION/STEP_UPDATED", "IDENTITY_VERIFICATION/STATUS_UPDATED"]),
        job(
            "wallet-transaction-settled", "The wallet transaction completed.", "wallet_transaction",
            ["WALLET/WALLET_TRANSACTION_STATUS_UPDATE"]),
        job(
            "payment-consent-expired", "The consent to payments expired.", "payment_consent_expiry",
            ["PAYMENT_INITIATION/CONSENT_STATUS_UPDATE"]),
    ]

    private static func job(_ name: String, _ summary: String, _ kind: String, _ webhooks: [String]) -> Trigger {
        Trigger(
            name, summary, .job, webhooks: webhooks
        ) { world, order throws(SandboxError) in
            guard world.agenda.jobs.contains(where: { $0.kind == kind && $0.subject == order.id }) else {
                throw .invalidField("no such request is pending")
            }
            world.agenda.remove(kind: kind, subject: order.id)
            World.jobHandlers[kind]?(&world, ScheduledJob(time: order.now, kind: kind, subject: order.id))
        }.finding { $0.agenda.jobs.last { $0.kind == kind }?.subject }
    }
}
