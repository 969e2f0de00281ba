import PlaidJSON

extension ContractValidator {
    /// The type of a member that a later version (1.778.0) has; `nil` for a member that no version has.
    static func laterMember(_ name: String, of schema: String) -> Contract.ValueType? {
        laterMembers["\(schema).\(name)"]
    }

    static let laterMembers: [String: Contract.ValueType] = [
        "CraCheckReportBaseReportGetRequest.report_id": .string,
        "CraCheckReportBaseReportGetRequest.consumer_report_permissible_purpose": .string,
        "CraCheckReportIncomeInsightsGetRequest.report_id": .string,
        "CraCheckReportIncomeInsightsGetRequest.consumer_report_permissible_purpose": .string,
        "CraCheckReportVerificationPdfGetRequest.hide_gse_details": .boolean,
        "CreditBankStatementsUploadsGetRequest.user_id": .string,
        "CreditEmploymentGetRequest.user_id": .string,
        "CreditSessionsGetRequest.user_id": .string,
        "CustomSandboxTransaction.account_id": .string,
        "IdentityVerificationCreateRequest.language": .string,
        "IdentityVerificationCreateRequestUser.ip_address": .string,
        "LinkTokenCreateInstitutionData.institution_id": .string,
        "LinkTokenCreateRequest.cra_report_parameter": .map(.any),
        "PaymentInitiationConsentCreateRequest.user_id": .string,
        "PaymentInitiationPaymentCreateRequest.user_id": .string,
        "ProtectEvent.device_session_id": .string,
        "ProtectEventSendRequest.device_session_id": .string,
        "ProtectIncidentEvent.item_id": .string,
        "ProtectModelInputs.device": .map(.any),
        "SandboxItemFireWebhookRequest.options": .map(.any),
        "TransferAuthorizationCreateRequest.user_attributes": .map(.any),
        "WalletTransactionCounterparty.holder_category": .any,
        "WalletTransactionCounterparty.is_verified": .boolean,
        "WalletTransactionExecuteRequest.user_id": .string,
    ]

    /// Whether a member that our version requires can be left out since a later one stands for it.
    static func isReplaced(_ name: String, of schema: String, in body: JSONObject) -> Bool {
        name == "user_token" && laterMember("user_id", of: schema) != nil && body["user_id"]?.stringValue != nil
    }
}
