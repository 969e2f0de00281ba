// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// What a user does in Link to have an account's numbers verified.

extension World {
    /// Makes the Item of an account that a user gave by its numbers.
    ///
    /// - Returns: The position of the Item. Its only account waits for a code when its `verification` says
    ///   `pending_manual_verification`.
    mutating func manualAccount(
        _ entry: ManualAccount, products: [String] = ["auth"], webhook: String? = nil, now: Date
    ) throws(SandboxError) -> Int {
        guard entry.isWellFormed else {
            throw .invalidField("the account and routing numbers must be numbers of a bank")
        }
        let scope = identifiers.scope("item-\(nextSerial())")
        var template = AccountTemplate(
            name: entry.subtype == "savings" ? "Savings" : "Checking", officialName: nil,
            mask: String(entry.account.suffix(4)), type: "depository", subtype: entry.subtype, available: nil,
            current: nil)
        template.accountNumber = entry.account
        if let branch = entry.branch {
            template.foreignNumbers = ForeignNumbers(eftInstitution: entry.routing, eftBranch: branch)
            template.currency = "CAD"
        } else {
            template.routingNumber = entry.routing
        }
        var item = Item(
            id: scope.plaidID("item"), identifiers: scope,
            institutionID: entry.flow == .instantMicroDeposits ? Institution.windowpane : "",
            persona: .custom(CustomUser(accounts: [template], transactions: [])), createdAt: now,
            // There is no login that could expire.
            products: Set(products), loginAt: .distantFuture)
        item.webhook = webhook
        let (status, method) = Self.outcome(of: entry)
        item.verification[0] = status
        item.accountVerification = AccountVerification(
            method: method.rawValue, name: entry.name,
            insights: entry.flow == .databaseInsights ? entry.grade.insights(nameScore: entry.nameScore) : nil)
        positions[item.id] = items.count
        items.append(item)
        return items.count - 1
    }

    private static func outcome(of entry: ManualAccount) -> (status: String, method: ManualAccount.Flow) {
        switch entry.flow {
        case .databaseInsights: (entry.grade.rawValue, .databaseInsights)
        case .databaseMatch where entry.isMatched: ("database_matched", .databaseMatch)
        case .databaseMatch: ("pending_manual_verification", .sameDayMicroDeposits)
        case .sameDayMicroDeposits, .instantMicroDeposits: ("pending_manual_verification", entry.flow)
        }
    }

    /// Takes the code of a micro-deposit.
    ///
    /// - Throws: INCORRECT_DEPOSIT_VERIFICATION for a wrong one; with the third, and ever after,
    ///   TOO_MANY_VERIFICATION_ATTEMPTS.
    mutating func verifyMicroDeposits(
        _ position: Int, account index: Int = 0, code: String, now: Date
    ) throws(SandboxError) {
        step(to: now, naming: [position])
        guard !items[position].isRemoved else { throw .itemNotFound }
        switch items[position].verification[index] {
        case "pending_manual_verification": break
        case "verification_failed": throw .tooManyVerificationAttempts
        default: throw .invalidField("the account does not wait for a code")
        }
        if code.uppercased() == ManualAccount.code {
            items[position].verification[index] = "manually_verified"
            return
        }
        var record = items[position].accountVerification ?? AccountVerification(method: "SAME_DAY_MICRODEPOSITS")
        record.wrongCodes += 1
        items[position].accountVerification = record
        guard record.wrongCodes < ManualAccount.attempts else {
            items[position].verification[index] = "verification_failed"
            throw .tooManyVerificationAttempts
        }
        throw .incorrectDepositVerification
    }

    /// Compares the numbers that a user typed after logging in with those of the account (Instant Match).
    ///
    /// - Returns: Whether they are the account's.
    mutating func matchNumbers(
        _ position: Int, account index: Int, routing: String, number: String
    ) -> Bool {
        let item = items[position]
        guard item.institution.supportsInstantMatch, item.accounts.indices.contains(index) else { return false }
        let known = accountNumbers(item, index, isProven: true).first { $0.kind == "ach" }?.value
        guard known?["account"]?.stringValue == number, known?["routing"]?.stringValue == routing else { return false }
        items[position].accountVerification = AccountVerification(method: "INSTANT_MATCH")
        return true
    }

    mutating func sandboxItemSetVerificationStatus(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request, evenWithoutLogin: true)
        let status = try request.string("verification_status")
        guard let index = items[position].accountIndex(try request.string("account_id")) else {
            throw .invalidField("account_id must be a valid account ID")
        }
        // The endpoint stands for the bank's answer to automated micro-deposits; nothing else waits for one.
        guard items[position].isAutomated(index) else {
            throw .invalidField("account_id must be the id of an account that was linked with automated micro-deposits")
        }
        verify(position, index: index, status: status, at: request.now)
        return [:]
    }
}

extension Item {
    /// Whether an account was linked with automated micro-deposits, verified or not.
    func isAutomated(_ index: Int) -> Bool {
        ["pending_automatic_verification", "automatically_verified", "verification_expired"].contains(
            verification[index])
    }

    /// Whether the numbers of an account are not told yet: they are once its micro-deposits are verified.
    func waitsForDeposits(_ index: Int) -> Bool {
        [
            "pending_automatic_verification", "pending_manual_verification", "verification_expired",
            "verification_failed", "unsent",
        ].contains(verification[index])
    }

    /// How the numbers were found, for an Item that has them.
    var authMethod: String? {
        guard products.contains("auth") else { return nil }
        if let accountVerification { return accountVerification.method }
        return accounts.indices.contains(where: isAutomated) ? "AUTOMATED_MICRODEPOSITS" : "INSTANT_AUTH"
    }
}

extension Institution {
    /// The bank of the instant micro-deposits.
    static let windowpane = "ins_135858"

    /// What stands for the bank of an account that was given by its numbers.
    static let manual = Institution(
        id: "", name: "", products: ["auth", "identity", "identity_match", "signal", "transfer"])
}
