// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import PlaidTypes

extension PaymentRequest {
    /// Checks what can be checked without the user's data.
    ///
    /// - Throws: `payment_amount_invalid`, `payment_network_unsupported` or `payment_request_invalid`.
    func check() throws(PaymentError) {
        guard network != .sweep else {
            throw .unsupported(
                "The network is not one of those for payments.", "Use ach, same-day-ach, rtp, rfp or wire.")
        }
        guard amount.currency == .usd else {
            throw .unsupported("The network \(network.rawValue) carries US dollars only.", "Use the currency USD.")
        }
        try checkDirection()
        guard amount.isPositive, amount.minorUnits <= Self.largest(network) else {
            throw PaymentError(
                .amountInvalid,
                "The amount must be greater than zero, and at most what the network \(network.rawValue) carries.",
                next: "Correct the amount.")
        }
        try checkACHClass()
        try checkTexts()
    }

    /// The largest amount of a network, in cents.
    ///
    /// An entry of an ACH file has ten digits; the other networks have limits of their own. Plaid's limits for an application
    /// are lower as a rule, and are checked by Plaid.
    static func largest(_ network: LedgerAccount.Network) -> Int64 {
        switch network {
        case .ach, .sweep: 9_999_999_999
        case .sameDayACH: 100_000_000
        case .wire: 99_999_999
        case .rtp, .rfp: 1_000_000_000
        }
    }

    private func checkDirection() throws(PaymentError) {
        switch (network, direction) {
        case (.rtp, .debit), (.wire, .debit):
            throw .unsupported(
                "The network \(network.rawValue) is for credits only.", "Use ach or same-day-ach for a debit.")
        case (.rfp, .credit):
            throw .unsupported("The network rfp is for debits only.", "Use rtp for an instant credit.")
        default: break
        }
    }

    private func checkACHClass() throws(PaymentError) {
        guard network == .ach || network == .sameDayACH else {
            guard achClass == nil else {
                throw .invalid(
                    "The SEC class (ach_class) is for the networks ach and same-day-ach only.", "Leave it out.")
            }
            return
        }
        guard let achClass, ["ppd", "ccd", "web", "tel"].contains(achClass) else {
            throw .invalid(
                "The SEC class (ach_class) must say how the user agreed.", "Use one of ppd, ccd, web and tel.")
        }
        guard direction == .debit || ["ppd", "ccd"].contains(achClass) else {
            throw .invalid("The SEC class \(achClass) is for debits only.", "Use ppd or ccd for a credit.")
        }
    }

    private func checkTexts() throws(PaymentError) {
        let isPrintable = statementText.utf8.allSatisfy { 0x20...0x7E ~= $0 }
        guard isPrintable, 1...15 ~= statementText.utf8.count, statementText.utf8.contains(where: { $0 != 0x20 }) else {
            throw .invalid(
                "The description must have 1 to 15 printable ASCII characters.",
                "Use what the user finds on the statement."
            )
        }
        try Self.check(legalName, "legal name", 1...100)
        guard legalName.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw .invalid("The legal name must not be blank.", "Use the account holder's full name.")
        }
        if let email {
            try Self.check(email, "email address", 3...254)
            guard email.dropFirst().dropLast().contains("@") else {
                throw .invalid("The email address is not one.", "Correct it, or leave it out.")
            }
        }
        if let phone { try Self.check(phone, "phone number", 4...32) }
    }

    private static func check(_ text: String, _ name: String, _ lengths: ClosedRange<Int>) throws(PaymentError) {
        let hasControls = text.unicodeScalars.contains {
            [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
        }
        guard lengths.contains(text.unicodeScalars.count), !hasControls else {
            throw .invalid(
                "The \(name) must have \(lengths.lowerBound) to \(lengths.upperBound) characters, without control characters.",
                "Correct it.")
        }
    }

    /// Everything that makes a request another one, as bytes to hash.
    var content: [UInt8] {
        var content = RequestContent()
        content.set("user", userID.rawValue)
        content.set("item", itemID.rawValue)
        content.set("account", accountID.rawValue)
        content.set("direction", direction.rawValue)
        content.set("amount", amount.decimal)
        content.set("currency", amount.currency.code)
        content.set("network", network.rawValue)
        content.set("ach_class", achClass)
        content.set("legal_name", legalName)
        content.set("email", email)
        content.set("phone", phone)
        content.set("description", statementText)
        content.set("source", source?.rawValue)
        return content.bytes
    }
}

extension PaymentError {
    static func invalid(_ message: String, _ next: String) -> PaymentError {
        PaymentError(.requestInvalid, message, next: next)
    }

    fileprivate static func unsupported(_ message: String, _ next: String) -> PaymentError {
        PaymentError(.networkUnsupported, message, next: next)
    }
}
