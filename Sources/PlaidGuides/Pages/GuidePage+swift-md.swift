// From docs/guides/swift.md by scripts/embed. Do not edit.

extension GuidePage {
    static let swiftMd: StaticString = #"""
        # Swift: a Hummingbird server

        This page builds a server with Hummingbird 2 and the `Plaid` package: a route for Link tokens, an exchange that detects duplicates, balances in exact
        decimals, and webhooks that are verified on their raw bytes.

        On this page: [One client per process](#one-client-per-process), [Storage](#storage), [Error responses](#error-responses), [Routes](#routes),
        [Lists and waits](#lists-and-waits), [Start the server](#start-the-server), [Use the service instead](#use-the-service-instead).

        All code on this page is one program. Its last block starts the server, uses it as a browser would, and stops it.

        ```swift package
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(path: "../tartan"),
        ```

        Depend on the products `Hummingbird`, `Plaid` and `PlaidWebhooks`, and on `PlaidSandboxTesting` for tests ([From Plaid's Sandbox](from-plaid-sandbox.md) has
        the recipe). Without that product, add `traits: []` to the line of `tartan`: the dependencies of the Sandbox then stay out of your build. You need Swift 6.2
        or newer and Linux. The package declares no Apple platforms and has never been compiled for them: it imports `FoundationEssentials`, which is not a module in
        Apple's SDKs.

        ## One client per process

        Create one client per process, because connections and the rate limiter belong to the client. `PlaidClient.fromEnvironment()` reads the keys from
        `PLAID_CLIENT_ID` and `PLAID_SECRET`, and the environment from `PLAID_ENV` or `PLAID_URL` (a local Sandbox); its error names the variable that is missing. It
        needs no shutdown, and no service of ServiceLifecycle: clients without a transport of their own share one. In a command-line tool, or wherever connections
        have to be closed at the end, use `withPlaidClient { client in … }`, which closes them however the work ends.

        `ClientSecret` and all tokens are redacted when printed; in a code review, search for `reveal()`.

        ```swift
        import AsyncHTTPClient
        import Foundation
        import HTTPTypes
        import Hummingbird
        import NIOHTTP1
        import Plaid
        import PlaidWebhooks
        import Synchronization
        ```

        ## Storage

        To stay short, this example stores everything in memory. In a real server, use a database that stores the user of each Link token and Item, and the access token
        **encrypted** ([Security](security.md)). Every query names the user, so a request for another user's data gets the same response as a request for missing data.

        ```swift
        final class MemoryStore: Sendable {
            struct Item {
                let user: String
                let token: AccessToken
                let accounts: Set<String>
                var isDirty = true
            }

            private struct State {
                var users: [LinkToken: String] = [:]
                var items: [ItemID: Item] = [:]
            }

            private let state = Mutex(State())

            func remember(_ token: LinkToken, of user: String) { state.withLock { $0.users[token] = user } }
            func owns(_ token: LinkToken, _ user: String) -> Bool { state.withLock { $0.users[token] == user } }
            func items(of user: String) -> [Item] { state.withLock { $0.items.values.filter { $0.user == user } } }
            func keep(_ item: Item, as id: ItemID) { state.withLock { $0.items[id] = item } }
            func mark(_ id: ItemID) { state.withLock { $0.items[id]?.isDirty = true } }

            func item(of user: String, with accounts: Set<String>) -> ItemID? {
                state.withLock { state in
                    state.items.first { $0.value.user == user && !$0.value.accounts.isDisjoint(with: accounts) }?.key
                }
            }
        }
        ```

        ## Error responses

        Send browsers your own code and sentence. `PlaidError` prints its type, code, status and request ID: log these, because Plaid's support asks for them;
        `logMetadata` has them for swift-log.
        `userText` is the sentence for the user, if there is one. Older guides send `error.message` to the browser.

        ```swift
        struct Refusal: Error {
            let status: HTTPResponse.Status
            let code: String
            let message: String
        }

        struct ErrorBodies<Context: RequestContext>: RouterMiddleware {
            func handle(
                _ request: Request, context: Context, next: (Request, Context) async throws -> Response
            ) async throws -> Response {
                do {
                    return try await next(request, context)
                } catch let refusal as Refusal {
                    return errorResponse(refusal.status, ["code": .string(refusal.code), "message": .string(refusal.message)])
                } catch let error as PlaidError {
                    context.logger.error("plaid", metadata: error.logMetadata)
                    let text = error.userText ?? "The bank service did not respond. Please try again later."
                    return errorResponse(
                        error.isRetryable ? .serviceUnavailable : .badGateway,
                        ["code": .string(error.requiresUpdateMode ? "login_required" : "bank_service"), "message": .string(text)])
                }
            }

            private func errorResponse(_ status: HTTPResponse.Status, _ error: JSONObject) -> Response {
                json(["error": .object(error)], status: status)
            }
        }

        func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Response {
            Response(
                status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
                body: .init(byteBuffer: ByteBuffer(bytes: value.serialized())))
        }
        ```

        ## Routes

        The routes have the same paths and members as Tartan's own service, so a page works with either. `signedIn` stands for your application's sessions.

        ```swift
        struct Banks: Sendable {
            let client: any PlaidClientProtocol
            let verifier: WebhookVerifier
            let store = MemoryStore()
            let webhookURL: String
            let signedIn: @Sendable (Request) -> String?

            var router: Router<BasicRequestContext> {
                let router = Router()
                router.add(middleware: ErrorBodies())
                router.post("/api/plaid/create-link-token") { request, _ in try await createLinkToken(request) }
                router.post("/api/plaid/exchange-token") { request, _ in try await exchange(request) }
                router.get("/api/balances") { request, _ in try await balances(request) }
                router.post("/api/plaid/webhook") { request, context in try await webhook(request, context) }
                return router
            }

            private func user(_ request: Request) throws -> String {
                guard let user = signedIn(request) else {
                    throw Refusal(status: .unauthorized, code: "unauthenticated", message: "Sign in first.")
                }
                return user
            }

            private func createLinkToken(_ request: Request) async throws -> Response {
                let user = try user(request)
                let response = try await client.linkTokenCreate(
                    clientName: "Household Book", language: "en", countryCodes: [.us], user: .init(clientUserID: user),
                    products: [.transactions], webhook: webhookURL, transactions: .init(daysRequested: 730))
                store.remember(response.linkToken, of: user)
                // A Link token is meant for the browser: one of the few places where a secret is revealed.
                return json(["link_token": .string(response.linkToken.reveal())])
            }

            private func exchange(_ request: Request) async throws -> Response {
                let user = try user(request)
                let buffer = try await request.body.collect(upTo: 65_536)
                guard let body = try? JSONValue(parsing: Array(buffer.readableBytesView), options: .standard),
                    let linkToken = body["link_token"]?.stringValue.map({ LinkToken($0) }),
                    let publicToken = body["public_token"]?.stringValue.map({ PublicToken($0) })
                else { throw Refusal(status: .badRequest, code: "invalid_request", message: "Send both tokens.") }

                // Whose session was it, and what did it return? Do not trust the browser for either.
                let foreign = Refusal(status: .forbidden, code: "public_token_not_tied", message: "Please connect the bank again.")
                guard store.owns(linkToken, user) else { throw foreign }
                let sessions = try await client.linkTokenGet(linkToken: linkToken).linkSessions ?? []
                guard let bank = sessions.flatMap({ $0.results?.itemAddResults ?? [] }).first(where: { $0.publicToken == publicToken })
                else { throw foreign }
                let accounts = Set(bank.accounts.map { account in
                    [bank.institution?.institutionID?.rawValue, account.name, account.mask, account.subtype]
                        .map { $0 ?? "" }.joined(separator: "\u{1F}")
                })
                guard body["allow_duplicate"]?.boolValue == true || store.item(of: user, with: accounts) == nil else {
                    throw Refusal(status: .conflict, code: "duplicate_item", message: "This account is connected already.")
                }
                let response = try await client.itemPublicTokenExchange(publicToken: publicToken)
                // With a database: if this throws, remove the Item at Plaid, or an unknown Item is billed.
                store.keep(.init(user: user, token: response.accessToken, accounts: accounts), as: response.itemID)
                return json(["success": true, "item_id": .string(response.itemID.rawValue)])
            }

            private func balances(_ request: Request) async throws -> Response {
                var sums: [String: Decimal] = [:]
                for item in store.items(of: try user(request)) {
                    for account in try await client.accountsGet(accessToken: item.token).accounts where account.type == .depository {
                        guard let money = account.balances.currentMoney, let currency = money.currency else { continue }
                        sums["\(currency)", default: 0] += money.value
                    }
                }
                // Decimal from end to end, never Double.
                return json(.object(JSONObject(sums.map { ($0.key, .decimal($0.value)) })))
            }

            private func webhook(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
                let limit = WebhookVerifier.Limits().maximumBodyBytes
                let buffer = try await request.body.collect(upTo: limit)
                let headers = HTTPField.Name("Plaid-Verification").map { request.headers[values: $0] } ?? []
                guard headers.count == 1 else {
                    throw Refusal(status: .badRequest, code: "webhook_refused", message: "The header Plaid-Verification is missing.")
                }
                do {
                    let webhook = try await verifier.verify(
                        body: Array(buffer.readableBytesView), verificationHeader: headers[0], now: Date())
                    // It only says that there is new data. Store that, respond at once, and fetch the data later.
                    if let id = webhook.itemID { store.mark(id) }
                    return Response(status: .ok)
                } catch {
                    context.logger.warning("webhook refused", metadata: ["code": "\(error.code)"])
                    // Temporary: the key could not be fetched. Plaid redelivers the webhook.
                    return Response(status: error.isTemporary ? .serviceUnavailable : .unauthorized)
                }
            }
        }
        ```

        The code that processes marked Items calls `transactionsSyncRun`. It returns all pages of a sync run or none, restarts when Plaid requires it, and returns one
        cursor to store together with the rows ([Transactions](transactions.md)).

        ## Lists and waits

        Every list that Plaid returns in pages can be read as a sequence: `client.rows(of: TransferListRequest())` requests the next page when the loop needs it, and
        `client.pages(of:)` yields whole responses.

        ```swift
        func failedTransfers(_ client: any PlaidClientProtocol) async throws -> [Transfer] {
            var failed: [Transfer] = []
            for try await transfer in client.rows(of: TransferListRequest()) where transfer.status == .failed { failed.append(transfer) }
            return failed
        }
        ```

        What Plaid prepares after a request has a method that waits for it, such as `waitForAssetReport`, `waitForBankIncome`, `waitForHoldings`,
        `waitForTransactionHistory` and `waitForTransfer`. Each ends with an error after its timeout, and at once when the task is cancelled. In a server, react to the
        webhook instead.

        ## Start the server

        Listen on the loopback address behind a proxy that terminates TLS, or use `HummingbirdTLS`. Never send a session or a Link token unencrypted.

        ```swift
        let variables = ProcessInfo.processInfo.environment
        guard let webhookURL = variables["WEBHOOK_URL"] else {
            print("Set WEBHOOK_URL to the public address of /api/plaid/webhook.")
            exit(78)
        }
        let client: PlaidClient
        do throws(PlaidError) { client = try .fromEnvironment() } catch {
            print(error.message)
            exit(78)
        }
        let banks = Banks(
            client: client, verifier: WebhookVerifier(keys: PlaidWebhookKeySource(client: client)),
            webhookURL: webhookURL,
            signedIn: { request in
                // Use your own sessions, created when the user signed in.
                let sessions = ["a session of Anna's": "anna", "a session of Bert's": "bert"]
                return request.headers[.authorization].flatMap { sessions[$0] }
            })
        ```

        A real program would end with `try await Application(router: banks.router, configuration: …).runService()`. On this page, the program goes through a Link
        session and then stops the server. The offline Sandbox's `/_tartan/link/complete` takes the place of a user in Link:

        ```swift
        struct Page {
            let address: String

            func send(_ method: HTTPMethod, _ path: String, _ body: JSONValue = [:], session: String) async throws -> (UInt, JSONValue) {
                var request = HTTPClientRequest(url: address + path)
                request.method = method
                request.headers.add(name: "Authorization", value: session)
                if method == .POST { request.body = .bytes(body.serialized()) }
                let response = try await HTTPClient.shared.execute(request, timeout: .seconds(20))
                let bytes = Array(try await response.body.collect(upTo: 1 << 20).readableBytesView)
                return (response.status.code, try bytes.isEmpty ? [:] : JSONValue(parsing: bytes, options: .standard))
            }
        }

        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            router: banks.router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.runService(gracefulShutdownSignals: []) }
            for await port in ports {
                let page = Page(address: "http://127.0.0.1:\(port)")
                let bank = Page(address: try PlaidEnvironment.fromVariables().baseURL)
                let (anna, bert) = ("a session of Anna's", "a session of Bert's")
                let made = try await page.send(.POST, "/api/plaid/create-link-token", session: anna).1["link_token"] ?? .null
                let visit = try await bank.send(.POST, "/_tartan/link/complete", [
                    "client_id": .string(variables["PLAID_CLIENT_ID"] ?? ""), "link_token": made,
                ], session: "").1
                let tokens: JSONValue = ["link_token": made, "public_token": visit["public_token"] ?? .null]
                let statuses = [
                    try await page.send(.POST, "/api/plaid/exchange-token", tokens, session: "nobody").0,
                    try await page.send(.POST, "/api/plaid/exchange-token", tokens, session: bert).0,
                    try await page.send(.POST, "/api/plaid/exchange-token", tokens, session: anna).0,
                    try await page.send(.POST, "/api/plaid/exchange-token", tokens, session: anna).0,
                    try await page.send(.POST, "/api/plaid/webhook", ["webhook_type": "ITEM"], session: "").0,
                ]
                let sums = try await page.send(.GET, "/api/balances", session: anna).1
                print(statuses, sums)
                guard statuses == [401, 403, 200, 409, 400], sums["USD"]?.decimalValue ?? 0 > 0 else { exit(1) }
                break
            }
            group.cancelAll()
        }
        ```

        ## Use the service instead

        `tartan serve` provides these routes, and what this page leaves out: encryption, an exchange that survives a crash between Plaid's response and the database,
        syncing with several workers, and a webhook inbox. A Swift server calls it with an API key and the header `Tartan-User`. See [Operations](../Operations.md).

        ## See also

        - [Link](link.md), [Update mode](update-mode.md), [Webhooks](webhooks.md), [Transactions](transactions.md), [Environments and keys](environments.md)
        - [Errors of the client](../Errors.md), [generated code](../GeneratedCode.md)
        - Hummingbird: <https://docs.hummingbird.codes>; Plaid: <https://plaid.com/docs/api/>

        """#
}
