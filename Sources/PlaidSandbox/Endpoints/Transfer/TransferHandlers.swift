import PlaidJSON

extension World {
    /// Transfers, and the older bank transfers.
    static let transferHandlers = [
        movingHandlers, ledgerHandlers, originatorHandlers, simulationHandlers, bankTransferHandlers,
    ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

    /// Money on its way.
    private static let movingHandlers: [String: Handler] = [
        "/transfer/authorization/create": { world, request throws(SandboxError) in
            try world.transferAuthorizationCreate(request)
        },
        "/transfer/authorization/cancel": { world, request throws(SandboxError) in
            try world.transferAuthorizationCancel(request)
        },
        "/transfer/capabilities/get": { world, request throws(SandboxError) in
            try world.transferCapabilitiesGet(request)
        },
        "/transfer/create": { world, request throws(SandboxError) in try world.transferCreate(request) },
        "/transfer/get": { world, request throws(SandboxError) in try world.transferGet(request) },
        "/transfer/list": { world, request throws(SandboxError) in try world.transferList(request) },
        "/transfer/cancel": { world, request throws(SandboxError) in try world.transferCancel(request) },
        "/transfer/event/list": { world, request throws(SandboxError) in try world.transferEventList(request) },
        "/transfer/event/sync": { world, request throws(SandboxError) in try world.transferEventSync(request) },
        "/transfer/sweep/get": { world, request throws(SandboxError) in try world.transferSweepGet(request) },
        "/transfer/sweep/list": { world, request throws(SandboxError) in try world.transferSweepList(request) },
        "/transfer/refund/create": { world, request throws(SandboxError) in try world.transferRefundCreate(request) },
        "/transfer/refund/get": { world, request throws(SandboxError) in try world.transferRefundGet(request) },
        "/transfer/refund/cancel": { world, request throws(SandboxError) in try world.transferRefundCancel(request) },
        "/transfer/intent/create": { world, request throws(SandboxError) in try world.transferIntentCreate(request) },
        "/transfer/intent/get": { world, request throws(SandboxError) in try world.transferIntentGet(request) },
        "/transfer/configuration/get": { world, request throws(SandboxError) in
            try world.transferConfigurationGet(request)
        },
        "/transfer/metrics/get": { world, request throws(SandboxError) in try world.transferMetricsGet(request) },
        "/transfer/migrate_account": { world, request throws(SandboxError) in
            try world.transferMigrateAccount(request)
        },
        "/transfer/balance/get": { world, request throws(SandboxError) in try world.transferBalanceGet(request) },
        "/transfer/repayment/list": { world, request throws(SandboxError) in try world.transferRepaymentList(request) },
        "/transfer/repayment/return/list": { world, request throws(SandboxError) in
            try world.transferRepaymentReturnList(request)
        },
    ]

    /// The balance with Plaid, and transfers that are made again and again.
    private static let ledgerHandlers: [String: Handler] = [
        "/transfer/ledger/get": { world, request throws(SandboxError) in try world.transferLedgerGet(request) },
        "/transfer/ledger/deposit": { world, request throws(SandboxError) in
            try world.transferLedgerMove(request, .deposit)
        },
        "/transfer/ledger/withdraw": { world, request throws(SandboxError) in
            try world.transferLedgerMove(request, .withdrawal)
        },
        "/transfer/ledger/distribute": { world, request throws(SandboxError) in
            try world.transferLedgerDistribute(request)
        },
        "/transfer/ledger/event/list": { world, request throws(SandboxError) in
            try world.transferLedgerEventList(request)
        },
        "/transfer/recurring/create": { world, request throws(SandboxError) in
            try world.transferRecurringCreate(request)
        },
        "/transfer/recurring/get": { world, request throws(SandboxError) in try world.transferRecurringGet(request) },
        "/transfer/recurring/list": { world, request throws(SandboxError) in try world.transferRecurringList(request) },
        "/transfer/recurring/cancel": { world, request throws(SandboxError) in
            try world.transferRecurringCancel(request)
        },
    ]

    /// Customers of platforms.
    private static let originatorHandlers: [String: Handler] = [
        "/transfer/originator/create": { world, request throws(SandboxError) in
            try world.transferOriginatorCreate(request)
        },
        "/transfer/originator/get": { world, request throws(SandboxError) in try world.transferOriginatorGet(request) },
        "/transfer/originator/list": { world, request throws(SandboxError) in
            try world.transferOriginatorList(request)
        },
        "/transfer/originator/funding_account/create": { world, request throws(SandboxError) in
            try world.transferOriginatorFundingAccountCreate(request)
        },
        "/transfer/originator/funding_account/update": { world, request throws(SandboxError) in
            try world.transferOriginatorFundingAccountUpdate(request)
        },
        "/transfer/questionnaire/create": { world, request throws(SandboxError) in
            try world.transferQuestionnaireCreate(request)
        },
        "/transfer/diligence/submit": { world, request throws(SandboxError) in
            try world.transferDiligenceSubmit(request)
        },
        "/transfer/diligence/document/upload": { world, request throws(SandboxError) in
            try world.transferDiligenceDocumentUpload(request)
        },
        "/transfer/platform/originator/create": { world, request throws(SandboxError) in
            try world.transferPlatformOriginatorCreate(request)
        },
        "/transfer/platform/person/create": { world, request throws(SandboxError) in
            try world.transferPlatformPersonCreate(request)
        },
        "/transfer/platform/requirement/submit": { world, request throws(SandboxError) in
            try world.transferPlatformRequirementSubmit(request)
        },
    ]

    /// What only a Sandbox has.
    private static let simulationHandlers: [String: Handler] = [
        "/sandbox/transfer/simulate": { world, request throws(SandboxError) in
            try world.sandboxTransferSimulate(request)
        },
        "/sandbox/transfer/refund/simulate": { world, request throws(SandboxError) in
            try world.sandboxTransferRefundSimulate(request)
        },
        "/sandbox/transfer/sweep/simulate": { world, request throws(SandboxError) in
            try world.sandboxTransferSweepSimulate(request)
        },
        "/sandbox/transfer/ledger/simulate_available": { world, request throws(SandboxError) in
            try world.sandboxTransferLedgerSimulateAvailable(request)
        },
        "/sandbox/transfer/ledger/deposit/simulate": { world, request throws(SandboxError) in
            try world.sandboxTransferLedgerSimulate(request, .deposit)
        },
        "/sandbox/transfer/ledger/withdraw/simulate": { world, request throws(SandboxError) in
            try world.sandboxTransferLedgerSimulate(request, .withdrawal)
        },
        "/sandbox/transfer/repayment/simulate": { world, request throws(SandboxError) in
            try world.sandboxTransferRepaymentSimulate(request)
        },
        "/sandbox/transfer/fire_webhook": { world, request throws(SandboxError) in
            try world.sandboxTransferFireWebhook(request)
        },
        "/sandbox/transfer/test_clock/create": { world, request throws(SandboxError) in
            try world.sandboxTestClockCreate(request)
        },
        "/sandbox/transfer/test_clock/advance": { world, request throws(SandboxError) in
            try world.sandboxTestClockAdvance(request)
        },
        "/sandbox/transfer/test_clock/get": { world, request throws(SandboxError) in
            try world.sandboxTestClockGet(request)
        },
        "/sandbox/transfer/test_clock/list": { world, request throws(SandboxError) in
            try world.sandboxTestClockList(request)
        },
    ]

    /// The older family.
    private static let bankTransferHandlers: [String: Handler] = [
        "/bank_transfer/create": { world, request throws(SandboxError) in try world.bankTransferCreate(request) },
        "/bank_transfer/get": { world, request throws(SandboxError) in try world.bankTransferGet(request) },
        "/bank_transfer/list": { world, request throws(SandboxError) in try world.bankTransferList(request) },
        "/bank_transfer/cancel": { world, request throws(SandboxError) in try world.bankTransferCancel(request) },
        "/bank_transfer/event/list": { world, request throws(SandboxError) in
            try world.bankTransferEventList(request)
        },
        "/bank_transfer/event/sync": { world, request throws(SandboxError) in
            try world.bankTransferEventSync(request)
        },
        "/bank_transfer/balance/get": { world, request throws(SandboxError) in
            try world.bankTransferBalanceGet(request)
        },
        "/bank_transfer/sweep/get": { world, request throws(SandboxError) in try world.bankTransferSweepGet(request) },
        "/bank_transfer/sweep/list": { world, request throws(SandboxError) in
            try world.bankTransferSweepList(request)
        },
        "/bank_transfer/migrate_account": { world, request throws(SandboxError) in
            try world.transferMigrateAccount(request)
        },
        "/processor/bank_transfer/create": { world, request throws(SandboxError) in
            try world.processorBankTransferCreate(request)
        },
        "/sandbox/bank_transfer/simulate": { world, request throws(SandboxError) in
            try world.sandboxBankTransferSimulate(request)
        },
        "/sandbox/bank_transfer/fire_webhook": { world, request throws(SandboxError) in
            try world.sandboxBankTransferFireWebhook(request)
        },
    ]
}
