// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension PatchTable {
    /// Required members that are not always there.
    ///
    /// A list needs no entry: its neutral value is the empty list
    /// (bank_transfer_events and form1099s have come as null, see plaid-python issues 310 and 459).
    static let plaidLenient: [Lenient] = [
        Lenient(
            schema: "CustomerInitiatedReturnRisk", field: "risk_tier",
            reason: "Deprecated in favour of the score; the document's own examples of /signal/evaluate leave it out."),
        Lenient(
            schema: "BankInitiatedReturnRisk", field: "risk_tier",
            reason: "Deprecated in favour of the score; the document's own examples of /signal/evaluate leave it out."),
        Lenient(
            schema: "Cause", field: "item_id",
            reason: "The document's own example of a report's warnings has a cause without an Item."),
    ]

    private static let onlyName =
        "The merchant's name, its replacement, is null for transactions without a recognised merchant; nothing else is."

    /// Members that Plaid calls deprecated and that a program has to use all the same.
    static let plaidKept: [Kept] = [
        Kept(schema: "TransactionBase", field: "name", reason: onlyName),
        Kept(schema: "AssetReportTransaction", field: "name", reason: onlyName),
        Kept(schema: "BaseReportTransaction", field: "name", reason: onlyName),
        Kept(schema: "CraBankIncomeTransaction", field: "name", reason: onlyName),
    ]
}
