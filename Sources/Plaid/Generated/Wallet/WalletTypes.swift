// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `NumbersInternationalIBAN` of Plaid's OpenAPI document.
public struct NumbersInternationalIBAN: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `iban`.
    public let iban: SensitiveString
    /// The JSON member `bic`.
    public let bic: String

    private static let keys = JSONKeyTable("iban", "bic")
    public init(json: inout JSONReader) {
        var iban: SensitiveString?
        var bic: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: iban = json.decode()
                case 1: bic = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.iban = iban ?? json.missing("NumbersInternationalIBAN.iban")
        self.bic = bic ?? json.missing("NumbersInternationalIBAN.bic")
    }
}

/// The schema `OriginatingFundSource` of Plaid's OpenAPI document.
public struct OriginatingFundSource: JSONEncodable, RedactedDescription {
    /// The JSON member `full_name`.
    public var fullName: String
    /// The JSON member `address`.
    public var address: PaymentInitiationAddress?
    /// The JSON member `account_number`.
    public var accountNumber: SensitiveString
    /// The JSON member `bic`.
    public var bic: String

    /// Creates a value; omitted members are not sent.
    public init(
        fullName: String,
        accountNumber: SensitiveString,
        bic: String,
        address: PaymentInitiationAddress? = nil
    ) {
        self.fullName = fullName
        self.address = address
        self.accountNumber = accountNumber
        self.bic = bic
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("full_name", fullName)
        if let address { json.field("address", address) } else { json.key("address"); json.writeNull() }
        json.field("account_number", accountNumber)
        json.field("bic", bic)
        json.endObject()
    }
}

/// The schema `Wallet` of Plaid's OpenAPI document.
public struct Wallet: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `wallet_id`.
    public let walletID: String
    /// The JSON member `balance`.
    public let balance: WalletBalance
    /// The JSON member `numbers`.
    public let numbers: WalletNumbers
    /// The JSON member `recipient_id`.
    public let recipientID: String?
    /// The JSON member `status`.
    public let status: WalletStatus

    private static let keys = JSONKeyTable("wallet_id", "balance", "numbers", "recipient_id", "status")
    public init(json: inout JSONReader) {
        var walletID: String?
        var balance: WalletBalance?
        var numbers: WalletNumbers?
        var recipientID: String?
        var status: WalletStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: walletID = json.decode()
                case 1: balance = json.decode()
                case 2: numbers = json.decode()
                case 3: recipientID = json.decode()
                case 4: status = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.walletID = walletID ?? json.missing("Wallet.wallet_id")
        self.balance = balance ?? json.missing("Wallet.balance")
        self.numbers = numbers ?? json.missing("Wallet.numbers")
        self.recipientID = recipientID
        self.status = status ?? json.missing("Wallet.status")
    }
}

/// The schema `WalletBalance` of Plaid's OpenAPI document.
public struct WalletBalance: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String
    /// The JSON member `current`.
    public let current: Decimal
    /// The JSON member `available`.
    public let available: Decimal

    private static let keys = JSONKeyTable("iso_currency_code", "current", "available")
    public init(json: inout JSONReader) {
        var isoCurrencyCode: String?
        var current: Decimal?
        var available: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isoCurrencyCode = json.decode()
                case 1: current = json.decode()
                case 2: available = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("WalletBalance.iso_currency_code")
        self.current = current ?? json.missing("WalletBalance.current")
        self.available = available ?? json.missing("WalletBalance.available")
    }
}

/// The schema `WalletNumbers` of Plaid's OpenAPI document.
public struct WalletNumbers: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `bacs`.
    public let bacs: RecipientBACS?
    /// The JSON member `international`.
    public let international: NumbersInternationalIBAN?

    private static let keys = JSONKeyTable("bacs", "international")
    public init(json: inout JSONReader) {
        var bacs: RecipientBACS?
        var international: NumbersInternationalIBAN?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bacs = json.decode()
                case 1: international = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bacs = bacs
        self.international = international
    }
}

/// The schema `WalletTransaction` of Plaid's OpenAPI document.
public struct WalletTransaction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID
    /// The JSON member `wallet_id`.
    public let walletID: String
    /// The JSON member `reference`.
    public let reference: String
    /// The JSON member `type`.
    public let type: WalletTransactionType
    /// The JSON member `scheme`.
    public let scheme: WalletPaymentScheme?
    /// The JSON member `amount`.
    public let amount: WalletTransactionAmount
    /// The JSON member `counterparty`.
    public let counterparty: WalletTransactionCounterparty
    /// The JSON member `status`.
    public let status: WalletTransactionStatus
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `last_status_update`.
    public let lastStatusUpdate: Timestamp
    /// The JSON member `payee_verification_status`.
    public let payeeVerificationStatus: WalletTransactionPayeeVerificationStatus?
    /// The JSON member `payment_id`.
    public let paymentID: String?
    /// The JSON member `failure_reason`.
    public let failureReason: WalletTransactionFailureReason?
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `related_transactions`.
    public let relatedTransactions: [WalletTransactionRelation]?

    private static let keys = JSONKeyTable("transaction_id", "wallet_id", "reference", "type", "scheme", "amount", "counterparty", "status", "created_at", "last_status_update", "payee_verification_status", "payment_id", "failure_reason", "error", "related_transactions")
    public init(json: inout JSONReader) {
        var transactionID: TransactionID?
        var walletID: String?
        var reference: String?
        var type: WalletTransactionType?
        var scheme: WalletPaymentScheme?
        var amount: WalletTransactionAmount?
        var counterparty: WalletTransactionCounterparty?
        var status: WalletTransactionStatus?
        var createdAt: Timestamp?
        var lastStatusUpdate: Timestamp?
        var payeeVerificationStatus: WalletTransactionPayeeVerificationStatus?
        var paymentID: String?
        var failureReason: WalletTransactionFailureReason?
        var error: PlaidErrorObject?
        var relatedTransactions: [WalletTransactionRelation]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionID = json.decode()
                case 1: walletID = json.decode()
                case 2: reference = json.decode()
                case 3: type = json.decode()
                case 4: scheme = json.decode()
                case 5: amount = json.decode()
                case 6: counterparty = json.decode()
                case 7: status = json.decode()
                case 8: createdAt = json.decode()
                case 9: lastStatusUpdate = json.decode()
                case 10: payeeVerificationStatus = json.decode()
                case 11: paymentID = json.decode()
                case 12: failureReason = json.decode()
                case 13: error = json.decode()
                case 14: relatedTransactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionID = transactionID ?? json.missing("WalletTransaction.transaction_id")
        self.walletID = walletID ?? json.missing("WalletTransaction.wallet_id")
        self.reference = reference ?? json.missing("WalletTransaction.reference")
        self.type = type ?? json.missing("WalletTransaction.type")
        self.scheme = scheme
        self.amount = amount ?? json.missing("WalletTransaction.amount")
        self.counterparty = counterparty ?? json.missing("WalletTransaction.counterparty")
        self.status = status ?? json.missing("WalletTransaction.status")
        self.createdAt = createdAt ?? json.missing("WalletTransaction.created_at")
        self.lastStatusUpdate = lastStatusUpdate ?? json.missing("WalletTransaction.last_status_update")
        self.payeeVerificationStatus = payeeVerificationStatus
        self.paymentID = paymentID
        self.failureReason = failureReason
        self.error = error
        self.relatedTransactions = relatedTransactions
    }
}

/// The schema `WalletTransactionAmount` of Plaid's OpenAPI document.
public struct WalletTransactionAmount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: WalletISOCurrencyCode
    /// The JSON member `value`.
    public var value: Decimal

    /// Creates a value; omitted members are not sent.
    public init(
        isoCurrencyCode: WalletISOCurrencyCode,
        value: Decimal
    ) {
        self.isoCurrencyCode = isoCurrencyCode
        self.value = value
    }

    private static let keys = JSONKeyTable("iso_currency_code", "value")
    public init(json: inout JSONReader) {
        var isoCurrencyCode: WalletISOCurrencyCode?
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
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("WalletTransactionAmount.iso_currency_code")
        self.value = value ?? json.missing("WalletTransactionAmount.value")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("value", value)
        json.endObject()
    }
}

/// The schema `WalletTransactionCounterparty` of Plaid's OpenAPI document.
public struct WalletTransactionCounterparty: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `name`.
    public var name: String
    /// The JSON member `numbers`.
    public var numbers: WalletTransactionCounterpartyNumbers
    /// The JSON member `address`.
    public var address: PaymentInitiationAddress?
    /// The JSON member `date_of_birth`.
    public var dateOfBirth: CalendarDate?

    /// Creates a value; omitted members are not sent.
    public init(
        name: String,
        numbers: WalletTransactionCounterpartyNumbers,
        address: PaymentInitiationAddress? = nil,
        dateOfBirth: CalendarDate? = nil
    ) {
        self.name = name
        self.numbers = numbers
        self.address = address
        self.dateOfBirth = dateOfBirth
    }

    private static let keys = JSONKeyTable("name", "numbers", "address", "date_of_birth")
    public init(json: inout JSONReader) {
        var name: String?
        var numbers: WalletTransactionCounterpartyNumbers?
        var address: PaymentInitiationAddress?
        var dateOfBirth: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: numbers = json.decode()
                case 2: address = json.decode()
                case 3: dateOfBirth = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("WalletTransactionCounterparty.name")
        self.numbers = numbers ?? json.missing("WalletTransactionCounterparty.numbers")
        self.address = address
        self.dateOfBirth = dateOfBirth
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", name)
        json.field("numbers", numbers)
        json.field("address", address)
        json.field("date_of_birth", dateOfBirth)
        json.endObject()
    }
}

/// The schema `WalletTransactionCounterpartyInternational` of Plaid's OpenAPI document.
public struct WalletTransactionCounterpartyInternational: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `iban`.
    public var iban: SensitiveString?

    /// Creates a value; omitted members are not sent.
    public init(
        iban: SensitiveString? = nil
    ) {
        self.iban = iban
    }

    private static let keys = JSONKeyTable("iban")
    public init(json: inout JSONReader) {
        var iban: SensitiveString?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: iban = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.iban = iban
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("iban", iban)
        json.endObject()
    }
}

/// The schema `WalletTransactionCounterpartyNumbers` of Plaid's OpenAPI document.
public struct WalletTransactionCounterpartyNumbers: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `bacs`.
    public var bacs: RecipientBACS?
    /// The JSON member `international`.
    public var international: WalletTransactionCounterpartyInternational?

    /// Creates a value; omitted members are not sent.
    public init(
        bacs: RecipientBACS? = nil,
        international: WalletTransactionCounterpartyInternational? = nil
    ) {
        self.bacs = bacs
        self.international = international
    }

    private static let keys = JSONKeyTable("bacs", "international")
    public init(json: inout JSONReader) {
        var bacs: RecipientBACS?
        var international: WalletTransactionCounterpartyInternational?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bacs = json.decode()
                case 1: international = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bacs = bacs
        self.international = international
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("bacs", bacs)
        json.field("international", international)
        json.endObject()
    }
}

/// The schema `WalletTransactionListRequestOptions` of Plaid's OpenAPI document.
public struct WalletTransactionListRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `start_time`.
    public var startTime: Timestamp?
    /// The JSON member `end_time`.
    public var endTime: Timestamp?

    /// Creates a value; omitted members are not sent.
    public init(
        startTime: Timestamp? = nil,
        endTime: Timestamp? = nil
    ) {
        self.startTime = startTime
        self.endTime = endTime
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_time", startTime)
        json.field("end_time", endTime)
        json.endObject()
    }
}

/// The schema `WalletTransactionRelation` of Plaid's OpenAPI document.
public struct WalletTransactionRelation: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String?
    /// The JSON member `type`.
    public let type: WalletTransactionRelationType?

    private static let keys = JSONKeyTable("id", "type")
    public init(json: inout JSONReader) {
        var id: String?
        var type: WalletTransactionRelationType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id
        self.type = type
    }
}
