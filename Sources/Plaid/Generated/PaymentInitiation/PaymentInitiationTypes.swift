// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``PaymentInitiationConsentCreateRequest/options``.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct ExternalPaymentInitiationConsentOptions: JSONEncodable, RedactedDescription {
    /// Whether to ask the bank for the account to which money can be refunded.
    public var requestRefundDetails: Bool?
    /// The International Bank Account Number; `null` or absent when there is none.
    ///
    /// 15 to 34 characters.
    public var iban: SensitiveString?
    /// The account number and sort code in the UK; `null` or absent when there are none.
    public var bacs: RecipientBACS?

    /// Creates a value; omitted members are not sent.
    public init(
        requestRefundDetails: Bool? = nil,
        iban: SensitiveString? = nil,
        bacs: RecipientBACS? = nil
    ) {
        self.requestRefundDetails = requestRefundDetails
        self.iban = iban
        self.bacs = bacs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("request_refund_details", requestRefundDetails)
        json.field("iban", iban)
        json.field("bacs", bacs)
        json.endObject()
    }
}

/// The type of ``PaymentInitiationPaymentCreateRequest/options``.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate).
public struct ExternalPaymentOptions: JSONEncodable, RedactedDescription {
    /// Whether to ask the bank for the account to which money can be refunded.
    public var requestRefundDetails: Bool?
    /// The International Bank Account Number; `null` or absent when there is none.
    ///
    /// 15 to 34 characters.
    public var iban: SensitiveString?
    /// The account number and sort code in the UK; `null` or absent when there are none.
    public var bacs: RecipientBACS?
    /// The payment scheme; absent means the usual one of the region.
    public var scheme: PaymentScheme?

    /// Creates a value; omitted members are not sent.
    public init(
        requestRefundDetails: Bool? = nil,
        iban: SensitiveString? = nil,
        bacs: RecipientBACS? = nil,
        scheme: PaymentScheme? = nil
    ) {
        self.requestRefundDetails = requestRefundDetails
        self.iban = iban
        self.bacs = bacs
        self.scheme = scheme
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("request_refund_details", requestRefundDetails)
        json.field("iban", iban)
        json.field("bacs", bacs)
        json.field("scheme", scheme)
        json.endObject()
    }
}

/// The type of ``PaymentInitiationConsentGetResponse/payerDetails``, ``PaymentInitiationPayment/refundDetails`` and
/// ``PaymentInitiationPaymentGetResponse/refundDetails``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentget).
public struct ExternalPaymentRefundDetails: JSONObjectDecodable, RedactedDescription {
    /// The account holder's name.
    public let name: String
    /// The International Bank Account Number; `null` or absent when there is none.
    public let iban: SensitiveString?
    /// The account number and sort code in the UK; `null` or absent when there are none.
    public let bacs: RecipientBACS?

    private static let keys = JSONKeyTable("name", "iban", "bacs")
    public init(json: inout JSONReader) {
        var name: String?
        var iban: SensitiveString?
        var bacs: RecipientBACS?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: iban = json.decode()
                case 2: bacs = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("ExternalPaymentRefundDetails.name")
        self.iban = iban
        self.bacs = bacs
    }
}

/// When the payments of a standing order are made.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate).
public struct ExternalPaymentScheduleBase: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The length of the period.
    public var interval: PaymentScheduleInterval?
    /// The day within the period.
    ///
    /// For weeks 1 is Monday. For months the day of the month, or from -1, the last day, to -5.
    public var intervalExecutionDay: Int?
    /// The payments begin on the first execution day on or after this date.
    public var startDate: CalendarDate?
    /// The payments end on the last execution day on or before this date; `null` or absent for no end.
    public var endDate: CalendarDate?
    /// The first date after weekends and holidays; `null` or absent when it was not moved.
    public var adjustedStartDate: CalendarDate?

    /// Creates a value; omitted members are not sent.
    public init(
        interval: PaymentScheduleInterval? = nil,
        intervalExecutionDay: Int? = nil,
        startDate: CalendarDate? = nil,
        endDate: CalendarDate? = nil,
        adjustedStartDate: CalendarDate? = nil
    ) {
        self.interval = interval
        self.intervalExecutionDay = intervalExecutionDay
        self.startDate = startDate
        self.endDate = endDate
        self.adjustedStartDate = adjustedStartDate
    }

    private static let keys = JSONKeyTable("interval", "interval_execution_day", "start_date", "end_date", "adjusted_start_date")
    public init(json: inout JSONReader) {
        var interval: PaymentScheduleInterval?
        var intervalExecutionDay: Int?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var adjustedStartDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: interval = json.decode()
                case 1: intervalExecutionDay = json.decode()
                case 2: startDate = json.decode()
                case 3: endDate = json.decode()
                case 4: adjustedStartDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.interval = interval
        self.intervalExecutionDay = intervalExecutionDay
        self.startDate = startDate
        self.endDate = endDate
        self.adjustedStartDate = adjustedStartDate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("interval", interval)
        json.field("interval_execution_day", intervalExecutionDay)
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.field("adjusted_start_date", adjustedStartDate)
        json.endObject()
    }
}

/// An amount and its currency.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate).
public struct PaymentAmount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The ISO 4217 code of the currency.
    ///
    /// Exactly 3 characters.
    public var currency: PaymentAmountCurrency
    /// The amount in major units with at most two decimals, such as 1.23.
    public var value: Decimal

    /// Creates a value; omitted members are not sent.
    public init(
        currency: PaymentAmountCurrency,
        value: Decimal
    ) {
        self.currency = currency
        self.value = value
    }

    private static let keys = JSONKeyTable("currency", "value")
    public init(json: inout JSONReader) {
        var currency: PaymentAmountCurrency?
        var value: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: currency = json.decode()
                case 1: value = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.currency = currency ?? json.missing("PaymentAmount.currency")
        self.value = value ?? json.missing("PaymentAmount.value")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("currency", currency)
        json.field("value", value)
        json.endObject()
    }
}

/// An amount and its currency.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse).
public struct PaymentAmountNullable: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The ISO 4217 code of the currency.
    ///
    /// Exactly 3 characters.
    public var currency: PaymentAmountCurrency
    /// The amount in major units with at most two decimals, such as 1.23.
    ///
    /// 0.01 or more.
    public var value: Decimal

    /// Creates a value; omitted members are not sent.
    public init(
        currency: PaymentAmountCurrency,
        value: Decimal
    ) {
        self.currency = currency
        self.value = value
    }

    private static let keys = JSONKeyTable("currency", "value")
    public init(json: inout JSONReader) {
        var currency: PaymentAmountCurrency?
        var value: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: currency = json.decode()
                case 1: value = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.currency = currency ?? json.missing("PaymentAmountNullable.currency")
        self.value = value ?? json.missing("PaymentAmountNullable.value")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("currency", currency)
        json.field("value", value)
        json.endObject()
    }
}

/// The largest sum of payments in a period.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct PaymentConsentPeriodicAmount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The largest sum.
    public var amount: PaymentAmount
    /// The length of the period.
    public var interval: PaymentConsentPeriodicInterval
    /// Whether periods follow the calendar or begin with the consent.
    public var alignment: PaymentConsentPeriodicAlignment

    /// Creates a value; omitted members are not sent.
    public init(
        amount: PaymentAmount,
        interval: PaymentConsentPeriodicInterval,
        alignment: PaymentConsentPeriodicAlignment
    ) {
        self.amount = amount
        self.interval = interval
        self.alignment = alignment
    }

    private static let keys = JSONKeyTable("amount", "interval", "alignment")
    public init(json: inout JSONReader) {
        var amount: PaymentAmount?
        var interval: PaymentConsentPeriodicInterval?
        var alignment: PaymentConsentPeriodicAlignment?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: interval = json.decode()
                case 2: alignment = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount ?? json.missing("PaymentConsentPeriodicAmount.amount")
        self.interval = interval ?? json.missing("PaymentConsentPeriodicAmount.interval")
        self.alignment = alignment ?? json.missing("PaymentConsentPeriodicAmount.alignment")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("amount", amount)
        json.field("interval", interval)
        json.field("alignment", alignment)
        json.endObject()
    }
}

/// When a consent is valid.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct PaymentConsentValidDateTime: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The start, in UTC; `null` or absent for at once.
    public var from: Timestamp?
    /// The end, in UTC; `null` or absent for no end.
    public var to: Timestamp?

    /// Creates a value; omitted members are not sent.
    public init(
        from: Timestamp? = nil,
        to: Timestamp? = nil
    ) {
        self.from = from
        self.to = to
    }

    private static let keys = JSONKeyTable("from", "to")
    public init(json: inout JSONReader) {
        var from: Timestamp?
        var to: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: from = json.decode()
                case 1: to = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.from = from
        self.to = to
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("from", from)
        json.field("to", to)
        json.endObject()
    }
}

/// The limits of payments under a consent.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct PaymentInitiationConsentConstraints: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// When the consent is valid; absent for no limit.
    public var validDateTime: PaymentConsentValidDateTime?
    /// The largest single payment.
    public var maxPaymentAmount: PaymentAmount
    /// The largest sums of a period.
    ///
    /// At least 1 element.
    public var periodicAmounts: [PaymentConsentPeriodicAmount]

    /// Creates a value; omitted members are not sent.
    public init(
        maxPaymentAmount: PaymentAmount,
        periodicAmounts: [PaymentConsentPeriodicAmount],
        validDateTime: PaymentConsentValidDateTime? = nil
    ) {
        self.validDateTime = validDateTime
        self.maxPaymentAmount = maxPaymentAmount
        self.periodicAmounts = periodicAmounts
    }

    private static let keys = JSONKeyTable("valid_date_time", "max_payment_amount", "periodic_amounts")
    public init(json: inout JSONReader) {
        var validDateTime: PaymentConsentValidDateTime?
        var maxPaymentAmount: PaymentAmount?
        var periodicAmounts: [PaymentConsentPeriodicAmount]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: validDateTime = json.decode()
                case 1: maxPaymentAmount = json.decode()
                case 2: periodicAmounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.validDateTime = validDateTime
        self.maxPaymentAmount = maxPaymentAmount ?? json.missing("PaymentInitiationConsentConstraints.max_payment_amount")
        self.periodicAmounts = periodicAmounts ?? json.missing("PaymentInitiationConsentConstraints.periodic_amounts")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("valid_date_time", validDateTime)
        json.field("max_payment_amount", maxPaymentAmount)
        json.field("periodic_amounts", periodicAmounts)
        json.endObject()
    }
}

/// The payer that a consent is bound to.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct PaymentInitiationConsentPayerDetails: JSONEncodable, RedactedDescription {
    /// The account holder's name.
    public var name: String
    /// The payer's account numbers.
    public var numbers: PaymentInitiationConsentPayerNumbers
    /// The recipient's address.
    public var address: PaymentInitiationAddress?
    /// The payer's date of birth.
    public var dateOfBirth: CalendarDate?
    /// The payer's telephone numbers.
    public var phoneNumbers: [String]?
    /// The payer's email addresses.
    public var emails: [String]?

    /// Creates a value; omitted members are not sent.
    public init(
        name: String,
        numbers: PaymentInitiationConsentPayerNumbers,
        address: PaymentInitiationAddress? = nil,
        dateOfBirth: CalendarDate? = nil,
        phoneNumbers: [String]? = nil,
        emails: [String]? = nil
    ) {
        self.name = name
        self.numbers = numbers
        self.address = address
        self.dateOfBirth = dateOfBirth
        self.phoneNumbers = phoneNumbers
        self.emails = emails
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", name)
        json.field("numbers", numbers)
        json.field("address", address)
        json.field("date_of_birth", dateOfBirth)
        json.field("phone_numbers", phoneNumbers)
        json.field("emails", emails)
        json.endObject()
    }
}

/// The type of ``PaymentInitiationConsentPayerDetails/numbers``.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct PaymentInitiationConsentPayerNumbers: JSONEncodable, RedactedDescription {
    /// The account number and sort code in the UK; `null` or absent when there are none.
    public var bacs: RecipientBACS?
    /// The International Bank Account Number; `null` or absent when there is none.
    ///
    /// 15 to 34 characters.
    public var iban: SensitiveString?

    /// Creates a value; omitted members are not sent.
    public init(
        bacs: RecipientBACS? = nil,
        iban: SensitiveString? = nil
    ) {
        self.bacs = bacs
        self.iban = iban
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("bacs", bacs)
        json.field("iban", iban)
        json.endObject()
    }
}

/// A payment that a user authorizes.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentlist).
public struct PaymentInitiationPayment: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the payment, case-sensitive.
    public let paymentID: String
    /// The amount and its currency.
    public let amount: PaymentAmount
    /// The current status.
    public let status: PaymentInitiationPaymentStatus
    /// The identifier of the recipient.
    public let recipientID: String
    /// What the recipient finds on the bank statement.
    ///
    /// Letters, digits and spaces only.
    public let reference: String
    /// The reference that the bank got; `null` when it was not changed.
    public let adjustedReference: String?
    /// When the status last changed, in UTC.
    public let lastStatusUpdate: Timestamp
    /// When the payments of a standing order are made; `null` or absent for a single payment.
    public let schedule: ExternalPaymentScheduleBase?
    /// The account to which money can be refunded; `null` when it is not known.
    public let refundDetails: ExternalPaymentRefundDetails?
    /// The account number and sort code in the UK; `null` or absent when there are none.
    public let bacs: RecipientBACS?
    /// The International Bank Account Number; `null` or absent when there is none.
    public let iban: SensitiveString?
    /// The identifiers of the refunds; `null` or absent when there are none.
    public let refundIDs: [String]?
    /// What has been refunded in total; `null` or absent when nothing has.
    public let amountRefunded: PaymentAmountNullable?
    /// The wallet that the payment goes through; `null` or absent without one.
    public let walletID: String?
    /// The payment scheme; absent means the usual one of the region.
    public let scheme: PaymentScheme?
    /// The payment scheme that was used, if it differs; `null` or absent otherwise.
    public let adjustedScheme: PaymentScheme?
    /// The identifier of the payment consent.
    public let consentID: String?
    /// The transaction in a wallet; `null` or absent without one.
    public let transactionID: TransactionID?
    /// The identifier that accompanies the payment through the banks; `null` or absent when unknown.
    public let endToEndID: String?
    /// What went wrong; `null` or absent when nothing did.
    public let error: PlaidErrorObject?

    private static let keys = JSONKeyTable("payment_id", "amount", "status", "recipient_id", "reference", "adjusted_reference", "last_status_update", "schedule", "refund_details", "bacs", "iban", "refund_ids", "amount_refunded", "wallet_id", "scheme", "adjusted_scheme", "consent_id", "transaction_id", "end_to_end_id", "error")
    public init(json: inout JSONReader) {
        var paymentID: String?
        var amount: PaymentAmount?
        var status: PaymentInitiationPaymentStatus?
        var recipientID: String?
        var reference: String?
        var adjustedReference: String?
        var lastStatusUpdate: Timestamp?
        var schedule: ExternalPaymentScheduleBase?
        var refundDetails: ExternalPaymentRefundDetails?
        var bacs: RecipientBACS?
        var iban: SensitiveString?
        var refundIDs: [String]?
        var amountRefunded: PaymentAmountNullable?
        var walletID: String?
        var scheme: PaymentScheme?
        var adjustedScheme: PaymentScheme?
        var consentID: String?
        var transactionID: TransactionID?
        var endToEndID: String?
        var error: PlaidErrorObject?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: paymentID = json.decode()
                case 1: amount = json.decode()
                case 2: status = json.decode()
                case 3: recipientID = json.decode()
                case 4: reference = json.decode()
                case 5: adjustedReference = json.decode()
                case 6: lastStatusUpdate = json.decode()
                case 7: schedule = json.decode()
                case 8: refundDetails = json.decode()
                case 9: bacs = json.decode()
                case 10: iban = json.decode()
                case 11: refundIDs = json.decode()
                case 12: amountRefunded = json.decode()
                case 13: walletID = json.decode()
                case 14: scheme = json.decode()
                case 15: adjustedScheme = json.decode()
                case 16: consentID = json.decode()
                case 17: transactionID = json.decode()
                case 18: endToEndID = json.decode()
                case 19: error = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.paymentID = paymentID ?? json.missing("PaymentInitiationPayment.payment_id")
        self.amount = amount ?? json.missing("PaymentInitiationPayment.amount")
        self.status = status ?? json.missing("PaymentInitiationPayment.status")
        self.recipientID = recipientID ?? json.missing("PaymentInitiationPayment.recipient_id")
        self.reference = reference ?? json.missing("PaymentInitiationPayment.reference")
        self.adjustedReference = adjustedReference
        self.lastStatusUpdate = lastStatusUpdate ?? json.missing("PaymentInitiationPayment.last_status_update")
        self.schedule = schedule
        self.refundDetails = refundDetails
        self.bacs = bacs
        self.iban = iban
        self.refundIDs = refundIDs
        self.amountRefunded = amountRefunded
        self.walletID = walletID
        self.scheme = scheme
        self.adjustedScheme = adjustedScheme
        self.consentID = consentID
        self.transactionID = transactionID
        self.endToEndID = endToEndID
        self.error = error
    }
}

/// A recipient of payments.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientlist).
public struct PaymentInitiationRecipient: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the recipient.
    public let recipientID: String
    /// The account holder's name.
    public let name: String
    /// The recipient's address.
    public let address: PaymentInitiationAddress?
    /// The International Bank Account Number; `null` or absent when there is none.
    public let iban: SensitiveString?
    /// The account number and sort code in the UK; `null` or absent when there are none.
    public let bacs: RecipientBACS?

    private static let keys = JSONKeyTable("recipient_id", "name", "address", "iban", "bacs")
    public init(json: inout JSONReader) {
        var recipientID: String?
        var name: String?
        var address: PaymentInitiationAddress?
        var iban: SensitiveString?
        var bacs: RecipientBACS?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: recipientID = json.decode()
                case 1: name = json.decode()
                case 2: address = json.decode()
                case 3: iban = json.decode()
                case 4: bacs = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.recipientID = recipientID ?? json.missing("PaymentInitiationRecipient.recipient_id")
        self.name = name ?? json.missing("PaymentInitiationRecipient.name")
        self.address = address
        self.iban = iban
        self.bacs = bacs
    }
}
