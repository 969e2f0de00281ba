// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/payment_profile/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#payment_profilecreate).
public struct PaymentProfileCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The secret that names the payment profile.
    public let paymentProfileToken: SensitiveString
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("payment_profile_token", "request_id")
    public init(json: inout JSONReader) {
        var paymentProfileToken: SensitiveString?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: paymentProfileToken = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.paymentProfileToken = paymentProfileToken ?? json.missing("PaymentProfileCreateResponse.payment_profile_token")
        self.requestID = requestID ?? json.missing("PaymentProfileCreateResponse.request_id")
    }
}

/// The response of `/payment_profile/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#payment_profileget).
public struct PaymentProfileGetResponse: PlaidResponse, RedactedDescription {
    /// When the payment profile last changed, in UTC.
    public let updatedAt: Timestamp
    /// When the payment profile was created, in UTC.
    public let createdAt: Timestamp
    /// When the payment profile was removed, in UTC; `null` while it exists.
    public let deletedAt: Timestamp?
    /// Whether the payment profile can be used.
    public let status: PaymentProfileStatus
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("updated_at", "created_at", "deleted_at", "status", "request_id")
    public init(json: inout JSONReader) {
        var updatedAt: Timestamp?
        var createdAt: Timestamp?
        var deletedAt: Timestamp?
        var status: PaymentProfileStatus?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: updatedAt = json.decode()
                case 1: createdAt = json.decode()
                case 2: deletedAt = json.decode()
                case 3: status = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.updatedAt = updatedAt ?? json.missing("PaymentProfileGetResponse.updated_at")
        self.createdAt = createdAt ?? json.missing("PaymentProfileGetResponse.created_at")
        self.deletedAt = deletedAt
        self.status = status ?? json.missing("PaymentProfileGetResponse.status")
        self.requestID = requestID ?? json.missing("PaymentProfileGetResponse.request_id")
    }
}

/// The response of `/payment_profile/remove`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#payment_profileremove).
public struct PaymentProfileRemoveResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("PaymentProfileRemoveResponse.request_id")
    }
}

/// The response of `/transfer/authorization/cancel`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcancel).
public struct TransferAuthorizationCancelResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferAuthorizationCancelResponse.request_id")
    }
}

/// The response of `/transfer/authorization/create`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferAuthorizationCreateResponse: PlaidResponse, RedactedDescription {
    /// The decision.
    public let authorization: TransferAuthorization
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("authorization", "request_id")
    public init(json: inout JSONReader) {
        var authorization: TransferAuthorization?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: authorization = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.authorization = authorization ?? json.missing("TransferAuthorizationCreateResponse.authorization")
        self.requestID = requestID ?? json.missing("TransferAuthorizationCreateResponse.request_id")
    }
}

/// The response of `/transfer/balance/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/balance/#transferbalanceget).
public struct TransferBalanceGetResponse: PlaidResponse, RedactedDescription {
    /// The balance.
    public let balance: TransferBalance
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("balance", "request_id")
    public init(json: inout JSONReader) {
        var balance: TransferBalance?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: balance = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.balance = balance ?? json.missing("TransferBalanceGetResponse.balance")
        self.requestID = requestID ?? json.missing("TransferBalanceGetResponse.request_id")
    }
}

/// The response of `/transfer/cancel`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercancel).
public struct TransferCancelResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferCancelResponse.request_id")
    }
}

/// The response of `/transfer/capabilities/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transfercapabilitiesget).
public struct TransferCapabilitiesGetResponse: PlaidResponse, RedactedDescription {
    /// Which real-time payments the institution supports.
    public let institutionSupportedNetworks: InstitutionSupportedNetworks
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("institution_supported_networks", "request_id")
    public init(json: inout JSONReader) {
        var institutionSupportedNetworks: InstitutionSupportedNetworks?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institutionSupportedNetworks = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institutionSupportedNetworks = institutionSupportedNetworks ?? json.missing("TransferCapabilitiesGetResponse.institution_supported_networks")
        self.requestID = requestID ?? json.missing("TransferCapabilitiesGetResponse.request_id")
    }
}

/// The response of `/transfer/configuration/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/metrics/#transferconfigurationget).
public struct TransferConfigurationGetResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The largest transfer.
    @available(*, deprecated, message: "Use the limits of debits and credits.")
    public var maxSingleTransferAmount: String { deprecatedMaxSingleTransferAmount }
    private let deprecatedMaxSingleTransferAmount: String
    /// The largest credit, as a decimal text in dollars.
    public let maxSingleTransferCreditAmount: String
    /// The largest debit, as a decimal text in dollars.
    public let maxSingleTransferDebitAmount: String
    /// The limit of all credits within 24 hours, as a decimal text in dollars.
    public let maxDailyCreditAmount: String
    /// The limit of all debits within 24 hours, as a decimal text in dollars.
    public let maxDailyDebitAmount: String
    /// The limit of a calendar month.
    @available(*, deprecated, message: "Use the limits of debits and credits.")
    public var maxMonthlyAmount: String { deprecatedMaxMonthlyAmount }
    private let deprecatedMaxMonthlyAmount: String
    /// The limit of all credits in a calendar month, as a decimal text in dollars.
    public let maxMonthlyCreditAmount: String
    /// The limit of all debits in a calendar month, as a decimal text in dollars.
    public let maxMonthlyDebitAmount: String
    /// The currency of the limits, `USD`.
    public let isoCurrencyCode: String
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "max_single_transfer_amount", "max_single_transfer_credit_amount", "max_single_transfer_debit_amount", "max_daily_credit_amount", "max_daily_debit_amount", "max_monthly_amount", "max_monthly_credit_amount", "max_monthly_debit_amount", "iso_currency_code")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var maxSingleTransferAmount: String?
        var maxSingleTransferCreditAmount: String?
        var maxSingleTransferDebitAmount: String?
        var maxDailyCreditAmount: String?
        var maxDailyDebitAmount: String?
        var maxMonthlyAmount: String?
        var maxMonthlyCreditAmount: String?
        var maxMonthlyDebitAmount: String?
        var isoCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: maxSingleTransferAmount = json.decode()
                case 2: maxSingleTransferCreditAmount = json.decode()
                case 3: maxSingleTransferDebitAmount = json.decode()
                case 4: maxDailyCreditAmount = json.decode()
                case 5: maxDailyDebitAmount = json.decode()
                case 6: maxMonthlyAmount = json.decode()
                case 7: maxMonthlyCreditAmount = json.decode()
                case 8: maxMonthlyDebitAmount = json.decode()
                case 9: isoCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("TransferConfigurationGetResponse.request_id")
        self.deprecatedMaxSingleTransferAmount = maxSingleTransferAmount ?? json.missing("TransferConfigurationGetResponse.max_single_transfer_amount")
        self.maxSingleTransferCreditAmount = maxSingleTransferCreditAmount ?? json.missing("TransferConfigurationGetResponse.max_single_transfer_credit_amount")
        self.maxSingleTransferDebitAmount = maxSingleTransferDebitAmount ?? json.missing("TransferConfigurationGetResponse.max_single_transfer_debit_amount")
        self.maxDailyCreditAmount = maxDailyCreditAmount ?? json.missing("TransferConfigurationGetResponse.max_daily_credit_amount")
        self.maxDailyDebitAmount = maxDailyDebitAmount ?? json.missing("TransferConfigurationGetResponse.max_daily_debit_amount")
        self.deprecatedMaxMonthlyAmount = maxMonthlyAmount ?? json.missing("TransferConfigurationGetResponse.max_monthly_amount")
        self.maxMonthlyCreditAmount = maxMonthlyCreditAmount ?? json.missing("TransferConfigurationGetResponse.max_monthly_credit_amount")
        self.maxMonthlyDebitAmount = maxMonthlyDebitAmount ?? json.missing("TransferConfigurationGetResponse.max_monthly_debit_amount")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferConfigurationGetResponse.iso_currency_code")
    }
}

/// The response of `/transfer/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercreate).
public struct TransferCreateResponse: PlaidResponse, RedactedDescription {
    /// The transfer.
    public let transfer: Transfer
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("transfer", "request_id")
    public init(json: inout JSONReader) {
        var transfer: Transfer?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transfer = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transfer = transfer ?? json.missing("TransferCreateResponse.transfer")
        self.requestID = requestID ?? json.missing("TransferCreateResponse.request_id")
    }
}

/// The response of `/transfer/diligence/document/upload`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencedocumentupload).
public struct TransferDiligenceDocumentUploadResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferDiligenceDocumentUploadResponse.request_id")
    }
}

/// The response of `/transfer/diligence/submit`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit).
public struct TransferDiligenceSubmitResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferDiligenceSubmitResponse.request_id")
    }
}

/// The response of `/transfer/event/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist).
public struct TransferEventListResponse: PlaidResponse, RedactedDescription {
    /// The events of this page.
    public let transferEvents: [TransferEvent]
    /// Whether further events exist.
    public let hasMore: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("transfer_events", "has_more", "request_id")
    public init(json: inout JSONReader) {
        var transferEvents: [TransferEvent]?
        var hasMore: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transferEvents = json.decode()
                case 1: hasMore = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transferEvents = transferEvents ?? json.missing("TransferEventListResponse.transfer_events")
        self.hasMore = hasMore ?? json.missing("TransferEventListResponse.has_more")
        self.requestID = requestID ?? json.missing("TransferEventListResponse.request_id")
    }
}

/// The response of `/transfer/event/sync`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventsync).
public struct TransferEventSyncResponse: PlaidResponse, RedactedDescription {
    /// The events of this page.
    public let transferEvents: [TransferEvent]
    /// Whether further events exist.
    public let hasMore: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("transfer_events", "has_more", "request_id")
    public init(json: inout JSONReader) {
        var transferEvents: [TransferEvent]?
        var hasMore: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transferEvents = json.decode()
                case 1: hasMore = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transferEvents = transferEvents ?? json.missing("TransferEventSyncResponse.transfer_events")
        self.hasMore = hasMore ?? json.missing("TransferEventSyncResponse.has_more")
        self.requestID = requestID ?? json.missing("TransferEventSyncResponse.request_id")
    }
}

/// The response of `/transfer/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferGetResponse: PlaidResponse, RedactedDescription {
    /// The transfer.
    public let transfer: Transfer
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("transfer", "request_id")
    public init(json: inout JSONReader) {
        var transfer: Transfer?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transfer = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transfer = transfer ?? json.missing("TransferGetResponse.transfer")
        self.requestID = requestID ?? json.missing("TransferGetResponse.request_id")
    }
}

/// The response of `/transfer/intent/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate).
public struct TransferIntentCreateResponse: PlaidResponse, RedactedDescription {
    /// The transfer intent.
    public let transferIntent: TransferIntentCreate
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("transfer_intent", "request_id")
    public init(json: inout JSONReader) {
        var transferIntent: TransferIntentCreate?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transferIntent = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transferIntent = transferIntent ?? json.missing("TransferIntentCreateResponse.transfer_intent")
        self.requestID = requestID ?? json.missing("TransferIntentCreateResponse.request_id")
    }
}

/// The response of `/transfer/intent/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentget).
public struct TransferIntentGetResponse: PlaidResponse, RedactedDescription {
    /// The transfer intent.
    public let transferIntent: TransferIntentGet
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("transfer_intent", "request_id")
    public init(json: inout JSONReader) {
        var transferIntent: TransferIntentGet?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transferIntent = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transferIntent = transferIntent ?? json.missing("TransferIntentGetResponse.transfer_intent")
        self.requestID = requestID ?? json.missing("TransferIntentGetResponse.request_id")
    }
}

/// The response of `/transfer/ledger/deposit`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit).
public struct TransferLedgerDepositResponse: PlaidResponse, RedactedDescription {
    /// The movement of money that was started.
    public let sweep: TransferSweep
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("sweep", "request_id")
    public init(json: inout JSONReader) {
        var sweep: TransferSweep?
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
        self.sweep = sweep ?? json.missing("TransferLedgerDepositResponse.sweep")
        self.requestID = requestID ?? json.missing("TransferLedgerDepositResponse.request_id")
    }
}

/// The response of `/transfer/ledger/distribute`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdistribute).
public struct TransferLedgerDistributeResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferLedgerDistributeResponse.request_id")
    }
}

/// The response of `/transfer/ledger/event/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgereventlist).
public struct TransferLedgerEventListResponse: PlaidResponse, RedactedDescription {
    /// The events of this page.
    public let ledgerEvents: [TransferLedgerEvent]
    /// Whether another page follows.
    ///
    /// Repeat the request with the new cursor while it is true.
    public let hasMore: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("ledger_events", "has_more", "request_id")
    public init(json: inout JSONReader) {
        var ledgerEvents: [TransferLedgerEvent]?
        var hasMore: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: ledgerEvents = json.decode()
                case 1: hasMore = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.ledgerEvents = ledgerEvents ?? json.missing("TransferLedgerEventListResponse.ledger_events")
        self.hasMore = hasMore ?? json.missing("TransferLedgerEventListResponse.has_more")
        self.requestID = requestID ?? json.missing("TransferLedgerEventListResponse.request_id")
    }
}

/// The response of `/transfer/ledger/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerget).
public struct TransferLedgerGetResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the ledger.
    public let ledgerID: String
    /// The balances of the ledger.
    public let balance: TransferLedgerBalance
    /// The name of the ledger in the Plaid Dashboard.
    public let name: String
    /// Whether it is used when a request names no ledger.
    public let isDefault: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("ledger_id", "balance", "name", "is_default", "request_id")
    public init(json: inout JSONReader) {
        var ledgerID: String?
        var balance: TransferLedgerBalance?
        var name: String?
        var isDefault: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: ledgerID = json.decode()
                case 1: balance = json.decode()
                case 2: name = json.decode()
                case 3: isDefault = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.ledgerID = ledgerID ?? json.missing("TransferLedgerGetResponse.ledger_id")
        self.balance = balance ?? json.missing("TransferLedgerGetResponse.balance")
        self.name = name ?? json.missing("TransferLedgerGetResponse.name")
        self.isDefault = isDefault ?? json.missing("TransferLedgerGetResponse.is_default")
        self.requestID = requestID ?? json.missing("TransferLedgerGetResponse.request_id")
    }
}

/// The response of `/transfer/ledger/withdraw`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerwithdraw).
public struct TransferLedgerWithdrawResponse: PlaidResponse, RedactedDescription {
    /// The movement of money that was started.
    public let sweep: TransferSweep
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("sweep", "request_id")
    public init(json: inout JSONReader) {
        var sweep: TransferSweep?
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
        self.sweep = sweep ?? json.missing("TransferLedgerWithdrawResponse.sweep")
        self.requestID = requestID ?? json.missing("TransferLedgerWithdrawResponse.request_id")
    }
}

/// The response of `/transfer/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferlist).
public struct TransferListResponse: PlaidResponse, RedactedDescription {
    /// The transfers of this page.
    public let transfers: [Transfer]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("transfers", "request_id")
    public init(json: inout JSONReader) {
        var transfers: [Transfer]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transfers = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transfers = transfers ?? json.missing("TransferListResponse.transfers")
        self.requestID = requestID ?? json.missing("TransferListResponse.request_id")
    }
}

/// The response of `/transfer/metrics/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget).
public struct TransferMetricsGetResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The sum of debits in the last 24 hours, as a decimal text in dollars.
    public let dailyDebitTransferVolume: String
    /// The sum of credits in the last 24 hours, as a decimal text in dollars.
    public let dailyCreditTransferVolume: String
    /// The sum of a month.
    @available(*, deprecated, message: "Use the sums of debits and credits.")
    public var monthlyTransferVolume: String { deprecatedMonthlyTransferVolume }
    private let deprecatedMonthlyTransferVolume: String
    /// The sum of debits in this calendar month, as a decimal text in dollars.
    public let monthlyDebitTransferVolume: String
    /// The sum of credits in this calendar month, as a decimal text in dollars.
    public let monthlyCreditTransferVolume: String
    /// The currency of the sums, `USD`.
    public let isoCurrencyCode: String
    /// How many debits are returned; `null` when there are too few.
    public let returnRates: TransferMetricsGetReturnRates?
    /// How much of your limits is used; `null` when there is nothing to show.
    public let authorizationUsage: TransferMetricsGetAuthorizationUsage?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "daily_debit_transfer_volume", "daily_credit_transfer_volume", "monthly_transfer_volume", "monthly_debit_transfer_volume", "monthly_credit_transfer_volume", "iso_currency_code", "return_rates", "authorization_usage")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var dailyDebitTransferVolume: String?
        var dailyCreditTransferVolume: String?
        var monthlyTransferVolume: String?
        var monthlyDebitTransferVolume: String?
        var monthlyCreditTransferVolume: String?
        var isoCurrencyCode: String?
        var returnRates: TransferMetricsGetReturnRates?
        var authorizationUsage: TransferMetricsGetAuthorizationUsage?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: dailyDebitTransferVolume = json.decode()
                case 2: dailyCreditTransferVolume = json.decode()
                case 3: monthlyTransferVolume = json.decode()
                case 4: monthlyDebitTransferVolume = json.decode()
                case 5: monthlyCreditTransferVolume = json.decode()
                case 6: isoCurrencyCode = json.decode()
                case 7: returnRates = json.decode()
                case 8: authorizationUsage = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("TransferMetricsGetResponse.request_id")
        self.dailyDebitTransferVolume = dailyDebitTransferVolume ?? json.missing("TransferMetricsGetResponse.daily_debit_transfer_volume")
        self.dailyCreditTransferVolume = dailyCreditTransferVolume ?? json.missing("TransferMetricsGetResponse.daily_credit_transfer_volume")
        self.deprecatedMonthlyTransferVolume = monthlyTransferVolume ?? json.missing("TransferMetricsGetResponse.monthly_transfer_volume")
        self.monthlyDebitTransferVolume = monthlyDebitTransferVolume ?? json.missing("TransferMetricsGetResponse.monthly_debit_transfer_volume")
        self.monthlyCreditTransferVolume = monthlyCreditTransferVolume ?? json.missing("TransferMetricsGetResponse.monthly_credit_transfer_volume")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferMetricsGetResponse.iso_currency_code")
        self.returnRates = returnRates
        self.authorizationUsage = authorizationUsage
    }
}

/// The response of `/transfer/migrate_account`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transfermigrate_account).
public struct TransferMigrateAccountResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The secret that gives access to the new Item.
    public let accessToken: AccessToken
    /// The account of the new Item.
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
        self.accessToken = accessToken ?? json.missing("TransferMigrateAccountResponse.access_token")
        self.accountID = accountID ?? json.missing("TransferMigrateAccountResponse.account_id")
        self.requestID = requestID ?? json.missing("TransferMigrateAccountResponse.request_id")
    }
}

/// The response of `/transfer/originator/create`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorcreate).
public struct TransferOriginatorCreateResponse: PlaidResponse, RedactedDescription {
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public let originatorClientID: String
    /// The company's name, which users see.
    public let companyName: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("originator_client_id", "company_name", "request_id")
    public init(json: inout JSONReader) {
        var originatorClientID: String?
        var companyName: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: originatorClientID = json.decode()
                case 1: companyName = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.originatorClientID = originatorClientID ?? json.missing("TransferOriginatorCreateResponse.originator_client_id")
        self.companyName = companyName ?? json.missing("TransferOriginatorCreateResponse.company_name")
        self.requestID = requestID ?? json.missing("TransferOriginatorCreateResponse.request_id")
    }
}

/// The response of `/transfer/originator/funding_account/create`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountcreate).
public struct TransferOriginatorFundingAccountCreateResponse: PlaidResponse, RedactedDescription {
    /// Your account that the money comes from or goes to.
    public let fundingAccountID: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("funding_account_id", "request_id")
    public init(json: inout JSONReader) {
        var fundingAccountID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: fundingAccountID = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.fundingAccountID = fundingAccountID
        self.requestID = requestID ?? json.missing("TransferOriginatorFundingAccountCreateResponse.request_id")
    }
}

/// The response of `/transfer/originator/funding_account/update`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountupdate).
public struct TransferOriginatorFundingAccountUpdateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferOriginatorFundingAccountUpdateResponse.request_id")
    }
}

/// The response of `/transfer/originator/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorget).
public struct TransferOriginatorGetResponse: PlaidResponse, RedactedDescription {
    /// The originator with its status.
    public let originator: DetailedOriginator
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("originator", "request_id")
    public init(json: inout JSONReader) {
        var originator: DetailedOriginator?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: originator = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.originator = originator ?? json.missing("TransferOriginatorGetResponse.originator")
        self.requestID = requestID ?? json.missing("TransferOriginatorGetResponse.request_id")
    }
}

/// The response of `/transfer/originator/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorlist).
public struct TransferOriginatorListResponse: PlaidResponse, RedactedDescription {
    /// The originators of this page.
    public let originators: [Originator]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("originators", "request_id")
    public init(json: inout JSONReader) {
        var originators: [Originator]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: originators = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.originators = originators ?? json.missing("TransferOriginatorListResponse.originators")
        self.requestID = requestID ?? json.missing("TransferOriginatorListResponse.request_id")
    }
}

/// The response of `/transfer/platform/originator/create`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformoriginatorcreate).
public struct TransferPlatformOriginatorCreateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferPlatformOriginatorCreateResponse.request_id")
    }
}

/// The response of `/transfer/platform/person/create`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformpersoncreate).
public struct TransferPlatformPersonCreateResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The identifier of the person.
    ///
    /// Pass it with what you submit about the person.
    public let personID: String
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "person_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var personID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: personID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("TransferPlatformPersonCreateResponse.request_id")
        self.personID = personID ?? json.missing("TransferPlatformPersonCreateResponse.person_id")
    }
}

/// The response of `/transfer/platform/requirement/submit`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformrequirementsubmit).
public struct TransferPlatformRequirementSubmitResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferPlatformRequirementSubmitResponse.request_id")
    }
}

/// The response of `/transfer/questionnaire/create`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferquestionnairecreate).
public struct TransferQuestionnaireCreateResponse: PlaidResponse, RedactedDescription {
    /// The page that you open for the originator.
    public let onboardingURL: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("onboarding_url", "request_id")
    public init(json: inout JSONReader) {
        var onboardingURL: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: onboardingURL = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.onboardingURL = onboardingURL ?? json.missing("TransferQuestionnaireCreateResponse.onboarding_url")
        self.requestID = requestID ?? json.missing("TransferQuestionnaireCreateResponse.request_id")
    }
}

/// The response of `/transfer/recurring/cancel`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcancel).
public struct TransferRecurringCancelResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferRecurringCancelResponse.request_id")
    }
}

/// The response of `/transfer/recurring/create`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcreate).
public struct TransferRecurringCreateResponse: PlaidResponse, RedactedDescription {
    /// The recurring transfer; `null` or absent when it was declined.
    public let recurringTransfer: RecurringTransfer?
    /// Whether the transfer may be made: `approved`, `declined` or `user_action_required`.
    public let decision: TransferAuthorizationDecision
    /// Why the decision was made.
    ///
    /// Set for every `declined`; for `approved` when something could not be checked.
    public let decisionRationale: TransferAuthorizationDecisionRationale?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("recurring_transfer", "decision", "decision_rationale", "request_id")
    public init(json: inout JSONReader) {
        var recurringTransfer: RecurringTransfer?
        var decision: TransferAuthorizationDecision?
        var decisionRationale: TransferAuthorizationDecisionRationale?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: recurringTransfer = json.decode()
                case 1: decision = json.decode()
                case 2: decisionRationale = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.recurringTransfer = recurringTransfer
        self.decision = decision ?? json.missing("TransferRecurringCreateResponse.decision")
        self.decisionRationale = decisionRationale
        self.requestID = requestID ?? json.missing("TransferRecurringCreateResponse.request_id")
    }
}

/// The response of `/transfer/recurring/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget).
public struct TransferRecurringGetResponse: PlaidResponse, RedactedDescription {
    /// The recurring transfer; `null` or absent when it was declined.
    public let recurringTransfer: RecurringTransfer
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("recurring_transfer", "request_id")
    public init(json: inout JSONReader) {
        var recurringTransfer: RecurringTransfer?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: recurringTransfer = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.recurringTransfer = recurringTransfer ?? json.missing("TransferRecurringGetResponse.recurring_transfer")
        self.requestID = requestID ?? json.missing("TransferRecurringGetResponse.request_id")
    }
}

/// The response of `/transfer/recurring/list`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringlist).
public struct TransferRecurringListResponse: PlaidResponse, RedactedDescription {
    /// The recurring transfers of this page.
    public let recurringTransfers: [RecurringTransfer]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("recurring_transfers", "request_id")
    public init(json: inout JSONReader) {
        var recurringTransfers: [RecurringTransfer]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: recurringTransfers = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.recurringTransfers = recurringTransfers ?? json.missing("TransferRecurringListResponse.recurring_transfers")
        self.requestID = requestID ?? json.missing("TransferRecurringListResponse.request_id")
    }
}

/// The response of `/transfer/refund/cancel`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcancel).
public struct TransferRefundCancelResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferRefundCancelResponse.request_id")
    }
}

/// The response of `/transfer/refund/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcreate).
public struct TransferRefundCreateResponse: PlaidResponse, RedactedDescription {
    /// The refund.
    public let refund: TransferRefund
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("refund", "request_id")
    public init(json: inout JSONReader) {
        var refund: TransferRefund?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: refund = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.refund = refund ?? json.missing("TransferRefundCreateResponse.refund")
        self.requestID = requestID ?? json.missing("TransferRefundCreateResponse.request_id")
    }
}
