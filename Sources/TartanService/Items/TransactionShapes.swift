// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

extension TransactionRow {
    static let shape = Shape<TransactionRow>(
        "Transaction", "A transaction with its user's edits.",
        [
            .text("transaction_id", "Plaid's ID of the transaction.") { $0.record.transactionID.rawValue },
            .account("The account; null where the bank did not send it.") { $0.record.accountID },
            .text("item_id", "The Item that the transaction belongs to.") { $0.record.itemID.rawValue },
            .money("amount", "The amount: positive when money left the account.") { $0.record.amount },
            .optionalText("currency", "The ISO 4217 code of the currency.") { $0.record.currency?.rawValue },
            .optionalText("unofficial_currency", "The code of a currency without an ISO 4217 code.") {
                $0.record.unofficialCurrency?.rawValue
            },
            .day("date", "The day on which it posted, or occurred if it is pending.") { $0.record.date },
            .optionalText("authorized_date", "The day on which it was authorized.") {
                $0.record.authorizedDate?.description
            },
            .text("name", "The bank's text.") { $0.record.name },
            .optionalText("merchant_name", "The merchant's name.") { $0.record.merchantName },
            .optionalFlag("pending", "Whether it has not posted yet.") { $0.record.isPending },
            .optionalText("pending_transaction_id", "The pending transaction that it replaced.") {
                $0.record.pendingTransactionID?.rawValue
            },
            .optionalText("category", "The user's category, or else Plaid's primary one.") { $0.effectiveCategory },
            .optionalText("category_detailed", "Plaid's detailed category.") { $0.record.category?.detailed },
            .optionalText("payment_channel", "Plaid's channel: online, in store or other.") {
                $0.record.paymentChannel
            },
            .optionalText("city", "The city of the merchant.") { $0.record.city },
            .optionalText("region", "The region of the merchant.") { $0.record.region },
            .optionalText("logo_url", "The URL of the merchant's logo.") { $0.record.logoURL },
            .optionalText("website", "The merchant's website.") { $0.record.website },
            .instant("changed_at", "When the stored row last changed.") { $0.changedAt },
            .optionalInstant("removed_at", "When the bank removed the transaction.") { $0.removedAt },
            .all(TransactionEdits.shape) { $0.edits },
        ])
}

extension TransactionEdits {
    /// The user's edits, as members of a transaction.
    static let shape = Shape<TransactionEdits>(
        "TransactionEdits", "A user's edits of a transaction.",
        [
            .optionalText("user_category", "The user's own category.") { $0.category },
            .optionalText("note", "The user's note.") { $0.note },
            .texts("tags", "The user's tags.") { $0.tags },
            .flag("hidden", "Whether lists exclude it.") { $0.isHidden },
            .flag("kept", "Whether it stays in lists although the bank removed it.") { $0.isKept },
            .parts("splits", TransactionSplit.shape, "Parts of the amount with other categories.") { $0.splits },
        ])
}

extension TransactionSplit {
    static let shape = Shape<TransactionSplit>(
        "Split", "A part of a transaction's amount.",
        [
            .money("amount", "The part, with the sign of the transaction's amount.") { $0.amount },
            .optionalText("category", "The part's category.") { $0.category },
            .optionalText("note", "The part's note.") { $0.note },
        ])
}

extension TransactionVersion {
    static let shape = Shape<TransactionVersion>(
        "TransactionVersion", "An earlier version of a transaction, before the bank changed it.",
        [
            .instant("until", "When the next version was stored.") { $0.until },
            .money("amount", "The amount: positive when money left the account.") { $0.amount },
            .day("date", "The day on which it posted, or occurred if it was pending.") { $0.date },
            .text("name", "The bank's text.") { $0.name },
            .optionalText("merchant_name", "The merchant's name.") { $0.merchantName },
            .optionalFlag("pending", "Whether it had not posted yet.") { $0.isPending },
            .optionalText("category_detailed", "Plaid's detailed category.") { $0.category },
            .optionalInstant("removed_at", "When the bank removed the transaction.") { $0.removedAt },
        ])
}

/// A transaction with its earlier versions.
struct TransactionDetail: Sendable {
    var row: TransactionRow
    var versions: [TransactionVersion]

    static let shape = Shape<TransactionDetail>(
        "TransactionDetail", "A transaction with its user's edits and its earlier versions.",
        [
            .all(TransactionRow.shape) { $0.row },
            .parts("versions", TransactionVersion.shape, "Earlier versions, oldest first.") { $0.versions },
        ])
}
