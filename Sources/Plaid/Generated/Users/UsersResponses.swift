// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/user_account/session/event/send`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend).
public struct UserAccountSessionEventSendResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserAccountSessionEventSendResponse.request_id")
    }
}

/// The response of `/user_account/session/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
public struct UserAccountSessionGetResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// An object with the members of ``UserAccountIdentity``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let identity: UserAccountIdentity?
    /// A list of ``UserAccountItem`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let items: [UserAccountItem]
    /// An object with the members of ``UserAccountIdentityEditHistory``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let identityEditHistory: UserAccountIdentityEditHistory?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let linkSessionID: String?
    /// Any JSON value. May be absent or `null`. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let idvSessionStatus: JSONValue?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("identity", "items", "identity_edit_history", "request_id", "link_session_id", "idv_session_status")
    public init(json: inout JSONReader) {
        var identity: UserAccountIdentity?
        var items: [UserAccountItem]?
        var identityEditHistory: UserAccountIdentityEditHistory?
        var requestID: RequestID?
        var linkSessionID: String?
        var idvSessionStatus: JSONValue?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: identity = json.decode()
                case 1: items = json.decode()
                case 2: identityEditHistory = json.decode()
                case 3: requestID = json.decode()
                case 4: linkSessionID = json.decode()
                case 5: idvSessionStatus = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.identity = identity
        self.items = items ?? json.missing("UserAccountSessionGetResponse.items")
        self.identityEditHistory = identityEditHistory
        self.requestID = requestID ?? json.missing("UserAccountSessionGetResponse.request_id")
        self.linkSessionID = linkSessionID
        self.idvSessionStatus = idvSessionStatus
    }
}

/// The response of `/user/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
public struct UserCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public let userToken: UserToken?
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public let userID: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/user/financial_data/refresh`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh).
public struct UserFinancialDataRefreshResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh).
    public let userID: String?
    /// A list of ``RefreshResult`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh).
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

/// The response of `/user/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#userget).
public struct UserGetResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userget).
    public let userID: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String?
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userget).
    public let createdAt: Timestamp
    /// A date and time as ISO 8601. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userget).
    public let updatedAt: Timestamp?
    /// An object with the members of ``ClientUserIdentity``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userget).
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

/// The response of `/user/identity/remove`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#useridentityremove).
public struct UserIdentityRemoveResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserIdentityRemoveResponse.request_id")
    }
}

/// The response of `/user/items/associate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsassociate).
public struct UserItemsAssociateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserItemsAssociateResponse.request_id")
    }
}

/// The response of `/user/items/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsget).
public struct UserItemsGetResponse: PlaidResponse, RedactedDescription {
    /// A list of ``Item`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsget).
    public let items: [Item]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/user/items/remove`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsremove).
public struct UserItemsRemoveResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserItemsRemoveResponse.request_id")
    }
}

/// The response of `/user/products/terminate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#userproductsterminate).
public struct UserProductsTerminateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserProductsTerminateResponse.request_id")
    }
}

/// The response of `/user/remove`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#userremove).
public struct UserRemoveResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserRemoveResponse.request_id")
    }
}

/// The response of `/user/third_party_token/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#userthirdpartytokencreate).
public struct UserThirdPartyTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Sensitive text, which descriptions redact. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userthirdpartytokencreate).
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

/// The response of `/user/third_party_token/remove`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#userthirdpartytokenremove).
public struct UserThirdPartyTokenRemoveResponse: PlaidResponse, RedactedDescription {
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userthirdpartytokenremove).
    public let removed: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/user/transactions/refresh`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh).
public struct UserTransactionsRefreshResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh).
    public let userID: String?
    /// A list of ``RefreshResult`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh).
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

/// The response of `/user/update`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#userupdate).
public struct UserUpdateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("UserUpdateResponse.request_id")
    }
}
