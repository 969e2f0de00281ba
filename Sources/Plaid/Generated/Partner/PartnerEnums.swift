// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `PartnerEndCustomerCRAUseCase` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PartnerEndCustomerCRAUseCase: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `CREDIT_UNDERWRITING`.
    public static var creditUnderwriting: Self { Self(rawValue: "CREDIT_UNDERWRITING") }
    /// The value `TENANT_SCREENING`.
    public static var tenantScreening: Self { Self(rawValue: "TENANT_SCREENING") }
    /// The value `INVESTOR_OR_SERVICER_OF_CREDIT`.
    public static var investorOrServicerOfCredit: Self { Self(rawValue: "INVESTOR_OR_SERVICER_OF_CREDIT") }
    /// The value `UTILITIES`.
    public static var utilities: Self { Self(rawValue: "UTILITIES") }
    /// The value `BANK_ACCOUNT_OPENING`.
    public static var bankAccountOpening: Self { Self(rawValue: "BANK_ACCOUNT_OPENING") }
    /// The value `IDENTITY_VERIFICATION_FRAUD_PREVENTION`.
    public static var identityVerificationFraudPrevention: Self { Self(rawValue: "IDENTITY_VERIFICATION_FRAUD_PREVENTION") }
    /// The value `COLLECTIONS_DEBT_RECOVERY`.
    public static var collectionsDebtRecovery: Self { Self(rawValue: "COLLECTIONS_DEBT_RECOVERY") }
}

/// The values of `PartnerEndCustomerFlowdownStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PartnerEndCustomerFlowdownStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `NOT_STARTED`.
    public static var notStarted: Self { Self(rawValue: "NOT_STARTED") }
    /// The value `IN_REVIEW`.
    public static var inReview: Self { Self(rawValue: "IN_REVIEW") }
    /// The value `NEGOTIATION`.
    public static var negotiation: Self { Self(rawValue: "NEGOTIATION") }
    /// The value `COMPLETE`.
    public static var complete: Self { Self(rawValue: "COMPLETE") }
}

/// The values of `PartnerEndCustomerOAuthInstitutionApplicationStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PartnerEndCustomerOAuthInstitutionApplicationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `NOT_STARTED`.
    public static var notStarted: Self { Self(rawValue: "NOT_STARTED") }
    /// The value `PROCESSING`.
    public static var processing: Self { Self(rawValue: "PROCESSING") }
    /// The value `APPROVED`.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// The value `ENABLED`.
    public static var enabled: Self { Self(rawValue: "ENABLED") }
    /// The value `ATTENTION_REQUIRED`.
    public static var attentionRequired: Self { Self(rawValue: "ATTENTION_REQUIRED") }
}

/// The values of `PartnerEndCustomerQuestionnaireStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PartnerEndCustomerQuestionnaireStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `NOT_STARTED`.
    public static var notStarted: Self { Self(rawValue: "NOT_STARTED") }
    /// The value `RECEIVED`.
    public static var received: Self { Self(rawValue: "RECEIVED") }
    /// The value `COMPLETE`.
    public static var complete: Self { Self(rawValue: "COMPLETE") }
}

/// The values of `PartnerEndCustomerRequirementDue` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PartnerEndCustomerRequirementDue: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `legal_entity_name`.
    public static var legalEntityName: Self { Self(rawValue: "legal_entity_name") }
    /// The value `website`.
    public static var website: Self { Self(rawValue: "website") }
    /// The value `application_name`.
    public static var applicationName: Self { Self(rawValue: "application_name") }
    /// The value `is_diligence_attested`.
    public static var isDiligenceAttested: Self { Self(rawValue: "is_diligence_attested") }
    /// The value `technical_contact`.
    public static var technicalContact: Self { Self(rawValue: "technical_contact") }
    /// The value `billing_contact`.
    public static var billingContact: Self { Self(rawValue: "billing_contact") }
    /// The value `address`.
    public static var address: Self { Self(rawValue: "address") }
    /// The value `bank_addendum_acceptance`.
    public static var bankAddendumAcceptance: Self { Self(rawValue: "bank_addendum_acceptance") }
    /// The value `questionnaires.cra`.
    public static var questionnairesCra: Self { Self(rawValue: "questionnaires.cra") }
}

/// The values of `PartnerEndCustomerStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PartnerEndCustomerStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNDER_REVIEW`.
    public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }
    /// The value `PENDING_ENABLEMENT`.
    public static var pendingEnablement: Self { Self(rawValue: "PENDING_ENABLEMENT") }
    /// The value `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// The value `DENIED`.
    public static var denied: Self { Self(rawValue: "DENIED") }
    /// The value `MORE_INFORMATION_NEEDED`.
    public static var moreInformationNeeded: Self { Self(rawValue: "MORE_INFORMATION_NEEDED") }
}
