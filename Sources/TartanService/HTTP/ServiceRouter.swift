// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import Logging
import TartanStorage

/// Builds the router from ``RouteTable``.
enum ServiceRouter {
    static func make(_ service: Service) -> Router<ServiceRequestContext> {
        let router = Router(context: ServiceRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestIDs())
        router.add(middleware: SecurityHeaders(isSecure: service.listen.tls != nil || service.listen.isBehindProxy))
        router.add(middleware: HeadResponses())
        router.add(middleware: CrossOriginAccess(origins: service.crossOrigins))
        router.add(middleware: ErrorBodies(logger: service.logger))
        router.add(middleware: TargetCheck())
        router.add(middleware: HostCheck(guardian: service.listen.hostGuard))
        for route in RouteTable.routes {
            for path in [route.place.main] + route.place.aliases {
                router.on(RouterPath(path), method: route.method) { request, context in
                    try await StoreTimeLimit.$current.withValue(Self.storeTime) {
                        try await noting(route, service.runtime.storeOutcomes) {
                            try await answer(route, service, request, context)
                        }
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
        guard !route.isWrite || route.isConditional || request.headers[values: .ifMatch].isEmpty else {
            throw ServiceError.invalidRequest(
                "This route does not read If-Match.", next: "Omit the header, or read the current state first.")
        }
        let source = RequestSource.name(
            peer: context.remoteAddress, forwardedFor: request.headers[values: .forwardedFor],
            isBehindProxy: service.listen.isBehindProxy)
        let call = Call(
            request: request, parameters: context.parameters, now: now, caller: caller,
            query: try route.query.values(of: request.uri), source: source)
        var reply = try await service.answer(route, call)
        if let next = reply.nextCursor { reply.headers[.link] = PageLink.next(of: request.uri, cursor: next) }
        return conditional(reply, route, request)
    }

    /// Adds the entity tag; the response to a reader who has the same body already is 304.
    private static func conditional(_ reply: Reply, _ route: Route, _ request: Request) -> Response {
        guard reply.status == .ok, route.method == .get || route.isConditional else { return reply.response }
        let tag = EntityTag(of: reply.bytes)
        if route.method == .get, let known = EntityTagList(request.headers[values: .ifNoneMatch]),
            known.matchesWeakly(tag)
        {
            return .unchanged(tag)
        }
        var response = reply.response
        response.headers[.eTag] = tag.description
        return response
    }
}
