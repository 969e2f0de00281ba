// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `BeaconAccountRiskAttributes` of Plaid's OpenAPI document.
public struct BeaconAccountRiskAttributes: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `days_since_first_plaid_connection`.
    public let daysSinceFirstPlaidConnection: Int?
    /// The JSON member `is_account_closed`.
    public let isAccountClosed: Bool?
    /// The JSON member `is_account_frozen_or_restricted`.
    public let isAccountFrozenOrRestricted: Bool?
    /// The JSON member `total_plaid_connections_count`.
    public let totalPlaidConnectionsCount: Int?
    /// The JSON member `plaid_connections_count_7d`.
    public let plaidConnectionsCount7d: Int?
    /// The JSON member `plaid_connections_count_30d`.
    public let plaidConnectionsCount30d: Int?
    /// The JSON member `failed_plaid_non_oauth_authentication_attempts_count_3d`.
    public let failedPlaidNonOauthAuthenticationAttemptsCount3d: Int?
    /// The JSON member `plaid_non_oauth_authentication_attempts_count_3d`.
    public let plaidNonOauthAuthenticationAttemptsCount3d: Int?
    /// The JSON member `failed_plaid_non_oauth_authentication_attempts_count_7d`.
    public let failedPlaidNonOauthAuthenticationAttemptsCount7d: Int?
    /// The JSON member `plaid_non_oauth_authentication_attempts_count_7d`.
    public let plaidNonOauthAuthenticationAttemptsCount7d: Int?
    /// The JSON member `failed_plaid_non_oauth_authentication_attempts_count_30d`.
    public let failedPlaidNonOauthAuthenticationAttemptsCount30d: Int?
    /// The JSON member `plaid_non_oauth_authentication_attempts_count_30d`.
    public let plaidNonOauthAuthenticationAttemptsCount30d: Int?
    /// The JSON member `distinct_ip_addresses_count_3d`.
    public let distinctIpAddressesCount3d: Int?
    /// The JSON member `distinct_ip_addresses_count_7d`.
    public let distinctIpAddressesCount7d: Int?
    /// The JSON member `distinct_ip_addresses_count_30d`.
    public let distinctIpAddressesCount30d: Int?
    /// The JSON member `distinct_ip_addresses_count_90d`.
    public let distinctIpAddressesCount90d: Int?
    /// The JSON member `distinct_user_agents_count_3d`.
    public let distinctUserAgentsCount3d: Int?
    /// The JSON member `distinct_user_agents_count_7d`.
    public let distinctUserAgentsCount7d: Int?
    /// The JSON member `distinct_user_agents_count_30d`.
    public let distinctUserAgentsCount30d: Int?
    /// The JSON member `distinct_user_agents_count_90d`.
    public let distinctUserAgentsCount90d: Int?
    /// The JSON member `address_change_count_28d`.
    public let addressChangeCount28d: Int?
    /// The JSON member `email_change_count_28d`.
    public let emailChangeCount28d: Int?
    /// The JSON member `phone_change_count_28d`.
    public let phoneChangeCount28d: Int?
    /// The JSON member `address_change_count_90d`.
    public let addressChangeCount90d: Int?
    /// The JSON member `email_change_count_90d`.
    public let emailChangeCount90d: Int?
    /// The JSON member `phone_change_count_90d`.
    public let phoneChangeCount90d: Int?
    /// The JSON member `days_since_account_opening`.
    public let daysSinceAccountOpening: Int?
    /// The JSON member `days_since_first_observed_transaction`.
    public let daysSinceFirstObservedTransaction: Int?

    private static let keys = JSONKeyTable("days_since_first_plaid_connection", "is_account_closed", "is_account_frozen_or_restricted", "total_plaid_connections_count", "plaid_connections_count_7d", "plaid_connections_count_30d", "failed_plaid_non_oauth_authentication_attempts_count_3d", "plaid_non_oauth_authentication_attempts_count_3d", "failed_plaid_non_oauth_authentication_attempts_count_7d", "plaid_non_oauth_authentication_attempts_count_7d", "failed_plaid_non_oauth_authentication_attempts_count_30d", "plaid_non_oauth_authentication_attempts_count_30d", "distinct_ip_addresses_count_3d", "distinct_ip_addresses_count_7d", "distinct_ip_addresses_count_30d", "distinct_ip_addresses_count_90d", "distinct_user_agents_count_3d", "distinct_user_agents_count_7d", "distinct_user_agents_count_30d", "distinct_user_agents_count_90d", "address_change_count_28d", "email_change_count_28d", "phone_change_count_28d", "address_change_count_90d", "email_change_count_90d", "phone_change_count_90d", "days_since_account_opening", "days_since_first_observed_transaction")
    public init(json: inout JSONReader) {
        var daysSinceFirstPlaidConnection: Int?
        var isAccountClosed: Bool?
        var isAccountFrozenOrRestricted: Bool?
        var totalPlaidConnectionsCount: Int?
        var plaidConnectionsCount7d: Int?
        var plaidConnectionsCount30d: Int?
        var failedPlaidNonOauthAuthenticationAttemptsCount3d: Int?
        var plaidNonOauthAuthenticationAttemptsCount3d: Int?
        var failedPlaidNonOauthAuthenticationAttemptsCount7d: Int?
        var plaidNonOauthAuthenticationAttemptsCount7d: Int?
        var failedPlaidNonOauthAuthenticationAttemptsCount30d: Int?
        var plaidNonOauthAuthenticationAttemptsCount30d: Int?
        var distinctIpAddressesCount3d: Int?
        var distinctIpAddressesCount7d: Int?
        var distinctIpAddressesCount30d: Int?
        var distinctIpAddressesCount90d: Int?
        var distinctUserAgentsCount3d: Int?
        var distinctUserAgentsCount7d: Int?
        var distinctUserAgentsCount30d: Int?
        var distinctUserAgentsCount90d: Int?
        var addressChangeCount28d: Int?
        var emailChangeCount28d: Int?
        var phoneChangeCount28d: Int?
        var addressChangeCount90d: Int?
        var emailChangeCount90d: Int?
        var phoneChangeCount90d: Int?
        var daysSinceAccountOpening: Int?
        var daysSinceFirstObservedTransaction: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: daysSinceFirstPlaidConnection = json.decode()
                case 1: isAccountClosed = json.decode()
                case 2: isAccountFrozenOrRestricted = json.decode()
                case 3: totalPlaidConnectionsCount = json.decode()
                case 4: plaidConnectionsCount7d = json.decode()
                case 5: plaidConnectionsCount30d = json.decode()
                case 6: failedPlaidNonOauthAuthenticationAttemptsCount3d = json.decode()
                case 7: plaidNonOauthAuthenticationAttemptsCount3d = json.decode()
                case 8: failedPlaidNonOauthAuthenticationAttemptsCount7d = json.decode()
                case 9: plaidNonOauthAuthenticationAttemptsCount7d = json.decode()
                case 10: failedPlaidNonOauthAuthenticationAttemptsCount30d = json.decode()
                case 11: plaidNonOauthAuthenticationAttemptsCount30d = json.decode()
                case 12: distinctIpAddressesCount3d = json.decode()
                case 13: distinctIpAddressesCount7d = json.decode()
                case 14: distinctIpAddressesCount30d = json.decode()
                case 15: distinctIpAddressesCount90d = json.decode()
                case 16: distinctUserAgentsCount3d = json.decode()
                case 17: distinctUserAgentsCount7d = json.decode()
                case 18: distinctUserAgentsCount30d = json.decode()
                case 19: distinctUserAgentsCount90d = json.decode()
                case 20: addressChangeCount28d = json.decode()
                case 21: emailChangeCount28d = json.decode()
                case 22: phoneChangeCount28d = json.decode()
                case 23: addressChangeCount90d = json.decode()
                case 24: emailChangeCount90d = json.decode()
                case 25: phoneChangeCount90d = json.decode()
                case 26: daysSinceAccountOpening = json.decode()
                case 27: daysSinceFirstObservedTransaction = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.daysSinceFirstPlaidConnection = daysSinceFirstPlaidConnection
        self.isAccountClosed = isAccountClosed
        self.isAccountFrozenOrRestricted = isAccountFrozenOrRestricted
        self.totalPlaidConnectionsCount = totalPlaidConnectionsCount
        self.plaidConnectionsCount7d = plaidConnectionsCount7d
        self.plaidConnectionsCount30d = plaidConnectionsCount30d
        self.failedPlaidNonOauthAuthenticationAttemptsCount3d = failedPlaidNonOauthAuthenticationAttemptsCount3d
        self.plaidNonOauthAuthenticationAttemptsCount3d = plaidNonOauthAuthenticationAttemptsCount3d
        self.failedPlaidNonOauthAuthenticationAttemptsCount7d = failedPlaidNonOauthAuthenticationAttemptsCount7d
        self.plaidNonOauthAuthenticationAttemptsCount7d = plaidNonOauthAuthenticationAttemptsCount7d
        self.failedPlaidNonOauthAuthenticationAttemptsCount30d = failedPlaidNonOauthAuthenticationAttemptsCount30d
        self.plaidNonOauthAuthenticationAttemptsCount30d = plaidNonOauthAuthenticationAttemptsCount30d
        self.distinctIpAddressesCount3d = distinctIpAddressesCount3d
        self.distinctIpAddressesCount7d = distinctIpAddressesCount7d
        self.distinctIpAddressesCount30d = distinctIpAddressesCount30d
        self.distinctIpAddressesCount90d = distinctIpAddressesCount90d
        self.distinctUserAgentsCount3d = distinctUserAgentsCount3d
        self.distinctUserAgentsCount7d = distinctUserAgentsCount7d
        self.distinctUserAgentsCount30d = distinctUserAgentsCount30d
        self.distinctUserAgentsCount90d = distinctUserAgentsCount90d
        self.addressChangeCount28d = addressChangeCount28d
        self.emailChangeCount28d = emailChangeCount28d
        self.phoneChangeCount28d = phoneChangeCount28d
        self.addressChangeCount90d = addressChangeCount90d
        self.emailChangeCount90d = emailChangeCount90d
        self.phoneChangeCount90d = phoneChangeCount90d
        self.daysSinceAccountOpening = daysSinceAccountOpening
        self.daysSinceFirstObservedTransaction = daysSinceFirstObservedTransaction
    }
}

/// The schema `BeaconAccountRiskEvaluateAccount` of Plaid's OpenAPI document.
public struct BeaconAccountRiskEvaluateAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `type`.
    public let type: AccountType?
    /// The JSON member `subtype`.
    public let subtype: AccountSubtype?
    /// The JSON member `attributes`.
    public let attributes: BeaconAccountRiskEvaluateAccountAttributes?

    private static let keys = JSONKeyTable("account_id", "type", "subtype", "attributes")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var type: AccountType?
        var subtype: AccountSubtype?
        var attributes: BeaconAccountRiskEvaluateAccountAttributes?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: type = json.decode()
                case 2: subtype = json.decode()
                case 3: attributes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.type = type
        self.subtype = subtype
        self.attributes = attributes
    }
}

/// The schema `BeaconAccountRiskEvaluateAccountAttributes` of Plaid's OpenAPI document.
public struct BeaconAccountRiskEvaluateAccountAttributes: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `days_since_first_plaid_connection`.
    public let daysSinceFirstPlaidConnection: Int?
    /// The JSON member `is_account_closed`.
    public let isAccountClosed: Bool?
    /// The JSON member `is_account_frozen_or_restricted`.
    public let isAccountFrozenOrRestricted: Bool?
    /// The JSON member `total_plaid_connections_count`.
    public let totalPlaidConnectionsCount: Int?
    /// The JSON member `plaid_connections_count_7d`.
    public let plaidConnectionsCount7d: Int?
    /// The JSON member `plaid_connections_count_30d`.
    public let plaidConnectionsCount30d: Int?
    /// The JSON member `failed_plaid_non_oauth_authentication_attempts_count_3d`.
    public let failedPlaidNonOauthAuthenticationAttemptsCount3d: Int?
    /// The JSON member `plaid_non_oauth_authentication_attempts_count_3d`.
    public let plaidNonOauthAuthenticationAttemptsCount3d: Int?
    /// The JSON member `failed_plaid_non_oauth_authentication_attempts_count_7d`.
    public let failedPlaidNonOauthAuthenticationAttemptsCount7d: Int?
    /// The JSON member `plaid_non_oauth_authentication_attempts_count_7d`.
    public let plaidNonOauthAuthenticationAttemptsCount7d: Int?
    /// The JSON member `failed_plaid_non_oauth_authentication_attempts_count_30d`.
    public let failedPlaidNonOauthAuthenticationAttemptsCount30d: Int?
    /// The JSON member `plaid_non_oauth_authentication_attempts_count_30d`.
    public let plaidNonOauthAuthenticationAttemptsCount30d: Int?
    /// The JSON member `distinct_ip_addresses_count_3d`.
    public let distinctIpAddressesCount3d: Int?
    /// The JSON member `distinct_ip_addresses_count_7d`.
    public let distinctIpAddressesCount7d: Int?
    /// The JSON member `distinct_ip_addresses_count_30d`.
    public let distinctIpAddressesCount30d: Int?
    /// The JSON member `distinct_ip_addresses_count_90d`.
    public let distinctIpAddressesCount90d: Int?
    /// The JSON member `distinct_user_agents_count_3d`.
    public let distinctUserAgentsCount3d: Int?
    /// The JSON member `distinct_user_agents_count_7d`.
    public let distinctUserAgentsCount7d: Int?
    /// The JSON member `distinct_user_agents_count_30d`.
    public let distinctUserAgentsCount30d: Int?
    /// The JSON member `distinct_user_agents_count_90d`.
    public let distinctUserAgentsCount90d: Int?
    /// The JSON member `address_change_count_28d`.
    public let addressChangeCount28d: Int?
    /// The JSON member `email_change_count_28d`.
    public let emailChangeCount28d: Int?
    /// The JSON member `phone_change_count_28d`.
    public let phoneChangeCount28d: Int?
    /// The JSON member `address_change_count_90d`.
    public let addressChangeCount90d: Int?
    /// The JSON member `email_change_count_90d`.
    public let emailChangeCount90d: Int?
    /// The JSON member `phone_change_count_90d`.
    public let phoneChangeCount90d: Int?
    /// The JSON member `days_since_account_opening`.
    public let daysSinceAccountOpening: Int?
    /// The JSON member `days_since_first_observed_transaction`.
    public let daysSinceFirstObservedTransaction: Int?

    private static let keys = JSONKeyTable("days_since_first_plaid_connection", "is_account_closed", "is_account_frozen_or_restricted", "total_plaid_connections_count", "plaid_connections_count_7d", "plaid_connections_count_30d", "failed_plaid_non_oauth_authentication_attempts_count_3d", "plaid_non_oauth_authentication_attempts_count_3d", "failed_plaid_non_oauth_authentication_attempts_count_7d", "plaid_non_oauth_authentication_attempts_count_7d", "failed_plaid_non_oauth_authentication_attempts_count_30d", "plaid_non_oauth_authentication_attempts_count_30d", "distinct_ip_addresses_count_3d", "distinct_ip_addresses_count_7d", "distinct_ip_addresses_count_30d", "distinct_ip_addresses_count_90d", "distinct_user_agents_count_3d", "distinct_user_agents_count_7d", "distinct_user_agents_count_30d", "distinct_user_agents_count_90d", "address_change_count_28d", "email_change_count_28d", "phone_change_count_28d", "address_change_count_90d", "email_change_count_90d", "phone_change_count_90d", "days_since_account_opening", "days_since_first_observed_transaction")
    public init(json: inout JSONReader) {
        var daysSinceFirstPlaidConnection: Int?
        var isAccountClosed: Bool?
        var isAccountFrozenOrRestricted: Bool?
        var totalPlaidConnectionsCount: Int?
        var plaidConnectionsCount7d: Int?
        var plaidConnectionsCount30d: Int?
        var failedPlaidNonOauthAuthenticationAttemptsCount3d: Int?
        var plaidNonOauthAuthenticationAttemptsCount3d: Int?
        var failedPlaidNonOauthAuthenticationAttemptsCount7d: Int?
        var plaidNonOauthAuthenticationAttemptsCount7d: Int?
        var failedPlaidNonOauthAuthenticationAttemptsCount30d: Int?
        var plaidNonOauthAuthenticationAttemptsCount30d: Int?
        var distinctIpAddressesCount3d: Int?
        var distinctIpAddressesCount7d: Int?
        var distinctIpAddressesCount30d: Int?
        var distinctIpAddressesCount90d: Int?
        var distinctUserAgentsCount3d: Int?
        var distinctUserAgentsCount7d: Int?
        var distinctUserAgentsCount30d: Int?
        var distinctUserAgentsCount90d: Int?
        var addressChangeCount28d: Int?
        var emailChangeCount28d: Int?
        var phoneChangeCount28d: Int?
        var addressChangeCount90d: Int?
        var emailChangeCount90d: Int?
        var phoneChangeCount90d: Int?
        var daysSinceAccountOpening: Int?
        var daysSinceFirstObservedTransaction: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: daysSinceFirstPlaidConnection = json.decode()
                case 1: isAccountClosed = json.decode()
                case 2: isAccountFrozenOrRestricted = json.decode()
                case 3: totalPlaidConnectionsCount = json.decode()
                case 4: plaidConnectionsCount7d = json.decode()
                case 5: plaidConnectionsCount30d = json.decode()
                case 6: failedPlaidNonOauthAuthenticationAttemptsCount3d = json.decode()
                case 7: plaidNonOauthAuthenticationAttemptsCount3d = json.decode()
                case 8: failedPlaidNonOauthAuthenticationAttemptsCount7d = json.decode()
                case 9: plaidNonOauthAuthenticationAttemptsCount7d = json.decode()
                case 10: failedPlaidNonOauthAuthenticationAttemptsCount30d = json.decode()
                case 11: plaidNonOauthAuthenticationAttemptsCount30d = json.decode()
                case 12: distinctIpAddressesCount3d = json.decode()
                case 13: distinctIpAddressesCount7d = json.decode()
                case 14: distinctIpAddressesCount30d = json.decode()
                case 15: distinctIpAddressesCount90d = json.decode()
                case 16: distinctUserAgentsCount3d = json.decode()
                case 17: distinctUserAgentsCount7d = json.decode()
                case 18: distinctUserAgentsCount30d = json.decode()
                case 19: distinctUserAgentsCount90d = json.decode()
                case 20: addressChangeCount28d = json.decode()
                case 21: emailChangeCount28d = json.decode()
                case 22: phoneChangeCount28d = json.decode()
                case 23: addressChangeCount90d = json.decode()
                case 24: emailChangeCount90d = json.decode()
                case 25: phoneChangeCount90d = json.decode()
                case 26: daysSinceAccountOpening = json.decode()
                case 27: daysSinceFirstObservedTransaction = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.daysSinceFirstPlaidConnection = daysSinceFirstPlaidConnection
        self.isAccountClosed = isAccountClosed
        self.isAccountFrozenOrRestricted = isAccountFrozenOrRestricted
        self.totalPlaidConnectionsCount = totalPlaidConnectionsCount
        self.plaidConnectionsCount7d = plaidConnectionsCount7d
        self.plaidConnectionsCount30d = plaidConnectionsCount30d
        self.failedPlaidNonOauthAuthenticationAttemptsCount3d = failedPlaidNonOauthAuthenticationAttemptsCount3d
        self.plaidNonOauthAuthenticationAttemptsCount3d = plaidNonOauthAuthenticationAttemptsCount3d
        self.failedPlaidNonOauthAuthenticationAttemptsCount7d = failedPlaidNonOauthAuthenticationAttemptsCount7d
        self.plaidNonOauthAuthenticationAttemptsCount7d = plaidNonOauthAuthenticationAttemptsCount7d
        self.failedPlaidNonOauthAuthenticationAttemptsCount30d = failedPlaidNonOauthAuthenticationAttemptsCount30d
        self.plaidNonOauthAuthenticationAttemptsCount30d = plaidNonOauthAuthenticationAttemptsCount30d
        self.distinctIpAddressesCount3d = distinctIpAddressesCount3d
        self.distinctIpAddressesCount7d = distinctIpAddressesCount7d
        self.distinctIpAddressesCount30d = distinctIpAddressesCount30d
        self.distinctIpAddressesCount90d = distinctIpAddressesCount90d
        self.distinctUserAgentsCount3d = distinctUserAgentsCount3d
        self.distinctUserAgentsCount7d = distinctUserAgentsCount7d
        self.distinctUserAgentsCount30d = distinctUserAgentsCount30d
        self.distinctUserAgentsCount90d = distinctUserAgentsCount90d
        self.addressChangeCount28d = addressChangeCount28d
        self.emailChangeCount28d = emailChangeCount28d
        self.phoneChangeCount28d = phoneChangeCount28d
        self.addressChangeCount90d = addressChangeCount90d
        self.emailChangeCount90d = emailChangeCount90d
        self.phoneChangeCount90d = phoneChangeCount90d
        self.daysSinceAccountOpening = daysSinceAccountOpening
        self.daysSinceFirstObservedTransaction = daysSinceFirstObservedTransaction
    }
}

/// The schema `BeaconAccountRiskEvaluateRequestOptions` of Plaid's OpenAPI document.
public struct BeaconAccountRiskEvaluateRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `account_ids`.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil
    ) {
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}

/// The schema `BeaconAuditTrail` of Plaid's OpenAPI document.
public struct BeaconAuditTrail: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `source`.
    public let source: BeaconAuditTrailSource
    /// The JSON member `dashboard_user_id`.
    public let dashboardUserID: String?
    /// The JSON member `timestamp`.
    public let timestamp: Timestamp

    private static let keys = JSONKeyTable("source", "dashboard_user_id", "timestamp")
    public init(json: inout JSONReader) {
        var source: BeaconAuditTrailSource?
        var dashboardUserID: String?
        var timestamp: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: source = json.decode()
                case 1: dashboardUserID = json.decode()
                case 2: timestamp = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.source = source ?? json.missing("BeaconAuditTrail.source")
        self.dashboardUserID = dashboardUserID
        self.timestamp = timestamp ?? json.missing("BeaconAuditTrail.timestamp")
    }
}

/// The schema `BeaconBankAccountInsights` of Plaid's OpenAPI document.
public struct BeaconBankAccountInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `type`.
    public let type: AccountType
    /// The JSON member `subtype`.
    public let subtype: AccountSubtype?
    /// The JSON member `attributes`.
    public let attributes: BeaconAccountRiskAttributes

    private static let keys = JSONKeyTable("account_id", "type", "subtype", "attributes")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var type: AccountType?
        var subtype: AccountSubtype?
        var attributes: BeaconAccountRiskAttributes?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: type = json.decode()
                case 2: subtype = json.decode()
                case 3: attributes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("BeaconBankAccountInsights.account_id")
        self.type = type ?? json.missing("BeaconBankAccountInsights.type")
        self.subtype = subtype
        self.attributes = attributes ?? json.missing("BeaconBankAccountInsights.attributes")
    }
}

/// The schema `BeaconBankAccounts` of Plaid's OpenAPI document.
public struct BeaconBankAccounts: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `accounts`.
    public let accounts: [BeaconBankAccountInsights]

    private static let keys = JSONKeyTable("item_id", "accounts")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var accounts: [BeaconBankAccountInsights]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: accounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("BeaconBankAccounts.item_id")
        self.accounts = accounts ?? json.missing("BeaconBankAccounts.accounts")
    }
}

/// The schema `BeaconMatchSummaryAnalysis` of Plaid's OpenAPI document.
public struct BeaconMatchSummaryAnalysis: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `address`.
    public let address: BeaconMatchSummaryCode
    /// The JSON member `date_of_birth`.
    public let dateOfBirth: BeaconMatchSummaryCode
    /// The JSON member `email_address`.
    public let emailAddress: BeaconMatchSummaryCode
    /// The JSON member `name`.
    public let name: BeaconMatchSummaryCode
    /// The JSON member `id_number`.
    public let idNumber: BeaconMatchSummaryCode
    /// The JSON member `ip_address`.
    public let ipAddress: BeaconMatchSummaryCode
    /// The JSON member `phone_number`.
    public let phoneNumber: BeaconMatchSummaryCode

    private static let keys = JSONKeyTable("address", "date_of_birth", "email_address", "name", "id_number", "ip_address", "phone_number")
    public init(json: inout JSONReader) {
        var address: BeaconMatchSummaryCode?
        var dateOfBirth: BeaconMatchSummaryCode?
        var emailAddress: BeaconMatchSummaryCode?
        var name: BeaconMatchSummaryCode?
        var idNumber: BeaconMatchSummaryCode?
        var ipAddress: BeaconMatchSummaryCode?
        var phoneNumber: BeaconMatchSummaryCode?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: address = json.decode()
                case 1: dateOfBirth = json.decode()
                case 2: emailAddress = json.decode()
                case 3: name = json.decode()
                case 4: idNumber = json.decode()
                case 5: ipAddress = json.decode()
                case 6: phoneNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.address = address ?? json.missing("BeaconMatchSummaryAnalysis.address")
        self.dateOfBirth = dateOfBirth ?? json.missing("BeaconMatchSummaryAnalysis.date_of_birth")
        self.emailAddress = emailAddress ?? json.missing("BeaconMatchSummaryAnalysis.email_address")
        self.name = name ?? json.missing("BeaconMatchSummaryAnalysis.name")
        self.idNumber = idNumber ?? json.missing("BeaconMatchSummaryAnalysis.id_number")
        self.ipAddress = ipAddress ?? json.missing("BeaconMatchSummaryAnalysis.ip_address")
        self.phoneNumber = phoneNumber ?? json.missing("BeaconMatchSummaryAnalysis.phone_number")
    }
}

/// The schema `BeaconReport` of Plaid's OpenAPI document.
public struct BeaconReport: JSONObjectDecodable, RedactedDescription {
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

    private static let keys = JSONKeyTable("id", "beacon_user_id", "created_at", "type", "fraud_date", "event_date", "fraud_amount", "audit_trail")
    public init(json: inout JSONReader) {
        var id: String?
        var beaconUserID: String?
        var createdAt: Timestamp?
        var type: BeaconReportType?
        var fraudDate: CalendarDate?
        var eventDate: CalendarDate?
        var fraudAmount: FraudAmount?
        var auditTrail: BeaconAuditTrail?
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
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("BeaconReport.id")
        self.beaconUserID = beaconUserID ?? json.missing("BeaconReport.beacon_user_id")
        self.createdAt = createdAt ?? json.missing("BeaconReport.created_at")
        self.type = type ?? json.missing("BeaconReport.type")
        self.fraudDate = fraudDate
        self.eventDate = eventDate ?? json.missing("BeaconReport.event_date")
        self.fraudAmount = fraudAmount
        self.auditTrail = auditTrail ?? json.missing("BeaconReport.audit_trail")
    }
}

/// The schema `BeaconReportSyndication` of Plaid's OpenAPI document.
public struct BeaconReportSyndication: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `beacon_user_id`.
    public let beaconUserID: String
    /// The JSON member `report`.
    public let report: BeaconReportSyndicationOriginalReport
    /// The JSON member `analysis`.
    public let analysis: BeaconReportSyndicationAnalysis

    private static let keys = JSONKeyTable("id", "beacon_user_id", "report", "analysis")
    public init(json: inout JSONReader) {
        var id: String?
        var beaconUserID: String?
        var report: BeaconReportSyndicationOriginalReport?
        var analysis: BeaconReportSyndicationAnalysis?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: beaconUserID = json.decode()
                case 2: report = json.decode()
                case 3: analysis = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("BeaconReportSyndication.id")
        self.beaconUserID = beaconUserID ?? json.missing("BeaconReportSyndication.beacon_user_id")
        self.report = report ?? json.missing("BeaconReportSyndication.report")
        self.analysis = analysis ?? json.missing("BeaconReportSyndication.analysis")
    }
}

/// The schema `BeaconReportSyndicationAnalysis` of Plaid's OpenAPI document.
public struct BeaconReportSyndicationAnalysis: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `address`.
    public let address: BeaconMatchSummaryCode
    /// The JSON member `date_of_birth`.
    public let dateOfBirth: BeaconMatchSummaryCode
    /// The JSON member `email_address`.
    public let emailAddress: BeaconMatchSummaryCode
    /// The JSON member `name`.
    public let name: BeaconMatchSummaryCode
    /// The JSON member `id_number`.
    public let idNumber: BeaconMatchSummaryCode
    /// The JSON member `ip_address`.
    public let ipAddress: BeaconMatchSummaryCode
    /// The JSON member `phone_number`.
    public let phoneNumber: BeaconMatchSummaryCode
    /// The JSON member `depository_accounts`.
    public let depositoryAccounts: [BeaconSyndicatedReportDepositoryAccountMatchAnalysis]

    private static let keys = JSONKeyTable("address", "date_of_birth", "email_address", "name", "id_number", "ip_address", "phone_number", "depository_accounts")
    public init(json: inout JSONReader) {
        var address: BeaconMatchSummaryCode?
        var dateOfBirth: BeaconMatchSummaryCode?
        var emailAddress: BeaconMatchSummaryCode?
        var name: BeaconMatchSummaryCode?
        var idNumber: BeaconMatchSummaryCode?
        var ipAddress: BeaconMatchSummaryCode?
        var phoneNumber: BeaconMatchSummaryCode?
        var depositoryAccounts: [BeaconSyndicatedReportDepositoryAccountMatchAnalysis]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: address = json.decode()
                case 1: dateOfBirth = json.decode()
                case 2: emailAddress = json.decode()
                case 3: name = json.decode()
                case 4: idNumber = json.decode()
                case 5: ipAddress = json.decode()
                case 6: phoneNumber = json.decode()
                case 7: depositoryAccounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.address = address ?? json.missing("BeaconReportSyndicationAnalysis.address")
        self.dateOfBirth = dateOfBirth ?? json.missing("BeaconReportSyndicationAnalysis.date_of_birth")
        self.emailAddress = emailAddress ?? json.missing("BeaconReportSyndicationAnalysis.email_address")
        self.name = name ?? json.missing("BeaconReportSyndicationAnalysis.name")
        self.idNumber = idNumber ?? json.missing("BeaconReportSyndicationAnalysis.id_number")
        self.ipAddress = ipAddress ?? json.missing("BeaconReportSyndicationAnalysis.ip_address")
        self.phoneNumber = phoneNumber ?? json.missing("BeaconReportSyndicationAnalysis.phone_number")
        self.depositoryAccounts = depositoryAccounts ?? json.missing("BeaconReportSyndicationAnalysis.depository_accounts")
    }
}

/// The schema `BeaconReportSyndicationOriginalReport` of Plaid's OpenAPI document.
public struct BeaconReportSyndicationOriginalReport: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String?
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `type`.
    public let type: BeaconReportType
    /// The JSON member `fraud_date`.
    public let fraudDate: CalendarDate?
    /// The JSON member `event_date`.
    public let eventDate: CalendarDate

    private static let keys = JSONKeyTable("id", "created_at", "type", "fraud_date", "event_date")
    public init(json: inout JSONReader) {
        var id: String?
        var createdAt: Timestamp?
        var type: BeaconReportType?
        var fraudDate: CalendarDate?
        var eventDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: createdAt = json.decode()
                case 2: type = json.decode()
                case 3: fraudDate = json.decode()
                case 4: eventDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id
        self.createdAt = createdAt ?? json.missing("BeaconReportSyndicationOriginalReport.created_at")
        self.type = type ?? json.missing("BeaconReportSyndicationOriginalReport.type")
        self.fraudDate = fraudDate
        self.eventDate = eventDate ?? json.missing("BeaconReportSyndicationOriginalReport.event_date")
    }
}

/// The schema `BeaconSyndicatedReportDepositoryAccountMatchAnalysis` of Plaid's OpenAPI document.
public struct BeaconSyndicatedReportDepositoryAccountMatchAnalysis: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_mask`.
    public let accountMask: String
    /// The JSON member `routing_number`.
    public let routingNumber: String
    /// The JSON member `match_status`.
    public let matchStatus: BeaconMatchSummaryCode

    private static let keys = JSONKeyTable("account_mask", "routing_number", "match_status")
    public init(json: inout JSONReader) {
        var accountMask: String?
        var routingNumber: String?
        var matchStatus: BeaconMatchSummaryCode?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountMask = json.decode()
                case 1: routingNumber = json.decode()
                case 2: matchStatus = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountMask = accountMask ?? json.missing("BeaconSyndicatedReportDepositoryAccountMatchAnalysis.account_mask")
        self.routingNumber = routingNumber ?? json.missing("BeaconSyndicatedReportDepositoryAccountMatchAnalysis.routing_number")
        self.matchStatus = matchStatus ?? json.missing("BeaconSyndicatedReportDepositoryAccountMatchAnalysis.match_status")
    }
}

/// The schema `BeaconUser` of Plaid's OpenAPI document.
public struct BeaconUser: JSONObjectDecodable, RedactedDescription {
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

    private static let keys = JSONKeyTable("item_ids", "id", "version", "created_at", "updated_at", "status", "program_id", "client_user_id", "user", "audit_trail")
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
                default: json.skipValue()
                }
            }
        }
        self.itemIDs = itemIDs ?? json.missing("BeaconUser.item_ids")
        self.id = id ?? json.missing("BeaconUser.id")
        self.version = version ?? json.missing("BeaconUser.version")
        self.createdAt = createdAt ?? json.missing("BeaconUser.created_at")
        self.updatedAt = updatedAt ?? json.missing("BeaconUser.updated_at")
        self.status = status ?? json.missing("BeaconUser.status")
        self.programID = programID ?? json.missing("BeaconUser.program_id")
        self.clientUserID = clientUserID ?? json.missing("BeaconUser.client_user_id")
        self.user = user ?? json.missing("BeaconUser.user")
        self.auditTrail = auditTrail ?? json.missing("BeaconUser.audit_trail")
    }
}

/// The schema `BeaconUserAddress` of Plaid's OpenAPI document.
public struct BeaconUserAddress: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `street`.
    public let street: String
    /// The JSON member `street2`.
    public let street2: String?
    /// The JSON member `city`.
    public let city: String
    /// The JSON member `region`.
    public let region: String?
    /// The JSON member `postal_code`.
    public let postalCode: String?
    /// The JSON member `country`.
    public let country: String

    private static let keys = JSONKeyTable("street", "street2", "city", "region", "postal_code", "country")
    public init(json: inout JSONReader) {
        var street: String?
        var street2: String?
        var city: String?
        var region: String?
        var postalCode: String?
        var country: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: street = json.decode()
                case 1: street2 = json.decode()
                case 2: city = json.decode()
                case 3: region = json.decode()
                case 4: postalCode = json.decode()
                case 5: country = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.street = street ?? json.missing("BeaconUserAddress.street")
        self.street2 = street2
        self.city = city ?? json.missing("BeaconUserAddress.city")
        self.region = region
        self.postalCode = postalCode
        self.country = country ?? json.missing("BeaconUserAddress.country")
    }
}

/// The schema `BeaconUserData` of Plaid's OpenAPI document.
public struct BeaconUserData: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `date_of_birth`.
    public let dateOfBirth: CalendarDate
    /// The JSON member `name`.
    public let name: BeaconUserName
    /// The JSON member `address`.
    public let address: BeaconUserAddress
    /// The JSON member `email_address`.
    public let emailAddress: String?
    /// The JSON member `phone_number`.
    public let phoneNumber: String?
    /// The JSON member `id_number`.
    public let idNumber: BeaconUserIDNumber?
    /// The JSON member `ip_address`.
    public let ipAddress: String?
    /// The JSON member `depository_accounts`.
    public let depositoryAccounts: [BeaconUserDepositoryAccount]

    private static let keys = JSONKeyTable("date_of_birth", "name", "address", "email_address", "phone_number", "id_number", "ip_address", "depository_accounts")
    public init(json: inout JSONReader) {
        var dateOfBirth: CalendarDate?
        var name: BeaconUserName?
        var address: BeaconUserAddress?
        var emailAddress: String?
        var phoneNumber: String?
        var idNumber: BeaconUserIDNumber?
        var ipAddress: String?
        var depositoryAccounts: [BeaconUserDepositoryAccount]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: dateOfBirth = json.decode()
                case 1: name = json.decode()
                case 2: address = json.decode()
                case 3: emailAddress = json.decode()
                case 4: phoneNumber = json.decode()
                case 5: idNumber = json.decode()
                case 6: ipAddress = json.decode()
                case 7: depositoryAccounts = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.dateOfBirth = dateOfBirth ?? json.missing("BeaconUserData.date_of_birth")
        self.name = name ?? json.missing("BeaconUserData.name")
        self.address = address ?? json.missing("BeaconUserData.address")
        self.emailAddress = emailAddress
        self.phoneNumber = phoneNumber
        self.idNumber = idNumber
        self.ipAddress = ipAddress
        self.depositoryAccounts = depositoryAccounts ?? json.missing("BeaconUserData.depository_accounts")
    }
}

/// The schema `BeaconUserDepositoryAccount` of Plaid's OpenAPI document.
public struct BeaconUserDepositoryAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_mask`.
    public let accountMask: String
    /// The JSON member `routing_number`.
    public let routingNumber: String
    /// The JSON member `added_at`.
    public let addedAt: Timestamp

    private static let keys = JSONKeyTable("account_mask", "routing_number", "added_at")
    public init(json: inout JSONReader) {
        var accountMask: String?
        var routingNumber: String?
        var addedAt: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountMask = json.decode()
                case 1: routingNumber = json.decode()
                case 2: addedAt = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountMask = accountMask ?? json.missing("BeaconUserDepositoryAccount.account_mask")
        self.routingNumber = routingNumber ?? json.missing("BeaconUserDepositoryAccount.routing_number")
        self.addedAt = addedAt ?? json.missing("BeaconUserDepositoryAccount.added_at")
    }
}

/// The schema `BeaconUserIDNumber` of Plaid's OpenAPI document.
public struct BeaconUserIDNumber: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `value`.
    public var value: String
    /// The JSON member `type`.
    public var type: IDNumberType

    /// Creates a value; omitted members are not sent.
    public init(
        value: String,
        type: IDNumberType
    ) {
        self.value = value
        self.type = type
    }

    private static let keys = JSONKeyTable("value", "type")
    public init(json: inout JSONReader) {
        var value: String?
        var type: IDNumberType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: value = json.decode()
                case 1: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.value = value ?? json.missing("BeaconUserIDNumber.value")
        self.type = type ?? json.missing("BeaconUserIDNumber.type")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("value", value)
        json.field("type", type)
        json.endObject()
    }
}

/// The schema `BeaconUserName` of Plaid's OpenAPI document.
public struct BeaconUserName: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `given_name`.
    public var givenName: String
    /// The JSON member `family_name`.
    public var familyName: String

    /// Creates a value; omitted members are not sent.
    public init(
        givenName: String,
        familyName: String
    ) {
        self.givenName = givenName
        self.familyName = familyName
    }

    private static let keys = JSONKeyTable("given_name", "family_name")
    public init(json: inout JSONReader) {
        var givenName: String?
        var familyName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: givenName = json.decode()
                case 1: familyName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.givenName = givenName ?? json.missing("BeaconUserName.given_name")
        self.familyName = familyName ?? json.missing("BeaconUserName.family_name")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("given_name", givenName)
        json.field("family_name", familyName)
        json.endObject()
    }
}

/// The schema `BeaconUserNameNullable` of Plaid's OpenAPI document.
public struct BeaconUserNameNullable: JSONEncodable, RedactedDescription {
    /// The JSON member `given_name`.
    public var givenName: String
    /// The JSON member `family_name`.
    public var familyName: String

    /// Creates a value; omitted members are not sent.
    public init(
        givenName: String,
        familyName: String
    ) {
        self.givenName = givenName
        self.familyName = familyName
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("given_name", givenName)
        json.field("family_name", familyName)
        json.endObject()
    }
}

/// The schema `BeaconUserRequestAddress` of Plaid's OpenAPI document.
public struct BeaconUserRequestAddress: JSONEncodable, RedactedDescription {
    /// The JSON member `street`.
    public var street: String
    /// The JSON member `street2`.
    public var street2: String?
    /// The JSON member `city`.
    public var city: String
    /// The JSON member `region`.
    public var region: String?
    /// The JSON member `postal_code`.
    public var postalCode: String?
    /// The JSON member `country`.
    public var country: String

    /// Creates a value; omitted members are not sent.
    public init(
        street: String,
        city: String,
        country: String,
        street2: String? = nil,
        region: String? = nil,
        postalCode: String? = nil
    ) {
        self.street = street
        self.street2 = street2
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("street", street)
        json.field("street2", street2)
        json.field("city", city)
        json.field("region", region)
        json.field("postal_code", postalCode)
        json.field("country", country)
        json.endObject()
    }
}

/// The schema `BeaconUserRequestAddressNullable` of Plaid's OpenAPI document.
public struct BeaconUserRequestAddressNullable: JSONEncodable, RedactedDescription {
    /// The JSON member `street`.
    public var street: String
    /// The JSON member `street2`.
    public var street2: String?
    /// The JSON member `city`.
    public var city: String
    /// The JSON member `region`.
    public var region: String?
    /// The JSON member `postal_code`.
    public var postalCode: String?
    /// The JSON member `country`.
    public var country: String

    /// Creates a value; omitted members are not sent.
    public init(
        street: String,
        city: String,
        country: String,
        street2: String? = nil,
        region: String? = nil,
        postalCode: String? = nil
    ) {
        self.street = street
        self.street2 = street2
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("street", street)
        json.field("street2", street2)
        json.field("city", city)
        json.field("region", region)
        json.field("postal_code", postalCode)
        json.field("country", country)
        json.endObject()
    }
}

/// The schema `BeaconUserRequestData` of Plaid's OpenAPI document.
public struct BeaconUserRequestData: JSONEncodable, RedactedDescription {
    /// The JSON member `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The JSON member `name`.
    public var name: BeaconUserName
    /// The JSON member `address`.
    public var address: BeaconUserRequestAddress?
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `id_number`.
    public var idNumber: BeaconUserIDNumber?
    /// The JSON member `ip_address`.
    public var ipAddress: String?
    /// The JSON member `depository_accounts`.
    public var depositoryAccounts: [BeaconUserRequestDepositoryAccount]?

    /// Creates a value; omitted members are not sent.
    public init(
        name: BeaconUserName,
        dateOfBirth: CalendarDate? = nil,
        address: BeaconUserRequestAddress? = nil,
        emailAddress: String? = nil,
        phoneNumber: String? = nil,
        idNumber: BeaconUserIDNumber? = nil,
        ipAddress: String? = nil,
        depositoryAccounts: [BeaconUserRequestDepositoryAccount]? = nil
    ) {
        self.dateOfBirth = dateOfBirth
        self.name = name
        self.address = address
        self.emailAddress = emailAddress
        self.phoneNumber = phoneNumber
        self.idNumber = idNumber
        self.ipAddress = ipAddress
        self.depositoryAccounts = depositoryAccounts
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("date_of_birth", dateOfBirth)
        json.field("name", name)
        json.field("address", address)
        json.field("email_address", emailAddress)
        json.field("phone_number", phoneNumber)
        json.field("id_number", idNumber)
        json.field("ip_address", ipAddress)
        json.field("depository_accounts", depositoryAccounts)
        json.endObject()
    }
}

/// The schema `BeaconUserRequestDepositoryAccount` of Plaid's OpenAPI document.
public struct BeaconUserRequestDepositoryAccount: JSONEncodable, RedactedDescription {
    /// The JSON member `account_number`.
    public var accountNumber: SensitiveString
    /// The JSON member `routing_number`.
    public var routingNumber: String

    /// Creates a value; omitted members are not sent.
    public init(
        accountNumber: SensitiveString,
        routingNumber: String
    ) {
        self.accountNumber = accountNumber
        self.routingNumber = routingNumber
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_number", accountNumber)
        json.field("routing_number", routingNumber)
        json.endObject()
    }
}
