// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import Plaid
public import PlaidJSON

extension Security: PlaidSample {
    /// A fund at 20.50 USD.
    public static var sampleJSON: JSONObject {
        [
            "security_id": SampleID.security, "isin": .null, "figi": .null, "cusip": .null, "sedol": .null,
            "institution_security_id": .null, "institution_id": .null, "proxy_security_id": .null,
            "name": "Sample Fund", "ticker_symbol": "SMPL", "is_cash_equivalent": false, "type": "etf",
            "subtype": "etf", "close_price": .decimal("20.5"), "close_price_as_of": "2030-01-01",
            "update_datetime": .null, "iso_currency_code": "USD", "unofficial_currency_code": .null,
            "market_identifier_code": .null, "sector": .null, "industry": .null, "cfi_code": .null,
            "option_contract": .null, "fixed_income": .null,
        ]
    }
}

extension Holding: PlaidSample {
    /// Two units of the sample security, bought for 30 USD.
    public static var sampleJSON: JSONObject {
        [
            "account_id": "sample-brokerage", "security_id": SampleID.security,
            "institution_price": .decimal("20.5"), "institution_price_as_of": "2030-01-01",
            "institution_price_datetime": .null, "institution_value": 41, "cost_basis": 30, "quantity": 2,
            "iso_currency_code": "USD", "unofficial_currency_code": .null, "vested_quantity": .null,
            "vested_value": .null, "tax_lots": [],
        ]
    }
}

extension InvestmentTransaction: PlaidSample {
    /// The purchase of the sample holding.
    public static var sampleJSON: JSONObject {
        [
            "investment_transaction_id": "sample-purchase", "cancel_transaction_id": .null,
            "account_id": "sample-brokerage", "security_id": SampleID.security, "date": "2029-06-01",
            "transaction_datetime": .null, "name": "BUY Sample Fund", "quantity": 2, "amount": 30, "price": 15,
            "fees": 0, "type": "buy", "subtype": "buy", "iso_currency_code": "USD", "unofficial_currency_code": .null,
        ]
    }
}

extension InvestmentAccount: PlaidSample {
    /// A brokerage account without a margin loan.
    public static var sampleJSON: JSONObject {
        var account = AccountBase.sampleJSON
        account["account_id"] = "sample-brokerage"
        account["name"] = "Brokerage"
        account["official_name"] = .null
        account["type"] = "investment"
        account["subtype"] = "brokerage"
        var balances = account["balances"]?.objectValue ?? [:]
        balances["margin_loan_amount"] = .null
        account["balances"] = .object(balances)
        return account
    }

    /// Members that only accounts with a verification have.
    public static var otherMembers: Set<String> { AccountBase.otherMembers }
}

extension InvestmentsHoldingsGetResponse: PlaidSample {
    /// The sample holding in a brokerage account.
    public static var sampleJSON: JSONObject {
        [
            "accounts": [.object(InvestmentAccount.sampleJSON)], "holdings": [.object(Holding.sampleJSON)],
            "securities": [.object(Security.sampleJSON)], "item": .object(Item.sampleJSON),
            "request_id": SampleID.request,
        ]
    }

    /// A member of Items with accounts that their owner entered.
    public static var otherMembers: Set<String> { ["is_investments_fallback_item"] }
}

extension InvestmentsTransactionsGetResponse: PlaidSample {
    /// The purchase of the sample holding.
    public static var sampleJSON: JSONObject {
        [
            "item": .object(Item.sampleJSON), "accounts": [.object(InvestmentAccount.sampleJSON)],
            "securities": [.object(Security.sampleJSON)],
            "investment_transactions": [.object(InvestmentTransaction.sampleJSON)], "total_investment_transactions": 1,
            "request_id": SampleID.request,
        ]
    }

    /// A member of Items with accounts that their owner entered.
    public static var otherMembers: Set<String> { ["is_investments_fallback_item"] }
}
