// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `PaymentAmountCurrency` in Plaid's document; others are kept as they come.
public struct PaymentAmountCurrency: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `GBP`.
    public static var gbp: Self { Self(rawValue: "GBP") }
    /// The word `EUR`.
    public static var eur: Self { Self(rawValue: "EUR") }
    /// The word `PLN`.
    public static var pln: Self { Self(rawValue: "PLN") }
    /// The word `SEK`.
    public static var sek: Self { Self(rawValue: "SEK") }
    /// The word `DKK`.
    public static var dkk: Self { Self(rawValue: "DKK") }
    /// The word `NOK`.
    public static var nok: Self { Self(rawValue: "NOK") }
}

/// The words of `PaymentConsentPeriodicAlignment` in Plaid's document; others are kept as they come.
public struct PaymentConsentPeriodicAlignment: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `CALENDAR`.
    public static var calendar: Self { Self(rawValue: "CALENDAR") }
    /// The word `CONSENT`.
    public static var consent: Self { Self(rawValue: "CONSENT") }
}

/// The words of `PaymentConsentPeriodicInterval` in Plaid's document; others are kept as they come.
public struct PaymentConsentPeriodicInterval: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `DAY`.
    public static var day: Self { Self(rawValue: "DAY") }
    /// The word `WEEK`.
    public static var week: Self { Self(rawValue: "WEEK") }
    /// The word `MONTH`.
    public static var month: Self { Self(rawValue: "MONTH") }
    /// The word `YEAR`.
    public static var year: Self { Self(rawValue: "YEAR") }
}

/// The words of `PaymentInitiationConsentProcessingMode` in Plaid's document; others are kept as they come.
public struct PaymentInitiationConsentProcessingMode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ASYNC`.
    public static var async: Self { Self(rawValue: "ASYNC") }
    /// The word `IMMEDIATE`.
    public static var immediate: Self { Self(rawValue: "IMMEDIATE") }
}

/// The words of `PaymentInitiationConsentScope` in Plaid's document; others are kept as they come.
public struct PaymentInitiationConsentScope: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ME_TO_ME`.
    public static var meToMe: Self { Self(rawValue: "ME_TO_ME") }
    /// The word `EXTERNAL`.
    public static var external: Self { Self(rawValue: "EXTERNAL") }
}

/// The words of `PaymentInitiationConsentStatus` in Plaid's document; others are kept as they come.
public struct PaymentInitiationConsentStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNAUTHORISED`.
    public static var unauthorised: Self { Self(rawValue: "UNAUTHORISED") }
    /// The word `AUTHORISED`.
    public static var authorised: Self { Self(rawValue: "AUTHORISED") }
    /// The word `REVOKED`.
    public static var revoked: Self { Self(rawValue: "REVOKED") }
    /// The word `REJECTED`.
    public static var rejected: Self { Self(rawValue: "REJECTED") }
    /// The word `EXPIRED`.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
}

/// The words of `PaymentInitiationConsentType` in Plaid's document; others are kept as they come.
public struct PaymentInitiationConsentType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SWEEPING`.
    public static var sweeping: Self { Self(rawValue: "SWEEPING") }
    /// The word `COMMERCIAL`.
    public static var commercial: Self { Self(rawValue: "COMMERCIAL") }
}

/// The words of `PaymentInitiationPaymentCreateStatus` in Plaid's document; others are kept as they come.
public struct PaymentInitiationPaymentCreateStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `PAYMENT_STATUS_INPUT_NEEDED`.
    public static var paymentStatusInputNeeded: Self { Self(rawValue: "PAYMENT_STATUS_INPUT_NEEDED") }
}

/// The words of `PaymentInitiationPaymentStatus` in Plaid's document; others are kept as they come.
public struct PaymentInitiationPaymentStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `PAYMENT_STATUS_INPUT_NEEDED`.
    public static var paymentStatusInputNeeded: Self { Self(rawValue: "PAYMENT_STATUS_INPUT_NEEDED") }
    /// The word `PAYMENT_STATUS_PROCESSING`.
    public static var paymentStatusProcessing: Self { Self(rawValue: "PAYMENT_STATUS_PROCESSING") }
    /// The word `PAYMENT_STATUS_INITIATED`.
    public static var paymentStatusInitiated: Self { Self(rawValue: "PAYMENT_STATUS_INITIATED") }
    /// The word `PAYMENT_STATUS_COMPLETED`.
    public static var paymentStatusCompleted: Self { Self(rawValue: "PAYMENT_STATUS_COMPLETED") }
    /// The word `PAYMENT_STATUS_INSUFFICIENT_FUNDS`.
    public static var paymentStatusInsufficientFunds: Self { Self(rawValue: "PAYMENT_STATUS_INSUFFICIENT_FUNDS") }
    /// The word `PAYMENT_STATUS_FAILED`.
    public static var paymentStatusFailed: Self { Self(rawValue: "PAYMENT_STATUS_FAILED") }
    /// The word `PAYMENT_STATUS_BLOCKED`.
    public static var paymentStatusBlocked: Self { Self(rawValue: "PAYMENT_STATUS_BLOCKED") }
    /// The word `PAYMENT_STATUS_UNKNOWN`.
    public static var paymentStatusUnknown: Self { Self(rawValue: "PAYMENT_STATUS_UNKNOWN") }
    /// The word `PAYMENT_STATUS_EXECUTED`.
    public static var paymentStatusExecuted: Self { Self(rawValue: "PAYMENT_STATUS_EXECUTED") }
    /// The word `PAYMENT_STATUS_SETTLED`.
    public static var paymentStatusSettled: Self { Self(rawValue: "PAYMENT_STATUS_SETTLED") }
    /// The word `PAYMENT_STATUS_AUTHORISING`.
    public static var paymentStatusAuthorising: Self { Self(rawValue: "PAYMENT_STATUS_AUTHORISING") }
    /// The word `PAYMENT_STATUS_CANCELLED`.
    public static var paymentStatusCancelled: Self { Self(rawValue: "PAYMENT_STATUS_CANCELLED") }
    /// The word `PAYMENT_STATUS_ESTABLISHED`.
    public static var paymentStatusEstablished: Self { Self(rawValue: "PAYMENT_STATUS_ESTABLISHED") }
    /// The word `PAYMENT_STATUS_REJECTED`.
    public static var paymentStatusRejected: Self { Self(rawValue: "PAYMENT_STATUS_REJECTED") }
}

/// The words of `PaymentScheme` in Plaid's document; others are kept as they come.
public struct PaymentScheme: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `LOCAL_DEFAULT`.
    public static var localDefault: Self { Self(rawValue: "LOCAL_DEFAULT") }
    /// The word `LOCAL_INSTANT`.
    public static var localInstant: Self { Self(rawValue: "LOCAL_INSTANT") }
    /// The word `SEPA_CREDIT_TRANSFER`.
    public static var sepaCreditTransfer: Self { Self(rawValue: "SEPA_CREDIT_TRANSFER") }
    /// The word `SEPA_CREDIT_TRANSFER_INSTANT`.
    public static var sepaCreditTransferInstant: Self { Self(rawValue: "SEPA_CREDIT_TRANSFER_INSTANT") }
}
