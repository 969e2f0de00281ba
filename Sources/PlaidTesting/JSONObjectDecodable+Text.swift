// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidJSON

extension JSONObjectDecodable {
    /// Creates a value from JSON text, as part of a test; members that are absent get neutral values.
    ///
    /// - Throws: `JSONError` when the text is not a JSON object.
    public init(jsonText: String) throws(JSONError) {
        let read: Self? = try JSONReader.parse(Array(jsonText.utf8)) { $0.decode() }
        guard let read else { throw JSONError(code: .unexpectedByte, offset: 0) }
        self = read
    }
}
