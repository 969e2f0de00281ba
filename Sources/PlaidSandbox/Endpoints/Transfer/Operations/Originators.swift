// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// A customer of the client on whose behalf money moves.
struct Originator: Sendable, Codable {
    var id: String
    var companyName: String
    var status: Status
    var people: [String] = []

    enum Status: String, Sendable, Codable {
        case notSubmitted = "not_submitted"
        case submitted
        case underReview = "under_review"
        case approved, denied
        case moreInformationRequired = "more_information_required"
    }

    /// Ids that are always in one state.
    static let fixed: [String: Status] = [
        String(repeating: "1", count: 24): .approved, String(repeating: "2", count: 24): .denied,
        String(repeating: "3", count: 24): .underReview, String(repeating: "4", count: 24): .moreInformationRequired,
    ]
}

extension World {
    func originator(_ id: String) -> Originator? {
        desk.originators[id]
            ?? Originator.fixed[id].map { Originator(id: id, companyName: "Sandbox originator", status: $0) }
    }

    mutating func transferOriginatorCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let name = try request.string("company_name")
        let id = identifiers.hex("originator-\(nextSerial())", count: 24)
        desk.originators.insert(Originator(id: id, companyName: name, status: .notSubmitted), id)
        let ledger = makeTransferID()
        desk.book.ledgers.open(ledger, name: name, originator: id)
        return ["originator_client_id": .string(id), "company_name": .string(name)]
    }

    func transferOriginatorGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let known = try requiredOriginator(request)
        var missing: [JSONValue] = []
        if known.status == .moreInformationRequired {
            missing = [["requirement_type": "BUSINESS_WEBSITE", "person_id": .null]]
        }
        return [
            "originator": [
                "client_id": .string(known.id), "transfer_diligence_status": .string(known.status.rawValue),
                "company_name": .string(known.companyName), "outstanding_requirements": .array(missing),
            ]
        ]
    }

    func transferOriginatorList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let page = try request.page(Array(desk.originators.all)).page
        return [
            "originators": .array(
                page.map {
                    ["client_id": .string($0.id), "transfer_diligence_status": .string($0.status.rawValue)]
                })
        ]
    }

    mutating func transferQuestionnaireCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let known = try requiredOriginator(request)
        return ["onboarding_url": .string("https://sandbox.example/transfer/questionnaire/\(known.id)")]
    }

    mutating func transferDiligenceSubmit(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let known = try requiredOriginator(request)
        _ = try fundingPlace(request.body["originator_diligence"]?["funding_account"])
        desk.originators[known.id]?.status = .submitted
        return [:]
    }

    func transferDiligenceDocumentUpload(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        _ = try requiredOriginator(request)
        return [:]
    }

    mutating func transferPlatformOriginatorCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let known = try requiredOriginator(request)
        guard request.body["tos_acceptance_metadata"]?["agreement_accepted"]?.boolValue == true else {
            throw .invalidField("tos_acceptance_metadata.agreement_accepted must be true")
        }
        desk.originators[known.id]?.status = .underReview
        tellOfOnboarding(known.id, request)
        return [:]
    }

    mutating func transferPlatformPersonCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let known = try requiredOriginator(request)
        let person = makeTransferID()
        desk.originators[known.id]?.people.append(person)
        return ["person_id": .string(person)]
    }

    /// Nobody reviews what is submitted: it is enough.
    mutating func transferPlatformRequirementSubmit(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let known = try requiredOriginator(request)
        for submission in request.body["requirement_submissions"]?.arrayValue ?? [] {
            guard let person = submission["person_id"]?.stringValue else { continue }
            guard known.people.contains(person) else { throw .transferFieldInvalid("person_id") }
        }
        desk.originators[known.id]?.status = .approved
        tellOfOnboarding(known.id, request)
        return [:]
    }

    mutating func transferOriginatorFundingAccountCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        _ = try requiredOriginator(request)
        _ = try fundingPlace(request.body["funding_account"])
        let id = makeTransferID()
        desk.fundingAccounts.insert(id)
        return ["funding_account_id": .string(id)]
    }

    func transferOriginatorFundingAccountUpdate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        _ = try requiredOriginator(request)
        _ = try fundingPlace(request.body["funding_account"])
        return [:]
    }

    private func requiredOriginator(_ request: SandboxRequest) throws(SandboxError) -> Originator {
        guard let known = originator(try request.string("originator_client_id")) else { throw .originatorNotFound }
        return known
    }

    /// The account of an Item that is to pay for transfers.
    private func fundingPlace(_ given: JSONValue?) throws(SandboxError) -> (position: Int, account: Int) {
        let position = try position(accessToken: given?["access_token"]?.stringValue ?? "")
        guard let index = items[position].accountIndex(given?["account_id"]?.stringValue ?? "") else {
            throw .invalidAccountID
        }
        guard items[position].accounts[index].hasNumbers else { throw .transferAccountType }
        return (position, index)
    }

    private mutating func tellOfOnboarding(_ id: String, _ request: SandboxRequest) {
        if let url = request.optionalString("webhook"), !url.isEmpty { desk.webhook = url }
        sendTransferWebhook("PLATFORM_ONBOARDING_UPDATE", ["originator_client_id": .string(id)], at: request.now)
    }
}
