// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `ProcessorAccountGetResponse`.
public struct ProcessorAccountGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `account`.
    public let account: AccountBase
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("account", "institution_id", "request_id")
    public init(json: inout JSONReader) {
        var account: AccountBase?
        var institutionID: InstitutionID?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: account = json.decode()
                case 1: institutionID = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.account = account ?? json.missing("ProcessorAccountGetResponse.account")
        self.institutionID = institutionID ?? json.missing("ProcessorAccountGetResponse.institution_id")
        self.requestID = requestID ?? json.missing("ProcessorAccountGetResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorAuthGetResponse`.
public struct ProcessorAuthGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `numbers`.
    public let numbers: ProcessorNumber
    /// The JSON member `account`.
    public let account: AccountBase
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "numbers", "account")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var numbers: ProcessorNumber?
        var account: AccountBase?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: numbers = json.decode()
                case 2: account = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ProcessorAuthGetResponse.request_id")
        self.numbers = numbers ?? json.missing("ProcessorAuthGetResponse.numbers")
        self.account = account ?? json.missing("ProcessorAuthGetResponse.account")
    }
}

/// The response of the operations that return `ProcessorBalanceGetResponse`.
public struct ProcessorBalanceGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `account`.
    public let account: AccountBase
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("account", "request_id")
    public init(json: inout JSONReader) {
        var account: AccountBase?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: account = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.account = account ?? json.missing("ProcessorBalanceGetResponse.account")
        self.requestID = requestID ?? json.missing("ProcessorBalanceGetResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorBankTransferCreateResponse`.
public struct ProcessorBankTransferCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `bank_transfer`.
    public let bankTransfer: BankTransfer
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("bank_transfer", "request_id")
    public init(json: inout JSONReader) {
        var bankTransfer: BankTransfer?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankTransfer = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankTransfer = bankTransfer ?? json.missing("ProcessorBankTransferCreateResponse.bank_transfer")
        self.requestID = requestID ?? json.missing("ProcessorBankTransferCreateResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorIdentityGetResponse`.
public struct ProcessorIdentityGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `account`.
    public let account: AccountIdentity
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("account", "request_id")
    public init(json: inout JSONReader) {
        var account: AccountIdentity?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: account = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.account = account ?? json.missing("ProcessorIdentityGetResponse.account")
        self.requestID = requestID ?? json.missing("ProcessorIdentityGetResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorIdentityMatchResponse`.
public struct ProcessorIdentityMatchResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `account`.
    public let account: AccountIdentityMatchScore
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("account", "request_id")
    public init(json: inout JSONReader) {
        var account: AccountIdentityMatchScore?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: account = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.account = account ?? json.missing("ProcessorIdentityMatchResponse.account")
        self.requestID = requestID ?? json.missing("ProcessorIdentityMatchResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorInvestmentsAuthGetResponse`.
public struct ProcessorInvestmentsAuthGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `account`.
    public let account: AccountBase
    /// The JSON member `holdings`.
    public let holdings: [Holding]
    /// The JSON member `securities`.
    public let securities: [Security]
    /// The JSON member `owners`.
    public let owners: [InvestmentsAuthOwner]
    /// The JSON member `numbers`.
    public let numbers: InvestmentsAuthGetNumbers
    /// The JSON member `data_sources`.
    public let dataSources: InvestmentsAuthDataSources
    /// The JSON member `account_details_401k`.
    public let accountDetails401k: [InvestmentsAuthAccountDetails401k]?
    /// The JSON member `is_investments_fallback_item`.
    public let isInvestmentsFallbackItem: Bool?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("account", "holdings", "securities", "owners", "numbers", "data_sources", "account_details_401k", "is_investments_fallback_item", "request_id")
    public init(json: inout JSONReader) {
        var account: AccountBase?
        var holdings: [Holding]?
        var securities: [Security]?
        var owners: [InvestmentsAuthOwner]?
        var numbers: InvestmentsAuthGetNumbers?
        var dataSources: InvestmentsAuthDataSources?
        var accountDetails401k: [InvestmentsAuthAccountDetails401k]?
        var isInvestmentsFallbackItem: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: account = json.decode()
                case 1: holdings = json.decode()
                case 2: securities = json.decode()
                case 3: owners = json.decode()
                case 4: numbers = json.decode()
                case 5: dataSources = json.decode()
                case 6: accountDetails401k = json.decode()
                case 7: isInvestmentsFallbackItem = json.decode()
                case 8: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.account = account ?? json.missing("ProcessorInvestmentsAuthGetResponse.account")
        self.holdings = holdings ?? json.missing("ProcessorInvestmentsAuthGetResponse.holdings")
        self.securities = securities ?? json.missing("ProcessorInvestmentsAuthGetResponse.securities")
        self.owners = owners ?? json.missing("ProcessorInvestmentsAuthGetResponse.owners")
        self.numbers = numbers ?? json.missing("ProcessorInvestmentsAuthGetResponse.numbers")
        self.dataSources = dataSources ?? json.missing("ProcessorInvestmentsAuthGetResponse.data_sources")
        self.accountDetails401k = accountDetails401k
        self.isInvestmentsFallbackItem = isInvestmentsFallbackItem
        self.requestID = requestID ?? json.missing("ProcessorInvestmentsAuthGetResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorInvestmentsHoldingsGetResponse`.
public struct ProcessorInvestmentsHoldingsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `account`.
    public let account: InvestmentAccount
    /// The JSON member `holdings`.
    public let holdings: [Holding]
    /// The JSON member `securities`.
    public let securities: [Security]
    /// The JSON member `is_investments_fallback_item`.
    public let isInvestmentsFallbackItem: Bool?
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("account", "holdings", "securities", "is_investments_fallback_item", "request_id")
    public init(json: inout JSONReader) {
        var account: InvestmentAccount?
        var holdings: [Holding]?
        var securities: [Security]?
        var isInvestmentsFallbackItem: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: account = json.decode()
                case 1: holdings = json.decode()
                case 2: securities = json.decode()
                case 3: isInvestmentsFallbackItem = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.account = account ?? json.missing("ProcessorInvestmentsHoldingsGetResponse.account")
        self.holdings = holdings ?? json.missing("ProcessorInvestmentsHoldingsGetResponse.holdings")
        self.securities = securities ?? json.missing("ProcessorInvestmentsHoldingsGetResponse.securities")
        self.isInvestmentsFallbackItem = isInvestmentsFallbackItem
        self.requestID = requestID
    }
}

/// The response of the operations that return `ProcessorInvestmentsTransactionsGetResponse`.
public struct ProcessorInvestmentsTransactionsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `account`.
    public let account: InvestmentAccount
    /// The JSON member `investment_transactions`.
    public let investmentTransactions: [InvestmentTransaction]
    /// The JSON member `securities`.
    public let securities: [Security]
    /// The JSON member `total_investment_transactions`.
    public let totalInvestmentTransactions: Int
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `is_investments_fallback_item`.
    public let isInvestmentsFallbackItem: Bool?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("account", "investment_transactions", "securities", "total_investment_transactions", "request_id", "is_investments_fallback_item")
    public init(json: inout JSONReader) {
        var account: InvestmentAccount?
        var investmentTransactions: [InvestmentTransaction]?
        var securities: [Security]?
        var totalInvestmentTransactions: Int?
        var requestID: RequestID?
        var isInvestmentsFallbackItem: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: account = json.decode()
                case 1: investmentTransactions = json.decode()
                case 2: securities = json.decode()
                case 3: totalInvestmentTransactions = json.decode()
                case 4: requestID = json.decode()
                case 5: isInvestmentsFallbackItem = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.account = account ?? json.missing("ProcessorInvestmentsTransactionsGetResponse.account")
        self.investmentTransactions = investmentTransactions ?? json.missing("ProcessorInvestmentsTransactionsGetResponse.investment_transactions")
        self.securities = securities ?? json.missing("ProcessorInvestmentsTransactionsGetResponse.securities")
        self.totalInvestmentTransactions = totalInvestmentTransactions ?? json.missing("ProcessorInvestmentsTransactionsGetResponse.total_investment_transactions")
        self.requestID = requestID ?? json.missing("ProcessorInvestmentsTransactionsGetResponse.request_id")
        self.isInvestmentsFallbackItem = isInvestmentsFallbackItem
    }
}

/// The response of the operations that return `ProcessorLiabilitiesGetResponse`.
public struct ProcessorLiabilitiesGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `account`.
    public let account: AccountBase
    /// The JSON member `liabilities`.
    public let liabilities: LiabilitiesObject
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("account", "liabilities", "request_id")
    public init(json: inout JSONReader) {
        var account: AccountBase?
        var liabilities: LiabilitiesObject?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: account = json.decode()
                case 1: liabilities = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.account = account ?? json.missing("ProcessorLiabilitiesGetResponse.account")
        self.liabilities = liabilities ?? json.missing("ProcessorLiabilitiesGetResponse.liabilities")
        self.requestID = requestID ?? json.missing("ProcessorLiabilitiesGetResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorSignalDecisionReportResponse`.
public struct ProcessorSignalDecisionReportResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ProcessorSignalDecisionReportResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorSignalEvaluateResponse`.
public struct ProcessorSignalEvaluateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `scores`.
    public let scores: SignalScores?
    /// The JSON member `core_attributes`.
    public let coreAttributes: SignalEvaluateCoreAttributes?
    /// The JSON member `ruleset`.
    public let ruleset: Ruleset?
    /// The JSON member `warnings`.
    public let warnings: [SignalWarning]?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "scores", "core_attributes", "ruleset", "warnings")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var scores: SignalScores?
        var coreAttributes: SignalEvaluateCoreAttributes?
        var ruleset: Ruleset?
        var warnings: [SignalWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: scores = json.decode()
                case 2: coreAttributes = json.decode()
                case 3: ruleset = json.decode()
                case 4: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ProcessorSignalEvaluateResponse.request_id")
        self.scores = scores
        self.coreAttributes = coreAttributes
        self.ruleset = ruleset
        self.warnings = warnings
    }
}

/// The response of the operations that return `ProcessorSignalPrepareResponse`.
public struct ProcessorSignalPrepareResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ProcessorSignalPrepareResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorSignalReturnReportResponse`.
public struct ProcessorSignalReturnReportResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ProcessorSignalReturnReportResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorStripeBankAccountTokenCreateResponse`.
public struct ProcessorStripeBankAccountTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `stripe_bank_account_token`.
    public let stripeBankAccountToken: SensitiveString
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("stripe_bank_account_token", "request_id")
    public init(json: inout JSONReader) {
        var stripeBankAccountToken: SensitiveString?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: stripeBankAccountToken = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.stripeBankAccountToken = stripeBankAccountToken ?? json.missing("ProcessorStripeBankAccountTokenCreateResponse.stripe_bank_account_token")
        self.requestID = requestID ?? json.missing("ProcessorStripeBankAccountTokenCreateResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorTokenCreateResponse`.
public struct ProcessorTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `processor_token`.
    public let processorToken: ProcessorToken
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("processor_token", "request_id")
    public init(json: inout JSONReader) {
        var processorToken: ProcessorToken?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: processorToken = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.processorToken = processorToken ?? json.missing("ProcessorTokenCreateResponse.processor_token")
        self.requestID = requestID ?? json.missing("ProcessorTokenCreateResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorTokenPermissionsGetResponse`.
public struct ProcessorTokenPermissionsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `products`.
    public let products: [Products]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "products")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var products: [Products]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: products = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ProcessorTokenPermissionsGetResponse.request_id")
        self.products = products ?? json.missing("ProcessorTokenPermissionsGetResponse.products")
    }
}

/// The response of the operations that return `ProcessorTokenPermissionsSetResponse`.
public struct ProcessorTokenPermissionsSetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ProcessorTokenPermissionsSetResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorTokenWebhookUpdateResponse`.
public struct ProcessorTokenWebhookUpdateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ProcessorTokenWebhookUpdateResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorTransactionsGetResponse`.
public struct ProcessorTransactionsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `account`.
    public let account: AccountBase
    /// The JSON member `transactions`.
    public let transactions: [Transaction]
    /// The JSON member `total_transactions`.
    public let totalTransactions: Int
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("account", "transactions", "total_transactions", "request_id")
    public init(json: inout JSONReader) {
        var account: AccountBase?
        var transactions: [Transaction]?
        var totalTransactions: Int?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: account = json.decode()
                case 1: transactions = json.decode()
                case 2: totalTransactions = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.account = account ?? json.missing("ProcessorTransactionsGetResponse.account")
        self.transactions = transactions ?? json.missing("ProcessorTransactionsGetResponse.transactions")
        self.totalTransactions = totalTransactions ?? json.missing("ProcessorTransactionsGetResponse.total_transactions")
        self.requestID = requestID ?? json.missing("ProcessorTransactionsGetResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorTransactionsRecurringGetResponse`.
public struct ProcessorTransactionsRecurringGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `inflow_streams`.
    public let inflowStreams: [TransactionStream]
    /// The JSON member `outflow_streams`.
    public let outflowStreams: [TransactionStream]
    /// The JSON member `updated_datetime`.
    public let updatedDatetime: Timestamp
    /// The JSON member `personal_finance_category_version`.
    public let personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("inflow_streams", "outflow_streams", "updated_datetime", "personal_finance_category_version", "request_id")
    public init(json: inout JSONReader) {
        var inflowStreams: [TransactionStream]?
        var outflowStreams: [TransactionStream]?
        var updatedDatetime: Timestamp?
        var personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: inflowStreams = json.decode()
                case 1: outflowStreams = json.decode()
                case 2: updatedDatetime = json.decode()
                case 3: personalFinanceCategoryVersion = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.inflowStreams = inflowStreams ?? json.missing("ProcessorTransactionsRecurringGetResponse.inflow_streams")
        self.outflowStreams = outflowStreams ?? json.missing("ProcessorTransactionsRecurringGetResponse.outflow_streams")
        self.updatedDatetime = updatedDatetime ?? json.missing("ProcessorTransactionsRecurringGetResponse.updated_datetime")
        self.personalFinanceCategoryVersion = personalFinanceCategoryVersion
        self.requestID = requestID ?? json.missing("ProcessorTransactionsRecurringGetResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorTransactionsRefreshResponse`.
public struct ProcessorTransactionsRefreshResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ProcessorTransactionsRefreshResponse.request_id")
    }
}

/// The response of the operations that return `ProcessorTransactionsSyncResponse`.
public struct ProcessorTransactionsSyncResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `transactions_update_status`.
    public let transactionsUpdateStatus: TransactionsUpdateStatus
    /// The JSON member `account`.
    public let account: AccountBase?
    /// The JSON member `added`.
    public let added: [Transaction]
    /// The JSON member `modified`.
    public let modified: [Transaction]
    /// The JSON member `removed`.
    public let removed: [RemovedTransaction]
    /// The JSON member `next_cursor`.
    public let nextCursor: String
    /// The JSON member `has_more`.
    public let hasMore: Bool
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("transactions_update_status", "account", "added", "modified", "removed", "next_cursor", "has_more", "request_id")
    public init(json: inout JSONReader) {
        var transactionsUpdateStatus: TransactionsUpdateStatus?
        var account: AccountBase?
        var added: [Transaction]?
        var modified: [Transaction]?
        var removed: [RemovedTransaction]?
        var nextCursor: String?
        var hasMore: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionsUpdateStatus = json.decode()
                case 1: account = json.decode()
                case 2: added = json.decode()
                case 3: modified = json.decode()
                case 4: removed = json.decode()
                case 5: nextCursor = json.decode()
                case 6: hasMore = json.decode()
                case 7: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionsUpdateStatus = transactionsUpdateStatus ?? json.missing("ProcessorTransactionsSyncResponse.transactions_update_status")
        self.account = account
        self.added = added ?? json.missing("ProcessorTransactionsSyncResponse.added")
        self.modified = modified ?? json.missing("ProcessorTransactionsSyncResponse.modified")
        self.removed = removed ?? json.missing("ProcessorTransactionsSyncResponse.removed")
        self.nextCursor = nextCursor ?? json.missing("ProcessorTransactionsSyncResponse.next_cursor")
        self.hasMore = hasMore ?? json.missing("ProcessorTransactionsSyncResponse.has_more")
        self.requestID = requestID ?? json.missing("ProcessorTransactionsSyncResponse.request_id")
    }
}
