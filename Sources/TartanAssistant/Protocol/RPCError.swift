// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// A refusal in JSON-RPC's shape.
struct RPCError: Error, Sendable, Equatable {
    var code: Int
    var message: String
    var data: JSONValue?

    /// The line is not JSON.
    static func parse(_ message: String) -> RPCError { RPCError(code: -32700, message: message) }
    /// The JSON is not a request.
    static func invalidRequest(_ message: String) -> RPCError { RPCError(code: -32600, message: message) }
    static func unknownMethod(_ method: String) -> RPCError {
        RPCError(code: -32601, message: "There is no method \(Excerpt.of(method)) here.")
    }
    static func invalidParameters(_ message: String, data: JSONValue? = nil) -> RPCError {
        RPCError(code: -32602, message: message, data: data)
    }
    /// Something of ours failed.
    static let `internal` = RPCError(code: -32603, message: "The server failed to respond to this request; try again.")

    /// Revisions up to 2025-11-25 have a code of their own for a resource that is not there.
    static func unknownResource(_ uri: String, _ version: ProtocolVersion) -> RPCError {
        RPCError(
            code: version.hasHandshake ? -32002 : -32602, message: "There is no resource \(Excerpt.of(uri)).",
            data: ["uri": .string(Excerpt.of(uri))])
    }

    static func unsupportedVersion(_ requested: String) -> RPCError {
        RPCError(
            code: -32022, message: "This revision of the protocol is not supported.",
            data: [
                "supported": .array(ProtocolVersion.selfDescribing.map { .string($0.rawValue) }),
                "requested": .string(Excerpt.of(requested)),
            ])
    }

    var json: JSONValue {
        var members: JSONObject = ["code": .number(JSONNumber(code)), "message": .string(message)]
        members["data"] = data
        return .object(members)
    }
}

/// A client's words, short enough to be repeated to it.
enum Excerpt {
    static func of(_ text: String) -> String { text.count > 80 ? text.prefix(80) + "…" : text }
}
