// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What the columns of product tables mean, for those that occur in several tables.
enum ProductColumns {
    private static let summaries: [String: String] = [
        "item_id": "The Item.",
        "account_id": "The account; null where the bank did not send it.",
        "security_id": "Plaid's ID of the security.",
        "currency": "The ISO 4217 code of the currency.",
        "unofficial_currency": "The code of a currency without an ISO 4217 code.",
        "cost_basis": "The amount that was paid in total.",
        "quantity": "The number of units.",
        "amount": "The amount: positive when money left the account.",
        "type": "Plaid's type.",
        "subtype": "Plaid's subtype.",
        "name": "The name, as the bank sent it.",
    ]

    /// The description of a column; a column without one of its own is described by its name in words.
    static func summary(of name: String) -> String {
        if let summary = summaries[name] { return summary }
        let words = name.split(separator: "_").map { acronyms[String($0)] ?? String($0) }.joined(separator: " ")
        return "The \(words)."
    }

    private static let acronyms = [
        "id": "ID", "isin": "ISIN", "cusip": "CUSIP", "sedol": "SEDOL", "cfi": "CFI code,",
    ]
}
