// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `ExternalPaymentInitiationConsentOptions` of Plaid's document.
public struct ExternalPaymentInitiationConsentOptions: JSONEncodable, RedactedDescription {
    /// The wire's `request_refund_details`.
    public var requestRefundDetails: Bool?
    /// The wire's `iban`.
    public var iban: SensitiveString?
    /// The wire's `bacs`.
    public var bacs: RecipientBACS?

    /// Makes a value; what is left out is not sent.
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

/// The schema `ExternalPaymentOptions` of Plaid's document.
public struct ExternalPaymentOptions: JSONEncodable, RedactedDescription {
    /// The wire's `request_refund_details`.
    public var requestRefundDetails: Bool?
    /// The wire's `iban`.
    public var iban: SensitiveString?
    /// The wire's `bacs`.
    public var bacs: RecipientBACS?
    /// The wire's `scheme`.
    public var scheme: PaymentScheme?

    /// Makes a value; what is left out is not sent.
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

/// The schema `ExternalPaymentRefundDetails` of Plaid's document.
public struct ExternalPaymentRefundDetails: JSONObjectDecodable, RedactedDescription {
    /// The wire's `name`.
    public let name: String
    /// The wire's `iban`.
    public let iban: SensitiveString?
    /// The wire's `bacs`.
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

/// The schema `ExternalPaymentScheduleBase` of Plaid's document.
public struct ExternalPaymentScheduleBase: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The wire's `interval`.
    public var interval: PaymentScheduleInterval?
    /// The wire's `interval_execution_day`.
    public var intervalExecutionDay: Int?
    /// The wire's `start_date`.
    public var startDate: CalendarDate?
    /// The wire's `end_date`.
    public var endDate: CalendarDate?
    /// The wire's `adjusted_start_date`.
    public var adjustedStartDate: CalendarDate?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PaymentAmount` of Plaid's document.
public struct PaymentAmount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The wire's `currency`.
    public var currency: PaymentAmountCurrency
    /// The wire's `value`.
    public var value: Decimal

    /// Makes a value; what is left out is not sent.
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

/// The schema `PaymentAmountNullable` of Plaid's document.
public struct PaymentAmountNullable: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The wire's `currency`.
    public var currency: PaymentAmountCurrency
    /// The wire's `value`.
    public var value: Decimal

    /// Makes a value; what is left out is not sent.
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

/// The schema `PaymentConsentPeriodicAmount` of Plaid's document.
public struct PaymentConsentPeriodicAmount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The wire's `amount`.
    public var amount: PaymentAmount
    /// The wire's `interval`.
    public var interval: PaymentConsentPeriodicInterval
    /// The wire's `alignment`.
    public var alignment: PaymentConsentPeriodicAlignment

    /// Makes a value; what is left out is not sent.
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

/// The schema `PaymentConsentValidDateTime` of Plaid's document.
public struct PaymentConsentValidDateTime: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The wire's `from`.
    public var from: Timestamp?
    /// The wire's `to`.
    public var to: Timestamp?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PaymentInitiationConsentConstraints` of Plaid's document.
public struct PaymentInitiationConsentConstraints: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The wire's `valid_date_time`.
    public var validDateTime: PaymentConsentValidDateTime?
    /// The wire's `max_payment_amount`.
    public var maxPaymentAmount: PaymentAmount
    /// The wire's `periodic_amounts`.
    public var periodicAmounts: [PaymentConsentPeriodicAmount]

    /// Makes a value; what is left out is not sent.
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

/// The schema `PaymentInitiationConsentPayerDetails` of Plaid's document.
public struct PaymentInitiationConsentPayerDetails: JSONEncodable, RedactedDescription {
    /// The wire's `name`.
    public var name: String
    /// The wire's `numbers`.
    public var numbers: PaymentInitiationConsentPayerNumbers
    /// The wire's `address`.
    public var address: PaymentInitiationAddress?
    /// The wire's `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The wire's `phone_numbers`.
    public var phoneNumbers: [String]?
    /// The wire's `emails`.
    public var emails: [String]?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PaymentInitiationConsentPayerNumbers` of Plaid's document.
public struct PaymentInitiationConsentPayerNumbers: JSONEncodable, RedactedDescription {
    /// The wire's `bacs`.
    public var bacs: RecipientBACS?
    /// The wire's `iban`.
    public var iban: SensitiveString?

    /// Makes a value; what is left out is not sent.
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

/// The schema `PaymentInitiationPayment` of Plaid's document.
public struct PaymentInitiationPayment: JSONObjectDecodable, RedactedDescription {
    /// The wire's `payment_id`.
    public let paymentID: String
    /// The wire's `amount`.
    public let amount: PaymentAmount
    /// The wire's `status`.
    public let status: PaymentInitiationPaymentStatus
    /// The wire's `recipient_id`.
    public let recipientID: String
    /// The wire's `reference`.
    public let reference: String
    /// The wire's `adjusted_reference`.
    public let adjustedReference: String?
    /// The wire's `last_status_update`.
    public let lastStatusUpdate: Timestamp
    /// The wire's `schedule`.
    public let schedule: ExternalPaymentScheduleBase?
    /// The wire's `refund_details`.
    public let refundDetails: ExternalPaymentRefundDetails?
    /// The wire's `bacs`.
    public let bacs: RecipientBACS?
    /// The wire's `iban`.
    public let iban: SensitiveString?
    /// The wire's `refund_ids`.
    public let refundIDs: [String]?
    /// The wire's `amount_refunded`.
    public let amountRefunded: PaymentAmountNullable?
    /// The wire's `wallet_id`.
    public let walletID: String?
    /// The wire's `scheme`.
    public let scheme: PaymentScheme?
    /// The wire's `adjusted_scheme`.
    public let adjustedScheme: PaymentScheme?
    /// The wire's `consent_id`.
    public let consentID: String?
    /// The wire's `transaction_id`.
    public let transactionID: TransactionID?
    /// The wire's `end_to_end_id`.
    public let endToEndID: String?
    /// The wire's `error`.
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

/// The schema `PaymentInitiationRecipient` of Plaid's document.
public struct PaymentInitiationRecipient: JSONObjectDecodable, RedactedDescription {
    /// The wire's `recipient_id`.
    public let recipientID: String
    /// The wire's `name`.
    public let name: String
    /// The wire's `address`.
    public let address: PaymentInitiationAddress?
    /// The wire's `iban`.
    public let iban: SensitiveString?
    /// The wire's `bacs`.
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
