// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/fdx/consents/{consentId}/revocation`.
///
/// Revokes a consent grant in the FDX format.
///
/// A success has no body.
///
/// Added after version 1.697.4 of Plaid's document.
public struct FDXConsentRevocation: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/fdx/consents/{consentId}/revocation" }
    public static var method: PlaidMethod { .put }
    public static var kind: PlaidOperationKind { .write }
    public var target: String { "/fdx/consents/\(PathEscaping.escaped(consentID))/revocation" }
    /// Text that becomes part of the path. Required.
    public var consentID: String
    /// One of `DATA_ACCESS_PLATFORM`, `DATA_PROVIDER`, `DATA_RECIPIENT`, `INDIVIDUAL`, `MERCHANT` and `VENDOR`.
    /// Required.
    public var initiator: FDXPartyType
    /// One of `BUSINESS_RULE`, `SECURITY_EVENT`, `USER_ACTION` and `OTHER`. Required.
    public var reason: FDXUpdateReason
    /// Text. Optional.
    public var otherReason: String?
    /// A date and time as ISO 8601. Optional.
    public var updatedTime: Timestamp?

    /// Creates a value; omitted members are not sent.
    public init(
        consentID: String,
        initiator: FDXPartyType,
        reason: FDXUpdateReason,
        otherReason: String? = nil,
        updatedTime: Timestamp? = nil
    ) {
        self.consentID = consentID
        self.initiator = initiator
        self.reason = reason
        self.otherReason = otherReason
        self.updatedTime = updatedTime
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("initiator", initiator)
        json.field("reason", reason)
        json.field("otherReason", otherReason)
        json.field("updatedTime", updatedTime)
        json.endObject()
    }
}

/// A request to `/fdx/notifications`.
///
/// Receives a notification in the FDX format from a data provider.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXNotification: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/fdx/notifications" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var notificationID: String
    /// One of the 18 values of ``FDXNotificationType``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var type: FDXNotificationType
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var subtype: String?
    /// A date and time as ISO 8601. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var sentOn: Timestamp
    /// One of `SECURITY`, `MAINTENANCE`, `FRAUD`, `CONSENT`, `NEW_DATA` and `TOKENIZED_ACCOUNT_NUMBER`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var category: FDXNotificationCategory
    /// One of `EMERGENCY`, `ALERT`, `WARNING`, `NOTICE` and `INFO`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var severity: FDXNotificationSeverity?
    /// One of `HIGH`, `MEDIUM` and `LOW`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var priority: FDXNotificationPriority?
    /// An object with the members of ``FDXParty``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var publisher: FDXParty?
    /// An object with the members of ``FDXParty``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var subscriber: FDXParty?
    /// An object with the members of ``FDXNotificationPayload``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var notificationPayload: FDXNotificationPayload
    /// An object with the members of ``FDXHateoasLink``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var url: FDXHateoasLink?

    /// Creates a value; omitted members are not sent.
    public init(
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
    ) {
        self.notificationID = notificationID
        self.type = type
        self.subtype = subtype
        self.sentOn = sentOn
        self.category = category
        self.severity = severity
        self.priority = priority
        self.publisher = publisher
        self.subscriber = subscriber
        self.notificationPayload = notificationPayload
        self.url = url
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("notificationId", notificationID)
        json.field("type", type)
        json.field("subtype", subtype)
        json.field("sentOn", sentOn)
        json.field("category", category)
        json.field("severity", severity)
        json.field("priority", priority)
        json.field("publisher", publisher)
        json.field("subscriber", subscriber)
        json.field("notificationPayload", notificationPayload)
        json.field("url", url)
        json.endObject()
    }
}

/// A request to `/fdx/consents/{consentId}`.
///
/// Returns a consent grant in the FDX format.
public struct FdxConsentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = FDXConsentGrant
    public static var path: StaticString { "/fdx/consents/{consentId}" }
    public static var method: PlaidMethod { .get }
    public static var kind: PlaidOperationKind { .read }
    public var target: String { "/fdx/consents/\(PathEscaping.escaped(consentID))" }
    /// Text that becomes part of the path. Required.
    public var consentID: String

    /// Creates a value; omitted members are not sent.
    public init(
        consentID: String
    ) {
        self.consentID = consentID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

/// A request to `/fdx/consents`.
///
/// Returns the consent grants of a customer in the FDX format.
public struct FdxConsentsListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = GetConsentsResponse
    public static var path: StaticString { "/fdx/consents" }
    public static var method: PlaidMethod { .get }
    public static var kind: PlaidOperationKind { .read }
    public var target: String {
        "/fdx/consents" + QueryText.query([("customerId", customerID), ("status", status?.rawValue)])
    }
    /// Text that becomes part of the query. Optional.
    public var customerID: String?
    /// Text that becomes part of the query. Optional.
    public var status: FDXConsentGrantStatus?

    /// Creates a value; omitted members are not sent.
    public init(
        customerID: String? = nil,
        status: FDXConsentGrantStatus? = nil
    ) {
        self.customerID = customerID
        self.status = status
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

/// A request to `/fdx/recipient/{recipientId}`.
///
/// Returns a data recipient in the FDX format.
public struct GetRecipientRequest: PlaidRequest, RedactedDescription {
    public typealias Response = GetRecipientResponse
    public static var path: StaticString { "/fdx/recipient/{recipientId}" }
    public static var method: PlaidMethod { .get }
    public static var kind: PlaidOperationKind { .read }
    public var target: String { "/fdx/recipient/\(PathEscaping.escaped(recipientID))" }
    /// Text that becomes part of the path. Required.
    public var recipientID: String

    /// Creates a value; omitted members are not sent.
    public init(
        recipientID: String
    ) {
        self.recipientID = recipientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

/// A request to `/fdx/recipients`.
///
/// Returns the data recipients in the FDX format.
public struct GetRecipientsRequest: PlaidRequest, RedactedDescription {
    public typealias Response = GetRecipientsResponse
    public static var path: StaticString { "/fdx/recipients" }
    public static var method: PlaidMethod { .get }
    public static var kind: PlaidOperationKind { .read }

    /// Creates a value; omitted members are not sent.
    public init() {}

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}
