// Connects a bank and keeps its transactions: Link, exchange, sync, webhooks.
// Reads PLAID_CLIENT_ID, PLAID_SECRET, PLAID_ENV or PLAID_URL, PORT, and WEBHOOK_URL, the public address of /webhook.
// There is one user and no sign-in; docs/guides/swift.md has users, ownership and duplicates.

import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Plaid
import PlaidWebhooks

let variables = ProcessInfo.processInfo.environment
guard let webhookURL = variables["WEBHOOK_URL"] else {
    print("Set WEBHOOK_URL to the public address of /webhook.")
    exit(78)
}
let client = try PlaidClient.fromEnvironment()
let verifier = WebhookVerifier(keys: PlaidWebhookKeySource(client: client))
let ledger = Ledger()
let logger = Logger(label: "server")
// A webhook says only that there is new data: it is fetched after the response, one Item at a time.
let (changes, changed) = AsyncStream.makeStream(of: ItemID.self)

let router = Router()
router.post("/link") { _, _ in
    let created = try await client.linkTokenCreate(
        clientName: "Example", language: "en", countryCodes: [.us], user: .init(clientUserID: "user-1"),
        products: [.transactions], webhook: webhookURL)
    // A Link token is meant for the browser.
    return json(["link_token": .string(created.linkToken.reveal())])
}
router.post("/exchange") { request, _ in
    guard let token = try JSONValue(parsing: await body(of: request))["public_token"]?.stringValue else {
        return json(["error": "Send the public_token that Link returned."], status: .badRequest)
    }
    let item = try await client.itemPublicTokenExchange(publicToken: PublicToken(token))
    ledger.add(item.itemID, token: item.accessToken)
    changed.yield(item.itemID)
    return json(["item_id": .string(item.itemID.rawValue)])
}
router.get("/transactions") { _, _ in
    let rows = ledger.transactions.map { row -> JSONValue in
        ["date": "\(row.date)", "name": .string(row.name), "amount": "\(row.money)"]
    }
    return json(["transactions": .array(rows)])
}
router.post("/webhook") { request, _ in
    let headers = HTTPField.Name("Plaid-Verification").map { request.headers[values: $0] } ?? []
    do {
        // The signature is over the raw bytes.
        let webhook = try await verifier.verify(
            body: try await body(of: request), verificationHeader: headers.first ?? "", now: Date())
        if let item = webhook.itemID { changed.yield(item) }
        return Response(status: .ok)
    } catch let error as WebhookError {
        logger.warning("Webhook rejected", metadata: ["code": "\(error.code)"])
        // Temporary: the key could not be fetched. Plaid redelivers the webhook.
        return Response(status: error.isTemporary ? .serviceUnavailable : .unauthorized)
    }
}

let port = variables["PORT"].flatMap { Int($0) } ?? 8080
let application = Application(
    router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)), logger: logger)
try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask {
        for await item in changes {
            do throws(PlaidError) {
                try await ledger.sync(item, with: client)
            } catch {
                // The description has Plaid's code and request ID, and no token.
                logger.error("Sync failed", metadata: ["item": "\(item)", "error": "\(error)"])
            }
        }
    }
    try await application.runService()
    group.cancelAll()
}
