// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A connection of a user to a bank.
struct Item: Sendable, Codable {
    let id: String
    let identifiers: Identifiers
    let institutionID: String
    var persona: Persona
    let createdAt: Date
    /// Products that were asked for, or used since.
    var products: Set<String>
    var webhook: String?
    /// The token that opens it, once it was exchanged.
    var accessToken: String?
    /// `days_requested` as the Item was created with it; the first use may still say otherwise when it is `nil`.
    var daysRequested: Int?
    /// When the user last logged in; a login lasts 30 days.
    var loginAt: Date
    var needsLogin = false
    /// The code of the error that it has while it requires a login; `nil` for ITEM_LOGIN_REQUIRED.
    var needsLoginCode: String?
    var isRemoved = false
    var userID: String?
    /// What was chosen in Link, for an Item that came from there.
    var choice: LinkChoice?
    /// The products that the user consented to in Link, sorted; `nil` for Items that were made without asking.
    var consented: [String]?
    var transactions: TransactionsFeed?
    /// The verification status of accounts, by index, where there is one.
    var verification: [Int: String] = [:]
    /// How the account was verified, where that was not by logging in.
    var accountVerification: AccountVerification?
    /// How often a look at the bank has found other owners' data.
    var identityChanges: Int?
    /// When the micro-deposits to the first account are verified by themselves.
    var verificationDue: Date?
    /// The days whose statements the bank was asked for.
    var statements: StatementPeriod?
    /// When an asynchronous fetch of investments is done.
    var investmentsDue: Date?
    /// The day up to which the bank's investment transactions were looked at; `nil` before the first use.
    var investmentsThrough: Day?
    /// `nil` until something is read or agreed to.
    var consent: Consent?
    var lastWebhook: SentWebhook?
    var armedMutation: ArmedMutation?
    /// A number for what recurred when it was last looked at, by account; `nil` until somebody asks what recurs.
    var recurring: [Int: UInt64]?
    /// The login whose end was announced.
    var noticedLogin: Date?
    /// What the user shares of their income, where that was asked for.
    var income: IncomeShare?
    /// Accounts that were opened at the bank since the Item was made; they come after the others.
    var opened: [AccountTemplate]?
    /// The indices of accounts whose permission was withdrawn; `nil` when there is none.
    var revokedAccounts: Set<Int>?
    /// The bank, where it is one that the Sandbox was given besides its own.
    var addedBank: AddedBank?

    /// The Item's transactions and how far the bank has delivered them.
    struct TransactionsFeed: Sendable, Codable {
        var ledger: Ledger
        var initialDue: Date?
        var historicalDue: Date?
        /// Whether `/transactions/sync` was ever called: only then is SYNC_UPDATES_AVAILABLE sent.
        var isSynced = false
        var lastUpdate: Date?

        var isInitialReady: Bool { initialDue == nil }
        var isHistoricalReady: Bool { isInitialReady && historicalDue == nil }
    }

    struct SentWebhook: Sendable, Codable {
        var sentAt: Date
        var code: String
    }

    /// An order to change the data under a client's hands.
    struct ArmedMutation: Sendable, Codable {
        /// How many pages of a round are answered before.
        var afterPage: Int
    }

    /// How long a login lasts in the Sandbox.
    static let loginLifetime: Double = 30 * 86_400

    /// Cursors tell the accounts of an Item apart by one byte.
    static let mostAccounts = 250

    /// How long automated micro-deposits take.
    static let microDepositTime: Double = 86_400

    /// The bank; an account that was given by its numbers has none.
    var institution: Institution {
        institutionID.isEmpty
            ? .manual : addedBank?.institution ?? Institution.named(institutionID) ?? Institution.firstPlatypus
    }

    /// The accounts, in their fixed order.
    var accounts: [AccountTemplate] {
        guard let opened else { return firstAccounts }
        return firstAccounts + opened
    }

    private var firstAccounts: [AccountTemplate] {
        switch persona {
        case .good: DefaultAccounts.good
        case .dynamic(let user): Habits.of(user).accounts ?? DefaultAccounts.dynamic(identifiers)
        case .custom(let user): user.accounts
        }
    }

    func accountID(_ index: Int) -> String { identifiers.plaidID("account-\(index)") }

    /// The index of an account of this Item that its user shares.
    func accountIndex(_ id: String) -> Int? { shared.first { accountID($0) == id } }
}
