// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// Links to Plaid's documentation. An anchor that was not verified is omitted: the link then names the page alone.

extension Knowledge {
    /// Returns the URL of the page about a word.
    static func documentation(of entry: Entry) -> String {
        let site = "https://plaid.com/docs/"
        switch entry.kind {
        case .errorType: return site + "errors/" + page(ofType: entry.key)
        case .errorCode: return errorPage(of: entry)
        case .clientCode, .serviceCode: return "docs/Errors.md"
        case .engineCode, .cause: return "docs/Operations.md"
        case .webhook: return site + "api/" + webhookPage(of: entry.key)
        case .itemState: return site + "link/update-mode/"
        case .transferDecision: return site + "api/products/transfer/initiating-transfers/"
        case .transferStatus, .transferEvent: return site + "transfer/reconciling-transfers/"
        case .paymentPhase, .paymentRefusal, .paymentNotice: return "docs/Payments.md"
        case .achReturn: return site + "errors/transfer/#ach-return-codes"
        case .achChange: return "docs/NACHA.md"
        case .linkExit: return site + "link/web/#onexit"
        case .linkEvent: return site + "link/web/"
        case .product: return site + "link/initializing-products/"
        }
    }

    /// Returns the page and the anchor of an error code: the code in lower case, with few exceptions.
    private static func errorPage(of entry: Entry) -> String {
        let site = "https://plaid.com/docs/errors/"
        switch entry.key {
        case "NOT_IMPLEMENTED": return "docs/SandboxFidelity.md"
        // The headings on these pages contain a second, older name.
        case "NO_AUTH_ACCOUNTS": return site + "item/#no_auth_accounts-or-no-depository-accounts"
        case "INTERNAL_SERVER_ERROR": return site + "api/#internal_server_error-or-plaid-internal-error"
        // Its type is USER_ERROR, but it is on another page.
        case "INVALID_USER_IDENTITY_DATA": return site + "invalid-input/#invalid_user_identity_data"
        default: return site + page(ofType: entry.families.first ?? "") + "#" + entry.key.lowercased()
        }
    }

    /// Types of the contract that no table lists a code for: no page about them is known.
    private static let typesWithoutPage: Set = [
        "BASE_REPORT_ERROR", "IDEMPOTENCY_ERROR", "ASSETS_ERROR", "CRA_MONITORING_ERROR", "CREDIT_PROFILE_REPORT_ERROR",
        "ENCOMPASS_ERROR", "ENRICH_ERROR", "FRAUD_INSIGHTS_ERROR", "FREDDIE_MAC_ERROR", "LINK_DELIVERY_ERROR",
        "PROFILE_ERROR", "RECURRING_TRANSACTIONS_ERROR", "STATEMENTS_ERROR", "TRANSFER_RECURRING_ERROR",
        "TRANSFER_REFUND_ERROR", "CRA_REPORT_ERROR", "CRA_PARTNER_INSIGHTS_ERROR",
    ]

    private static func page(ofType type: String) -> String {
        if typesWithoutPage.contains(type) { return "" }
        switch type {
        case "ASSET_REPORT_ERROR": return "assets/"
        case "BANK_TRANSFER_ERROR": return "bank-transfers/"
        case "CONSUMER_REPORT_ERROR": return "check-report/"
        case "INCOME_VERIFICATION_ERROR": return "income/"
        case "TRANSACTION_ERROR": return "virtual-account/"
        default:
            let words = type.hasSuffix("_ERROR") ? type.dropLast("_ERROR".count) : type[...]
            return String(words.lowercased().map { $0 == "_" ? "-" : $0 }) + "/"
        }
    }

    /// The page below `api/` about a webhook, `TYPE/CODE`.
    private static func webhookPage(of key: String) -> String {
        let parts = key.split(separator: "/").map { $0.lowercased() }
        guard let type = parts.first, let code = parts.last else { return "webhooks/" }
        switch type {
        case "item": return "items/#" + (code == "error" ? "webhooks" : code)
        case "transactions", "income": return "products/\(type)/#\(code)"
        case "holdings", "investments_transactions": return "products/investments/#\(type)-\(code)"
        case "assets": return "products/assets/#" + (code == "error" ? "webhooks" : code)
        case "auth", "liabilities": return "products/\(type)/#webhooks"
        case "identity": return "products/identity/" + (code == "default_update" ? "#default_update" : "")
        case "identity_verification": return "products/identity-verification/#webhooks"
        case "payment_initiation": return "products/payment-initiation/#webhooks"
        case "wallet": return "products/virtual-accounts/#webhooks"
        case "screening", "entity_screening": return "products/monitor/"
        case "dashboard_configured_alert": return "institutions/#institution_status_alert_triggered"
        case "link": return "link/"
        case "processor_token": return "processor-partners/"
        case "statements": return "products/statements/"
        case "transfer": return "products/transfer/"
        case "check_report", "cash_flow_updates", "cra_income", "cra_insights", "cra_report": return "products/check/"
        default: return "webhooks/"
        }
    }
}
