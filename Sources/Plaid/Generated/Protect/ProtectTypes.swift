// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `LatestScoredEvent` of Plaid's OpenAPI document.
public struct LatestScoredEvent: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `event_id`.
    public let eventID: String
    /// The JSON member `timestamp`.
    public let timestamp: Timestamp
    /// The JSON member `event_type`.
    public let eventType: String?
    /// The JSON member `trust_index`.
    public let trustIndex: TrustIndex?
    /// The JSON member `fraud_attributes`.
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

/// The schema `ProtectBankAccount` of Plaid's OpenAPI document.
public struct ProtectBankAccount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `account_id`.
    public var accountID: AccountID?
    /// The JSON member `account_number`.
    public var accountNumber: SensitiveString?
    /// The JSON member `routing_number`.
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

/// The schema `ProtectComputeSubscores` of Plaid's OpenAPI document.
public struct ProtectComputeSubscores: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `cash_advance_bucket_0_25`.
    public let cashAdvanceBucket0_25: Int?
    /// The JSON member `cash_advance_bucket_25_50`.
    public let cashAdvanceBucket25_50: Int?
    /// The JSON member `cash_advance_bucket_50_100`.
    public let cashAdvanceBucket50_100: Int?
    /// The JSON member `cash_advance_bucket_100_200`.
    public let cashAdvanceBucket100_200: Int?
    /// The JSON member `cash_advance_bucket_200_300`.
    public let cashAdvanceBucket200_300: Int?
    /// The JSON member `cash_advance_bucket_300_400`.
    public let cashAdvanceBucket300_400: Int?
    /// The JSON member `cash_advance_bucket_400_500`.
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

/// The schema `ProtectEvent` of Plaid's OpenAPI document.
public struct ProtectEvent: JSONEncodable, RedactedDescription {
    /// The JSON member `timestamp`.
    public var timestamp: Timestamp
    /// The JSON member `protect_session_id`.
    public var protectSessionID: String?
    /// The JSON member `app_visit`.
    public var appVisit: JSONValue?
    /// The JSON member `user_sign_in`.
    public var userSignIn: JSONValue?
    /// The JSON member `user_sign_up`.
    public var userSignUp: JSONValue?

    /// Creates a value; omitted members are not sent.
    public init(
        timestamp: Timestamp,
        protectSessionID: String? = nil,
        appVisit: JSONValue? = nil,
        userSignIn: JSONValue? = nil,
        userSignUp: JSONValue? = nil
    ) {
        self.timestamp = timestamp
        self.protectSessionID = protectSessionID
        self.appVisit = appVisit
        self.userSignIn = userSignIn
        self.userSignUp = userSignUp
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("timestamp", timestamp)
        json.field("protect_session_id", protectSessionID)
        json.field("app_visit", appVisit)
        json.field("user_sign_in", userSignIn)
        json.field("user_sign_up", userSignUp)
        json.endObject()
    }
}

/// The schema `ProtectIncidentAmount` of Plaid's OpenAPI document.
public struct ProtectIncidentAmount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: String?
    /// The JSON member `value`.
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

/// The schema `ProtectIncidentEvent` of Plaid's OpenAPI document.
public struct ProtectIncidentEvent: JSONEncodable, RedactedDescription {
    /// The JSON member `protect_event_id`.
    public var protectEventID: String?
    /// The JSON member `link_session_id`.
    public var linkSessionID: String?
    /// The JSON member `idv_session_id`.
    public var idvSessionID: String?
    /// The JSON member `signal_client_transaction_id`.
    public var signalClientTransactionID: String?
    /// The JSON member `internal_reference`.
    public var internalReference: String?
    /// The JSON member `time`.
    public var time: Timestamp?
    /// The JSON member `amount`.
    public var amount: ProtectIncidentAmount?
    /// The JSON member `access_token`.
    public var accessToken: AccessToken?

    /// Creates a value; omitted members are not sent.
    public init(
        protectEventID: String? = nil,
        linkSessionID: String? = nil,
        idvSessionID: String? = nil,
        signalClientTransactionID: String? = nil,
        internalReference: String? = nil,
        time: Timestamp? = nil,
        amount: ProtectIncidentAmount? = nil,
        accessToken: AccessToken? = nil
    ) {
        self.protectEventID = protectEventID
        self.linkSessionID = linkSessionID
        self.idvSessionID = idvSessionID
        self.signalClientTransactionID = signalClientTransactionID
        self.internalReference = internalReference
        self.time = time
        self.amount = amount
        self.accessToken = accessToken
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
        json.endObject()
    }
}

/// The schema `ProtectIncidentEventResponse` of Plaid's OpenAPI document.
public struct ProtectIncidentEventResponse: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `protect_event_id`.
    public let protectEventID: String?
    /// The JSON member `link_session_id`.
    public let linkSessionID: String?
    /// The JSON member `idv_session_id`.
    public let idvSessionID: String?
    /// The JSON member `signal_client_transaction_id`.
    public let signalClientTransactionID: String?
    /// The JSON member `internal_reference`.
    public let internalReference: String?
    /// The JSON member `time`.
    public let time: Timestamp?
    /// The JSON member `amount`.
    public let amount: ProtectIncidentAmount?
    /// The JSON member `item_id`.
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

/// The schema `ProtectLinkModelInputs` of Plaid's OpenAPI document.
public struct ProtectLinkModelInputs: JSONEncodable, RedactedDescription {
    /// The JSON member `link_session_id`.
    public var linkSessionID: String
    /// The JSON member `require_extracted_data`.
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

/// The schema `ProtectModelInputs` of Plaid's OpenAPI document.
public struct ProtectModelInputs: JSONEncodable, RedactedDescription {
    /// The JSON member `link`.
    public var link: ProtectLinkModelInputs?
    /// The JSON member `sdk`.
    public var sdk: ProtectSDKModelInputs?

    /// Creates a value; omitted members are not sent.
    public init(
        link: ProtectLinkModelInputs? = nil,
        sdk: ProtectSDKModelInputs? = nil
    ) {
        self.link = link
        self.sdk = sdk
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("link", link)
        json.field("sdk", sdk)
        json.endObject()
    }
}

/// The schema `ProtectReport` of Plaid's OpenAPI document.
public struct ProtectReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `report_id`.
    public let reportID: String
    /// The JSON member `incident_event`.
    public let incidentEvent: ProtectIncidentEventResponse?
    /// The JSON member `report_confidence`.
    public let reportConfidence: ProtectReportConfidence
    /// The JSON member `report_type`.
    public let reportType: ProtectReportType
    /// The JSON member `report_source`.
    public let reportSource: ProtectReportSource
    /// The JSON member `bank_account`.
    public let bankAccount: ProtectBankAccount?
    /// The JSON member `ach_return_code`.
    public let achReturnCode: String?
    /// The JSON member `notes`.
    public let notes: String?
    /// The JSON member `created_at`.
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

/// The schema `ProtectSDKModelInputs` of Plaid's OpenAPI document.
public struct ProtectSDKModelInputs: JSONEncodable, RedactedDescription {
    /// The JSON member `sdk_session_id`.
    public var sdkSessionID: String

    /// Creates a value; omitted members are not sent.
    public init(
        sdkSessionID: String
    ) {
        self.sdkSessionID = sdkSessionID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("sdk_session_id", sdkSessionID)
        json.endObject()
    }
}

/// The schema `ProtectUser` of Plaid's OpenAPI document.
public struct ProtectUser: JSONEncodable, RedactedDescription {
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `client_user_id`.
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
