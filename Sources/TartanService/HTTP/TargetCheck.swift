// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird

/// Refuses requests with an ambiguous target before anything else reads it.
struct TargetCheck<Context: RequestContext>: RouterMiddleware {
    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let target = request.head.path, RequestTarget.isAcceptable(target) else {
            throw ServiceError.invalidRequest(
                "The path and the query must begin with / and have at most \(RequestTarget.maximumBytes) bytes of "
                    + "percent-encoded UTF-8 without control characters.")
        }
        // The first Host is already the authority; a second one remains among the headers.
        guard request.headers[values: .anotherHost].isEmpty else {
            throw ServiceError.invalidRequest("The request has more than one Host header.")
        }
        return try await next(request, context)
    }
}

/// The path and the query of a request as they were sent.
enum RequestTarget {
    static let maximumBytes = 8192

    /// Whether each percent sign starts an escape, and the decoded text is UTF-8 without control characters.
    static func isAcceptable(_ target: String) -> Bool {
        guard target.utf8.first == UInt8(ascii: "/"), target.utf8.count <= maximumBytes else { return false }
        var decoded: [UInt8] = []
        var bytes = target.utf8.makeIterator()
        while let byte = bytes.next() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let high = bytes.next().flatMap(digit), let low = bytes.next().flatMap(digit) else { return false }
            decoded.append(high << 4 | low)
        }
        guard let text = String(validating: decoded, as: UTF8.self) else { return false }
        return text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
