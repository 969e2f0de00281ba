// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``PaymentAmount/currency`` and ``PaymentAmountNullable/currency``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse).
public struct PaymentAmountCurrency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GBP` in JSON.
    public static var gbp: Self { Self(rawValue: "GBP") }
    /// `EUR` in JSON.
    public static var eur: Self { Self(rawValue: "EUR") }
    /// `PLN` in JSON.
    public static var pln: Self { Self(rawValue: "PLN") }
    /// `SEK` in JSON.
    public static var sek: Self { Self(rawValue: "SEK") }
    /// `DKK` in JSON.
    public static var dkk: Self { Self(rawValue: "DKK") }
    /// `NOK` in JSON.
    public static var nok: Self { Self(rawValue: "NOK") }
}

/// The values of ``PaymentConsentPeriodicAmount/alignment``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct PaymentConsentPeriodicAlignment: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALENDAR` in JSON.
    public static var calendar: Self { Self(rawValue: "CALENDAR") }
    /// `CONSENT` in JSON.
    public static var consent: Self { Self(rawValue: "CONSENT") }
}

/// The values of ``PaymentConsentPeriodicAmount/interval``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct PaymentConsentPeriodicInterval: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DAY` in JSON.
    public static var day: Self { Self(rawValue: "DAY") }
    /// `WEEK` in JSON.
    public static var week: Self { Self(rawValue: "WEEK") }
    /// `MONTH` in JSON.
    public static var month: Self { Self(rawValue: "MONTH") }
    /// `YEAR` in JSON.
    public static var year: Self { Self(rawValue: "YEAR") }
}

/// The values of ``PaymentInitiationConsentPaymentExecuteRequest/processingMode``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentpaymentexecute).
public struct PaymentInitiationConsentProcessingMode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASYNC` in JSON.
    public static var async: Self { Self(rawValue: "ASYNC") }
    /// `IMMEDIATE` in JSON.
    public static var immediate: Self { Self(rawValue: "IMMEDIATE") }
}

/// The values of ``PaymentInitiationConsentCreateRequest/scopes``, ``PaymentInitiationConsentGetResponse/scopes`` and
/// ``PaymentInitiationConsentPaymentExecuteRequest/scope``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct PaymentInitiationConsentScope: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ME_TO_ME` in JSON.
    public static var meToMe: Self { Self(rawValue: "ME_TO_ME") }
    /// `EXTERNAL` in JSON.
    public static var external: Self { Self(rawValue: "EXTERNAL") }
}

/// The values of 4 members, ``PaymentInitiationConsentCreateResponse/status`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct PaymentInitiationConsentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNAUTHORISED` in JSON.
    public static var unauthorised: Self { Self(rawValue: "UNAUTHORISED") }
    /// `AUTHORISED` in JSON.
    public static var authorised: Self { Self(rawValue: "AUTHORISED") }
    /// `REVOKED` in JSON.
    public static var revoked: Self { Self(rawValue: "REVOKED") }
    /// `REJECTED` in JSON.
    public static var rejected: Self { Self(rawValue: "REJECTED") }
    /// `EXPIRED` in JSON.
    public static var expired: Self { Self(rawValue: "EXPIRED") }
}

/// The values of ``PaymentInitiationConsentCreateRequest/type`` and ``PaymentInitiationConsentGetResponse/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct PaymentInitiationConsentType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SWEEPING` in JSON.
    public static var sweeping: Self { Self(rawValue: "SWEEPING") }
    /// `COMMERCIAL` in JSON.
    public static var commercial: Self { Self(rawValue: "COMMERCIAL") }
}

/// The values of ``PaymentInitiationPaymentCreateResponse/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate).
public struct PaymentInitiationPaymentCreateStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PAYMENT_STATUS_INPUT_NEEDED` in JSON.
    public static var paymentStatusInputNeeded: Self { Self(rawValue: "PAYMENT_STATUS_INPUT_NEEDED") }
}

/// The values of 7 members, ``PaymentInitiationConsentPaymentExecuteResponse/status`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentpaymentexecute).
public struct PaymentInitiationPaymentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PAYMENT_STATUS_INPUT_NEEDED` in JSON.
    public static var paymentStatusInputNeeded: Self { Self(rawValue: "PAYMENT_STATUS_INPUT_NEEDED") }
    /// `PAYMENT_STATUS_PROCESSING` in JSON.
    public static var paymentStatusProcessing: Self { Self(rawValue: "PAYMENT_STATUS_PROCESSING") }
    /// `PAYMENT_STATUS_INITIATED` in JSON.
    public static var paymentStatusInitiated: Self { Self(rawValue: "PAYMENT_STATUS_INITIATED") }
    /// `PAYMENT_STATUS_COMPLETED` in JSON.
    public static var paymentStatusCompleted: Self { Self(rawValue: "PAYMENT_STATUS_COMPLETED") }
    /// `PAYMENT_STATUS_INSUFFICIENT_FUNDS` in JSON.
    public static var paymentStatusInsufficientFunds: Self { Self(rawValue: "PAYMENT_STATUS_INSUFFICIENT_FUNDS") }
    /// `PAYMENT_STATUS_FAILED` in JSON.
    public static var paymentStatusFailed: Self { Self(rawValue: "PAYMENT_STATUS_FAILED") }
    /// `PAYMENT_STATUS_BLOCKED` in JSON.
    public static var paymentStatusBlocked: Self { Self(rawValue: "PAYMENT_STATUS_BLOCKED") }
    /// `PAYMENT_STATUS_UNKNOWN` in JSON.
    public static var paymentStatusUnknown: Self { Self(rawValue: "PAYMENT_STATUS_UNKNOWN") }
    /// `PAYMENT_STATUS_EXECUTED` in JSON.
    public static var paymentStatusExecuted: Self { Self(rawValue: "PAYMENT_STATUS_EXECUTED") }
    /// `PAYMENT_STATUS_SETTLED` in JSON.
    public static var paymentStatusSettled: Self { Self(rawValue: "PAYMENT_STATUS_SETTLED") }
    /// `PAYMENT_STATUS_AUTHORISING` in JSON.
    public static var paymentStatusAuthorising: Self { Self(rawValue: "PAYMENT_STATUS_AUTHORISING") }
    /// `PAYMENT_STATUS_CANCELLED` in JSON.
    public static var paymentStatusCancelled: Self { Self(rawValue: "PAYMENT_STATUS_CANCELLED") }
    /// `PAYMENT_STATUS_ESTABLISHED` in JSON.
    public static var paymentStatusEstablished: Self { Self(rawValue: "PAYMENT_STATUS_ESTABLISHED") }
    /// `PAYMENT_STATUS_REJECTED` in JSON.
    public static var paymentStatusRejected: Self { Self(rawValue: "PAYMENT_STATUS_REJECTED") }
}

/// The values of 5 members, ``ExternalPaymentOptions/scheme`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate).
public struct PaymentScheme: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LOCAL_DEFAULT` in JSON.
    public static var localDefault: Self { Self(rawValue: "LOCAL_DEFAULT") }
    /// `LOCAL_INSTANT` in JSON.
    public static var localInstant: Self { Self(rawValue: "LOCAL_INSTANT") }
    /// `SEPA_CREDIT_TRANSFER` in JSON.
    public static var sepaCreditTransfer: Self { Self(rawValue: "SEPA_CREDIT_TRANSFER") }
    /// `SEPA_CREDIT_TRANSFER_INSTANT` in JSON.
    public static var sepaCreditTransferInstant: Self { Self(rawValue: "SEPA_CREDIT_TRANSFER_INSTANT") }
}
