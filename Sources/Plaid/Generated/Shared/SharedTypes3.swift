// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `PaymentMeta` of Plaid's OpenAPI document.
public struct PaymentMeta: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `reference_number`.
    public let referenceNumber: String?
    /// The JSON member `ppd_id`.
    public let ppdID: String?
    /// The JSON member `payee`.
    public let payee: String?
    /// The JSON member `by_order_of`.
    public let byOrderOf: String?
    /// The JSON member `payer`.
    public let payer: String?
    /// The JSON member `payment_method`.
    public let paymentMethod: String?
    /// The JSON member `payment_processor`.
    public let paymentProcessor: String?
    /// The JSON member `reason`.
    public let reason: String?

    private static let keys = JSONKeyTable("reference_number", "ppd_id", "payee", "by_order_of", "payer", "payment_method", "payment_processor", "reason")
    public init(json: inout JSONReader) {
        var referenceNumber: String?
        var ppdID: String?
        var payee: String?
        var byOrderOf: String?
        var payer: String?
        var paymentMethod: String?
        var paymentProcessor: String?
        var reason: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: referenceNumber = json.decode()
                case 1: ppdID = json.decode()
                case 2: payee = json.decode()
                case 3: byOrderOf = json.decode()
                case 4: payer = json.decode()
                case 5: paymentMethod = json.decode()
                case 6: paymentProcessor = json.decode()
                case 7: reason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.referenceNumber = referenceNumber
        self.ppdID = ppdID
        self.payee = payee
        self.byOrderOf = byOrderOf
        self.payer = payer
        self.paymentMethod = paymentMethod
        self.paymentProcessor = paymentProcessor
        self.reason = reason
    }
}

/// The schema `PersonalFinanceCategory` of Plaid's OpenAPI document.
public struct PersonalFinanceCategory: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `primary`.
    public let primary: String
    /// The JSON member `detailed`.
    public let detailed: String
    /// The JSON member `confidence_level`.
    public let confidenceLevel: String?
    /// The JSON member `version`.
    public let version: PersonalFinanceCategoryVersion?

    private static let keys = JSONKeyTable("primary", "detailed", "confidence_level", "version")
    public init(json: inout JSONReader) {
        var primary: String?
        var detailed: String?
        var confidenceLevel: String?
        var version: PersonalFinanceCategoryVersion?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: primary = json.decode()
                case 1: detailed = json.decode()
                case 2: confidenceLevel = json.decode()
                case 3: version = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.primary = primary ?? json.missing("PersonalFinanceCategory.primary")
        self.detailed = detailed ?? json.missing("PersonalFinanceCategory.detailed")
        self.confidenceLevel = confidenceLevel
        self.version = version
    }
}

/// The schema `PhoneNumber` of Plaid's OpenAPI document.
public struct PhoneNumber: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `data`.
    public let data: String
    /// The JSON member `primary`.
    public let primary: Bool
    /// The JSON member `type`.
    public let type: PhoneNumberType

    private static let keys = JSONKeyTable("data", "primary", "type")
    public init(json: inout JSONReader) {
        var data: String?
        var primary: Bool?
        var type: PhoneNumberType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: data = json.decode()
                case 1: primary = json.decode()
                case 2: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.data = data ?? json.missing("PhoneNumber.data")
        self.primary = primary ?? json.missing("PhoneNumber.primary")
        self.type = type ?? json.missing("PhoneNumber.type")
    }
}

/// The schema `PlaidError` of Plaid's OpenAPI document.
public struct PlaidErrorObject: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `error_type`.
    public let errorType: PlaidErrorType
    /// The JSON member `error_code`.
    public let errorCode: String
    /// The JSON member `error_code_reason`.
    public let errorCodeReason: String?
    /// The JSON member `error_message`.
    public let errorMessage: String
    /// The JSON member `display_message`.
    public let displayMessage: String?
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The JSON member `causes`.
    public let causes: [JSONValue]?
    /// The JSON member `status`.
    public let status: Int?
    /// The JSON member `documentation_url`.
    public let documentationURL: String?
    /// The JSON member `suggested_action`.
    public let suggestedAction: String?
    /// The JSON member `required_account_subtypes`.
    public let requiredAccountSubtypes: [String]?
    /// The JSON member `provided_account_subtypes`.
    public let providedAccountSubtypes: [String]?

    private static let keys = JSONKeyTable("error_type", "error_code", "error_code_reason", "error_message", "display_message", "request_id", "causes", "status", "documentation_url", "suggested_action", "required_account_subtypes", "provided_account_subtypes")
    public init(json: inout JSONReader) {
        var errorType: PlaidErrorType?
        var errorCode: String?
        var errorCodeReason: String?
        var errorMessage: String?
        var displayMessage: String?
        var requestID: RequestID?
        var causes: [JSONValue]?
        var status: Int?
        var documentationURL: String?
        var suggestedAction: String?
        var requiredAccountSubtypes: [String]?
        var providedAccountSubtypes: [String]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: errorType = json.decode()
                case 1: errorCode = json.decode()
                case 2: errorCodeReason = json.decode()
                case 3: errorMessage = json.decode()
                case 4: displayMessage = json.decode()
                case 5: requestID = json.decode()
                case 6: causes = json.decode()
                case 7: status = json.decode()
                case 8: documentationURL = json.decode()
                case 9: suggestedAction = json.decode()
                case 10: requiredAccountSubtypes = json.decode()
                case 11: providedAccountSubtypes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.errorType = errorType ?? json.missing("PlaidErrorObject.error_type")
        self.errorCode = errorCode ?? json.missing("PlaidErrorObject.error_code")
        self.errorCodeReason = errorCodeReason
        self.errorMessage = errorMessage ?? json.missing("PlaidErrorObject.error_message")
        self.displayMessage = displayMessage
        self.requestID = requestID
        self.causes = causes
        self.status = status
        self.documentationURL = documentationURL
        self.suggestedAction = suggestedAction
        self.requiredAccountSubtypes = requiredAccountSubtypes
        self.providedAccountSubtypes = providedAccountSubtypes
    }
}

/// The schema `PrismVersions` of Plaid's OpenAPI document.
public struct PrismVersions: JSONEncodable, RedactedDescription {
    /// The JSON member `firstdetect`.
    public var firstdetect: PrismFirstDetectVersion?
    /// The JSON member `detect`.
    public var detect: PrismDetectVersion?
    /// The JSON member `cashscore`.
    public var cashscore: PrismCashScoreVersion?
    /// The JSON member `extend`.
    public var extend: PrismExtendVersion?
    /// The JSON member `insights`.
    public var insights: PrismInsightsVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        firstdetect: PrismFirstDetectVersion? = nil,
        detect: PrismDetectVersion? = nil,
        cashscore: PrismCashScoreVersion? = nil,
        extend: PrismExtendVersion? = nil,
        insights: PrismInsightsVersion? = nil
    ) {
        self.firstdetect = firstdetect
        self.detect = detect
        self.cashscore = cashscore
        self.extend = extend
        self.insights = insights
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("firstdetect", firstdetect)
        json.field("detect", detect)
        json.field("cashscore", cashscore)
        json.field("extend", extend)
        json.field("insights", insights)
        json.endObject()
    }
}

/// The schema `RecipientBACS` of Plaid's OpenAPI document.
public struct RecipientBACS: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `account`.
    public var account: String?
    /// The JSON member `sort_code`.
    public var sortCode: String?

    /// Creates a value; omitted members are not sent.
    public init(
        account: String? = nil,
        sortCode: String? = nil
    ) {
        self.account = account
        self.sortCode = sortCode
    }

    private static let keys = JSONKeyTable("account", "sort_code")
    public init(json: inout JSONReader) {
        var account: String?
        var sortCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: account = json.decode()
                case 1: sortCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.account = account
        self.sortCode = sortCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account", account)
        json.field("sort_code", sortCode)
        json.endObject()
    }
}

/// The schema `RiskIndicators` of Plaid's OpenAPI document.
public struct RiskIndicators: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `bank_penalties`.
    public let bankPenalties: BankPenaltiesIndicators?
    /// The JSON member `gambling`.
    public let gambling: GamblingIndicators?
    /// The JSON member `loan_disbursements`.
    public let loanDisbursements: LoanDisbursementsIndicators?
    /// The JSON member `loan_payments`.
    public let loanPayments: LoanPaymentsIndicators?
    /// The JSON member `negative_balance`.
    public let negativeBalance: NegativeBalanceInsights?

    private static let keys = JSONKeyTable("bank_penalties", "gambling", "loan_disbursements", "loan_payments", "negative_balance")
    public init(json: inout JSONReader) {
        var bankPenalties: BankPenaltiesIndicators?
        var gambling: GamblingIndicators?
        var loanDisbursements: LoanDisbursementsIndicators?
        var loanPayments: LoanPaymentsIndicators?
        var negativeBalance: NegativeBalanceInsights?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankPenalties = json.decode()
                case 1: gambling = json.decode()
                case 2: loanDisbursements = json.decode()
                case 3: loanPayments = json.decode()
                case 4: negativeBalance = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankPenalties = bankPenalties
        self.gambling = gambling
        self.loanDisbursements = loanDisbursements
        self.loanPayments = loanPayments
        self.negativeBalance = negativeBalance
    }
}

/// The schema `SignalAddressData` of Plaid's OpenAPI document.
public struct SignalAddressData: JSONEncodable, RedactedDescription {
    /// The JSON member `city`.
    public var city: String?
    /// The JSON member `region`.
    public var region: String?
    /// The JSON member `street`.
    public var street: String?
    /// The JSON member `postal_code`.
    public var postalCode: String?
    /// The JSON member `country`.
    public var country: String?

    /// Creates a value; omitted members are not sent.
    public init(
        city: String? = nil,
        region: String? = nil,
        street: String? = nil,
        postalCode: String? = nil,
        country: String? = nil
    ) {
        self.city = city
        self.region = region
        self.street = street
        self.postalCode = postalCode
        self.country = country
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("city", city)
        json.field("region", region)
        json.field("street", street)
        json.field("postal_code", postalCode)
        json.field("country", country)
        json.endObject()
    }
}

/// The schema `SignalDevice` of Plaid's OpenAPI document.
public struct SignalDevice: JSONEncodable, RedactedDescription {
    /// The JSON member `ip_address`.
    public var ipAddress: String?
    /// The JSON member `user_agent`.
    public var userAgent: String?

    /// Creates a value; omitted members are not sent.
    public init(
        ipAddress: String? = nil,
        userAgent: String? = nil
    ) {
        self.ipAddress = ipAddress
        self.userAgent = userAgent
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("ip_address", ipAddress)
        json.field("user_agent", userAgent)
        json.endObject()
    }
}

/// The schema `SignalWarning` of Plaid's OpenAPI document.
public struct SignalWarning: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `warning_type`.
    public let warningType: String?
    /// The JSON member `warning_code`.
    public let warningCode: String?
    /// The JSON member `warning_message`.
    public let warningMessage: String?

    private static let keys = JSONKeyTable("warning_type", "warning_code", "warning_message")
    public init(json: inout JSONReader) {
        var warningType: String?
        var warningCode: String?
        var warningMessage: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: warningType = json.decode()
                case 1: warningCode = json.decode()
                case 2: warningMessage = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.warningType = warningType
        self.warningCode = warningCode
        self.warningMessage = warningMessage
    }
}

/// The schema `TransactionCounterparty` of Plaid's OpenAPI document.
public struct TransactionCounterparty: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `entity_id`.
    public let entityID: String?
    /// The JSON member `type`.
    public let type: CounterpartyType
    /// The JSON member `website`.
    public let website: String?
    /// The JSON member `logo_url`.
    public let logoURL: String?
    /// The JSON member `confidence_level`.
    public let confidenceLevel: String?
    /// The JSON member `account_numbers`.
    public let accountNumbers: CounterpartyNumbers?

    private static let keys = JSONKeyTable("name", "entity_id", "type", "website", "logo_url", "confidence_level", "account_numbers")
    public init(json: inout JSONReader) {
        var name: String?
        var entityID: String?
        var type: CounterpartyType?
        var website: String?
        var logoURL: String?
        var confidenceLevel: String?
        var accountNumbers: CounterpartyNumbers?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: entityID = json.decode()
                case 2: type = json.decode()
                case 3: website = json.decode()
                case 4: logoURL = json.decode()
                case 5: confidenceLevel = json.decode()
                case 6: accountNumbers = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("TransactionCounterparty.name")
        self.entityID = entityID
        self.type = type ?? json.missing("TransactionCounterparty.type")
        self.website = website
        self.logoURL = logoURL
        self.confidenceLevel = confidenceLevel
        self.accountNumbers = accountNumbers
    }
}

/// The schema `TrustIndex` of Plaid's OpenAPI document.
public struct TrustIndex: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `score`.
    public let score: Int
    /// The JSON member `model`.
    public let model: String
    /// The JSON member `subscores`.
    public let subscores: TrustIndexSubscores?

    private static let keys = JSONKeyTable("score", "model", "subscores")
    public init(json: inout JSONReader) {
        var score: Int?
        var model: String?
        var subscores: TrustIndexSubscores?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: model = json.decode()
                case 2: subscores = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score ?? json.missing("TrustIndex.score")
        self.model = model ?? json.missing("TrustIndex.model")
        self.subscores = subscores
    }
}

/// The schema `TrustIndexSubscore` of Plaid's OpenAPI document.
public struct TrustIndexSubscore: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `score`.
    public let score: Int

    private static let keys = JSONKeyTable("score")
    public init(json: inout JSONReader) {
        var score: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score ?? json.missing("TrustIndexSubscore.score")
    }
}

/// The schema `TrustIndexSubscores` of Plaid's OpenAPI document.
public struct TrustIndexSubscores: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `device_and_connection`.
    public let deviceAndConnection: TrustIndexSubscore?
    /// The JSON member `bank_account_insights`.
    public let bankAccountInsights: TrustIndexSubscore?

    private static let keys = JSONKeyTable("device_and_connection", "bank_account_insights")
    public init(json: inout JSONReader) {
        var deviceAndConnection: TrustIndexSubscore?
        var bankAccountInsights: TrustIndexSubscore?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: deviceAndConnection = json.decode()
                case 1: bankAccountInsights = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deviceAndConnection = deviceAndConnection
        self.bankAccountInsights = bankAccountInsights
    }
}

/// The schema `UserAddress` of Plaid's OpenAPI document.
public struct UserAddress: JSONEncodable, RedactedDescription {
    /// The JSON member `street`.
    public var street: String?
    /// The JSON member `street2`.
    public var street2: String?
    /// The JSON member `city`.
    public var city: String?
    /// The JSON member `region`.
    public var region: String?
    /// The JSON member `postal_code`.
    public var postalCode: String?
    /// The JSON member `country`.
    public var country: String

    /// Creates a value; omitted members are not sent.
    public init(
        country: String,
        street: String? = nil,
        street2: String? = nil,
        city: String? = nil,
        region: String? = nil,
        postalCode: String? = nil
    ) {
        self.street = street
        self.street2 = street2
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("street", street)
        json.field("street2", street2)
        json.field("city", city)
        json.field("region", region)
        json.field("postal_code", postalCode)
        json.field("country", country)
        json.endObject()
    }
}

/// The schema `UserIDNumber` of Plaid's OpenAPI document.
public struct UserIDNumber: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `value`.
    public var value: SensitiveString
    /// The JSON member `type`.
    public var type: IDNumberType

    /// Creates a value; omitted members are not sent.
    public init(
        value: SensitiveString,
        type: IDNumberType
    ) {
        self.value = value
        self.type = type
    }

    private static let keys = JSONKeyTable("value", "type")
    public init(json: inout JSONReader) {
        var value: SensitiveString?
        var type: IDNumberType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: value = json.decode()
                case 1: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.value = value ?? json.missing("UserIDNumber.value")
        self.type = type ?? json.missing("UserIDNumber.type")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("value", value)
        json.field("type", type)
        json.endObject()
    }
}

/// The schema `Warning` of Plaid's OpenAPI document.
public struct Warning: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `warning_type`.
    public let warningType: String
    /// The JSON member `warning_code`.
    public let warningCode: WarningWarningCode
    /// The JSON member `cause`.
    public let cause: Cause?

    private static let keys = JSONKeyTable("warning_type", "warning_code", "cause")
    public init(json: inout JSONReader) {
        var warningType: String?
        var warningCode: WarningWarningCode?
        var cause: Cause?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: warningType = json.decode()
                case 1: warningCode = json.decode()
                case 2: cause = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.warningType = warningType ?? json.missing("Warning.warning_type")
        self.warningCode = warningCode ?? json.missing("Warning.warning_code")
        self.cause = cause
    }
}
