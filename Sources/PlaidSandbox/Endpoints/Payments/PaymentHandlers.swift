import PlaidJSON

extension World {
    /// Payment initiation, and wallets (virtual accounts).
    static let paymentHandlers: [String: Handler] = [
        "/payment_initiation/consent/create": { world, request throws(SandboxError) in
            try world.paymentConsentCreate(request)
        },
        "/payment_initiation/consent/get": { world, request throws(SandboxError) in
            let id = try request.string("consent_id")
            return world.answer(request, try world.record("consent", id).members)
        },
        "/payment_initiation/consent/payment/execute": { world, request throws(SandboxError) in
            try world.once(request) { world throws(SandboxError) in try world.paymentConsentExecute(request) }
        },
        "/payment_initiation/consent/revoke": { world, request throws(SandboxError) in
            try world.paymentConsentRevoke(request)
        },
        "/payment_initiation/payment/create": { world, request throws(SandboxError) in
            try world.paymentCreate(request)
        },
        "/payment_initiation/payment/get": { world, request throws(SandboxError) in
            let id = try request.string("payment_id")
            return world.answer(request, try world.record("payment", id).members)
        },
        "/payment_initiation/payment/list": { world, request throws(SandboxError) in
            try world.paymentList(request)
        },
        "/payment_initiation/payment/reverse": { world, request throws(SandboxError) in
            try world.once(request) { world throws(SandboxError) in try world.paymentReverse(request) }
        },
        "/payment_initiation/payment/token/create": { world, request throws(SandboxError) in
            try world.paymentTokenCreate(request)
        },
        "/payment_initiation/recipient/create": { world, request throws(SandboxError) in
            try world.paymentRecipientCreate(request)
        },
        "/payment_initiation/recipient/get": { world, request throws(SandboxError) in
            let id = try request.string("recipient_id")
            return world.answer(request, try world.record("recipient", id).members)
        },
        "/payment_initiation/recipient/list": { world, request throws(SandboxError) in
            try world.recordList(request, "recipient", as: "recipients")
        },
        "/sandbox/payment/simulate": { world, request throws(SandboxError) in
            try world.sandboxPaymentSimulate(request)
        },
        "/wallet/create": { world, request throws(SandboxError) in try world.walletCreate(request) },
        "/wallet/get": { world, request throws(SandboxError) in
            world.answer(request, try world.record("wallet", request.string("wallet_id")).members)
        },
        "/wallet/list": { world, request throws(SandboxError) in
            try world.recordList(request, "wallet", as: "wallets")
        },
        "/wallet/transaction/execute": { world, request throws(SandboxError) in
            try world.once(request) { world throws(SandboxError) in try world.walletTransactionExecute(request) }
        },
        "/wallet/transaction/get": { world, request throws(SandboxError) in
            let id = try request.string("transaction_id")
            return world.answer(request, try world.record("wallet_transaction", id).members)
        },
        "/wallet/transaction/list": { world, request throws(SandboxError) in
            try world.walletTransactionList(request)
        },
    ]

    /// What payments and wallets do as time passes.
    static let paymentJobs: [String: JobHandler] = [
        "payment": { world, job in world.movePayment(job) },
        "payment_consent_expiry": { world, job in world.expireConsent(job) },
        "wallet_transaction": { world, job in world.completeWalletTransaction(job) },
    ]

    /// Answers records of a kind that the request asks for, newest first, a page of them.
    func recordList(
        _ request: SandboxRequest, _ kind: String, as name: String, standard: Int = 10
    ) throws(SandboxError) -> JSONObject {
        let matching = allRecords(kind).reversed().filter { $0.matches(request.body) }
        let page = try page(request, Array(matching), standard: standard)
        return answer(request, Self.list(name, page))
    }

    /// A page as answers have it; the cursor is left out when there is no further page.
    static func list(_ name: String, _ page: (records: [LongTail.Record], next: JSONValue)) -> JSONObject {
        var members: JSONObject = [name: .array(page.records.map { .object($0.members) })]
        if !page.next.isNull { members["next_cursor"] = page.next }
        return members
    }
}
