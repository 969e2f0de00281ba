import HTTPTypes
import Hummingbird

/// Gives every answer the headers that keep browsers from doing more with it than was meant.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    /// Whether clients reach the service by TLS, its own or a proxy's.
    let isSecure: Bool

    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // Answers hold personal data: no cache on the way may keep them.
        response.headers[.cacheControl] = "no-store"
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.frameOptions] = "DENY"
        // The page's own address can hold its key.
        response.headers[.referrerPolicy] = "no-referrer"
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        if response.headers[.contentSecurityPolicy] == nil {
            response.headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
        }
        return response
    }
}
