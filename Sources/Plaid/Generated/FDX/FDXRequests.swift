// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/fdx/notifications` is sent.
public struct FDXNotification: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/fdx/notifications" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `notificationId`.
    public var notificationID: String
    /// The wire's `type`.
    public var type: FDXNotificationType
    /// The wire's `subtype`.
    public var subtype: String?
    /// The wire's `sentOn`.
    public var sentOn: Timestamp
    /// The wire's `category`.
    public var category: FDXNotificationCategory
    /// The wire's `severity`.
    public var severity: FDXNotificationSeverity?
    /// The wire's `priority`.
    public var priority: FDXNotificationPriority?
    /// The wire's `publisher`.
    public var publisher: FDXParty?
    /// The wire's `subscriber`.
    public var subscriber: FDXParty?
    /// The wire's `notificationPayload`.
    public var notificationPayload: FDXNotificationPayload
    /// The wire's `url`.
    public var url: FDXHateoasLink?

    /// Makes a value; what is left out is not sent.
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

/// What `/fdx/consents/{consentId}` is sent.
public struct FdxConsentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = FDXConsentGrant
    public static var path: StaticString { "/fdx/consents/{consentId}" }
    public static var method: PlaidMethod { .get }
    public static var kind: PlaidOperationKind { .read }
    public var target: String { "/fdx/consents/\(PathEscaping.escaped(consentID))" }
    /// The wire's `consentId`.
    public var consentID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/fdx/recipient/{recipientId}` is sent.
public struct GetRecipientRequest: PlaidRequest, RedactedDescription {
    public typealias Response = GetRecipientResponse
    public static var path: StaticString { "/fdx/recipient/{recipientId}" }
    public static var method: PlaidMethod { .get }
    public static var kind: PlaidOperationKind { .read }
    public var target: String { "/fdx/recipient/\(PathEscaping.escaped(recipientID))" }
    /// The wire's `recipientId`.
    public var recipientID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/fdx/recipients` is sent.
public struct GetRecipientsRequest: PlaidRequest, RedactedDescription {
    public typealias Response = GetRecipientsResponse
    public static var path: StaticString { "/fdx/recipients" }
    public static var method: PlaidMethod { .get }
    public static var kind: PlaidOperationKind { .read }

    /// Makes a value; what is left out is not sent.
    public init() {}

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}
