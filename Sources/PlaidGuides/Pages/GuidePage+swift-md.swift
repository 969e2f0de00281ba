// From docs/guides/swift.md by scripts/embed. Do not edit.

extension GuidePage {
    static let swiftMd: StaticString = #"""
        # Swift: a Hummingbird server

        A server in Swift with Hummingbird 2 and the `Plaid` package: a route for the Link token, the exchange with a guard against duplicates, balances in exact
        decimals, and webhooks that are checked on their raw bytes. All blocks of this page are one program; the last one starts it, uses it as a browser would, and
        ends it.

        ```swift package
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(path: "../tartan"),
        ```

        The products to depend on are `Hummingbird`, `Plaid` and `PlaidWebhooks`; for tests `PlaidSandboxTesting` ([From Plaid's Sandbox](from-plaid-sandbox.md) has
        the recipe). Swift 6.2 or newer; what is tested is Linux.

        ## One client for the whole process

        It keeps connections, a budget of calls and its retries together. `ClientSecret` and all tokens print as redacted, wherever they end up; `reveal()` is the one
        place to look for in a review.

        ```swift
        import AsyncHTTPClient
        import Foundation
        import HTTPTypes
        import Hummingbird
        import NIOHTTP1
        import Plaid
        import PlaidWebhooks
        import Synchronization

        struct Settings: Sendable {
            let clientID: String
            let secret: ClientSecret
            let environment: PlaidEnvironment
            let webhookURL: String

            init?(_ variables: [String: String]) {
                guard let clientID = variables["PLAID_CLIENT_ID"], let secret = variables["PLAID_SECRET"],
                    let webhookURL = variables["WEBHOOK_URL"]
                else { return nil }
                self.clientID = clientID
                self.secret = ClientSecret(secret)
                self.webhookURL = webhookURL
                switch (variables["PLAID_ENV"], variables["PLAID_URL"].flatMap(URL.init(string:))) {
                case ("production", nil): environment = .production
                case (nil, let address?): environment = .custom(address)  // a Sandbox on this machine
                case (nil, nil), ("sandbox", nil): environment = .sandbox
                default: return nil
                }
            }
        }
        ```

        ## What is kept

        In memory here, so that the page stays short. In its place belongs a database: whose Link token it was, whose Item, and the access token **encrypted**
        ([Security](security.md)). Everything is asked for by user: what is somebody else's answers as what does not exist.

        ```swift
        final class Book: Sendable {
            struct Item {
                let user: String
                let token: AccessToken
                let accounts: Set<String>
                var isDirty = true
            }

            private struct Pages {
                var visits: [LinkToken: String] = [:]
                var items: [ItemID: Item] = [:]
            }

            private let pages = Mutex(Pages())

            func remember(_ token: LinkToken, of user: String) { pages.withLock { $0.visits[token] = user } }
            func owns(_ token: LinkToken, _ user: String) -> Bool { pages.withLock { $0.visits[token] == user } }
            func items(of user: String) -> [Item] { pages.withLock { $0.items.values.filter { $0.user == user } } }
            func keep(_ item: Item, as id: ItemID) { pages.withLock { $0.items[id] = item } }
            func mark(_ id: ItemID) { pages.withLock { $0.items[id]?.isDirty = true } }

            func item(of user: String, with accounts: Set<String>) -> ItemID? {
                pages.withLock { pages in
                    pages.items.first { $0.value.user == user && !$0.value.accounts.isDisjoint(with: accounts) }?.key
                }
            }
        }
        ```

        ## Refusals

        What a browser may read is written by you: a code and a sentence. `PlaidError` prints its type, code, status and request id, which is what a log needs and
        support asks for; `userText` is the sentence for the user, where there is one. Older guides send `error.message` to the browser.

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
                    return answer(refusal.status, ["code": .string(refusal.code), "message": .string(refusal.message)])
                } catch let error as PlaidError {
                    context.logger.error("plaid", metadata: ["error": "\(error)"])
                    let text = error.userText ?? "The bank service did not answer. Please try again later."
                    return answer(
                        error.isRetryable ? .serviceUnavailable : .badGateway,
                        ["code": .string(error.requiresUpdateMode ? "login_required" : "bank_service"), "message": .string(text)])
                }
            }

            private func answer(_ status: HTTPResponse.Status, _ error: JSONObject) -> Response {
                json(["error": .object(error)], status: status)
            }
        }

        func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Response {
            Response(
                status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
                body: .init(byteBuffer: ByteBuffer(bytes: value.serialized())))
        }
        ```

        ## The routes

        They have the paths and members that Tartan's own service has, so that a page works with either. `signedIn` stands for your application's sessions.

        ```swift
        struct Banks: Sendable {
            let client: any PlaidClientProtocol
            let verifier: WebhookVerifier
            let book = Book()
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
                let answer = try await client.linkTokenCreate(
                    clientName: "Household Book", language: "en", countryCodes: [.us], user: .init(clientUserID: user),
                    products: [.transactions], webhook: webhookURL, transactions: .init(daysRequested: 730))
                book.remember(answer.linkToken, of: user)
                // A Link token is for the browser: one of the few places where a secret is shown.
                return json(["link_token": .string(answer.linkToken.reveal())])
            }

            private func exchange(_ request: Request) async throws -> Response {
                let user = try user(request)
                let buffer = try await request.body.collect(upTo: 65_536)
                guard let body = try? JSONValue(parsing: Array(buffer.readableBytesView), options: .standard),
                    let linkToken = body["link_token"]?.stringValue.map({ LinkToken($0) }),
                    let publicToken = body["public_token"]?.stringValue.map({ PublicToken($0) })
                else { throw Refusal(status: .badRequest, code: "invalid_request", message: "Send both tokens.") }

                // Whose visit was it, and what did Plaid see in it? The browser's word is not enough for either.
                let foreign = Refusal(status: .forbidden, code: "public_token_not_tied", message: "Please connect the bank again.")
                guard book.owns(linkToken, user) else { throw foreign }
                let sessions = try await client.linkTokenGet(linkToken: linkToken).linkSessions ?? []
                guard let bank = sessions.flatMap({ $0.results?.itemAddResults ?? [] }).first(where: { $0.publicToken == publicToken })
                else { throw foreign }
                let accounts = Set(bank.accounts.map { account in
                    [bank.institution?.institutionID?.rawValue, account.name, account.mask, account.subtype]
                        .map { $0 ?? "" }.joined(separator: "\u{1F}")
                })
                guard body["allow_duplicate"]?.boolValue == true || book.item(of: user, with: accounts) == nil else {
                    throw Refusal(status: .conflict, code: "duplicate_item", message: "This account is connected already.")
                }
                let answer = try await client.itemPublicTokenExchange(publicToken: publicToken)
                // With a database: if this throws, remove the Item at Plaid again, or it is billed and nobody knows it.
                book.keep(.init(user: user, token: answer.accessToken, accounts: accounts), as: answer.itemID)
                return json(["success": true, "item_id": .string(answer.itemID.rawValue)])
            }

            private func balances(_ request: Request) async throws -> Response {
                var sums: [String: Decimal] = [:]
                for item in book.items(of: try user(request)) {
                    for account in try await client.accountsGet(accessToken: item.token).accounts where account.type == .depository {
                        guard let current = account.balances.current, let currency = account.balances.isoCurrencyCode else { continue }
                        sums["\(currency)", default: 0] += current
                    }
                }
                // Decimal from the wire to the wire; never through Double.
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
                    // It only says that there is news. Keep that, answer at once, and ask Plaid later what is true.
                    if let id = webhook.itemID { book.mark(id) }
                    return Response(status: .ok)
                } catch {
                    context.logger.warning("webhook refused", metadata: ["code": "\(error.code)"])
                    // Temporary: the key could not be fetched. Plaid sends it again.
                    return Response(status: error.isTemporary ? .serviceUnavailable : .unauthorized)
                }
            }
        }
        ```

        Whoever works off the marked Items calls `transactionsSyncRound`: all pages of a round or none, with the restarts that Plaid asks for, and one cursor to store
        together with the rows ([Transactions](transactions.md)).

        ## Starting it

        Listen on the loopback address behind a proxy that ends TLS, or with `HummingbirdTLS`. Never send a session or a Link token in the clear.

        ```swift
        guard let settings = Settings(ProcessInfo.processInfo.environment) else {
            print("Set PLAID_CLIENT_ID, PLAID_SECRET and WEBHOOK_URL; PLAID_ENV and PLAID_URL exclude each other.")
            exit(78)
        }
        let transport = AsyncHTTPClientTransport()
        let client = PlaidClient(
            clientID: settings.clientID, secret: settings.secret, environment: settings.environment, transport: transport)
        let banks = Banks(
            client: client, verifier: WebhookVerifier(keys: PlaidWebhookKeySource(client: client)),
            webhookURL: settings.webhookURL,
            signedIn: { request in
                // Yours: a session that was made when the user signed in.
                let sessions = ["a session of Anna's": "anna", "a session of Bert's": "bert"]
                return request.headers[.authorization].flatMap { sessions[$0] }
            })
        ```

        A program would end with `try await Application(router: banks.router, configuration: …).runService()`. Here a visit follows it, and then the end;
        `/_tartan/link/complete` is what the offline Sandbox has for a user in Link:

        ```swift
        struct Page {
            let address: String

            func ask(_ method: HTTPMethod, _ path: String, _ body: JSONValue = [:], session: String) async throws -> (UInt, JSONValue) {
                var request = HTTPClientRequest(url: address + path)
                request.method = method
                request.headers.add(name: "Authorization", value: session)
                if method == .POST { request.body = .bytes(body.serialized()) }
                let answer = try await HTTPClient.shared.execute(request, timeout: .seconds(20))
                let bytes = Array(try await answer.body.collect(upTo: 1 << 20).readableBytesView)
                return (answer.status.code, try bytes.isEmpty ? [:] : JSONValue(parsing: bytes, options: .standard))
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
                let bank = Page(address: settings.environment.baseURL)
                let (anna, bert) = ("a session of Anna's", "a session of Bert's")
                let made = try await page.ask(.POST, "/api/plaid/create-link-token", session: anna).1["link_token"] ?? .null
                let visit = try await bank.ask(.POST, "/_tartan/link/complete", [
                    "client_id": .string(settings.clientID), "link_token": made,
                ], session: "").1
                let tokens: JSONValue = ["link_token": made, "public_token": visit["public_token"] ?? .null]
                let answers = [
                    try await page.ask(.POST, "/api/plaid/exchange-token", tokens, session: "nobody").0,
                    try await page.ask(.POST, "/api/plaid/exchange-token", tokens, session: bert).0,
                    try await page.ask(.POST, "/api/plaid/exchange-token", tokens, session: anna).0,
                    try await page.ask(.POST, "/api/plaid/exchange-token", tokens, session: anna).0,
                    try await page.ask(.POST, "/api/plaid/webhook", ["webhook_type": "ITEM"], session: "").0,
                ]
                let sums = try await page.ask(.GET, "/api/balances", session: anna).1
                print(answers, sums)
                guard answers == [401, 403, 200, 409, 400], sums["USD"]?.decimalValue ?? 0 > 0 else { exit(1) }
                break
            }
            group.cancelAll()
        }
        await transport.shutdown()
        ```

        ## Without writing it: the service

        `tartan serve` has these routes and what this page leaves out: an exchange that survives a crash between Plaid's answer and the database, encryption,
        synchronisation by several workers, an inbox of webhooks. A Swift front end or server calls it with an API key and the header `Tartan-User`;
        `docs/Operations.md` says how to run it.

        ## Further

        - [Link](link.md), [Update mode](update-mode.md), [Webhooks](webhooks.md), [Transactions](transactions.md), [Environments and keys](environments.md)
        - [Errors of the client](../Errors.md), [what is generated and how](../GeneratedCode.md)
        - Hummingbird: <https://docs.hummingbird.codes>; Plaid: <https://plaid.com/docs/api/>

        """#
}
