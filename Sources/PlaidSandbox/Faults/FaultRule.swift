// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// An order to let some requests fail.
struct FaultRule: Sendable, Equatable {
    /// What happens to a request.
    enum Kind: Sendable, Equatable {
        /// An error in Plaid's shape.
        case error(SandboxError)
        /// A status without Plaid's body, as a proxy between would answer.
        case http(status: Int, body: String, contentType: String)
        /// No answer: the connection hangs for some seconds and ends.
        case timeout(seconds: Double)
        /// The answer comes later; further rules are looked at.
        case delay(seconds: Double)
        /// The connection is reset.
        case reset
        /// The answer's head is whole and its body ends early; `nil` is half of it.
        case truncate(bytes: Int?)
        /// The answer's body is no JSON.
        case malformed
        /// The Item's data changes after so many pages of a round of `/transactions/sync`; further rules are looked at.
        case mutation(afterPage: Int)
    }

    var kind: Kind
    var path: String?
    var pathPrefix: String?
    var clientID: String?
    var itemID: String?
    var accessToken: String?
    var probability: Double = 1
    /// How many matching requests pass before.
    var after = 0
    /// How often it fires at most.
    var count: Int?
    /// Whether the request is carried out although its answer is lost.
    var isPerformed = false

    /// Whether it is about a request.
    func matches(_ request: FaultRequest) -> Bool {
        if let path, path != request.path { return false }
        if let pathPrefix, !request.path.hasPrefix(pathPrefix) { return false }
        if let clientID, clientID != request.clientID { return false }
        if let itemID, itemID != request.itemID { return false }
        if let accessToken, accessToken != request.accessToken { return false }
        return true
    }

    /// The kind's name.
    var name: String {
        switch kind {
        case .error: "error"
        case .http: "http"
        case .timeout: "timeout"
        case .delay: "delay"
        case .reset: "reset"
        case .truncate: "truncate"
        case .malformed: "malformed"
        case .mutation: "mutation"
        }
    }
}

/// What rules look at.
struct FaultRequest: Sendable, Equatable {
    var path: String
    var clientID: String?
    var accessToken: String?
    /// The Item behind the access token.
    var itemID: String?
}
