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
        } catch {
            return .failed(reason: "the receiver could not be reached")
        }
    }
}
