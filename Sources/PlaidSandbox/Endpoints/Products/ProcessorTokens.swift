// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// Tokens that open one account to a processor, and what they may read.

extension World {
    mutating func processorTokenCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try sharedAccount(request)
        return ["processor_token": .string(makeProcessorToken(position, account: index))]
    }

    /// Stripe has tokens of its own form, which only Stripe can use.
    mutating func processorStripeTokenCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try sharedAccount(request)
        guard items[position].accounts[index].hasNumbers else {
            throw .invalidField("account_id must be the id of a checking, savings or cash management account")
        }
        let token = identifiers.plaidID("stripe-\(nextSerial())").prefix(24)
        return ["stripe_bank_account_token": .string("btok_\(token)")]
    }

    /// Makes an Item that only its processor token opens.
    mutating func sandboxProcessorTokenCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try makeItem(
            institutionID: request.string("institution_id"), products: ["auth"],
            username: request.options["override_username"]?.stringValue,
            password: request.options["override_password"]?.stringValue, now: request.now)
        guard !items[position].accounts.isEmpty else { throw .noAccounts }
        let index = items[position].accounts.firstIndex(where: \.hasNumbers) ?? 0
        return ["processor_token": .string(makeProcessorToken(position, account: index))]
    }

    mutating func processorPermissionsSet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        _ = try processorPlace(request, evenWithoutLogin: true)
        processorTokens[try request.string("processor_token")]?.products = request.strings("products")
        return [:]
    }

    func processorPermissionsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        _ = try processorPlace(request, evenWithoutLogin: true)
        let token = processorTokens[try request.string("processor_token")]
        return ["products": .strings(token?.products ?? [])]
    }

    mutating func processorWebhookUpdate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let place = try processorPlace(request, evenWithoutLogin: true)
        let url = request.optionalString("webhook")
        processorTokens[try request.string("processor_token")]?.webhook = url
        if let url, !url.isEmpty {
            sendToProcessor(
                ProcessorToken(item: place.position, account: place.account, webhook: url), type: "PROCESSOR_TOKEN",
                code: "WEBHOOK_UPDATE_ACKNOWLEDGED", ["error": .null, "new_webhook_url": .string(url)],
                at: request.now)
        }
        return [:]
    }

    /// The Item and the account that the request's processor token opens.
    ///
    /// - Parameters:
    ///   - product: What is to be read; a token whose products are restricted may not read others.
    ///   - evenWithoutLogin: Whether the Item may need a login: what does not read the bank's data does not mind.
    func processorPlace(
        _ request: SandboxRequest, product: String? = nil, evenWithoutLogin: Bool = false
    ) throws(SandboxError) -> (position: Int, account: Int) {
        let text = try request.string("processor_token")
        guard Self.hasForm(text, of: "processor") else { throw .malformedProcessorToken }
        guard let token = processorTokens[text] else { throw .unknownProcessorToken }
        guard !items[token.item].isRemoved else { throw .itemNotFound }
        if let product, let products = token.products, !products.isEmpty, !products.contains(product) {
            throw .accessNotGranted
        }
        guard evenWithoutLogin || !items[token.item].needsLogin else { throw items[token.item].error }
        return (token.item, token.account)
    }

    /// The account that a client wants to share.
    private func sharedAccount(_ request: SandboxRequest) throws(SandboxError) -> (position: Int, account: Int) {
        let position = try position(request, evenWithoutLogin: true)
        guard let index = items[position].accountIndex(try request.string("account_id")) else {
            throw .invalidField("account_id must be a valid account ID")
        }
        return (position, index)
    }

    private mutating func makeProcessorToken(_ position: Int, account: Int) -> String {
        let text = "processor-sandbox-\(identifiers.uuid("processor-\(nextSerial())"))"
        processorTokens[text] = ProcessorToken(item: position, account: account)
        processorTokensOfItems[position] = (processorTokensOfItems[position] ?? []) + [text]
        return text
    }
}
