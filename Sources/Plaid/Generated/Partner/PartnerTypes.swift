// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `BetaPartnerEndCustomer` of Plaid's document.
public struct BetaPartnerEndCustomer: JSONObjectDecodable, RedactedDescription {
    /// The wire's `client_id`.
    public let clientID: String?
    /// The wire's `company_name`.
    public let companyName: String?
    /// The wire's `status`.
    public let status: PartnerEndCustomerStatus?
    /// The wire's `product_statuses`.
    public let productStatuses: JSONValue?
    /// The wire's `requirements_due`.
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

/// The schema `BetaPartnerEndCustomerWithSecrets` of Plaid's document.
public struct BetaPartnerEndCustomerWithSecrets: JSONObjectDecodable, RedactedDescription {
    /// The wire's `client_id`.
    public let clientID: String?
    /// The wire's `company_name`.
    public let companyName: String?
    /// The wire's `status`.
    public let status: PartnerEndCustomerStatus?
    /// The wire's `product_statuses`.
    public let productStatuses: JSONValue?
    /// The wire's `requirements_due`.
    public let requirementsDue: [PartnerEndCustomerRequirementDue]?
    /// The wire's `secrets`.
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

/// The schema `PartnerEndCustomer` of Plaid's document.
public struct PartnerEndCustomer: JSONObjectDecodable, RedactedDescription {
    /// The wire's `client_id`.
    public let clientID: String?
    /// The wire's `company_name`.
    public let companyName: String?
    /// The wire's `status`.
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

/// The schema `PartnerEndCustomerAddress` of Plaid's document.
public struct PartnerEndCustomerAddress: JSONEncodable, RedactedDescription {
    /// The wire's `city`.
    public var city: String?
    /// The wire's `street`.
    public var street: String?
    /// The wire's `region`.
    public var region: String?
    /// The wire's `postal_code`.
    public var postalCode: String?
    /// The wire's `country_code`.
    public var countryCode: String?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PartnerEndCustomerAssetsUnderManagement` of Plaid's document.
public struct PartnerEndCustomerAssetsUnderManagement: JSONEncodable, RedactedDescription {
    /// The wire's `amount`.
    public var amount: Decimal
    /// The wire's `iso_currency_code`.
    public var isoCurrencyCode: String

    /// Makes a value; what is left out is not sent.
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

/// The schema `PartnerEndCustomerBankAddendumAcceptance` of Plaid's document.
public struct PartnerEndCustomerBankAddendumAcceptance: JSONEncodable, RedactedDescription {
    /// The wire's `customer_accepted`.
    public var customerAccepted: Bool?
    /// The wire's `customer_ip_address`.
    public var customerIpAddress: String?
    /// The wire's `customer_agreement_timestamp`.
    public var customerAgreementTimestamp: Timestamp?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PartnerEndCustomerBillingContact` of Plaid's document.
public struct PartnerEndCustomerBillingContact: JSONEncodable, RedactedDescription {
    /// The wire's `given_name`.
    public var givenName: String?
    /// The wire's `family_name`.
    public var familyName: String?
    /// The wire's `email`.
    public var email: String?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PartnerEndCustomerCRAPurposes` of Plaid's document.
public struct PartnerEndCustomerCRAPurposes: JSONEncodable, RedactedDescription {
    /// The wire's `WRITTEN_INSTRUCTION`.
    public var writtenInstruction: PartnerEndCustomerCRAUseCases?
    /// The wire's `EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW`.
    public var extensionOfCreditOrAccountReview: PartnerEndCustomerCRAUseCases?
    /// The wire's `EMPLOYMENT`.
    public var employment: PartnerEndCustomerCRAUseCases?
    /// The wire's `INSURANCE_UNDERWRITING`.
    public var insuranceUnderwriting: PartnerEndCustomerCRAUseCases?
    /// The wire's `LICENSE_ELIGIBILITY`.
    public var licenseEligibility: PartnerEndCustomerCRAUseCases?
    /// The wire's `RISK_ASSESSMENT`.
    public var riskAssessment: PartnerEndCustomerCRAUseCases?
    /// The wire's `BUSINESS_NEED_TRANSACTION`.
    public var businessNeedTransaction: PartnerEndCustomerCRAUseCases?
    /// The wire's `BUSINESS_NEED_ACCOUNT_REVIEW`.
    public var businessNeedAccountReview: PartnerEndCustomerCRAUseCases?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PartnerEndCustomerCRAQuestionnaire` of Plaid's document.
public struct PartnerEndCustomerCRAQuestionnaire: JSONEncodable, RedactedDescription {
    /// The wire's `purposes`.
    public var purposes: PartnerEndCustomerCRAPurposes?
    /// The wire's `is_third_party_involved`.
    public var isThirdPartyInvolved: Bool?
    /// The wire's `is_technical_service_provider_involved`.
    public var isTechnicalServiceProviderInvolved: Bool?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PartnerEndCustomerCRAUseCases` of Plaid's document.
public struct PartnerEndCustomerCRAUseCases: JSONEncodable, RedactedDescription {
    /// The wire's `use_cases`.
    public var useCases: [PartnerEndCustomerCRAUseCase]?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PartnerEndCustomerCustomerSupportInfo` of Plaid's document.
public struct PartnerEndCustomerCustomerSupportInfo: JSONEncodable, RedactedDescription {
    /// The wire's `email`.
    public var email: String?
    /// The wire's `phone_number`.
    public var phoneNumber: String?
    /// The wire's `contact_url`.
    public var contactURL: String?
    /// The wire's `link_update_url`.
    public var linkUpdateURL: String?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PartnerEndCustomerOAuthInstitution` of Plaid's document.
public struct PartnerEndCustomerOAuthInstitution: JSONObjectDecodable, RedactedDescription {
    /// The wire's `name`.
    public let name: String?
    /// The wire's `institution_id`.
    public let institutionID: InstitutionID?
    /// The wire's `environments`.
    public let environments: PartnerEndCustomerOAuthInstitutionEnvironments?
    /// The wire's `production_enablement_date`.
    public let productionEnablementDate: String?
    /// The wire's `classic_disablement_date`.
    public let classicDisablementDate: String?
    /// The wire's `errors`.
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

/// The schema `PartnerEndCustomerOAuthInstitutionEnvironments` of Plaid's document.
public struct PartnerEndCustomerOAuthInstitutionEnvironments: JSONObjectDecodable, RedactedDescription {
    /// The wire's `development`.
    public let development: PartnerEndCustomerOAuthInstitutionApplicationStatus?
    /// The wire's `production`.
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

/// The schema `PartnerEndCustomerQuestionnaires` of Plaid's document.
public struct PartnerEndCustomerQuestionnaires: JSONEncodable, RedactedDescription {
    /// The wire's `cra`.
    public var cra: PartnerEndCustomerCRAQuestionnaire?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PartnerEndCustomerSecrets` of Plaid's document.
public struct PartnerEndCustomerSecrets: JSONObjectDecodable, RedactedDescription {
    /// The wire's `sandbox`.
    public let sandbox: ClientSecret?
    /// The wire's `development`.
    public let development: ClientSecret?
    /// The wire's `production`.
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

/// The schema `PartnerEndCustomerTechnicalContact` of Plaid's document.
public struct PartnerEndCustomerTechnicalContact: JSONEncodable, RedactedDescription {
    /// The wire's `given_name`.
    public var givenName: String?
    /// The wire's `family_name`.
    public var familyName: String?
    /// The wire's `email`.
    public var email: String?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PartnerEndCustomerWithSecrets` of Plaid's document.
public struct PartnerEndCustomerWithSecrets: JSONObjectDecodable, RedactedDescription {
    /// The wire's `client_id`.
    public let clientID: String?
    /// The wire's `company_name`.
    public let companyName: String?
    /// The wire's `status`.
    public let status: PartnerEndCustomerStatus?
    /// The wire's `secrets`.
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
