// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Whether a transfer may be made.
struct TransferAuthorization: Sendable, Codable {
    var id: String
    var created: Date
    var accessToken: String
    var accountID: String
    var terms: TransferTerms
    var verdict: Verdict
    var guarantee: String?
    var isCancelled = false
    var transferID: String?

    /// How long it can be used, in seconds.
    static let lifetime: Double = 3600
    /// How long its idempotency key is remembered, in seconds.
    static let keyLifetime: Double = 48 * 3600

    /// The decision and why.
    struct Verdict: Sendable, Codable, Hashable {
        var decision: Decision
        var code: String?

        static let approved = Verdict(decision: .approved)
    }

    enum Decision: String, Sendable, Codable {
        case approved, declined
        case userActionRequired = "user_action_required"
    }

    /// What Plaid knows of the account.
    enum Standing: Sendable, Hashable {
        /// The bank tells what is available.
        case known(available: Cents?)
        /// The account was given by its numbers, in Link.
        case manual
        /// The account was given by its numbers, by the client.
        case migrated
        /// The user has to log in again.
        case stale
    }

    /// Decides over a transfer.
    ///
    /// - Parameters:
    ///   - staleVerdict: What is decided for an account whose user has to log in again: the contract and Plaid's later
    ///     documents differ.
    static func decide(
        _ terms: TransferTerms, _ standing: Standing, usage: TransferUsage, staleVerdict: Decision
    ) -> Verdict {
        if usage.exceeds(adding: terms) { return Verdict(decision: .declined, code: "TRANSFER_LIMIT_REACHED") }
        switch standing {
        case .stale: return Verdict(decision: staleVerdict, code: "ITEM_LOGIN_REQUIRED")
        case .manual: return Verdict(decision: .approved, code: "MANUALLY_VERIFIED_ITEM")
        case .migrated: return Verdict(decision: .approved, code: "MIGRATED_ACCOUNT_ITEM")
        case .known(let available):
            // Money that comes in needs no balance.
            guard terms.isDebit, let available else { return .approved }
            if available <= .zero { return Verdict(decision: .declined, code: "RISK") }
            return terms.amount > available ? Verdict(decision: .declined, code: "NSF") : .approved
        }
    }

    /// What is decided for an account whose user has to log in again.
    ///
    /// The contract wants the user to act; by Plaid's later documents the client's ruleset decides. Rulesets are written in
    /// the Dashboard, which there is none of here: their keys say what they decide.
    static func staleVerdict(ruleset key: String?) -> Decision {
        guard let key else { return .userActionRequired }
        if key.hasPrefix("approve") { return .approved }
        return key.hasPrefix("decline") ? .declined : .userActionRequired
    }

    static func explanation(_ code: String) -> String {
        switch code {
        case "NSF": "the account does not have enough money for the transfer"
        case "RISK": "the transfer is likely to be returned"
        case "TRANSFER_LIMIT_REACHED": "the transfer would exceed a limit"
        case "MANUALLY_VERIFIED_ITEM": "the account was entered manually, so its balance is unknown"
        case "MIGRATED_ACCOUNT_ITEM": "the account was migrated by its numbers, so its balance is unknown"
        case "ITEM_LOGIN_REQUIRED": "the user has to log in again before the balance can be checked"
        default: "the authorization could not be decided"
        }
    }
}

/// How much was transferred lately in the direction of a transfer.
struct TransferUsage: Sendable, Hashable {
    var lastDay = Cents.zero
    var month = Cents.zero

    // The limits, the same in both directions. Real ones are set for each client; these are our choice.
    static let single = Cents(100_000_00)
    static let daily = Cents(500_000_00)
    static let monthly = Cents(5_000_000_00)

    func exceeds(adding terms: TransferTerms) -> Bool {
        terms.amount > Self.single || lastDay + terms.amount > Self.daily || month + terms.amount > Self.monthly
    }
}

extension TransferBook {
    /// What counts against the limits of one direction: transfers of the last 24 hours, and of the calendar month.
    func usage(debit: Bool, at time: Date) -> TransferUsage {
        var usage = TransferUsage()
        let month = Day(time).monthsLater(0, day: 1)
        // The last 24 hours can reach into the month before. Only these days are looked at, not all that ever was.
        let recent = transfers(from: month.adding(-1), to: Day(time))
        for transfer in recent where transfer.isDebit == debit && transfer.counts && transfer.created <= time {
            if time.timeIntervalSince(transfer.created) < 86_400 { usage.lastDay += transfer.amount }
            if Day(transfer.created) >= month { usage.month += transfer.amount }
        }
        return usage
    }
}
