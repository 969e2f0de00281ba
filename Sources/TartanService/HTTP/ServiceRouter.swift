import Hummingbird
import Logging
import Storage

/// Builds the router from ``RouteTable``.
enum ServiceRouter {
    static func make(_ service: Service) -> Router<ServiceRequestContext> {
        let router = Router(context: ServiceRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders(isSecure: service.listen.tls != nil || service.listen.isBehindProxy))
        router.add(middleware: HeadResponses())
        router.add(middleware: ErrorBodies(logger: service.logger))
        router.add(middleware: TargetCheck())
        router.add(middleware: HostCheck(guardian: service.listen.hostGuard))
        for route in RouteTable.routes {
            router.on(RouterPath(route.path), method: route.method) { request, context in
                try await StoreTimeLimit.$current.withValue(Self.storeTime) {
                    try await noting(route, service.runtime.storeOutcomes) {
                        try await answer(route, service, request, context)
                    }
                }
            }
        }
        return router
    }

    /// The time limit of each store operation for a request.
    private static let storeTime = Duration.seconds(5)

    /// Reports the outcome of a request that needed the database to the health check.
    private static func noting(
        _ route: Route, _ outcomes: StoreOutcomes, _ body: () async throws -> Response
    ) async throws -> Response {
        do {
            let response = try await body()
            if route.access != .open { outcomes.note(isFailure: false) }
            return response
        } catch let error as StorageError where error.code == .unavailable {
            outcomes.note(isFailure: true)
            throw error
        }
    }

    private static func answer(
        _ route: Route, _ service: Service, _ request: Request, _ context: ServiceRequestContext
    ) async throws -> Response {
        let now = service.now()
        let caller = try await service.authenticator.caller(of: request, access: route.access, now: now)
        if let caller { try service.runtime.requests.admit(caller, to: route, now: now) }
        let source = RequestSource.name(
            peer: context.remoteAddress, forwardedFor: request.headers[values: .forwardedFor],
            isBehindProxy: service.listen.isBehindProxy)
        let call = Call(
            request: request, parameters: context.parameters, now: now, caller: caller,
            query: try route.query.values(of: request.uri), source: source)
        return try await route.answer(service, call).response
    }
}
