// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Screenings against lists, and Beacon.
struct MonitorTests {
    private let bank = Bank()

    private func screen(_ name: JSONValue) throws -> JSONValue {
        let terms: JSONValue = ["watchlist_program_id": "prg_1", "legal_name": name]
        return try bank.checked(
            "/watchlist_screening/individual/create", ["search_terms": terms, "client_user_id": "ada"])
    }

    private func about(_ screening: JSONValue, _ more: JSONObject = [:]) -> JSONObject {
        more.merging(["watchlist_screening_id": screening["id"] ?? .null])
    }

    private func hits(_ screening: JSONValue) throws -> [JSONValue] {
        try bank.checked("/watchlist_screening/individual/hit/list", about(screening))
            .list("watchlist_screening_hits")
    }

    @Test func whoIsOnNoListIsCleared() throws {
        let screening = try screen("Ada Lovelace")
        #expect(screening["status"] == "cleared")
        #expect(try hits(screening).isEmpty)
    }

    @Test func whoIsListedIsReviewed() throws {
        _ = try bank.link()
        _ = bank.codes()
        let screening = try screen("mara quill")
        #expect(screening["status"] == "pending_review")
        let hit = try #require(try hits(screening).first)
        #expect(hit["analysis"]?["names"] == "match")
        let review = about(
            screening, ["confirmed_hits": [hit["id"] ?? .null], "dismissed_hits": [], "comment": "Same"])
        _ = try bank.checked("/watchlist_screening/individual/review/create", review)
        #expect(try hits(screening).first?["review_status"] == "confirmed")
        let wrong = about(screening, ["confirmed_hits": ["scrhit_0"], "dismissed_hits": []])
        #expect(bank.code("/watchlist_screening/individual/review/create", wrong) == "NOT_FOUND")
        let reviews = try bank.checked("/watchlist_screening/individual/review/list", about(screening))
        #expect(try reviews.list("watchlist_screening_reviews").count == 1)
        let rejected = try bank.checked(
            "/watchlist_screening/individual/update",
            about(screening, ["status": "rejected", "assignee": "54350110fedcbaf01234ffee"]))
        #expect(rejected["status"] == "rejected")
        #expect(bank.codes() == ["STATUS_UPDATED"])
        let history = try bank.checked("/watchlist_screening/individual/history/list", about(screening))
        #expect(
            try history.list("watchlist_screenings").compactMap { $0["status"]?.stringValue } == [
                "rejected", "pending_review",
            ])
        let reset = try bank.checked(
            "/watchlist_screening/individual/update", about(screening, ["reset_fields": ["assignee"]]))
        #expect(reset["assignee"]?.isNull == true)
    }

    @Test func otherTermsAreScreenedAnew() throws {
        let screening = try screen("Ada Quill")
        #expect(try hits(screening).first?["analysis"]?["names"] == "partial_match")
        let terms: JSONValue = ["watchlist_program_id": "prg_1", "legal_name": "Ada Lovelace"]
        let both = about(screening, ["search_terms": terms, "status": "cleared"])
        #expect(bank.code("/watchlist_screening/individual/update", both) == "INVALID_FIELD")
        let updated = try bank.checked(
            "/watchlist_screening/individual/update", about(screening, ["search_terms": terms]))
        #expect(updated["search_terms"]?["version"] == 2)
        #expect(updated["status"] == "cleared")
        let list = try bank.checked(
            "/watchlist_screening/individual/list", ["watchlist_program_id": "prg_1", "status": "cleared"])
        #expect(try list.list("watchlist_screenings").count == 1)
        let none = try bank.checked("/watchlist_screening/individual/list", ["watchlist_program_id": "prg_2"])
        #expect(try none.list("watchlist_screenings").isEmpty)
    }

    @Test func entitiesAreScreenedToo() throws {
        let made = try bank.checked(
            "/watchlist_screening/entity/create",
            ["search_terms": ["entity_watchlist_program_id": "prg_1", "legal_name": "Quill Holdings"]])
        let id: JSONObject = ["entity_watchlist_screening_id": made["id"] ?? .null]
        #expect(made["status"] == "pending_review")
        let hits = try bank.checked("/watchlist_screening/entity/hit/list", id)
        #expect(try hits.list("entity_watchlist_screening_hits").count == 1)
        let program = try bank.checked(
            "/watchlist_screening/entity/program/get", ["entity_watchlist_program_id": "prg_1"])
        #expect(program["id"] == "prg_1")
    }

    private func beaconUser(_ name: String, _ more: JSONObject = [:]) throws -> JSONValue {
        let person: JSONObject = [
            "name": ["given_name": .string(name), "family_name": "Knope"], "date_of_birth": "1975-01-18",
            "address": ["street": "123 Main St.", "city": "Pawnee", "country": "US"],
            "email_address": .string("\(name)@example.com"),
            "depository_accounts": [["account_number": "1111222233330000", "routing_number": "011401533"]],
        ]
        return try bank.checked(
            "/beacon/user/create",
            ["program_id": "prg_1", "client_user_id": .string(name), "user": .object(person.merging(more))])
    }

    @Test func beaconFindsDuplicatesAndReportedUsers() throws {
        _ = try bank.link()
        _ = bank.codes()
        let first = try beaconUser("leslie")
        #expect(first["status"] == "cleared")
        #expect(first["user"]?["depository_accounts"]?[0]?["account_mask"] == "0000")
        let second = try beaconUser("ann", ["email_address": "leslie@example.com"])
        #expect(second["status"] == "pending_review")
        let webhook = try #require(bank.hooks().last)
        #expect(webhook["webhook_code"] == "DUPLICATE_DETECTED")
        let duplicate = try bank.checked(
            "/beacon/duplicate/get", ["beacon_duplicate_id": webhook["beacon_duplicate_id"] ?? .null])
        #expect(duplicate["analysis"]?["email_address"] == "match")
        #expect(duplicate["analysis"]?["name"] == "no_match")
        let report: JSONObject = [
            "beacon_user_id": first["id"] ?? .null, "type": "stolen", "fraud_date": "2026-09-01",
        ]
        let made = try bank.checked("/beacon/report/create", report)
        #expect(bank.codes() == ["REPORT_CREATED"])
        #expect(bank.code("/beacon/report/create", report.merging(["fraud_date": "2099-01-01"])) == "INVALID_FIELD")
        let list = try bank.checked("/beacon/report/list", ["beacon_user_id": first["id"] ?? .null])
        #expect(try list.list("beacon_reports").compactMap { $0["id"] } == [made["id"]])
        #expect(try beaconUser("tom", ["email_address": "leslie@example.com"])["status"] == "rejected")
    }

    @Test func beaconHearsOfReportsOfOthers() throws {
        let user = try beaconUser("leslie", ["email_address": "fraud@example.com"])
        #expect(user["status"] == "pending_review")
        let list = try bank.checked("/beacon/report_syndication/list", ["beacon_user_id": user["id"] ?? .null])
        let id = try #require(try list.list("beacon_report_syndications").first?["id"])
        let found = try bank.checked("/beacon/report_syndication/get", ["beacon_report_syndication_id": id])
        #expect(found["analysis"]?["email_address"] == "match")
    }

    @Test func beaconUsersHaveAHistory() throws {
        let user = try beaconUser("leslie")
        let id: JSONObject = ["beacon_user_id": user["id"] ?? .null]
        _ = try bank.checked("/beacon/user/review", id.merging(["status": "rejected"]))
        let updated = try bank.checked(
            "/beacon/user/update", id.merging(["user": ["phone_number": "+14155550123"]]))
        #expect(updated["version"] == 3)
        #expect(updated["user"]?["phone_number"] == "+14155550123")
        #expect(updated["user"]?["email_address"] == "leslie@example.com")
        let history = try bank.checked("/beacon/user/history/list", id)
        #expect(try history.list("beacon_users").compactMap { $0["version"]?.intValue } == [3, 2, 1])
    }
}
