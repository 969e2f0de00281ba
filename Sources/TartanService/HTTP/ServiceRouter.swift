import Hummingbird
import Logging

/// Builds the router from ``RouteTable``.
enum ServiceRouter {
    static func make(_ service: Service) -> Router<ServiceRequestContext> {
        let router = Router(context: ServiceRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorBodies(logger: service.logger))
        router.add(middleware: HostCheck(guardian: service.listen.hostGuard))
        for route in RouteTable.routes {
            router.on(RouterPath(route.path), method: route.method) { request, context in
                let now = service.now()
                let caller = try await service.authenticator.caller(of: request, access: route.access, now: now)
                let source = RequestSource.name(
                    peer: context.remoteAddress, forwardedFor: request.headers[values: .forwardedFor],
                    isBehindProxy: service.listen.isBehindProxy)
                let call = Call(
                    request: request, parameters: context.parameters, now: now, caller: caller, source: source)
                return try await route.answer(service, call).response
            }
        }
        return router
    }
}
