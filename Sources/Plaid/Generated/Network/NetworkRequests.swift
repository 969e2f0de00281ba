// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/network/status/get`.
public struct NetworkStatusGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = NetworkStatusGetResponse
    public static var path: StaticString { "/network/status/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user`.
    public var user: NetworkStatusGetUser
    /// The JSON member `template_id`.
    public var templateID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        user: NetworkStatusGetUser,
        templateID: String? = nil
    ) {
        self.user = user
        self.templateID = templateID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user", user)
        json.field("template_id", templateID)
        json.endObject()
    }
}

/// A request to `/profile/network_status/get`.
public struct ProfileNetworkStatusGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProfileNetworkStatusGetResponse
    public static var path: StaticString { "/profile/network_status/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user`.
    public var user: NetworkStatusGetUser

    /// Creates a value; omitted members are not sent.
    public init(
        user: NetworkStatusGetUser
    ) {
        self.user = user
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user", user)
        json.endObject()
    }
}
