// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Money on its way.
    static let transfers = SandboxProduct(
        "Transfer", sources: ["OpenAPI document", "documentation of Transfer"],
        deviations: [
            "Webhooks go to the address of the request, or the last one given, or the Item's.",
            "Limits: 100,000 for a transfer, 500,000 in 24 hours and 5,000,000 in a month, per direction.",
            "/transfer/metrics/get has fixed values.",
        ],
        operations: [
            .json("/transfer/authorization/create") { world, request throws(SandboxError) in
                try world.transferAuthorizationCreate(request)
            },
            .json("/transfer/authorization/cancel") { world, request throws(SandboxError) in
                try world.transferAuthorizationCancel(request)
            },
            .json("/transfer/capabilities/get") { world, request throws(SandboxError) in
                try world.transferCapabilitiesGet(request)
            },
            .json("/transfer/create") { world, request throws(SandboxError) in try world.transferCreate(request) },
            .json("/transfer/get") { world, request throws(SandboxError) in try world.transferGet(request) },
            .json("/transfer/list") { world, request throws(SandboxError) in try world.transferList(request) },
            .json("/transfer/cancel") { world, request throws(SandboxError) in try world.transferCancel(request) },
            .json("/transfer/event/list") { world, request throws(SandboxError) in
                try world.transferEventList(request)
            },
            .json("/transfer/event/sync") { world, request throws(SandboxError) in
                try world.transferEventSync(request)
            },
            .json("/transfer/sweep/get") { world, request throws(SandboxError) in try world.transferSweepGet(request) },
            .json("/transfer/sweep/list") { world, request throws(SandboxError) in
                try world.transferSweepList(request)
            },
            .json("/transfer/refund/create") { world, request throws(SandboxError) in
                try world.transferRefundCreate(request)
            },
            .json("/transfer/refund/get") { world, request throws(SandboxError) in
                try world.transferRefundGet(request)
            },
            .json("/transfer/refund/cancel") { world, request throws(SandboxError) in
                try world.transferRefundCancel(request)
            },
            .json("/transfer/intent/create") { world, request throws(SandboxError) in
                try world.transferIntentCreate(request)
            },
            .json("/transfer/intent/get") { world, request throws(SandboxError) in
                try world.transferIntentGet(request)
            },
            .json("/transfer/configuration/get") { world, request throws(SandboxError) in
                try world.transferConfigurationGet(request)
            },
            .json("/transfer/metrics/get") { world, request throws(SandboxError) in
                try world.transferMetricsGet(request)
            },
            .json("/transfer/migrate_account") { world, request throws(SandboxError) in
                try world.transferMigrateAccount(request)
            },
            .json("/transfer/balance/get") { world, request throws(SandboxError) in
                try world.transferBalanceGet(request)
            },
            .json("/transfer/return/recover") { world, request throws(SandboxError) in
                try world.transferReturnRecover(request)
            },
            .json("/transfer/repayment/list") { world, request throws(SandboxError) in
                try world.transferRepaymentList(request)
            },
            .json("/transfer/repayment/return/list") { world, request throws(SandboxError) in
                try world.transferRepaymentReturnList(request)
            },
        ])

    /// The balance with Plaid, and transfers that are made again and again.
    static let transferLedger = SandboxProduct(
        "Transfer: ledger and recurring transfers", sources: ["OpenAPI document", "documentation of Transfer"],
        deviations: [
            "Withdrawals above the available amount are INVALID_FIELD.",
            "Recurring transfers are created at midnight UTC.",
        ],
        operations: [
            .json("/transfer/ledger/get") { world, request throws(SandboxError) in
                try world.transferLedgerGet(request)
            },
            .json("/transfer/ledger/deposit") { world, request throws(SandboxError) in
                try world.transferLedgerMove(request, .deposit)
            },
            .json("/transfer/ledger/withdraw") { world, request throws(SandboxError) in
                try world.transferLedgerMove(request, .withdrawal)
            },
            .json("/transfer/ledger/distribute") { world, request throws(SandboxError) in
                try world.transferLedgerDistribute(request)
            },
            .json("/transfer/ledger/event/list") { world, request throws(SandboxError) in
                try world.transferLedgerEventList(request)
            },
            .json("/transfer/recurring/create") { world, request throws(SandboxError) in
                try world.transferRecurringCreate(request)
            },
            .json("/transfer/recurring/get") { world, request throws(SandboxError) in
                try world.transferRecurringGet(request)
            },
            .json("/transfer/recurring/list") { world, request throws(SandboxError) in
                try world.transferRecurringList(request)
            },
            .json("/transfer/recurring/cancel") { world, request throws(SandboxError) in
                try world.transferRecurringCancel(request)
            },
        ])

    /// Customers of platforms.
    static let transferOriginators = SandboxProduct(
        "Transfer: originators", sources: ["OpenAPI document", "documentation of Transfer"],
        deviations: [
            "All submissions of an originator are approved."
        ],
        operations: [
            .json("/transfer/originator/create") { world, request throws(SandboxError) in
                try world.transferOriginatorCreate(request)
            },
            .json("/transfer/originator/get") { world, request throws(SandboxError) in
                try world.transferOriginatorGet(request)
            },
            .json("/transfer/originator/list") { world, request throws(SandboxError) in
                try world.transferOriginatorList(request)
            },
            .json("/transfer/originator/funding_account/create") { world, request throws(SandboxError) in
                try world.transferOriginatorFundingAccountCreate(request)
            },
            .json("/transfer/originator/funding_account/update") { world, request throws(SandboxError) in
                try world.transferOriginatorFundingAccountUpdate(request)
            },
            .json("/transfer/questionnaire/create") { world, request throws(SandboxError) in
                try world.transferQuestionnaireCreate(request)
            },
            .json("/transfer/diligence/submit") { world, request throws(SandboxError) in
                try world.transferDiligenceSubmit(request)
            },
            .json("/transfer/diligence/document/upload") { world, request throws(SandboxError) in
                try world.transferDiligenceDocumentUpload(request)
            },
            .json("/transfer/platform/originator/create") { world, request throws(SandboxError) in
                try world.transferPlatformOriginatorCreate(request)
            },
            .json("/transfer/platform/person/create") { world, request throws(SandboxError) in
                try world.transferPlatformPersonCreate(request)
            },
            .json("/transfer/platform/requirement/submit") { world, request throws(SandboxError) in
                try world.transferPlatformRequirementSubmit(request)
            },
        ])

    /// What only a Sandbox has.
    static let transferSimulation = SandboxProduct(
        "Transfer: simulation", sources: ["OpenAPI document", "documentation of Transfer and the Sandbox"],
        deviations: [
            "A settled transfer that was not swept yet is swept like a posted one.",
            "simulate_available also moves settled debits and deposits to funds_available.",
        ],
        operations: [
            .json("/sandbox/transfer/simulate") { world, request throws(SandboxError) in
                try world.sandboxTransferSimulate(request)
            },
            .json("/sandbox/transfer/refund/simulate") { world, request throws(SandboxError) in
                try world.sandboxTransferRefundSimulate(request)
            },
            .json("/sandbox/transfer/sweep/simulate") { world, request throws(SandboxError) in
                try world.sandboxTransferSweepSimulate(request)
            },
            .json("/sandbox/transfer/ledger/simulate_available") { world, request throws(SandboxError) in
                try world.sandboxTransferLedgerSimulateAvailable(request)
            },
            .json("/sandbox/transfer/ledger/deposit/simulate") { world, request throws(SandboxError) in
                try world.sandboxTransferLedgerSimulate(request, .deposit)
            },
            .json("/sandbox/transfer/ledger/withdraw/simulate") { world, request throws(SandboxError) in
                try world.sandboxTransferLedgerSimulate(request, .withdrawal)
            },
            .json("/sandbox/transfer/repayment/simulate") { world, request throws(SandboxError) in
                try world.sandboxTransferRepaymentSimulate(request)
            },
            .json("/sandbox/transfer/fire_webhook") { world, request throws(SandboxError) in
                try world.sandboxTransferFireWebhook(request)
            },
            .json("/sandbox/transfer/test_clock/create") { world, request throws(SandboxError) in
                try world.sandboxTestClockCreate(request)
            },
            .json("/sandbox/transfer/test_clock/advance") { world, request throws(SandboxError) in
                try world.sandboxTestClockAdvance(request)
            },
            .json("/sandbox/transfer/test_clock/get") { world, request throws(SandboxError) in
                try world.sandboxTestClockGet(request)
            },
            .json("/sandbox/transfer/test_clock/list") { world, request throws(SandboxError) in
                try world.sandboxTestClockList(request)
            },
        ])
}
