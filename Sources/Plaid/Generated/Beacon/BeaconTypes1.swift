// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``BeaconBankAccountInsights/attributes``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
public struct BeaconAccountRiskAttributes: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let daysSinceFirstPlaidConnection: Int?
    /// A Boolean value. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let isAccountClosed: Bool?
    /// A Boolean value. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let isAccountFrozenOrRestricted: Bool?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let totalPlaidConnectionsCount: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let plaidConnectionsCount7d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let plaidConnectionsCount30d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let failedPlaidNonOauthAuthenticationAttemptsCount3d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let plaidNonOauthAuthenticationAttemptsCount3d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let failedPlaidNonOauthAuthenticationAttemptsCount7d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let plaidNonOauthAuthenticationAttemptsCount7d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let failedPlaidNonOauthAuthenticationAttemptsCount30d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let plaidNonOauthAuthenticationAttemptsCount30d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let distinctIpAddressesCount3d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let distinctIpAddressesCount7d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let distinctIpAddressesCount30d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let distinctIpAddressesCount90d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let distinctUserAgentsCount3d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let distinctUserAgentsCount7d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let distinctUserAgentsCount30d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let distinctUserAgentsCount90d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let addressChangeCount28d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let emailChangeCount28d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let phoneChangeCount28d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let addressChangeCount90d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let emailChangeCount90d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let phoneChangeCount90d: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let daysSinceAccountOpening: Int?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
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

/// The type of ``BeaconAccountRiskEvaluateResponse/accounts``.
public struct BeaconAccountRiskEvaluateAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. May be absent.
    public let accountID: AccountID?
    /// One of `investment`, `credit`, `depository`, `loan`, `brokerage` and `other`. May be absent.
    public let type: AccountType?
    /// One of the 81 values of ``AccountSubtype``. May be absent or `null`.
    public let subtype: AccountSubtype?
    /// An object with the members of ``BeaconAccountRiskEvaluateAccountAttributes``. May be absent.
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

/// The type of ``BeaconAccountRiskEvaluateAccount/attributes``.
public struct BeaconAccountRiskEvaluateAccountAttributes: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be absent or `null`.
    public let daysSinceFirstPlaidConnection: Int?
    /// A Boolean value. May be absent or `null`.
    public let isAccountClosed: Bool?
    /// A Boolean value. May be absent or `null`.
    public let isAccountFrozenOrRestricted: Bool?
    /// A whole number. May be absent or `null`.
    public let totalPlaidConnectionsCount: Int?
    /// A whole number. May be absent or `null`.
    public let plaidConnectionsCount7d: Int?
    /// A whole number. May be absent or `null`.
    public let plaidConnectionsCount30d: Int?
    /// A whole number. May be absent or `null`.
    public let failedPlaidNonOauthAuthenticationAttemptsCount3d: Int?
    /// A whole number. May be absent or `null`.
    public let plaidNonOauthAuthenticationAttemptsCount3d: Int?
    /// A whole number. May be absent or `null`.
    public let failedPlaidNonOauthAuthenticationAttemptsCount7d: Int?
    /// A whole number. May be absent or `null`.
    public let plaidNonOauthAuthenticationAttemptsCount7d: Int?
    /// A whole number. May be absent or `null`.
    public let failedPlaidNonOauthAuthenticationAttemptsCount30d: Int?
    /// A whole number. May be absent or `null`.
    public let plaidNonOauthAuthenticationAttemptsCount30d: Int?
    /// A whole number. May be absent or `null`.
    public let distinctIpAddressesCount3d: Int?
    /// A whole number. May be absent or `null`.
    public let distinctIpAddressesCount7d: Int?
    /// A whole number. May be absent or `null`.
    public let distinctIpAddressesCount30d: Int?
    /// A whole number. May be absent or `null`.
    public let distinctIpAddressesCount90d: Int?
    /// A whole number. May be absent or `null`.
    public let distinctUserAgentsCount3d: Int?
    /// A whole number. May be absent or `null`.
    public let distinctUserAgentsCount7d: Int?
    /// A whole number. May be absent or `null`.
    public let distinctUserAgentsCount30d: Int?
    /// A whole number. May be absent or `null`.
    public let distinctUserAgentsCount90d: Int?
    /// A whole number. May be absent or `null`.
    public let addressChangeCount28d: Int?
    /// A whole number. May be absent or `null`.
    public let emailChangeCount28d: Int?
    /// A whole number. May be absent or `null`.
    public let phoneChangeCount28d: Int?
    /// A whole number. May be absent or `null`.
    public let addressChangeCount90d: Int?
    /// A whole number. May be absent or `null`.
    public let emailChangeCount90d: Int?
    /// A whole number. May be absent or `null`.
    public let phoneChangeCount90d: Int?
    /// A whole number. May be absent or `null`.
    public let daysSinceAccountOpening: Int?
    /// A whole number. May be absent or `null`.
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

/// The type of ``BeaconAccountRiskEvaluateRequest/options``.
public struct BeaconAccountRiskEvaluateRequestOptions: JSONEncodable, RedactedDescription {
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
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

/// The type of 7 members, ``BeaconReport/auditTrail`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconAuditTrail: JSONObjectDecodable, RedactedDescription {
    /// One of `dashboard`, `api`, `system` and `bulk_import`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let source: BeaconAuditTrailSource
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let dashboardUserID: String?
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
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

/// The type of ``BeaconBankAccounts/accounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
public struct BeaconBankAccountInsights: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let accountID: AccountID
    /// One of `investment`, `credit`, `depository`, `loan`, `brokerage` and `other`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let type: AccountType
    /// One of the 81 values of ``AccountSubtype``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let subtype: AccountSubtype?
    /// An object with the members of ``BeaconAccountRiskAttributes``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
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

/// The type of ``BeaconUserAccountInsightsGetResponse/bankAccountInsights``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
public struct BeaconBankAccounts: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
    public let itemID: ItemID
    /// A list of ``BeaconBankAccountInsights`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget).
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

/// The type of ``BeaconDuplicateGetResponse/analysis``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
public struct BeaconMatchSummaryAnalysis: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    public let address: BeaconMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    public let dateOfBirth: BeaconMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    public let emailAddress: BeaconMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    public let name: BeaconMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    public let idNumber: BeaconMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    public let ipAddress: BeaconMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
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

/// The type of ``BeaconReportListResponse/beaconReports``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
public struct BeaconReport: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
    public let id: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
    public let beaconUserID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
    public let createdAt: Timestamp
    /// One of `first_party`, `stolen`, `synthetic`, `account_takeover`, `data_breach` and `unknown`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
    public let type: BeaconReportType
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
    public let fraudDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
    public let eventDate: CalendarDate
    /// An object with the members of ``FraudAmount``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
    public let fraudAmount: FraudAmount?
    /// An object with the members of ``BeaconAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportlist).
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

/// The type of ``BeaconReportSyndicationListResponse/beaconReportSyndications``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
public struct BeaconReportSyndication: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let id: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let beaconUserID: String
    /// An object with the members of ``BeaconReportSyndicationOriginalReport``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let report: BeaconReportSyndicationOriginalReport
    /// An object with the members of ``BeaconReportSyndicationAnalysis``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
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

/// The type of ``BeaconReportSyndication/analysis`` and ``BeaconReportSyndicationGetResponse/analysis``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
public struct BeaconReportSyndicationAnalysis: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let address: BeaconMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let dateOfBirth: BeaconMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let emailAddress: BeaconMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let name: BeaconMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let idNumber: BeaconMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let ipAddress: BeaconMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let phoneNumber: BeaconMatchSummaryCode
    /// A list of ``BeaconSyndicatedReportDepositoryAccountMatchAnalysis`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
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

/// The type of ``BeaconReportSyndication/report`` and ``BeaconReportSyndicationGetResponse/report``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
public struct BeaconReportSyndicationOriginalReport: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let id: String?
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let createdAt: Timestamp
    /// One of `first_party`, `stolen`, `synthetic`, `account_takeover`, `data_breach` and `unknown`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let type: BeaconReportType
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let fraudDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
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

/// The type of ``BeaconReportSyndicationAnalysis/depositoryAccounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
public struct BeaconSyndicatedReportDepositoryAccountMatchAnalysis: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let accountMask: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
    public let routingNumber: String
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist).
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

/// The type of ``BeaconUserHistoryListResponse/beaconUsers``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
public struct BeaconUser: JSONObjectDecodable, RedactedDescription {
    /// A list of identifiers of Items, without duplicates. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
    public let itemIDs: [ItemID]
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
    public let id: String
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
    public let version: Int
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
    public let createdAt: Timestamp
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
    public let updatedAt: Timestamp
    /// One of `rejected`, `pending_review` and `cleared`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
    public let status: BeaconUserStatus
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
    public let programID: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String
    /// An object with the members of ``BeaconUserData``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
    public let user: BeaconUserData
    /// An object with the members of ``BeaconAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist).
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

/// The type of ``BeaconUserData/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconUserAddress: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let street: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let street2: String?
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let city: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let region: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let postalCode: String?
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
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

/// The type of 4 members, ``BeaconUser/user`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconUserData: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let dateOfBirth: CalendarDate
    /// An object with the members of ``BeaconUserName``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let name: BeaconUserName
    /// An object with the members of ``BeaconUserAddress``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let address: BeaconUserAddress
    /// An email address. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let emailAddress: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let phoneNumber: String?
    /// An object with the members of ``BeaconUserIDNumber``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let idNumber: BeaconUserIDNumber?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let ipAddress: String?
    /// A list of ``BeaconUserDepositoryAccount`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
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

/// The type of ``BeaconUserData/depositoryAccounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconUserDepositoryAccount: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let accountMask: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public let routingNumber: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
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

/// The type of ``BeaconUserData/idNumber``, ``BeaconUserRequestData/idNumber`` and
/// ``BeaconUserUpdateRequestData/idNumber``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconUserIDNumber: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var value: String
    /// One of the 36 values of ``IDNumberType``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
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

/// The type of ``BeaconUserData/name`` and ``BeaconUserRequestData/name``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconUserName: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var givenName: String
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
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

/// The type of ``BeaconUserUpdateRequestData/name``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
public struct BeaconUserNameNullable: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var givenName: String
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
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

/// The type of ``BeaconUserRequestData/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconUserRequestAddress: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var street: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var street2: String?
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var city: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var region: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var postalCode: String?
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
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

/// The type of ``BeaconUserUpdateRequestData/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
public struct BeaconUserRequestAddressNullable: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var street: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var street2: String?
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var city: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var region: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var postalCode: String?
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
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

/// The type of ``BeaconUserCreateRequest/user``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconUserRequestData: JSONEncodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var dateOfBirth: CalendarDate?
    /// An object with the members of ``BeaconUserName``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var name: BeaconUserName
    /// An object with the members of ``BeaconUserRequestAddress``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var address: BeaconUserRequestAddress?
    /// An email address. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var emailAddress: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var phoneNumber: String?
    /// An object with the members of ``BeaconUserIDNumber``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var idNumber: BeaconUserIDNumber?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var ipAddress: String?
    /// A list of ``BeaconUserRequestDepositoryAccount`` objects. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
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

/// The type of ``BeaconUserRequestData/depositoryAccounts`` and ``BeaconUserUpdateRequestData/depositoryAccounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
public struct BeaconUserRequestDepositoryAccount: JSONEncodable, RedactedDescription {
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
    public var accountNumber: SensitiveString
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconusercreate).
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
