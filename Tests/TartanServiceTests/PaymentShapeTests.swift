// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import MoneyLedger
import PaymentService
import Payments
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// How payments and their errors appear in responses.
@Suite struct PaymentShapeTests {
    private static func view(_ phase: PaymentPhase = .submitted) -> PaymentView {
        let now = Instant(Bench.now)
        return PaymentView(
            id: "pay_1", userID: Bench.ada, itemID: Bench.item, accountID: Bench.account, direction: .debit,
            amount: Money(minorUnits: 1234, .usd), network: .sameDayACH, achClass: "web", statementText: "Rent",
            phase: phase, stage: phase == .submitted ? .settled : nil, sweeping: .swept,
            authorization: .init(
                id: "a1", decision: "approved", rationale: "NSF", rationaleText: "Not enough money.", expiresAt: now),
            transferID: "t1", failureCode: "R01", refusal: .init(code: "NSF", message: "Not enough money."),
            isGuaranteed: true,
            refunds: [
                .init(id: "r1", amount: Money(minorUnits: 5, .usd), status: "pending"),
                .init(id: nil, amount: Money(minorUnits: 500, .usd), status: "requested", failureCode: "R02"),
            ], refundable: Money(minorUnits: 729, .usd), isCancellable: true, warnings: ["undone_after_refund"],
            approval: .init(isGiven: true, by: "controller", at: now), createdAt: now, updatedAt: now, version: 3)
    }

    @Test(arguments: PaymentPhase.allCases)
    func aPaymentKeepsToItsSchemaAndShowsEveryMember(_ phase: PaymentPhase) throws {
        var check = SchemaCheck()
        let json = PaymentView.shape.json(Self.view(phase))
        check.check(json, PaymentView.shape.schema)
        #expect(check.findings.isEmpty, "\(check.findings)")
        #expect(PaymentView.shape.schema.declaredMembers.subtracting(check.seen) == [])
        #expect(json["amount"] == "12.34" && json["refunds"]?.arrayValue?.first?["amount"] == "0.05")
        #expect(json["status"] == .string(phase == .submitted ? "settled" : phase.rawValue))
        #expect(json["network"] == "same-day-ach" && json["iso_currency_code"] == "USD")
        // What only the service needs is not shown.
        #expect(json["user_id"] == nil && json["version"] == nil)
    }

    @Test(arguments: Lifecycle.allCases)
    func everyStageIsAStatus(_ stage: Lifecycle) {
        var view = Self.view()
        view.stage = stage
        #expect(SchemaCheck.findings(PaymentView.shape.json(view), PaymentView.shape.schema).isEmpty)
        #expect(PaymentView.shape.json(view)["status"]?.stringValue == stage.rawValue)
    }

    @Test(arguments: PaymentPhase.allCases)
    func whatSomebodyHasToDoIsSaid(_ phase: PaymentPhase) throws {
        let step = PaymentView.shape.json(Self.view(phase))["next_step"]?.stringValue
        switch phase {
        case .actionRequired:
            let step = try #require(step)
            for text in [Bench.item.rawValue, "/v1/plaid/create-link-token", "/v1/payments/pay_1/resume"] {
                #expect(step.contains(text))
                // Both are routes of the service.
                guard text.hasPrefix("/") else { continue }
                #expect(RouteTable.routes(at: text).contains { $0.method == .post }, "\(text)")
            }
        case .awaitingApproval: #expect(step?.contains("approve") == true)
        default: #expect(step == nil)
        }
    }

    @Test func aPreviewKeepsToItsSchema() {
        for refusal in [nil, PaymentView.Refusal(code: "payment_limit_exceeded", message: "Too much.")] {
            let preview = PaymentPreview(
                isAccepted: refusal == nil, refusal: refusal, needsApproval: true,
                availableBalance: Money(minorUnits: -5, .usd), balanceAt: Instant(Bench.now), remarks: ["A remark."])
            let json = PaymentPreview.shape.json(preview)
            #expect(SchemaCheck.findings(json, PaymentPreview.shape.schema).isEmpty)
            #expect(json["available_balance"] == "-0.05" && json["accepted"] == .bool(refusal == nil))
        }
    }

    // MARK: Errors

    /// The codes of the payment service, read from its source, so that a new one is noticed here.
    private static func codes() throws -> Set<String> {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/PaymentService/PaymentError.swift")
        let text = try String(contentsOf: file, encoding: .utf8)
        return Set(text.matches(of: /Self\(rawValue: "([a-z_]+)"\)/).map { String($0.output.1) })
    }

    @Test func everyCodeHasAStatus() throws {
        let codes = try Self.codes()
        #expect(codes.count > 15)
        #expect(Set(ServiceError.paymentStatuses.keys.map(\.rawValue)) == codes)
        for (code, status) in ServiceError.paymentStatuses {
            let error = ServiceError.payment(PaymentError(code, "It failed.", next: "Do something."))
            #expect(error.code.rawValue == code.rawValue && error.status == status)
            #expect(error.message == "It failed." && error.next == "Do something.")
        }
    }

    @Test func everyCodeThatAnApplicationCanCauseIsDeclaredByARoute() throws {
        let declared = Set(RouteTable.payments.routes.flatMap(\.errors).map(\.code.rawValue))
        // Approvals are the operator's.
        #expect(try Self.codes().subtracting(declared) == ["payment_not_approvable"])
        for route in RouteTable.payments.routes {
            #expect(route.errors.contains(.payment(.disabled)) && route.errors.contains(.payment(.storage)))
            #expect(
                !route.errors.contains { $0.code == .plaidError },
                "payments have a code of their own for Plaid's errors")
            #expect(route.callsPlaid == route.errors.contains(.payment(.plaid)))
        }
    }

    @Test func plaidsCodeAndRequestIDAreShownAndItsMessageIsNot() {
        let plaid = PlaidError(
            kind: .init(rawValue: "TRANSFER_ERROR"), code: .init(rawValue: "TRANSFER_NOT_CANCELLABLE"),
            message: "of Ada Lovelace", requestID: "request1", httpStatus: 400)
        let error = ServiceError.payment(
            PaymentError(.plaid, "Plaid refused it.", next: "Read it again.", plaid: plaid))
        let text = String(decoding: Reply.error(error).bytes, as: UTF8.self)
        #expect(error.status == .badGateway)
        for part in ["TRANSFER_NOT_CANCELLABLE", "TRANSFER_ERROR", "request1", "payment_plaid_error"] {
            #expect(text.contains(part))
        }
        #expect(!text.contains("Lovelace"))
    }

    // MARK: Cursors

    @Test func aCursorIsReadAsItWasWritten() {
        for id in ["pay_1", "pay_ä", String(repeating: "a", count: 200)] {
            for time in [Instant.earliest, Instant(Bench.now), .latest, Instant(milliseconds: -1)] {
                let position = PaymentQuery.Position(createdAt: time, id: id)
                #expect(PaymentCursor.position(PaymentCursor.text(position)) == position)
            }
        }
        for text in [
            "", "a", "\n\n", "payments1\n1\n", "payments1\n01\na", "payments1\n1\na\nb", "1\n1\na", "payments1\nx\na",
        ] {
            #expect(PaymentCursor.position(Data(text.utf8).base64EncodedString()) == nil, "\(text)")
        }
    }
}
