// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Creates a parcel.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - idempotencyKey: Text, at most 50 characters. Required.
    ///   - size: An object with the members of ``Size``. Required.
    ///   - content: An object with the members of ``Content``. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Call the carrier.")
    public func parcelsCreate(
        idempotencyKey: String,
        size: Size,
        content: Content? = nil
    ) async throws(PlaidError) -> ParcelsCreateResponse {
        try await execute(ParcelsCreateRequest(idempotencyKey: idempotencyKey, size: size, content: content))
    }
}

extension PlaidClientProtocol {
    /// Returns the parcels of a depot.
    ///
    /// Call it again after a parcel has moved.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
    ///
    /// - Parameters:
    ///   - accessToken: Sensitive text, which descriptions redact. Required.
    ///   - count: How many parcels to return. From 1 to 500. The default is `100`.
    ///   - since: A date as `YYYY-MM-DD`, without a time zone. Optional.
    ///   - options: An object with the members of ``ParcelsGetRequestOptions``. Optional.
    ///   - json: Text. Optional.
    ///   - keyIndex: A whole number. Optional.
    ///   - default: A Boolean value. Optional.
    ///   - note: Text, at most 80 characters. Required. May be `null`. Deprecated: Plaid has deprecated this
    ///     member.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Downloads a label.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter parcelID: The number on the label. 1 to 12 characters.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func parcelsLabelGet(
        parcelID: String
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(ParcelsLabelGetRequest(parcelID: parcelID))
    }
}

extension PlaidClientProtocol {
    /// Checks that the service responds.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func parcelsPing() async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(ParcelsPingRequest())
    }
}
