import PlaidTypes

/// How databases hold a required day that the bank did not send.
///
/// Day columns order rows and cut pages, which NULL would break. The stand-in precedes every day, is none, and is read back
/// as `CalendarDate.unknown`.
package enum UnknownDay {
    /// In columns of text: what `CalendarDate.unknown` is described as.
    package static let text = CalendarDate.unknown.description
    /// In PostgreSQL's `DATE`, which has no year 0.
    package static let postgreSQL = "-infinity"

    static let texts: Set<String> = [text, postgreSQL]
}
