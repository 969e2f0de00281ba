// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``Activity/state``.
///
/// Unknown values are kept unchanged.
public struct ActionState: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// `ATTEMPT` in JSON.
    public static var attempt: Self { Self(rawValue: "ATTEMPT") }
    /// `SUCCESS` in JSON.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// `FAILURE` in JSON.
    public static var failure: Self { Self(rawValue: "FAILURE") }
    /// `SKIPPED` in JSON.
    public static var skipped: Self { Self(rawValue: "SKIPPED") }
}

/// The values of ``Activity/activity``.
///
/// Unknown values are kept unchanged.
public struct ActivityType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// `ITEM_CREATE` in JSON.
    public static var itemCreate: Self { Self(rawValue: "ITEM_CREATE") }
    /// `ITEM_IMPORT` in JSON.
    public static var itemImport: Self { Self(rawValue: "ITEM_IMPORT") }
    /// `ITEM_UPDATE` in JSON.
    public static var itemUpdate: Self { Self(rawValue: "ITEM_UPDATE") }
    /// `ITEM_UNLINK` in JSON.
    public static var itemUnlink: Self { Self(rawValue: "ITEM_UNLINK") }
    /// `PORTAL_UNLINK` in JSON.
    public static var portalUnlink: Self { Self(rawValue: "PORTAL_UNLINK") }
    /// `PORTAL_ITEMS_DELETE` in JSON.
    public static var portalItemsDelete: Self { Self(rawValue: "PORTAL_ITEMS_DELETE") }
    /// `ITEM_REMOVE` in JSON.
    public static var itemRemove: Self { Self(rawValue: "ITEM_REMOVE") }
    /// `INVARIANT_CHECKER_DELETION` in JSON.
    public static var invariantCheckerDeletion: Self { Self(rawValue: "INVARIANT_CHECKER_DELETION") }
    /// `SCOPES_UPDATE` in JSON.
    public static var scopesUpdate: Self { Self(rawValue: "SCOPES_UPDATE") }
}

/// The values of ``ConsentEvent/eventCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/consent/#consenteventsget).
public struct ConsentEventCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER_AGREEMENT` in JSON.
    public static var userAgreement: Self { Self(rawValue: "USER_AGREEMENT") }
    /// `USE_CASES` in JSON.
    public static var useCases: Self { Self(rawValue: "USE_CASES") }
    /// `DATA_SCOPES` in JSON.
    public static var dataScopes: Self { Self(rawValue: "DATA_SCOPES") }
    /// `ACCOUNT_SCOPES` in JSON.
    public static var accountScopes: Self { Self(rawValue: "ACCOUNT_SCOPES") }
    /// `REVOCATION` in JSON.
    public static var revocation: Self { Self(rawValue: "REVOCATION") }
}

/// The values of ``ConsentEvent/initiator``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/consent/#consenteventsget).
public struct ConsentEventInitiator: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PLAID` in JSON.
    public static var plaid: Self { Self(rawValue: "PLAID") }
    /// `DATA_PROVIDER` in JSON.
    public static var dataProvider: Self { Self(rawValue: "DATA_PROVIDER") }
    /// `CUSTOMER` in JSON.
    public static var customer: Self { Self(rawValue: "CUSTOMER") }
    /// `END_USER` in JSON.
    public static var endUser: Self { Self(rawValue: "END_USER") }
}

/// The values of ``ConsentEvent/eventType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/consent/#consenteventsget).
public struct ConsentEventType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CONSENT_GRANTED` in JSON.
    public static var consentGranted: Self { Self(rawValue: "CONSENT_GRANTED") }
    /// `CONSENT_REVOKED` in JSON.
    public static var consentRevoked: Self { Self(rawValue: "CONSENT_REVOKED") }
    /// `CONSENT_UPDATED` in JSON.
    public static var consentUpdated: Self { Self(rawValue: "CONSENT_UPDATED") }
}

/// The values of ``ItemWithConsentFields/consentedDataScopes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemget).
public struct ItemConsentedDataScope: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `account_balance_info` in JSON.
    public static var accountBalanceInfo: Self { Self(rawValue: "account_balance_info") }
    /// `contact_info` in JSON.
    public static var contactInfo: Self { Self(rawValue: "contact_info") }
    /// `account_routing_number` in JSON.
    public static var accountRoutingNumber: Self { Self(rawValue: "account_routing_number") }
    /// `transactions` in JSON.
    public static var transactions: Self { Self(rawValue: "transactions") }
    /// `credit_loan_info` in JSON.
    public static var creditLoanInfo: Self { Self(rawValue: "credit_loan_info") }
    /// `investments` in JSON.
    public static var investments: Self { Self(rawValue: "investments") }
    /// `payroll_info` in JSON.
    public static var payrollInfo: Self { Self(rawValue: "payroll_info") }
    /// `income_verification_paystubs_info` in JSON.
    public static var incomeVerificationPaystubsInfo: Self { Self(rawValue: "income_verification_paystubs_info") }
    /// `income_verification_w2s_info` in JSON.
    public static var incomeVerificationW2sInfo: Self { Self(rawValue: "income_verification_w2s_info") }
    /// `income_verification_bank_statements` in JSON.
    public static var incomeVerificationBankStatements: Self { Self(rawValue: "income_verification_bank_statements") }
    /// `income_verification_employment_info` in JSON.
    public static var incomeVerificationEmploymentInfo: Self { Self(rawValue: "income_verification_employment_info") }
    /// `bank_statements` in JSON.
    public static var bankStatements: Self { Self(rawValue: "bank_statements") }
    /// `risk_info` in JSON.
    public static var riskInfo: Self { Self(rawValue: "risk_info") }
    /// `network_insights_lite` in JSON.
    public static var networkInsightsLite: Self { Self(rawValue: "network_insights_lite") }
    /// `fraud_info` in JSON.
    public static var fraudInfo: Self { Self(rawValue: "fraud_info") }
}

/// The values of ``Activity/authentication``.
///
/// Unknown values are kept unchanged.
public struct ItemCreateAuthentication: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// `DATA_PARTNER` in JSON.
    public static var dataPartner: Self { Self(rawValue: "DATA_PARTNER") }
    /// `PLAID` in JSON.
    public static var plaid: Self { Self(rawValue: "PLAID") }
}

/// The values of ``ItemRemoveRequest/reasonCode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemremove).
public struct ItemRemoveReasonCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FRAUD_FIRST_PARTY` in JSON.
    public static var fraudFirstParty: Self { Self(rawValue: "FRAUD_FIRST_PARTY") }
    /// `FRAUD_FALSE_IDENTITY` in JSON.
    public static var fraudFalseIdentity: Self { Self(rawValue: "FRAUD_FALSE_IDENTITY") }
    /// `FRAUD_ABUSE` in JSON.
    public static var fraudAbuse: Self { Self(rawValue: "FRAUD_ABUSE") }
    /// `FRAUD_OTHER` in JSON.
    public static var fraudOther: Self { Self(rawValue: "FRAUD_OTHER") }
    /// `CONNECTION_IS_NON_FUNCTIONAL` in JSON.
    public static var connectionIsNonFunctional: Self { Self(rawValue: "CONNECTION_IS_NON_FUNCTIONAL") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of ``ItemApplicationScopesUpdateRequest/context``.
///
/// Unknown values are kept unchanged.
public struct ScopesContext: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ENROLLMENT` in JSON.
    public static var enrollment: Self { Self(rawValue: "ENROLLMENT") }
    /// `PORTAL` in JSON.
    public static var portal: Self { Self(rawValue: "PORTAL") }
}
