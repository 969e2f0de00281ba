// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `PaymentAmountCurrency` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentAmountCurrency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `GBP`.
    public static var gbp: Self { Self(rawValue: "GBP") }
    /// The value `EUR`.
    public static var eur: Self { Self(rawValue: "EUR") }
    /// The value `PLN`.
    public static var pln: Self { Self(rawValue: "PLN") }
    /// The value `SEK`.
    public static var sek: Self { Self(rawValue: "SEK") }
    /// The value `DKK`.
    public static var dkk: Self { Self(rawValue: "DKK") }
    /// The value `NOK`.
    public static var nok: Self { Self(rawValue: "NOK") }
}

/// The values of `PaymentConsentPeriodicAlignment` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentConsentPeriodicAlignment: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `CALENDAR`.
    public static var calendar: Self { Self(rawValue: "CALENDAR") }
    /// The value `CONSENT`.
    public static var consent: Self { Self(rawValue: "CONSENT") }
}

/// The values of `PaymentConsentPeriodicInterval` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentConsentPeriodicInterval: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `DAY`.
    public static var day: Self { Self(rawValue: "DAY") }
    /// The value `WEEK`.
    public static var week: Self { Self(rawValue: "WEEK") }
    /// The value `MONTH`.
    public static var month: Self { Self(rawValue: "MONTH") }
    /// The value `YEAR`.
    public static var year: Self { Self(rawValue: "YEAR") }
}

/// The values of `PaymentInitiationConsentProcessingMode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentInitiationConsentProcessingMode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ASYNC`.
    public static var async: Self { Self(rawValue: "ASYNC") }
    /// The value `IMMEDIATE`.
    public static var immediate: Self { Self(rawValue: "IMMEDIATE") }
}

/// The values of `PaymentInitiationConsentScope` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentInitiationConsentScope: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ME_TO_ME`.
    public static var meToMe: Self { Self(rawValue: "ME_TO_ME") }
    /// The value `EXTERNAL`.
    public static var external: Self { Self(rawValue: "EXTERNAL") }
}

/// The values of `PaymentInitiationConsentStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentInitiationConsentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNAUTHORISED`.
    public static var unauthorised: Self { Self(rawValue: "UNAUTHORISED") }
    /// The value `AUTHORISED`.
    public static var authorised: Self { Self(rawValue: "AUTHORISED") }
    /// The value `REVOKED`.
    public static var revoked: Self { Self(rawValue: "REVOKED") }
    /// The value `REJECTED`.
    public static var rejected: Self { Self(rawValue: "REJECTED") }
    /// The value `EXPIRED`.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
}

/// The values of `PaymentInitiationConsentType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentInitiationConsentType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SWEEPING`.
    public static var sweeping: Self { Self(rawValue: "SWEEPING") }
    /// The value `COMMERCIAL`.
    public static var commercial: Self { Self(rawValue: "COMMERCIAL") }
}

/// The values of `PaymentInitiationPaymentCreateStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentInitiationPaymentCreateStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `PAYMENT_STATUS_INPUT_NEEDED`.
    public static var paymentStatusInputNeeded: Self { Self(rawValue: "PAYMENT_STATUS_INPUT_NEEDED") }
}

/// The values of `PaymentInitiationPaymentStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentInitiationPaymentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `PAYMENT_STATUS_INPUT_NEEDED`.
    public static var paymentStatusInputNeeded: Self { Self(rawValue: "PAYMENT_STATUS_INPUT_NEEDED") }
    /// The value `PAYMENT_STATUS_PROCESSING`.
    public static var paymentStatusProcessing: Self { Self(rawValue: "PAYMENT_STATUS_PROCESSING") }
    /// The value `PAYMENT_STATUS_INITIATED`.
    public static var paymentStatusInitiated: Self { Self(rawValue: "PAYMENT_STATUS_INITIATED") }
    /// The value `PAYMENT_STATUS_COMPLETED`.
    public static var paymentStatusCompleted: Self { Self(rawValue: "PAYMENT_STATUS_COMPLETED") }
    /// The value `PAYMENT_STATUS_INSUFFICIENT_FUNDS`.
    public static var paymentStatusInsufficientFunds: Self { Self(rawValue: "PAYMENT_STATUS_INSUFFICIENT_FUNDS") }
    /// The value `PAYMENT_STATUS_FAILED`.
    public static var paymentStatusFailed: Self { Self(rawValue: "PAYMENT_STATUS_FAILED") }
    /// The value `PAYMENT_STATUS_BLOCKED`.
    public static var paymentStatusBlocked: Self { Self(rawValue: "PAYMENT_STATUS_BLOCKED") }
    /// The value `PAYMENT_STATUS_UNKNOWN`.
    public static var paymentStatusUnknown: Self { Self(rawValue: "PAYMENT_STATUS_UNKNOWN") }
    /// The value `PAYMENT_STATUS_EXECUTED`.
    public static var paymentStatusExecuted: Self { Self(rawValue: "PAYMENT_STATUS_EXECUTED") }
    /// The value `PAYMENT_STATUS_SETTLED`.
    public static var paymentStatusSettled: Self { Self(rawValue: "PAYMENT_STATUS_SETTLED") }
    /// The value `PAYMENT_STATUS_AUTHORISING`.
    public static var paymentStatusAuthorising: Self { Self(rawValue: "PAYMENT_STATUS_AUTHORISING") }
    /// The value `PAYMENT_STATUS_CANCELLED`.
    public static var paymentStatusCancelled: Self { Self(rawValue: "PAYMENT_STATUS_CANCELLED") }
    /// The value `PAYMENT_STATUS_ESTABLISHED`.
    public static var paymentStatusEstablished: Self { Self(rawValue: "PAYMENT_STATUS_ESTABLISHED") }
    /// The value `PAYMENT_STATUS_REJECTED`.
    public static var paymentStatusRejected: Self { Self(rawValue: "PAYMENT_STATUS_REJECTED") }
}

/// The values of `PaymentScheme` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaymentScheme: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `LOCAL_DEFAULT`.
    public static var localDefault: Self { Self(rawValue: "LOCAL_DEFAULT") }
    /// The value `LOCAL_INSTANT`.
    public static var localInstant: Self { Self(rawValue: "LOCAL_INSTANT") }
    /// The value `SEPA_CREDIT_TRANSFER`.
    public static var sepaCreditTransfer: Self { Self(rawValue: "SEPA_CREDIT_TRANSFER") }
    /// The value `SEPA_CREDIT_TRANSFER_INSTANT`.
    public static var sepaCreditTransferInstant: Self { Self(rawValue: "SEPA_CREDIT_TRANSFER_INSTANT") }
}
