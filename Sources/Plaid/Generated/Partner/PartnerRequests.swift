// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/beta/partner/customer/v1/create`.
public struct BetaPartnerCustomerV1CreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaPartnerCustomerV1CreateResponse
    public static var path: StaticString { "/beta/partner/customer/v1/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `company_name`.
    public var companyName: String
    /// The JSON member `is_diligence_attested`.
    public var isDiligenceAttested: Bool?
    /// The JSON member `products`.
    public var products: [Products]?
    /// The JSON member `create_link_customization`.
    public var createLinkCustomization: Bool?
    /// The JSON member `logo`.
    public var logo: String?
    /// The JSON member `legal_entity_name`.
    public var legalEntityName: String?
    /// The JSON member `website`.
    public var website: String
    /// The JSON member `application_name`.
    public var applicationName: String
    /// The JSON member `technical_contact`.
    public var technicalContact: PartnerEndCustomerTechnicalContact?
    /// The JSON member `billing_contact`.
    public var billingContact: PartnerEndCustomerBillingContact?
    /// The JSON member `customer_support_info`.
    public var customerSupportInfo: PartnerEndCustomerCustomerSupportInfo
    /// The JSON member `address`.
    public var address: PartnerEndCustomerAddress
    /// The JSON member `redirect_uris`.
    public var redirectURIs: [String]?
    /// The JSON member `bank_addendum_acceptance`.
    public var bankAddendumAcceptance: PartnerEndCustomerBankAddendumAcceptance?
    /// The JSON member `questionnaires`.
    public var questionnaires: PartnerEndCustomerQuestionnaires?

    /// Creates a value; omitted members are not sent.
    public init(
        companyName: String,
        website: String,
        applicationName: String,
        customerSupportInfo: PartnerEndCustomerCustomerSupportInfo,
        address: PartnerEndCustomerAddress,
        isDiligenceAttested: Bool? = nil,
        products: [Products]? = nil,
        createLinkCustomization: Bool? = nil,
        logo: String? = nil,
        legalEntityName: String? = nil,
        technicalContact: PartnerEndCustomerTechnicalContact? = nil,
        billingContact: PartnerEndCustomerBillingContact? = nil,
        redirectURIs: [String]? = nil,
        bankAddendumAcceptance: PartnerEndCustomerBankAddendumAcceptance? = nil,
        questionnaires: PartnerEndCustomerQuestionnaires? = nil
    ) {
        self.companyName = companyName
        self.isDiligenceAttested = isDiligenceAttested
        self.products = products
        self.createLinkCustomization = createLinkCustomization
        self.logo = logo
        self.legalEntityName = legalEntityName
        self.website = website
        self.applicationName = applicationName
        self.technicalContact = technicalContact
        self.billingContact = billingContact
        self.customerSupportInfo = customerSupportInfo
        self.address = address
        self.redirectURIs = redirectURIs
        self.bankAddendumAcceptance = bankAddendumAcceptance
        self.questionnaires = questionnaires
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("company_name", companyName)
        json.field("is_diligence_attested", isDiligenceAttested)
        json.field("products", products)
        json.field("create_link_customization", createLinkCustomization)
        json.field("logo", logo)
        json.field("legal_entity_name", legalEntityName)
        json.field("website", website)
        json.field("application_name", applicationName)
        json.field("technical_contact", technicalContact)
        json.field("billing_contact", billingContact)
        json.field("customer_support_info", customerSupportInfo)
        json.field("address", address)
        json.field("redirect_uris", redirectURIs)
        json.field("bank_addendum_acceptance", bankAddendumAcceptance)
        json.field("questionnaires", questionnaires)
        json.endObject()
    }
}

/// A request to `/beta/partner/customer/v1/enable`.
public struct BetaPartnerCustomerV1EnableRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaPartnerCustomerV1EnableResponse
    public static var path: StaticString { "/beta/partner/customer/v1/enable" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `end_customer_client_id`.
    public var endCustomerClientID: String
    /// The JSON member `products`.
    public var products: [Products]?

    /// Creates a value; omitted members are not sent.
    public init(
        endCustomerClientID: String,
        products: [Products]? = nil
    ) {
        self.endCustomerClientID = endCustomerClientID
        self.products = products
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("end_customer_client_id", endCustomerClientID)
        json.field("products", products)
        json.endObject()
    }
}

/// A request to `/beta/partner/customer/v1/get`.
public struct BetaPartnerCustomerV1GetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaPartnerCustomerV1GetResponse
    public static var path: StaticString { "/beta/partner/customer/v1/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `end_customer_client_id`.
    public var endCustomerClientID: String

    /// Creates a value; omitted members are not sent.
    public init(
        endCustomerClientID: String
    ) {
        self.endCustomerClientID = endCustomerClientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("end_customer_client_id", endCustomerClientID)
        json.endObject()
    }
}

/// A request to `/beta/partner/customer/v1/update`.
public struct BetaPartnerCustomerV1UpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaPartnerCustomerV1UpdateResponse
    public static var path: StaticString { "/beta/partner/customer/v1/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `end_customer_client_id`.
    public var endCustomerClientID: String
    /// The JSON member `legal_entity_name`.
    public var legalEntityName: String?
    /// The JSON member `redirect_uris`.
    public var redirectURIs: [String]?
    /// The JSON member `bank_addendum_acceptance`.
    public var bankAddendumAcceptance: PartnerEndCustomerBankAddendumAcceptance?
    /// The JSON member `questionnaires`.
    public var questionnaires: PartnerEndCustomerQuestionnaires?

    /// Creates a value; omitted members are not sent.
    public init(
        endCustomerClientID: String,
        legalEntityName: String? = nil,
        redirectURIs: [String]? = nil,
        bankAddendumAcceptance: PartnerEndCustomerBankAddendumAcceptance? = nil,
        questionnaires: PartnerEndCustomerQuestionnaires? = nil
    ) {
        self.endCustomerClientID = endCustomerClientID
        self.legalEntityName = legalEntityName
        self.redirectURIs = redirectURIs
        self.bankAddendumAcceptance = bankAddendumAcceptance
        self.questionnaires = questionnaires
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("end_customer_client_id", endCustomerClientID)
        json.field("legal_entity_name", legalEntityName)
        json.field("redirect_uris", redirectURIs)
        json.field("bank_addendum_acceptance", bankAddendumAcceptance)
        json.field("questionnaires", questionnaires)
        json.endObject()
    }
}

/// A request to `/partner/customer/create`.
public struct PartnerCustomerCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerCreateResponse
    public static var path: StaticString { "/partner/customer/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `company_name`.
    public var companyName: String
    /// The JSON member `is_diligence_attested`.
    public var isDiligenceAttested: Bool
    /// The JSON member `products`.
    public var products: [Products]?
    /// The JSON member `create_link_customization`.
    public var createLinkCustomization: Bool?
    /// The JSON member `logo`.
    public var logo: String?
    /// The JSON member `legal_entity_name`.
    public var legalEntityName: String
    /// The JSON member `website`.
    public var website: String
    /// The JSON member `application_name`.
    public var applicationName: String
    /// The JSON member `technical_contact`.
    public var technicalContact: PartnerEndCustomerTechnicalContact?
    /// The JSON member `billing_contact`.
    public var billingContact: PartnerEndCustomerBillingContact?
    /// The JSON member `customer_support_info`.
    public var customerSupportInfo: PartnerEndCustomerCustomerSupportInfo?
    /// The JSON member `address`.
    public var address: PartnerEndCustomerAddress
    /// The JSON member `is_bank_addendum_completed`.
    public var isBankAddendumCompleted: Bool
    /// The JSON member `assets_under_management`.
    public var assetsUnderManagement: PartnerEndCustomerAssetsUnderManagement?
    /// The JSON member `redirect_uris`.
    public var redirectURIs: [String]?
    /// The JSON member `registration_number`.
    public var registrationNumber: String?

    /// Creates a value; omitted members are not sent.
    public init(
        companyName: String,
        isDiligenceAttested: Bool,
        legalEntityName: String,
        website: String,
        applicationName: String,
        address: PartnerEndCustomerAddress,
        isBankAddendumCompleted: Bool,
        products: [Products]? = nil,
        createLinkCustomization: Bool? = nil,
        logo: String? = nil,
        technicalContact: PartnerEndCustomerTechnicalContact? = nil,
        billingContact: PartnerEndCustomerBillingContact? = nil,
        customerSupportInfo: PartnerEndCustomerCustomerSupportInfo? = nil,
        assetsUnderManagement: PartnerEndCustomerAssetsUnderManagement? = nil,
        redirectURIs: [String]? = nil,
        registrationNumber: String? = nil
    ) {
        self.companyName = companyName
        self.isDiligenceAttested = isDiligenceAttested
        self.products = products
        self.createLinkCustomization = createLinkCustomization
        self.logo = logo
        self.legalEntityName = legalEntityName
        self.website = website
        self.applicationName = applicationName
        self.technicalContact = technicalContact
        self.billingContact = billingContact
        self.customerSupportInfo = customerSupportInfo
        self.address = address
        self.isBankAddendumCompleted = isBankAddendumCompleted
        self.assetsUnderManagement = assetsUnderManagement
        self.redirectURIs = redirectURIs
        self.registrationNumber = registrationNumber
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("company_name", companyName)
        json.field("is_diligence_attested", isDiligenceAttested)
        json.field("products", products)
        json.field("create_link_customization", createLinkCustomization)
        json.field("logo", logo)
        json.field("legal_entity_name", legalEntityName)
        json.field("website", website)
        json.field("application_name", applicationName)
        json.field("technical_contact", technicalContact)
        json.field("billing_contact", billingContact)
        json.field("customer_support_info", customerSupportInfo)
        json.field("address", address)
        json.field("is_bank_addendum_completed", isBankAddendumCompleted)
        json.field("assets_under_management", assetsUnderManagement)
        json.field("redirect_uris", redirectURIs)
        json.field("registration_number", registrationNumber)
        json.endObject()
    }
}

/// A request to `/partner/customer/enable`.
public struct PartnerCustomerEnableRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerEnableResponse
    public static var path: StaticString { "/partner/customer/enable" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `end_customer_client_id`.
    public var endCustomerClientID: String

    /// Creates a value; omitted members are not sent.
    public init(
        endCustomerClientID: String
    ) {
        self.endCustomerClientID = endCustomerClientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("end_customer_client_id", endCustomerClientID)
        json.endObject()
    }
}

/// A request to `/partner/customer/get`.
public struct PartnerCustomerGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerGetResponse
    public static var path: StaticString { "/partner/customer/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `end_customer_client_id`.
    public var endCustomerClientID: String

    /// Creates a value; omitted members are not sent.
    public init(
        endCustomerClientID: String
    ) {
        self.endCustomerClientID = endCustomerClientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("end_customer_client_id", endCustomerClientID)
        json.endObject()
    }
}

/// A request to `/partner/customer/oauth_institutions/get`.
public struct PartnerCustomerOAuthInstitutionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerOAuthInstitutionsGetResponse
    public static var path: StaticString { "/partner/customer/oauth_institutions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `end_customer_client_id`.
    public var endCustomerClientID: String

    /// Creates a value; omitted members are not sent.
    public init(
        endCustomerClientID: String
    ) {
        self.endCustomerClientID = endCustomerClientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("end_customer_client_id", endCustomerClientID)
        json.endObject()
    }
}

/// A request to `/partner/customer/remove`.
public struct PartnerCustomerRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerRemoveResponse
    public static var path: StaticString { "/partner/customer/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `end_customer_client_id`.
    public var endCustomerClientID: String

    /// Creates a value; omitted members are not sent.
    public init(
        endCustomerClientID: String
    ) {
        self.endCustomerClientID = endCustomerClientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("end_customer_client_id", endCustomerClientID)
        json.endObject()
    }
}
