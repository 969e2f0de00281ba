// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `ActionState` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ActionState: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The value `ATTEMPT`.
    public static var attempt: Self { Self(rawValue: "ATTEMPT") }
    /// The value `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// The value `FAILURE`.
    public static var failure: Self { Self(rawValue: "FAILURE") }
    /// The value `SKIPPED`.
    public static var skipped: Self { Self(rawValue: "SKIPPED") }
}

/// The values of `ActivityType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ActivityType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The value `ITEM_CREATE`.
    public static var itemCreate: Self { Self(rawValue: "ITEM_CREATE") }
    /// The value `ITEM_IMPORT`.
    public static var itemImport: Self { Self(rawValue: "ITEM_IMPORT") }
    /// The value `ITEM_UPDATE`.
    public static var itemUpdate: Self { Self(rawValue: "ITEM_UPDATE") }
    /// The value `ITEM_UNLINK`.
    public static var itemUnlink: Self { Self(rawValue: "ITEM_UNLINK") }
    /// The value `PORTAL_UNLINK`.
    public static var portalUnlink: Self { Self(rawValue: "PORTAL_UNLINK") }
    /// The value `PORTAL_ITEMS_DELETE`.
    public static var portalItemsDelete: Self { Self(rawValue: "PORTAL_ITEMS_DELETE") }
    /// The value `ITEM_REMOVE`.
    public static var itemRemove: Self { Self(rawValue: "ITEM_REMOVE") }
    /// The value `INVARIANT_CHECKER_DELETION`.
    public static var invariantCheckerDeletion: Self { Self(rawValue: "INVARIANT_CHECKER_DELETION") }
    /// The value `SCOPES_UPDATE`.
    public static var scopesUpdate: Self { Self(rawValue: "SCOPES_UPDATE") }
}

/// The values of `ConsentEventCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ConsentEventCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `USER_AGREEMENT`.
    public static var userAgreement: Self { Self(rawValue: "USER_AGREEMENT") }
    /// The value `USE_CASES`.
    public static var useCases: Self { Self(rawValue: "USE_CASES") }
    /// The value `DATA_SCOPES`.
    public static var dataScopes: Self { Self(rawValue: "DATA_SCOPES") }
    /// The value `ACCOUNT_SCOPES`.
    public static var accountScopes: Self { Self(rawValue: "ACCOUNT_SCOPES") }
    /// The value `REVOCATION`.
    public static var revocation: Self { Self(rawValue: "REVOCATION") }
}

/// The values of `ConsentEventInitiator` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ConsentEventInitiator: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `PLAID`.
    public static var plaid: Self { Self(rawValue: "PLAID") }
    /// The value `DATA_PROVIDER`.
    public static var dataProvider: Self { Self(rawValue: "DATA_PROVIDER") }
    /// The value `CUSTOMER`.
    public static var customer: Self { Self(rawValue: "CUSTOMER") }
    /// The value `END_USER`.
    public static var endUser: Self { Self(rawValue: "END_USER") }
}

/// The values of `ConsentEventType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ConsentEventType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `CONSENT_GRANTED`.
    public static var consentGranted: Self { Self(rawValue: "CONSENT_GRANTED") }
    /// The value `CONSENT_REVOKED`.
    public static var consentRevoked: Self { Self(rawValue: "CONSENT_REVOKED") }
    /// The value `CONSENT_UPDATED`.
    public static var consentUpdated: Self { Self(rawValue: "CONSENT_UPDATED") }
}

/// The values of `ItemConsentedDataScope` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ItemConsentedDataScope: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `account_balance_info`.
    public static var accountBalanceInfo: Self { Self(rawValue: "account_balance_info") }
    /// The value `contact_info`.
    public static var contactInfo: Self { Self(rawValue: "contact_info") }
    /// The value `account_routing_number`.
    public static var accountRoutingNumber: Self { Self(rawValue: "account_routing_number") }
    /// The value `transactions`.
    public static var transactions: Self { Self(rawValue: "transactions") }
    /// The value `credit_loan_info`.
    public static var creditLoanInfo: Self { Self(rawValue: "credit_loan_info") }
    /// The value `investments`.
    public static var investments: Self { Self(rawValue: "investments") }
    /// The value `payroll_info`.
    public static var payrollInfo: Self { Self(rawValue: "payroll_info") }
    /// The value `income_verification_paystubs_info`.
    public static var incomeVerificationPaystubsInfo: Self { Self(rawValue: "income_verification_paystubs_info") }
    /// The value `income_verification_w2s_info`.
    public static var incomeVerificationW2sInfo: Self { Self(rawValue: "income_verification_w2s_info") }
    /// The value `income_verification_bank_statements`.
    public static var incomeVerificationBankStatements: Self { Self(rawValue: "income_verification_bank_statements") }
    /// The value `income_verification_employment_info`.
    public static var incomeVerificationEmploymentInfo: Self { Self(rawValue: "income_verification_employment_info") }
    /// The value `bank_statements`.
    public static var bankStatements: Self { Self(rawValue: "bank_statements") }
    /// The value `risk_info`.
    public static var riskInfo: Self { Self(rawValue: "risk_info") }
    /// The value `network_insights_lite`.
    public static var networkInsightsLite: Self { Self(rawValue: "network_insights_lite") }
    /// The value `fraud_info`.
    public static var fraudInfo: Self { Self(rawValue: "fraud_info") }
}

/// The values of `ItemCreateAuthentication` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ItemCreateAuthentication: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The value `DATA_PARTNER`.
    public static var dataPartner: Self { Self(rawValue: "DATA_PARTNER") }
    /// The value `PLAID`.
    public static var plaid: Self { Self(rawValue: "PLAID") }
}

/// The values of `ItemRemoveReasonCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ItemRemoveReasonCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `FRAUD_FIRST_PARTY`.
    public static var fraudFirstParty: Self { Self(rawValue: "FRAUD_FIRST_PARTY") }
    /// The value `FRAUD_FALSE_IDENTITY`.
    public static var fraudFalseIdentity: Self { Self(rawValue: "FRAUD_FALSE_IDENTITY") }
    /// The value `FRAUD_ABUSE`.
    public static var fraudAbuse: Self { Self(rawValue: "FRAUD_ABUSE") }
    /// The value `FRAUD_OTHER`.
    public static var fraudOther: Self { Self(rawValue: "FRAUD_OTHER") }
    /// The value `CONNECTION_IS_NON_FUNCTIONAL`.
    public static var connectionIsNonFunctional: Self { Self(rawValue: "CONNECTION_IS_NON_FUNCTIONAL") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of `ScopesContext` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ScopesContext: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ENROLLMENT`.
    public static var enrollment: Self { Self(rawValue: "ENROLLMENT") }
    /// The value `PORTAL`.
    public static var portal: Self { Self(rawValue: "PORTAL") }
}
