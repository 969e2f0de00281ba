// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/bank_transfer/balance/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget).
public struct BankTransferBalanceGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``BankTransferBalance``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget).
    public let balance: BankTransferBalance
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget).
    public let originationAccountID: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/bank_transfer/cancel`.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercancel).
public struct BankTransferCancelResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/bank_transfer/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
public struct BankTransferCreateResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``BankTransfer``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
    public let bankTransfer: BankTransfer
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/bank_transfer/event/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
public struct BankTransferEventListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``BankTransferEvent`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public let bankTransferEvents: [BankTransferEvent]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/bank_transfer/event/sync`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#bank_transfereventsync).
public struct BankTransferEventSyncResponse: PlaidResponse, RedactedDescription {
    /// A list of ``BankTransferEvent`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#bank_transfereventsync).
    public let bankTransferEvents: [BankTransferEvent]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/bank_transfer/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
public struct BankTransferGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``BankTransfer``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public let bankTransfer: BankTransfer
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/bank_transfer/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferlist).
public struct BankTransferListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``BankTransfer`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferlist).
    public let bankTransfers: [BankTransfer]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/bank_transfer/migrate_account`.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account).
public struct BankTransferMigrateAccountResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public let accessToken: AccessToken
    /// The identifier of an account. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account).
    public let accountID: AccountID
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/bank_transfer/sweep/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget).
public struct BankTransferSweepGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``BankTransferSweep``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget).
    public let sweep: BankTransferSweep
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/bank_transfer/sweep/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist).
public struct BankTransferSweepListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``BankTransferSweep`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist).
    public let sweeps: [BankTransferSweep]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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
