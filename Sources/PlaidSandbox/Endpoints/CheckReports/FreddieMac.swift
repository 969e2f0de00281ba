// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Asset reports in the form of Freddie Mac, from the same reports that other auditors read.

extension World {
    mutating func assetReportFreddieGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let report = try freddieReport(try auditedReport(request), request, older: true)
        var loan: JSONObject = [:]
        loan["LOAN_IDENTIFIERS"] = ["LOAN_IDENTIFIER": Self.loanIdentifier]
        return answer(
            request,
            [
                "SchemaVersion": 1,
                "DEAL": .object([
                    "LOANS": ["LOAN": .object(loan)], "PARTIES": report.parties,
                    "SERVICES": [
                        "SERVICE": ["VERIFICATION_OF_ASSET": report.verification, "STATUSES": Self.success]
                    ],
                ]),
            ])
    }

    mutating func freddieMacReportsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let copy = try request.string("audit_copy_token")
        guard let tokens = assetReports.copies[copy] else { throw .unknownAuditCopy }
        var parties: JSONValue = .null
        var reports: [JSONValue] = []
        for token in tokens {
            let report = try freddieReport(token, request, older: false)
            parties = report.parties
            reports.append(report.verification)
        }
        return answer(
            request,
            [
                "SchemaVersion": .decimal("2.4"),
                "DEAL": .object([
                    "LOANS": [
                        "LOAN": [
                            "LoanRoleType": "SubjectLoan",
                            "LOAN_IDENTIFIERS": ["LOAN_IDENTIFIER": [Self.loanIdentifier]],
                        ]
                    ],
                    "PARTIES": parties,
                    "SERVICES": ["SERVICE": ["VERIFICATION_OF_ASSET": .array(reports), "STATUSES": Self.success]],
                ]),
            ])
    }

    private static let success: JSONValue = ["STATUS": ["StatusCode": "success", "StatusDescription": .null]]
    private static let loanIdentifier: JSONValue = [
        "LoanIdentifier": "100016746", "LoanIdentifierType": "LenderLoan",
    ]

    private func freddieReport(
        _ token: String, _ request: SandboxRequest, older: Bool
    ) throws(SandboxError) -> (parties: JSONValue, verification: JSONValue) {
        let json = try assetReportJSON(token, insights: true, now: request.now)["report"]
        let user = json?["user"]
        var name: JSONObject = [
            "FirstName": .string(user?["first_name"]?.stringValue ?? "Alberta"),
            "LastName": .string(user?["last_name"]?.stringValue ?? "Charleson"),
        ]
        if !older { name["MiddleName"] = .string(user?["middle_name"]?.stringValue ?? "") }
        let party: JSONValue = [
            "INDIVIDUAL": ["NAME": .object(name)],
            "ROLES": ["ROLE": ["ROLE_DETAIL": ["PartyRoleType": "Borrower"]]],
            "TAXPAYER_IDENTIFIERS": [
                "TAXPAYER_IDENTIFIER": [
                    "TaxpayerIdentifierType": "SocialSecurityNumber", "TaxpayerIdentifierValue": user?["ssn"] ?? .null,
                ]
            ],
        ]
        var assets: [JSONValue] = []
        for item in json?["items"]?.arrayValue ?? [] {
            for account in item["accounts"]?.arrayValue ?? [] {
                assets.append(
                    .object(
                        freddieAsset(account, of: item, days: json?["days_requested"], now: request.now, older: older))
                )
            }
        }
        var information: JSONObject = ["ReportingInformationIdentifier": json?["asset_report_id"] ?? .null]
        if !older {
            information["ReportIdentifierType"] = "ReportID"
            information["ReportDateTime"] = json?["date_generated"] ?? .null
            information["ReportingInformationParentIdentifier"] = request.body["audit_copy_token"] ?? .null
        }
        return (
            ["PARTY": [party]],
            [
                "REPORTING_INFORMATION": .object(information),
                "SERVICE_PRODUCT_FULFILLMENT": [
                    "SERVICE_PRODUCT_FULFILLMENT_DETAIL": [
                        "VendorOrderIdentifier": "PLAID", "ServiceProductFulfillmentIdentifier": "VOA",
                    ]
                ],
                "VERIFICATION_OF_ASSET_RESPONSE": ["ASSETS": ["ASSET": .array(assets)]],
            ]
        )
    }

    private static let types = [
        "checking": "CheckingAccount", "savings": "SavingsAccount", "money market": "MoneyMarketFund",
    ]

    private func freddieAsset(
        _ account: JSONValue, of item: JSONValue, days: JSONValue?, now: Date, older: Bool
    ) -> JSONObject {
        let subtype = account["subtype"]?.stringValue ?? ""
        let type = account["type"] == "investment" ? "Investment" : Self.types[subtype] ?? "Other"
        let names = (account["owners"]?[0]?["names"]?.arrayValue ?? []).map { ["AssetOwnerText": $0] as JSONValue }
        let current = account["balances"]?["current"]?.decimalValue ?? 0
        let rows = (account["transactions"]?.arrayValue ?? []).map { row -> JSONValue in
            let amount = row["amount"]?.decimalValue ?? 0
            let description: JSONValue = [
                ["AssetTransactionDescription": row["original_description"] ?? row["name"] ?? ""]
            ]
            return .object([
                "ASSET_TRANSACTION_DETAIL": [
                    "AssetTransactionUniqueIdentifier": row["transaction_id"] ?? .null,
                    "AssetTransactionAmount": .decimal(abs(amount)), "AssetTransactionDate": row["date"] ?? .null,
                    "AssetTransactionPostDate": row["date"] ?? .null,
                    "AssetTransactionType": amount < 0 ? "Credit" : "Debit",
                    "AssetInvestmentTransactionTypeDescription": .null, "AssetTransactionPaidByName": .null,
                    "AssetTransactionTypeAdditionalDescription": .null, "AssetTransactionCategoryType": .null,
                    "FinancialInstitutionTransactionIdentifier": .null,
                ],
                // The older form is misspelled in the contract.
                older ? "ASSET_TRANSACTION_DESCRIPTON" : "ASSET_TRANSACTION_DESCRIPTION": description,
            ])
        }
        return [
            "ASSET_DETAIL": [
                "AssetUniqueIdentifier": account["account_id"] ?? .null,
                "AssetAccountIdentifier": account["mask"] ?? .null, "AssetAsOfDate": .string(Day(now).text),
                "AssetDescription": account["name"] ?? .null,
                "AssetAvailableBalanceAmount": .decimal(account["balances"]?["available"]?.decimalValue ?? current),
                "AssetCurrentBalanceAmount": .decimal(current), "AssetType": .string(type),
                "AssetTypeAdditionalDescription": type == "Other" ? .string(subtype) : .null,
                "AssetDaysRequestedCount": days ?? 0, "AssetOwnershipType": .null,
            ],
            "ASSET_OWNERS": ["ASSET_OWNER": .array(names)],
            "ASSET_HOLDER": ["NAME": ["FullName": item["institution_name"] ?? .null]],
            "ASSET_TRANSACTIONS": ["ASSET_TRANSACTION": .array(rows)],
            "VALIDATION_SOURCES": [
                "VALIDATION_SOURCE": [["ValidationSourceName": "", "ValidationSourceReferenceIdentifier": ""]]
            ],
        ]
    }
}
