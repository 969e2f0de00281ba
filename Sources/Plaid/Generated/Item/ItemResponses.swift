// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `ApplicationGetResponse`.
public struct ApplicationGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `application`.
    public let application: Application
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "application")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var application: Application?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: application = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ApplicationGetResponse.request_id")
        self.application = application ?? json.missing("ApplicationGetResponse.application")
    }
}

/// The response of the operations that return `ConsentEventsGetResponse`.
public struct ConsentEventsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `consent_events`.
    public let consentEvents: [ConsentEvent]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "consent_events")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var consentEvents: [ConsentEvent]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: consentEvents = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ConsentEventsGetResponse.request_id")
        self.consentEvents = consentEvents ?? json.missing("ConsentEventsGetResponse.consent_events")
    }
}

/// The response of the operations that return `ItemAccessTokenInvalidateResponse`.
public struct ItemAccessTokenInvalidateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `new_access_token`.
    public let newAccessToken: AccessToken
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("new_access_token", "request_id")
    public init(json: inout JSONReader) {
        var newAccessToken: AccessToken?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: newAccessToken = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.newAccessToken = newAccessToken ?? json.missing("ItemAccessTokenInvalidateResponse.new_access_token")
        self.requestID = requestID ?? json.missing("ItemAccessTokenInvalidateResponse.request_id")
    }
}

/// The response of the operations that return `ItemActivityListResponse`.
public struct ItemActivityListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `activities`.
    public let activities: [Activity]
    /// The JSON member `last_data_access_times`.
    public let lastDataAccessTimes: [LastDataAccessTimes]
    /// The JSON member `cursor`.
    public let cursor: String?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "activities", "last_data_access_times", "cursor")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var activities: [Activity]?
        var lastDataAccessTimes: [LastDataAccessTimes]?
        var cursor: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: activities = json.decode()
                case 2: lastDataAccessTimes = json.decode()
                case 3: cursor = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ItemActivityListResponse.request_id")
        self.activities = activities ?? json.missing("ItemActivityListResponse.activities")
        self.lastDataAccessTimes = lastDataAccessTimes ?? json.missing("ItemActivityListResponse.last_data_access_times")
        self.cursor = cursor
    }
}

/// The response of the operations that return `ItemApplicationListResponse`.
public struct ItemApplicationListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The JSON member `applications`.
    public let applications: [ConnectedApplication]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "applications")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var applications: [ConnectedApplication]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: applications = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID
        self.applications = applications ?? json.missing("ItemApplicationListResponse.applications")
    }
}

/// The response of the operations that return `ItemApplicationScopesUpdateResponse`.
public struct ItemApplicationScopesUpdateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ItemApplicationScopesUpdateResponse.request_id")
    }
}

/// The response of the operations that return `ItemApplicationUnlinkResponse`.
public struct ItemApplicationUnlinkResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ItemApplicationUnlinkResponse.request_id")
    }
}

/// The response of the operations that return `ItemGetResponse`.
public struct ItemGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `item`.
    public let item: ItemWithConsentFields
    /// The JSON member `status`.
    public let status: ItemStatus?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("item", "status", "request_id")
    public init(json: inout JSONReader) {
        var item: ItemWithConsentFields?
        var status: ItemStatus?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: item = json.decode()
                case 1: status = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.item = item ?? json.missing("ItemGetResponse.item")
        self.status = status
        self.requestID = requestID ?? json.missing("ItemGetResponse.request_id")
    }
}

/// The response of the operations that return `ItemImportResponse`.
public struct ItemImportResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `access_token`.
    public let accessToken: AccessToken
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("access_token", "request_id")
    public init(json: inout JSONReader) {
        var accessToken: AccessToken?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accessToken = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accessToken = accessToken ?? json.missing("ItemImportResponse.access_token")
        self.requestID = requestID ?? json.missing("ItemImportResponse.request_id")
    }
}

/// The response of the operations that return `ItemProductsTerminateResponse`.
public struct ItemProductsTerminateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ItemProductsTerminateResponse.request_id")
    }
}

/// The response of the operations that return `ItemPublicTokenCreateResponse`.
public struct ItemPublicTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `public_token`.
    public let publicToken: PublicToken
    /// The JSON member `expiration`.
    public let expiration: Timestamp?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("public_token", "expiration", "request_id")
    public init(json: inout JSONReader) {
        var publicToken: PublicToken?
        var expiration: Timestamp?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: publicToken = json.decode()
                case 1: expiration = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.publicToken = publicToken ?? json.missing("ItemPublicTokenCreateResponse.public_token")
        self.expiration = expiration
        self.requestID = requestID ?? json.missing("ItemPublicTokenCreateResponse.request_id")
    }
}

/// The response of the operations that return `ItemPublicTokenExchangeResponse`.
public struct ItemPublicTokenExchangeResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `access_token`.
    public let accessToken: AccessToken
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("access_token", "item_id", "request_id")
    public init(json: inout JSONReader) {
        var accessToken: AccessToken?
        var itemID: ItemID?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accessToken = json.decode()
                case 1: itemID = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accessToken = accessToken ?? json.missing("ItemPublicTokenExchangeResponse.access_token")
        self.itemID = itemID ?? json.missing("ItemPublicTokenExchangeResponse.item_id")
        self.requestID = requestID ?? json.missing("ItemPublicTokenExchangeResponse.request_id")
    }
}

/// The response of the operations that return `ItemRemoveResponse`.
public struct ItemRemoveResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("ItemRemoveResponse.request_id")
    }
}

/// The response of the operations that return `ItemWebhookUpdateResponse`.
public struct ItemWebhookUpdateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `item`.
    public let item: Item
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("item", "request_id")
    public init(json: inout JSONReader) {
        var item: Item?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: item = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.item = item ?? json.missing("ItemWebhookUpdateResponse.item")
        self.requestID = requestID ?? json.missing("ItemWebhookUpdateResponse.request_id")
    }
}
