// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/beacon/account_risk/v1/evaluate`.
public struct BeaconAccountRiskEvaluateResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// A list of ``BeaconAccountRiskEvaluateAccount`` objects. Always present.
    public let accounts: [BeaconAccountRiskEvaluateAccount]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "accounts")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var accounts: [BeaconAccountRiskEvaluateAccount]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: accounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("BeaconAccountRiskEvaluateResponse.request_id")
        self.accounts = accounts ?? json.missing("BeaconAccountRiskEvaluateResponse.accounts")
    }
}

/// The response of `/beacon/duplicate/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
public struct BeaconDuplicateGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    public let id: String
    /// An object with the members of ``BeaconUserRevision``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    public let beaconUser1: BeaconUserRevision
    /// An object with the members of ``BeaconUserRevision``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    public let beaconUser2: BeaconUserRevision
    /// An object with the members of ``BeaconMatchSummaryAnalysis``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    public let analysis: BeaconMatchSummaryAnalysis
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "beacon_user1", "beacon_user2", "analysis", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var beaconUser1: BeaconUserRevision?
        var beaconUser2: BeaconUserRevision?
        var analysis: BeaconMatchSummaryAnalysis?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: beaconUser1 = json.decode()
                case 2: beaconUser2 = json.decode()
                case 3: analysis = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("BeaconDuplicateGetResponse.id")
        self.beaconUser1 = beaconUser1 ?? json.missing("BeaconDuplicateGetResponse.beacon_user1")
        self.beaconUser2 = beaconUser2 ?? json.missing("BeaconDuplicateGetResponse.beacon_user2")
        self.analysis = analysis ?? json.missing("BeaconDuplicateGetResponse.analysis")
        self.requestID = requestID ?? json.missing("BeaconDuplicateGetResponse.request_id")
    }
}

/// The response of `/beacon/report/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
public struct BeaconReportCreateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    public let id: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    public let beaconUserID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    public let createdAt: Timestamp
    /// One of `first_party`, `stolen`, `synthetic`, `account_takeover`, `data_breach` and `unknown`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    public let type: BeaconReportType
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    public let fraudDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    public let eventDate: CalendarDate
    /// An object with the members of ``FraudAmount``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    public let fraudAmount: FraudAmount?
    /// An object with the members of ``BeaconAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
    public let auditTrail: BeaconAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "beacon_user_id", "created_at", "type", "fraud_date", "event_date", "fraud_amount", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var beaconUserID: String?
        var createdAt: Timestamp?
        var type: BeaconReportType?
        var fraudDate: CalendarDate?
        var eventDate: CalendarDate?
        var fraudAmount: FraudAmount?
        var auditTrail: BeaconAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: beaconUserID = json.decode()
                case 2: createdAt = json.decode()
                case 3: type = json.decode()
                case 4: fraudDate = json.decode()
                case 5: eventDate = json.decode()
                case 6: fraudAmount = json.decode()
                case 7: auditTrail = json.decode()
                case 8: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("BeaconReportCreateResponse.id")
        self.beaconUserID = beaconUserID ?? json.missing("BeaconReportCreateResponse.beacon_user_id")
        self.createdAt = createdAt ?? json.missing("BeaconReportCreateResponse.created_at")
        self.type = type ?? json.missing("BeaconReportCreateResponse.type")
        self.fraudDate = fraudDate
        self.eventDate = eventDate ?? json.missing("BeaconReportCreateResponse.event_date")
        self.fraudAmount = fraudAmount
        self.auditTrail = auditTrail ?? json.missing("BeaconReportCreateResponse.audit_trail")
        self.requestID = requestID ?? json.missing("BeaconReportCreateResponse.request_id")
    }
}

/// The response of `/beacon/report/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportget).
public struct BeaconReportGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportget).
    public let id: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportget).
    public let beaconUserID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportget).
    public let createdAt: Timestamp
    /// One of `first_party`, `stolen`, `synthetic`, `account_takeover`, `data_breach` and `unknown`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportget).
    public let type: BeaconReportType
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportget).
    public let fraudDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportget).
    public let eventDate: CalendarDate
    /// An object with the members of ``FraudAmount``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportget).
    public let fraudAmount: FraudAmount?
    /// An object with the members of ``BeaconAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportget).
    public let auditTrail: BeaconAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "beacon_user_id", "created_at", "type", "fraud_date", "event_date", "fraud_amount", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var beaconUserID: String?
        var createdAt: Timestamp?
        var type: BeaconReportType?
        var fraudDate: CalendarDate?
        var eventDate: CalendarDate?
        var fraudAmount: FraudAmount?
        var auditTrail: BeaconAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: beaconUserID = json.decode()
                case 2: createdAt = json.decode()
                case 3: type = json.decode()
                case 4: fraudDate = json.decode()
                case 5: eventDate = json.decode()
                case 6: fraudAmount = json.decode()
                case 7: auditTrail = json.decode()
                case 8: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("BeaconReportGetResponse.id")
        self.beaconUserID = beaconUserID ?? json.missing("BeaconReportGetResponse.beacon_user_id")
        self.createdAt = createdAt ?? json.missing("BeaconReportGetResponse.created_at")
        self.type = type ?? json.missing("BeaconReportGetResponse.type")
        self.fraudDate = fraudDate
        self.eventDate = eventDate ?? json.missing("BeaconReportGetResponse.event_date")
        self.fraudAmount = fraudAmount
        self.auditTrail = auditTrail ?? json.missing("BeaconReportGetResponse.audit_trail")
        self.requestID = requestID ?? json.missing("BeaconReportGetResponse.request_id")
    }
}

/// The response of `/beacon/report/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
public struct BeaconReportListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``BeaconReport`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
    public let beaconReports: [BeaconReport]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("beacon_reports", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var beaconReports: [BeaconReport]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: beaconReports = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.beaconReports = beaconReports ?? json.missing("BeaconReportListResponse.beacon_reports")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("BeaconReportListResponse.request_id")
    }
}

/// The response of `/beacon/report_syndication/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget).
public struct BeaconReportSyndicationGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget).
    public let id: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget).
    public let beaconUserID: String
    /// An object with the members of ``BeaconReportSyndicationOriginalReport``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget).
    public let report: BeaconReportSyndicationOriginalReport
    /// An object with the members of ``BeaconReportSyndicationAnalysis``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget).
    public let analysis: BeaconReportSyndicationAnalysis
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "beacon_user_id", "report", "analysis", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var beaconUserID: String?
        var report: BeaconReportSyndicationOriginalReport?
        var analysis: BeaconReportSyndicationAnalysis?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: beaconUserID = json.decode()
                case 2: report = json.decode()
                case 3: analysis = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("BeaconReportSyndicationGetResponse.id")
        self.beaconUserID = beaconUserID ?? json.missing("BeaconReportSyndicationGetResponse.beacon_user_id")
        self.report = report ?? json.missing("BeaconReportSyndicationGetResponse.report")
        self.analysis = analysis ?? json.missing("BeaconReportSyndicationGetResponse.analysis")
        self.requestID = requestID ?? json.missing("BeaconReportSyndicationGetResponse.request_id")
    }
}

/// The response of `/beacon/report_syndication/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
public struct BeaconReportSyndicationListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``BeaconReportSyndication`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let beaconReportSyndications: [BeaconReportSyndication]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("beacon_report_syndications", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var beaconReportSyndications: [BeaconReportSyndication]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: beaconReportSyndications = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.beaconReportSyndications = beaconReportSyndications ?? json.missing("BeaconReportSyndicationListResponse.beacon_report_syndications")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("BeaconReportSyndicationListResponse.request_id")
    }
}

/// The response of `/beacon/user/account_insights/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
public struct BeaconUserAccountInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let beaconUserID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let createdAt: Timestamp
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let updatedAt: Timestamp
    /// An object with the members of ``BeaconBankAccounts``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let bankAccountInsights: BeaconBankAccounts
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("beacon_user_id", "created_at", "updated_at", "bank_account_insights", "request_id")
    public init(json: inout JSONReader) {
        var beaconUserID: String?
        var createdAt: Timestamp?
        var updatedAt: Timestamp?
        var bankAccountInsights: BeaconBankAccounts?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: beaconUserID = json.decode()
                case 1: createdAt = json.decode()
                case 2: updatedAt = json.decode()
                case 3: bankAccountInsights = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.beaconUserID = beaconUserID ?? json.missing("BeaconUserAccountInsightsGetResponse.beacon_user_id")
        self.createdAt = createdAt ?? json.missing("BeaconUserAccountInsightsGetResponse.created_at")
        self.updatedAt = updatedAt ?? json.missing("BeaconUserAccountInsightsGetResponse.updated_at")
        self.bankAccountInsights = bankAccountInsights ?? json.missing("BeaconUserAccountInsightsGetResponse.bank_account_insights")
        self.requestID = requestID ?? json.missing("BeaconUserAccountInsightsGetResponse.request_id")
    }
}

/// The response of `/beacon/user/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconUserCreateResponse: PlaidResponse, RedactedDescription {
    /// A list of identifiers of Items, without duplicates. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let itemIDs: [ItemID]
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let id: String
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let version: Int
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let createdAt: Timestamp
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let updatedAt: Timestamp
    /// One of `rejected`, `pending_review` and `cleared`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let status: BeaconUserStatus
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let programID: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String
    /// An object with the members of ``BeaconUserData``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let user: BeaconUserData
    /// An object with the members of ``BeaconAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let auditTrail: BeaconAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("item_ids", "id", "version", "created_at", "updated_at", "status", "program_id", "client_user_id", "user", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var itemIDs: [ItemID]?
        var id: String?
        var version: Int?
        var createdAt: Timestamp?
        var updatedAt: Timestamp?
        var status: BeaconUserStatus?
        var programID: String?
        var clientUserID: String?
        var user: BeaconUserData?
        var auditTrail: BeaconAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemIDs = json.decode()
                case 1: id = json.decode()
                case 2: version = json.decode()
                case 3: createdAt = json.decode()
                case 4: updatedAt = json.decode()
                case 5: status = json.decode()
                case 6: programID = json.decode()
                case 7: clientUserID = json.decode()
                case 8: user = json.decode()
                case 9: auditTrail = json.decode()
                case 10: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemIDs = itemIDs ?? json.missing("BeaconUserCreateResponse.item_ids")
        self.id = id ?? json.missing("BeaconUserCreateResponse.id")
        self.version = version ?? json.missing("BeaconUserCreateResponse.version")
        self.createdAt = createdAt ?? json.missing("BeaconUserCreateResponse.created_at")
        self.updatedAt = updatedAt ?? json.missing("BeaconUserCreateResponse.updated_at")
        self.status = status ?? json.missing("BeaconUserCreateResponse.status")
        self.programID = programID ?? json.missing("BeaconUserCreateResponse.program_id")
        self.clientUserID = clientUserID ?? json.missing("BeaconUserCreateResponse.client_user_id")
        self.user = user ?? json.missing("BeaconUserCreateResponse.user")
        self.auditTrail = auditTrail ?? json.missing("BeaconUserCreateResponse.audit_trail")
        self.requestID = requestID ?? json.missing("BeaconUserCreateResponse.request_id")
    }
}

/// The response of `/beacon/user/get` and `/beacon/user/review`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
public struct BeaconUserGetResponse: PlaidResponse, RedactedDescription {
    /// A list of identifiers of Items, without duplicates. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
    public let itemIDs: [ItemID]
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
    public let id: String
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
    public let version: Int
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
    public let createdAt: Timestamp
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
    public let updatedAt: Timestamp
    /// One of `rejected`, `pending_review` and `cleared`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
    public let status: BeaconUserStatus
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
    public let programID: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String
    /// An object with the members of ``BeaconUserData``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
    public let user: BeaconUserData
    /// An object with the members of ``BeaconAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserget).
    public let auditTrail: BeaconAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("item_ids", "id", "version", "created_at", "updated_at", "status", "program_id", "client_user_id", "user", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var itemIDs: [ItemID]?
        var id: String?
        var version: Int?
        var createdAt: Timestamp?
        var updatedAt: Timestamp?
        var status: BeaconUserStatus?
        var programID: String?
        var clientUserID: String?
        var user: BeaconUserData?
        var auditTrail: BeaconAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemIDs = json.decode()
                case 1: id = json.decode()
                case 2: version = json.decode()
                case 3: createdAt = json.decode()
                case 4: updatedAt = json.decode()
                case 5: status = json.decode()
                case 6: programID = json.decode()
                case 7: clientUserID = json.decode()
                case 8: user = json.decode()
                case 9: auditTrail = json.decode()
                case 10: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemIDs = itemIDs ?? json.missing("BeaconUserGetResponse.item_ids")
        self.id = id ?? json.missing("BeaconUserGetResponse.id")
        self.version = version ?? json.missing("BeaconUserGetResponse.version")
        self.createdAt = createdAt ?? json.missing("BeaconUserGetResponse.created_at")
        self.updatedAt = updatedAt ?? json.missing("BeaconUserGetResponse.updated_at")
        self.status = status ?? json.missing("BeaconUserGetResponse.status")
        self.programID = programID ?? json.missing("BeaconUserGetResponse.program_id")
        self.clientUserID = clientUserID ?? json.missing("BeaconUserGetResponse.client_user_id")
        self.user = user ?? json.missing("BeaconUserGetResponse.user")
        self.auditTrail = auditTrail ?? json.missing("BeaconUserGetResponse.audit_trail")
        self.requestID = requestID ?? json.missing("BeaconUserGetResponse.request_id")
    }
}

/// The response of `/beacon/user/history/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
public struct BeaconUserHistoryListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``BeaconUser`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
    public let beaconUsers: [BeaconUser]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("beacon_users", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var beaconUsers: [BeaconUser]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: beaconUsers = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.beaconUsers = beaconUsers ?? json.missing("BeaconUserHistoryListResponse.beacon_users")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("BeaconUserHistoryListResponse.request_id")
    }
}

/// The response of `/beacon/user/update`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
public struct BeaconUserUpdateResponse: PlaidResponse, RedactedDescription {
    /// A list of identifiers of Items, without duplicates. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public let itemIDs: [ItemID]
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public let id: String
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public let version: Int
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public let createdAt: Timestamp
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public let updatedAt: Timestamp
    /// One of `rejected`, `pending_review` and `cleared`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public let status: BeaconUserStatus
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public let programID: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String
    /// An object with the members of ``BeaconUserData``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public let user: BeaconUserData
    /// An object with the members of ``BeaconAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public let auditTrail: BeaconAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("item_ids", "id", "version", "created_at", "updated_at", "status", "program_id", "client_user_id", "user", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var itemIDs: [ItemID]?
        var id: String?
        var version: Int?
        var createdAt: Timestamp?
        var updatedAt: Timestamp?
        var status: BeaconUserStatus?
        var programID: String?
        var clientUserID: String?
        var user: BeaconUserData?
        var auditTrail: BeaconAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemIDs = json.decode()
                case 1: id = json.decode()
                case 2: version = json.decode()
                case 3: createdAt = json.decode()
                case 4: updatedAt = json.decode()
                case 5: status = json.decode()
                case 6: programID = json.decode()
                case 7: clientUserID = json.decode()
                case 8: user = json.decode()
                case 9: auditTrail = json.decode()
                case 10: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemIDs = itemIDs ?? json.missing("BeaconUserUpdateResponse.item_ids")
        self.id = id ?? json.missing("BeaconUserUpdateResponse.id")
        self.version = version ?? json.missing("BeaconUserUpdateResponse.version")
        self.createdAt = createdAt ?? json.missing("BeaconUserUpdateResponse.created_at")
        self.updatedAt = updatedAt ?? json.missing("BeaconUserUpdateResponse.updated_at")
        self.status = status ?? json.missing("BeaconUserUpdateResponse.status")
        self.programID = programID ?? json.missing("BeaconUserUpdateResponse.program_id")
        self.clientUserID = clientUserID ?? json.missing("BeaconUserUpdateResponse.client_user_id")
        self.user = user ?? json.missing("BeaconUserUpdateResponse.user")
        self.auditTrail = auditTrail ?? json.missing("BeaconUserUpdateResponse.audit_trail")
        self.requestID = requestID ?? json.missing("BeaconUserUpdateResponse.request_id")
    }
}
