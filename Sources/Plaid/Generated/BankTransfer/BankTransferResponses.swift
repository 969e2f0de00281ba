// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `BankTransferBalanceGetResponse`.
public struct BankTransferBalanceGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `balance`.
    public let balance: BankTransferBalance
    /// The JSON member `origination_account_id`.
    public let originationAccountID: String?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("balance", "origination_account_id", "request_id")
    public init(json: inout JSONReader) {
        var balance: BankTransferBalance?
        var originationAccountID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: balance = json.decode()
                case 1: originationAccountID = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.balance = balance ?? json.missing("BankTransferBalanceGetResponse.balance")
        self.originationAccountID = originationAccountID
        self.requestID = requestID ?? json.missing("BankTransferBalanceGetResponse.request_id")
    }
}

/// The response of the operations that return `BankTransferCancelResponse`.
public struct BankTransferCancelResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("BankTransferCancelResponse.request_id")
    }
}

/// The response of the operations that return `BankTransferCreateResponse`.
public struct BankTransferCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `bank_transfer`.
    public let bankTransfer: BankTransfer
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("bank_transfer", "request_id")
    public init(json: inout JSONReader) {
        var bankTransfer: BankTransfer?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankTransfer = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankTransfer = bankTransfer ?? json.missing("BankTransferCreateResponse.bank_transfer")
        self.requestID = requestID ?? json.missing("BankTransferCreateResponse.request_id")
    }
}

/// The response of the operations that return `BankTransferEventListResponse`.
public struct BankTransferEventListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `bank_transfer_events`.
    public let bankTransferEvents: [BankTransferEvent]
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("bank_transfer_events", "request_id")
    public init(json: inout JSONReader) {
        var bankTransferEvents: [BankTransferEvent]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankTransferEvents = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankTransferEvents = bankTransferEvents ?? json.missing("BankTransferEventListResponse.bank_transfer_events")
        self.requestID = requestID ?? json.missing("BankTransferEventListResponse.request_id")
    }
}

/// The response of the operations that return `BankTransferEventSyncResponse`.
public struct BankTransferEventSyncResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `bank_transfer_events`.
    public let bankTransferEvents: [BankTransferEvent]
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("bank_transfer_events", "request_id")
    public init(json: inout JSONReader) {
        var bankTransferEvents: [BankTransferEvent]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankTransferEvents = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankTransferEvents = bankTransferEvents ?? json.missing("BankTransferEventSyncResponse.bank_transfer_events")
        self.requestID = requestID ?? json.missing("BankTransferEventSyncResponse.request_id")
    }
}

/// The response of the operations that return `BankTransferGetResponse`.
public struct BankTransferGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `bank_transfer`.
    public let bankTransfer: BankTransfer
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("bank_transfer", "request_id")
    public init(json: inout JSONReader) {
        var bankTransfer: BankTransfer?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankTransfer = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankTransfer = bankTransfer ?? json.missing("BankTransferGetResponse.bank_transfer")
        self.requestID = requestID ?? json.missing("BankTransferGetResponse.request_id")
    }
}

/// The response of the operations that return `BankTransferListResponse`.
public struct BankTransferListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `bank_transfers`.
    public let bankTransfers: [BankTransfer]
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("bank_transfers", "request_id")
    public init(json: inout JSONReader) {
        var bankTransfers: [BankTransfer]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankTransfers = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankTransfers = bankTransfers ?? json.missing("BankTransferListResponse.bank_transfers")
        self.requestID = requestID ?? json.missing("BankTransferListResponse.request_id")
    }
}

/// The response of the operations that return `BankTransferMigrateAccountResponse`.
public struct BankTransferMigrateAccountResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `access_token`.
    public let accessToken: AccessToken
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("access_token", "account_id", "request_id")
    public init(json: inout JSONReader) {
        var accessToken: AccessToken?
        var accountID: AccountID?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accessToken = json.decode()
                case 1: accountID = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accessToken = accessToken ?? json.missing("BankTransferMigrateAccountResponse.access_token")
        self.accountID = accountID ?? json.missing("BankTransferMigrateAccountResponse.account_id")
        self.requestID = requestID ?? json.missing("BankTransferMigrateAccountResponse.request_id")
    }
}

/// The response of the operations that return `BankTransferSweepGetResponse`.
public struct BankTransferSweepGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `sweep`.
    public let sweep: BankTransferSweep
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("sweep", "request_id")
    public init(json: inout JSONReader) {
        var sweep: BankTransferSweep?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: sweep = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.sweep = sweep ?? json.missing("BankTransferSweepGetResponse.sweep")
        self.requestID = requestID ?? json.missing("BankTransferSweepGetResponse.request_id")
    }
}

/// The response of the operations that return `BankTransferSweepListResponse`.
public struct BankTransferSweepListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `sweeps`.
    public let sweeps: [BankTransferSweep]
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("sweeps", "request_id")
    public init(json: inout JSONReader) {
        var sweeps: [BankTransferSweep]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: sweeps = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.sweeps = sweeps ?? json.missing("BankTransferSweepListResponse.sweeps")
        self.requestID = requestID ?? json.missing("BankTransferSweepListResponse.request_id")
    }
}
