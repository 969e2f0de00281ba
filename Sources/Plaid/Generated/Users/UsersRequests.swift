// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/user_account/session/event/send`.
public struct UserAccountSessionEventSendRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserAccountSessionEventSendResponse
    public static var path: StaticString { "/user_account/session/event/send" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `cohort_id`.
    public var cohortID: String?
    /// The JSON member `link_session_id`.
    public var linkSessionID: String
    /// The JSON member `event`.
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
public struct UserAccountSessionGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserAccountSessionGetResponse
    public static var path: StaticString { "/user_account/session/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `public_token`.
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
public struct UserCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserCreateResponse
    public static var path: StaticString { "/user/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `client_user_id`.
    public var clientUserID: String
    /// The JSON member `identity`.
    public var identity: ClientUserIdentity?
    /// The JSON member `end_customer`.
    public var endCustomer: String?
    /// The JSON member `consumer_report_user_identity`.
    public var consumerReportUserIdentity: ConsumerReportUserIdentity?
    /// The JSON member `with_upgraded_user`.
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
public struct UserFinancialDataRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserFinancialDataRefreshResponse
    public static var path: StaticString { "/user/financial_data/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_id`.
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
public struct UserGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserGetResponse
    public static var path: StaticString { "/user/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_id`.
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
public struct UserIdentityRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserIdentityRemoveResponse
    public static var path: StaticString { "/user/identity/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_id`.
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
public struct UserItemsAssociateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserItemsAssociateResponse
    public static var path: StaticString { "/user/items/associate" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_id`.
    public var userID: String
    /// The JSON member `item_ids`.
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
public struct UserItemsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserItemsGetResponse
    public static var path: StaticString { "/user/items/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `user_id`.
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
public struct UserItemsRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserItemsRemoveResponse
    public static var path: StaticString { "/user/items/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `item_ids`.
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
public struct UserProductsTerminateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserProductsTerminateResponse
    public static var path: StaticString { "/user/products/terminate" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_id`.
    public var userID: String
    /// The JSON member `reason_code`.
    public var reasonCode: ProductsTerminateReasonCode
    /// The JSON member `reason_note`.
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
public struct UserRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserRemoveResponse
    public static var path: StaticString { "/user/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `user_token`.
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
public struct UserThirdPartyTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserThirdPartyTokenCreateResponse
    public static var path: StaticString { "/user/third_party_token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `third_party_client_id`.
    public var thirdPartyClientID: String
    /// The JSON member `expiration_time`.
    public var expirationTime: Timestamp?
    /// The JSON member `user_id`.
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
public struct UserThirdPartyTokenRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserThirdPartyTokenRemoveResponse
    public static var path: StaticString { "/user/third_party_token/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `third_party_user_token`.
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
public struct UserTransactionsRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserTransactionsRefreshResponse
    public static var path: StaticString { "/user/transactions/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_id`.
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
public struct UserUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = UserUpdateResponse
    public static var path: StaticString { "/user/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `identity`.
    public var identity: ClientUserIdentity?
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `consumer_report_user_identity`.
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
