// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Users: institutions of a file") struct InstitutionFileTests {
    private static let file: JSONValue = [
        "institutions": [
            [
                "institution_id": "ins_777001", "name": "Loden Bank", "country_codes": ["US", "GB"],
                "products": ["auth", "transactions", "investments"], "routing_numbers": ["021000018"], "oauth": false,
                "url": "https://loden.example", "primary_color": "#1A2b3c", "logo": "iVBORw0KGgo=",
                "status": "DEGRADED",
            ],
            ["institution_id": "ins_56", "name": "Chase of a file", "products": ["transactions"]],
        ]
    ]

    private func shell(_ json: JSONValue, state: String? = nil, _ folder: TemporaryFolder) throws -> Shell {
        let path = folder.path("banks-\(UUID().uuidString).json")
        try Data(json.serialized()).write(to: URL(fileURLWithPath: path))
        return try Shell {
            $0.dataPath = path
            $0.stateFile = state
        }
    }

    private func institution(_ shell: Shell, _ id: String) async throws -> JSONValue? {
        try await shell.call(
            "/institutions/get_by_id",
            [
                "institution_id": .string(id), "country_codes": ["US", "GB"],
                "options": ["include_optional_metadata": true, "include_status": true],
            ]
        ).body["institution"]
    }

    private func item(_ shell: Shell, _ id: String) async throws -> (token: JSONValue, item: JSONValue?) {
        let created = try await shell.call(
            "/sandbox/public_token/create", ["institution_id": .string(id), "initial_products": ["transactions"]])
        let token = try await shell.call(
            "/item/public_token/exchange", ["public_token": created.body["public_token"] ?? .null])
        let access = token.body["access_token"] ?? .null
        return (access, try await shell.call("/item/get", ["access_token": access]).body["item"])
    }

    @Test func theyAreLikeAnyOther() async throws {
        let folder = try TemporaryFolder()
        let shell = try shell(Self.file, folder)
        let bank = try #require(try await institution(shell, "ins_777001"))
        #expect(bank["name"] == "Loden Bank" && bank["country_codes"] == ["US", "GB"])
        #expect(bank["products"] == ["auth", "investments", "transactions"] && bank["oauth"] == false)
        #expect(bank["routing_numbers"] == ["021000018"] && bank["url"] == "https://loden.example")
        #expect(bank["primary_color"] == "#1A2b3c" && bank["logo"] == "iVBORw0KGgo=")
        #expect(bank["status"]?["item_logins"]?["status"] == "DEGRADED")
        #expect(try await institution(shell, "ins_56")?["name"] == "Chase of a file")
        #expect(try await institution(shell, "ins_109508")?["name"] == "First Platypus Bank")
        let found = try await shell.call(
            "/institutions/search", ["query": "loden", "country_codes": ["GB"], "products": .null])
        #expect(found.body["institutions"]?[0]?["institution_id"] == "ins_777001")
        let listed = try await shell.call(
            "/institutions/get", ["count": 500, "offset": 0, "country_codes": ["US", "GB", "CA"]])
        #expect(listed.body["total"]?.intValue == Institution.all.count + 1)
        let ids = (listed.body["institutions"]?.arrayValue ?? []).compactMap { $0["institution_id"]?.stringValue }
        #expect(Set(ids).count == ids.count && ids.contains("ins_777001"))
        let made = try await item(shell, "ins_777001")
        #expect(made.item?["institution_id"] == "ins_777001" && made.item?["institution_name"] == "Loden Bank")
        // A product that it has not is refused, and a Link token and a visit to Link know it.
        let refused = try await shell.call(
            "/sandbox/public_token/create", ["institution_id": "ins_777001", "initial_products": ["liabilities"]])
        #expect(refused.status == 400)
        let link = try await shell.call(
            "/link/token/create",
            [
                "client_name": "Test", "language": "en", "country_codes": ["US"], "products": ["transactions"],
                "user": ["client_user_id": "user"], "institution_id": "ins_777001",
            ])
        let done = try await shell.control(
            "/_tartan/link/complete", ["link_token": link.body["link_token"] ?? .null, "institution_id": "ins_777001"])
        #expect(done.status == 200, "\(done.body)")
    }

    @Test func anItemKeepsItsBankWhateverFileComesLater() async throws {
        let folder = try TemporaryFolder()
        let state = folder.path("state.sqlite")
        let token: JSONValue
        do {
            let shell = try shell(Self.file, state: state, folder)
            token = try await item(shell, "ins_777001").token
            shell.sandbox.save()
        }
        let later = try shell(["institutions": []], state: state, folder)
        let item = try await later.call("/item/get", ["access_token": token]).body["item"]
        #expect(item?["institution_name"] == "Loden Bank")
        #expect(try await institution(later, "ins_777001") == nil)
        #expect(try await institution(later, "ins_56")?["name"] == "Chase")
    }

    @Test func aResponseOfPlaidsCanBeUsedAsItIs() async throws {
        let folder = try TemporaryFolder()
        let plain = try Shell()
        let response = try await plain.call(
            "/institutions/get",
            [
                "count": 500, "offset": 0, "country_codes": ["US", "GB", "CA"],
                "options": [
                    "include_optional_metadata": true, "include_auth_metadata": true,
                    "include_payment_initiation_metadata": true,
                ],
            ])
        let shell = try shell(response.body, folder)
        for id in ["ins_109508", "ins_132361", "ins_127991"] {
            #expect(try await institution(shell, id)?["name"] == (try await institution(plain, id))?["name"])
        }
    }

    @Test(
        "A file that cannot be used is refused with the place of its mistake",
        arguments: [
            (#"{"institutions":[{}]}"#, "institutions[0].institution_id is missing"),
            (#"{"institutions":[{"institution_id":"ins_1"}]}"#, "institutions[0].name is missing"),
            (#"{"institutions":[{"institution_id":"ins_1","name":""}]}"#, "institutions[0].name must be a non-empty"),
            (#"{"institutions":[{"institution_id":1,"name":"B"}]}"#, "institutions[0].institution_id must be"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B","products":["gold"]}]}"#, "has gold"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B","products":"auth"}]}"#, "products must be a list"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B","country_codes":[]}]}"#, "must not be empty"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B","country_codes":["XX"]}]}"#, "has XX"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B","oauth":1}]}"#, "oauth must be true or false"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B","primary_color":"red"}]}"#, "must be a colour"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B","status":"ODD"}]}"#, "status must be one of"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B","logos":"x"}]}"#, "institutions[0].logos"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B"},{"institution_id":"ins_1","name":"C"}]}"#, "[1]"),
            (#"{"institutions":[{"institution_id":"a","name":"B"}]}"#, "institutions[0].institution_id must be an id"),
            (
                #"{"institutions":[{"institution_id":"ins_","name":"B"}]}"#,
                "institutions[0].institution_id must be an id"
            ),
            (#"{"institutions":[{"institution_id":"ins_1/2","name":"B"}]}"#, "institution_id must be an id"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"\u001b[2J"}]}"#, "name must not have control"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B","url":"bank"}]}"#, "institutions[0].url must be"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B","url":"javascript:1"}]}"#, "url must be"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B","logo":"x"}]}"#, "institutions[0].logo must be"),
            (#"{"institutions":[{"institution_id":"ins_1","name":"B","logo":"aGVsbG8="}]}"#, "logo must be a PNG"),
            (
                #"{"institutions":[{"institution_id":"ins_1","name":"B","name":"C"}]}"#,
                "has an object with a member twice"
            ),
            (#"{"institutions":[1]}"#, "institutions[0] must be an object"), (#"{"institutions":{}}"#, "the list"),
            (#"{"banks":[]}"#, "the list institutions"), ("[]", "the list institutions"), ("", "not JSON"),
            (
                #"{"institutions":[{"institution_id":"ins_1","name":"B","routing_numbers":[1e400]}]}"#,
                "routing_numbers[0]"
            ),
        ])
    func refused(_ text: String, _ words: String) throws {
        let folder = try TemporaryFolder()
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path("banks.json")))
        let error = #expect(throws: SandboxStartupError.self) {
            try Shell { $0.dataPath = folder.path("banks.json") }
        }
        #expect(error?.code == .configuration && error?.message.contains(words) == true, "\(error?.message ?? "")")
    }

    @Test func aFileThatIsNotThereIsRefused() {
        #expect(throws: SandboxStartupError.self) { try Shell { $0.dataPath = "/nonexistent/banks.json" } }
    }
}
