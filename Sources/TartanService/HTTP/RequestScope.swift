// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import HTTPTypes
import Hummingbird
import Logging
import Synchronization

/// The ID of the request that a task serves, and headers for its response, whichever response it gets.
final class RequestScope: Sendable {
    /// The scope of the request that this task serves.
    @TaskLocal static var current: RequestScope?

    /// The maximum number of characters of a client's ID.
    static let maximumCharacters = 128

    let id: String
    private let noted = Mutex(HTTPFields())

    init(id: String) { self.id = id }

    /// Adds a header to the response, be it an error or not.
    func note(_ name: HTTPField.Name, _ value: String) { noted.withLock { $0[name] = value } }

    var headers: HTTPFields { noted.withLock { $0 } }

    /// The client's ID if the request has exactly one that may appear in a log; otherwise a new one.
    static func id(from values: [String]) -> String {
        guard values.count == 1, isAcceptable(values[0]) else { return UUID().uuidString.lowercased() }
        return values[0]
    }

    static func isAcceptable(_ id: String) -> Bool {
        guard 1...maximumCharacters ~= id.utf8.count else { return false }
        return id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-._:/=+@".utf8.contains(byte)
            }
        }
    }
}

/// Names every request, and returns the name with its response.
struct RequestIDs<Context: RequestContext>: RouterMiddleware {
    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        let scope = RequestScope(id: RequestScope.id(from: request.headers[values: .requestID]))
        return try await RequestScope.$current.withValue(scope) {
            var response = try await next(request, context)
            response.headers[.requestID] = scope.id
            for field in scope.headers { response.headers[field.name] = field.value }
            return response
        }
    }
}

extension Logger {
    /// The same logger, with the ID of the request that this task serves.
    var withRequestID: Logger {
        guard let id = RequestScope.current?.id else { return self }
        var logger = self
        logger[metadataKey: "request_id"] = "\(id)"
        return logger
    }
}
