// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials
public import PlaidTypes

/// A value of Plaid's API with amounts in one currency.
public protocol CurrencyDenominated {
    /// The ISO 4217 code; `nil` when ``unofficialCurrencyCode`` is set.
    var isoCurrencyCode: String? { get }
    /// The code of a currency without an ISO code, such as a cryptocurrency; `nil` when ``isoCurrencyCode`` is set.
    var unofficialCurrencyCode: String? { get }
}

extension CurrencyDenominated {
    /// The currency of the amounts: the ISO code or else the unofficial one; `nil` when the bank provides neither.
    public var currency: CurrencyCode? {
        (isoCurrencyCode ?? unofficialCurrencyCode).map { CurrencyCode($0) }
    }

    func money(_ value: Decimal) -> Amount { Amount(value, currency) }
    func money(_ value: Decimal?) -> Amount? { value.map { Amount($0, currency) } }
}

extension Transaction: CurrencyDenominated {
    /// `amount` with its currency: positive when money leaves the account, negative when it comes in.
    public var money: Amount { money(amount) }
}

extension AssetReportTransaction: CurrencyDenominated {
    /// `amount` with its currency: positive when money leaves the account, negative when it comes in.
    public var money: Amount { money(amount) }
}

extension TransactionStreamAmount: CurrencyDenominated {
    /// `amount` with its currency: positive when money leaves the account, negative when it comes in.
    public var money: Amount? { money(amount) }
}

/// A balance of an account, with its currency.
public protocol BalanceInCurrency: CurrencyDenominated {
    /// What can be spent or withdrawn now.
    var available: Decimal? { get }
    /// What the account holds, or what is owed on a credit or loan account.
    var current: Decimal? { get }
    /// The credit limit, or the agreed overdraft.
    var limit: Decimal? { get }
}

extension BalanceInCurrency {
    /// `available` with its currency; `nil` when the bank doesn't provide it.
    public var availableMoney: Amount? { money(available) }
    /// `current` with its currency: positive on a credit or loan account means that money is owed.
    public var currentMoney: Amount? { money(current) }
    /// `limit` with its currency; `nil` when there is none.
    public var limitMoney: Amount? { money(limit) }
}

extension AccountBalance: BalanceInCurrency {}
extension InvestmentAccountBalance: BalanceInCurrency {}
extension AssetReportAccountBalance: BalanceInCurrency {}

extension HistoricalBalance: CurrencyDenominated {
    /// `current` with its currency.
    public var currentMoney: Amount { money(current) }
}

extension Holding: CurrencyDenominated {
    /// `institutionValue`, the value of the whole position, with its currency.
    public var institutionValueMoney: Amount { money(institutionValue) }
    /// `institutionPrice`, the price of one unit, with its currency.
    public var institutionPriceMoney: Amount { money(institutionPrice) }
    /// `costBasis`, what the whole position cost, with its currency; `nil` when the bank doesn't provide it.
    public var costBasisMoney: Amount? { money(costBasis) }
}

extension InvestmentTransaction: CurrencyDenominated {
    /// `amount` with its currency: positive when cash leaves the account, as for a purchase.
    public var money: Amount { money(amount) }
    /// `price`, for one unit, with its currency.
    public var priceMoney: Amount { money(price) }
    /// `fees` with their currency; `nil` when unknown.
    public var feesMoney: Amount? { money(fees) }
}

extension Security: CurrencyDenominated {
    /// `closePrice`, for one unit, with its currency; `nil` when there is none.
    public var closePriceMoney: Amount? { money(closePrice) }
}

extension Transfer {
    /// `amount` with its currency, always positive; `nil` when Plaid's text isn't a number.
    public var money: Amount? {
        Decimal(string: amount, locale: nil).map { Amount($0, CurrencyCode(isoCurrencyCode)) }
    }
}
