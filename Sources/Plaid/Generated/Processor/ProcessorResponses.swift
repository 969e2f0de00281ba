// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/processor/account/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processoraccountget).
public struct ProcessorAccountGetResponse: PlaidResponse, RedactedDescription {
    /// The account of the processor token.
    public let account: AccountBase
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/auth/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorauthget).
public struct ProcessorAuthGetResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The account numbers by payment system.
    public let numbers: ProcessorNumber
    /// The account of the processor token.
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

/// The response of `/processor/balance/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorbalanceget).
public struct ProcessorBalanceGetResponse: PlaidResponse, RedactedDescription {
    /// The account of the processor token.
    public let account: AccountBase
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/bank_transfer/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#bank_transfercreate).
public struct ProcessorBankTransferCreateResponse: PlaidResponse, RedactedDescription {
    /// The bank transfer.
    public let bankTransfer: BankTransfer
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/identity/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processoridentityget).
public struct ProcessorIdentityGetResponse: PlaidResponse, RedactedDescription {
    /// The account of the processor token.
    public let account: AccountIdentity
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/identity/match`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processoridentitymatch).
public struct ProcessorIdentityMatchResponse: PlaidResponse, RedactedDescription {
    /// The account of the processor token.
    public let account: AccountIdentityMatchScore
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/investments/auth/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorinvestmentsauthget).
public struct ProcessorInvestmentsAuthGetResponse: PlaidResponse, RedactedDescription {
    /// The account of the processor token.
    public let account: AccountBase
    /// What the account holds.
    ///
    /// Match each with its security by `securityID`.
    public let holdings: [Holding]
    /// The securities that the others refer to.
    public let securities: [Security]
    /// The owners of the account.
    public let owners: [InvestmentsAuthOwner]
    /// The account numbers by transfer system.
    public let numbers: InvestmentsAuthGetNumbers
    /// Whether the data comes from the institution or from the user.
    public let dataSources: InvestmentsAuthDataSources
    /// Fees and contributions of a 401(k) account; absent for other accounts.
    public let accountDetails401k: [InvestmentsAuthAccountDetails401k]?
    /// Whether the user entered the portfolio by hand.
    ///
    /// Such data is not updated.
    public let isInvestmentsFallbackItem: Bool?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/investments/holdings/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorinvestmentsholdingsget).
public struct ProcessorInvestmentsHoldingsGetResponse: PlaidResponse, RedactedDescription {
    /// The account of the processor token.
    public let account: InvestmentAccount
    /// What the account holds.
    ///
    /// Match each with its security by `securityID`.
    public let holdings: [Holding]
    /// The securities that the others refer to.
    public let securities: [Security]
    /// Whether the user entered the portfolio by hand.
    ///
    /// Such data is not updated.
    public let isInvestmentsFallbackItem: Bool?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/investments/transactions/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorinvestmentstransactionsget).
public struct ProcessorInvestmentsTransactionsGetResponse: PlaidResponse, RedactedDescription {
    /// The account of the processor token.
    public let account: InvestmentAccount
    /// The transactions of this page, newest first.
    public let investmentTransactions: [InvestmentTransaction]
    /// The securities that the others refer to.
    public let securities: [Security]
    /// How many transactions the range has.
    ///
    /// Raise `offset` until you have them all.
    public let totalInvestmentTransactions: Int
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Whether the user entered the portfolio by hand.
    ///
    /// Such data is not updated.
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

/// The response of `/processor/liabilities/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorliabilitiesget).
public struct ProcessorLiabilitiesGetResponse: PlaidResponse, RedactedDescription {
    /// The account of the processor token.
    public let account: AccountBase
    /// Terms and payments of the loan or card.
    public let liabilities: LiabilitiesObject
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/signal/decision/report`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorsignaldecisionreport).
public struct ProcessorSignalDecisionReportResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/signal/evaluate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorsignalevaluate).
public struct ProcessorSignalEvaluateResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The risk of a return; `null` when it could not be computed.
    public let scores: SignalScores?
    /// What the evaluation is based on.
    public let coreAttributes: SignalEvaluateCoreAttributes?
    /// The result of the ruleset; absent or `null` without one.
    public let ruleset: Ruleset?
    /// What was missing for a better evaluation.
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

/// The response of `/processor/signal/prepare`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorsignalprepare).
public struct ProcessorSignalPrepareResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/signal/return/report`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorsignalreturnreport).
public struct ProcessorSignalReturnReportResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/stripe/bank_account_token/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processorstripebank_account_tokencreate).
public struct ProcessorStripeBankAccountTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The token to pass to Stripe's API.
    public let stripeBankAccountToken: SensitiveString
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/apex/processor_token/create` and `/processor/token/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processortokencreate).
public struct ProcessorTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public let processorToken: ProcessorToken
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/token/permissions/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processortokenpermissionsget).
public struct ProcessorTokenPermissionsGetResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The products that the processor may use; empty for all.
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

/// The response of `/processor/token/permissions/set`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processortokenpermissionsset).
public struct ProcessorTokenPermissionsSetResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/token/webhook/update`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortokenwebhookupdate).
public struct ProcessorTokenWebhookUpdateResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/transactions/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionsget).
public struct ProcessorTransactionsGetResponse: PlaidResponse, RedactedDescription {
    /// The account of the processor token.
    public let account: AccountBase
    /// The transactions of this page, newest first.
    public let transactions: [Transaction]
    /// How many transactions the range has.
    ///
    /// Raise `offset` until you have them all.
    public let totalTransactions: Int
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/transactions/recurring/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionsrecurringget).
public struct ProcessorTransactionsRecurringGetResponse: PlaidResponse, RedactedDescription {
    /// Recurring income, such as a salary.
    public let inflowStreams: [TransactionStream]
    /// Recurring expenses, such as rent and subscriptions.
    public let outflowStreams: [TransactionStream]
    /// When Plaid last computed the streams, in UTC.
    public let updatedDatetime: Timestamp
    /// The version of the taxonomy of categories.
    public let personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/transactions/refresh`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionsrefresh).
public struct ProcessorTransactionsRefreshResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/processor/transactions/sync`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionssync).
public struct ProcessorTransactionsSyncResponse: PlaidResponse, RedactedDescription {
    /// How complete the history is.
    ///
    /// It can change between pages.
    public let transactionsUpdateStatus: TransactionsUpdateStatus
    /// The account of the processor token.
    public let account: AccountBase?
    /// Transactions that are new since the cursor.
    public let added: [Transaction]
    /// Transactions that changed since the cursor.
    ///
    /// Replace the stored ones.
    public let modified: [Transaction]
    /// Transactions that no longer exist.
    ///
    /// Delete the stored ones.
    public let removed: [RemovedTransaction]
    /// Where to continue.
    ///
    /// Store it only after the last page, together with all changes.
    public let nextCursor: String
    /// Whether another page follows.
    ///
    /// Repeat the request with the new cursor while it is true.
    public let hasMore: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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
