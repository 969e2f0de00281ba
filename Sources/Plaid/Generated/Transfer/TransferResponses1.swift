// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `PaymentProfileCreateResponse`.
public struct PaymentProfileCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `payment_profile_token`.
    public let paymentProfileToken: SensitiveString
    /// The JSON member `request_id`.
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

/// The response of the operations that return `PaymentProfileGetResponse`.
public struct PaymentProfileGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `updated_at`.
    public let updatedAt: Timestamp
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `deleted_at`.
    public let deletedAt: Timestamp?
    /// The JSON member `status`.
    public let status: PaymentProfileStatus
    /// The JSON member `request_id`.
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

/// The response of the operations that return `PaymentProfileRemoveResponse`.
public struct PaymentProfileRemoveResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("PaymentProfileRemoveResponse.request_id")
    }
}

/// The response of the operations that return `TransferAuthorizationCancelResponse`.
public struct TransferAuthorizationCancelResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferAuthorizationCancelResponse.request_id")
    }
}

/// The response of the operations that return `TransferAuthorizationCreateResponse`.
public struct TransferAuthorizationCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `authorization`.
    public let authorization: TransferAuthorization
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferBalanceGetResponse`.
public struct TransferBalanceGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `balance`.
    public let balance: TransferBalance
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferCancelResponse`.
public struct TransferCancelResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferCancelResponse.request_id")
    }
}

/// The response of the operations that return `TransferCapabilitiesGetResponse`.
public struct TransferCapabilitiesGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `institution_supported_networks`.
    public let institutionSupportedNetworks: InstitutionSupportedNetworks
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferConfigurationGetResponse`.
public struct TransferConfigurationGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `max_single_transfer_amount`.
    public let maxSingleTransferAmount: String
    /// The JSON member `max_single_transfer_credit_amount`.
    public let maxSingleTransferCreditAmount: String
    /// The JSON member `max_single_transfer_debit_amount`.
    public let maxSingleTransferDebitAmount: String
    /// The JSON member `max_daily_credit_amount`.
    public let maxDailyCreditAmount: String
    /// The JSON member `max_daily_debit_amount`.
    public let maxDailyDebitAmount: String
    /// The JSON member `max_monthly_amount`.
    public let maxMonthlyAmount: String
    /// The JSON member `max_monthly_credit_amount`.
    public let maxMonthlyCreditAmount: String
    /// The JSON member `max_monthly_debit_amount`.
    public let maxMonthlyDebitAmount: String
    /// The JSON member `iso_currency_code`.
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
        self.maxSingleTransferAmount = maxSingleTransferAmount ?? json.missing("TransferConfigurationGetResponse.max_single_transfer_amount")
        self.maxSingleTransferCreditAmount = maxSingleTransferCreditAmount ?? json.missing("TransferConfigurationGetResponse.max_single_transfer_credit_amount")
        self.maxSingleTransferDebitAmount = maxSingleTransferDebitAmount ?? json.missing("TransferConfigurationGetResponse.max_single_transfer_debit_amount")
        self.maxDailyCreditAmount = maxDailyCreditAmount ?? json.missing("TransferConfigurationGetResponse.max_daily_credit_amount")
        self.maxDailyDebitAmount = maxDailyDebitAmount ?? json.missing("TransferConfigurationGetResponse.max_daily_debit_amount")
        self.maxMonthlyAmount = maxMonthlyAmount ?? json.missing("TransferConfigurationGetResponse.max_monthly_amount")
        self.maxMonthlyCreditAmount = maxMonthlyCreditAmount ?? json.missing("TransferConfigurationGetResponse.max_monthly_credit_amount")
        self.maxMonthlyDebitAmount = maxMonthlyDebitAmount ?? json.missing("TransferConfigurationGetResponse.max_monthly_debit_amount")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferConfigurationGetResponse.iso_currency_code")
    }
}

/// The response of the operations that return `TransferCreateResponse`.
public struct TransferCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `transfer`.
    public let transfer: Transfer
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferDiligenceDocumentUploadResponse`.
public struct TransferDiligenceDocumentUploadResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferDiligenceDocumentUploadResponse.request_id")
    }
}

/// The response of the operations that return `TransferDiligenceSubmitResponse`.
public struct TransferDiligenceSubmitResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferDiligenceSubmitResponse.request_id")
    }
}

/// The response of the operations that return `TransferEventListResponse`.
public struct TransferEventListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `transfer_events`.
    public let transferEvents: [TransferEvent]
    /// The JSON member `has_more`.
    public let hasMore: Bool
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferEventSyncResponse`.
public struct TransferEventSyncResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `transfer_events`.
    public let transferEvents: [TransferEvent]
    /// The JSON member `has_more`.
    public let hasMore: Bool
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferGetResponse`.
public struct TransferGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `transfer`.
    public let transfer: Transfer
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferIntentCreateResponse`.
public struct TransferIntentCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `transfer_intent`.
    public let transferIntent: TransferIntentCreate
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferIntentGetResponse`.
public struct TransferIntentGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `transfer_intent`.
    public let transferIntent: TransferIntentGet
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferLedgerDepositResponse`.
public struct TransferLedgerDepositResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `sweep`.
    public let sweep: TransferSweep
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferLedgerDistributeResponse`.
public struct TransferLedgerDistributeResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferLedgerDistributeResponse.request_id")
    }
}

/// The response of the operations that return `TransferLedgerEventListResponse`.
public struct TransferLedgerEventListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `ledger_events`.
    public let ledgerEvents: [TransferLedgerEvent]
    /// The JSON member `has_more`.
    public let hasMore: Bool
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferLedgerGetResponse`.
public struct TransferLedgerGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `ledger_id`.
    public let ledgerID: String
    /// The JSON member `balance`.
    public let balance: TransferLedgerBalance
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `is_default`.
    public let isDefault: Bool
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferLedgerWithdrawResponse`.
public struct TransferLedgerWithdrawResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `sweep`.
    public let sweep: TransferSweep
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferListResponse`.
public struct TransferListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `transfers`.
    public let transfers: [Transfer]
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferMetricsGetResponse`.
public struct TransferMetricsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `daily_debit_transfer_volume`.
    public let dailyDebitTransferVolume: String
    /// The JSON member `daily_credit_transfer_volume`.
    public let dailyCreditTransferVolume: String
    /// The JSON member `monthly_transfer_volume`.
    public let monthlyTransferVolume: String
    /// The JSON member `monthly_debit_transfer_volume`.
    public let monthlyDebitTransferVolume: String
    /// The JSON member `monthly_credit_transfer_volume`.
    public let monthlyCreditTransferVolume: String
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String
    /// The JSON member `return_rates`.
    public let returnRates: TransferMetricsGetReturnRates?
    /// The JSON member `authorization_usage`.
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
        self.monthlyTransferVolume = monthlyTransferVolume ?? json.missing("TransferMetricsGetResponse.monthly_transfer_volume")
        self.monthlyDebitTransferVolume = monthlyDebitTransferVolume ?? json.missing("TransferMetricsGetResponse.monthly_debit_transfer_volume")
        self.monthlyCreditTransferVolume = monthlyCreditTransferVolume ?? json.missing("TransferMetricsGetResponse.monthly_credit_transfer_volume")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferMetricsGetResponse.iso_currency_code")
        self.returnRates = returnRates
        self.authorizationUsage = authorizationUsage
    }
}

/// The response of the operations that return `TransferMigrateAccountResponse`.
public struct TransferMigrateAccountResponse: PlaidResponse, RedactedDescription {
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
        self.accessToken = accessToken ?? json.missing("TransferMigrateAccountResponse.access_token")
        self.accountID = accountID ?? json.missing("TransferMigrateAccountResponse.account_id")
        self.requestID = requestID ?? json.missing("TransferMigrateAccountResponse.request_id")
    }
}

/// The response of the operations that return `TransferOriginatorCreateResponse`.
public struct TransferOriginatorCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `originator_client_id`.
    public let originatorClientID: String
    /// The JSON member `company_name`.
    public let companyName: String
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferOriginatorFundingAccountCreateResponse`.
public struct TransferOriginatorFundingAccountCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `funding_account_id`.
    public let fundingAccountID: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferOriginatorFundingAccountUpdateResponse`.
public struct TransferOriginatorFundingAccountUpdateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferOriginatorFundingAccountUpdateResponse.request_id")
    }
}

/// The response of the operations that return `TransferOriginatorGetResponse`.
public struct TransferOriginatorGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `originator`.
    public let originator: DetailedOriginator
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferOriginatorListResponse`.
public struct TransferOriginatorListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `originators`.
    public let originators: [Originator]
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferPlatformOriginatorCreateResponse`.
public struct TransferPlatformOriginatorCreateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferPlatformOriginatorCreateResponse.request_id")
    }
}

/// The response of the operations that return `TransferPlatformPersonCreateResponse`.
public struct TransferPlatformPersonCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `person_id`.
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

/// The response of the operations that return `TransferPlatformRequirementSubmitResponse`.
public struct TransferPlatformRequirementSubmitResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferPlatformRequirementSubmitResponse.request_id")
    }
}

/// The response of the operations that return `TransferQuestionnaireCreateResponse`.
public struct TransferQuestionnaireCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `onboarding_url`.
    public let onboardingURL: String
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferRecurringCancelResponse`.
public struct TransferRecurringCancelResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferRecurringCancelResponse.request_id")
    }
}

/// The response of the operations that return `TransferRecurringCreateResponse`.
public struct TransferRecurringCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `recurring_transfer`.
    public let recurringTransfer: RecurringTransfer?
    /// The JSON member `decision`.
    public let decision: TransferAuthorizationDecision
    /// The JSON member `decision_rationale`.
    public let decisionRationale: TransferAuthorizationDecisionRationale?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferRecurringGetResponse`.
public struct TransferRecurringGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `recurring_transfer`.
    public let recurringTransfer: RecurringTransfer
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferRecurringListResponse`.
public struct TransferRecurringListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `recurring_transfers`.
    public let recurringTransfers: [RecurringTransfer]
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferRefundCancelResponse`.
public struct TransferRefundCancelResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("TransferRefundCancelResponse.request_id")
    }
}

/// The response of the operations that return `TransferRefundCreateResponse`.
public struct TransferRefundCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `refund`.
    public let refund: TransferRefund
    /// The JSON member `request_id`.
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
