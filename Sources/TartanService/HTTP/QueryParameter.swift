// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// A parameter of a query: its name, the values that it accepts, and its meaning.
package struct QueryParameter: Sendable, Hashable {
    /// The values that a parameter accepts.
    package enum Kind: Sendable, Hashable {
        case text
        /// A day, `2026-11-23`.
        case day
        case choice([String])
        case number(ClosedRange<Int>)
        /// The position of a page, as a response of this route contains it.
        case cursor(CursorFormat)
    }

    /// The formats of cursors: what is listed.
    package enum CursorFormat: Sendable, Hashable {
        case transactions
        case payments
    }

    package let name: String
    package let kind: Kind
    package let summary: String
    /// The value when the parameter is missing.
    package let usual: String?
    package let isRequired: Bool

    package init(_ name: String, _ kind: Kind, _ summary: String, usual: String? = nil, isRequired: Bool = false) {
        self.name = name
        self.kind = kind
        self.summary = summary
        self.usual = usual
        self.isRequired = isRequired
    }

    /// The maximum number of characters of a text.
    private static let maximumText = 200
    private static let maximumCursor = 1000

    /// Refuses a value that the parameter does not accept.
    func check(_ value: String) throws(ServiceError) {
        switch kind {
        case .text:
            guard value.unicodeScalars.count <= Self.maximumText else {
                throw .invalidRequest("The parameter \(name) has more than \(Self.maximumText) characters.")
            }
        case .day:
            guard CalendarDate(value) != nil else {
                throw .invalidRequest("The parameter \(name) is not a date.", next: "Use the format 2026-11-23.")
            }
        case .choice(["true", "false"]):
            guard value == "true" || value == "false" else {
                throw .invalidRequest("The parameter \(name) is neither true nor false.")
            }
        case .choice(let values):
            guard values.contains(value) else {
                throw .invalidRequest("The parameter \(name) is not one of: \(values.joined(separator: ", ")).")
            }
        case .number(let range):
            guard let number = Int(value), String(number) == value, range.contains(number) else {
                throw .invalidRequest(
                    "The parameter \(name) is not a number from \(range.lowerBound) to \(range.upperBound).")
            }
        case .cursor(let format):
            let isKnown =
                switch format {
                case .transactions: (try? PagePosition(cursor: value)) != nil
                case .payments: PaymentCursor.position(value) != nil
                }
            guard value.utf8.count <= Self.maximumCursor, isKnown else {
                throw .invalidRequest("The service did not issue this cursor.", next: "Start again without a cursor.")
            }
        }
    }

    /// The type of the parameter in the API's document.
    package var schema: Schema {
        switch kind {
        case .text: .line(1...Self.maximumText)
        case .day: .day
        case .choice(["true", "false"]): .flag
        case .choice(let values): .choice(values)
        case .number(let range): .integer(range)
        case .cursor: .line(1...Self.maximumCursor)
        }
    }
}

extension QueryParameter {
    static let item = QueryParameter("item", .text, "Only rows of this Item.")
    static let account = QueryParameter("account", .text, "Only rows of this account.")
    static let from = QueryParameter("from", .day, "The first day.")
    static let to = QueryParameter("to", .day, "The last day; included.")
    static let limit = QueryParameter(
        "limit", .number(1...TransactionQuery.maximumLimit), "The maximum number of rows.", usual: "100")
    static let cursor = cursor(of: .transactions)
    static func cursor(of format: CursorFormat) -> QueryParameter {
        QueryParameter(
            "cursor", .cursor(format),
            "The next_cursor of the previous response; the other parameters must stay the same.")
    }
    static let settled = QueryParameter.flag(
        "settled", "Whether a person has confirmed in Plaid's dashboard that nothing is left there.", usual: "false")

    static func flag(_ name: String, _ summary: String, usual: String? = nil) -> QueryParameter {
        QueryParameter(name, .choice(["true", "false"]), summary, usual: usual)
    }

    func required() -> QueryParameter { QueryParameter(name, kind, summary, usual: usual, isRequired: true) }
}
