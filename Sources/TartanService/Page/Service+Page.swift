// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidTypes
import PlaidWebhooks
import TartanStorage

extension Service {
    private static let itemsOnPage = 50

    /// `GET /`: a page for the operator of the service.
    ///
    /// Every process on this machine can request it, and beyond loopback everyone can. The database's content is therefore
    /// shown only on loopback, and only with the page's key, which the service prints when it starts.
    func page(_ call: Call) async throws -> Reply {
        let content = PageContent(
            address: address, environment: environmentName,
            details: isOwner(call.query["key"]) ? try await details() : nil)
        return .html(Page.html(content), contentSecurityPolicy: PageStyle.policy)
    }

    private func isOwner(_ given: String?) -> Bool {
        guard listen.hostGuard.isLoopbackOnly, let key = page.key, !key.isEmpty, let given else { return false }
        return ConstantTime.areEqual(Array(given.utf8), Array(key.utf8))
    }

    private func details() async throws -> PageContent.Private {
        let items =
            if let user = page.user { try await store.items(of: user) } else { try await store.engineItems() }
        var rows: [PageContent.Item] = []
        for item in items.prefix(Self.itemsOnPage) {
            let accounts = try await store.accounts(of: item.userID, item: item.itemID)
            rows.append(
                PageContent.Item(
                    institution: item.institutionName ?? "Not synced yet",
                    accounts: accounts.count { $0.removedAt == nil },
                    status: item.condition.health.rawValue,
                    updated: item.sync.lastSyncedAt?.description ?? "never"))
        }
        return PageContent.Private(
            database: page.database, user: page.user?.rawValue, apiKey: page.apiKey, items: rows,
            itemCount: items.count, connect: connectAddress)
    }

    /// The page that connects a bank of the page's user, who holds the page's key.
    private var connectAddress: String? {
        guard let user = page.user, let secret = authenticator.sessionSecret else { return nil }
        let session = SessionToken.issue(
            for: user, at: now(), lifetime: SessionToken.maximumLifetime, secret: secret)
        return "/connect#session=\(session)"
    }

    /// The URL that this process listens on, for examples that can be copied.
    private var address: String {
        let scheme = listen.tls == nil ? "http" : "https"
        let host = listen.host.contains(":") && !listen.host.hasPrefix("[") ? "[\(listen.host)]" : listen.host
        return "\(scheme)://\(host):\(runtime.port ?? listen.port)"
    }
}
