// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Monitor: watchlist screening of persons and entities.
    static let monitor = SandboxProduct(
        "Monitor", sources: ["OpenAPI document", "documentation of Monitor"],
        deviations: [
            "People on the watchlist: Boris Lystrov, Mara Quill, Aleksandr Potemkin.",
            "Entities on it: Potemkin Shipping, Quill Holdings. An equal last word is a partial match.",
        ],
        references: .byRegistry,
        operations: screening(.individual) + screening(.entity))

    private static func screening(_ kind: ScreeningKind) -> [SandboxOperation] {
        let prefix = "/watchlist_screening/\(kind.rawValue)"
        return [
            .json("\(prefix)/create") { world, request throws(SandboxError) in
                try world.screeningCreate(request, kind)
            },
            .json("\(prefix)/get") { world, request throws(SandboxError) in
                world.answer(request, try world.screening(of: request, kind).members)
            },
            .json("\(prefix)/history/list") { world, request throws(SandboxError) in
                try world.screeningHistory(request, kind)
            },
            .json("\(prefix)/hit/list") { world, request throws(SandboxError) in
                try world.screeningHits(request, kind)
            },
            .json("\(prefix)/list") { world, request throws(SandboxError) in try world.screeningList(request, kind) },
            .json("\(prefix)/program/get") { world, request throws(SandboxError) in
                world.answer(request, kind.program(try request.string(kind.programKey)))
            },
            .json("\(prefix)/program/list") { world, request throws(SandboxError) in
                world.answer(
                    request,
                    [
                        kind.programList: [.object(kind.program("\(kind.programPrefix)2eRPsDnL66rZ7H"))],
                        "next_cursor": .null,
                    ])
            },
            .json("\(prefix)/review/create") { world, request throws(SandboxError) in
                try world.screeningReview(request, kind)
            },
            .json("\(prefix)/review/list") { world, request throws(SandboxError) in
                try world.screeningReviews(request, kind)
            },
            .json("\(prefix)/update") { world, request throws(SandboxError) in
                try world.screeningUpdate(request, kind)
            },
        ]
    }

    /// Fraud among users, and reports about them.
    static let beacon = SandboxProduct(
        "Beacon", sources: ["OpenAPI document", "documentation of Beacon"],
        deviations: [
            "Users with the same ID number, address, number, or name and birthday are duplicates.",
            "fraud@example.com counts as reported by a third party.",
        ],
        references: .byRegistry,
        operations: [
            .json("/beacon/duplicate/get") { world, request throws(SandboxError) in
                world.answer(
                    request, try world.record("beacon_duplicate", request.string("beacon_duplicate_id")).members)
            },
            .json("/beacon/report/create") { world, request throws(SandboxError) in
                try world.beaconReportCreate(request)
            },
            .json("/beacon/report/get") { world, request throws(SandboxError) in
                world.answer(request, try world.record("beacon_report", request.string("beacon_report_id")).members)
            },
            .json("/beacon/report/list") { world, request throws(SandboxError) in
                try world.recordList(request, "beacon_report", as: "beacon_reports", standard: 25)
            },
            .json("/beacon/report_syndication/get") { world, request throws(SandboxError) in
                let id = try request.string("beacon_report_syndication_id")
                return world.answer(request, try world.record("beacon_syndication", id).members)
            },
            .json("/beacon/report_syndication/list") { world, request throws(SandboxError) in
                try world.recordList(request, "beacon_syndication", as: "beacon_report_syndications", standard: 25)
            },
            .json("/beacon/user/create") { world, request throws(SandboxError) in try world.beaconUserCreate(request) },
            .json("/beacon/user/get") { world, request throws(SandboxError) in
                world.answer(request, try world.record("beacon_user", request.string("beacon_user_id")).members)
            },
            .json("/beacon/user/history/list") { world, request throws(SandboxError) in
                try world.beaconUserHistory(request)
            },
            .json("/beacon/user/review") { world, request throws(SandboxError) in try world.beaconUserReview(request) },
            .json("/beacon/user/update") { world, request throws(SandboxError) in try world.beaconUserUpdate(request) },
            .contractOnly("/beacon/account_risk/v1/evaluate"),
            .contractOnly("/beacon/user/account_insights/get"),
        ])
}
