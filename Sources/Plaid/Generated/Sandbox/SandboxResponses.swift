// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/sandbox/bank_income/fire_webhook`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook).
public struct SandboxBankIncomeFireWebhookResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxBankIncomeFireWebhookResponse.request_id")
    }
}

/// The response of `/sandbox/bank_transfer/fire_webhook`.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transferfire_webhook).
public struct SandboxBankTransferFireWebhookResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxBankTransferFireWebhookResponse.request_id")
    }
}

/// The response of `/sandbox/bank_transfer/simulate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transfersimulate).
public struct SandboxBankTransferSimulateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxBankTransferSimulateResponse.request_id")
    }
}

/// The response of `/sandbox/cra/cashflow_updates/update`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxcracashflow_updatesupdate).
public struct SandboxCraCashflowUpdatesUpdateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxCraCashflowUpdatesUpdateResponse.request_id")
    }
}

/// The response of `/sandbox/cra/servicing/simulate`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct SandboxCraServicingSimulateResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The identifier of the new report; absent for a simulated error.
    public let reportID: String?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "report_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var reportID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: reportID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("SandboxCraServicingSimulateResponse.request_id")
        self.reportID = reportID
    }
}

/// The response of `/sandbox/fdx/consent/seed`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct SandboxFdxConsentSeedResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the grant.
    public let consentID: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("consent_id", "request_id")
    public init(json: inout JSONReader) {
        var consentID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: consentID = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.consentID = consentID ?? json.missing("SandboxFdxConsentSeedResponse.consent_id")
        self.requestID = requestID ?? json.missing("SandboxFdxConsentSeedResponse.request_id")
    }
}

/// The response of `/sandbox/income/fire_webhook`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxincomefire_webhook).
public struct SandboxIncomeFireWebhookResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxIncomeFireWebhookResponse.request_id")
    }
}

/// The response of `/sandbox/item/application/seed`.
public struct SandboxItemApplicationSeedResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the Item.
    public let itemID: ItemID
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/sandbox/item/fire_webhook`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook).
public struct SandboxItemFireWebhookResponse: PlaidResponse, RedactedDescription {
    /// Whether a webhook was sent; false when the Item has no URL.
    public let webhookFired: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/sandbox/item/reset_login`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemreset_login).
public struct SandboxItemResetLoginResponse: PlaidResponse, RedactedDescription {
    /// Whether the Item was put into the error state.
    public let resetLogin: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/sandbox/item/set_verification_status`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemset_verification_status).
public struct SandboxItemSetVerificationStatusResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxItemSetVerificationStatusResponse.request_id")
    }
}

/// The response of `/sandbox/oauth/select_accounts`.
public struct SandboxOauthSelectAccountsResponse: PlaidResponse, RedactedDescription {
    /// The original response.
    public var raw: RawJSON = .empty

    public init(json: inout JSONReader) {
        json.skipValue()
    }
}

/// The response of `/sandbox/payment_profile/reset_login`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpayment_profilereset_login).
public struct SandboxPaymentProfileResetLoginResponse: PlaidResponse, RedactedDescription {
    /// Whether the Item was put into the error state.
    public let resetLogin: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/sandbox/payment/simulate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpaymentsimulate).
public struct SandboxPaymentSimulateResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The status before.
    public let oldStatus: PaymentInitiationPaymentStatus
    /// The status now.
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

/// The response of `/sandbox/processor_token/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxprocessor_tokencreate).
public struct SandboxProcessorTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public let processorToken: ProcessorToken
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/sandbox/public_token/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate).
public struct SandboxPublicTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The short-lived token of a finished Link session.
    ///
    /// Exchange it for an access token within 30 minutes.
    public let publicToken: PublicToken
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/sandbox/transactions/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate).
public struct SandboxTransactionsCreateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransactionsCreateResponse.request_id")
    }
}

/// The response of `/sandbox/transfer/fire_webhook`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferfire_webhook).
public struct SandboxTransferFireWebhookResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferFireWebhookResponse.request_id")
    }
}

/// The response of `/sandbox/transfer/ledger/deposit/simulate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerdepositsimulate).
public struct SandboxTransferLedgerDepositSimulateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferLedgerDepositSimulateResponse.request_id")
    }
}

/// The response of `/sandbox/transfer/ledger/simulate_available`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferledgersimulate_available).
public struct SandboxTransferLedgerSimulateAvailableResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferLedgerSimulateAvailableResponse.request_id")
    }
}

/// The response of `/sandbox/transfer/ledger/withdraw/simulate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerwithdrawsimulate).
public struct SandboxTransferLedgerWithdrawSimulateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferLedgerWithdrawSimulateResponse.request_id")
    }
}

/// The response of `/sandbox/transfer/refund/simulate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferrefundsimulate).
public struct SandboxTransferRefundSimulateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferRefundSimulateResponse.request_id")
    }
}

/// The response of `/sandbox/transfer/simulate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfersimulate).
public struct SandboxTransferSimulateResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferSimulateResponse.request_id")
    }
}

/// The response of `/sandbox/transfer/sweep/simulate`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfersweepsimulate).
public struct SandboxTransferSweepSimulateResponse: PlaidResponse, RedactedDescription {
    /// The sweep that was created; `null` or absent when there was nothing to sweep.
    public let sweep: TransferSweep?
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
        self.sweep = sweep
        self.requestID = requestID ?? json.missing("SandboxTransferSweepSimulateResponse.request_id")
    }
}

/// The response of `/sandbox/transfer/test_clock/advance`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockadvance).
public struct SandboxTransferTestClockAdvanceResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxTransferTestClockAdvanceResponse.request_id")
    }
}

/// The response of `/sandbox/transfer/test_clock/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockcreate).
public struct SandboxTransferTestClockCreateResponse: PlaidResponse, RedactedDescription {
    /// The test clock.
    public let testClock: TransferTestClock
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/sandbox/transfer/test_clock/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockget).
public struct SandboxTransferTestClockGetResponse: PlaidResponse, RedactedDescription {
    /// The test clock.
    public let testClock: TransferTestClock
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/sandbox/transfer/test_clock/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clocklist).
public struct SandboxTransferTestClockListResponse: PlaidResponse, RedactedDescription {
    /// The test clocks of this page.
    public let testClocks: [TransferTestClock]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/sandbox/user/fire_webhook`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct SandboxUserFireWebhookResponse: PlaidResponse, RedactedDescription {
    /// Whether the webhook was sent.
    public let webhookFired: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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
        self.webhookFired = webhookFired ?? json.missing("SandboxUserFireWebhookResponse.webhook_fired")
        self.requestID = requestID ?? json.missing("SandboxUserFireWebhookResponse.request_id")
    }
}

/// The response of `/sandbox/user/reset_login`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxuserreset_login).
public struct SandboxUserResetLoginResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("SandboxUserResetLoginResponse.request_id")
    }
}
