// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `FDXConsentGrantStatus` in Plaid's document; others are kept as they come.
public struct FDXConsentGrantStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// The word `REVOKED`.
    public static var revoked: Self { Self(rawValue: "REVOKED") }
    /// The word `EXPIRED`.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
}

/// The words of `FDXConsentResourceType` in Plaid's document; others are kept as they come.
public struct FDXConsentResourceType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ACCOUNT`.
    public static var account: Self { Self(rawValue: "ACCOUNT") }
    /// The word `CUSTOMER`.
    public static var customer: Self { Self(rawValue: "CUSTOMER") }
    /// The word `DOCUMENT`.
    public static var document: Self { Self(rawValue: "DOCUMENT") }
}

/// The words of `FDXContentTypes` in Plaid's document; others are kept as they come.
public struct FDXContentTypes: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `application/pdf`.
    public static var applicationPdf: Self { Self(rawValue: "application/pdf") }
    /// The word `image/gif`.
    public static var imageGif: Self { Self(rawValue: "image/gif") }
    /// The word `image/jpeg`.
    public static var imageJpeg: Self { Self(rawValue: "image/jpeg") }
    /// The word `image/tiff`.
    public static var imageTiff: Self { Self(rawValue: "image/tiff") }
    /// The word `image/png`.
    public static var imagePng: Self { Self(rawValue: "image/png") }
    /// The word `application/json`.
    public static var applicationJson: Self { Self(rawValue: "application/json") }
}

/// The words of `FDXDataCluster` in Plaid's document; others are kept as they come.
public struct FDXDataCluster: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ACCOUNT_BASIC`.
    public static var accountBasic: Self { Self(rawValue: "ACCOUNT_BASIC") }
    /// The word `ACCOUNT_DETAILED`.
    public static var accountDetailed: Self { Self(rawValue: "ACCOUNT_DETAILED") }
    /// The word `ACCOUNT_PAYMENTS`.
    public static var accountPayments: Self { Self(rawValue: "ACCOUNT_PAYMENTS") }
    /// The word `BILLS`.
    public static var bills: Self { Self(rawValue: "BILLS") }
    /// The word `CUSTOMER_CONTACT`.
    public static var customerContact: Self { Self(rawValue: "CUSTOMER_CONTACT") }
    /// The word `CUSTOMER_PERSONAL`.
    public static var customerPersonal: Self { Self(rawValue: "CUSTOMER_PERSONAL") }
    /// The word `IMAGES`.
    public static var images: Self { Self(rawValue: "IMAGES") }
    /// The word `INVESTMENTS`.
    public static var investments: Self { Self(rawValue: "INVESTMENTS") }
    /// The word `NOTIFICATIONS`.
    public static var notifications: Self { Self(rawValue: "NOTIFICATIONS") }
    /// The word `PAYMENT_SUPPORT`.
    public static var paymentSupport: Self { Self(rawValue: "PAYMENT_SUPPORT") }
    /// The word `REWARDS`.
    public static var rewards: Self { Self(rawValue: "REWARDS") }
    /// The word `STATEMENTS`.
    public static var statements: Self { Self(rawValue: "STATEMENTS") }
    /// The word `TAX`.
    public static var tax: Self { Self(rawValue: "TAX") }
    /// The word `TRANSACTIONS`.
    public static var transactions: Self { Self(rawValue: "TRANSACTIONS") }
    /// The word `BALANCES`.
    public static var balances: Self { Self(rawValue: "BALANCES") }
    /// The word `SCHEDULED_PAYMENTS`.
    public static var scheduledPayments: Self { Self(rawValue: "SCHEDULED_PAYMENTS") }
}

/// The words of `FDXEventStatus` in Plaid's document; others are kept as they come.
public struct FDXEventStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }
    /// The word `EXPIRED`.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
    /// The word `REVOKED`.
    public static var revoked: Self { Self(rawValue: "REVOKED") }
    /// The word `SUSPENDED`.
    public static var suspended: Self { Self(rawValue: "SUSPENDED") }
}

/// The words of `FDXHateoasLinkAction` in Plaid's document; others are kept as they come.
public struct FDXHateoasLinkAction: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `GET`.
    public static var get: Self { Self(rawValue: "GET") }
    /// The word `POST`.
    public static var post: Self { Self(rawValue: "POST") }
    /// The word `PATCH`.
    public static var patch: Self { Self(rawValue: "PATCH") }
    /// The word `DELETE`.
    public static var delete: Self { Self(rawValue: "DELETE") }
    /// The word `PUT`.
    public static var put: Self { Self(rawValue: "PUT") }
}

/// The words of `FDXNotificationCategory` in Plaid's document; others are kept as they come.
public struct FDXNotificationCategory: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SECURITY`.
    public static var security: Self { Self(rawValue: "SECURITY") }
    /// The word `MAINTENANCE`.
    public static var maintenance: Self { Self(rawValue: "MAINTENANCE") }
    /// The word `FRAUD`.
    public static var fraud: Self { Self(rawValue: "FRAUD") }
    /// The word `CONSENT`.
    public static var consent: Self { Self(rawValue: "CONSENT") }
    /// The word `NEW_DATA`.
    public static var newData: Self { Self(rawValue: "NEW_DATA") }
    /// The word `TOKENIZED_ACCOUNT_NUMBER`.
    public static var tokenizedAccountNumber: Self { Self(rawValue: "TOKENIZED_ACCOUNT_NUMBER") }
}

/// The words of `FDXNotificationPayloadIdType` in Plaid's document; others are kept as they come.
public struct FDXNotificationPayloadIdType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ACCOUNT`.
    public static var account: Self { Self(rawValue: "ACCOUNT") }
    /// The word `CUSTOMER`.
    public static var customer: Self { Self(rawValue: "CUSTOMER") }
    /// The word `PARTY`.
    public static var party: Self { Self(rawValue: "PARTY") }
    /// The word `MAINTENANCE`.
    public static var maintenance: Self { Self(rawValue: "MAINTENANCE") }
    /// The word `CONSENT`.
    public static var consent: Self { Self(rawValue: "CONSENT") }
}

/// The words of `FDXNotificationPriority` in Plaid's document; others are kept as they come.
public struct FDXNotificationPriority: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `HIGH`.
    public static var high: Self { Self(rawValue: "HIGH") }
    /// The word `MEDIUM`.
    public static var medium: Self { Self(rawValue: "MEDIUM") }
    /// The word `LOW`.
    public static var low: Self { Self(rawValue: "LOW") }
}

/// The words of `FDXNotificationSeverity` in Plaid's document; others are kept as they come.
public struct FDXNotificationSeverity: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `EMERGENCY`.
    public static var emergency: Self { Self(rawValue: "EMERGENCY") }
    /// The word `ALERT`.
    public static var alert: Self { Self(rawValue: "ALERT") }
    /// The word `WARNING`.
    public static var warning: Self { Self(rawValue: "WARNING") }
    /// The word `NOTICE`.
    public static var notice: Self { Self(rawValue: "NOTICE") }
    /// The word `INFO`.
    public static var info: Self { Self(rawValue: "INFO") }
}

/// The words of `FDXNotificationType` in Plaid's document; others are kept as they come.
public struct FDXNotificationType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ACCOUNT_TAKEOVER`.
    public static var accountTakeover: Self { Self(rawValue: "ACCOUNT_TAKEOVER") }
    /// The word `ADDRESS_CHANGED`.
    public static var addressChanged: Self { Self(rawValue: "ADDRESS_CHANGED") }
    /// The word `BALANCE`.
    public static var balance: Self { Self(rawValue: "BALANCE") }
    /// The word `CONSENT_EXPIRED`.
    public static var consentExpired: Self { Self(rawValue: "CONSENT_EXPIRED") }
    /// The word `CONSENT_GRANTED`.
    public static var consentGranted: Self { Self(rawValue: "CONSENT_GRANTED") }
    /// The word `CONSENT_REVOKED`.
    public static var consentRevoked: Self { Self(rawValue: "CONSENT_REVOKED") }
    /// The word `CONSENT_UPDATED`.
    public static var consentUpdated: Self { Self(rawValue: "CONSENT_UPDATED") }
    /// The word `CUSTOM`.
    public static var custom: Self { Self(rawValue: "CUSTOM") }
    /// The word `MFA_TARGET_CHANGED`.
    public static var mfaTargetChanged: Self { Self(rawValue: "MFA_TARGET_CHANGED") }
    /// The word `PHONE_CHANGED`.
    public static var phoneChanged: Self { Self(rawValue: "PHONE_CHANGED") }
    /// The word `PLANNED_OUTAGE`.
    public static var plannedOutage: Self { Self(rawValue: "PLANNED_OUTAGE") }
    /// The word `RISK`.
    public static var risk: Self { Self(rawValue: "RISK") }
    /// The word `SERVICE`.
    public static var service: Self { Self(rawValue: "SERVICE") }
    /// The word `SUSPECTED_INCIDENT`.
    public static var suspectedIncident: Self { Self(rawValue: "SUSPECTED_INCIDENT") }
    /// The word `TAN_ACTIVATED`.
    public static var tanActivated: Self { Self(rawValue: "TAN_ACTIVATED") }
    /// The word `TAN_CREATED`.
    public static var tanCreated: Self { Self(rawValue: "TAN_CREATED") }
    /// The word `TAN_REVOKED`.
    public static var tanRevoked: Self { Self(rawValue: "TAN_REVOKED") }
    /// The word `TAN_SUSPENDED`.
    public static var tanSuspended: Self { Self(rawValue: "TAN_SUSPENDED") }
}

/// The words of `FDXPartyRegistry` in Plaid's document; others are kept as they come.
public struct FDXPartyRegistry: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `FDX`.
    public static var fdx: Self { Self(rawValue: "FDX") }
    /// The word `GLEIF`.
    public static var gleif: Self { Self(rawValue: "GLEIF") }
    /// The word `ICANN`.
    public static var icann: Self { Self(rawValue: "ICANN") }
    /// The word `PRIVATE`.
    public static var `private`: Self { Self(rawValue: "PRIVATE") }
}

/// The words of `FDXPartyType` in Plaid's document; others are kept as they come.
public struct FDXPartyType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `DATA_ACCESS_PLATFORM`.
    public static var dataAccessPlatform: Self { Self(rawValue: "DATA_ACCESS_PLATFORM") }
    /// The word `DATA_PROVIDER`.
    public static var dataProvider: Self { Self(rawValue: "DATA_PROVIDER") }
    /// The word `DATA_RECIPIENT`.
    public static var dataRecipient: Self { Self(rawValue: "DATA_RECIPIENT") }
    /// The word `INDIVIDUAL`.
    public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
    /// The word `MERCHANT`.
    public static var merchant: Self { Self(rawValue: "MERCHANT") }
    /// The word `VENDOR`.
    public static var vendor: Self { Self(rawValue: "VENDOR") }
}

/// The words of `FDXUpdateReason` in Plaid's document; others are kept as they come.
public struct FDXUpdateReason: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `BUSINESS_RULE`.
    public static var businessRule: Self { Self(rawValue: "BUSINESS_RULE") }
    /// The word `SECURITY_EVENT`.
    public static var securityEvent: Self { Self(rawValue: "SECURITY_EVENT") }
    /// The word `USER_ACTION`.
    public static var userAction: Self { Self(rawValue: "USER_ACTION") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}
