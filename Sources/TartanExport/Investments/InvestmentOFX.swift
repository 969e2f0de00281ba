// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidTypes
import TartanStorage

/// OFX investment statements: an account's transactions and holdings, and at the end the securities.
struct InvestmentOFX {
    private let now: Instant
    private var securities: [String: String] = [:]

    init(now: Instant) { self.now = now }

    func begin() -> String { OFXWriter.head(now) + "<INVSTMTMSGSRSV1>\n" }

    mutating func end() -> String {
        let list = securities.sorted { $0.key < $1.key }.map(\.value).joined()
        return "</INVSTMTMSGSRSV1>\n"
            + (list.isEmpty ? "" : "<SECLISTMSGSRSV1><SECLIST>\n\(list)</SECLIST></SECLISTMSGSRSV1>\n") + "</OFX>\n"
    }

    func beginAccount(_ account: ExportAccount, currency: String, _ days: ClosedRange<CalendarDate>) -> String {
        "<INVSTMTTRNRS><TRNUID>0</TRNUID><STATUS><CODE>0</CODE><SEVERITY>INFO</SEVERITY></STATUS>"
            + "<INVSTMTRS><DTASOF>\(OFXWriter.time(now))</DTASOF><CURDEF>\(currency)</CURDEF>"
            + "<INVACCTFROM><BROKERID>\(OFXWriter.bankID(account))</BROKERID>"
            + "<ACCTID>\(OFXWriter.accountID(account.record))</ACCTID></INVACCTFROM>\n"
            + "<INVTRANLIST><DTSTART>\(OFXWriter.day(days.lowerBound))</DTSTART>"
            + "<DTEND>\(OFXWriter.day(days.upperBound))</DTEND>\n"
    }

    /// The text between an account's transactions and its holdings.
    func betweenLists(hasHoldings: Bool) -> String { "</INVTRANLIST>\n" + (hasHoldings ? "<INVPOSLIST>\n" : "") }

    func endAccount(hasHoldings: Bool) -> String {
        (hasHoldings ? "</INVPOSLIST>\n" : "") + "</INVSTMTRS></INVSTMTTRNRS>\n"
    }

    mutating func transaction(_ record: InvestmentTransactionRecord, _ security: SecurityRecord?) -> String {
        let total = ExactAmount.account(record.amount)
        let head =
            "<INVTRAN><FITID>\(OFXWriter.text(record.investmentTransactionID, upTo: 255))</FITID>"
            + "<DTTRADE>\(OFXWriter.day(record.date))</DTTRADE>"
            + "<MEMO>\(OFXWriter.text(record.name, upTo: 255, orElse: "Unnamed"))</MEMO></INVTRAN>"
        guard let security else { return cash(record, total) }
        if !record.quantity.isZero {
            let id = identifier(security)
            if record.amount.isZero, record.type == "transfer" {
                let direction = record.quantity > 0 ? "IN" : "OUT"
                return
                    "<TRANSFER>\(head)\(id)<SUBACCTSEC>CASH</SUBACCTSEC><UNITS>\(ExactAmount.plaid(record.quantity))</UNITS>"
                    + "<TFERACTION>\(direction)</TFERACTION><POSTYPE>LONG</POSTYPE></TRANSFER>\n"
            }
            let kind = record.quantity > 0 ? "BUY" : "SELL"
            return "<\(kind)OTHER><INV\(kind)>\(head)\(id)<UNITS>\(ExactAmount.plaid(record.quantity))</UNITS>"
                + "<UNITPRICE>\(ExactAmount.plaid(record.price))</UNITPRICE>"
                + (record.fees.map { "<FEES>\(ExactAmount.plaid($0))</FEES>" } ?? "")
                + "<TOTAL>\(total)</TOTAL><SUBACCTSEC>CASH</SUBACCTSEC><SUBACCTFUND>CASH</SUBACCTFUND>"
                + "</INV\(kind)></\(kind)OTHER>\n"
        }
        guard record.amount < 0, let income = Self.income(record.subtype) else { return cash(record, total) }
        return "<INCOME>\(head)\(identifier(security))<INCOMETYPE>\(income)</INCOMETYPE><TOTAL>\(total)</TOTAL>"
            + "<SUBACCTSEC>CASH</SUBACCTSEC><SUBACCTFUND>CASH</SUBACCTFUND></INCOME>\n"
    }

    /// A cash movement without a security.
    private func cash(_ record: InvestmentTransactionRecord, _ total: String) -> String {
        "<INVBANKTRAN><STMTTRN><TRNTYPE>\(total.hasPrefix("-") ? "DEBIT" : "CREDIT")</TRNTYPE>"
            + "<DTPOSTED>\(OFXWriter.day(record.date))</DTPOSTED><TRNAMT>\(total)</TRNAMT>"
            + "<FITID>\(OFXWriter.text(record.investmentTransactionID, upTo: 255))</FITID>"
            + "<NAME>\(OFXWriter.text(record.name, upTo: 32, orElse: "Unnamed"))</NAME></STMTTRN>"
            + "<SUBACCTFUND>CASH</SUBACCTFUND></INVBANKTRAN>\n"
    }

    private static func income(_ subtype: String) -> String? {
        switch subtype {
        case _ where subtype.contains("dividend"): "DIV"
        case _ where subtype.contains("interest"): "INTEREST"
        case "long-term capital gain": "CGLONG"
        case "short-term capital gain": "CGSHORT"
        default: nil
        }
    }

    mutating func holding(_ record: HoldingRecord, _ security: SecurityRecord) -> String {
        let day = record.institutionPriceAsOf.map(OFXWriter.day) ?? OFXWriter.time(now)
        return "<POSOTHER><INVPOS>\(identifier(security))<HELDINACCT>CASH</HELDINACCT>"
            + "<POSTYPE>\(record.quantity < 0 ? "SHORT" : "LONG")</POSTYPE>"
            + "<UNITS>\(ExactAmount.plaid(record.quantity))</UNITS>"
            + "<UNITPRICE>\(ExactAmount.plaid(record.institutionPrice))</UNITPRICE>"
            + "<MKTVAL>\(ExactAmount.plaid(record.institutionValue))</MKTVAL><DTPRICEASOF>\(day)</DTPRICEASOF>"
            + "</INVPOS></POSOTHER>\n"
    }

    /// Returns a security's id, and adds it to the list at the end.
    private mutating func identifier(_ security: SecurityRecord) -> String {
        let (number, kind) =
            if let cusip = security.cusip, cusip.utf8.count == 9 {
                (OFXWriter.text(cusip, upTo: 9), "CUSIP")
            } else if let isin = security.isin, isin.utf8.count == 12 {
                (OFXWriter.text(isin, upTo: 12), "ISIN")
            } else {
                (Fingerprint.digits(security.securityID), "OTHER")
            }
        let id = "<SECID><UNIQUEID>\(number)</UNIQUEID><UNIQUEIDTYPE>\(kind)</UNIQUEIDTYPE></SECID>"
        if securities[id] == nil {
            let name = security.name ?? security.tickerSymbol ?? ""
            let ticker = security.tickerSymbol.map { OFXWriter.text($0, upTo: 32) } ?? ""
            securities[id] =
                "<OTHERINFO><SECINFO>\(id)<SECNAME>\(OFXWriter.text(name, upTo: 120, orElse: "Unnamed"))</SECNAME>"
                + (ticker.isEmpty ? "" : "<TICKER>\(ticker)</TICKER>") + "</SECINFO></OTHERINFO>\n"
        }
        return id
    }
}
