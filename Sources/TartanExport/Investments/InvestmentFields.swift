// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// The fields of investment files; the meaning of a name must never change.
enum InvestmentFields {
    static func transaction(
        _ record: InvestmentTransactionRecord?, _ security: SecurityRecord?, _ account: ExportAccount?, _ user: UserID?
    ) -> Fields {
        [
            ("date", .day(record?.date)), ("amount", .amount(record?.amount)),
            ("currency", .text((record?.currency ?? record?.unofficialCurrency)?.rawValue)),
            ("name", .text(record?.name)), ("type", .text(record?.type)), ("subtype", .text(record?.subtype)),
            ("quantity", .amount(record?.quantity)), ("price", .amount(record?.price)),
            ("fees", .amount(record?.fees)),
        ] + self.security(security)
            + place(account, user, item: record?.itemID, account: record?.accountID) + [
                ("security_id", .text(record?.securityID)),
                ("investment_transaction_id", .text(record?.investmentTransactionID)),
                ("cancel_transaction_id", .text(record?.cancelTransactionID)),
            ]
    }

    static func holding(
        _ record: HoldingRecord?, _ security: SecurityRecord?, _ account: ExportAccount?, _ user: UserID?
    ) -> Fields {
        [
            ("price_as_of", .day(record?.institutionPriceAsOf)), ("quantity", .amount(record?.quantity)),
            ("price", .amount(record?.institutionPrice)), ("value", .amount(record?.institutionValue)),
            ("currency", .text((record?.currency ?? record?.unofficialCurrency)?.rawValue)),
            ("cost_basis", .amount(record?.costBasis)), ("vested_quantity", .amount(record?.vestedQuantity)),
            ("vested_value", .amount(record?.vestedValue)),
        ] + self.security(security)
            + place(account, user, item: record?.itemID, account: record?.accountID) + [
                ("security_id", .text(record?.securityID))
            ]
    }

    private static func security(_ security: SecurityRecord?) -> Fields {
        [
            ("security", .text(security?.name)), ("ticker", .text(security?.tickerSymbol)),
            ("isin", .text(security?.isin)), ("cusip", .text(security?.cusip)), ("sedol", .text(security?.sedol)),
            ("security_type", .text(security?.type)), ("is_cash_equivalent", .flag(security?.isCashEquivalent)),
            ("close_price", .amount(security?.closePrice)), ("close_price_as_of", .day(security?.closePriceAsOf)),
        ]
    }

    private static func place(
        _ account: ExportAccount?, _ user: UserID?, item: ItemID?, account id: AccountID?
    ) -> Fields {
        [
            ("institution", .text(account?.institutionName)), ("account", .text(account?.record.name)),
            ("mask", .text(account?.record.mask)), ("account_type", .text(account?.record.type)),
            ("account_subtype", .text(account?.record.subtype)), ("account_id", .text(id?.rawValue)),
            ("item_id", .text(item?.rawValue)), ("user_id", .text(user?.rawValue)),
        ]
    }
}
