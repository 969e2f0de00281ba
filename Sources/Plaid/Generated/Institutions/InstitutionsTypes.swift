// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `AuthMetadata` of Plaid's OpenAPI document.
public struct AuthMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `supported_methods`.
    public let supportedMethods: AuthSupportedMethods?

    private static let keys = JSONKeyTable("supported_methods")
    public init(json: inout JSONReader) {
        var supportedMethods: AuthSupportedMethods?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: supportedMethods = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.supportedMethods = supportedMethods
    }
}

/// The schema `AuthSupportedMethods` of Plaid's OpenAPI document.
public struct AuthSupportedMethods: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `instant_auth`.
    public let instantAuth: Bool
    /// The JSON member `instant_match`.
    public let instantMatch: Bool
    /// The JSON member `automated_micro_deposits`.
    public let automatedMicroDeposits: Bool
    /// The JSON member `instant_micro_deposits`.
    public let instantMicroDeposits: Bool

    private static let keys = JSONKeyTable("instant_auth", "instant_match", "automated_micro_deposits", "instant_micro_deposits")
    public init(json: inout JSONReader) {
        var instantAuth: Bool?
        var instantMatch: Bool?
        var automatedMicroDeposits: Bool?
        var instantMicroDeposits: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: instantAuth = json.decode()
                case 1: instantMatch = json.decode()
                case 2: automatedMicroDeposits = json.decode()
                case 3: instantMicroDeposits = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.instantAuth = instantAuth ?? json.missing("AuthSupportedMethods.instant_auth")
        self.instantMatch = instantMatch ?? json.missing("AuthSupportedMethods.instant_match")
        self.automatedMicroDeposits = automatedMicroDeposits ?? json.missing("AuthSupportedMethods.automated_micro_deposits")
        self.instantMicroDeposits = instantMicroDeposits ?? json.missing("AuthSupportedMethods.instant_micro_deposits")
    }
}

/// The schema `HealthIncident` of Plaid's OpenAPI document.
public struct HealthIncident: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `start_date`.
    public let startDate: Timestamp
    /// The JSON member `end_date`.
    public let endDate: Timestamp?
    /// The JSON member `title`.
    public let title: String
    /// The JSON member `incident_updates`.
    public let incidentUpdates: [IncidentUpdate]

    private static let keys = JSONKeyTable("start_date", "end_date", "title", "incident_updates")
    public init(json: inout JSONReader) {
        var startDate: Timestamp?
        var endDate: Timestamp?
        var title: String?
        var incidentUpdates: [IncidentUpdate]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: startDate = json.decode()
                case 1: endDate = json.decode()
                case 2: title = json.decode()
                case 3: incidentUpdates = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.startDate = startDate ?? json.missing("HealthIncident.start_date")
        self.endDate = endDate
        self.title = title ?? json.missing("HealthIncident.title")
        self.incidentUpdates = incidentUpdates ?? json.missing("HealthIncident.incident_updates")
    }
}

/// The schema `IncidentUpdate` of Plaid's OpenAPI document.
public struct IncidentUpdate: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `description`.
    public let description: String?
    /// The JSON member `status`.
    public let status: IncidentUpdateStatus?
    /// The JSON member `updated_date`.
    public let updatedDate: Timestamp?

    private static let keys = JSONKeyTable("description", "status", "updated_date")
    public init(json: inout JSONReader) {
        var description: String?
        var status: IncidentUpdateStatus?
        var updatedDate: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: description = json.decode()
                case 1: status = json.decode()
                case 2: updatedDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.description = description
        self.status = status
        self.updatedDate = updatedDate
    }
}

/// The schema `Institution` of Plaid's OpenAPI document.
public struct Institution: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `products`.
    public let products: [Products]
    /// The JSON member `country_codes`.
    public let countryCodes: [CountryCode]
    /// The JSON member `url`.
    public let url: String?
    /// The JSON member `primary_color`.
    public let primaryColor: String?
    /// The JSON member `logo`.
    public let logo: String?
    /// The JSON member `routing_numbers`.
    public let routingNumbers: [String]
    /// The JSON member `dtc_numbers`.
    public let dtcNumbers: [String]?
    /// The JSON member `oauth`.
    public let oauth: Bool
    /// The JSON member `status`.
    public let status: InstitutionStatus?
    /// The JSON member `payment_initiation_metadata`.
    public let paymentInitiationMetadata: PaymentInitiationMetadata?
    /// The JSON member `auth_metadata`.
    public let authMetadata: AuthMetadata?

    private static let keys = JSONKeyTable("institution_id", "name", "products", "country_codes", "url", "primary_color", "logo", "routing_numbers", "dtc_numbers", "oauth", "status", "payment_initiation_metadata", "auth_metadata")
    public init(json: inout JSONReader) {
        var institutionID: InstitutionID?
        var name: String?
        var products: [Products]?
        var countryCodes: [CountryCode]?
        var url: String?
        var primaryColor: String?
        var logo: String?
        var routingNumbers: [String]?
        var dtcNumbers: [String]?
        var oauth: Bool?
        var status: InstitutionStatus?
        var paymentInitiationMetadata: PaymentInitiationMetadata?
        var authMetadata: AuthMetadata?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institutionID = json.decode()
                case 1: name = json.decode()
                case 2: products = json.decode()
                case 3: countryCodes = json.decode()
                case 4: url = json.decode()
                case 5: primaryColor = json.decode()
                case 6: logo = json.decode()
                case 7: routingNumbers = json.decode()
                case 8: dtcNumbers = json.decode()
                case 9: oauth = json.decode()
                case 10: status = json.decode()
                case 11: paymentInitiationMetadata = json.decode()
                case 12: authMetadata = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institutionID = institutionID ?? json.missing("Institution.institution_id")
        self.name = name ?? json.missing("Institution.name")
        self.products = products ?? json.missing("Institution.products")
        self.countryCodes = countryCodes ?? json.missing("Institution.country_codes")
        self.url = url
        self.primaryColor = primaryColor
        self.logo = logo
        self.routingNumbers = routingNumbers ?? json.missing("Institution.routing_numbers")
        self.dtcNumbers = dtcNumbers
        self.oauth = oauth ?? json.missing("Institution.oauth")
        self.status = status
        self.paymentInitiationMetadata = paymentInitiationMetadata
        self.authMetadata = authMetadata
    }
}

/// The schema `InstitutionStatus` of Plaid's OpenAPI document.
public struct InstitutionStatus: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_logins`.
    public let itemLogins: ProductStatus?
    /// The JSON member `transactions_updates`.
    public let transactionsUpdates: ProductStatus?
    /// The JSON member `auth`.
    public let auth: ProductStatus?
    /// The JSON member `identity`.
    public let identity: ProductStatus?
    /// The JSON member `investments_updates`.
    public let investmentsUpdates: ProductStatus?
    /// The JSON member `liabilities_updates`.
    public let liabilitiesUpdates: ProductStatus?
    /// The JSON member `liabilities`.
    public let liabilities: ProductStatus?
    /// The JSON member `investments`.
    public let investments: ProductStatus?
    /// The JSON member `health_incidents`.
    public let healthIncidents: [HealthIncident]?

    private static let keys = JSONKeyTable("item_logins", "transactions_updates", "auth", "identity", "investments_updates", "liabilities_updates", "liabilities", "investments", "health_incidents")
    public init(json: inout JSONReader) {
        var itemLogins: ProductStatus?
        var transactionsUpdates: ProductStatus?
        var auth: ProductStatus?
        var identity: ProductStatus?
        var investmentsUpdates: ProductStatus?
        var liabilitiesUpdates: ProductStatus?
        var liabilities: ProductStatus?
        var investments: ProductStatus?
        var healthIncidents: [HealthIncident]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemLogins = json.decode()
                case 1: transactionsUpdates = json.decode()
                case 2: auth = json.decode()
                case 3: identity = json.decode()
                case 4: investmentsUpdates = json.decode()
                case 5: liabilitiesUpdates = json.decode()
                case 6: liabilities = json.decode()
                case 7: investments = json.decode()
                case 8: healthIncidents = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemLogins = itemLogins
        self.transactionsUpdates = transactionsUpdates
        self.auth = auth
        self.identity = identity
        self.investmentsUpdates = investmentsUpdates
        self.liabilitiesUpdates = liabilitiesUpdates
        self.liabilities = liabilities
        self.investments = investments
        self.healthIncidents = healthIncidents
    }
}

/// The schema `InstitutionsGetByIdRequestOptions` of Plaid's OpenAPI document.
public struct InstitutionsGetByIdRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `include_optional_metadata`.
    public var includeOptionalMetadata: Bool?
    /// The JSON member `include_status`.
    public var includeStatus: Bool?
    /// The JSON member `include_auth_metadata`.
    public var includeAuthMetadata: Bool?
    /// The JSON member `include_payment_initiation_metadata`.
    public var includePaymentInitiationMetadata: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        includeOptionalMetadata: Bool? = nil,
        includeStatus: Bool? = nil,
        includeAuthMetadata: Bool? = nil,
        includePaymentInitiationMetadata: Bool? = nil
    ) {
        self.includeOptionalMetadata = includeOptionalMetadata
        self.includeStatus = includeStatus
        self.includeAuthMetadata = includeAuthMetadata
        self.includePaymentInitiationMetadata = includePaymentInitiationMetadata
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("include_optional_metadata", includeOptionalMetadata)
        json.field("include_status", includeStatus)
        json.field("include_auth_metadata", includeAuthMetadata)
        json.field("include_payment_initiation_metadata", includePaymentInitiationMetadata)
        json.endObject()
    }
}

/// The schema `InstitutionsGetRequestOptions` of Plaid's OpenAPI document.
public struct InstitutionsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `products`.
    public var products: [Products]?
    /// The JSON member `routing_numbers`.
    public var routingNumbers: [String]?
    /// The JSON member `oauth`.
    public var oauth: Bool?
    /// The JSON member `include_optional_metadata`.
    public var includeOptionalMetadata: Bool?
    /// The JSON member `include_auth_metadata`.
    public var includeAuthMetadata: Bool?
    /// The JSON member `include_payment_initiation_metadata`.
    public var includePaymentInitiationMetadata: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        products: [Products]? = nil,
        routingNumbers: [String]? = nil,
        oauth: Bool? = nil,
        includeOptionalMetadata: Bool? = nil,
        includeAuthMetadata: Bool? = nil,
        includePaymentInitiationMetadata: Bool? = nil
    ) {
        self.products = products
        self.routingNumbers = routingNumbers
        self.oauth = oauth
        self.includeOptionalMetadata = includeOptionalMetadata
        self.includeAuthMetadata = includeAuthMetadata
        self.includePaymentInitiationMetadata = includePaymentInitiationMetadata
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("products", products)
        json.field("routing_numbers", routingNumbers)
        json.field("oauth", oauth)
        json.field("include_optional_metadata", includeOptionalMetadata)
        json.field("include_auth_metadata", includeAuthMetadata)
        json.field("include_payment_initiation_metadata", includePaymentInitiationMetadata)
        json.endObject()
    }
}

/// The schema `InstitutionsSearchPaymentInitiationOptions` of Plaid's OpenAPI document.
public struct InstitutionsSearchPaymentInitiationOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `payment_id`.
    public var paymentID: String?
    /// The JSON member `consent_id`.
    public var consentID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        paymentID: String? = nil,
        consentID: String? = nil
    ) {
        self.paymentID = paymentID
        self.consentID = consentID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("payment_id", paymentID)
        json.field("consent_id", consentID)
        json.endObject()
    }
}

/// The schema `InstitutionsSearchRequestOptions` of Plaid's OpenAPI document.
public struct InstitutionsSearchRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `oauth`.
    public var oauth: Bool?
    /// The JSON member `include_optional_metadata`.
    public var includeOptionalMetadata: Bool?
    /// The JSON member `include_auth_metadata`.
    public var includeAuthMetadata: Bool?
    /// The JSON member `include_payment_initiation_metadata`.
    public var includePaymentInitiationMetadata: Bool?
    /// The JSON member `payment_initiation`.
    public var paymentInitiation: InstitutionsSearchPaymentInitiationOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        oauth: Bool? = nil,
        includeOptionalMetadata: Bool? = nil,
        includeAuthMetadata: Bool? = nil,
        includePaymentInitiationMetadata: Bool? = nil,
        paymentInitiation: InstitutionsSearchPaymentInitiationOptions? = nil
    ) {
        self.oauth = oauth
        self.includeOptionalMetadata = includeOptionalMetadata
        self.includeAuthMetadata = includeAuthMetadata
        self.includePaymentInitiationMetadata = includePaymentInitiationMetadata
        self.paymentInitiation = paymentInitiation
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("oauth", oauth)
        json.field("include_optional_metadata", includeOptionalMetadata)
        json.field("include_auth_metadata", includeAuthMetadata)
        json.field("include_payment_initiation_metadata", includePaymentInitiationMetadata)
        json.field("payment_initiation", paymentInitiation)
        json.endObject()
    }
}

/// The schema `PaymentInitiationMetadata` of Plaid's OpenAPI document.
public struct PaymentInitiationMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `supports_international_payments`.
    public let supportsInternationalPayments: Bool
    /// The JSON member `supports_sepa_instant`.
    public let supportsSepaInstant: Bool
    /// The JSON member `maximum_payment_amount`.
    public let maximumPaymentAmount: [String: String]
    /// The JSON member `supports_refund_details`.
    public let supportsRefundDetails: Bool
    /// The JSON member `standing_order_metadata`.
    public let standingOrderMetadata: PaymentInitiationStandingOrderMetadata?
    /// The JSON member `supports_payment_consents`.
    public let supportsPaymentConsents: Bool

    private static let keys = JSONKeyTable("supports_international_payments", "supports_sepa_instant", "maximum_payment_amount", "supports_refund_details", "standing_order_metadata", "supports_payment_consents")
    public init(json: inout JSONReader) {
        var supportsInternationalPayments: Bool?
        var supportsSepaInstant: Bool?
        var maximumPaymentAmount: [String: String]?
        var supportsRefundDetails: Bool?
        var standingOrderMetadata: PaymentInitiationStandingOrderMetadata?
        var supportsPaymentConsents: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: supportsInternationalPayments = json.decode()
                case 1: supportsSepaInstant = json.decode()
                case 2: maximumPaymentAmount = json.decode()
                case 3: supportsRefundDetails = json.decode()
                case 4: standingOrderMetadata = json.decode()
                case 5: supportsPaymentConsents = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.supportsInternationalPayments = supportsInternationalPayments ?? json.missing("PaymentInitiationMetadata.supports_international_payments")
        self.supportsSepaInstant = supportsSepaInstant ?? json.missing("PaymentInitiationMetadata.supports_sepa_instant")
        self.maximumPaymentAmount = maximumPaymentAmount ?? json.missing("PaymentInitiationMetadata.maximum_payment_amount")
        self.supportsRefundDetails = supportsRefundDetails ?? json.missing("PaymentInitiationMetadata.supports_refund_details")
        self.standingOrderMetadata = standingOrderMetadata
        self.supportsPaymentConsents = supportsPaymentConsents ?? json.missing("PaymentInitiationMetadata.supports_payment_consents")
    }
}

/// The schema `PaymentInitiationStandingOrderMetadata` of Plaid's OpenAPI document.
public struct PaymentInitiationStandingOrderMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `supports_standing_order_end_date`.
    public let supportsStandingOrderEndDate: Bool
    /// The JSON member `supports_standing_order_negative_execution_days`.
    public let supportsStandingOrderNegativeExecutionDays: Bool
    /// The JSON member `valid_standing_order_intervals`.
    public let validStandingOrderIntervals: [PaymentScheduleInterval]

    private static let keys = JSONKeyTable("supports_standing_order_end_date", "supports_standing_order_negative_execution_days", "valid_standing_order_intervals")
    public init(json: inout JSONReader) {
        var supportsStandingOrderEndDate: Bool?
        var supportsStandingOrderNegativeExecutionDays: Bool?
        var validStandingOrderIntervals: [PaymentScheduleInterval]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: supportsStandingOrderEndDate = json.decode()
                case 1: supportsStandingOrderNegativeExecutionDays = json.decode()
                case 2: validStandingOrderIntervals = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.supportsStandingOrderEndDate = supportsStandingOrderEndDate ?? json.missing("PaymentInitiationStandingOrderMetadata.supports_standing_order_end_date")
        self.supportsStandingOrderNegativeExecutionDays = supportsStandingOrderNegativeExecutionDays ?? json.missing("PaymentInitiationStandingOrderMetadata.supports_standing_order_negative_execution_days")
        self.validStandingOrderIntervals = validStandingOrderIntervals ?? json.missing("PaymentInitiationStandingOrderMetadata.valid_standing_order_intervals")
    }
}

/// The schema `ProductStatus` of Plaid's OpenAPI document.
public struct ProductStatus: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: ProductStatusStatus
    /// The JSON member `last_status_change`.
    public let lastStatusChange: Timestamp
    /// The JSON member `breakdown`.
    public let breakdown: ProductStatusBreakdown

    private static let keys = JSONKeyTable("status", "last_status_change", "breakdown")
    public init(json: inout JSONReader) {
        var status: ProductStatusStatus?
        var lastStatusChange: Timestamp?
        var breakdown: ProductStatusBreakdown?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: lastStatusChange = json.decode()
                case 2: breakdown = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("ProductStatus.status")
        self.lastStatusChange = lastStatusChange ?? json.missing("ProductStatus.last_status_change")
        self.breakdown = breakdown ?? json.missing("ProductStatus.breakdown")
    }
}

/// The schema `ProductStatusBreakdown` of Plaid's OpenAPI document.
public struct ProductStatusBreakdown: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `success`.
    public let success: Double
    /// The JSON member `error_plaid`.
    public let errorPlaid: Double
    /// The JSON member `error_institution`.
    public let errorInstitution: Double
    /// The JSON member `refresh_interval`.
    public let refreshInterval: ProductStatusBreakdownRefreshInterval?

    private static let keys = JSONKeyTable("success", "error_plaid", "error_institution", "refresh_interval")
    public init(json: inout JSONReader) {
        var success: Double?
        var errorPlaid: Double?
        var errorInstitution: Double?
        var refreshInterval: ProductStatusBreakdownRefreshInterval?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: success = json.decode()
                case 1: errorPlaid = json.decode()
                case 2: errorInstitution = json.decode()
                case 3: refreshInterval = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.success = success ?? json.missing("ProductStatusBreakdown.success")
        self.errorPlaid = errorPlaid ?? json.missing("ProductStatusBreakdown.error_plaid")
        self.errorInstitution = errorInstitution ?? json.missing("ProductStatusBreakdown.error_institution")
        self.refreshInterval = refreshInterval
    }
}
