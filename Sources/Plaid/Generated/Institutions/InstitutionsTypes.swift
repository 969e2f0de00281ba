// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// How an institution's account numbers can be obtained.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct AuthMetadata: JSONObjectDecodable, RedactedDescription {
    /// The methods; `null` when there are none.
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

/// The methods by which account numbers can be obtained.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct AuthSupportedMethods: JSONObjectDecodable, RedactedDescription {
    /// Whether the institution provides the numbers.
    public let instantAuth: Bool
    /// Whether numbers that the user enters can be compared with masked ones.
    public let instantMatch: Bool
    /// Whether Plaid verifies by micro-deposits that it reads itself.
    public let automatedMicroDeposits: Bool
    /// Whether micro-deposits arrive within seconds.
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

/// An incident at an institution.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct HealthIncident: JSONObjectDecodable, RedactedDescription {
    /// When the incident began, in UTC.
    public let startDate: Timestamp
    /// When the incident ended, in UTC; `null` or absent while it lasts.
    public let endDate: Timestamp?
    /// What the incident is.
    public let title: String
    /// What has been published about it, the latest first.
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

/// What was published about an incident.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct IncidentUpdate: JSONObjectDecodable, RedactedDescription {
    /// The text.
    public let description: String?
    /// How far the incident is.
    public let status: IncidentUpdateStatus?
    /// When it was published, in UTC.
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

/// A bank or other company whose accounts can be linked.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct Institution: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the institution.
    ///
    /// One bank may have several, for instance per kind of login.
    public let institutionID: InstitutionID
    /// The institution's name for display.
    public let name: String
    /// The products that the institution supports.
    ///
    /// `auth` is only listed when account numbers are available at once.
    public let products: [Products]
    /// The countries that the institution serves, as ISO 3166-1 alpha-2 codes.
    public let countryCodes: [CountryCode]
    /// The institution's website; `null` unless asked for or when unknown.
    public let url: String?
    /// The institution's color as hexadecimal RGB, such as `#004966`; `null` unless asked for.
    public let primaryColor: String?
    /// The institution's logo, a PNG of 152 × 152 pixels in Base64; `null` unless asked for or when unknown.
    public let logo: String?
    /// Routing numbers of the institution; not necessarily all of them.
    public let routingNumbers: [String]
    /// DTC numbers of the institution; not necessarily all of them.
    public let dtcNumbers: [String]?
    /// Whether users log in at the institution's own site for some Items at least.
    public let oauth: Bool
    /// The institution's health; `null` unless asked for.
    public let status: InstitutionStatus?
    /// Which payments are possible; `null` unless asked for or when there are none.
    public let paymentInitiationMetadata: PaymentInitiationMetadata?
    /// How account numbers can be obtained; `null` unless asked for.
    public let authMetadata: AuthMetadata?
    /// Whether new Items can be created at the institution.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let connectionAvailability: InstitutionConnectionAvailability

    private static let keys = JSONKeyTable("institution_id", "name", "products", "country_codes", "url", "primary_color", "logo", "routing_numbers", "dtc_numbers", "oauth", "status", "payment_initiation_metadata", "auth_metadata", "connection_availability")
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
        var connectionAvailability: InstitutionConnectionAvailability?
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
                case 13: connectionAvailability = json.decode()
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
        self.connectionAvailability = connectionAvailability ?? json.missing("Institution.connection_availability")
    }
}

/// The health of an institution's connection, by kind of request.
///
/// A kind is absent when there is too little traffic to judge.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct InstitutionStatus: JSONObjectDecodable, RedactedDescription {
    /// Logins of users in Link.
    public let itemLogins: ProductStatus?
    /// Updates of transactions.
    public let transactionsUpdates: ProductStatus?
    /// Requests for account numbers.
    public let auth: ProductStatus?
    /// Requests for owners.
    public let identity: ProductStatus?
    /// Updates of investments.
    public let investmentsUpdates: ProductStatus?
    /// Updates of loans and cards.
    public let liabilitiesUpdates: ProductStatus?
    /// First requests for loans and cards.
    public let liabilities: ProductStatus?
    /// First requests for investments.
    public let investments: ProductStatus?
    /// Known incidents, the latest first; `null` or absent when there are none.
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

/// The type of ``InstitutionsGetByIdRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget_by_id).
public struct InstitutionsGetByIdRequestOptions: JSONEncodable, RedactedDescription {
    /// Whether to return website, logo and color.
    ///
    /// The default is `false`.
    public var includeOptionalMetadata: Bool?
    /// Whether to return the institution's health.
    ///
    /// The default is `false`.
    public var includeStatus: Bool?
    /// Whether to return how account numbers can be obtained.
    ///
    /// The default is `false`.
    public var includeAuthMetadata: Bool?
    /// Whether to return which payments are possible.
    ///
    /// The default is `false`.
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

/// The type of ``InstitutionsGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct InstitutionsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// Products that the institution has to support; all of them.
    ///
    /// At least 1 element.
    public var products: [Products]?
    /// Routing numbers that the institution has to have; all of them.
    public var routingNumbers: [String]?
    /// Whether the institution has an OAuth login.
    ///
    /// Absent means either.
    public var oauth: Bool?
    /// Whether to return website, logo and color.
    public var includeOptionalMetadata: Bool?
    /// Whether to return how account numbers can be obtained.
    ///
    /// The default is `false`.
    public var includeAuthMetadata: Bool?
    /// Whether to return which payments are possible.
    ///
    /// The default is `false`.
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

/// A payment that institutions have to be able to make.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionssearch).
public struct InstitutionsSearchPaymentInitiationOptions: JSONEncodable, RedactedDescription {
    /// The payment; `null` for none.
    public var paymentID: String?
    /// The payment consent; `null` for none.
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

/// The type of ``InstitutionsSearchRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionssearch).
public struct InstitutionsSearchRequestOptions: JSONEncodable, RedactedDescription {
    /// Whether the institution has an OAuth login.
    ///
    /// Absent means either.
    public var oauth: Bool?
    /// Whether to return website, logo and color.
    public var includeOptionalMetadata: Bool?
    /// Whether to return how account numbers can be obtained.
    ///
    /// The default is `false`.
    public var includeAuthMetadata: Bool?
    /// Whether to return which payments are possible.
    ///
    /// The default is `false`.
    public var includePaymentInitiationMetadata: Bool?
    /// Restricts the result to institutions that can make a given payment.
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

/// Which payments an institution can make.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct PaymentInitiationMetadata: JSONObjectDecodable, RedactedDescription {
    /// Whether payments to other countries are possible.
    public let supportsInternationalPayments: Bool
    /// Whether SEPA Instant payments are possible.
    public let supportsSepaInstant: Bool
    /// The largest payment by currency, in minor units: `10000` for GBP is £100.
    public let maximumPaymentAmount: [String: String]?
    /// Whether the payer's account can be requested for refunds.
    public let supportsRefundDetails: Bool
    /// Which standing orders are possible; `null` when there are none.
    public let standingOrderMetadata: PaymentInitiationStandingOrderMetadata?
    /// Whether payment consents are possible.
    public let supportsPaymentConsents: Bool
    /// Whether variable recurring payments can be made to businesses.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let supportsCommercialPaymentConsents: Bool

    private static let keys = JSONKeyTable("supports_international_payments", "supports_sepa_instant", "maximum_payment_amount", "supports_refund_details", "standing_order_metadata", "supports_payment_consents", "supports_commercial_payment_consents")
    public init(json: inout JSONReader) {
        var supportsInternationalPayments: Bool?
        var supportsSepaInstant: Bool?
        var maximumPaymentAmount: [String: String]?
        var supportsRefundDetails: Bool?
        var standingOrderMetadata: PaymentInitiationStandingOrderMetadata?
        var supportsPaymentConsents: Bool?
        var supportsCommercialPaymentConsents: Bool?
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
                case 6: supportsCommercialPaymentConsents = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.supportsInternationalPayments = supportsInternationalPayments ?? json.missing("PaymentInitiationMetadata.supports_international_payments")
        self.supportsSepaInstant = supportsSepaInstant ?? json.missing("PaymentInitiationMetadata.supports_sepa_instant")
        self.maximumPaymentAmount = maximumPaymentAmount
        self.supportsRefundDetails = supportsRefundDetails ?? json.missing("PaymentInitiationMetadata.supports_refund_details")
        self.standingOrderMetadata = standingOrderMetadata
        self.supportsPaymentConsents = supportsPaymentConsents ?? json.missing("PaymentInitiationMetadata.supports_payment_consents")
        self.supportsCommercialPaymentConsents = supportsCommercialPaymentConsents ?? json.missing("PaymentInitiationMetadata.supports_commercial_payment_consents")
    }
}

/// Which standing orders an institution accepts.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct PaymentInitiationStandingOrderMetadata: JSONObjectDecodable, RedactedDescription {
    /// Whether a standing order can have an end.
    public let supportsStandingOrderEndDate: Bool
    /// Whether a monthly order can count days from the month's end.
    public let supportsStandingOrderNegativeExecutionDays: Bool
    /// The intervals that are possible.
    public let validStandingOrderIntervals: [PaymentScheduleInterval]?

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
        self.validStandingOrderIntervals = validStandingOrderIntervals
    }
}

/// The health of one kind of request.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct ProductStatus: JSONObjectDecodable, RedactedDescription {
    /// How many requests succeed, as a word.
    @available(*, deprecated, message: "Use `breakdown`.")
    public var status: ProductStatusStatus { deprecatedStatus }
    private let deprecatedStatus: ProductStatusStatus
    /// When the status last changed, in UTC.
    public let lastStatusChange: Timestamp
    /// How many requests succeed and fail.
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
        self.deprecatedStatus = status ?? json.missing("ProductStatus.status")
        self.lastStatusChange = lastStatusChange ?? json.missing("ProductStatus.last_status_change")
        self.breakdown = breakdown ?? json.missing("ProductStatus.breakdown")
    }
}

/// How many requests succeed and fail, as fractions that add up to 1.
///
/// They cover the last minutes to hours, depending on the traffic.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct ProductStatusBreakdown: JSONObjectDecodable, RedactedDescription {
    /// The fraction that succeeds: 0.95 is 95%.
    public let success: Double
    /// The fraction that fails because of Plaid.
    public let errorPlaid: Double
    /// The fraction that fails because of the institution.
    public let errorInstitution: Double
    /// How often data is refreshed, compared with the usual; absent for logins.
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
