// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/network/status/get`.
///
/// Returns whether a user is known to the Plaid Network.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/network/#networkstatusget).
public struct NetworkStatusGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = NetworkStatusGetResponse
    public static var path: StaticString { "/network/status/get" }
    public static var kind: PlaidOperationKind { .read }
    /// An object with the members of ``NetworkStatusGetUser``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/network/#networkstatusget).
    public var user: NetworkStatusGetUser
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/network/#networkstatusget).
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
///
/// Returns whether a user has a profile in the Plaid Network.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/profile/#networkstatusget).
public struct ProfileNetworkStatusGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProfileNetworkStatusGetResponse
    public static var path: StaticString { "/profile/network_status/get" }
    public static var kind: PlaidOperationKind { .read }
    /// An object with the members of ``NetworkStatusGetUser``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/profile/#networkstatusget).
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
