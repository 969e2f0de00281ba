/// A limit on calls in a time, as Plaid publishes it.
public struct RateLimit: Sendable, Hashable {
    /// Calls for one Item in ``itemWindow``; `nil` when there is no such limit.
    public var perItem: Int?
    /// Calls for the whole client in ``clientWindow``; `nil` when there is no such limit.
    public var perClient: Int?
    /// The time that ``perItem`` is for: a minute unless set.
    public var itemWindow: Duration
    /// The time that ``perClient`` is for: a minute unless set.
    public var clientWindow: Duration

    /// Makes a limit.
    public init(
        perItem: Int?, perClient: Int?, itemWindow: Duration = .seconds(60), clientWindow: Duration = .seconds(60)
    ) {
        self.perItem = perItem
        self.perClient = perClient
        self.itemWindow = itemWindow
        self.clientWindow = clientWindow
    }
}

/// Which calls the client holds back so that Plaid does not have to refuse them.
public struct RateLimits: Sendable, Hashable {
    /// The limits by path; one that ends in `/` is for each path below it.
    public var byPath: [String: RateLimit]
    /// The limit of each path that ``byPath`` doesn't name; `nil` holds none of them back.
    public var other: RateLimit?

    /// Makes a table.
    public init(byPath: [String: RateLimit], other: RateLimit? = nil) {
        self.byPath = byPath
        self.other = other
    }

    /// Holds nothing back.
    public static let none = RateLimits(byPath: [:])

    /// The limit of one path: its own, that of the nearest path above it, or ``other``.
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
