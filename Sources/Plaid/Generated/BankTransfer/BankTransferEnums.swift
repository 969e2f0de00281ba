// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `BankTransferDirection` in Plaid's document; others are kept as they come.
public struct BankTransferDirection: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `outbound`.
    public static var outbound: Self { Self(rawValue: "outbound") }
    /// The word `inbound`.
    public static var inbound: Self { Self(rawValue: "inbound") }
}

/// The words of `BankTransferEventListBankTransferType` in Plaid's document; others are kept as they come.
public struct BankTransferEventListBankTransferType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `debit`.
    public static var debit: Self { Self(rawValue: "debit") }
    /// The word `credit`.
    public static var credit: Self { Self(rawValue: "credit") }
}

/// The words of `BankTransferEventListDirection` in Plaid's document; others are kept as they come.
public struct BankTransferEventListDirection: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `inbound`.
    public static var inbound: Self { Self(rawValue: "inbound") }
    /// The word `outbound`.
    public static var outbound: Self { Self(rawValue: "outbound") }
}

/// The words of `BankTransferEventType` in Plaid's document; others are kept as they come.
public struct BankTransferEventType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The word `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The word `posted`.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The word `reversed`.
    public static var reversed: Self { Self(rawValue: "reversed") }
}

/// The words of `BankTransferNetwork` in Plaid's document; others are kept as they come.
public struct BankTransferNetwork: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ach`.
    public static var ach: Self { Self(rawValue: "ach") }
    /// The word `same-day-ach`.
    public static var sameDayAch: Self { Self(rawValue: "same-day-ach") }
    /// The word `wire`.
    public static var wire: Self { Self(rawValue: "wire") }
}

/// The words of `BankTransferStatus` in Plaid's document; others are kept as they come.
public struct BankTransferStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The word `posted`.
    public static var posted: Self { Self(rawValue: "posted") }
    /// The word `cancelled`.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The word `reversed`.
    public static var reversed: Self { Self(rawValue: "reversed") }
}

/// The words of `BankTransferType` in Plaid's document; others are kept as they come.
public struct BankTransferType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `debit`.
    public static var debit: Self { Self(rawValue: "debit") }
    /// The word `credit`.
    public static var credit: Self { Self(rawValue: "credit") }
}
