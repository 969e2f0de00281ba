// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension ContractValidator {
    /// The type of a member that the version before (1.697.4) had; `nil` for a member that it had not.
    static func earlierMember(_ name: String, of schema: String) -> Contract.ValueType? {
        earlierMembers["\(schema).\(name)"]
    }

    /// Members of requests that clients of the version before still send.
    static let earlierMembers: [String: Contract.ValueType] = [
        "ProtectEvent.protect_session_id": .string,
        "ProtectEventSendRequest.protect_session_id": .string,
        "ProtectModelInputs.sdk": .map(.any),
    ]

    /// Values of enumerations that clients of the version before still send.
    static let earlierValues: [String: [String]] = [
        "ProcessorTokenCreateRequestProcessor": ["paynote"],
        "SandboxIncomeFireWebhookRequestVerificationStatus": ["VERIFICATION_STATUS_PENDING_APPROVAL"],
    ]

    /// The values that a request may have for an enumeration; `nil` for an unknown one.
    static func requestValues(of enumeration: String, in contract: Contract = .standard) -> [String]? {
        contract.enumerations[enumeration].map { $0 + (earlierValues[enumeration] ?? []) }
    }
}
