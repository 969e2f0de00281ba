// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PaymentService
import Payments
import PlaidKnowledge

/// What a person reads about the status of a payment; the words come from the table that `tartan explain` reads.
enum PaymentWords {
    /// Every word that `status` can be.
    static let statuses = PaymentPhase.allCases.map(\.rawValue) + Lifecycle.allCases.map(\.rawValue)

    /// The entry of a status: of the phase without a transfer, else of the transfer's stage.
    static func entry(ofStatus status: String) -> Knowledge.Entry? {
        Knowledge.entry(.paymentPhase, status) ?? Knowledge.entry(.transferStatus, status)
    }

    /// What a status means, as one or two sentences.
    static func meaning(ofStatus status: String) -> String { entry(ofStatus: status)?.meaning ?? status }

    /// What happens next, or what a person does next, as a sentence.
    static func next(ofStatus status: String) -> String? { entry(ofStatus: status)?.nextCall.map { "\($0)." } }

    /// What a code of a return, a rationale, a refusal or a warning means; the code itself if it is unknown.
    static func meaning(ofCode code: String) -> String {
        Knowledge.lookup(code).first.map { "\(code): \($0.meaning)" } ?? code
    }
}
