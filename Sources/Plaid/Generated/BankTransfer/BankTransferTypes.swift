// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of 4 members, ``BankTransferCreateResponse/bankTransfer`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
public struct BankTransfer: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let id: String
    /// One of `ccd`, `ppd`, `tel` and `web`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let achClass: ACHClass
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let accountID: AccountID
    /// One of `debit` and `credit`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let type: BankTransferType
    /// An object with the members of ``BankTransferUser``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let user: BankTransferUser
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let amount: String
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let description: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let created: Timestamp
    /// One of `pending`, `posted`, `cancelled`, `failed` and `reversed`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let status: BankTransferStatus
    /// One of `ach`, `same-day-ach` and `wire`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let network: BankTransferNetwork
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let cancellable: Bool
    /// An object with the members of ``BankTransferFailure``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let failureReason: BankTransferFailure?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let customTag: String?
    /// An object that maps names to texts, at most 50 members. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let metadata: [String: String]?
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let originationAccountID: String
    /// One of `outbound` and `inbound`. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
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

/// The type of ``BankTransferBalanceGetResponse/balance``.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget).
public struct BankTransferBalance: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget).
    public let available: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget).
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

/// The type of ``BankTransferEventListResponse/bankTransferEvents`` and
/// ``BankTransferEventSyncResponse/bankTransferEvents``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
public struct BankTransferEvent: JSONObjectDecodable, RedactedDescription {
    /// A whole number, 0 or more. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let eventID: Int
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let timestamp: Timestamp
    /// One of `pending`, `cancelled`, `failed`, `posted` and `reversed`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let eventType: BankTransferEventType
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let accountID: AccountID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let bankTransferID: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let originationAccountID: String?
    /// One of `debit` and `credit`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let bankTransferType: BankTransferType
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let bankTransferAmount: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let bankTransferIsoCurrencyCode: String
    /// An object with the members of ``BankTransferFailure``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let failureReason: BankTransferFailure?
    /// One of `outbound` and `inbound`. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let direction: BankTransferDirection?
    /// An object with the members of ``ReceiverDetails``. May be `null`. Added after version 1.697.4 of Plaid's
    /// document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let receiverDetails: ReceiverDetails?

    private static let keys = JSONKeyTable("event_id", "timestamp", "event_type", "account_id", "bank_transfer_id", "origination_account_id", "bank_transfer_type", "bank_transfer_amount", "bank_transfer_iso_currency_code", "failure_reason", "direction", "receiver_details")
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
        var receiverDetails: ReceiverDetails?
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
                case 11: receiverDetails = json.decode()
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
        self.receiverDetails = receiverDetails
    }
}

/// The type of ``BankTransfer/failureReason``, ``BankTransferEvent/failureReason`` and
/// ``SandboxBankTransferSimulateRequest/failureReason``.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
public struct BankTransferFailure: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public var achReturnCode: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
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

/// The type of ``BankTransferSweepGetResponse/sweep`` and ``BankTransferSweepListResponse/sweeps``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget).
public struct BankTransferSweep: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget).
    public let id: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget).
    public let createdAt: Timestamp
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget).
    public let amount: String
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
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

/// The type of ``BankTransfer/user``, ``BankTransferCreateRequest/user`` and
/// ``ProcessorBankTransferCreateRequest/user``.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
public struct BankTransferUser: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public var legalName: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public var emailAddress: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
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

/// The type of ``BankTransferEvent/receiverDetails``.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
public struct ReceiverDetails: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let availableBalance: String?

    private static let keys = JSONKeyTable("available_balance")
    public init(json: inout JSONReader) {
        var availableBalance: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: availableBalance = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.availableBalance = availableBalance
    }
}
