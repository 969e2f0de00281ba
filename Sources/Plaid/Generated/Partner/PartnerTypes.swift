// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `BetaPartnerEndCustomer` of Plaid's OpenAPI document.
public struct BetaPartnerEndCustomer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `client_id`.
    public let clientID: String?
    /// The JSON member `company_name`.
    public let companyName: String?
    /// The JSON member `status`.
    public let status: PartnerEndCustomerStatus?
    /// The JSON member `product_statuses`.
    public let productStatuses: JSONValue?
    /// The JSON member `requirements_due`.
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

/// The schema `BetaPartnerEndCustomerWithSecrets` of Plaid's OpenAPI document.
public struct BetaPartnerEndCustomerWithSecrets: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `client_id`.
    public let clientID: String?
    /// The JSON member `company_name`.
    public let companyName: String?
    /// The JSON member `status`.
    public let status: PartnerEndCustomerStatus?
    /// The JSON member `product_statuses`.
    public let productStatuses: JSONValue?
    /// The JSON member `requirements_due`.
    public let requirementsDue: [PartnerEndCustomerRequirementDue]?
    /// The JSON member `secrets`.
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

/// The schema `PartnerEndCustomer` of Plaid's OpenAPI document.
public struct PartnerEndCustomer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `client_id`.
    public let clientID: String?
    /// The JSON member `company_name`.
    public let companyName: String?
    /// The JSON member `status`.
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

/// The schema `PartnerEndCustomerAddress` of Plaid's OpenAPI document.
public struct PartnerEndCustomerAddress: JSONEncodable, RedactedDescription {
    /// The JSON member `city`.
    public var city: String?
    /// The JSON member `street`.
    public var street: String?
    /// The JSON member `region`.
    public var region: String?
    /// The JSON member `postal_code`.
    public var postalCode: String?
    /// The JSON member `country_code`.
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

/// The schema `PartnerEndCustomerAssetsUnderManagement` of Plaid's OpenAPI document.
public struct PartnerEndCustomerAssetsUnderManagement: JSONEncodable, RedactedDescription {
    /// The JSON member `amount`.
    public var amount: Decimal
    /// The JSON member `iso_currency_code`.
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

/// The schema `PartnerEndCustomerBankAddendumAcceptance` of Plaid's OpenAPI document.
public struct PartnerEndCustomerBankAddendumAcceptance: JSONEncodable, RedactedDescription {
    /// The JSON member `customer_accepted`.
    public var customerAccepted: Bool?
    /// The JSON member `customer_ip_address`.
    public var customerIpAddress: String?
    /// The JSON member `customer_agreement_timestamp`.
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

/// The schema `PartnerEndCustomerBillingContact` of Plaid's OpenAPI document.
public struct PartnerEndCustomerBillingContact: JSONEncodable, RedactedDescription {
    /// The JSON member `given_name`.
    public var givenName: String?
    /// The JSON member `family_name`.
    public var familyName: String?
    /// The JSON member `email`.
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

/// The schema `PartnerEndCustomerCRAPurposes` of Plaid's OpenAPI document.
public struct PartnerEndCustomerCRAPurposes: JSONEncodable, RedactedDescription {
    /// The JSON member `WRITTEN_INSTRUCTION`.
    public var writtenInstruction: PartnerEndCustomerCRAUseCases?
    /// The JSON member `EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW`.
    public var extensionOfCreditOrAccountReview: PartnerEndCustomerCRAUseCases?
    /// The JSON member `EMPLOYMENT`.
    public var employment: PartnerEndCustomerCRAUseCases?
    /// The JSON member `INSURANCE_UNDERWRITING`.
    public var insuranceUnderwriting: PartnerEndCustomerCRAUseCases?
    /// The JSON member `LICENSE_ELIGIBILITY`.
    public var licenseEligibility: PartnerEndCustomerCRAUseCases?
    /// The JSON member `RISK_ASSESSMENT`.
    public var riskAssessment: PartnerEndCustomerCRAUseCases?
    /// The JSON member `BUSINESS_NEED_TRANSACTION`.
    public var businessNeedTransaction: PartnerEndCustomerCRAUseCases?
    /// The JSON member `BUSINESS_NEED_ACCOUNT_REVIEW`.
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

/// The schema `PartnerEndCustomerCRAQuestionnaire` of Plaid's OpenAPI document.
public struct PartnerEndCustomerCRAQuestionnaire: JSONEncodable, RedactedDescription {
    /// The JSON member `purposes`.
    public var purposes: PartnerEndCustomerCRAPurposes?
    /// The JSON member `is_third_party_involved`.
    public var isThirdPartyInvolved: Bool?
    /// The JSON member `is_technical_service_provider_involved`.
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

/// The schema `PartnerEndCustomerCRAUseCases` of Plaid's OpenAPI document.
public struct PartnerEndCustomerCRAUseCases: JSONEncodable, RedactedDescription {
    /// The JSON member `use_cases`.
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

/// The schema `PartnerEndCustomerCustomerSupportInfo` of Plaid's OpenAPI document.
public struct PartnerEndCustomerCustomerSupportInfo: JSONEncodable, RedactedDescription {
    /// The JSON member `email`.
    public var email: String?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `contact_url`.
    public var contactURL: String?
    /// The JSON member `link_update_url`.
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

/// The schema `PartnerEndCustomerOAuthInstitution` of Plaid's OpenAPI document.
public struct PartnerEndCustomerOAuthInstitution: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID?
    /// The JSON member `environments`.
    public let environments: PartnerEndCustomerOAuthInstitutionEnvironments?
    /// The JSON member `production_enablement_date`.
    public let productionEnablementDate: String?
    /// The JSON member `classic_disablement_date`.
    public let classicDisablementDate: String?
    /// The JSON member `errors`.
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

/// The schema `PartnerEndCustomerOAuthInstitutionEnvironments` of Plaid's OpenAPI document.
public struct PartnerEndCustomerOAuthInstitutionEnvironments: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `development`.
    public let development: PartnerEndCustomerOAuthInstitutionApplicationStatus?
    /// The JSON member `production`.
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

/// The schema `PartnerEndCustomerQuestionnaires` of Plaid's OpenAPI document.
public struct PartnerEndCustomerQuestionnaires: JSONEncodable, RedactedDescription {
    /// The JSON member `cra`.
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

/// The schema `PartnerEndCustomerSecrets` of Plaid's OpenAPI document.
public struct PartnerEndCustomerSecrets: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `sandbox`.
    public let sandbox: ClientSecret?
    /// The JSON member `development`.
    public let development: ClientSecret?
    /// The JSON member `production`.
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
        self.development = development
        self.production = production
    }
}

/// The schema `PartnerEndCustomerTechnicalContact` of Plaid's OpenAPI document.
public struct PartnerEndCustomerTechnicalContact: JSONEncodable, RedactedDescription {
    /// The JSON member `given_name`.
    public var givenName: String?
    /// The JSON member `family_name`.
    public var familyName: String?
    /// The JSON member `email`.
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

/// The schema `PartnerEndCustomerWithSecrets` of Plaid's OpenAPI document.
public struct PartnerEndCustomerWithSecrets: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `client_id`.
    public let clientID: String?
    /// The JSON member `company_name`.
    public let companyName: String?
    /// The JSON member `status`.
    public let status: PartnerEndCustomerStatus?
    /// The JSON member `secrets`.
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
