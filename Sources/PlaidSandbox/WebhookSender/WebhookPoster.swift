// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// One attempt to deliver a webhook.
struct WebhookPost: Sendable {
    var url: String
    var body: [UInt8]
    /// `nil` sends no header.
    var token: String?
}

/// Sends a webhook over the network.
enum WebhookPoster {
    /// An attempt that takes longer is a failure; measured in real time.
    static let timeout: Int64 = 10

    static func post(_ post: WebhookPost) async -> WebhookDeliveryStateMachine.AttemptResult {
        // State files of earlier versions may hold others.
        guard WebhookDestination.isURL(post.url) else {
            return .failed(reason: "the URL must start with http or https and have a host and a port up to 65535")
        }
        var configuration = HTTPClient.Configuration()
        // A redirect could lead to a host that is not allowed.
        configuration.redirectConfiguration = .disallow
        // A receiver that is not there is told at once, and not after trying again until the time is up.
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.timeout = .init(connect: .seconds(timeout), read: .seconds(timeout))
        do {
            return try await HTTPClient.withHTTPClient(configuration: configuration) { client in
                var request = HTTPClientRequest(url: post.url)
                request.method = .POST
                request.headers.add(name: "Content-Type", value: "application/json")
                if let token = post.token { request.headers.add(name: "Plaid-Verification", value: token) }
                request.body = .bytes(ByteBuffer(bytes: post.body))
                let response = try await client.execute(request, timeout: .seconds(timeout))
                let retryAfter = response.headers.first(name: "Retry-After").flatMap {
                    RetryAfter.seconds($0, now: Date())
                }
                return .answered(status: Int(response.status.code), retryAfter: retryAfter)
            }
        } catch let error as HTTPClientError where error == .deadlineExceeded || error == .connectTimeout {
            return .failed(reason: "no response arrived within \(timeout) seconds")
        } catch let error where isClosed(error) {
            return .failed(reason: "the receiver closed the connection without a response")
        } catch {
            return .failed(reason: "the receiver could not be reached")
        }
    }

    /// Whether the receiver was there, and closed the connection instead of responding.
    private static func isClosed(_ error: any Error) -> Bool {
        if let error = error as? HTTPClientError { return error == .remoteConnectionClosed }
        return (error as? IOError)?.errnoCode == ECONNRESET
    }
}

extension PlaidSandbox {
    /// How a receiver answered a webhook.
    package enum WebhookOutcome: Sendable, Equatable {
        case answered(status: Int)
        case failed(reason: String)

        /// Whether the receiver took it; Plaid sends anything else again.
        package var isDelivered: Bool { self == .answered(status: 200) }
    }

    /// Sends a webhook as the Sandbox does; an attempt ends after ten seconds.
    package static func post(_ webhook: Webhook) async -> WebhookOutcome {
        let token = webhook.verification.isEmpty ? nil : webhook.verification
        switch await WebhookPoster.post(WebhookPost(url: webhook.url, body: webhook.body, token: token)) {
        case .answered(let status, _): return .answered(status: status)
        case .failed(let reason): return .failed(reason: reason)
        }
    }

    /// Whether webhooks can be sent to an address.
    package static func isWebhookURL(_ text: String) -> Bool { WebhookDestination.isURL(text) }
}

extension PlaidSandbox.Webhook {
    /// Makes a webhook of a body and the value of its header, which is empty when there is none.
    package init(to url: String, body: [UInt8], verification: String) {
        self.init(url: url, body: body, verification: verification)
    }
}
