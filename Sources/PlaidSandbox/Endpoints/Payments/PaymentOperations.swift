// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Payment initiation.
    static let payments = SandboxProduct(
        "Payment initiation", sources: ["OpenAPI document", "documentation of Payment initiation"],
        deviations: [
            "No public source says that the IBANs of recipients and payers are checked; they are not.",
            "Cursors of lists of payments hold the number of payments so far in their fraction of a second.",
        ],
        references: .byRegistry,
        operations: [
            .json("/payment_initiation/consent/create") { world, request throws(SandboxError) in
                try world.paymentConsentCreate(request)
            },
            .json("/payment_initiation/consent/get") { world, request throws(SandboxError) in
                let id = try request.string("consent_id")
                return world.answer(request, try world.record("consent", id).members)
            },
            .json("/payment_initiation/consent/payment/execute") { world, request throws(SandboxError) in
                try world.once(request) { world throws(SandboxError) in try world.paymentConsentExecute(request) }
            },
            .json("/payment_initiation/consent/revoke") { world, request throws(SandboxError) in
                try world.paymentConsentRevoke(request)
            },
            .json("/payment_initiation/payment/create") { world, request throws(SandboxError) in
                try world.paymentCreate(request)
            },
            .json("/payment_initiation/payment/get") { world, request throws(SandboxError) in
                let id = try request.string("payment_id")
                return world.answer(request, try world.record("payment", id).members)
            },
            .json("/payment_initiation/payment/list") { world, request throws(SandboxError) in
                try world.paymentList(request)
            },
            .json("/payment_initiation/payment/reverse") { world, request throws(SandboxError) in
                try world.once(request) { world throws(SandboxError) in try world.paymentReverse(request) }
            },
            .json("/payment_initiation/payment/token/create") { world, request throws(SandboxError) in
                try world.paymentTokenCreate(request)
            },
            .json("/payment_initiation/recipient/create") { world, request throws(SandboxError) in
                try world.paymentRecipientCreate(request)
            },
            .json("/payment_initiation/recipient/get") { world, request throws(SandboxError) in
                let id = try request.string("recipient_id")
                return world.answer(request, try world.record("recipient", id).members)
            },
            .json("/payment_initiation/recipient/list") { world, request throws(SandboxError) in
                try world.recordList(request, "recipient", as: "recipients")
            },
            .json("/sandbox/payment/simulate") { world, request throws(SandboxError) in
                try world.sandboxPaymentSimulate(request)
            },
        ])

    /// Wallets (virtual accounts).
    static let wallets = SandboxProduct(
        "Wallets", sources: ["OpenAPI document", "documentation of Wallets"],
        deviations: [
            "A new wallet is empty; payments to its recipient_id fill it."
        ],
        references: .byRegistry,
        operations: [
            .json("/wallet/create") { world, request throws(SandboxError) in try world.walletCreate(request) },
            .json("/wallet/get") { world, request throws(SandboxError) in
                world.answer(request, try world.record("wallet", request.string("wallet_id")).members)
            },
            .json("/wallet/list") { world, request throws(SandboxError) in
                try world.recordList(request, "wallet", as: "wallets")
            },
            .json("/wallet/transaction/execute") { world, request throws(SandboxError) in
                try world.once(request) { world throws(SandboxError) in try world.walletTransactionExecute(request) }
            },
            .json("/wallet/transaction/get") { world, request throws(SandboxError) in
                let id = try request.string("transaction_id")
                return world.answer(request, try world.record("wallet_transaction", id).members)
            },
            .json("/wallet/transaction/list") { world, request throws(SandboxError) in
                try world.walletTransactionList(request)
            },
        ])

    /// Saved accounts for payments.
    static let paymentProfiles = SandboxProduct(
        "Payment profiles", sources: ["OpenAPI document"],
        operations: [
            .stored(
                "/payment_profile/create", .create(id: "payment_profile_token"), of: "payment_profile",
                key: "payment_profile_token"),
            .stored("/payment_profile/get", .read, of: "payment_profile", key: "payment_profile_token"),
            .stored("/payment_profile/remove", .remove, of: "payment_profile", key: "payment_profile_token"),
            .contractOnly("/sandbox/payment_profile/reset_login"),
        ])
}
