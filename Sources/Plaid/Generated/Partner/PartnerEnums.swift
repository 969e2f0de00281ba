// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``PartnerEndCustomerCRAUseCases/useCases``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerCRAUseCase: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CREDIT_UNDERWRITING` in JSON.
    public static var creditUnderwriting: Self { Self(rawValue: "CREDIT_UNDERWRITING") }
    /// `TENANT_SCREENING` in JSON.
    public static var tenantScreening: Self { Self(rawValue: "TENANT_SCREENING") }
    /// `INVESTOR_OR_SERVICER_OF_CREDIT` in JSON.
    public static var investorOrServicerOfCredit: Self { Self(rawValue: "INVESTOR_OR_SERVICER_OF_CREDIT") }
    /// `UTILITIES` in JSON.
    public static var utilities: Self { Self(rawValue: "UTILITIES") }
    /// `BANK_ACCOUNT_OPENING` in JSON.
    public static var bankAccountOpening: Self { Self(rawValue: "BANK_ACCOUNT_OPENING") }
    /// `IDENTITY_VERIFICATION_FRAUD_PREVENTION` in JSON.
    public static var identityVerificationFraudPrevention: Self { Self(rawValue: "IDENTITY_VERIFICATION_FRAUD_PREVENTION") }
    /// `COLLECTIONS_DEBT_RECOVERY` in JSON.
    public static var collectionsDebtRecovery: Self { Self(rawValue: "COLLECTIONS_DEBT_RECOVERY") }
}

/// The values of ``PartnerCustomerOAuthInstitutionsGetResponse/flowdownStatus``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
public struct PartnerEndCustomerFlowdownStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NOT_STARTED` in JSON.
    public static var notStarted: Self { Self(rawValue: "NOT_STARTED") }
    /// `IN_REVIEW` in JSON.
    public static var inReview: Self { Self(rawValue: "IN_REVIEW") }
    /// `NEGOTIATION` in JSON.
    public static var negotiation: Self { Self(rawValue: "NEGOTIATION") }
    /// `COMPLETE` in JSON.
    public static var complete: Self { Self(rawValue: "COMPLETE") }
}

/// The values of ``PartnerEndCustomerOAuthInstitutionEnvironments/development`` and
/// ``PartnerEndCustomerOAuthInstitutionEnvironments/production``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
public struct PartnerEndCustomerOAuthInstitutionApplicationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NOT_STARTED` in JSON.
    public static var notStarted: Self { Self(rawValue: "NOT_STARTED") }
    /// `PROCESSING` in JSON.
    public static var processing: Self { Self(rawValue: "PROCESSING") }
    /// `APPROVED` in JSON.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// `ENABLED` in JSON.
    public static var enabled: Self { Self(rawValue: "ENABLED") }
    /// `ATTENTION_REQUIRED` in JSON.
    public static var attentionRequired: Self { Self(rawValue: "ATTENTION_REQUIRED") }
}

/// The values of ``PartnerCustomerOAuthInstitutionsGetResponse/questionnaireStatus``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
public struct PartnerEndCustomerQuestionnaireStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NOT_STARTED` in JSON.
    public static var notStarted: Self { Self(rawValue: "NOT_STARTED") }
    /// `RECEIVED` in JSON.
    public static var received: Self { Self(rawValue: "RECEIVED") }
    /// `COMPLETE` in JSON.
    public static var complete: Self { Self(rawValue: "COMPLETE") }
}

/// The values of ``BetaPartnerEndCustomer/requirementsDue`` and ``BetaPartnerEndCustomerWithSecrets/requirementsDue``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerRequirementDue: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `legal_entity_name` in JSON.
    public static var legalEntityName: Self { Self(rawValue: "legal_entity_name") }
    /// `website` in JSON.
    public static var website: Self { Self(rawValue: "website") }
    /// `application_name` in JSON.
    public static var applicationName: Self { Self(rawValue: "application_name") }
    /// `is_diligence_attested` in JSON.
    public static var isDiligenceAttested: Self { Self(rawValue: "is_diligence_attested") }
    /// `technical_contact` in JSON.
    public static var technicalContact: Self { Self(rawValue: "technical_contact") }
    /// `billing_contact` in JSON.
    public static var billingContact: Self { Self(rawValue: "billing_contact") }
    /// `address` in JSON.
    public static var address: Self { Self(rawValue: "address") }
    /// `bank_addendum_acceptance` in JSON.
    public static var bankAddendumAcceptance: Self { Self(rawValue: "bank_addendum_acceptance") }
    /// `questionnaires.cra` in JSON.
    public static var questionnairesCra: Self { Self(rawValue: "questionnaires.cra") }
}

/// The values of 5 members, ``BetaPartnerCustomerV1EnableResponse/status`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNDER_REVIEW` in JSON.
    public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }
    /// `PENDING_ENABLEMENT` in JSON.
    public static var pendingEnablement: Self { Self(rawValue: "PENDING_ENABLEMENT") }
    /// `ACTIVE` in JSON.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// `DENIED` in JSON.
    public static var denied: Self { Self(rawValue: "DENIED") }
    /// `MORE_INFORMATION_NEEDED` in JSON.
    public static var moreInformationNeeded: Self { Self(rawValue: "MORE_INFORMATION_NEEDED") }
}
