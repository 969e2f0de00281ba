import PlaidTypes
import Storage

/// The filter of a product route: `item`, `account`, and for rows with dates `from`, `to`, `limit`, `cursor`.
struct ProductFilter {
    static let places: Set<String> = ["item", "account"]
    static let days: Set<String> = ["item", "account", "from", "to", "limit", "cursor"]

    /// The default and maximum number of rows per response.
    private static let usualLimit = 100
    private static let maximumLimit = 500

    let query: ProductQuery

    init(_ call: Call) throws {
        let values = call.query
        var query = ProductQuery(
            itemID: values["item"].map { ItemID(rawValue: $0) },
            accountID: values["account"].map { AccountID(rawValue: $0) })
        query.from = try Self.day(values["from"], "from")
        query.through = try Self.day(values["to"], "to")
        self.query = query
    }

    /// The same for a route with pages.
    init(pageOf call: Call) throws {
        var query = try ProductFilter(call).query
        query.limit = try Self.number(call.query["limit"], "limit", Self.usualLimit, 1...Self.maximumLimit)
        do {
            query.after = try call.query["cursor"].map(PagePosition.init(cursor:))
        } catch {
            throw ServiceError.invalidRequest(
                "The service did not issue this cursor.", next: "Start again without a cursor.")
        }
        self.query = query
    }

    /// The same with one row more than the caller gets, which shows whether there are more.
    var withOneMore: ProductQuery {
        var query = query
        query.limit = query.limit.map { $0 + 1 }
        return query
    }

    private static func day(_ text: String?, _ name: String) throws -> CalendarDate? {
        guard let text else { return nil }
        guard let day = CalendarDate(text) else {
            throw ServiceError.invalidRequest(
                "The parameter \(name) is not a date.", next: "Use the format 2026-11-23.")
        }
        return day
    }

    private static func number(_ text: String?, _ name: String, _ usual: Int, _ range: ClosedRange<Int>) throws -> Int {
        guard let text else { return usual }
        guard let number = Int(text), range.contains(number) else {
            throw ServiceError.invalidRequest(
                "The parameter \(name) is not a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }
}
