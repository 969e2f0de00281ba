// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `FDXConsentGrantStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXConsentGrantStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// The value `REVOKED`.
    public static var revoked: Self { Self(rawValue: "REVOKED") }
    /// The value `EXPIRED`.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
}

/// The values of `FDXConsentResourceType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXConsentResourceType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ACCOUNT`.
    public static var account: Self { Self(rawValue: "ACCOUNT") }
    /// The value `CUSTOMER`.
    public static var customer: Self { Self(rawValue: "CUSTOMER") }
    /// The value `DOCUMENT`.
    public static var document: Self { Self(rawValue: "DOCUMENT") }
}

/// The values of `FDXContentTypes` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXContentTypes: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `application/pdf`.
    public static var applicationPdf: Self { Self(rawValue: "application/pdf") }
    /// The value `image/gif`.
    public static var imageGif: Self { Self(rawValue: "image/gif") }
    /// The value `image/jpeg`.
    public static var imageJpeg: Self { Self(rawValue: "image/jpeg") }
    /// The value `image/tiff`.
    public static var imageTiff: Self { Self(rawValue: "image/tiff") }
    /// The value `image/png`.
    public static var imagePng: Self { Self(rawValue: "image/png") }
    /// The value `application/json`.
    public static var applicationJson: Self { Self(rawValue: "application/json") }
}

/// The values of `FDXDataCluster` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXDataCluster: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ACCOUNT_BASIC`.
    public static var accountBasic: Self { Self(rawValue: "ACCOUNT_BASIC") }
    /// The value `ACCOUNT_DETAILED`.
    public static var accountDetailed: Self { Self(rawValue: "ACCOUNT_DETAILED") }
    /// The value `ACCOUNT_PAYMENTS`.
    public static var accountPayments: Self { Self(rawValue: "ACCOUNT_PAYMENTS") }
    /// The value `BILLS`.
    public static var bills: Self { Self(rawValue: "BILLS") }
    /// The value `CUSTOMER_CONTACT`.
    public static var customerContact: Self { Self(rawValue: "CUSTOMER_CONTACT") }
    /// The value `CUSTOMER_PERSONAL`.
    public static var customerPersonal: Self { Self(rawValue: "CUSTOMER_PERSONAL") }
    /// The value `IMAGES`.
    public static var images: Self { Self(rawValue: "IMAGES") }
    /// The value `INVESTMENTS`.
    public static var investments: Self { Self(rawValue: "INVESTMENTS") }
    /// The value `NOTIFICATIONS`.
    public static var notifications: Self { Self(rawValue: "NOTIFICATIONS") }
    /// The value `PAYMENT_SUPPORT`.
    public static var paymentSupport: Self { Self(rawValue: "PAYMENT_SUPPORT") }
    /// The value `REWARDS`.
    public static var rewards: Self { Self(rawValue: "REWARDS") }
    /// The value `STATEMENTS`.
    public static var statements: Self { Self(rawValue: "STATEMENTS") }
    /// The value `TAX`.
    public static var tax: Self { Self(rawValue: "TAX") }
    /// The value `TRANSACTIONS`.
    public static var transactions: Self { Self(rawValue: "TRANSACTIONS") }
    /// The value `BALANCES`.
    public static var balances: Self { Self(rawValue: "BALANCES") }
    /// The value `SCHEDULED_PAYMENTS`.
    public static var scheduledPayments: Self { Self(rawValue: "SCHEDULED_PAYMENTS") }
}

/// The values of `FDXEventStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXEventStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// The value `EXPIRED`.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
    /// The value `REVOKED`.
    public static var revoked: Self { Self(rawValue: "REVOKED") }
    /// The value `SUSPENDED`.
    public static var suspended: Self { Self(rawValue: "SUSPENDED") }
}

/// The values of `FDXHateoasLinkAction` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXHateoasLinkAction: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `GET`.
    public static var get: Self { Self(rawValue: "GET") }
    /// The value `POST`.
    public static var post: Self { Self(rawValue: "POST") }
    /// The value `PATCH`.
    public static var patch: Self { Self(rawValue: "PATCH") }
    /// The value `DELETE`.
    public static var delete: Self { Self(rawValue: "DELETE") }
    /// The value `PUT`.
    public static var put: Self { Self(rawValue: "PUT") }
}

/// The values of `FDXNotificationCategory` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXNotificationCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SECURITY`.
    public static var security: Self { Self(rawValue: "SECURITY") }
    /// The value `MAINTENANCE`.
    public static var maintenance: Self { Self(rawValue: "MAINTENANCE") }
    /// The value `FRAUD`.
    public static var fraud: Self { Self(rawValue: "FRAUD") }
    /// The value `CONSENT`.
    public static var consent: Self { Self(rawValue: "CONSENT") }
    /// The value `NEW_DATA`.
    public static var newData: Self { Self(rawValue: "NEW_DATA") }
    /// The value `TOKENIZED_ACCOUNT_NUMBER`.
    public static var tokenizedAccountNumber: Self { Self(rawValue: "TOKENIZED_ACCOUNT_NUMBER") }
}

/// The values of `FDXNotificationPayloadIdType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXNotificationPayloadIdType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ACCOUNT`.
    public static var account: Self { Self(rawValue: "ACCOUNT") }
    /// The value `CUSTOMER`.
    public static var customer: Self { Self(rawValue: "CUSTOMER") }
    /// The value `PARTY`.
    public static var party: Self { Self(rawValue: "PARTY") }
    /// The value `MAINTENANCE`.
    public static var maintenance: Self { Self(rawValue: "MAINTENANCE") }
    /// The value `CONSENT`.
    public static var consent: Self { Self(rawValue: "CONSENT") }
}

/// The values of `FDXNotificationPriority` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXNotificationPriority: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `HIGH`.
    public static var high: Self { Self(rawValue: "HIGH") }
    /// The value `MEDIUM`.
    public static var medium: Self { Self(rawValue: "MEDIUM") }
    /// The value `LOW`.
    public static var low: Self { Self(rawValue: "LOW") }
}

/// The values of `FDXNotificationSeverity` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXNotificationSeverity: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `EMERGENCY`.
    public static var emergency: Self { Self(rawValue: "EMERGENCY") }
    /// The value `ALERT`.
    public static var alert: Self { Self(rawValue: "ALERT") }
    /// The value `WARNING`.
    public static var warning: Self { Self(rawValue: "WARNING") }
    /// The value `NOTICE`.
    public static var notice: Self { Self(rawValue: "NOTICE") }
    /// The value `INFO`.
    public static var info: Self { Self(rawValue: "INFO") }
}

/// The values of `FDXNotificationType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXNotificationType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ACCOUNT_TAKEOVER`.
    public static var accountTakeover: Self { Self(rawValue: "ACCOUNT_TAKEOVER") }
    /// The value `ADDRESS_CHANGED`.
    public static var addressChanged: Self { Self(rawValue: "ADDRESS_CHANGED") }
    /// The value `BALANCE`.
    public static var balance: Self { Self(rawValue: "BALANCE") }
    /// The value `CONSENT_EXPIRED`.
    public static var consentExpired: Self { Self(rawValue: "CONSENT_EXPIRED") }
    /// The value `CONSENT_GRANTED`.
    public static var consentGranted: Self { Self(rawValue: "CONSENT_GRANTED") }
    /// The value `CONSENT_REVOKED`.
    public static var consentRevoked: Self { Self(rawValue: "CONSENT_REVOKED") }
    /// The value `CONSENT_UPDATED`.
    public static var consentUpdated: Self { Self(rawValue: "CONSENT_UPDATED") }
    /// The value `CUSTOM`.
    public static var custom: Self { Self(rawValue: "CUSTOM") }
    /// The value `MFA_TARGET_CHANGED`.
    public static var mfaTargetChanged: Self { Self(rawValue: "MFA_TARGET_CHANGED") }
    /// The value `PHONE_CHANGED`.
    public static var phoneChanged: Self { Self(rawValue: "PHONE_CHANGED") }
    /// The value `PLANNED_OUTAGE`.
    public static var plannedOutage: Self { Self(rawValue: "PLANNED_OUTAGE") }
    /// The value `RISK`.
    public static var risk: Self { Self(rawValue: "RISK") }
    /// The value `SERVICE`.
    public static var service: Self { Self(rawValue: "SERVICE") }
    /// The value `SUSPECTED_INCIDENT`.
    public static var suspectedIncident: Self { Self(rawValue: "SUSPECTED_INCIDENT") }
    /// The value `TAN_ACTIVATED`.
    public static var tanActivated: Self { Self(rawValue: "TAN_ACTIVATED") }
    /// The value `TAN_CREATED`.
    public static var tanCreated: Self { Self(rawValue: "TAN_CREATED") }
    /// The value `TAN_REVOKED`.
    public static var tanRevoked: Self { Self(rawValue: "TAN_REVOKED") }
    /// The value `TAN_SUSPENDED`.
    public static var tanSuspended: Self { Self(rawValue: "TAN_SUSPENDED") }
}

/// The values of `FDXPartyRegistry` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXPartyRegistry: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `FDX`.
    public static var fdx: Self { Self(rawValue: "FDX") }
    /// The value `GLEIF`.
    public static var gleif: Self { Self(rawValue: "GLEIF") }
    /// The value `ICANN`.
    public static var icann: Self { Self(rawValue: "ICANN") }
    /// The value `PRIVATE`.
    public static var `private`: Self { Self(rawValue: "PRIVATE") }
}

/// The values of `FDXPartyType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXPartyType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `DATA_ACCESS_PLATFORM`.
    public static var dataAccessPlatform: Self { Self(rawValue: "DATA_ACCESS_PLATFORM") }
    /// The value `DATA_PROVIDER`.
    public static var dataProvider: Self { Self(rawValue: "DATA_PROVIDER") }
    /// The value `DATA_RECIPIENT`.
    public static var dataRecipient: Self { Self(rawValue: "DATA_RECIPIENT") }
    /// The value `INDIVIDUAL`.
    public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
    /// The value `MERCHANT`.
    public static var merchant: Self { Self(rawValue: "MERCHANT") }
    /// The value `VENDOR`.
    public static var vendor: Self { Self(rawValue: "VENDOR") }
}

/// The values of `FDXUpdateReason` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FDXUpdateReason: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `BUSINESS_RULE`.
    public static var businessRule: Self { Self(rawValue: "BUSINESS_RULE") }
    /// The value `SECURITY_EVENT`.
    public static var securityEvent: Self { Self(rawValue: "SECURITY_EVENT") }
    /// The value `USER_ACTION`.
    public static var userAction: Self { Self(rawValue: "USER_ACTION") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}
