// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import Testing

/// Runs values through the generator's output for the small document of its own tests (see docs/GeneratedCode.md): what
/// Codegen's tests compare as text is compiled here and does what it says.
@Suite struct GoldenTests {
    private static let parcel = """
        {"parcel_id": "p1", "parent_id": null, "kind": "small packet", "state": "4.1", "price": 0.1, "weight": 2.50,
         "lat": 47.5, "sent": "2026-02-28", "updated_at": "2026-02-28T10:00:00Z", "fragile": true,
         "size": {"width": 3, "unit": "in"}, "labels": {"a": "b"}, "scores": {"x": null, "y": 1.5},
         "extra": {"free": [1]}, "anything": false, "history": [{"place": "Linz", "at": "2026-02-27T09:00:00Z"}],
         "account_number": "1234567890", "self": "me", "old": null, "new_member": [{}], "request_id": "r1"}
        """

    @Test func everyFormIsRead() throws {
        let parcel = try read(Parcel.self, Self.parcel)
        #expect(parcel.parcelID == "p1")
        #expect(parcel.parentID == nil)
        #expect(parcel.kind == .smallPacket)
        #expect(parcel.state == .value4_1)
        #expect(parcel.price == Decimal(string: "0.1"))
        #expect(parcel.weight == Decimal(string: "2.5"))
        #expect(parcel.lat == 47.5)
        #expect(parcel.sent == CalendarDate("2026-02-28"))
        #expect(parcel.updatedAt?.text == "2026-02-28T10:00:00Z")
        #expect(parcel.fragile)
        #expect(parcel.size.width == 3)
        #expect(parcel.size.unit == .in)
        #expect(parcel.labels == ["a": "b"])
        #expect(parcel.scores?["x"]?.isNull == true)
        #expect(parcel.extra?["free"] == [1])
        #expect(parcel.anything == false)
        #expect(parcel.history?.first?.place == "Linz")
        #expect(parcel.accountNumber?.reveal() == "1234567890")
        #expect(parcel.selfValue == "me")
        #expect(parcel.old == nil)
    }

    @Test func aChoiceOfObjectsHasTheMembersOfAll() throws {
        let parcel = try read(
            Parcel.self,
            """
            {"contents": [{"type": "letter", "count": 2, "details": {"pages": 3}, "marks": ["REGISTERED"], "value": 7},
             {"type": "samples", "count": 1, "details": {"material": "tin"}, "value": "seven"}]}
            """)
        let contents = try #require(parcel.contents)
        #expect(contents.map(\.type) == [.letter, .samples] && contents.map(\.count) == [2, 1])
        #expect(contents[0].details?.pages == 3 && contents[1].details?.material == "tin")
        #expect(contents[0].marks == [.registered] && contents[1].marks == nil)
        #expect(contents[0].value == 7 && contents[1].value == "seven")
        let request = ParcelsCreateRequest(
            idempotencyKey: "k", size: Size(width: 1),
            content: Content(type: .goods, count: 1, details: ContentDetails(material: "tin")))
        #expect(
            text(request)
                == #"{"idempotency_key":"k","size":{"width":1},"content":{"type":"goods","count":1,"details":{"material":"tin"}}}"#
        )
    }

    @Test func parametersGoIntoTheURLAndTheRestIntoTheBody() {
        #expect(DepotClosing.method == .put && DepotClosing.kind == .write)
        let request = DepotClosing(depotID: "a b/c", reason: "Moved")
        #expect(request.target == "/depots/a%20b%2Fc/closing")
        #expect(text(request) == #"{"reason":"Moved"}"#)
        #expect(DepotsListRequest().target == "/depots")
        #expect(DepotsListRequest(kind: .smallPacket).target == "/depots?kind=small%20packet")
        let both = DepotsListRequest(holderID: "a&b", kind: .letter)
        #expect(both.target == "/depots?holderId=a%26b&kind=letter")
        #expect(DepotsListRequest.method == .get && text(both) == "{}")
    }

    @Test func anUnknownWordIsKept() throws {
        let parcel = try read(Parcel.self, #"{"kind": "zeppelin", "state": "floating"}"#)
        #expect(parcel.kind.rawValue == "zeppelin")
        #expect(parcel.state?.rawValue == "floating")
    }

    @Test func missingMembersAreNeutralAndNamed() throws {
        let response = try ParcelsGetResponse(
            jsonText: #"{"parcels": [{"parcel_id": null, "price": "much", "sent": "2026-02-30"}]}"#)
        let parcel = try #require(response.parcels.first)
        #expect(parcel.parcelID == "")
        #expect(parcel.price.isNaN)
        #expect(parcel.sent == .unknown)
        #expect(parcel.size.width == 0)
        let names = response.raw.anomalies.map(\.name)
        for name in ["Parcel.parcel_id", "Parcel.price", "Parcel.sent", "Parcel.size", "ParcelsGetResponse.request_id"]
        {
            #expect(names.contains(name), "\(name) in \(names)")
        }
        #expect(!names.contains("Parcel.old"), "a lenient member is no anomaly")
    }

    @Test func aResponseKeepsItsBytes() throws {
        let text = #"{"parcels":[],"request_id":"r","later":1.10}"#
        let response = try ParcelsGetResponse(jsonText: text)
        #expect(try response.encodedJSON() == Array(text.utf8))
        #expect(response.requestID == "r")
    }

    @Test func anAnswerWithASecretIsNotEncoded() throws {
        let text = Self.parcel.replacing("\"old\"", with: "\"link_token\": \"link-sandbox-1\", \"old\"")
        let response = try ParcelsCreateResponse(jsonText: text)
        #expect(response.linkToken.reveal() == "link-sandbox-1")
        #expect(response.parcelID == "p1")
        #expect(ParcelsCreateResponse.holdsSecrets)
        #expect(!ParcelsGetResponse.holdsSecrets)
        #expect(throws: PlaidError.self) { try response.encodedJSON() }
    }

    @Test func requestsWriteWhatTheyHold() {
        let full = ParcelsGetRequest(
            accessToken: "access-1", count: 2, since: CalendarDate("2026-01-02"),
            options: ParcelsGetRequestOptions(
                kinds: [.bigBox, ParcelKind(rawValue: "new")], size: Size(width: 1, unit: .cm)),
            json: "j", keyIndex: 7, default: true, note: "n")
        #expect(
            text(full) == #"{"access_token":"access-1","count":2,"since":"2026-01-02","#
                + #""options":{"kinds":["BIG-BOX","new"],"size":{"width":1,"unit":"cm"}},"#
                + #""json":"j","key_index":7,"default":true,"note":"n"}"#)
        // A required member that may be null is sent as null; other nils are left out.
        #expect(text(ParcelsGetRequest(accessToken: "a")) == #"{"access_token":"a","note":null}"#)
        #expect(text(ParcelsPingRequest()) == "{}")
    }

    @Test func requestsSayWhatTheyAre() {
        #expect(ParcelsGetRequest.path.description == "/parcels/get")
        #expect(ParcelsGetRequest.kind == .read)
        #expect(ParcelsGetRequest.method == .post)
        #expect(ParcelsGetRequest(accessToken: "a").accessTokenForBudget == "a")
        #expect(ParcelsCreateRequest.kind == .keyed)
        #expect(ParcelsPingRequest.kind == .write)
        #expect(DepotGetRequest.method == .get)
        #expect(DepotGetRequest(depotID: "a/ü ?.").target == "/depots/a%2F%C3%BC%20%3F.")
        #expect(ParcelsLabelGetRequest.Response.self == PlaidBinaryResponse.self)
    }

    @Test func nothingShowsItsContents() throws {
        let response = try ParcelsGetResponse(jsonText: #"{"parcels": [\#(Self.parcel)], "request_id": "r1"}"#)
        var dumped = ""
        dump(response, to: &dumped)
        for shown in ["\(response)", "\(response.parcels)", String(reflecting: response), dumped] {
            #expect(!shown.contains("1234567890") && !shown.contains("Linz"), "\(shown)")
        }
        #expect("\(ParcelsGetRequest(accessToken: "access-secret"))".contains("secret") == false)
    }

    @Test func webhooksAreToldApart() throws {
        let item = try ParcelWebhookEvent(
            parsing: Array(
                #"{"webhook_type":"PARCELS","webhook_code":"MOVED","item_id":"i","error":{"message":"m"}}"#.utf8))
        guard case .parcelsMoved(let moved) = item else { throw Unexpected() }
        #expect(moved.itemID == "i")
        #expect(moved.error?.message == "m")
        #expect(item.itemID == "i")
        #expect(item.webhookType == "PARCELS")
        #expect(item.webhookCode == "MOVED")

        let carrier = try ParcelWebhookEvent(
            parsing: Array(#"{"webhook_type":"PARCELS","webhook_code":"MOVED","account_id":"a"}"#.utf8))
        guard case .processorParcelsMoved(let named) = carrier else { throw Unexpected() }
        #expect(named.accountID == "a")
        #expect(carrier.itemID == nil)

        let unknown = try ParcelWebhookEvent(
            parsing: Array(#"{"webhook_type":"PARCELS","webhook_code":"EATEN","item_id":"i","by":"dog"}"#.utf8))
        guard case .unknown(let type, let code, let payload) = unknown else { throw Unexpected() }
        #expect(type == "PARCELS" && code == "EATEN")
        #expect(payload["by"] == "dog")
        #expect(unknown.itemID == "i")
        #expect(throws: JSONError.self) { try ParcelWebhookEvent(parsing: Array("{".utf8)) }
    }

    @Test func aMethodSendsItsRequest() async throws {
        let client = Recorder(answer: #"{"parcels": [], "request_id": "r2"}"#)
        let response = try await client.parcelsGet(accessToken: "a", count: 5)
        #expect(response.requestID == "r2")
        let depot = try await client.depotGet(depotID: "d")
        #expect(depot.depotID == "")
    }

    private func read<T: JSONObjectDecodable>(_ type: T.Type, _ text: String) throws -> T {
        try JSONReader.parse(Array(text.utf8)) { json in T(json: &json) }
    }

    private func text(_ value: some JSONEncodable) -> String {
        String(decoding: value.jsonBytes(), as: UTF8.self)
    }
}

private struct Unexpected: Error {}

/// Answers every request with one text.
private struct Recorder: PlaidClientProtocol {
    let answer: String

    func execute<Request: PlaidRequest>(_ request: Request) async throws(PlaidError) -> Request.Response {
        do {
            return try Request.Response.read(body: Array(answer.utf8), contentType: nil, options: .standard)
        } catch {
            throw PlaidError(code: .unexpectedResponse, message: "not JSON")
        }
    }
}
