// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/beta/issues/v1/get`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1GetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    public let issueID: String
    /// Always `ERROR`. Always present.
    public let issueType: BetaIssuesV1IssueType
    /// One of `CRITICAL`, `HIGH`, `MEDIUM` and `LOW`. Always present.
    public let severity: BetaIssuesV1IssueSeverity
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// Text. Always present.
    public let institutionName: String
    /// A list of ``BetaIssuesV1IssueBehavior`` values. Always present.
    public let behaviors: [BetaIssuesV1IssueBehavior]
    /// Text. May be `null`.
    public let issueErrorType: String?
    /// Text. May be `null`.
    public let issueErrorCode: String?
    /// Text. Always present.
    public let description: String
    /// One of `USER`, `PLAID` and `DATA_PARTNER`. Always present.
    public let attribution: BetaIssuesV1IssueAttribution
    /// One of the 8 values of ``BetaIssuesV1IssueStatus``. Always present.
    public let status: BetaIssuesV1IssueStatus
    /// Text. May be `null`.
    public let userGuidance: String?
    /// A date and time as ISO 8601. May be `null`.
    public let estimatedResolutionTime: Timestamp?
    /// A date and time as ISO 8601. May be `null`.
    public let startTime: Timestamp?
    /// A date and time as ISO 8601. May be `null`.
    public let endTime: Timestamp?
    /// An object with the members of ``BetaIssuesV1IssueImpact``. May be `null`.
    public let impact: BetaIssuesV1IssueImpact?
    /// A list of ``Products`` values. Always present.
    public let affectedProducts: [Products]
    /// A list of ``BetaIssuesV1IssueResolutionEvent`` objects. Always present.
    public let resolutionLog: [BetaIssuesV1IssueResolutionEvent]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("issue_id", "issue_type", "severity", "institution_id", "institution_name", "behaviors", "issue_error_type", "issue_error_code", "description", "attribution", "status", "user_guidance", "estimated_resolution_time", "start_time", "end_time", "impact", "affected_products", "resolution_log", "request_id")
    public init(json: inout JSONReader) {
        var issueID: String?
        var issueType: BetaIssuesV1IssueType?
        var severity: BetaIssuesV1IssueSeverity?
        var institutionID: InstitutionID?
        var institutionName: String?
        var behaviors: [BetaIssuesV1IssueBehavior]?
        var issueErrorType: String?
        var issueErrorCode: String?
        var description: String?
        var attribution: BetaIssuesV1IssueAttribution?
        var status: BetaIssuesV1IssueStatus?
        var userGuidance: String?
        var estimatedResolutionTime: Timestamp?
        var startTime: Timestamp?
        var endTime: Timestamp?
        var impact: BetaIssuesV1IssueImpact?
        var affectedProducts: [Products]?
        var resolutionLog: [BetaIssuesV1IssueResolutionEvent]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: issueID = json.decode()
                case 1: issueType = json.decode()
                case 2: severity = json.decode()
                case 3: institutionID = json.decode()
                case 4: institutionName = json.decode()
                case 5: behaviors = json.decode()
                case 6: issueErrorType = json.decode()
                case 7: issueErrorCode = json.decode()
                case 8: description = json.decode()
                case 9: attribution = json.decode()
                case 10: status = json.decode()
                case 11: userGuidance = json.decode()
                case 12: estimatedResolutionTime = json.decode()
                case 13: startTime = json.decode()
                case 14: endTime = json.decode()
                case 15: impact = json.decode()
                case 16: affectedProducts = json.decode()
                case 17: resolutionLog = json.decode()
                case 18: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.issueID = issueID ?? json.missing("BetaIssuesV1GetResponse.issue_id")
        self.issueType = issueType ?? json.missing("BetaIssuesV1GetResponse.issue_type")
        self.severity = severity ?? json.missing("BetaIssuesV1GetResponse.severity")
        self.institutionID = institutionID ?? json.missing("BetaIssuesV1GetResponse.institution_id")
        self.institutionName = institutionName ?? json.missing("BetaIssuesV1GetResponse.institution_name")
        self.behaviors = behaviors ?? json.missing("BetaIssuesV1GetResponse.behaviors")
        self.issueErrorType = issueErrorType
        self.issueErrorCode = issueErrorCode
        self.description = description ?? json.missing("BetaIssuesV1GetResponse.description")
        self.attribution = attribution ?? json.missing("BetaIssuesV1GetResponse.attribution")
        self.status = status ?? json.missing("BetaIssuesV1GetResponse.status")
        self.userGuidance = userGuidance
        self.estimatedResolutionTime = estimatedResolutionTime
        self.startTime = startTime
        self.endTime = endTime
        self.impact = impact
        self.affectedProducts = affectedProducts ?? json.missing("BetaIssuesV1GetResponse.affected_products")
        self.resolutionLog = resolutionLog ?? json.missing("BetaIssuesV1GetResponse.resolution_log")
        self.requestID = requestID
    }
}

/// The response of `/beta/issues/v1/list`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1ListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``BetaIssuesV1Issue`` objects. Always present.
    public let issues: [BetaIssuesV1Issue]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("issues", "request_id")
    public init(json: inout JSONReader) {
        var issues: [BetaIssuesV1Issue]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: issues = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.issues = issues ?? json.missing("BetaIssuesV1ListResponse.issues")
        self.requestID = requestID ?? json.missing("BetaIssuesV1ListResponse.request_id")
    }
}

/// The response of `/beta/issues/v1/match`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1MatchResponse: PlaidResponse, RedactedDescription {
    /// The identifier of an Item. Always present.
    public let itemID: ItemID
    /// A list of ``BetaIssuesV1Issue`` objects. Always present.
    public let issues: [BetaIssuesV1Issue]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("item_id", "issues", "request_id")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var issues: [BetaIssuesV1Issue]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: issues = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("BetaIssuesV1MatchResponse.item_id")
        self.issues = issues ?? json.missing("BetaIssuesV1MatchResponse.issues")
        self.requestID = requestID ?? json.missing("BetaIssuesV1MatchResponse.request_id")
    }
}

/// The response of `/beta/issues/v1/subscribe`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1SubscribeResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("BetaIssuesV1SubscribeResponse.request_id")
    }
}

/// The response of `/beta/issues/v1/unsubscribe`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1UnsubscribeResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("BetaIssuesV1UnsubscribeResponse.request_id")
    }
}

/// The response of `/issues/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/issues/#issuesget).
public struct IssuesGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``Issue``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues/#issuesget).
    public let issue: Issue?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("issue", "request_id")
    public init(json: inout JSONReader) {
        var issue: Issue?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: issue = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.issue = issue
        self.requestID = requestID
    }
}

/// The response of `/issues/search`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
public struct IssuesSearchResponse: PlaidResponse, RedactedDescription {
    /// A list of ``Issue`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
    public let issues: [Issue]?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("issues", "request_id")
    public init(json: inout JSONReader) {
        var issues: [Issue]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: issues = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.issues = issues
        self.requestID = requestID
    }
}

/// The response of `/issues/subscribe`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/issues/#issuessubscribe).
public struct IssuesSubscribeResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("IssuesSubscribeResponse.request_id")
    }
}
