// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import TartanStorage

/// The filter of a product route: `item`, `account`, and for rows with dates `from`, `to`, `limit`, `cursor`.
struct ProductFilter {
    static let places: [QueryParameter] = [.item, .account]
    static let days: [QueryParameter] = [.item, .account, .from, .to, .limit, .cursor]

    let query: ProductQuery

    init(_ call: Call) {
        var query = ProductQuery(itemID: call.query.item, accountID: call.query.account)
        query.from = call.query.day("from")
        query.through = call.query.day("to")
        query.limit = call.query.number("limit")
        query.after = call.query.position
        self.query = query
    }

    /// The same with one row more than the caller gets, which shows whether there are more.
    var withOneMore: ProductQuery {
        var query = query
        query.limit = query.limit.map { $0 + 1 }
        return query
    }
}
