// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `BankTransferDirection` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BankTransferDirection: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `outbound`.
    public static var outbound: Self { Self(rawValue: "outbound") }
    /// The value `inbound`.
    public static var inbound: Self { Self(rawValue: "inbound") }
}

/// The values of `BankTransferEventListBankTransferType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BankTransferEventListBankTransferType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `debit`.
    public static var debit: Self { Self(rawValue: "debit") }
    /// The value `credit`.
    public static var credit: Self { Self(rawValue: "credit") }
}

/// The values of `BankTransferEventListDirection` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BankTransferEventListDirection: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `inbound`.
    public static var inbound: Self { Self(rawValue: "inbound") }
    /// The value `outbound`.
    public static var outbound: Self { Self(rawValue: "outbound") }
}

/// The values of `BankTransferEventType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BankTransferEventType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The value `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The value `posted`.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The value `reversed`.
    public static var reversed: Self { Self(rawValue: "reversed") }
}

/// The values of `BankTransferNetwork` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BankTransferNetwork: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ach`.
    public static var ach: Self { Self(rawValue: "ach") }
    /// The value `same-day-ach`.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
    /// The value `wire`.
    public static var wire: Self { Self(rawValue: "wire") }
}

/// The values of `BankTransferStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BankTransferStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The value `posted`.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The value `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The value `reversed`.
    public static var reversed: Self { Self(rawValue: "reversed") }
}

/// The values of `BankTransferType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct BankTransferType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `debit`.
    public static var debit: Self { Self(rawValue: "debit") }
    /// The value `credit`.
    public static var credit: Self { Self(rawValue: "credit") }
}
