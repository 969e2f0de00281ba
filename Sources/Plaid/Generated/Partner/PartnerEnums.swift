// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `PartnerEndCustomerCRAUseCase` in Plaid's document; others are kept as they come.
public struct PartnerEndCustomerCRAUseCase: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `CREDIT_UNDERWRITING`.
    public static var creditUnderwriting: Self { Self(rawValue: "CREDIT_UNDERWRITING") }
    /// The word `TENANT_SCREENING`.
    public static var tenantScreening: Self { Self(rawValue: "TENANT_SCREENING") }
    /// The word `INVESTOR_OR_SERVICER_OF_CREDIT`.
    public static var investorOrServicerOfCredit: Self { Self(rawValue: "INVESTOR_OR_SERVICER_OF_CREDIT") }
    /// The word `UTILITIES`.
    public static var utilities: Self { Self(rawValue: "UTILITIES") }
    /// The word `BANK_ACCOUNT_OPENING`.
    public static var bankAccountOpening: Self { Self(rawValue: "BANK_ACCOUNT_OPENING") }
    /// The word `IDENTITY_VERIFICATION_FRAUD_PREVENTION`.
    public static var identityVerificationFraudPrevention: Self { Self(rawValue: "IDENTITY_VERIFICATION_FRAUD_PREVENTION") }
    /// The word `COLLECTIONS_DEBT_RECOVERY`.
    public static var collectionsDebtRecovery: Self { Self(rawValue: "COLLECTIONS_DEBT_RECOVERY") }
}

/// The words of `PartnerEndCustomerFlowdownStatus` in Plaid's document; others are kept as they come.
public struct PartnerEndCustomerFlowdownStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `NOT_STARTED`.
    public static var notStarted: Self { Self(rawValue: "NOT_STARTED") }
    /// The word `IN_REVIEW`.
    public static var inReview: Self { Self(rawValue: "IN_REVIEW") }
    /// The word `NEGOTIATION`.
    public static var negotiation: Self { Self(rawValue: "NEGOTIATION") }
    /// The word `COMPLETE`.
    public static var complete: Self { Self(rawValue: "COMPLETE") }
}

/// The words of `PartnerEndCustomerOAuthInstitutionApplicationStatus` in Plaid's document; others are kept as they come.
public struct PartnerEndCustomerOAuthInstitutionApplicationStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `NOT_STARTED`.
    public static var notStarted: Self { Self(rawValue: "NOT_STARTED") }
    /// The word `PROCESSING`.
    public static var processing: Self { Self(rawValue: "PROCESSING") }
    /// The word `APPROVED`.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// The word `ENABLED`.
    public static var enabled: Self { Self(rawValue: "ENABLED") }
    /// The word `ATTENTION_REQUIRED`.
    public static var attentionRequired: Self { Self(rawValue: "ATTENTION_REQUIRED") }
}

/// The words of `PartnerEndCustomerQuestionnaireStatus` in Plaid's document; others are kept as they come.
public struct PartnerEndCustomerQuestionnaireStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `NOT_STARTED`.
    public static var notStarted: Self { Self(rawValue: "NOT_STARTED") }
    /// The word `RECEIVED`.
    public static var received: Self { Self(rawValue: "RECEIVED") }
    /// The word `COMPLETE`.
    public static var complete: Self { Self(rawValue: "COMPLETE") }
}

/// The words of `PartnerEndCustomerRequirementDue` in Plaid's document; others are kept as they come.
public struct PartnerEndCustomerRequirementDue: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `legal_entity_name`.
    public static var legalEntityName: Self { Self(rawValue: "legal_entity_name") }
    /// The word `website`.
    public static var website: Self { Self(rawValue: "website") }
    /// The word `application_name`.
    public static var applicationName: Self { Self(rawValue: "application_name") }
    /// The word `is_diligence_attested`.
    public static var isDiligenceAttested: Self { Self(rawValue: "is_diligence_attested") }
    /// The word `technical_contact`.
    public static var technicalContact: Self { Self(rawValue: "technical_contact") }
    /// The word `billing_contact`.
    public static var billingContact: Self { Self(rawValue: "billing_contact") }
    /// The word `address`.
    public static var address: Self { Self(rawValue: "address") }
    /// The word `bank_addendum_acceptance`.
    public static var bankAddendumAcceptance: Self { Self(rawValue: "bank_addendum_acceptance") }
    /// The word `questionnaires.cra`.
    public static var questionnairesCra: Self { Self(rawValue: "questionnaires.cra") }
}

/// The words of `PartnerEndCustomerStatus` in Plaid's document; others are kept as they come.
public struct PartnerEndCustomerStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNDER_REVIEW`.
    public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }
    /// The word `PENDING_ENABLEMENT`.
    public static var pendingEnablement: Self { Self(rawValue: "PENDING_ENABLEMENT") }
    /// The word `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// The word `DENIED`.
    public static var denied: Self { Self(rawValue: "DENIED") }
    /// The word `MORE_INFORMATION_NEEDED`.
    public static var moreInformationNeeded: Self { Self(rawValue: "MORE_INFORMATION_NEEDED") }
}
