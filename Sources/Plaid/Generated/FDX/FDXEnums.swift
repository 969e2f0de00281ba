// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``FDXConsentGrant/status`` and ``FdxConsentsListRequest/status``.
///
/// Unknown values are kept unchanged.
public struct FDXConsentGrantStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE` in JSON.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// `REVOKED` in JSON.
    public static var revoked: Self { Self(rawValue: "REVOKED") }
    /// `EXPIRED` in JSON.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
}

/// The values of ``FDXConsentGrantResource/resourceType``.
///
/// Unknown values are kept unchanged.
public struct FDXConsentResourceType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACCOUNT` in JSON.
    public static var account: Self { Self(rawValue: "ACCOUNT") }
    /// `CUSTOMER` in JSON.
    public static var customer: Self { Self(rawValue: "CUSTOMER") }
    /// `DOCUMENT` in JSON.
    public static var document: Self { Self(rawValue: "DOCUMENT") }
}

/// The values of ``FDXHateoasLink/types``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXContentTypes: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `application/pdf` in JSON.
    public static var applicationPdf: Self { Self(rawValue: "application/pdf") }
    /// `image/gif` in JSON.
    public static var imageGif: Self { Self(rawValue: "image/gif") }
    /// `image/jpeg` in JSON.
    public static var imageJpeg: Self { Self(rawValue: "image/jpeg") }
    /// `image/tiff` in JSON.
    public static var imageTiff: Self { Self(rawValue: "image/tiff") }
    /// `image/png` in JSON.
    public static var imagePng: Self { Self(rawValue: "image/png") }
    /// `application/json` in JSON.
    public static var applicationJson: Self { Self(rawValue: "application/json") }
}

/// The values of ``FDXConsentGrantResource/dataClusters``.
///
/// Unknown values are kept unchanged.
public struct FDXDataCluster: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACCOUNT_BASIC` in JSON.
    public static var accountBasic: Self { Self(rawValue: "ACCOUNT_BASIC") }
    /// `ACCOUNT_DETAILED` in JSON.
    public static var accountDetailed: Self { Self(rawValue: "ACCOUNT_DETAILED") }
    /// `ACCOUNT_PAYMENTS` in JSON.
    public static var accountPayments: Self { Self(rawValue: "ACCOUNT_PAYMENTS") }
    /// `BILLS` in JSON.
    public static var bills: Self { Self(rawValue: "BILLS") }
    /// `CUSTOMER_CONTACT` in JSON.
    public static var customerContact: Self { Self(rawValue: "CUSTOMER_CONTACT") }
    /// `CUSTOMER_PERSONAL` in JSON.
    public static var customerPersonal: Self { Self(rawValue: "CUSTOMER_PERSONAL") }
    /// `IMAGES` in JSON.
    public static var images: Self { Self(rawValue: "IMAGES") }
    /// `INVESTMENTS` in JSON.
    public static var investments: Self { Self(rawValue: "INVESTMENTS") }
    /// `NOTIFICATIONS` in JSON.
    public static var notifications: Self { Self(rawValue: "NOTIFICATIONS") }
    /// `PAYMENT_SUPPORT` in JSON.
    public static var paymentSupport: Self { Self(rawValue: "PAYMENT_SUPPORT") }
    /// `REWARDS` in JSON.
    public static var rewards: Self { Self(rawValue: "REWARDS") }
    /// `STATEMENTS` in JSON.
    public static var statements: Self { Self(rawValue: "STATEMENTS") }
    /// `TAX` in JSON.
    public static var tax: Self { Self(rawValue: "TAX") }
    /// `TRANSACTIONS` in JSON.
    public static var transactions: Self { Self(rawValue: "TRANSACTIONS") }
    /// `BALANCES` in JSON.
    public static var balances: Self { Self(rawValue: "BALANCES") }
    /// `SCHEDULED_PAYMENTS` in JSON.
    public static var scheduledPayments: Self { Self(rawValue: "SCHEDULED_PAYMENTS") }
}

/// The values of ``FDXLifecycleEvent/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXEventStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE` in JSON.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// `EXPIRED` in JSON.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
    /// `REVOKED` in JSON.
    public static var revoked: Self { Self(rawValue: "REVOKED") }
    /// `SUSPENDED` in JSON.
    public static var suspended: Self { Self(rawValue: "SUSPENDED") }
}

/// The values of ``FDXHateoasLink/action``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXHateoasLinkAction: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GET` in JSON.
    public static var get: Self { Self(rawValue: "GET") }
    /// `POST` in JSON.
    public static var post: Self { Self(rawValue: "POST") }
    /// `PATCH` in JSON.
    public static var patch: Self { Self(rawValue: "PATCH") }
    /// `DELETE` in JSON.
    public static var delete: Self { Self(rawValue: "DELETE") }
    /// `PUT` in JSON.
    public static var put: Self { Self(rawValue: "PUT") }
}

/// The values of ``FDXNotification/category``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXNotificationCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SECURITY` in JSON.
    public static var security: Self { Self(rawValue: "SECURITY") }
    /// `MAINTENANCE` in JSON.
    public static var maintenance: Self { Self(rawValue: "MAINTENANCE") }
    /// `FRAUD` in JSON.
    public static var fraud: Self { Self(rawValue: "FRAUD") }
    /// `CONSENT` in JSON.
    public static var consent: Self { Self(rawValue: "CONSENT") }
    /// `NEW_DATA` in JSON.
    public static var newData: Self { Self(rawValue: "NEW_DATA") }
    /// `TOKENIZED_ACCOUNT_NUMBER` in JSON.
    public static var tokenizedAccountNumber: Self { Self(rawValue: "TOKENIZED_ACCOUNT_NUMBER") }
}

/// The values of ``FDXNotificationPayload/idType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXNotificationPayloadIdType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACCOUNT` in JSON.
    public static var account: Self { Self(rawValue: "ACCOUNT") }
    /// `CUSTOMER` in JSON.
    public static var customer: Self { Self(rawValue: "CUSTOMER") }
    /// `PARTY` in JSON.
    public static var party: Self { Self(rawValue: "PARTY") }
    /// `MAINTENANCE` in JSON.
    public static var maintenance: Self { Self(rawValue: "MAINTENANCE") }
    /// `CONSENT` in JSON.
    public static var consent: Self { Self(rawValue: "CONSENT") }
}

/// The values of ``FDXNotification/priority``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXNotificationPriority: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HIGH` in JSON.
    public static var high: Self { Self(rawValue: "HIGH") }
    /// `MEDIUM` in JSON.
    public static var medium: Self { Self(rawValue: "MEDIUM") }
    /// `LOW` in JSON.
    public static var low: Self { Self(rawValue: "LOW") }
}

/// The values of ``FDXNotification/severity``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXNotificationSeverity: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMERGENCY` in JSON.
    public static var emergency: Self { Self(rawValue: "EMERGENCY") }
    /// `ALERT` in JSON.
    public static var alert: Self { Self(rawValue: "ALERT") }
    /// `WARNING` in JSON.
    public static var warning: Self { Self(rawValue: "WARNING") }
    /// `NOTICE` in JSON.
    public static var notice: Self { Self(rawValue: "NOTICE") }
    /// `INFO` in JSON.
    public static var info: Self { Self(rawValue: "INFO") }
}

/// The values of ``FDXNotification/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXNotificationType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACCOUNT_TAKEOVER` in JSON.
    public static var accountTakeover: Self { Self(rawValue: "ACCOUNT_TAKEOVER") }
    /// `ADDRESS_CHANGED` in JSON.
    public static var addressChanged: Self { Self(rawValue: "ADDRESS_CHANGED") }
    /// `BALANCE` in JSON.
    public static var balance: Self { Self(rawValue: "BALANCE") }
    /// `CONSENT_EXPIRED` in JSON.
    public static var consentExpired: Self { Self(rawValue: "CONSENT_EXPIRED") }
    /// `CONSENT_GRANTED` in JSON.
    public static var consentGranted: Self { Self(rawValue: "CONSENT_GRANTED") }
    /// `CONSENT_REVOKED` in JSON.
    public static var consentRevoked: Self { Self(rawValue: "CONSENT_REVOKED") }
    /// `CONSENT_UPDATED` in JSON.
    public static var consentUpdated: Self { Self(rawValue: "CONSENT_UPDATED") }
    /// `CUSTOM` in JSON.
    public static var custom: Self { Self(rawValue: "CUSTOM") }
    /// `MFA_TARGET_CHANGED` in JSON.
    public static var mfaTargetChanged: Self { Self(rawValue: "MFA_TARGET_CHANGED") }
    /// `PHONE_CHANGED` in JSON.
    public static var phoneChanged: Self { Self(rawValue: "PHONE_CHANGED") }
    /// `PLANNED_OUTAGE` in JSON.
    public static var plannedOutage: Self { Self(rawValue: "PLANNED_OUTAGE") }
    /// `RISK` in JSON.
    public static var risk: Self { Self(rawValue: "RISK") }
    /// `SERVICE` in JSON.
    public static var service: Self { Self(rawValue: "SERVICE") }
    /// `SUSPECTED_INCIDENT` in JSON.
    public static var suspectedIncident: Self { Self(rawValue: "SUSPECTED_INCIDENT") }
    /// `TAN_ACTIVATED` in JSON.
    public static var tanActivated: Self { Self(rawValue: "TAN_ACTIVATED") }
    /// `TAN_CREATED` in JSON.
    public static var tanCreated: Self { Self(rawValue: "TAN_CREATED") }
    /// `TAN_REVOKED` in JSON.
    public static var tanRevoked: Self { Self(rawValue: "TAN_REVOKED") }
    /// `TAN_SUSPENDED` in JSON.
    public static var tanSuspended: Self { Self(rawValue: "TAN_SUSPENDED") }
}

/// The values of ``FDXParty/registry``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXPartyRegistry: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FDX` in JSON.
    public static var fdx: Self { Self(rawValue: "FDX") }
    /// `GLEIF` in JSON.
    public static var gleif: Self { Self(rawValue: "GLEIF") }
    /// `ICANN` in JSON.
    public static var icann: Self { Self(rawValue: "ICANN") }
    /// `PRIVATE` in JSON.
    public static var `private`: Self { Self(rawValue: "PRIVATE") }
}

/// The values of ``FDXConsentRevocation/initiator``, ``FDXLifecycleEvent/initiator`` and ``FDXParty/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXPartyType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DATA_ACCESS_PLATFORM` in JSON.
    public static var dataAccessPlatform: Self { Self(rawValue: "DATA_ACCESS_PLATFORM") }
    /// `DATA_PROVIDER` in JSON.
    public static var dataProvider: Self { Self(rawValue: "DATA_PROVIDER") }
    /// `DATA_RECIPIENT` in JSON.
    public static var dataRecipient: Self { Self(rawValue: "DATA_RECIPIENT") }
    /// `INDIVIDUAL` in JSON.
    public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
    /// `MERCHANT` in JSON.
    public static var merchant: Self { Self(rawValue: "MERCHANT") }
    /// `VENDOR` in JSON.
    public static var vendor: Self { Self(rawValue: "VENDOR") }
}

/// The values of ``FDXConsentRevocation/reason`` and ``FDXLifecycleEvent/reason``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/fdx/notifications/#post).
public struct FDXUpdateReason: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BUSINESS_RULE` in JSON.
    public static var businessRule: Self { Self(rawValue: "BUSINESS_RULE") }
    /// `SECURITY_EVENT` in JSON.
    public static var securityEvent: Self { Self(rawValue: "SECURITY_EVENT") }
    /// `USER_ACTION` in JSON.
    public static var userAction: Self { Self(rawValue: "USER_ACTION") }
    /// `OTHER` in JSON.
    public static var other: Self { Self(rawValue: "OTHER") }
}
