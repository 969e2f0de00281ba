// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import MoneyLedger
import Payments
import PlaidTypes
import TartanStorage
import Testing

@testable import PaymentService

/// Requests that are refused before anything is stored or sent.
@Suite struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let code: PaymentError.Code
        var request: @Sendable (inout PaymentRequest) -> Void = { _ in }
        var account: @Sendable (inout AccountRecord) -> Void = { _ in }

        var testDescription: String { name }

        init(
            _ name: String, _ code: PaymentError.Code, _ request: @escaping @Sendable (inout PaymentRequest) -> Void
        ) {
            self.name = name
            self.code = code
            self.request = request
        }

        static func account(
            _ name: String, _ code: PaymentError.Code = .accountUnusable,
            _ change: @escaping @Sendable (inout AccountRecord) -> Void
        ) -> Case {
            var refused = Case(name, code) { _ in }
            refused.account = change
            return refused
        }
    }

    private static func usd(_ cents: Int64) -> Money { Money(minorUnits: cents, .usd) }

    private static let requests: [Case] =
        [
            Case("zero", .amountInvalid) { $0.amount = usd(0) },
            Case("negative", .amountInvalid) { $0.amount = usd(-1) },
            Case("smallest integer", .amountInvalid) { $0.amount = usd(.min) },
            Case("largest integer", .amountInvalid) { $0.amount = usd(.max) },
            Case("more than an ACH entry", .amountInvalid) { $0.amount = usd(10_000_000_000) },
            Case("more than same-day ACH", .amountInvalid) {
                $0.network = .sameDayACH
                $0.amount = usd(100_000_001)
            },
            Case("more than a wire", .amountInvalid) {
                ($0.network, $0.achClass, $0.direction) = (.wire, nil, .credit)
                $0.amount = usd(100_000_000)
            },
            Case("sweep", .networkUnsupported) { $0.network = .sweep },
            Case("rtp debit", .networkUnsupported) { ($0.network, $0.achClass) = (.rtp, nil) },
            Case("wire debit", .networkUnsupported) { ($0.network, $0.achClass) = (.wire, nil) },
            Case("rfp credit", .networkUnsupported) { ($0.network, $0.achClass, $0.direction) = (.rfp, nil, .credit) },
            Case("no class", .requestInvalid) { $0.achClass = nil },
            Case("unknown class", .requestInvalid) { $0.achClass = "ctx" },
            Case("class in capitals", .requestInvalid) { $0.achClass = "PPD" },
            Case("class of rtp", .requestInvalid) { ($0.network, $0.direction) = (.rtp, .credit) },
            Case("web credit", .requestInvalid) { ($0.achClass, $0.direction) = ("web", .credit) },
            Case("tel credit", .requestInvalid) { ($0.achClass, $0.direction) = ("tel", .credit) },
            Case("no description", .requestInvalid) { $0.statementText = "" },
            Case("blank description", .requestInvalid) { $0.statementText = "  " },
            Case("long description", .requestInvalid) { $0.statementText = String(repeating: "x", count: 16) },
            Case("description with a line", .requestInvalid) { $0.statementText = "a\nb" },
            Case("description beyond ASCII", .requestInvalid) { $0.statementText = "rénte" },
            Case("no name", .requestInvalid) { $0.legalName = "" },
            Case("blank name", .requestInvalid) { $0.legalName = " \u{A0}" },
            Case("long name", .requestInvalid) { $0.legalName = String(repeating: "ä", count: 101) },
            Case("name with a control character", .requestInvalid) { $0.legalName = "Ada\u{7}" },
            Case("name with a direction mark", .requestInvalid) { $0.legalName = "Ada\u{202E}" },
            Case("email without an at sign", .requestInvalid) { $0.email = "ada.example.com" },
            Case("email with a line", .requestInvalid) { $0.email = "a@b\r\nBcc: c@d" },
            Case("phone with a control character", .requestInvalid) { $0.phone = "+1555\u{0}5555" },
            Case("unknown Item", .accountNotFound) { $0.itemID = "other" },
            Case("unknown account", .accountNotFound) { $0.accountID = "other" },
            Case("another user's account", .accountNotFound) { $0.userID = "other" },
        ]
        + [Currency.cad, .eur, .gbp].flatMap { currency in
            LedgerAccount.Network.allCases.map { network in
                Case("\(currency) by \(network.rawValue)", .networkUnsupported) {
                    $0.network = network
                    $0.amount = Money(minorUnits: 100, currency)
                }
            }
        }

    private static let accounts: [Case] = [
        Case.account("closed", .accountNotFound) { $0.removedAt = $0.updatedAt },
        Case.account("credit card") { ($0.type, $0.subtype) = ("credit", "credit card") },
        Case.account("CD") { $0.subtype = "cd" },
        Case.account("money market") { $0.subtype = "money market" },
        Case.account("loan") { ($0.type, $0.subtype) = ("loan", "student") },
        Case.account("pending verification") { $0.verificationStatus = "pending_automatic_verification" },
        Case.account("pending manual verification") { $0.verificationStatus = "pending_manual_verification" },
        Case.account("expired verification") { $0.verificationStatus = "verification_expired" },
        Case.account("failed verification") { $0.verificationStatus = "verification_failed" },
        Case.account("foreign currency") { $0.balances.currency = "CAD" },
        Case.account("unofficial currency") { ($0.balances.currency, $0.balances.unofficialCurrency) = (nil, "BTC") },
        Case.account("balance below the amount", .balanceTooLow) { $0.balances.available = Decimal(string: "12.33") },
        Case.account("balance below the amount by less than a cent", .balanceTooLow) {
            $0.balances.available = Decimal(string: "12.339999")
        },
        Case.account("overdrawn", .balanceTooLow) { $0.balances.available = -1 },
    ]

    @Test(arguments: requests + accounts) func nothingIsStoredOrSent(refused: Case) async throws {
        let bench = try await Bench()
        try await bench.storeAccount { account in
            account.balances.available = 100
            refused.account(&account)
        }
        var request = bench.request()
        refused.request(&request)
        let service = bench.service()
        await expectRefusal(refused.code) { try await service.create(request, key: "key", creator: "alice") }
        let preview = try await service.preview(request)
        #expect(!preview.isAccepted && preview.refusal?.code == refused.code.rawValue)
        #expect(bench.plaid.seen.isEmpty)
        #expect(try await bench.store.enginePayments(PaymentQuery()).isEmpty)
        // The key can be used for a request that is accepted.
        try await bench.storeAccount { $0.balances.available = 100 }
        #expect(try await service.create(bench.request(), key: "key", creator: "alice").payment.phase == .submitted)
    }

    @Test func paymentsThatAreDisabledAreRefused() async throws {
        let bench = try await Bench()
        let first = try await bench.service().create(bench.request(), key: "k1", creator: "alice").payment
        var configuration = Bench.configuration
        configuration.isEnabled = false
        let service = bench.service(Life(), configuration)
        let requests = bench.plaid.seen.count
        await expectRefusal(.disabled) { try await service.create(bench.request(), key: "k2", creator: "alice") }
        #expect(try await service.preview(bench.request()).refusal?.code == "payments_disabled")
        // Those that exist are finished, and their keys are known.
        #expect(try await service.create(bench.request(), key: "k1", creator: "alice").payment.id == first.id)
        #expect(bench.plaid.seen.count == requests)
        _ = try await service.cancel(first.id, of: Bench.user)
        #expect(bench.plaid.transfers.map(\.status) == ["cancelled"])
    }

    @Test func balancesAreCheckedForDebitsOnly() async throws {
        let bench = try await Bench(available: 1)
        let credit = bench.request(1_234, .credit)
        #expect(try await bench.service().create(credit, key: "k1", creator: "alice").payment.phase == .submitted)
        var configuration = Bench.configuration
        configuration.checksBalance = false
        let unchecked = bench.service(Life(), configuration)
        #expect(try await unchecked.create(bench.request(), key: "k2", creator: "alice").payment.phase == .submitted)
        // A balance of exactly the amount is enough, and an unknown one says nothing.
        for (key, available) in [("k3", Decimal(string: "12.34")), ("k4", nil)] {
            try await bench.storeAccount { $0.balances.available = available }
            #expect(
                try await bench.service().create(bench.request(), key: key, creator: "alice").payment.phase
                    == .submitted)
        }
    }

    @Test func everyAllowedRequestPassesTheCheck() async throws {
        let bench = try await Bench()
        let allowed: [(LedgerAccount.Network, Payment.Direction, String?)] =
            [LedgerAccount.Network.ach, .sameDayACH].flatMap { network in
                ["ppd", "ccd", "web", "tel"].map { (network, .debit, $0) }
                    + ["ppd", "ccd"].map { (network, .credit, $0) }
            } + [(.rtp, .credit, nil), (.wire, .credit, nil), (.rfp, .debit, nil)]
        for (network, direction, achClass) in allowed {
            for amount in [1, PaymentRequest.largest(network)] {
                var request = bench.request(amount, direction)
                (request.network, request.achClass) = (network, achClass)
                request.legalName = "Zoë Ó Súilleabháin"
                request.statementText = "Retry 1 !~"
                #expect(throws: Never.self, "\(network) \(direction)") { try request.check() }
            }
        }
    }
}
