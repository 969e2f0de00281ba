// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `SandboxBankIncomeFireWebhookResponse`.
public struct SandboxBankIncomeFireWebhookResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxBankIncomeFireWebhookResponse.request_id")
    }
}

/// The response of the operations that return `SandboxBankTransferFireWebhookResponse`.
public struct SandboxBankTransferFireWebhookResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxBankTransferFireWebhookResponse.request_id")
    }
}

/// The response of the operations that return `SandboxBankTransferSimulateResponse`.
public struct SandboxBankTransferSimulateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxBankTransferSimulateResponse.request_id")
    }
}

/// The response of the operations that return `SandboxCraCashflowUpdatesUpdateResponse`.
public struct SandboxCraCashflowUpdatesUpdateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxCraCashflowUpdatesUpdateResponse.request_id")
    }
}

/// The response of the operations that return `SandboxIncomeFireWebhookResponse`.
public struct SandboxIncomeFireWebhookResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxIncomeFireWebhookResponse.request_id")
    }
}

/// The response of the operations that return `SandboxItemApplicationSeedResponse`.
public struct SandboxItemApplicationSeedResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("item_id", "request_id")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("SandboxItemApplicationSeedResponse.item_id")
        self.requestID = requestID ?? json.missing("SandboxItemApplicationSeedResponse.request_id")
    }
}

/// The response of the operations that return `SandboxItemFireWebhookResponse`.
public struct SandboxItemFireWebhookResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `webhook_fired`.
    public let webhookFired: Bool
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("webhook_fired", "request_id")
    public init(json: inout JSONReader) {
        var webhookFired: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: webhookFired = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.webhookFired = webhookFired ?? json.missing("SandboxItemFireWebhookResponse.webhook_fired")
        self.requestID = requestID ?? json.missing("SandboxItemFireWebhookResponse.request_id")
    }
}

/// The response of the operations that return `SandboxItemResetLoginResponse`.
public struct SandboxItemResetLoginResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `reset_login`.
    public let resetLogin: Bool
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("reset_login", "request_id")
    public init(json: inout JSONReader) {
        var resetLogin: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: resetLogin = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.resetLogin = resetLogin ?? json.missing("SandboxItemResetLoginResponse.reset_login")
        self.requestID = requestID ?? json.missing("SandboxItemResetLoginResponse.request_id")
    }
}

/// The response of the operations that return `SandboxItemSetVerificationStatusResponse`.
public struct SandboxItemSetVerificationStatusResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxItemSetVerificationStatusResponse.request_id")
    }
}

/// The response of the operations that return `SandboxOauthSelectAccountsResponse`.
public struct SandboxOauthSelectAccountsResponse: PlaidResponse, RedactedDescription {
    /// The original response.
    public var raw: RawJSON = .empty

    public init(json: inout JSONReader) {
        json.skipValue()
    }
}

/// The response of the operations that return `SandboxPaymentProfileResetLoginResponse`.
public struct SandboxPaymentProfileResetLoginResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `reset_login`.
    public let resetLogin: Bool
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("reset_login", "request_id")
    public init(json: inout JSONReader) {
        var resetLogin: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: resetLogin = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.resetLogin = resetLogin ?? json.missing("SandboxPaymentProfileResetLoginResponse.reset_login")
        self.requestID = requestID ?? json.missing("SandboxPaymentProfileResetLoginResponse.request_id")
    }
}

/// The response of the operations that return `SandboxPaymentSimulateResponse`.
public struct SandboxPaymentSimulateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `old_status`.
    public let oldStatus: PaymentInitiationPaymentStatus
    /// The JSON member `new_status`.
    public let newStatus: PaymentInitiationPaymentStatus
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "old_status", "new_status")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var oldStatus: PaymentInitiationPaymentStatus?
        var newStatus: PaymentInitiationPaymentStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: oldStatus = json.decode()
                case 2: newStatus = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("SandboxPaymentSimulateResponse.request_id")
        self.oldStatus = oldStatus ?? json.missing("SandboxPaymentSimulateResponse.old_status")
        self.newStatus = newStatus ?? json.missing("SandboxPaymentSimulateResponse.new_status")
    }
}

/// The response of the operations that return `SandboxProcessorTokenCreateResponse`.
public struct SandboxProcessorTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `processor_token`.
    public let processorToken: ProcessorToken
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("processor_token", "request_id")
    public init(json: inout JSONReader) {
        var processorToken: ProcessorToken?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: processorToken = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.processorToken = processorToken ?? json.missing("SandboxProcessorTokenCreateResponse.processor_token")
        self.requestID = requestID ?? json.missing("SandboxProcessorTokenCreateResponse.request_id")
    }
}

/// The response of the operations that return `SandboxPublicTokenCreateResponse`.
public struct SandboxPublicTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `public_token`.
    public let publicToken: PublicToken
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("public_token", "request_id")
    public init(json: inout JSONReader) {
        var publicToken: PublicToken?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: publicToken = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.publicToken = publicToken ?? json.missing("SandboxPublicTokenCreateResponse.public_token")
        self.requestID = requestID ?? json.missing("SandboxPublicTokenCreateResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransactionsCreateResponse`.
public struct SandboxTransactionsCreateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransactionsCreateResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransferFireWebhookResponse`.
public struct SandboxTransferFireWebhookResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferFireWebhookResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransferLedgerDepositSimulateResponse`.
public struct SandboxTransferLedgerDepositSimulateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferLedgerDepositSimulateResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransferLedgerSimulateAvailableResponse`.
public struct SandboxTransferLedgerSimulateAvailableResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferLedgerSimulateAvailableResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransferLedgerWithdrawSimulateResponse`.
public struct SandboxTransferLedgerWithdrawSimulateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferLedgerWithdrawSimulateResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransferRefundSimulateResponse`.
public struct SandboxTransferRefundSimulateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferRefundSimulateResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransferRepaymentSimulateResponse`.
public struct SandboxTransferRepaymentSimulateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferRepaymentSimulateResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransferSimulateResponse`.
public struct SandboxTransferSimulateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferSimulateResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransferSweepSimulateResponse`.
public struct SandboxTransferSweepSimulateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `sweep`.
    public let sweep: TransferSweep?
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
        self.sweep = sweep
        self.requestID = requestID ?? json.missing("SandboxTransferSweepSimulateResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransferTestClockAdvanceResponse`.
public struct SandboxTransferTestClockAdvanceResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferTestClockAdvanceResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransferTestClockCreateResponse`.
public struct SandboxTransferTestClockCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `test_clock`.
    public let testClock: TransferTestClock
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("test_clock", "request_id")
    public init(json: inout JSONReader) {
        var testClock: TransferTestClock?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: testClock = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.testClock = testClock ?? json.missing("SandboxTransferTestClockCreateResponse.test_clock")
        self.requestID = requestID ?? json.missing("SandboxTransferTestClockCreateResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransferTestClockGetResponse`.
public struct SandboxTransferTestClockGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `test_clock`.
    public let testClock: TransferTestClock
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("test_clock", "request_id")
    public init(json: inout JSONReader) {
        var testClock: TransferTestClock?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: testClock = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.testClock = testClock ?? json.missing("SandboxTransferTestClockGetResponse.test_clock")
        self.requestID = requestID ?? json.missing("SandboxTransferTestClockGetResponse.request_id")
    }
}

/// The response of the operations that return `SandboxTransferTestClockListResponse`.
public struct SandboxTransferTestClockListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `test_clocks`.
    public let testClocks: [TransferTestClock]
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("test_clocks", "request_id")
    public init(json: inout JSONReader) {
        var testClocks: [TransferTestClock]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: testClocks = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.testClocks = testClocks ?? json.missing("SandboxTransferTestClockListResponse.test_clocks")
        self.requestID = requestID ?? json.missing("SandboxTransferTestClockListResponse.request_id")
    }
}

/// The response of the operations that return `SandboxUserResetLoginResponse`.
public struct SandboxUserResetLoginResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxUserResetLoginResponse.request_id")
    }
}
