// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``BetaPartnerCustomerV1GetResponse/endCustomer`` and
/// ``BetaPartnerCustomerV1UpdateResponse/endCustomer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
public struct BetaPartnerEndCustomer: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
    public let clientID: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
    public let companyName: String?
    /// One of `UNDER_REVIEW`, `PENDING_ENABLEMENT`, `ACTIVE`, `DENIED` and `MORE_INFORMATION_NEEDED`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
    public let status: PartnerEndCustomerStatus?
    /// A JSON object with any members. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
    public let productStatuses: JSONValue?
    /// A list of ``PartnerEndCustomerRequirementDue`` values. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
    public let requirementsDue: [PartnerEndCustomerRequirementDue]?

    private static let keys = JSONKeyTable("client_id", "company_name", "status", "product_statuses", "requirements_due")
    public init(json: inout JSONReader) {
        var clientID: String?
        var companyName: String?
        var status: PartnerEndCustomerStatus?
        var productStatuses: JSONValue?
        var requirementsDue: [PartnerEndCustomerRequirementDue]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: clientID = json.decode()
                case 1: companyName = json.decode()
                case 2: status = json.decode()
                case 3: productStatuses = json.decode()
                case 4: requirementsDue = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.clientID = clientID
        self.companyName = companyName
        self.status = status
        self.productStatuses = productStatuses
        self.requirementsDue = requirementsDue
    }
}

/// The type of ``BetaPartnerCustomerV1CreateResponse/endCustomer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct BetaPartnerEndCustomerWithSecrets: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let clientID: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let companyName: String?
    /// One of `UNDER_REVIEW`, `PENDING_ENABLEMENT`, `ACTIVE`, `DENIED` and `MORE_INFORMATION_NEEDED`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let status: PartnerEndCustomerStatus?
    /// A JSON object with any members. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let productStatuses: JSONValue?
    /// A list of ``PartnerEndCustomerRequirementDue`` values. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let requirementsDue: [PartnerEndCustomerRequirementDue]?
    /// An object with the members of ``PartnerEndCustomerSecrets``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let secrets: PartnerEndCustomerSecrets?

    private static let keys = JSONKeyTable("client_id", "company_name", "status", "product_statuses", "requirements_due", "secrets")
    public init(json: inout JSONReader) {
        var clientID: String?
        var companyName: String?
        var status: PartnerEndCustomerStatus?
        var productStatuses: JSONValue?
        var requirementsDue: [PartnerEndCustomerRequirementDue]?
        var secrets: PartnerEndCustomerSecrets?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: clientID = json.decode()
                case 1: companyName = json.decode()
                case 2: status = json.decode()
                case 3: productStatuses = json.decode()
                case 4: requirementsDue = json.decode()
                case 5: secrets = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.clientID = clientID
        self.companyName = companyName
        self.status = status
        self.productStatuses = productStatuses
        self.requirementsDue = requirementsDue
        self.secrets = secrets
    }
}

/// The type of ``PartnerCustomerGetResponse/endCustomer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
public struct PartnerEndCustomer: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
    public let clientID: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
    public let companyName: String?
    /// One of `UNDER_REVIEW`, `PENDING_ENABLEMENT`, `ACTIVE`, `DENIED` and `MORE_INFORMATION_NEEDED`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
    public let status: PartnerEndCustomerStatus?

    private static let keys = JSONKeyTable("client_id", "company_name", "status")
    public init(json: inout JSONReader) {
        var clientID: String?
        var companyName: String?
        var status: PartnerEndCustomerStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: clientID = json.decode()
                case 1: companyName = json.decode()
                case 2: status = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.clientID = clientID
        self.companyName = companyName
        self.status = status
    }
}

/// The type of ``BetaPartnerCustomerV1CreateRequest/address`` and ``PartnerCustomerCreateRequest/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerAddress: JSONEncodable, RedactedDescription {
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var city: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var street: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var region: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var postalCode: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var countryCode: String?

    /// Creates a value; omitted members are not sent.
    public init(
        city: String? = nil,
        street: String? = nil,
        region: String? = nil,
        postalCode: String? = nil,
        countryCode: String? = nil
    ) {
        self.city = city
        self.street = street
        self.region = region
        self.postalCode = postalCode
        self.countryCode = countryCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("city", city)
        json.field("street", street)
        json.field("region", region)
        json.field("postal_code", postalCode)
        json.field("country_code", countryCode)
        json.endObject()
    }
}

/// The type of ``PartnerCustomerCreateRequest/assetsUnderManagement``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerAssetsUnderManagement: JSONEncodable, RedactedDescription {
    /// An exact decimal number. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var amount: Decimal
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public var isoCurrencyCode: String

    /// Creates a value; omitted members are not sent.
    public init(
        amount: Decimal,
        isoCurrencyCode: String
    ) {
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("amount", amount)
        json.field("iso_currency_code", isoCurrencyCode)
        json.endObject()
    }
}

/// The type of ``BetaPartnerCustomerV1CreateRequest/bankAddendumAcceptance`` and
/// ``BetaPartnerCustomerV1UpdateRequest/bankAddendumAcceptance``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerBankAddendumAcceptance: JSONEncodable, RedactedDescription {
    /// A Boolean value. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var customerAccepted: Bool?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var customerIpAddress: String?
    /// A date and time as ISO 8601. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var customerAgreementTimestamp: Timestamp?

    /// Creates a value; omitted members are not sent.
    public init(
        customerAccepted: Bool? = nil,
        customerIpAddress: String? = nil,
        customerAgreementTimestamp: Timestamp? = nil
    ) {
        self.customerAccepted = customerAccepted
        self.customerIpAddress = customerIpAddress
        self.customerAgreementTimestamp = customerAgreementTimestamp
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("customer_accepted", customerAccepted)
        json.field("customer_ip_address", customerIpAddress)
        json.field("customer_agreement_timestamp", customerAgreementTimestamp)
        json.endObject()
    }
}

/// The type of ``BetaPartnerCustomerV1CreateRequest/billingContact`` and
/// ``PartnerCustomerCreateRequest/billingContact``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerBillingContact: JSONEncodable, RedactedDescription {
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var givenName: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var familyName: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var email: String?

    /// Creates a value; omitted members are not sent.
    public init(
        givenName: String? = nil,
        familyName: String? = nil,
        email: String? = nil
    ) {
        self.givenName = givenName
        self.familyName = familyName
        self.email = email
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("given_name", givenName)
        json.field("family_name", familyName)
        json.field("email", email)
        json.endObject()
    }
}

/// The type of ``PartnerEndCustomerCRAQuestionnaire/purposes``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerCRAPurposes: JSONEncodable, RedactedDescription {
    /// An object with the members of ``PartnerEndCustomerCRAUseCases``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var writtenInstruction: PartnerEndCustomerCRAUseCases?
    /// An object with the members of ``PartnerEndCustomerCRAUseCases``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var extensionOfCreditOrAccountReview: PartnerEndCustomerCRAUseCases?
    /// An object with the members of ``PartnerEndCustomerCRAUseCases``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var employment: PartnerEndCustomerCRAUseCases?
    /// An object with the members of ``PartnerEndCustomerCRAUseCases``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var insuranceUnderwriting: PartnerEndCustomerCRAUseCases?
    /// An object with the members of ``PartnerEndCustomerCRAUseCases``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var licenseEligibility: PartnerEndCustomerCRAUseCases?
    /// An object with the members of ``PartnerEndCustomerCRAUseCases``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var riskAssessment: PartnerEndCustomerCRAUseCases?
    /// An object with the members of ``PartnerEndCustomerCRAUseCases``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var businessNeedTransaction: PartnerEndCustomerCRAUseCases?
    /// An object with the members of ``PartnerEndCustomerCRAUseCases``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var businessNeedAccountReview: PartnerEndCustomerCRAUseCases?

    /// Creates a value; omitted members are not sent.
    public init(
        writtenInstruction: PartnerEndCustomerCRAUseCases? = nil,
        extensionOfCreditOrAccountReview: PartnerEndCustomerCRAUseCases? = nil,
        employment: PartnerEndCustomerCRAUseCases? = nil,
        insuranceUnderwriting: PartnerEndCustomerCRAUseCases? = nil,
        licenseEligibility: PartnerEndCustomerCRAUseCases? = nil,
        riskAssessment: PartnerEndCustomerCRAUseCases? = nil,
        businessNeedTransaction: PartnerEndCustomerCRAUseCases? = nil,
        businessNeedAccountReview: PartnerEndCustomerCRAUseCases? = nil
    ) {
        self.writtenInstruction = writtenInstruction
        self.extensionOfCreditOrAccountReview = extensionOfCreditOrAccountReview
        self.employment = employment
        self.insuranceUnderwriting = insuranceUnderwriting
        self.licenseEligibility = licenseEligibility
        self.riskAssessment = riskAssessment
        self.businessNeedTransaction = businessNeedTransaction
        self.businessNeedAccountReview = businessNeedAccountReview
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("WRITTEN_INSTRUCTION", writtenInstruction)
        json.field("EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW", extensionOfCreditOrAccountReview)
        json.field("EMPLOYMENT", employment)
        json.field("INSURANCE_UNDERWRITING", insuranceUnderwriting)
        json.field("LICENSE_ELIGIBILITY", licenseEligibility)
        json.field("RISK_ASSESSMENT", riskAssessment)
        json.field("BUSINESS_NEED_TRANSACTION", businessNeedTransaction)
        json.field("BUSINESS_NEED_ACCOUNT_REVIEW", businessNeedAccountReview)
        json.endObject()
    }
}

/// The type of ``PartnerEndCustomerQuestionnaires/cra``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerCRAQuestionnaire: JSONEncodable, RedactedDescription {
    /// An object with the members of ``PartnerEndCustomerCRAPurposes``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var purposes: PartnerEndCustomerCRAPurposes?
    /// A Boolean value. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var isThirdPartyInvolved: Bool?
    /// A Boolean value. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var isTechnicalServiceProviderInvolved: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        purposes: PartnerEndCustomerCRAPurposes? = nil,
        isThirdPartyInvolved: Bool? = nil,
        isTechnicalServiceProviderInvolved: Bool? = nil
    ) {
        self.purposes = purposes
        self.isThirdPartyInvolved = isThirdPartyInvolved
        self.isTechnicalServiceProviderInvolved = isTechnicalServiceProviderInvolved
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("purposes", purposes)
        json.field("is_third_party_involved", isThirdPartyInvolved)
        json.field("is_technical_service_provider_involved", isTechnicalServiceProviderInvolved)
        json.endObject()
    }
}

/// The type of 8 members, ``PartnerEndCustomerCRAPurposes/writtenInstruction`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerCRAUseCases: JSONEncodable, RedactedDescription {
    /// A list of ``PartnerEndCustomerCRAUseCase`` values. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var useCases: [PartnerEndCustomerCRAUseCase]?

    /// Creates a value; omitted members are not sent.
    public init(
        useCases: [PartnerEndCustomerCRAUseCase]? = nil
    ) {
        self.useCases = useCases
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("use_cases", useCases)
        json.endObject()
    }
}

/// The type of ``BetaPartnerCustomerV1CreateRequest/customerSupportInfo`` and
/// ``PartnerCustomerCreateRequest/customerSupportInfo``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerCustomerSupportInfo: JSONEncodable, RedactedDescription {
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var email: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var phoneNumber: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var contactURL: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var linkUpdateURL: String?

    /// Creates a value; omitted members are not sent.
    public init(
        email: String? = nil,
        phoneNumber: String? = nil,
        contactURL: String? = nil,
        linkUpdateURL: String? = nil
    ) {
        self.email = email
        self.phoneNumber = phoneNumber
        self.contactURL = contactURL
        self.linkUpdateURL = linkUpdateURL
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("email", email)
        json.field("phone_number", phoneNumber)
        json.field("contact_url", contactURL)
        json.field("link_update_url", linkUpdateURL)
        json.endObject()
    }
}

/// The type of ``PartnerCustomerOAuthInstitutionsGetResponse/institutions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
public struct PartnerEndCustomerOAuthInstitution: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
    public let name: String?
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID?
    /// An object with the members of ``PartnerEndCustomerOAuthInstitutionEnvironments``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
    public let environments: PartnerEndCustomerOAuthInstitutionEnvironments?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
    public let productionEnablementDate: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
    public let classicDisablementDate: String?
    /// A list of ``PlaidErrorObject`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
    public let errors: [PlaidErrorObject]?

    private static let keys = JSONKeyTable("name", "institution_id", "environments", "production_enablement_date", "classic_disablement_date", "errors")
    public init(json: inout JSONReader) {
        var name: String?
        var institutionID: InstitutionID?
        var environments: PartnerEndCustomerOAuthInstitutionEnvironments?
        var productionEnablementDate: String?
        var classicDisablementDate: String?
        var errors: [PlaidErrorObject]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: institutionID = json.decode()
                case 2: environments = json.decode()
                case 3: productionEnablementDate = json.decode()
                case 4: classicDisablementDate = json.decode()
                case 5: errors = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.institutionID = institutionID
        self.environments = environments
        self.productionEnablementDate = productionEnablementDate
        self.classicDisablementDate = classicDisablementDate
        self.errors = errors
    }
}

/// The type of ``PartnerEndCustomerOAuthInstitution/environments``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
public struct PartnerEndCustomerOAuthInstitutionEnvironments: JSONObjectDecodable, RedactedDescription {
    /// One of `NOT_STARTED`, `PROCESSING`, `APPROVED`, `ENABLED` and `ATTENTION_REQUIRED`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
    public let development: PartnerEndCustomerOAuthInstitutionApplicationStatus?
    /// One of `NOT_STARTED`, `PROCESSING`, `APPROVED`, `ENABLED` and `ATTENTION_REQUIRED`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
    public let production: PartnerEndCustomerOAuthInstitutionApplicationStatus?

    private static let keys = JSONKeyTable("development", "production")
    public init(json: inout JSONReader) {
        var development: PartnerEndCustomerOAuthInstitutionApplicationStatus?
        var production: PartnerEndCustomerOAuthInstitutionApplicationStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: development = json.decode()
                case 1: production = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.development = development
        self.production = production
    }
}

/// The type of ``BetaPartnerCustomerV1CreateRequest/questionnaires`` and
/// ``BetaPartnerCustomerV1UpdateRequest/questionnaires``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerQuestionnaires: JSONEncodable, RedactedDescription {
    /// An object with the members of ``PartnerEndCustomerCRAQuestionnaire``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var cra: PartnerEndCustomerCRAQuestionnaire?

    /// Creates a value; omitted members are not sent.
    public init(
        cra: PartnerEndCustomerCRAQuestionnaire? = nil
    ) {
        self.cra = cra
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("cra", cra)
        json.endObject()
    }
}

/// The type of ``BetaPartnerEndCustomerWithSecrets/secrets`` and ``PartnerEndCustomerWithSecrets/secrets``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerSecrets: JSONObjectDecodable, RedactedDescription {
    /// Sensitive text, which descriptions redact. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let sandbox: ClientSecret?
    /// Sensitive text, which descriptions redact. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var development: ClientSecret? { deprecatedDevelopment }
    private let deprecatedDevelopment: ClientSecret?
    /// Sensitive text, which descriptions redact. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let production: ClientSecret?

    private static let keys = JSONKeyTable("sandbox", "development", "production")
    public init(json: inout JSONReader) {
        var sandbox: ClientSecret?
        var development: ClientSecret?
        var production: ClientSecret?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: sandbox = json.decode()
                case 1: development = json.decode()
                case 2: production = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.sandbox = sandbox
        self.deprecatedDevelopment = development
        self.production = production
    }
}

/// The type of ``BetaPartnerCustomerV1CreateRequest/technicalContact`` and
/// ``PartnerCustomerCreateRequest/technicalContact``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerTechnicalContact: JSONEncodable, RedactedDescription {
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var givenName: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var familyName: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var email: String?

    /// Creates a value; omitted members are not sent.
    public init(
        givenName: String? = nil,
        familyName: String? = nil,
        email: String? = nil
    ) {
        self.givenName = givenName
        self.familyName = familyName
        self.email = email
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("given_name", givenName)
        json.field("family_name", familyName)
        json.field("email", email)
        json.endObject()
    }
}

/// The type of ``PartnerCustomerCreateResponse/endCustomer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerEndCustomerWithSecrets: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let clientID: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let companyName: String?
    /// One of `UNDER_REVIEW`, `PENDING_ENABLEMENT`, `ACTIVE`, `DENIED` and `MORE_INFORMATION_NEEDED`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let status: PartnerEndCustomerStatus?
    /// An object with the members of ``PartnerEndCustomerSecrets``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public let secrets: PartnerEndCustomerSecrets?

    private static let keys = JSONKeyTable("client_id", "company_name", "status", "secrets")
    public init(json: inout JSONReader) {
        var clientID: String?
        var companyName: String?
        var status: PartnerEndCustomerStatus?
        var secrets: PartnerEndCustomerSecrets?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: clientID = json.decode()
                case 1: companyName = json.decode()
                case 2: status = json.decode()
                case 3: secrets = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.clientID = clientID
        self.companyName = companyName
        self.status = status
        self.secrets = secrets
    }
}
