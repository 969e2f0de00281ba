// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PaymentService
import Payments
import PlaidJSON
import PlaidTypes

/// The body of a request for a payment.
struct PaymentBody: Sendable {
    static let networks = LedgerAccount.Network.allCases.filter { $0 != .sweep }
    private static let classes = ["ppd", "ccd", "web", "tel"]
    private static let lengths = (id: 1...200, legalName: 1...100, email: 3...254, phone: 4...32, description: 1...15)
    private static let maximumWhole = 10
    private static let decimals = 2
    private static let maximumAmount = maximumWhole + 1 + decimals

    static let amountSchema = Schema.text(
        .init(pattern: "^[0-9]{1,\(maximumWhole)}([.][0-9]{1,\(decimals)})?$", length: 1...maximumAmount))

    static let schema = Schema.object(
        [
            .init("item_id", .line(lengths.id), "The user's Item."),
            .init("account_id", .line(lengths.id), "The account of the Item that is debited or credited."),
            .init(
                "type", .choice(Payment.Direction.allCases.map(\.rawValue)),
                "`debit` takes money from the account, `credit` sends money to it."),
            .init("amount", amountSchema, "The amount as a decimal string such as 12.50; it is more than zero."),
            optional(
                "iso_currency_code", .choice(Currency.all.map(\.code)),
                "The ISO 4217 code of the currency; by default USD."),
            .init("network", .choice(networks.map(\.rawValue)), "The payment network."),
            optional("ach_class", .choice(classes), "The SEC class; required for ach and same-day-ach only."),
            .init("legal_name", .line(lengths.legalName), "The account holder's full name."),
            optional("email", .line(lengths.email), "The account holder's email address."),
            optional("phone", .line(lengths.phone), "The account holder's phone number."),
            .init(
                "description", .text(.init(pattern: "^[ -~]+$", length: lengths.description)),
                "The text that the bank statement shows, in printable ASCII characters."),
            optional(
                "funds_source", .choice(FundsSource.allCases.map(\.rawValue)),
                "Where Plaid keeps the money; by default the service's configured choice."),
        ], others: .refused)

    private static func optional(_ name: String, _ schema: Schema, _ summary: String) -> Schema.Member {
        Schema.Member(name, .nullable(schema), summary, isRequired: false)
    }

    /// The body of a request for a refund.
    static let refundSchema = Schema.object(
        [optional("amount", amountSchema, "The amount as a decimal string; without it, what is left of the payment.")],
        others: .refused)

    private let body: JSONObject

    init(_ body: JSONObject, of schema: Schema = schema) throws(ServiceError) {
        guard case .object(let members, _) = schema else { preconditionFailure("the body is an object") }
        let names = Set(members.map(\.name))
        for name in body.keys where !names.contains(name) {
            throw Self.invalid(
                "The body has an unknown member.", next: "Expected: \(names.sorted().joined(separator: ", ")).")
        }
        self.body = body
    }

    /// The payment that it asks for.
    func request(of user: UserID) throws(ServiceError) -> PaymentRequest {
        let lengths = Self.lengths
        return PaymentRequest(
            userID: user, itemID: ItemID(try line("item_id", lengths.id)),
            accountID: AccountID(try line("account_id", lengths.id)),
            direction: try choice("type", Payment.Direction.allCases), amount: try requiredAmount(),
            network: try choice("network", Self.networks), achClass: try achClass(),
            legalName: try line("legal_name", lengths.legalName), email: try optionalLine("email", lengths.email),
            phone: try optionalLine("phone", lengths.phone), statementText: try description(),
            source: try optionalChoice("funds_source", FundsSource.allCases))
    }

    // MARK: Members

    private func requiredAmount() throws(ServiceError) -> Money {
        guard let amount = try amount(try currency()) else {
            throw Self.amountInvalid("The member amount is missing.")
        }
        return amount
    }

    /// The amount; `nil` when it is missing.
    func amount(_ currency: Currency) throws(ServiceError) -> Money? {
        guard let value = body["amount"], !value.isNull else { return nil }
        guard let text = value.stringValue else {
            throw Self.amountInvalid("The member amount is not a string.")
        }
        let whole = text.utf8.prefix { $0 != UInt8(ascii: ".") }
        guard whole.count <= Self.maximumWhole, let amount = try? Money(decimal: text, currency) else {
            throw Self.amountInvalid(
                "The member amount is not a decimal number with at most \(Self.maximumWhole) digits before the point and "
                    + "\(Self.decimals) after it.")
        }
        guard amount.isPositive else { throw Self.amountInvalid("The member amount is not more than zero.") }
        return amount
    }

    private func currency() throws(ServiceError) -> Currency {
        guard let value = body["iso_currency_code"], !value.isNull else { return .usd }
        guard let code = value.stringValue else { throw Self.invalid("The member iso_currency_code is not a string.") }
        guard let currency = Currency(code: code) else {
            throw .payment(
                PaymentError(
                    .networkUnsupported, "The member iso_currency_code is not a currency of payments.",
                    next: "Expected one of: \(Currency.all.map(\.code).joined(separator: ", "))."))
        }
        return currency
    }

    private func achClass() throws(ServiceError) -> String? {
        guard let word = try optionalLine("ach_class", Self.lengths.id) else { return nil }
        guard Self.classes.contains(word) else { throw Self.notOneOf("ach_class", Self.classes) }
        return word
    }

    private func choice<Choice: RawRepresentable<String>>(
        _ name: String, _ choices: [Choice]
    ) throws(ServiceError) -> Choice {
        guard let found = try optionalChoice(name, choices) else {
            throw Self.invalid("The member \(name) is missing.")
        }
        return found
    }

    private func optionalChoice<Choice: RawRepresentable<String>>(
        _ name: String, _ choices: [Choice]
    ) throws(ServiceError) -> Choice? {
        guard let word = try optionalLine(name, Self.lengths.id) else { return nil }
        guard let found = choices.first(where: { $0.rawValue == word }) else {
            throw Self.notOneOf(name, choices.map(\.rawValue))
        }
        return found
    }

    private func description() throws(ServiceError) -> String {
        let text = try line("description", Self.lengths.description)
        guard text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) else {
            throw Self.invalid("The member description contains other characters than printable ASCII.")
        }
        return text
    }

    private func line(_ name: String, _ lengths: ClosedRange<Int>) throws(ServiceError) -> String {
        guard let text = try optionalLine(name, lengths) else { throw Self.invalid("The member \(name) is missing.") }
        return text
    }

    private func optionalLine(_ name: String, _ lengths: ClosedRange<Int>) throws(ServiceError) -> String? {
        guard let value = body[name], !value.isNull else { return nil }
        guard let text = value.stringValue, lengths ~= text.unicodeScalars.count else {
            throw Self.invalid(
                "The member \(name) is not a string of \(lengths.lowerBound) to \(lengths.upperBound) characters.")
        }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw Self.invalid("The member \(name) contains control characters.")
        }
        return text
    }

    // MARK: Errors

    private static func notOneOf(_ name: String, _ words: [String]) -> ServiceError {
        invalid(
            "The member \(name) is not one of the allowed values.",
            next: "Expected one of: \(words.joined(separator: ", ")).")
    }

    private static func invalid(
        _ message: String, next: String = "Correct the request and send it again with the same key."
    ) -> ServiceError {
        .payment(PaymentError(.requestInvalid, message, next: next))
    }

    private static func amountInvalid(_ message: String) -> ServiceError {
        .payment(
            PaymentError(
                .amountInvalid, message,
                next: "Send the amount as a decimal string of more than zero, such as \"12.50\"."))
    }
}
