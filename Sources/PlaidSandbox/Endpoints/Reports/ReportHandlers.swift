import PlaidJSON

extension World {
    /// Asset reports, statements and Signal.
    static let reportHandlers: [String: Handler] = [
        "/asset_report/audit_copy/create": { world, request throws(SandboxError) in try world.auditCopyCreate(request)
        },
        "/asset_report/audit_copy/get": { world, request throws(SandboxError) in try world.auditCopyGet(request) },
        "/asset_report/audit_copy/remove": { world, request throws(SandboxError) in try world.auditCopyRemove(request)
        },
        "/asset_report/create": { world, request throws(SandboxError) in try world.assetReportCreate(request) },
        "/asset_report/filter": { world, request throws(SandboxError) in try world.assetReportFilter(request) },
        "/asset_report/get": { world, request throws(SandboxError) in try world.assetReportGet(request) },
        "/asset_report/refresh": { world, request throws(SandboxError) in try world.assetReportRefresh(request) },
        "/asset_report/remove": { world, request throws(SandboxError) in try world.assetReportRemove(request) },
        "/credit/audit_copy_token/create": { world, request throws(SandboxError) in
            try world.creditAuditCopyCreate(request)
        },
        "/credit/audit_copy_token/remove": { world, request throws(SandboxError) in try world.auditCopyRemove(request)
        },
        "/credit/audit_copy_token/update": { world, request throws(SandboxError) in
            try world.creditAuditCopyUpdate(request)
        },
        "/credit/relay/create": { world, request throws(SandboxError) in try world.relayCreate(request) },
        "/credit/relay/get": { world, request throws(SandboxError) in try world.relayGet(request) },
        "/credit/relay/refresh": { world, request throws(SandboxError) in try world.relayRefresh(request) },
        "/credit/relay/remove": { world, request throws(SandboxError) in try world.relayRemove(request) },
        "/processor/identity/match": { world, request throws(SandboxError) in
            try world.processorIdentityMatch(request)
        },
        "/processor/signal/decision/report": { world, request throws(SandboxError) in
            try world.processorDecisionReport(request)
        },
        "/processor/signal/evaluate": { world, request throws(SandboxError) in
            try world.processorSignalEvaluate(request)
        },
        "/processor/signal/prepare": { world, request throws(SandboxError) in
            try world.processorSignalPrepare(request)
        },
        "/processor/signal/return/report": { world, request throws(SandboxError) in
            try world.processorReturnReport(request)
        },
        "/signal/decision/report": { world, request throws(SandboxError) in try world.signalDecisionReport(request) },
        "/signal/evaluate": { world, request throws(SandboxError) in try world.signalEvaluate(request) },
        "/signal/prepare": { world, request throws(SandboxError) in try world.signalPrepare(request) },
        "/signal/return/report": { world, request throws(SandboxError) in try world.signalReturnReport(request) },
        "/signal/schedule": { world, request throws(SandboxError) in try world.signalSchedule(request) },
        "/statements/list": { world, request throws(SandboxError) in try world.statementsList(request) },
        "/statements/refresh": { world, request throws(SandboxError) in try world.statementsRefresh(request) },
    ]

    /// The operations of this family whose success is a file.
    static let reportFileHandlers: [String: FileHandler] = [
        "/asset_report/audit_copy/pdf/get": { world, request throws(SandboxError) in
            try world.auditCopyPDFGet(request)
        },
        "/asset_report/pdf/get": { world, request throws(SandboxError) in try world.assetReportPDFGet(request) },
        "/credit/relay/pdf/get": { world, request throws(SandboxError) in try world.relayPDFGet(request) },
        "/statements/download": { world, request throws(SandboxError) in try world.statementsDownload(request) },
    ]
}
