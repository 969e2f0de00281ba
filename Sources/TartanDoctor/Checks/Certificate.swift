// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

extension Check {
    /// The certificate that the service shows to others has time left.
    static let certificate = Check("certificate", "The service's certificate is valid") { facts in
        if let failure = facts.certificateFailure {
            return .fail(failure, "Use a PEM file that contains a certificate.")
        }
        guard let end = facts.certificateEndsAt else {
            return .skipped("--tls-certificate is not set; a proxy may have a certificate.")
        }
        let days = Int((end.timeIntervalSince(facts.now) / 86_400).rounded(.down))
        if days < 0 {
            return .fail("It has expired.", "Renew it and restart the service; until then, Plaid sends it no webhooks.")
        }
        if days < 21 {
            return .warn(
                "It expires in \(counted(days, "day")).", "Renew it; an automatic renewal would have happened by now.")
        }
        return .ok("It is valid for \(days) more days.")
    }
}
