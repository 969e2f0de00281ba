// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `ActionState` in Plaid's document; others are kept as they come.
public struct ActionState: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The word `ATTEMPT`.
    public static var attempt: Self { Self(rawValue: "ATTEMPT") }
    /// The word `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// The word `FAILURE`.
    public static var failure: Self { Self(rawValue: "FAILURE") }
    /// The word `SKIPPED`.
    public static var skipped: Self { Self(rawValue: "SKIPPED") }
}

/// The words of `ActivityType` in Plaid's document; others are kept as they come.
public struct ActivityType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The word `ITEM_CREATE`.
    public static var itemCreate: Self { Self(rawValue: "ITEM_CREATE") }
    /// The word `ITEM_IMPORT`.
    public static var itemImport: Self { Self(rawValue: "ITEM_IMPORT") }
    /// The word `ITEM_UPDATE`.
    public static var itemUpdate: Self { Self(rawValue: "ITEM_UPDATE") }
    /// The word `ITEM_UNLINK`.
    public static var itemUnlink: Self { Self(rawValue: "ITEM_UNLINK") }
    /// The word `PORTAL_UNLINK`.
    public static var portalUnlink: Self { Self(rawValue: "PORTAL_UNLINK") }
    /// The word `PORTAL_ITEMS_DELETE`.
    public static var portalItemsDelete: Self { Self(rawValue: "PORTAL_ITEMS_DELETE") }
    /// The word `ITEM_REMOVE`.
    public static var itemRemove: Self { Self(rawValue: "ITEM_REMOVE") }
    /// The word `INVARIANT_CHECKER_DELETION`.
    public static var invariantCheckerDeletion: Self { Self(rawValue: "INVARIANT_CHECKER_DELETION") }
    /// The word `SCOPES_UPDATE`.
    public static var scopesUpdate: Self { Self(rawValue: "SCOPES_UPDATE") }
}

/// The words of `ConsentEventCode` in Plaid's document; others are kept as they come.
public struct ConsentEventCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `USER_AGREEMENT`.
    public static var userAgreement: Self { Self(rawValue: "USER_AGREEMENT") }
    /// The word `USE_CASES`.
    public static var useCases: Self { Self(rawValue: "USE_CASES") }
    /// The word `DATA_SCOPES`.
    public static var dataScopes: Self { Self(rawValue: "DATA_SCOPES") }
    /// The word `ACCOUNT_SCOPES`.
    public static var accountScopes: Self { Self(rawValue: "ACCOUNT_SCOPES") }
    /// The word `REVOCATION`.
    public static var revocation: Self { Self(rawValue: "REVOCATION") }
}

/// The words of `ConsentEventInitiator` in Plaid's document; others are kept as they come.
public struct ConsentEventInitiator: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `PLAID`.
    public static var plaid: Self { Self(rawValue: "PLAID") }
    /// The word `DATA_PROVIDER`.
    public static var dataProvider: Self { Self(rawValue: "DATA_PROVIDER") }
    /// The word `CUSTOMER`.
    public static var customer: Self { Self(rawValue: "CUSTOMER") }
    /// The word `END_USER`.
    public static var endUser: Self { Self(rawValue: "END_USER") }
}

/// The words of `ConsentEventType` in Plaid's document; others are kept as they come.
public struct ConsentEventType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `CONSENT_GRANTED`.
    public static var consentGranted: Self { Self(rawValue: "CONSENT_GRANTED") }
    /// The word `CONSENT_REVOKED`.
    public static var consentRevoked: Self { Self(rawValue: "CONSENT_REVOKED") }
    /// The word `CONSENT_UPDATED`.
    public static var consentUpdated: Self { Self(rawValue: "CONSENT_UPDATED") }
}

/// The words of `ItemConsentedDataScope` in Plaid's document; others are kept as they come.
public struct ItemConsentedDataScope: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `account_balance_info`.
    public static var accountBalanceInfo: Self { Self(rawValue: "account_balance_info") }
    /// The word `contact_info`.
    public static var contactInfo: Self { Self(rawValue: "contact_info") }
    /// The word `account_routing_number`.
    public static var accountRoutingNumber: Self { Self(rawValue: "account_routing_number") }
    /// The word `transactions`.
    public static var transactions: Self { Self(rawValue: "transactions") }
    /// The word `credit_loan_info`.
    public static var creditLoanInfo: Self { Self(rawValue: "credit_loan_info") }
    /// The word `investments`.
    public static var investments: Self { Self(rawValue: "investments") }
    /// The word `payroll_info`.
    public static var payrollInfo: Self { Self(rawValue: "payroll_info") }
    /// The word `income_verification_paystubs_info`.
    public static var incomeVerificationPaystubsInfo: Self { Self(rawValue: "income_verification_paystubs_info") }
    /// The word `income_verification_w2s_info`.
    public static var incomeVerificationW2sInfo: Self { Self(rawValue: "income_verification_w2s_info") }
    /// The word `income_verification_bank_statements`.
    public static var incomeVerificationBankStatements: Self { Self(rawValue: "income_verification_bank_statements") }
    /// The word `income_verification_employment_info`.
    public static var incomeVerificationEmploymentInfo: Self { Self(rawValue: "income_verification_employment_info") }
    /// The word `bank_statements`.
    public static var bankStatements: Self { Self(rawValue: "bank_statements") }
    /// The word `risk_info`.
    public static var riskInfo: Self { Self(rawValue: "risk_info") }
    /// The word `network_insights_lite`.
    public static var networkInsightsLite: Self { Self(rawValue: "network_insights_lite") }
    /// The word `fraud_info`.
    public static var fraudInfo: Self { Self(rawValue: "fraud_info") }
}

/// The words of `ItemCreateAuthentication` in Plaid's document; others are kept as they come.
public struct ItemCreateAuthentication: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The word `DATA_PARTNER`.
    public static var dataPartner: Self { Self(rawValue: "DATA_PARTNER") }
    /// The word `PLAID`.
    public static var plaid: Self { Self(rawValue: "PLAID") }
}

/// The words of `ItemRemoveReasonCode` in Plaid's document; others are kept as they come.
public struct ItemRemoveReasonCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `FRAUD_FIRST_PARTY`.
    public static var fraudFirstParty: Self { Self(rawValue: "FRAUD_FIRST_PARTY") }
    /// The word `FRAUD_FALSE_IDENTITY`.
    public static var fraudFalseIdentity: Self { Self(rawValue: "FRAUD_FALSE_IDENTITY") }
    /// The word `FRAUD_ABUSE`.
    public static var fraudAbuse: Self { Self(rawValue: "FRAUD_ABUSE") }
    /// The word `FRAUD_OTHER`.
    public static var fraudOther: Self { Self(rawValue: "FRAUD_OTHER") }
    /// The word `CONNECTION_IS_NON_FUNCTIONAL`.
    public static var connectionIsNonFunctional: Self { Self(rawValue: "CONNECTION_IS_NON_FUNCTIONAL") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The words of `ScopesContext` in Plaid's document; others are kept as they come.
public struct ScopesContext: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ENROLLMENT`.
    public static var enrollment: Self { Self(rawValue: "ENROLLMENT") }
    /// The word `PORTAL`.
    public static var portal: Self { Self(rawValue: "PORTAL") }
}
