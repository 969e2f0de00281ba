// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``BankTransfer/direction``, ``BankTransferEvent/direction`` and ``BankTransferListRequest/direction``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
public struct BankTransferDirection: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound` in JSON.
    public static var outbound: Self { Self(rawValue: "outbound") }
    /// `inbound` in JSON.
    public static var inbound: Self { Self(rawValue: "inbound") }
}

/// The values of ``BankTransferEventListRequest/bankTransferType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
public struct BankTransferEventListBankTransferType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `debit` in JSON.
    public static var debit: Self { Self(rawValue: "debit") }
    /// `credit` in JSON.
    public static var credit: Self { Self(rawValue: "credit") }
}

/// The values of ``BankTransferEventListRequest/direction``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
public struct BankTransferEventListDirection: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound` in JSON.
    public static var inbound: Self { Self(rawValue: "inbound") }
    /// `outbound` in JSON.
    public static var outbound: Self { Self(rawValue: "outbound") }
}

/// The values of ``BankTransferEvent/eventType`` and ``BankTransferEventListRequest/eventTypes``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
public struct BankTransferEventType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `pending` in JSON.
    public static var pending: Self { Self(rawValue: "pending") }
    /// `cancelled` in JSON.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `posted` in JSON.
    public static var posted: Self { Self(rawValue: "posted") }
    /// `reversed` in JSON.
    public static var reversed: Self { Self(rawValue: "reversed") }
}

/// The values of ``BankTransfer/network``, ``BankTransferCreateRequest/network`` and
/// ``ProcessorBankTransferCreateRequest/network``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
public struct BankTransferNetwork: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ach` in JSON.
    public static var ach: Self { Self(rawValue: "ach") }
    /// `same-day-ach` in JSON.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
    /// `wire` in JSON.
    public static var wire: Self { Self(rawValue: "wire") }
}

/// The values of ``BankTransfer/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
public struct BankTransferStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `pending` in JSON.
    public static var pending: Self { Self(rawValue: "pending") }
    /// `posted` in JSON.
    public static var posted: Self { Self(rawValue: "posted") }
    /// `cancelled` in JSON.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `reversed` in JSON.
    public static var reversed: Self { Self(rawValue: "reversed") }
}

/// The values of 4 members, ``BankTransfer/type`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
public struct BankTransferType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `debit` in JSON.
    public static var debit: Self { Self(rawValue: "debit") }
    /// `credit` in JSON.
    public static var credit: Self { Self(rawValue: "credit") }
}
