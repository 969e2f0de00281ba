// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidTypes
package import TartanStorage

/// Compares stored rows with the bank's rows, member by member.
///
/// Balances too: the sync run before fetched them, and one that changed since differs in only one of two reads.
package enum Comparison {
    package static func transactions(
        stored: [TransactionRecord], bank: [TransactionRecord]
    ) -> [Difference] {
        compare(stored, bank, id: \.transactionID, subject: Difference.Subject.transaction, members: transactionMembers)
    }

    package static func accounts(stored: [AccountRecord], bank: [AccountRecord]) -> [Difference] {
        compare(stored, bank, id: \.accountID, subject: Difference.Subject.account, members: accountMembers)
    }

    private typealias Member<Row> = (name: String, text: @Sendable (Row) -> String?)

    private static func compare<Row, ID: Hashable & Comparable>(
        _ stored: [Row], _ bank: [Row], id: (Row) -> ID, subject: (ID) -> Difference.Subject, members: [Member<Row>]
    ) -> [Difference] {
        let ours = Dictionary(stored.map { (id($0), $0) }) { $1 }
        let theirs = Dictionary(bank.map { (id($0), $0) }) { $1 }
        var differences: [Difference] = []
        for key in Set(ours.keys).union(theirs.keys).sorted() {
            switch (ours[key], theirs[key]) {
            case (nil, _): differences.append(Difference(.missing, subject(key)))
            case (_, nil): differences.append(Difference(.extra, subject(key)))
            case (let own?, let other?):
                for member in members where member.text(own) != member.text(other) {
                    differences.append(
                        Difference(
                            .changed, subject(key), member: member.name, stored: member.text(own),
                            bank: member.text(other)))
                }
            }
        }
        return differences
    }

    private static let transactionMembers: [Member<TransactionRecord>] = [
        ("account_id", { $0.accountID.rawValue }), ("amount", { DecimalText.text($0.amount) }),
        ("iso_currency_code", { $0.currency?.rawValue }),
        ("unofficial_currency_code", { $0.unofficialCurrency?.rawValue }), ("date", { $0.date.description }),
        ("name", { $0.name }), ("pending", { $0.isPending.map { $0 ? "true" : "false" } }),
        ("pending_transaction_id", { $0.pendingTransactionID?.rawValue }),
        ("authorized_date", { $0.authorizedDate?.description }), ("datetime", { $0.time?.text }),
        ("authorized_datetime", { $0.authorizedTime?.text }), ("merchant_name", { $0.merchantName }),
        ("merchant_entity_id", { $0.merchantEntityID }), ("original_description", { $0.originalDescription }),
        ("payment_channel", { $0.paymentChannel }), ("transaction_code", { $0.transactionCode }),
        ("personal_finance_category.primary", { $0.category?.primary }),
        ("personal_finance_category.detailed", { $0.category?.detailed }), ("logo_url", { $0.logoURL }),
        ("website", { $0.website }), ("check_number", { $0.checkNumber }), ("account_owner", { $0.accountOwner }),
        ("location.city", { $0.city }), ("location.region", { $0.region }),
    ]

    @Sendable private static func amount(_ value: Decimal?) -> String? { value.flatMap { DecimalText.text($0) } }

    private static let accountMembers: [Member<AccountRecord>] = [
        ("name", { $0.name }), ("official_name", { $0.officialName }), ("mask", { $0.mask }), ("type", { $0.type }),
        ("subtype", { $0.subtype }), ("persistent_account_id", { $0.persistentAccountID }),
        ("holder_category", { $0.holderCategory }),
        ("balances.available", { amount($0.balances.available) }),
        ("balances.current", { amount($0.balances.current) }),
        ("balances.limit", { amount($0.balances.limit) }),
        ("balances.iso_currency_code", { $0.balances.currency?.rawValue }),
        ("balances.unofficial_currency_code", { $0.balances.unofficialCurrency?.rawValue }),
    ]
}
