// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``GetRecipientsResponse/recipients``.
public struct ExtendedRecipientMetadata: JSONObjectDecodable, RedactedDescription {
    /// Text, at most 256 characters. Always present.
    public let recipientID: String
    /// Text, at most 256 characters. Always present.
    public let clientName: String
    /// Text. May be absent or `null`.
    public let logoURI: String?
    /// Text, at most 256 characters. Always present.
    public let thirdPartyLegalName: String
    /// Text. Always present.
    public let category: String
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    public let joinedDate: CalendarDate
    /// A whole number. Always present.
    public let connectionCount: Int

    private static let keys = JSONKeyTable("recipient_id", "client_name", "logo_uri", "third_party_legal_name", "category", "joined_date", "connection_count")
    public init(json: inout JSONReader) {
        var recipientID: String?
        var clientName: String?
        var logoURI: String?
        var thirdPartyLegalName: String?
        var category: String?
        var joinedDate: CalendarDate?
        var connectionCount: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: recipientID = json.decode()
                case 1: clientName = json.decode()
                case 2: logoURI = json.decode()
                case 3: thirdPartyLegalName = json.decode()
                case 4: category = json.decode()
                case 5: joinedDate = json.decode()
                case 6: connectionCount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.recipientID = recipientID ?? json.missing("ExtendedRecipientMetadata.recipient_id")
        self.clientName = clientName ?? json.missing("ExtendedRecipientMetadata.client_name")
        self.logoURI = logoURI
        self.thirdPartyLegalName = thirdPartyLegalName ?? json.missing("ExtendedRecipientMetadata.third_party_legal_name")
        self.category = category ?? json.missing("ExtendedRecipientMetadata.category")
        self.joinedDate = joinedDate ?? json.missing("ExtendedRecipientMetadata.joined_date")
        self.connectionCount = connectionCount ?? json.missing("ExtendedRecipientMetadata.connection_count")
    }
}

/// The type of ``FDXConsentGrant/resources``.
public struct FDXConsentGrantResource: JSONObjectDecodable, RedactedDescription {
    /// One of `ACCOUNT`, `CUSTOMER` and `DOCUMENT`. Always present.
    public let resourceType: FDXConsentResourceType
    /// Text. Always present.
    public let resourceID: String
    /// A list of ``FDXDataCluster`` values. Always present.
    public let dataClusters: [FDXDataCluster]

    private static let keys = JSONKeyTable("resourceType", "resourceId", "dataClusters")
    public init(json: inout JSONReader) {
        var resourceType: FDXConsentResourceType?
        var resourceID: String?
        var dataClusters: [FDXDataCluster]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: resourceType = json.decode()
                case 1: resourceID = json.decode()
                case 2: dataClusters = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.resourceType = resourceType ?? json.missing("FDXConsentGrantResource.resourceType")
        self.resourceID = resourceID ?? json.missing("FDXConsentGrantResource.resourceId")
        self.dataClusters = dataClusters ?? json.missing("FDXConsentGrantResource.dataClusters")
    }
}

/// The type of ``FDXNotification/url``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXHateoasLink: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var href: String
    /// One of `GET`, `POST`, `PATCH`, `DELETE` and `PUT`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var action: FDXHateoasLinkAction?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var rel: String?
    /// A list of ``FDXContentTypes`` values. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var types: [FDXContentTypes]?

    /// Creates a value; omitted members are not sent.
    public init(
        href: String,
        action: FDXHateoasLinkAction? = nil,
        rel: String? = nil,
        types: [FDXContentTypes]? = nil
    ) {
        self.href = href
        self.action = action
        self.rel = rel
        self.types = types
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("href", href)
        json.field("action", action)
        json.field("rel", rel)
        json.field("types", types)
        json.endObject()
    }
}

/// The type of ``FDXNotificationPayload/event``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXLifecycleEvent: JSONEncodable, RedactedDescription {
    /// One of `ACTIVE`, `EXPIRED`, `REVOKED` and `SUSPENDED`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var status: FDXEventStatus?
    /// One of `BUSINESS_RULE`, `SECURITY_EVENT`, `USER_ACTION` and `OTHER`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var reason: FDXUpdateReason?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var otherReason: String?
    /// One of `DATA_ACCESS_PLATFORM`, `DATA_PROVIDER`, `DATA_RECIPIENT`, `INDIVIDUAL`, `MERCHANT` and `VENDOR`.
    /// Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var initiator: FDXPartyType?
    /// A date and time as ISO 8601. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var updatedTime: Timestamp?

    /// Creates a value; omitted members are not sent.
    public init(
        status: FDXEventStatus? = nil,
        reason: FDXUpdateReason? = nil,
        otherReason: String? = nil,
        initiator: FDXPartyType? = nil,
        updatedTime: Timestamp? = nil
    ) {
        self.status = status
        self.reason = reason
        self.otherReason = otherReason
        self.initiator = initiator
        self.updatedTime = updatedTime
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("status", status)
        json.field("reason", reason)
        json.field("otherReason", otherReason)
        json.field("initiator", initiator)
        json.field("updatedTime", updatedTime)
        json.endObject()
    }
}

/// The type of ``FDXNotification/notificationPayload``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXNotificationPayload: JSONEncodable, RedactedDescription {
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var id: String?
    /// One of `ACCOUNT`, `CUSTOMER`, `PARTY`, `MAINTENANCE` and `CONSENT`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var idType: FDXNotificationPayloadIdType?
    /// An object with the members of ``FDXLifecycleEvent``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var event: FDXLifecycleEvent?

    /// Creates a value; omitted members are not sent.
    public init(
        id: String? = nil,
        idType: FDXNotificationPayloadIdType? = nil,
        event: FDXLifecycleEvent? = nil
    ) {
        self.id = id
        self.idType = idType
        self.event = event
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("id", id)
        json.field("idType", idType)
        json.field("event", event)
        json.endObject()
    }
}

/// The type of ``FDXConsentGrant/parties``, ``FDXNotification/publisher`` and ``FDXNotification/subscriber``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXParty: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var name: String
    /// One of `DATA_ACCESS_PLATFORM`, `DATA_PROVIDER`, `DATA_RECIPIENT`, `INDIVIDUAL`, `MERCHANT` and `VENDOR`.
    /// Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var type: FDXPartyType
    /// A URL. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var homeURI: String?
    /// A URL. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var logoURI: String?
    /// One of `FDX`, `GLEIF`, `ICANN` and `PRIVATE`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var registry: FDXPartyRegistry?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var registeredEntityName: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
    public var registeredEntityID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        name: String,
        type: FDXPartyType,
        homeURI: String? = nil,
        logoURI: String? = nil,
        registry: FDXPartyRegistry? = nil,
        registeredEntityName: String? = nil,
        registeredEntityID: String? = nil
    ) {
        self.name = name
        self.type = type
        self.homeURI = homeURI
        self.logoURI = logoURI
        self.registry = registry
        self.registeredEntityName = registeredEntityName
        self.registeredEntityID = registeredEntityID
    }

    private static let keys = JSONKeyTable("name", "type", "homeUri", "logoUri", "registry", "registeredEntityName", "registeredEntityId")
    public init(json: inout JSONReader) {
        var name: String?
        var type: FDXPartyType?
        var homeURI: String?
        var logoURI: String?
        var registry: FDXPartyRegistry?
        var registeredEntityName: String?
        var registeredEntityID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: type = json.decode()
                case 2: homeURI = json.decode()
                case 3: logoURI = json.decode()
                case 4: registry = json.decode()
                case 5: registeredEntityName = json.decode()
                case 6: registeredEntityID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("FDXParty.name")
        self.type = type ?? json.missing("FDXParty.type")
        self.homeURI = homeURI
        self.logoURI = logoURI
        self.registry = registry
        self.registeredEntityName = registeredEntityName
        self.registeredEntityID = registeredEntityID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", name)
        json.field("type", type)
        json.field("homeUri", homeURI)
        json.field("logoUri", logoURI)
        json.field("registry", registry)
        json.field("registeredEntityName", registeredEntityName)
        json.field("registeredEntityId", registeredEntityID)
        json.endObject()
    }
}
