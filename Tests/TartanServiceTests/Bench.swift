// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import PaymentService
import PlaidCore
import PlaidJSON
import PlaidTypes
import PlaidWebhooks
import Synchronization
import TartanStorage
import TokenVault

@testable import TartanService

/// A service on a memory store and a fake Plaid, with two users: Ada has a bank, Bob has none.
struct Bench: Sendable {
    let plaid = FakePlaid()
    let store: MemoryStore
    let vault: Vault
    let service: Service
    let key = APIKey()
    let secret: SessionSecret
    let wakes = Counter()
    let keys = OneWebhookKey()

    static let now = Date(timeIntervalSince1970: 1_790_000_000)
    static let pageKey = "page-key"

    init(
        listen: ListenConfiguration = ListenConfiguration(), acceptsSandboxTokens: Bool = false,
        store: MemoryStore = MemoryStore(), vault: Vault? = nil,
        payments: PaymentConfiguration? = PaymentConfiguration(),
        webhookKeys: (any WebhookKeySource)? = nil,
        environmentName: String = "sandbox",
        requests: RequestLimits = RequestLimits(), crossOrigins: [String] = [],
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    ) async throws {
        self.store = store
        let vault = try vault ?? Vault(keyring: try VaultKeyring(active: .random()))
        self.vault = vault
        let plaid = plaid
        guard let secret = SessionSecret(Array(repeating: 0x42, count: 32)) else { throw Failure() }
        self.secret = secret
        let wakes = wakes
        service = try Composition.service(
            ServiceConfiguration(
                listen: listen, crossOrigins: crossOrigins,
                link: LinkConfiguration(
                    products: ["transactions", "auth"], webhookURL: "http://127.0.0.1:1/api/plaid/webhook",
                    acceptsSandboxTokens: acceptsSandboxTokens),
                sessionSecret: secret, page: PageConfiguration(key: Self.pageKey, database: "/data/tartan.sqlite"),
                environmentName: environmentName, requests: requests),
            ServiceDependencies(
                client: plaid, store: store, vault: vault, webhookKeys: webhookKeys ?? keys,
                payments: payments.map { Self.payments($0, plaid, store, vault, logger) }, wake: { wakes.add() },
                now: { Self.now }, logger: logger))
        let isFirst = try await store.apiKeys().isEmpty
        try await store.insertAPIKey(
            APIKeyRecord(name: isFirst ? "test" : "another", digest: key.digest, createdAt: Instant(Self.now)))
    }

    struct Failure: Error {}

    /// One request through the router.
    func send(
        _ method: HTTPRequest.Method, _ path: String, as caller: Who = .nobody, body: String? = nil,
        headers: [(String, String)] = []
    ) async throws -> Answer {
        try await send(method, path, as: caller, bytes: body.map { Array($0.utf8) }, headers: headers)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, as caller: Who, bytes: [UInt8]?,
        headers: [(String, String)] = []
    ) async throws -> Answer {
        var fields = HTTPFields()
        switch caller {
        case .nobody: break
        case .application(let user):
            fields[.authorization] = "Bearer \(key.reveal())"
            if let name = HTTPField.Name("Tartan-User") { fields[name] = user.rawValue }
        case .session(let user):
            let token = SessionToken.issue(for: user, at: Self.now, lifetime: 60, secret: secret)
            fields[.authorization] = "Bearer \(token)"
        }
        for (name, value) in headers {
            guard let name = HTTPField.Name(name) else { throw Failure() }
            fields.append(HTTPField(name: name, value: value))
        }
        let sent = fields
        let answer = try await Composition.application(service).test(.router) { client in
            let response = try await client.executeRequest(
                uri: path, method: method, headers: sent, body: bytes.map { ByteBuffer(bytes: $0) })
            return Answer(
                status: response.status.code, headers: response.headers, bytes: Array(response.body.readableBytesView))
        }
        checkContract(answer, method, path, accepts: sent[.accept])
        return answer
    }
}

/// Who sends a request.
enum Who: Sendable, Hashable {
    case nobody
    case application(UserID)
    case session(UserID)
}

/// An answer of the service.
struct Answer: Sendable {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var json: JSONValue { (try? JSONValue(parsing: bytes)) ?? .null }
    var errorCode: String? { json["error"]?["code"]?.stringValue }
}

final class Counter: Sendable {
    private let value = Mutex(0)
    var count: Int { value.withLock { $0 } }
    func add() { value.withLock { $0 += 1 } }
}
