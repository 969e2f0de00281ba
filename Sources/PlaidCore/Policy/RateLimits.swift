// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A limit on requests per time window, as published by Plaid.
public struct RateLimit: Sendable, Hashable {
    /// Requests for one Item per ``itemWindow``; `nil` for no limit.
    public var perItem: Int?
    /// Requests of the whole client per ``clientWindow``; `nil` for no limit.
    public var perClient: Int?
    /// The window of ``perItem``: one minute unless set.
    public var itemWindow: Duration
    /// The window of ``perClient``: one minute unless set.
    public var clientWindow: Duration

    /// Creates a limit.
    public init(
        perItem: Int?, perClient: Int?, itemWindow: Duration = .seconds(60), clientWindow: Duration = .seconds(60)
    ) {
        self.perItem = perItem
        self.perClient = perClient
        self.itemWindow = itemWindow
        self.clientWindow = clientWindow
    }
}

/// The limits of the client's rate limiter, which delays requests that Plaid would otherwise refuse.
public struct RateLimits: Sendable, Hashable {
    /// The limits by path; a key that ends in `/` applies to each path below it.
    public var byPath: [String: RateLimit]
    /// The limit for each path that ``byPath`` doesn't name; `nil` for no limit.
    public var other: RateLimit?

    /// Creates a table.
    public init(byPath: [String: RateLimit], other: RateLimit? = nil) {
        self.byPath = byPath
        self.other = other
    }

    /// No limits.
    public static let none = RateLimits(byPath: [:])

    /// Returns the limit of a path: its own, that of the nearest parent path, or ``other``.
    func limit(of path: String) -> RateLimit? {
        if let own = byPath[path] { return own }
        var rest = path[...]
        while let slash = rest.lastIndex(of: "/") {
            if let above = byPath[String(rest[...slash])] { return above }
            rest = rest[..<slash]
        }
        return other
    }
}
