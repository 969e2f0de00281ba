// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The type of a value in a request or a response; rendered as JSON Schema.
package indirect enum Schema: Sendable, Hashable {
    case text(TextRule)
    /// One of these strings.
    case choice([String])
    case integer(ClosedRange<Int>?)
    /// A number with exactly the bank's digits; read it as a decimal.
    case number
    case flag
    case list(Schema, ClosedRange<Int>?)
    case object([Member], others: Others)
    /// A schema with a name of its own in the document.
    case component(String, summary: String, Schema)
    case nullable(Schema)
    case either([Schema])
    case anything

    /// Members of an object that its schema does not list.
    package enum Others: Sendable, Hashable {
        /// A request with one is refused.
        case refused
        /// A request may have any; they are not read, or passed on.
        case allowed
        /// A response has none today; later versions may add some, so the document does not exclude them.
        case none
    }

    /// The constraints of a string.
    package struct TextRule: Sendable, Hashable {
        package var format: String?
        package var pattern: String?
        package var length: ClosedRange<Int>?

        package init(format: String? = nil, pattern: String? = nil, length: ClosedRange<Int>? = nil) {
            self.format = format
            self.pattern = pattern
            self.length = length
        }
    }

    /// A member of an object.
    package struct Member: Sendable, Hashable {
        package var name: String
        package var schema: Schema
        package var summary: String
        package var isRequired: Bool

        package init(_ name: String, _ schema: Schema, _ summary: String, isRequired: Bool = true) {
            self.name = name
            self.schema = schema
            self.summary = summary
            self.isRequired = isRequired
        }
    }
}

extension Schema {
    package static let text = Schema.text(TextRule())
    package static let integer = Schema.integer(nil)
    /// A day, `2026-11-23`.
    package static let day = Schema.text(TextRule(format: "date"))
    /// A point in time, in UTC.
    package static let instant = Schema.text(TextRule(format: "date-time"))

    package static func text(_ length: ClosedRange<Int>) -> Schema { .text(TextRule(length: length)) }

    /// Text of one line: no control characters.
    package static func line(_ length: ClosedRange<Int>) -> Schema {
        .text(TextRule(pattern: "^[^\\u0000-\\u001F\\u007F]*$", length: length))
    }

    package static func list(_ element: Schema) -> Schema { .list(element, nil) }

    /// An object of a response.
    package static func object(_ members: [Member]) -> Schema { .object(members, others: .none) }
}
