// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `TransferIntentGetFailureReason` of Plaid's OpenAPI document.
public struct TransferIntentGetFailureReason: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `error_type`.
    public let errorType: String?
    /// The JSON member `error_code`.
    public let errorCode: String?
    /// The JSON member `error_message`.
    public let errorMessage: String?

    private static let keys = JSONKeyTable("error_type", "error_code", "error_message")
    public init(json: inout JSONReader) {
        var errorType: String?
        var errorCode: String?
        var errorMessage: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: errorType = json.decode()
                case 1: errorCode = json.decode()
                case 2: errorMessage = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.errorType = errorType
        self.errorCode = errorCode
        self.errorMessage = errorMessage
    }
}

/// The schema `TransferLedgerBalance` of Plaid's OpenAPI document.
public struct TransferLedgerBalance: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `available`.
    public let available: String
    /// The JSON member `pending`.
    public let pending: String

    private static let keys = JSONKeyTable("available", "pending")
    public init(json: inout JSONReader) {
        var available: String?
        var pending: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: available = json.decode()
                case 1: pending = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.available = available ?? json.missing("TransferLedgerBalance.available")
        self.pending = pending ?? json.missing("TransferLedgerBalance.pending")
    }
}

/// The schema `TransferLedgerEvent` of Plaid's OpenAPI document.
public struct TransferLedgerEvent: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ledger_event_id`.
    public let ledgerEventID: String
    /// The JSON member `ledger_id`.
    public let ledgerID: String
    /// The JSON member `amount`.
    public let amount: String
    /// The JSON member `transfer_id`.
    public let transferID: String?
    /// The JSON member `refund_id`.
    public let refundID: String?
    /// The JSON member `sweep_id`.
    public let sweepID: String?
    /// The JSON member `description`.
    public let description: String
    /// The JSON member `pending_balance`.
    public let pendingBalance: String
    /// The JSON member `available_balance`.
    public let availableBalance: String
    /// The JSON member `type`.
    public let type: String
    /// The JSON member `timestamp`.
    public let timestamp: Timestamp

    private static let keys = JSONKeyTable("ledger_event_id", "ledger_id", "amount", "transfer_id", "refund_id", "sweep_id", "description", "pending_balance", "available_balance", "type", "timestamp")
    public init(json: inout JSONReader) {
        var ledgerEventID: String?
        var ledgerID: String?
        var amount: String?
        var transferID: String?
        var refundID: String?
        var sweepID: String?
        var description: String?
        var pendingBalance: String?
        var availableBalance: String?
        var type: String?
        var timestamp: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: ledgerEventID = json.decode()
                case 1: ledgerID = json.decode()
                case 2: amount = json.decode()
                case 3: transferID = json.decode()
                case 4: refundID = json.decode()
                case 5: sweepID = json.decode()
                case 6: description = json.decode()
                case 7: pendingBalance = json.decode()
                case 8: availableBalance = json.decode()
                case 9: type = json.decode()
                case 10: timestamp = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.ledgerEventID = ledgerEventID ?? json.missing("TransferLedgerEvent.ledger_event_id")
        self.ledgerID = ledgerID ?? json.missing("TransferLedgerEvent.ledger_id")
        self.amount = amount ?? json.missing("TransferLedgerEvent.amount")
        self.transferID = transferID
        self.refundID = refundID
        self.sweepID = sweepID
        self.description = description ?? json.missing("TransferLedgerEvent.description")
        self.pendingBalance = pendingBalance ?? json.missing("TransferLedgerEvent.pending_balance")
        self.availableBalance = availableBalance ?? json.missing("TransferLedgerEvent.available_balance")
        self.type = type ?? json.missing("TransferLedgerEvent.type")
        self.timestamp = timestamp ?? json.missing("TransferLedgerEvent.timestamp")
    }
}

/// The schema `TransferMetricsGetAuthorizationUsage` of Plaid's OpenAPI document.
public struct TransferMetricsGetAuthorizationUsage: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `daily_credit_utilization`.
    public let dailyCreditUtilization: String?
    /// The JSON member `daily_debit_utilization`.
    public let dailyDebitUtilization: String?
    /// The JSON member `monthly_credit_utilization`.
    public let monthlyCreditUtilization: String?
    /// The JSON member `monthly_debit_utilization`.
    public let monthlyDebitUtilization: String?

    private static let keys = JSONKeyTable("daily_credit_utilization", "daily_debit_utilization", "monthly_credit_utilization", "monthly_debit_utilization")
    public init(json: inout JSONReader) {
        var dailyCreditUtilization: String?
        var dailyDebitUtilization: String?
        var monthlyCreditUtilization: String?
        var monthlyDebitUtilization: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: dailyCreditUtilization = json.decode()
                case 1: dailyDebitUtilization = json.decode()
                case 2: monthlyCreditUtilization = json.decode()
                case 3: monthlyDebitUtilization = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.dailyCreditUtilization = dailyCreditUtilization
        self.dailyDebitUtilization = dailyDebitUtilization
        self.monthlyCreditUtilization = monthlyCreditUtilization
        self.monthlyDebitUtilization = monthlyDebitUtilization
    }
}

/// The schema `TransferMetricsGetReturnRates` of Plaid's OpenAPI document.
public struct TransferMetricsGetReturnRates: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `last_60d`.
    public let last60d: TransferMetricsGetReturnRatesOverInterval?

    private static let keys = JSONKeyTable("last_60d")
    public init(json: inout JSONReader) {
        var last60d: TransferMetricsGetReturnRatesOverInterval?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: last60d = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.last60d = last60d
    }
}

/// The schema `TransferMetricsGetReturnRatesOverInterval` of Plaid's OpenAPI document.
public struct TransferMetricsGetReturnRatesOverInterval: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `overall_return_rate`.
    public let overallReturnRate: String?
    /// The JSON member `unauthorized_return_rate`.
    public let unauthorizedReturnRate: String?
    /// The JSON member `administrative_return_rate`.
    public let administrativeReturnRate: String?

    private static let keys = JSONKeyTable("overall_return_rate", "unauthorized_return_rate", "administrative_return_rate")
    public init(json: inout JSONReader) {
        var overallReturnRate: String?
        var unauthorizedReturnRate: String?
        var administrativeReturnRate: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: overallReturnRate = json.decode()
                case 1: unauthorizedReturnRate = json.decode()
                case 2: administrativeReturnRate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.overallReturnRate = overallReturnRate
        self.unauthorizedReturnRate = unauthorizedReturnRate
        self.administrativeReturnRate = administrativeReturnRate
    }
}

/// The schema `TransferOriginatorAddress` of Plaid's OpenAPI document.
public struct TransferOriginatorAddress: JSONEncodable, RedactedDescription {
    /// The JSON member `city`.
    public var city: String
    /// The JSON member `street`.
    public var street: String
    /// The JSON member `region`.
    public var region: String
    /// The JSON member `postal_code`.
    public var postalCode: String
    /// The JSON member `country_code`.
    public var countryCode: String

    /// Creates a value; omitted members are not sent.
    public init(
        city: String,
        street: String,
        region: String,
        postalCode: String,
        countryCode: String
    ) {
        self.city = city
        self.street = street
        self.region = region
        self.postalCode = postalCode
        self.countryCode = countryCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("city", city)
        json.field("street", street)
        json.field("region", region)
        json.field("postal_code", postalCode)
        json.field("country_code", countryCode)
        json.endObject()
    }
}

/// The schema `TransferOriginatorDiligence` of Plaid's OpenAPI document.
public struct TransferOriginatorDiligence: JSONEncodable, RedactedDescription {
    /// The JSON member `dba`.
    public var dba: String
    /// The JSON member `tax_id`.
    public var taxID: SensitiveString
    /// The JSON member `credit_usage_configuration`.
    public var creditUsageConfiguration: TransferCreditUsageConfiguration?
    /// The JSON member `debit_usage_configuration`.
    public var debitUsageConfiguration: TransferDebitUsageConfiguration?
    /// The JSON member `address`.
    public var address: TransferOriginatorAddress
    /// The JSON member `website`.
    public var website: String
    /// The JSON member `naics_code`.
    public var naicsCode: String
    /// The JSON member `funding_account`.
    public var fundingAccount: TransferFundingAccount

    /// Creates a value; omitted members are not sent.
    public init(
        dba: String,
        taxID: SensitiveString,
        address: TransferOriginatorAddress,
        website: String,
        naicsCode: String,
        fundingAccount: TransferFundingAccount,
        creditUsageConfiguration: TransferCreditUsageConfiguration? = nil,
        debitUsageConfiguration: TransferDebitUsageConfiguration? = nil
    ) {
        self.dba = dba
        self.taxID = taxID
        self.creditUsageConfiguration = creditUsageConfiguration
        self.debitUsageConfiguration = debitUsageConfiguration
        self.address = address
        self.website = website
        self.naicsCode = naicsCode
        self.fundingAccount = fundingAccount
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("dba", dba)
        json.field("tax_id", taxID)
        json.field("credit_usage_configuration", creditUsageConfiguration)
        json.field("debit_usage_configuration", debitUsageConfiguration)
        json.field("address", address)
        json.field("website", website)
        json.field("naics_code", naicsCode)
        json.field("funding_account", fundingAccount)
        json.endObject()
    }
}

/// The schema `TransferPlatformPersonAddress` of Plaid's OpenAPI document.
public struct TransferPlatformPersonAddress: JSONEncodable, RedactedDescription {
    /// The JSON member `city`.
    public var city: String
    /// The JSON member `country`.
    public var country: String
    /// The JSON member `postal_code`.
    public var postalCode: String
    /// The JSON member `region`.
    public var region: String
    /// The JSON member `street`.
    public var street: String
    /// The JSON member `street2`.
    public var street2: String?

    /// Creates a value; omitted members are not sent.
    public init(
        city: String,
        country: String,
        postalCode: String,
        region: String,
        street: String,
        street2: String? = nil
    ) {
        self.city = city
        self.country = country
        self.postalCode = postalCode
        self.region = region
        self.street = street
        self.street2 = street2
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("city", city)
        json.field("country", country)
        json.field("postal_code", postalCode)
        json.field("region", region)
        json.field("street", street)
        json.field("street2", street2)
        json.endObject()
    }
}

/// The schema `TransferPlatformPersonIDNumber` of Plaid's OpenAPI document.
public struct TransferPlatformPersonIDNumber: JSONEncodable, RedactedDescription {
    /// The JSON member `value`.
    public var value: String
    /// The JSON member `type`.
    public var type: IDNumberType

    /// Creates a value; omitted members are not sent.
    public init(
        value: String,
        type: IDNumberType
    ) {
        self.value = value
        self.type = type
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("value", value)
        json.field("type", type)
        json.endObject()
    }
}

/// The schema `TransferPlatformPersonName` of Plaid's OpenAPI document.
public struct TransferPlatformPersonName: JSONEncodable, RedactedDescription {
    /// The JSON member `given_name`.
    public var givenName: String
    /// The JSON member `family_name`.
    public var familyName: String

    /// Creates a value; omitted members are not sent.
    public init(
        givenName: String,
        familyName: String
    ) {
        self.givenName = givenName
        self.familyName = familyName
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("given_name", givenName)
        json.field("family_name", familyName)
        json.endObject()
    }
}

/// The schema `TransferPlatformRequirement` of Plaid's OpenAPI document.
public struct TransferPlatformRequirement: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `requirement_type`.
    public let requirementType: String?
    /// The JSON member `person_id`.
    public let personID: String?

    private static let keys = JSONKeyTable("requirement_type", "person_id")
    public init(json: inout JSONReader) {
        var requirementType: String?
        var personID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requirementType = json.decode()
                case 1: personID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requirementType = requirementType
        self.personID = personID
    }
}

/// The schema `TransferPlatformRequirementSubmission` of Plaid's OpenAPI document.
public struct TransferPlatformRequirementSubmission: JSONEncodable, RedactedDescription {
    /// The JSON member `requirement_type`.
    public var requirementType: String
    /// The JSON member `value`.
    public var value: String
    /// The JSON member `person_id`.
    public var personID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        requirementType: String,
        value: String,
        personID: String? = nil
    ) {
        self.requirementType = requirementType
        self.value = value
        self.personID = personID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("requirement_type", requirementType)
        json.field("value", value)
        json.field("person_id", personID)
        json.endObject()
    }
}

/// The schema `TransferPlatformTOSAcceptanceMetadata` of Plaid's OpenAPI document.
public struct TransferPlatformTOSAcceptanceMetadata: JSONEncodable, RedactedDescription {
    /// The JSON member `agreement_accepted`.
    public var agreementAccepted: Bool
    /// The JSON member `originator_ip_address`.
    public var originatorIpAddress: String
    /// The JSON member `agreement_accepted_at`.
    public var agreementAcceptedAt: Timestamp

    /// Creates a value; omitted members are not sent.
    public init(
        agreementAccepted: Bool,
        originatorIpAddress: String,
        agreementAcceptedAt: Timestamp
    ) {
        self.agreementAccepted = agreementAccepted
        self.originatorIpAddress = originatorIpAddress
        self.agreementAcceptedAt = agreementAcceptedAt
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("agreement_accepted", agreementAccepted)
        json.field("originator_ip_address", originatorIpAddress)
        json.field("agreement_accepted_at", agreementAcceptedAt)
        json.endObject()
    }
}

/// The schema `TransferRecurringSchedule` of Plaid's OpenAPI document.
public struct TransferRecurringSchedule: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `interval_unit`.
    public var intervalUnit: TransferScheduleIntervalUnit
    /// The JSON member `interval_count`.
    public var intervalCount: Int
    /// The JSON member `interval_execution_day`.
    public var intervalExecutionDay: Int
    /// The JSON member `start_date`.
    public var startDate: CalendarDate
    /// The JSON member `end_date`.
    public var endDate: CalendarDate?

    /// Creates a value; omitted members are not sent.
    public init(
        intervalUnit: TransferScheduleIntervalUnit,
        intervalCount: Int,
        intervalExecutionDay: Int,
        startDate: CalendarDate,
        endDate: CalendarDate? = nil
    ) {
        self.intervalUnit = intervalUnit
        self.intervalCount = intervalCount
        self.intervalExecutionDay = intervalExecutionDay
        self.startDate = startDate
        self.endDate = endDate
    }

    private static let keys = JSONKeyTable("interval_unit", "interval_count", "interval_execution_day", "start_date", "end_date")
    public init(json: inout JSONReader) {
        var intervalUnit: TransferScheduleIntervalUnit?
        var intervalCount: Int?
        var intervalExecutionDay: Int?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: intervalUnit = json.decode()
                case 1: intervalCount = json.decode()
                case 2: intervalExecutionDay = json.decode()
                case 3: startDate = json.decode()
                case 4: endDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.intervalUnit = intervalUnit ?? json.missing("TransferRecurringSchedule.interval_unit")
        self.intervalCount = intervalCount ?? json.missing("TransferRecurringSchedule.interval_count")
        self.intervalExecutionDay = intervalExecutionDay ?? json.missing("TransferRecurringSchedule.interval_execution_day")
        self.startDate = startDate ?? json.missing("TransferRecurringSchedule.start_date")
        self.endDate = endDate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("interval_unit", intervalUnit)
        json.field("interval_count", intervalCount)
        json.field("interval_execution_day", intervalExecutionDay)
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.endObject()
    }
}

/// The schema `TransferRefund` of Plaid's OpenAPI document.
public struct TransferRefund: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `transfer_id`.
    public let transferID: String
    /// The JSON member `amount`.
    public let amount: String
    /// The JSON member `status`.
    public let status: TransferRefundStatus
    /// The JSON member `failure_reason`.
    public let failureReason: TransferRefundFailure?
    /// The JSON member `ledger_id`.
    public let ledgerID: String?
    /// The JSON member `created`.
    public let created: Timestamp
    /// The JSON member `network_trace_id`.
    public let networkTraceID: String?

    private static let keys = JSONKeyTable("id", "transfer_id", "amount", "status", "failure_reason", "ledger_id", "created", "network_trace_id")
    public init(json: inout JSONReader) {
        var id: String?
        var transferID: String?
        var amount: String?
        var status: TransferRefundStatus?
        var failureReason: TransferRefundFailure?
        var ledgerID: String?
        var created: Timestamp?
        var networkTraceID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: transferID = json.decode()
                case 2: amount = json.decode()
                case 3: status = json.decode()
                case 4: failureReason = json.decode()
                case 5: ledgerID = json.decode()
                case 6: created = json.decode()
                case 7: networkTraceID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("TransferRefund.id")
        self.transferID = transferID ?? json.missing("TransferRefund.transfer_id")
        self.amount = amount ?? json.missing("TransferRefund.amount")
        self.status = status ?? json.missing("TransferRefund.status")
        self.failureReason = failureReason
        self.ledgerID = ledgerID
        self.created = created ?? json.missing("TransferRefund.created")
        self.networkTraceID = networkTraceID
    }
}

/// The schema `TransferRefundFailure` of Plaid's OpenAPI document.
public struct TransferRefundFailure: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `failure_code`.
    public let failureCode: String?
    /// The JSON member `ach_return_code`.
    public let achReturnCode: String?
    /// The JSON member `description`.
    public let description: String?

    private static let keys = JSONKeyTable("failure_code", "ach_return_code", "description")
    public init(json: inout JSONReader) {
        var failureCode: String?
        var achReturnCode: String?
        var description: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: failureCode = json.decode()
                case 1: achReturnCode = json.decode()
                case 2: description = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.failureCode = failureCode
        self.achReturnCode = achReturnCode
        self.description = description
    }
}

/// The schema `TransferRepayment` of Plaid's OpenAPI document.
public struct TransferRepayment: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `repayment_id`.
    public let repaymentID: String
    /// The JSON member `created`.
    public let created: Timestamp
    /// The JSON member `amount`.
    public let amount: String
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String

    private static let keys = JSONKeyTable("repayment_id", "created", "amount", "iso_currency_code")
    public init(json: inout JSONReader) {
        var repaymentID: String?
        var created: Timestamp?
        var amount: String?
        var isoCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: repaymentID = json.decode()
                case 1: created = json.decode()
                case 2: amount = json.decode()
                case 3: isoCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.repaymentID = repaymentID ?? json.missing("TransferRepayment.repayment_id")
        self.created = created ?? json.missing("TransferRepayment.created")
        self.amount = amount ?? json.missing("TransferRepayment.amount")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferRepayment.iso_currency_code")
    }
}

/// The schema `TransferRepaymentReturn` of Plaid's OpenAPI document.
public struct TransferRepaymentReturn: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `transfer_id`.
    public let transferID: String
    /// The JSON member `event_id`.
    public let eventID: Int
    /// The JSON member `amount`.
    public let amount: String
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String

    private static let keys = JSONKeyTable("transfer_id", "event_id", "amount", "iso_currency_code")
    public init(json: inout JSONReader) {
        var transferID: String?
        var eventID: Int?
        var amount: String?
        var isoCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transferID = json.decode()
                case 1: eventID = json.decode()
                case 2: amount = json.decode()
                case 3: isoCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transferID = transferID ?? json.missing("TransferRepaymentReturn.transfer_id")
        self.eventID = eventID ?? json.missing("TransferRepaymentReturn.event_id")
        self.amount = amount ?? json.missing("TransferRepaymentReturn.amount")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferRepaymentReturn.iso_currency_code")
    }
}

/// The schema `TransferSweep` of Plaid's OpenAPI document.
public struct TransferSweep: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `funding_account_id`.
    public let fundingAccountID: String
    /// The JSON member `ledger_id`.
    public let ledgerID: String?
    /// The JSON member `created`.
    public let created: Timestamp
    /// The JSON member `amount`.
    public let amount: String
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String
    /// The JSON member `settled`.
    public let settled: CalendarDate?
    /// The JSON member `expected_funds_available_date`.
    public let expectedFundsAvailableDate: CalendarDate?
    /// The JSON member `status`.
    public let status: SweepStatus?
    /// The JSON member `trigger`.
    public let trigger: SweepTrigger?
    /// The JSON member `description`.
    public let description: String?
    /// The JSON member `network_trace_id`.
    public let networkTraceID: String?
    /// The JSON member `failure_reason`.
    public let failureReason: SweepFailure?

    private static let keys = JSONKeyTable("id", "funding_account_id", "ledger_id", "created", "amount", "iso_currency_code", "settled", "expected_funds_available_date", "status", "trigger", "description", "network_trace_id", "failure_reason")
    public init(json: inout JSONReader) {
        var id: String?
        var fundingAccountID: String?
        var ledgerID: String?
        var created: Timestamp?
        var amount: String?
        var isoCurrencyCode: String?
        var settled: CalendarDate?
        var expectedFundsAvailableDate: CalendarDate?
        var status: SweepStatus?
        var trigger: SweepTrigger?
        var description: String?
        var networkTraceID: String?
        var failureReason: SweepFailure?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: fundingAccountID = json.decode()
                case 2: ledgerID = json.decode()
                case 3: created = json.decode()
                case 4: amount = json.decode()
                case 5: isoCurrencyCode = json.decode()
                case 6: settled = json.decode()
                case 7: expectedFundsAvailableDate = json.decode()
                case 8: status = json.decode()
                case 9: trigger = json.decode()
                case 10: description = json.decode()
                case 11: networkTraceID = json.decode()
                case 12: failureReason = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("TransferSweep.id")
        self.fundingAccountID = fundingAccountID ?? json.missing("TransferSweep.funding_account_id")
        self.ledgerID = ledgerID
        self.created = created ?? json.missing("TransferSweep.created")
        self.amount = amount ?? json.missing("TransferSweep.amount")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferSweep.iso_currency_code")
        self.settled = settled
        self.expectedFundsAvailableDate = expectedFundsAvailableDate
        self.status = status
        self.trigger = trigger
        self.description = description
        self.networkTraceID = networkTraceID
        self.failureReason = failureReason
    }
}

/// The schema `TransferUserAddressInRequest` of Plaid's OpenAPI document.
public struct TransferUserAddressInRequest: JSONEncodable, RedactedDescription {
    /// The JSON member `street`.
    public var street: String?
    /// The JSON member `city`.
    public var city: String?
    /// The JSON member `region`.
    public var region: String?
    /// The JSON member `postal_code`.
    public var postalCode: String?
    /// The JSON member `country`.
    public var country: String?

    /// Creates a value; omitted members are not sent.
    public init(
        street: String? = nil,
        city: String? = nil,
        region: String? = nil,
        postalCode: String? = nil,
        country: String? = nil
    ) {
        self.street = street
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("street", street)
        json.field("city", city)
        json.field("region", region)
        json.field("postal_code", postalCode)
        json.field("country", country)
        json.endObject()
    }
}

/// The schema `TransferUserAddressInResponse` of Plaid's OpenAPI document.
public struct TransferUserAddressInResponse: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `street`.
    public let street: String?
    /// The JSON member `city`.
    public let city: String?
    /// The JSON member `region`.
    public let region: String?
    /// The JSON member `postal_code`.
    public let postalCode: String?
    /// The JSON member `country`.
    public let country: String?

    private static let keys = JSONKeyTable("street", "city", "region", "postal_code", "country")
    public init(json: inout JSONReader) {
        var street: String?
        var city: String?
        var region: String?
        var postalCode: String?
        var country: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: street = json.decode()
                case 1: city = json.decode()
                case 2: region = json.decode()
                case 3: postalCode = json.decode()
                case 4: country = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.street = street
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country
    }
}

/// The schema `TransferUserInRequest` of Plaid's OpenAPI document.
public struct TransferUserInRequest: JSONEncodable, RedactedDescription {
    /// The JSON member `legal_name`.
    public var legalName: String
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `address`.
    public var address: TransferUserAddressInRequest?

    /// Creates a value; omitted members are not sent.
    public init(
        legalName: String,
        phoneNumber: String? = nil,
        emailAddress: String? = nil,
        address: TransferUserAddressInRequest? = nil
    ) {
        self.legalName = legalName
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
        self.address = address
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("legal_name", legalName)
        json.field("phone_number", phoneNumber)
        json.field("email_address", emailAddress)
        json.field("address", address)
        json.endObject()
    }
}

/// The schema `TransferUserInRequestDeprecated` of Plaid's OpenAPI document.
public struct TransferUserInRequestDeprecated: JSONEncodable, RedactedDescription {
    /// The JSON member `legal_name`.
    public var legalName: String?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `address`.
    public var address: TransferUserAddressInRequest?

    /// Creates a value; omitted members are not sent.
    public init(
        legalName: String? = nil,
        phoneNumber: String? = nil,
        emailAddress: String? = nil,
        address: TransferUserAddressInRequest? = nil
    ) {
        self.legalName = legalName
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
        self.address = address
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("legal_name", legalName)
        json.field("phone_number", phoneNumber)
        json.field("email_address", emailAddress)
        json.field("address", address)
        json.endObject()
    }
}

/// The schema `TransferUserInResponse` of Plaid's OpenAPI document.
public struct TransferUserInResponse: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `legal_name`.
    public let legalName: String
    /// The JSON member `phone_number`.
    public let phoneNumber: String?
    /// The JSON member `email_address`.
    public let emailAddress: String?
    /// The JSON member `address`.
    public let address: TransferUserAddressInResponse?

    private static let keys = JSONKeyTable("legal_name", "phone_number", "email_address", "address")
    public init(json: inout JSONReader) {
        var legalName: String?
        var phoneNumber: String?
        var emailAddress: String?
        var address: TransferUserAddressInResponse?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: legalName = json.decode()
                case 1: phoneNumber = json.decode()
                case 2: emailAddress = json.decode()
                case 3: address = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.legalName = legalName ?? json.missing("TransferUserInResponse.legal_name")
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
        self.address = address
    }
}

/// The schema `TransferWireDetails` of Plaid's OpenAPI document.
public struct TransferWireDetails: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `message_to_beneficiary`.
    public var messageToBeneficiary: String?
    /// The JSON member `wire_return_fee`.
    public var wireReturnFee: String?

    /// Creates a value; omitted members are not sent.
    public init(
        messageToBeneficiary: String? = nil,
        wireReturnFee: String? = nil
    ) {
        self.messageToBeneficiary = messageToBeneficiary
        self.wireReturnFee = wireReturnFee
    }

    private static let keys = JSONKeyTable("message_to_beneficiary", "wire_return_fee")
    public init(json: inout JSONReader) {
        var messageToBeneficiary: String?
        var wireReturnFee: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: messageToBeneficiary = json.decode()
                case 1: wireReturnFee = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.messageToBeneficiary = messageToBeneficiary
        self.wireReturnFee = wireReturnFee
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("message_to_beneficiary", messageToBeneficiary)
        json.field("wire_return_fee", wireReturnFee)
        json.endObject()
    }
}
