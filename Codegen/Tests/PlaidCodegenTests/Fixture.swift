// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlaidCodegen

/// The small document of these tests, the patches that go with it, and the committed output that it must give.
enum Fixture {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    static let package = folder.deletingLastPathComponent().deletingLastPathComponent()
    static let repository = package.deletingLastPathComponent()
    static let golden = repository.appendingPathComponent("Tests/PlaidTests/Golden/Generated")
    static let goldenContract = folder.appendingPathComponent("Fixtures/parcels.contract.txt")

    static func text() throws -> String {
        try String(contentsOf: folder.appendingPathComponent("Fixtures/parcels.yml"), encoding: .utf8)
    }

    static var patches: PatchTable {
        var table = PatchTable()
        table.webhookEventName = "ParcelWebhookEvent"
        table.renames = [.init(schema: "Error_Report", swift: "ParcelErrorReport", reason: "A clearer name.")]
        table.fieldTypes = [
            .all("access_token", "AccessToken", "A credential."),
            .all("link_token", "LinkToken", "A credential."),
            .all("request_id", "RequestID", "An identifier."),
            .all("item_id", "ItemID", "An identifier."),
            .all("account_id", "AccountID", "An identifier."),
            .all("lat", "Double", "A measurement."),
            .one("Parcel", "account_number", "SensitiveString", "Personal."),
        ]
        table.lenient = [.init(schema: "Parcel", field: "old", reason: "Comes as null.")]
        table.families = [
            .init(prefix: "/parcels", family: "Parcels"), .init(prefix: "/depots", family: "Depots"),
        ]
        table.readVerbs = ["get"]
        table.writeVerbs = ["ping"]
        table.kinds = [
            .init(path: "/depots/{depotId}", kind: .read, reason: "A GET."),
            .init(path: "/depots", kind: .read, reason: "A GET."),
            .init(path: "/depots/{depotId}/closing", kind: .write, reason: "A PUT."),
        ]
        table.parameterNames = [
            .init(path: "/depots", parameter: "holder_id", wire: "holderId", reason: "The service's own name.")
        ]
        table.webhooks = [
            .init("PARCELS", "MOVED", "CarrierParcelMovedWebhook", requires: "account_id", "Only it names an account."),
            .init("PARCELS", "MOVED", "ParcelMovedWebhook"),
        ]
        table.shadowedWebhooks = [
            .init(schema: "ParcelMovedAgainWebhook", by: "CarrierParcelMovedWebhook", reason: "The same members.")
        ]
        return table
    }

    static let page = """
        /parcels/get: Returns the parcels of a depot. Call it again after a parcel has moved.
        /parcels/create: Creates a parcel. Deprecated: Call the carrier.
        /parcels/label/get: Downloads a label.
        /parcels/ping: Checks that the service responds.
        /depots/{depotId}: Returns a depot.
        /depots: Returns the depots of a holder.
        /depots/{depotId}/closing: Ends a depot.
        Parcel: A parcel on its way. Parcels are not insured.
          price: The postage in the carrier's currency. It includes taxes.
          urgent: Whether to deliver the parcel today. Deprecated: Use `kind`.
        ParcelKind: What a parcel looks like.
          letter: A flat envelope.
        ParcelsGetRequest:
          count: How many parcels to return.
        ParcelMovedWebhook: A parcel has moved.
        Parcel*:
          parcel_id: The number on the label.
        *:
          request_id: The number of the request.
        """

    static var documentation: DocumentationTable { DocumentationTable(pages: [page]) }

    static func generate() throws -> Generator {
        try Generator(document: text(), patches: patches, documentation: documentation)
    }
}
