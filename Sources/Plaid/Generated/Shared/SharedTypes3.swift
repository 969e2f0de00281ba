// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of 6 members, ``BankPenaltiesIndicators/monthlyAverage`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct MonthlyAverage: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let amount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("amount", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var amount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: isoCurrencyCode = json.decode()
                case 2: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of 4 members, ``BankPenaltiesIndicators/monthlySummaries`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct MonthlySummary: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let endDate: CalendarDate?
    /// An object with the members of ``AmountWithCurrency``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let totalAmount: AmountWithCurrency?

    private static let keys = JSONKeyTable("start_date", "end_date", "total_amount")
    public init(json: inout JSONReader) {
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var totalAmount: AmountWithCurrency?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: startDate = json.decode()
                case 1: endDate = json.decode()
                case 2: totalAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.startDate = startDate
        self.endDate = endDate
        self.totalAmount = totalAmount
    }
}

/// How well a name matches an owner's.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitymatch).
public struct NameMatchScore: JSONObjectDecodable, RedactedDescription {
    /// From 0 to 100.
    ///
    /// From 85 it is a strong match, from 70 a partial one, below a mismatch.
    public let score: Int?
    /// Whether the first or the last name matches exactly, as within a family.
    public let isFirstNameOrLastNameMatch: Bool?
    /// Whether the first names match as name and nickname.
    public let isNicknameMatch: Bool?
    /// Whether one of the names looks like a company's.
    ///
    /// Scores are then less reliable.
    public let isBusinessNameDetected: Bool?

    private static let keys = JSONKeyTable("score", "is_first_name_or_last_name_match", "is_nickname_match", "is_business_name_detected")
    public init(json: inout JSONReader) {
        var score: Int?
        var isFirstNameOrLastNameMatch: Bool?
        var isNicknameMatch: Bool?
        var isBusinessNameDetected: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: isFirstNameOrLastNameMatch = json.decode()
                case 2: isNicknameMatch = json.decode()
                case 3: isBusinessNameDetected = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
        self.isFirstNameOrLastNameMatch = isFirstNameOrLastNameMatch
        self.isNicknameMatch = isNicknameMatch
        self.isBusinessNameDetected = isBusinessNameDetected
    }
}

/// The type of ``RiskIndicators/negativeBalance``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct NegativeBalanceInsights: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let daysSinceLastOccurrence: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let daysWithNegativeBalance: Int?
    /// An object with the members of ``AmountWithCurrency``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let minimumBalance: AmountWithCurrency?
    /// A list of ``NegativeBalanceOccurrence`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let occurrences: [NegativeBalanceOccurrence]?

    private static let keys = JSONKeyTable("days_since_last_occurrence", "days_with_negative_balance", "minimum_balance", "occurrences")
    public init(json: inout JSONReader) {
        var daysSinceLastOccurrence: Int?
        var daysWithNegativeBalance: Int?
        var minimumBalance: AmountWithCurrency?
        var occurrences: [NegativeBalanceOccurrence]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: daysSinceLastOccurrence = json.decode()
                case 1: daysWithNegativeBalance = json.decode()
                case 2: minimumBalance = json.decode()
                case 3: occurrences = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.daysSinceLastOccurrence = daysSinceLastOccurrence
        self.daysWithNegativeBalance = daysWithNegativeBalance
        self.minimumBalance = minimumBalance
        self.occurrences = occurrences
    }
}

/// The type of ``NegativeBalanceInsights/occurrences``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct NegativeBalanceOccurrence: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let endDate: CalendarDate?
    /// An object with the members of ``AmountWithCurrency``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let minimumBalance: AmountWithCurrency?

    private static let keys = JSONKeyTable("start_date", "end_date", "minimum_balance")
    public init(json: inout JSONReader) {
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var minimumBalance: AmountWithCurrency?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: startDate = json.decode()
                case 1: endDate = json.decode()
                case 2: minimumBalance = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.startDate = startDate
        self.endDate = endDate
        self.minimumBalance = minimumBalance
    }
}

/// The type of ``ExpenditureInsights/outlierTransactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct OutlierTransactionsInsights: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let transactionsCount: Int?
    /// An object with the members of ``AmountWithCurrency``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let totalAmount: AmountWithCurrency?
    /// A list of ``CategoryExpenses`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let topCategories: [CategoryExpenses]?

    private static let keys = JSONKeyTable("transactions_count", "total_amount", "top_categories")
    public init(json: inout JSONReader) {
        var transactionsCount: Int?
        var totalAmount: AmountWithCurrency?
        var topCategories: [CategoryExpenses]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionsCount = json.decode()
                case 1: totalAmount = json.decode()
                case 2: topCategories = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionsCount = transactionsCount
        self.totalAmount = totalAmount
        self.topCategories = topCategories
    }
}

/// An owner of an account as the institution records it.
///
/// Data is as old and as complete as the institution's records.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct Owner: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The owner's names.
    ///
    /// Several entries can be several owners of a joint account.
    public let names: [String]
    /// The owner's telephone numbers; empty when the institution has none.
    public let phoneNumbers: [PhoneNumber]
    /// The owner's email addresses; empty when the institution has none.
    public let emails: [Email]
    /// The owner's addresses; empty when the institution has none.
    public let addresses: [Address]

    private static let keys = JSONKeyTable("names", "phone_numbers", "emails", "addresses")
    public init(json: inout JSONReader) {
        var names: [String]?
        var phoneNumbers: [PhoneNumber]?
        var emails: [Email]?
        var addresses: [Address]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: names = json.decode()
                case 1: phoneNumbers = json.decode()
                case 2: emails = json.decode()
                case 3: addresses = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.names = names ?? json.missing("Owner.names")
        self.phoneNumbers = phoneNumbers ?? json.missing("Owner.phone_numbers")
        self.emails = emails ?? json.missing("Owner.emails")
        self.addresses = addresses ?? json.missing("Owner.addresses")
    }
}

/// A postal address.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientcreate).
public struct PaymentInitiationAddress: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The lines of the street address.
    ///
    /// At least 1 element.
    public var street: [String]
    /// The city.
    ///
    /// 1 to 35 characters.
    public var city: String
    /// The postal code as text.
    ///
    /// 1 to 16 characters.
    public var postalCode: String
    /// The country as an ISO 3166-1 alpha-2 code.
    ///
    /// Exactly 2 characters.
    public var country: String

    /// Creates a value; omitted members are not sent.
    public init(
        street: [String],
        city: String,
        postalCode: String,
        country: String
    ) {
        self.street = street
        self.city = city
        self.postalCode = postalCode
        self.country = country
    }

    private static let keys = JSONKeyTable("street", "city", "postal_code", "country")
    public init(json: inout JSONReader) {
        var street: [String]?
        var city: String?
        var postalCode: String?
        var country: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: street = json.decode()
                case 1: city = json.decode()
                case 2: postalCode = json.decode()
                case 3: country = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.street = street ?? json.missing("PaymentInitiationAddress.street")
        self.city = city ?? json.missing("PaymentInitiationAddress.city")
        self.postalCode = postalCode ?? json.missing("PaymentInitiationAddress.postal_code")
        self.country = country ?? json.missing("PaymentInitiationAddress.country")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("street", street)
        json.field("city", city)
        json.field("postal_code", postalCode)
        json.field("country", country)
        json.endObject()
    }
}

/// Details of a transfer between banks.
///
/// Every member is `null` when unknown, and all are for other transactions.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct PaymentMeta: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The institution's reference number.
    public let referenceNumber: String?
    /// The identifier of the payer in ACH (the company ID of a PPD entry).
    public let ppdID: String?
    /// Who receives the money.
    public let payee: String?
    /// Who ordered a wire transfer.
    public let byOrderOf: String?
    /// Who pays the money.
    public let payer: String?
    /// The kind of transfer, such as `ACH`.
    public let paymentMethod: String?
    /// The company that processed the payment.
    public let paymentProcessor: String?
    /// The purpose that the payer stated.
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

/// A transaction's category from a household's view, in two levels.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct PersonalFinanceCategory: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The broad category, such as `FOOD_AND_DRINK`.
    public let primary: String
    /// The narrow category, such as `FOOD_AND_DRINK_COFFEE`; unique, so it can serve as a key.
    public let detailed: String
    /// How certain Plaid is of the category: `VERY_HIGH` (over 98%), `HIGH` (over 90%), `MEDIUM` (moderate), `LOW` or
    /// `UNKNOWN`.
    public let confidenceLevel: String?
    /// The version of the taxonomy.
    ///
    /// Categories of different versions are not comparable; the request chooses one.
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

/// A telephone number of an owner.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct PhoneNumber: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The number as the institution writes it: the format differs between institutions.
    public let data: String
    /// Whether it is the main number on the account.
    public let primary: Bool
    /// What kind of number it is.
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

/// How well a telephone number matches an owner's.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity/#identitymatch).
public struct PhoneNumberMatchScore: JSONObjectDecodable, RedactedDescription {
    /// From 0 to 100.
    ///
    /// From 70 it is a partial match, for instance without an extension; below a mismatch.
    public let score: Int?

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
        self.score = score
    }
}

/// An error as Plaid describes it, in responses, Items and webhooks.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemget).
public struct PlaidErrorObject: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The broad kind of error.
    ///
    /// Stable, so programs may depend on it.
    public let errorType: PlaidErrorType
    /// The exact error.
    ///
    /// Stable, so programs may depend on it.
    public let errorCode: String
    /// Why an OAuth login no longer works; `null` for all other errors.
    public let errorCodeReason: String?
    /// An explanation for developers.
    ///
    /// It may change: show or log it, but do not compare it.
    public let errorMessage: String
    /// An explanation for the user; `null` when the user cannot help it.
    public let displayMessage: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The errors of the Items that a request about several concerns; empty or absent otherwise.
    public let causes: [JSONValue]?
    /// The HTTP status.
    ///
    /// Only errors in webhooks carry it.
    public let status: Int?
    /// Plaid's page about the error.
    public let documentationURL: String?
    /// What Plaid suggests to do; `null` when it suggests nothing.
    public let suggestedAction: String?
    /// The account subtypes that were asked for.
    ///
    /// Only some `NO_ACCOUNTS` errors carry it.
    public let requiredAccountSubtypes: [String]?
    /// The account subtypes that were found.
    ///
    /// Only some `NO_ACCOUNTS` errors carry it.
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

/// The type of ``CraCheckReportCreatePartnerInsightsOptions/prismVersions``,
/// ``CraCheckReportPartnerInsightsGetPartnerInsights/prismVersions`` and
/// ``LinkTokenCreateRequestCraOptionsPartnerInsights/prismVersions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
public struct PrismVersions: JSONEncodable, RedactedDescription {
    /// Always `3`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var firstdetect: PrismFirstDetectVersion?
    /// One of `4.1` and `4`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var detect: PrismDetectVersion?
    /// One of `4.1`, `4`, `3_lite` and `3`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var cashscore: PrismCashScoreVersion?
    /// One of `4.1` and `4`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
    public var extend: PrismExtendVersion?
    /// One of `4.1`, `4` and `3`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportcreate).
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

/// An account number in the UK.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientcreate).
public struct RecipientBACS: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The account number, usually 8 digits; leading zeros count.
    ///
    /// 1 to 10 characters.
    public var account: String?
    /// The sort code of the bank's branch, 6 digits.
    ///
    /// Exactly 6 characters.
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

/// The type of ``AccountInsights/risk``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct RiskIndicators: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``BankPenaltiesIndicators``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let bankPenalties: BankPenaltiesIndicators?
    /// An object with the members of ``GamblingIndicators``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let gambling: GamblingIndicators?
    /// An object with the members of ``LoanDisbursementsIndicators``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let loanDisbursements: LoanDisbursementsIndicators?
    /// An object with the members of ``LoanPaymentsIndicators``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let loanPayments: LoanPaymentsIndicators?
    /// An object with the members of ``NegativeBalanceInsights``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// A user's postal address.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
public struct SignalAddressData: JSONEncodable, RedactedDescription {
    /// The city.
    public var city: String?
    /// The state or region, such as `NC`.
    public var region: String?
    /// The street with house and apartment number.
    public var street: String?
    /// The postal code as text; leading zeros count.
    public var postalCode: String?
    /// The country as an ISO 3166-1 alpha-2 code.
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

/// The device of a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct SignalDevice: JSONEncodable, RedactedDescription {
    /// The IP address.
    public var ipAddress: String?
    /// The user agent of the browser.
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

/// Something that was missing for a better evaluation.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct SignalWarning: JSONObjectDecodable, RedactedDescription {
    /// The broad kind of warning.
    ///
    /// Stable, so programs may depend on it.
    public let warningType: String?
    /// The exact warning.
    ///
    /// Stable, so programs may depend on it.
    public let warningCode: String?
    /// An explanation for developers.
    ///
    /// It may change.
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

/// A party on the other side of a transaction.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct TransactionCounterparty: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The counterparty's name, fit to show to the user.
    public let name: String
    /// The stable identifier of the counterparty across users and accounts; `null` when it is not recognized.
    public let entityID: String?
    /// What the counterparty is, such as a merchant or a payment app.
    public let type: CounterpartyType
    /// The counterparty's website without a scheme; `null` when unknown.
    public let website: String?
    /// The URL of the counterparty's logo, a PNG of 100 × 100 pixels; `null` when unknown.
    public let logoURL: String?
    /// How certain Plaid is of the counterparty: `VERY_HIGH` (over 98%), `HIGH` (over 90%), `MEDIUM` (moderate), `LOW`
    /// or `UNKNOWN`.
    public let confidenceLevel: String?
    /// The counterparty's account numbers; `null` except at some European institutions.
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

/// The type of 4 members, ``IDVProtectEvent/trustIndex`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct TrustIndex: JSONObjectDecodable, RedactedDescription {
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let score: Int
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let model: String
    /// An object with the members of ``TrustIndexSubscores``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
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

/// The type of ``TrustIndexSubscores/deviceAndConnection`` and ``TrustIndexSubscores/bankAccountInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct TrustIndexSubscore: JSONObjectDecodable, RedactedDescription {
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
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

/// The type of ``TrustIndex/subscores``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct TrustIndexSubscores: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``TrustIndexSubscore``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let deviceAndConnection: TrustIndexSubscore?
    /// An object with the members of ``TrustIndexSubscore``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
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

/// The type of ``IdentityVerificationCreateRequestUser/address``, ``IdentityVerificationRequestUser/address`` and
/// ``LinkTokenCreateRequestUser/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct UserAddress: JSONEncodable, RedactedDescription {
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var street: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var street2: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var city: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var region: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var postalCode: String?
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
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

/// The type of 6 members, ``ClientUserIdentity/idNumbers`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct UserIDNumber: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var value: SensitiveString
    /// One of the 36 values of ``IDNumberType``. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
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

/// The type of ``AssetReportGetResponse/warnings``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct Warning: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let warningType: String
    /// One of the 8 values of ``WarningWarningCode``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let warningCode: WarningWarningCode
    /// An object with the members of ``Cause``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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
