// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/beta/partner/customer/v1/create`.
///
/// Creates an end customer of a reseller.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct BetaPartnerCustomerV1CreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaPartnerCustomerV1CreateResponse
    public static var path: StaticString { "/beta/partner/customer/v1/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var companyName: String
    /// A Boolean value. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var isDiligenceAttested: Bool?
    /// A list of ``Products`` values. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var products: [Products]?
    /// A Boolean value. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var createLinkCustomization: Bool?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var logo: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var legalEntityName: String?
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var website: String
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var applicationName: String
    /// An object with the members of ``PartnerEndCustomerTechnicalContact``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var technicalContact: PartnerEndCustomerTechnicalContact?
    /// An object with the members of ``PartnerEndCustomerBillingContact``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var billingContact: PartnerEndCustomerBillingContact?
    /// An object with the members of ``PartnerEndCustomerCustomerSupportInfo``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var customerSupportInfo: PartnerEndCustomerCustomerSupportInfo
    /// An object with the members of ``PartnerEndCustomerAddress``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var address: PartnerEndCustomerAddress
    /// A list of texts. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var redirectURIs: [String]?
    /// An object with the members of ``PartnerEndCustomerBankAddendumAcceptance``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var bankAddendumAcceptance: PartnerEndCustomerBankAddendumAcceptance?
    /// An object with the members of ``PartnerEndCustomerQuestionnaires``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
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
///
/// Enables an end customer of a reseller in Production.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
public struct BetaPartnerCustomerV1EnableRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaPartnerCustomerV1EnableResponse
    public static var path: StaticString { "/beta/partner/customer/v1/enable" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
    public var endCustomerClientID: String
    /// A list of ``Products`` values. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
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
///
/// Returns an end customer of a reseller.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
public struct BetaPartnerCustomerV1GetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaPartnerCustomerV1GetResponse
    public static var path: StaticString { "/beta/partner/customer/v1/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
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
///
/// Changes an end customer of a reseller.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct BetaPartnerCustomerV1UpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BetaPartnerCustomerV1UpdateResponse
    public static var path: StaticString { "/beta/partner/customer/v1/update" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var endCustomerClientID: String
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var legalEntityName: String?
    /// A list of texts. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var redirectURIs: [String]?
    /// An object with the members of ``PartnerEndCustomerBankAddendumAcceptance``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var bankAddendumAcceptance: PartnerEndCustomerBankAddendumAcceptance?
    /// An object with the members of ``PartnerEndCustomerQuestionnaires``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
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
///
/// Creates an end customer of a reseller.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
public struct PartnerCustomerCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerCreateResponse
    public static var path: StaticString { "/partner/customer/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var companyName: String
    /// A Boolean value. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var isDiligenceAttested: Bool
    /// A list of ``Products`` values. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var products: [Products]?
    /// A Boolean value. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var createLinkCustomization: Bool?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var logo: String?
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var legalEntityName: String
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var website: String
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var applicationName: String
    /// An object with the members of ``PartnerEndCustomerTechnicalContact``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var technicalContact: PartnerEndCustomerTechnicalContact?
    /// An object with the members of ``PartnerEndCustomerBillingContact``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var billingContact: PartnerEndCustomerBillingContact?
    /// An object with the members of ``PartnerEndCustomerCustomerSupportInfo``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var customerSupportInfo: PartnerEndCustomerCustomerSupportInfo?
    /// An object with the members of ``PartnerEndCustomerAddress``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var address: PartnerEndCustomerAddress
    /// A Boolean value. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var isBankAddendumCompleted: Bool
    /// An object with the members of ``PartnerEndCustomerAssetsUnderManagement``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var assetsUnderManagement: PartnerEndCustomerAssetsUnderManagement?
    /// A list of texts. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
    public var redirectURIs: [String]?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomercreate).
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
///
/// Enables an end customer of a reseller in Production.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
public struct PartnerCustomerEnableRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerEnableResponse
    public static var path: StaticString { "/partner/customer/enable" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerenable).
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
///
/// Returns an end customer of a reseller.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
public struct PartnerCustomerGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerGetResponse
    public static var path: StaticString { "/partner/customer/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerget).
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
///
/// Returns how far an end customer's registration with OAuth institutions is.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
public struct PartnerCustomerOAuthInstitutionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerOAuthInstitutionsGetResponse
    public static var path: StaticString { "/partner/customer/oauth_institutions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget).
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
///
/// Removes an end customer of a reseller that has not been enabled in Production.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerremove).
public struct PartnerCustomerRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PartnerCustomerRemoveResponse
    public static var path: StaticString { "/partner/customer/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/partner/#partnercustomerremove).
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
