import PlaidCore

extension PlaidClientConfiguration {
    /// How a client reads whose answers go into a database, for every place that makes one.
    ///
    /// U+0000 is replaced where a text is read, so that no column can be forgotten and what is compared with the bank
    /// later is read the same way; every database holds the same then, and holds it whole.
    static var storing: PlaidClientConfiguration {
        var configuration = PlaidClientConfiguration()
        configuration.replacesNullCharacters = true
        return configuration
    }
}
