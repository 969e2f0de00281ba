// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1
import TartanStorage

/// Converts every thrown error to the common error body.
struct ErrorBodies<Context: RequestContext>: RouterMiddleware {
    let logger: Logger

    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as StorageError where error.code == .notFound {
            // It was there when the request came, and another request has deleted it since.
            return Self.response(ServiceError.notFound("Item or transaction"), to: request)
        } catch let error as StorageError {
            logger.withRequestID.error("the store failed", metadata: ["error": "\(error.loggable)"])
            guard error.code == .unavailable else { return Self.response(Self.failed, to: request) }
            return Self.response(Self.unavailable, to: request)
        } catch let error as ServiceError {
            return Self.response(error, to: request)
        } catch let error as HTTPError where error.status == .notFound {
            return Self.response(RouteTable.refusal(ofPath: request.uri.path), to: request)
        } catch let error as HTTPError where error.status == .contentTooLarge {
            return Self.response(Call.tooLarge, to: request)
        } catch is HTTPParserError {
            // The body does not match its head, so the start of the next request is unknown.
            return Self.closing(Self.response(Self.unreadable, to: request))
        } catch is ChannelError {
            // The client disconnected before its request was complete, so nobody reads this.
            return Self.closing(Self.response(Self.unreadable, to: request))
        } catch let error as any HTTPResponseError {
            return Self.response(
                ServiceError(
                    .invalidRequest, error.status, "The request could not be read.",
                    next: "Correct the request and send it again."), to: request)
        } catch {
            logger.withRequestID.error("request failed", metadata: ["error": "\(error.loggable)"])
            return Self.response(Self.failed, to: request)
        }
    }

    /// The error in JSON, or as a page where a browser would show the JSON to a person.
    private static func response(_ error: ServiceError, to request: Request) -> Response {
        (ErrorPage.isWanted(by: request) ? ErrorPage.reply(error) : Reply.error(error)).response
    }

    private static var failed: ServiceError {
        ServiceError(
            .internalError, .internalServerError, "The service failed.",
            next: "Try again; if it fails again, check the service's log.")
    }

    private static var unavailable: ServiceError {
        ServiceError(
            .databaseUnavailable, .serviceUnavailable, "The database is not responding.", next: "Try again later.",
            retryAfter: 5)
    }

    private static var unreadable: ServiceError {
        .invalidRequest("The request is not well-formed HTTP, or is incomplete.")
    }

    private static func closing(_ response: Response) -> Response {
        var response = response
        response.headers[.connection] = "close"
        return response
    }
}
