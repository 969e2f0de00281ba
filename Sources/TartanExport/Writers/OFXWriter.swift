// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidTypes
import TartanStorage

/// Open Financial Exchange 1.0.2: a statement for each account and currency, with credit cards in a separate part.
///
/// Every element is closed, so the body is also XML. A version 2 header would be newer, but widely used programs mistake
/// such files for ASCII, while all tested programs read this header's encoding correctly.
///
/// Only posted transactions, since a pending one reappears under another id. OFX supports ISO 4217 currencies only.
struct OFXWriter: ExportWriter {
    let now: Instant
    private var part: Part?

    private enum Part: String {
        case bank = "BANKMSGSRSV1"
        case card = "CREDITCARDMSGSRSV1"

        var response: String { self == .bank ? "STMTTRNRS" : "CCSTMTTRNRS" }
        var statement: String { self == .bank ? "STMTRS" : "CCSTMTRS" }
    }

    init(now: Instant) { self.now = now }

    mutating func begin(_ text: inout String) { text += Self.head(now) }

    /// The start of every file.
    static func head(_ now: Instant) -> String {
        """
        OFXHEADER:100
        DATA:OFXSGML
        VERSION:102
        SECURITY:NONE
        ENCODING:UTF-8
        CHARSET:NONE
        COMPRESSION:NONE
        OLDFILEUID:NONE
        NEWFILEUID:NONE

        <OFX>
        <SIGNONMSGSRSV1><SONRS><STATUS><CODE>0</CODE><SEVERITY>INFO</SEVERITY></STATUS>\
        <DTSERVER>\(time(now))</DTSERVER><LANGUAGE>ENG</LANGUAGE></SONRS></SIGNONMSGSRSV1>

        """
    }

    mutating func beginAccount(_ statement: ExportStatement, _ text: inout String) -> Bool {
        let record = statement.account.record
        let code = statement.group.currency?.rawValue ?? "XXX"
        guard CurrencyList.codes.contains(code) else { return false }
        let new: Part = Self.isCard(record) ? .card : .bank
        if part != new {
            if let part { text += "</\(part.rawValue)>\n" }
            text += "<\(new.rawValue)>\n"
            part = new
        }
        text += "<\(new.response)><TRNUID>0</TRNUID><STATUS><CODE>0</CODE><SEVERITY>INFO</SEVERITY></STATUS>"
        text += "<\(new.statement)><CURDEF>\(code)</CURDEF>"
        text += "<\(new == .card ? "CC" : "BANK")ACCTFROM>"
        if new == .bank { text += "<BANKID>\(Self.bankID(statement.account))</BANKID>" }
        text += "<ACCTID>\(Self.accountID(record))</ACCTID>"
        if new == .bank { text += "<ACCTTYPE>\(Self.type(record))</ACCTTYPE>" }
        text += "</\(new == .card ? "CC" : "BANK")ACCTFROM>\n"
        text += "<BANKTRANLIST><DTSTART>\(Self.day(statement.group.first))</DTSTART>"
        text += "<DTEND>\(Self.day(statement.group.last))</DTEND>\n"
        balance = Self.balance(record, in: code)
        return true
    }

    private var balance = ""

    mutating func write(_ row: ExportRow, _ text: inout String) {
        let record = row.record
        let amount = ExactAmount.account(record.amount)
        text += "<STMTTRN><TRNTYPE>\(amount.hasPrefix("-") ? "DEBIT" : "CREDIT")</TRNTYPE>"
        text += "<DTPOSTED>\(Self.day(record.date))</DTPOSTED><TRNAMT>\(amount)</TRNAMT>"
        text += "<FITID>\(Self.text(record.transactionID.rawValue, upTo: 255))</FITID>"
        if let number = record.checkNumber, !PlainText.oneLine(number).isEmpty {
            text += "<CHECKNUM>\(Self.text(number, upTo: 12))</CHECKNUM>"
        }
        text += "<NAME>\(Self.text(record.merchantName ?? record.name, upTo: 32, orElse: "Unnamed"))</NAME>"
        text += "<MEMO>\(Self.text(record.name, upTo: 255, orElse: "Unnamed"))</MEMO></STMTTRN>\n"
    }

    mutating func endAccount(_ text: inout String) {
        guard let part else { return }
        text += "</BANKTRANLIST>\(balance)</\(part.statement)></\(part.response)>\n"
    }

    mutating func end(_ text: inout String) {
        if let part { text += "</\(part.rawValue)>\n" }
        text += "</OFX>\n"
    }

    // MARK: Values

    static func isCard(_ record: AccountRecord) -> Bool { record.type == "credit" }

    /// An account id of at most 22 characters, as OFX requires; unique per account.
    static func accountID(_ record: AccountRecord) -> String {
        let id = record.accountID.rawValue
        let isPlain = id.utf8.count <= 22 && id.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
        return isPlain ? id : (record.mask.map { text($0, upTo: 5) + "-" } ?? "") + Fingerprint.digits(id)
    }

    /// Nine characters that are the same for every account of a bank.
    static func bankID(_ account: ExportAccount) -> String {
        String(Fingerprint.digits(account.institutionName ?? "").prefix(9))
    }

    private static func type(_ record: AccountRecord) -> String {
        switch (record.type, record.subtype) {
        case ("depository", "savings"): "SAVINGS"
        case ("depository", "money market"): "MONEYMRKT"
        case ("depository", "cd"): "CD"
        case ("loan", _): "CREDITLINE"
        default: "CHECKING"
        }
    }

    /// The format requires a balance; one that is unknown or in another currency is written as zero.
    private static func balance(_ record: AccountRecord, in code: String) -> String {
        let balances = record.balances
        var amount = "0"
        if let current = balances.current, (balances.currency ?? balances.unofficialCurrency)?.rawValue == code {
            // Debts are positive at Plaid and negative here.
            amount = AccountNaming.isLiability(record) ? ExactAmount.account(current) : ExactAmount.plaid(current)
        }
        return "<LEDGERBAL><BALAMT>\(amount)</BALAMT><DTASOF>\(time(record.updatedAt))</DTASOF></LEDGERBAL>"
    }

    /// Noon, so that no reader's time zone changes the day.
    static func day(_ day: CalendarDate) -> String { day.description.replacing("-", with: "") + "120000" }

    static func time(_ instant: Instant) -> String {
        let day = instant.day
        let seconds = instant.milliseconds / 1000 % 86_400
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return day.description.replacing("-", with: "") + clock.joined()
    }

    static func text(_ value: String, upTo count: Int, orElse fallback: String = "") -> String {
        var clean = PlainText.cut(PlainText.oneLine(value), to: count)
        while clean.unicodeScalars.last == " " { clean.unicodeScalars.removeLast() }
        if clean.isEmpty { clean = fallback }
        return clean.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
