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
        table.kinds = [.init(path: "/depots/{depotId}", kind: .read, reason: "A GET.")]
        table.webhooks = [
            .init("PARCELS", "MOVED", "CarrierParcelMovedWebhook", requires: "account_id", "Only it names an account."),
            .init("PARCELS", "MOVED", "ParcelMovedWebhook"),
        ]
        table.shadowedWebhooks = [
            .init(schema: "ParcelMovedAgainWebhook", by: "CarrierParcelMovedWebhook", reason: "The same members.")
        ]
        return table
    }

    static func generate() throws -> Generator {
        try Generator(document: text(), patches: patches)
    }
}
