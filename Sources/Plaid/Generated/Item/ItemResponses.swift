// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/application/get`.
public struct ApplicationGetResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The application.
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

/// The response of `/consent/events/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/consent/#consenteventsget).
public struct ConsentEventsGetResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The consent events of the Item.
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

/// The response of `/item/access_token/invalidate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate).
public struct ItemAccessTokenInvalidateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The access token from now on.
    ///
    /// The old one has stopped working.
    public let newAccessToken: AccessToken
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/item/activity/list`.
public struct ItemActivityListResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The consents given and withdrawn.
    public let activities: [Activity]
    /// When each application last read data.
    public let lastDataAccessTimes: [ApplicationLastDataAccessTimes]
    /// The cursor of the next page; `null` on the last one.
    public let cursor: String?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "activities", "last_data_access_times", "cursor")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var activities: [Activity]?
        var lastDataAccessTimes: [ApplicationLastDataAccessTimes]?
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

/// The response of `/item/application/list`.
public struct ItemApplicationListResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The applications that the user has connected.
    public let applications: [ConnectedApplication]
    /// The applications that the user has disconnected.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let disconnectedApplications: [DisconnectedApplication]?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "applications", "disconnected_applications")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var applications: [ConnectedApplication]?
        var disconnectedApplications: [DisconnectedApplication]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: applications = json.decode()
                case 2: disconnectedApplications = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID
        self.applications = applications ?? json.missing("ItemApplicationListResponse.applications")
        self.disconnectedApplications = disconnectedApplications
    }
}

/// The response of `/item/application/scopes/update`.
public struct ItemApplicationScopesUpdateResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/item/application/unlink`.
public struct ItemApplicationUnlinkResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/item/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemget).
public struct ItemGetResponse: PlaidResponse, RedactedDescription {
    /// The Item.
    public let item: ItemWithConsentFields
    /// When the Item was last updated; `null` when nothing is known.
    public let status: ItemStatus?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/item/import`.
public struct ItemImportResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The secret that gives access to the imported Item.
    public let accessToken: AccessToken
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/item/products/terminate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemproductsterminate).
public struct ItemProductsTerminateResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/item/public_token/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/link/#itempublic_tokencreate).
public struct ItemPublicTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// A new public token for the Item, valid for 30 minutes.
    public let publicToken: PublicToken
    /// When the token expires, in UTC.
    public let expiration: Timestamp?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/item/public_token/exchange`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itempublic_tokenexchange).
public struct ItemPublicTokenExchangeResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The secret that gives access to the new Item.
    ///
    /// Store it encrypted, beside `itemID`.
    public let accessToken: AccessToken
    /// The identifier of the new Item.
    ///
    /// Webhooks carry it.
    public let itemID: ItemID
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/item/remove`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemremove).
public struct ItemRemoveResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/item/webhook/update`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/items/#itemwebhookupdate).
public struct ItemWebhookUpdateResponse: PlaidResponse, RedactedDescription {
    /// The Item with its new webhook URL.
    public let item: Item
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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
