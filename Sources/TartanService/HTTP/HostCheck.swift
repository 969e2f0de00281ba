// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird

/// Refuses requests for hosts other than this machine, as ``HostGuard`` decides.
struct HostCheck<Context: RequestContext>: RouterMiddleware {
    let guardian: HostGuard

    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard guardian.allows(request.head.authority) else {
            throw ServiceError(
                .hostNotAllowed, .forbidden, "This service is bound to loopback and accepts only its own host names.",
                next: "Call it as 127.0.0.1 or localhost.")
        }
        return try await next(request, context)
    }
}
