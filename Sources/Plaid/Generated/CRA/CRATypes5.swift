// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``CraServicingSubscriptionGetResponse/subscription`` and
/// ``CraServicingSubscriptionListResponse/subscriptions``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraServicingSubscription: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    public let subscriptionID: String
    /// Text. Always present.
    public let userID: String
    /// One of `PLAID_NETWORK` and `CLIENT_USER`. May be `null`.
    public let scope: CraReportScope?
    /// A list of ``CraSubscriptionProductConfig`` objects. Always present.
    public let products: [CraSubscriptionProductConfig]
    /// Always `DAILY`. May be absent or `null`.
    public let cadence: CraSubscriptionCadence?
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public let webhook: String?

    private static let keys = JSONKeyTable("subscription_id", "user_id", "scope", "products", "cadence", "webhook")
    public init(json: inout JSONReader) {
        var subscriptionID: String?
        var userID: String?
        var scope: CraReportScope?
        var products: [CraSubscriptionProductConfig]?
        var cadence: CraSubscriptionCadence?
        var webhook: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: subscriptionID = json.decode()
                case 1: userID = json.decode()
                case 2: scope = json.decode()
                case 3: products = json.decode()
                case 4: cadence = json.decode()
                case 5: webhook = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.subscriptionID = subscriptionID ?? json.missing("CraServicingSubscription.subscription_id")
        self.userID = userID ?? json.missing("CraServicingSubscription.user_id")
        self.scope = scope
        self.products = products ?? json.missing("CraServicingSubscription.products")
        self.cadence = cadence
        self.webhook = webhook
    }
}

/// The type of ``CraServicingSubscription/products``, ``CraServicingSubscriptionCreateRequest/products`` and
/// ``CraServicingSubscriptionUpdateRequest/products``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CraSubscriptionProductConfig: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// One of `cra_base_report`, `cra_income_insights` and `cra_qualify`. Optional.
    public var product: CraSubscriptionProductConfigProduct?
    /// Text. Required.
    public var version: String
    /// Further settings of the request.
    public var options: CraCheckReportCreateIncomeInsightsOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        version: String,
        product: CraSubscriptionProductConfigProduct? = nil,
        options: CraCheckReportCreateIncomeInsightsOptions? = nil
    ) {
        self.product = product
        self.version = version
        self.options = options
    }

    private static let keys = JSONKeyTable("product", "version", "options")
    public init(json: inout JSONReader) {
        var product: CraSubscriptionProductConfigProduct?
        var version: String?
        var options: CraCheckReportCreateIncomeInsightsOptions?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: product = json.decode()
                case 1: version = json.decode()
                case 2: options = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.product = product
        self.version = version ?? json.missing("CraSubscriptionProductConfig.version")
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("product", product)
        json.field("version", version)
        json.field("options", options)
        json.endObject()
    }
}

/// The type of ``CraVerificationIncomeItem/accounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let accountID: AccountID
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let mask: String?
    /// An object with the members of ``CraBankIncomeAccountMetadata``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let metadata: CraBankIncomeAccountMetadata
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let name: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let officialName: String?
    /// One of the 81 values of ``AccountSubtype``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let subtype: AccountSubtype?
    /// One of `investment`, `credit`, `depository`, `loan`, `brokerage` and `other`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let type: AccountType

    private static let keys = JSONKeyTable("account_id", "mask", "metadata", "name", "official_name", "subtype", "type")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var mask: String?
        var metadata: CraBankIncomeAccountMetadata?
        var name: String?
        var officialName: String?
        var subtype: AccountSubtype?
        var type: AccountType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: mask = json.decode()
                case 2: metadata = json.decode()
                case 3: name = json.decode()
                case 4: officialName = json.decode()
                case 5: subtype = json.decode()
                case 6: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("CraVerificationIncomeAccount.account_id")
        self.mask = mask
        self.metadata = metadata ?? json.missing("CraVerificationIncomeAccount.metadata")
        self.name = name ?? json.missing("CraVerificationIncomeAccount.name")
        self.officialName = officialName
        self.subtype = subtype
        self.type = type ?? json.missing("CraVerificationIncomeAccount.type")
    }
}

/// The type of ``CraVerificationIncomeStreamInsights/incomeCategory``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeCategory: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let primary: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let secondary: String

    private static let keys = JSONKeyTable("primary", "secondary")
    public init(json: inout JSONReader) {
        var primary: String?
        var secondary: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: primary = json.decode()
                case 1: secondary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.primary = primary ?? json.missing("CraVerificationIncomeCategory.primary")
        self.secondary = secondary ?? json.missing("CraVerificationIncomeCategory.secondary")
    }
}

/// The type of ``CraVerificationIncomeReport/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeItem: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let itemID: ItemID
    /// A list of ``CraVerificationIncomeAccount`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let accounts: [CraVerificationIncomeAccount]
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let lastUpdatedTime: Timestamp
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let institutionName: String

    private static let keys = JSONKeyTable("item_id", "accounts", "last_updated_time", "institution_id", "institution_name")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var accounts: [CraVerificationIncomeAccount]?
        var lastUpdatedTime: Timestamp?
        var institutionID: InstitutionID?
        var institutionName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: accounts = json.decode()
                case 2: lastUpdatedTime = json.decode()
                case 3: institutionID = json.decode()
                case 4: institutionName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("CraVerificationIncomeItem.item_id")
        self.accounts = accounts ?? json.missing("CraVerificationIncomeItem.accounts")
        self.lastUpdatedTime = lastUpdatedTime ?? json.missing("CraVerificationIncomeItem.last_updated_time")
        self.institutionID = institutionID ?? json.missing("CraVerificationIncomeItem.institution_id")
        self.institutionName = institutionName ?? json.missing("CraVerificationIncomeItem.institution_name")
    }
}

/// The type of ``CraVerificationIncomeStream/incomeMetrics`` and ``CraVerificationIncomeUserSummary/incomeMetrics``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeMetrics: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CraVerificationModeledIncome``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let current: CraVerificationModeledIncome?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("current", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var current: CraVerificationModeledIncome?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: current = json.decode()
                case 1: isoCurrencyCode = json.decode()
                case 2: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.current = current
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CraVerificationIncomeStreamInsights/nextPayment``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeNextPayment: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let date: CalendarDate

    private static let keys = JSONKeyTable("date")
    public init(json: inout JSONReader) {
        var date: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: date = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.date = date ?? json.missing("CraVerificationIncomeNextPayment.date")
    }
}

/// The type of ``CraVerificationIncomeStreamInsights/incomeProvider``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeProvider: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let name: String
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let isNormalized: Bool

    private static let keys = JSONKeyTable("name", "is_normalized")
    public init(json: inout JSONReader) {
        var name: String?
        var isNormalized: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: isNormalized = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("CraVerificationIncomeProvider.name")
        self.isNormalized = isNormalized ?? json.missing("CraVerificationIncomeProvider.is_normalized")
    }
}

/// The type of ``CraVerificationReport/income``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeReport: JSONObjectDecodable, RedactedDescription {
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let generatedTime: Timestamp
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let daysRequested: Int
    /// An object with the members of ``CraVerificationIncomeUserSummary``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let userSummary: CraVerificationIncomeUserSummary?
    /// A list of ``CraVerificationIncomeStream`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let incomeStreams: [CraVerificationIncomeStream]
    /// A list of ``CraVerificationIncomeItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let items: [CraVerificationIncomeItem]

    private static let keys = JSONKeyTable("generated_time", "days_requested", "user_summary", "income_streams", "items")
    public init(json: inout JSONReader) {
        var generatedTime: Timestamp?
        var daysRequested: Int?
        var userSummary: CraVerificationIncomeUserSummary?
        var incomeStreams: [CraVerificationIncomeStream]?
        var items: [CraVerificationIncomeItem]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: generatedTime = json.decode()
                case 1: daysRequested = json.decode()
                case 2: userSummary = json.decode()
                case 3: incomeStreams = json.decode()
                case 4: items = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.generatedTime = generatedTime ?? json.missing("CraVerificationIncomeReport.generated_time")
        self.daysRequested = daysRequested ?? json.missing("CraVerificationIncomeReport.days_requested")
        self.userSummary = userSummary
        self.incomeStreams = incomeStreams ?? json.missing("CraVerificationIncomeReport.income_streams")
        self.items = items ?? json.missing("CraVerificationIncomeReport.items")
    }
}

/// The type of ``CraVerificationIncomeReport/incomeStreams``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeStream: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let incomeStreamID: String
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let startDate: CalendarDate
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let endDate: CalendarDate
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let description: String
    /// An object with the members of ``CraVerificationIncomeStreamInsights``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let insights: CraVerificationIncomeStreamInsights
    /// An object with the members of ``CraVerificationIncomeMetrics``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let incomeMetrics: CraVerificationIncomeMetrics
    /// A list of ``CraVerificationIncomeTransaction`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let transactions: [CraVerificationIncomeTransaction]

    private static let keys = JSONKeyTable("income_stream_id", "start_date", "end_date", "description", "insights", "income_metrics", "transactions")
    public init(json: inout JSONReader) {
        var incomeStreamID: String?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var description: String?
        var insights: CraVerificationIncomeStreamInsights?
        var incomeMetrics: CraVerificationIncomeMetrics?
        var transactions: [CraVerificationIncomeTransaction]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeStreamID = json.decode()
                case 1: startDate = json.decode()
                case 2: endDate = json.decode()
                case 3: description = json.decode()
                case 4: insights = json.decode()
                case 5: incomeMetrics = json.decode()
                case 6: transactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeStreamID = incomeStreamID ?? json.missing("CraVerificationIncomeStream.income_stream_id")
        self.startDate = startDate ?? json.missing("CraVerificationIncomeStream.start_date")
        self.endDate = endDate ?? json.missing("CraVerificationIncomeStream.end_date")
        self.description = description ?? json.missing("CraVerificationIncomeStream.description")
        self.insights = insights ?? json.missing("CraVerificationIncomeStream.insights")
        self.incomeMetrics = incomeMetrics ?? json.missing("CraVerificationIncomeStream.income_metrics")
        self.transactions = transactions ?? json.missing("CraVerificationIncomeStream.transactions")
    }
}

/// The type of ``CraVerificationIncomeStream/insights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeStreamInsights: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CraVerificationIncomeCategory``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let incomeCategory: CraVerificationIncomeCategory
    /// One of `WEEKLY`, `BIWEEKLY`, `SEMI_MONTHLY`, `MONTHLY`, `DAILY` and `UNKNOWN`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let payFrequency: CraVerificationIncomePayFrequency
    /// An object with the members of ``CraVerificationIncomeProvider``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let incomeProvider: CraVerificationIncomeProvider?
    /// One of `ACTIVE`, `INACTIVE` and `UNKNOWN`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let status: CraVerificationIncomeStatus
    /// An object with the members of ``CraVerificationIncomeNextPayment``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let nextPayment: CraVerificationIncomeNextPayment?

    private static let keys = JSONKeyTable("income_category", "pay_frequency", "income_provider", "status", "next_payment")
    public init(json: inout JSONReader) {
        var incomeCategory: CraVerificationIncomeCategory?
        var payFrequency: CraVerificationIncomePayFrequency?
        var incomeProvider: CraVerificationIncomeProvider?
        var status: CraVerificationIncomeStatus?
        var nextPayment: CraVerificationIncomeNextPayment?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeCategory = json.decode()
                case 1: payFrequency = json.decode()
                case 2: incomeProvider = json.decode()
                case 3: status = json.decode()
                case 4: nextPayment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeCategory = incomeCategory ?? json.missing("CraVerificationIncomeStreamInsights.income_category")
        self.payFrequency = payFrequency ?? json.missing("CraVerificationIncomeStreamInsights.pay_frequency")
        self.incomeProvider = incomeProvider
        self.status = status ?? json.missing("CraVerificationIncomeStreamInsights.status")
        self.nextPayment = nextPayment
    }
}

/// The type of ``CraVerificationIncomeStream/transactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeTransaction: JSONObjectDecodable, RedactedDescription {
    /// The identifier of a transaction. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let transactionID: TransactionID
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let itemID: ItemID
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let accountID: AccountID
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let amount: Decimal
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let date: CalendarDate
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let originalDescription: String
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An object with the members of ``CraVerificationIncomeTransactionOutlier``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let outlier: CraVerificationIncomeTransactionOutlier

    private static let keys = JSONKeyTable("transaction_id", "item_id", "account_id", "amount", "date", "original_description", "iso_currency_code", "unofficial_currency_code", "outlier")
    public init(json: inout JSONReader) {
        var transactionID: TransactionID?
        var itemID: ItemID?
        var accountID: AccountID?
        var amount: Decimal?
        var date: CalendarDate?
        var originalDescription: String?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var outlier: CraVerificationIncomeTransactionOutlier?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionID = json.decode()
                case 1: itemID = json.decode()
                case 2: accountID = json.decode()
                case 3: amount = json.decode()
                case 4: date = json.decode()
                case 5: originalDescription = json.decode()
                case 6: isoCurrencyCode = json.decode()
                case 7: unofficialCurrencyCode = json.decode()
                case 8: outlier = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionID = transactionID ?? json.missing("CraVerificationIncomeTransaction.transaction_id")
        self.itemID = itemID ?? json.missing("CraVerificationIncomeTransaction.item_id")
        self.accountID = accountID ?? json.missing("CraVerificationIncomeTransaction.account_id")
        self.amount = amount ?? json.missing("CraVerificationIncomeTransaction.amount")
        self.date = date ?? json.missing("CraVerificationIncomeTransaction.date")
        self.originalDescription = originalDescription ?? json.missing("CraVerificationIncomeTransaction.original_description")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.outlier = outlier ?? json.missing("CraVerificationIncomeTransaction.outlier")
    }
}

/// The type of ``CraVerificationIncomeTransaction/outlier``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeTransactionOutlier: JSONObjectDecodable, RedactedDescription {
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let isOutlier: Bool
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let amount: Decimal?

    private static let keys = JSONKeyTable("is_outlier", "amount")
    public init(json: inout JSONReader) {
        var isOutlier: Bool?
        var amount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isOutlier = json.decode()
                case 1: amount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isOutlier = isOutlier ?? json.missing("CraVerificationIncomeTransactionOutlier.is_outlier")
        self.amount = amount
    }
}

/// The type of ``CraVerificationIncomeReport/userSummary``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeUserSummary: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CraVerificationIncomeMetrics`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let incomeMetrics: [CraVerificationIncomeMetrics]

    private static let keys = JSONKeyTable("income_metrics")
    public init(json: inout JSONReader) {
        var incomeMetrics: [CraVerificationIncomeMetrics]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeMetrics = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeMetrics = incomeMetrics ?? json.missing("CraVerificationIncomeUserSummary.income_metrics")
    }
}

/// The type of ``CraVerificationModeledIncome/monthly`` and ``CraVerificationModeledIncome/annual``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationIncomeValues: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let grossIncome: Decimal
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let netIncome: Decimal

    private static let keys = JSONKeyTable("gross_income", "net_income")
    public init(json: inout JSONReader) {
        var grossIncome: Decimal?
        var netIncome: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: grossIncome = json.decode()
                case 1: netIncome = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.grossIncome = grossIncome ?? json.missing("CraVerificationIncomeValues.gross_income")
        self.netIncome = netIncome ?? json.missing("CraVerificationIncomeValues.net_income")
    }
}

/// The type of ``CraVerificationIncomeMetrics/current``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationModeledIncome: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CraVerificationIncomeValues``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let monthly: CraVerificationIncomeValues
    /// An object with the members of ``CraVerificationIncomeValues``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let annual: CraVerificationIncomeValues

    private static let keys = JSONKeyTable("monthly", "annual")
    public init(json: inout JSONReader) {
        var monthly: CraVerificationIncomeValues?
        var annual: CraVerificationIncomeValues?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: monthly = json.decode()
                case 1: annual = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.monthly = monthly ?? json.missing("CraVerificationModeledIncome.monthly")
        self.annual = annual ?? json.missing("CraVerificationModeledIncome.annual")
    }
}

/// The type of ``CraCheckReportVerificationGetResponse/report``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVerificationReport: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let reportID: String
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let gseReferenceID: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let clientReportID: String?
    /// An object with the members of ``CraVoaReport``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let voa: CraVoaReport?
    /// An object with the members of ``CraEmploymentRefreshReport``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let employmentRefresh: CraEmploymentRefreshReport?
    /// An object with the members of ``CraVerificationIncomeReport``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let income: CraVerificationIncomeReport?

    private static let keys = JSONKeyTable("report_id", "gse_reference_id", "client_report_id", "voa", "employment_refresh", "income")
    public init(json: inout JSONReader) {
        var reportID: String?
        var gseReferenceID: String?
        var clientReportID: String?
        var voa: CraVoaReport?
        var employmentRefresh: CraEmploymentRefreshReport?
        var income: CraVerificationIncomeReport?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: gseReferenceID = json.decode()
                case 2: clientReportID = json.decode()
                case 3: voa = json.decode()
                case 4: employmentRefresh = json.decode()
                case 5: income = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID ?? json.missing("CraVerificationReport.report_id")
        self.gseReferenceID = gseReferenceID
        self.clientReportID = clientReportID
        self.voa = voa
        self.employmentRefresh = employmentRefresh
        self.income = income
    }
}

/// The type of ``CraVerificationReport/voa``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVoaReport: JSONObjectDecodable, RedactedDescription {
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let generatedTime: Timestamp
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let daysRequested: Int
    /// A list of ``CraVoaReportItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let items: [CraVoaReportItem]
    /// An object with the members of ``CraVoaReportAttributes``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let attributes: CraVoaReportAttributes

    private static let keys = JSONKeyTable("generated_time", "days_requested", "items", "attributes")
    public init(json: inout JSONReader) {
        var generatedTime: Timestamp?
        var daysRequested: Int?
        var items: [CraVoaReportItem]?
        var attributes: CraVoaReportAttributes?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: generatedTime = json.decode()
                case 1: daysRequested = json.decode()
                case 2: items = json.decode()
                case 3: attributes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.generatedTime = generatedTime ?? json.missing("CraVoaReport.generated_time")
        self.daysRequested = daysRequested ?? json.missing("CraVoaReport.days_requested")
        self.items = items ?? json.missing("CraVoaReport.items")
        self.attributes = attributes ?? json.missing("CraVoaReport.attributes")
    }
}

/// The type of ``CraVoaReportItem/accounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVoaReportAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let accountID: AccountID
    /// An object with the members of ``CraVoaReportAccountBalances``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let balances: CraVoaReportAccountBalances
    /// A list of ``ConsumerDispute`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let consumerDisputes: [ConsumerDispute]
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let mask: String?
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let name: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let officialName: String?
    /// One of `investment`, `credit`, `depository`, `loan`, `brokerage` and `other`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let type: AccountType
    /// One of the 81 values of ``AccountSubtype``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let subtype: AccountSubtype?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let daysAvailable: Int
    /// An object with the members of ``CraVoaReportTransactionsInsights``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let transactionsInsights: CraVoaReportTransactionsInsights
    /// A list of ``Owner`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let owners: [Owner]
    /// One of `individual`, `joint`, `association` and `trust`. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let ownershipType: OwnershipType?
    /// An object with the members of ``BaseReportInvestments``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let investments: BaseReportInvestments?

    private static let keys = JSONKeyTable("account_id", "balances", "consumer_disputes", "mask", "name", "official_name", "type", "subtype", "days_available", "transactions_insights", "owners", "ownership_type", "investments")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var balances: CraVoaReportAccountBalances?
        var consumerDisputes: [ConsumerDispute]?
        var mask: String?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var daysAvailable: Int?
        var transactionsInsights: CraVoaReportTransactionsInsights?
        var owners: [Owner]?
        var ownershipType: OwnershipType?
        var investments: BaseReportInvestments?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: balances = json.decode()
                case 2: consumerDisputes = json.decode()
                case 3: mask = json.decode()
                case 4: name = json.decode()
                case 5: officialName = json.decode()
                case 6: type = json.decode()
                case 7: subtype = json.decode()
                case 8: daysAvailable = json.decode()
                case 9: transactionsInsights = json.decode()
                case 10: owners = json.decode()
                case 11: ownershipType = json.decode()
                case 12: investments = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("CraVoaReportAccount.account_id")
        self.balances = balances ?? json.missing("CraVoaReportAccount.balances")
        self.consumerDisputes = consumerDisputes ?? json.missing("CraVoaReportAccount.consumer_disputes")
        self.mask = mask
        self.name = name ?? json.missing("CraVoaReportAccount.name")
        self.officialName = officialName
        self.type = type ?? json.missing("CraVoaReportAccount.type")
        self.subtype = subtype
        self.daysAvailable = daysAvailable ?? json.missing("CraVoaReportAccount.days_available")
        self.transactionsInsights = transactionsInsights ?? json.missing("CraVoaReportAccount.transactions_insights")
        self.owners = owners ?? json.missing("CraVoaReportAccount.owners")
        self.ownershipType = ownershipType
        self.investments = investments
    }
}

/// The type of ``CraVoaReportAccount/balances``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVoaReportAccountBalances: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let available: Decimal?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let current: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// A list of ``CraVoaReportAccountHistoricalBalance`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let historicalBalances: [CraVoaReportAccountHistoricalBalance]
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let averageBalance30Days: Decimal?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let averageBalance60Days: Decimal?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let nsfOverdraftTransactionsCount: Decimal

    private static let keys = JSONKeyTable("available", "current", "iso_currency_code", "unofficial_currency_code", "historical_balances", "average_balance_30_days", "average_balance_60_days", "nsf_overdraft_transactions_count")
    public init(json: inout JSONReader) {
        var available: Decimal?
        var current: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var historicalBalances: [CraVoaReportAccountHistoricalBalance]?
        var averageBalance30Days: Decimal?
        var averageBalance60Days: Decimal?
        var nsfOverdraftTransactionsCount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: available = json.decode()
                case 1: current = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                case 4: historicalBalances = json.decode()
                case 5: averageBalance30Days = json.decode()
                case 6: averageBalance60Days = json.decode()
                case 7: nsfOverdraftTransactionsCount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.available = available
        self.current = current
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.historicalBalances = historicalBalances ?? json.missing("CraVoaReportAccountBalances.historical_balances")
        self.averageBalance30Days = averageBalance30Days
        self.averageBalance60Days = averageBalance60Days
        self.nsfOverdraftTransactionsCount = nsfOverdraftTransactionsCount ?? json.missing("CraVoaReportAccountBalances.nsf_overdraft_transactions_count")
    }
}

/// The type of ``CraVoaReportAccountBalances/historicalBalances``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVoaReportAccountHistoricalBalance: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let current: Decimal
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let date: CalendarDate
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("current", "date", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var current: Decimal?
        var date: CalendarDate?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: current = json.decode()
                case 1: date = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.current = current ?? json.missing("CraVoaReportAccountHistoricalBalance.current")
        self.date = date ?? json.missing("CraVoaReportAccountHistoricalBalance.date")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CraVoaReport/attributes``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVoaReportAttributes: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``TotalReportInflowAmount``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let totalInflowAmount: TotalReportInflowAmount?
    /// An object with the members of ``TotalReportOutflowAmount``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let totalOutflowAmount: TotalReportOutflowAmount?

    private static let keys = JSONKeyTable("total_inflow_amount", "total_outflow_amount")
    public init(json: inout JSONReader) {
        var totalInflowAmount: TotalReportInflowAmount?
        var totalOutflowAmount: TotalReportOutflowAmount?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: totalInflowAmount = json.decode()
                case 1: totalOutflowAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.totalInflowAmount = totalInflowAmount
        self.totalOutflowAmount = totalOutflowAmount
    }
}

/// The type of ``CraVoaReport/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVoaReportItem: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CraVoaReportAccount`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let accounts: [CraVoaReportAccount]
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let institutionName: String
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let itemID: ItemID
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let lastUpdateTime: Timestamp

    private static let keys = JSONKeyTable("accounts", "institution_name", "institution_id", "item_id", "last_update_time")
    public init(json: inout JSONReader) {
        var accounts: [CraVoaReportAccount]?
        var institutionName: String?
        var institutionID: InstitutionID?
        var itemID: ItemID?
        var lastUpdateTime: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: institutionName = json.decode()
                case 2: institutionID = json.decode()
                case 3: itemID = json.decode()
                case 4: lastUpdateTime = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("CraVoaReportItem.accounts")
        self.institutionName = institutionName ?? json.missing("CraVoaReportItem.institution_name")
        self.institutionID = institutionID ?? json.missing("CraVoaReportItem.institution_id")
        self.itemID = itemID ?? json.missing("CraVoaReportItem.item_id")
        self.lastUpdateTime = lastUpdateTime ?? json.missing("CraVoaReportItem.last_update_time")
    }
}

/// The type of ``CraVoaReportAccount/transactionsInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
public struct CraVoaReportTransactionsInsights: JSONObjectDecodable, RedactedDescription {
    /// A list of ``BaseReportTransaction`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let allTransactions: [BaseReportTransaction]
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let endDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget).
    public let startDate: CalendarDate?

    private static let keys = JSONKeyTable("all_transactions", "end_date", "start_date")
    public init(json: inout JSONReader) {
        var allTransactions: [BaseReportTransaction]?
        var endDate: CalendarDate?
        var startDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: allTransactions = json.decode()
                case 1: endDate = json.decode()
                case 2: startDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.allTransactions = allTransactions ?? json.missing("CraVoaReportTransactionsInsights.all_transactions")
        self.endDate = endDate
        self.startDate = startDate
    }
}

/// The type of ``MonitoringIncomeInsights/forecastedMonthlyIncome``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct ForecastedMonthlyIncome: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var baselineAmount: Decimal? { deprecatedBaselineAmount }
    private let deprecatedBaselineAmount: Decimal?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let currentAmount: Decimal

    private static let keys = JSONKeyTable("baseline_amount", "current_amount")
    public init(json: inout JSONReader) {
        var baselineAmount: Decimal?
        var currentAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: baselineAmount = json.decode()
                case 1: currentAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deprecatedBaselineAmount = baselineAmount
        self.currentAmount = currentAmount ?? json.missing("ForecastedMonthlyIncome.current_amount")
    }
}

/// The type of ``MonitoringIncomeInsights/historicalAnnualIncome``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct HistoricalAnnualIncome: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var baselineAmount: Decimal? { deprecatedBaselineAmount }
    private let deprecatedBaselineAmount: Decimal?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let currentAmount: Decimal

    private static let keys = JSONKeyTable("baseline_amount", "current_amount")
    public init(json: inout JSONReader) {
        var baselineAmount: Decimal?
        var currentAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: baselineAmount = json.decode()
                case 1: currentAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deprecatedBaselineAmount = baselineAmount
        self.currentAmount = currentAmount ?? json.missing("HistoricalAnnualIncome.current_amount")
    }
}

/// The type of ``MonitoringIncomeInsights/incomeSourcesCounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct IncomeSourcesCounts: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var baselineCount: Decimal? { deprecatedBaselineCount }
    private let deprecatedBaselineCount: Decimal?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let currentCount: Decimal

    private static let keys = JSONKeyTable("baseline_count", "current_count")
    public init(json: inout JSONReader) {
        var baselineCount: Decimal?
        var currentCount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: baselineCount = json.decode()
                case 1: currentCount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deprecatedBaselineCount = baselineCount
        self.currentCount = currentCount ?? json.missing("IncomeSourcesCounts.current_count")
    }
}

/// The type of ``CraLendScoreReport/lendScore``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
public struct LendScore: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
    public let score: Int?
    /// A list of texts. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
    public let reasonCodes: [String]?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget).
    public let errorReason: String?

    private static let keys = JSONKeyTable("score", "reason_codes", "error_reason")
    public init(json: inout JSONReader) {
        var score: Int?
        var reasonCodes: [String]?
        var errorReason: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: reasonCodes = json.decode()
                case 2: errorReason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
        self.reasonCodes = reasonCodes
        self.errorReason = errorReason
    }
}

/// The type of ``MonitoringLoanInsights/loanPaymentsCounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct LoanPaymentsCounts: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var baselineCount: Decimal? { deprecatedBaselineCount }
    private let deprecatedBaselineCount: Decimal?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let currentCount: Decimal

    private static let keys = JSONKeyTable("baseline_count", "current_count")
    public init(json: inout JSONReader) {
        var baselineCount: Decimal?
        var currentCount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: baselineCount = json.decode()
                case 1: currentCount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deprecatedBaselineCount = baselineCount
        self.currentCount = currentCount ?? json.missing("LoanPaymentsCounts.current_count")
    }
}

/// The type of ``MonitoringLoanInsights/loanPaymentMerchantsCounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct LoanPaymentsMerchantCounts: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var baselineCount: Decimal? { deprecatedBaselineCount }
    private let deprecatedBaselineCount: Decimal?
    /// An exact decimal number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let currentCount: Decimal

    private static let keys = JSONKeyTable("baseline_count", "current_count")
    public init(json: inout JSONReader) {
        var baselineCount: Decimal?
        var currentCount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: baselineCount = json.decode()
                case 1: currentCount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deprecatedBaselineCount = baselineCount
        self.currentCount = currentCount ?? json.missing("LoanPaymentsMerchantCounts.current_count")
    }
}

/// The type of ``MonitoringInsights/income``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct MonitoringIncomeInsights: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``TotalMonthlyIncomeInsights``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let totalMonthlyIncome: TotalMonthlyIncomeInsights
    /// An object with the members of ``IncomeSourcesCounts``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let incomeSourcesCounts: IncomeSourcesCounts
    /// An object with the members of ``ForecastedMonthlyIncome``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let forecastedMonthlyIncome: ForecastedMonthlyIncome
    /// An object with the members of ``HistoricalAnnualIncome``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let historicalAnnualIncome: HistoricalAnnualIncome
    /// A list of ``MonitoringIncomeSource`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let incomeSources: [MonitoringIncomeSource]

    private static let keys = JSONKeyTable("total_monthly_income", "income_sources_counts", "forecasted_monthly_income", "historical_annual_income", "income_sources")
    public init(json: inout JSONReader) {
        var totalMonthlyIncome: TotalMonthlyIncomeInsights?
        var incomeSourcesCounts: IncomeSourcesCounts?
        var forecastedMonthlyIncome: ForecastedMonthlyIncome?
        var historicalAnnualIncome: HistoricalAnnualIncome?
        var incomeSources: [MonitoringIncomeSource]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: totalMonthlyIncome = json.decode()
                case 1: incomeSourcesCounts = json.decode()
                case 2: forecastedMonthlyIncome = json.decode()
                case 3: historicalAnnualIncome = json.decode()
                case 4: incomeSources = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.totalMonthlyIncome = totalMonthlyIncome ?? json.missing("MonitoringIncomeInsights.total_monthly_income")
        self.incomeSourcesCounts = incomeSourcesCounts ?? json.missing("MonitoringIncomeInsights.income_sources_counts")
        self.forecastedMonthlyIncome = forecastedMonthlyIncome ?? json.missing("MonitoringIncomeInsights.forecasted_monthly_income")
        self.historicalAnnualIncome = historicalAnnualIncome ?? json.missing("MonitoringIncomeInsights.historical_annual_income")
        self.incomeSources = incomeSources ?? json.missing("MonitoringIncomeInsights.income_sources")
    }
}

/// The type of ``MonitoringIncomeInsights/incomeSources``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct MonitoringIncomeSource: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let incomeSourceID: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let incomeDescription: String
    /// One of the 15 values of ``CreditBankIncomeCategory``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let incomeCategory: CreditBankIncomeCategory
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let lastTransactionDate: CalendarDate

    private static let keys = JSONKeyTable("income_source_id", "income_description", "income_category", "last_transaction_date")
    public init(json: inout JSONReader) {
        var incomeSourceID: String?
        var incomeDescription: String?
        var incomeCategory: CreditBankIncomeCategory?
        var lastTransactionDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: incomeSourceID = json.decode()
                case 1: incomeDescription = json.decode()
                case 2: incomeCategory = json.decode()
                case 3: lastTransactionDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.incomeSourceID = incomeSourceID ?? json.missing("MonitoringIncomeSource.income_source_id")
        self.incomeDescription = incomeDescription ?? json.missing("MonitoringIncomeSource.income_description")
        self.incomeCategory = incomeCategory ?? json.missing("MonitoringIncomeSource.income_category")
        self.lastTransactionDate = lastTransactionDate ?? json.missing("MonitoringIncomeSource.last_transaction_date")
    }
}

/// The type of ``CraMonitoringInsightsItem/insights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
public struct MonitoringInsights: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``MonitoringIncomeInsights``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let income: MonitoringIncomeInsights
    /// An object with the members of ``MonitoringLoanInsights``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget).
    public let loans: MonitoringLoanInsights

    private static let keys = JSONKeyTable("income", "loans")
    public init(json: inout JSONReader) {
        var income: MonitoringIncomeInsights?
        var loans: MonitoringLoanInsights?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: income = json.decode()
                case 1: loans = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.income = income ?? json.missing("MonitoringInsights.income")
        self.loans = loans ?? json.missing("MonitoringInsights.loans")
    }
}
