import FoundationEssentials
import PlaidJSON

extension JSONValue {
    /// A string, or null.
    static func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }

    /// Money as a number with exactly its digits, or null.
    ///
    /// Its currency is always the member beside it.
    static func money(_ value: Decimal?) -> JSONValue { value.map { JSONValue.decimal($0) } ?? .null }
}
