// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/beacon/account_risk/v1/evaluate`.
public struct BeaconAccountRiskEvaluateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconAccountRiskEvaluateResponse
    public static var path: StaticString { "/beacon/account_risk/v1/evaluate" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken?
    /// The JSON member `options`.
    public var options: BeaconAccountRiskEvaluateRequestOptions?
    /// The JSON member `client_user_id`.
    public var clientUserID: String?
    /// The JSON member `client_evaluation_id`.
    public var clientEvaluationID: String?
    /// The JSON member `evaluation_reason`.
    public var evaluationReason: BeaconAccountRiskEvaluateEvaluationReason?
    /// The JSON member `device`.
    public var device: SignalDevice?
    /// The JSON member `evaluate_time`.
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
public struct BeaconDuplicateGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconDuplicateGetResponse
    public static var path: StaticString { "/beacon/duplicate/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `beacon_duplicate_id`.
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
public struct BeaconReportCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportCreateResponse
    public static var path: StaticString { "/beacon/report/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `beacon_user_id`.
    public var beaconUserID: String
    /// The JSON member `type`.
    public var type: BeaconReportCreateType
    /// The JSON member `fraud_date`.
    public var fraudDate: CalendarDate
    /// The JSON member `fraud_amount`.
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
public struct BeaconReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportGetResponse
    public static var path: StaticString { "/beacon/report/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `beacon_report_id`.
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
public struct BeaconReportListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportListResponse
    public static var path: StaticString { "/beacon/report/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `beacon_user_id`.
    public var beaconUserID: String
    /// The JSON member `cursor`.
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
public struct BeaconReportSyndicationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportSyndicationGetResponse
    public static var path: StaticString { "/beacon/report_syndication/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `beacon_report_syndication_id`.
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
public struct BeaconReportSyndicationListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportSyndicationListResponse
    public static var path: StaticString { "/beacon/report_syndication/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `beacon_user_id`.
    public var beaconUserID: String
    /// The JSON member `cursor`.
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
public struct BeaconUserAccountInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserAccountInsightsGetResponse
    public static var path: StaticString { "/beacon/user/account_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `beacon_user_id`.
    public var beaconUserID: String
    /// The JSON member `access_token`.
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
public struct BeaconUserCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserCreateResponse
    public static var path: StaticString { "/beacon/user/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `program_id`.
    public var programID: String
    /// The JSON member `client_user_id`.
    public var clientUserID: String
    /// The JSON member `user`.
    public var user: BeaconUserRequestData
    /// The JSON member `access_tokens`.
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
public struct BeaconUserGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserGetResponse
    public static var path: StaticString { "/beacon/user/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `beacon_user_id`.
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
public struct BeaconUserHistoryListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserHistoryListResponse
    public static var path: StaticString { "/beacon/user/history/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `beacon_user_id`.
    public var beaconUserID: String
    /// The JSON member `cursor`.
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
public struct BeaconUserReviewRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserGetResponse
    public static var path: StaticString { "/beacon/user/review" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `beacon_user_id`.
    public var beaconUserID: String
    /// The JSON member `status`.
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
public struct BeaconUserUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserUpdateResponse
    public static var path: StaticString { "/beacon/user/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `beacon_user_id`.
    public var beaconUserID: String
    /// The JSON member `user`.
    public var user: BeaconUserUpdateRequestData?
    /// The JSON member `access_tokens`.
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
