// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of 4 members, ``CashAdvanceInfo/amountApproved`` among them.
///
/// Added after version 1.697.4 of Plaid's document.
public struct AmountValue: JSONEncodable, RedactedDescription {
    /// An exact decimal number. Required.
    public var value: Decimal
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public var isoCurrencyCode: String?

    /// Creates a value; omitted members are not sent.
    public init(
        value: Decimal,
        isoCurrencyCode: String? = nil
    ) {
        self.value = value
        self.isoCurrencyCode = isoCurrencyCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("value", value)
        json.field("iso_currency_code", isoCurrencyCode)
        json.endObject()
    }
}

/// The type of ``CashAdvanceIncomeStream/category``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CashAdvanceIncomeCategory: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    public let primary: String?

    private static let keys = JSONKeyTable("primary")
    public init(json: inout JSONReader) {
        var primary: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: primary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.primary = primary
    }
}

/// The type of ``BetaCashAdvanceIncomeInsightsV1GetResponse/incomeStreams``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CashAdvanceIncomeStream: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    public let providerName: String?
    /// An object with the members of ``CashAdvanceIncomeCategory``. May be `null`.
    public let category: CashAdvanceIncomeCategory?
    /// One of the 7 values of ``CashAdvancePayFrequency``. May be `null`.
    public let payFrequency: CashAdvancePayFrequency?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?

    private static let keys = JSONKeyTable("provider_name", "category", "pay_frequency", "iso_currency_code")
    public init(json: inout JSONReader) {
        var providerName: String?
        var category: CashAdvanceIncomeCategory?
        var payFrequency: CashAdvancePayFrequency?
        var isoCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: providerName = json.decode()
                case 1: category = json.decode()
                case 2: payFrequency = json.decode()
                case 3: isoCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.providerName = providerName
        self.category = category
        self.payFrequency = payFrequency
        self.isoCurrencyCode = isoCurrencyCode
    }
}

/// The type of ``ProtectCashAdvanceDecisionCreateRequest/cashAdvance``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CashAdvanceInfo: JSONEncodable, RedactedDescription {
    /// An object with the members of ``AmountValue``. Required.
    public var amountApproved: AmountValue
    /// An object with the members of ``AmountValue``. Optional.
    public var amountDue: AmountValue?
    /// A date as `YYYY-MM-DD`, without a time zone. Optional.
    public var dueDate: CalendarDate?

    /// Creates a value; omitted members are not sent.
    public init(
        amountApproved: AmountValue,
        amountDue: AmountValue? = nil,
        dueDate: CalendarDate? = nil
    ) {
        self.amountApproved = amountApproved
        self.amountDue = amountDue
        self.dueDate = dueDate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("amount_approved", amountApproved)
        json.field("amount_due", amountDue)
        json.field("due_date", dueDate)
        json.endObject()
    }
}

/// The type of ``ProtectCashAdvanceRepaymentCreateRequest/repayment``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct CashAdvanceRepayment: JSONEncodable, RedactedDescription {
    /// An object with the members of ``AmountValue``. Required.
    public var amountDue: AmountValue
    /// A date as `YYYY-MM-DD`, without a time zone. Required.
    public var dueDate: CalendarDate
    /// An object with the members of ``AmountValue``. Optional. May be `null`.
    public var amountPaid: AmountValue?

    /// Creates a value; omitted members are not sent.
    public init(
        amountDue: AmountValue,
        dueDate: CalendarDate,
        amountPaid: AmountValue? = nil
    ) {
        self.amountDue = amountDue
        self.dueDate = dueDate
        self.amountPaid = amountPaid
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("amount_due", amountDue)
        json.field("due_date", dueDate)
        json.field("amount_paid", amountPaid)
        json.endObject()
    }
}

/// The type of ``ProtectUserInsightsGetResponse/latestScoredEvent``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
public struct LatestScoredEvent: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let eventID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let timestamp: Timestamp
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let eventType: String?
    /// An object with the members of ``TrustIndex``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let trustIndex: TrustIndex?
    /// A JSON object with any members. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let fraudAttributes: JSONValue?

    private static let keys = JSONKeyTable("event_id", "timestamp", "event_type", "trust_index", "fraud_attributes")
    public init(json: inout JSONReader) {
        var eventID: String?
        var timestamp: Timestamp?
        var eventType: String?
        var trustIndex: TrustIndex?
        var fraudAttributes: JSONValue?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: eventID = json.decode()
                case 1: timestamp = json.decode()
                case 2: eventType = json.decode()
                case 3: trustIndex = json.decode()
                case 4: fraudAttributes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.eventID = eventID ?? json.missing("LatestScoredEvent.event_id")
        self.timestamp = timestamp ?? json.missing("LatestScoredEvent.timestamp")
        self.eventType = eventType
        self.trustIndex = trustIndex
        self.fraudAttributes = fraudAttributes
    }
}

/// The type of ``ProtectReport/bankAccount`` and ``ProtectReportCreateRequest/bankAccount``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
public struct ProtectBankAccount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The identifier of an account. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public var accountID: AccountID?
    /// Sensitive text, which descriptions redact. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public var accountNumber: SensitiveString?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public var routingNumber: String?

    /// Creates a value; omitted members are not sent.
    public init(
        accountID: AccountID? = nil,
        accountNumber: SensitiveString? = nil,
        routingNumber: String? = nil
    ) {
        self.accountID = accountID
        self.accountNumber = accountNumber
        self.routingNumber = routingNumber
    }

    private static let keys = JSONKeyTable("account_id", "account_number", "routing_number")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var accountNumber: SensitiveString?
        var routingNumber: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: accountNumber = json.decode()
                case 2: routingNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.accountNumber = accountNumber
        self.routingNumber = routingNumber
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_id", accountID)
        json.field("account_number", accountNumber)
        json.field("routing_number", routingNumber)
        json.endObject()
    }
}

/// The type of ``ProtectComputeResponse/subscores``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
public struct ProtectComputeSubscores: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public let cashAdvanceBucket0_25: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public let cashAdvanceBucket25_50: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public let cashAdvanceBucket50_100: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public let cashAdvanceBucket100_200: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public let cashAdvanceBucket200_300: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public let cashAdvanceBucket300_400: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public let cashAdvanceBucket400_500: Int?

    private static let keys = JSONKeyTable("cash_advance_bucket_0_25", "cash_advance_bucket_25_50", "cash_advance_bucket_50_100", "cash_advance_bucket_100_200", "cash_advance_bucket_200_300", "cash_advance_bucket_300_400", "cash_advance_bucket_400_500")
    public init(json: inout JSONReader) {
        var cashAdvanceBucket0_25: Int?
        var cashAdvanceBucket25_50: Int?
        var cashAdvanceBucket50_100: Int?
        var cashAdvanceBucket100_200: Int?
        var cashAdvanceBucket200_300: Int?
        var cashAdvanceBucket300_400: Int?
        var cashAdvanceBucket400_500: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: cashAdvanceBucket0_25 = json.decode()
                case 1: cashAdvanceBucket25_50 = json.decode()
                case 2: cashAdvanceBucket50_100 = json.decode()
                case 3: cashAdvanceBucket100_200 = json.decode()
                case 4: cashAdvanceBucket200_300 = json.decode()
                case 5: cashAdvanceBucket300_400 = json.decode()
                case 6: cashAdvanceBucket400_500 = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.cashAdvanceBucket0_25 = cashAdvanceBucket0_25
        self.cashAdvanceBucket25_50 = cashAdvanceBucket25_50
        self.cashAdvanceBucket50_100 = cashAdvanceBucket50_100
        self.cashAdvanceBucket100_200 = cashAdvanceBucket100_200
        self.cashAdvanceBucket200_300 = cashAdvanceBucket200_300
        self.cashAdvanceBucket300_400 = cashAdvanceBucket300_400
        self.cashAdvanceBucket400_500 = cashAdvanceBucket400_500
    }
}

/// The type of ``ProtectModelInputs/device``.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
public struct ProtectDeviceModelInputs: JSONEncodable, RedactedDescription {
    /// Text, at most 128 characters. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public var deviceSessionID: String

    /// Creates a value; omitted members are not sent.
    public init(
        deviceSessionID: String
    ) {
        self.deviceSessionID = deviceSessionID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("device_session_id", deviceSessionID)
        json.endObject()
    }
}

/// The type of ``ProtectEventSendRequest/event``.
public struct ProtectEvent: JSONEncodable, RedactedDescription {
    /// A date and time as ISO 8601. Required.
    public var timestamp: Timestamp
    /// A JSON object with any members. Optional. May be `null`.
    public var appVisit: JSONValue?
    /// A JSON object with any members. Optional. May be `null`.
    public var userSignIn: JSONValue?
    /// A JSON object with any members. Optional. May be `null`.
    public var userSignUp: JSONValue?
    /// Text. Optional. Added after version 1.697.4 of Plaid's document.
    public var deviceSessionID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        timestamp: Timestamp,
        appVisit: JSONValue? = nil,
        userSignIn: JSONValue? = nil,
        userSignUp: JSONValue? = nil,
        deviceSessionID: String? = nil
    ) {
        self.timestamp = timestamp
        self.appVisit = appVisit
        self.userSignIn = userSignIn
        self.userSignUp = userSignUp
        self.deviceSessionID = deviceSessionID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("timestamp", timestamp)
        json.field("app_visit", appVisit)
        json.field("user_sign_in", userSignIn)
        json.field("user_sign_up", userSignUp)
        json.field("device_session_id", deviceSessionID)
        json.endObject()
    }
}

/// The type of ``ProtectIncidentEvent/amount`` and ``ProtectIncidentEventResponse/amount``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
public struct ProtectIncidentAmount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    ///
    /// The default is `USD`.
    public var isoCurrencyCode: String?
    /// An exact decimal number. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public var value: Decimal

    /// Creates a value; omitted members are not sent.
    public init(
        value: Decimal,
        isoCurrencyCode: String? = nil
    ) {
        self.isoCurrencyCode = isoCurrencyCode
        self.value = value
    }

    private static let keys = JSONKeyTable("iso_currency_code", "value")
    public init(json: inout JSONReader) {
        var isoCurrencyCode: String?
        var value: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isoCurrencyCode = json.decode()
                case 1: value = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isoCurrencyCode = isoCurrencyCode
        self.value = value ?? json.missing("ProtectIncidentAmount.value")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("value", value)
        json.endObject()
    }
}

/// The type of ``ProtectReportCreateRequest/incidentEvent``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
public struct ProtectIncidentEvent: JSONEncodable, RedactedDescription {
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var protectEventID: String?
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public var linkSessionID: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var idvSessionID: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var signalClientTransactionID: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var internalReference: String?
    /// A date and time as ISO 8601. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var time: Timestamp?
    /// An object with the members of ``ProtectIncidentAmount``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var amount: ProtectIncidentAmount?
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken?
    /// The identifier of an Item. Optional. May be `null`. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectreportcreate).
    public var itemID: ItemID?

    /// Creates a value; omitted members are not sent.
    public init(
        protectEventID: String? = nil,
        linkSessionID: String? = nil,
        idvSessionID: String? = nil,
        signalClientTransactionID: String? = nil,
        internalReference: String? = nil,
        time: Timestamp? = nil,
        amount: ProtectIncidentAmount? = nil,
        accessToken: AccessToken? = nil,
        itemID: ItemID? = nil
    ) {
        self.protectEventID = protectEventID
        self.linkSessionID = linkSessionID
        self.idvSessionID = idvSessionID
        self.signalClientTransactionID = signalClientTransactionID
        self.internalReference = internalReference
        self.time = time
        self.amount = amount
        self.accessToken = accessToken
        self.itemID = itemID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("protect_event_id", protectEventID)
        json.field("link_session_id", linkSessionID)
        json.field("idv_session_id", idvSessionID)
        json.field("signal_client_transaction_id", signalClientTransactionID)
        json.field("internal_reference", internalReference)
        json.field("time", time)
        json.field("amount", amount)
        json.field("access_token", accessToken)
        json.field("item_id", itemID)
        json.endObject()
    }
}

/// The type of ``ProtectReport/incidentEvent``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
public struct ProtectIncidentEventResponse: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let protectEventID: String?
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public let linkSessionID: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let idvSessionID: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let signalClientTransactionID: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let internalReference: String?
    /// A date and time as ISO 8601. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let time: Timestamp?
    /// An object with the members of ``ProtectIncidentAmount``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let amount: ProtectIncidentAmount?
    /// The identifier of an Item. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let itemID: ItemID?

    private static let keys = JSONKeyTable("protect_event_id", "link_session_id", "idv_session_id", "signal_client_transaction_id", "internal_reference", "time", "amount", "item_id")
    public init(json: inout JSONReader) {
        var protectEventID: String?
        var linkSessionID: String?
        var idvSessionID: String?
        var signalClientTransactionID: String?
        var internalReference: String?
        var time: Timestamp?
        var amount: ProtectIncidentAmount?
        var itemID: ItemID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: protectEventID = json.decode()
                case 1: linkSessionID = json.decode()
                case 2: idvSessionID = json.decode()
                case 3: signalClientTransactionID = json.decode()
                case 4: internalReference = json.decode()
                case 5: time = json.decode()
                case 6: amount = json.decode()
                case 7: itemID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.protectEventID = protectEventID
        self.linkSessionID = linkSessionID
        self.idvSessionID = idvSessionID
        self.signalClientTransactionID = signalClientTransactionID
        self.internalReference = internalReference
        self.time = time
        self.amount = amount
        self.itemID = itemID
    }
}

/// The type of ``ProtectModelInputs/link``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
public struct ProtectLinkModelInputs: JSONEncodable, RedactedDescription {
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    ///
    /// At most 128 characters.
    public var linkSessionID: String
    /// A Boolean value. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public var requireExtractedData: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        linkSessionID: String,
        requireExtractedData: Bool? = nil
    ) {
        self.linkSessionID = linkSessionID
        self.requireExtractedData = requireExtractedData
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("link_session_id", linkSessionID)
        json.field("require_extracted_data", requireExtractedData)
        json.endObject()
    }
}

/// The type of ``ProtectComputeRequest/modelInputs``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
public struct ProtectModelInputs: JSONEncodable, RedactedDescription {
    /// An object with the members of ``ProtectLinkModelInputs``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public var link: ProtectLinkModelInputs?
    /// An object with the members of ``ProtectDeviceModelInputs``. Optional. May be `null`. Added after version 1.697.4
    /// of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public var device: ProtectDeviceModelInputs?

    /// Creates a value; omitted members are not sent.
    public init(
        link: ProtectLinkModelInputs? = nil,
        device: ProtectDeviceModelInputs? = nil
    ) {
        self.link = link
        self.device = device
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("link", link)
        json.field("device", device)
        json.endObject()
    }
}

/// The type of ``ProtectUserInsightsGetResponse/reports``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
public struct ProtectReport: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let reportID: String
    /// An object with the members of ``ProtectIncidentEventResponse``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let incidentEvent: ProtectIncidentEventResponse?
    /// One of `CONFIRMED` and `SUSPECTED`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let reportConfidence: ProtectReportConfidence
    /// One of the 19 values of ``ProtectReportType``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let reportType: ProtectReportType
    /// One of the 7 values of ``ProtectReportSource``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let reportSource: ProtectReportSource
    /// An object with the members of ``ProtectBankAccount``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let bankAccount: ProtectBankAccount?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let achReturnCode: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let notes: String?
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectuserinsightsget).
    public let createdAt: Timestamp

    private static let keys = JSONKeyTable("report_id", "incident_event", "report_confidence", "report_type", "report_source", "bank_account", "ach_return_code", "notes", "created_at")
    public init(json: inout JSONReader) {
        var reportID: String?
        var incidentEvent: ProtectIncidentEventResponse?
        var reportConfidence: ProtectReportConfidence?
        var reportType: ProtectReportType?
        var reportSource: ProtectReportSource?
        var bankAccount: ProtectBankAccount?
        var achReturnCode: String?
        var notes: String?
        var createdAt: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportID = json.decode()
                case 1: incidentEvent = json.decode()
                case 2: reportConfidence = json.decode()
                case 3: reportType = json.decode()
                case 4: reportSource = json.decode()
                case 5: bankAccount = json.decode()
                case 6: achReturnCode = json.decode()
                case 7: notes = json.decode()
                case 8: createdAt = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportID = reportID ?? json.missing("ProtectReport.report_id")
        self.incidentEvent = incidentEvent
        self.reportConfidence = reportConfidence ?? json.missing("ProtectReport.report_confidence")
        self.reportType = reportType ?? json.missing("ProtectReport.report_type")
        self.reportSource = reportSource ?? json.missing("ProtectReport.report_source")
        self.bankAccount = bankAccount
        self.achReturnCode = achReturnCode
        self.notes = notes
        self.createdAt = createdAt ?? json.missing("ProtectReport.created_at")
    }
}

/// The type of ``ProtectCashAdvanceDecisionCreateRequest/user``, ``ProtectCashAdvanceRepaymentCreateRequest/user`` and
/// ``ProtectComputeRequest/user``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
public struct ProtectUser: JSONEncodable, RedactedDescription {
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/protect/#protectcompute).
    public var userID: String?
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        clientUserID: String? = nil
    ) {
        self.userID = userID
        self.clientUserID = clientUserID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("client_user_id", clientUserID)
        json.endObject()
    }
}
