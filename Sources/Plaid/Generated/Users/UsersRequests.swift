// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/user_account/session/event/send`.
///
/// Reports an event of a Layer session.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend).
public struct UserAccountSessionEventSendRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserAccountSessionEventSendResponse
    public static var path: StaticString { "/user_account/session/event/send" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend).
    public var cohortID: String?
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public var linkSessionID: String
    /// An object with the members of ``UserAccountSessionEvent``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend).
    public var event: UserAccountSessionEvent

    /// Creates a value; omitted members are not sent.
    public init(
        linkSessionID: String,
        event: UserAccountSessionEvent,
        cohortID: String? = nil
    ) {
        self.cohortID = cohortID
        self.linkSessionID = linkSessionID
        self.event = event
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("cohort_id", cohortID)
        json.field("link_session_id", linkSessionID)
        json.field("event", event)
        json.endObject()
    }
}

/// A request to `/user_account/session/get`.
///
/// Returns the identity data and Items that a user shared in a Layer session.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
public struct UserAccountSessionGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserAccountSessionGetResponse
    public static var path: StaticString { "/user_account/session/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The short-lived token of a finished Link session.
    ///
    /// Exchange it for an access token within 30 minutes.
    public var publicToken: PublicToken

    /// Creates a value; omitted members are not sent.
    public init(
        publicToken: PublicToken
    ) {
        self.publicToken = publicToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("public_token", publicToken)
        json.endObject()
    }
}

/// A request to `/user/create`.
///
/// Creates a user, to whom Items and reports can be attached.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
public struct UserCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserCreateResponse
    public static var path: StaticString { "/user/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    ///
    /// 1 to 128 characters.
    public var clientUserID: String
    /// An object with the members of ``ClientUserIdentity``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var identity: ClientUserIdentity?
    /// Text, at most 128 characters. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var endCustomer: String?
    /// An object with the members of ``ConsumerReportUserIdentity``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var consumerReportUserIdentity: ConsumerReportUserIdentity?
    /// A Boolean value. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var withUpgradedUser: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        clientUserID: String,
        identity: ClientUserIdentity? = nil,
        endCustomer: String? = nil,
        consumerReportUserIdentity: ConsumerReportUserIdentity? = nil,
        withUpgradedUser: Bool? = nil
    ) {
        self.clientUserID = clientUserID
        self.identity = identity
        self.endCustomer = endCustomer
        self.consumerReportUserIdentity = consumerReportUserIdentity
        self.withUpgradedUser = withUpgradedUser
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_user_id", clientUserID)
        json.field("identity", identity)
        json.field("end_customer", endCustomer)
        json.field("consumer_report_user_identity", consumerReportUserIdentity)
        json.field("with_upgraded_user", withUpgradedUser)
        json.endObject()
    }
}

/// A request to `/user/financial_data/refresh`.
///
/// Refreshes the data of a user's Items for Financial Insights.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh).
public struct UserFinancialDataRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserFinancialDataRefreshResponse
    public static var path: StaticString { "/user/financial_data/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh).
    public var userID: String

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String
    ) {
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/user/get`.
///
/// Returns a user with the identity data that you stored.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#userget).
public struct UserGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserGetResponse
    public static var path: StaticString { "/user/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userget).
    public var userID: String

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String
    ) {
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/user/identity/remove`.
///
/// Deletes identity data of a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#useridentityremove).
public struct UserIdentityRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserIdentityRemoveResponse
    public static var path: StaticString { "/user/identity/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#useridentityremove).
    public var userID: String

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String
    ) {
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/user/items/associate`.
///
/// Attaches Items to a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsassociate).
public struct UserItemsAssociateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserItemsAssociateResponse
    public static var path: StaticString { "/user/items/associate" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsassociate).
    public var userID: String
    /// A list of identifiers of Items. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsassociate).
    public var itemIDs: [ItemID]

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String,
        itemIDs: [ItemID]
    ) {
        self.userID = userID
        self.itemIDs = itemIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("item_ids", itemIDs)
        json.endObject()
    }
}

/// A request to `/user/items/get`.
///
/// Returns the Items of a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsget).
public struct UserItemsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserItemsGetResponse
    public static var path: StaticString { "/user/items/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsget).
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken? = nil,
        userID: String? = nil
    ) {
        self.userToken = userToken
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/user/items/remove`.
///
/// Detaches Items from a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsremove).
public struct UserItemsRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserItemsRemoveResponse
    public static var path: StaticString { "/user/items/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsremove).
    public var userID: String?
    /// A list of identifiers of Items. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#useritemsremove).
    public var itemIDs: [ItemID]

    /// Creates a value; omitted members are not sent.
    public init(
        itemIDs: [ItemID],
        userToken: UserToken? = nil,
        userID: String? = nil
    ) {
        self.userToken = userToken
        self.userID = userID
        self.itemIDs = itemIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("user_id", userID)
        json.field("item_ids", itemIDs)
        json.endObject()
    }
}

/// A request to `/user/products/terminate`.
///
/// Ends products of a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#userproductsterminate).
public struct UserProductsTerminateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserProductsTerminateResponse
    public static var path: StaticString { "/user/products/terminate" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userproductsterminate).
    public var userID: String
    /// One of the 13 values of ``ProductsTerminateReasonCode``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userproductsterminate).
    public var reasonCode: ProductsTerminateReasonCode
    /// Text, at most 512 characters. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userproductsterminate).
    public var reasonNote: String?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String,
        reasonCode: ProductsTerminateReasonCode,
        reasonNote: String? = nil
    ) {
        self.userID = userID
        self.reasonCode = reasonCode
        self.reasonNote = reasonNote
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("reason_code", reasonCode)
        json.field("reason_note", reasonNote)
        json.endObject()
    }
}

/// A request to `/user/remove`.
///
/// Removes a user with the Items and reports attached.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#userremove).
public struct UserRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserRemoveResponse
    public static var path: StaticString { "/user/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userremove).
    public var userID: String?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        userToken: UserToken? = nil
    ) {
        self.userID = userID
        self.userToken = userToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("user_token", userToken)
        json.endObject()
    }
}

/// A request to `/user/third_party_token/create`.
///
/// Creates a token that lets another Plaid client act for a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#userthirdpartytokencreate).
public struct UserThirdPartyTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserThirdPartyTokenCreateResponse
    public static var path: StaticString { "/user/third_party_token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userthirdpartytokencreate).
    public var thirdPartyClientID: String
    /// A date and time as ISO 8601. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userthirdpartytokencreate).
    public var expirationTime: Timestamp?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userthirdpartytokencreate).
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        thirdPartyClientID: String,
        userToken: UserToken? = nil,
        expirationTime: Timestamp? = nil,
        userID: String? = nil
    ) {
        self.userToken = userToken
        self.thirdPartyClientID = thirdPartyClientID
        self.expirationTime = expirationTime
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("third_party_client_id", thirdPartyClientID)
        json.field("expiration_time", expirationTime)
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/user/third_party_token/remove`.
///
/// Revokes a token that lets another Plaid client act for a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#userthirdpartytokenremove).
public struct UserThirdPartyTokenRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserThirdPartyTokenRemoveResponse
    public static var path: StaticString { "/user/third_party_token/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userthirdpartytokenremove).
    public var thirdPartyUserToken: UserToken

    /// Creates a value; omitted members are not sent.
    public init(
        thirdPartyUserToken: UserToken
    ) {
        self.thirdPartyUserToken = thirdPartyUserToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("third_party_user_token", thirdPartyUserToken)
        json.endObject()
    }
}

/// A request to `/user/transactions/refresh`.
///
/// Refreshes the transactions of a user's Items.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh).
public struct UserTransactionsRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserTransactionsRefreshResponse
    public static var path: StaticString { "/user/transactions/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh).
    public var userID: String

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String
    ) {
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/user/update`.
///
/// Changes the identity data of a user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#userupdate).
public struct UserUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserUpdateResponse
    public static var path: StaticString { "/user/update" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userupdate).
    public var userID: String?
    /// An object with the members of ``ClientUserIdentity``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userupdate).
    public var identity: ClientUserIdentity?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// An object with the members of ``ConsumerReportUserIdentity``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#userupdate).
    public var consumerReportUserIdentity: ConsumerReportUserIdentity?

    /// Creates a value; omitted members are not sent.
    public init(
        userID: String? = nil,
        identity: ClientUserIdentity? = nil,
        userToken: UserToken? = nil,
        consumerReportUserIdentity: ConsumerReportUserIdentity? = nil
    ) {
        self.userID = userID
        self.identity = identity
        self.userToken = userToken
        self.consumerReportUserIdentity = consumerReportUserIdentity
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_id", userID)
        json.field("identity", identity)
        json.field("user_token", userToken)
        json.field("consumer_report_user_identity", consumerReportUserIdentity)
        json.endObject()
    }
}
