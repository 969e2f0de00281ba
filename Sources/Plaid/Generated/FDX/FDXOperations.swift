// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns a consent grant in the FDX format.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter consentID: Text that becomes part of the path. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func fdxConsentGet(
        consentID: String
    ) async throws(PlaidError) -> FDXConsentGrant {
        try await execute(FdxConsentGetRequest(consentID: consentID))
    }
}

extension PlaidClientProtocol {
    /// Returns the consent grants of a customer in the FDX format.
    ///
    /// A read request, which the client may retry.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - customerID: Text that becomes part of the query. Optional.
    ///   - status: Text that becomes part of the query. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func fdxConsentsList(
        customerID: String? = nil,
        status: FDXConsentGrantStatus? = nil
    ) async throws(PlaidError) -> GetConsentsResponse {
        try await execute(FdxConsentsListRequest(customerID: customerID, status: status))
    }
}

extension PlaidClientProtocol {
    /// Revokes a consent grant in the FDX format.
    ///
    /// A success has no body.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameters:
    ///   - consentID: Text that becomes part of the path. Required.
    ///   - initiator: One of `DATA_ACCESS_PLATFORM`, `DATA_PROVIDER`, `DATA_RECIPIENT`, `INDIVIDUAL`, `MERCHANT`
    ///     and `VENDOR`. Required.
    ///   - reason: One of `BUSINESS_RULE`, `SECURITY_EVENT`, `USER_ACTION` and `OTHER`. Required.
    ///   - otherReason: Text. Optional.
    ///   - updatedTime: A date and time as ISO 8601. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func fdxConsentsRevoke(
        consentID: String,
        initiator: FDXPartyType,
        reason: FDXUpdateReason,
        otherReason: String? = nil,
        updatedTime: Timestamp? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(FDXConsentRevocation(consentID: consentID, initiator: initiator, reason: reason, otherReason: otherReason, updatedTime: updatedTime))
    }
}

extension PlaidClientProtocol {
    /// Receives a notification in the FDX format from a data provider.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    ///
    /// - Parameters:
    ///   - notificationID: Text. Required.
    ///   - type: One of the 18 values of ``FDXNotificationType``. Required.
    ///   - sentOn: A date and time as ISO 8601. Required.
    ///   - category: One of `SECURITY`, `MAINTENANCE`, `FRAUD`, `CONSENT`, `NEW_DATA` and
    ///     `TOKENIZED_ACCOUNT_NUMBER`. Required.
    ///   - notificationPayload: An object with the members of ``FDXNotificationPayload``. Required.
    ///   - subtype: Text. Optional.
    ///   - severity: One of `EMERGENCY`, `ALERT`, `WARNING`, `NOTICE` and `INFO`. Optional.
    ///   - priority: One of `HIGH`, `MEDIUM` and `LOW`. Optional.
    ///   - publisher: An object with the members of ``FDXParty``. Optional.
    ///   - subscriber: An object with the members of ``FDXParty``. Optional.
    ///   - url: An object with the members of ``FDXHateoasLink``. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func fdxNotifications(
        notificationID: String,
        type: FDXNotificationType,
        sentOn: Timestamp,
        category: FDXNotificationCategory,
        notificationPayload: FDXNotificationPayload,
        subtype: String? = nil,
        severity: FDXNotificationSeverity? = nil,
        priority: FDXNotificationPriority? = nil,
        publisher: FDXParty? = nil,
        subscriber: FDXParty? = nil,
        url: FDXHateoasLink? = nil
    ) async throws(PlaidError) -> PlaidBinaryResponse {
        try await execute(FDXNotification(notificationID: notificationID, type: type, sentOn: sentOn, category: category, notificationPayload: notificationPayload, subtype: subtype, severity: severity, priority: priority, publisher: publisher, subscriber: subscriber, url: url))
    }
}

extension PlaidClientProtocol {
    /// Returns a data recipient in the FDX format.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Parameter recipientID: Text that becomes part of the path. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func getRecipient(
        recipientID: String
    ) async throws(PlaidError) -> GetRecipientResponse {
        try await execute(GetRecipientRequest(recipientID: recipientID))
    }
}

extension PlaidClientProtocol {
    /// Returns the data recipients in the FDX format.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api).
    ///
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func getRecipients() async throws(PlaidError) -> GetRecipientsResponse {
        try await execute(GetRecipientsRequest())
    }
}
