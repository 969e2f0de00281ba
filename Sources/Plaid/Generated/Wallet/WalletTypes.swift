// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// An IBAN and BIC.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletcreate).
public struct NumbersInternationalIBAN: JSONObjectDecodable, RedactedDescription {
    /// The International Bank Account Number.
    ///
    /// 15 to 34 characters.
    public let iban: SensitiveString
    /// The Bank Identifier Code (SWIFT code) of the bank.
    ///
    /// 8 to 11 characters.
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

/// Where the money of a payout originally comes from.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute).
public struct OriginatingFundSource: JSONEncodable, RedactedDescription {
    /// The sender's full name.
    public var fullName: String
    /// The sender's address.
    public var address: PaymentInitiationAddress?
    /// The sender's account number.
    public var accountNumber: SensitiveString
    /// The Bank Identifier Code (SWIFT code) of the sender's bank.
    ///
    /// 8 to 11 characters.
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

/// An account for electronic money.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletlist).
public struct Wallet: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the wallet.
    public let walletID: String
    /// The balance of the wallet.
    public let balance: WalletBalance
    /// The account numbers.
    public let numbers: WalletNumbers
    /// The recipient that stands for the wallet.
    public let recipientID: String?
    /// The current status.
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

/// The type of ``Wallet/balance``, ``WalletCreateResponse/balance`` and ``WalletGetResponse/balance``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletcreate).
public struct WalletBalance: JSONObjectDecodable, RedactedDescription {
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String
    /// What the wallet holds.
    public let current: Decimal
    /// What can be paid out: the balance less pending payouts.
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

/// The type of ``Wallet/numbers``, ``WalletCreateResponse/numbers`` and ``WalletGetResponse/numbers``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletcreate).
public struct WalletNumbers: JSONObjectDecodable, RedactedDescription {
    /// The account number and sort code in the UK; `null` or absent when there are none.
    public let bacs: RecipientBACS?
    /// The IBAN and BIC; `null` or absent when there are none.
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

/// A transaction of an e-wallet.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionlist).
public struct WalletTransaction: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the transaction.
    public let transactionID: TransactionID
    /// The identifier of the wallet.
    public let walletID: String
    /// What the counterparty finds on the bank statement.
    public let reference: String
    /// The kind of transaction.
    public let type: WalletTransactionType
    /// The payment scheme of payouts and refunds; `null` or absent for others.
    public let scheme: WalletPaymentScheme?
    /// The amount and its currency.
    public let amount: WalletTransactionAmount
    /// The party on the other side.
    public let counterparty: WalletTransactionCounterparty
    /// The current status.
    public let status: WalletTransactionStatus
    /// When the transaction was created, in UTC.
    public let createdAt: Timestamp
    /// When the status last changed, in UTC.
    public let lastStatusUpdate: Timestamp
    /// Whether the payee's name matches the account; `null` or absent without a check.
    public let payeeVerificationStatus: WalletTransactionPayeeVerificationStatus?
    /// The payment behind a refund or a pay-in; `null` or absent for others.
    public let paymentID: String?
    /// Why the transaction failed; `null` or absent when it did not.
    public let failureReason: WalletTransactionFailureReason?
    /// What went wrong; `null` or absent when nothing did.
    public let error: PlaidErrorObject?
    /// The transactions that belong to it, such as refunds.
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

/// An amount and its currency.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute).
public struct WalletTransactionAmount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    ///
    /// Exactly 3 characters.
    public var isoCurrencyCode: WalletISOCurrencyCode
    /// The amount in major units with at most two decimals, such as 1.23.
    ///
    /// 0.01 or more.
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

/// The type of ``WalletTransaction/counterparty``, ``WalletTransactionExecuteRequest/counterparty`` and
/// ``WalletTransactionGetResponse/counterparty``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute).
public struct WalletTransactionCounterparty: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The counterparty's name.
    public var name: String
    /// The account numbers.
    public var numbers: WalletTransactionCounterpartyNumbers
    /// The counterparty's address, which some payouts require.
    public var address: PaymentInitiationAddress?
    /// The counterparty's date of birth, which some payouts require.
    public var dateOfBirth: CalendarDate?
    /// Whether the account is `personal` or `business`.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public var holderCategory: WalletTransactionCounterpartyHolderCategory?
    /// Whether you have checked already that the account belongs to the counterparty.
    ///
    /// Plaid then does not check the payee of a payout in GBP.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public var isVerified: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        name: String,
        numbers: WalletTransactionCounterpartyNumbers,
        address: PaymentInitiationAddress? = nil,
        dateOfBirth: CalendarDate? = nil,
        holderCategory: WalletTransactionCounterpartyHolderCategory? = nil,
        isVerified: Bool? = nil
    ) {
        self.name = name
        self.numbers = numbers
        self.address = address
        self.dateOfBirth = dateOfBirth
        self.holderCategory = holderCategory
        self.isVerified = isVerified
    }

    private static let keys = JSONKeyTable("name", "numbers", "address", "date_of_birth", "holder_category", "is_verified")
    public init(json: inout JSONReader) {
        var name: String?
        var numbers: WalletTransactionCounterpartyNumbers?
        var address: PaymentInitiationAddress?
        var dateOfBirth: CalendarDate?
        var holderCategory: WalletTransactionCounterpartyHolderCategory?
        var isVerified: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: numbers = json.decode()
                case 2: address = json.decode()
                case 3: dateOfBirth = json.decode()
                case 4: holderCategory = json.decode()
                case 5: isVerified = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("WalletTransactionCounterparty.name")
        self.numbers = numbers ?? json.missing("WalletTransactionCounterparty.numbers")
        self.address = address
        self.dateOfBirth = dateOfBirth
        self.holderCategory = holderCategory
        self.isVerified = isVerified
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", name)
        json.field("numbers", numbers)
        json.field("address", address)
        json.field("date_of_birth", dateOfBirth)
        json.field("holder_category", holderCategory)
        json.field("is_verified", isVerified)
        json.endObject()
    }
}

/// The type of ``WalletTransactionCounterpartyNumbers/international``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute).
public struct WalletTransactionCounterpartyInternational: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The International Bank Account Number.
    ///
    /// 15 to 34 characters.
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

/// The type of ``WalletTransactionCounterparty/numbers``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute).
public struct WalletTransactionCounterpartyNumbers: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The account number and sort code in the UK; `null` or absent when there are none.
    public var bacs: RecipientBACS?
    /// The IBAN and BIC; `null` or absent when there are none.
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

/// The type of ``WalletTransactionListRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionlist).
public struct WalletTransactionListRequestOptions: JSONEncodable, RedactedDescription {
    /// The earliest time of creation, inclusive, in UTC.
    public var startTime: Timestamp?
    /// The latest time of creation, inclusive, in UTC.
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

/// The type of ``WalletTransaction/relatedTransactions`` and ``WalletTransactionGetResponse/relatedTransactions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget).
public struct WalletTransactionRelation: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the related transaction.
    public let id: String?
    /// The kind of transaction.
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
