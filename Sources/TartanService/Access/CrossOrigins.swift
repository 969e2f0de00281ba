// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes

/// The origins of web pages that may read responses of this service.
package struct CrossOrigins: Sendable, Hashable {
    private let origins: Set<String>

    package var isEmpty: Bool { origins.isEmpty }

    /// - Throws: ``ServiceError`` for what is not an origin as browsers send it, and for origins that anyone can have.
    package init(_ origins: [String]) throws(ServiceError) {
        for origin in origins {
            if let problem = Self.problem(with: origin) {
                throw ServiceError(
                    .configuration, .internalServerError, "An entry of --cors-origins \(problem).",
                    next: "Name each origin exactly, such as https://app.example.com.")
            }
        }
        self.origins = Set(origins)
    }

    package func contains(_ origin: String) -> Bool { origins.contains(origin) }

    private static func problem(with origin: String) -> String? {
        // Every page of a local file and of a sandboxed frame has the origin null.
        if origin == "*" || origin == "null" || origin.contains("*") { return "would allow every web page" }
        guard let scheme = ["https://", "http://"].first(where: origin.hasPrefix) else {
            return "does not begin with https:// or http://"
        }
        let rest = origin.dropFirst(scheme.count)
        let isPlain = rest.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: ".-:[]".utf8.contains(byte)
            }
        }
        guard !rest.isEmpty, isPlain else {
            return "is not only a scheme, a host in small letters and a port, without a path"
        }
        var host = rest
        if let colon = rest.lastIndex(of: ":"), !rest.hasSuffix("]") {
            guard let port = UInt16(rest[rest.index(after: colon)...]), port != (scheme == "https://" ? 443 : 80) else {
                return "has a port that browsers do not send"
            }
            host = rest[..<colon]
        }
        guard !host.isEmpty else { return "has no host" }
        guard scheme == "https://" || HostGuard.isLoopback(String(host)) else {
            return "has no https, so that anyone on the network could change its pages"
        }
        return nil
    }
}
