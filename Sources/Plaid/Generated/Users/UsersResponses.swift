// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `UserAccountSessionEventSendResponse`.
public struct UserAccountSessionEventSendResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserAccountSessionEventSendResponse.request_id")
    }
}

/// The response of the operations that return `UserAccountSessionGetResponse`.
public struct UserAccountSessionGetResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `identity`.
    public let identity: UserAccountIdentity?
    /// The JSON member `items`.
    public let items: [UserAccountItem]
    /// The JSON member `identity_edit_history`.
    public let identityEditHistory: UserAccountIdentityEditHistory?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("identity", "items", "identity_edit_history", "request_id")
    public init(json: inout JSONReader) {
        var identity: UserAccountIdentity?
        var items: [UserAccountItem]?
        var identityEditHistory: UserAccountIdentityEditHistory?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: identity = json.decode()
                case 1: items = json.decode()
                case 2: identityEditHistory = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.identity = identity
        self.items = items ?? json.missing("UserAccountSessionGetResponse.items")
        self.identityEditHistory = identityEditHistory
        self.requestID = requestID ?? json.missing("UserAccountSessionGetResponse.request_id")
    }
}

/// The response of the operations that return `UserCreateResponse`.
public struct UserCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `user_token`.
    public let userToken: UserToken?
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("user_token", "user_id", "request_id")
    public init(json: inout JSONReader) {
        var userToken: UserToken?
        var userID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: userToken = json.decode()
                case 1: userID = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.userToken = userToken
        self.userID = userID ?? json.missing("UserCreateResponse.user_id")
        self.requestID = requestID ?? json.missing("UserCreateResponse.request_id")
    }
}

/// The response of the operations that return `UserFinancialDataRefreshResponse`.
public struct UserFinancialDataRefreshResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `results`.
    public let results: [RefreshResult]?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "user_id", "results")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var userID: String?
        var results: [RefreshResult]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: userID = json.decode()
                case 2: results = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID
        self.userID = userID
        self.results = results
    }
}

/// The response of the operations that return `UserGetResponse`.
public struct UserGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `user_id`.
    public let userID: String
    /// The JSON member `client_user_id`.
    public let clientUserID: String?
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `updated_at`.
    public let updatedAt: Timestamp?
    /// The JSON member `identity`.
    public let identity: ClientUserIdentity?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "user_id", "client_user_id", "created_at", "updated_at", "identity")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var userID: String?
        var clientUserID: String?
        var createdAt: Timestamp?
        var updatedAt: Timestamp?
        var identity: ClientUserIdentity?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: userID = json.decode()
                case 2: clientUserID = json.decode()
                case 3: createdAt = json.decode()
                case 4: updatedAt = json.decode()
                case 5: identity = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("UserGetResponse.request_id")
        self.userID = userID ?? json.missing("UserGetResponse.user_id")
        self.clientUserID = clientUserID
        self.createdAt = createdAt ?? json.missing("UserGetResponse.created_at")
        self.updatedAt = updatedAt
        self.identity = identity
    }
}

/// The response of the operations that return `UserIdentityRemoveResponse`.
public struct UserIdentityRemoveResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserIdentityRemoveResponse.request_id")
    }
}

/// The response of the operations that return `UserItemsAssociateResponse`.
public struct UserItemsAssociateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserItemsAssociateResponse.request_id")
    }
}

/// The response of the operations that return `UserItemsGetResponse`.
public struct UserItemsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `items`.
    public let items: [Item]
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("items", "request_id")
    public init(json: inout JSONReader) {
        var items: [Item]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: items = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.items = items ?? json.missing("UserItemsGetResponse.items")
        self.requestID = requestID ?? json.missing("UserItemsGetResponse.request_id")
    }
}

/// The response of the operations that return `UserItemsRemoveResponse`.
public struct UserItemsRemoveResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserItemsRemoveResponse.request_id")
    }
}

/// The response of the operations that return `UserProductsTerminateResponse`.
public struct UserProductsTerminateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserProductsTerminateResponse.request_id")
    }
}

/// The response of the operations that return `UserRemoveResponse`.
public struct UserRemoveResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserRemoveResponse.request_id")
    }
}

/// The response of the operations that return `UserThirdPartyTokenCreateResponse`.
public struct UserThirdPartyTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `third_party_user_token`.
    public let thirdPartyUserToken: UserToken
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "third_party_user_token")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var thirdPartyUserToken: UserToken?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: thirdPartyUserToken = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("UserThirdPartyTokenCreateResponse.request_id")
        self.thirdPartyUserToken = thirdPartyUserToken ?? json.missing("UserThirdPartyTokenCreateResponse.third_party_user_token")
    }
}

/// The response of the operations that return `UserThirdPartyTokenRemoveResponse`.
public struct UserThirdPartyTokenRemoveResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `removed`.
    public let removed: Bool
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("removed", "request_id")
    public init(json: inout JSONReader) {
        var removed: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: removed = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.removed = removed ?? json.missing("UserThirdPartyTokenRemoveResponse.removed")
        self.requestID = requestID ?? json.missing("UserThirdPartyTokenRemoveResponse.request_id")
    }
}

/// The response of the operations that return `UserTransactionsRefreshResponse`.
public struct UserTransactionsRefreshResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `results`.
    public let results: [RefreshResult]?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "user_id", "results")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var userID: String?
        var results: [RefreshResult]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: userID = json.decode()
                case 2: results = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID
        self.userID = userID
        self.results = results
    }
}

/// The response of the operations that return `UserUpdateResponse`.
public struct UserUpdateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserUpdateResponse.request_id")
    }
}
