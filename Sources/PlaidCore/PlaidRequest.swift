public import PlaidJSON
public import PlaidTypes

/// The HTTP method of an operation.
public enum PlaidMethod: String, Sendable {
    /// Nearly all operations.
    case post = "POST"
    /// The FDX reads.
    case get = "GET"
}

/// What may be done with an operation whose outcome is unknown.
public enum PlaidOperationKind: String, Sendable {
    /// Changes nothing, so that it may always be repeated.
    case read
    /// Carries an idempotency key, so that it may be repeated with the same key.
    case keyed
    /// Changes something; repeated only when it cannot have been carried out.
    case write
}

/// One call to Plaid as a value: what to send, and the type of the answer.
public protocol PlaidRequest: JSONEncodable {
    /// The type of the answer.
    associatedtype Response: PlaidResult

    /// The operation's path, such as `/transactions/sync`.
    static var path: StaticString { get }
    /// The HTTP method.
    static var method: PlaidMethod { get }
    /// Whether the call may be repeated.
    static var kind: PlaidOperationKind { get }
    /// The path and query to ask for, with parameters filled in.
    var target: String { get }
    /// The Item that the call counts against in rate budgets.
    var accessTokenForBudget: AccessToken? { get }
}

extension PlaidRequest {
    /// POST, which nearly all operations use.
    public static var method: PlaidMethod { .post }
    /// The path itself.
    public var target: String { Self.path.description }
    /// No Item.
    public var accessTokenForBudget: AccessToken? { nil }
}

/// Anything that an operation can answer.
public protocol PlaidResult: Sendable {
    /// Reads the body of a successful answer.
    static func read(body: [UInt8], contentType: String?, options: JSONOptions) throws(JSONError) -> Self
}
