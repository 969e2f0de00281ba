// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON

extension Reply {
    /// The reply as it is stored for an idempotency key, before it is encrypted.
    var remembered: String {
        let value: JSONValue = [
            "status": .number(JSONNumber(status.code)), "type": .string(contentType),
            "headers": .object(JSONObject(headers.map { ($0.name.canonicalName, .string($0.value)) })),
            "body": .string(String(decoding: bytes, as: UTF8.self)),
        ]
        return String(decoding: value.serialized(), as: UTF8.self)
    }

    /// Reads a stored reply; `nil` for one that this version does not understand.
    init?(remembered text: String) {
        guard let value = try? JSONValue(parsing: Array(text.utf8)), let status = value["status"]?.intValue,
            200..<500 ~= status, let type = value["type"]?.stringValue, let body = value["body"]?.stringValue
        else { return nil }
        var fields = HTTPFields()
        for (name, value) in value["headers"]?.objectValue?.pairs ?? [] {
            guard let name = HTTPField.Name(name), let text = value.stringValue else { return nil }
            fields[name] = text
        }
        self.init(status: .init(code: status), contentType: type, bytes: Array(body.utf8), headers: fields)
    }
}

extension ServiceError {
    /// Whether the same request would get the same error later, so that it is remembered for its idempotency key.
    var isLasting: Bool {
        let passing: Set<Code> = [.exchangeInProgress, .exchangeUnresolved, .notReady, .removalUnproven]
        return status.code < 500 && status != .tooManyRequests && !passing.contains(code)
    }
}
