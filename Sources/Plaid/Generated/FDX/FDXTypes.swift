// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `ExtendedRecipientMetadata` of Plaid's OpenAPI document.
public struct ExtendedRecipientMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `recipient_id`.
    public let recipientID: String
    /// The JSON member `client_name`.
    public let clientName: String
    /// The JSON member `logo_uri`.
    public let logoURI: String?
    /// The JSON member `third_party_legal_name`.
    public let thirdPartyLegalName: String
    /// The JSON member `category`.
    public let category: String
    /// The JSON member `joined_date`.
    public let joinedDate: CalendarDate
    /// The JSON member `connection_count`.
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

/// The schema `FDXConsentGrantResource` of Plaid's OpenAPI document.
public struct FDXConsentGrantResource: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `resourceType`.
    public let resourceType: FDXConsentResourceType
    /// The JSON member `resourceId`.
    public let resourceID: String
    /// The JSON member `dataClusters`.
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

/// The schema `FDXHateoasLink` of Plaid's OpenAPI document.
public struct FDXHateoasLink: JSONEncodable, RedactedDescription {
    /// The JSON member `href`.
    public var href: String
    /// The JSON member `action`.
    public var action: FDXHateoasLinkAction?
    /// The JSON member `rel`.
    public var rel: String?
    /// The JSON member `types`.
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

/// The schema `FDXLifecycleEvent` of Plaid's OpenAPI document.
public struct FDXLifecycleEvent: JSONEncodable, RedactedDescription {
    /// The JSON member `status`.
    public var status: FDXEventStatus?
    /// The JSON member `reason`.
    public var reason: FDXUpdateReason?
    /// The JSON member `otherReason`.
    public var otherReason: String?
    /// The JSON member `initiator`.
    public var initiator: FDXPartyType?
    /// The JSON member `updatedTime`.
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

/// The schema `FDXNotificationPayload` of Plaid's OpenAPI document.
public struct FDXNotificationPayload: JSONEncodable, RedactedDescription {
    /// The JSON member `id`.
    public var id: String?
    /// The JSON member `idType`.
    public var idType: FDXNotificationPayloadIdType?
    /// The JSON member `event`.
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

/// The schema `FDXParty` of Plaid's OpenAPI document.
public struct FDXParty: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `name`.
    public var name: String
    /// The JSON member `type`.
    public var type: FDXPartyType
    /// The JSON member `homeUri`.
    public var homeURI: String?
    /// The JSON member `logoUri`.
    public var logoURI: String?
    /// The JSON member `registry`.
    public var registry: FDXPartyRegistry?
    /// The JSON member `registeredEntityName`.
    public var registeredEntityName: String?
    /// The JSON member `registeredEntityId`.
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
