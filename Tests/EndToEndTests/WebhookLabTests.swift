// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import PlaidSandbox
import PlaidTypes
import PlaidWebhooks
import Synchronization
import Testing

/// The SDK's own verifier against the Sandbox's forgeries, and its client under the Sandbox's rate limits.
@Suite struct WebhookLabTests {
    @Test(arguments: [
        ("tampered_body", WebhookError.Code.bodyMismatch), ("stale_iat", .tokenTooOld), ("unknown_kid", .unknownKey),
        ("wrong_algorithm", .algorithmNotAllowed), ("no_algorithm", .algorithmNotAllowed),
        ("wrong_signature", .signatureInvalid), ("missing_header", .missingToken),
    ])
    func aForgeryIsRefusedAndTheNextWebhookBelieved(kind: String, code: WebhookError.Code) async throws {
        let inbox = Mutex<[PlaidSandbox.Webhook]>([])
        var configuration = PlaidSandbox.Configuration()
        configuration.seed = 1
        configuration.webhookReceiver = { webhook in
            inbox.withLock { $0.append(webhook) }
            return 200
        }
        let sandbox = try PlaidSandbox(configuration: configuration)
        let client = Self.client(of: sandbox)
        let created = try await client.sandboxPublicTokenCreate(
            institutionID: "ins_109508", initialProducts: [.auth],
            options: SandboxPublicTokenCreateRequestOptions(webhook: "http://127.0.0.1:9/hook"))
        let token = try await client.itemPublicTokenExchange(publicToken: created.publicToken).accessToken
        let order = await sandbox.handle(
            path: "/_tartan/webhooks/lab", body: Array("{\"kind\": \"\(kind)\"}".utf8))
        #expect(order.status == 200)
        for _ in 0..<2 {
            _ = try await client.sandboxItemFireWebhook(accessToken: token, webhookCode: .newAccountsAvailable)
            await sandbox.settle()
        }
        let webhooks = inbox.withLock { $0 }
        #expect(webhooks.count == 2)
        let verifier = WebhookVerifier(keys: PlaidWebhookKeySource(client: client))
        var refusal: WebhookError.Code?
        do throws(WebhookError) {
            _ = try await Self.verify(verifier, webhooks[0])
        } catch {
            refusal = error.code
        }
        #expect(refusal == code)
        #expect(try await Self.verify(verifier, webhooks[1]).webhookCode == "NEW_ACCOUNTS_AVAILABLE")
    }

    /// With its budget the client waits before Plaid has to refuse; on a clock that both sides share, at once.
    @Test func theClientStaysUnderTheLimits() async throws {
        let elapsed = Mutex<Duration>(.zero)
        let refused = Mutex(0)
        let start = Date()
        var configuration = PlaidSandbox.Configuration()
        configuration.enforcesRateLimits = true
        configuration.rateClock = { start + Double(elapsed.withLock { $0.components.seconds }) }
        let sandbox = try PlaidSandbox(configuration: configuration)
        let runtime = ClientRuntime(
            now: { elapsed.withLock { $0 } },
            // Whole seconds, as the other side's clock counts them.
            sleep: { span in elapsed.withLock { $0 += .seconds(span.components.seconds + 1) } }, random: { 0.5 })
        var settings = PlaidClientConfiguration()
        settings.rateLimits = .sandbox
        settings.deadline = .seconds(600)
        let client = PlaidClient(
            clientID: "budget", secret: "secret", environment: Self.environment, configuration: settings,
            transport: Self.transport(to: sandbox) { status in if status == 429 { refused.withLock { $0 += 1 } } },
            runtime: runtime)
        let created = try await client.sandboxPublicTokenCreate(
            institutionID: "ins_109508", initialProducts: [.auth])
        let token = try await client.itemPublicTokenExchange(publicToken: created.publicToken).accessToken
        // The limit is forty calls a minute.
        for _ in 0..<100 { _ = try await client.itemGet(accessToken: token) }
        #expect(refused.withLock { $0 } == 0)
        #expect(elapsed.withLock { $0 } >= .seconds(120))
    }

    private static let environment = PlaidEnvironment.custom(URL(string: "https://sandbox.test") ?? URL(filePath: "/"))

    private static func verify(
        _ verifier: WebhookVerifier, _ webhook: PlaidSandbox.Webhook
    ) async throws(WebhookError) -> VerifiedWebhook {
        try await verifier.verify(body: webhook.body, verificationHeader: webhook.verification, now: Date())
    }

    private static func client(of sandbox: PlaidSandbox) -> PlaidClient {
        PlaidClient(
            clientID: "lab", secret: "secret", environment: environment, transport: transport(to: sandbox) { _ in })
    }

    /// Calls the Sandbox in this process.
    private static func transport(
        to sandbox: PlaidSandbox, _ seen: @escaping @Sendable (Int) -> Void
    ) -> InProcessTransport {
        InProcessTransport { request async throws(PlaidError) in
            let path = URLComponents(string: request.url)?.path ?? ""
            let answer = await sandbox.handle(
                method: request.method.rawValue, path: path, headers: request.headers, body: request.body)
            seen(answer.status)
            return TransportResponse(status: answer.status, headers: answer.headers, body: answer.body)
        }
    }
}
