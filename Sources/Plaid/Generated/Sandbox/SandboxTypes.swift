// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// A transaction to add to a test Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate).
public struct CustomSandboxTransaction: JSONEncodable, RedactedDescription {
    /// The date on which it occurred; today or at most 14 days ago.
    public var dateTransacted: CalendarDate
    /// The booking date; today or at most 14 days ago.
    public var datePosted: CalendarDate
    /// The amount: positive when money leaves the account, negative when it comes in.
    public var amount: Decimal
    /// The institution's description.
    public var description: String
    /// The ISO 4217 code of the currency.
    ///
    /// The default is `USD`.
    public var isoCurrencyCode: String?
    /// The account that gets the transaction; by default the checking account.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public var accountID: AccountID?

    /// Creates a value; omitted members are not sent.
    public init(
        dateTransacted: CalendarDate,
        datePosted: CalendarDate,
        amount: Decimal,
        description: String,
        isoCurrencyCode: String? = nil,
        accountID: AccountID? = nil
    ) {
        self.dateTransacted = dateTransacted
        self.datePosted = datePosted
        self.amount = amount
        self.description = description
        self.isoCurrencyCode = isoCurrencyCode
        self.accountID = accountID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("date_transacted", dateTransacted)
        json.field("date_posted", datePosted)
        json.field("amount", amount)
        json.field("description", description)
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("account_id", accountID)
        json.endObject()
    }
}

/// Members of a bank income webhook.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook).
public struct SandboxBankIncomeWebhookFireRequestWebhookFields: JSONEncodable, RedactedDescription {
    /// The identifier of the user from `/user/create`.
    public var userID: String
    /// Whether the refresh succeeded.
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

/// How the update turns out.
///
/// Added after version 1.697.4 of Plaid's document.
public struct SandboxCraServicingSimulateRequestOptions: JSONEncodable, RedactedDescription {
    /// The last day of the transactions in the report; by default today.
    public var transactionsEndDate: CalendarDate?
    /// The error that the webhook reports, instead of a success.
    public var errorWebhookCode: SandboxCraServicingSimulateErrorWebhookCode?

    /// Creates a value; omitted members are not sent.
    public init(
        transactionsEndDate: CalendarDate? = nil,
        errorWebhookCode: SandboxCraServicingSimulateErrorWebhookCode? = nil
    ) {
        self.transactionsEndDate = transactionsEndDate
        self.errorWebhookCode = errorWebhookCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("transactions_end_date", transactionsEndDate)
        json.field("error_webhook_code", errorWebhookCode)
        json.endObject()
    }
}

/// Values for the webhook that is sent.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook).
public struct SandboxItemFireWebhookRequestOptions: JSONEncodable, RedactedDescription {
    /// The number in the webhook `DEFAULT_UPDATE` of transactions.
    ///
    /// 0 or more.
    public var newTransactions: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        newTransactions: Int? = nil
    ) {
        self.newTransactions = newTransactions
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("new_transactions", newTransactions)
        json.endObject()
    }
}

/// The type of ``SandboxProcessorTokenCreateRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxprocessor_tokencreate).
public struct SandboxProcessorTokenCreateRequestOptions: JSONEncodable, RedactedDescription {
    /// The test user; it decides what data the Item has.
    ///
    /// The default is `user_good`.
    ///
    /// The default is `user_good`.
    public var overrideUsername: String?
    /// The password of the test user; for `user_custom`, the data as JSON.
    ///
    /// The default is `pass_good`.
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

/// The type of ``SandboxPublicTokenCreateRequestOptionsIncomeVerification/bankIncome``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate).
public struct SandboxPublicTokenCreateRequestIncomeVerificationBankIncome: JSONEncodable, RedactedDescription {
    /// How many days of history the Item has.
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

/// Settings of a test Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate).
public struct SandboxPublicTokenCreateRequestOptions: JSONEncodable, RedactedDescription {
    /// The URL that receives the Item's webhooks.
    public var webhook: String?
    /// The test user; it decides what data the Item has.
    ///
    /// The default is `user_good`.
    ///
    /// The default is `user_good`.
    public var overrideUsername: String?
    /// The password of the test user; for `user_custom`, the data as JSON.
    ///
    /// The default is `pass_good`.
    public var overridePassword: SensitiveString?
    /// The range of transactions.
    public var transactions: SandboxPublicTokenCreateRequestOptionsTransactions?
    /// The range of statements.
    public var statements: SandboxPublicTokenCreateRequestOptionsStatements?
    /// Settings of income.
    ///
    /// Required for that product.
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

/// Settings of a test Item for income.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate).
public struct SandboxPublicTokenCreateRequestOptionsIncomeVerification: JSONEncodable, RedactedDescription {
    /// Where the data comes from: `bank` or `payroll`.
    public var incomeSourceTypes: [IncomeVerificationSourceType]?
    /// Settings of verification by bank data.
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

/// The range of a test Item's statements.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate).
public struct SandboxPublicTokenCreateRequestOptionsStatements: JSONEncodable, RedactedDescription {
    /// The first date of the range, inclusive.
    public var startDate: CalendarDate
    /// The last date of the range, inclusive.
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

/// The range of a test Item's transactions.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate).
public struct SandboxPublicTokenCreateRequestOptionsTransactions: JSONEncodable, RedactedDescription {
    /// The first date of the range, inclusive.
    public var startDate: CalendarDate?
    /// The last date of the range, inclusive.
    public var endDate: CalendarDate?
    /// How many days of history the Item has.
    ///
    /// From 1 to 730. The default is `90`.
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

/// A clock whose time recurring transfers of the Sandbox follow.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockcreate).
public struct TransferTestClock: JSONObjectDecodable, RedactedDescription {
    /// The test clock whose time applies.
    ///
    /// Only in the Sandbox.
    public let testClockID: String
    /// The time that the clock shows, in UTC.
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
