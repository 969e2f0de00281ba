// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Loans that a client reports; they are stored and have no further effect.

extension World {
    mutating func loanApplicationsRegister(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        checkReports.applications.append(
            contentsOf: (request.body["applications"]?.arrayValue ?? []).compactMap(\.objectValue))
        return answer(request, [:])
    }

    mutating func loansRegister(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let loans = (request.body["loans"]?.arrayValue ?? []).compactMap(\.objectValue)
        for loan in loans where checkReports.loans[loan["loan_id"]?.stringValue ?? ""] != nil {
            throw .invalidField("loan_id must not be that of a registered loan")
        }
        for loan in loans { checkReports.loans[loan["loan_id"]?.stringValue ?? ""] = loan }
        return answer(request, [:])
    }

    mutating func loansUpdate(_ request: SandboxRequest, ends: Bool) throws(SandboxError) -> JSONObject {
        let loans = (request.body["loans"]?.arrayValue ?? []).compactMap(\.objectValue)
        for loan in loans where checkReports.loans[loan["loan_id"]?.stringValue ?? ""] == nil {
            throw .unknownResource
        }
        for loan in loans {
            let id = loan["loan_id"]?.stringValue ?? ""
            checkReports.loans[id] = ends ? nil : checkReports.loans[id]?.merging(loan)
        }
        return answer(request, [:])
    }
}
