import PlaidTypes
import Storage

/// Quicken Interchange Format: a list for each account and currency, days as month/day/year.
///
/// Only posted transactions. QIF has no place for a currency, so that it stands in the account's name.
struct QIFWriter: ExportWriter {
    mutating func beginAccount(_ statement: ExportStatement, _ text: inout String) -> Bool {
        let record = statement.account.record
        let type = Self.type(record)
        let words = [
            record.name, record.mask, statement.group.currency.map { "(\($0.rawValue))" },
            String(Fingerprint.digits(record.accountID.rawValue).prefix(8)),
        ]
        text += "!Account\nN\(PlainText.oneLine(words.compactMap(\.self).joined(separator: " ")))\nT\(type)\n^\n"
        text += "!Type:\(type)\n"
        return true
    }

    mutating func write(_ row: ExportRow, _ text: inout String) {
        let record = row.record
        text += "D\(Self.day(record.date))\nT\(ExactAmount.account(record.amount))\nC*\n"
        if let number = record.checkNumber.map(PlainText.oneLine), !number.isEmpty { text += "N\(number)\n" }
        let payee = PlainText.oneLine(record.merchantName ?? record.name)
        text += "P\(payee.isEmpty ? "Unnamed" : payee)\n"
        let memo = PlainText.oneLine(row.row.edits.note ?? record.name)
        if !memo.isEmpty { text += "M\(memo)\n" }
        if let category = row.row.effectiveCategory {
            // Brackets and slashes would make a transfer or a class of it.
            text += "L\(AccountNaming.component(category.lowercased(), orElse: "Uncategorized"))\n"
        }
        text += "^\n"
    }

    private static func type(_ record: AccountRecord) -> String {
        switch record.type {
        case "depository": "Bank"
        case "credit": "CCard"
        case "loan": "Oth L"
        default: "Oth A"
        }
    }

    private static func day(_ day: CalendarDate) -> String {
        let parts = day.description.split(separator: "-")
        return "\(parts[1])/\(parts[2])/\(parts[0])"
    }
}
