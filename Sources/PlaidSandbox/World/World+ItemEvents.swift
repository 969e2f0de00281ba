// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// What happens to an Item outside of the application: at its bank, or by its user.

/// Something that happens to an Item.
enum ItemEvent: String, CaseIterable, Sendable {
    /// The user has to log in again.
    case loginRequired = "ERROR"
    /// The login works again without update mode.
    case loginRepaired = "LOGIN_REPAIRED"
    /// The user opened another account at the bank.
    case newAccounts = "NEW_ACCOUNTS_AVAILABLE"
    /// In seven days the user has to log in again; banks of the US and Canada.
    case pendingDisconnect = "PENDING_DISCONNECT"
    /// In seven days the consent ends; banks of Europe.
    case pendingExpiration = "PENDING_EXPIRATION"
    /// The user withdrew the permission for the Item.
    case permissionRevoked = "USER_PERMISSION_REVOKED"
    /// The user withdrew the permission for one account.
    case accountRevoked = "USER_ACCOUNT_REVOKED"
}

extension Item {
    /// The error of an Item that requires a login.
    var error: SandboxError {
        needsLoginCode.flatMap { SandboxError.documented(itemCode: $0) } ?? .itemLoginRequired
    }

    /// How long before the end of a login its application is notified.
    static let noticeTime: Double = 7 * 86_400

    /// When the application is to be told that the login ends; `nil` when it was.
    var noticeDue: Date? {
        guard !needsLogin, noticedLogin != loginAt else { return nil }
        return loginAt + (Self.loginLifetime - Self.noticeTime)
    }
}

extension World {
    /// Lets something happen to an Item; `false` when there is no such Item.
    ///
    /// - Parameter accountID: The account that the event is about, for those that are about one.
    mutating func happen(
        _ event: ItemEvent, itemID: String, accountID: String?, errorCode: String? = nil, now: Date
    ) throws(SandboxError) -> Bool {
        guard let position = positions[itemID], !items[position].isRemoved else { return false }
        catchUp([position], to: now)
        switch event {
        case .loginRequired: requireLogin(position, code: errorCode, at: now)
        case .loginRepaired:
            items[position].needsLogin = false
            items[position].loginAt = now
            send(position, type: "ITEM", code: event.rawValue, at: now)
            step(to: now, naming: [position])
        case .newAccounts:
            guard items[position].accounts.count < Item.mostAccounts else {
                throw .invalidField("an Item can have at most \(Item.mostAccounts) accounts")
            }
            openAccount(position)
            send(position, type: "ITEM", code: event.rawValue, ["error": .null], at: now)
        case .pendingDisconnect, .pendingExpiration:
            // The login ends in seven days, whenever it would have ended.
            items[position].loginAt = now - (Item.loginLifetime - Item.noticeTime)
            items[position].needsLogin = false
            noticeDisconnect(position, code: event.rawValue, at: now)
        case .permissionRevoked:
            send(
                position, type: "ITEM", code: event.rawValue,
                ["error": .object(webhookError(.userPermissionRevoked))], at: now)
            removeItem(position)
        case .accountRevoked:
            let id =
                accountID ?? items[position].accounts.indices
                .first { !items[position].isRevoked($0) }.map(items[position].accountID) ?? ""
            guard let index = items[position].accountIndex(id) else {
                throw .invalidField("account_id must be a valid account ID")
            }
            items[position].revokedAccounts = (items[position].revokedAccounts ?? []).union([index])
            send(position, type: "ITEM", code: event.rawValue, ["account_id": .string(id)], at: now)
            withdrawRows(position, of: index, at: now)
        }
        return true
    }

    /// Opens another account at the bank, which the user does not share until it is chosen in update mode.
    private mutating func openAccount(_ position: Int) {
        let item = items[position]
        items[position].choice = LinkChoice(user: item.choice?.user, accounts: item.shared)
        let number = (item.opened?.count ?? 0) + 1
        let account = DefaultAccounts.depository(
            "Plaid New Saving \(number)", "Plaid Fresh Start Saving", "77\(Day.padded(number, 2))", "savings", "50",
            "50",
            "personal")
        items[position].opened = (item.opened ?? []) + [account]
    }

    /// Takes an account's transactions back: those who sync are told which are gone.
    private mutating func withdrawRows(_ position: Int, of account: Int, at time: Date) {
        guard let outcome = items[position].transactions?.ledger.apply(.withdrawn(account: account)), !outcome.isEmpty
        else { return }
        sendTransactionsUpdate(position, code: "DEFAULT_UPDATE", outcome, at: time)
    }

    /// Tells that an Item's login ends soon.
    mutating func noticeDisconnect(_ position: Int, code: String? = nil, at time: Date) {
        let item = items[position]
        items[position].noticedLogin = item.loginAt
        let end = JSONValue.string((item.loginAt + Item.loginLifetime).timestamp)
        let isEuropean = !["US", "CA"].contains(item.institution.country)
        switch code ?? (isEuropean ? "PENDING_EXPIRATION" : "PENDING_DISCONNECT") {
        case "PENDING_EXPIRATION":
            send(position, type: "ITEM", code: "PENDING_EXPIRATION", ["consent_expiration_time": end], at: time)
        default:
            send(
                position, type: "ITEM", code: "PENDING_DISCONNECT",
                ["reason": "INSTITUTION_TOKEN_EXPIRATION", "disconnect_time": end], at: time)
        }
    }

    /// Ends an Item: from now on its tokens open nothing.
    mutating func removeItem(_ position: Int) {
        items[position].isRemoved = true
        // Nothing of it is needed any more, and a long-lived Sandbox must not grow with Items that are gone.
        items[position].transactions = nil
    }
}

extension Item {
    /// Whether the user withdrew the permission for an account.
    func isRevoked(_ index: Int) -> Bool { revokedAccounts?.contains(index) == true }
}

extension SandboxError {
    /// An error that an Item can have until its user or its bank repairs it.
    static func documented(itemCode code: String) -> SandboxError? {
        documentedErrors.first { $0.code == code && ($0.type == "ITEM_ERROR" || $0.type == "INSTITUTION_ERROR") }
    }

    /// What USER_PERMISSION_REVOKED tells.
    static let userPermissionRevoked = item(
        "USER_PERMISSION_REVOKED",
        "the holder of this account has revoked their permission for your application to access it")
}
