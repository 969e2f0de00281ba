// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// Whether persons or entities are screened: the operations are the same, their members have other names.
enum ScreeningKind: String, Sendable {
    case individual
    case entity

    private var prefix: String { self == .individual ? "" : "entity_" }

    var record: String { self == .individual ? "screening" : "entity_screening" }
    var key: String { "\(prefix)watchlist_screening_id" }
    var programKey: String { "\(prefix)watchlist_program_id" }
    var list: String { "\(prefix)watchlist_screenings" }
    var hitList: String { "\(prefix)watchlist_screening_hits" }
    var reviewList: String { "\(prefix)watchlist_screening_reviews" }
    var programList: String { "\(prefix)watchlist_programs" }
    var programPrefix: String { self == .individual ? "prg_" : "entprg_" }
    var idPrefix: String { self == .individual ? "scr_" : "entscr_" }
    var webhookMember: String { "\(prefix)screening_id" }
    var webhookType: String { self == .individual ? "SCREENING" : "ENTITY_SCREENING" }

    /// A name on a list.
    struct Listed: Sendable {
        var name: String
        var list: String
        var country: String
    }

    /// Test names; a person with any other name is on no list.
    var listed: [Listed] {
        switch self {
        case .individual:
            [
                Listed(name: "Boris Lystrov", list: "US_SDN", country: "RU"),
                Listed(name: "Mara Quill", list: "EU_CON", country: "DE"),
                Listed(name: "Aleksandr Potemkin", list: "UK_HMC", country: "GB"),
            ]
        case .entity:
            [
                Listed(name: "Potemkin Shipping", list: "US_SDN", country: "RU"),
                Listed(name: "Quill Holdings", list: "EU_CON", country: "DE"),
            ]
        }
    }

    /// Programs are made in Plaid's Dashboard; each id has the same settings here.
    func program(_ id: String) -> JSONObject {
        [
            "id": .string(id), "created_at": "2026-01-01T00:00:00Z", "is_rescanning_enabled": true,
            "lists_enabled": .strings(Set(listed.map(\.list)).sorted()), "name": "Sandbox Program",
            "name_sensitivity": "balanced",
            "audit_trail": [
                "source": "dashboard", "dashboard_user_id": .null, "timestamp": "2026-01-01T00:00:00Z",
            ],
            "is_archived": false,
        ]
    }
}
