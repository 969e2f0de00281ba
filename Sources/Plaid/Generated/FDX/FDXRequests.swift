// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/fdx/notifications`.
public struct FDXNotification: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/fdx/notifications" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `notificationId`.
    public var notificationID: String
    /// The JSON member `type`.
    public var type: FDXNotificationType
    /// The JSON member `subtype`.
    public var subtype: String?
    /// The JSON member `sentOn`.
    public var sentOn: Timestamp
    /// The JSON member `category`.
    public var category: FDXNotificationCategory
    /// The JSON member `severity`.
    public var severity: FDXNotificationSeverity?
    /// The JSON member `priority`.
    public var priority: FDXNotificationPriority?
    /// The JSON member `publisher`.
    public var publisher: FDXParty?
    /// The JSON member `subscriber`.
    public var subscriber: FDXParty?
    /// The JSON member `notificationPayload`.
    public var notificationPayload: FDXNotificationPayload
    /// The JSON member `url`.
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
public struct FdxConsentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = FDXConsentGrant
    public static var path: StaticString { "/fdx/consents/{consentId}" }
    public static var method: PlaidMethod { .get }
    public static var kind: PlaidOperationKind { .read }
    public var target: String { "/fdx/consents/\(PathEscaping.escaped(consentID))" }
    /// The JSON member `consentId`.
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

/// A request to `/fdx/recipient/{recipientId}`.
public struct GetRecipientRequest: PlaidRequest, RedactedDescription {
    public typealias Response = GetRecipientResponse
    public static var path: StaticString { "/fdx/recipient/{recipientId}" }
    public static var method: PlaidMethod { .get }
    public static var kind: PlaidOperationKind { .read }
    public var target: String { "/fdx/recipient/\(PathEscaping.escaped(recipientID))" }
    /// The JSON member `recipientId`.
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
