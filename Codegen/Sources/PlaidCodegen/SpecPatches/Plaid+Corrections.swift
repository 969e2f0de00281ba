// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension PatchTable {
    private static let untyped =
        "plaid-python has no type for a reference that may be null, so the reconstructed document has none either."

    private static func typed(_ schemas: [String], _ member: String, _ type: String) -> [Correction] {
        schemas.map { Correction(schema: $0, member: member, type: type, reason: untyped) }
    }

    private static let scoped = [
        "CraReportCreateRequest", "CraServicingSubscription", "CraServicingSubscriptionCreateRequest",
        "LinkTokenCreateRequestCraReportParameter",
    ]
    private static let purposes = ["CraReportCreateRequest", "CraReportGetReport", "CraReportGetRequest"]
    private static let checkPurposes = ["CraCheckReportBaseReportGetRequest", "CraCheckReportIncomeInsightsGetRequest"]
    private static let reports = [
        "CraReportCreateResponse", "CraReportGetReport", "CraReportGetRequest", "CraReportReadyWebhook",
    ]

    /// Members of the document 1.778.0 that have lost their types.
    static let plaidCorrections: [Correction] = [
        typed(["Transfer", "TransferAuthorization"], "guarantee_decision", "TransferAuthorizationGuaranteeDecision"),
        typed(["WalletTransactionCounterparty"], "holder_category", "WalletTransactionCounterpartyHolderCategory"),
        typed(scoped, "scope", "CraReportScope"),
        typed(purposes, "consumer_report_permissible_purpose", "ConsumerReportPermissiblePurpose"),
        typed(checkPurposes, "consumer_report_permissible_purpose", "CraCheckReportPermissiblePurpose"),
        typed(reports, "report_id", "string"),
        typed(["CreditProduct"], "product", "string"),
    ].flatMap(\.self)
}
