// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import PlaidWebhooks
package import ServiceLifecycle
import TartanHTTPServing
import TartanStorage

/// Builds the service from its configuration; tests and the command call the same functions.
package enum Composition {
    /// - Throws: ``ServiceError`` when the configuration would expose keys and bank data on a network or to any web page.
    package static func service(
        _ configuration: ServiceConfiguration, _ dependencies: ServiceDependencies
    ) throws(ServiceError) -> Service {
        try configuration.listen.validate()
        let store = dependencies.store
        return Service(
            client: dependencies.client, store: store, vault: dependencies.vault,
            verifier: WebhookVerifier(
                keys: dependencies.webhookKeys,
                store: StoredKeys(store: store, environment: configuration.environmentName),
                knowsItem: { (try? await store.engineItem($0)) != nil }),
            authenticator: Authenticator(
                isKnownKey: { digest in
                    if digest == configuration.ownKey { return true }
                    return try await store.apiKey(digest) != nil
                }, sessionSecret: configuration.sessionSecret),
            listen: configuration.listen, crossOrigins: try CrossOrigins(configuration.crossOrigins),
            link: configuration.link, page: configuration.page,
            environmentName: configuration.environmentName, costCaps: configuration.costCaps,
            server: configuration.server, runtime: ServiceRuntime(configuration.requests),
            payments: dependencies.payments, wake: dependencies.wake, now: dependencies.now,
            baseLogger: dependencies.logger)
    }

    /// Makes the application; run it as a `ServiceLifecycle` service, or alone with `runService()`.
    ///
    /// - Parameters:
    ///   - services: Services that start before the server and stop after it, such as the sync workers.
    ///   - onListening: Called with the port once the server is listening.
    package static func application(
        _ service: Service, services: [any ServiceLifecycle.Service] = [],
        onListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws -> Application<RouterResponder<ServiceRequestContext>> {
        var logger = service.logger
        // The server's log lines per request would contain paths with ids; errors are still logged.
        logger.logLevel = max(logger.logLevel, .notice)
        let router = ServiceRouter.make(service)
        let configuration = ApplicationConfiguration(
            address: .hostname(service.listen.host, port: service.listen.port), serverName: nil, backlog: 1024)
        let onServerRunning: @Sendable (any Channel) async -> Void = { channel in
            try? await AcceptRetry.use(on: channel)
            let port = channel.localAddress?.port
            service.runtime.listens(on: port)
            if let port { await onListening(port) }
        }
        return Application(
            router: router, server: try server(service), configuration: configuration, services: services,
            onServerRunning: onServerRunning, logger: logger)
    }

    private static func server(_ service: Service) throws -> HTTPServerBuilder {
        let limits = service.server
        let keeper = ConnectionKeeper(limits)
        let plain = HTTPServerBuilder.http1(
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [ConnectionGuard(keeper: keeper, limits: limits), ResponsesInTurn()],
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)))
        guard var tls = service.listen.tls else { return plain }
        // The library accepts TLS 1.0 and 1.1 by default.
        if tls.minimumTLSVersion != .tlsv13 { tls.minimumTLSVersion = .tlsv12 }
        return try .tls(plain, tlsConfiguration: tls)
    }
}
