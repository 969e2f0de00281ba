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

    /// A JSON response.
    static func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Reply {
        Reply(status: status, contentType: "application/json", bytes: value.serialized(), headers: [:])
    }

    /// An HTML page with its own Content-Security-Policy.
    static func html(_ text: String, contentSecurityPolicy: String) -> Reply {
        var headers: HTTPFields = [:]
        headers[.contentSecurityPolicy] = contentSecurityPolicy
        return Reply(
            status: .ok, contentType: "text/html; charset=utf-8", bytes: Array(text.utf8), headers: headers)
    }

    static func error(_ error: ServiceError) -> Reply {
        var members: JSONObject = [
            "code": .string(error.code.rawValue), "message": .string(error.message), "next": .string(error.next),
        ]
        for (name, value) in error.details { members[name] = .string(value) }
        var reply = json(["error": .object(members)], status: error.status)
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
