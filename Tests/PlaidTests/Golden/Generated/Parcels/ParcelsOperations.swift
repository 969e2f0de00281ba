// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/parcels/create`: creates parcels.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func parcelsCreate(
        idempotencyKey: String,
        size: Size
    ) async throws(PlaidError) -> ParcelsCreateResponse {
        try await execute(ParcelsCreateRequest(idempotencyKey: idempotencyKey, size: size))
    }
}

extension PlaidClientProtocol {
    /// Calls `/parcels/get`: gets parcels.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/parcels/#get>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func parcelsGet(
        accessToken: AccessToken,
        count: Int? = nil,
        since: CalendarDate? = nil,
        options: ParcelsGetRequestOptions? = nil,
        json: String? = nil,
        keyIndex: Int? = nil,
        `default`: Bool? = nil,
        note: String? = nil
    ) async throws(PlaidError) -> ParcelsGetResponse {
        try await execute(ParcelsGetRequest(accessToken: accessToken, count: count, since: since, options: options, json: json, keyIndex: keyIndex, default: `default`, note: note))
    }
}

extension PlaidClientProtocol {
    /// Calls `/parcels/label/get`: gets parcels label.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func parcelsLabelGet(
        parcelID: String
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(ParcelsLabelGetRequest(parcelID: parcelID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/parcels/ping`: pings parcels.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func parcelsPing() async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(ParcelsPingRequest())
    }
}
