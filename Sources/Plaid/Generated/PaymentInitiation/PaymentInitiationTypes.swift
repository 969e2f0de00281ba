// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `ExternalPaymentInitiationConsentOptions` of Plaid's OpenAPI document.
public struct ExternalPaymentInitiationConsentOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `request_refund_details`.
    public var requestRefundDetails: Bool?
    /// The JSON member `iban`.
    public var iban: SensitiveString?
    /// The JSON member `bacs`.
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

/// The schema `ExternalPaymentOptions` of Plaid's OpenAPI document.
public struct ExternalPaymentOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `request_refund_details`.
    public var requestRefundDetails: Bool?
    /// The JSON member `iban`.
    public var iban: SensitiveString?
    /// The JSON member `bacs`.
    public var bacs: RecipientBACS?
    /// The JSON member `scheme`.
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

/// The schema `ExternalPaymentRefundDetails` of Plaid's OpenAPI document.
public struct ExternalPaymentRefundDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `iban`.
    public let iban: SensitiveString?
    /// The JSON member `bacs`.
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

/// The schema `ExternalPaymentScheduleBase` of Plaid's OpenAPI document.
public struct ExternalPaymentScheduleBase: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `interval`.
    public var interval: PaymentScheduleInterval?
    /// The JSON member `interval_execution_day`.
    public var intervalExecutionDay: Int?
    /// The JSON member `start_date`.
    public var startDate: CalendarDate?
    /// The JSON member `end_date`.
    public var endDate: CalendarDate?
    /// The JSON member `adjusted_start_date`.
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

/// The schema `PaymentAmount` of Plaid's OpenAPI document.
public struct PaymentAmount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `currency`.
    public var currency: PaymentAmountCurrency
    /// The JSON member `value`.
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

/// The schema `PaymentAmountNullable` of Plaid's OpenAPI document.
public struct PaymentAmountNullable: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `currency`.
    public var currency: PaymentAmountCurrency
    /// The JSON member `value`.
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

/// The schema `PaymentConsentPeriodicAmount` of Plaid's OpenAPI document.
public struct PaymentConsentPeriodicAmount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `amount`.
    public var amount: PaymentAmount
    /// The JSON member `interval`.
    public var interval: PaymentConsentPeriodicInterval
    /// The JSON member `alignment`.
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

/// The schema `PaymentConsentValidDateTime` of Plaid's OpenAPI document.
public struct PaymentConsentValidDateTime: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `from`.
    public var from: Timestamp?
    /// The JSON member `to`.
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

/// The schema `PaymentInitiationConsentConstraints` of Plaid's OpenAPI document.
public struct PaymentInitiationConsentConstraints: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `valid_date_time`.
    public var validDateTime: PaymentConsentValidDateTime?
    /// The JSON member `max_payment_amount`.
    public var maxPaymentAmount: PaymentAmount
    /// The JSON member `periodic_amounts`.
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

/// The schema `PaymentInitiationConsentPayerDetails` of Plaid's OpenAPI document.
public struct PaymentInitiationConsentPayerDetails: JSONEncodable, RedactedDescription {
    /// The JSON member `name`.
    public var name: String
    /// The JSON member `numbers`.
    public var numbers: PaymentInitiationConsentPayerNumbers
    /// The JSON member `address`.
    public var address: PaymentInitiationAddress?
    /// The JSON member `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The JSON member `phone_numbers`.
    public var phoneNumbers: [String]?
    /// The JSON member `emails`.
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

/// The schema `PaymentInitiationConsentPayerNumbers` of Plaid's OpenAPI document.
public struct PaymentInitiationConsentPayerNumbers: JSONEncodable, RedactedDescription {
    /// The JSON member `bacs`.
    public var bacs: RecipientBACS?
    /// The JSON member `iban`.
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

/// The schema `PaymentInitiationPayment` of Plaid's OpenAPI document.
public struct PaymentInitiationPayment: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `payment_id`.
    public let paymentID: String
    /// The JSON member `amount`.
    public let amount: PaymentAmount
    /// The JSON member `status`.
    public let status: PaymentInitiationPaymentStatus
    /// The JSON member `recipient_id`.
    public let recipientID: String
    /// The JSON member `reference`.
    public let reference: String
    /// The JSON member `adjusted_reference`.
    public let adjustedReference: String?
    /// The JSON member `last_status_update`.
    public let lastStatusUpdate: Timestamp
    /// The JSON member `schedule`.
    public let schedule: ExternalPaymentScheduleBase?
    /// The JSON member `refund_details`.
    public let refundDetails: ExternalPaymentRefundDetails?
    /// The JSON member `bacs`.
    public let bacs: RecipientBACS?
    /// The JSON member `iban`.
    public let iban: SensitiveString?
    /// The JSON member `refund_ids`.
    public let refundIDs: [String]?
    /// The JSON member `amount_refunded`.
    public let amountRefunded: PaymentAmountNullable?
    /// The JSON member `wallet_id`.
    public let walletID: String?
    /// The JSON member `scheme`.
    public let scheme: PaymentScheme?
    /// The JSON member `adjusted_scheme`.
    public let adjustedScheme: PaymentScheme?
    /// The JSON member `consent_id`.
    public let consentID: String?
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID?
    /// The JSON member `end_to_end_id`.
    public let endToEndID: String?
    /// The JSON member `error`.
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

/// The schema `PaymentInitiationRecipient` of Plaid's OpenAPI document.
public struct PaymentInitiationRecipient: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `recipient_id`.
    public let recipientID: String
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `address`.
    public let address: PaymentInitiationAddress?
    /// The JSON member `iban`.
    public let iban: SensitiveString?
    /// The JSON member `bacs`.
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
