// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// What a processor may ask of the one account that its token opens: how risky a payment is, and how well a user fits.

extension World {
    mutating func processorSignalEvaluate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request, product: "signal")
        return try signalEvaluate(request, position, index)
    }

    mutating func processorSignalPrepare(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        try use("signal", try processorPlace(request, product: "signal").position)
        return [:]
    }

    mutating func processorDecisionReport(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        _ = try processorPlace(request, product: "signal")
        return try signalDecisionReport(request)
    }

    mutating func processorReturnReport(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        _ = try processorPlace(request, product: "signal")
        return try signalReturnReport(request)
    }

    mutating func processorIdentityMatch(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, index) = try processorPlace(request, product: "identity")
        try useIdentityMatch(position)
        return ["account": .object(identityMatchJSON(items[position], index, request.body["user"]))]
    }
}
