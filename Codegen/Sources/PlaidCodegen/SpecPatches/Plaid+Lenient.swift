extension PatchTable {
    /// Required members that are not always there.
    ///
    /// A list needs no entry: its neutral value is the empty list
    /// (bank_transfer_events and form1099s have come as null, see plaid-python issues 310 and 459).
    static let plaidLenient: [Lenient] = [
        Lenient(
            schema: "CustomerInitiatedReturnRisk", field: "risk_tier",
            reason: "Deprecated in favour of the score; the document's own examples of /signal/evaluate leave it out."),
        Lenient(
            schema: "BankInitiatedReturnRisk", field: "risk_tier",
            reason: "Deprecated in favour of the score; the document's own examples of /signal/evaluate leave it out."),
        Lenient(
            schema: "Cause", field: "item_id",
            reason: "The document's own example of a report's warnings has a cause without an Item."),
    ]

    /// Names that would hide one of Swift's, Foundation's or ours.
    static let plaidRenames: [Rename] = [
        Rename(
            schema: "PlaidError", swift: "PlaidErrorObject",
            reason: "PlaidError is the error that the client throws.")
    ]

    /// The table for Plaid's document.
    public static let plaid: PatchTable = {
        var table = PatchTable()
        table.renames = plaidRenames
        table.fieldTypes = plaidFieldTypes
        table.lenient = plaidLenient
        table.families = plaidFamilies
        table.readVerbs = plaidReadVerbs
        table.writeVerbs = plaidWriteVerbs
        table.kinds = plaidKinds
        table.webhooks = plaidWebhooks
        table.shadowedWebhooks = plaidShadowedWebhooks
        return table
    }()
}
