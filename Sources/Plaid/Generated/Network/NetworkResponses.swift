// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/network/status/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/network/#networkstatusget).
public struct NetworkStatusGetResponse: PlaidResponse, RedactedDescription {
    /// One of `UNKNOWN` and `RETURNING_USER`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/network/#networkstatusget).
    public let networkStatus: NetworkStatusGetResponseNetworkStatus
    /// An object with the members of ``NetworkStatusGetResponseLayer``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/network/#networkstatusget).
    public let layer: NetworkStatusGetResponseLayer?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("network_status", "layer", "request_id")
    public init(json: inout JSONReader) {
        var networkStatus: NetworkStatusGetResponseNetworkStatus?
        var layer: NetworkStatusGetResponseLayer?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: networkStatus = json.decode()
                case 1: layer = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.networkStatus = networkStatus ?? json.missing("NetworkStatusGetResponse.network_status")
        self.layer = layer
        self.requestID = requestID ?? json.missing("NetworkStatusGetResponse.request_id")
    }
}

/// The response of `/profile/network_status/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/profile/#networkstatusget).
public struct ProfileNetworkStatusGetResponse: PlaidResponse, RedactedDescription {
    /// One of `UNKNOWN` and `RETURNING_USER`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/profile/#networkstatusget).
    public let networkStatus: NetworkStatusGetResponseNetworkStatus
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("network_status", "request_id")
    public init(json: inout JSONReader) {
        var networkStatus: NetworkStatusGetResponseNetworkStatus?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: networkStatus = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.networkStatus = networkStatus ?? json.missing("ProfileNetworkStatusGetResponse.network_status")
        self.requestID = requestID ?? json.missing("ProfileNetworkStatusGetResponse.request_id")
    }
}
