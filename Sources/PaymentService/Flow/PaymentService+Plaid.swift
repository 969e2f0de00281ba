// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Logging
import MoneyLedger
import Payments
import Plaid
import PlaidCore
import PlaidTypes
import TartanStorage
import TokenVault

/// What became of a request to Plaid.
enum PlaidReply<Value: Sendable>: Sendable {
    case done(Value)
    /// Plaid certainly did nothing.
    case refused(PlaidError)
    /// Nobody knows whether Plaid carried it out, or it has to be sent again later.
    case unknown(PlaidError.Code)

    /// Sorts an error: what may succeed later without a change is not a refusal.
    init(_ error: PlaidError) {
        self = error.isRetryable || error.outcomeIsUnknown ? .unknown(error.code) : .refused(error)
    }
}

extension PaymentService {
    /// Sends every request once: what is repeated, and when, is decided here and stored.
    private var once: any PlaidClientProtocol { (client as? PlaidClient)?.with(retry: .never) ?? client }

    private func reply<Value: Sendable>(
        _ call: (any PlaidClientProtocol) async throws(PlaidError) -> Value
    ) async -> PlaidReply<Value> {
        do throws(PlaidError) { return .done(try await call(once)) } catch { return PlaidReply(error) }
    }

    /// Decrypts the access token of a payment's Item; `nil` when the user has no such Item any more.
    private func accessToken(of record: PaymentRecord) async throws(PaymentError) -> AccessToken? {
        let item: ItemRecord?
        do throws(StorageError) { item = try await store.engineItem(record.itemID) } catch { throw .storage(error) }
        guard let item, item.userID == record.userID, item.removingSince == nil else { return nil }
        do throws(VaultError) {
            let sealed = try SealedValue(bytes: item.accessToken.bytes)
            let place = VaultContext(
                userID: item.userID, itemID: item.itemID, column: ItemRecord.accessTokenColumn)
            return AccessToken(try vault.openText(sealed, for: place))
        } catch {
            throw PaymentError(
                .storage, "The access token of the payment's Item cannot be decrypted.",
                next: "Check that the key file contains the key that encrypted it.")
        }
    }

    // MARK: Authorization

    /// Asks for an authorization; the same round always gets the same one.
    func authorize(_ record: PaymentRecord, _ flow: PaymentFlow) async throws(PaymentError) -> PaymentOutcome {
        let round = flow.document.round
        guard let details = try PaymentDetails(record, vault: vault), let token = try await accessToken(of: record)
        else {
            let refusal = PaymentView.Refusal(
                code: PaymentError.Code.accountNotFound.rawValue, message: "The Item or the user was removed.")
            return .undecided(refusal, round: round, needsUser: false)
        }
        let user = TransferAuthorizationUserInRequest(
            legalName: details.legalName, phoneNumber: details.phone, emailAddress: details.email)
        let answer = await reply { client throws(PlaidError) in
            try await client.transferAuthorizationCreate(
                accessToken: token, accountID: record.accountID, type: TransferType(rawValue: record.direction),
                network: TransferNetwork(rawValue: record.network), amount: record.amount.decimal, user: user,
                achClass: flow.document.achClass.map(ACHClass.init(rawValue:)), isoCurrencyCode: "USD",
                idempotencyKey: PaymentKeys.authorization(record.id, round: round)
            ).authorization
        }
        switch answer {
        case .done(let authorization):
            let decision = authorization.decision.rawValue
            guard !authorization.id.isEmpty, !decision.isEmpty else {
                return .unknown(code: "response_invalid", in: .authorizing)
            }
            guard Self.isFor(record.amount, authorization.proposedTransfer) else {
                let refusal = PaymentView.Refusal(
                    code: "authorization_mismatch", message: "Plaid's authorization is for another amount.")
                return .undecided(refusal, round: round, needsUser: false)
            }
            let created = authorization.created.date.map(Instant.init) ?? now()
            return .decided(
                PaymentView.Authorization(
                    id: authorization.id, decision: decision,
                    rationale: authorization.decisionRationale?.code?.rawValue,
                    rationaleText: authorization.decisionRationale?.description,
                    expiresAt: created + .seconds(3600)), round: round)
        case .unknown(let code): return .unknown(code: code.rawValue, in: .authorizing)
        case .refused(let error):
            if let event = HealthEvent.error(error.code.rawValue, at: now()) {
                try? await store.engineReport(event, of: record.itemID)
            }
            return .undecided(.plaid(error), round: round, needsUser: error.requiresUpdateMode)
        }
    }

    /// Whether an authorization is for an amount: for another one, Plaid would know the key from another payment.
    private static func isFor(_ amount: Money, _ proposed: TransferAuthorizationProposedTransfer) -> Bool {
        let stated = proposed.requestedAmount.isEmpty ? proposed.amount : proposed.requestedAmount
        return (try? Money(decimal: stated, amount.currency)) == amount
    }

    /// Makes an authorization unusable.
    func cancelAuthorization(_ id: String) async -> PlaidReply<Void> {
        await reply { client throws(PlaidError) in
            _ = try await client.transferAuthorizationCancel(authorizationID: id)
        }
    }

    // MARK: Transfer

    /// Asks whether there is a transfer: with its ID, or else with its authorization's.
    ///
    /// - Returns: The transfer; `nil` if there is none.
    func look(
        _ record: PaymentRecord, _ document: PaymentDocument
    ) async -> PlaidReply<Transfer?> {
        let transferID = document.transfer?.transferID
        let answer = await reply { client throws(PlaidError) -> Transfer? in
            try await client.transferGet(
                transferID: transferID, authorizationID: transferID == nil ? document.authorization?.id : nil
            ).transfer
        }
        guard case .refused(let error) = answer else { return answer }
        // Any other refusal, such as of the client's credentials, says nothing about the transfer.
        return error.saysThatThingIsUnusable ? .done(nil) : .unknown(error.code)
    }

    /// Creates the transfer of an authorization, which Plaid does at most once.
    func createTransfer(
        _ record: PaymentRecord, _ document: PaymentDocument
    ) async throws(PaymentError) -> PlaidReply<Transfer?> {
        guard let details = try PaymentDetails(record, vault: vault), let token = try await accessToken(of: record),
            let authorization = document.authorization
        else { return .unknown(PlaidError.Code(rawValue: "item_removed")) }
        return await reply { client throws(PlaidError) -> Transfer? in
            try await client.transferCreate(
                accessToken: token, accountID: record.accountID, authorizationID: authorization.id,
                description: details.statementText, amount: record.amount.decimal
            ).transfer
        }
    }

    /// The state of a transfer that Plaid has just shown; `nil` if the response belongs to something else.
    func payment(_ wire: Transfer, _ record: PaymentRecord, _ document: PaymentDocument) -> Payment? {
        guard wire.authorizationID == document.authorization?.id || wire.authorizationID.isEmpty,
            let direction = Payment.Direction(rawValue: record.direction),
            let network = LedgerAccount.Network(rawValue: record.network)
        else { return nil }
        guard (try? Money(decimal: wire.amount, record.amount.currency)) == record.amount else {
            logger.error("A transfer has another amount than its payment", metadata: ["payment": "\(record.id)"])
            return nil
        }
        return try? Payment(
            transferID: wire.id, direction: direction, amount: record.amount, network: network,
            source: document.source)
    }

    func cancelTransfer(_ id: String) async -> PlaidReply<Void> {
        await reply { client throws(PlaidError) in _ = try await client.transferCancel(transferID: id) }
    }

    // MARK: Refund

    /// Asks for a refund; the same key always gets the same one.
    func createRefund(
        _ record: PaymentRecord, _ transferID: String, _ key: IdempotencyKey, _ amount: Money
    ) async -> PlaidReply<TransferRefund> {
        await reply { client throws(PlaidError) in
            try await client.transferRefundCreate(
                transferID: transferID, amount: amount.decimal,
                idempotencyKey: PaymentKeys.refund(record.id, key)
            ).refund
        }
    }
}

extension PlaidError {
    /// Whether Plaid says that a transfer or an authorization does not exist, or cannot be used like this.
    var saysThatThingIsUnusable: Bool {
        guard 400..<500 ~= httpStatus ?? 0 else { return false }
        return kind == .transferError || code == .invalidField || code.rawValue.hasSuffix("NOT_FOUND")
    }
}

extension PaymentView.Refusal {
    /// Plaid's own message may contain user data, and is not stored.
    static func plaid(_ error: PlaidError) -> PaymentView.Refusal {
        PaymentView.Refusal(code: error.code.rawValue, message: "Plaid refused the request. \(error.advice)")
    }
}
