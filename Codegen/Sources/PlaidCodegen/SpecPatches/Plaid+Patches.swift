// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension PatchTable {
    /// The table for a version of Plaid's document.
    static func plaid(_ version: ContractVersion) -> PatchTable {
        var table = PatchTable()
        table.renames = plaidRenames
        table.fieldTypes = plaidFieldTypes
        table.lenient = plaidLenient
        table.kept = plaidKept
        table.families = plaidFamilies
        table.readVerbs = plaidReadVerbs
        table.writeVerbs = plaidWriteVerbs
        table.kinds = plaidKinds
        table.webhooks = plaidWebhooks
        table.shadowedWebhooks = plaidShadowedWebhooks
        table.hashable = plaidHashable
        if version >= .v1778 { table.add1778() } else { table.addBefore1778() }
        return table
    }

    /// Names that would hide one of Swift's, Foundation's or ours.
    private static let plaidRenames: [Rename] = [
        Rename(
            schema: "PlaidError", swift: "PlaidErrorObject",
            reason: "PlaidError is the error that the client throws.")
    ]

    /// What only documents from 1.778.0 on have.
    private mutating func add1778() {
        corrections = Self.plaidCorrections
        retired = Self.retired1778
        renames += [
            Rename(schema: "Amount", swift: "AmountValue", reason: "Amount is the SDK's sum of money with a currency."),
            Rename(
                schema: "WebhookEvent", swift: "WebhookEventRecord",
                reason: "WebhookEvent is the enumeration of all webhooks."),
        ]
        families += [
            Family(prefix: "/beta/cash_advance", family: "Protect"),
            Family(prefix: "/beta/issues", family: "Issues"),
            Family(prefix: "/beta/webhook_events", family: "Webhooks"),
        ]
        noWebhooks.append(
            NoWebhook(
                schema: "WebhookEvent", reason: "An element of /beta/webhook_events/list; the webhook is its payload."))
        parameterNames.append(
            ParameterName(
                path: "/fdx/consents", parameter: "customer_id", wire: "customerId",
                reason: "The document is reconstructed from plaid-python's attributes; its client sends customerId."))
        readVerbs += ["consents"]
        writeVerbs += ["delete", "revocation"]
        webhooks += [
            Webhook("CRA_REPORT", "CRA_REPORT_READY", "CraReportReadyWebhook"),
            Webhook("CRA_REPORT", "CRA_REPORT_UPDATED", "CraReportUpdatedWebhook"),
            Webhook("INCOME", "USER_INCOME_VERIFICATION", "UserIncomeVerificationStatusWebhook"),
            Webhook(
                "INCOME", "USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED",
                "UserIncomeVerificationRefreshReconnectNeededWebhook"),
            Webhook(
                "INCOME", "USER_INCOME_VERIFICATION_RISK_SIGNALS", "UserIncomeVerificationRiskSignalsStatusWebhook"),
        ]
    }

    /// The schemas of these operations are still in the document.
    private static let retired1778 = [
        Retired(
            path: "/beta/transactions/v1/enhance", request: "TransactionsEnhanceGetRequest",
            response: "TransactionsEnhanceGetResponse", last: "1.697.4"),
        Retired(
            path: "/link_delivery/create", request: "LinkDeliveryCreateRequest", response: "LinkDeliveryCreateResponse",
            last: "1.697.4"),
        Retired(
            path: "/link_delivery/get", request: "LinkDeliveryGetRequest", response: "LinkDeliveryGetResponse",
            last: "1.697.4"),
        Retired(
            path: "/sandbox/transfer/repayment/simulate", request: "SandboxTransferRepaymentSimulateRequest",
            response: "SandboxTransferRepaymentSimulateResponse", last: "1.697.4"),
    ]

    /// What documents before 1.778.0 had.
    private mutating func addBefore1778() {
        families.append(Family(prefix: "/link_delivery", family: "Link"))
        writeVerbs.append("enhance")
    }
}
