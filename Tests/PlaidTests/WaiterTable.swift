// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import Testing

/// A wait × a response that is not ready × one that is.
struct Wait: Sendable, CustomTestStringConvertible {
    var name: String
    var pending: Result<String, PlaidError>
    var ready: String
    var run: @Sendable (ScriptedClient, Duration) async throws -> Void
    var calls = 3
    var testDescription: String { name }

    static let notReady = Result<String, PlaidError>.failure(
        PlaidError(kind: .itemError, code: .productNotReady, message: ""))
    static let patience = Duration.seconds(86_400)

    init(
        name: String, pending: Result<String, PlaidError>, ready: String,
        run: @escaping @Sendable (ScriptedClient, Duration) async throws -> Void, calls: Int = 3
    ) {
        self.name = name
        self.pending = pending
        self.ready = ready
        self.run = run
        self.calls = calls
    }

    /// A wait for a product.
    init(_ name: String, run: @escaping @Sendable (ScriptedClient, Duration) async throws -> Void) {
        self.init(name: name, pending: Self.notReady, ready: "{}", run: run)
    }

    /// A wait for a status.
    init(
        _ name: String, _ pending: String, _ ready: String,
        run: @escaping @Sendable (ScriptedClient, Duration) async throws -> Void
    ) {
        self.init(name: name, pending: .success(pending), ready: ready, run: run)
    }

    private static let token = AccessToken("access-sandbox-1")
    private static let user = UserToken("user-sandbox-1")
    private static let day = CalendarDate(year: 2026, month: 3, day: 1)

    /// Every wait.
    static let all = firstWaits + reports + data + decisions

    private static let reports: [Wait] = [
        Wait("check report PDF") {
            _ = try await $0.waitForCheckReportPDF(userID: "u", timeout: patience, interval: $1)
        },
        Wait("income insights") {
            _ = try await $0.waitForCheckReportIncomeInsights(userID: "u", timeout: patience, interval: $1)
        },
        Wait("partner insights") {
            _ = try await $0.waitForCheckReportPartnerInsights(userID: "u", timeout: patience, interval: $1)
        },
        Wait("cash flow insights") {
            _ = try await $0.waitForCheckReportCashflowInsights(userID: "u", timeout: patience, interval: $1)
        },
        Wait("network insights") {
            _ = try await $0.waitForCheckReportNetworkInsights(userID: "u", timeout: patience, interval: $1)
        },
        Wait("LendScore") {
            _ = try await $0.waitForCheckReportLendScore(userToken: user, timeout: patience, interval: $1)
        },
        Wait("verification reports") {
            _ = try await $0.waitForCheckReportVerification(
                reportsRequested: [.voa], userID: "u", timeout: patience, interval: $1)
        },
        Wait("consumer report") {
            _ = try await $0.waitForConsumerReport(
                userID: "u", products: [], decisionStage: .decisioning, reportID: "r", timeout: patience, interval: $1)
            #expect($0.sent.last?["report_id"]?.stringValue == "r")
        },
        Wait("bank income") { _ = try await $0.waitForBankIncome(userID: "u", timeout: patience, interval: $1) },
        Wait("payroll income") { _ = try await $0.waitForPayrollIncome(userID: "u", timeout: patience, interval: $1) },
        Wait("Cashflow Report") {
            _ = try await $0.waitForCashflowReport(
                accessToken: token, daysRequested: 90, timeout: patience, interval: $1)
        },
    ]

    private static let data: [Wait] = [
        Wait("account numbers") {
            _ = try await $0.waitForAccountNumbers(accessToken: token, timeout: patience, interval: $1)
        },
        Wait("holdings") { _ = try await $0.waitForHoldings(accessToken: token, timeout: patience, interval: $1) },
        Wait("investment transactions") {
            _ = try await $0.waitForInvestmentTransactions(
                accessToken: token, startDate: try #require(day), endDate: try #require(day), timeout: patience,
                interval: $1)
            #expect($0.sent.last?["start_date"]?.stringValue == "2026-03-01")
        },
        Wait("liabilities") {
            _ = try await $0.waitForLiabilities(accessToken: token, timeout: patience, interval: $1)
        },
        Wait("recurring streams") {
            _ = try await $0.waitForRecurringTransactions(
                accessToken: token, accountIDs: ["a"], timeout: patience, interval: $1)
            #expect($0.sent.last?["account_ids"]?.arrayValue?.count == 1)
        },
    ]

    private static let decisions: [Wait] = [
        Wait("refund", #"{"refund":{"status":"posted"}}"#, #"{"refund":{"status":"settled"}}"#) {
            let answer = try await $0.waitForRefund(refundID: "r", timeout: patience, interval: $1)
            #expect(answer.refund.status == .settled)
        },
        Wait("payment consent", #"{"status":"UNAUTHORISED"}"#, #"{"status":"AUTHORISED"}"#) {
            let consent = try await $0.waitForPaymentConsent(consentID: "c", timeout: patience, interval: $1)
            #expect(consent.status == .authorised)
        },
        Wait("wallet transaction", #"{"status":"INITIATED"}"#, #"{"status":"EXECUTED"}"#) {
            let answer = try await $0.waitForWalletTransaction(transactionID: "t", timeout: patience, interval: $1)
            #expect(answer.status == .executed)
        },
        Wait("business verification", #"{"status":"active"}"#, #"{"status":"success"}"#) {
            let answer = try await $0.waitForBusinessVerification(
                businessVerificationID: "b", timeout: patience, interval: $1)
            #expect(answer.status == .success)
        },
    ]
}
