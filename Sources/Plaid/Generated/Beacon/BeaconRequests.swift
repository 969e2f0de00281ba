// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/beacon/account_risk/v1/evaluate` is sent.
public struct BeaconAccountRiskEvaluateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconAccountRiskEvaluateResponse
    public static var path: StaticString { "/beacon/account_risk/v1/evaluate" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken?
    /// The wire's `options`.
    public var options: BeaconAccountRiskEvaluateRequestOptions?
    /// The wire's `client_user_id`.
    public var clientUserID: String?
    /// The wire's `client_evaluation_id`.
    public var clientEvaluationID: String?
    /// The wire's `evaluation_reason`.
    public var evaluationReason: BeaconAccountRiskEvaluateEvaluationReason?
    /// The wire's `device`.
    public var device: SignalDevice?
    /// The wire's `evaluate_time`.
    public var evaluateTime: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/beacon/duplicate/get` is sent.
public struct BeaconDuplicateGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconDuplicateGetResponse
    public static var path: StaticString { "/beacon/duplicate/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `beacon_duplicate_id`.
    public var beaconDuplicateID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/beacon/report/create` is sent.
public struct BeaconReportCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportCreateResponse
    public static var path: StaticString { "/beacon/report/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `beacon_user_id`.
    public var beaconUserID: String
    /// The wire's `type`.
    public var type: BeaconReportCreateType
    /// The wire's `fraud_date`.
    public var fraudDate: CalendarDate
    /// The wire's `fraud_amount`.
    public var fraudAmount: FraudAmount?

    /// Makes a value; what is left out is not sent.
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

/// What `/beacon/report/get` is sent.
public struct BeaconReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportGetResponse
    public static var path: StaticString { "/beacon/report/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `beacon_report_id`.
    public var beaconReportID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/beacon/report/list` is sent.
public struct BeaconReportListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportListResponse
    public static var path: StaticString { "/beacon/report/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `beacon_user_id`.
    public var beaconUserID: String
    /// The wire's `cursor`.
    public var cursor: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/beacon/report_syndication/get` is sent.
public struct BeaconReportSyndicationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportSyndicationGetResponse
    public static var path: StaticString { "/beacon/report_syndication/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `beacon_report_syndication_id`.
    public var beaconReportSyndicationID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/beacon/report_syndication/list` is sent.
public struct BeaconReportSyndicationListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconReportSyndicationListResponse
    public static var path: StaticString { "/beacon/report_syndication/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `beacon_user_id`.
    public var beaconUserID: String
    /// The wire's `cursor`.
    public var cursor: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/beacon/user/account_insights/get` is sent.
public struct BeaconUserAccountInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserAccountInsightsGetResponse
    public static var path: StaticString { "/beacon/user/account_insights/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `beacon_user_id`.
    public var beaconUserID: String
    /// The wire's `access_token`.
    public var accessToken: AccessToken

    /// Makes a value; what is left out is not sent.
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

/// What `/beacon/user/create` is sent.
public struct BeaconUserCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserCreateResponse
    public static var path: StaticString { "/beacon/user/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `program_id`.
    public var programID: String
    /// The wire's `client_user_id`.
    public var clientUserID: String
    /// The wire's `user`.
    public var user: BeaconUserRequestData
    /// The wire's `access_tokens`.
    public var accessTokens: [AccessToken]?

    /// Makes a value; what is left out is not sent.
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

/// What `/beacon/user/get` is sent.
public struct BeaconUserGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserGetResponse
    public static var path: StaticString { "/beacon/user/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `beacon_user_id`.
    public var beaconUserID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/beacon/user/history/list` is sent.
public struct BeaconUserHistoryListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserHistoryListResponse
    public static var path: StaticString { "/beacon/user/history/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `beacon_user_id`.
    public var beaconUserID: String
    /// The wire's `cursor`.
    public var cursor: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/beacon/user/review` is sent.
public struct BeaconUserReviewRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserGetResponse
    public static var path: StaticString { "/beacon/user/review" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `beacon_user_id`.
    public var beaconUserID: String
    /// The wire's `status`.
    public var status: BeaconUserStatus

    /// Makes a value; what is left out is not sent.
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

/// What `/beacon/user/update` is sent.
public struct BeaconUserUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BeaconUserUpdateResponse
    public static var path: StaticString { "/beacon/user/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `beacon_user_id`.
    public var beaconUserID: String
    /// The wire's `user`.
    public var user: BeaconUserUpdateRequestData?
    /// The wire's `access_tokens`.
    public var accessTokens: [AccessToken]?

    /// Makes a value; what is left out is not sent.
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
