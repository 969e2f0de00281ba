// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `BeaconAccountRiskEvaluateResponse`.
public struct BeaconAccountRiskEvaluateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `accounts`.
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

/// The response of the operations that return `BeaconDuplicateGetResponse`.
public struct BeaconDuplicateGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `beacon_user1`.
    public let beaconUser1: BeaconUserRevision
    /// The JSON member `beacon_user2`.
    public let beaconUser2: BeaconUserRevision
    /// The JSON member `analysis`.
    public let analysis: BeaconMatchSummaryAnalysis
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BeaconReportCreateResponse`.
public struct BeaconReportCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `beacon_user_id`.
    public let beaconUserID: String
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `type`.
    public let type: BeaconReportType
    /// The JSON member `fraud_date`.
    public let fraudDate: CalendarDate?
    /// The JSON member `event_date`.
    public let eventDate: CalendarDate
    /// The JSON member `fraud_amount`.
    public let fraudAmount: FraudAmount?
    /// The JSON member `audit_trail`.
    public let auditTrail: BeaconAuditTrail
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BeaconReportGetResponse`.
public struct BeaconReportGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `beacon_user_id`.
    public let beaconUserID: String
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `type`.
    public let type: BeaconReportType
    /// The JSON member `fraud_date`.
    public let fraudDate: CalendarDate?
    /// The JSON member `event_date`.
    public let eventDate: CalendarDate
    /// The JSON member `fraud_amount`.
    public let fraudAmount: FraudAmount?
    /// The JSON member `audit_trail`.
    public let auditTrail: BeaconAuditTrail
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BeaconReportListResponse`.
public struct BeaconReportListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `beacon_reports`.
    public let beaconReports: [BeaconReport]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BeaconReportSyndicationGetResponse`.
public struct BeaconReportSyndicationGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `beacon_user_id`.
    public let beaconUserID: String
    /// The JSON member `report`.
    public let report: BeaconReportSyndicationOriginalReport
    /// The JSON member `analysis`.
    public let analysis: BeaconReportSyndicationAnalysis
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BeaconReportSyndicationListResponse`.
public struct BeaconReportSyndicationListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `beacon_report_syndications`.
    public let beaconReportSyndications: [BeaconReportSyndication]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BeaconUserAccountInsightsGetResponse`.
public struct BeaconUserAccountInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `beacon_user_id`.
    public let beaconUserID: String
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `updated_at`.
    public let updatedAt: Timestamp
    /// The JSON member `bank_account_insights`.
    public let bankAccountInsights: BeaconBankAccounts
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BeaconUserCreateResponse`.
public struct BeaconUserCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `item_ids`.
    public let itemIDs: [ItemID]
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `version`.
    public let version: Int
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `updated_at`.
    public let updatedAt: Timestamp
    /// The JSON member `status`.
    public let status: BeaconUserStatus
    /// The JSON member `program_id`.
    public let programID: String
    /// The JSON member `client_user_id`.
    public let clientUserID: String
    /// The JSON member `user`.
    public let user: BeaconUserData
    /// The JSON member `audit_trail`.
    public let auditTrail: BeaconAuditTrail
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BeaconUserGetResponse`.
public struct BeaconUserGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `item_ids`.
    public let itemIDs: [ItemID]
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `version`.
    public let version: Int
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `updated_at`.
    public let updatedAt: Timestamp
    /// The JSON member `status`.
    public let status: BeaconUserStatus
    /// The JSON member `program_id`.
    public let programID: String
    /// The JSON member `client_user_id`.
    public let clientUserID: String
    /// The JSON member `user`.
    public let user: BeaconUserData
    /// The JSON member `audit_trail`.
    public let auditTrail: BeaconAuditTrail
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BeaconUserHistoryListResponse`.
public struct BeaconUserHistoryListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `beacon_users`.
    public let beaconUsers: [BeaconUser]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `BeaconUserUpdateResponse`.
public struct BeaconUserUpdateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `item_ids`.
    public let itemIDs: [ItemID]
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `version`.
    public let version: Int
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `updated_at`.
    public let updatedAt: Timestamp
    /// The JSON member `status`.
    public let status: BeaconUserStatus
    /// The JSON member `program_id`.
    public let programID: String
    /// The JSON member `client_user_id`.
    public let clientUserID: String
    /// The JSON member `user`.
    public let user: BeaconUserData
    /// The JSON member `audit_trail`.
    public let auditTrail: BeaconAuditTrail
    /// The JSON member `request_id`.
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
