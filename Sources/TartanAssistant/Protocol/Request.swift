// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// What tells requests apart: a whole number or a short text.
enum RequestID: Sendable, Hashable {
    case number(Int)
    case text(String)

    static let maximumBytes = 1024

    init?(_ value: JSONValue) {
        switch value {
        case .number(let number):
            guard let whole = number.int else { return nil }
            self = .number(whole)
        case .string(let text):
            guard text.utf8.count <= Self.maximumBytes else { return nil }
            self = .text(text)
        default: return nil
        }
    }

    var json: JSONValue {
        switch self {
        case .number(let number): .number(JSONNumber(number))
        case .text(let text): .string(text)
        }
    }
}

/// One message of the client.
enum Incoming: Sendable {
    case request(RequestID, method: String, parameters: JSONObject)
    case notification(method: String, parameters: JSONObject)
    /// An answer; this server asks nothing, so it means nothing.
    case response

    /// Reads a message, or says why it is none, to whomever it can be said to.
    init(_ value: JSONValue) throws(Malformed) {
        guard let members = value.objectValue else {
            throw Malformed(nil, .invalidRequest("A message must be a JSON object."))
        }
        let id = members["id"].flatMap { RequestID($0) }
        guard members["jsonrpc"]?.stringValue == "2.0" else {
            throw Malformed(id, .invalidRequest("The member jsonrpc must be \"2.0\"."))
        }
        guard let method = members["method"] else {
            guard members["result"] != nil || members["error"] != nil else {
                throw Malformed(id, .invalidRequest("The member method is missing."))
            }
            self = .response
            return
        }
        guard let name = method.stringValue else {
            throw Malformed(id, .invalidRequest("The member method must be a string."))
        }
        if members["id"] != nil, id == nil {
            throw Malformed(
                nil, .invalidRequest("The member id must be a whole number or a string of at most 1024 bytes."))
        }
        var parameters: JSONObject = [:]
        if let given = members["params"] {
            guard let object = given.objectValue else {
                throw Malformed(
                    id, .invalidParameters("The member params must be an object."), isNotification: id == nil)
            }
            parameters = object
        }
        self =
            id.map { .request($0, method: name, parameters: parameters) }
            ?? .notification(method: name, parameters: parameters)
    }

    /// A message that is none.
    struct Malformed: Error {
        let id: RequestID?
        let error: RPCError
        /// Nobody waits for an answer.
        let isNotification: Bool

        init(_ id: RequestID?, _ error: RPCError, isNotification: Bool = false) {
            self.id = id
            self.error = error
            self.isNotification = isNotification
        }
    }
}
