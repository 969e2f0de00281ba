// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/network/status/get` is sent.
public struct NetworkStatusGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = NetworkStatusGetResponse
    public static var path: StaticString { "/network/status/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user`.
    public var user: NetworkStatusGetUser
    /// The wire's `template_id`.
    public var templateID: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/profile/network_status/get` is sent.
public struct ProfileNetworkStatusGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProfileNetworkStatusGetResponse
    public static var path: StaticString { "/profile/network_status/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `user`.
    public var user: NetworkStatusGetUser

    /// Makes a value; what is left out is not sent.
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
