import HTTPTypes
import Hummingbird
import Logging
import Storage

/// Turns everything that is thrown into the one shape of error bodies.
struct ErrorBodies<Context: RequestContext>: RouterMiddleware {
    let logger: Logger

    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as ServiceError {
            return Reply.error(error).response
        } catch let error as HTTPError where error.status == .notFound {
            return Reply.error(
                ServiceError(
                    .notFound, .notFound, "There is no such route, or not with this method.",
                    next: "Compare the method and the path with the documentation.")
            ).response
        } catch let error as HTTPError where error.status == .contentTooLarge {
            return Reply.error(Call.tooLarge).response
        } catch let error as any HTTPResponseError {
            return Reply.error(
                ServiceError(
                    .invalidRequest, error.status, "The request could not be read.",
                    next: "Correct the request and send it again.")
            ).response
        } catch let error as StorageError where error.code == .notFound {
            // It was there when the request came, and another request has deleted it since.
            return Reply.error(ServiceError.notFound("thing")).response
        } catch {
            logger.error("request failed", metadata: ["error": "\(error.loggable)"])
            return Reply.error(
                ServiceError(
                    .internalError, .internalServerError, "The service failed to answer.",
                    next: "Try again; if it fails again, look at the service's log.")
            ).response
        }
    }
}
