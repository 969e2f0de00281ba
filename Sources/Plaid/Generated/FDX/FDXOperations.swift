// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/fdx/consents/{consentId}`: gets FDX consents.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func fdxConsentGet(
        consentID: String
    ) async throws(PlaidError) -> FDXConsentGrant {
        try await execute(FdxConsentGetRequest(consentID: consentID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/fdx/notifications`: takes notifications of FDX.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/fdx/notifications/#post>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/fdx/recipient/{recipientId}`: gets FDX recipient.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func getRecipient(
        recipientID: String
    ) async throws(PlaidError) -> GetRecipientResponse {
        try await execute(GetRecipientRequest(recipientID: recipientID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/fdx/recipients`: gets FDX recipients.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func getRecipients() async throws(PlaidError) -> GetRecipientsResponse {
        try await execute(GetRecipientsRequest())
    }
}
