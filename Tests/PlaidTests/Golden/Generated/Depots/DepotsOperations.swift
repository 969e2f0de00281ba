// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Ends a depot.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - depotID: Text that becomes part of the path. Required.
    ///   - reason: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func depotClose(
        depotID: String,
        reason: String
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(DepotClosing(depotID: depotID, reason: reason))
    }
}

extension PlaidClientProtocol {
    /// Returns a depot.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter depotID: Text that becomes part of the path. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func depotGet(
        depotID: String
    ) async throws(PlaidError) -> Depot {
        try await execute(DepotGetRequest(depotID: depotID))
    }
}

extension PlaidClientProtocol {
    /// Returns the depots of a holder.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - holderID: Text that becomes part of the query. Optional.
    ///   - kind: Text that becomes part of the query. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func depotsList(
        holderID: String? = nil,
        kind: ParcelKind? = nil
    ) async throws(PlaidError) -> DepotsListResponse {
        try await execute(DepotsListRequest(holderID: holderID, kind: kind))
    }
}
