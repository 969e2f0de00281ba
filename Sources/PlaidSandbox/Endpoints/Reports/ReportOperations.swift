// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Asset reports, their copies and relays.
    static let assets = SandboxProduct(
        "Assets", sources: ["OpenAPI document", "documentation of Assets"],
        deviations: [
            "Past balances exclude pending rows.",
            "Unknown tokens of reports, copies and relays have error codes of Tartan's own choice.",
        ],
        operations: [
            .json("/asset_report/audit_copy/create") { world, request throws(SandboxError) in
                try world.auditCopyCreate(request)
            },
            .json("/asset_report/audit_copy/get") { world, request throws(SandboxError) in
                try world.auditCopyGet(request)
            },
            .file("/asset_report/audit_copy/pdf/get") { world, request throws(SandboxError) in
                try world.auditCopyPDFGet(request)
            },
            .json("/asset_report/audit_copy/remove") { world, request throws(SandboxError) in
                try world.auditCopyRemove(request)
            },
            .json("/asset_report/create") { world, request throws(SandboxError) in
                try world.assetReportCreate(request)
            },
            .json("/asset_report/filter") { world, request throws(SandboxError) in
                try world.assetReportFilter(request)
            },
            .json("/asset_report/get") { world, request throws(SandboxError) in try world.assetReportGet(request) },
            .file("/asset_report/pdf/get") { world, request throws(SandboxError) in
                try world.assetReportPDFGet(request)
            },
            .json("/asset_report/refresh") { world, request throws(SandboxError) in
                try world.assetReportRefresh(request)
            },
            .json("/asset_report/remove") { world, request throws(SandboxError) in
                try world.assetReportRemove(request)
            },
            .json("/credit/audit_copy_token/create") { world, request throws(SandboxError) in
                try world.creditAuditCopyCreate(request)
            },
            .json("/credit/audit_copy_token/remove") { world, request throws(SandboxError) in
                try world.auditCopyRemove(request)
            },
            .json("/credit/audit_copy_token/update") { world, request throws(SandboxError) in
                try world.creditAuditCopyUpdate(request)
            },
            .json("/credit/relay/create") { world, request throws(SandboxError) in try world.relayCreate(request) },
            .json("/credit/relay/get") { world, request throws(SandboxError) in try world.relayGet(request) },
            .file("/credit/relay/pdf/get") { world, request throws(SandboxError) in try world.relayPDFGet(request) },
            .json("/credit/relay/refresh") { world, request throws(SandboxError) in try world.relayRefresh(request) },
            .json("/credit/relay/remove") { world, request throws(SandboxError) in try world.relayRemove(request) },
        ])

    /// Statements.
    static let statements = SandboxProduct(
        "Statements", sources: ["OpenAPI document", "documentation of Statements"],
        deviations: [
            "There is one statement per month, for depository and credit accounts."
        ],
        operations: [
            .file("/statements/download") { world, request throws(SandboxError) in
                try world.statementsDownload(request)
            },
            .json("/statements/list") { world, request throws(SandboxError) in try world.statementsList(request) },
            .json("/statements/refresh") { world, request throws(SandboxError) in
                try world.statementsRefresh(request)
            },
        ])

    /// The risk of payments.
    static let signal = SandboxProduct(
        "Signal", sources: ["OpenAPI document", "documentation of Signal"],
        deviations: [
            "Scores depend on the balance, on days with a negative balance and on the age of the connection.",
            "Any ruleset_key is accepted.",
        ],
        operations: [
            .json("/processor/signal/decision/report") { world, request throws(SandboxError) in
                try world.processorDecisionReport(request)
            },
            .json("/processor/signal/evaluate") { world, request throws(SandboxError) in
                try world.processorSignalEvaluate(request)
            },
            .json("/processor/signal/prepare") { world, request throws(SandboxError) in
                try world.processorSignalPrepare(request)
            },
            .json("/processor/signal/return/report") { world, request throws(SandboxError) in
                try world.processorReturnReport(request)
            },
            .json("/signal/decision/report") { world, request throws(SandboxError) in
                try world.signalDecisionReport(request)
            },
            .json("/signal/evaluate") { world, request throws(SandboxError) in try world.signalEvaluate(request) },
            .json("/signal/prepare") { world, request throws(SandboxError) in try world.signalPrepare(request) },
            .json("/signal/return/report") { world, request throws(SandboxError) in
                try world.signalReturnReport(request)
            },
            .json("/signal/schedule") { world, request throws(SandboxError) in try world.signalSchedule(request) },
        ])
}
