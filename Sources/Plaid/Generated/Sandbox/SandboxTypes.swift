// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `CustomSandboxTransaction` of Plaid's OpenAPI document.
public struct CustomSandboxTransaction: JSONEncodable, RedactedDescription {
    /// The JSON member `date_transacted`.
    public var dateTransacted: CalendarDate
    /// The JSON member `date_posted`.
    public var datePosted: CalendarDate
    /// The JSON member `amount`.
    public var amount: Decimal
    /// The JSON member `description`.
    public var description: String
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: String?

    /// Creates a value; omitted members are not sent.
    public init(
        dateTransacted: CalendarDate,
        datePosted: CalendarDate,
        amount: Decimal,
        description: String,
        isoCurrencyCode: String? = nil
    ) {
        self.dateTransacted = dateTransacted
        self.datePosted = datePosted
        self.amount = amount
        self.description = description
        self.isoCurrencyCode = isoCurrencyCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("date_transacted", dateTransacted)
        json.field("date_posted", datePosted)
        json.field("amount", amount)
        json.field("description", description)
        json.field("iso_currency_code", isoCurrencyCode)
        json.endObject()
    }
}

/// The schema `SandboxBankIncomeWebhookFireRequestWebhookFields` of Plaid's OpenAPI document.
public struct SandboxBankIncomeWebhookFireRequestWebhookFields: JSONEncodable, RedactedDescription {
    /// The JSON member `user_id`.
    public var userID: String
    /// The JSON member `bank_income_refresh_complete_result`.
    public var bankIncomeRefreshCompleteResult: BankIncomeRefreshCompleteResult?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String,
        bankIncomeRefreshCompleteResult: BankIncomeRefreshCompleteResult? = nil
    ) {
        self.userID = userID
        self.bankIncomeRefreshCompleteResult = bankIncomeRefreshCompleteResult
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("bank_income_refresh_complete_result", bankIncomeRefreshCompleteResult)
        json.endObject()
    }
}

/// The schema `SandboxProcessorTokenCreateRequestOptions` of Plaid's OpenAPI document.
public struct SandboxProcessorTokenCreateRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `override_username`.
    public var overrideUsername: String?
    /// The JSON member `override_password`.
    public var overridePassword: SensitiveString?

    /// Creates a value; omitted members are not sent.
    public init(
        overrideUsername: String? = nil,
        overridePassword: SensitiveString? = nil
    ) {
        self.overrideUsername = overrideUsername
        self.overridePassword = overridePassword
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("override_username", overrideUsername)
        json.field("override_password", overridePassword)
        json.endObject()
    }
}

/// The schema `SandboxPublicTokenCreateRequestIncomeVerificationBankIncome` of Plaid's OpenAPI document.
public struct SandboxPublicTokenCreateRequestIncomeVerificationBankIncome: JSONEncodable, RedactedDescription {
    /// The JSON member `days_requested`.
    public var daysRequested: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        daysRequested: Int? = nil
    ) {
        self.daysRequested = daysRequested
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("days_requested", daysRequested)
        json.endObject()
    }
}

/// The schema `SandboxPublicTokenCreateRequestOptions` of Plaid's OpenAPI document.
public struct SandboxPublicTokenCreateRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `webhook`.
    public var webhook: String?
    /// The JSON member `override_username`.
    public var overrideUsername: String?
    /// The JSON member `override_password`.
    public var overridePassword: SensitiveString?
    /// The JSON member `transactions`.
    public var transactions: SandboxPublicTokenCreateRequestOptionsTransactions?
    /// The JSON member `statements`.
    public var statements: SandboxPublicTokenCreateRequestOptionsStatements?
    /// The JSON member `income_verification`.
    public var incomeVerification: SandboxPublicTokenCreateRequestOptionsIncomeVerification?

    /// Creates a value; omitted members are not sent.
    public init(
        webhook: String? = nil,
        overrideUsername: String? = nil,
        overridePassword: SensitiveString? = nil,
        transactions: SandboxPublicTokenCreateRequestOptionsTransactions? = nil,
        statements: SandboxPublicTokenCreateRequestOptionsStatements? = nil,
        incomeVerification: SandboxPublicTokenCreateRequestOptionsIncomeVerification? = nil
    ) {
        self.webhook = webhook
        self.overrideUsername = overrideUsername
        self.overridePassword = overridePassword
        self.transactions = transactions
        self.statements = statements
        self.incomeVerification = incomeVerification
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("webhook", webhook)
        json.field("override_username", overrideUsername)
        json.field("override_password", overridePassword)
        json.field("transactions", transactions)
        json.field("statements", statements)
        json.field("income_verification", incomeVerification)
        json.endObject()
    }
}

/// The schema `SandboxPublicTokenCreateRequestOptionsIncomeVerification` of Plaid's OpenAPI document.
public struct SandboxPublicTokenCreateRequestOptionsIncomeVerification: JSONEncodable, RedactedDescription {
    /// The JSON member `income_source_types`.
    public var incomeSourceTypes: [IncomeVerificationSourceType]?
    /// The JSON member `bank_income`.
    public var bankIncome: SandboxPublicTokenCreateRequestIncomeVerificationBankIncome?

    /// Creates a value; omitted members are not sent.
    public init(
        incomeSourceTypes: [IncomeVerificationSourceType]? = nil,
        bankIncome: SandboxPublicTokenCreateRequestIncomeVerificationBankIncome? = nil
    ) {
        self.incomeSourceTypes = incomeSourceTypes
        self.bankIncome = bankIncome
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("income_source_types", incomeSourceTypes)
        json.field("bank_income", bankIncome)
        json.endObject()
    }
}

/// The schema `SandboxPublicTokenCreateRequestOptionsStatements` of Plaid's OpenAPI document.
public struct SandboxPublicTokenCreateRequestOptionsStatements: JSONEncodable, RedactedDescription {
    /// The JSON member `start_date`.
    public var startDate: CalendarDate
    /// The JSON member `end_date`.
    public var endDate: CalendarDate

    /// Creates a value; omitted members are not sent.
    public init(
        startDate: CalendarDate,
        endDate: CalendarDate
    ) {
        self.startDate = startDate
        self.endDate = endDate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.endObject()
    }
}

/// The schema `SandboxPublicTokenCreateRequestOptionsTransactions` of Plaid's OpenAPI document.
public struct SandboxPublicTokenCreateRequestOptionsTransactions: JSONEncodable, RedactedDescription {
    /// The JSON member `start_date`.
    public var startDate: CalendarDate?
    /// The JSON member `end_date`.
    public var endDate: CalendarDate?
    /// The JSON member `days_requested`.
    public var daysRequested: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        startDate: CalendarDate? = nil,
        endDate: CalendarDate? = nil,
        daysRequested: Int? = nil
    ) {
        self.startDate = startDate
        self.endDate = endDate
        self.daysRequested = daysRequested
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.field("days_requested", daysRequested)
        json.endObject()
    }
}

/// The schema `TransferTestClock` of Plaid's OpenAPI document.
public struct TransferTestClock: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `test_clock_id`.
    public let testClockID: String
    /// The JSON member `virtual_time`.
    public let virtualTime: Timestamp

    private static let keys = JSONKeyTable("test_clock_id", "virtual_time")
    public init(json: inout JSONReader) {
        var testClockID: String?
        var virtualTime: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: testClockID = json.decode()
                case 1: virtualTime = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.testClockID = testClockID ?? json.missing("TransferTestClock.test_clock_id")
        self.virtualTime = virtualTime ?? json.missing("TransferTestClock.virtual_time")
    }
}
