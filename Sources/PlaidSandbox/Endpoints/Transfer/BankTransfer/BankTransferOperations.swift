// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// The older family of transfers.
    static let bankTransfers = SandboxProduct(
        "Bank transfers", sources: ["OpenAPI document", "documentation of Bank Transfers"],
        deviations: [
            "The balance starts at zero and can become negative; each posted or reversed transfer is swept."
        ],
        operations: [
            .json("/bank_transfer/create") { world, request throws(SandboxError) in
                try world.bankTransferCreate(request)
            },
            .json("/bank_transfer/get") { world, request throws(SandboxError) in try world.bankTransferGet(request) },
            .json("/bank_transfer/list") { world, request throws(SandboxError) in try world.bankTransferList(request) },
            .json("/bank_transfer/cancel") { world, request throws(SandboxError) in
                try world.bankTransferCancel(request)
            },
            .json("/bank_transfer/event/list") { world, request throws(SandboxError) in
                try world.bankTransferEventList(request)
            },
            .json("/bank_transfer/event/sync") { world, request throws(SandboxError) in
                try world.bankTransferEventSync(request)
            },
            .json("/bank_transfer/balance/get") { world, request throws(SandboxError) in
                try world.bankTransferBalanceGet(request)
            },
            .json("/bank_transfer/sweep/get") { world, request throws(SandboxError) in
                try world.bankTransferSweepGet(request)
            },
            .json("/bank_transfer/sweep/list") { world, request throws(SandboxError) in
                try world.bankTransferSweepList(request)
            },
            .json("/bank_transfer/migrate_account") { world, request throws(SandboxError) in
                try world.transferMigrateAccount(request)
            },
            .json("/processor/bank_transfer/create") { world, request throws(SandboxError) in
                try world.processorBankTransferCreate(request)
            },
            .json("/sandbox/bank_transfer/simulate") { world, request throws(SandboxError) in
                try world.sandboxBankTransferSimulate(request)
            },
            .json("/sandbox/bank_transfer/fire_webhook") { world, request throws(SandboxError) in
                try world.sandboxBankTransferFireWebhook(request)
            },
        ])
}
