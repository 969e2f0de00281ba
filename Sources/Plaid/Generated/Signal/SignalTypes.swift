// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The risk that the bank returns a debit.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct BankInitiatedReturnRisk: JSONObjectDecodable, RedactedDescription {
    /// The risk from 1 to 99; higher is riskier.
    ///
    /// From 1 to 99.
    public let score: Int
    /// The risk in tiers, from older integrations; higher is riskier.
    ///
    /// Use `score` or rules.
    ///
    /// From 1 to 8.
    public let riskTier: Int?

    private static let keys = JSONKeyTable("score", "risk_tier")
    public init(json: inout JSONReader) {
        var score: Int?
        var riskTier: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: riskTier = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score ?? json.missing("BankInitiatedReturnRisk.score")
        self.riskTier = riskTier
    }
}

/// The risk that the user disputes a debit.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct CustomerInitiatedReturnRisk: JSONObjectDecodable, RedactedDescription {
    /// The risk from 1 to 99; higher is riskier.
    ///
    /// From 1 to 99.
    public let score: Int
    /// The risk in tiers, from older integrations; higher is riskier.
    ///
    /// Use `score` or rules.
    ///
    /// From 1 to 5.
    public let riskTier: Int?

    private static let keys = JSONKeyTable("score", "risk_tier")
    public init(json: inout JSONReader) {
        var score: Int?
        var riskTier: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: riskTier = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score ?? json.missing("CustomerInitiatedReturnRisk.score")
        self.riskTier = riskTier
    }
}

/// The result of an older profile.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct RiskProfile: JSONObjectDecodable, RedactedDescription {
    /// The key of the profile.
    public let key: String?
    /// The result.
    public let outcome: String?

    private static let keys = JSONKeyTable("key", "outcome")
    public init(json: inout JSONReader) {
        var key: String?
        var outcome: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: key = json.decode()
                case 1: outcome = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.key = key
        self.outcome = outcome
    }
}

/// The rule that decided.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct RuleDetails: JSONObjectDecodable, RedactedDescription {
    /// Your note on the rule, from the Plaid Dashboard.
    public let internalNote: String?
    /// Your key for what to do, from the Plaid Dashboard.
    public let customActionKey: String?

    private static let keys = JSONKeyTable("internal_note", "custom_action_key")
    public init(json: inout JSONReader) {
        var internalNote: String?
        var customActionKey: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: internalNote = json.decode()
                case 1: customActionKey = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.internalNote = internalNote
        self.customActionKey = customActionKey
    }
}

/// The result of a ruleset.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct Ruleset: JSONObjectDecodable, RedactedDescription {
    /// The key of the ruleset.
    public let rulesetKey: String?
    /// What to do: `ACCEPT`, `REROUTE` to another payment method, or `REVIEW`.
    public let result: RuleResult
    /// The rule that decided; `null` or absent when none did.
    public let triggeredRuleDetails: RuleDetails?
    /// The result in older words.
    @available(*, deprecated, message: "Use `result`.")
    public var outcome: String? { deprecatedOutcome }
    private let deprecatedOutcome: String?

    private static let keys = JSONKeyTable("ruleset_key", "result", "triggered_rule_details", "outcome")
    public init(json: inout JSONReader) {
        var rulesetKey: String?
        var result: RuleResult?
        var triggeredRuleDetails: RuleDetails?
        var outcome: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: rulesetKey = json.decode()
                case 1: result = json.decode()
                case 2: triggeredRuleDetails = json.decode()
                case 3: outcome = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.rulesetKey = rulesetKey
        self.result = result ?? json.missing("Ruleset.result")
        self.triggeredRuleDetails = triggeredRuleDetails
        self.deprecatedOutcome = outcome
    }
}

/// The type of ``ProcessorSignalEvaluateResponse/coreAttributes`` and ``SignalEvaluateResponse/coreAttributes``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct SignalEvaluateCoreAttributes: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let unauthorizedTransactionsCount7d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let unauthorizedTransactionsCount30d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let unauthorizedTransactionsCount60d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let unauthorizedTransactionsCount90d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let nsfOverdraftTransactionsCount7d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let nsfOverdraftTransactionsCount30d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let nsfOverdraftTransactionsCount60d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let nsfOverdraftTransactionsCount90d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let daysSinceFirstPlaidConnection: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let plaidConnectionsCount7d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let plaidConnectionsCount30d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let totalPlaidConnectionsCount: Int?
    /// A Boolean value. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let isSavingsOrMoneyMarketAccount: Bool?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let totalCreditTransactionsAmount10d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let totalDebitTransactionsAmount10d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p50CreditTransactionsAmount28d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p50DebitTransactionsAmount28d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p95CreditTransactionsAmount28d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p95DebitTransactionsAmount28d: Decimal?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let daysWithNegativeBalanceCount90d: Int?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p90EodBalance30d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p90EodBalance60d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p90EodBalance90d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p10EodBalance30d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p10EodBalance60d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p10EodBalance90d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let availableBalance: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let currentBalance: Decimal?
    /// A date and time as ISO 8601. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let balanceLastUpdated: Timestamp?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let phoneChangeCount28d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let phoneChangeCount90d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let emailChangeCount28d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let emailChangeCount90d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let addressChangeCount28d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let addressChangeCount90d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let plaidNonOauthAuthenticationAttemptsCount3d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let plaidNonOauthAuthenticationAttemptsCount7d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let plaidNonOauthAuthenticationAttemptsCount30d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let failedPlaidNonOauthAuthenticationAttemptsCount3d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let failedPlaidNonOauthAuthenticationAttemptsCount7d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let failedPlaidNonOauthAuthenticationAttemptsCount30d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let debitTransactionsCount10d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let creditTransactionsCount10d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let debitTransactionsCount30d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let creditTransactionsCount30d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let debitTransactionsCount60d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let creditTransactionsCount60d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let debitTransactionsCount90d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let creditTransactionsCount90d: Int?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let totalDebitTransactionsAmount30d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let totalCreditTransactionsAmount30d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let totalDebitTransactionsAmount60d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let totalCreditTransactionsAmount60d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let totalDebitTransactionsAmount90d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let totalCreditTransactionsAmount90d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p50EodBalance30d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p50EodBalance60d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p50EodBalance90d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p50EodBalance31dTo60d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p50EodBalance61dTo90d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p90EodBalance31dTo60d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p90EodBalance61dTo90d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p10EodBalance31dTo60d: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let p10EodBalance61dTo90d: Decimal?
    /// A date and time as ISO 8601. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let transactionsLastUpdated: Timestamp?
    /// A Boolean value. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let isAccountClosed: Bool?
    /// A Boolean value. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let isAccountFrozenOrRestricted: Bool?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let distinctIpAddressesCount3d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let distinctIpAddressesCount7d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let distinctIpAddressesCount30d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let distinctIpAddressesCount90d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let distinctUserAgentsCount3d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let distinctUserAgentsCount7d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let distinctUserAgentsCount30d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let distinctUserAgentsCount90d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let distinctSslTlsConnectionSessionsCount3d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let distinctSslTlsConnectionSessionsCount7d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let distinctSslTlsConnectionSessionsCount30d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let distinctSslTlsConnectionSessionsCount90d: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let daysSinceAccountOpening: Int?
    /// A measured or estimated number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public let balanceToTransactionAmountRatio: Double?

    private static let keys = JSONKeyTable("unauthorized_transactions_count_7d", "unauthorized_transactions_count_30d", "unauthorized_transactions_count_60d", "unauthorized_transactions_count_90d", "nsf_overdraft_transactions_count_7d", "nsf_overdraft_transactions_count_30d", "nsf_overdraft_transactions_count_60d", "nsf_overdraft_transactions_count_90d", "days_since_first_plaid_connection", "plaid_connections_count_7d", "plaid_connections_count_30d", "total_plaid_connections_count", "is_savings_or_money_market_account", "total_credit_transactions_amount_10d", "total_debit_transactions_amount_10d", "p50_credit_transactions_amount_28d", "p50_debit_transactions_amount_28d", "p95_credit_transactions_amount_28d", "p95_debit_transactions_amount_28d", "days_with_negative_balance_count_90d", "p90_eod_balance_30d", "p90_eod_balance_60d", "p90_eod_balance_90d", "p10_eod_balance_30d", "p10_eod_balance_60d", "p10_eod_balance_90d", "available_balance", "current_balance", "balance_last_updated", "phone_change_count_28d", "phone_change_count_90d", "email_change_count_28d", "email_change_count_90d", "address_change_count_28d", "address_change_count_90d", "plaid_non_oauth_authentication_attempts_count_3d", "plaid_non_oauth_authentication_attempts_count_7d", "plaid_non_oauth_authentication_attempts_count_30d", "failed_plaid_non_oauth_authentication_attempts_count_3d", "failed_plaid_non_oauth_authentication_attempts_count_7d", "failed_plaid_non_oauth_authentication_attempts_count_30d", "debit_transactions_count_10d", "credit_transactions_count_10d", "debit_transactions_count_30d", "credit_transactions_count_30d", "debit_transactions_count_60d", "credit_transactions_count_60d", "debit_transactions_count_90d", "credit_transactions_count_90d", "total_debit_transactions_amount_30d", "total_credit_transactions_amount_30d", "total_debit_transactions_amount_60d", "total_credit_transactions_amount_60d", "total_debit_transactions_amount_90d", "total_credit_transactions_amount_90d", "p50_eod_balance_30d", "p50_eod_balance_60d", "p50_eod_balance_90d", "p50_eod_balance_31d_to_60d", "p50_eod_balance_61d_to_90d", "p90_eod_balance_31d_to_60d", "p90_eod_balance_61d_to_90d", "p10_eod_balance_31d_to_60d", "p10_eod_balance_61d_to_90d", "transactions_last_updated", "is_account_closed", "is_account_frozen_or_restricted", "distinct_ip_addresses_count_3d", "distinct_ip_addresses_count_7d", "distinct_ip_addresses_count_30d", "distinct_ip_addresses_count_90d", "distinct_user_agents_count_3d", "distinct_user_agents_count_7d", "distinct_user_agents_count_30d", "distinct_user_agents_count_90d", "distinct_ssl_tls_connection_sessions_count_3d", "distinct_ssl_tls_connection_sessions_count_7d", "distinct_ssl_tls_connection_sessions_count_30d", "distinct_ssl_tls_connection_sessions_count_90d", "days_since_account_opening", "balance_to_transaction_amount_ratio")
    public init(json: inout JSONReader) {
        var unauthorizedTransactionsCount7d: Int?
        var unauthorizedTransactionsCount30d: Int?
        var unauthorizedTransactionsCount60d: Int?
        var unauthorizedTransactionsCount90d: Int?
        var nsfOverdraftTransactionsCount7d: Int?
        var nsfOverdraftTransactionsCount30d: Int?
        var nsfOverdraftTransactionsCount60d: Int?
        var nsfOverdraftTransactionsCount90d: Int?
        var daysSinceFirstPlaidConnection: Int?
        var plaidConnectionsCount7d: Int?
        var plaidConnectionsCount30d: Int?
        var totalPlaidConnectionsCount: Int?
        var isSavingsOrMoneyMarketAccount: Bool?
        var totalCreditTransactionsAmount10d: Decimal?
        var totalDebitTransactionsAmount10d: Decimal?
        var p50CreditTransactionsAmount28d: Decimal?
        var p50DebitTransactionsAmount28d: Decimal?
        var p95CreditTransactionsAmount28d: Decimal?
        var p95DebitTransactionsAmount28d: Decimal?
        var daysWithNegativeBalanceCount90d: Int?
        var p90EodBalance30d: Decimal?
        var p90EodBalance60d: Decimal?
        var p90EodBalance90d: Decimal?
        var p10EodBalance30d: Decimal?
        var p10EodBalance60d: Decimal?
        var p10EodBalance90d: Decimal?
        var availableBalance: Decimal?
        var currentBalance: Decimal?
        var balanceLastUpdated: Timestamp?
        var phoneChangeCount28d: Int?
        var phoneChangeCount90d: Int?
        var emailChangeCount28d: Int?
        var emailChangeCount90d: Int?
        var addressChangeCount28d: Int?
        var addressChangeCount90d: Int?
        var plaidNonOauthAuthenticationAttemptsCount3d: Int?
        var plaidNonOauthAuthenticationAttemptsCount7d: Int?
        var plaidNonOauthAuthenticationAttemptsCount30d: Int?
        var failedPlaidNonOauthAuthenticationAttemptsCount3d: Int?
        var failedPlaidNonOauthAuthenticationAttemptsCount7d: Int?
        var failedPlaidNonOauthAuthenticationAttemptsCount30d: Int?
        var debitTransactionsCount10d: Int?
        var creditTransactionsCount10d: Int?
        var debitTransactionsCount30d: Int?
        var creditTransactionsCount30d: Int?
        var debitTransactionsCount60d: Int?
        var creditTransactionsCount60d: Int?
        var debitTransactionsCount90d: Int?
        var creditTransactionsCount90d: Int?
        var totalDebitTransactionsAmount30d: Decimal?
        var totalCreditTransactionsAmount30d: Decimal?
        var totalDebitTransactionsAmount60d: Decimal?
        var totalCreditTransactionsAmount60d: Decimal?
        var totalDebitTransactionsAmount90d: Decimal?
        var totalCreditTransactionsAmount90d: Decimal?
        var p50EodBalance30d: Decimal?
        var p50EodBalance60d: Decimal?
        var p50EodBalance90d: Decimal?
        var p50EodBalance31dTo60d: Decimal?
        var p50EodBalance61dTo90d: Decimal?
        var p90EodBalance31dTo60d: Decimal?
        var p90EodBalance61dTo90d: Decimal?
        var p10EodBalance31dTo60d: Decimal?
        var p10EodBalance61dTo90d: Decimal?
        var transactionsLastUpdated: Timestamp?
        var isAccountClosed: Bool?
        var isAccountFrozenOrRestricted: Bool?
        var distinctIpAddressesCount3d: Int?
        var distinctIpAddressesCount7d: Int?
        var distinctIpAddressesCount30d: Int?
        var distinctIpAddressesCount90d: Int?
        var distinctUserAgentsCount3d: Int?
        var distinctUserAgentsCount7d: Int?
        var distinctUserAgentsCount30d: Int?
        var distinctUserAgentsCount90d: Int?
        var distinctSslTlsConnectionSessionsCount3d: Int?
        var distinctSslTlsConnectionSessionsCount7d: Int?
        var distinctSslTlsConnectionSessionsCount30d: Int?
        var distinctSslTlsConnectionSessionsCount90d: Int?
        var daysSinceAccountOpening: Int?
        var balanceToTransactionAmountRatio: Double?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: unauthorizedTransactionsCount7d = json.decode()
                case 1: unauthorizedTransactionsCount30d = json.decode()
                case 2: unauthorizedTransactionsCount60d = json.decode()
                case 3: unauthorizedTransactionsCount90d = json.decode()
                case 4: nsfOverdraftTransactionsCount7d = json.decode()
                case 5: nsfOverdraftTransactionsCount30d = json.decode()
                case 6: nsfOverdraftTransactionsCount60d = json.decode()
                case 7: nsfOverdraftTransactionsCount90d = json.decode()
                case 8: daysSinceFirstPlaidConnection = json.decode()
                case 9: plaidConnectionsCount7d = json.decode()
                case 10: plaidConnectionsCount30d = json.decode()
                case 11: totalPlaidConnectionsCount = json.decode()
                case 12: isSavingsOrMoneyMarketAccount = json.decode()
                case 13: totalCreditTransactionsAmount10d = json.decode()
                case 14: totalDebitTransactionsAmount10d = json.decode()
                case 15: p50CreditTransactionsAmount28d = json.decode()
                case 16: p50DebitTransactionsAmount28d = json.decode()
                case 17: p95CreditTransactionsAmount28d = json.decode()
                case 18: p95DebitTransactionsAmount28d = json.decode()
                case 19: daysWithNegativeBalanceCount90d = json.decode()
                case 20: p90EodBalance30d = json.decode()
                case 21: p90EodBalance60d = json.decode()
                case 22: p90EodBalance90d = json.decode()
                case 23: p10EodBalance30d = json.decode()
                case 24: p10EodBalance60d = json.decode()
                case 25: p10EodBalance90d = json.decode()
                case 26: availableBalance = json.decode()
                case 27: currentBalance = json.decode()
                case 28: balanceLastUpdated = json.decode()
                case 29: phoneChangeCount28d = json.decode()
                case 30: phoneChangeCount90d = json.decode()
                case 31: emailChangeCount28d = json.decode()
                case 32: emailChangeCount90d = json.decode()
                case 33: addressChangeCount28d = json.decode()
                case 34: addressChangeCount90d = json.decode()
                case 35: plaidNonOauthAuthenticationAttemptsCount3d = json.decode()
                case 36: plaidNonOauthAuthenticationAttemptsCount7d = json.decode()
                case 37: plaidNonOauthAuthenticationAttemptsCount30d = json.decode()
                case 38: failedPlaidNonOauthAuthenticationAttemptsCount3d = json.decode()
                case 39: failedPlaidNonOauthAuthenticationAttemptsCount7d = json.decode()
                case 40: failedPlaidNonOauthAuthenticationAttemptsCount30d = json.decode()
                case 41: debitTransactionsCount10d = json.decode()
                case 42: creditTransactionsCount10d = json.decode()
                case 43: debitTransactionsCount30d = json.decode()
                case 44: creditTransactionsCount30d = json.decode()
                case 45: debitTransactionsCount60d = json.decode()
                case 46: creditTransactionsCount60d = json.decode()
                case 47: debitTransactionsCount90d = json.decode()
                case 48: creditTransactionsCount90d = json.decode()
                case 49: totalDebitTransactionsAmount30d = json.decode()
                case 50: totalCreditTransactionsAmount30d = json.decode()
                case 51: totalDebitTransactionsAmount60d = json.decode()
                case 52: totalCreditTransactionsAmount60d = json.decode()
                case 53: totalDebitTransactionsAmount90d = json.decode()
                case 54: totalCreditTransactionsAmount90d = json.decode()
                case 55: p50EodBalance30d = json.decode()
                case 56: p50EodBalance60d = json.decode()
                case 57: p50EodBalance90d = json.decode()
                case 58: p50EodBalance31dTo60d = json.decode()
                case 59: p50EodBalance61dTo90d = json.decode()
                case 60: p90EodBalance31dTo60d = json.decode()
                case 61: p90EodBalance61dTo90d = json.decode()
                case 62: p10EodBalance31dTo60d = json.decode()
                case 63: p10EodBalance61dTo90d = json.decode()
                case 64: transactionsLastUpdated = json.decode()
                case 65: isAccountClosed = json.decode()
                case 66: isAccountFrozenOrRestricted = json.decode()
                case 67: distinctIpAddressesCount3d = json.decode()
                case 68: distinctIpAddressesCount7d = json.decode()
                case 69: distinctIpAddressesCount30d = json.decode()
                case 70: distinctIpAddressesCount90d = json.decode()
                case 71: distinctUserAgentsCount3d = json.decode()
                case 72: distinctUserAgentsCount7d = json.decode()
                case 73: distinctUserAgentsCount30d = json.decode()
                case 74: distinctUserAgentsCount90d = json.decode()
                case 75: distinctSslTlsConnectionSessionsCount3d = json.decode()
                case 76: distinctSslTlsConnectionSessionsCount7d = json.decode()
                case 77: distinctSslTlsConnectionSessionsCount30d = json.decode()
                case 78: distinctSslTlsConnectionSessionsCount90d = json.decode()
                case 79: daysSinceAccountOpening = json.decode()
                case 80: balanceToTransactionAmountRatio = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.unauthorizedTransactionsCount7d = unauthorizedTransactionsCount7d
        self.unauthorizedTransactionsCount30d = unauthorizedTransactionsCount30d
        self.unauthorizedTransactionsCount60d = unauthorizedTransactionsCount60d
        self.unauthorizedTransactionsCount90d = unauthorizedTransactionsCount90d
        self.nsfOverdraftTransactionsCount7d = nsfOverdraftTransactionsCount7d
        self.nsfOverdraftTransactionsCount30d = nsfOverdraftTransactionsCount30d
        self.nsfOverdraftTransactionsCount60d = nsfOverdraftTransactionsCount60d
        self.nsfOverdraftTransactionsCount90d = nsfOverdraftTransactionsCount90d
        self.daysSinceFirstPlaidConnection = daysSinceFirstPlaidConnection
        self.plaidConnectionsCount7d = plaidConnectionsCount7d
        self.plaidConnectionsCount30d = plaidConnectionsCount30d
        self.totalPlaidConnectionsCount = totalPlaidConnectionsCount
        self.isSavingsOrMoneyMarketAccount = isSavingsOrMoneyMarketAccount
        self.totalCreditTransactionsAmount10d = totalCreditTransactionsAmount10d
        self.totalDebitTransactionsAmount10d = totalDebitTransactionsAmount10d
        self.p50CreditTransactionsAmount28d = p50CreditTransactionsAmount28d
        self.p50DebitTransactionsAmount28d = p50DebitTransactionsAmount28d
        self.p95CreditTransactionsAmount28d = p95CreditTransactionsAmount28d
        self.p95DebitTransactionsAmount28d = p95DebitTransactionsAmount28d
        self.daysWithNegativeBalanceCount90d = daysWithNegativeBalanceCount90d
        self.p90EodBalance30d = p90EodBalance30d
        self.p90EodBalance60d = p90EodBalance60d
        self.p90EodBalance90d = p90EodBalance90d
        self.p10EodBalance30d = p10EodBalance30d
        self.p10EodBalance60d = p10EodBalance60d
        self.p10EodBalance90d = p10EodBalance90d
        self.availableBalance = availableBalance
        self.currentBalance = currentBalance
        self.balanceLastUpdated = balanceLastUpdated
        self.phoneChangeCount28d = phoneChangeCount28d
        self.phoneChangeCount90d = phoneChangeCount90d
        self.emailChangeCount28d = emailChangeCount28d
        self.emailChangeCount90d = emailChangeCount90d
        self.addressChangeCount28d = addressChangeCount28d
        self.addressChangeCount90d = addressChangeCount90d
        self.plaidNonOauthAuthenticationAttemptsCount3d = plaidNonOauthAuthenticationAttemptsCount3d
        self.plaidNonOauthAuthenticationAttemptsCount7d = plaidNonOauthAuthenticationAttemptsCount7d
        self.plaidNonOauthAuthenticationAttemptsCount30d = plaidNonOauthAuthenticationAttemptsCount30d
        self.failedPlaidNonOauthAuthenticationAttemptsCount3d = failedPlaidNonOauthAuthenticationAttemptsCount3d
        self.failedPlaidNonOauthAuthenticationAttemptsCount7d = failedPlaidNonOauthAuthenticationAttemptsCount7d
        self.failedPlaidNonOauthAuthenticationAttemptsCount30d = failedPlaidNonOauthAuthenticationAttemptsCount30d
        self.debitTransactionsCount10d = debitTransactionsCount10d
        self.creditTransactionsCount10d = creditTransactionsCount10d
        self.debitTransactionsCount30d = debitTransactionsCount30d
        self.creditTransactionsCount30d = creditTransactionsCount30d
        self.debitTransactionsCount60d = debitTransactionsCount60d
        self.creditTransactionsCount60d = creditTransactionsCount60d
        self.debitTransactionsCount90d = debitTransactionsCount90d
        self.creditTransactionsCount90d = creditTransactionsCount90d
        self.totalDebitTransactionsAmount30d = totalDebitTransactionsAmount30d
        self.totalCreditTransactionsAmount30d = totalCreditTransactionsAmount30d
        self.totalDebitTransactionsAmount60d = totalDebitTransactionsAmount60d
        self.totalCreditTransactionsAmount60d = totalCreditTransactionsAmount60d
        self.totalDebitTransactionsAmount90d = totalDebitTransactionsAmount90d
        self.totalCreditTransactionsAmount90d = totalCreditTransactionsAmount90d
        self.p50EodBalance30d = p50EodBalance30d
        self.p50EodBalance60d = p50EodBalance60d
        self.p50EodBalance90d = p50EodBalance90d
        self.p50EodBalance31dTo60d = p50EodBalance31dTo60d
        self.p50EodBalance61dTo90d = p50EodBalance61dTo90d
        self.p90EodBalance31dTo60d = p90EodBalance31dTo60d
        self.p90EodBalance61dTo90d = p90EodBalance61dTo90d
        self.p10EodBalance31dTo60d = p10EodBalance31dTo60d
        self.p10EodBalance61dTo90d = p10EodBalance61dTo90d
        self.transactionsLastUpdated = transactionsLastUpdated
        self.isAccountClosed = isAccountClosed
        self.isAccountFrozenOrRestricted = isAccountFrozenOrRestricted
        self.distinctIpAddressesCount3d = distinctIpAddressesCount3d
        self.distinctIpAddressesCount7d = distinctIpAddressesCount7d
        self.distinctIpAddressesCount30d = distinctIpAddressesCount30d
        self.distinctIpAddressesCount90d = distinctIpAddressesCount90d
        self.distinctUserAgentsCount3d = distinctUserAgentsCount3d
        self.distinctUserAgentsCount7d = distinctUserAgentsCount7d
        self.distinctUserAgentsCount30d = distinctUserAgentsCount30d
        self.distinctUserAgentsCount90d = distinctUserAgentsCount90d
        self.distinctSslTlsConnectionSessionsCount3d = distinctSslTlsConnectionSessionsCount3d
        self.distinctSslTlsConnectionSessionsCount7d = distinctSslTlsConnectionSessionsCount7d
        self.distinctSslTlsConnectionSessionsCount30d = distinctSslTlsConnectionSessionsCount30d
        self.distinctSslTlsConnectionSessionsCount90d = distinctSslTlsConnectionSessionsCount90d
        self.daysSinceAccountOpening = daysSinceAccountOpening
        self.balanceToTransactionAmountRatio = balanceToTransactionAmountRatio
    }
}

/// The type of ``SignalUser/name``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct SignalPersonName: JSONEncodable, RedactedDescription {
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public var prefix: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public var givenName: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public var middleName: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public var familyName: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
    public var suffix: String?

    /// Creates a value; omitted members are not sent.
    public init(
        prefix: String? = nil,
        givenName: String? = nil,
        middleName: String? = nil,
        familyName: String? = nil,
        suffix: String? = nil
    ) {
        self.prefix = prefix
        self.givenName = givenName
        self.middleName = middleName
        self.familyName = familyName
        self.suffix = suffix
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("prefix", prefix)
        json.field("given_name", givenName)
        json.field("middle_name", middleName)
        json.field("family_name", familyName)
        json.field("suffix", suffix)
        json.endObject()
    }
}

/// A date for a debit.
public struct SignalScheduleRecommendation: JSONObjectDecodable, RedactedDescription {
    /// The date.
    public let date: CalendarDate?
    /// Whether the date is recommended.
    public let recommendation: RecommendationString?
    /// The rank among the dates, 1 for the best; `null` for dates that are not recommended.
    public let rank: Int?

    private static let keys = JSONKeyTable("date", "recommendation", "rank")
    public init(json: inout JSONReader) {
        var date: CalendarDate?
        var recommendation: RecommendationString?
        var rank: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: date = json.decode()
                case 1: recommendation = json.decode()
                case 2: rank = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.date = date
        self.recommendation = recommendation
        self.rank = rank
    }
}

/// The risk that a debit is returned.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct SignalScores: JSONObjectDecodable, RedactedDescription {
    /// The risk that the user disputes the debit.
    public let customerInitiatedReturnRisk: CustomerInitiatedReturnRisk?
    /// The risk that the bank returns the debit, as for a low balance.
    public let bankInitiatedReturnRisk: BankInitiatedReturnRisk?

    private static let keys = JSONKeyTable("customer_initiated_return_risk", "bank_initiated_return_risk")
    public init(json: inout JSONReader) {
        var customerInitiatedReturnRisk: CustomerInitiatedReturnRisk?
        var bankInitiatedReturnRisk: BankInitiatedReturnRisk?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: customerInitiatedReturnRisk = json.decode()
                case 1: bankInitiatedReturnRisk = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.customerInitiatedReturnRisk = customerInitiatedReturnRisk
        self.bankInitiatedReturnRisk = bankInitiatedReturnRisk
    }
}

/// Data about an account holder.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct SignalUser: JSONEncodable, RedactedDescription {
    /// The user's legal name.
    public var name: SignalPersonName?
    /// The user's telephone number in E.164 format.
    public var phoneNumber: String?
    /// The user's email address.
    public var emailAddress: String?
    /// The user's postal address.
    public var address: SignalAddressData?

    /// Creates a value; omitted members are not sent.
    public init(
        name: SignalPersonName? = nil,
        phoneNumber: String? = nil,
        emailAddress: String? = nil,
        address: SignalAddressData? = nil
    ) {
        self.name = name
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
        self.address = address
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", name)
        json.field("phone_number", phoneNumber)
        json.field("email_address", emailAddress)
        json.field("address", address)
        json.endObject()
    }
}
