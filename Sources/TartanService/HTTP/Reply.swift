// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import NIOCore
import PlaidJSON

/// A response before it is encoded.
package struct Reply: Sendable {
    var status: HTTPResponse.Status
    var contentType: String
    var bytes: [UInt8]
    var headers: HTTPFields
    /// The cursor of the next page; `nil` on the last one, and for what has no pages.
    var nextCursor: String?

    /// A JSON response.
    static func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Reply {
        Reply(status: status, contentType: "application/json", bytes: value.serialized(), headers: [:])
    }

    /// A page of a list, with the cursor of the next one.
    static func page(_ members: JSONObject, next: String?) -> Reply {
        var members = members
        members["next_cursor"] = .optional(next)
        var reply = json(.object(members))
        reply.nextCursor = next
        return reply
    }

    /// An HTML page with its own Content-Security-Policy.
    static func html(_ text: String, contentSecurityPolicy: String) -> Reply {
        var headers: HTTPFields = [:]
        headers[.contentSecurityPolicy] = contentSecurityPolicy
        return Reply(
            status: .ok, contentType: "text/html; charset=utf-8", bytes: Array(text.utf8), headers: headers)
    }

    /// The content type of error bodies.
    static let problemType = "application/problem+json"

    static func error(_ error: ServiceError) -> Reply {
        var reply = json(ServiceError.shape.json(error), status: error.status)
        reply.contentType = problemType
        reply.headers = error.headers
        if let seconds = error.retryAfter { reply.headers[.retryAfter] = "\(seconds)" }
        if error.status == .unauthorized { reply.headers[.wwwAuthenticate] = "Bearer" }
        return reply
    }

    var response: Response {
        var headers = headers
        headers[.contentType] = contentType
        headers[.contentLength] = "\(bytes.count)"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

extension Response {
    /// 304: the reader has the body already.
    static func unchanged(_ tag: EntityTag) -> Response {
        var response = Response(status: .notModified, headers: [.eTag: tag.description])
        // The length would be that of the body that is not sent.
        response.headers[.contentLength] = nil
        return response
    }
}
