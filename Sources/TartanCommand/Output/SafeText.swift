// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import TartanExport

/// Makes text from banks and stored errors safe to print.
enum SafeText {
    /// Replaces control characters and bidirectional control characters with spaces.
    static func line(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { PlainText.isControl($0) ? " " : $0 }))
    }
}
