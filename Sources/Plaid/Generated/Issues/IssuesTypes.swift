// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``BetaIssuesV1ListResponse/issues`` and ``BetaIssuesV1MatchResponse/issues``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1Issue: JSONObjectDecodable, RedactedDescription {
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

    private static let keys = JSONKeyTable("issue_id", "issue_type", "severity", "institution_id", "institution_name", "behaviors", "issue_error_type", "issue_error_code", "description", "attribution", "status", "user_guidance", "estimated_resolution_time", "start_time", "end_time", "impact", "affected_products", "resolution_log")
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
                default: json.skipValue()
                }
            }
        }
        self.issueID = issueID ?? json.missing("BetaIssuesV1Issue.issue_id")
        self.issueType = issueType ?? json.missing("BetaIssuesV1Issue.issue_type")
        self.severity = severity ?? json.missing("BetaIssuesV1Issue.severity")
        self.institutionID = institutionID ?? json.missing("BetaIssuesV1Issue.institution_id")
        self.institutionName = institutionName ?? json.missing("BetaIssuesV1Issue.institution_name")
        self.behaviors = behaviors ?? json.missing("BetaIssuesV1Issue.behaviors")
        self.issueErrorType = issueErrorType
        self.issueErrorCode = issueErrorCode
        self.description = description ?? json.missing("BetaIssuesV1Issue.description")
        self.attribution = attribution ?? json.missing("BetaIssuesV1Issue.attribution")
        self.status = status ?? json.missing("BetaIssuesV1Issue.status")
        self.userGuidance = userGuidance
        self.estimatedResolutionTime = estimatedResolutionTime
        self.startTime = startTime
        self.endTime = endTime
        self.impact = impact
        self.affectedProducts = affectedProducts ?? json.missing("BetaIssuesV1Issue.affected_products")
        self.resolutionLog = resolutionLog ?? json.missing("BetaIssuesV1Issue.resolution_log")
    }
}

/// The type of ``BetaIssuesV1GetResponse/impact`` and ``BetaIssuesV1Issue/impact``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1IssueImpact: JSONObjectDecodable, RedactedDescription {
    /// A whole number. Always present.
    public let affectedNewItemCount: Int
    /// A whole number. Always present.
    public let affectedExistingItemCount: Int

    private static let keys = JSONKeyTable("affected_new_item_count", "affected_existing_item_count")
    public init(json: inout JSONReader) {
        var affectedNewItemCount: Int?
        var affectedExistingItemCount: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: affectedNewItemCount = json.decode()
                case 1: affectedExistingItemCount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.affectedNewItemCount = affectedNewItemCount ?? json.missing("BetaIssuesV1IssueImpact.affected_new_item_count")
        self.affectedExistingItemCount = affectedExistingItemCount ?? json.missing("BetaIssuesV1IssueImpact.affected_existing_item_count")
    }
}

/// The type of ``BetaIssuesV1GetResponse/resolutionLog`` and ``BetaIssuesV1Issue/resolutionLog``.
///
/// Added after version 1.697.4 of Plaid's document.
public struct BetaIssuesV1IssueResolutionEvent: JSONObjectDecodable, RedactedDescription {
    /// A date and time as ISO 8601. Always present.
    public let resolutionTime: Timestamp
    /// One of `MANUAL_RESOLUTION` and `AUTOMATED_RESOLUTION`. Always present.
    public let type: BetaIssuesV1IssueResolutionType

    private static let keys = JSONKeyTable("resolution_time", "type")
    public init(json: inout JSONReader) {
        var resolutionTime: Timestamp?
        var type: BetaIssuesV1IssueResolutionType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: resolutionTime = json.decode()
                case 1: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.resolutionTime = resolutionTime ?? json.missing("BetaIssuesV1IssueResolutionEvent.resolution_time")
        self.type = type ?? json.missing("BetaIssuesV1IssueResolutionEvent.type")
    }
}

/// The type of ``IssuesGetResponse/issue`` and ``IssuesSearchResponse/issues``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
public struct Issue: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
    public let issueID: String?
    /// A list of texts. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
    public let institutionNames: [String]?
    /// A list of identifiers of institutions. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
    public let institutionIDs: [InstitutionID]?
    /// A date and time as ISO 8601. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
    public let createdAt: Timestamp?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
    public let summary: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
    public let detailedDescription: String?
    /// One of `REPORTED`, `AWAITING_RESOLUTION`, `FIX_IN_PROGRESS`, `FIX_PENDING_VALIDATION`, `CANNOT_FIX` and
    /// `RESOLVED`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/issues#issuessearch).
    public let status: IssuesStatus?

    private static let keys = JSONKeyTable("issue_id", "institution_names", "institution_ids", "created_at", "summary", "detailed_description", "status")
    public init(json: inout JSONReader) {
        var issueID: String?
        var institutionNames: [String]?
        var institutionIDs: [InstitutionID]?
        var createdAt: Timestamp?
        var summary: String?
        var detailedDescription: String?
        var status: IssuesStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: issueID = json.decode()
                case 1: institutionNames = json.decode()
                case 2: institutionIDs = json.decode()
                case 3: createdAt = json.decode()
                case 4: summary = json.decode()
                case 5: detailedDescription = json.decode()
                case 6: status = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.issueID = issueID
        self.institutionNames = institutionNames
        self.institutionIDs = institutionIDs
        self.createdAt = createdAt
        self.summary = summary
        self.detailedDescription = detailedDescription
        self.status = status
    }
}
