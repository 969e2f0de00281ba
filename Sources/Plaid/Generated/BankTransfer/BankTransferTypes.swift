// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `BankTransfer` of Plaid's OpenAPI document.
public struct BankTransfer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `ach_class`.
    public let achClass: ACHClass
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `type`.
    public let type: BankTransferType
    /// The JSON member `user`.
    public let user: BankTransferUser
    /// The JSON member `amount`.
    public let amount: String
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String
    /// The JSON member `description`.
    public let description: String
    /// The JSON member `created`.
    public let created: Timestamp
    /// The JSON member `status`.
    public let status: BankTransferStatus
    /// The JSON member `network`.
    public let network: BankTransferNetwork
    /// The JSON member `cancellable`.
    public let cancellable: Bool
    /// The JSON member `failure_reason`.
    public let failureReason: BankTransferFailure?
    /// The JSON member `custom_tag`.
    public let customTag: String?
    /// The JSON member `metadata`.
    public let metadata: [String: String]?
    /// The JSON member `origination_account_id`.
    public let originationAccountID: String
    /// The JSON member `direction`.
    public let direction: BankTransferDirection?

    private static let keys = JSONKeyTable("id", "ach_class", "account_id", "type", "user", "amount", "iso_currency_code", "description", "created", "status", "network", "cancellable", "failure_reason", "custom_tag", "metadata", "origination_account_id", "direction")
    public init(json: inout JSONReader) {
        var id: String?
        var achClass: ACHClass?
        var accountID: AccountID?
        var type: BankTransferType?
        var user: BankTransferUser?
        var amount: String?
        var isoCurrencyCode: String?
        var description: String?
        var created: Timestamp?
        var status: BankTransferStatus?
        var network: BankTransferNetwork?
        var cancellable: Bool?
        var failureReason: BankTransferFailure?
        var customTag: String?
        var metadata: [String: String]?
        var originationAccountID: String?
        var direction: BankTransferDirection?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: achClass = json.decode()
                case 2: accountID = json.decode()
                case 3: type = json.decode()
                case 4: user = json.decode()
                case 5: amount = json.decode()
                case 6: isoCurrencyCode = json.decode()
                case 7: description = json.decode()
                case 8: created = json.decode()
                case 9: status = json.decode()
                case 10: network = json.decode()
                case 11: cancellable = json.decode()
                case 12: failureReason = json.decode()
                case 13: customTag = json.decode()
                case 14: metadata = json.decode()
                case 15: originationAccountID = json.decode()
                case 16: direction = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("BankTransfer.id")
        self.achClass = achClass ?? json.missing("BankTransfer.ach_class")
        self.accountID = accountID ?? json.missing("BankTransfer.account_id")
        self.type = type ?? json.missing("BankTransfer.type")
        self.user = user ?? json.missing("BankTransfer.user")
        self.amount = amount ?? json.missing("BankTransfer.amount")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("BankTransfer.iso_currency_code")
        self.description = description ?? json.missing("BankTransfer.description")
        self.created = created ?? json.missing("BankTransfer.created")
        self.status = status ?? json.missing("BankTransfer.status")
        self.network = network ?? json.missing("BankTransfer.network")
        self.cancellable = cancellable ?? json.missing("BankTransfer.cancellable")
        self.failureReason = failureReason
        self.customTag = customTag
        self.metadata = metadata
        self.originationAccountID = originationAccountID ?? json.missing("BankTransfer.origination_account_id")
        self.direction = direction
    }
}

/// The schema `BankTransferBalance` of Plaid's OpenAPI document.
public struct BankTransferBalance: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `available`.
    public let available: String
    /// The JSON member `transactable`.
    public let transactable: String

    private static let keys = JSONKeyTable("available", "transactable")
    public init(json: inout JSONReader) {
        var available: String?
        var transactable: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: available = json.decode()
                case 1: transactable = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.available = available ?? json.missing("BankTransferBalance.available")
        self.transactable = transactable ?? json.missing("BankTransferBalance.transactable")
    }
}

/// The schema `BankTransferEvent` of Plaid's OpenAPI document.
public struct BankTransferEvent: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `event_id`.
    public let eventID: Int
    /// The JSON member `timestamp`.
    public let timestamp: Timestamp
    /// The JSON member `event_type`.
    public let eventType: BankTransferEventType
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `bank_transfer_id`.
    public let bankTransferID: String
    /// The JSON member `origination_account_id`.
    public let originationAccountID: String?
    /// The JSON member `bank_transfer_type`.
    public let bankTransferType: BankTransferType
    /// The JSON member `bank_transfer_amount`.
    public let bankTransferAmount: String
    /// The JSON member `bank_transfer_iso_currency_code`.
    public let bankTransferIsoCurrencyCode: String
    /// The JSON member `failure_reason`.
    public let failureReason: BankTransferFailure?
    /// The JSON member `direction`.
    public let direction: BankTransferDirection?

    private static let keys = JSONKeyTable("event_id", "timestamp", "event_type", "account_id", "bank_transfer_id", "origination_account_id", "bank_transfer_type", "bank_transfer_amount", "bank_transfer_iso_currency_code", "failure_reason", "direction")
    public init(json: inout JSONReader) {
        var eventID: Int?
        var timestamp: Timestamp?
        var eventType: BankTransferEventType?
        var accountID: AccountID?
        var bankTransferID: String?
        var originationAccountID: String?
        var bankTransferType: BankTransferType?
        var bankTransferAmount: String?
        var bankTransferIsoCurrencyCode: String?
        var failureReason: BankTransferFailure?
        var direction: BankTransferDirection?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: eventID = json.decode()
                case 1: timestamp = json.decode()
                case 2: eventType = json.decode()
                case 3: accountID = json.decode()
                case 4: bankTransferID = json.decode()
                case 5: originationAccountID = json.decode()
                case 6: bankTransferType = json.decode()
                case 7: bankTransferAmount = json.decode()
                case 8: bankTransferIsoCurrencyCode = json.decode()
                case 9: failureReason = json.decode()
                case 10: direction = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.eventID = eventID ?? json.missing("BankTransferEvent.event_id")
        self.timestamp = timestamp ?? json.missing("BankTransferEvent.timestamp")
        self.eventType = eventType ?? json.missing("BankTransferEvent.event_type")
        self.accountID = accountID ?? json.missing("BankTransferEvent.account_id")
        self.bankTransferID = bankTransferID ?? json.missing("BankTransferEvent.bank_transfer_id")
        self.originationAccountID = originationAccountID
        self.bankTransferType = bankTransferType ?? json.missing("BankTransferEvent.bank_transfer_type")
        self.bankTransferAmount = bankTransferAmount ?? json.missing("BankTransferEvent.bank_transfer_amount")
        self.bankTransferIsoCurrencyCode = bankTransferIsoCurrencyCode ?? json.missing("BankTransferEvent.bank_transfer_iso_currency_code")
        self.failureReason = failureReason
        self.direction = direction
    }
}

/// The schema `BankTransferFailure` of Plaid's OpenAPI document.
public struct BankTransferFailure: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `ach_return_code`.
    public var achReturnCode: String?
    /// The JSON member `description`.
    public var description: String?

    /// Creates a value; omitted members are not sent.
    public init(
        achReturnCode: String? = nil,
        description: String? = nil
    ) {
        self.achReturnCode = achReturnCode
        self.description = description
    }

    private static let keys = JSONKeyTable("ach_return_code", "description")
    public init(json: inout JSONReader) {
        var achReturnCode: String?
        var description: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: achReturnCode = json.decode()
                case 1: description = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.achReturnCode = achReturnCode
        self.description = description
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("ach_return_code", achReturnCode)
        json.field("description", description)
        json.endObject()
    }
}

/// The schema `BankTransferSweep` of Plaid's OpenAPI document.
public struct BankTransferSweep: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `amount`.
    public let amount: String
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String

    private static let keys = JSONKeyTable("id", "created_at", "amount", "iso_currency_code")
    public init(json: inout JSONReader) {
        var id: String?
        var createdAt: Timestamp?
        var amount: String?
        var isoCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: createdAt = json.decode()
                case 2: amount = json.decode()
                case 3: isoCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("BankTransferSweep.id")
        self.createdAt = createdAt ?? json.missing("BankTransferSweep.created_at")
        self.amount = amount ?? json.missing("BankTransferSweep.amount")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("BankTransferSweep.iso_currency_code")
    }
}

/// The schema `BankTransferUser` of Plaid's OpenAPI document.
public struct BankTransferUser: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `legal_name`.
    public var legalName: String
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `routing_number`.
    public var routingNumber: String?

    /// Creates a value; omitted members are not sent.
    public init(
        legalName: String,
        emailAddress: String? = nil,
        routingNumber: String? = nil
    ) {
        self.legalName = legalName
        self.emailAddress = emailAddress
        self.routingNumber = routingNumber
    }

    private static let keys = JSONKeyTable("legal_name", "email_address", "routing_number")
    public init(json: inout JSONReader) {
        var legalName: String?
        var emailAddress: String?
        var routingNumber: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: legalName = json.decode()
                case 1: emailAddress = json.decode()
                case 2: routingNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.legalName = legalName ?? json.missing("BankTransferUser.legal_name")
        self.emailAddress = emailAddress
        self.routingNumber = routingNumber
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("legal_name", legalName)
        json.field("email_address", emailAddress)
        json.field("routing_number", routingNumber)
        json.endObject()
    }
}
