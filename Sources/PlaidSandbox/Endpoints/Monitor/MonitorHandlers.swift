import PlaidJSON

extension World {
    /// Monitor (watchlist screening of persons and entities) and Beacon.
    static let monitorHandlers: [String: Handler] = screeningHandlers(.individual)
        .merging(screeningHandlers(.entity)) { first, _ in first }
        .merging(beaconHandlers) { first, _ in first }

    private static func screeningHandlers(_ kind: ScreeningKind) -> [String: Handler] {
        let prefix = "/watchlist_screening/\(kind.rawValue)"
        return [
            "\(prefix)/create": { world, request throws(SandboxError) in try world.screeningCreate(request, kind) },
            "\(prefix)/get": { world, request throws(SandboxError) in
                world.answer(request, try world.screening(of: request, kind).members)
            },
            "\(prefix)/history/list": { world, request throws(SandboxError) in
                try world.screeningHistory(request, kind)
            },
            "\(prefix)/hit/list": { world, request throws(SandboxError) in try world.screeningHits(request, kind) },
            "\(prefix)/list": { world, request throws(SandboxError) in try world.screeningList(request, kind) },
            "\(prefix)/program/get": { world, request throws(SandboxError) in
                world.answer(request, kind.program(try request.string(kind.programKey)))
            },
            "\(prefix)/program/list": { world, request throws(SandboxError) in
                world.answer(
                    request,
                    [
                        kind.programList: [.object(kind.program("\(kind.programPrefix)2eRPsDnL66rZ7H"))],
                        "next_cursor": .null,
                    ])
            },
            "\(prefix)/review/create": { world, request throws(SandboxError) in
                try world.screeningReview(request, kind)
            },
            "\(prefix)/review/list": { world, request throws(SandboxError) in
                try world.screeningReviews(request, kind)
            },
            "\(prefix)/update": { world, request throws(SandboxError) in try world.screeningUpdate(request, kind) },
        ]
    }

    private static let beaconHandlers: [String: Handler] = [
        "/beacon/duplicate/get": { world, request throws(SandboxError) in
            world.answer(request, try world.record("beacon_duplicate", request.string("beacon_duplicate_id")).members)
        },
        "/beacon/report/create": { world, request throws(SandboxError) in try world.beaconReportCreate(request) },
        "/beacon/report/get": { world, request throws(SandboxError) in
            world.answer(request, try world.record("beacon_report", request.string("beacon_report_id")).members)
        },
        "/beacon/report/list": { world, request throws(SandboxError) in
            try world.recordList(request, "beacon_report", as: "beacon_reports", standard: 25)
        },
        "/beacon/report_syndication/get": { world, request throws(SandboxError) in
            let id = try request.string("beacon_report_syndication_id")
            return world.answer(request, try world.record("beacon_syndication", id).members)
        },
        "/beacon/report_syndication/list": { world, request throws(SandboxError) in
            try world.recordList(request, "beacon_syndication", as: "beacon_report_syndications", standard: 25)
        },
        "/beacon/user/create": { world, request throws(SandboxError) in try world.beaconUserCreate(request) },
        "/beacon/user/get": { world, request throws(SandboxError) in
            world.answer(request, try world.record("beacon_user", request.string("beacon_user_id")).members)
        },
        "/beacon/user/history/list": { world, request throws(SandboxError) in try world.beaconUserHistory(request) },
        "/beacon/user/review": { world, request throws(SandboxError) in try world.beaconUserReview(request) },
        "/beacon/user/update": { world, request throws(SandboxError) in try world.beaconUserUpdate(request) },
    ]
}
