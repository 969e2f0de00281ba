// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import Logging
package import PaymentService
package import PlaidCore
package import PlaidTypes
package import PlaidWebhooks
package import TartanStorage
package import TokenVault

/// The settings of a service.
package struct ServiceConfiguration: Sendable {
    package var listen: ListenConfiguration
    /// The origins of web pages that may read responses, such as `https://app.example.com`.
    package var crossOrigins: [String]
    package var link: LinkConfiguration
    /// Without one, session tokens are refused.
    package var sessionSecret: SessionSecret?
    /// A key that is accepted in addition to those in the database, without being stored there; for a service in the same
    /// process as its only caller.
    package var ownKey: TokenDigest?
    package var page: PageConfiguration
    /// The name of the Plaid environment on the page.
    package var environmentName: String
    /// The caps on billed requests.
    package var costCaps: CostCaps
    package var server: ServerLimits
    package var requests: RequestLimits

    package init(
        listen: ListenConfiguration = ListenConfiguration(), crossOrigins: [String] = [],
        link: LinkConfiguration = LinkConfiguration(),
        sessionSecret: SessionSecret? = nil, ownKey: TokenDigest? = nil, page: PageConfiguration = PageConfiguration(),
        environmentName: String = "sandbox", costCaps: CostCaps = CostCaps(), server: ServerLimits = ServerLimits(),
        requests: RequestLimits = RequestLimits()
    ) {
        self.listen = listen
        self.crossOrigins = crossOrigins
        self.link = link
        self.sessionSecret = sessionSecret
        self.ownKey = ownKey
        self.page = page
        self.environmentName = environmentName
        self.costCaps = costCaps
        self.server = server
        self.requests = requests
    }
}

/// What the page at `/` may show to the operator.
package struct PageConfiguration: Sendable {
    /// The key for `/?key=…`; without one, the page never shows data from the database.
    package var key: String?
    /// The user in the examples, and whose Items are listed; without one, all Items are.
    package var user: UserID?
    /// A key for the examples; only for a demo with test data.
    package var apiKey: String?
    /// The location of the database, for people.
    package var database: String

    package init(key: String? = nil, user: UserID? = nil, apiKey: String? = nil, database: String = "in memory") {
        self.key = key
        self.user = user
        self.apiKey = apiKey
        self.database = database
    }
}

/// The dependencies of a service.
package struct ServiceDependencies: Sendable {
    package var client: any PlaidClientProtocol
    package var store: any Store
    package var vault: Vault
    /// The source of webhook keys; the client, except in tests.
    package var webhookKeys: any WebhookKeySource
    /// `nil` where payments are disabled.
    package var payments: PaymentService?
    /// Called when an Item may have become due.
    package var wake: @Sendable () -> Void
    package var now: @Sendable () -> Date
    package var logger: Logger

    package init(
        client: any PlaidClientProtocol, store: any Store, vault: Vault, webhookKeys: (any WebhookKeySource)? = nil,
        payments: PaymentService? = nil, wake: @escaping @Sendable () -> Void = {},
        now: @escaping @Sendable () -> Date = { Date() }, logger: Logger
    ) {
        self.client = client
        self.store = store
        self.vault = vault
        self.webhookKeys = webhookKeys ?? PlaidWebhookKeySource(client: client)
        self.payments = payments
        self.wake = wake
        self.now = now
        self.logger = logger
    }
}
