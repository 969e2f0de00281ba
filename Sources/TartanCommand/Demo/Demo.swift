import Foundation
import Logging
import Plaid
import PlaidCore
import PlaidJSON
import PlaidSandbox
import PlaidTypes
import ServiceLifecycle
import Storage
import TartanService
import TokenVault

/// Runs a Sandbox and a service in one process, connected over HTTP.
struct Demo: Sendable {
    /// The addresses of the parts.
    struct Addresses: Sendable {
        let sandbox: String
        let service: String
        /// The service's page with the key that opens it.
        let page: String
    }

    let folder: DemoFolder
    let progress: Progress

    private static let user: UserID = "demo-user"
    private static let institution = "ins_109508"
    private static let patience: Duration = .seconds(30)
    // More than the Sandbox needs to deliver a bank's complete history.
    private static let businessTimeToReadiness: TimeInterval = 10

    /// Runs everything, passes on the report while everything is still running, and stops.
    func run(_ show: @escaping @Sendable (DemoReport, Addresses) async throws -> Void) async throws {
        try await PlaidSandbox.run(try PlaidSandbox(configuration: .init(), logger: Self.quiet)) { running in
            try await serve(running, show)
        }
    }

    private static var quiet: Logger {
        var logger = Logger(label: "tartan-demo")
        // The steps throw every failure; a server that stops with open connections would only log an error.
        logger.logLevel = .critical
        return logger
    }

    private func serve(
        _ running: RunningSandbox, _ show: @escaping @Sendable (DemoReport, Addresses) async throws -> Void
    ) async throws {
        _ = try VaultKeyFile.create(folder.keyFile)
        let transport = AsyncHTTPClientTransport()
        let plaid = PlaidClient(
            clientID: "demo", secret: "demo-secret", environment: .custom(running.baseURL),
            configuration: .storing, transport: transport)
        let apiKey = APIKey()
        let pageKey = UUID().uuidString.lowercased()
        var settings = ServiceAssembly.Settings(
            database: try DatabaseAddress(folder.database), keyring: try VaultKeyFile.load(folder.keyFile))
        settings.listen.port = 0
        settings.link.acceptsSandboxTokens = true
        settings.link.scriptURL = LinkScript.address(ofPlaid: running.baseURL.absoluteString)
        settings.page = PageConfiguration(
            key: pageKey, user: Self.user, apiKey: apiKey.reveal(), database: folder.database)
        settings.environmentName = "offline sandbox"
        let assembly = try await ServiceAssembly(settings, plaid: plaid, logger: Self.quiet)
        try await assembly.store.insertAPIKey(
            APIKeyRecord(name: "demo", digest: apiKey.digest, createdAt: Instant(Date())))
        try await assembly.run { address in
            let service = ServiceClient(
                address: address, apiKey: apiKey.reveal(), user: Self.user.rawValue, transport: transport)
            let report = try await demonstrate(running, plaid, assembly, service)
            try await show(
                report,
                Addresses(
                    sandbox: running.baseURL.absoluteString, service: address, page: "\(address)/?key=\(pageKey)"))
        }
        await transport.shutdown()
    }

    private func demonstrate(
        _ running: RunningSandbox, _ plaid: PlaidClient, _ assembly: ServiceAssembly, _ service: ServiceClient
    ) async throws -> DemoReport {
        let good = try await progress.step("Link First Platypus Bank as user_good") {
            try await link("user_good", plaid, service)
        }
        let dynamic = try await progress.step("Link it again as user_transactions_dynamic") {
            try await link("user_transactions_dynamic", plaid, service)
        }
        try await progress.step("Sync two years of transactions after their webhooks") {
            await running.sandbox.advance(by: Self.businessTimeToReadiness)
            try await waitUntil("the history is read") {
                let items = try await service.get("/api/items")["items"]?.arrayValue ?? []
                return items.count == 2
                    && items.allSatisfy {
                        $0["sync"]?["historical_update_complete"]?.boolValue == true
                            && $0["sync"]?["has_news"]?.boolValue == false
                    }
            }
        }
        var report = DemoReport()
        report.items = try await service.get("/api/items")["items"]?.arrayValue ?? []
        report.accounts = try await service.get("/api/accounts", query: "item=\(good)")["accounts"]?.arrayValue ?? []
        report.transactions = try await service.all("/api/transactions", "transactions")
        let before = try await service.all("/api/transactions", "transactions", query: "item=\(dynamic)")
        let after = try await progress.step("Change transactions at the bank") {
            try await change(dynamic, before, running, plaid, assembly, service)
        }
        report.changes = DemoReport.changes(from: before, to: after)
        return report
    }

    private func link(_ username: String, _ plaid: PlaidClient, _ service: ServiceClient) async throws -> String {
        let created = try await plaid.sandboxPublicTokenCreate(
            institutionID: InstitutionID(Self.institution), initialProducts: [.transactions, .auth, .identity],
            options: SandboxPublicTokenCreateRequestOptions(
                webhook: service.address + "/api/plaid/webhook", overrideUsername: username,
                overridePassword: "pass_good",
                transactions: SandboxPublicTokenCreateRequestOptionsTransactions(daysRequested: 730)))
        let exchanged = try await service.post(
            "/api/plaid/exchange-token", ["public_token": .string(created.publicToken.reveal())])
        guard let item = exchanged["item_id"]?.stringValue else { throw Failure("The exchange named no Item.") }
        return item
    }

    /// Refreshes an Item at the bank and waits until the change is in the database.
    private func change(
        _ item: String, _ before: [JSONValue], _ running: RunningSandbox, _ plaid: PlaidClient,
        _ assembly: ServiceAssembly, _ service: ServiceClient
    ) async throws -> [JSONValue] {
        let token = try await assembly.accessToken(of: ItemID(item), user: Self.user)
        _ = try await plaid.transactionsRefresh(accessToken: token)
        await running.sandbox.advance(by: Self.businessTimeToReadiness)
        var after: [JSONValue] = []
        try await waitUntil("the change has arrived") {
            after = try await service.all("/api/transactions", "transactions", query: "item=\(item)")
            return !DemoReport.changes(from: before, to: after).isEmpty
        }
        return after
    }

    private func waitUntil(_ goal: String, _ isReached: () async throws -> Bool) async throws {
        let end = ContinuousClock.now + Self.patience
        while try await !isReached() {
            guard ContinuousClock.now < end else {
                throw Failure("Timed out after \(Self.patience) waiting until \(goal); run the demo again.")
            }
            try await Task.sleep(for: .milliseconds(25))
        }
    }
}
