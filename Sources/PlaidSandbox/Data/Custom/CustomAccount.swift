// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// One of `override_accounts`, read.
struct CustomAccount {
    var template: AccountTemplate
    var details = CustomDetails()
    var transactions: [Ledger.CustomTransaction] = []

    private static let types: Set<String> = ["investment", "credit", "depository", "loan", "payroll", "other"]

    private static let subtypes = Set(ContractValidator.requestValues(of: "AccountSubtype") ?? [])

    init(_ reader: CustomReader, index: Int) throws(SandboxError) {
        guard let type = try reader.text("type"), Self.types.contains(type) else {
            throw reader.mistake("type", "must be investment, credit, depository, loan, payroll or other")
        }
        let subtype = try reader.text("subtype")
        if let subtype, !Self.subtypes.contains(subtype) {
            throw reader.mistake("subtype", "must be an account subtype that Plaid knows")
        }
        let balance = try reader.number("starting_balance")
        let forced = try reader.number("force_available_balance")
        let hasNone = try reader.flag("has_null_available_balance") ?? false
        guard forced == nil || !hasNone else {
            throw reader.mistake(
                "force_available_balance", "cannot be set together with has_null_available_balance")
        }
        let meta = try reader.object("meta")
        let limit = try meta?.number("limit")
        let given = try Self.mask(meta)
        let ending = try Self.mask(ofNumber: reader.object("numbers"))
        let mask = given ?? ending ?? Day.padded(index * 1111 % 10_000, 4)
        let available = forced ?? (type == "depository" && !hasNone ? balance : nil)
        template = AccountTemplate(
            name: try meta?.text("name") ?? "Plaid \(subtype ?? type)",
            officialName: try meta?.text("official_name") ?? "Plaid \(subtype ?? type)", mask: mask,
            // "payroll" is a type of overrides only; answers know it as "other".
            type: type == "payroll" ? "other" : type, subtype: subtype, available: available?.description,
            current: balance?.description, limit: limit?.description, holder: try Self.holder(reader))
        template.currency = try reader.currency()
        template.balanceRule = forced != nil ? .fixed : hasNone ? .unknown : .follows
        try readNumbers(reader)
        if let identity = try reader.object("identity") {
            for list in ["names", "phone_numbers", "emails", "addresses"] {
                guard identity.has(list) else { continue }
                guard let values = identity.raw[list]?.arrayValue else {
                    throw identity.mistake(list, "must be an array")
                }
                guard values.count <= Owner.longestList else {
                    throw identity.mistake(list, "must have at most \(Owner.longestList) elements")
                }
            }
            template.owner = Owner(override: .object(identity.raw))
        }
        try readRows(reader)
        try readProducts(reader)
        details.lacksBalance = balance == nil
    }

    private static func mask(_ meta: CustomReader?) throws(SandboxError) -> String? {
        guard let meta, let mask = try meta.text("mask") else { return nil }
        guard mask.isEmpty || ((2...4).contains(mask.utf8.count) && mask.utf8.allSatisfy(isAlphanumeric)) else {
            throw meta.mistake("mask", "must be empty or 2 to 4 letters and digits")
        }
        return mask
    }

    /// A mask ends the account number, unless it is given apart.
    private static func mask(ofNumber numbers: CustomReader?) throws(SandboxError) -> String? {
        let account = try numbers?.text("account")
        let iban = try numbers?.text("international_iban")
        guard let number = account ?? iban else { return nil }
        let end = String(number.unicodeScalars.suffix(4).map(Character.init))
        return end.utf8.count == 4 && end.utf8.allSatisfy(isAlphanumeric) ? end : nil
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Whose an account is; custom users are persons unless they say otherwise.
    private static func holder(_ reader: CustomReader) throws(SandboxError) -> String {
        let holder = try reader.text("holder_category") ?? "personal"
        guard ["personal", "business", "unrecognized"].contains(holder) else {
            throw reader.mistake("holder_category", "must be personal, business or unrecognized")
        }
        return holder
    }

    private mutating func readNumbers(_ reader: CustomReader) throws(SandboxError) {
        guard let numbers = try reader.object("numbers") else { return }
        for pair in [
            ("eft_institution", "eft_branch"), ("etf_institution", "etf_branch"),
            ("international_bic", "international_iban"),
        ] {
            guard numbers.has(pair.0) == numbers.has(pair.1) else {
                throw numbers.mistake(pair.0, "and \(pair.1) must be given together")
            }
        }
        let iban = try numbers.text("international_iban")
        template.accountNumber = try numbers.text("account") ?? iban
        template.routingNumber = try numbers.text("ach_routing")
        template.wireRoutingNumber = try numbers.text("ach_wire_routing")
        template.foreignNumbers = ForeignNumbers(override: .object(numbers.raw))
    }

    private mutating func readRows(_ reader: CustomReader) throws(SandboxError) {
        let rows = try reader.list("transactions")
        for row in rows ?? [] {
            transactions.append(try Ledger.CustomTransaction(row, currency: template.currency))
        }
        details.lacksTransactions = rows == nil
        if let model = try reader.object("inflow_model") { details.inflow = try InflowModel(model) }
    }

    private mutating func readProducts(_ reader: CustomReader) throws(SandboxError) {
        for holding in try reader.list("holdings") ?? [] { details.holdings.append(try CustomHolding(holding)) }
        for row in try reader.list("investment_transactions") ?? [] {
            details.investments.append(try CustomInvestment(row))
        }
        if let liability = try reader.object("liability"), try liability.text("type") != nil {
            details.liability = try CustomLiability(liability)
        }
        details.income = try reader.object("income")?.raw
    }
}
