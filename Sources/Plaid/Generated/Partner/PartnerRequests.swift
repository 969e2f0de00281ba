// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/beta/partner/customer/v1/create` is sent.
public struct BetaPartnerCustomerV1CreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaPartnerCustomerV1CreateResponse
    public static var path: StaticString { "/beta/partner/customer/v1/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `company_name`.
    public var companyName: String
    /// The wire's `is_diligence_attested`.
    public var isDiligenceAttested: Bool?
    /// The wire's `products`.
    public var products: [Products]?
    /// The wire's `create_link_customization`.
    public var createLinkCustomization: Bool?
    /// The wire's `logo`.
    public var logo: String?
    /// The wire's `legal_entity_name`.
    public var legalEntityName: String?
    /// The wire's `website`.
    public var website: String
    /// The wire's `application_name`.
    public var applicationName: String
    /// The wire's `technical_contact`.
    public var technicalContact: PartnerEndCustomerTechnicalContact?
    /// The wire's `billing_contact`.
    public var billingContact: PartnerEndCustomerBillingContact?
    /// The wire's `customer_support_info`.
    public var customerSupportInfo: PartnerEndCustomerCustomerSupportInfo
    /// The wire's `address`.
    public var address: PartnerEndCustomerAddress
    /// The wire's `redirect_uris`.
    public var redirectURIs: [String]?
    /// The wire's `bank_addendum_acceptance`.
    public var bankAddendumAcceptance: PartnerEndCustomerBankAddendumAcceptance?
    /// The wire's `questionnaires`.
    public var questionnaires: PartnerEndCustomerQuestionnaires?

    /// Makes a value; what is left out is not sent.
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

/// What `/beta/partner/customer/v1/enable` is sent.
public struct BetaPartnerCustomerV1EnableRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaPartnerCustomerV1EnableResponse
    public static var path: StaticString { "/beta/partner/customer/v1/enable" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `end_customer_client_id`.
    public var endCustomerClientID: String
    /// The wire's `products`.
    public var products: [Products]?

    /// Makes a value; what is left out is not sent.
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

/// What `/beta/partner/customer/v1/get` is sent.
public struct BetaPartnerCustomerV1GetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaPartnerCustomerV1GetResponse
    public static var path: StaticString { "/beta/partner/customer/v1/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `end_customer_client_id`.
    public var endCustomerClientID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/beta/partner/customer/v1/update` is sent.
public struct BetaPartnerCustomerV1UpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaPartnerCustomerV1UpdateResponse
    public static var path: StaticString { "/beta/partner/customer/v1/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `end_customer_client_id`.
    public var endCustomerClientID: String
    /// The wire's `legal_entity_name`.
    public var legalEntityName: String?
    /// The wire's `redirect_uris`.
    public var redirectURIs: [String]?
    /// The wire's `bank_addendum_acceptance`.
    public var bankAddendumAcceptance: PartnerEndCustomerBankAddendumAcceptance?
    /// The wire's `questionnaires`.
    public var questionnaires: PartnerEndCustomerQuestionnaires?

    /// Makes a value; what is left out is not sent.
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

/// What `/partner/customer/create` is sent.
public struct PartnerCustomerCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerCreateResponse
    public static var path: StaticString { "/partner/customer/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `company_name`.
    public var companyName: String
    /// The wire's `is_diligence_attested`.
    public var isDiligenceAttested: Bool
    /// The wire's `products`.
    public var products: [Products]?
    /// The wire's `create_link_customization`.
    public var createLinkCustomization: Bool?
    /// The wire's `logo`.
    public var logo: String?
    /// The wire's `legal_entity_name`.
    public var legalEntityName: String
    /// The wire's `website`.
    public var website: String
    /// The wire's `application_name`.
    public var applicationName: String
    /// The wire's `technical_contact`.
    public var technicalContact: PartnerEndCustomerTechnicalContact?
    /// The wire's `billing_contact`.
    public var billingContact: PartnerEndCustomerBillingContact?
    /// The wire's `customer_support_info`.
    public var customerSupportInfo: PartnerEndCustomerCustomerSupportInfo?
    /// The wire's `address`.
    public var address: PartnerEndCustomerAddress
    /// The wire's `is_bank_addendum_completed`.
    public var isBankAddendumCompleted: Bool
    /// The wire's `assets_under_management`.
    public var assetsUnderManagement: PartnerEndCustomerAssetsUnderManagement?
    /// The wire's `redirect_uris`.
    public var redirectURIs: [String]?
    /// The wire's `registration_number`.
    public var registrationNumber: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/partner/customer/enable` is sent.
public struct PartnerCustomerEnableRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerEnableResponse
    public static var path: StaticString { "/partner/customer/enable" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `end_customer_client_id`.
    public var endCustomerClientID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/partner/customer/get` is sent.
public struct PartnerCustomerGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerGetResponse
    public static var path: StaticString { "/partner/customer/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `end_customer_client_id`.
    public var endCustomerClientID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/partner/customer/oauth_institutions/get` is sent.
public struct PartnerCustomerOAuthInstitutionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerOAuthInstitutionsGetResponse
    public static var path: StaticString { "/partner/customer/oauth_institutions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `end_customer_client_id`.
    public var endCustomerClientID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/partner/customer/remove` is sent.
public struct PartnerCustomerRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerRemoveResponse
    public static var path: StaticString { "/partner/customer/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `end_customer_client_id`.
    public var endCustomerClientID: String

    /// Makes a value; what is left out is not sent.
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
