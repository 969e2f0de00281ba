// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/beacon/account_risk/v1/evaluate`.
///
/// Evaluates the risk of a bank account.
public struct BeaconAccountRiskEvaluateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconAccountRiskEvaluateResponse
    public static var path: StaticString { "/beacon/account_risk/v1/evaluate" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken?
    /// Further settings of the request.
    public var options: BeaconAccountRiskEvaluateRequestOptions?
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    ///
    /// 1 to 36 characters.
    public var clientUserID: String?
    /// Text. Optional.
    public var clientEvaluationID: String?
    /// One of `ONBOARDING`, `NEW_ACCOUNT`, `INFORMATION_CHANGE`, `DORMANT_USER` and `OTHER`. Optional.
    public var evaluationReason: BeaconAccountRiskEvaluateEvaluationReason?
    /// An object with the members of ``SignalDevice``. Optional.
    public var device: SignalDevice?
    /// Text. Optional.
    public var evaluateTime: String?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken? = nil,
        options: BeaconAccountRiskEvaluateRequestOptions? = nil,
        clientUserID: String? = nil,
        clientEvaluationID: String? = nil,
        evaluationReason: BeaconAccountRiskEvaluateEvaluationReason? = nil,
        device: SignalDevice? = nil,
        evaluateTime: String? = nil
    ) {
        self.accessToken = accessToken
        self.options = options
        self.clientUserID = clientUserID
        self.clientEvaluationID = clientEvaluationID
        self.evaluationReason = evaluationReason
        self.device = device
        self.evaluateTime = evaluateTime
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("options", options)
        json.field("client_user_id", clientUserID)
        json.field("client_evaluation_id", clientEvaluationID)
        json.field("evaluation_reason", evaluationReason)
        json.field("device", device)
        json.field("evaluate_time", evaluateTime)
        json.endObject()
    }
}

/// A request to `/beacon/duplicate/get`.
///
/// Returns a pair of Beacon users that may be the same person.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
public struct BeaconDuplicateGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconDuplicateGetResponse
    public static var path: StaticString { "/beacon/duplicate/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    public var beaconDuplicateID: String

    /// Creates a value; omitted members are not sent.
    public init(
        beaconDuplicateID: String
    ) {
        self.beaconDuplicateID = beaconDuplicateID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("beacon_duplicate_id", beaconDuplicateID)
        json.endObject()
    }
}

/// A request to `/beacon/report/create`.
///
/// Creates a fraud report about a Beacon user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
public struct BeaconReportCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportCreateResponse
    public static var path: StaticString { "/beacon/report/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    public var beaconUserID: String
    /// One of `first_party`, `stolen`, `synthetic`, `account_takeover`, `data_breach` and `unknown`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    public var type: BeaconReportCreateType
    /// A date as `YYYY-MM-DD`, without a time zone. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    public var fraudDate: CalendarDate
    /// An object with the members of ``FraudAmount``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    public var fraudAmount: FraudAmount?

    /// Creates a value; omitted members are not sent.
    public init(
        beaconUserID: String,
        type: BeaconReportCreateType,
        fraudDate: CalendarDate,
        fraudAmount: FraudAmount? = nil
    ) {
        self.beaconUserID = beaconUserID
        self.type = type
        self.fraudDate = fraudDate
        self.fraudAmount = fraudAmount
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("beacon_user_id", beaconUserID)
        json.field("type", type)
        json.field("fraud_date", fraudDate)
        json.field("fraud_amount", fraudAmount)
        json.endObject()
    }
}

/// A request to `/beacon/report/get`.
///
/// Returns a fraud report.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportget).
public struct BeaconReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportGetResponse
    public static var path: StaticString { "/beacon/report/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportget).
    public var beaconReportID: String

    /// Creates a value; omitted members are not sent.
    public init(
        beaconReportID: String
    ) {
        self.beaconReportID = beaconReportID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("beacon_report_id", beaconReportID)
        json.endObject()
    }
}

/// A request to `/beacon/report/list`.
///
/// Returns the fraud reports about a Beacon user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
public struct BeaconReportListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportListResponse
    public static var path: StaticString { "/beacon/report/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
    public var beaconUserID: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        beaconUserID: String,
        cursor: String? = nil
    ) {
        self.beaconUserID = beaconUserID
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("beacon_user_id", beaconUserID)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/beacon/report_syndication/get`.
///
/// Returns a fraud report that another company shared.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget).
public struct BeaconReportSyndicationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportSyndicationGetResponse
    public static var path: StaticString { "/beacon/report_syndication/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget).
    public var beaconReportSyndicationID: String

    /// Creates a value; omitted members are not sent.
    public init(
        beaconReportSyndicationID: String
    ) {
        self.beaconReportSyndicationID = beaconReportSyndicationID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("beacon_report_syndication_id", beaconReportSyndicationID)
        json.endObject()
    }
}

/// A request to `/beacon/report_syndication/list`.
///
/// Returns the fraud reports about a Beacon user that other companies shared.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
public struct BeaconReportSyndicationListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportSyndicationListResponse
    public static var path: StaticString { "/beacon/report_syndication/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public var beaconUserID: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        beaconUserID: String,
        cursor: String? = nil
    ) {
        self.beaconUserID = beaconUserID
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("beacon_user_id", beaconUserID)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/beacon/user/account_insights/get`.
///
/// Returns insights about the bank accounts of a Beacon user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
public struct BeaconUserAccountInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserAccountInsightsGetResponse
    public static var path: StaticString { "/beacon/user/account_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public var beaconUserID: String
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken

    /// Creates a value; omitted members are not sent.
    public init(
        beaconUserID: String,
        accessToken: AccessToken
    ) {
        self.beaconUserID = beaconUserID
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("beacon_user_id", beaconUserID)
        json.field("access_token", accessToken)
        json.endObject()
    }
}

/// A request to `/beacon/user/create`.
///
/// Creates a Beacon user and checks it for fraud.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconUserCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserCreateResponse
    public static var path: StaticString { "/beacon/user/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var programID: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String
    /// An object with the members of ``BeaconUserRequestData``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var user: BeaconUserRequestData
    /// The access tokens of the Items.
    ///
    /// Never log them or send them to a browser.
    public var accessTokens: [AccessToken]?

    /// Creates a value; omitted members are not sent.
    public init(
        programID: String,
        clientUserID: String,
        user: BeaconUserRequestData,
        accessTokens: [AccessToken]? = nil
    ) {
        self.programID = programID
        self.clientUserID = clientUserID
        self.user = user
        self.accessTokens = accessTokens
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("program_id", programID)
        json.field("client_user_id", clientUserID)
        json.field("user", user)
        json.field("access_tokens", accessTokens)
        json.endObject()
    }
}

/// A request to `/beacon/user/get`.
///
/// Returns a Beacon user.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
public struct BeaconUserGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserGetResponse
    public static var path: StaticString { "/beacon/user/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
    public var beaconUserID: String

    /// Creates a value; omitted members are not sent.
    public init(
        beaconUserID: String
    ) {
        self.beaconUserID = beaconUserID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("beacon_user_id", beaconUserID)
        json.endObject()
    }
}

/// A request to `/beacon/user/history/list`.
///
/// Returns the changes of a Beacon user, newest first.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
public struct BeaconUserHistoryListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserHistoryListResponse
    public static var path: StaticString { "/beacon/user/history/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
    public var beaconUserID: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        beaconUserID: String,
        cursor: String? = nil
    ) {
        self.beaconUserID = beaconUserID
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("beacon_user_id", beaconUserID)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/beacon/user/review`.
///
/// Sets the status of a Beacon user after a review.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserreview).
public struct BeaconUserReviewRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserGetResponse
    public static var path: StaticString { "/beacon/user/review" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserreview).
    public var beaconUserID: String
    /// One of `rejected`, `pending_review` and `cleared`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserreview).
    public var status: BeaconUserStatus

    /// Creates a value; omitted members are not sent.
    public init(
        beaconUserID: String,
        status: BeaconUserStatus
    ) {
        self.beaconUserID = beaconUserID
        self.status = status
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("beacon_user_id", beaconUserID)
        json.field("status", status)
        json.endObject()
    }
}

/// A request to `/beacon/user/update`.
///
/// Changes the identity data of a Beacon user and checks it again.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
public struct BeaconUserUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserUpdateResponse
    public static var path: StaticString { "/beacon/user/update" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var beaconUserID: String
    /// An object with the members of ``BeaconUserUpdateRequestData``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var user: BeaconUserUpdateRequestData?
    /// The access tokens of the Items.
    ///
    /// Never log them or send them to a browser.
    public var accessTokens: [AccessToken]?

    /// Creates a value; omitted members are not sent.
    public init(
        beaconUserID: String,
        user: BeaconUserUpdateRequestData? = nil,
        accessTokens: [AccessToken]? = nil
    ) {
        self.beaconUserID = beaconUserID
        self.user = user
        self.accessTokens = accessTokens
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("beacon_user_id", beaconUserID)
        json.field("user", user)
        json.field("access_tokens", accessTokens)
        json.endObject()
    }
}
