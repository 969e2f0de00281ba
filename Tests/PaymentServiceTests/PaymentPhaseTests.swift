// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PaymentService
import Testing

struct PaymentPhaseTests {
    @Test func noPhaseIsBothOverAndInFlight() {
        for phase in PaymentPhase.allCases { #expect(!(phase.isVoid && phase.isInFlight)) }
    }
}
