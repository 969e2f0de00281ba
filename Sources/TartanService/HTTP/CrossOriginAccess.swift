// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird

/// Lets web pages of configured origins read responses, and answers their preflight requests.
///
/// Credentials are in `Authorization` and never in cookies, so `Access-Control-Allow-Credentials` is not sent. Routes for
/// API keys only are left out, and `Tartan-User` is not an allowed header: an API key does not belong in a web page.
struct CrossOriginAccess<Context: RequestContext>: RouterMiddleware {
    let origins: CrossOrigins

    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard !origins.isEmpty else { return response }
        response.headers[.vary] = "Origin"
        let sent = request.headers[values: .origin]
        guard sent.count == 1, origins.contains(sent[0]) else { return response }
        let methods = CrossOriginRules.methods(at: request.uri.path)
        guard !methods.isEmpty else { return response }
        response.headers[.accessControlAllowOrigin] = sent[0]
        response.headers[.accessControlExposeHeaders] = CrossOriginRules.exposedHeaders
        // Where no other check has refused it, a preflight request is one with a method that no route has.
        guard request.method == .options, response.status == .methodNotAllowed,
            request.headers[.accessControlRequestMethod] != nil
        else { return response }
        var headers = response.headers
        headers[.contentType] = nil
        headers[.contentLength] = nil
        headers[.accessControlAllowMethods] = methods.joined(separator: ", ")
        headers[.accessControlAllowHeaders] = CrossOriginRules.allowedHeaders
        headers[.accessControlMaxAge] = "600"
        var preflight = Response(status: .noContent, headers: headers)
        preflight.headers[.contentLength] = nil
        return preflight
    }
}

/// What web pages of other origins may do; derived from the route table.
enum CrossOriginRules {
    /// The methods of a path that a web page may use; empty for a path that only back ends use.
    static func methods(at path: String) -> [String] {
        RouteTable.routes(at: path).filter { $0.access != .key }.map(\.method.rawValue).sorted()
    }

    static let allowedHeaders =
        (["Authorization", "Content-Type"] + names(RouteTable.routes.flatMap(\.requestHeaders)))
        .joined(separator: ", ")

    static let exposedHeaders = names(OpenAPIDocument.responseHeaders(of: RouteTable.routes)).joined(separator: ", ")

    private static func names(_ headers: [RouteHeader]) -> [String] { Set(headers.map(\.name)).sorted() }
}
