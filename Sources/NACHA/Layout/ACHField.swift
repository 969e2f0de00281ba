// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A field of a record: its columns, and what it may contain.
public struct ACHField: Sendable, Equatable {
    /// What a field may contain.
    public enum Content: Sendable, Equatable {
        /// Exactly this text.
        case literal(String)
        /// Digits in every column, right-aligned after zeros.
        case digits
        /// Digits in every column, or only blanks.
        case digitsOrBlank
        /// Dollars and cents without a point, right-aligned after zeros.
        case cents
        /// Printable ASCII, left-aligned before blanks.
        case text
        /// Printable ASCII of which at least one character is not a blank.
        case requiredText
        /// Blanks.
        case blank
        /// `YYMMDD`.
        case date
        /// `YYMMDD`, blanks or zeros.
        case optionalDate
        /// `HHMM` or blanks.
        case optionalTime
        /// The day of the year on which an entry settled, which an ACH operator fills in: `001` to `366`, zeros or blanks.
        case settlementDay
        /// `MMDD`, or blanks or zeros.
        case monthAndDay
        /// `MMYY`.
        case monthAndYear
        /// A blank and a routing number with its check digit.
        case routingNumber
        /// An uppercase letter or a digit.
        case modifier
        /// One of these texts.
        case oneOf([String])
    }

    /// The name by which records and errors refer to the field.
    public let name: ACHFieldName
    /// The first column; columns start at 1.
    public let column: Int
    /// The number of columns.
    public let length: Int
    /// What the columns may contain.
    public let content: Content
    /// Whether ACH operators process a record in which this field is wrong: a warning, not an error.
    public let isTolerated: Bool

    /// The positions in the bytes of a record.
    public var range: Range<Int> { column - 1..<column - 1 + length }

    /// Whether the field is filled from the left, before blanks.
    var isText: Bool {
        switch content {
        case .text, .requiredText, .blank, .literal, .oneOf, .modifier: true
        case .digits, .digitsOrBlank, .cents, .date, .optionalDate, .optionalTime, .settlementDay, .monthAndDay,
            .monthAndYear, .routingNumber:
            false
        }
    }
}
