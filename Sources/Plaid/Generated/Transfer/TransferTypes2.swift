// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// What Plaid guarantees of a transfer.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferGuaranteeDetails: JSONObjectDecodable, RedactedDescription {
    /// The sum that is guaranteed now, such as `10.00`.
    ///
    /// It grows as the parts of `schedule` come due.
    public let guaranteedAmount: String
    /// The parts of the sum, each with the time after which it is guaranteed.
    public let schedule: [TransferGuaranteeScheduleItem]

    private static let keys = JSONKeyTable("guaranteed_amount", "schedule")
    public init(json: inout JSONReader) {
        var guaranteedAmount: String?
        var schedule: [TransferGuaranteeScheduleItem]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: guaranteedAmount = json.decode()
                case 1: schedule = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.guaranteedAmount = guaranteedAmount ?? json.missing("TransferGuaranteeDetails.guaranteed_amount")
        self.schedule = schedule ?? json.missing("TransferGuaranteeDetails.schedule")
    }
}

/// A part of a guaranteed sum.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferGuaranteeScheduleItem: JSONObjectDecodable, RedactedDescription {
    /// The part, such as `10.00`.
    public let amount: String
    /// After how many business days the part is guaranteed; `0` for at once.
    public let observationWindowBusinessDays: Int
    /// When the part is guaranteed, in UTC; `null` when it is at once.
    public let observationWindowExpirationTime: Timestamp?

    private static let keys = JSONKeyTable("amount", "observation_window_business_days", "observation_window_expiration_time")
    public init(json: inout JSONReader) {
        var amount: String?
        var observationWindowBusinessDays: Int?
        var observationWindowExpirationTime: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: observationWindowBusinessDays = json.decode()
                case 2: observationWindowExpirationTime = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount ?? json.missing("TransferGuaranteeScheduleItem.amount")
        self.observationWindowBusinessDays = observationWindowBusinessDays ?? json.missing("TransferGuaranteeScheduleItem.observation_window_business_days")
        self.observationWindowExpirationTime = observationWindowExpirationTime
    }
}

/// A transfer that the user is to complete in Link.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate).
public struct TransferIntentCreate: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the transfer intent.
    ///
    /// Pass it to `/link/token/create`.
    public let id: String
    /// When it was created, in UTC.
    public let created: Timestamp
    /// Whether the user has completed it: `PENDING`, `SUCCEEDED` or `FAILED`.
    public let status: TransferIntentStatus
    /// The user's account; absent until it is chosen.
    public let accountID: AccountID?
    /// Your account of an older integration.
    @available(*, deprecated, message: "Use `fundingAccountID` or `ledgerID`.")
    public var originationAccountID: String { deprecatedOriginationAccountID }
    private let deprecatedOriginationAccountID: String
    /// Your account that the money comes from or goes to.
    public let fundingAccountID: String
    /// The amount as a decimal text with two digits, such as `10.00`.
    ///
    /// Always positive; `type` gives the direction.
    public let amount: String
    /// The direction: `PAYMENT` takes money from the user, `DISBURSEMENT` pays money to the user.
    public let mode: TransferIntentCreateMode
    /// The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`.
    ///
    /// It decides speed, limits and cost.
    ///
    /// The default is `same-day-ach`.
    public let network: TransferIntentCreateNetwork?
    /// The SEC code of an ACH transfer, which says how the user agreed to it; absent for other networks.
    public let achClass: ACHClass?
    /// The account holder.
    public let user: TransferUserInResponse
    /// What the user finds on the bank statement.
    public let description: String
    /// Pairs of text that you want to find again.
    ///
    /// Plaid does not look at them.
    ///
    /// At most 50 members.
    public let metadata: [String: String]?
    /// The ISO 4217 code of the currency, usually `USD`.
    public let isoCurrencyCode: String
    /// Whether to decline the transfer if Plaid does not guarantee it.
    public let requireGuarantee: Bool?

    private static let keys = JSONKeyTable("id", "created", "status", "account_id", "origination_account_id", "funding_account_id", "amount", "mode", "network", "ach_class", "user", "description", "metadata", "iso_currency_code", "require_guarantee")
    public init(json: inout JSONReader) {
        var id: String?
        var created: Timestamp?
        var status: TransferIntentStatus?
        var accountID: AccountID?
        var originationAccountID: String?
        var fundingAccountID: String?
        var amount: String?
        var mode: TransferIntentCreateMode?
        var network: TransferIntentCreateNetwork?
        var achClass: ACHClass?
        var user: TransferUserInResponse?
        var description: String?
        var metadata: [String: String]?
        var isoCurrencyCode: String?
        var requireGuarantee: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: created = json.decode()
                case 2: status = json.decode()
                case 3: accountID = json.decode()
                case 4: originationAccountID = json.decode()
                case 5: fundingAccountID = json.decode()
                case 6: amount = json.decode()
                case 7: mode = json.decode()
                case 8: network = json.decode()
                case 9: achClass = json.decode()
                case 10: user = json.decode()
                case 11: description = json.decode()
                case 12: metadata = json.decode()
                case 13: isoCurrencyCode = json.decode()
                case 14: requireGuarantee = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("TransferIntentCreate.id")
        self.created = created ?? json.missing("TransferIntentCreate.created")
        self.status = status ?? json.missing("TransferIntentCreate.status")
        self.accountID = accountID
        self.deprecatedOriginationAccountID = originationAccountID ?? json.missing("TransferIntentCreate.origination_account_id")
        self.fundingAccountID = fundingAccountID ?? json.missing("TransferIntentCreate.funding_account_id")
        self.amount = amount ?? json.missing("TransferIntentCreate.amount")
        self.mode = mode ?? json.missing("TransferIntentCreate.mode")
        self.network = network
        self.achClass = achClass
        self.user = user ?? json.missing("TransferIntentCreate.user")
        self.description = description ?? json.missing("TransferIntentCreate.description")
        self.metadata = metadata
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferIntentCreate.iso_currency_code")
        self.requireGuarantee = requireGuarantee
    }
}

/// A transfer that the user completes in Link, with its outcome.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentget).
public struct TransferIntentGet: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the transfer intent.
    ///
    /// Pass it to `/link/token/create`.
    public let id: String
    /// When it was created, in UTC.
    public let created: Timestamp
    /// Whether the user has completed it: `PENDING`, `SUCCEEDED` or `FAILED`.
    public let status: TransferIntentStatus
    /// The transfer that was made; `null` unless it succeeded.
    public let transferID: String?
    /// Why it failed; `null` unless it did.
    public let failureReason: TransferIntentGetFailureReason?
    /// The decision on the transfer; `null` before there is one.
    public let authorizationDecision: TransferIntentAuthorizationDecision?
    /// Why the decision was made; `null` before there is one.
    public let authorizationDecisionRationale: TransferAuthorizationDecisionRationale?
    /// The user's account; absent until it is chosen.
    public let accountID: AccountID?
    /// Your account of an older integration.
    @available(*, deprecated, message: "Use `fundingAccountID` or `ledgerID`.")
    public var originationAccountID: String { deprecatedOriginationAccountID }
    private let deprecatedOriginationAccountID: String
    /// Your account that the money comes from or goes to.
    public let fundingAccountID: String
    /// The amount as a decimal text with two digits, such as `10.00`.
    ///
    /// Always positive; `type` gives the direction.
    public let amount: String
    /// The direction: `PAYMENT` takes money from the user, `DISBURSEMENT` pays money to the user.
    public let mode: TransferIntentCreateMode
    /// The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`.
    ///
    /// It decides speed, limits and cost.
    ///
    /// The default is `same-day-ach`.
    public let network: TransferIntentCreateNetwork?
    /// The SEC code of an ACH transfer, which says how the user agreed to it; absent for other networks.
    public let achClass: ACHClass?
    /// The account holder.
    public let user: TransferUserInResponse
    /// What the user finds on the bank statement.
    public let description: String
    /// Pairs of text that you want to find again.
    ///
    /// Plaid does not look at them.
    ///
    /// At most 50 members.
    public let metadata: [String: String]?
    /// The ISO 4217 code of the currency, usually `USD`.
    public let isoCurrencyCode: String
    /// Whether to decline the transfer if Plaid does not guarantee it.
    public let requireGuarantee: Bool?
    /// Whether Plaid guarantees the transfer; `null` unless you use guarantees.
    public let guaranteeDecision: TransferAuthorizationGuaranteeDecision?
    /// Why Plaid does not guarantee the transfer; `null` when it does.
    public let guaranteeDecisionRationale: TransferAuthorizationGuaranteeDecisionRationale?

    private static let keys = JSONKeyTable("id", "created", "status", "transfer_id", "failure_reason", "authorization_decision", "authorization_decision_rationale", "account_id", "origination_account_id", "funding_account_id", "amount", "mode", "network", "ach_class", "user", "description", "metadata", "iso_currency_code", "require_guarantee", "guarantee_decision", "guarantee_decision_rationale")
    public init(json: inout JSONReader) {
        var id: String?
        var created: Timestamp?
        var status: TransferIntentStatus?
        var transferID: String?
        var failureReason: TransferIntentGetFailureReason?
        var authorizationDecision: TransferIntentAuthorizationDecision?
        var authorizationDecisionRationale: TransferAuthorizationDecisionRationale?
        var accountID: AccountID?
        var originationAccountID: String?
        var fundingAccountID: String?
        var amount: String?
        var mode: TransferIntentCreateMode?
        var network: TransferIntentCreateNetwork?
        var achClass: ACHClass?
        var user: TransferUserInResponse?
        var description: String?
        var metadata: [String: String]?
        var isoCurrencyCode: String?
        var requireGuarantee: Bool?
        var guaranteeDecision: TransferAuthorizationGuaranteeDecision?
        var guaranteeDecisionRationale: TransferAuthorizationGuaranteeDecisionRationale?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: created = json.decode()
                case 2: status = json.decode()
                case 3: transferID = json.decode()
                case 4: failureReason = json.decode()
                case 5: authorizationDecision = json.decode()
                case 6: authorizationDecisionRationale = json.decode()
                case 7: accountID = json.decode()
                case 8: originationAccountID = json.decode()
                case 9: fundingAccountID = json.decode()
                case 10: amount = json.decode()
                case 11: mode = json.decode()
                case 12: network = json.decode()
                case 13: achClass = json.decode()
                case 14: user = json.decode()
                case 15: description = json.decode()
                case 16: metadata = json.decode()
                case 17: isoCurrencyCode = json.decode()
                case 18: requireGuarantee = json.decode()
                case 19: guaranteeDecision = json.decode()
                case 20: guaranteeDecisionRationale = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("TransferIntentGet.id")
        self.created = created ?? json.missing("TransferIntentGet.created")
        self.status = status ?? json.missing("TransferIntentGet.status")
        self.transferID = transferID
        self.failureReason = failureReason
        self.authorizationDecision = authorizationDecision
        self.authorizationDecisionRationale = authorizationDecisionRationale
        self.accountID = accountID
        self.deprecatedOriginationAccountID = originationAccountID ?? json.missing("TransferIntentGet.origination_account_id")
        self.fundingAccountID = fundingAccountID ?? json.missing("TransferIntentGet.funding_account_id")
        self.amount = amount ?? json.missing("TransferIntentGet.amount")
        self.mode = mode ?? json.missing("TransferIntentGet.mode")
        self.network = network
        self.achClass = achClass
        self.user = user ?? json.missing("TransferIntentGet.user")
        self.description = description ?? json.missing("TransferIntentGet.description")
        self.metadata = metadata
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferIntentGet.iso_currency_code")
        self.requireGuarantee = requireGuarantee
        self.guaranteeDecision = guaranteeDecision
        self.guaranteeDecisionRationale = guaranteeDecisionRationale
    }
}

/// Why a transfer intent failed.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentget).
public struct TransferIntentGetFailureReason: JSONObjectDecodable, RedactedDescription {
    /// The broad kind of error.
    public let errorType: String?
    /// The exact error.
    public let errorCode: String?
    /// An explanation for developers.
    ///
    /// It may change.
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

/// The balances of a Plaid Ledger.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerget).
public struct TransferLedgerBalance: JSONObjectDecodable, RedactedDescription {
    /// What can be paid out, as a decimal text.
    public let available: String
    /// What has been received and is not available yet, as a decimal text.
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

/// A change of a ledger's balance.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgereventlist).
public struct TransferLedgerEvent: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the event.
    public let ledgerEventID: String
    /// The ledger whose balance changed.
    public let ledgerID: String
    /// The amount of the change as a decimal text.
    ///
    /// Compare the balances for its direction.
    public let amount: String
    /// The transfer that caused it; `null` without one.
    public let transferID: String?
    /// The refund that caused it; `null` without one.
    public let refundID: String?
    /// The sweep that caused it; `null` without one.
    public let sweepID: String?
    /// What happened.
    public let description: String
    /// The pending balance afterwards, as a decimal text.
    public let pendingBalance: String
    /// The available balance afterwards, as a decimal text.
    public let availableBalance: String
    /// Which of the balances changed.
    public let type: String
    /// When it happened, in UTC.
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

/// How much of your limits is used, as decimal fractions: `0.5` is half.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget).
public struct TransferMetricsGetAuthorizationUsage: JSONObjectDecodable, RedactedDescription {
    /// The used part of the daily limit of credits.
    public let dailyCreditUtilization: String?
    /// The used part of the daily limit of debits.
    public let dailyDebitUtilization: String?
    /// The used part of the monthly limit of credits.
    public let monthlyCreditUtilization: String?
    /// The used part of the monthly limit of debits.
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

/// How many debits are returned.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget).
public struct TransferMetricsGetReturnRates: JSONObjectDecodable, RedactedDescription {
    /// The rates of the last 60 days; `null` when there are too few.
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

/// How many debits are returned, as decimal fractions: `0.01` is 1%.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget).
public struct TransferMetricsGetReturnRatesOverInterval: JSONObjectDecodable, RedactedDescription {
    /// The rate of all returns.
    ///
    /// Nacha allows 15%.
    public let overallReturnRate: String?
    /// The rate of returns because the user disputes the debit.
    ///
    /// Nacha allows 0.5%.
    public let unauthorizedReturnRate: String?
    /// The rate of returns because of wrong account data.
    ///
    /// Nacha allows 3%.
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

/// An originator's postal address.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit).
public struct TransferOriginatorAddress: JSONEncodable, RedactedDescription {
    /// The city.
    public var city: String
    /// The street with house number.
    public var street: String
    /// The state or region, such as `CA`.
    public var region: String
    /// The postal code as text; leading zeros count.
    public var postalCode: String
    /// The country as an ISO 3166-1 alpha-2 code.
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

/// What Plaid reviews about an originator.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit).
public struct TransferOriginatorDiligence: JSONEncodable, RedactedDescription {
    /// The name that the originator does business under.
    public var dba: String
    /// The originator's tax number.
    public var taxID: SensitiveString
    /// The expected credits.
    public var creditUsageConfiguration: TransferCreditUsageConfiguration?
    /// The expected debits.
    public var debitUsageConfiguration: TransferDebitUsageConfiguration?
    /// The originator's address.
    public var address: TransferOriginatorAddress
    /// The originator's website.
    public var website: String
    /// The originator's NAICS industry code.
    ///
    /// Exactly 6 characters.
    public var naicsCode: String
    /// The originator's account that pays and receives money.
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

/// The home address of a person.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformpersoncreate).
public struct TransferPlatformPersonAddress: JSONEncodable, RedactedDescription {
    /// The city.
    public var city: String
    /// The country as an ISO 3166-1 alpha-2 code.
    public var country: String
    /// The postal code as text; leading zeros count.
    public var postalCode: String
    /// The state or region, such as `CA`.
    public var region: String
    /// The street with house number.
    public var street: String
    /// The apartment or suite.
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

/// The identity number of a person.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformpersoncreate).
public struct TransferPlatformPersonIDNumber: JSONEncodable, RedactedDescription {
    /// The number, without spaces and dashes.
    public var value: String
    /// The kind of number, such as `us_ssn`.
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

/// The name of a person.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformpersoncreate).
public struct TransferPlatformPersonName: JSONEncodable, RedactedDescription {
    /// The first name.
    public var givenName: String
    /// The last name.
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

/// Something that an originator still has to submit.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorget).
public struct TransferPlatformRequirement: JSONObjectDecodable, RedactedDescription {
    /// What is to be submitted.
    public let requirementType: String?
    /// The person that it concerns; `null` or absent when it concerns the company.
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

/// An answer to a requirement.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformrequirementsubmit).
public struct TransferPlatformRequirementSubmission: JSONEncodable, RedactedDescription {
    /// What is submitted.
    public var requirementType: String
    /// The answer.
    public var value: String
    /// The person that it concerns; absent when it concerns the company.
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

/// When and from where an originator accepted the terms.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformoriginatorcreate).
public struct TransferPlatformTOSAcceptanceMetadata: JSONEncodable, RedactedDescription {
    /// Whether the terms were accepted.
    public var agreementAccepted: Bool
    /// The IP address from which they were accepted.
    public var originatorIpAddress: String
    /// When they were accepted, in UTC.
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

/// When the transfers of a recurring transfer are made.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget).
public struct TransferRecurringSchedule: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The unit: `week` or `month`.
    public var intervalUnit: TransferScheduleIntervalUnit
    /// The number of units between two transfers: 2 and `week` is every two weeks.
    public var intervalCount: Int
    /// The day within the interval.
    ///
    /// For weeks 1 is Monday and 5 is Friday. For months the day of the month from 1 to 28, or from -1, the last day,
    /// to -5.
    public var intervalExecutionDay: Int
    /// The transfers begin on the first execution day on or after this date.
    public var startDate: CalendarDate
    /// The transfers end on the last execution day on or before this date; `null` for no end.
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

/// Money that goes back to a user after a debit.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferRefund: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the refund.
    public let id: String
    /// The debit that is refunded.
    public let transferID: String
    /// The amount as a positive decimal text with two digits, such as `10.00`.
    public let amount: String
    /// The current status.
    public let status: TransferRefundStatus
    /// Why the refund failed or was returned; `null` otherwise.
    public let failureReason: TransferRefundFailure?
    /// The Plaid Ledger that the money comes from or goes to.
    ///
    /// Absent means your default ledger.
    public let ledgerID: String?
    /// When it was created, in UTC.
    public let created: Timestamp
    /// The trace number of the payment network; `null` until the transfer has been posted.
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

/// Why a movement of money failed or was returned.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferRefundFailure: JSONObjectDecodable, RedactedDescription {
    /// The code of the payment network, such as `R01`; `null` unless it was returned.
    public let failureCode: String?
    /// The ACH return code, such as `R01`; `null` unless it was returned.
    @available(*, deprecated, message: "Use `failureCode`.")
    public var achReturnCode: String? { deprecatedAchReturnCode }
    private let deprecatedAchReturnCode: String?
    /// An explanation for people.
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
        self.deprecatedAchReturnCode = achReturnCode
        self.description = description
    }
}

/// What Plaid pays you for guaranteed transfers that were returned.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#transferrepaymentlist).
public struct TransferRepayment: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the repayment.
    public let repaymentID: String
    /// When it was created, in UTC.
    public let created: Timestamp
    /// The amount as a decimal text, as it appears in your account.
    public let amount: String
    /// The ISO 4217 code of the currency, usually `USD`.
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

/// A returned transfer that a repayment covers.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#transferrepaymentreturnlist).
public struct TransferRepaymentReturn: JSONObjectDecodable, RedactedDescription {
    /// The guaranteed transfer that was returned.
    public let transferID: String
    /// The number of its `returned` event.
    ///
    /// 0 or more.
    public let eventID: Int
    /// The amount of the returned transfer as a decimal text.
    public let amount: String
    /// The ISO 4217 code of the currency, usually `USD`.
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

/// A movement of money between Plaid and your account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit).
public struct TransferSweep: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the sweep.
    public let id: String
    /// Your account that the money comes from or goes to.
    public let fundingAccountID: String
    /// The Plaid Ledger that the money comes from or goes to.
    ///
    /// Absent means your default ledger.
    public let ledgerID: String?
    /// When it was created, in UTC.
    public let created: Timestamp
    /// The amount as a signed decimal text: negative when money leaves your account.
    public let amount: String
    /// The ISO 4217 code of the currency, usually `USD`.
    public let isoCurrencyCode: String
    /// The date of settlement; `null` until then.
    public let settled: CalendarDate?
    /// When a deposit is expected to be available in the ledger; `null` otherwise.
    public let expectedFundsAvailableDate: CalendarDate?
    /// The current status.
    public let status: SweepStatus?
    /// What caused the sweep.
    public let trigger: SweepTrigger?
    /// What you find on your bank statement.
    public let description: String?
    /// The trace number of the payment network; `null` until the transfer has been posted.
    public let networkTraceID: String?
    /// Why the sweep failed or was returned; `null` otherwise.
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

/// The account holder's postal address.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferUserAddressInRequest: JSONEncodable, RedactedDescription {
    /// The street with house number.
    public var street: String?
    /// The city.
    public var city: String?
    /// The state or region, such as `CA`.
    public var region: String?
    /// The postal code as text; leading zeros count.
    public var postalCode: String?
    /// The country as an ISO 3166-1 alpha-2 code.
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

/// The account holder's postal address.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferUserAddressInResponse: JSONObjectDecodable, RedactedDescription {
    /// The street with house number.
    public let street: String?
    /// The city.
    public let city: String?
    /// The state or region, such as `CA`.
    public let region: String?
    /// The postal code as text; leading zeros count.
    public let postalCode: String?
    /// The country as an ISO 3166-1 alpha-2 code.
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

/// The account holder of a transfer.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcreate).
public struct TransferUserInRequest: JSONEncodable, RedactedDescription {
    /// The account holder's legal name.
    public var legalName: String
    /// The account holder's telephone number.
    public var phoneNumber: String?
    /// The account holder's email address.
    public var emailAddress: String?
    /// The account holder's postal address.
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

/// The account holder of a transfer.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercreate).
public struct TransferUserInRequestDeprecated: JSONEncodable, RedactedDescription {
    /// The account holder's legal name.
    public var legalName: String?
    /// The account holder's telephone number.
    public var phoneNumber: String?
    /// The account holder's email address.
    public var emailAddress: String?
    /// The account holder's postal address.
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
